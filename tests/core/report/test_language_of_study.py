"""The reports of a study and of a summary are in the reader's language, to the last word."""

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from made_fit import EFFECTS, make_driver_facts
from made_study import MANY, SECTORS, make_potential, make_study, variants
from pages import parse, texts

from creative_clusters_plugin.core.report.cluster_map import beyond_words
from creative_clusters_plugin.core.report.drivers import headline_sentences
from creative_clusters_plugin.core.report.drivers_sample import sample_sentences
from creative_clusters_plugin.core.report.method import DBSCAN_SOURCES, HDBSCAN_SOURCES
from creative_clusters_plugin.core.report.page import Page, render
from creative_clusters_plugin.core.report.potential_section import potential_section
from creative_clusters_plugin.core.report.study import study_report
from creative_clusters_plugin.core.report.study_method import DEGURBA_SOURCE, SCAN_SOURCE
from creative_clusters_plugin.core.report.summary_page import SummaryFacts, summary_report
from creative_clusters_plugin.core.summary import summarise

TEMPLATES = str(Path(__file__).resolve().parents[3] / "resources" / "templates")
ENGLISH_NUMBER = re.compile(r".{0,20}\d[.,]\d.{0,20}")
#: What is the data's: names, settings, messages and versions of the steps, references, a unit.
OWN = (
    "studios & co", "studios", "3 March 2026", *EFFECTS, *SECTORS, *MANY, "EPSG:27700",
    "0123456789abcdef", "INPUT: EPSG:4326 is geographic.", "INPUT", "MIN_CLUSTER_SIZE", "EPS",
    "MODEL", "logit", "QGIS", "3.40.6", "NumPy", "1.26.4", "CLUSTER_FIELD", "cluster_id",
    "TURNOVER_FIELD", *HDBSCAN_SOURCES, *DBSCAN_SOURCES, DEGURBA_SOURCE, SCAN_SOURCE,
    "\N{NO-BREAK SPACE}km",
)  # fmt: skip
#: What differs in words; the sections on a fit have a test of their own.
CASES = (
    "no drivers", "weighted detection", "layers alone", "no clusters", "no rural clusters",
    "no urban clusters", "one cluster", "rurality not known", "many sectors", "tested",
    "only unclustered sectors", "no steps", "drivers from tables",
)  # fmt: skip


def said(html):
    """Return the words of a page without the data's own."""
    text = " | ".join(each for each in texts(parse(html.replace("<wbr />", ""))) if each.strip())
    for each in sorted(OWN, key=len, reverse=True):
        text = text.replace(each, " ")
    return text


@pytest.mark.parametrize("name", CASES)
def test_a_study_is_told_in_the_language(marked, unsaid, name):
    facts = variants()[name]
    if name != "drivers from tables":
        facts = replace(facts, drivers=None)
    if name == "no drivers":
        facts = replace(facts, potential=make_potential())
    text = said(study_report(facts, TEMPLATES))
    assert unsaid(text) == []
    assert ENGLISH_NUMBER.findall(text) == []


@pytest.mark.parametrize("outcome", ["in_cluster", "organisations"])
@pytest.mark.parametrize("auc", [np.nan, 0.7, 0.58, 0.52])
@pytest.mark.parametrize("given", [(2740, 1210, 1530), (3400, 1510, 1890), (3440, 1900, 1540)])
def test_what_a_fit_adds_to_a_study_is_told_in_the_language(marked, unsaid, outcome, auc, given):
    drivers = make_driver_facts({"a_b": (0.1, 0.0, 0.2)}, outcome=outcome)
    regimes = tuple(replace(each, auc=auc) for each in drivers.fit.regimes)
    drivers = replace(
        drivers, fit=replace(drivers.fit, cv_auc=auc, regimes=regimes), given=given,
        lacks=(("related_variety", 1234),),
    )  # fmt: skip
    facts = make_study(drivers=drivers)
    text = " | ".join((*sample_sentences(drivers), *headline_sentences(drivers)))
    text += said(render(Page("", "", (), (potential_section(facts),)), TEMPLATES))
    assert unsaid(text, ("organisations", "related_variety", "a_b")) == []
    assert ENGLISH_NUMBER.findall(text) == []


@pytest.mark.parametrize("failed", [1, 1200])
def test_what_is_off_the_map_is_told_in_the_language(marked, unsaid, failed):
    text = beyond_words(failed)
    assert unsaid(text) == []
    assert ENGLISH_NUMBER.findall(text) == []


@pytest.mark.parametrize(
    ("label", "rural"),
    [
        ([0, 0, 0], [1, 0, 1]),
        ([1, 1, 0], [0, 0, 1]),
        ([1, 1, 0], [1, 1, 1]),
        ([1, 1, 2, 0], [1, 1, 0, np.nan]),
        ([1, 1, 0], [np.nan] * 3),
        ([1, 2, 0], [np.nan] * 3),
        ([1, 1, 2, 2, 0, 0], [1, 0, 1, 0, 1, 0]),
        ([0] * 2000 + [1] * 1500 + [2] * 1200, [1] * 3500 + [0] * 1200),
    ],
)
def test_a_summary_is_told_in_the_language(marked, unsaid, label, rural):
    label = np.array(label)
    size = np.bincount(label)[1:]
    measures = {"radius_m": size * 1.25, "density_km2": size * 1.25}
    summary = summarise(label, np.array(rural), len(size), turnover=label * 1.5, **measures)
    chosen = (("CLUSTER_FIELD", "cluster_id"), ("TURNOVER_FIELD", ""))
    versions = (("QGIS", "3.40.6"),)
    facts = SummaryFacts("studios", "3 March 2026", summary, size, chosen, ("«Hm.»",), versions)
    text = said(summary_report(facts, TEMPLATES))
    assert unsaid(text) == []
    assert ENGLISH_NUMBER.findall(text) == []


def test_numbers_have_the_marks_of_the_language(marked):
    facts = replace(variants()["tested"], drivers=None)
    text = said(study_report(facts, TEMPLATES))
    assert "٫" in text
    share = facts.summary["clustered_share"].rural
    percent = f"{100 * share:.1f}".replace(".", "٫") + "\N{NO-BREAK SPACE}%"
    assert f"«{percent} of the rural and" in text
    assert "«2٫3 times, significant»" in text


@pytest.mark.parametrize(
    ("unknown", "words"),
    [
        (1, "organisation of unknown rurality counts"),
        (2, "organisations of unknown rurality count"),
    ],
)
def test_one_of_unknown_rurality_counts_and_several_count(unknown, words):
    rural = np.array([1.0, 0.0] + [np.nan] * unknown)
    summary = summarise(np.zeros(len(rural), dtype=int), rural, 0)
    facts = SummaryFacts("studios", "", summary, np.array([]), (), (), ())
    html = summary_report(facts, TEMPLATES)
    assert f"{unknown}\N{NO-BREAK SPACE}{words} under “All” only." in html


def test_a_step_that_is_none_of_the_plugins_has_the_name_in_its_record(marked):
    facts = make_study(drivers=None)
    step = replace(facts.steps[0], step="elsewhere")
    html = study_report(replace(facts, steps=(step,)), TEMPLATES)
    assert "«Parameters: elsewhere»" in html

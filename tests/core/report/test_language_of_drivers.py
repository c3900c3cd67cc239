"""The report of a fit is in the reader's language, to the last word and number."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from made_fit import EFFECTS, make_driver_facts
from pages import SVG, parse, text_of, texts

from creative_clusters_plugin.core import language
from creative_clusters_plugin.core.language import Language
from creative_clusters_plugin.core.regression.settings import MODELS, FitSettings
from creative_clusters_plugin.core.report.drivers import drivers_report, headline_sentences
from creative_clusters_plugin.core.report.drivers_charts import effects_forest
from creative_clusters_plugin.core.report.drivers_method import _SOURCES
from creative_clusters_plugin.core.report.drivers_verdicts import (
    verdict_section,
    verdicts_of_tables,
)
from creative_clusters_plugin.core.report.page import Page, render

TEMPLATES = str(Path(__file__).resolve().parents[3] / "resources" / "templates")
VALUE = re.compile(r"\{\w+(?:![rsa])?(?::[^{}]*)?\}")
ENGLISH_NUMBER = re.compile(r".{0,20}\d[.,]\d.{0,20}")
NAN = float("nan")
#: What is the data's, as a whole cell or item: parameters and their values, versions, references.
WHOLE = {
    *_SOURCES.values(), "QGIS", "statsmodels", "3.40.6", "0.14.1", "OUTCOME", "DRIVERS", "MODEL",
    "RURALITY_FIELD", "LOG_DRIVERS", "STANDARDISE", "COVARIANCE", "CLUSTER_FIELD",
    "CONLEY_DISTANCE", "EQUIVALENCE_MARGIN", "CONFIDENCE", "SEED", "auto (conley)", "auto (robust)",
    "cluster", "robust", "classical", *MODELS,
}  # fmt: skip
#: What is the data's anywhere; a name of plain words begins a sentence. And what is the same in
#: every language.
OWN = (
    *EFFECTS, *(name.replace("_", " ") for name in EFFECTS), "in_cluster", "areas of the island",
    "3 March 2026", "rurality", "km", "R²",
)  # fmt: skip
FEW = {name: EFFECTS[name] for name in ("museums_near", "coastal")}


@pytest.fixture
def wordless(monkeypatch):
    """Have every text be its values alone, so that all words left were never asked for."""
    values = Language("xx", lambda text: " ".join(VALUE.findall(text)), "٫", "·")
    monkeypatch.setattr(language, "_spoken", lambda: values)


def few(settings=None, effects=FEW, **more):
    return lambda: make_driver_facts(effects, settings, **more)


def turned(count, drivers):
    """Have ``count`` microclusters be left out, on which the verdicts of drivers hang."""

    def make():
        facts = make_driver_facts()
        now = [row.verdict for row in facts.fit.comparison]
        after = ["different" if each != "different" else "same" for each in now[:drivers]]
        each = replace(facts.fit.influence[0], verdicts=(*after, *now[drivers:]))
        return replace(facts, fit=replace(facts.fit, influence=(each,) * count))

    return make


def having(**changes):
    """Have a fit with other figures."""

    def make():
        facts = make_driver_facts()
        return replace(facts, fit=replace(facts.fit, **changes))

    return make


def disagreeing(count):
    """Have the bootstrap find other differences significant in some drivers."""

    def make():
        facts = make_driver_facts()
        drawn = facts.fit.bootstrap
        rows = tuple(
            replace(row, difference_p=abs(found.p_value - (0.5 if j < count else 0.0)))
            for j, (row, found) in enumerate(zip(drawn.rows, facts.fit.comparison))
        )
        return replace(facts, fit=replace(facts.fit, bootstrap=replace(drawn, rows=rows)))

    return make


def moved(count):
    """Have the effects over all rows be others in some drivers."""

    def make():
        facts = make_driver_facts()
        rows = [
            replace(row, rural_ame_all=0.15, urban_ame_all=0.02) if j < count else row
            for j, row in enumerate(facts.fit.comparison)
        ]
        wide = tuple(replace(each, high=each.high + 50.0) for each in facts.fit.partial)
        return replace(facts, fit=replace(facts.fit, comparison=tuple(rows), partial=wide))

    return make


CASES = {
    "six drivers": make_driver_facts,
    "two with other base rates": few(effects=EFFECTS, noted=("coastal", "meetups_near")),
    **{
        model: few(FitSettings(model=model, log_drivers=("museums_near",), standardise=False))
        for model in ("probit", "firth_logit", "fractional_logit", "poisson", "negative_binomial")
    },
    "own units, large": few(
        FitSettings(model="ols", standardise=False),
        {"coastal": (12345.6, -3.2, 80.0), "museums_near": (-20000.0, 8000.0, 700.0)},
        margin=400.0,
        means=(5000.0, -1e6),
    ),
    "one logged driver": few(
        FitSettings(standardise=False, log_drivers=("museums_near",)),
        {"museums_near": (0.05, 0.25, 0.001)},
    ),
    "one standardised driver": few(FitSettings(), {"museums_near": (0.05, 0.051, 0.001)}),
    "one driver in its unit": few(FitSettings(standardise=False), {"coastal": (0.1, 0.1, 0.9)}),
    "all the same": few(effects=dict.fromkeys(FEW, (0.05, 0.05, 0.001))),
    "all different": few(effects=dict.fromkeys(FEW, (0.05, 0.25, 0.001)), noted=()),
    "none can be told": few(effects=dict.fromkeys(FEW, (0.05, 0.05, 0.2))),
    "one different, one not told": few(
        effects={"museums_near": (0.05, 0.25, 0.001), "coastal": (0.05, 0.05, 0.2)}
    ),
    "margin from rural places": few(FitSettings(), margin=0.03),
    "margin from urban places": few(FitSettings(), margin=0.03, means=(0.31, 0.12)),
    "margin from all": few(FitSettings(), margin=0.022),
    "a table": few(FitSettings(confidence=97.5), places=False),
    "clustered": few(FitSettings(covariance="cluster"), group_field="coastal"),
    "clustered without a name": few(FitSettings(covariance="cluster")),
    "classical": few(FitSettings(covariance="classical")),
    "robust": few(FitSettings(covariance="robust")),
    "no microclusters, none skipped": few(clusters=False, skipped=()),
    "one microcluster changes nothing": turned(1, 0),
    "one microcluster changes a verdict": turned(1, 1),
    "one microcluster changes two": turned(1, 2),
    "two change a verdict": turned(2, 1),
    "two change two": turned(2, 2),
    "the bootstrap agrees": disagreeing(0),
    "the bootstrap differs in two": disagreeing(2),
    "one moves over all rows": moved(1),
    "two move over all rows": moved(2),
    "no pattern and no joint test": having(
        moran_p=0.3, moran_i=-0.02, joint_statistic=NAN, joint_p=NAN
    ),
}


def own(text):
    """Return a text without the data's own words."""
    for each in sorted(OWN, key=len, reverse=True):
        text = re.sub(rf"(?i)(?<!\w){re.escape(each)}(?!\w)", " ", text)
    return text


def said(html):
    """Return the words of a page without the data's own."""
    page = parse(html.replace("<wbr />", ""))
    return own(" | ".join(each for each in texts(page) if each.strip() not in WHOLE))


@pytest.mark.parametrize("name", CASES)
def test_a_report_is_told_in_the_language(wordless, unsaid, name):
    text = said(drivers_report(CASES[name](), TEMPLATES))
    assert unsaid(text) == []
    assert ENGLISH_NUMBER.findall(text) == []
    assert "٫" in text


@pytest.mark.parametrize("effects", [EFFECTS, {"coastal": (0.05, 0.25, 0.001)}])
def test_verdicts_of_tables_alone_are_told_in_the_language(wordless, unsaid, effects):
    facts = make_driver_facts(effects, kind="number")
    facts = replace(facts, fit=replace(facts.fit, observations=0, equivalence_margin=NAN))
    assert not facts.recorded
    text = said(render(Page("", "", (), (verdicts_of_tables(facts),)), TEMPLATES))
    text += own(" ".join(headline_sentences(facts)))
    assert unsaid(text) == []
    assert ENGLISH_NUMBER.findall(text) == []


def test_a_headline_is_made_of_whole_sentences_and_clauses(marked):
    first, second = headline_sentences(make_driver_facts())
    assert first == (
        "«Of the associations of 6 drivers with «having a microcluster», 3 are the same in rural "
        "and urban places and reliably above or below none («heritage_near, museums_near and "
        "stations_near»)»; «1 is different (meetups_near)»; «for 2 the data cannot tell («coastal "
        "and related_variety»)»."
    )
    assert second == (
        "«“The same” means that the two effects are reliably less than «4٫0 percentage points» "
        "apart, a margin that was given.»"
    )


def test_tables_have_the_words_and_the_marks_of_the_language(marked):
    facts = CASES["own units, large"]()
    page = Page("", "", (), (verdict_section(facts),))
    words = text_of(parse(render(page, TEMPLATES)))
    assert "12·346" in words
    assert "\N{MINUS SIGN}20·000" in words
    assert "«different»" in words
    assert "«Its 95\N{NO-BREAK SPACE}% interval»".replace("\N{NO-BREAK SPACE}", " ") in words


def test_axes_and_keys_have_the_words_and_the_marks_of_the_language(marked):
    svg = effects_forest(CASES["own units, large"]())
    drawn = [each.text for each in parse(f"<!DOCTYPE html>\n{svg}").iter(f"{SVG}text")]
    assert {"«Rural»", "«Urban»", "10·000"} <= set(drawn)
    assert "«Average marginal effect, «units of in_cluster»»" in drawn

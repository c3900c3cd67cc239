"""The report of a study: its figures are the steps', and it is safe and sound as a file."""

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from made_fit import EFFECTS, make_driver_facts
from made_study import (
    NAN,
    SECTORS,
    make_makeup,
    make_study,
    variants,
)
from pages import HTML, SVG, headings, parse, table, text_of

from creative_clusters_plugin.core.record import StepRecord
from creative_clusters_plugin.core.regression.settings import FitSettings
from creative_clusters_plugin.core.report.page import Page, render
from creative_clusters_plugin.core.report.potential_section import potential_section
from creative_clusters_plugin.core.report.study import study_report
from creative_clusters_plugin.core.report.study_facts import Potential

TEMPLATES = str(Path(__file__).resolve().parents[3] / "resources" / "templates")
NASTY = "<script>alert(1)</script> & \"q\" 'x' {{ 7 * 7 }}"
VARIANTS = variants()


def report(facts):
    return parse(study_report(facts, TEMPLATES))


@pytest.fixture(scope="module")
def facts():
    return VARIANTS["as it is"]


@pytest.fixture(scope="module")
def page(facts):
    return report(facts)


@pytest.mark.parametrize("name", VARIANTS)
def test_every_case_is_a_sound_page(name):
    facts = VARIANTS[name]
    root = report(facts)
    words = text_of(root.find(f"{HTML}body"))
    assert not re.search(r"\b(nan|None|inf)\b", words)
    ids = [each.get("id") for each in root.iter() if each.get("id")]
    assert len(ids) == len(set(ids))
    for each in root.iter():
        assert each.tag.split("}")[1] not in {"script", "link", "iframe", "object", "form", "a"}
        assert not any(key.lower().startswith("on") for key in each.attrib)
    titles = headings(root)
    kinds = facts.clusters.rurality
    assert ("Where they are" in titles) == bool(len(facts.xy))
    assert ("What they are made of" in titles) == bool(facts.makeup)
    assert ("The largest rural microclusters" in titles) == bool(kinds)
    assert ("Rural against urban, driver by driver" in titles) == bool(facts.drivers)
    told = bool(facts.drivers and facts.drivers.recorded)
    assert ("Each driver over its range" in titles) == told
    assert ("Method: drivers" in titles) == told
    assert ("How much of this depends on the settings" in titles) == bool(facts.detection)
    alone = not facts.detection and not told
    assert ("How sure one can be" in titles) == alone
    assert ("Data and settings" in titles) == bool(facts.steps)
    assert "Method" in titles
    none = bool(kinds) and "rural" not in kinds
    assert ("There is no rural microcluster." in words) == (none and any(kinds))
    assert ("CLUSTERS does not say which microclusters are rural." in words) == (
        none and not any(kinds)
    )
    assert ("There are no microclusters among" in words) == (not kinds)


def test_the_headline(page, facts):
    lead, drivers = (text_of(each) for each in page.iter(f"{HTML}p") if each.get("class") == "lead")
    share = facts.summary["clustered_share"]
    assert lead.startswith(
        f"{100 * share.rural:.1f} % of the rural and {100 * share.urban:.1f} % of the urban "
        "organisations are in a microcluster. There are 3 rural microclusters and 2 urban"
    )
    inside = sorted(
        (row for row in facts.makeup if row.scope == "rural_clustered"),
        key=lambda row: -row.organisations,
    )[:3]
    parts = "; ".join(f"{row.sector} ({100 * row.share:.1f} %)" for row in inside)
    assert (
        f"Of the rural organisations in microclusters, the largest sub-sectors are {parts}." in lead
    )
    assert drivers.startswith(
        "Of the associations of 6 drivers with having a microcluster, 3 are the same"
    )
    keys = [text_of(each) for each in page.iter(f"{HTML}strong")][:5]
    assert keys == [f"{100 * share.rural:.1f} %", f"{100 * share.urban:.1f} %", "3", "2", "1"]


def test_one_sub_sector_is_not_several():
    words = text_of(report(VARIANTS["one sector"]))
    assert "microclusters, the largest sub-sector is Crafts (100.0 %)." in words


def test_sub_sectors_are_of_rural_organisations_and_not_of_rural_microclusters(page):
    """The scope goes by the organisation: a rural one in an urban microcluster counts."""
    words = text_of(page)
    assert "Each sector's share of the rural, and of the urban, organisations in micro" in words
    assert "whatever that of their microcluster" in words
    for wrong in ("organisations in rural microclusters", "share in rural microclusters"):
        assert wrong not in words


def test_where_rurality_is_not_known_nothing_is_compared():
    facts = VARIANTS["rurality not known"]
    # The organisations between the clusters have a rurality; those in them have none.
    assert facts.compared
    unknown = replace(
        facts, summary=replace(facts.summary, rows=tuple(map(_unknown, facts.summary)))
    )
    assert not unknown.compared
    root = report(unknown)
    assert "of rural organisations are in a microcluster" not in text_of(root), "no key figures"


def _unknown(row):
    return replace(row, rural=0.0 if row.metric == "organisations" else NAN,
                   urban=0.0 if row.metric == "organisations" else NAN)  # fmt: skip


def test_the_summary_is_the_tables(page, facts):
    _, rows = table(page, "Rural and urban in numbers")
    assert len(rows) == len(list(facts.summary))
    for row, cells in zip(facts.summary, rows):
        if row.unit == "share (0-1)":
            assert cells[1] == f"{100 * row.rural:.1f} %"
        elif row.metric in ("organisations", "clustered", "clusters"):
            assert cells[1:4] == [f"{each:,.0f}" for each in (row.rural, row.urban, row.all)]
        assert cells[4] == f"{row.ratio:.2f}"


def test_the_makeup_is_the_tables(page, facts):
    head, rows = table(page, "Sectors, by share of organisations")
    assert head[0] == "Sector"
    of = {(row.scope, row.sector): row for row in facts.makeup}
    every = sorted(SECTORS, key=lambda each: -of["all", each].organisations)
    assert [row[0] for row in rows] == every
    for row in rows:
        for scope, text in zip(("rural_clustered", "urban_clustered", "rural", "urban"), row[1:]):
            assert text == f"{100 * of[scope, row[0]].share:.1f} %"
        lq = of["rural_clustered", row[0]].lq
        assert float(row[5]) == pytest.approx(lq, abs=0.0501)


@pytest.mark.parametrize(
    ("name", "lines", "others"),
    [("one sector", 1, False), ("13 sectors", 13, False), ("many sectors", 13, True)],
)
def test_few_and_many_sectors(name, lines, others):
    root = report(VARIANTS[name])
    _, rows = table(root, "Sectors, by share")
    assert len(rows) == lines
    assert (rows[-1][0] == "All other sectors") == others
    for column in (1, 2, 3, 4):
        total = sum(float(row[column].split()[0]) for row in rows)
        assert total == pytest.approx(100, abs=0.05 * lines + 0.01)
    drawn = next(
        each
        for each in root.iter(f"{SVG}svg")
        if any("makeup" in (one.get("id") or "") for one in each.iter())
        or "sectors" in (each.get("aria-label") or text_of(each))
    )
    written = [text_of(each) for each in drawn.iter(f"{SVG}text")]
    assert ("All other sectors" in written) == others


def test_the_largest_rural_microclusters(page, facts):
    head, rows = table(page, "The largest rural microclusters")
    assert head == ["Number", "Organisations", "Radius", "Per km²", "Largest sector",
                    "Most concentrated"]  # fmt: skip
    clusters = facts.clusters
    order = sorted([0, 2, 5], key=lambda row: -clusters.size[row])
    assert [int(row[0]) for row in rows] == [clusters.id[row] for row in order]
    for cells, row in zip(rows, order):
        assert cells[1] == f"{clusters.size[row]:.0f}"
        radius = clusters.radius_m[row]
        assert cells[2] == (f"{radius:.0f} m" if radius < 1000 else f"{radius / 1000:.1f} km")
        assert float(cells[3]) == pytest.approx(clusters.density_km2[row], abs=0.501)
        assert cells[4] == f"{clusters.top_sector[row]} ({100 * clusters.top_share[row]:.1f} %)"
        assert (
            cells[5]
            == f"{clusters.concentrated_sector[row]} ({clusters.highest_lq[row]:.1f} times)"
        )


def test_there_are_at_most_ten_of_them():
    facts = VARIANTS["more than ten"]
    _, rows = table(report(facts), "The largest rural microclusters")
    sizes = [float(row[1]) for row in rows]
    assert len(rows) == 10
    assert sizes == sorted(facts.clusters.size[:14].tolist(), reverse=True)[:10]


def test_the_test_against_all_businesses_is_told():
    facts = VARIANTS["tested"]
    head, rows = table(report(facts), "The largest rural microclusters")
    assert head[-1] == "Against all businesses"
    said = {int(row[0]): row[-1] for row in rows}
    words = text_of(report(facts))
    assert (
        "The test finds significantly more organisations than business in general would put there "
        "in 2 of 5 microclusters (2 of 3 rural)."
    ) in words
    assert "by a scan statistic (Kulldorff 1997)" in words
    assert "Kulldorff, M. (1997), A spatial scan statistic" in words
    assert "Kulldorff" not in text_of(report(VARIANTS["layers alone"]))
    assert said == {
        1: "2.3 times, significant",
        3: "123 times, significant",
        6: "0.9 times, not significant",
    }


def _map_numbers(root):
    drawn = next(each for each in root.iter(f"{SVG}svg") if "Map of" in text_of(each) + str(
        [one.attrib for one in each.iter()][:3]))  # fmt: skip
    return {text_of(each) for each in drawn.iter(f"{SVG}text")}


def test_numbers_on_the_map_are_ids_or_none():
    assert {"1", "3", "6"} <= _map_numbers(report(VARIANTS["as it is"]))
    for name in ("ids that are not rows", "ids as text"):
        found = _map_numbers(report(VARIANTS[name]))
        assert not [each for each in found if not each.endswith("m")], name
    _, rows = table(report(VARIANTS["ids as text"]), "The largest rural")
    assert {row[0] for row in rows} == {"a", "c<d", "g"}


def test_the_verdicts_are_the_fits(page, facts):
    _, rows = table(page, "Verdicts")
    said = {"same": "the same", "different": "different", "inconclusive": "cannot tell"}
    assert {row[0]: row[1] for row in rows} == {
        row.driver: said[row.verdict] for row in facts.drivers.fit.comparison
    }


def test_tables_alone_say_no_more_than_they_know():
    root = report(VARIANTS["drivers from tables"])
    _, rows = table(root, "Verdicts")
    words = text_of(root.find(f"{HTML}body"))
    assert len(rows) == len(EFFECTS)
    for driver, _, rural, urban, difference, _ in rows:
        expected = EFFECTS[driver]
        assert float(rural.replace("−", "-")) == pytest.approx(expected[0], abs=0.00501)
        assert float(urban.replace("−", "-")) == pytest.approx(expected[1], abs=0.00501)
        assert float(difference.replace("−", "-")) == pytest.approx(
            expected[0] - expected[1], abs=0.00501
        )
    assert "90 % interval" in words
    assert "which was not given" in words
    assert "with the outcome, 3 are the same" in words
    assert "per unit or per standard deviation" in words
    for unknown in ("a margin", "percentage points", "Moran", "cross-validated"):
        assert unknown not in words, unknown


def test_the_settings_are_those_of_the_record(page, facts):
    _, rows = table(page, "Share of rural organisations in a microcluster")
    shares = facts.detection.sensitivity.rural
    assert [[float(each.split()[0]) for each in row[1:]] for row in rows] == [
        [pytest.approx(100 * share, abs=0.0501) for share in line] for line in shares
    ]


def test_where_more_might_grow(page):
    words = text_of(page)
    assert "Where more might grow" in headings(page)
    assert "2 rural areas without a microcluster are in the highest fifth of potential" in words
    root = report(make_study(potential=ONE, drivers=make_driver_facts(A)))
    assert "1 rural area without a microcluster is in the highest" in text_of(root)
    assert "A caution" not in text_of(root)
    assert "Where more might grow" not in headings(report(VARIANTS["no rural potential"]))


A = {"a": (0.06, 0.05, 0.008)}
ONE = Potential(np.array([[0.0, 0.0], [900.0, 0.0]]), np.array([0.9, 0.1]), ["rural"] * 2)


def grown(drivers, **changes):
    """Return the section on where more might grow as a page."""
    facts = make_study(potential=ONE, drivers=drivers, **changes)
    return parse(render(Page("Section", "", (), (potential_section(facts),)), TEMPLATES))


@pytest.mark.parametrize("outcome", ["organisations", "clustered_share"])
def test_areas_of_another_outcome_are_not_said_to_lack_a_microcluster(outcome):
    model = FitSettings(model="poisson" if outcome == "organisations" else "fractional_logit")
    root = grown(make_driver_facts(A, model, outcome=outcome))
    words = text_of(root)
    assert f"1 rural area where the field “{outcome}” is 0 is in the highest fifth" in words
    assert "without a microcluster" not in words
    assert "How well the drivers tell such areas from others is not known here." in words


def test_an_outcome_that_is_not_known_is_taken_from_the_record_or_left_open():
    assert "1 rural area where the outcome is 0" in text_of(grown(None, steps=()))
    study = StepRecord("ruralurbanstudy", (("OUTCOME", "in_cluster"),))
    assert "1 rural area without a microcluster" in text_of(grown(None, steps=(study,)))


@pytest.mark.parametrize(
    ("whole", "rural", "caution", "drawn"),
    [
        (0.62, 0.61, False, True),
        (0.62, 0.59, True, True),
        (0.56, 0.70, True, True),
        (0.50, 0.59, True, False),
        (0.61, 0.54, True, False),
    ],
)
def test_a_map_of_drivers_that_tell_little_comes_with_a_caution_or_not_at_all(
    whole, rural, caution, drawn
):
    facts = make_driver_facts(A)
    regimes = (replace(facts.fit.regimes[0], auc=rural), facts.fit.regimes[1])
    facts = replace(facts, fit=replace(facts.fit, cv_auc=whole, regimes=regimes))
    root = grown(facts)
    words = text_of(root)
    figures = f"(cross-validated AUC {whole:.2f}, among rural areas {rural:.2f}; 0.5 is guessing)"
    assert (figures in words) == caution
    assert bool(list(root.iter(f"{SVG}svg"))) == drawn
    assert ("Do not use the map to choose places." in words) == (caution and drawn)
    assert ("So no map is drawn" in words) == (not drawn)


def test_what_the_steps_warned_of_stands_in_the_report_and_once(facts):
    fit = facts.drivers.fit
    areas = StepRecord(
        "assembledrivers",
        messages=("9 of 20 areas are near an edge.", "Read."),
        warnings=("9 of 20 areas are near an edge.", *fit.warnings, *facts.drivers.skipped),
    )
    root = report(replace(facts, steps=(*facts.steps, areas)))
    titles = headings(root)
    assert titles.index("What to keep in mind") == 1 + titles.index(
        "Rural against urban, driver by driver"
    )
    said = [text_of(each) for each in root.iter(f"{HTML}li")]
    for each in (*fit.warnings, "9 of 20 areas are near an edge.", "Read."):
        assert said.count(" ".join(each.split())) == 1
    assert not [each for each in said if each in facts.drivers.skipped], "it is above the verdicts"
    alone = report(replace(facts, drivers=None, steps=(areas,)))
    assert "What to keep in mind" in headings(alone)
    calm = replace(facts.drivers, fit=replace(fit, warnings=()))
    assert "What to keep in mind" not in headings(report(replace(facts, drivers=calm)))


def test_the_rows_of_the_fit_stand_above_the_verdicts_and_what_is_uneven_in_the_headline(facts):
    drivers = replace(
        facts.drivers, given=(3440, 1900, 1540), lacks=(("related_variety", 698), ("x", 4))
    )
    words = text_of(report(replace(facts, drivers=drivers)))
    rows = (
        "The fit used 2,740 of 3,440 rows: 1,210 of 1,900 rural and 1,530 of 1,540 urban ones. "
        "The others were left out because these are not known (NULL): related_variety (698), "
        "x (4). So 36.3 % of the rural rows were left out, and 0.6 % of the urban ones. The result "
        "is for the rows that remain: it says nothing of the others, which may differ."
    )
    section = words.index("The fit used")
    assert words[section:].startswith(rows)
    assert section < words.index("The effect of a driver is")
    assert (
        "This rests on 63.7 % of the rural and 99.4 % of the urban places: for the others some "
        "data are missing."
    ) in words


def test_organisations_far_from_all_others_are_off_the_map_and_counted(facts):
    failed = np.vstack([facts.xy, np.full((1, 2), -5e6)])
    words = text_of(report(replace(facts, drivers=None, xy=failed)))
    assert "1 organisation lies beyond the map, far from the others: are its coord" in words
    assert "beyond the map" not in text_of(report(replace(facts, drivers=None)))


def test_data_and_settings_are_the_records(page):
    _, rows = table(page, "Layers the study was made from")
    assert rows == [["INPUT", "studios & co", "1,234", "EPSG:27700", "0123456789abcdef"]]
    _, rows = table(page, "Parameters: Detect microclusters")
    assert rows == [["MIN_CLUSTER_SIZE", "50"], ["EPS", "–"]]
    said = [text_of(each) for each in page.iter(f"{HTML}li")]
    assert said.count("INPUT: EPSG:4326 is geographic.") == 1


def test_every_source_that_is_named_is_listed(page):
    words = text_of(page)
    listed = [text_of(each) for each in page.iter(f"{HTML}li")]
    for name, year in (("Campello", 2013), ("Ester", 1996), ("European Commission", 2021)):
        assert name in words
        assert [each for each in listed if each.startswith(name) and str(year) in each], name


def test_what_is_told_elsewhere_is_not_told_again(facts):
    detect, fit = facts.steps
    known = facts.drivers
    messages = (*known.fit.sentences, *known.fit.warnings, known.fit.margin_source, "Something.")
    steps = (detect, replace(fit, messages=(*messages, *known.skipped), versions=known.versions))
    root = report(replace(facts, steps=steps))
    said = [text_of(each) for each in root.iter(f"{HTML}li")]
    assert said.count("Something.") == 1
    for each in known.fit.warnings:
        assert said.count(each) <= 1
    sentence = " ".join(known.sentences[0].split())
    assert said.count(sentence) == 1
    assert text_of(root).count(f"{known.versions[0][0]} {known.versions[0][1]}") == 1


def test_a_whole_study_tells_its_own_parameters_once(facts):
    study = replace(facts.steps[0], step="ruralurbanstudy", parameters=(("RADIUS", "2000"),))
    root = report(replace(facts, steps=(study, *facts.steps)))
    assert table(root, "Parameters: Rural and urban study")[1] == [["RADIUS", "2000"]]
    assert "Parameters: Detect microclusters" not in text_of(root)


def test_names_are_text():
    drivers = make_driver_facts({NASTY: (0.06, 0.05, 0.008), "b": (0.01, 0.09, 0.01)})
    facts = make_study(name=NASTY, makeup=make_makeup((NASTY, "b")), drivers=drivers)
    step = replace(
        facts.steps[0],
        step=NASTY,
        parameters=((NASTY, NASTY),),
        inputs=(replace(facts.steps[0].inputs[0], name=NASTY, parameter=NASTY, crs=NASTY),),
        messages=(NASTY,),
        versions=((NASTY, NASTY),),
    )
    clusters = replace(
        facts.clusters, id=(NASTY, *"bcdef"), top_sector=(NASTY,) * 6,
        concentrated_sector=(NASTY,) * 6,
    )  # fmt: skip
    root = report(replace(facts, steps=(step,), clusters=clusters))
    title = text_of(root.find(f"{HTML}head/{HTML}title"))
    assert title == f"Rural and urban microclusters: {NASTY}"
    assert not [each for each in root.iter() if each.tag.endswith("script")]
    _, rows = table(root, "Sectors, by share")
    assert NASTY in {row[0] for row in rows}
    assert table(root, "Layers the study was made from")[1][0][1] == NASTY
    assert [NASTY, NASTY] in table(root, f"Parameters: {NASTY}")[1]
    assert NASTY in {row[0] for row in table(root, "The largest rural")[1]}


def test_the_same_facts_give_the_same_file(facts):
    assert study_report(facts, TEMPLATES) == study_report(facts, TEMPLATES)

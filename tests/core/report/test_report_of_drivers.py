"""The report of a fit of drivers: its figures are the fit's, and it is safe and sound as a file."""

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from made_fit import EFFECTS, make_driver_facts, make_fit
from pages import HTML, SVG, headings, parse, table, text_of

from creative_clusters_plugin.core.regression.settings import MODELS, FitSettings
from creative_clusters_plugin.core.report.drivers import (
    asked_section,
    drivers_method_section,
    drivers_report,
    headline_sentences,
    partial_section,
    sureness_section,
    verdict_section,
)
from creative_clusters_plugin.core.report.page import Page, render

TEMPLATES = str(Path(__file__).resolve().parents[3] / "resources" / "templates")
NASTY = "<script>alert(1)</script> & \"q\" 'x' {{ 7 * 7 }}"
SAID = {"same": "the same", "different": "different", "inconclusive": "cannot tell"}
LONG = {
    f"a_very_long_name_of_a_driver_number_{j}_{'abcdefgh' * (j % 4)}_near": (
        0.09 - 0.012 * j,
        0.05 - 0.006 * j + 0.02 * (j % 3),
        0.008 + 0.002 * (j % 4),
    )
    for j in range(15)
}
UNSURE = {name: (rural, urban, 0.08) for name, (rural, urban, _) in EFFECTS.items()}


def report(facts):
    return drivers_report(facts, TEMPLATES)


def section(of, facts):
    """Return one section as a page of its own: most have no pictures to draw."""
    return parse(render(Page("Section", "", (), (of(facts),)), TEMPLATES))


def number(text):
    """Return what a cell says as a number, and half a unit of its last digit."""
    plain = text.replace("\N{MINUS SIGN}", "-").replace(",", "").replace(" (marked)", "")
    digits = plain.split(".")[1] if "." in plain else ""
    return pytest.approx(float(plain), abs=0.5000001 * 10.0 ** -len(digits))


def same_p(text, value):
    text = text.replace(" (marked)", "")
    return value < 0.001 if text == "<0.001" else value == number(text)


@pytest.fixture(scope="module")
def facts():
    return make_driver_facts()


@pytest.fixture(scope="module")
def page(facts):
    return parse(report(facts))


def few(settings=None, **more):
    """Return the facts of a fit of two drivers, one of them 0/1."""
    effects = {name: EFFECTS[name] for name in ("museums_near", "coastal")}
    return make_driver_facts(effects, settings, **more)


def variants():
    plain = few()
    nan = float("nan")
    return {
        "six drivers": make_driver_facts(),
        "as it is": plain,
        **{model: few(FitSettings(model=model, log_drivers=("museums_near",))) for model in MODELS},
        "one driver": make_driver_facts({"heritage_near": (0.06, 0.058, 0.008)}),
        "one 0/1 driver": make_driver_facts({"coastal": (0.06, 0.058, 0.008)}),
        "15 drivers": make_driver_facts(LONG, FitSettings()),
        "a table": few(places=False),
        "no microclusters": few(clusters=False),
        "no bootstrap": replace(plain, fit=replace(plain.fit, bootstrap=None)),
        "no influence": replace(plain, fit=replace(plain.fit, influence=())),
        "no partial effects": replace(plain, fit=replace(plain.fit, partial=())),
        "no warnings, none skipped": replace(
            plain, fit=replace(plain.fit, warnings=()), skipped=()
        ),
        "no joint test": replace(
            plain, fit=replace(plain.fit, joint_statistic=nan, joint_p=nan, cv_auc=nan)
        ),
        "cannot tell": make_driver_facts(dict(list(UNSURE.items())[:2])),
        "clustered": few(FitSettings(covariance="cluster"), group_field="c"),
        "own units, large": make_driver_facts(
            {"a": (12345.6, -3.2, 80.0), "b": (-20000.0, 8000.0, 700.0)},
            FitSettings(model="ols", standardise=False),
            margin=400.0,
            means=(5000.0, -1e6),
        ),
        "own units, small": make_driver_facts(
            {"a": (1e-5, 2e-5, 1e-5)}, FitSettings(model="poisson"), margin=1e-6, means=(0.1, 0.2)
        ),
        "99 percent": few(FitSettings(confidence=99.0)),
    }


VARIANTS = variants()


@pytest.mark.parametrize("name", VARIANTS)
def test_every_case_is_a_sound_page(name):
    facts = VARIANTS[name]
    html = report(facts)
    root = parse(html)
    words = text_of(root.find(f"{HTML}body"))
    assert not re.search(r"\bnan\b", html.lower())
    assert not re.search(r"\bcauses\b(?!\.)|\bcaused\b|\bimpact\b", words), "associated is the word"
    assert ("Each driver over its range" in headings(root)) == bool(facts.fit.partial)
    assert ("What to keep in mind" in headings(root)) == bool(facts.fit.warnings)
    assert len(table(root, "Verdicts")[1]) == len(facts.drivers)
    assert ("bootstrap gives the scores" in words) == (facts.fit.bootstrap is not None)
    assert ("Moran’s I" in words) == facts.has_places
    ids = [each.get("id") for each in root.iter() if each.get("id")]
    assert len(ids) == len(set(ids))
    for each in root.iter():
        assert each.tag.split("}")[1] not in {"script", "link", "iframe", "object", "form", "a"}
        assert not any(key.lower().startswith("on") for key in each.attrib)


def test_the_headline_counts_the_verdicts(facts):
    first, second = headline_sentences(facts)
    assert first == (
        "Of the associations of 6 drivers with having a microcluster, 3 are the same in rural and "
        "urban places and reliably above or below none (heritage_near, museums_near and "
        "stations_near); 1 is different (meetups_near); for 2 the data cannot tell (coastal and "
        "related_variety)."
    )
    assert "less than 4.0 percentage points apart, a margin that was given." in second


@pytest.mark.parametrize(
    ("effects", "words"),
    [
        (UNSURE, "For all 6 drivers (coastal, meetups_near, heritage_near"),
        ({"a": (0.05, 0.05, 0.001), "b": (0.01, 0.01, 0.001)}, "The associations of all 2 drivers"),
        (
            {"a": (0.05, 0.05, 0.001)},
            "The association of a with having a microcluster is the same in rural and urban "
            "places, and reliably above or below none.",
        ),
        (
            {"a": (0.005, -0.004, 0.008)},
            "The association of a with having a microcluster is the same in rural and urban "
            "places, in that none can be seen in either.",
        ),
        (
            {"a": (0.005, -0.004, 0.008), "b": (0.0, 0.001, 0.008)},
            "The associations of all 2 drivers (a and b) with having a microcluster are the same "
            "in rural and urban places, in that none can be seen in either.",
        ),
        (
            {"a": (0.05, 0.05, 0.008), "b": (0.0, 0.001, 0.008), "c": (0.017, -0.001, 0.008)},
            "Of the associations of 3 drivers with having a microcluster, 1 is the same in rural "
            "and urban places and reliably above or below none (a); 1 is the same, but it is not "
            "clear that there is any (c); 1 is the same in that none can be seen in either (b).",
        ),
        (
            {"a": (0.05, 0.25, 0.001)},
            "The association of a with having a microcluster is different in rural",
        ),
        ({"a": (0.05, 0.05, 0.1)}, "The data cannot tell whether the association of a with"),
    ],
)
def test_the_headline_in_special_cases(effects, words):
    assert headline_sentences(make_driver_facts(effects))[0].startswith(words)


def test_only_the_plugins_own_outcome_has_words():
    facts = make_driver_facts({"a": (0.05, 0.05, 0.001)}, outcome="founded")
    assert "The association of a with founded is the same" in headline_sentences(facts)[0]
    words = text_of(section(drivers_method_section, few()))
    assert "The outcome in_cluster of" in words, "the field is named in the method"


def test_no_effect_in_either_is_no_finding_of_sameness():
    facts = make_driver_facts({"a": (0.05, 0.05, 0.008), "b": (0.0, 0.001, 0.008)})
    assert facts.fit.sentences[0].startswith("A: the same in rural and urban places. ")
    assert facts.fit.sentences[1].startswith(
        "B: the same in rural and urban places, in that none can be seen in either. "
    )
    assert "that mean excludes 0" in text_of(section(drivers_method_section, facts))
    keys = [text_of(each) for each in parse(report(facts)).iter(f"{HTML}li")]
    assert "2 the same in rural and urban places, 1 in that no association can be seen" in keys


@pytest.mark.parametrize(
    ("error", "margin", "told"), [(0.08, 0.04, True), (0.08, 0.4, False), (0.005, 0.04, False)]
)
def test_a_study_that_is_too_small_for_its_margin_says_so(error, margin, told):
    effects = {name: (rural, urban, error) for name, (rural, urban, _) in EFFECTS.items()}
    facts = make_driver_facts(effects, margin=margin)
    said = [each for each in headline_sentences(facts) if each.startswith("This study is too")]
    assert bool(said) == told
    if told:
        seen = 100 * facts.fit.comparison[0].minimum_detectable
        assert said == [
            "This study is too small for so narrow a margin: differences under about "
            f"{seen:.1f} percentage points cannot be seen."
        ]


@pytest.mark.parametrize(
    ("given", "told", "uneven"),
    [
        ((2740, 1210, 1530), "The fit used all 2,740 rows: 1,210 rural and 1,530 urban", False),
        ((2800, 1240, 1550), "1,210 of 1,240 rural and 1,530 of 1,550 urban ones.", False),
        ((3400, 1510, 1890), "The result is for the rows that remain: it says nothing", False),
        ((3440, 1900, 1540), "So 36.3 % of the rural rows were left out, and 0.6 %", True),
        ((3440, 1220, 2220), "So 0.8 % of the rural rows were left out, and 31.1 %", True),
    ],
)
def test_the_rows_that_were_used_and_whether_one_kind_was_left_out(given, told, uneven):
    facts = replace(few(), given=given, lacks=(("variety", 60),), messages=("Read.",))
    words = text_of(section(asked_section, facts))
    assert told in words
    assert "Read." in words
    assert facts.skipped[0] not in words, "the counts say more"
    assert ("variety (60)" in words) == (given[0] > 2740)
    assert any(each.startswith("This rests on") for each in headline_sentences(facts)) == uneven


def test_microclusters_on_both_sides_are_explained(facts):
    for of in (asked_section, sureness_section):
        assert "with both rural and urban rows counts on both sides" in text_of(section(of, facts))
    none = text_of(section(asked_section, few(clusters=False)))
    assert "on both sides" not in none


@pytest.mark.parametrize(
    ("margin", "words"),
    [(0.03, "a quarter of the outcome's mean in rural"), (0.022, "a tenth of the outcome's mean")],
)
def test_the_headline_says_where_the_margin_comes_from(margin, words):
    facts = make_driver_facts(settings=FitSettings(), margin=margin)
    assert words in headline_sentences(facts)[1]
    assert facts.fit.margin_source in text_of(section(drivers_method_section, facts))


def test_the_verdicts_are_the_fits_by_falling_size(facts, page):
    head, rows = table(page, "Verdicts")
    assert head == [
        *("Driver", "Verdict", "Rural effect", "Urban effect", "Difference", "Its 95 % interval")
    ]
    sizes = [max(abs(rural), abs(urban)) for rural, urban, _ in EFFECTS.values()]
    order = [list(EFFECTS)[j] for j in np.argsort(-np.array(sizes), kind="stable")]
    assert [row[0] for row in rows] == order
    fitted = {row.driver: row for row in facts.fit.comparison}
    for name, verdict, rural, urban, difference, interval in rows:
        row = fitted[name]
        assert verdict == SAID[row.verdict]
        assert 100 * row.rural_ame == number(rural)
        assert 100 * row.urban_ame == number(urban)
        assert 100 * row.difference == number(difference)
        found = next(
            each
            for each in facts.fit.coefficients
            if (each.driver, each.regime) == (name, "difference")
        )
        low, high = interval.split(" to ")
        assert 100 * found.ame_ci_low == number(low)
        assert 100 * found.ame_ci_high == number(high)


def test_what_the_verdicts_rest_on(facts, page):
    fitted = {row.driver: row for row in facts.fit.comparison}
    for name, p_value, p_holm, p_same, bound, detectable, note in table(page, "rest on")[1]:
        row = fitted[name]
        assert same_p(p_value, row.p_value)
        assert same_p(p_holm, row.p_holm)
        assert same_p(p_same, row.equivalence_p)
        assert 100 * row.equivalence_bound == number(bound)
        assert 100 * row.minimum_detectable == number(detectable)
        assert note == row.note
    assert "A caution on base rates: the effect of coastal differs" in text_of(page)


def test_every_driver_has_its_sentence(facts, page):
    items = [text_of(each) for each in page.iter(f"{HTML}li")]
    for sentence in facts.fit.sentences:
        assert " ".join(re.sub(r"(?<=[ (])-(?=\d)", "\N{MINUS SIGN}", sentence).split()) in items


def test_outcomes_of_other_units_are_not_said_in_points():
    facts = VARIANTS["own units, large"]
    root = section(verdict_section, facts)
    assert "percentage points" not in text_of(root)
    rows = table(root, "Verdicts")[1]
    assert rows[1][2] == "12,346"
    assert rows[0][2] == "\N{MINUS SIGN}20,000"
    small = table(section(verdict_section, VARIANTS["own units, small"]), "Verdicts")[1]
    assert number(small[0][2]) == 1e-5
    assert float(small[0][2]) > 0, "small effects have digits enough"


def test_effects_over_all_rows_are_shown_where_they_say_otherwise(facts, page):
    assert "Effects over all rows alike" not in text_of(page)
    rows = [
        replace(row, rural_ame_all=0.15, urban_ame_all=0.02)
        if row.driver == "meetups_near"
        else row
        for row in facts.fit.comparison
    ]
    moved = replace(facts, fit=replace(facts.fit, comparison=tuple(rows)))
    shown = table(section(verdict_section, moved), "Effects over all rows alike")[1]
    assert shown == [["meetups_near", "15.0", "2.0", "13.0", "\N{MINUS SIGN}7.6"]]


def test_fit_and_diagnostics(facts, page):
    rows = {row[0]: row[1] for row in table(page, "Figures of the fit")[1]}
    assert rows == {
        "Rows": "2,740 (1,210 rural, 1,530 urban)",
        "Rows with the rarer outcome": "145 rural, 474 urban",
        "Microclusters behind the rows with outcome 1": "38 rural, 97 urban",
        "AUC, cross-validated": "0.76 (rural 0.74, urban 0.78)",
        "McFadden’s pseudo R²": "0.187",
        "AIC (log-likelihood)": "2,497.1 (\N{MINUS SIGN}1,234.6)",
        "Joint test (Wald)": "χ² = 41.30 (6 df), p < 0.001",
        "Moran’s I of the residuals": "0.083, p < 0.001",
        "Condition number": "4.2",
        "Largest variance inflation factor": "2.6 (coastal, rural)",
    }
    assert all(len(row[2]) > 30 for row in table(page, "Figures of the fit")[1])
    assert "An outcome such as having a microcluster nearly always shows" in text_of(page)


def test_the_bootstrap_stands_beside_the_errors(facts, page):
    drawn = {row.driver: row for row in facts.fit.bootstrap.rows}
    fitted = {row.driver: row for row in facts.fit.comparison}
    own = {(row.driver, row.regime): row.p_value for row in facts.fit.coefficients}
    rows = table(page, "Variance inflation factors")[1]
    assert len(rows) == 6
    for name, vif_rural, vif_urban, *p_values in rows:
        assert fitted[name].vif_rural == number(vif_rural)
        assert fitted[name].vif_urban == number(vif_urban)
        boot = drawn[name]
        expected = [
            *(own[name, "rural"], boot.rural_p, own[name, "urban"], boot.urban_p),
            *(fitted[name].p_value, boot.difference_p),
        ]
        assert all(map(same_p, p_values, expected))
        for errors, shown, other in zip(expected[::2], p_values[1::2], expected[1::2]):
            assert ("(marked)" in shown) == ((errors <= 0.05) != (other <= 0.05))
    assert "do not agree on the difference of coastal" in text_of(page)
    assert facts.fit.bootstrap.explanation in text_of(page)


def test_the_influence_of_single_microclusters(facts, page):
    rows = table(page, "Influence")[1]
    assert [row[0] for row in rows] == [str(each.cluster) for each in facts.fit.influence]
    assert [row[1] for row in rows] == [str(each.rows) for each in facts.fit.influence]
    assert rows[2][2] == "heritage_near: the same → cannot tell"
    assert rows[8][2] == "no estimate without it"
    assert {row[2] for row in rows[:2]} == {"none"}
    assert "the verdict on heritage_near would change: it hangs on a single place" in text_of(page)
    third = facts.fit.influence[2]
    twice = replace(
        facts, fit=replace(facts.fit, influence=(*facts.fit.influence, replace(third, cluster=77)))
    )
    words = text_of(section(sureness_section, twice))
    assert "would change in 2 cases: any one of these places can turn it." in words
    assert "single place" not in words
    calm = tuple(each for each in facts.fit.influence if each.cluster not in (3, 9))
    other = replace(facts, fit=replace(facts.fit, influence=calm))
    assert "no verdict would change" in text_of(section(sureness_section, other))


def test_the_data_and_what_was_skipped(facts, page):
    rows = {row[0]: row[1:] for row in table(page, "The rows, and the outcome")[1]}
    assert rows["Rows"] == ["1,210", "1,530"]
    assert rows["Rows where in_cluster is 1"] == ["12.0 %", "31.0 %"]
    assert facts.skipped[0] in text_of(page)
    assert "No row was skipped." in text_of(section(asked_section, replace(facts, skipped=())))


SOURCES = {
    "logit": {"Allison", "Mood", "Long", "Schuirmann", "Lakens", "Holm", "Conley", "Kline"},
    "firth_logit": {"Firth", "Heinze", "Puhr", "Mood", "Long"},
    "fractional_logit": {"Papke", "Allison", "Mood", "Long"},
    "poisson": {"Cameron", "Long"},
    "ols": {"Schuirmann", "Cliff", "Lin"},
}


@pytest.mark.parametrize("name", VARIANTS)
def test_all_that_is_cited_has_its_source_and_the_other_way_round(name):
    blocks = drivers_method_section(VARIANTS[name]).blocks
    words = " ".join(block.text for block in blocks if block.kind == "paragraph")
    sources = [re.match(r"(\w+)\b.*?\((\d{4})\)", item).groups() for item in blocks[-1].items]
    assert sources == sorted(sources)
    for author, year in sources:
        assert re.search(rf"\b{author}\b[^)]*?{year}|{author}’s \({year}\)", words), author
    assert set(re.findall(r"\b(?:19|20)\d\d\b", words)) == {year for _, year in sources}
    authors = {author for author, _ in sources}
    assert authors >= SOURCES.get(name, set())
    if name in ("poisson", "ols"):
        assert not authors & {"Mood", "Allison", "Firth", "Papke"}


def test_what_comes_from_the_data_is_escaped():
    effects = {NASTY: (0.05, 0.04, 0.01), "$a_1$ and_$_x^2": (-0.03, -0.05, 0.02)}
    facts = make_driver_facts(effects, FitSettings(log_drivers=(NASTY,)), outcome="$y$ <b>")
    facts = replace(
        facts, name=NASTY, skipped=(NASTY,), versions=((NASTY, NASTY),), rurality_field=NASTY,
        group_field=NASTY, fit=replace(facts.fit, warnings=(NASTY,)),
    )  # fmt: skip
    html = report(facts)
    root = parse(html)
    assert "<script" not in html
    assert "<b>" not in html
    assert root.find(f"{HTML}head/{HTML}title").text == f"Drivers of $y$ <b>: {NASTY}"
    assert [row[0] for row in table(root, "Verdicts")[1]] == [NASTY, "$a_1$ and_$_x^2"]
    assert [NASTY, NASTY] in table(root, "Versions")[1]
    assert "{{ 7 * 7 }}" in html, "text is never a template"
    drawn = [each.text for each in root.iter(f"{SVG}text")]
    assert drawn.count("$a_1$ and_$_x^2") == 3, "both forests and its own picture; no formula"
    assert NASTY in drawn


def test_the_order_of_drivers_changes_no_table():
    backwards = dict(reversed(list(EFFECTS.items())))
    settings = FitSettings(equivalence_margin=0.04)
    one, two = (
        section(verdict_section, make_driver_facts(effects, settings))
        for effects in (EFFECTS, backwards)
    )
    assert table(one, "Verdicts") == table(two, "Verdicts")
    assert table(one, "rest on") == table(two, "rest on")


def test_the_same_fit_gives_the_same_page():
    assert report(few()) == report(few())


def test_the_studys_report_can_take_the_sections():
    facts = few()
    sections = (
        verdict_section(facts),
        partial_section(facts),
        sureness_section(facts),
        drivers_method_section(facts),
    )
    root = parse(render(Page("Study", "", (), sections), TEMPLATES))
    assert headings(root) == [each.title for each in sections]


def test_the_made_up_fit_agrees_with_itself():
    fit = make_fit()
    for row in fit.comparison:
        inside = row.equivalence_bound <= fit.equivalence_margin
        assert (row.verdict == "same") == inside
    assert {row.verdict for row in fit.comparison} == set(SAID)

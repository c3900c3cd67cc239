"""Pictures of a fit: marks and bands lie where the figures are."""

import re
import xml.etree.ElementTree as ET
from dataclasses import replace

import numpy as np
import pytest
from made_fit import EFFECTS, make_driver_facts

from creative_clusters_plugin.core.regression.settings import FitSettings
from creative_clusters_plugin.core.report.charts import RURAL_COLOUR, URBAN_COLOUR
from creative_clusters_plugin.core.report.drivers_charts import (
    VERDICT_COLOURS,
    differences_forest,
    effects_forest,
    is_cut,
    partial_pictures,
)

SVG = "{http://www.w3.org/2000/svg}"
XLINK = "{http://www.w3.org/1999/xlink}"


def words(svg):
    return [each.text for each in ET.fromstring(svg).iter(f"{SVG}text")]


def marks(svg, colour):
    """Return (x, y) of the marks of a colour, downwards; the first is the key's."""
    found = []
    for each in ET.fromstring(svg).iter(f"{SVG}use"):
        style = each.get("style", "").replace(" ", "")
        if f"stroke:{colour.lower()}" in style and float(each.get("y")) > 20:
            found.append((float(each.get("x")), float(each.get("y"))))
    return np.array(sorted(found, key=lambda place: place[1]))


def scale(svg):
    """Return the function from numbers to pixels, from the ticks' words."""
    ticks = []
    for each in ET.fromstring(svg).iter(f"{SVG}text"):
        text = (each.text or "").replace("\N{MINUS SIGN}", "-").replace(",", "")
        if re.fullmatch(r"-?[\d.]+", text):
            ticks.append((float(text), float(each.get("x") or place(each)[0])))
    values, pixels = np.array(ticks).T
    slope, start = np.polyfit(values, pixels, 1)
    return lambda value: start + slope * np.asarray(value)


def place(text):
    return [float(each) for each in re.findall(r"-?[\d.]+", text.get("transform"))][-2:]


def lines(svg, colour, width):
    """Return the ends (x, x) of straight lines of a colour and width, downwards."""
    found = []
    for each in ET.fromstring(svg).iter(f"{SVG}path"):
        style = each.get("style", "").replace(" ", "") + ";"
        if f"stroke:{colour.lower()};" in style and f"stroke-width:{width:g};" in style:
            numbers = [float(n) for n in re.findall(r"-?[\d.]+", each.get("d"))]
            if len(numbers) == 4 and numbers[1] == numbers[3] and numbers[1] > 20:
                found.append((numbers[1], numbers[0], numbers[2]))
    return np.array(sorted(found))[:, 1:]


def test_the_forest_shows_both_effects_with_their_intervals():
    facts = make_driver_facts()
    svg = effects_forest(facts)
    at = scale(svg)
    for colour, regime in ((RURAL_COLOUR, "rural"), (URBAN_COLOUR, "urban")):
        effects = [100 * getattr(row, f"{regime}_ame") for row in facts.rows]
        assert marks(svg, colour)[:, 0] == pytest.approx(at(effects), abs=0.2)
        ends = [
            (100 * found.ame_ci_low, 100 * found.ame_ci_high)
            for found in (facts.coefficient(row.driver, regime) for row in facts.rows)
        ]
        assert lines(svg, colour, 1.8) == pytest.approx(at(ends), abs=0.2)
    names = [each for each in words(svg) if each in EFFECTS]
    assert names == [row.driver for row in facts.rows]


def test_marks_of_rural_and_urban_differ_in_shape():
    svg = effects_forest(make_driver_facts())
    shapes = {}
    for colour in (RURAL_COLOUR, URBAN_COLOUR):
        uses = [
            each.get(f"{XLINK}href")
            for each in ET.fromstring(svg).iter(f"{SVG}use")
            if f"stroke:{colour.lower()}" in each.get("style", "").replace(" ", "")
        ]
        ids = {each.get("id"): each.get("d") for each in ET.fromstring(svg).iter(f"{SVG}path")}
        shapes[colour] = re.sub(r"[-\d.\s]+", "", ids[uses[-1][1:]])
    assert shapes[RURAL_COLOUR] != shapes[URBAN_COLOUR]


@pytest.mark.parametrize("confidence", [90.0, 95.0])
def test_same_is_what_lies_with_its_thick_bar_in_the_band(confidence):
    settings = FitSettings(equivalence_margin=0.04, confidence=confidence)
    facts = make_driver_facts(settings=settings)
    svg = differences_forest(facts)
    at = scale(svg)
    low, high = at([-4.0, 4.0])
    for verdict, colour in VERDICT_COLOURS.items():
        inside = [low <= one and other <= high for one, other in lines(svg, colour, 3.4)]
        assert inside == [verdict == "same"] * len(facts.with_verdict(verdict))
    assert {"the same", "different", "cannot tell", "margin"} <= set(words(svg))


def test_a_key_names_only_verdicts_that_there_are():
    svg = differences_forest(make_driver_facts({"a": (0.05, 0.05, 0.001)}))
    assert "the same" in words(svg)
    assert "different" not in words(svg)


def test_long_names_are_cut_and_formulas_are_none():
    name = "share_of_$people$_with_" + 9 * "a_long_way_" + "to_go"
    facts = make_driver_facts({name: (0.05, 0.05, 0.001)}, FitSettings())
    for svg in (effects_forest(facts), *partial_pictures(facts)):
        shown = [each for each in words(svg) if each.startswith("share_of_$people$")]
        assert len(shown) == 1
        assert "…" in shown[0]
        assert shown[0].endswith("to_go")
        assert len(shown[0]) <= 66


def test_a_picture_a_driver_with_lines_told_apart_without_colour():
    facts = make_driver_facts()
    pictures = partial_pictures(facts)
    assert [words(svg)[-3] for svg in pictures] == [row.driver for row in facts.rows]
    for svg in pictures:
        assert {"Rural", "Urban"} <= set(words(svg))
        assert "stroke-dasharray" in svg
    assert "with (1)" in words(pictures[0]), "coastal is 0/1"


@pytest.mark.parametrize("ends", [(0, 45), (0, 0.4), (150, 180), (3, 50000), (0, 2)])
def test_a_scale_of_logs_has_the_drivers_own_numbers(ends):
    effects = {"heritage_near": EFFECTS["heritage_near"]}
    facts = make_driver_facts(effects)
    own = tuple(replace(each, values=np.linspace(*ends, 25)) for each in facts.fit.partial)
    svg = partial_pictures(replace(facts, fit=replace(facts.fit, partial=own)))[0]
    shown = [
        (float(each.text.replace(",", "")), float(each.get("x") or place(each)[0]))
        for each in ET.fromstring(svg).iter(f"{SVG}text")
        if re.fullmatch(r"[\d.,]+", each.text)
    ]
    values, pixels = np.array(shown).T
    assert len(values) >= 3
    assert np.corrcoef(np.log1p(values), pixels)[0, 1] == pytest.approx(1, abs=1e-4)
    assert np.diff(np.sort(pixels)).min() > 25, "numbers stay apart"


def test_huge_bands_do_not_press_the_lines_flat():
    facts = make_driver_facts(settings=FitSettings(model="poisson"))
    assert not is_cut(facts)
    wide = tuple(replace(each, high=each.high + 50.0) for each in facts.fit.partial)
    facts = replace(facts, fit=replace(facts.fit, partial=wide))
    assert is_cut(facts)
    tall = [
        float(each) for each in words(partial_pictures(facts)[0]) if re.fullmatch(r"[\d.]+", each)
    ]
    assert max(tall) < 2

"""Pictures: what they draw, how heavy they are, and that they leave no trace in the process."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import matplotlib
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from creative_clusters_plugin.core.report.charts import (
    RURAL_COLOUR,
    URBAN_COLOUR,
    k_distance_curve,
    picture,
    size_bins,
)
from creative_clusters_plugin.core.report.cluster_map import beyond, cluster_map

SVG = "{http://www.w3.org/2000/svg}"
SQUARE = np.array([[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]])


def numbers(svg):
    return [each.text for each in ET.fromstring(svg).iter(f"{SVG}text")]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.integers(2, 40000), min_size=1, max_size=40), st.floats(1, 300), st.booleans())
def test_bins_hold_every_size(sizes, least, exact):
    sizes = np.array(sizes, dtype=float)
    least = min(sizes) if exact else min(least, min(sizes))
    edges = size_bins(sizes, least)
    assert (np.diff(edges) > 0).all()
    assert len(edges) <= 17
    assert np.histogram(sizes, edges)[0].sum() == len(sizes)
    assert edges[-1] > max(sizes)
    assert np.histogram(sizes, edges)[0][0] > 0


def test_the_map_is_to_scale():
    # Two squares of 4 km, 36 km apart, and a scale bar: lengths in the picture are in proportion.
    outlines = [[4000.0 * SQUARE + (at, at)] for at in (0, 36000)]
    svg = cluster_map(
        np.concatenate([o[0] for o in outlines]), outlines, ["rural", "urban"], [0, 1]
    )
    drawn = {}
    for path in ET.fromstring(svg).iter(f"{SVG}path"):
        for name, colour in (("rural", RURAL_COLOUR), ("urban", URBAN_COLOUR)):
            if f"stroke:{colour.lower()}" in path.get("style", "").replace(" ", ""):
                drawn[name] = np.array(re.findall(r"-?[\d.]+", path.get("d")), float).reshape(-1, 2)
    side = np.ptp(drawn["rural"], axis=0)
    assert side == pytest.approx(np.ptp(drawn["urban"], axis=0))
    assert side[0] == pytest.approx(side[1])
    apart = drawn["urban"].mean(axis=0) - drawn["rural"].mean(axis=0)
    assert apart[0] / side[0] == pytest.approx(9, rel=0.02)
    assert apart[1] == pytest.approx(-apart[0]), "north is up"
    assert {"1", "2", "10\N{NO-BREAK SPACE}km"} == set(numbers(svg))


def test_small_clusters_are_dots_and_numbers_cover_no_other():
    rng = np.random.default_rng(3)
    centres = rng.uniform(0, 500_000, (60, 2))
    outlines = [[centre + 500.0 * SQUARE] for centre in centres]
    svg = cluster_map(centres, outlines, None, range(60))
    assert len(re.findall("stroke-linecap: ?round", svg)) == 1  # older matplotlib: no blank
    places = np.array(
        [
            (float(each.get("x")), float(each.get("y")))
            for each in ET.fromstring(svg).iter(f"{SVG}text")
            if each.text.isdigit()
        ]
    )
    assert len(places) > 50
    gaps = np.abs(places[:, None] - places[None])
    np.fill_diagonal(gaps[..., 0], 99)
    assert ((gaps[..., 0] > 6) | (gaps[..., 1] > 9)).all()


@pytest.mark.parametrize("failed", [0, 1, 6, 25])
def test_failed_geocodes_do_not_shrink_the_map(failed):
    rng = np.random.default_rng(6)
    town = rng.normal(400_000, 10_000, (5000 - failed, 2))
    outlines = [[np.array([400_000.0, 400_000.0]) + 5_000 * SQUARE]]
    xy = np.vstack([town, np.zeros((failed, 2))])
    assert beyond(xy, outlines).tolist() == [False] * len(town) + [True] * failed
    whole, found = (numbers(cluster_map(each, outlines, None, [0])) for each in (town, xy))
    assert whole == found, "the scale is the town's"


def test_a_few_or_a_cluster_far_away_are_on_the_map():
    xy = np.vstack([np.zeros((40, 2)), np.full((1, 2), 9e5)])
    assert not beyond(xy, []).any()
    xy = np.vstack([np.random.default_rng(1).normal(0, 1000, (900, 2)), np.full((2, 2), 9e5)])
    assert beyond(xy, []).sum() == 2
    assert not beyond(xy, [[9e5 + 100 * SQUARE]]).any(), "clusters decide, too"


def test_a_map_of_a_country_is_light():
    rng = np.random.default_rng(5)
    xy = rng.uniform((0, 0), (560_000, 650_000), (357_677, 2))
    angle = np.linspace(0, 2 * np.pi, 60)
    ring = np.column_stack([np.cos(angle), np.sin(angle)]) * rng.uniform(0.5, 1, (60, 1))
    outlines = [[xy[row] + rng.uniform(200, 5000) * ring] for row in range(1691)]
    kinds = [("rural", "urban", None)[row % 3] for row in range(1691)]
    assert len(cluster_map(xy, outlines, kinds, range(20))) < 300_000


def test_the_curve_marks_eps():
    core = np.append(np.linspace(0, 900, 300), np.inf)
    assert not any("EPS" in each for each in numbers(k_distance_curve(core, None, 10, np.nan)))
    marked = numbers(k_distance_curve(core, None, 10, 450.0))
    assert "EPS 450\N{NO-BREAK SPACE}m" in marked


def test_the_users_matplotlib_settings_change_nothing_and_stay():
    core = np.linspace(1, 900, 50)
    plain = k_distance_curve(core, None, 10, np.nan)
    with matplotlib.rc_context({"axes.grid": True, "font.size": 30, "svg.fonttype": "path"}):
        assert k_distance_curve(core, None, 10, np.nan) == plain
        assert matplotlib.rcParams["font.size"] == 30


def test_pyplot_stays_out():
    root = Path(__file__).resolve().parents[3]
    code = (
        "import sys, numpy as np, matplotlib\n"
        "matplotlib.rcdefaults()\n"  # matplotlib 3.3 imports pyplot here
        "before = 'matplotlib.pyplot' in sys.modules\n"
        "from creative_clusters_plugin.core.report.charts import k_distance_curve\n"
        "k_distance_curve(np.arange(9.0), None, 3, 2.0)\n"
        "print(('matplotlib.pyplot' in sys.modules) - before)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True)
    assert done.stdout.strip() == "0", done.stderr


def test_the_description_is_escaped():
    svg = picture("x", 'a "b" <c> & d', (10, 10), lambda figure: None)
    assert ET.fromstring(svg).get("aria-label") == 'a "b" <c> & d'


def test_words_in_a_picture_stay_as_they_are():
    words = 'L & M Quarter id="x" <b> url(#y)  href="#z"'
    svg = picture("x", "words", (300, 50), lambda figure: figure.text(0.1, 0.5, words))
    assert words in numbers(svg)

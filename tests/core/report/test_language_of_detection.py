"""Whatever a detection says, in its report and its refusals, it says in the reader's language."""

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from made_facts import SETTINGS, make_facts, villages
from pages import HTML, SVG, parse, table, text_of
from test_report_of_detection import report, variants

from creative_clusters_plugin.core.errors import InputError
from creative_clusters_plugin.core.language import Language
from creative_clusters_plugin.core.microclusters.detection import DetectionSettings, detect
from creative_clusters_plugin.core.microclusters.matching import match_businesses
from creative_clusters_plugin.core.microclusters.scan import ClusterCounts, Scan, ScanSettings
from creative_clusters_plugin.core.microclusters.sensitivity import Sensitivity
from creative_clusters_plugin.core.report import charts, method
from creative_clusters_plugin.core.report.cluster_map import cluster_map, marked_map
from creative_clusters_plugin.core.report.page import Page, render
from creative_clusters_plugin.core.report.scan_section import scan_headline, scan_section
from creative_clusters_plugin.core.report.settings_section import settings_section

TEMPLATES = str(Path(__file__).resolve().parents[3] / "resources" / "templates")
#: What the data are called, and their units; parameters and their codes.
OWN = re.compile(
    r"\b(studios|March|jobs|sector|Film|Music|Crafts|EPSG|QGIS|km|METHOD|MIN_CLUSTER_SIZE|EPS"
    r"|MIN_SAMPLES|MAX_RADIUS|SELECTION|OUTLINE|GROUP_FIELD|WEIGHT_FIELD|RURALITY_FIELD|hdbscan"
    r"|dbscan|eom|leaf|concave)\b"
)
SOURCES = (*method.HDBSCAN_SOURCES, *method.DBSCAN_SOURCES, *method._KNEE)
ENGLISH_NUMBER = re.compile(r"\d[.,]\d")


@pytest.fixture
def wordless(monkeypatch):
    """Have every text be nothing but its values, so that a value's own words show, too."""
    values = re.compile(r"\{[^{}]*\}")
    strange = Language("xx", lambda text: " ".join(["§", *values.findall(text)]), "٫", "·")
    monkeypatch.setattr("creative_clusters_plugin.core.language._spoken", lambda: strange)


def shown(html):
    """Return what readers see and hear of a page, without sources and versions."""
    for each in (*SOURCES, "3.40.6"):
        html = html.replace(each, " ")
    root = parse(html)
    seen = [root.find(f"{HTML}head/{HTML}title").text, *root.find(f"{HTML}body").itertext()]
    heard = [each.get("aria-label") for each in root.iter(f"{SVG}svg")]
    told = " | ".join([*(each or "" for each in seen), *heard]).replace("\N{SOFT HYPHEN}", "")
    return OWN.sub(" ", told)


def page_of(*sections):
    return render(Page("", "", (), sections), TEMPLATES)


def cases():
    """Return what the report's other tests have, and what else has sentences of its own."""
    xy, rural = villages()
    weight, halves = np.full(len(xy), 2.5), np.arange(60) % 2.0
    dbscan, spot = replace(SETTINGS, method="dbscan"), np.full((61, 2), 1e6)
    apart = {"groups": ["Film"] * 8 + ["Music", "Crafts"] * 6, "skipped": 0}
    both = {"groups": ["Film"] * len(xy), "weight": weight, "skipped": 1}
    return {
        **variants(),
        "dbscan, groups and weights": (xy, rural, dbscan, both),
        "dbscan, no rurality": (xy, None, dbscan, {}),
        "dbscan, rural": (xy, np.ones(len(xy)), dbscan, {}),
        "dbscan, urban": (xy, np.zeros(len(xy)), dbscan, {}),
        "dbscan, none dense": (xy[:3], rural[:3], dbscan, {}),
        "one of weight": (xy[-50:], np.ones(50), SETTINGS, {"weight": weight[:50]}),
        "one that is urban": (xy[-50:], np.zeros(50), SETTINGS, {}),
        "one that is neither": (spot[:60], halves, SETTINGS, {}),
        "neither, one unknown": (spot, np.append(halves, np.nan), SETTINGS, {}),
        "few in most groups": (xy[:20], rural[:20], replace(SETTINGS, min_samples=8), apart),
    }


@pytest.mark.parametrize("name", cases())
def test_every_word_of_the_report_is_said(wordless, unsaid, name):
    xy, rural, settings, more = cases()[name]
    said = {"messages": ("EPSG:4326",), "rurality_field": "" if rural is None else "EPSG"}
    html = report(make_facts(xy, rural, settings, **more, **said))
    assert unsaid(shown(html)) == []
    assert not ENGLISH_NUMBER.search(shown(html))


def test_the_page_is_of_the_language(marked):
    root = parse(report(make_facts(*villages())))
    assert root.get("lang") == "xx"
    assert "«(marked)»" in text_of(root)


def test_the_language_of_the_page_is_written_as_pages_do(monkeypatch):
    austrian = Language("de_AT", lambda text: text, ",", ".")
    monkeypatch.setattr("creative_clusters_plugin.core.language._spoken", lambda: austrian)
    assert parse(page_of()).get("lang") == "de-AT"


def test_numbers_of_tables_and_pictures_have_the_marks(marked):
    xy, rural = villages(number=4, each=400, noise=500)
    settings = DetectionSettings("dbscan", 1100.5, 5.5, 7500.5, eps=450.5)
    html = report(make_facts(xy, rural, settings))
    root = parse(html)
    assert not ENGLISH_NUMBER.search(shown(html))
    values = [each[1] for each in table(root, "Parameters")[1][1:5]]
    assert values == ["1100٫5", "5٫5", "7500٫5 m", "450٫5 m"]
    rows = table(root, "Share of rural organisations")[1]
    assert [row[0] for row in rows] == ["25", "50", "100", "1·100٫5"]
    assert "2·118" in shown(html), "organisations"


SIZES = {
    "thousands": ([1500, 2600, 7000], ["1·500", "3·000", "6·000"]),
    "tens of thousands": ([12000, 40000, 90000], ["«12k»", "«48k»", "«96k»"]),
}


@pytest.mark.parametrize("name", SIZES)
def test_axes_are_in_the_language(marked, unsaid, name):
    sizes, ticks = SIZES[name]
    svg = charts.size_histogram(np.array(sizes, dtype=float), None, sizes[0])
    assert unsaid(svg) == []
    for each in ticks:
        assert f">{each}<" in svg


@pytest.mark.parametrize("eps", [np.nan, 1234.5])
@pytest.mark.parametrize("rural", [None, np.array([1.0, 0.0, np.nan])])
def test_the_curve_is_in_the_language(wordless, unsaid, rural, eps):
    svg = charts.k_distance_curve(np.array([3.0, 1500.0, 400.0]), rural, 12.5, eps)
    assert unsaid(svg.replace("aria-label=", ">"), ["EPS km"]) == []
    assert ">§ 12٫5<" in svg
    assert ("EPS 1٫2\N{NO-BREAK SPACE}km" in svg) == (eps == eps)


def test_a_long_name_of_a_curve_finds_room(monkeypatch):
    """SVG cuts off what stands outside."""
    words = {"Rural": "W" * 12, "Urban": "W" * 12}
    wide = Language("xx", lambda text: words.get(text, text))
    monkeypatch.setattr("creative_clusters_plugin.core.language._spoken", lambda: wide)
    svg = charts.k_distance_curve(np.arange(9.0), np.arange(9) % 2.0, 3, np.nan)
    left = [float(each) for each in re.findall(r"translate\(([\d.]+) [\d.]+\)[^>]*>W+<", svg)]
    left = left or [float(each) for each in re.findall(r'<text[^>]* x="([\d.]+)"[^>]*>W+<', svg)]
    assert len(left) == 2
    assert max(left) + 12 * 6 < charts.WIDTH


SQUARE = 9000.0 * np.array([[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]])


@pytest.mark.parametrize("number", [1, 2])
@pytest.mark.parametrize("kind", ["rural", None])
def test_maps_say_what_they_show(marked, unsaid, number, kind):
    outlines = [[SQUARE + 20000 * each] for each in range(number)]
    for rurality in ([kind] * number, None):
        svg = cluster_map(SQUARE, outlines, rurality, [])
        assert unsaid(svg.replace("aria-label=", ">"), ["km"]) == []
    drawn = marked_map(np.repeat(SQUARE, 300, axis=0), SQUARE)
    assert 'aria-label="«Map: 5 of 1·500 places are marked.»"' in drawn


def made_scan(m, significant):
    """Return the test of m clusters, every other one clear if any is."""
    many = 1234.5 * np.arange(1, m + 1)
    p = np.where(np.arange(m) % 2, 0.2345, 0.01 if significant else 0.5)
    counts = ClusterCounts(many.astype(int), many.astype(int), many, many / 999, many)
    return Scan(counts, p, np.arange(1999.0), 1.0123)


@pytest.mark.parametrize("kind", ["rural", "urban", None])
@pytest.mark.parametrize("significant", [True, False])
@pytest.mark.parametrize("m", [1, 2, 20])
def test_the_test_against_all_businesses_is_said(marked, unsaid, m, significant, kind):
    scan, rurality = made_scan(m, significant), [kind] * m
    section = scan_section(scan, rurality, 1999)
    html = page_of(section)
    assert unsaid(shown(html)) == []
    assert unsaid(" ".join(scan_headline(scan, rurality))) == []
    rows = table(parse(html), "furthest above")[1]
    last = rows[0]
    assert last[0] == (f"«{m} ({kind})»" if kind else str(m))
    assert last[2] == f"{1234.5 * m:,.1f}".replace(",", "·").replace(".", "٫")
    assert not ENGLISH_NUMBER.search(shown(html))


def test_one_cluster_holds_and_several_hold():
    one, more = (scan_headline(made_scan(m, True), ["urban"] * m)[0] for m in (1, 3))
    assert one.startswith("1 of 1\N{NO-BREAK SPACE}microcluster holds more of the organisations")
    assert more.startswith("2 of 3\N{NO-BREAK SPACE}microclusters hold more of the organisations")


LOW, HIGH = np.array([[0.1, 0.2, 0.3]]), np.array([[0.3, 0.2, 0.1]])
SHARES = {
    "none": (0 * LOW, 0 * LOW),
    "the same": (LOW, LOW),
    "hardly moving": (0.1 * LOW, 0.1 * LOW),
    "now lower, now higher": (LOW, HIGH),
    "lower": (LOW, LOW + 0.1),
    "higher": (LOW + 0.1, LOW),
    "lower where they differ": (LOW, LOW + [[0, 0, 0.1]]),
    "higher where they differ": (LOW + [[0, 0, 0.1]], LOW),
    "no urban ones": (LOW, np.nan * LOW),
    "no rural ones": (np.nan * LOW, LOW),
}


@pytest.mark.parametrize("weighted", [True, False])
@pytest.mark.parametrize("ruralities", [True, False])
@pytest.mark.parametrize("radius", [0, 7500])
@pytest.mark.parametrize("name", SHARES)
def test_what_depends_on_the_settings_is_said(wordless, unsaid, name, radius, ruralities, weighted):
    rural, urban = SHARES[name]
    settings = replace(SETTINGS, min_cluster_size=1200.5, max_radius=radius)
    tried = Sensitivity((1200.5,), (1000, 7500, 0), LOW, rural, urban, (0, 1))
    html = page_of(settings_section(tried, settings, ruralities=ruralities, weighted=weighted))
    assert unsaid(shown(html)) == []
    assert not ENGLISH_NUMBER.search(shown(html))
    first = next(parse(html).iter(f"{HTML}table"))
    head = [text_of(each) for each in first.findall(f"{HTML}thead/{HTML}tr")[-1]]
    assert head[1:] == ["1 km", "7٫5 km", "§"]


SPOT = np.zeros((9, 2))
TWO_SPOTS = np.vstack([SPOT, SPOT + 900])
REFUSALS = {
    "METHOD": lambda: DetectionSettings(method="x").validate(),
    "SELECTION": lambda: DetectionSettings(selection="x").validate(),
    "MIN_CLUSTER_SIZE": lambda: DetectionSettings(min_cluster_size=1.5).validate(),
    "MAX_RADIUS": lambda: DetectionSettings(max_radius=-1.5).validate(),
    "EPS": lambda: DetectionSettings(eps=-1.5).validate(),
    "EPS from data": lambda: detect(TWO_SPOTS, DetectionSettings("dbscan", 5, 5)),
    "EPS from data, film": lambda: detect(
        TWO_SPOTS, DetectionSettings("dbscan", 5, 5), groups=["film"] * 18
    ),
    "WEIGHT_FIELD": lambda: detect(SPOT, SETTINGS, weight=np.full(9, -1.5)),
    "WEIGHT_FIELD, too much": lambda: detect(SPOT, SETTINGS, weight=np.full(9, 1e308)),
    "PERMUTATIONS": lambda: ScanSettings(permutations=0).validate(),
    "SEED": lambda: ScanSettings(seed=-1).validate(),
    "INCLUDES_INPUT": lambda: match_businesses(SPOT, SPOT[:2] + 1e6),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_refusals_are_in_the_language(marked, unsaid, name):
    with pytest.raises(InputError) as refused:
        REFUSALS[name]()
    codes = ["hdbscan dbscan eom leaf", name]
    assert unsaid(str(refused.value), codes) == []
    assert str(refused.value).count("«") == 2
    assert "1.5" not in str(refused.value)

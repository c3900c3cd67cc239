"""REPORT of detectmicroclusters: the same figures as the number outputs, written safely."""

import os
import re
import sys

import numpy as np
import pytest
from qgis.core import QgsProcessing, QgsProcessingException

from creative_clusters_plugin.algorithms.detect_microclusters import DetectMicroclusters
from creative_clusters_plugin.bridge.writing import Outputs
from creative_clusters_plugin.core.microclusters import sensitivity as sweep
from creative_clusters_plugin.core.wording import SPACE, distance, measure

MEMORY = QgsProcessing.TEMPORARY_OUTPUT
FIELDS = ["rurality:string", "sector:string", "jobs:double"]


def village_rows(scale=1.0, seed=3):
    rng = np.random.default_rng(seed)
    rows = []
    for number, centre in enumerate([(4000, 3000), (10000, 3000), (7000, 12000)]):
        for row, (x, y) in enumerate(rng.normal(centre, 150, (30 + number, 2)) * scale):
            sector = "Film & <i>TV</i>" if row % 9 else "Crafts"
            rows.append((f"POINT({x} {y})", "rural" if number else "urban", sector, 1.0 + row % 3))
    for x, y in rng.uniform((-1000, -2000), (15000, 17000), (20, 2)) * scale:
        rows.append((f"POINT({x} {y})", None, "Crafts", None))
    return rows


@pytest.fixture
def villages(make_layer):
    return make_layer("Point", FIELDS, village_rows(), name="studios <b>")


@pytest.fixture
def target(tmp_path):
    return tmp_path / "report.html"


def settings(layer, target, **changes):
    values = {
        "INPUT": layer,
        "MIN_CLUSTER_SIZE": 20,
        "MIN_SAMPLES": 5,
        "RURALITY_FIELD": "rurality",
        "OUTPUT": MEMORY,
        "CLUSTERS": MEMORY,
        "REPORT": str(target),
    }
    values.update(changes)
    return values


def words_of(html):
    """Return the words of a page, without its style and pictures; every blank is a plain one."""
    html = re.sub(r"<style>.*?</style>|<svg.*?</svg>", " ", html, flags=re.DOTALL)
    words = re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", html).replace("\N{SOFT HYPHEN}", ""))
    for code, sign in (("&lt;", "<"), ("&gt;", ">"), ("&#34;", '"'), ("&amp;", "&")):
        words = words.replace(code, sign)
    return words


def percent(share):
    return f"{100 * share:.1f} %"


def test_it_is_an_html_output(qgis_app):
    algorithm = DetectMicroclusters()
    algorithm.initAlgorithm()
    kinds = {each.name(): each.type() for each in algorithm.outputDefinitions()}
    assert kinds["REPORT"] == "outputHtml"
    assert "html" in algorithm.parameterDefinition("REPORT").fileFilter()


def test_its_figures_are_the_number_outputs(villages, run, rows_of, target):
    results, context = run(DetectMicroclusters, **settings(villages, target))
    assert results["REPORT"] == str(target)
    words = words_of(target.read_text(encoding="utf-8"))
    clusters = rows_of(results, "CLUSTERS", context)
    out = rows_of(results, "OUTPUT", context)
    held = sum(row["cluster_id"] is not None for row in out)
    assert (
        f"{results['CLUSTER_COUNT']} microclusters hold {held} of {len(out)} organisations "
        f"({percent(results['CLUSTERED_SHARE'])}). They hold "
        f"{percent(results['RURAL_CLUSTERED_SHARE'])} of the rural and "
        f"{percent(results['URBAN_CLUSTERED_SHARE'])} of the urban organisations."
    ) in words
    assert f" {results['RURAL_CLUSTER_COUNT']} rural microclusters" in words
    assert f" {results['URBAN_CLUSTER_COUNT']} urban microcluster " in words
    assert f"“{percent(results['RURAL_CLUSTERED_SHARE'])} of rural organisations" in words
    assert f"MAX_RADIUS left {results['TRIMMED_COUNT']} organisations" in words
    for row in clusters:
        radius, density = distance(row["radius_m"]).replace(SPACE, " "), measure(row["density_km2"])
        line = f"{row['cluster_id']} {row['rurality']} {row['organisations']} {radius} {density}"
        assert f" {line} " in words


def test_what_it_says_of_the_run(make_layer, run, target):
    rows = [*village_rows(scale=1e-5), (None, "rural", "Crafts", 1.0)]
    layer = make_layer("Point", FIELDS, rows, crs="EPSG:4326")
    results, _ = run(DetectMicroclusters, **settings(layer, target, GROUP_FIELD="sector"))
    words = words_of(target.read_text(encoding="utf-8"))
    assert results["SKIPPED_COUNT"] == 1
    assert "1 organisation was skipped" in words
    assert "distances are computed in a Lambert azimuthal equal-area projection" in words
    assert "Each value of “sector” was searched by itself" in words
    assert "Film & <i>TV</i>" in words
    assert "detecting again" not in words
    for name in ("Creative Clusters 0.", "QGIS 3.", f"NumPy {np.__version__}", "SciPy 1."):
        assert name.rstrip(".") in words, name


@pytest.mark.parametrize(
    "changes",
    [
        {"RURALITY_FIELD": None},
        {"METHOD": "dbscan", "EPS": None},
        {"WEIGHT_FIELD": "jobs"},
        {"MIN_CLUSTER_SIZE": 5000},
        {"OUTLINE": "circle", "MAX_RADIUS": 0},
    ],
)
def test_every_way_to_detect_has_a_report(villages, run, target, changes):
    results, _ = run(DetectMicroclusters, **settings(villages, target, **changes))
    html = target.read_text(encoding="utf-8")
    assert html.rstrip().endswith("</html>")
    assert "Microclusters: studios &lt;b&gt;" in html
    words = words_of(html)
    assert ("rural microclusters" in words) == ("RURALITY_FIELD" not in changes)
    if results["CLUSTER_COUNT"] == 0:
        assert "No microclusters were found" in words
    if results["EPS_USED"]:
        assert f"EPS is {results['EPS_USED']:.0f}" in words


def test_a_report_can_be_temporary(villages, run):
    results, _ = run(DetectMicroclusters, **settings(villages, MEMORY))
    assert results["REPORT"].endswith(".html")
    with open(results["REPORT"], encoding="utf-8") as file:
        assert file.readline().startswith("<!DOCTYPE html>")


def test_without_it_nothing_is_detected_again(villages, run, monkeypatch):
    def never(*_):
        raise QgsProcessingException("the sweep ran")

    monkeypatch.setattr(sweep, "sensitivity", never)
    for nowhere in (None, ""):
        values = settings(villages, MEMORY)
        values["REPORT"] = nowhere
        assert "REPORT" not in run(DetectMicroclusters, **values)[0]
    assert "the sweep ran" in run(DetectMicroclusters, True, **settings(villages, MEMORY))


def test_progress_reaches_the_end_and_never_turns_back(villages, run, feedback, target):
    shown = []
    feedback.progressChanged.connect(shown.append)
    run(DetectMicroclusters, **settings(villages, target))
    assert shown == sorted(shown)
    assert len([each for each in shown if 70 <= each <= 85]) > 5


def test_a_cancel_while_it_is_made_writes_nothing(villages, run, feedback, tmp_path, target):
    feedback.progressChanged.connect(lambda done: done > 72 and feedback.cancel())
    points = tmp_path / "points.gpkg"
    message = run(DetectMicroclusters, True, **settings(villages, target, OUTPUT=str(points)))
    assert "Cancelled" in message
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("package", ["jinja2", "matplotlib"])
def test_a_missing_package_is_one_plain_sentence(
    villages, run, monkeypatch, tmp_path, target, package
):
    for name in [each for each in sys.modules if each.split(".")[0] == package]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, package, None)
    points = tmp_path / "points.gpkg"
    message = run(DetectMicroclusters, True, **settings(villages, target, OUTPUT=str(points)))
    assert f"The Python package {package} is needed" in message
    assert f"pip install {package}" in message
    assert list(tmp_path.iterdir()) == []
    values = settings(villages, target)
    values.pop("REPORT")
    assert run(DetectMicroclusters, **values)[0]["CLUSTER_COUNT"] == 3


def test_where_it_may_not_go(villages, run, tmp_path):
    place = str(tmp_path / "x.gpkg")
    message = run(DetectMicroclusters, True, **settings(villages, place, OUTPUT=place))
    assert message.startswith("REPORT: It goes to the same place as OUTPUT")
    message = run(DetectMicroclusters, True, **settings(villages, tmp_path / "no" / "r.html"))
    assert message.startswith("REPORT: The folder")
    message = run(DetectMicroclusters, True, **settings(villages, tmp_path))
    assert message.startswith("REPORT: ")
    assert list(tmp_path.iterdir()) == []


def test_a_failed_run_leaves_an_existing_report_whole(villages, run, monkeypatch, tmp_path, target):
    target.write_text("of last year", encoding="utf-8")
    text = Outputs.text

    def fail(self, *rest):
        text(self, *rest)
        raise QgsProcessingException("the disk is full")

    monkeypatch.setattr(Outputs, "text", fail)
    points = tmp_path / "points.gpkg"
    message = run(DetectMicroclusters, True, **settings(villages, target, OUTPUT=str(points)))
    assert "the disk is full" in message
    assert target.read_text(encoding="utf-8") == "of last year"
    assert list(tmp_path.iterdir()) == [target]


def test_a_report_that_cannot_be_put_in_its_place(villages, run, monkeypatch, tmp_path, target):
    target.write_text("of last year", encoding="utf-8")
    replace = os.replace

    def fail(source, place):
        if str(place) == str(target):
            raise PermissionError(13, "Permission denied")
        replace(source, place)

    monkeypatch.setattr(os, "replace", fail)
    message = run(DetectMicroclusters, True, **settings(villages, target))
    assert message.startswith("REPORT: The output")
    assert "Permission denied" in message
    assert target.read_text(encoding="utf-8") == "of last year"
    assert list(tmp_path.iterdir()) == [target]


def test_a_report_replaces_that_of_an_earlier_run(villages, run, tmp_path, target):
    target.write_text("of last year", encoding="utf-8")
    run(DetectMicroclusters, **settings(villages, target))
    assert target.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert list(tmp_path.iterdir()) == [target]

"""testmicroclusters: fields, numbers, the same clusters as detection, and every refusal."""

import numpy as np
import pytest
from qgis.core import QgsProcessing

from creative_clusters_plugin.algorithms.detect_microclusters import DetectMicroclusters
from creative_clusters_plugin.algorithms.test_microclusters import TestMicroclusters

MEMORY = QgsProcessing.TEMPORARY_OUTPUT


@pytest.fixture(scope="module")
def places():
    """Return (organisations, other businesses): three villages alike, one full of the industry."""
    rng = np.random.default_rng(8)
    villages = [(400000, 300000), (410000, 300000), (405000, 309000)]
    houses = np.vstack([rng.normal(each, 200, (100, 2)) for each in villages])
    chosen = rng.random(len(houses)) < 0.3
    full = rng.normal((400000, 312000), 200, (60, 2))
    return np.vstack([houses[chosen], full[:50]]), np.vstack([houses[~chosen], full[50:]])


@pytest.fixture
def layers(make_layer, places):
    organisations, others = places

    def points(xy, setting=None):
        return [(f"POINT({x} {y})", setting) for x, y in xy]

    return (
        make_layer("Point", ["rurality:string"], points(organisations, "rural")),
        make_layer("Point", ["rurality:string"], points(others)),
        make_layer("Point", ["rurality:string"], points(np.vstack([organisations, others]))),
    )


def settings(layers, **changes):
    values = {
        "INPUT": layers[0],
        "BUSINESSES": layers[1],
        "INCLUDES_INPUT": False,
        "PERMUTATIONS": 19,
        "MIN_CLUSTER_SIZE": 15,
        "MIN_SAMPLES": 8,
        "RURALITY_FIELD": "rurality",
        "OUTPUT": MEMORY,
        "CLUSTERS": MEMORY,
    }
    values.update(changes)
    return values


def test_the_full_village_is_found(layers, run, rows_of):
    results, context = run(TestMicroclusters, **settings(layers))
    clusters = rows_of(results, "CLUSTERS", context)
    assert results["SIGNIFICANT_COUNT"] == results["RURAL_SIGNIFICANT_COUNT"] == 1
    assert [row["significant"] for row in clusters].count(1) == 1
    best = max(clusters, key=lambda row: row["llr"])
    assert best["significant"] == 1
    assert best["p_value"] == pytest.approx(1 / 20)
    assert best["lq"] == pytest.approx(best["organisations"] / best["expected"], rel=0.2)
    assert all(0 < row["p_value"] <= 1 for row in clusters)


def test_the_clusters_are_those_of_detection(layers, run, rows_of):
    tested, context = run(TestMicroclusters, **settings(layers))
    found, other = run(
        DetectMicroclusters,
        **{
            name: value
            for name, value in settings(layers).items()
            if name not in ("BUSINESSES", "INCLUDES_INPUT", "PERMUTATIONS")
        },
    )
    ours = rows_of(tested, "CLUSTERS", context)
    theirs = rows_of(found, "CLUSTERS", other)
    assert [{name: row[name] for name in theirs[0]} for row in ours] == theirs
    assert {name: tested[name] for name in found if name.isupper() and "COUNT" in name} == {
        name: found[name] for name in found if "COUNT" in name
    }


def test_joined_or_among_them_is_the_same(layers, run, rows_of):
    joined = run(TestMicroclusters, **settings(layers))
    among = run(TestMicroclusters, **settings(layers, BUSINESSES=layers[2], INCLUDES_INPUT=True))
    first, second = (
        [
            {name: row[name] for name in ("businesses", "expected", "lq", "llr", "p_value")}
            for row in rows_of(results, "CLUSTERS", context)
        ]
        for results, context in (joined, among)
    )
    assert first == second


def test_organisations_that_are_not_among_them_are_an_error(layers, run):
    message = run(TestMicroclusters, True, **settings(layers, INCLUDES_INPUT=True))
    assert message.startswith("INCLUDES_INPUT: ")
    assert "have no business of their own within 5 m" in message


def test_no_clusters(layers, run, rows_of):
    results, context = run(TestMicroclusters, **settings(layers, MIN_CLUSTER_SIZE=500))
    assert rows_of(results, "CLUSTERS", context) == []
    assert results["SIGNIFICANT_COUNT"] == 0


def test_the_report_tells_of_the_test(layers, run, tmp_path):
    path = tmp_path / "report.html"
    run(TestMicroclusters, **settings(layers, REPORT=str(path)))
    text = path.read_text(encoding="utf-8")
    assert "Tested against all businesses" in text
    assert "Under pure chance the median quotient was" in text
    few = run(TestMicroclusters, **settings(layers, MIN_CLUSTER_SIZE=500, REPORT=str(path)))
    assert few[0]["CLUSTER_COUNT"] == 0
    assert "Tested against" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("changes", "parameter"),
    [
        ({"PERMUTATIONS": 0}, "PERMUTATIONS"),
        ({"SEED": -1}, "SEED"),
        ({"BUSINESSES": None}, "BUSINESSES"),
        ({"MIN_CLUSTER_SIZE": 1}, "MIN_CLUSTER_SIZE"),
    ],
)
def test_refusals(layers, run, changes, parameter):
    message = run(TestMicroclusters, True, **settings(layers, **changes))
    assert message.startswith(f"{parameter}: ")


def test_too_few_relabellings_is_a_warning(layers, run, feedback):
    run(TestMicroclusters, **settings(layers, PERMUTATIONS=5))
    assert any("no p value can be 0.05" in text for text in feedback.warnings)

"""`summariseruralurban` through QGIS."""

import numpy as np
import pytest

from creative_clusters_plugin.algorithms.detect_microclusters import DetectMicroclusters
from creative_clusters_plugin.algorithms.profile_microclusters import ProfileMicroclusters
from creative_clusters_plugin.algorithms.summarise_rural_urban import SummariseRuralUrban

ORGANISATIONS = ["cluster_id:integer", "rurality:string", "jobs:integer", "sales:double"]
CLUSTERS = ["cluster_id:integer", "radius_m:double", "density_km2:double", "rurality:string"]
SQUARE = "Polygon((0 0, 0 9, 9 9, 9 0, 0 0))"
METRICS = [
    "organisations",
    "clustered",
    "clustered_share",
    "clustered_same",
    "clustered_same_share",
    "clusters",
    "median_cluster_size",
    "largest_cluster",
    "median_radius_m",
    "median_density_km2",
]
#: Cluster 1: three rural and one urban; 2: two urban. Outside: one rural, two urban, one unknown.
PEOPLE = [
    *[("Point(1 1)", 1, "rural", 4, 2.5)] * 3,
    ("Point(1 2)", 1, "urban", 1, 1.0),
    *[("Point(50 1)", 2, "Urban", 10, None)] * 2,
    ("Point(90 1)", None, "rural", 4, 2.5),
    *[("Point(99 1)", None, "urban", None, 8.0)] * 2,
    ("Point(70 1)", None, None, 5, 1.0),
    (None, None, "rural", 1000, 1000.0),
]


@pytest.fixture
def layers(make_layer):
    return {
        "ORGANISATIONS": make_layer("Point", ORGANISATIONS, PEOPLE),
        "CLUSTERS": make_layer(
            "Polygon", CLUSTERS, [(SQUARE, 2, 300.0, 7.0, "urban"), (SQUARE, 1, 500.0, 2.0, None)]
        ),
        "OUTPUT": "TEMPORARY_OUTPUT",
    }


def table(results, context, rows_of):
    rows = rows_of(results, "OUTPUT", context)
    return {
        row["metric"]: [row[name] for name in ("rural", "urban", "all", "ratio")] for row in rows
    }


def test_the_table(layers, run, rows_of, feedback):
    results, context = run(SummariseRuralUrban, **layers)
    rows = rows_of(results, "OUTPUT", context)
    assert list(rows[0]) == ["metric", "label", "unit", "rural", "urban", "all", "ratio"]
    assert [row["metric"] for row in rows] == METRICS
    assert all(row["label"] and row["unit"] for row in rows)
    assert table(results, context, rows_of) == {
        "organisations": [4, 5, 10, 0.8],
        "clustered": [3, 3, 6, 1],
        "clustered_share": pytest.approx([0.75, 0.6, 0.6, 1.25]),
        "clustered_same": [3, 2, 5, 1.5],
        "clustered_same_share": pytest.approx([0.75, 0.4, 0.5, 1.875]),
        "clusters": [1, 1, 2, 1],
        "median_cluster_size": [4, 2, 3, 2],
        "largest_cluster": [4, 2, 4, 2],
        "median_radius_m": pytest.approx([500, 300, 400, 5 / 3]),
        "median_density_km2": pytest.approx([2, 7, 4.5, 2 / 7]),
    }
    assert results["RURAL_CLUSTERED_SHARE"] == 0.75
    assert results["URBAN_CLUSTERED_SHARE"] == 0.6
    assert (results["RURAL_CLUSTER_COUNT"], results["URBAN_CLUSTER_COUNT"]) == (1, 1)
    assert results["SKIPPED_COUNT"] == 2
    assert any("1 of 11 organisations have no rurality" in each for each in feedback.warnings)
    assert any("1 of 11 organisations have no geometry" in each for each in feedback.warnings)


def test_employment_and_turnover(layers, run, rows_of):
    results, context = run(
        SummariseRuralUrban, **layers, EMPLOYMENT_FIELD="jobs", TURNOVER_FIELD="sales"
    )
    found = table(results, context, rows_of)
    assert list(found) == [
        *METRICS,
        "employment",
        "employment_clustered_share",
        "turnover",
        "turnover_clustered_share",
    ]
    assert found["employment"] == pytest.approx([16, 21, 42, 16 / 21])
    assert found["employment_clustered_share"] == pytest.approx([0.75, 1, 33 / 42, 0.75])
    assert found["turnover"] == pytest.approx([10, 17, 28, 10 / 17])
    assert found["turnover_clustered_share"][:3] == pytest.approx([0.75, 1 / 17, 8.5 / 28])


def test_members_decide_on_the_rurality_of_a_cluster(make_layer, layers, run, rows_of, feedback):
    layers["CLUSTERS"] = make_layer(
        "Polygon", CLUSTERS, [(SQUARE, 2, 1.0, 1.0, "rural"), (SQUARE, 1, 1.0, 1.0, "rural")]
    )
    results, _ = run(SummariseRuralUrban, **layers)
    assert (results["RURAL_CLUSTER_COUNT"], results["URBAN_CLUSTER_COUNT"]) == (1, 1)
    assert any("1 clusters have another 'rurality'" in each for each in feedback.warnings)


def test_clusters_with_an_id_alone(make_layer, layers, run, rows_of, feedback):
    layers["CLUSTERS"] = make_layer("Polygon", CLUSTERS[:1], [(SQUARE, 1), (SQUARE, 2)])
    results, context = run(SummariseRuralUrban, **layers)
    found = table(results, context, rows_of)
    assert found["largest_cluster"] == [4, 2, 4, 2]
    assert found["median_radius_m"] == found["median_density_km2"] == [None] * 4
    assert "CLUSTERS: It has no field radius_m; median_radius_m is NULL." in feedback.infos


def test_names_that_a_shapefile_cut_short(make_layer, layers, run, rows_of):
    fields = ["cluster_id:integer", "radius_m:double", "density_km:double"]
    layers["CLUSTERS"] = make_layer("Polygon", fields, [(SQUARE, 1, 5.0, 6.0), (SQUARE, 2, 7, 8)])
    results, context = run(SummariseRuralUrban, **layers)
    assert table(results, context, rows_of)["median_density_km2"][:2] == [6, 8]


def test_clusters_and_members_that_lack_each_other(make_layer, layers, run, rows_of, feedback):
    rows = [(SQUARE, 1, 500.0, 2.0, "rural"), (SQUARE, 5, 900.0, 4.0, "urban")]
    layers["CLUSTERS"] = make_layer("Polygon", CLUSTERS, rows)
    results, context = run(SummariseRuralUrban, **layers)
    found = table(results, context, rows_of)
    assert found["clustered"] == [3, 1, 4, 3]
    assert found["clusters"] == [1, 0, 2, None]
    assert found["median_cluster_size"] == [4, None, 4, None]
    assert any("clusters that CLUSTERS lacks (2)" in each for each in feedback.warnings)
    assert any("no members among ORGANISATIONS (5)" in each for each in feedback.warnings)


ASKED = "Are CLUSTERS and ORGANISATIONS of one run, and are all its organisations there?"


@pytest.mark.parametrize(
    ("kind", "name", "told", "asked"),
    [
        ("integer", "organisations", (2, 4), ""),
        ("double", "organisations", (2, None), ""),
        ("integer", "organisati", (2, 4), ""),
        ("integer", "organisations", (2, 30), "has 30 organisations for cluster 1, ORGANISATIONS "
         "has 4; numbers differ for 1 of 2 clusters."),
        ("integer", "organisati", (9, 30), "numbers differ for 2 of 2 clusters."),
        ("string", "organisations", ("Abbey & sons", "none"), ""),
    ],
)  # fmt: skip
def test_clusters_of_another_run_whose_ids_are_the_same(
    make_layer, layers, run, feedback, kind, name, told, asked
):
    fields = [*CLUSTERS, f"{name}:{kind}"]
    rows = [(SQUARE, 2, 300.0, 7.0, "urban", told[0]), (SQUARE, 1, 500.0, 2.0, None, told[1])]
    layers["CLUSTERS"] = make_layer("Polygon", fields, rows)
    run(SummariseRuralUrban, **layers)
    said = [each for each in feedback.warnings if each.startswith(ASKED)]
    assert len(said) == bool(asked)
    assert all(each.endswith(asked) for each in said)


def test_no_clusters_at_all_and_nothing_rural(make_layer, layers, run, rows_of):
    people = [(wkt, None, "urban", *rest) for wkt, _, _, *rest in PEOPLE]
    layers["ORGANISATIONS"] = make_layer("Point", ORGANISATIONS, people)
    layers["CLUSTERS"] = make_layer("Polygon", CLUSTERS, [])
    results, context = run(SummariseRuralUrban, **layers)
    found = table(results, context, rows_of)
    assert found["organisations"] == [0, 10, 10, 0]
    assert found["clustered_share"] == [None, 0, 0, None]
    assert found["clusters"] == [0, 0, 0, None]
    assert found["largest_cluster"] == [None] * 4
    assert results["RURAL_CLUSTERED_SHARE"] is None
    assert results["URBAN_CLUSTERED_SHARE"] == 0
    assert results["RURAL_CLUSTER_COUNT"] == 0


def test_the_chain_says_the_same_as_its_steps(make_layer, run, rows_of):
    rng = np.random.default_rng(3)
    places = rng.uniform(0, 60_000, (12, 2))
    xy = np.vstack(
        [
            *(place + rng.normal(0, 150, (40, 2)) for place in places),
            rng.uniform(0, 60_000, (300, 2)),
        ]
    )
    people = [
        (f"Point({x} {y})", None, ("rural", "urban")[int(x > 25_000)], 1, 1.0)
        for x, y in xy.tolist()
    ]
    detected, context = run(
        DetectMicroclusters,
        INPUT=make_layer("Point", ORGANISATIONS[1:], [(row[0], *row[2:]) for row in people]),
        MIN_CLUSTER_SIZE=25,
        RURALITY_FIELD="rurality",
        OUTPUT="TEMPORARY_OUTPUT",
        CLUSTERS="TEMPORARY_OUTPUT",
    )
    assert detected["RURAL_CLUSTER_COUNT"] > 0 < detected["URBAN_CLUSTER_COUNT"]
    store = context.temporaryLayerStore()
    both = {
        "ORGANISATIONS": store.mapLayer(detected["OUTPUT"]),
        "CLUSTERS": store.mapLayer(detected["CLUSTERS"]),
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    summarised, again = run(SummariseRuralUrban, **both)
    for name in ("CLUSTERED_SHARE", "CLUSTER_COUNT"):
        for prefix in ("RURAL_", "URBAN_"):
            assert summarised[prefix + name] == detected[prefix + name]
    found = table(summarised, again, rows_of)
    assert found["clustered_share"][2] == detected["CLUSTERED_SHARE"]
    assert found["clusters"][2] == detected["CLUSTER_COUNT"]
    clusters = rows_of(detected, "CLUSTERS", context)
    for metric, field in (
        ("median_cluster_size", "organisations"),
        ("median_radius_m", "radius_m"),
        ("median_density_km2", "density_km2"),
    ):
        for place, kind in enumerate(("rural", "urban")):
            values = [row[field] for row in clusters if row["rurality"] == kind]
            assert found[metric][place] == pytest.approx(np.median(values))
    profiled, last = run(ProfileMicroclusters, **both, SECTOR_FIELD="rurality")
    for row in rows_of(profiled, "OUTPUT", last):
        assert row["top_sector"] == row["rurality"]
        assert row["top_share"] == pytest.approx(max(row["rural_share"], 1 - row["rural_share"]))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"RURALITY_FIELD": "rural"}, "RURALITY_FIELD: ORGANISATIONS has no field 'rural'; it has"),
        ({"RURALITY_FIELD": ""}, "RURALITY_FIELD: It is empty. Run 'Classify rurality' first"),
        ({"RURALITY_FIELD": "jobs"}, "RURALITY_FIELD: The field 'jobs' holds 4; it must hold"),
        ({"CLUSTER_FIELD": "jobs"}, "CLUSTER_FIELD: CLUSTERS has no field 'jobs'"),
        ({"CLUSTER_FIELD": "radius_m"}, "CLUSTER_FIELD: ORGANISATIONS has no field 'radius_m'"),
        ({"EMPLOYMENT_FIELD": "rurality"}, "EMPLOYMENT_FIELD: The field 'rurality' is of type"),
        ({"TURNOVER_FIELD": "money"}, "TURNOVER_FIELD: 'money' is not a field"),
        ({"ORGANISATIONS": None}, "ORGANISATIONS: It is empty."),
        ({"CLUSTERS": "nowhere.gpkg"}, "CLUSTERS: The layer 'nowhere.gpkg' could not"),
    ],
)
def test_refusals(layers, run, changes, message):
    layers.update(changes)
    assert message in run(SummariseRuralUrban, expect_error=True, **layers)


def test_refused_layers(make_layer, layers, run):
    def refused(**changes):
        return run(SummariseRuralUrban, expect_error=True, **{**layers, **changes})

    lost = make_layer("Point", ["cluster_id:integer"], [("Point(1 1)", 1)])
    message = refused(ORGANISATIONS=lost)
    assert message.startswith("RURALITY_FIELD: ORGANISATIONS has no field 'rurality'")
    assert message.endswith("Run 'Classify rurality' first, or choose another field.")
    unknown = make_layer("Point", ORGANISATIONS, [("Point(1 1)", 1, None, 1, 1.0)] * 3)
    assert "RURALITY_FIELD: It holds only NULL" in refused(ORGANISATIONS=unknown)
    mixed = make_layer("Point", ORGANISATIONS, [("Point(1 1)", 1, "suburban", 1, 1.0)])
    assert "holds 'suburban'; it must hold 'rural' or 'urban'" in refused(ORGANISATIONS=mixed)
    negative = make_layer("Point", ORGANISATIONS, [("Point(1 1)", 1, "rural", 1, -0.5)])
    message = refused(ORGANISATIONS=negative, TURNOVER_FIELD="sales")
    assert "TURNOVER_FIELD: The field 'sales' holds negative values (-0.5" in message
    twice = make_layer("Polygon", CLUSTERS, [(SQUARE, 1, 5.0, 5.0, None)] * 2)
    assert "CLUSTERS: It has more than one feature for a cluster (1)" in refused(CLUSTERS=twice)
    assert "CLUSTERS: The layer holds points" in refused(CLUSTERS=layers["ORGANISATIONS"])
    words = ["cluster_id:integer", "radius_m:string"]
    wordy = make_layer("Polygon", words, [(SQUARE, 1, "wide")])
    assert "CLUSTERS: The field 'radius_m' holds 'wide'" in refused(CLUSTERS=wordy)

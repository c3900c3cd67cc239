"""`profilemicroclusters` through QGIS."""

import pytest
from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject

from creative_clusters_plugin.algorithms.profile_microclusters import ProfileMicroclusters

ORGANISATIONS = ["cluster_id:integer", "rurality:string", "kind:string", "jobs:integer"]
CLUSTERS = ["cluster_id:integer", "organisations:integer", "rurality:string"]
ADDED = [
    "top_sector",
    "top_share",
    "most_concentrated_sector",
    "highest_lq",
    "sectors",
    "entropy",
    "related_variety",
    "unrelated_variety",
    "employment",
    "turnover",
]
SQUARE = "Polygon((0 0, 0 9, 9 9, 9 0, 0 0))"

#: 12 Art, 8 Film, 1 without a sector, 1 without a geometry.
PEOPLE = [
    *[("Point(1 1)", 1, "rural", "Film", 2)] * 6,
    *[("Point(2 1)", 1, "rural", "Art", 3)] * 2,
    *[("Point(50 1)", 4, "urban", "Art", None)] * 5,
    *[("Point(80 1)", None, "urban", "Art", 1)] * 5,
    *[("Point(90 1)", None, None, "Film", 1)] * 2,
    ("Point(2 2)", 1, "rural", None, 10),
    (None, 1, "rural", "Art", 100),
]


@pytest.fixture
def layers(make_layer):
    return {
        "ORGANISATIONS": make_layer("Point", ORGANISATIONS, PEOPLE, name="organisations"),
        "CLUSTERS": make_layer(
            "Polygon",
            CLUSTERS,
            [(SQUARE, 4, 5, "urban"), (SQUARE, 1, 9, "rural"), (SQUARE, 9, 60, "rural")],
            name="clusters",
        ),
        "SECTOR_FIELD": "kind",
        "OUTPUT": "TEMPORARY_OUTPUT",
        "MAKEUP": "TEMPORARY_OUTPUT",
    }


def test_profiles_and_make_up(layers, run, rows_of, feedback):
    results, context = run(ProfileMicroclusters, **layers, EMPLOYMENT_FIELD="jobs")
    rows = rows_of(results, "OUTPUT", context)
    # Every feature and field of CLUSTERS in its order, and the new fields after them.
    assert [row["cluster_id"] for row in rows] == [4, 1, 9]
    assert [row["organisations"] for row in rows] == [5, 9, 60]
    assert list(rows[0]) == [each.split(":")[0] for each in CLUSTERS] + ADDED
    four, one, nine = rows
    assert (one["top_sector"], one["top_share"], one["sectors"]) == ("Film", 0.75, 2)
    assert one["most_concentrated_sector"] == "Film"
    assert one["highest_lq"] == pytest.approx((6 / 8) / (8 / 20))
    # Without a sector, but a member with employees.
    assert one["employment"] == 6 * 2 + 2 * 3 + 10
    assert (four["top_sector"], four["entropy"], four["employment"]) == ("Art", 0, None)
    assert one["turnover"] is one["related_variety"] is None
    assert [nine[name] for name in ADDED] == [None] * 10
    makeup = rows_of(results, "MAKEUP", context)
    found = {
        (row["scope"], row["cluster_id"], row["sector"]): (row["organisations"], row["employment"])
        for row in makeup
    }
    assert found == {
        ("cluster", 1, "Film"): (6, 12),
        ("cluster", 1, "Art"): (2, 6),
        ("cluster", 4, "Art"): (5, None),
        ("rural", None, "Film"): (6, 12),
        ("rural", None, "Art"): (2, 6),
        ("urban", None, "Art"): (10, 5),
        ("rural_clustered", None, "Film"): (6, 12),
        ("rural_clustered", None, "Art"): (2, 6),
        ("urban_clustered", None, "Art"): (5, None),
        ("all", None, "Art"): (12, 11),
        ("all", None, "Film"): (8, 14),
    }
    assert list(makeup[0]) == [
        "scope", "cluster_id", "sector", "organisations", "share", "lq", "employment", "turnover"
    ]  # fmt: skip
    assert (results["CLUSTER_COUNT"], results["SECTOR_COUNT"]) == (3, 2)
    assert results["SKIPPED_COUNT"] == 2
    assert any("no members among ORGANISATIONS (9)" in each for each in feedback.warnings)
    assert any(each.startswith("2 of 22 organisations are skipped") for each in feedback.infos)


def test_dcms_sub_sectors_and_varieties(make_layer, layers, run, rows_of):
    codes = ["62012"] * 60 + ["6202"] * 40 + ["74.10"] * 20 + ["56101"] * 5
    layers["ORGANISATIONS"] = make_layer(
        "Point", ["cluster_id:integer", "sic:string"], [("Point(1 1)", 1, code) for code in codes]
    )
    layers["SECTOR_FIELD"] = "sic"
    results, context = run(ProfileMicroclusters, **layers, SECTOR_SCHEME="dcms")
    row = rows_of(results, "OUTPUT", context)[1]
    assert (row["top_sector"], row["sectors"]) == ("IT, software and computer services", 2)
    assert row["top_share"] == pytest.approx(100 / 120)
    assert row["related_variety"] > 0.7
    assert results["SKIPPED_COUNT"] == 5
    # There is no rurality, so MAKEUP tells none.
    assert {each["scope"] for each in rows_of(results, "MAKEUP", context)} == {"cluster", "all"}


def test_order_of_features_does_not_matter(make_layer, layers, run, rows_of):
    one, context = run(ProfileMicroclusters, **layers, EMPLOYMENT_FIELD="jobs")
    first = [rows_of(one, name, context) for name in ("OUTPUT", "MAKEUP")]
    layers["ORGANISATIONS"] = make_layer("Point", ORGANISATIONS, PEOPLE[::-1])
    two, context = run(ProfileMicroclusters, **layers, EMPLOYMENT_FIELD="jobs")
    assert [rows_of(two, name, context) for name in ("OUTPUT", "MAKEUP")] == first


def test_fields_of_an_earlier_run_are_replaced(layers, run, rows_of, feedback):
    one, context = run(ProfileMicroclusters, **layers)
    layers["CLUSTERS"] = context.temporaryLayerStore().mapLayer(one["OUTPUT"])
    two, again = run(ProfileMicroclusters, **layers)
    assert rows_of(two, "OUTPUT", again) == rows_of(one, "OUTPUT", context)
    assert any("fields of an earlier run are replaced: top_sector" in x for x in feedback.infos)


def test_members_of_clusters_that_are_not_there(make_layer, layers, run, rows_of, feedback):
    layers["CLUSTERS"] = make_layer("Polygon", CLUSTERS, [(SQUARE, 1, 9, "rural")])
    results, context = run(ProfileMicroclusters, **layers)
    assert any("clusters that CLUSTERS lacks (4)" in each for each in feedback.warnings)
    scopes = {row["scope"] for row in rows_of(results, "MAKEUP", context)}
    assert scopes == {"cluster", "rural", "urban", "rural_clustered", "all"}


def test_clusters_of_another_run_whose_ids_are_the_same(make_layer, layers, run, feedback):
    run(ProfileMicroclusters, **layers)
    assert not [each for each in feedback.warnings if "of one run" in each]
    source = layers["CLUSTERS"]
    rows = [(each.geometry(), each["cluster_id"], 77) for each in source.getFeatures()]
    fields = ["cluster_id:integer", "organisations:integer"]
    layers["CLUSTERS"] = make_layer("Polygon", fields, rows)
    run(ProfileMicroclusters, **layers)
    (said,) = [each for each in feedback.warnings if "of one run" in each]
    assert "CLUSTERS has 77 organisations for cluster " in said


def test_no_clusters_at_all(make_layer, layers, run, rows_of, feedback):
    layers["CLUSTERS"] = make_layer("Polygon", CLUSTERS, [])
    people = [(wkt, None, *rest) for wkt, _, *rest in PEOPLE]
    layers["ORGANISATIONS"] = make_layer("Point", ORGANISATIONS, people)
    results, context = run(ProfileMicroclusters, **layers)
    assert rows_of(results, "OUTPUT", context) == []
    assert (results["CLUSTER_COUNT"], results["SECTOR_COUNT"]) == (0, 2)
    scopes = {row["scope"] for row in rows_of(results, "MAKEUP", context)}
    assert scopes == {"rural", "urban", "all"}
    assert "CLUSTERS: There are no clusters." in feedback.warnings


def test_ids_may_be_text_and_fields_have_other_names(make_layer, layers, run, rows_of):
    fields = ["Quarter:string", "Kind:string"]
    people = [
        ("Point(1 1)", "Docks", "Art"),
        ("Point(2 1)", "7", "Film"),
        ("Point(3 1)", "", "Art"),
    ]
    layers["ORGANISATIONS"] = make_layer("Point", fields, people)
    layers["CLUSTERS"] = make_layer("Polygon", fields[:1], [(SQUARE, "Docks"), (SQUARE, "7")])
    results, context = run(ProfileMicroclusters, **layers, CLUSTER_FIELD="quarter")
    rows = rows_of(results, "OUTPUT", context)
    assert [row["top_sector"] for row in rows] == ["Art", "Film"]
    ids = {row["cluster_id"] for row in rows_of(results, "MAKEUP", context)}
    assert ids == {"Docks", "7", None}


def test_selected_clusters_only_and_make_up_left_out(layers, run, rows_of):
    # QGIS finds a layer with a selection by its id in the project.
    layer = layers["CLUSTERS"]
    QgsProject.instance().addMapLayer(layer)
    try:
        layer.selectByExpression('"cluster_id" = 1')
        layers["CLUSTERS"] = QgsProcessingFeatureSourceDefinition(layer.id(), True)
        layers.pop("MAKEUP")
        results, context = run(ProfileMicroclusters, **layers)
    finally:
        QgsProject.instance().takeMapLayer(layer)
    assert [row["cluster_id"] for row in rows_of(results, "OUTPUT", context)] == [1]
    assert "MAKEUP" not in results


def test_outputs_are_files(layers, run, rows_of, tmp_path):
    path = tmp_path / "profile.gpkg"
    layers["OUTPUT"] = f"""ogr:dbname='{path}' table="profiles" (geom)"""
    layers["MAKEUP"] = f"""ogr:dbname='{path}' table="makeup" (geom)"""
    results, context = run(ProfileMicroclusters, **layers)
    assert len(rows_of(results, "OUTPUT", context)) == 3
    assert len(rows_of(results, "MAKEUP", context)) == 11


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"SECTOR_FIELD": None}, "SECTOR_FIELD: It is empty. Choose"),
        ({"SECTOR_FIELD": "nothing"}, "SECTOR_FIELD: 'nothing' is not a field"),
        ({"SECTOR_SCHEME": "nace"}, "SECTOR_SCHEME: 'nace' is not one of its choices"),
        ({"SECTOR_SCHEME": "dcms"}, "SECTOR_FIELD: The field 'kind' holds no SIC 2007 code (Film"),
        ({"EMPLOYMENT_FIELD": "kind"}, "EMPLOYMENT_FIELD: The field 'kind' is of type"),
        ({"TURNOVER_FIELD": "money"}, "TURNOVER_FIELD: 'money' is not a field"),
        ({"CLUSTER_FIELD": ""}, "CLUSTER_FIELD: It is empty."),
        ({"CLUSTER_FIELD": "quarter"}, "CLUSTER_FIELD: ORGANISATIONS has no field 'quarter'"),
        ({"CLUSTER_FIELD": "kind"}, "CLUSTER_FIELD: CLUSTERS has no field 'kind'; it has: clus"),
        ({"RURALITY_FIELD": "rural"}, "RURALITY_FIELD: ORGANISATIONS has no field 'rural'"),
        ({"RURALITY_FIELD": "kind"}, "RURALITY_FIELD: The field 'kind' holds 'Film'"),
        ({"ORGANISATIONS": "nowhere.gpkg"}, "ORGANISATIONS: The layer 'nowhere.gpkg' could not"),
        ({"CLUSTERS": None}, "CLUSTERS: It is empty."),
    ],
)
def test_refusals(layers, run, changes, message):
    layers.update(changes)
    assert message in run(ProfileMicroclusters, expect_error=True, **layers)


def test_refused_layers(make_layer, layers, run):
    def refused(**changes):
        return run(ProfileMicroclusters, expect_error=True, **{**layers, **changes})

    people, clusters = layers["ORGANISATIONS"], layers["CLUSTERS"]
    swapped = refused(ORGANISATIONS=clusters, CLUSTERS=people)
    assert swapped.startswith("ORGANISATIONS: The layer holds polygons; points are needed.")
    assert refused(CLUSTERS=people).startswith("CLUSTERS: The layer holds points")
    twice = make_layer("Polygon", CLUSTERS, [(SQUARE, 1, 5, None)] * 2)
    assert "CLUSTERS: It has more than one feature for a cluster (1)" in refused(CLUSTERS=twice)
    other = make_layer("Polygon", CLUSTERS, [(SQUARE, 77, 5, None)])
    assert "CLUSTER_FIELD: No organisation is in any of the clusters" in refused(CLUSTERS=other)
    nothing = make_layer("Point", ORGANISATIONS, [("Point(1 1)", 1, "rural", None, 1)])
    assert "SECTOR_FIELD: The field 'kind' holds only NULL" in refused(ORGANISATIONS=nothing)
    negative = make_layer("Point", ORGANISATIONS, [("Point(1 1)", 1, "rural", "Art", -9)])
    error = refused(ORGANISATIONS=negative, EMPLOYMENT_FIELD="jobs")
    assert "EMPLOYMENT_FIELD: The field 'jobs' holds negative values (-9" in error
    empty = make_layer("Point", ORGANISATIONS, [])
    assert "ORGANISATIONS: The layer has no features." in refused(ORGANISATIONS=empty)
    unlocated = make_layer("Point", ORGANISATIONS, PEOPLE, crs="")
    assert "ORGANISATIONS: " in refused(ORGANISATIONS=unlocated)

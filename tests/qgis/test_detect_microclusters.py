"""detectmicroclusters: outputs, units, groups, weights, outlines and every refusal."""

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPoint,
    QgsProcessing,
    QgsProject,
    QgsVectorLayer,
)

from creative_clusters_plugin.algorithms.detect_microclusters import DetectMicroclusters
from creative_clusters_plugin.algorithms.hints import missing_regimes

MEMORY = QgsProcessing.TEMPORARY_OUTPUT
VILLAGES = [(400000, 300000), (406000, 300000), (403000, 309000)]


def village_rows(seed=3, each=30, noise=20):
    rng = np.random.default_rng(seed)
    rows = []
    for number, centre in enumerate(VILLAGES):
        for x, y in rng.normal(centre, 150, (each + number, 2)):
            rows.append((f"POINT({x} {y})", "rural" if number else "urban", number, 1.0))
    for x, y in rng.uniform((395000, 295000), (411000, 314000), (noise, 2)):
        rows.append((f"POINT({x} {y})", None, 9, 1.0))
    return rows


FIELDS = ["rurality:string", "sector:integer", "jobs:double"]


@pytest.fixture
def villages(make_layer):
    return make_layer("Point", FIELDS, village_rows())


def settings(layer, **changes):
    values = {
        "INPUT": layer,
        "MIN_CLUSTER_SIZE": 20,
        "MIN_SAMPLES": 5,
        "RURALITY_FIELD": "rurality",
        "OUTPUT": MEMORY,
        "CLUSTERS": MEMORY,
    }
    values.update(changes)
    return values


@pytest.mark.parametrize("method", ["hdbscan", "dbscan"])
def test_villages_are_found(villages, run, rows_of, method):
    results, context = run(DetectMicroclusters, **settings(villages, METHOD=method, EPS=400))
    clusters = rows_of(results, "CLUSTERS", context)
    rows = rows_of(results, "OUTPUT", context)
    assert results["CLUSTER_COUNT"] == 3
    assert [row["cluster_id"] for row in clusters] == [1, 2, 3]
    assert [row["organisations"] for row in clusters] == sorted(
        (row["organisations"] for row in clusters), reverse=True
    )
    assert [row["rurality"] for row in clusters] == ["rural", "rural", "urban"]
    assert (results["RURAL_CLUSTER_COUNT"], results["URBAN_CLUSTER_COUNT"]) == (2, 1)
    for row in rows:
        assert (row["cluster_id"] is None) == (row["membership"] is None)
        if row["cluster_id"]:
            assert row["cluster_size"] == clusters[row["cluster_id"] - 1]["organisations"]
            assert 0 <= row["membership"] <= 1
    members = sum(row["cluster_id"] is not None for row in rows)
    assert results["CLUSTERED_SHARE"] == pytest.approx(members / len(rows))
    assert results["EPS_USED"] == (400 if method == "dbscan" else None)


@pytest.mark.parametrize("outline", ["concave", "convex", "circle"])
def test_members_lie_in_their_outline(villages, run, outline):
    results, context = run(DetectMicroclusters, **settings(villages, OUTLINE=outline))
    store = context.temporaryLayerStore()
    shapes = {f["cluster_id"]: f for f in store.mapLayer(results["CLUSTERS"]).getFeatures()}
    assert len(shapes) == 3
    for feature in store.mapLayer(results["OUTPUT"]).getFeatures():
        if feature["cluster_id"] in shapes:
            assert shapes[feature["cluster_id"]].geometry().intersects(feature.geometry())
    for shape in shapes.values():
        geometry = shape.geometry()
        assert geometry.isGeosValid()
        assert geometry.constGet().numInteriorRings() == 0
        assert shape["area_km2"] == pytest.approx(geometry.area() / 1e6)
        assert shape["density_km2"] == pytest.approx(shape["organisations"] / shape["area_km2"])


def test_one_spot_and_a_line_have_an_outline(make_layer, run):
    spot = [("POINT(1000 1000)", None, 1, 1.0)] * 30
    line = [(f"POINT({90000 + 10 * i} 5000)", None, 1, 1.0) for i in range(30)]
    layer = make_layer("Point", FIELDS, spot + line)
    results, context = run(DetectMicroclusters, **settings(layer, METHOD="dbscan", EPS=100))
    layer = context.temporaryLayerStore().mapLayer(results["CLUSTERS"])
    shapes = [feature.geometry() for feature in layer.getFeatures()]
    assert len(shapes) == 2
    assert all(shape.area() > 0 and shape.isGeosValid() for shape in shapes)


def test_max_radius_holds(villages, run, rows_of):
    results, context = run(DetectMicroclusters, **settings(villages, MAX_RADIUS=250))
    clusters = rows_of(results, "CLUSTERS", context)
    assert clusters
    assert all(row["radius_m"] <= 250 for row in clusters)
    assert all(row["organisations"] >= 20 for row in clusters)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:2263"])
def test_distances_are_metres_whatever_the_crs(make_layer, villages, run, feedback, rows_of, crs):
    rows = []
    for wkt, *rest in village_rows():
        geometry = QgsGeometry.fromWkt(wkt)
        if crs == "EPSG:2263":  # feet, in New York
            x, y = (np.array(geometry.asPoint()) - (400000, 300000)) / 0.3048 + (900000, 200000)
            geometry = QgsGeometry(QgsPoint(x, y))
        else:
            geometry.transform(
                QgsCoordinateTransform(
                    villages.crs(), QgsCoordinateReferenceSystem(crs), QgsProject.instance()
                )
            )
        rows.append((geometry, *rest))
    plain = run(DetectMicroclusters, **settings(villages))
    moved = run(DetectMicroclusters, **settings(make_layer("Point", FIELDS, rows, crs)))
    ours, theirs = (
        [(row["organisations"], row["radius_m"]) for row in rows_of(results, "CLUSTERS", context)]
        for results, context in (plain, moved)
    )
    assert [size for size, _ in theirs] == [size for size, _ in ours]
    assert [radius for _, radius in theirs] == pytest.approx([r for _, r in ours], rel=0.005)
    assert any("distances are computed in a Lambert" in text for text in feedback.infos)
    layer = moved[1].temporaryLayerStore().mapLayer(moved[0]["CLUSTERS"])
    assert layer.crs().authid() == crs


def test_groups_and_weights(make_layer, run, rows_of):
    layer = make_layer("Point", FIELDS, village_rows(noise=0))
    results, context = run(DetectMicroclusters, **settings(layer, GROUP_FIELD="sector"))
    clusters = rows_of(results, "CLUSTERS", context)
    assert sorted(row["group"] for row in clusters) == ["0", "1", "2"]
    results, context = run(
        DetectMicroclusters, **settings(layer, WEIGHT_FIELD="jobs", MIN_CLUSTER_SIZE=25)
    )
    assert all(
        row["weight"] == row["organisations"] for row in rows_of(results, "CLUSTERS", context)
    )


def test_skipped_are_kept_and_counted(make_layer, run, rows_of):
    rows = village_rows() + [(None, "rural", 1, 1.0), ("POINT(400000 300000)", "rural", 1, None)]
    layer = make_layer("Point", FIELDS, rows)
    results, context = run(DetectMicroclusters, **settings(layer, WEIGHT_FIELD="jobs"))
    assert results["SKIPPED_COUNT"] == 2
    out = rows_of(results, "OUTPUT", context)
    assert len(out) == len(rows)
    assert out[-1]["cluster_id"] is None
    assert out[-2]["cluster_id"] is None


def test_too_few_organisations_is_a_warning_and_an_empty_layer(villages, run, rows_of, feedback):
    results, context = run(DetectMicroclusters, **settings(villages, MIN_CLUSTER_SIZE=5000))
    assert results["CLUSTER_COUNT"] == 0
    assert rows_of(results, "CLUSTERS", context) == []
    assert any("fewer than MIN_CLUSTER_SIZE" in text for text in feedback.warnings)


def test_the_order_of_features_changes_nothing(make_layer, run, rows_of):
    rows = [(*row, number) for number, row in enumerate(village_rows())]
    fields = [*FIELDS, "key:integer"]
    answers = []
    for some in (rows, rows[::-1]):
        results, context = run(DetectMicroclusters, **settings(make_layer("Point", fields, some)))
        out = rows_of(results, "OUTPUT", context)
        answers.append({row["key"]: (row["cluster_id"], row["membership"]) for row in out})
    assert answers[0] == answers[1]


def test_single_multipoints_are_taken_and_several_are_refused(make_layer, run):
    rows = [(wkt.replace("POINT(", "MULTIPOINT((") + ")", *rest) for wkt, *rest in village_rows()]
    results, _ = run(DetectMicroclusters, **settings(make_layer("MultiPoint", FIELDS, rows)))
    assert results["CLUSTER_COUNT"] == 3
    rows.append(("MULTIPOINT((1 1), (2 2))", None, 1, 1.0))
    message = run(
        DetectMicroclusters,
        expect_error=True,
        **settings(make_layer("MultiPoint", FIELDS, rows)),
    )
    assert message.startswith("INPUT: ")
    assert "Multipart to singleparts" in message


def test_z_and_m_are_kept(make_layer, run):
    rows = [
        (wkt.replace("POINT(", "POINT ZM(").replace(")", " 7 8)"), *rest)
        for wkt, *rest in village_rows()
    ]
    layer = make_layer("PointZM", FIELDS, rows)
    results, context = run(DetectMicroclusters, **settings(layer))
    out = context.temporaryLayerStore().mapLayer(results["OUTPUT"])
    point = next(out.getFeatures()).geometry().constGet()
    assert (point.z(), point.m()) == (7, 8)
    assert results["CLUSTER_COUNT"] == 3


@pytest.mark.parametrize(
    ("changes", "parameter"),
    [
        ({"METHOD": "kmeans"}, "METHOD"),
        ({"MIN_CLUSTER_SIZE": 1}, "MIN_CLUSTER_SIZE"),
        ({"MIN_CLUSTER_SIZE": "many"}, "MIN_CLUSTER_SIZE"),
        ({"MIN_SAMPLES": 0}, "MIN_SAMPLES"),
        ({"MAX_RADIUS": -1}, "MAX_RADIUS"),
        ({"MAX_RADIUS": "500 m"}, "MAX_RADIUS"),
        ({"EPS": 0}, "EPS"),
        ({"SELECTION": "best"}, "SELECTION"),
        ({"OUTLINE": "star"}, "OUTLINE"),
        ({"WEIGHT_FIELD": "rurality"}, "WEIGHT_FIELD"),
        ({"GROUP_FIELD": "nope"}, "GROUP_FIELD"),
        ({"RURALITY_FIELD": "sector"}, "RURALITY_FIELD"),
        ({"INPUT": "/no/such/file.gpkg"}, "INPUT"),
    ],
)
def test_refusals_name_the_parameter(villages, run, changes, parameter):
    message = run(DetectMicroclusters, expect_error=True, **settings(villages, **changes))
    assert message.startswith(f"{parameter}: ")
    assert message.count(".") >= 2, "cause and remedy"


def test_wrong_layers_are_refused(make_layer, run):
    area = make_layer("Polygon", FIELDS, [("POLYGON((0 0, 1 0, 1 1, 0 0))", None, 1, 1.0)])
    assert "points are needed" in run(DetectMicroclusters, expect_error=True, **settings(area))
    bare = make_layer("Point", FIELDS, village_rows(), crs=None)
    bare.setCrs(QgsCoordinateReferenceSystem())
    message = run(DetectMicroclusters, expect_error=True, **settings(bare))
    assert message.startswith("INPUT: The layer has no coordinate reference system")
    negative = make_layer("Point", FIELDS, [*village_rows(), ("POINT(1 1)", None, 1, -5.0)])
    message = run(DetectMicroclusters, expect_error=True, **settings(negative, WEIGHT_FIELD="jobs"))
    assert message.startswith("WEIGHT_FIELD: It holds negative weights")
    infinite = make_layer(
        "Point", FIELDS, [*village_rows(), (QgsGeometry(QgsPoint(np.inf, 1.0)), None, 1, 1.0)]
    )
    message = run(DetectMicroclusters, expect_error=True, **settings(infinite))
    assert message.startswith("INPUT: The feature")


def test_a_cancelled_run_writes_nothing(villages, run, tmp_path, feedback):
    feedback.cancel()
    target = tmp_path / "out.gpkg"
    message = run(DetectMicroclusters, expect_error=True, **settings(villages, OUTPUT=str(target)))
    assert "Cancelled" in message
    assert not target.exists()


def test_styles_are_stored(villages, run, tmp_path):
    gpkg = tmp_path / "f.gpkg"
    run(
        DetectMicroclusters,
        **settings(
            villages,
            OUTPUT=f"ogr:dbname='{gpkg}' table=\"points\" (geom)",
            CLUSTERS=f"ogr:dbname='{gpkg}' table=\"clusters\" (geom)",
        ),
    )
    layer = QgsVectorLayer(f"{gpkg}|layername=clusters", "clusters", "ogr")
    assert layer.featureCount() == 3
    assert layer.renderer().type() == "categorizedSymbol"
    shape = tmp_path / "c.shp"
    run(DetectMicroclusters, **settings(villages, CLUSTERS=str(shape)))
    assert shape.with_suffix(".qml").exists()


def test_the_date_line_does_not_divide_a_cluster(make_layer, run, rows_of):
    rng = np.random.default_rng(5)
    steps = rng.normal(0, 0.003, (80, 2))
    answers = []
    for middle in (170.0, 180.0):
        rows = []
        for x, y in steps + [middle, -17.0]:
            rows.append((f"POINT({(x + 180) % 360 - 180} {y})", None, 1, 1.0))
        rows.append(("POINT(-179 -40)", None, 1, 1.0))  # one astray must not shift the projection
        layer = make_layer("Point", FIELDS, rows, "EPSG:4326")
        results, context = run(DetectMicroclusters, **settings(layer))
        clusters = rows_of(results, "CLUSTERS", context)
        answers.append([(row["organisations"], row["radius_m"]) for row in clusters])
    assert len(answers[0]) == 1
    assert answers[1][0][0] == answers[0][0][0]
    assert answers[1][0][1] == pytest.approx(answers[0][0][1], rel=0.005)


def test_groups_of_dates_and_of_nothing(make_layer, run, rows_of):
    rows = [
        (wkt, "rural", number, 1.0, ["2020-01-01", "2021-06-30", None][number % 3])
        for number, (wkt, *_) in enumerate(village_rows(each=90, noise=0))
    ]
    layer = make_layer("Point", [*FIELDS, "day:date"], rows)
    results, context = run(DetectMicroclusters, **settings(layer, GROUP_FIELD="day"))
    clusters = rows_of(results, "CLUSTERS", context)
    assert {row["group"] for row in clusters} == {"2020-01-01", "2021-06-30"}
    assert results["SKIPPED_COUNT"] == sum(row[4] is None for row in rows)


def test_groups_with_an_eps_of_their_own_are_told(make_layer, run, feedback):
    rng = np.random.default_rng(0)
    rows = [(f"POINT({x} {y})", "near") for x, y in rng.normal(400000, 100, (100, 2))]
    rows += [(f"POINT({x} {y})", "far") for x, y in rng.uniform(400000, 490000, (60, 2))]
    layer = make_layer("Point", ["kind:string"], rows)
    values = {"INPUT": layer, "METHOD": "dbscan", "MIN_CLUSTER_SIZE": 20, "MIN_SAMPLES": 5}
    results, _ = run(DetectMicroclusters, **values, GROUP_FIELD="kind", OUTPUT=MEMORY)
    assert results["CLUSTER_COUNT"] == 1
    assert results["EPS_USED"] is None
    (said,) = [text for text in feedback.infos if text.startswith("EPS")]
    assert "far " in said
    assert "near " in said
    results, _ = run(DetectMicroclusters, **values, GROUP_FIELD="kind", EPS=300, OUTPUT=MEMORY)
    assert results["EPS_USED"] == 300


def test_one_that_the_radius_left_out_is_told_in_the_singular(run, feedback, make_layer):
    class Found:
        clusters, trimmed, eps_of_groups, eps = (1,), 1, (), np.nan

    class Of:
        rows, weight = range(90), None

    class Told(DetectMicroclusters):
        pass

    from creative_clusters_plugin.bridge.progress import FeedbackProgress
    from creative_clusters_plugin.core.microclusters.detection import DetectionSettings

    Told._say(DetectionSettings(), Of, Found, FeedbackProgress(feedback))
    assert feedback.infos == ["MAX_RADIUS left 1 organisation out of a branch that it shortened."]


@pytest.mark.parametrize(("number", "words"), [(1, "1 point lies at"), (3, "3 points lie at")])
def test_failed_geocodes_are_warned_of_once(make_layer, run, feedback, number, words):
    rows = [*village_rows(), *[("POINT(0 0)", None, 9, 1.0)] * number]
    run(DetectMicroclusters, **settings(make_layer("Point", FIELDS, rows)))
    assert len([text for text in feedback.warnings if f"INPUT: {words} exactly 0, 0" in text]) == 1


def test_west_is_where_the_sun_sets_whatever_the_axes(make_layer, run, rows_of):
    # EPSG:2053 of South Africa counts metres to the west and to the south.
    rng = np.random.default_rng(2)
    village = rng.normal(0, 100, (40, 2))
    numbers = []
    for to_the_east in (-9000.0, 9000.0):
        rows = [(f"POINT({x - 30000} {y + 2900000})",) for x, y in village]
        rows += [(f"POINT({x - 30000 - to_the_east} {y + 2900000})",) for x, y in village]
        layer = make_layer("Point", [], rows, "EPSG:2053")
        values = settings(layer, RURALITY_FIELD=None)
        results, context = run(DetectMicroclusters, **values)
        members = [row["cluster_id"] for row in rows_of(results, "OUTPUT", context)]
        numbers.append((members[0], members[40]))
    assert numbers == [(2, 1), (1, 2)]


def test_a_table_is_told_how_to_become_points(make_layer, run):
    table = make_layer("None", ["x:double", "y:double"], [(None, 1.0, 2.0)], crs=None)
    message = run(DetectMicroclusters, True, INPUT=table, OUTPUT=MEMORY)
    assert "'Create points layer from table'" in message
    assert "Centroids" not in message
    areas = make_layer("Polygon", [], [("POLYGON((0 0, 1 0, 1 1, 0 0))",)])
    assert "'Centroids'" in run(DetectMicroclusters, True, INPUT=areas, OUTPUT=MEMORY)


@pytest.mark.parametrize(
    ("size", "words"),
    [(50, "MIN_CLUSTER_SIZE (20, say)"), (25, "(10, say)"), (6, "(5, say)"), (5, "MIN_SAMPLES")],
)
def test_what_helps_is_said_of_the_kind_that_was_not_found(size, words):
    rural = np.array([1.0, 1.0, 0.0, np.nan])
    (text,) = missing_regimes(rural, ["urban", None], size)
    assert text.startswith("No rural microcluster was found. Try a smaller ")
    assert words in text
    (text,) = missing_regimes(rural, ["rural"], size)
    assert text.startswith("No urban microcluster was found. ")
    assert missing_regimes(rural, ["rural", "urban"], size) == []
    # Where no organisation is urban, no urban microcluster is missed.
    assert missing_regimes(rural[:2], ["rural"], size) == []

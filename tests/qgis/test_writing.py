"""Outputs arrive whole or not at all, whatever the fields are called."""

import sqlite3

import pytest
from qgis.core import QgsProcessing, QgsProcessingContext, QgsVectorLayer

from creative_clusters_plugin.algorithms.classify_rurality import ClassifyRurality
from creative_clusters_plugin.algorithms.detect_microclusters import DetectMicroclusters
from creative_clusters_plugin.bridge import staging, writing

MEMORY = QgsProcessing.TEMPORARY_OUTPUT


def table(path, name):
    return f"ogr:dbname='{path}' table=\"{name}\" (geom)"


def stored(path, name=None):
    layer = QgsVectorLayer(f"{path}|layername={name}" if name else str(path), "x", "ogr")
    return layer if layer.isValid() else None


@pytest.fixture
def points(make_layer):
    rows = [(f"POINT({400000 + i} 300000)", "A1", i % 100) for i in range(150)]
    return make_layer("Point", ["code:string", "fid:integer"], rows)


@pytest.mark.parametrize("form", ["file", "table"])
def test_repeated_fids_are_kept_under_another_name(points, run, tmp_path, feedback, form):
    path = tmp_path / "x.gpkg"
    place = table(path, "x") if form == "table" else str(path)
    run(ClassifyRurality, INPUT=points, CODE_FIELD="code", OUTPUT=place)
    layer = stored(path, "x")
    assert layer.featureCount() == 150
    assert sorted(each["fid_1"] for each in layer.getFeatures())[-1] == 99
    assert any("'fid' is written as 'fid_1'" in text for text in feedback.infos)


def test_a_fid_that_is_a_key_stays(make_layer, run, tmp_path):
    rows = [(f"POINT({i} 0)", "A1", 10 + i) for i in range(50)]
    path = tmp_path / "x.gpkg"
    layer = make_layer("Point", ["code:string", "fid:integer"], rows)
    run(ClassifyRurality, INPUT=layer, CODE_FIELD="code", OUTPUT=str(path))
    assert sorted(each["fid"] for each in stored(path).getFeatures()) == list(range(10, 60))


def test_names_that_a_geopackage_cannot_hold(make_layer, run, tmp_path):
    rows = [("POINT(1 1)", "A1", "x", "y", "z")]
    fields = ["code:string", "geom:string", "Name:string", "fid:string"]
    path = tmp_path / "x.gpkg"
    layer = make_layer("Point", fields, rows)
    run(ClassifyRurality, INPUT=layer, CODE_FIELD="code", OUTPUT=str(path))
    feature = next(stored(path).getFeatures())
    assert [feature[name] for name in ("code", "geom_1", "Name", "fid_1")] == ["A1", "x", "y", "z"]


def test_what_a_driver_loses_silently_is_an_error(points, run, tmp_path, monkeypatch):
    class Half:
        """A layer that half of the features never reached."""

        def __init__(self, *_):
            pass

        def isValid(self):
            return True

        def featureCount(self):
            return 75

    monkeypatch.setattr(writing, "QgsVectorLayer", Half)
    path = tmp_path / "x.gpkg"
    message = run(ClassifyRurality, True, INPUT=points, CODE_FIELD="code", OUTPUT=table(path, "x"))
    assert message.startswith("OUTPUT: The output could not be written whole")
    assert "75 of 150" in message
    assert not path.exists()


@pytest.mark.parametrize("ending", ["gpkg", "shp", "geojson", "csv", "fgb"])
def test_a_cancel_while_writing_leaves_what_was_there(make_layer, run, tmp_path, feedback, ending):
    rows = [(f"POINT({i} 0)", "A1") for i in range(12000)]
    many = make_layer("Point", ["code:string"], rows)
    few = make_layer("Point", ["code:string"], rows[:50])
    path = tmp_path / f"x.{ending}"
    run(ClassifyRurality, INPUT=few, CODE_FIELD="code", OUTPUT=str(path))
    before = {each.name: each.read_bytes() for each in tmp_path.iterdir()}
    looks = []

    def late():
        looks.append(1)
        return len(looks) > 4

    feedback.isCanceled = late
    message = run(ClassifyRurality, True, INPUT=many, CODE_FIELD="code", OUTPUT=str(path))
    assert "Cancelled" in message
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == before


def test_a_later_failure_leaves_the_earlier_outputs_of_another_run(
    points, run, tmp_path, monkeypatch, feedback
):
    path = tmp_path / "x.gpkg"
    places = {"OUTPUT": table(path, "points"), "CLUSTERS": table(path, "clusters")}
    values = {"INPUT": points, "MIN_CLUSTER_SIZE": 20, "MIN_SAMPLES": 3}
    run(DetectMicroclusters, **values, **places)
    write = writing.Outputs.write

    def fail(self, name, *rest):
        write(self, name, *rest)
        raise OSError("the disk is gone")

    monkeypatch.setattr(writing.Outputs, "write", fail)
    algorithm = DetectMicroclusters()
    algorithm.initAlgorithm()
    context = QgsProcessingContext()
    with pytest.raises(OSError, match="the disk is gone"):
        algorithm.processAlgorithm({**values, **places}, context, feedback)
    assert stored(path, "points").featureCount() == 150
    assert stored(path, "clusters").featureCount() == 1
    with sqlite3.connect(path) as data:
        names = [row[0] for row in data.execute("SELECT table_name FROM gpkg_contents")]
    assert sorted(names) == ["clusters", "layer_styles", "points"]


def test_tables_are_replaced_others_kept_and_styles_not_repeated(points, run, tmp_path):
    path = tmp_path / "x.gpkg"
    values = {"INPUT": points, "MIN_CLUSTER_SIZE": 20, "MIN_SAMPLES": 3}
    for _ in range(2):
        run(
            DetectMicroclusters,
            **values,
            OUTPUT=table(path, "points"),
            CLUSTERS=table(path, "clusters"),
        )
    run(ClassifyRurality, INPUT=points, CODE_FIELD="code", OUTPUT=table(path, "points"))
    with sqlite3.connect(path) as data:
        styles = data.execute("SELECT f_table_name, styleName FROM layer_styles").fetchall()
        identifiers = data.execute("SELECT table_name, identifier FROM gpkg_contents").fetchall()
    assert sorted(styles) == [("clusters", "clusters"), ("points", "rurality_points")]
    assert not [each for each in identifiers if "unfinished" in str(each)]
    assert stored(path, "clusters").featureCount() == 1


def test_a_users_own_style_beside_is_kept(points, run, tmp_path):
    path = tmp_path / "x.geojson"
    own = path.with_suffix(".qml")
    own.write_text("<qgis>mine</qgis>", encoding="utf-8")
    run(ClassifyRurality, INPUT=points, CODE_FIELD="code", OUTPUT=str(path))
    assert own.read_text(encoding="utf-8") == "<qgis>mine</qgis>"


def test_a_table_from_a_csv(run, tmp_path):
    path = tmp_path / "in.csv"
    path.write_text("fid,code\n7,A1\n7,D1\n", encoding="utf-8")
    target = tmp_path / "out.gpkg"
    run(ClassifyRurality, INPUT=str(path), CODE_FIELD="code", OUTPUT=str(target))
    layer = stored(target)
    assert [each["rurality"] for each in layer.getFeatures()] == ["urban", "rural"]
    assert [each["fid_1"] for each in layer.getFeatures()] == ["7", "7"]


def test_a_table_may_be_called_like_its_file(points, run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    place = table("x.gpkg", "x.gpkg")
    run(ClassifyRurality, INPUT=points, CODE_FIELD="code", OUTPUT=place)
    with sqlite3.connect(tmp_path / "x.gpkg") as data:
        tables = data.execute("SELECT table_name FROM gpkg_contents WHERE data_type = 'features'")
        assert tables.fetchall() == [("x.gpkg",)]
    assert all(each.name.startswith("x.gpkg") for each in tmp_path.iterdir())


def test_a_table_that_cannot_be_replaced_keeps_its_name_and_rows(
    make_layer, points, run, tmp_path, monkeypatch
):
    path = tmp_path / "x.gpkg"
    few = make_layer("Point", ["code:string"], [("POINT(1 1)", "A1")] * 3)
    run(ClassifyRurality, INPUT=few, CODE_FIELD="code", OUTPUT=table(path, "t"))
    rename = staging._rename

    def refuse_the_new(data, table, name):
        return "unfinished" not in table and rename(data, table, name)

    monkeypatch.setattr(staging, "_rename", refuse_the_new)
    message = run(ClassifyRurality, True, INPUT=points, CODE_FIELD="code", OUTPUT=table(path, "t"))
    assert message.startswith("OUTPUT: The table t of")
    assert stored(path, "t").featureCount() == 3
    with sqlite3.connect(path) as data:
        names = [row[0] for row in data.execute("SELECT table_name FROM gpkg_contents")]
    assert not [each for each in names if "unfinished" in each or "replaced" in each]


def test_an_older_gdal_writes_tables_in_place(points, run, tmp_path, monkeypatch):
    monkeypatch.setattr("creative_clusters_plugin.bridge.staging._can_rename", lambda: False)
    path = tmp_path / "x.gpkg"
    for _ in range(2):
        run(ClassifyRurality, INPUT=points, CODE_FIELD="code", OUTPUT=table(path, "t"))
    assert stored(path, "t").featureCount() == 150

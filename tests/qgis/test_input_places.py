"""An output that is an input is refused, however the input or the output is named."""

import os

import pytest
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsProcessing,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from creative_clusters_plugin.algorithms.classify_rurality import ClassifyRurality
from creative_clusters_plugin.algorithms.create_sample_study import CreateSampleStudy
from creative_clusters_plugin.algorithms.detect_microclusters import DetectMicroclusters
from creative_clusters_plugin.bridge.destinations import place_of


def table(path, name):
    return f"ogr:dbname='{path}' table=\"{name}\" (geom)"


@pytest.fixture
def points(make_layer):
    rows = [(f"POINT({400000 + i % 7} {300000 + i // 7})", "A1", i) for i in range(60)]
    return make_layer("Point", ["code:string", "n:integer"], rows)


@pytest.fixture
def store(points, tmp_path):
    """Return a function that writes the points to a file, as a table ``orgs`` in a GeoPackage."""

    def write(name):
        path = tmp_path / name
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = QgsVectorFileWriter.driverForExtension(path.suffix)
        options.layerName = "orgs" if path.suffix == ".gpkg" else path.stem
        error = QgsVectorFileWriter.writeAsVectorFormatV3(
            points, str(path), QgsCoordinateTransformContext(), options
        )
        assert error[0] == QgsVectorFileWriter.WriterError.NoError
        return path

    return write


@pytest.fixture
def in_project(qgis_app):
    """Return a function that opens a layer in the project."""
    added = []

    def add(uri, name, provider="ogr"):
        layer = QgsVectorLayer(uri, name, provider)
        assert layer.isValid()
        QgsProject.instance().addMapLayer(layer)
        added.append(layer.id())
        return layer

    yield add
    QgsProject.instance().removeMapLayers(added)


def classify(run, expect_error=False, **places):
    return run(ClassifyRurality, expect_error, CODE_FIELD="code", **places)


def refused(run, source, target):
    message = classify(run, True, INPUT=source, OUTPUT=target)
    return message.startswith("OUTPUT: It would overwrite the input INPUT")


def test_a_part_of_a_layer(store, in_project, run):
    path = store("p.gpkg")
    layer = in_project(f"{path}|layername=orgs", "orgs")
    layer.selectByExpression('"n" < 10')
    for source in (
        QgsProcessingFeatureSourceDefinition(layer.id(), True),
        QgsProcessingFeatureSourceDefinition(layer.id(), False, 20),
        QgsProcessingFeatureSourceDefinition(str(path), False, 20),
        QgsProcessingFeatureSourceDefinition(layer.id(), filterExpression='"n" < 30'),
        QgsProperty.fromValue(layer.id()),
    ):
        assert refused(run, source, table(path, "orgs"))
        assert refused(run, source, str(path))
    assert QgsVectorLayer(f"{path}|layername=orgs", "o", "ogr").featureCount() == 60


@pytest.mark.parametrize("form", [str, QgsProcessingOutputLayerDefinition, QgsProperty.fromValue])
def test_a_name_that_gets_an_extension(store, run, tmp_path, form):
    store("p.gpkg")
    store("r.gpkg").rename(tmp_path / "q.foo.gpkg")
    assert refused(run, str(tmp_path / "p.gpkg"), form(str(tmp_path / "p")))
    assert refused(run, str(tmp_path / "q.foo.gpkg"), form(str(tmp_path / "q.foo")))


def test_an_extension_is_appended_as_qgis_does(points, run, tmp_path):
    for name in ("plain", "un.known", "up.GPKG", "j.geojson", "d.dbf", ".gpkg"):
        place = place_of(str(tmp_path / name))
        classify(run, INPUT=points, OUTPUT=str(tmp_path / name))
        assert os.path.isfile(place.path), name


def test_two_outputs_that_become_one_file(points, run, tmp_path):
    message = run(
        DetectMicroclusters,
        True,
        INPUT=points,
        MIN_CLUSTER_SIZE=20,
        OUTPUT=str(tmp_path / "same"),
        CLUSTERS=str(tmp_path / "same.gpkg"),
    )
    assert message.startswith("CLUSTERS: It goes to the same place as OUTPUT")
    assert not list(tmp_path.iterdir())


def test_the_only_table_under_another_layer_name(store, in_project, run):
    path = store("p.gpkg")
    assert refused(run, in_project(str(path), "renamed"), table(path, "orgs"))
    classify(run, INPUT=str(path), OUTPUT=table(path, "new"))
    # Of two tables the plain path says neither.
    assert refused(run, in_project(str(path), "orgs"), table(path, "orgs"))


def test_a_virtual_layer_over_the_file(store, in_project, run):
    path = store("p.gpkg")
    uri = f"?layer=ogr:{path}%7Clayername%3Dorgs:o:UTF8&query=select * from o"
    assert refused(run, in_project(uri, "virtual", "virtual"), table(path, "orgs"))
    in_project(f"{path}|layername=orgs", "listed")
    named = in_project("?query=select * from listed", "by name", "virtual")
    assert refused(run, named, str(path))
    classify(run, INPUT=named, OUTPUT=table(path, "new"))


def test_the_files_of_a_shapefile_are_one(store, run, tmp_path):
    path = store("s.shp")
    assert refused(run, f"{tmp_path}|layername=s", str(path))
    classify(run, INPUT=f"{tmp_path}|layername=s", OUTPUT=str(tmp_path / "t.shp"))
    alone = tmp_path / "alone"
    alone.mkdir()
    path.with_suffix(".dbf").rename(alone / "s.dbf")
    assert refused(run, str(alone / "s.dbf"), str(alone / "s.shp"))


def test_a_hard_link(store, run, tmp_path):
    path = store("p.gpkg")
    os.link(path, tmp_path / "linked.gpkg")
    assert refused(run, str(path), str(tmp_path / "linked.gpkg"))


@pytest.mark.parametrize("name", ["layer_styles", "gpkg_contents", "SQLITE_x", "rtree_orgs_geom"])
def test_a_system_table(points, store, run, name):
    path = store("p.gpkg")
    before = path.read_bytes()
    message = classify(run, True, INPUT=points, OUTPUT=table(path, name))
    assert message.startswith(f"OUTPUT: '{name}' is the name of a system table")
    assert path.read_bytes() == before


@pytest.mark.parametrize("name", ["s.gpkg", "s.png", "s", "ogr:dbname='{}/s.tif' table=\"t\""])
def test_a_raster_that_is_no_tif(run, tmp_path, name):
    target = name.format(tmp_path) if name.startswith("ogr:") else str(tmp_path / name)
    message = run(
        CreateSampleStudy, True, ORGANISATIONS=QgsProcessing.TEMPORARY_OUTPUT, POPULATION=target
    )
    assert message.startswith("POPULATION: ")
    assert "Write a .tif file." in message
    assert not list(tmp_path.iterdir())

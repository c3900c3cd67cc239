"""Outputs are safe: what would lose something is refused before anything is computed."""

import pytest
from qgis.core import QgsProcessing, QgsProcessingException, QgsVectorLayer

from creative_clusters_plugin.algorithms.classify_rurality import ClassifyRurality
from creative_clusters_plugin.algorithms.detect_microclusters import DetectMicroclusters
from creative_clusters_plugin.bridge.writing import Outputs

MEMORY = QgsProcessing.TEMPORARY_OUTPUT


def table(path, name):
    return f"ogr:dbname='{path}' table=\"{name}\" (geom)"


@pytest.fixture
def points(make_layer):
    rows = [(f"POINT({400000 + i % 7} {300000 + i // 7})", "A1", i) for i in range(60)]
    return make_layer("Point", ["code:string", "n:integer"], rows)


@pytest.fixture
def stored(points, run, tmp_path):
    """A GeoPackage with one table."""
    path = tmp_path / "in.gpkg"
    run(ClassifyRurality, INPUT=points, CODE_FIELD="code", OUTPUT=str(path))
    return path


def detect(run, expect_error=False, **places):
    return run(DetectMicroclusters, expect_error, MIN_CLUSTER_SIZE=20, MIN_SAMPLES=3, **places)


def test_two_outputs_at_one_place(points, run, tmp_path):
    place = str(tmp_path / "x.gpkg")
    message = detect(run, True, INPUT=points, OUTPUT=place, CLUSTERS=place)
    assert message.startswith("CLUSTERS: It goes to the same place as OUTPUT")
    assert "ogr:dbname=" in message
    message = detect(run, True, INPUT=points, OUTPUT=table(place, "t"), CLUSTERS=place)
    assert message.startswith("CLUSTERS: It goes to the same place")


def test_two_tables_of_one_file_are_fine(points, run, tmp_path):
    path = tmp_path / "x.gpkg"
    detect(run, INPUT=points, OUTPUT=table(path, "points"), CLUSTERS=table(path, "clusters"))
    assert QgsVectorLayer(f"{path}|layername=points", "p", "ogr").featureCount() == 60
    assert QgsVectorLayer(f"{path}|layername=clusters", "c", "ogr").featureCount() == 1


def test_an_output_that_is_an_input(stored, run, tmp_path):
    for source in (str(stored), f"{stored}|layername=in"):
        for target in (str(stored), table(stored, "in")):
            message = detect(run, True, INPUT=source, OUTPUT=target)
            assert message.startswith("OUTPUT: It would overwrite the input INPUT")
    assert QgsVectorLayer(str(stored), "s", "ogr").featureCount() == 60


def test_another_table_of_the_inputs_file_is_fine(stored, run):
    detect(run, INPUT=f"{stored}|layername=in", OUTPUT=table(stored, "out"))
    assert QgsVectorLayer(f"{stored}|layername=in", "s", "ogr").featureCount() == 60
    assert QgsVectorLayer(f"{stored}|layername=out", "s", "ogr").featureCount() == 60


def test_layername_in_a_sink(points, run, tmp_path):
    message = detect(run, True, INPUT=points, OUTPUT=f"{tmp_path}/f.gpkg|layername=t")
    assert message.startswith("OUTPUT: ")
    assert 'table="t" (geom)' in message
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_not_there(points, run, tmp_path):
    message = detect(run, True, INPUT=points, OUTPUT=f"{tmp_path}/no/f.gpkg")
    assert message.startswith("OUTPUT: The folder")


def test_a_failed_run_leaves_an_existing_output_whole(points, stored, run):
    before = stored.read_bytes()
    message = detect(run, True, INPUT=points, RURALITY_FIELD="code", OUTPUT=str(stored))
    assert message.startswith("RURALITY_FIELD: ")
    assert stored.read_bytes() == before


@pytest.mark.parametrize("form", ["file", "table", "shape"])
def test_what_was_written_is_taken_back_when_a_later_output_fails(
    points, run, tmp_path, monkeypatch, form
):
    target = tmp_path / ("x.shp" if form == "shape" else "x.gpkg")
    place = table(target, "points") if form == "table" else str(target)
    write = Outputs.write

    def fail(self, name, *rest):
        if name == "CLUSTERS":
            raise QgsProcessingException("the disk is full")
        return write(self, name, *rest)

    monkeypatch.setattr(Outputs, "write", fail)
    message = detect(run, True, INPUT=points, OUTPUT=place, CLUSTERS=MEMORY)
    assert "the disk is full" in message
    assert not target.exists()


def test_other_tables_survive_a_failure(points, stored, run, monkeypatch):
    monkeypatch.setattr(
        Outputs, "write", lambda *_: (_ for _ in ()).throw(QgsProcessingException("no"))
    )
    detect(run, True, INPUT=points, OUTPUT=table(stored, "new"), CLUSTERS=MEMORY)
    assert QgsVectorLayer(f"{stored}|layername=in", "s", "ogr").featureCount() == 60
    assert not QgsVectorLayer(f"{stored}|layername=new", "s", "ogr").isValid()


@pytest.mark.parametrize("ending", [".pdf", ".docx", ".txt"])
def test_a_report_is_written_as_html_only(points, run, tmp_path, ending):
    report = tmp_path / f"r{ending}"
    message = detect(run, True, INPUT=points, OUTPUT=MEMORY, REPORT=str(report))
    assert message.startswith("REPORT: ")
    assert ".html" in message
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["r.html", "r.HTM", "r"])
def test_names_that_a_report_may_have(points, run, tmp_path, name):
    detect(run, INPUT=points, OUTPUT=MEMORY, REPORT=str(tmp_path / name))
    assert (tmp_path / name).read_text(encoding="utf-8").startswith("<!DOCTYPE html")

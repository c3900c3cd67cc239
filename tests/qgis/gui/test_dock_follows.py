"""The dock follows the project: layers, edits, filters, fields, and what was chosen."""

import itertools

import pytest
from dock_study import CLUSTERS, ORGANISATIONS, outlines, people
from qgis.core import QgsApplication, QgsProject, QgsVectorFileWriter, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton

from creative_clusters_plugin.gui.dock import RuralUrbanDock


@pytest.fixture
def shown(dock, study, wait):
    """Return a function that gives the number of organisations that the dock shows."""
    wait(lambda: dock.state() == "figures")
    return lambda: dock.view.figures.overview.summary["organisations"].all


def choose(dock, kind, layer):
    combo = dock.chooser._combos[kind]
    combo.setCurrentIndex(combo.findData(layer.id()))
    combo.activated.emit(combo.currentIndex())


def test_without_layers_it_says_what_to_do(dock, wait):
    assert dock.state() == "empty"
    assert "Run a study of your own organisations" in dock.words()
    assert not dock.chooser.isVisible()


def test_layers_without_the_fields_are_not_offered(dock, add, wait):
    add("Point", ["name:string"], [("Point(1 1)", "x")], "no field")
    add("Polygon", ORGANISATIONS, [], "polygons")
    lines = add("LineString", ["cluster_id:integer"], [], "lines")
    wait(lambda: "There are clusters, but no points" in dock.words())
    offered = [dock.chooser._combos["clusters"].itemText(row) for row in range(2)]
    assert offered == ["polygons", ""]
    assert not dock.chooser.offers("organisations")
    lines.dataProvider().addAttributes([])
    points = add("Point", ORGANISATIONS, people(), "points")
    wait(lambda: dock.state() == "figures")
    assert dock.chooser.layer("organisations") == points


def test_filters(dock, study, shown, wait):
    assert shown() == 300
    study[0].setSubsetString("\"rurality\" = 'rural'")
    wait(lambda: shown() == study[0].featureCount() < 300)
    assert dock.view.figures.overview.summary["organisations"].urban == 0
    study[1].setSubsetString('"cluster_id" > 4')
    wait(lambda: len(dock.view.figures.overview.clusters) == 2)


def test_edits_before_and_after_they_are_saved(dock, study, shown, wait):
    layer = study[0]
    ids = [each.id() for each in layer.getFeatures()][:10]
    layer.startEditing()
    layer.deleteFeatures(ids)
    wait(lambda: shown() == 290)
    layer.rollBack()
    wait(lambda: shown() == 300)
    layer.startEditing()
    column = layer.fields().lookupField("rurality")
    for each in ids:
        layer.changeAttributeValue(each, column, None)
    known = dock.view.figures.overview.summary
    before = known["organisations"].rural + known["organisations"].urban
    wait(lambda: dock.view.figures.overview.summary is not known)
    after = dock.view.figures.overview.summary["organisations"]
    assert before - 10 <= after.rural + after.urban < before
    layer.commitChanges()
    wait(lambda: dock._task is None and not dock._timer.isActive())
    assert shown() == 300


def test_a_field_that_vanishes_leaves_the_empty_state_and_comes_back(dock, study, shown, wait):
    layer = study[0]
    other = QgsVectorLayer(layer.source(), "another", "memory")
    QgsProject.instance().addMapLayer(other)
    layer.startEditing()
    layer.renameAttribute(layer.fields().lookupField("cluster_id"), "number")
    wait(lambda: dock.state() == "empty")
    assert "'organisations' no longer has the field cluster_id" in dock.words()
    layer.rollBack()
    wait(lambda: dock.state() == "figures")
    assert dock.chooser.layer("organisations") == layer


def test_removed_layers(dock, study, shown, wait):
    QgsProject.instance().removeMapLayer(study[1].id())
    wait(lambda: dock.state() == "empty")
    assert "no polygons with the field cluster_id" in dock.words()
    QgsProject.instance().removeMapLayer(study[0].id())
    wait(lambda: "Run a study of your own organisations" in dock.words())


def test_a_project_that_is_closed_while_its_layers_are_read(held, dock, study, wait):
    wait(lambda: dock.state() == "loading")
    QgsProject.instance().clear()
    wait(lambda: dock.state() == "empty")
    wait(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    assert dock.state() == "empty"


def saved(layer, folder, name):
    path = str(folder / f"{name}.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, context, options)
    made = QgsVectorLayer(path, name, "ogr")
    assert made.isValid()
    return made


def test_a_project_remembers_what_the_user_chose(dock, study, shown, wait, make_layer, tmp_path):
    project = QgsProject.instance()
    fewer = make_layer("Point", ORGANISATIONS, people(count=50))
    layers = [saved(study[0], tmp_path, "many"), saved(fewer, tmp_path, "few")]
    clusters = saved(study[1], tmp_path, "clusters")
    project.clear()
    wait(lambda: dock.state() == "empty")
    project.addMapLayers([*layers, clusters])
    wait(lambda: dock.state() == "figures")
    assert not project.readEntry("CreativeClusters", "dock/organisations")[1]  # nobody chose yet
    for layer, number in zip(layers, (300, 50)):
        choose(dock, "organisations", layer)
        wait(lambda number=number: dock.state() == "figures" and shown() == number)
        assert project.isDirty()
        path = str(tmp_path / f"{number}.qgz")
        assert project.write(path)
    for number in (300, 50):
        project.clear()
        wait(lambda: dock.state() == "empty")
        assert project.read(str(tmp_path / f"{number}.qgz"))
        wait(lambda number=number: dock.state() == "figures" and shown() == number)


def test_only_the_last_of_many_changes_is_read(dock, study, shown, wait, monkeypatch):
    started = []
    show = dock._show_loading
    monkeypatch.setattr(dock, "_show_loading", lambda name: (started.append(name), show(name)))
    layer = study[0]
    layer.startEditing()
    for each in [each.id() for each in layer.getFeatures()][:100]:
        layer.deleteFeature(each)
    wait(lambda: shown() == 200)
    assert len(started) <= 2
    layer.rollBack()


def test_a_hidden_dock_reads_when_it_is_shown_again(dock, study, shown, wait):
    dock.hide()
    study[0].setSubsetString('"cluster_id" = 1')
    wait(lambda: not dock._timer.isActive())
    assert shown() == 300
    dock.show()
    wait(lambda: shown() < 300)


def test_a_reading_that_ends_after_the_dock_is_gone(held, window, study, wait):
    dock = RuralUrbanDock(window, window.main)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    dock.show()
    wait(lambda: dock.state() == "loading")
    sip.delete(dock)  # without a word, as when QGIS quits
    held.set()
    wait(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    assert sip.isdeleted(dock)


def test_a_reading_out_of_date_is_stopped_and_never_shown(held, dock, study, wait):
    wait(lambda: dock.state() == "loading")
    first = dock._task
    study[0].setSubsetString('"cluster_id" = 1')
    wait(lambda: dock._task is not first)
    assert sip.isdeleted(first) or first.isCanceled()
    held.set()
    wait(lambda: dock.state() == "figures")
    assert dock.view.figures.overview.summary["organisations"].all == study[0].featureCount()


def test_a_reading_that_qgis_cancels_can_be_tried_again(held, dock, study, wait):
    wait(lambda: dock.state() == "loading")
    QgsApplication.taskManager().cancelAll()
    wait(lambda: dock.state() == "error")
    assert "cancelled" in dock.words()
    held.set()
    dock._error.findChild(QPushButton).click()
    wait(lambda: dock.state() == "figures")


def test_an_unforeseen_error_is_shown_and_not_raised(dock, study, wait, monkeypatch):
    def fail(*_):
        raise RuntimeError("broken <b>badly</b>")

    monkeypatch.setattr("creative_clusters_plugin.gui.figures_task.read_figures", fail)
    dock._refresh()
    wait(lambda: dock.state() == "error")
    assert "RuntimeError: broken <b>badly</b>" in dock.words()


def test_layers_renamed_are_offered_by_their_new_name(dock, study, shown, wait):
    study[0].setName("renamed")
    wait(lambda: dock.chooser._combos["organisations"].currentText() == "renamed")
    assert dock.chooser.layer("organisations") == study[0]


def test_clusters_of_the_same_file_are_chosen(dock, add, make_layer, tmp_path, wait):
    add("Polygon", CLUSTERS, outlines(), "elsewhere")
    path = tmp_path / "one.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    context = QgsProject.instance().transformContext()
    made = [("organisations", "Point", ORGANISATIONS, people())]
    made.append(("clusters", "Polygon", CLUSTERS, outlines()))
    for name, kind, fields, rows in made:
        options.layerName = name
        layer = make_layer(kind, fields, rows)
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)
        action = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        options.actionOnExistingFile = action
    both = [QgsVectorLayer(f"{path}|layername={name}", name, "ogr") for name, *_ in made]
    QgsProject.instance().addMapLayers(both)
    wait(lambda: dock.state() == "figures")
    assert dock.chooser.layer("clusters") == both[1]


SURE = ["cluster_id:integer", "organisations:integer", "radius_m:double", "density_km2:double"]
SHORT = ["cluster_id:integer", "organisati:integer", "radius_m:double", "density_km:double"]
AREAS = [*SURE, "in_cluster:integer"]


def clusters_of(fields):
    """Return rows of clusters with other fields."""
    return [
        (place, number, 9, *rest[:2], 1)[: len(fields) + 1] for place, number, *rest in outlines()
    ]


@pytest.mark.parametrize("order", list(itertools.permutations("OCA")))
@pytest.mark.parametrize("fields", [SURE, SHORT])
def test_clusters_are_taken_and_not_areas_that_say_which_they_hold(dock, add, wait, order, fields):
    made = {
        "O": ("Point", ORGANISATIONS, people(), "organisations"),
        "C": ("Polygon", fields, clusters_of(fields), "clusters"),
        # Two areas of one cluster: as clusters they would be an error.
        "A": ("Polygon", AREAS, clusters_of(AREAS) * 2, "areas"),
    }
    for each in order:
        add(*made[each])
        wait(lambda: not dock.chooser._timer.isActive())
    wait(lambda: dock.state() == "figures")
    assert dock.chooser.layer("clusters").name() == "clusters"
    assert dock.chooser._combos["clusters"].findText("areas") >= 0  # it can be chosen


def test_areas_alone_are_not_taken_for_clusters(dock, add, wait):
    add("Point", ORGANISATIONS, people(), "organisations")
    add("Polygon", AREAS, clusters_of(AREAS) * 2, "areas")
    wait(lambda: "There are organisations, but no polygons" in dock.words())


def test_surer_clusters_that_come_later_are_taken_unless_the_user_chose(
    dock, study, shown, add, wait
):
    assert dock.chooser.layer("clusters") == study[1]
    sure = add("Polygon", SURE, clusters_of(SURE), "sure")
    wait(lambda: dock.chooser.layer("clusters") == sure)
    choose(dock, "clusters", study[1])
    add("Polygon", SURE, clusters_of(SURE), "another")
    wait(lambda: not dock.chooser._timer.isActive())
    assert dock.chooser.layer("clusters") == study[1]
    assert dock.chooser._combos["clusters"].count() == 3

"""The list of clusters: sorted, filtered, copied, and tied to the map."""

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from creative_clusters_plugin.gui import cluster_table


@pytest.fixture
def clusters(dock, study, wait):
    wait(lambda: dock.state() == "figures")
    return dock.view.clusters


def ids(view):
    return [row.id for row in view._filter.clusters()]


def test_the_largest_come_first_and_every_column_sorts(clusters):
    sizes = [row.organisations for row in clusters._filter.clusters()]
    assert sizes == sorted(sizes, reverse=True)
    for column in range(7):
        for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
            clusters.table.sortByColumn(column, order)
            values = [cluster_table._sorted_by(r, column) for r in clusters._filter.clusters()]
            assert values == sorted(values, reverse=order == Qt.SortOrder.DescendingOrder)


def test_filters_by_text_rurality_and_size(clusters):
    rows = clusters._model.rows
    clusters.text.setText("mUsIc")
    assert set(ids(clusters)) == {
        r.id for r in rows if "Music" in (r.top_sector, r.concentrated_sector)
    }
    clusters.text.clear()
    clusters.kind.setCurrentIndex(clusters.kind.findData("rural"))
    assert set(ids(clusters)) == {1, 2, 3} == {r.id for r in rows if r.rurality == "rural"}
    assert clusters._count.text() == "3 of 6\N{NO-BREAK SPACE}clusters"
    clusters.kind.setCurrentIndex(clusters.kind.findData("neither"))
    assert ids(clusters) == []
    assert not clusters.copy_button.isEnabled()
    clusters.kind.setCurrentIndex(0)
    least = sorted(row.organisations for row in rows)[3]
    clusters.least.setValue(least)
    assert set(ids(clusters)) == {r.id for r in rows if r.organisations >= least}


def test_what_is_copied_is_what_is_shown(clusters):
    clusters.kind.setCurrentIndex(clusters.kind.findData("urban"))
    clusters.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    clusters.copy_button.click()
    data = QApplication.clipboard().mimeData()
    lines = [line.split("\t") for line in data.text().splitlines()]
    assert [line[0] for line in lines] == ["Cluster", "6", "5", "4"]
    shown = clusters._filter.clusters()
    assert [int(line[2]) for line in lines[1:]] == [row.organisations for row in shown]
    assert [float(line[4]) for line in lines[1:]] == pytest.approx([r.top_lq for r in shown], 1e-5)
    assert data.html().count("<tr>") == 4


def test_copied_names_stay_names():
    row = cluster_table.ClusterRow(1, 1, None, 3, "a<b>\tc\nd", float("nan"), None, float("nan"))
    assert cluster_table.as_text([row]).splitlines()[1] == "1\t\t3\ta<b> c d\t\t\t"
    assert "<td>a&lt;b&gt;\tc\nd</td>" in cluster_table.as_html([row])


def test_a_row_selects_and_flashes_on_the_map_once(clusters, study, window):
    changes = []
    study[1].selectionChanged.connect(lambda *_: changes.append(study[1].selectedFeatureIds()))
    row = ids(clusters).index(4)
    clusters.table.selectRow(row)
    feature = clusters._filter.clusters()[row].feature
    assert changes == [[feature]]
    assert window.flashed == [[feature]]
    assert study[1].getFeature(feature)["cluster_id"] == 4
    assert clusters.selected_features() == [feature]


def test_the_map_selects_rows_without_an_echo(clusters, study, window):
    picked = []
    clusters.picked.connect(picked.append)
    wanted = [f.id() for f in study[1].getFeatures() if f["cluster_id"] in (2, 5)]
    study[1].selectByIds(wanted)
    assert sorted(clusters.selected_features()) == sorted(wanted)
    assert sorted(study[1].selectedFeatureIds()) == sorted(wanted)
    assert picked == window.flashed == []
    study[1].removeSelection()
    assert clusters.selected_features() == []


def test_filtering_does_not_touch_the_selection_on_the_map(clusters, study):
    clusters.table.selectAll()
    clusters.kind.setCurrentIndex(clusters.kind.findData("rural"))
    assert len(study[1].selectedFeatureIds()) == 6


def test_double_click_and_enter_zoom(clusters, window):
    feature = clusters._filter.clusters()[1].feature
    cell = clusters.table.visualRect(clusters._filter.index(1, 0)).center()
    mouse = (clusters.table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QTest.mouseClick(*mouse, cell)
    assert window.flashed == [[feature]]
    assert window.zoomed == []
    QTest.mouseDClick(*mouse, cell)
    assert window.zoomed == [[feature]]
    QTest.keyClick(clusters.table, Qt.Key.Key_Return)
    assert window.zoomed == [[feature]] * 2
    told = "Click to select the cluster on the map, double-click to zoom to it."
    assert clusters.table.toolTip() == told
    cell = clusters._filter.index(1, 0)
    assert told in cell.data(Qt.ItemDataRole.ToolTipRole)


def test_the_selection_outlives_another_reading(clusters, study, dock, wait):
    clusters.table.selectRow(2)
    chosen, before = clusters.selected_features(), dock.view.figures
    dock._refresh()
    wait(lambda: dock.view.figures is not before)
    assert clusters.selected_features() == chosen == study[1].selectedFeatureIds()


def test_a_removed_layer_takes_nothing_with_it(clusters, study, dock, wait):
    clusters.table.selectRow(0)
    QgsProject.instance().removeMapLayer(study[1].id())
    clusters.table.clearSelection()
    clusters.table.selectRow(1)
    wait(lambda: dock.state() == "empty")

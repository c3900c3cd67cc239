"""The dock comes with the plugin and goes with it, twice, and leaves nothing behind."""

import gc
import weakref

import pytest
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.gui import QgsDockWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget

from creative_clusters_plugin import classFactory


@pytest.fixture
def plugin(window):
    plugin = classFactory(window)
    plugin.initGui()
    yield plugin
    plugin.unload()


def test_the_action_makes_the_dock_and_both_follow_each_other(plugin, window, wait):
    assert [name for name, _ in window.menu] == ["Creative Clusters"]
    (action,) = window.tools
    assert action.isCheckable()
    assert not action.isChecked()
    assert not action.icon().isNull()
    assert window.main.findChildren(QgsDockWidget) == []
    action.trigger()
    (dock,) = window.main.findChildren(QgsDockWidget)
    assert dock.objectName() == "CreativeClustersDock"  # what the window's state is kept under
    wait(lambda: dock.isVisible() and action.isChecked())
    action.trigger()
    wait(lambda: not dock.isVisible() and not action.isChecked())
    action.trigger()
    wait(lambda: dock.isVisible())
    dock.close()
    wait(lambda: not action.isChecked())
    assert window.main.findChildren(QgsDockWidget) == [dock]


def test_a_dock_that_was_open_is_open_at_the_next_start(window, wait):
    for opened in (True, False):
        plugin = classFactory(window)
        plugin.initGui()
        docks = window.main.findChildren(QgsDockWidget)
        assert bool(docks) is not opened
        if opened:
            window.tools[0].trigger()
        else:
            assert docks[0].isVisible()
            docks[0].close()
        plugin.unload()
        wait(lambda: not window.main.findChildren(QgsDockWidget))
    plugin = classFactory(window)
    plugin.initGui()
    assert not window.main.findChildren(QgsDockWidget)
    plugin.unload()


@pytest.mark.parametrize("way", ["action", "menu of panels", "title bar", "hidden"])
def test_closed_in_any_way_it_stays_closed(plugin, window, wait, way):
    def opened():
        return QgsSettings().value("creative_clusters/dock_open", False, type=bool)

    action = window.tools[0]
    action.trigger()
    dock = plugin.entry.dock
    wait(lambda: dock.isVisible() and opened())
    {
        "action": action.trigger,
        "menu of panels": dock.toggleViewAction().trigger,
        "title bar": dock.close,
        "hidden": dock.hide,
    }[way]()
    wait(lambda: not dock.isVisible())
    wait(lambda: not opened())
    action.trigger()
    wait(lambda: dock.isVisible() and opened())
    window.main.hide()  # as when QGIS quits
    wait(lambda: not dock.isVisible())
    assert opened()


def test_it_opens_as_a_tab_of_what_is_there_and_in_front(plugin, window, wait):
    right, left = Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.LeftDockWidgetArea
    docks = {}
    for name, area in (("results", right), ("hidden", right), ("left", left)):
        docks[name] = QDockWidget(name, window.main)
        window.addDockWidget(area, docks[name])
        docks[name].setVisible(name != "hidden")
    window.tools[0].trigger()
    dock = plugin.entry.dock
    wait(lambda: dock.isVisible())
    assert window.main.tabifiedDockWidgets(dock) == [docks["results"]]
    wait(lambda: not dock.visibleRegion().isEmpty())
    assert docks["results"].visibleRegion().isEmpty()
    docks["results"].raise_()
    wait(lambda: dock.visibleRegion().isEmpty())
    assert QgsSettings().value("creative_clusters/dock_open", False, type=bool)


def test_the_place_is_kept_with_the_window(plugin, window, wait):
    left = Qt.DockWidgetArea.LeftDockWidgetArea
    window.tools[0].trigger()
    window.main.addDockWidget(left, plugin.entry.dock)
    wait(lambda: plugin.entry.dock.isVisible())
    state = window.main.saveState()
    plugin.unload()
    wait(lambda: not window.main.findChildren(QgsDockWidget))
    plugin.initGui()  # QGIS loads plugins before it restores its window
    window.main.restoreState(state)
    assert window.main.dockWidgetArea(plugin.entry.dock) == left


def test_reloading_twice_leaves_no_references(window, study, wait):
    layers = [weakref.ref(each) for each in study]
    gone = []
    for _ in range(2):
        plugin = classFactory(window)
        plugin.initGui()
        if plugin.entry.dock is None:
            window.tools[0].trigger()
        dock = plugin.entry.dock
        wait(lambda dock=dock: dock.state() == "figures")
        gone.append((dock, [dock.chooser, dock.view, dock._timer, plugin.entry.action]))
        refs = [weakref.ref(each) for each in (plugin, plugin.entry, dock)]
        plugin.unload()
        plugin.unload()  # QGIS may ask again after a failed start
        assert window.menu == window.tools == []
        assert QgsApplication.processingRegistry().providerById("creativeclusters") is None
        wait(lambda dock=dock: sip.isdeleted(dock))
        assert all(sip.isdeleted(each) for each in gone[-1][1])
        del plugin, dock
        gone.clear()
        gc.collect()
        assert [ref() for ref in refs] == [None, None, None]
    # Nothing listens any more: what happens to the layers reaches nobody.
    study[0].setSubsetString('"cluster_id" = 1')
    study[1].selectAll()
    QgsProject.instance().clear()
    assert all(ref() is None or sip.isdeleted(ref()) for ref in layers)


def test_unloading_while_layers_are_read(held, window, study, wait):
    plugin = classFactory(window)
    plugin.initGui()
    if plugin.entry.dock is None:
        window.tools[0].trigger()
    dock = plugin.entry.dock
    wait(lambda: dock.state() == "loading")
    plugin.unload()
    wait(lambda: sip.isdeleted(dock))
    wait(lambda: QgsApplication.taskManager().countActiveTasks() == 0)

"""A window as QGIS gives it to plugins, the dock in it, and a small study."""

from __future__ import annotations

import threading
import time

import pytest
from dock_study import CLUSTERS, ORGANISATIONS, outlines, people
from qgis.core import QgsProject, QgsSettings
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtWidgets import QMainWindow

from creative_clusters_plugin.gui.dock import RuralUrbanDock
from creative_clusters_plugin.gui.reading import read_figures


class Window:
    """What a plugin sees of QGIS Desktop."""

    def __init__(self):
        self.main, self.canvas = QMainWindow(), QgsMapCanvas()
        self.main.resize(1200, 900)
        self.main.setCentralWidget(self.canvas)
        self.bar = QgsMessageBar(self.main)
        self.menu, self.tools, self.flashed, self.zoomed = [], [], [], []
        self.canvas.flashFeatureIds = lambda layer, ids, **_: self.flashed.append(sorted(ids))
        self.canvas.zoomToFeatureIds = lambda layer, ids, *_: self.zoomed.append(sorted(ids))

    def mainWindow(self):
        return self.main

    def mapCanvas(self):
        return self.canvas

    def messageBar(self):
        return self.bar

    def addPluginToMenu(self, name, action):
        self.menu.append((name, action))

    def removePluginMenu(self, name, action):
        self.menu.remove((name, action))

    def addToolBarIcon(self, action):
        self.tools.append(action)

    def removeToolBarIcon(self, action):
        self.tools.remove(action)

    def addDockWidget(self, area, dock):
        self.main.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.main.removeDockWidget(dock)


def settle(seconds):
    """Let Qt work for a while, deletions too."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.005)


@pytest.fixture
def wait(qgis_app):
    """Return a function that lets Qt work until something is so."""

    def until(condition, seconds=20):
        end = time.monotonic() + seconds
        while not condition() and time.monotonic() < end:
            settle(0.01)
        assert condition()

    return until


@pytest.fixture
def window(qgis_app):
    QgsProject.instance().clear()
    QgsSettings().remove("creative_clusters/dock_open")
    window = Window()
    window.main.show()
    yield window
    QgsProject.instance().clear()
    settle(0.1)
    for widget in (window.canvas, window.main):
        if not sip.isdeleted(widget):
            widget.deleteLater()
    settle(0.05)


@pytest.fixture
def dock(window):
    dock = RuralUrbanDock(window, window.main)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    dock.show()
    yield dock
    if not sip.isdeleted(dock):
        dock.release()
        dock.deleteLater()
    settle(0.05)


@pytest.fixture
def held(monkeypatch):
    """Hold every reading until the event is set, or the reading is cancelled."""
    release = threading.Event()

    def read(sources, progress):
        while not release.wait(0.01):
            progress.report(0.5)
        return read_figures(sources, progress)

    monkeypatch.setattr("creative_clusters_plugin.gui.figures_task.read_figures", read)
    yield release
    release.set()


@pytest.fixture
def add(make_layer):
    """Return a function that makes a layer and adds it to the project."""

    def go(kind, fields, rows, name):
        layer = make_layer(kind, fields, rows, name=name)
        QgsProject.instance().addMapLayer(layer)
        return layer

    return go


@pytest.fixture
def study(window, add):
    """Return the layers of a study in the project: organisations and clusters."""
    return (
        add("Point", ORGANISATIONS, people(), "organisations"),
        add("Polygon", CLUSTERS, outlines(), "clusters"),
    )

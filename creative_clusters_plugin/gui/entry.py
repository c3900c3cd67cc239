"""The dock's action in menu and toolbar, and the dock's life."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QAction, QIcon
from qgis.PyQt.QtWidgets import QDockWidget

from ..resource_paths import resource
from .words import tr

_MENU = "Creative Clusters"
_OPEN = "creative_clusters/dock_open"


class DockEntry:
    """Adds the action; makes the dock when it is first asked for, or was open the last time.

    Parameters
    ----------
    iface : QgisInterface
    """

    def __init__(self, iface: Any) -> None:
        self._iface, self.dock = iface, None
        icon = QIcon(resource("icons", "dock.svg"))
        self.action = QAction(icon, tr("Rural and urban clusters"), iface.mainWindow())
        self.action.setObjectName("CreativeClustersDockAction")
        self.action.setCheckable(True)
        self.action.setToolTip(tr("Show rural and urban clusters beside the map"))
        self.action.triggered.connect(self._show)
        iface.addPluginToMenu(_MENU, self.action)
        iface.addToolBarIcon(self.action)
        if QgsSettings().value(_OPEN, False, type=bool):
            self._show(True)

    def remove(self) -> None:
        """Undo it all."""
        if self.dock is not None:
            self.dock.visibilityChanged.disconnect(self._remember)
            self.dock.release()
            self._iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        self._iface.removeToolBarIcon(self.action)
        self._iface.removePluginMenu(_MENU, self.action)
        self.action.deleteLater()
        self.action = None

    def _show(self, visible: bool) -> None:
        if self.dock is not None or not visible:
            return  # from then on dock and action follow each other by themselves
        from .dock import RuralUrbanDock

        self.dock = RuralUrbanDock(self._iface, self._iface.mainWindow())
        if not self._iface.mainWindow().restoreDockWidget(self.dock):  # where it was, if it was
            self._place()
        self.dock.setUserVisible(True)
        self.action.setChecked(True)
        self.dock.setToggleVisibilityAction(self.action)
        # closedStateChanged comes with the title bar's button only, not with the action or a menu.
        self.dock.visibilityChanged.connect(self._remember)
        self._remember()

    def _place(self) -> None:
        """Put the dock at the right; as a tab of what is there, for half the height is too low."""
        window, area = self._iface.mainWindow(), Qt.DockWidgetArea.RightDockWidgetArea
        there = [
            each
            for each in window.findChildren(QDockWidget)
            if each is not self.dock
            and not (each.isHidden() or each.isFloating())
            and window.dockWidgetArea(each) == area
        ]
        self._iface.addDockWidget(area, self.dock)
        if there:
            window.tabifyDockWidget(max(there, key=QDockWidget.height), self.dock)

    def _remember(self, *_: object) -> None:
        """Keep whether it is open; behind another tab, or with QGIS minimised, it is."""
        QgsSettings().setValue(_OPEN, not self.dock.isHidden())

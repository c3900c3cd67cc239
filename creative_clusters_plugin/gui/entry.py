"""The dock's action in menu and toolbar, and the dock's life."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QAction, QIcon

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
            self.dock.closedStateChanged.disconnect(self._remember)
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
            self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.setUserVisible(True)
        self.action.setChecked(True)
        self.dock.setToggleVisibilityAction(self.action)
        self.dock.closedStateChanged.connect(self._remember)
        self._remember(False)

    def _remember(self, closed: bool) -> None:
        QgsSettings().setValue(_OPEN, not closed)

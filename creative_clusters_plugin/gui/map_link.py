"""Clusters selected in the list are selected on the map, and the other way round."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from .cluster_view import ClusterView

#: More clusters than this do not flash: they could not be told apart.
_MOST_FLASHED = 100


class MapLink(QObject):
    """Ties the list of clusters to a layer and the map.

    Parameters
    ----------
    canvas : QgsMapCanvas or None
        None where there is no map: then nothing flashes.
    """

    def __init__(self, view: ClusterView, canvas, parent: QObject) -> None:
        super().__init__(parent)
        self._view, self._canvas = view, canvas
        self._layer_id, self._quiet = "", False
        view.picked.connect(self._select_on_map)
        view.opened.connect(self._zoom)

    def follow(self, layer: QgsVectorLayer | None) -> None:
        """Follow the selection of another layer of clusters, or of none."""
        before, self._layer_id = self._layer(), layer.id() if layer else ""
        if before is not None:
            before.selectionChanged.disconnect(self.select_in_list)
        if layer is not None:
            layer.selectionChanged.connect(self.select_in_list)
            self.select_in_list()

    def select_in_list(self, *_: object) -> None:
        """Select in the list what is selected on the map."""
        layer = self._layer()
        if layer is not None and not self._quiet:
            self._view.select_features(layer.selectedFeatureIds())

    def _layer(self) -> QgsVectorLayer | None:
        return QgsProject.instance().mapLayer(self._layer_id) if self._layer_id else None

    def _select_on_map(self, ids: list[int]) -> None:
        layer = self._layer()
        if layer is None:
            return
        self._quiet = True
        try:
            layer.selectByIds(ids)
        finally:
            self._quiet = False
        if self._canvas is not None and 0 < len(ids) <= _MOST_FLASHED:
            self._canvas.flashFeatureIds(layer, ids)

    def _zoom(self, ids: list[int]) -> None:
        layer = self._layer()
        if layer is not None and self._canvas is not None and ids:
            self._canvas.zoomToFeatureIds(layer, ids)

"""A layer as it is now, to be read in another thread."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureIterator,
    QgsFeatureRequest,
    QgsFields,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)


class LayerSnapshot:
    """A layer with its filter and its unsaved edits, read as the algorithms read a source.

    It is made in the thread of the layer, and may be read in any: it never touches the layer again.
    It stands in for a QgsProcessingFeatureSource, which can only be made of a layer.
    """

    def __init__(self, layer: QgsVectorLayer) -> None:
        self._source = QgsVectorLayerFeatureSource(layer)
        self._fields, self._kind = layer.fields(), layer.wkbType()
        self._crs, self._count = layer.crs(), layer.featureCount()

    def fields(self) -> QgsFields:
        """Return the fields, joined and virtual ones too."""
        return self._fields

    def wkbType(self) -> Any:
        """Return the type of the geometries."""
        return self._kind

    def sourceCrs(self) -> QgsCoordinateReferenceSystem:
        """Return the coordinate reference system."""
        return self._crs

    def featureCount(self) -> int:
        """Return how many features there are; -1 where the layer does not know."""
        return self._count

    def getFeatures(self, request: QgsFeatureRequest, *_: Any) -> QgsFeatureIterator:
        """Return the features that are asked for."""
        return self._source.getFeatures(request)

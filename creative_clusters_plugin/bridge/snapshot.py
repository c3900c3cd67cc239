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

#: Providers that know at once how many features there are.
_COUNTED = ("ogr", "memory")


class LayerSnapshot:
    """A layer with its filter and its unsaved edits, read as the algorithms read a source.

    It is made in the thread of the layer, and may be read in any: it never touches the layer again.
    It stands in for a QgsProcessingFeatureSource, which can only be made of a layer.
    """

    def __init__(self, layer: QgsVectorLayer) -> None:
        self._source = QgsVectorLayerFeatureSource(layer)
        self._fields, self._kind = layer.fields(), layer.wkbType()
        self._crs = layer.crs()
        # Only for progress: a database would count its rows first, and QGIS would wait for it.
        self._count = layer.featureCount() if layer.providerType() in _COUNTED else -1

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
        """Return how many features there are; -1 where that would take time to know."""
        return self._count

    def getFeatures(self, request: QgsFeatureRequest, *_: Any) -> QgsFeatureIterator:
        """Return the features that are asked for."""
        return self._source.getFeatures(request)

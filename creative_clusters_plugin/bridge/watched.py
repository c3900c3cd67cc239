"""A layer to read that may be removed from the project meanwhile."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingFeatureSource, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from ..core.errors import InputError


class WatchedSource:
    """A feature source that knows when its layer is gone.

    QGIS' own keeps a bare pointer to the layer: to ask it for anything after the user has removed
    the layer takes QGIS down. Features that are being read are safe; they are read of a copy.

    Raises
    ------
    InputError
        By any of its methods, after the layer was removed.
    """

    def __init__(
        self, source: QgsProcessingFeatureSource, layer: QgsVectorLayer, parameter: str
    ) -> None:
        self._source = source
        self._parameter = parameter
        self._gone = False
        # Direct: the thread that reads has no event loop, and the layer is removed in another.
        layer.willBeDeleted.connect(self._forget, Qt.ConnectionType.DirectConnection)

    def _forget(self) -> None:
        self._gone = True

    def __getattr__(self, name: str) -> Any:
        if self._gone:
            raise InputError(
                self._parameter,
                "The layer was removed from the project while it was read.",
                "Add it again, and leave it there until the algorithm is done.",
            )
        return getattr(self._source, name)

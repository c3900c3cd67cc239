"""Arrays into outputs: nothing is opened before all is computed, nothing half-written stays."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from types import TracebackType
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProviderRegistry,
    QgsVectorFileWriter,
)

from ..core.errors import InputError
from ..core.progress import Progress
from .destinations import sink_text
from .rasters import write_grid
from .values import make_fields

_EVERY = 5000


class Outputs:
    """The sinks of one run of an algorithm, as a context manager.

    Each call writes one output whole. If anything fails, or the user cancels, every output
    written so far in this run is taken back before the error goes on. Text files move into their
    places at the very end, so until then a file of an earlier run stays whole.
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        progress: Progress,
    ) -> None:
        self._algorithm = algorithm
        self._parameters = parameters
        self._context = context
        self._progress = progress
        self._written: dict[str, str] = {}
        self._texts: dict[str, str] = {}

    def __enter__(self) -> Outputs:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is not None:
            self._take_back()
            return
        try:
            for name, path in self._texts.items():
                _move(_beside(path), path, name)
                self._written[name] = path
        except InputError:
            self._take_back()
            raise

    def _take_back(self) -> None:
        for place in self._written.values():
            discard(place, self._context)
        for path in self._texts.values():
            if os.path.exists(_beside(path)):
                os.remove(_beside(path))

    @property
    def places(self) -> dict[str, str]:
        """Parameter name to the id or path of what was written."""
        return {**self._written, **self._texts}

    def wanted(self, name: str) -> bool:
        """Has the user asked for this output?"""
        return bool(sink_text(self._parameters.get(name)))

    def copy(
        self,
        name: str,
        source: QgsProcessingFeatureSource,
        ids: Sequence[int],
        columns: Sequence[tuple[str, type, list[Any]]],
    ) -> None:
        """Write every feature of ``source`` with ``columns`` appended.

        Parameters
        ----------
        ids : sequence of int
            The feature ids in the order of the columns' values: as they were read.
        columns : sequence of (name, type, values)
            Python values, None for NULL. Fields of the same name, which an earlier run left, are
            replaced, and the log names them.
        """
        if not self.wanted(name):
            return
        added = {column[0].lower() for column in columns}
        kept, replaced = [], []
        for index, each in enumerate(source.fields()):
            (replaced if each.name().lower() in added else kept).append(index)
        if replaced:
            names = ", ".join(source.fields().at(index).name() for index in replaced)
            self._progress.info(f"{name}: fields of an earlier run are replaced: {names}.")
        fields = QgsFields()
        for index in kept:
            fields.append(source.fields().at(index))
        fields.extend(make_fields([column[:2] for column in columns]))
        features = _appended(
            source, ids, [column[2] for column in columns], kept if replaced else None
        )
        self._write(name, fields, source.wkbType(), source.sourceCrs(), features, len(ids))

    def write(
        self,
        name: str,
        columns: Sequence[tuple[str, type, list[Any]]],
        geometries: Sequence[Any] | None = None,
        wkb_type: Qgis.WkbType = Qgis.WkbType.NoGeometry,
        crs: QgsCoordinateReferenceSystem | None = None,
    ) -> None:
        """Write a new layer, or a table where ``geometries`` is None."""
        if not self.wanted(name):
            return
        rows = list(zip(*(column[2] for column in columns)))
        self._write(
            name,
            make_fields([column[:2] for column in columns]),
            wkb_type,
            crs or QgsCoordinateReferenceSystem(),
            _made(rows, geometries),
            len(rows),
        )

    def grid(
        self,
        name: str,
        values: np.ndarray,
        west: float,
        north: float,
        cell: float,
        crs: QgsCoordinateReferenceSystem,
        description: str,
    ) -> None:
        """Write a raster of one band (see :func:`.rasters.write_grid`)."""
        if not self.wanted(name):
            return
        path = self._algorithm.parameterAsOutputLayer(self._parameters, name, self._context)
        write_grid(path, values, west, north, cell, crs, description, name)
        self._written[name] = path

    def text(self, name: str, text: str) -> None:
        """Write a text file (UTF-8): beside its place, and into it when all else is written."""
        if not self.wanted(name):
            return
        path = self._algorithm.parameterAsFileOutput(self._parameters, name, self._context)
        self._texts[name] = path
        try:
            with open(_beside(path), "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
        except OSError as error:
            raise _unwritable(name, path, error) from error

    def duplicate(self, name: str, place: str | None) -> None:
        """Write a temporary layer of this run, given by its id, as an output.

        Where there is none, the output is left out and the log says so.
        """
        if not self.wanted(name):
            return
        layer = self._context.temporaryLayerStore().mapLayer(place or "")
        if layer is None:
            self._progress.warning(f"{name}: There is nothing to write for it in this study.")
            return
        self._write(
            name,
            layer.fields(),
            layer.wkbType(),
            layer.crs(),
            layer.getFeatures(),
            layer.featureCount(),
        )

    def _write(
        self,
        name: str,
        fields: QgsFields,
        wkb_type: Qgis.WkbType,
        crs: QgsCoordinateReferenceSystem,
        features: Iterable[QgsFeature],
        count: int,
    ) -> None:
        sink, place = self._algorithm.parameterAsSink(
            self._parameters, name, self._context, fields, wkb_type, crs
        )
        if sink is None:
            raise InputError(
                name,
                f"The output {sink_text(self._parameters.get(name))} could not be created.",
                "Check the name, the folder's permissions, and that no other program has it open.",
            )
        self._written[name] = place
        for number, feature in enumerate(features):
            if number % _EVERY == 0:
                self._progress.report(number / max(count, 1))
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise InputError(
                    name,
                    f"A feature could not be written ({sink.lastError() or 'no reason given'}).",
                    "If the layer has a field 'fid' with repeated values, remove it "
                    "('Drop field(s)') or write to another format.",
                )
        if not sink.flushBuffer():
            raise InputError(
                name,
                f"The output could not be completed ({sink.lastError() or 'no reason given'}).",
                "Check the free space of its disk.",
            )
        del sink  # closes the file


def _beside(path: str) -> str:
    """Return where a text file is until it moves into its place."""
    return path + ".part"


def _move(partial: str, path: str, name: str) -> None:
    try:
        os.replace(partial, path)
    except OSError as error:
        raise _unwritable(name, path, error) from error


def _unwritable(name: str, path: str, error: OSError) -> InputError:
    return InputError(
        name,
        f"The output {path} could not be written ({error.strerror or error}).",
        "Check the name, the folder's permissions, the free space of its disk, and that no other "
        "program has the file open.",
    )


def _appended(
    source: QgsProcessingFeatureSource,
    ids: Sequence[int],
    values: Sequence[list[Any]],
    kept: Sequence[int] | None,
) -> Iterator[QgsFeature]:
    rows = list(zip(*values))
    row_of: dict[int, int] | None = None
    features = source.getFeatures(
        QgsFeatureRequest(), QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    )
    for position, feature in enumerate(features):
        row = position
        if position >= len(ids) or feature.id() != ids[position]:
            # A database may answer in another order the second time.
            if row_of is None:
                row_of = {id_: index for index, id_ in enumerate(ids)}
            if feature.id() not in row_of:
                raise QgsProcessingException(
                    "The input layer changed while it was read. Run the algorithm again."
                )
            row = row_of[feature.id()]
        attributes = feature.attributes()
        if kept is not None:
            attributes = [attributes[index] for index in kept]
        attributes.extend(rows[row])
        feature.setAttributes(attributes)
        yield feature


def _made(
    rows: Sequence[tuple[Any, ...]], geometries: Sequence[Any] | None
) -> Iterator[QgsFeature]:
    for number, row in enumerate(rows):
        feature = QgsFeature()
        feature.setAttributes(list(row))
        if geometries is not None and geometries[number] is not None:
            feature.setGeometry(geometries[number])
        yield feature


def discard(place: str, context: QgsProcessingContext) -> None:
    """Take back an output: the table in a GeoPackage, or the file with its companions."""
    if context.temporaryLayerStore().mapLayer(place) is not None:
        context.temporaryLayerStore().removeMapLayer(place)
        return
    parts = QgsProviderRegistry.instance().decodeUri("ogr", place)
    path, table = parts.get("path") or "", parts.get("layerName") or ""
    if not os.path.isfile(path):
        return
    if table and _drop_table(path, table):
        return
    if path.lower().endswith(".shp"):
        QgsVectorFileWriter.deleteShapeFile(path)
        return
    for each in (path, path + "-wal", path + "-shm", path + "-journal"):
        if os.path.exists(each):
            os.remove(each)


def _drop_table(path: str, table: str) -> bool:
    """Drop one table of a GeoPackage; False if it was the last, so that the file can go."""
    from osgeo import ogr  # QGIS brings it

    data = ogr.Open(path, 1)
    if data is None or data.GetLayerCount() <= 1:
        return False
    for index in range(data.GetLayerCount()):
        if data.GetLayerByIndex(index).GetName().lower() == table.lower():
            data.DeleteLayer(index)
            return True
    return True

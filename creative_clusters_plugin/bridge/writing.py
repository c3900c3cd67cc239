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
    QgsField,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ..core.errors import InputError
from ..core.language import tr
from ..core.progress import Progress
from .destinations import sink_text
from .own_fields import SHAPEFILE_NAME, left_by_earlier_run, shortened
from .rasters import Frame, Legend, write_grid
from .staging import Stage, stage
from .values import is_null, make_fields

_EVERY = 5000
#: A field that equals the feature id this many times is the provider's own key.
_TRUSTED = 1000
_CHANGED = "The input layer changed while it was read. Run the algorithm again."


class Outputs:
    """The outputs of one run of an algorithm, as a context manager.

    Each call writes one output whole, beside its place. At the end all move into their places; if
    anything fails before, or the user cancels, what was there before is as it was.
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
        self._stages: list[Stage] = []
        #: Output to the names of its fields as they were written: some formats shorten them.
        self.fields: dict[str, list[str]] = {}

    def __enter__(self) -> Outputs:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        waiting = list(self._stages)
        try:
            while kind is None and waiting:
                waiting[0].publish()
                waiting.pop(0)
        finally:
            for each in reversed(waiting):  # the file of several new tables goes with the first
                each.discard(self._context)
        self._rename_loading()

    def _rename_loading(self) -> None:
        """Let QGIS load what it was told to from where the outputs are now."""
        loading = self._context.layersToLoadOnCompletion()
        finals = {each.written: each.final() for each in self._stages}
        if set(loading) & set(finals):
            self._context.setLayersToLoadOnCompletion(
                {finals.get(place, place): details for place, details in loading.items()}
            )

    @property
    def places(self) -> dict[str, str]:
        """Parameter name to the id or path of what was written."""
        return {each.name: each.final() for each in self._stages}

    def _stage(self, name: str) -> tuple[Stage, dict[str, Any]]:
        """Return the way of an output, and the parameters that send it there."""
        way = stage(name, self._parameters[name])
        self._stages.append(way)
        return way, {**self._parameters, name: way.value}

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
            replaced, and the log names them; so are those that a Shapefile has of them.
        """
        if not self.wanted(name):
            return
        made = make_fields([column[:2] for column in columns])
        replaced = left_by_earlier_run(source.fields(), made)
        kept = [index for index in range(source.fields().count()) if index not in replaced]
        if replaced:
            names = ", ".join(source.fields().at(index).name() for index in replaced)
            self._progress.info(
                tr(
                    "{name}: fields of an earlier run are replaced: {names}.",
                    name=name,
                    names=names,
                )
            )
        fields = QgsFields()
        for index in kept:
            fields.append(source.fields().at(index))
        fields.extend(made)
        features = _appended(
            source, ids, [column[2] for column in columns], kept if replaced else None
        )
        self._write(
            name,
            fields,
            source.wkbType(),
            source.sourceCrs(),
            features,
            len(ids),
            fid_is_key=_is_key(source, "fid"),
        )

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
        frame: Frame,
        description: str,
        legend: Legend | None = None,
    ) -> None:
        """Write a raster of one band (see :func:`.rasters.write_grid`)."""
        if not self.wanted(name):
            return
        way, parameters = self._stage(name)
        way.written = self._algorithm.parameterAsOutputLayer(parameters, name, self._context)
        write_grid(way.written, values, frame, description, name, legend)

    def text(self, name: str, text: str) -> None:
        """Write a text file (UTF-8)."""
        if not self.wanted(name):
            return
        way, parameters = self._stage(name)
        way.written = self._algorithm.parameterAsFileOutput(parameters, name, self._context)
        try:
            with open(way.written, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
        except OSError as error:
            raise InputError(
                name,
                "The output could not be written ({reason}).",
                "Check the name, the folder's permissions and the free space of its disk.",
                reason=error.strerror or error,
            ) from error

    def duplicate(self, name: str, place: str | None) -> None:
        """Write a temporary layer of this run, given by its id, as an output.

        Where there is none, the output is left out and the log says so.
        """
        if not self.wanted(name):
            return
        layer = self._context.temporaryLayerStore().mapLayer(place or "")
        if layer is None:
            self._progress.warning(
                tr(
                    "{name}: There is nothing to write for it in this study.",
                    name=name,
                )
            )
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
        fid_is_key: bool = True,
    ) -> None:
        way, parameters = self._stage(name)
        if way.is_geopackage:
            fields = self._geopackage_names(name, fields)
            if not fid_is_key:
                fields = self._renamed(name, fields, "fid")
        elif sink_text(self._parameters[name]).lower().endswith(".shp"):
            fields = self._shapefile_names(name, fields)
        self.fields[name] = fields.names()
        try:
            sink, way.written = self._algorithm.parameterAsSink(
                parameters, name, self._context, fields, wkb_type, crs
            )
        except QgsProcessingException as error:
            sink, reason = None, str(error)
        else:
            reason = tr("no reason given")
        if sink is None:
            raise InputError(
                name,
                "The output {place} could not be created ({reason}).",
                "Check the name, the folder's permissions, and that no other program has it open.",
                place=sink_text(self._parameters[name]),
                reason=reason,
            )
        written = 0
        try:
            for feature in features:
                if written % _EVERY == 0:
                    self._progress.report(written / max(count, 1))
                if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                    raise _incomplete(name, sink.lastError())
                written += 1
            if not sink.flushBuffer():
                raise _incomplete(name, sink.lastError())
        finally:
            # Closes the file; a traceback would keep it open, and it would be written later.
            del sink
        self._verify(way, written)

    def _verify(self, way: Stage, written: int) -> None:
        """Read an output back: some drivers report no error for what they could not store."""
        if self._context.temporaryLayerStore().mapLayer(way.written) is not None:
            return
        if not os.path.exists(way.there().split("|")[0]):
            return  # a database: it has answered for each feature
        layer = QgsVectorLayer(way.there(), way.name, "ogr")
        found = layer.featureCount() if layer.isValid() else 0
        if found < 0 or not way.is_geopackage:  # the head of some formats promises too much
            request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
            found = sum(1 for _ in layer.getFeatures(request.setNoAttributes()))
        if found != written:
            raise _incomplete(
                way.name, tr("{found} of {written} features arrived", found=found, written=written)
            )

    def _geopackage_names(self, name: str, fields: QgsFields) -> QgsFields:
        """Rename fields that a GeoPackage cannot hold beside its own or each other."""
        fields = self._renamed(name, fields, "geom")
        seen: set[str] = set()
        for each in list(fields):
            if each.name().lower() in seen:
                fields = self._renamed(name, fields, each.name(), exactly=True)
            seen.add(each.name().lower())
        return fields

    def _shapefile_names(self, name: str, fields: QgsFields) -> QgsFields:
        """Shorten names to the ten characters of a Shapefile so that they can be told apart."""
        result, told = QgsFields(), []
        taken = {each.name().lower() for each in fields if len(each.name()) <= SHAPEFILE_NAME}
        for each in fields:
            field = QgsField(each)
            if each.name().isascii() and len(each.name()) > SHAPEFILE_NAME:
                field.setName(shortened(each.name(), taken))
                taken.add(field.name().lower())
                told.append(tr("{field} is {written}", field=each.name(), written=field.name()))
            result.append(field)
        if told:
            self._progress.info(
                tr(
                    "{name}: A Shapefile's fields have names of ten characters: {fields}.",
                    name=name,
                    fields=", ".join(told),
                )
            )
        return result

    def _renamed(self, name: str, fields: QgsFields, old: str, exactly: bool = False) -> QgsFields:
        """Return the fields with ``old`` (in any case, unless ``exactly``) under a free name."""
        taken = {each.name().lower() for each in fields}
        result = QgsFields()
        for each in fields:
            field = QgsField(each)
            if each.name() == old or (not exactly and each.name().lower() == old):
                number = 1
                while f"{old}_{number}".lower() in taken:
                    number += 1
                field.setName(f"{old}_{number}")
                taken.add(field.name().lower())
                self._progress.info(
                    tr(
                        "{name}: The field '{field}' is written as '{written}': its name is taken "
                        "there.",
                        name=name,
                        field=each.name(),
                        written=field.name(),
                    )
                )
            result.append(field)
        return result


def _incomplete(name: str, reason: str) -> InputError:
    return InputError(
        name,
        "The output could not be written whole ({reason}).",
        "Check the free space of its disk, and that no other program has it open; if the layer "
        "has a field 'fid' with repeated values, remove it ('Drop field(s)').",
        reason=reason or tr("no reason given"),
    )


def _is_key(source: QgsProcessingFeatureSource, name: str) -> bool:
    """Is a field the features' own id, or as good as one: whole numbers, each once?

    A GeoPackage takes ``fid`` for its key, whatever it was in the layer.
    """
    index = source.fields().lookupField(name)
    if index < 0:
        return True
    if source.fields().at(index).type() not in (QMetaType.Type.Int, QMetaType.Type.LongLong):
        return False
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    request.setSubsetOfAttributes([index])
    seen: set[Any] = set()
    own = True
    for number, feature in enumerate(source.getFeatures(request), start=1):
        value = feature.attributes()[index]
        if is_null(value) or value in seen:
            return False
        seen.add(value)
        own = own and value == feature.id()
        if own and number == _TRUSTED:  # the provider's own key: to read all would take long
            return True
    return True


def _appended(
    source: QgsProcessingFeatureSource,
    ids: Sequence[int],
    values: Sequence[list[Any]],
    kept: Sequence[int] | None,
) -> Iterator[QgsFeature]:
    rows = list(zip(*values)) if values else [()] * len(ids)
    row_of: dict[int, int] | None = None
    features = source.getFeatures(
        QgsFeatureRequest(), QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    )
    position = -1
    for position, feature in enumerate(features):
        row = position
        if position >= len(ids) or feature.id() != ids[position]:
            # A database may answer in another order the second time.
            if row_of is None:
                row_of = {id_: index for index, id_ in enumerate(ids)}
            if feature.id() not in row_of:
                raise QgsProcessingException(tr(_CHANGED))
            row = row_of[feature.id()]
        attributes = feature.attributes()
        if kept is not None:
            attributes = [attributes[index] for index in kept]
        attributes.extend(rows[row])
        feature.setAttributes(attributes)
        yield feature
    if position + 1 < len(ids):
        raise QgsProcessingException(tr(_CHANGED))


def _made(
    rows: Sequence[tuple[Any, ...]], geometries: Sequence[Any] | None
) -> Iterator[QgsFeature]:
    for number, row in enumerate(rows):
        feature = QgsFeature()
        feature.setAttributes(list(row))
        if geometries is not None and geometries[number] is not None:
            feature.setGeometry(geometries[number])
        yield feature

"""The RECORD of a step: what it was asked and found, for a report at the end of a chain."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureSource,
    QgsField,
    QgsFields,
    QgsMemoryProviderUtils,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ..bridge.fingerprint import fingerprint
from ..bridge.presentation import source_name
from ..bridge.reading import read_table
from ..bridge.values import is_null
from ..bridge.versions import versions
from ..bridge.writing import Outputs
from ..core.errors import InputError
from ..core.progress import Progress
from ..core.record import COLUMNS, Input, RecordRow, StepRecord, pack
from . import parameters as p
from .base import Algorithm

NAME = "RECORD"
#: Kinds of parameters that hold layers.
_LAYERS = ("source", "vector", "multilayer")


def record_output(label: str) -> QgsProcessingParameterFeatureSink:
    """Return the parameter for the table."""
    table = Qgis.ProcessingSourceType.Vector
    return p.advanced(p.layer_output(NAME, label, table))


def record_of(
    algorithm: Algorithm,
    values: p.Values,
    messages: Sequence[str],
    progress: Progress,
    warnings: Sequence[str] = (),
) -> StepRecord:
    """Return what a step was asked, from what, what it said, and what of that were warnings.

    The step of a study reads what an earlier step made; its inputs are the study's own to tell.
    """
    inputs: list[Input] = []
    for definition in algorithm.parameterDefinitions():
        if definition.type() in _LAYERS and algorithm.records_inputs:
            inputs += _inputs(definition, values, progress)
    chosen = parameters_of(algorithm, values)
    said = tuple(messages)
    return StepRecord(algorithm.NAME, chosen, inputs, said, tuple(versions()), tuple(warnings))


def parameters_of(algorithm: Algorithm, values: p.Values) -> list[tuple[str, str]]:
    """Return the parameters but layers and outputs, as they were chosen, in words."""
    return [
        (definition.name(), _text(values.parameters, definition))
        for definition in algorithm.parameterDefinitions()
        if not definition.isDestination() and definition.type() not in _LAYERS
    ]


def rows_of(record: StepRecord, found: Mapping[str, Any]) -> list[RecordRow]:
    """Return a record as rows; ``found`` are the step's results by name, which are packed."""
    rows = [RecordRow(record.step, "parameter", *each) for each in record.parameters]
    rows += [RecordRow(record.step, "input", each.parameter, pack(each)) for each in record.inputs]
    rows += [RecordRow(record.step, "message", "", each) for each in record.messages]
    rows += [RecordRow(record.step, "warning", "", each) for each in record.warnings]
    rows += [RecordRow(record.step, "version", *each) for each in record.versions]
    rows += [RecordRow(record.step, "result", name, pack(each)) for name, each in found.items()]
    return rows


def write_record(outputs: Outputs, rows: Iterable[RecordRow]) -> None:
    """Write the table."""
    listed = list(rows)
    outputs.write(NAME, [(each, str, [getattr(row, each) for row in listed]) for each in COLUMNS])


def record_table(rows: Iterable[RecordRow]) -> QgsVectorLayer:
    """Return the table as a layer in memory."""
    fields = QgsFields()
    for each in COLUMNS:
        fields.append(QgsField(each, QMetaType.Type.QString))  # of any length
    layer = QgsMemoryProviderUtils.createMemoryLayer(NAME, fields)
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([getattr(row, each) for each in COLUMNS])
        features.append(feature)
    added, _ = layer.dataProvider().addFeatures(features)
    if not added:
        raise InputError(
            NAME,
            "The record of the run could not be kept ({reason}).",
            "Run again without REPORT, and tell the plugin's authors.",
            reason=layer.dataProvider().lastError(),
        )
    return layer


def read_records(layers: Sequence[QgsVectorLayer], parameter: str) -> list[RecordRow]:
    """Return the rows of such tables.

    Raises
    ------
    InputError
        If a table is not a RECORD.
    """
    rows: list[RecordRow] = []
    for layer in layers:
        names = layer.fields().names()
        if not set(COLUMNS) <= set(names):
            raise InputError(
                parameter,
                "'{layer}' has not the fields {columns}.",
                "Give the RECORD outputs of the steps.",
                layer=layer.name(),
                columns=", ".join(COLUMNS),
            )
        table = read_table(layer, parameter, list(COLUMNS), Progress(), may_be_empty=True)
        for each in zip(*(table.columns[name] for name in COLUMNS)):
            rows.append(RecordRow(*("" if value is None else str(value) for value in each)))
    return rows


def _inputs(
    definition: QgsProcessingParameterDefinition, values: p.Values, progress: Progress
) -> list[Input]:
    name = definition.name()
    if definition.type() == "multilayer":
        return [
            _input(name, each, source_name(each.source(), each), each.crs().authid(), progress)
            for each in values.layers(name)
        ]
    source = values.source(name)
    if source is None:
        return []
    words = source_name(values.parameters.get(name), source)
    return [_input(name, source, words, source.sourceCrs().authid(), progress)]


def _input(
    parameter: str, source: QgsFeatureSource, name: str, crs: str, progress: Progress
) -> Input:
    mark = fingerprint(source, progress)
    return Input(parameter, name, int(source.featureCount()), crs, mark)


def _text(parameters: Mapping[str, Any], definition: QgsProcessingParameterDefinition) -> str:
    value = parameters.get(definition.name())
    if is_null(value):
        value = definition.defaultValue()
    if is_null(value) or value == "":
        return ""
    if isinstance(value, (list, tuple)):
        return ", ".join(str(each) for each in value)
    return f"{value:.10g}" if isinstance(value, float) else str(value)

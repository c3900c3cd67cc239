"""Where outputs go: refused before anything is computed if it would lose something."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterMultipleLayers,
    QgsProviderRegistry,
)

from ..core.errors import InputError

_OGR_TABLE = re.compile(
    r"""^ogr:dbname=['"](?P<path>[^'"]+)['"]\s+table=['"](?P<table>[^'"]+)['"]"""
)
_TABLE_FORM = """ogr:dbname='{path}' table="{table}" (geom)"""


@dataclass(frozen=True)
class Place:
    """A file, or one table in a file, in a form that can be compared."""

    path: str
    table: str = ""

    def overlaps(self, other: Place) -> bool:
        """Would writing one touch the other? A whole file touches each of its tables."""
        return self.path == other.path and (
            not self.table or not other.table or self.table.lower() == other.table.lower()
        )

    def __str__(self) -> str:
        return f"{self.path} (table {self.table})" if self.table else self.path


def sink_text(value: Any) -> str:
    """Return where a destination parameter points as text; '' for nowhere."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    return str(value) if value not in (None, "") else ""


def is_temporary(text: str) -> bool:
    """Is it a place that QGIS chooses itself?"""
    return text == QgsProcessing.TEMPORARY_OUTPUT or text.startswith("memory:")


def place_of(text: str) -> Place | None:
    """Return the file that a destination names; None for none, or a place that is no file."""
    if not text or is_temporary(text):
        return None
    match = _OGR_TABLE.match(text)
    if match:
        return Place(_normal(match["path"]), match["table"])
    if re.match(r"^[a-z]{3,}:", text) and not os.path.splitdrive(text)[0]:
        return Place(text)  # a database: the same words are the same table
    return Place(_normal(text))


def check_destinations(
    algorithm: QgsProcessingAlgorithm,
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
) -> None:
    """Refuse outputs that would overwrite each other or an input, or that cannot be written.

    Raises
    ------
    InputError
        Naming the output and the right way to write it.
    """
    taken: dict[str, Place] = {}
    inputs = _input_places(algorithm, parameters, context)
    for definition in algorithm.destinationParameterDefinitions():
        name = definition.name()
        text = sink_text(parameters.get(name))
        if "|layername=" in text:
            path, table = text.split("|layername=", 1)
            raise InputError(
                name,
                f"'{text}' would become a file of that very name.",
                f"Write {_TABLE_FORM.format(path=path, table=table)} to put a table into a "
                "GeoPackage.",
            )
        place = place_of(text)
        if place is None:
            continue
        for other, there in taken.items():
            if place.overlaps(there):
                raise InputError(
                    name,
                    f"It goes to the same place as {other}: {place}.",
                    "Give each output a file of its own, or tables of one GeoPackage as "
                    f"{_TABLE_FORM.format(path='f.gpkg', table='t')}.",
                )
        for other, there in inputs:
            if place.overlaps(there):
                raise InputError(
                    name,
                    f"It would overwrite the input {other}: {there}.",
                    "Choose another file, or another table of the same GeoPackage as "
                    f"{_TABLE_FORM.format(path='f.gpkg', table='t')}.",
                )
        _check_writable(name, place)
        taken[name] = place


def _check_writable(name: str, place: Place) -> None:
    if re.match(r"^[a-z]{3,}:", place.path) and not os.path.splitdrive(place.path)[0]:
        return
    folder = os.path.dirname(place.path)
    if not os.path.isdir(folder):
        raise InputError(
            name, f"The folder {folder} does not exist.", "Create it, or choose another."
        )
    target = place.path if os.path.exists(place.path) else folder
    if not os.access(target, os.W_OK):
        raise InputError(
            name, f"{target} cannot be written.", "Choose another place, or change its permissions."
        )
    if os.path.isdir(place.path):
        raise InputError(name, f"{place.path} is a folder.", "Give the name of a file in it.")


def _input_places(
    algorithm: QgsProcessingAlgorithm,
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
) -> list[tuple[str, Place]]:
    places = []
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        if definition.isDestination() or parameters.get(name) in (None, ""):
            continue
        value = parameters[name]
        layers: list[QgsMapLayer | None] = []
        if isinstance(definition, QgsProcessingParameterMultipleLayers):
            layers = algorithm.parameterAsLayerList(parameters, name, context)
        elif definition.type() in ("source", "vector", "raster", "layer"):
            if isinstance(value, QgsProcessingFeatureSourceDefinition):
                layers = [algorithm.parameterAsVectorLayer(parameters, name, context)]
            else:
                layers = [algorithm.parameterAsLayer(parameters, name, context)]
        for layer in layers:
            if layer is not None:
                places.extend((name, place) for place in [_place_of_layer(layer)] if place)
    return places


def _place_of_layer(layer: QgsMapLayer) -> Place | None:
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = parts.get("path")
    if not path:
        return None
    table = parts.get("layerName") or ""
    if not table and str(path).lower().endswith((".gpkg", ".sqlite")):
        table = layer.name() if layer.dataProvider().subLayerCount() <= 1 else ""
    return Place(_normal(str(path)), str(table))


def _normal(path: str) -> str:
    return os.path.normcase(os.path.realpath(path))

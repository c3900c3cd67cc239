"""Where outputs go: refused before anything is computed if it would lose something."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsDataSourceUri,
    QgsExpressionContext,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterMultipleLayers,
    QgsProject,
    QgsProperty,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVirtualLayerDefinition,
)
from qgis.PyQt.QtCore import QUrl

from ..core.errors import InputError
from ..core.language import tr

_TABLE_FORM = """ogr:dbname='{path}' table="{table}" (geom)"""

#: Tables that a GeoPackage keeps for itself, or QGIS for styles.
_SYSTEM_TABLE = re.compile(r"layer_styles$|gpkg_|sqlite_|rtree_", re.IGNORECASE)
#: How the name of a report may end.
_REPORT_ENDINGS = ("", ".html", ".htm")
#: Files beside a main file that belong to it.
_COMPANIONS = {
    ".shp": (".dbf", ".shx", ".prj", ".cpg", ".qpj", ".qix", ".sbn", ".sbx"),
    ".tab": (".dat", ".map", ".id", ".ind"),
    ".mif": (".mid",),
}
_MAIN = {each: main for main, others in _COMPANIONS.items() for each in (main, *others)}


@dataclass(frozen=True)
class Place:
    """A file, or one table in a file, in a form that can be compared."""

    path: str
    table: str = ""

    def overlaps(self, other: Place) -> bool:
        """Would writing one touch the other? A whole file touches each of its tables."""
        return _same_file(self.path, other.path) and (
            not self.table or not other.table or self.table.lower() == other.table.lower()
        )

    def __str__(self) -> str:
        if not self.table:
            return self.path
        return tr("{path} (table {table})", path=self.path, table=self.table)


def sink_text(value: Any) -> str:
    """Return where a destination parameter points as text; '' for nowhere."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.value(QgsExpressionContext())[0]
    return str(value) if value not in (None, "") else ""


def is_temporary(text: str) -> bool:
    """Is it a place that QGIS chooses itself?"""
    return text == QgsProcessing.TEMPORARY_OUTPUT or text.startswith("memory:")


def place_of(text: str, definition: QgsProcessingParameterDefinition | None = None) -> Place | None:
    """Return the file that a destination names; None for none, or a place that is no file.

    Parameters
    ----------
    definition : QgsProcessingParameterDefinition, optional
        The destination parameter. Only to the name of a vector file QGIS appends an extension;
        without a definition the destination is taken for one.
    """
    if not text or is_temporary(text):
        return None
    if text.startswith("ogr:"):
        uri = QgsDataSourceUri(text[4:])
        return Place(_normal(uri.database() or text[4:]), uri.table() if uri.database() else "")
    if _is_database(text):
        return Place(text)  # the same words are the same table
    if definition is None or definition.type() in ("sink", "vectorDestination"):
        text += _appended_extension(text)
    return Place(_normal(text))


def _appended_extension(path: str) -> str:
    """Return what QGIS appends to the name of a vector file so that a driver knows it."""
    # As in QgsProcessingUtils::createFeatureSink, where '/d/.gpkg' has an extension.
    extension = path.rpartition(".")[2] if "." in path else ""
    driver = QgsVectorFileWriter.driverForExtension(extension)
    if not driver:
        return ".gpkg"
    # The shapefile driver also answers for '.dbf', but writes '.dbf.shp'.
    return ".shp" if driver == "ESRI Shapefile" and extension.lower() == "dbf" else ""


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
    taken: list[tuple[str, Place]] = []
    inputs = _input_places(algorithm, parameters, context)
    for definition in algorithm.destinationParameterDefinitions():
        name = definition.name()
        text = sink_text(parameters.get(name))
        place = place_of(text, definition)
        if place is None:
            continue
        _check_form(name, text, place, definition)
        table = _TABLE_FORM.format(path="f.gpkg", table="t")
        for other, there in taken:
            if place.overlaps(there):
                raise InputError(
                    name,
                    "It goes to the same place as {other}: {place}.",
                    "Give each output a file of its own, or tables of one GeoPackage as {table}.",
                    other=other,
                    place=place,
                    table=table,
                )
        for other, there in inputs:
            if place.overlaps(there):
                raise InputError(
                    name,
                    "It would overwrite the input {other}: {there}.",
                    "Choose another file, or another table of the same GeoPackage as {table}.",
                    other=other,
                    there=there,
                    table=table,
                )
        _check_ending(name, text, definition)
        _check_writable(name, place)
        taken.append((name, place))


def _check_form(
    name: str, text: str, place: Place, definition: QgsProcessingParameterDefinition
) -> None:
    """Refuse what would be written as something else than its name says."""
    if "|layername=" in text:
        path, table = text.split("|layername=", 1)
        raise InputError(
            name,
            "'{text}' would become a file of that very name.",
            "Write {form} to put a table into a GeoPackage.",
            text=text,
            form=_TABLE_FORM.format(path=path, table=table),
        )
    is_tiff = text.lower().endswith((".tif", ".tiff")) and not _is_database(text)
    if definition.type() == "rasterDestination" and not is_tiff:
        raise InputError(
            name,
            "'{text}' is not the name of a GeoTIFF file.",
            "Write a .tif file.",
            text=text,
        )
    if _SYSTEM_TABLE.match(place.table):
        raise InputError(
            name,
            "'{table}' is the name of a system table, which would be lost.",
            "Give the table another name, which does not start with gpkg_, sqlite_ or rtree_ and "
            "is not layer_styles.",
            table=place.table,
        )


def _check_ending(name: str, text: str, definition: QgsProcessingParameterDefinition) -> None:
    """Refuse a report whose name says that it is something else than HTML."""
    ending = os.path.splitext(text)[1].lower()
    if definition.type() == "fileDestination" and ending not in _REPORT_ENDINGS:
        raise InputError(
            name,
            "'{text}' ends in {ending}, and what is written is a page of HTML.",
            "Give a name that ends in .html; to have a PDF, open the page in a browser and print "
            "it to one.",
            text=text,
            ending=ending,
        )


def _check_writable(name: str, place: Place) -> None:
    if _is_database(place.path):
        return
    folder = os.path.dirname(place.path)
    if not os.path.isdir(folder):
        raise InputError(
            name,
            "The folder {folder} does not exist.",
            "Create it, or choose another.",
            folder=folder,
        )
    target = place.path if os.path.exists(place.path) else folder
    if not os.access(target, os.W_OK):
        raise InputError(
            name,
            "{target} cannot be written.",
            "Choose another place, or change its permissions.",
            target=target,
        )
    if os.path.isdir(place.path):
        raise InputError(
            name,
            "{path} is a folder.",
            "Give the name of a file in it.",
            path=place.path,
        )


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
                value = value.source  # QGIS finds no layer by the definition itself
            layers = [algorithm.parameterAsLayer({**parameters, name: value}, name, context)]
        for layer in layers:
            if layer is not None:
                places.extend((name, place) for place in _places_of_layer(layer))
    return places


def _places_of_layer(layer: QgsMapLayer) -> list[Place]:
    if layer.providerType() == "virtual":
        return _places_of_virtual(layer)
    return _places_of_source(layer.providerType(), layer.source())


def _places_of_virtual(layer: QgsMapLayer) -> list[Place]:
    """Return where the layers that a virtual layer is made of are stored."""
    definition = QgsVirtualLayerDefinition.fromUrl(QUrl.fromEncoded(layer.source().encode()))
    places: list[Place] = []
    # A query may name layers of the project that its definition does not list.
    ids = {each.layerId() for each in layer.dataProvider().dependencies()}
    for source in definition.sourceLayers():
        if source.isReferenced():
            ids.add(source.reference())
        else:
            places.extend(_places_of_source(source.provider(), source.source()))
    for id_ in sorted(ids):
        referenced = QgsProject.instance().mapLayer(id_)
        if referenced is not None and referenced is not layer:
            places.extend(_places_of_layer(referenced))
    return places


def _places_of_source(provider: str, source: str) -> list[Place]:
    parts = QgsProviderRegistry.instance().decodeUri(provider, source)
    path = str(parts.get("path") or "")
    if not path:
        return []
    path, table = _normal(path), str(parts.get("layerName") or "")
    if not table and provider == "ogr" and parts.get("layerId") is None:
        table = _only_table(path)
    places = [Place(path, table)]
    if os.path.isdir(path):  # a folder whose files are its tables
        files = {
            _main_file(_normal(os.path.join(path, each)))
            for each in os.listdir(path)
            if not table or os.path.splitext(each)[0].lower() == table.lower()
        }
        places += [Place(each) for each in sorted(files)]
    return places


def _only_table(path: str) -> str:
    """Return the name of the table if the GeoPackage or folder holds one only; else ''."""
    if not os.path.isdir(path) and not path.lower().endswith((".gpkg", ".sqlite")):
        return ""  # the whole file
    tables = QgsProviderRegistry.instance().querySublayers(path)
    return tables[0].name() if len(tables) == 1 else ""


def _is_database(text: str) -> bool:
    """Does it start with the name of a provider (longer than a Windows drive)?"""
    return bool(re.match(r"^[a-z]{3,}:", text)) and not os.path.splitdrive(text)[0]


def _same_file(first: str, second: str) -> bool:
    if _main_file(first) == _main_file(second):
        return True
    # Hard links, and names that differ in case only where the disk ignores it.
    return os.path.exists(first) and os.path.exists(second) and os.path.samefile(first, second)


def _main_file(path: str) -> str:
    """Return the file that a companion ('.dbf' of a shapefile) belongs to, or ``path``."""
    stem, extension = os.path.splitext(path)
    return stem + _MAIN[extension.lower()] if extension.lower() in _MAIN else path


def _normal(path: str) -> str:
    return os.path.normcase(os.path.realpath(path))

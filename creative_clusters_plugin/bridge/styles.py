"""Styles of outputs: stored with the file, and given to a layer when QGIS loads it."""

from __future__ import annotations

import os
import shutil

from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ..core.language import tr
from ..core.progress import Progress
from ..resource_paths import resource
from .on_load import when_loaded
from .own_fields import spelt_as_in
from .style_words import is_signed, signed, translate_style

#: Style: another style of the layer to choose from.
ALTERNATIVES = {"areas_predictions": "areas_fitted"}
#: What styles of which there is a choice are called.
_NAMES = {"areas_predictions": "Potential", "areas_fitted": "Fitted values"}

#: What the plugin's styles hold; everything else of a layer is the user's own.
_CATEGORIES = (
    QgsMapLayer.StyleCategory.Symbology
    | QgsMapLayer.StyleCategory.Labeling
    | QgsMapLayer.StyleCategory.MapTips
)
#: What styles of tables hold.
_TABLE_CATEGORIES = (
    QgsMapLayer.StyleCategory.Fields
    | QgsMapLayer.StyleCategory.Forms
    | QgsMapLayer.StyleCategory.AttributeTable
)


def style_path(style: str) -> str:
    """Return the path of a style that the plugin ships."""
    return resource("styles", f"{style}.qml")


def _put_beside(style: str, path: str, progress: Progress) -> None:
    """Put a style beside a file, unless a style of the user's own is there."""
    target = os.path.splitext(path)[0] + ".qml"
    try:
        if os.path.exists(target) and not _is_ours(target):
            progress.info(
                tr(
                    "The style {target} is kept; it is not the plugin's.",
                    target=target,
                )
            )
            return
        document = _document(style)
        changed = translate_style(document)
        text = str(document.toString(1))
        spelt = spelt_as_in(QgsVectorLayer(path, style, "ogr").fields(), text)
        if not changed and spelt == text:
            shutil.copyfile(style_path(style), target)
            return
        with open(target, "w", encoding="utf-8", newline="\n") as file:
            file.write(signed(spelt))
    except OSError as error:
        progress.warning(
            tr(
                "The style {target} could not be written ({reason}).",
                target=target,
                reason=error.strerror or error,
            )
        )


def _is_ours(path: str) -> bool:
    with open(path, "rb") as file:
        content = file.read()
    if is_signed(content.decode("utf-8", "replace")):
        return True
    folder = resource("styles")
    for name in os.listdir(folder):
        with open(os.path.join(folder, name), "rb") as file:
            if file.read() == content:
                return True
    return False


def _categories(style: str) -> QgsMapLayer.StyleCategories:
    return _TABLE_CATEGORIES if style.startswith("table_") else _CATEGORIES


def _load(layer: QgsMapLayer, style: str) -> None:
    if style.startswith("table_") and _has_virtual_fields(layer):
        return  # a layer that was loaded before: QGIS would remove its virtual fields
    document = _document(style)
    translate_style(document)
    if isinstance(layer, QgsVectorLayer):
        text = str(document.toString(1))
        spelt = spelt_as_in(layer.fields(), text)
        if spelt != text:
            document.setContent(spelt)
    # Not loadNamedStyle: a GeoPackage would answer with the style that it stores as its default.
    # Without its categories QGIS would reset what the style does not hold, virtual fields too.
    layer.importNamedStyle(document, _categories(style))


def _document(style: str) -> QDomDocument:
    """Return a style that the plugin ships, in English."""
    document = QDomDocument()
    with open(style_path(style), encoding="utf-8") as file:
        document.setContent(file.read())
    return document


def _has_virtual_fields(layer: QgsVectorLayer) -> bool:
    fields = layer.fields()
    origins = (fields.fieldOrigin(index) for index in range(fields.count()))
    return Qgis.FieldOrigin.Expression in origins


def _dress(layer: QgsVectorLayer, style: str) -> None:
    """Give a layer that was loaded its style, and the alternative to it if there is one."""
    _load(layer, style)
    if style in ALTERNATIVES:
        _add_alternative(layer, style, ALTERNATIVES[style])
    layer.triggerRepaint()


def _add_alternative(layer: QgsVectorLayer, own: str, style: str) -> None:
    """Let the user choose another style in the layer's menu."""
    manager = layer.styleManager()
    name, its_name = tr(_NAMES[own]), tr(_NAMES[style])
    if its_name in manager.styles() or name in manager.styles():
        return  # a layer that was loaded before
    manager.renameStyle(manager.currentStyle(), name)
    manager.addStyleFromLayer(its_name)
    manager.setCurrentStyle(its_name)
    _load(layer, style)
    manager.setCurrentStyle(name)


def style_output(style: str, place: str, context: QgsProcessingContext, progress: Progress) -> None:
    """Store a shipped style with a vector output, and have it used on load.

    A GeoPackage takes it into its table of styles, with the alternative to it if there is one; any
    other file gets a ``.qml`` beside; a temporary layer has it on load only.
    """
    if context.willLoadLayerOnCompletion(place):
        when_loaded(place, lambda layer, *_: _dress(layer, style), context)
    if context.temporaryLayerStore().mapLayer(place) is not None:
        return
    path = QgsProviderRegistry.instance().decodeUri("ogr", place).get("path") or ""
    if not os.path.isfile(path):
        return
    if not path.lower().endswith(".gpkg"):
        _put_beside(style, path, progress)
        return
    _store(style, place, path, True, progress)
    if style in ALTERNATIVES:
        _store(ALTERNATIVES[style], place, path, False, progress)


def _store(style: str, place: str, path: str, is_default: bool, progress: Progress) -> None:
    """Store a style in a GeoPackage."""
    layer = QgsVectorLayer(place, style, "ogr")
    _load(layer, style)
    categories = _categories(style)
    error = layer.saveStyleToDatabase(style, "Creative Clusters", is_default, "", categories)
    if error:
        progress.warning(
            tr(
                "The style {style} could not be stored in {path}: {error}",
                style=style,
                path=path,
                error=error,
            )
        )

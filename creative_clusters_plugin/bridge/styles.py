"""Styles of outputs: stored with the file, and given to a layer when QGIS loads it."""

from __future__ import annotations

import os
import shutil

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ..core.progress import Progress
from ..resource_paths import resource


class StyleOnLoad(QgsProcessingLayerPostProcessorInterface):
    """Gives a layer its style when QGIS loads it."""

    def __init__(self, style: str) -> None:
        super().__init__()
        self._style = style

    def postProcessLayer(self, layer, context, feedback):
        """Style the layer (called by QGIS in the main thread)."""
        _load(layer, self._style)
        layer.triggerRepaint()


#: What the plugin's styles hold; everything else of a layer is the user's own.
_CATEGORIES = (
    QgsMapLayer.StyleCategory.Symbology
    | QgsMapLayer.StyleCategory.Labeling
    | QgsMapLayer.StyleCategory.MapTips
)

#: QGIS keeps no Python reference to a post-processor, and without one its override is lost. One
#: for each style is enough, since they hold no state.
_POST_PROCESSORS: dict[str, StyleOnLoad] = {}


def style_path(style: str) -> str:
    """Return the path of a style that the plugin ships."""
    return resource("styles", f"{style}.qml")


def _put_beside(style: str, target: str, progress: Progress) -> None:
    """Copy a style beside a file, unless a style of the user's own is there."""
    try:
        if os.path.exists(target) and not _is_ours(target):
            progress.info(f"The style {target} is kept; it is not the plugin's.")
            return
        shutil.copyfile(style, target)
    except OSError as error:
        progress.warning(f"The style {target} could not be written ({error.strerror or error}).")


def _is_ours(path: str) -> bool:
    with open(path, "rb") as file:
        content = file.read()
    folder = resource("styles")
    for name in os.listdir(folder):
        with open(os.path.join(folder, name), "rb") as file:
            if file.read() == content:
                return True
    return False


def _load(layer: QgsVectorLayer, style: str) -> None:
    # Without its categories QGIS would reset what the style does not hold, virtual fields too.
    layer.loadNamedStyle(style_path(style), False, _CATEGORIES)


def style_output(style: str, place: str, context: QgsProcessingContext, progress: Progress) -> None:
    """Store a shipped style with a vector output, and have it used on load.

    A GeoPackage takes it into its table of styles, any other file gets a ``.qml`` beside; a
    temporary layer has it on load only.
    """
    if context.willLoadLayerOnCompletion(place):
        processor = _POST_PROCESSORS.setdefault(style, StyleOnLoad(style))
        context.layerToLoadOnCompletionDetails(place).setPostProcessor(processor)
    if context.temporaryLayerStore().mapLayer(place) is not None:
        return
    path = QgsProviderRegistry.instance().decodeUri("ogr", place).get("path") or ""
    if not os.path.isfile(path):
        return
    if not path.lower().endswith(".gpkg"):
        _put_beside(style_path(style), os.path.splitext(path)[0] + ".qml", progress)
        return
    layer = QgsVectorLayer(place, style, "ogr")
    _load(layer, style)
    error = layer.saveStyleToDatabase(style, "Creative Clusters", True, "", _CATEGORIES)
    if error:
        progress.warning(f"The style {style} could not be stored in {path}: {error}")

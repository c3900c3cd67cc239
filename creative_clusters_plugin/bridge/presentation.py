"""How a run's layers appear in QGIS: named, grouped and in order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
)

from ..core.language import tr

_IN_A_FILE = "|layername="


def arrange(
    algorithm: QgsProcessingAlgorithm,
    places: Mapping[str, str],
    names: Mapping[str, str],
    group: str,
    context: QgsProcessingContext,
) -> list[str]:
    """Name, group and order the layers that QGIS loads when a run is complete.

    A group that is set already is kept; the user's group for results holds this one. The user's
    own names are kept, and the name of a file where QGIS is set to take that and the file holds
    one layer.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
        Whose outputs they are.
    places : mapping
        Name of each output to the id or path of its layer.
    names : mapping
        Name of an output to that of its layer, from the top of the layer tree down.

    Returns
    -------
    list of str
        The outputs that will be loaded, from the top down.
    """
    loading = [
        output
        for output in names
        if output in places and context.willLoadLayerOnCompletion(places[output])
    ]
    # QGIS adds each layer above the last, by ascending keys; 0 is no key.
    for key, output in enumerate(reversed(loading), 1):
        details = context.layerToLoadOnCompletionDetails(places[output])
        details.layerSortKey = key
        if not details.groupName:
            details.groupName = tr(group)
        if details.name == algorithm.parameterDefinition(output).description():
            details.name = tr(names[output])
        if _IN_A_FILE in places[output]:
            details.forceName = True  # else every table would have the file's name
    return loading


def source_name(value: Any, source: QgsProcessingFeatureSource) -> str:
    """Return what a reader calls an input, with its table where it is one of a file's."""
    _, found, table = str(value).partition(_IN_A_FILE)
    name = str(source.sourceName())
    return f"{name} ({table.partition('|')[0]})" if found else name

"""Names and colours of the classes in the grids that the plugin writes.

Towns are oranges and the countryside greens, as everywhere in the plugin, dark where people live
close together; lightness alone tells the classes of one colour apart (Okabe and Ito 2008).
"""

from __future__ import annotations

from collections.abc import Mapping

from ..core.urbanisation.rules import LEVEL1, LEVEL2, NODATA
from .rasters import Legend

_WATER = "#cfe0ee"
_COLOURS1 = {3: "#a63f00", 2: "#ee8a3c", 1: "#bfe3d5", 0: _WATER}
_COLOURS2 = {
    30: "#8f2d00",
    23: "#d55e00",
    22: "#f0974f",
    21: "#fbd0a8",
    13: "#00765a",
    12: "#73c6a9",
    11: "#d9f0e6",
    10: _WATER,
}


def degurba_legend(level: str, metadata: Mapping[str, str]) -> Legend:
    """Return the legend of a grid of ``level1`` or ``level2`` of the Degree of Urbanisation."""
    names, colours = (LEVEL1, _COLOURS1) if level == "level1" else (LEVEL2, _COLOURS2)
    return Legend(names, colours, NODATA, metadata)

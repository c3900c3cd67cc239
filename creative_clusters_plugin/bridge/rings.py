"""Polygons as arrays of rings, in the units of a grid's cells."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence

import numpy as np
from qgis.core import (
    QgsAbstractGeometry,
    QgsGeometry,
    QgsGeometryCollection,
    QgsPolygon,
    QgsWkbTypes,
)

from ..core.urbanisation.coverage import Rings
from .rasters import Frame


def outer_rings(geometry: QgsGeometry) -> list[np.ndarray]:
    """Return the outer ring (n, 2) of each polygon of a geometry; arcs become short edges."""
    if geometry.isEmpty():
        return []
    shape = geometry.constGet()
    if QgsWkbTypes.isCurvedType(geometry.wkbType()):
        shape = shape.segmentize()
    return [next(_rings(part.asWkb().data())) for part in _polygons(shape)]


def rings_on_grid(geometries: Sequence[QgsGeometry], frame: Frame) -> Rings:
    """Return polygons' rings in cells from the north-west corner of a grid.

    Geometries are valid polygons in the grid's CRS; arcs become many short straight edges, and
    what is empty or no polygon is left out.
    """
    rings: list[np.ndarray] = []
    polygons: list[int] = []
    holes: list[bool] = []
    for number, geometry in enumerate(geometries):
        if geometry.isEmpty():
            continue
        shape = geometry.constGet()
        if QgsWkbTypes.isCurvedType(geometry.wkbType()):
            shape = shape.segmentize()
        for part in _polygons(shape):
            for position, ring in enumerate(_rings(part.asWkb().data())):
                rings.append(ring)
                polygons.append(number)
                holes.append(position > 0)
    xy = np.concatenate(rings) if rings else np.empty((0, 2))
    cells = np.column_stack(
        [(xy[:, 0] - frame.west) / frame.width, (frame.north - xy[:, 1]) / frame.height]
    )
    start = np.concatenate(([0], np.cumsum([len(ring) for ring in rings], dtype=np.int64)))
    return Rings(cells, start, np.array(polygons, dtype=np.int64), np.array(holes, dtype=bool))


def _polygons(shape: QgsAbstractGeometry) -> list[QgsAbstractGeometry]:
    """Return the polygons of a shape, which has to outlive them."""
    if isinstance(shape, QgsGeometryCollection):
        parts = [shape.geometryN(index) for index in range(shape.numGeometries())]
    else:
        parts = [shape]
    return [part for part in parts if isinstance(part, QgsPolygon) and not part.isEmpty()]


def _rings(wkb: bytes) -> Iterator[np.ndarray]:
    """Yield the (n, 2) vertices of the rings of one polygon in little-endian WKB."""
    kind, count = struct.unpack_from("<II", wkb, 1)
    # Dimensions are thousands in ISO WKB, and the two highest bits in the older types.
    dimensions = 2 + (1, 2)[kind % 10000 >= 3000] if kind % 10000 >= 1000 else 2
    dimensions = max(dimensions, 2 + bool(kind & 0x80000000) + bool(kind & 0x40000000))
    at = 9
    for _ in range(count):
        number = struct.unpack_from("<I", wkb, at)[0]
        at += 4
        values = np.frombuffer(wkb, "<f8", number * dimensions, at)
        yield values.reshape(number, dimensions)[:, :2]
        at += 8 * number * dimensions

"""Points against polygons and lines, by the geometry engine that QGIS brings (GEOS)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsPoint,
    QgsRectangle,
)

from ..core.errors import InputError
from ..core.progress import Progress
from .crs import WorkingCrs, short_name
from .reading import is_finite

_EVERY = 200
#: Degrees round the Earth.
_TURN = 360.0


def centre(geometry: QgsGeometry) -> tuple[float, float]:
    """Return a shape's centroid, or a point on its surface where that falls outside.

    NaN where there is no geometry.
    """
    if geometry.isEmpty():
        return np.nan, np.nan
    point = geometry.centroid()
    if not geometry.intersects(point):
        point = geometry.pointOnSurface()
    if point.isEmpty():
        return np.nan, np.nan
    return point.constGet().x(), point.constGet().y()


def centres(geometries: Sequence[QgsGeometry], progress: Progress) -> np.ndarray:
    """Return the (n, 2) centres of shapes."""
    result = np.full((len(geometries), 2), np.nan)
    for row, geometry in enumerate(geometries):
        if row % _EVERY == 0:
            progress.report(row / len(geometries))
        result[row] = centre(geometry)
    return result


def project_shapes(
    geometries: Sequence[QgsGeometry],
    crs: QgsCoordinateReferenceSystem,
    working: WorkingCrs,
    progress: Progress,
    parameter: str = "AREAS",
) -> list[QgsGeometry]:
    """Return the shapes in the working CRS (the same objects where they are in it already).

    Raises
    ------
    InputError
        If a shape of ``parameter`` lies outside what the projection can show.
    """
    transform = working.transform_from(crs)
    if transform.isShortCircuited():
        return list(geometries)
    result = []
    for row, geometry in enumerate(geometries):
        if row % _EVERY == 0:
            progress.report(row / len(geometries))
        moved = QgsGeometry(geometry)
        if not moved.isEmpty() and not _move(moved, transform):
            point = geometry.boundingBox().center()
            raise InputError(
                parameter,
                "A shape near {x:.6g}, {y:.6g} cannot be projected from {crs} to {working}.",
                "Check that the layer's CRS is the one its coordinates are in.",
                x=point.x(),
                y=point.y(),
                crs=short_name(crs),
                working=short_name(working.crs),
            )
        result.append(moved)
    return result


def _move(shape: QgsGeometry, transform: QgsCoordinateTransform) -> bool:
    """Transform a shape in place; False if it does not arrive, which QGIS does not always say."""
    try:
        shape.transform(transform)
    except QgsCsException:
        return False
    return is_finite(shape)


def points_in(
    xy: np.ndarray, geometries: Sequence[QgsGeometry], progress: Progress
) -> Iterator[tuple[int, np.ndarray]]:
    """Yield (index of polygon, rows of the points in it or on its border).

    Polygons come from west to east by their bounding boxes, then by their WKB, whatever their order
    in the layer. Points of NaN are in none.
    """
    known = np.flatnonzero(~np.isnan(xy[:, 0]))
    rows = known[np.argsort(xy[known, 0], kind="stable")]
    x = xy[rows, 0]
    boxes = [geometry.boundingBox() for geometry in geometries]
    order = _west_to_east(geometries, boxes)
    for number, index in enumerate(order):
        if number % _EVERY == 0:
            progress.report(number / len(order))
        box = boxes[index]
        first = np.searchsorted(x, box.xMinimum(), side="left")
        last = np.searchsorted(x, box.xMaximum(), side="right")
        near = rows[first:last]
        y = xy[near, 1]
        near = near[(y >= box.yMinimum()) & (y <= box.yMaximum())]
        if not len(near):
            continue
        engine = QgsGeometry.createGeometryEngine(geometries[index].constGet())
        engine.prepareGeometry()
        inside = [engine.intersects(QgsPoint(px, py)) for px, py in zip(*xy[near].T.tolist())]
        yield index, near[np.array(inside, dtype=bool)]


def _west_to_east(geometries: Sequence[QgsGeometry], boxes: Sequence[QgsRectangle]) -> list[int]:
    """Return the indexes of what is not empty, the same whatever the order of the layer."""
    corners = {
        index: (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        for index, box in enumerate(boxes)
        if not geometries[index].isEmpty()
    }
    shared = Counter(corners.values())
    # Two triangles of a square have the same box: only such need their WKB to tell them apart.
    return sorted(
        corners,
        key=lambda i: (
            corners[i],
            geometries[i].asWkb().data() if shared[corners[i]] > 1 else b"",
        ),
    )


def locate(
    xy: np.ndarray,
    geometries: Sequence[QgsGeometry],
    progress: Progress,
    crs: QgsCoordinateReferenceSystem | None = None,
) -> np.ndarray:
    """Return for each point the index of the polygon that it lies in, -1 for none.

    A point on a border belongs to the polygon further west, so that the answer does not depend
    on the order of the features.

    Parameters
    ----------
    crs : QgsCoordinateReferenceSystem, optional
        Of both. In one of degrees a point that lies in no polygon is looked for a turn of 360
        degrees further, since polygons across the date line have longitudes beyond 180.
    """
    result = np.full(len(xy), -1, dtype=np.intp)
    turns = [0.0, *(_turns(xy, geometries) if crs is not None and _in_degrees(crs) else ())]
    for number, turn in enumerate(turns):
        turned = np.where(result[:, None] < 0, xy + (turn, 0.0), np.nan)
        share = progress.part(number / len(turns), (number + 1) / len(turns))
        for index, rows in points_in(turned, geometries, share):
            result[rows[result[rows] < 0]] = index
    return result


def _in_degrees(crs: QgsCoordinateReferenceSystem) -> bool:
    return bool(crs.isGeographic() and crs.mapUnits() == Qgis.DistanceUnit.Degrees)


def _turns(xy: np.ndarray, geometries: Sequence[QgsGeometry]) -> list[float]:
    """Return the turns after which some points may lie among the polygons."""
    box = QgsRectangle()
    for geometry in geometries:
        if not geometry.isEmpty():
            box.combineExtentWith(geometry.boundingBox())
    known = xy[~np.isnan(xy[:, 0]), 0]
    if not len(known) or box.isNull():
        return []
    west, east = known.min(), known.max()
    return [
        turn
        for turn in (_TURN, -_TURN)
        if west + turn <= box.xMaximum() and east + turn >= box.xMinimum()
    ]


def project_points(
    xy: np.ndarray,
    crs: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
    parameter: str,
) -> np.ndarray:
    """Return points in another layer's CRS, whatever its unit; NaN where it does not reach.

    Raises
    ------
    InputError
        If no point of ``parameter`` can be projected.
    """
    return WorkingCrs(target, context).project(xy, crs, parameter, partly=True)

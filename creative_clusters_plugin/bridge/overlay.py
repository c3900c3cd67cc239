"""Points against polygons and lines, by the geometry engine that QGIS brings (GEOS)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsPoint,
)

from ..core.progress import Progress
from .crs import WorkingCrs

_EVERY = 200


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
) -> list[QgsGeometry]:
    """Return the shapes in the working CRS (the same objects where they are in it already)."""
    transform = working.transform_from(crs)
    if transform.isShortCircuited():
        return list(geometries)
    result = []
    for row, geometry in enumerate(geometries):
        if row % _EVERY == 0:
            progress.report(row / len(geometries))
        moved = QgsGeometry(geometry)
        moved.transform(transform)
        result.append(moved)
    return result


def points_in(
    xy: np.ndarray, geometries: Sequence[QgsGeometry], progress: Progress
) -> Iterator[tuple[int, np.ndarray]]:
    """Yield (index of polygon, rows of the points in it or on its border).

    Polygons come from west to east by their bounding boxes, whatever their order in the layer.
    Points of NaN are in none.
    """
    known = np.flatnonzero(~np.isnan(xy[:, 0]))
    rows = known[np.argsort(xy[known, 0], kind="stable")]
    x = xy[rows, 0]
    boxes = [geometry.boundingBox() for geometry in geometries]
    order = sorted(
        (index for index, geometry in enumerate(geometries) if not geometry.isEmpty()),
        key=lambda i: (
            boxes[i].xMinimum(),
            boxes[i].yMinimum(),
            boxes[i].xMaximum(),
            boxes[i].yMaximum(),
        ),
    )
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


def locate(xy: np.ndarray, geometries: Sequence[QgsGeometry], progress: Progress) -> np.ndarray:
    """Return for each point the index of the polygon that it lies in, -1 for none.

    A point on a border belongs to the polygon further west, so that the answer does not depend
    on the order of the features.
    """
    result = np.full(len(xy), -1, dtype=np.intp)
    for index, rows in points_in(xy, geometries, progress):
        result[rows[result[rows] < 0]] = index
    return result


def project_points(
    xy: np.ndarray,
    crs: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
    parameter: str,
) -> np.ndarray:
    """Return points in another layer's CRS, whatever its unit."""
    return WorkingCrs(target, context).project(xy, crs, parameter)

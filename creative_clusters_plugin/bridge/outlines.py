"""Outlines round the members of clusters."""

from __future__ import annotations

import struct

import numpy as np
from qgis.core import Qgis, QgsCoordinateTransform, QgsGeometry, QgsLineString, QgsPointXY

from ..core.language import tr
from ..core.progress import Progress

OUTLINES = ["concave", "convex", "circle"]

#: Outlines are at least this wide to each side (metres), also of members at one spot or on a line.
NARROW = 25.0
#: A buffer narrower than the precision of coordinates makes GEOS return nothing (metres).
_LEAST_BUFFER = 1e-3
#: How tight a concave outline is: 0 the tightest, 1 the convex hull.
_TIGHTNESS = 0.3
#: Straight pieces a quarter circle is drawn with.
_SEGMENTS = 16
#: The concave hull of an older GEOS crashes QGIS on some inputs.
_SAFE_GEOS = 31100


def concave_is_safe() -> bool:
    """Can the geometry engine of this QGIS make concave hulls?"""
    return Qgis.geosVersionInt() >= _SAFE_GEOS


def outline(xy: np.ndarray, kind: str, circle: tuple[float, float, float]) -> QgsGeometry:
    """Return a polygon round points, without holes, with every point in it or on it.

    Parameters
    ----------
    xy : ndarray (n, 2)
        Coordinates in metres.
    kind : str
        ``concave``, ``convex`` or ``circle``.
    circle : tuple of float
        Centre x, y and radius of their smallest enclosing circle.
    """
    if kind == "circle":
        return _round(circle)
    # Sorted and without repeats: the order of features does not change the outline.
    geometry = _multipoint(np.unique(xy, axis=0))
    hull = geometry.convexHull()
    # What is widened below needs no tight outline, and GEOS crashes on members nearly on a line.
    wide = _width(hull) >= 2 * NARROW - 2 * _LEAST_BUFFER
    if kind == "concave" and concave_is_safe() and wide:
        tight = geometry.concaveHull(_TIGHTNESS, False)
        # GEOS loses members that lie nearly on a line.
        if _is_whole(tight) and geometry.difference(tight).isEmpty():
            hull = tight
    missing = NARROW - _width(hull) / 2
    if missing > _LEAST_BUFFER:
        hull = hull.buffer(missing, _SEGMENTS).removeInteriorRings()
    hull.normalize()
    return hull


def _width(hull: QgsGeometry) -> float:
    """Return how wide a hull is across; 0 for a point or a line."""
    if hull.type() != Qgis.GeometryType.Polygon:
        return 0.0
    _, _, _, width, height = hull.orientedMinimumBoundingBox()
    # The second is at least 4/3 of the width of any convex hull (area >= inradius * length / 2,
    # inradius >= width / 3); it is smaller only for a thin concave hull that bends.
    return float(min(width, height, 8 * hull.area() / hull.length()))


def placed(shapes: list[QgsGeometry], transform: QgsCoordinateTransform) -> list[QgsGeometry]:
    """Return outlines in another CRS, each a valid polygon without holes.

    An outline across the date line has longitudes beyond 180 there instead of a part on each side
    of the map.
    """
    if transform.isShortCircuited():
        return list(shapes)
    return [_placed(QgsGeometry(shape), transform) for shape in shapes]


def _placed(shape: QgsGeometry, transform: QgsCoordinateTransform) -> QgsGeometry:
    shape.transform(transform)
    if transform.destinationCrs().isGeographic() and shape.boundingBox().width() > 180:
        turned = QgsGeometry.fromPolygonXY(
            [
                [
                    QgsPointXY(each.x() + 360 if each.x() < 0 else each.x(), each.y())
                    for each in ring
                ]
                for ring in shape.asPolygon()
            ]
        )
        if turned.boundingBox().width() < 180:  # else it goes round a pole
            shape = turned
    if not shape.isGeosValid():
        parts = shape.makeValid().asGeometryCollection()
        polygons = [each for each in parts if each.type() == Qgis.GeometryType.Polygon]
        shape = max(polygons, key=QgsGeometry.area, default=shape)
    return shape.removeInteriorRings()


def _multipoint(xy: np.ndarray) -> QgsGeometry:
    """Return points as one geometry, made in one go from its WKB."""
    record = np.zeros(len(xy), dtype=[("order", "u1"), ("type", "<u4"), ("xy", "<f8", 2)])
    record["order"], record["type"], record["xy"] = 1, 1, xy
    geometry = QgsGeometry()
    geometry.fromWkb(struct.pack("<BII", 1, 4, len(xy)) + record.tobytes())
    return geometry


def _is_whole(hull: QgsGeometry) -> bool:
    return (
        hull.type() == Qgis.GeometryType.Polygon
        and not hull.isMultipart()
        and hull.area() > 0
        and hull.isGeosValid()
    )


def _round(circle: tuple[float, float, float]) -> QgsGeometry:
    x, y, radius = circle
    # A polygon drawn inside the circle would cut off members on its rim.
    pieces = 4 * _SEGMENTS
    radius = max(radius, NARROW) / np.cos(np.pi / pieces) * (1 + 1e-9)
    angle = np.linspace(0, 2 * np.pi, pieces + 1)
    xs, ys = x + radius * np.cos(angle), y + radius * np.sin(angle)
    xs[-1], ys[-1] = xs[0], ys[0]
    ring = QgsLineString(xs.tolist(), ys.tolist())
    return QgsGeometry.fromPolygonXY([[QgsPointXY(point) for point in ring.points()]])


def outlines(
    xy: np.ndarray,
    rows: list[np.ndarray],
    circles: list[tuple[float, float, float]],
    kind: str,
    progress: Progress,
) -> list[QgsGeometry]:
    """Return the outline of each cluster; falls back to convex, and says so, on an old GEOS."""
    if kind == "concave" and not concave_is_safe():
        progress.warning(
            tr(
                "OUTLINE: The geometry engine of this QGIS (GEOS {version}) has no safe concave "
                "hull; outlines are convex.",
                version=Qgis.geosVersion(),
            )
        )
        kind = "convex"
    result = []
    for number, (members, circle) in enumerate(zip(rows, circles)):
        if number % 50 == 0:
            progress.report(number / len(rows))
        result.append(outline(xy[members], kind, circle))
    return result

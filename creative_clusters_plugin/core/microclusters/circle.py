"""The smallest circle round a set of points: how wide a cluster is."""

from __future__ import annotations

from itertools import combinations

import numpy as np

#: A point is inside a circle also where rounding puts it outside by this share of the radius.
_SLACK = 1e-12


def smallest_enclosing_circle(xy: np.ndarray) -> tuple[float, float, float]:
    """Return centre x, y and radius of the smallest circle that holds all points.

    The point furthest outside joins the at most three points that hold the circle up, and the
    smallest circle of those four is taken, until none is outside: the radius grows at each step,
    so it ends (Gärtner 1999, "Fast and robust smallest enclosing balls", the pivoting variant).

    Parameters
    ----------
    xy : ndarray (n, 2)
        n >= 1 finite points.
    """
    xy = np.asarray(xy, dtype=np.float64)
    # About the first point: squares of coordinates of 1e7 would lose the millimetres.
    origin = xy[0]
    points = xy - origin
    support = [points[int(np.argmax(np.einsum("ij,ij->i", points, points)))], points[0]]
    x, y, radius, support = _smallest_of_few(support)
    for _ in range(1000):  # a handful of steps; the bound is for rounding that goes in a circle
        squared = (points[:, 0] - x) ** 2 + (points[:, 1] - y) ** 2
        furthest = int(np.argmax(squared))
        if squared[furthest] <= (radius * (1 + _SLACK)) ** 2:
            break
        previous = radius
        x, y, radius, support = _smallest_of_few([*support, points[furthest]])
        if radius <= previous:
            radius = max(previous, float(np.sqrt(squared[furthest])))
            break
    return float(x + origin[0]), float(y + origin[1]), float(radius)


def fits(xy: np.ndarray, radius: float) -> bool:
    """Do the points fit in a circle of this radius?"""
    if len(xy) == 0:
        return True
    width, height = xy.max(axis=0) - xy.min(axis=0)
    if max(width, height) > 2 * radius * (1 + _SLACK):
        return False
    if np.hypot(width, height) <= 2 * radius:
        return True
    return smallest_enclosing_circle(xy)[2] <= radius * (1 + _SLACK)


def _smallest_of_few(
    points: list[np.ndarray],
) -> tuple[float, float, float, list[np.ndarray]]:
    """Return the smallest circle of at most four points, and those of them that hold it up."""
    best: tuple[float, float, float, list[np.ndarray]] | None = None
    for size in (2, 3):
        for chosen in combinations(points, size):
            circle = _through(chosen)
            if circle is None or (best is not None and circle[2] >= best[2]):
                continue
            x, y, radius = circle
            limit = radius * (1 + _SLACK) + 1e-12
            if all(np.hypot(p[0] - x, p[1] - y) <= limit for p in points):
                best = (x, y, radius, list(chosen))
        if best is not None and size == 2:
            return best
    if best is None:  # all at one place up to rounding
        return float(points[0][0]), float(points[0][1]), 0.0, [points[0]]
    return best


def _through(points: tuple[np.ndarray, ...]) -> tuple[float, float, float] | None:
    """Return the circle on two points as a diameter, or through three; None if they are in line."""
    (ax, ay), (bx, by) = points[0], points[1]
    if len(points) == 2:
        return (ax + bx) / 2, (ay + by) / 2, float(np.hypot(ax - bx, ay - by)) / 2
    bx, by, cx, cy = bx - ax, by - ay, points[2][0] - ax, points[2][1] - ay
    d = 2 * (bx * cy - by * cx)
    if d == 0:
        return None
    b2, c2 = bx * bx + by * by, cx * cx + cy * cy
    x, y = (cy * b2 - by * c2) / d, (bx * c2 - cx * b2) / d
    return ax + x, ay + y, float(np.hypot(x, y))

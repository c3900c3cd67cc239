"""Areas that tile the island: Voronoi cells with winding edges.

An edge between two cells winds within the two triangles that it makes with the middles of the
cells. The triangles of a cell do not overlap, so no edge meets another but at their common end:
every area is a simple polygon, and the areas leave no gap and no overlap.
"""

from __future__ import annotations

from collections import defaultdict

import numpy as np
from scipy.spatial import Voronoi

from ..progress import Progress

# Share of the way to the middle of a cell that an edge may wind, and of its own length.
_MOST_INWARD = 0.35
_INLAND_WINDING = 0.05
_COAST_WINDING = 0.22
_INLAND_STEP = 500.0
_COAST_STEP = 250.0


def make_mosaic(
    site_xy: np.ndarray, sea_xy: np.ndarray, rng: np.random.Generator, progress: Progress
) -> list[np.ndarray]:
    """Return the ring of each area.

    Parameters
    ----------
    site_xy : ndarray (m, 2)
        A point inside each area, metres.
    sea_xy : ndarray (k, 2)
        Points in the sea all round.

    Returns
    -------
    list of ndarray (v, 2)
        Closed rings, anticlockwise; neighbours share the very same vertices.
    """
    count = len(site_xy)
    cells = Voronoi(np.vstack([site_xy, sea_xy]))
    pairs = np.sort(cells.ridge_points, axis=1)
    # Qhull's order is not promised, and every edge takes random numbers in turn.
    order = np.lexsort((pairs[:, 1], pairs[:, 0]))
    middles = _middles(cells, count)
    edges: dict[int, list[tuple[int, int, np.ndarray]]] = defaultdict(list)
    for done, ridge in enumerate(order[pairs[order, 0] < count]):
        if done % 1000 == 0:
            progress.report(done / len(order))
        one, other = (int(site) for site in pairs[ridge])
        # Qhull gives a ridge's ends in either order.
        start, end = sorted(cells.ridge_vertices[ridge])
        apexes = middles[[one, other]]
        line = _winding(cells.vertices[start], cells.vertices[end], apexes, other >= count, rng)
        edges[one].append((start, end, line))
        if other < count:
            edges[other].append((start, end, line))
    progress.report(1.0)
    return [_ring(edges[site], site_xy[site]) for site in range(count)]


def _middles(cells: Voronoi, count: int) -> np.ndarray:
    """Return a point inside each cell: the middle of its corners, or in the sea its site."""
    middles = cells.points.copy()
    for site in range(count):
        middles[site] = cells.vertices[cells.regions[cells.point_region[site]]].mean(axis=0)
    return middles


def _winding(
    start: np.ndarray,
    end: np.ndarray,
    apexes: np.ndarray,
    coast: bool,
    rng: np.random.Generator,
) -> np.ndarray:
    """Return a winding line from start to end, within the triangles to the apexes."""
    along = end - start
    length = float(np.hypot(*along))
    step, share = (_COAST_STEP, _COAST_WINDING) if coast else (_INLAND_STEP, _INLAND_WINDING)
    count = int(length / step)
    if count < 2:
        return np.vstack([start, end])
    t = np.linspace(0.0, 1.0, count + 1)[1:-1]
    # A sum of waves with random signs, smaller the shorter they are, that is zero at both ends.
    waves = np.arange(1, min(count, 24) + 1)
    height = rng.normal(0.0, 1.0, len(waves)) / waves**1.1
    aside = share * length * (height * np.sin(np.pi * waves * t[:, None])).sum(axis=1)
    normal = np.array([-along[1], along[0]]) / length
    for apex in apexes:
        to_apex = apex - start
        foot = float(to_apex @ along) / length**2
        tall = float(to_apex @ normal)
        least = _MOST_INWARD * np.minimum(_ratio(t, foot), _ratio(1.0 - t, 1.0 - foot)) * abs(tall)
        aside = np.minimum(aside, least) if tall > 0 else np.maximum(aside, -least)
    return np.vstack([start, start + t[:, None] * along + aside[:, None] * normal, end])


def _ratio(part: np.ndarray, whole: float) -> np.ndarray:
    """Return part / whole, at most 1; 1 where the foot of the apex is on the far side."""
    return np.minimum(part / whole, 1.0) if whole > 0 else np.ones(len(part))


def _ring(edges: list[tuple[int, int, np.ndarray]], inside: np.ndarray) -> np.ndarray:
    """Join the edges of a cell into a closed ring, anticlockwise."""
    at: dict[int, list[int]] = defaultdict(list)
    for index, (start, end, _) in enumerate(edges):
        at[start].append(index)
        at[end].append(index)
    parts = []
    index, vertex = 0, edges[0][0]
    for _ in edges:
        start, end, line = edges[index]
        parts.append(line[:-1] if vertex == start else line[:0:-1])
        vertex = end if vertex == start else start
        index = next(other for other in at[vertex] if other != index)
    ring = np.vstack(parts + [parts[0][:1]])
    x, y = (ring - inside).T
    area = (x[:-1] * y[1:] - x[1:] * y[:-1]).sum()
    return ring if area > 0 else ring[::-1]


def ring_areas(rings: list[np.ndarray]) -> np.ndarray:
    """Return the area of each ring in m²."""
    return np.array([abs(_moments(ring)[0]) for ring in rings])


def ring_centroids(rings: list[np.ndarray]) -> np.ndarray:
    """Return the centroid of each ring, (m, 2)."""
    return np.array([ring[0] + _moments(ring)[1] for ring in rings])


def _moments(ring: np.ndarray) -> tuple[float, np.ndarray]:
    """Return the area and the centroid from the first vertex."""
    xy = ring - ring[0]
    cross = xy[:-1, 0] * xy[1:, 1] - xy[1:, 0] * xy[:-1, 1]
    area = 0.5 * cross.sum()
    return float(area), ((xy[:-1] + xy[1:]) * cross[:, None]).sum(axis=0) / (6.0 * area)


def random_points(
    rings: list[np.ndarray], inside: np.ndarray, area: np.ndarray, rng: np.random.Generator
) -> np.ndarray:
    """Return a random point in each of the areas ``area`` (indices), well off its edges.

    Parameters
    ----------
    inside : ndarray (m, 2)
        A point inside each area from which all its corners are in sight, or nearly.
    """
    corner = np.array(
        [rings[index][pick] for index, pick in zip(area, _picks(rings, area, rng))]
    ).reshape(-1, 2)
    towards = 0.6 * np.sqrt(rng.random(len(area)))
    return inside[area] + towards[:, None] * (corner - inside[area])


def _picks(rings: list[np.ndarray], area: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Return a random vertex of each area."""
    size = np.array([len(ring) - 1 for ring in rings])[area]
    return np.minimum((rng.random(len(area)) * size).astype(int), size - 1)

"""How much of each cell of a grid a polygon covers, exactly.

The signed area to the right of every edge is summed up cell by cell, as a renderer of fonts does
that smooths edges by exact area coverage (Levien 2016, "font-rs"); no cell is sampled.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

#: Coverage below this is rounding.
_NOTHING = 1e-9
#: Cells of windows that are worked on at a time.
_BATCH_CELLS = 4_000_000


@dataclass(frozen=True)
class Rings:
    """The rings of polygons, in units of cells from the grid's north-west corner.

    Attributes
    ----------
    xy : ndarray, shape (n, 2)
        Vertices, x to the right and y down, ring after ring, each ring's first vertex repeated at
        its end.
    start : ndarray of int, shape (rings + 1,)
        Where each ring begins, and n.
    polygon : ndarray of int, shape (rings,)
        The polygon that each ring belongs to, not falling.
    hole : ndarray of bool, shape (rings,)
        Is it the edge of a hole?
    """

    xy: np.ndarray
    start: np.ndarray
    polygon: np.ndarray
    hole: np.ndarray


@dataclass(frozen=True)
class Coverage:
    """Cells that polygons cover: one row a pair of polygon and cell, ``share`` (0, 1] of it."""

    polygon: np.ndarray
    row: np.ndarray
    column: np.ndarray
    share: np.ndarray


def coverage(rings: Rings, rows: int, columns: int) -> Iterator[Coverage]:
    """Yield the cells that polygons cover, some polygons at a time.

    Parameters
    ----------
    rings : Rings
        Of valid polygons; the rings' orientation does not matter.
    rows, columns : int
        Of the grid. What lies outside is left out.
    """
    if not len(rings.polygon):
        return
    windows = _windows(rings, rows, columns)
    cells = np.cumsum(windows.height * (windows.width + 1))
    batch = cells // _BATCH_CELLS
    bounds = np.flatnonzero(np.diff(batch, prepend=batch[0] - 1, append=batch[-1] + 1))
    for first, last in zip(bounds[:-1], bounds[1:]):
        yield _cover(rings, windows.part(first, last), columns)


@dataclass(frozen=True)
class _Windows:
    """The part of the grid that holds each polygon, and which rings are its own."""

    polygon: np.ndarray
    first_ring: np.ndarray
    end_ring: np.ndarray
    top: np.ndarray
    left: np.ndarray
    height: np.ndarray
    width: np.ndarray

    def part(self, first: int, last: int) -> _Windows:
        return _Windows(*(each[first:last] for each in vars(self).values()))


def _windows(rings: Rings, rows: int, columns: int) -> _Windows:
    first = np.flatnonzero(np.diff(rings.polygon, prepend=rings.polygon[0] - 1))
    end = np.append(first[1:], len(rings.polygon))
    begins = rings.start[first]
    low = np.floor(np.minimum.reduceat(rings.xy, begins, axis=0)).astype(np.int64)
    high = np.ceil(np.maximum.reduceat(rings.xy, begins, axis=0)).astype(np.int64)
    limit = np.array([columns, rows])
    low, high = np.clip(low, 0, limit), np.clip(high, 0, limit)
    width, height = np.maximum(high - low, 0).T
    return _Windows(rings.polygon[first], first, end, low[:, 1], low[:, 0], height, width)


def _cover(rings: Rings, windows: _Windows, columns: int) -> Coverage:
    """Return the coverage of consecutive polygons."""
    first, end = windows.first_ring[0], windows.end_ring[-1]
    owner = np.repeat(np.arange(len(windows.polygon)), windows.end_ring - windows.first_ring)
    x0, y0, x1, y1, window = _edges(rings, first, end, owner)
    x, y, dy, window = _pieces(x0, y0, x1, y1, window)
    row = np.floor(y).astype(np.int64) - windows.top[window]
    inside = (row >= 0) & (row < windows.height[window])
    x, dy, window, row = x[inside], dy[inside], window[inside], row[inside]
    # One column more than the window takes what lies to its right, so that each row sums to zero
    # and one running sum serves all rows of all windows.
    across = windows.width[window]
    x = np.clip(x - windows.left[window], 0.0, across)
    column = np.minimum(np.floor(x).astype(np.int64), across)
    within = np.where(column < across, x - column, 0.0)
    stride = windows.width + 1
    offset = np.concatenate(([0], np.cumsum(windows.height * stride)))
    at = offset[window] + row * stride[window] + column
    total = int(offset[-1])
    change = np.bincount(at, dy * (1.0 - within), total)
    change += np.bincount(at + (column < across), dy * within, total)
    share = np.cumsum(change)
    found = np.flatnonzero(share > _NOTHING)
    window = np.searchsorted(offset, found, side="right") - 1
    row, column = np.divmod(found - offset[window], stride[window])
    kept = column < windows.width[window]
    found, window, row, column = found[kept], window[kept], row[kept], column[kept]
    return Coverage(
        windows.polygon[window],
        row + windows.top[window],
        column + windows.left[window],
        np.minimum(share[found], 1.0),
    )


def _edges(rings: Rings, first: int, end: int, owner: np.ndarray) -> tuple[np.ndarray, ...]:
    """Return the edges of rings, turned so that areas of polygons are positive, holes negative."""
    begin, stop = rings.start[first], rings.start[end]
    xy = rings.xy[begin:stop]
    ring = np.repeat(np.arange(end - first), np.diff(rings.start[first : end + 1]))
    joined = ring[:-1] == ring[1:]
    x0, y0 = xy[:-1][joined].T
    x1, y1 = xy[1:][joined].T
    ring = ring[:-1][joined]
    # Relative to each ring's first vertex, or far from the origin digits would be lost.
    ox, oy = xy[rings.start[first:end] - begin].T
    cross = (x0 - ox[ring]) * (y1 - oy[ring]) - (x1 - ox[ring]) * (y0 - oy[ring])
    area = np.bincount(ring, cross, end - first)
    turned = (area < 0) != rings.hole[first:end]
    # A ring whose y runs up on its left is positive here: area lies to the right of its edges.
    back = ~turned[ring]
    ax, bx = np.where(back, x1, x0), np.where(back, x0, x1)
    ay, by = np.where(back, y1, y0), np.where(back, y0, y1)
    return ax, ay, bx, by, owner[ring]


def _pieces(
    x0: np.ndarray, y0: np.ndarray, x1: np.ndarray, y1: np.ndarray, window: np.ndarray
) -> tuple[np.ndarray, ...]:
    """Cut edges where they cross lines of the grid.

    Returns
    -------
    x, y, dy : ndarray
        The middle of each piece and its height.
    window : ndarray
    """
    edge = [np.arange(len(x0)), np.arange(len(x0))]
    at = [np.zeros(len(x0)), np.ones(len(x0))]
    for a, b in ((x0, x1), (y0, y1)):
        low, high = np.minimum(a, b), np.maximum(a, b)
        first = np.floor(low).astype(np.int64) + 1
        count = np.maximum(np.ceil(high).astype(np.int64) - first, 0)
        which = np.repeat(np.arange(len(a)), count)
        rank = np.arange(len(which)) - np.repeat(np.cumsum(count) - count, count)
        edge.append(which)
        at.append((first[which] + rank - a[which]) / (b - a)[which])
    edges, t = np.concatenate(edge), np.clip(np.concatenate(at), 0.0, 1.0)
    order = np.lexsort((t, edges))
    edges, t = edges[order], t[order]
    same = edges[:-1] == edges[1:]
    edges, start, end = edges[:-1][same], t[:-1][same], t[1:][same]
    middle = 0.5 * (start + end)
    dx, dy = (x1 - x0)[edges], (y1 - y0)[edges]
    return x0[edges] + middle * dx, y0[edges] + middle * dy, (end - start) * dy, window[edges]

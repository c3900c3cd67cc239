"""Counts by class within a radius of many centres, without listing every pair.

Points are gathered in square cells. Cells wholly inside a circle are added as they are, by one
sparse product; only the points of cells on its rim are measured.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from ..progress import Progress

# Side of a cell: smaller ones leave fewer points to measure, larger ones fewer cells to look up.
_CELLS_PER_RADIUS = 8
# Rounding may put a point on the wrong side of a cell's edge; it is far less than this share of
# the radius.
_HAIR = 1e-6
_CENTRES_AT_A_TIME = 1000
_PAIRS_AT_A_TIME = 2_000_000


@dataclass(frozen=True)
class _Cells:
    """Spots sorted by cell, with their counts and the counts of whole cells."""

    xy: np.ndarray
    of_spot: sparse.csr_matrix
    of_cell: sparse.csr_matrix
    key: np.ndarray
    first: np.ndarray
    size: np.ndarray
    origin: np.ndarray
    side: float
    columns: int


def sums_within(
    centres: np.ndarray,
    xy: np.ndarray,
    labels: np.ndarray,
    radius: float,
    progress: Progress,
) -> Iterator[sparse.csr_matrix]:
    """Yield counts by label around the centres, some centres at a time, in their order.

    Parameters
    ----------
    centres : ndarray (m, 2)
        Finite coordinates in metres.
    xy : ndarray (n, 2), n > 0
        Finite coordinates in metres.
    labels : ndarray (n,) of int
        Column of each point, from 0.
    radius : float
        Metres, above 0; inclusive.

    Yields
    ------
    csr_matrix (a part of m, largest label + 1)
        Points of each label within the radius; the parts, stacked, have m rows.
    """
    centres = np.asarray(centres, dtype=np.float64).reshape(-1, 2)
    cells = _gather(np.asarray(xy, dtype=np.float64).reshape(-1, 2), labels, radius)
    for start in range(0, max(len(centres), 1), _CENTRES_AT_A_TIME):
        progress.report(start / max(len(centres), 1))
        some = centres[start : start + _CENTRES_AT_A_TIME]
        row, cell, inside = _cells_touched(some, cells, radius)
        shape = (len(some), cells.of_cell.shape[0])
        whole = sparse.csr_matrix((np.ones(inside.sum()), (row[inside], cell[inside])), shape=shape)
        total = whole @ cells.of_cell
        for rim in _measured(some, row[~inside], cell[~inside], cells, radius):
            total = total + rim @ cells.of_spot
        yield total
    progress.report(1.0)


def _gather(xy: np.ndarray, labels: np.ndarray, radius: float) -> _Cells:
    """Aggregate points at one place, and sort the places by cell."""
    side = radius / _CELLS_PER_RADIUS
    spots, spot = np.unique(xy, axis=0, return_inverse=True)
    origin = spots.min(axis=0)
    index = np.floor((spots - origin) / side).astype(np.int64)
    columns = int(index[:, 0].max()) + 1
    key = index[:, 1] * columns + index[:, 0]
    order = np.argsort(key, kind="stable")
    keys, first, cell, size = np.unique(
        key[order], return_index=True, return_inverse=True, return_counts=True
    )
    rank = np.empty(len(order), dtype=np.int64)
    rank[order] = np.arange(len(order))
    row = rank[spot.ravel()]
    width = int(labels.max()) + 1
    ones = np.ones(len(row))
    of_spot = sparse.csr_matrix((ones, (row, labels)), shape=(len(spots), width))
    of_cell = sparse.csr_matrix((ones, (cell.ravel()[row], labels)), shape=(len(keys), width))
    return _Cells(spots[order], of_spot, of_cell, keys, first, size, origin, side, columns)


def _cells_touched(
    centres: np.ndarray, cells: _Cells, radius: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return pairs of a centre and an occupied cell that its circle may touch.

    Returns
    -------
    row, cell : ndarray of int
    inside : ndarray of bool
        The cell lies inside the circle with a hair to spare; the rest is to be measured.
    """
    reach = np.arange(-_CELLS_PER_RADIUS - 1, _CELLS_PER_RADIUS + 2)
    own = np.floor((centres - cells.origin) / cells.side)
    column = own[:, 0, None] + reach
    line = own[:, 1, None] + reach
    nearest_x, farthest_x = _distances(centres[:, 0], column, cells.origin[0], cells.side)
    nearest_y, farthest_y = _distances(centres[:, 1], line, cells.origin[1], cells.side)
    nearest = nearest_x[:, None, :] ** 2 + nearest_y[:, :, None] ** 2
    farthest = farthest_x[:, None, :] ** 2 + farthest_y[:, :, None] ** 2
    on_grid = (column >= 0) & (column < cells.columns)
    row, y, x = np.nonzero((nearest <= (radius * (1 + _HAIR)) ** 2) & on_grid[:, None, :])
    wanted = line[row, y] * cells.columns + column[row, x]
    found = np.minimum(np.searchsorted(cells.key, wanted), len(cells.key) - 1)
    occupied = cells.key[found] == wanted
    row, y, x, found = row[occupied], y[occupied], x[occupied], found[occupied]
    return row, found, farthest[row, y, x] <= (radius * (1 - _HAIR)) ** 2


def _distances(
    at: np.ndarray, index: np.ndarray, origin: float, side: float
) -> tuple[np.ndarray, np.ndarray]:
    """Return the least and greatest distance along one axis from points to cells."""
    low = origin + index * side - at[:, None]
    high = low + side
    nearest = np.maximum(np.maximum(low, -high), 0.0)
    return nearest, np.maximum(np.abs(low), np.abs(high))


def _measured(
    centres: np.ndarray, row: np.ndarray, cell: np.ndarray, cells: _Cells, radius: float
) -> Iterator[sparse.csr_matrix]:
    """Yield matrices (centres, spots) of ones for the spots of the cells within the radius."""
    size = cells.size[cell]
    share = np.cumsum(size) // _PAIRS_AT_A_TIME
    cuts = np.flatnonzero(np.diff(share)) + 1
    for part in np.split(np.arange(len(cell)), cuts):
        count = size[part]
        start = np.cumsum(count) - count
        centre = np.repeat(row[part], count)
        spot = np.repeat(cells.first[cell[part]] - start, count) + np.arange(count.sum())
        away = cells.xy[spot] - centres[centre]
        near = away[:, 0] ** 2 + away[:, 1] ** 2 <= radius**2
        yield sparse.csr_matrix(
            (np.ones(near.sum()), (centre[near], spot[near])),
            shape=(len(centres), len(cells.xy)),
        )

"""Spots in an order in which neighbours in the plane are neighbours in memory."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree

# Levels per doubling of the distance: more of them need fewer neighbours and more passes, and a
# pass over few spots costs about as much as one over this many.
MANY = 4_000
LEVELS_PER_DOUBLING = (1, 3)
# The finest grid divides the extent by 2**GRID_BITS: about what a double resolves.
GRID_BITS = 52


class OrderedSpots:
    """Spots along a Z-order curve, so that every cell of every grid 2**i is a run of them.

    Attributes
    ----------
    order : ndarray of intp, shape (n,)
        The spots' own numbers; all else is in this order.
    xy, core : ndarray
        Metres.
    unit : float
        Width of the finest cells, metres; a power of two.
    column, row : ndarray of int64, shape (n,)
        The finest cell of each spot.
    tree : scipy.spatial.cKDTree
        Of ``xy``.
    levels : ndarray of float64
        Level i of distances is (``levels[i]``, ``levels[i + 1]``]; there are
        ``levels_per_doubling``, and every first one of these starts at ``unit`` times 2**j.
    first_level : int
        No edge of the spanning tree is shorter than this level, unless by less than the grid
        resolves.
    usual_neighbours : int
        How many neighbours most spots have within the level of their core distance.
    """

    def __init__(self, xy: np.ndarray, core: np.ndarray) -> None:
        column, row, unit = finest_cells(xy)
        self.order = z_order(column, row)
        self.xy = xy[self.order]
        self.core = core[self.order]
        self.column, self.row = column[self.order], row[self.order]
        self.tree = cKDTree(self.xy)
        self.unit = unit
        self.levels_per_doubling = LEVELS_PER_DOUBLING[len(xy) >= MANY]
        self.levels = _levels(unit, float(self.core.max()), self.levels_per_doubling)
        self.first_level = self._first_level()
        entry = np.searchsorted(self.levels, self.core, side="left") - 1
        entry = np.maximum(entry, self.first_level).astype(np.int16)
        self._by_entry = np.argsort(entry, kind="stable")
        self._entry_bounds = np.searchsorted(entry[self._by_entry], np.arange(len(self.levels) + 1))
        self.usual_neighbours = self._usual_neighbours(entry)

    def entering(self, level: int) -> np.ndarray:
        """Return the spots whose core distance lies in the level (or below the first one)."""
        return self._by_entry[self._entry_bounds[level] : self._entry_bounds[level + 1]]

    def _first_level(self) -> int:
        """Return the level below which there is no edge, or the lowest that the grid resolves."""
        single = np.flatnonzero(self.core == 0)
        shortest = self.core[self.core > 0].min(initial=np.inf)
        if len(single):
            gap = self.tree.query(self.xy[single], k=[2], workers=threads(len(single)))[0].min()
            shortest = min(shortest, float(gap))
        level = int(np.searchsorted(self.levels, shortest, side="left")) - 2
        return min(max(level, self.levels_per_doubling), len(self.levels) - 2)

    def _usual_neighbours(self, entry: np.ndarray) -> int:
        """Return how many neighbours most spots have within their level, from a sample."""
        some = np.arange(0, len(self.core), max(len(self.core) // 1_000, 1))
        counts = self.tree.query_ball_point(
            self.xy[some], self.levels[entry[some] + 1], return_length=True
        )
        return int(np.quantile(counts, 0.8)) + 2


def _levels(unit: float, largest: float, per_doubling: int) -> np.ndarray:
    """Return the ends of levels that hold the distances from ``unit`` to ``largest`` and more."""
    # Core distances among more spots than these may be wider than all these lie apart.
    doublings = max(GRID_BITS, int(np.ceil(np.log2(max(largest / unit, 1.0))))) + 3
    steps = np.exp2(np.arange(per_doubling) / per_doubling)
    return (np.ldexp(unit, np.arange(doublings))[:, None] * steps).ravel()


def threads(queries: int) -> int:
    """Return SciPy's ``workers`` for some queries: starting threads takes as long as hundreds."""
    return -1 if queries > 1_000 else 1


def finest_cells(xy: np.ndarray) -> tuple[np.ndarray, np.ndarray, float]:
    """Return column and row of each point in a grid of 2**GRID_BITS cells, and the cells' width."""
    low = xy.min(axis=0)
    extent = float((xy - low).max())
    # A power of two: only the subtraction rounds, by less than the points' own resolution.
    power = int(np.ceil(np.log2(extent))) - GRID_BITS if extent > 0 else 0
    unit = float(np.ldexp(1.0, max(power, -400)))  # its square must not vanish
    cell = ((xy - low) / unit).astype(np.int64)
    return cell[:, 0], cell[:, 1], unit


def z_order(column: np.ndarray, row: np.ndarray) -> np.ndarray:
    """Return the order along the curve that interleaves the bits of column and row."""
    half = GRID_BITS // 2
    coarse = _interleaved(column >> half, row >> half)
    order = np.argsort(coarse, kind="stable")
    if (coarse[order][1:] == coarse[order][:-1]).any():
        low = (1 << half) - 1
        order = np.lexsort((_interleaved(column & low, row & low), coarse))
    return order


def _interleaved(column: np.ndarray, row: np.ndarray) -> np.ndarray:
    """Return numbers whose bits are those of column and row (up to 2**31) in turn."""
    spread = []
    for bits in (column, row):
        for shift, mask in (
            (16, 0x0000FFFF0000FFFF),
            (8, 0x00FF00FF00FF00FF),
            (4, 0x0F0F0F0F0F0F0F0F),
            (2, 0x3333333333333333),
            (1, 0x5555555555555555),
        ):
            bits = (bits | (bits << shift)) & mask
        spread.append(bits)
    return (spread[0] << 1) | spread[1]

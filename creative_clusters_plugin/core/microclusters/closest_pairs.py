"""Closest pairs of components: where the next level of a spanning tree comes from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from ..progress import Progress
from .forest import Components, Edges
from .neighbours import SLACK, distance
from .ordered_spots import GRID_BITS, OrderedSpots, threads

# Points of two cells are compared one by one up to this many pairs, else with a k-d tree.
PRODUCT_LIMIT = 4_096
# Pairs that are expanded at once.
PAIRS_AT_ONCE = 500_000


@dataclass(frozen=True)
class Frontier:
    """Spots in cells near another component: what one pass over all spots finds for some levels.

    ``rows`` are spots by cell, ``cell`` their cells' numbers, ``one`` and ``two`` the pairs of
    equal or neighbouring cells that together hold more than one component. Cells are 2**``power``
    units wide; there are ``cells``.
    """

    rows: np.ndarray
    cell: np.ndarray
    one: np.ndarray
    two: np.ndarray
    power: int
    cells: int

    @staticmethod
    def nothing() -> Frontier:
        """Return a frontier without spots."""
        none = np.empty(0, dtype=np.intp)
        return Frontier(none, none, none, none, 0, 0)


def frontier_at(spots: OrderedSpots, components: Components, power: int) -> Frontier:
    """Find the spots dense within a cell's width that have another component in the next cells."""
    components.settle()
    rows = np.flatnonzero(spots.core <= spots.unit * 2.0**power)
    power = min(power, GRID_BITS + 1)  # one cell for all
    if len(rows) == 0:
        return Frontier.nothing()
    column, row = spots.column[rows] >> power, spots.row[rows] >> power
    start = run_starts(column, row)
    label = components.of(rows)
    lowest, highest = np.minimum.reduceat(label, start), np.maximum.reduceat(label, start)
    one, two = _neighbouring_cells(column[start], row[start])
    mixed = np.minimum(lowest[one], lowest[two]) != np.maximum(highest[one], highest[two])
    one, two = one[mixed], two[mixed]
    used = np.zeros(len(start), dtype=bool)
    used[one] = used[two] = True
    number = np.cumsum(used, dtype=np.intp) - 1
    size = np.diff(np.append(start, len(rows)))
    return Frontier(
        rows=rows[np.repeat(used, size)],
        cell=np.repeat(number[used], size[used]),
        one=number[one],
        two=number[two],
        power=power,
        cells=int(used.sum()),
    )


def run_starts(*keys: np.ndarray) -> np.ndarray:
    """Return where runs of equal keys start."""
    fresh = np.zeros(len(keys[0]), dtype=bool)
    fresh[:1] = True
    for key in keys:
        fresh[1:] |= key[1:] != key[:-1]
    return np.flatnonzero(fresh)


def _neighbouring_cells(column: np.ndarray, row: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return every pair of distinct cells that touch once, and every cell with itself."""
    column, row = _without_gaps(column), _without_gaps(row)
    height = row.max() + 3
    key = column * height + row
    order = np.argsort(key)
    key = key[order]
    above = np.flatnonzero(key[1:] == key[:-1] + 1)
    each = np.arange(len(key), dtype=np.intp)
    pairs = [(each, each), (above, above + 1)]
    first = np.searchsorted(key, key + height - 1)
    for step in range(3):
        other = np.minimum(first + step, len(key) - 1)
        here = np.flatnonzero((key[other] <= key + height + 1) & (first + step < len(key)))
        pairs.append((here, other[here]))
    one, two = (np.concatenate(side) for side in zip(*pairs))
    return order[one], order[two]


def _without_gaps(number: np.ndarray) -> np.ndarray:
    """Close up empty columns but for one, so that a cell's column and row fit one integer."""
    values, place = np.unique(number, return_inverse=True)
    return np.cumsum(np.minimum(np.diff(values, prepend=values[:1]), 2))[place]


def closest_pairs(
    spots: OrderedSpots,
    components: Components,
    frontier: Frontier,
    level: int,
    progress: Progress,
) -> Edges:
    """Return the closest pairs of every two components, of spots dense at the level."""
    low, high = spots.levels[level], spots.levels[level + 1]
    dense = spots.core[frontier.rows] <= low
    if not dense.any():
        return Edges.none()
    cells = _SmallCells(spots, components, frontier, dense, low)
    found = [Edges.none()]
    for one, two in cells.foreign_pairs(frontier.one, frontier.two, high):
        progress.report(components.done)
        a, b = cells.closest(one, two, high)
        edges = Edges.between(spots.xy, spots.core, a, b)
        found.append(edges.where(edges.distance <= high))
    return Edges.joined(found)


class _SmallCells:
    """Frontier spots that are dense at a distance, in cells that hold one component each."""

    def __init__(
        self,
        spots: OrderedSpots,
        components: Components,
        frontier: Frontier,
        dense: np.ndarray,
        low: float,
    ) -> None:
        rows, block, power = frontier.rows[dense], frontier.cell[dense], frontier.power
        wide = spots.unit * 2.0**power
        # The diagonal must be less than the distance within which dense spots are joined.
        parts = int(np.ceil(wide / (0.7 * low)))
        within = (1 << power) - 1
        x = ((spots.column[rows] & within) * parts) >> power
        y = ((spots.row[rows] & within) * parts) >> power
        key = (block * parts + x) * parts + y
        order = np.argsort(key, kind="stable")
        self.rows = rows[order]
        self.xy = spots.xy[self.rows]
        self.start = run_starts(key[order])
        self.size = np.diff(np.append(self.start, len(rows)))
        self.least = np.minimum.reduceat(self.xy, self.start)
        self.most = np.maximum.reduceat(self.xy, self.start)
        first = order[self.start]
        self.label = components.of(rows[first])
        self.width = wide / parts
        self.column = (spots.column[rows[first]] >> power) * parts + x[first]
        self.row = (spots.row[rows[first]] >> power) * parts + y[first]
        self.blocks = np.searchsorted(block[first], np.arange(frontier.cells + 1))

    def foreign_pairs(
        self, one: np.ndarray, two: np.ndarray, high: float
    ) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """Yield pairs of cells of two components, in pairs of blocks, that come within ``high``."""
        count = np.diff(self.blocks)
        for part in _portions(count[one] * count[two]):
            first, second = one[part], two[part]
            pair, a, b = _products(
                self.blocks[first], count[first], self.blocks[second], count[second]
            )
            once = (first != second)[pair] | (a < b)
            foreign = once & (self.label[a] != self.label[b])
            a, b = a[foreign], b[foreign]
            across = np.maximum(np.abs(self.column[a] - self.column[b]) - 1, 0) * self.width
            along = np.maximum(np.abs(self.row[a] - self.row[b]) - 1, 0) * self.width
            close = across * across + along * along <= (high * SLACK) ** 2
            a, b = a[close], b[close]
            for some in _portions(self.size[a] + self.size[b]):
                yield a[some], b[some]

    def closest(self, a: np.ndarray, b: np.ndarray, high: float) -> tuple[np.ndarray, np.ndarray]:
        """Return spots that include, for two components each, the closest pair in pairs of cells.

        What is farther apart than some pair of the same components is dropped, spot by spot.
        """
        smaller = np.minimum(self.label[a], self.label[b])
        larger = np.maximum(self.label[a], self.label[b])
        both = np.unique(smaller * (larger.max(initial=0) + 1) + larger, return_inverse=True)[1]
        reached = np.full(both.max(initial=-1) + 1, high)
        np.minimum.at(reached, both, distance(self.xy[self.start[a]], self.xy[self.start[b]]))
        limit = reached[both] * SLACK
        pair_a, spot_a = self._facing(a, b, limit)
        pair_b, spot_b = self._facing(b, a, limit)
        size_a, size_b = (np.bincount(pair, minlength=len(a)) for pair in (pair_a, pair_b))
        start_a, start_b = np.cumsum(size_a) - size_a, np.cumsum(size_b) - size_b
        product = size_a * size_b
        found = [(self.rows[:0], self.rows[:0])]
        for pair in np.flatnonzero(product > PRODUCT_LIMIT):
            these = spot_a[start_a[pair] : start_a[pair] + size_a[pair]]
            those = spot_b[start_b[pair] : start_b[pair] + size_b[pair]]
            found.append(self._closest_of_many(these, those))
        few = np.flatnonzero((product > 0) & (product <= PRODUCT_LIMIT))
        for part in _portions(product[few]):
            some = few[part]
            pair, i, j = _products(start_a[some], size_a[some], start_b[some], size_b[some])
            i, j = spot_a[i], spot_b[j]
            gap = distance(self.xy[i], self.xy[j])
            total = product[some]
            nearest = np.minimum.reduceat(gap, np.cumsum(total) - total)
            close = gap <= np.minimum(limit[some], nearest * SLACK)[pair]
            found.append((i[close], j[close]))
        i, j = (np.concatenate(side) for side in zip(*found))
        return self.rows[i], self.rows[j]

    def _facing(
        self, here: np.ndarray, there: np.ndarray, limit: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return spots of each cell here, with the pair's place, within the limit of that there."""
        pair, spot, box = _products(self.start[here], self.size[here], there, np.ones_like(there))
        xy = self.xy[spot]
        off = np.maximum(np.maximum(self.least[box] - xy, xy - self.most[box]), 0.0)
        close = np.sqrt(off[:, 0] * off[:, 0] + off[:, 1] * off[:, 1]) <= limit[pair]
        return pair[close], spot[close]

    def _closest_of_many(
        self, these: np.ndarray, those: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return the closest pair of two sets of spots, or several as close."""
        tree = cKDTree(self.xy[these])
        gap = tree.query(self.xy[those], workers=threads(len(those)))[0]
        those = those[gap <= gap.min() * SLACK]
        near = tree.query_ball_point(self.xy[those], gap.min() * SLACK)
        size = [len(each) for each in near]
        return these[np.concatenate(near).astype(np.intp)], np.repeat(those, size)


def _products(
    start_a: np.ndarray, size_a: np.ndarray, start_b: np.ndarray, size_b: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Pair every place of run a with every place of run b; return the runs' number, and both."""
    product = size_a * size_b
    pair = np.repeat(np.arange(len(product), dtype=np.intp), product)
    place = np.arange(len(pair), dtype=np.intp) - (np.cumsum(product) - product)[pair]
    line = place // np.maximum(size_b, 1)[pair]
    return pair, start_a[pair] + line, start_b[pair] + place - line * size_b[pair]


def _portions(cost: np.ndarray) -> Iterator[slice]:
    """Yield slices that cost little more than PAIRS_AT_ONCE each."""
    start = run_starts(np.cumsum(cost) // PAIRS_AT_ONCE)
    for first, last in zip(start, np.append(start[1:], len(cost))):
        yield slice(first, last)

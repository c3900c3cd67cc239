"""Exact minimum spanning tree of the mutual-reachability graph in the plane.

The mutual-reachability distance of two spots is max(core a, core b, d(a, b)) (Campello, Moulavi and
Sander 2013, definition 3). The tree is grown by Kruskal's rule, a level of distances (w, rw] at a
time, each level with all the edges that it can need:

1. Pairs within r times the larger of their core distances m. They are looked up from the spot with
   the larger core distance when the levels reach it.
2. Any other edge of the tree has d > rm and length d, so at its level m < d/r <= w: both ends are
   dense at w. Among such spots only the closest pair of each two components matters.

Components at w make the second search small. Spots that are dense at w and closer than w are in one
component, so small grid cells belong to one component each, and only neighbouring cells of
different components are looked into. Cells deep inside a component, which are most, are skipped.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from ..progress import Progress
from .neighbours import TABLE_ENTRIES, distance

# Levels per doubling of the distance: more of them need fewer neighbours and more passes.
LEVELS_PER_DOUBLING = 3
RATIO = 2.0 ** (1.0 / LEVELS_PER_DOUBLING)
# Wider than any rounding of the bounds; a bound that is too wide costs time only.
SLACK = 1.0 + 1e-9
# The finest grid divides the extent by 2**GRID_BITS: about what a double resolves.
GRID_BITS = 52
# Points of two cells are compared one by one up to this many pairs, else with a k-d tree.
PRODUCT_LIMIT = 4_096
# Pairs that are expanded at once.
PAIRS_AT_ONCE = 1_000_000


@dataclass(frozen=True)
class SpanningTree:
    """Minimum spanning tree of n spots.

    Attributes
    ----------
    a, b : ndarray of intp, shape (n-1,)
        Spots at the ends of each edge, a < b.
    distance : ndarray of float64, shape (n-1,)
        Mutual-reachability distance in metres. Edges go by it, then by the distance between the
        two spots, then by a and b. Among trees of the least weight this is the first one in that
        order, so it does not depend on anything but the spots and their numbers.
    """

    a: np.ndarray
    b: np.ndarray
    distance: np.ndarray


@dataclass(frozen=True)
class _Edges:
    """Candidate edges: ends, Euclidean and mutual-reachability distance."""

    a: np.ndarray
    b: np.ndarray
    length: np.ndarray
    distance: np.ndarray

    def where(self, choice: np.ndarray) -> _Edges:
        return _Edges(*(values[choice] for values in self._values()))

    def _values(self) -> tuple[np.ndarray, ...]:
        return self.a, self.b, self.length, self.distance

    @staticmethod
    def between(spots: _Spots, a: np.ndarray, b: np.ndarray) -> _Edges:
        length = distance(spots.xy[a], spots.xy[b])
        return _Edges(a, b, length, np.maximum(length, np.maximum(spots.core[a], spots.core[b])))

    @staticmethod
    def joined(parts: list[_Edges]) -> _Edges:
        if len(parts) == 1:
            return parts[0]
        return _Edges(*(np.concatenate(values) for values in zip(*(p._values() for p in parts))))

    @staticmethod
    def none() -> _Edges:
        spots, metres = np.empty(0, dtype=np.intp), np.empty(0)
        return _Edges(spots, spots, metres, metres)


def mutual_reachability_tree(xy: np.ndarray, core: np.ndarray, progress: Progress) -> SpanningTree:
    """Return the exact minimum spanning tree of the mutual-reachability graph.

    Parameters
    ----------
    xy : ndarray of float64, shape (n, 2)
        Distinct spots in metres.
    core : ndarray of float64, shape (n,)
        Their core distances, finite; see :func:`~.neighbours.core_distances`.
    progress : Progress
        Told how much is done; may raise :class:`~..errors.Cancelled`.

    Returns
    -------
    SpanningTree
        Without edges for no spot or one.
    """
    n = len(xy)
    progress.report(0.0)
    if n < 2:
        none = np.empty(0, dtype=np.intp)
        return SpanningTree(none, none, np.empty(0))
    spots = _Spots(xy, core)
    components = _Components(spots)
    frontier = _Frontier.nothing()
    late = _Edges.none()
    for level in range(spots.first_level, len(spots.levels) - 1):
        if level == spots.first_level or level % LEVELS_PER_DOUBLING == 0:
            frontier = _frontier(spots, components, level // LEVELS_PER_DOUBLING + 1)
        near = _near_pairs(spots, components, level, progress)
        near = _Edges.joined([late, near])
        now = near.distance <= spots.levels[level + 1]
        late = near.where(~now)
        between = _closest_pairs(spots, components, frontier, level, progress)
        components.join(_Edges.joined([near.where(now), between]))
        progress.report(1.0 - components.left / n)
        if components.left == 1:
            break
    edges = _Edges.joined(components.chosen)
    a, b = spots.order[edges.a], spots.order[edges.b]
    a, b = np.minimum(a, b), np.maximum(a, b)
    order = _in_order(a, b, edges.distance, edges.length, n)
    progress.report(1.0)
    return SpanningTree(a[order], b[order], edges.distance[order])


class _Spots:
    """The spots along a Z-order curve, so that every cell of every grid 2**i is a run of them."""

    def __init__(self, xy: np.ndarray, core: np.ndarray) -> None:
        low = xy.min(axis=0)
        unit = float(np.exp2(np.ceil(np.log2((xy - low).max())) - GRID_BITS))
        # A power of two: only the subtraction rounds, by less than the spots' own resolution.
        cell = ((xy - low) / unit).astype(np.int64)
        self.order = _z_order(cell[:, 0], cell[:, 1])
        self.xy = xy[self.order]
        self.core = core[self.order]
        self.column, self.row = cell[self.order, 0], cell[self.order, 1]
        self.tree = cKDTree(self.xy)
        steps = np.arange(LEVELS_PER_DOUBLING * (GRID_BITS + 3))
        self.levels = unit * np.exp2(steps / LEVELS_PER_DOUBLING)
        self.unit = unit
        self.first_level = self._first_level()
        entry = np.searchsorted(self.levels, self.core, side="left") - 1
        entry = np.maximum(entry, self.first_level).astype(np.int16)
        self._by_entry = np.argsort(entry, kind="stable")
        self._entry_bounds = np.searchsorted(entry[self._by_entry], np.arange(len(steps) + 1))
        self.neighbours = self._usual_neighbours()

    def entering(self, level: int) -> np.ndarray:
        """Return the spots whose core distance lies in the level (or below the first one)."""
        return self._by_entry[self._entry_bounds[level] : self._entry_bounds[level + 1]]

    def _first_level(self) -> int:
        """Return the level below which there is no edge, or the lowest that the grid resolves."""
        single = np.flatnonzero(self.core == 0)
        shortest = self.core[self.core > 0].min(initial=np.inf)
        if len(single):
            gap = self.tree.query(self.xy[single], k=[2], workers=-1)[0].min()
            shortest = min(shortest, float(gap))
        level = int(np.searchsorted(self.levels, shortest, side="left")) - 2
        return min(max(level, LEVELS_PER_DOUBLING), len(self.levels) - 2)

    def _usual_neighbours(self) -> int:
        """Return how many neighbours suffice for most spots, from a sample."""
        some = np.arange(0, len(self.core), max(len(self.core) // 1_000, 1))
        counts = self.tree.query_ball_point(
            self.xy[some], RATIO * SLACK * self.core[some], return_length=True
        )
        return int(np.quantile(counts, 0.9)) + 2


def _z_order(column: np.ndarray, row: np.ndarray) -> np.ndarray:
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


class _Components:
    """The components of the edges chosen so far."""

    def __init__(self, spots: _Spots) -> None:
        n = len(spots.core)
        self.left = n
        self._spots = spots
        self.chosen: list[_Edges] = []
        # Label of each spot when last settled, and what has become of that label since.
        self._label = np.arange(n)
        self._now = np.arange(n)

    def of(self, spots: np.ndarray) -> np.ndarray:
        """Return the labels, 0 to ``left`` - 1, of these spots."""
        return self._now[self._label[spots]]

    def settle(self) -> None:
        """Bring the labels of all spots up to date, so that later look-ups are short."""
        self._label = self._now[self._label]
        self._now = np.arange(self.left)

    def join(self, edges: _Edges) -> None:
        """Choose the edges of a minimum spanning forest of the components, and join them.

        Boruvka's rounds: the shortest edge out of each component is in the forest. The edges are
        in one strict order, so that no round closes a circle.
        """
        a, b = self.of(edges.a), self.of(edges.b)
        apart = np.flatnonzero(a != b)
        if len(apart) == 0:
            return
        ends = self._spots.order[edges.a[apart]], self._spots.order[edges.b[apart]]
        order = _in_order(*ends, edges.distance[apart], edges.length[apart], len(self._label))
        place = apart[order[::-1]]
        a, b = a[place], b[place]
        # The components that take part are numbered first, the others after them.
        part = np.zeros(self.left, dtype=bool)
        part[a] = part[b] = True
        nodes = np.flatnonzero(part)
        number = np.empty(self.left, dtype=np.intp)
        number[nodes] = np.arange(len(nodes))
        a, b = number[a], number[b]
        merged, count = np.arange(len(nodes)), len(nodes)
        picked = np.zeros(len(edges.a), dtype=bool)
        while len(place):
            last, renumbered, count = contraction(a, b, count)
            picked[place[last[last >= 0]]] = True
            merged, a, b = renumbered[merged], renumbered[a], renumbered[b]
            open_ = a != b
            a, b, place = a[open_], b[open_], place[open_]
        number[nodes] = merged
        number[~part] = np.arange(count, count + self.left - len(nodes))
        self._now = number[self._now]
        self.left = count + self.left - len(nodes)
        self.chosen.append(edges.where(picked))


def _in_order(
    a: np.ndarray, b: np.ndarray, reach: np.ndarray, length: np.ndarray, n: int
) -> np.ndarray:
    """Return the order of edges by mutual-reachability distance, then length, then ends."""
    order = np.argsort(reach, kind="stable")
    tied = reach[order[1:]] == reach[order[:-1]]
    # Mostly the edges of one spot tie, at its core distance, and they come by length.
    unsure = tied & ((a[order[1:]] != a[order[:-1]]) | (length[order[1:]] <= length[order[:-1]]))
    if unsure.any():
        run = np.cumsum(np.append(False, ~tied))
        dirty = np.zeros(len(order), dtype=bool)
        dirty[run[1:][unsure]] = True
        mixed = np.flatnonzero(dirty[run])
        some = order[mixed]
        key = np.minimum(a[some], b[some]) * n + np.maximum(a[some], b[some])
        order[mixed] = some[np.lexsort((key, length[some], run[mixed]))]
    return order


def contraction(a: np.ndarray, b: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray, int]:
    """Join every node of a graph with where its last edge leads: one round of Boruvka's.

    Parameters
    ----------
    a, b : ndarray of intp, shape (m,)
        The ends of the edges, longest first, so that a node's last edge is its shortest.
    count : int
        Nodes are numbered from 0 to this less 1.

    Returns
    -------
    last : ndarray of intp, shape (count,)
        The place of each node's last edge; -1 for a node without any.
    number : ndarray of intp, shape (count,)
        The new number, from 0, of what each node is now part of.
    left : int
        How many there are now.
    """
    place = np.arange(len(a))
    last, other = np.full(count, -1), np.full(count, -1)
    last[a] = place  # the last of several values given to one node stays
    other[b] = place
    np.maximum(last, other, out=last)
    nodes = np.arange(count)
    linked = last >= 0
    target = nodes.copy()
    target[linked] = a[last[linked]] + b[last[linked]] - nodes[linked]
    # Following the last edges ends where two nodes share theirs: the smaller one is the root.
    mutual = (target[target] == nodes) & (nodes < target)
    target[mutual] = nodes[mutual]
    while True:
        further = target[target]
        if np.array_equal(further, target):
            break
        target = further
    root = target == nodes
    return last, (np.cumsum(root) - 1)[target], int(root.sum())


def _near_pairs(spots: _Spots, components: _Components, level: int, progress: Progress) -> _Edges:
    """Return the pairs within r times the core distance of a spot that enters at this level.

    Each pair is found from the spot with the larger core distance only. At the first level, pairs
    of spots that are dense below it are included.
    """
    rows = spots.entering(level)
    n = len(spots.core)
    first = level == spots.first_level
    bound = RATIO * SLACK * spots.levels[level + 1]
    k = spots.neighbours
    found = [_Edges.none()]
    while len(rows):
        k = min(k, n)
        wider = []
        step = max(TABLE_ENTRIES // k, 1)
        for start in range(0, len(rows), step):
            progress.report(1.0 - components.left / n)
            a = rows[start : start + step]
            d, b = spots.tree.query(
                spots.xy[a], k=k, distance_upper_bound=bound * SLACK, workers=-1
            )
            reach = np.full(len(a), bound) if first else RATIO * SLACK * spots.core[a]
            full = d[:, -1] > reach * SLACK
            if k < n and not full.all():
                wider.append(a[~full])
                a, b, d, reach = a[full], b[full], d[full], reach[full]
            found.append(_chosen_pairs(spots, components, a, b, d, reach))
        rows = np.concatenate(wider) if wider else rows[:0]
        k *= 2
    return _Edges.joined(found)


def _chosen_pairs(
    spots: _Spots,
    components: _Components,
    a: np.ndarray,
    b: np.ndarray,
    d: np.ndarray,
    reach: np.ndarray,
) -> _Edges:
    """Return the pairs of a table of neighbours within reach, each from its sparser end."""
    line, place = np.nonzero(d <= reach[:, None])
    a, b = a[line], b[line, place]
    core_a, core_b = spots.core[a], spots.core[b]
    sparser = (core_b < core_a) | ((core_b == core_a) & (b < a))
    a, b, d = a[sparser], b[sparser], d[line, place][sparser]
    # A farther neighbour in the component of the one before it is of no use.
    label = components.of(b)
    fresh = np.ones(len(a), dtype=bool)
    fresh[1:] = (a[1:] != a[:-1]) | (label[1:] != label[:-1]) | (d[1:] <= d[:-1] * SLACK)
    return _Edges.between(spots, a[fresh], b[fresh])


@dataclass(frozen=True)
class _Frontier:
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
    def nothing() -> _Frontier:
        none = np.empty(0, dtype=np.intp)
        return _Frontier(none, none, none, none, 0, 0)


def _frontier(spots: _Spots, components: _Components, power: int) -> _Frontier:
    """Find the spots dense within a cell's width that have another component in the next cells."""
    components.settle()
    rows = np.flatnonzero(spots.core <= spots.unit * 2.0**power)
    if len(rows) == 0:
        return _Frontier.nothing()
    column, row = spots.column[rows] >> power, spots.row[rows] >> power
    start = _run_starts(column, row)
    label = components.of(rows)
    lowest, highest = np.minimum.reduceat(label, start), np.maximum.reduceat(label, start)
    one, two = _neighbouring_cells(column[start], row[start])
    mixed = np.minimum(lowest[one], lowest[two]) != np.maximum(highest[one], highest[two])
    one, two = one[mixed], two[mixed]
    used = np.zeros(len(start), dtype=bool)
    used[one] = used[two] = True
    number = np.cumsum(used) - 1
    size = np.diff(np.append(start, len(rows)))
    return _Frontier(
        rows=rows[np.repeat(used, size)],
        cell=np.repeat(number[used], size[used]),
        one=number[one],
        two=number[two],
        power=power,
        cells=int(used.sum()),
    )


def _run_starts(*keys: np.ndarray) -> np.ndarray:
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
    pairs = [(np.arange(len(key)), np.arange(len(key))), (above, above + 1)]
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


def _closest_pairs(
    spots: _Spots,
    components: _Components,
    frontier: _Frontier,
    level: int,
    progress: Progress,
) -> _Edges:
    """Return the closest pairs of every two components, of spots dense at the level."""
    low, high = spots.levels[level], spots.levels[level + 1]
    dense = spots.core[frontier.rows] < low
    if not dense.any():
        return _Edges.none()
    cells = _SmallCells(spots, components, frontier, dense, low)
    found = [_Edges.none()]
    for one, two in cells.foreign_pairs(frontier.one, frontier.two, high):
        progress.report(1.0 - components.left / len(spots.core))
        a, b = cells.closest(one, two, high)
        edges = _Edges.between(spots, a, b)
        found.append(edges.where(edges.distance <= high))
    return _Edges.joined(found)


class _SmallCells:
    """Frontier spots that are dense at a distance, in cells so small that each is of one component."""

    def __init__(
        self,
        spots: _Spots,
        components: _Components,
        frontier: _Frontier,
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
        self.start = _run_starts(key[order])
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
        few = np.flatnonzero(product <= PRODUCT_LIMIT)
        for part in _portions(product[few]):
            some = few[part]
            pair, i, j = _products(start_a[some], size_a[some], start_b[some], size_b[some])
            i, j = spot_a[i], spot_b[j]
            close = distance(self.xy[i], self.xy[j]) <= limit[some][pair]
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
        gap = tree.query(self.xy[those], workers=-1)[0]
        those = those[gap <= gap.min() * SLACK]
        near = tree.query_ball_point(self.xy[those], gap.min() * SLACK)
        size = [len(each) for each in near]
        return these[np.concatenate(near).astype(np.intp)], np.repeat(those, size)


def _products(
    start_a: np.ndarray, size_a: np.ndarray, start_b: np.ndarray, size_b: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Pair every place of run a with every place of run b; return the runs' number, and both."""
    product = size_a * size_b
    pair = np.repeat(np.arange(len(product)), product)
    place = np.arange(len(pair)) - (np.cumsum(product) - product)[pair]
    line = place // np.maximum(size_b, 1)[pair]
    return pair, start_a[pair] + line, start_b[pair] + place - line * size_b[pair]


def _portions(cost: np.ndarray) -> Iterator[slice]:
    """Yield slices that cost little more than PAIRS_AT_ONCE each."""
    start = _run_starts(np.cumsum(cost) // PAIRS_AT_ONCE)
    for first, last in zip(start, np.append(start[1:], len(cost))):
        yield slice(first, last)

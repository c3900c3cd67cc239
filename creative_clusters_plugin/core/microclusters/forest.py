"""Growing a minimum spanning forest, many edges at a time."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..progress import Progress
from .neighbours import distance


@dataclass(frozen=True)
class Edges:
    """Candidate edges of a spanning tree.

    Attributes
    ----------
    a, b : ndarray of intp, shape (m,)
        The spots at their ends.
    length : ndarray of float64, shape (m,)
        Metres between the two.
    distance : ndarray of float64, shape (m,)
        Mutual-reachability distance in metres.
    """

    a: np.ndarray
    b: np.ndarray
    length: np.ndarray
    distance: np.ndarray

    def where(self, choice: np.ndarray) -> Edges:
        """Return some of the edges."""
        return Edges(*(values[choice] for values in self._values()))

    def _values(self) -> tuple[np.ndarray, ...]:
        return self.a, self.b, self.length, self.distance

    @staticmethod
    def between(xy: np.ndarray, core: np.ndarray, a: np.ndarray, b: np.ndarray) -> Edges:
        """Return the edges between the spots a and b."""
        length = distance(xy[a], xy[b])
        return Edges(a, b, length, np.maximum(length, np.maximum(core[a], core[b])))

    @staticmethod
    def joined(parts: list[Edges]) -> Edges:
        """Return all the edges of one or more parts."""
        if len(parts) == 1:
            return parts[0]
        return Edges(*(np.concatenate(values) for values in zip(*(p._values() for p in parts))))

    @staticmethod
    def none() -> Edges:
        """Return no edges."""
        spots, metres = np.empty(0, dtype=np.intp), np.empty(0)
        return Edges(spots, spots, metres, metres)


class Components:
    """The components of the edges chosen so far.

    Attributes
    ----------
    left : int
        How many there are; at first every spot is one.
    chosen : list of Edges
        The edges of the minimum spanning forest.
    order : ndarray of intp, shape (n,)
        The numbers by which edges of equal length are told apart.
    """

    def __init__(self, order: np.ndarray) -> None:
        n = len(order)
        self.left = n
        self.order = order
        self.chosen: list[Edges] = []
        # Label of each spot when last settled, and what has become of that label since.
        self._label = np.arange(n, dtype=np.intp)
        self._now = np.arange(n, dtype=np.intp)

    @property
    def done(self) -> float:
        """Share of the joins that are made."""
        return 1.0 - self.left / len(self._label)

    def of(self, spots: np.ndarray) -> np.ndarray:
        """Return the labels, 0 to ``left`` - 1, of these spots."""
        return self._now[self._label[spots]]

    def settle(self) -> None:
        """Bring the labels of all spots up to date, so that later look-ups are short."""
        self._label = self._now[self._label]
        self._now = np.arange(self.left, dtype=np.intp)

    def join(self, edges: Edges, progress: Progress) -> None:
        """Choose the edges of a minimum spanning forest of the components, and join them.

        Boruvka's rounds: the shortest edge out of each component is in the forest. The edges are
        in one strict order, so that no round closes a circle.
        """
        progress.report(self.done)
        a, b = self.of(edges.a), self.of(edges.b)
        apart = np.flatnonzero(a != b)
        if len(apart) == 0:
            return
        ends = self.order[edges.a[apart]], self.order[edges.b[apart]]
        order = in_order(*ends, edges.distance[apart], edges.length[apart], len(self._label))
        place = apart[order[::-1]]
        a, b = a[place], b[place]
        # The components that take part are numbered first, the others after them.
        part = np.zeros(self.left, dtype=bool)
        part[a] = part[b] = True
        nodes = np.flatnonzero(part)
        number = np.empty(self.left, dtype=np.intp)
        number[nodes] = np.arange(len(nodes), dtype=np.intp)
        a, b = number[a], number[b]
        merged, count = np.arange(len(nodes), dtype=np.intp), len(nodes)
        picked = np.zeros(len(edges.a), dtype=bool)
        while len(place):
            progress.report(self.done)
            last, renumbered, count = contraction(a, b, count)
            picked[place[last[last >= 0]]] = True
            merged, a, b = renumbered[merged], renumbered[a], renumbered[b]
            open_ = a != b
            a, b, place = a[open_], b[open_], place[open_]
        number[nodes] = merged
        number[~part] = np.arange(count, count + self.left - len(nodes), dtype=np.intp)
        self._now = number[self._now]
        self.left = count + self.left - len(nodes)
        self.chosen.append(edges.where(picked))


def in_order(
    a: np.ndarray, b: np.ndarray, reach: np.ndarray, length: np.ndarray, n: int
) -> np.ndarray:
    """Return the order of edges by mutual-reachability distance, then length, then ends."""
    order = np.argsort(reach, kind="stable")
    tied = reach[order[1:]] == reach[order[:-1]]
    # Mostly the edges of one spot tie, at its core distance, and they come by length.
    unsure = tied & ((a[order[1:]] != a[order[:-1]]) | (length[order[1:]] <= length[order[:-1]]))
    if unsure.any():
        run = np.cumsum(np.append(False, ~tied), dtype=np.intp)
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
    place = np.arange(len(a), dtype=np.intp)
    last, other = (np.full(count, -1, dtype=np.intp) for _ in range(2))
    last[a] = place  # the last of several values given to one node stays
    other[b] = place
    np.maximum(last, other, out=last)
    nodes = np.arange(count, dtype=np.intp)
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
    return last, (np.cumsum(root, dtype=np.intp) - 1)[target], int(root.sum())

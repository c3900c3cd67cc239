"""Which nodes of the condensed tree are the clusters, also where a cluster may be only so wide."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..progress import Progress
from .circle import fits
from .hierarchy import CondensedTree
from .spots import Spots


@dataclass(frozen=True)
class Selection:
    """The clusters read off a condensed tree.

    Attributes
    ----------
    label : ndarray (m,) of int
        Cluster of each spot, from 0; -1 for noise.
    membership : ndarray (m,)
        Strength of membership, 0-1; NaN for noise.
    persistence : ndarray (clusters,)
        Stability over weight times the largest λ of the tree, 0-1.
    trimmed : int
        Organisations that a limit on the radius left out of a branch it shortened.
    """

    label: np.ndarray
    membership: np.ndarray
    persistence: np.ndarray
    trimmed: int


@dataclass(frozen=True)
class _Candidates:
    """For each node: can it be chosen, from which λ on, and how stable is it then.

    The members are the points that fall out above ``start``; -inf takes the whole branch, also
    the points that fall out at its very birth, where two branches meet.
    """

    possible: np.ndarray
    start: np.ndarray
    stability: np.ndarray


def select(
    tree: CondensedTree, spots: Spots, selection: str, max_radius: float, progress: Progress
) -> Selection:
    """Choose clusters by excess of mass (``eom``) or the finest ones (``leaf``).

    Parameters
    ----------
    max_radius : float
        Metres; the members of a cluster fit in a circle of this radius; 0 for no limit. A node
        is then a candidate from the smallest λ at which its remaining points fit, as the public
        interface defines.

    References
    ----------
    Campello, Moulavi, Zimek and Sander (2015), "Hierarchical density estimates for data
    clustering, visualization, and outlier detection", section 5 (excess of mass). Membership and
    persistence as the ``hdbscan`` package defines them, with the candidate's λ as birth.
    """
    if tree.nodes == 0:
        nothing = np.full(tree.spots, np.nan)
        return Selection(np.full(tree.spots, -1), nothing, np.empty(0), 0)
    layout = _Layout(tree)
    candidates = _candidates(tree, layout, spots, max_radius, progress)
    chosen = _choose(tree, layout, candidates, selection, bool(max_radius))
    return _read_off(tree, layout, candidates, chosen, spots)


class _Layout:
    """Nodes in depth-first order, so that the spots below a node are one slice.

    ``spots`` holds the spots ordered by node (depth first) and, within a node, by falling λ;
    ``own[v]`` is the slice of a node's own spots and ``below[v]`` that of its descendants', which
    follows it.
    """

    def __init__(self, tree: CondensedTree) -> None:
        parent = tree.parent
        self.children: list[list[int]] = [[] for _ in range(tree.nodes)]
        for node in range(1, tree.nodes):
            self.children[parent[node]].append(node)
        position = np.empty(tree.nodes, dtype=np.intp)
        sequence: list[int] = []
        stack = [0]
        while stack:
            node = stack.pop()
            position[node] = len(sequence)
            sequence.append(node)
            stack.extend(reversed(self.children[node]))
        node_of_spot = tree.spot_rows["parent"] - tree.spots
        self.spots = np.lexsort((-tree.spot_rows["lambda_val"], position[node_of_spot]))
        counts = np.bincount(position[node_of_spot], minlength=tree.nodes)
        ends = np.cumsum(counts)
        last = np.arange(tree.nodes)  # the last descendant of each, in depth-first order
        for node in reversed(range(1, tree.nodes)):  # children before parents
            above = position[parent[node]]
            last[above] = max(last[above], last[position[node]])
        self.own = [slice(ends[i] - counts[i], ends[i]) for i in position]
        self.below = [slice(ends[i], ends[last[i]]) for i in position]


def _candidates(
    tree: CondensedTree, layout: _Layout, spots: Spots, max_radius: float, progress: Progress
) -> _Candidates:
    birth, death = tree.birth, tree.death
    possible = np.ones(tree.nodes, dtype=bool)
    start = np.full(tree.nodes, -np.inf)
    if max_radius > 0:
        fallen = tree.spot_rows["lambda_val"]
        for node in reversed(range(tree.nodes)):  # children first
            if node % 256 == 0:
                progress.report(1 - node / tree.nodes)
            # What holds a wide branch is wide itself.
            possible[node] = all(possible[child] for child in layout.children[node])
            if possible[node]:
                own, below = layout.spots[layout.own[node]], layout.spots[layout.below[node]]
                first = _first_fit(
                    spots.xy, own, fallen[own], below, birth[node], death[node], max_radius
                )
                possible[node] = first is not None
                start[node] = -np.inf if first is None else first
    return _Candidates(possible, start, _stability(tree, np.maximum(start, birth)))


def _first_fit(
    xy: np.ndarray,
    own: np.ndarray,
    fallen: np.ndarray,
    below: np.ndarray,
    birth: float,
    death: float,
    max_radius: float,
) -> float | None:
    """Return the smallest λ at which a node's remaining points fit; None if they never do.

    -inf if the whole branch fits. ``own`` are the node's own spots by falling λ (``fallen``),
    ``below`` its descendants'.
    """
    inner = xy[below]

    def remaining_fit(kept: int) -> bool:
        return fits(np.concatenate([inner, xy[own[:kept]]]), max_radius)

    if remaining_fit(len(own)):
        return -np.inf
    # The points left at a fall-out are those of a larger λ; the widest sets come first.
    starts = np.unique(np.append(fallen[fallen < death], birth))
    kept = np.searchsorted(-fallen, -starts, side="left")
    low, high = 0, len(starts)
    while low < high:
        middle = (low + high) // 2
        if remaining_fit(int(kept[middle])):
            high = middle
        else:
            low = middle + 1
    return float(starts[low]) if low < len(starts) and starts[low] < death else None


def _stability(tree: CondensedTree, start: np.ndarray) -> np.ndarray:
    """Return S(v) = Σ w_p (min(λ_p, λ'_v) − a_v) over the points that remain at a_v."""
    rows = tree.rows
    node = rows["parent"] - tree.spots
    # A child node's points leave its parent together, at the child's birth; those of a spot that
    # fell out before a_v count nothing.
    life = np.maximum(rows["lambda_val"] - start[node], 0.0)
    return np.bincount(node, weights=rows["child_weight"] * life, minlength=tree.nodes)


def _choose(
    tree: CondensedTree,
    layout: _Layout,
    candidates: _Candidates,
    selection: str,
    limited: bool,
) -> np.ndarray:
    """Return (nodes,) bool: is the node a cluster?"""
    possible = candidates.possible.copy()
    if not limited and layout.children[0]:
        possible[0] = False  # all of the data is no cluster where it splits
    if selection == "leaf":
        leaves = np.array([not children for children in layout.children])
        return possible & leaves
    chosen = np.zeros(tree.nodes, dtype=bool)
    best = np.zeros(tree.nodes)
    for node in reversed(range(tree.nodes)):
        under = sum(best[child] for child in layout.children[node])
        chosen[node] = possible[node] and candidates.stability[node] >= under
        best[node] = candidates.stability[node] if chosen[node] else under
    parent = tree.parent
    inside = np.zeros(tree.nodes, dtype=bool)
    for node in range(1, tree.nodes):  # parents first: nothing is chosen inside a chosen node
        inside[node] = inside[parent[node]] or chosen[parent[node]]
    return chosen & ~inside


def _read_off(
    tree: CondensedTree,
    layout: _Layout,
    candidates: _Candidates,
    chosen: np.ndarray,
    spots: Spots,
) -> Selection:
    fallen = tree.spot_rows["lambda_val"]
    death = tree.death
    label = np.full(tree.spots, -1)
    membership = np.full(tree.spots, np.nan)
    trimmed = 0
    largest = float(tree.rows["lambda_val"].max())
    persistence = []
    for number, node in enumerate(np.flatnonzero(chosen)):
        branch = layout.spots[layout.own[node].start : layout.below[node].stop]
        remains = fallen[branch] > candidates.start[node]
        members = branch[remains]
        label[members] = number
        membership[members] = np.minimum(fallen[members], death[node]) / death[node]
        trimmed += int(spots.count[branch[~remains]].sum())
        weight = float(spots.weight[members].sum())
        persistence.append(candidates.stability[node] / (weight * largest) if weight else 0.0)
    return Selection(label, membership, np.array(persistence), trimmed)

"""Single linkage of a spanning tree."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..progress import Progress
from .forest import contraction
from .spanning_tree import SpanningTree

# Weights are summed as whole multiples of a power of ten, so that their order does not matter and
# decimal fractions stay exact: as fine as the total allows, and at most this many decimals.
MOST_DECIMALS = 12


@dataclass(frozen=True)
class Linkage:
    """Binary single-linkage hierarchy of n spots; node ``n + i`` is the merge by edge i.

    Attributes
    ----------
    parent : ndarray of intp, shape (2n-1,)
        The node each node merges into; the root's is itself.
    level : ndarray of float64, shape (2n-1,)
        For a spot its core distance, for a merge the distance of its edge, in metres.
    weight : ndarray of float64, shape (2n-1,)
        Weight of the spots at or below the node.
    count : ndarray of int64, shape (2n-1,)
        Organisations at the spots at or below the node.
    """

    parent: np.ndarray
    level: np.ndarray
    weight: np.ndarray
    count: np.ndarray


@dataclass(frozen=True)
class _Chains:
    """The merges of a hierarchy as chains, in each of which every merge goes into the next.

    Attributes
    ----------
    merge : ndarray of intp, shape (n-1,)
        The merges, chain after chain.
    start : ndarray of intp, shape (chains,)
        Where each chain starts in ``merge``.
    above : ndarray of intp, shape (chains,)
        The merge that each chain's last one goes into; n-1 for the root.
    tiers : ndarray of intp, shape (tiers+1,)
        Where each tier starts among the chains; a chain goes into one of a later tier.
    first : ndarray of intp, shape (n,)
        The merge that each spot goes into.
    """

    merge: np.ndarray
    start: np.ndarray
    above: np.ndarray
    tiers: np.ndarray
    first: np.ndarray


def single_linkage(
    tree: SpanningTree, core: np.ndarray, weight: np.ndarray, count: np.ndarray, progress: Progress
) -> Linkage:
    """Merge the spots along the edges of a spanning tree, shortest first.

    Parameters
    ----------
    tree : SpanningTree
        Spanning tree of n >= 1 spots, edges sorted by distance. Edges of one distance merge in
        their order.
    core, weight, count : ndarray, shape (n,)
        Core distance in metres, weight (0 or more), and number of organisations of each spot.
    progress : Progress
        Told how much is done; may raise :class:`~..errors.Cancelled`.

    Returns
    -------
    Linkage
        Nodes 0 to n-1 are the spots, n to 2n-2 the merges in the order of the edges. Weights are
        rounded to about 1e-18 of the total.

    Notes
    -----
    Merges are found a chain at a time by contracting the tree, not one by one: Sao, Prokopenko and
    Lebrun-Grandie 2024, PANDORA.
    """
    n = len(core)
    decimals = MOST_DECIMALS
    total = float(weight.sum())
    if total > 0:
        decimals = min(decimals, int(np.floor(18.0 - np.log10(total))))
    unit = 10.0**decimals
    values = np.stack([np.rint(weight * unit), count], axis=1).astype(np.int64)
    parent = np.arange(2 * n - 1, dtype=np.intp)
    if n > 1:
        chains = _chains(tree, progress)
        parent[:n] = n + chains.first
        following = np.append(chains.merge[1:], n - 1)
        following[np.append(chains.start[1:], n - 1) - 1] = chains.above
        parent[n + chains.merge] = n + np.minimum(following, n - 2)
        values = np.concatenate([values, _sums(chains, values)])
    progress.report(1.0)
    return Linkage(
        parent=parent,
        level=np.concatenate([core, tree.distance]),
        weight=values[:, 0] / unit,
        count=values[:, 1].copy(),
    )


def _chains(tree: SpanningTree, progress: Progress) -> _Chains:
    """Take the hierarchy apart into chains.

    Every node is contracted along its shortest edge, and so on with the edges that are left, tier
    by tier. An edge waits in the node that it was contracted into until this node's shortest edge
    is longer than it. All edges that stop waiting in one node form a chain, in their order, which
    goes into that shortest edge: in between, nothing else is joined to the node.
    """
    edges = len(tree.a)
    a, b, edge = tree.a[::-1], tree.b[::-1], np.arange(edges, dtype=np.intp)[::-1]
    waiting, at = edge[:0], a[:0]
    count = edges + 1
    chain = np.empty(edges, dtype=np.intp)
    offset, tiers, shortest_of_all = 0, [], []
    while True:
        progress.report(offset / (2.0 * edges + 2.0))
        last, number, fewer = contraction(a, b, count)
        shortest = np.where(last >= 0, edge[last], edges) if len(edge) else np.array([edges])
        done = waiting < shortest[at]
        chain[waiting[done]] = offset + at[done]
        shortest_of_all.append(shortest)
        tiers.append(offset)
        offset += count
        if count == 1:
            break
        drawn = np.zeros(len(a), dtype=bool)
        drawn[last] = True
        waiting = np.concatenate([waiting[~done], edge[drawn]])
        at = number[np.concatenate([at[~done], a[drawn]])]
        a, b, edge, count = number[a[~drawn]], number[b[~drawn]], edge[~drawn], fewer
    merge = np.argsort(chain, kind="stable")
    chain = chain[merge]
    start = np.flatnonzero(np.append(True, chain[1:] != chain[:-1]))
    return _Chains(
        merge=merge,
        start=start,
        above=np.concatenate(shortest_of_all)[chain[start]],
        tiers=np.searchsorted(chain[start], np.append(tiers, offset)),
        first=shortest_of_all[0],
    )


def _sums(chains: _Chains, values: np.ndarray) -> np.ndarray:
    """Return the sums of the spots' values at or below each merge."""
    merges = len(chains.merge)
    sums = np.zeros((merges + 1, values.shape[1]), dtype=values.dtype)
    _add(sums, chains.first, values)
    ends = np.append(chains.start[1:], merges)
    for tier, following in zip(chains.tiers[:-1], chains.tiers[1:]):
        if tier == following:
            continue
        start, end = chains.start[tier:following], ends[tier:following]
        members = chains.merge[start[0] : end[-1]]
        running = np.cumsum(sums[members], axis=0)
        before = np.zeros((len(start), values.shape[1]), dtype=values.dtype)
        before[1:] = running[end[:-1] - 1 - start[0]]
        sums[members] = running - np.repeat(before, end - start, axis=0)
        _add(sums, chains.above[tier:following], sums[chains.merge[end - 1]])
    return sums[:merges]


def _add(sums: np.ndarray, at: np.ndarray, values: np.ndarray) -> None:
    """Add values to sums; no place is given more than twice, as merges are of two."""
    places = np.arange(len(at), dtype=np.intp)
    giver = np.empty(len(sums), dtype=np.intp)
    giver[at] = places
    second = giver[at] != places
    for once in (~second, second):
        sums[at[once]] += values[once]

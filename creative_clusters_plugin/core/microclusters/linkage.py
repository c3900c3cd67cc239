"""Single linkage of a spanning tree."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..progress import Progress
from .spanning_tree import SpanningTree


@dataclass(frozen=True)
class Linkage:
    """Binary single-linkage hierarchy of n spots; node ``n + i`` is the i-th merge.

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


def single_linkage(
    tree: SpanningTree, core: np.ndarray, weight: np.ndarray, count: np.ndarray, progress: Progress
) -> Linkage:
    """Merge the spots along the edges of a spanning tree, shortest first.

    Parameters
    ----------
    tree : SpanningTree
        Spanning tree of n >= 1 spots, edges sorted by distance.
    core, weight, count : ndarray, shape (n,)
        Core distance in metres, weight, and number of organisations of each spot.
    progress : Progress
        Told how much is done; may raise :class:`~..errors.Cancelled`.

    Returns
    -------
    Linkage
        Nodes 0 to n-1 are the spots, n to 2n-2 the merges in the order of the edges.
    """
    n = len(core)
    parent = list(range(2 * n - 1))
    top = list(range(2 * n - 1))
    below = np.concatenate([weight, np.zeros(n - 1)]).tolist()
    members = np.concatenate([count, np.zeros(n - 1, dtype=np.asarray(count).dtype)]).tolist()
    for i, (a, b) in enumerate(zip(tree.a.tolist(), tree.b.tolist())):
        if i % 65_536 == 0:
            progress.report(i / n)
        merged = n + i
        for end in (a, b):
            while top[end] != end:
                top[end] = top[top[end]]
                end = top[end]
            parent[end] = top[end] = merged
            below[merged] += below[end]
            members[merged] += members[end]
    return Linkage(
        parent=np.array(parent, dtype=np.intp),
        level=np.concatenate([core, tree.distance]),
        weight=np.array(below, dtype=np.float64),
        count=np.array(members, dtype=np.asarray(count).dtype),
    )

"""The condensed tree: one plain record array that every later step reads."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .linkage import Linkage

#: One row a spot that falls out of a node, one a node that splits off its parent, as in the
#: ``hdbscan`` package. Spots are 0 to m - 1; nodes from m on, the root first, parents before
#: children. ``lambda_val`` is one over a distance in metres.
CONDENSED = np.dtype(
    [
        ("parent", np.intp),
        ("child", np.intp),
        ("lambda_val", np.float64),
        ("child_weight", np.float64),
        ("child_count", np.int64),
    ]
)

#: Density is not told apart below a metre: λ is capped at one over this.
FINEST = 1.0


@dataclass(frozen=True)
class CondensedTree:
    """The condensed tree of m spots.

    Attributes
    ----------
    rows : record array of :data:`CONDENSED`
        First the m spots in their order, then the nodes but the root in theirs.
    spots : int
        m.
    nodes : int
        Number of nodes, the root counted; 0 if all spots together are too few for a cluster.
    """

    rows: np.ndarray
    spots: int
    nodes: int

    @property
    def spot_rows(self) -> np.ndarray:
        """The rows of the spots."""
        return self.rows[: self.spots]

    @property
    def node_rows(self) -> np.ndarray:
        """The rows of the nodes from the second on."""
        return self.rows[self.spots :]

    @property
    def parent(self) -> np.ndarray:
        """(nodes,) the parent of each node, counted from 0; -1 for the root."""
        return np.concatenate([[-1], self.node_rows["parent"] - self.spots])[: self.nodes]

    @property
    def birth(self) -> np.ndarray:
        """(nodes,) λ at which each node splits off; 0 for the root."""
        return np.concatenate([[0.0], self.node_rows["lambda_val"]])[: self.nodes]

    @property
    def death(self) -> np.ndarray:
        """(nodes,) λ at which each node splits or dissolves."""
        death = np.zeros(self.nodes)
        np.maximum.at(death, self.rows["parent"] - self.spots, self.rows["lambda_val"])
        return death


def condense(linkage: Linkage, min_weight: float, min_count: float = 0) -> CondensedTree:
    """Condense a single-linkage tree: branches too small to be a cluster are points falling out.

    Merges at one mutual-reachability distance stay in the order of the spanning tree, which puts
    the smaller distance between the two points first; merges under a metre are one merge of many
    branches, since λ does not tell them apart.

    Parameters
    ----------
    linkage : Linkage
        Of m >= 1 spots.
    min_weight : float
        MIN_CLUSTER_SIZE: the least weight of a branch.
    min_count : float
        The fewest organisations of a branch (0: no such limit).

    References
    ----------
    Campello, Moulavi and Sander (2013), "Density-based clustering based on hierarchical density
    estimates", section 4; McInnes and Healy (2017), "Accelerated hierarchical density based
    clustering".
    """
    spots = (len(linkage.parent) + 1) // 2
    level = np.maximum(linkage.level, FINEST)
    # Sums of fractions may miss a whole number by rounding.
    big = (linkage.weight >= min_weight * (1 - 1e-12)) & (linkage.count >= min_count)
    root = len(linkage.parent) - 1
    if not big[root]:
        return CondensedTree(np.empty(0, dtype=CONDENSED), spots, 0)

    # Under a metre each linkage node stands for the highest one there.
    ids = np.arange(len(linkage.parent))
    top = _jump(np.where(level[linkage.parent] <= FINEST, linkage.parent, ids))
    stands = np.flatnonzero(top == ids)  # the effective nodes
    above = top[linkage.parent]  # their effective parents

    # A big node with exactly one big child is the same cluster as that child.
    alive = stands[big[stands] & (stands != top[root])]
    children = np.bincount(above[alive], minlength=len(ids))
    only = alive[children[above[alive]] == 1]
    down = ids.copy()
    down[above[only]] = only
    bottom = _jump(down)

    # Each spot falls out where its branch first becomes, or joins, a big one.
    out = _jump(np.where(big, ids, above))[top[:spots]]

    ends = np.unique(bottom[stands[big[stands]]])
    ends = ends[::-1]  # merges are numbered by rising level: parents before children
    number = np.empty(len(ids), dtype=np.intp)
    number[ends] = np.arange(len(ends)) + spots

    heads = alive[children[above[alive]] > 1]  # where a cluster splits off its parent
    heads = heads[np.argsort(number[bottom[heads]])]
    rows = np.empty(spots + len(heads), dtype=CONDENSED)
    # Spots first, then nodes: what falls out or splits off, of which node, and at what level.
    child = np.concatenate([np.arange(spots), heads])
    from_ = np.concatenate([out, above[heads]])
    rows["parent"] = number[bottom[from_]]
    rows["child"] = np.concatenate([np.arange(spots), number[bottom[heads]]])
    rows["lambda_val"] = 1 / level[from_]
    rows["child_weight"] = linkage.weight[child]
    rows["child_count"] = linkage.count[child]
    return CondensedTree(rows, spots, len(ends))


def _jump(pointer: np.ndarray) -> np.ndarray:
    """Follow each pointer to its end (an element that points at itself)."""
    while True:
        further = pointer[pointer]
        if np.array_equal(further, pointer):
            return pointer
        pointer = further

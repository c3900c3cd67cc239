"""DBSCAN, read off the same spanning tree, and its distance from the k-distance curve."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from ..errors import InputError
from .spanning_tree import SpanningTree
from .spots import Spots

#: Strength of membership that DBSCAN's two kinds of members are given.
CORE_MEMBERSHIP, BORDER_MEMBERSHIP = 1.0, 0.5


@dataclass(frozen=True)
class Components:
    """DBSCAN's clusters before any is dropped for its size.

    Attributes
    ----------
    label : ndarray (m,) of int
        Component of each spot, from 0; -1 for noise.
    membership : ndarray (m,)
        1 for core points, 0.5 for border points, NaN for noise.
    """

    label: np.ndarray
    membership: np.ndarray


def dbscan(tree: SpanningTree, spots: Spots, core: np.ndarray, eps: float) -> Components:
    """Cut the mutual-reachability tree at ``eps`` and add the border points.

    The edges up to ``eps`` join exactly the core points that chains of steps of at most ``eps``
    join (Campello, Moulavi and Sander 2013, theorem 1 on DBSCAN*). A border point belongs to the
    nearest core point, so that the answer does not depend on the order of the points; which
    cluster takes it is open in DBSCAN (Ester et al. 1996).

    Parameters
    ----------
    core : ndarray (m,)
        Core distances in metres: a spot is a core point where it is at most ``eps``.
    eps : float
        Metres.
    """
    size = len(spots)
    label = np.full(size, -1)
    membership = np.full(size, np.nan)
    dense = np.flatnonzero(core <= eps)
    if not len(dense):
        return Components(label, membership)
    short = tree.distance <= eps
    graph = coo_matrix(
        (np.ones(int(short.sum()), dtype=np.int8), (tree.a[short], tree.b[short])),
        shape=(size, size),
    )
    component = connected_components(graph, directed=False)[1]
    _, label[dense] = np.unique(component[dense], return_inverse=True)
    membership[dense] = CORE_MEMBERSHIP
    rest = np.flatnonzero(core > eps)
    if len(rest):
        # The search bound is exclusive; EPS itself is within reach.
        distance, nearest = cKDTree(spots.xy[dense]).query(
            spots.xy[rest], distance_upper_bound=np.nextafter(eps, np.inf), workers=-1
        )
        reached = np.isfinite(distance)
        label[rest[reached]] = label[dense[nearest[reached]]]
        membership[rest[reached]] = BORDER_MEMBERSHIP
    return Components(label, membership)


def knee(core: np.ndarray, count: np.ndarray) -> float:
    """Return EPS from the knee of the k-distance curve.

    The curve is the core distances above 0 of all organisations, sorted; its knee is where it
    lies furthest under the straight line between its ends (Satopää et al. 2011, "Finding a
    'kneedle' in a haystack"). Organisations that share their spot (a postcode) with enough others
    have a core distance of 0, which says nothing of the distance between neighbouring spots: they
    are left out, or they would draw the knee to 0 where there are many.

    Parameters
    ----------
    core : ndarray (m,)
        Core distance of each spot in metres.
    count : ndarray (m,)
        Organisations at each spot.

    Returns
    -------
    float
        Metres; 0 where no core distance is above 0, so that the curve has no knee.
    """
    used = np.isfinite(core) & (core > 0) & (count > 0)
    order = np.argsort(core[used], kind="stable")
    height = core[used][order]
    if not len(height):
        return 0.0
    along = np.cumsum(count[used][order])
    span = height[-1] - height[0]
    if span == 0:
        return float(height[0])
    gap = (along - along[0]) / max(along[-1] - along[0], 1) - (height - height[0]) / span
    return float(height[int(np.argmax(gap))])


def no_knee(group: Any) -> InputError:
    """Return what to say where several spots have no core distance above 0 (MIN_SAMPLES=1, say).

    Parameters
    ----------
    group : object
        The value that the organisations share; None without groups.
    """
    return InputError(
        "EPS",
        "It cannot be found from the data: every organisation has as many as MIN_SAMPLES at "
        "its very spot."
        if group is None
        else "It cannot be found from the data of the group '{group}': every organisation there "
        "has as many as MIN_SAMPLES at its very spot.",
        "Give EPS in metres, or a larger MIN_SAMPLES.",
        group=group,
    )

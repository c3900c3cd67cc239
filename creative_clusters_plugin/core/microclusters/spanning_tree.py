"""Exact minimum spanning tree of the mutual-reachability graph in the plane.

The mutual-reachability distance of two spots is max(core a, core b, d(a, b)) (Campello, Moulavi and
Sander 2013, definition 3). The tree is grown by Kruskal's rule, but for a level of distances
(low, high] at a time, with all the edges that the level can need:

1. Where the larger of the two core distances lies in the level, the two are at most ``high``
   apart. Such pairs are looked up from the sparser spot when its level comes.
2. Otherwise both ends are dense at ``low`` and the edge is as long as they are apart. Of these only
   the closest pair of each two components is needed.

The components at ``low`` make the second search small. Spots that are dense at ``low`` and closer
than that are in one component, so small grid cells hold one component each, and only neighbouring
cells of different components are looked into. Cells deep inside a component, which are most, are
skipped for as long as the levels double.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..progress import Progress
from .closest_pairs import Frontier, closest_pairs, frontier_at
from .forest import Components, Edges, in_order
from .neighbours import SLACK, TABLE_ENTRIES
from .ordered_spots import OrderedSpots, threads

# Of so few spots all pairs are looked at.
FEW = 200


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
    if n <= FEW:
        components = Components(np.arange(n, dtype=np.intp))
        components.join(Edges.between(xy, core, *np.triu_indices(n, 1)), progress)
    else:
        components = _components_by_level(OrderedSpots(xy, core), progress)
    edges = Edges.joined(components.chosen)
    a, b = components.order[edges.a], components.order[edges.b]
    a, b = np.minimum(a, b), np.maximum(a, b)
    order = in_order(a, b, edges.distance, edges.length, n)
    progress.report(1.0)
    return SpanningTree(a[order], b[order], edges.distance[order])


def _components_by_level(spots: OrderedSpots, progress: Progress) -> Components:
    """Join all spots, level by level."""
    components = Components(spots.order)
    per_doubling = spots.levels_per_doubling
    frontier = Frontier.nothing()
    for level in range(spots.first_level, len(spots.levels) - 1):
        if level == spots.first_level or level % per_doubling == 0:
            frontier = frontier_at(spots, components, level // per_doubling + 1)
        near = _near_pairs(spots, components, level, progress)
        between = closest_pairs(spots, components, frontier, level, progress)
        components.join(Edges.joined([near, between]), progress)
        if components.left == 1:
            break
    return components


def _near_pairs(
    spots: OrderedSpots, components: Components, level: int, progress: Progress
) -> Edges:
    """Return the edges of the level that are as long as a core distance in it, or close to it.

    They are found from the sparser of their ends. At the first level the edges between spots that
    are dense below it are among them.
    """
    rows = spots.entering(level)
    high = spots.levels[level + 1]
    n = len(spots.core)
    k = spots.usual_neighbours
    found = [Edges.none()]
    while len(rows):
        k = min(k, n)
        wider = []
        step = max(TABLE_ENTRIES // k, 1)
        for start in range(0, len(rows), step):
            progress.report(components.done)
            a = rows[start : start + step]
            d, b = spots.tree.query(
                spots.xy[a], k=k, distance_upper_bound=high * SLACK, workers=threads(len(a))
            )
            full = np.isinf(d[:, -1])  # else there may be more neighbours
            if k < n and not full.all():
                wider.append(a[~full])
                a, b, d = a[full], b[full], d[full]
            edges = _useful_pairs(spots, a, b, d)
            found.append(edges.where(edges.distance <= high))
        rows = np.concatenate(wider) if wider else rows[:0]
        k *= 2
    return Edges.joined(found)


def _useful_pairs(spots: OrderedSpots, a: np.ndarray, b: np.ndarray, d: np.ndarray) -> Edges:
    """Return the pairs of a table of neighbours, by rising distance, that can be in the tree.

    Each pair is taken from its sparser end. Of neighbours b, c of a in one eighth of the plane, b
    the nearer one, c is nearer to b than to a, so the way by b is shorter (Yao 1982).
    """
    line, place = np.nonzero(np.isfinite(d))
    a, b, d = a[line], b[line, place], d[line, place]
    core_a, core_b = spots.core[a], spots.core[b]
    sparser = (core_b < core_a) | ((core_b == core_a) & (b < a))
    line, a, b, d, core_a = line[sparser], a[sparser], b[sparser], d[sparser], core_a[sparser]
    offset = spots.xy[b] - spots.xy[a]
    x, y = offset[:, 0], offset[:, 1]
    eighth = 8 * line + 4 * (x > 0) + 2 * (y > 0) + (np.abs(x) > np.abs(y))
    nearest = np.empty(int(eighth.max(initial=-1)) + 1)
    nearest[eighth[::-1]] = d[::-1]  # of several values given to one place, the last one stays
    use = d <= nearest[eighth] * SLACK
    length = np.sqrt(x[use] * x[use] + y[use] * y[use])
    return Edges(a[use], b[use], length, np.maximum(length, core_a[use]))

"""Detect microclusters: the one entry to the density tree."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from ..errors import InputError
from ..progress import Progress
from .circle import fits, smallest_enclosing_circle
from .dbscan import dbscan, knee, no_knee
from .hierarchy import CondensedTree, condense
from .linkage import single_linkage
from .neighbours import core_distances
from .selection import Selection, select
from .settings import DetectionSettings
from .spanning_tree import SpanningTree, mutual_reachability_tree
from .spots import Spots, aggregate

#: Largest sum of weights: the tree adds them as whole numbers of 64 bits, with decimals to spare.
_MOST_WEIGHT = 1e15


@dataclass(frozen=True)
class Cluster:
    """One microcluster.

    Attributes
    ----------
    rows : ndarray of int
        The organisations in it, as rows of what was passed to :func:`detect`.
    group : object
        The value that its organisations share; None without groups.
    radius : float
        Metres, of the smallest enclosing circle round ``centre``.
    persistence : float
        0-1; NaN with DBSCAN, which has no hierarchy.
    """

    rows: np.ndarray
    group: Any
    weight: float
    centre: tuple[float, float]
    radius: float
    persistence: float


@dataclass(frozen=True)
class Microclusters:
    """What was detected among n organisations.

    Attributes
    ----------
    label : ndarray (n,) of int
        Cluster id from 1; 0 for noise.
    membership : ndarray (n,)
        0-1; NaN for noise.
    clusters : tuple of Cluster
        The cluster of id i is ``clusters[i - 1]``.
    trimmed : int
        Organisations that MAX_RADIUS left out of a branch it shortened.
    eps : float
        Metres, DBSCAN only; with groups that have their own, the largest. NaN if none was used.
    eps_of_groups : tuple of (group, metres)
        DBSCAN only: what each group with a dense place was searched with.
    """

    label: np.ndarray
    membership: np.ndarray
    clusters: tuple[Cluster, ...]
    trimmed: int
    eps: float
    eps_of_groups: tuple[tuple[Any, float], ...] = ()


@dataclass(frozen=True)
class DensityTree:
    """Spots with core distances and their spanning tree: serves every MIN_CLUSTER_SIZE.

    Attributes
    ----------
    parts : dict
        Trees made so far of DBSCAN's components, by (EPS, component): making them is most of the
        work, and another size or radius needs the same ones.
    """

    spots: Spots
    core: np.ndarray
    tree: SpanningTree
    parts: dict[tuple[float, int], DensityTree] = field(
        default_factory=dict, compare=False, repr=False
    )

    def condensed(self, min_weight: float, min_count: float, progress: Progress) -> CondensedTree:
        """Return the condensed tree for one minimum size."""
        linkage = single_linkage(
            self.tree, self.core, self.spots.weight, self.spots.count, progress
        )
        return condense(linkage, min_weight, min_count)


@dataclass(frozen=True)
class Forest:
    """The density trees of organisations, one a group: what every setting is tried on.

    Attributes
    ----------
    size : int
        Number of organisations, n.
    groups : tuple
        The groups' values, in order; (None,) without groups.
    rows : tuple of ndarray
        The organisations of each group.
    trees : tuple of DensityTree or None
        None where a group weighs less than ``min_samples``, so that no place is dense.
    min_samples : float
        Neighbours that make a place dense.
    weighted : bool
        Do organisations have a weight? A cluster then also needs ``min_samples`` of them.
    """

    size: int
    groups: tuple[Any, ...]
    rows: tuple[np.ndarray, ...]
    trees: tuple[DensityTree | None, ...]
    min_samples: float
    weighted: bool

    @property
    def core_distance(self) -> np.ndarray:
        """(n,) metres within which each organisation's neighbours reach ``min_samples``."""
        core = np.full(self.size, np.inf)
        for rows, tree in zip(self.rows, self.trees):
            if tree is not None:
                core[rows] = tree.core[tree.spots.of_row]
        return core


def density_tree(spots: Spots, min_samples: float, progress: Progress) -> DensityTree:
    """Return the exact density tree of spots whose total weight reaches ``min_samples``."""
    core = core_distances(spots.xy, spots.weight, min_samples, progress.part(0, 0.25))
    return DensityTree(
        spots, core, mutual_reachability_tree(spots.xy, core, progress.part(0.25, 1))
    )


def plant_forest(
    xy: np.ndarray,
    min_samples: float,
    *,
    weight: np.ndarray | None = None,
    groups: Sequence[Any] | None = None,
    progress: Progress | None = None,
) -> Forest:
    """Return the density trees of organisations; parameters as :func:`detect`."""
    progress = progress or Progress()
    xy = np.asarray(xy, dtype=np.float64).reshape(-1, 2)
    if weight is not None and (np.asarray(weight) < 0).any():
        raise InputError(
            "WEIGHT_FIELD",
            "It holds negative weights ({least:g}, for one).",
            "Set them to NULL (the organisation is then skipped) or to 0.",
            least=np.min(weight),
        )
    weights = np.ones(len(xy)) if weight is None else np.asarray(weight, dtype=np.float64)
    with np.errstate(over="ignore"):
        total = float(weights.sum())
    if not total <= _MOST_WEIGHT:
        raise InputError(
            "WEIGHT_FIELD",
            "The weights add up to {total:g}, which is too large to compute with.",
            "Give weights in another unit, or correct them: their sum may be {most_weight:g}.",
            total=total,
            most_weight=_MOST_WEIGHT,
        )
    parts = _parts(len(xy), groups)
    trees: list[DensityTree | None] = []
    done = 0
    for _, rows in parts:
        spots = aggregate(xy[rows], weights[rows])
        share = progress.part(done / len(xy), (done + len(rows)) / len(xy))
        dense = spots.weight.sum() >= min_samples * (1 - 1e-12)
        trees.append(density_tree(spots, min_samples, share) if dense else None)
        done += len(rows)
    return Forest(
        len(xy),
        tuple(group for group, _ in parts),
        tuple(rows for _, rows in parts),
        tuple(trees),
        min_samples,
        weight is not None,
    )


def detect(
    xy: np.ndarray,
    settings: DetectionSettings,
    *,
    weight: np.ndarray | None = None,
    groups: Sequence[Any] | None = None,
    progress: Progress | None = None,
) -> Microclusters:
    """Detect microclusters among organisations.

    The same organisations in any order give the same clusters and ids.

    Parameters
    ----------
    xy : ndarray (n, 2)
        Finite coordinates in metres.
    weight : ndarray (n,), optional
        What each organisation counts, at least 0; without it 1 each. With it a cluster also needs
        ``min_samples`` organisations.
    groups : sequence of n values, optional
        Clusters are detected within each value; None is a value like others, and so is NaN (the
        group "NaN"). Values that cannot be hashed, lists for one, are taken as their text.

    Raises
    ------
    InputError
        For a setting that cannot be used, a negative weight, weights that add up to more than
        1e15, and EPS where it is not given and cannot be found (:func:`~.dbscan.no_knee`).
    """
    settings.validate()
    progress = progress or Progress()
    forest = plant_forest(
        xy, settings.min_samples, weight=weight, groups=groups, progress=progress.part(0, 0.8)
    )
    return detect_in(forest, settings, progress.part(0.8, 1))


def detect_in(
    forest: Forest,
    settings: DetectionSettings,
    progress: Progress,
    *,
    towards: tuple[float, float] = (1.0, 1.0),
) -> Microclusters:
    """Detect microclusters in density trees made before.

    Parameters
    ----------
    settings : DetectionSettings
        Its ``min_samples`` is the forest's.
    towards : tuple of float
        1 where x grows to the east and y to the north, -1 where to the west or south: clusters of
        one weight are numbered west to east, then south to north.
    """
    found: list[Cluster] = []
    membership = np.full(forest.size, np.nan)
    trimmed, eps_of = 0, []
    for group, rows, tree, selection, used in _select_each(forest, settings, progress):
        membership[rows] = selection.membership[tree.spots.of_row]
        trimmed += selection.trimmed
        if not np.isnan(used):
            eps_of.append((group, used))
        found.extend(
            replace(each, rows=rows[each.rows], group=group)
            for each in _clusters(tree.spots, selection)
        )
    east, north = towards
    found.sort(
        key=lambda each: (
            -each.weight,
            (east * each.centre[0], north * each.centre[1]),
            str(each.group),
        )
    )
    label = np.zeros(forest.size, dtype=np.int64)
    for number, cluster in enumerate(found, start=1):
        label[cluster.rows] = number
    eps = max((float(used) for _, used in eps_of), default=np.nan)
    return Microclusters(label, membership, tuple(found), trimmed, eps, tuple(eps_of))


def clustered_in(forest: Forest, settings: DetectionSettings, progress: Progress) -> np.ndarray:
    """Return (n,) bool, is the organisation in a cluster: all that a sensitivity sweep needs."""
    clustered = np.zeros(forest.size, dtype=bool)
    for _, rows, tree, selection, _ in _select_each(forest, settings, progress):
        clustered[rows] = selection.label[tree.spots.of_row] >= 0
    return clustered


def _parts(size: int, groups: Sequence[Any] | None) -> list[tuple[Any, np.ndarray]]:
    """Return (group, its rows), by group; no rows make no part."""
    if groups is None:
        return [(None, np.arange(size))] if size else []
    rows: dict[Any, list[int]] = {}
    for row, group in enumerate(groups):
        rows.setdefault(_group_key(group), []).append(row)
    return [(group, np.array(rows[group])) for group in sorted(rows, key=str)]


def _group_key(group: Any) -> Hashable:
    """Return a group's value as one that is equal to itself and can be looked up."""
    if isinstance(group, float) and np.isnan(group):
        return "NaN"
    return group if isinstance(group, Hashable) else str(group)


def _select_each(
    forest: Forest, settings: DetectionSettings, progress: Progress
) -> Iterator[tuple[Any, np.ndarray, DensityTree, Selection, float]]:
    """Yield (group, rows, tree, selection, EPS used) for each group that has a tree."""
    for number, (group, rows, tree) in enumerate(zip(forest.groups, forest.rows, forest.trees)):
        share = progress.part(number / len(forest.rows), (number + 1) / len(forest.rows))
        if tree is not None:
            min_count = forest.min_samples if forest.weighted else 0
            selection, eps = select_spots(tree, settings, min_count, share)
            if eps == 0 and len(tree.spots) > 1:
                raise no_knee(group)
            yield group, rows, tree, selection, eps


def select_spots(
    tree: DensityTree, settings: DetectionSettings, min_count: float, progress: Progress
) -> tuple[Selection, float]:
    """Return the clusters of spots in one tree, and EPS (NaN with HDBSCAN).

    EPS is 0 where the k-distance curve has no knee; each spot then stands for itself.
    """
    if settings.method == "hdbscan":
        condensed = tree.condensed(settings.min_cluster_size, min_count, progress.part(0, 0.4))
        chosen = select(
            condensed,
            tree.spots,
            settings.selection,
            settings.max_radius,
            progress.part(0.4, 1),
        )
        return chosen, np.nan
    eps = settings.eps if settings.eps is not None else knee(tree.core, tree.spots.count)
    return _dbscan_selection(tree, settings, eps, min_count, progress), eps


def _dbscan_selection(
    tree: DensityTree,
    settings: DetectionSettings,
    eps: float,
    min_count: float,
    progress: Progress,
) -> Selection:
    """Drop components that are too small; divide those that are too wide by their own tree."""
    spots = tree.spots
    components = dbscan(tree.tree, spots, tree.core, eps)
    label = np.full(len(spots), -1)
    membership = np.full(len(spots), np.nan)
    trimmed = clusters = 0
    order = np.argsort(components.label, kind="stable")
    number = int(components.label.max()) + 1
    starts = np.searchsorted(components.label[order], np.arange(number + 1))
    for each in range(number):
        if each % 256 == 0:
            progress.report(each / number)
        members = order[starts[each] : starts[each + 1]]
        weight = spots.weight[members].sum()
        if (
            weight < settings.min_cluster_size * (1 - 1e-12)
            or spots.count[members].sum() < min_count
        ):
            continue
        inner = np.zeros(len(members), dtype=np.int64)
        if settings.max_radius > 0 and not fits(spots.xy[members], settings.max_radius):
            share = progress.part(each / number, (each + 1) / number)
            part = spots.subset(members)
            own = tree.parts.get((eps, each))
            if own is None:
                own = density_tree(part, settings.min_samples, share.part(0, 0.8))
                tree.parts[eps, each] = own
            condensed = own.condensed(settings.min_cluster_size, min_count, share.part(0.8, 0.9))
            divided = select(condensed, part, "leaf", settings.max_radius, share.part(0.9, 1))
            inner = divided.label
            trimmed += divided.trimmed
        kept = inner >= 0
        label[members[kept]] = clusters + inner[kept]
        membership[members[kept]] = components.membership[members[kept]]
        clusters += int(inner.max()) + 1
    return Selection(label, membership, np.full(clusters, np.nan), trimmed)


def _clusters(spots: Spots, selection: Selection) -> list[Cluster]:
    """Return clusters of organisations from clusters of spots; ids and groups come later."""
    number = len(selection.persistence)
    row_label = selection.label[spots.of_row]
    by_row = np.argsort(row_label, kind="stable")
    row_starts = np.searchsorted(row_label[by_row], np.arange(number + 1))
    by_spot = np.argsort(selection.label, kind="stable")
    starts = np.searchsorted(selection.label[by_spot], np.arange(number + 1))
    clusters = []
    for each in range(number):
        members = by_spot[starts[each] : starts[each + 1]]
        x, y, radius = smallest_enclosing_circle(spots.xy[members])
        clusters.append(
            Cluster(
                by_row[row_starts[each] : row_starts[each + 1]],
                None,
                float(spots.weight[members].sum()),
                (x, y),
                radius,
                float(selection.persistence[each]),
            )
        )
    return clusters

"""The density scan: is there more of the industry in a cluster than business would put there?"""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree
from scipy.special import xlogy

from ..errors import InputError
from ..progress import Progress
from .detection import DetectionSettings, density_tree, select_spots
from .spots import Spots, aggregate

#: A cluster whose p value is at most this is called significant.
SIGNIFICANCE = 0.05
#: Rounding may put a business just outside a core distance that ends at it.
_HAIR = 1 + 1e-12
#: Members whose neighbours are listed at once.
_AT_ONCE = 5000


@dataclass(frozen=True)
class ScanSettings:
    """How the test is done.

    Attributes
    ----------
    permutations : int
        Relabellings.
    seed : int
        The same seed gives the same p values, on any number of cores.
    """

    permutations: int = 99
    seed: int = 1

    def validate(self) -> None:
        """Raise InputError for a setting that cannot be used."""
        if self.permutations < 1:
            raise InputError(
                "PERMUTATIONS",
                "It is {permutations}.",
                "Give a whole number of at least 1; 99 is usual, 19 the fewest for p of 0.05.",
                permutations=self.permutations,
            )
        if self.seed < 0:
            raise InputError(
                "SEED",
                "It is {seed}.",
                "Give a whole number from 0.",
                seed=self.seed,
            )


@dataclass(frozen=True)
class Businesses:
    """All businesses, the organisations among them, by distinct place.

    Attributes
    ----------
    xy : ndarray (m, 2)
        Places in metres, from west to east, then south to north.
    number : ndarray (m,) of int
        Businesses at each, N in all.
    organisations : ndarray (m,) of int
        How many of them are organisations of the industry under study, C in all.
    """

    xy: np.ndarray
    number: np.ndarray
    organisations: np.ndarray


@dataclass(frozen=True)
class ClusterCounts:
    """What lies within the core distance of each cluster's members; arrays of one length.

    Attributes
    ----------
    businesses, organisations : ndarray of int
        n and c.
    expected : ndarray
        n C / N.
    lq : ndarray
        Location quotient (c / n) / (C / N).
    llr : ndarray
        Bernoulli log-likelihood ratio; 0 where c / n is at most C / N.
    """

    businesses: np.ndarray
    organisations: np.ndarray
    expected: np.ndarray
    lq: np.ndarray
    llr: np.ndarray


@dataclass(frozen=True)
class Scan:
    """The test of every cluster.

    Attributes
    ----------
    counts : ClusterCounts
        Of the clusters in the order of their ids.
    p_value : ndarray
        Family-wise: (1 + relabellings whose largest ratio is at least this) / (1 + relabellings).
    null_llr : ndarray (permutations,)
        The largest ratio of each relabelling, 0 where it has no cluster.
    null_lq : float
        Median location quotient of all clusters of all relabellings: near 1 if the counting rule
        is fair. NaN if there were none.
    """

    counts: ClusterCounts
    p_value: np.ndarray
    null_llr: np.ndarray
    null_lq: float

    @property
    def significant(self) -> np.ndarray:
        """(clusters,) bool: is there more than chance would put there?"""
        return self.p_value <= SIGNIFICANCE


def join_businesses(organisations: np.ndarray, others: np.ndarray) -> Businesses:
    """Return all businesses where the organisations are not among ``others`` yet.

    Parameters
    ----------
    organisations, others : ndarray (n, 2)
        Finite coordinates in metres.
    """
    is_organisation = np.zeros(len(organisations) + len(others))
    is_organisation[: len(organisations)] = 1
    spots = aggregate(np.concatenate([organisations, others]), is_organisation)
    return Businesses(spots.xy, spots.count, np.rint(spots.weight).astype(np.int64))


def density_scan(
    rows: Sequence[np.ndarray],
    xy: np.ndarray,
    core: np.ndarray,
    businesses: Businesses,
    detection: DetectionSettings,
    settings: ScanSettings,
    progress: Progress,
) -> Scan:
    """Test clusters against all businesses.

    The null hypothesis is that the C organisations are any C of the N businesses. Each relabelling
    draws them anew, detects clusters again with the same settings, and keeps the largest ratio, so
    that the p values hold for the whole family of clusters that could have been found. A business
    counts for a cluster when it lies within the core distance of one of its members.

    Where DBSCAN's EPS is found from the data it is part of what is done again: each relabelling has
    its own. One whose k-distance curve has no knee, since every organisation shares its spot with
    enough others, has an EPS of 0: each spot is a component of its own.

    Parameters
    ----------
    rows : sequence of ndarray
        The members of each cluster, as rows of ``xy``.
    xy : ndarray (n, 2)
        Organisations, metres.
    core : ndarray (n,)
        Their core distances in metres.

    Raises
    ------
    InputError
        For PERMUTATIONS or SEED.
    Cancelled

    References
    ----------
    Kulldorff (1997), "A spatial scan statistic", for the ratio and the test by its largest value.
    """
    settings.validate()
    tree = cKDTree(businesses.xy)
    label = np.zeros(len(xy), dtype=np.intp)
    for number, members in enumerate(rows, start=1):
        label[members] = number
    counts = _count(tree, businesses, xy, core, label, len(rows))
    if not rows:
        return Scan(counts, np.empty(0), np.empty(0), np.nan)
    largest, quotients = _relabel_all(tree, businesses, detection, settings, progress)
    # Ratios of the same counts may differ in the last digit by the order of a sum.
    reached = largest[None, :] >= counts.llr[:, None] * (1 - 1e-12)
    p_value = (1 + reached.sum(axis=1)) / (1 + settings.permutations)
    return Scan(counts, p_value, largest, float(np.median(quotients)) if len(quotients) else np.nan)


def _relabel_all(
    tree: cKDTree,
    businesses: Businesses,
    detection: DetectionSettings,
    settings: ScanSettings,
    progress: Progress,
) -> tuple[np.ndarray, np.ndarray]:
    """Return the largest ratio of each relabelling, and the quotients of all their clusters."""
    results: list[ClusterCounts | None] = [None] * settings.permutations
    quiet = _Quiet(progress)
    # Threads, since child processes can start another QGIS. NumPy and SciPy let them run side by
    # side; a relabelling has a random stream of its own, so their order does not matter.
    workers = max(os.cpu_count() or 1, 1)
    with ThreadPoolExecutor(workers) as pool:
        pending: dict[Future[ClusterCounts], int] = {}
        started = done = 0
        try:
            while done < settings.permutations:
                while started < settings.permutations and len(pending) < workers:
                    job = pool.submit(
                        _relabel, tree, businesses, detection, [settings.seed, started], quiet
                    )
                    pending[job] = started
                    started += 1
                for job in wait(pending, timeout=0.25, return_when=FIRST_COMPLETED).done:
                    results[pending.pop(job)] = job.result()
                    done += 1
                progress.report(done / settings.permutations)
        finally:
            quiet.stopped = True  # what still runs ends at its next look
    found = [each for each in results if each is not None]
    largest = np.array([each.llr.max() if len(each.llr) else 0.0 for each in found])
    return largest, np.concatenate([each.lq for each in found])


def _relabel(
    tree: cKDTree,
    businesses: Businesses,
    detection: DetectionSettings,
    seed: list[int],
    progress: Progress,
) -> ClusterCounts:
    """Draw the organisations anew, detect again, and count."""
    generator = np.random.default_rng(seed)
    total = int(businesses.organisations.sum())
    everyone = int(businesses.number.sum())
    drawn = generator.choice(everyone, total, replace=False)
    place = np.searchsorted(np.cumsum(businesses.number), drawn, side="right")
    organisations = np.bincount(place, minlength=len(businesses.xy))
    there = np.flatnonzero(organisations)
    relabelled = Businesses(businesses.xy, businesses.number, organisations)
    number = organisations[there]
    spots = Spots(businesses.xy[there], number.astype(float), number, np.arange(len(there)))
    grown = density_tree(spots, detection.min_samples, progress)
    selection, _ = select_spots(grown, detection, 0, progress)
    clusters = len(selection.persistence)
    return _count(tree, relabelled, spots.xy, grown.core, selection.label + 1, clusters)


def _count(
    tree: cKDTree,
    businesses: Businesses,
    xy: np.ndarray,
    core: np.ndarray,
    label: np.ndarray,
    clusters: int,
) -> ClusterCounts:
    """Count what lies within the core distance of the members (label from 1) of each cluster."""
    members = np.flatnonzero(label > 0)
    # Organisations at one place reach the same businesses.
    spot = np.column_stack([xy[members], label[members]])
    members = members[np.unique(spot, axis=0, return_index=True)[1]]
    members = members[np.argsort(label[members], kind="stable")]
    places = len(businesses.xy)
    pairs = []
    for start in range(0, len(members), _AT_ONCE):
        part = members[start : start + _AT_ONCE]
        near = tree.query_ball_point(xy[part], core[part] * _HAIR, return_sorted=False)
        size = np.fromiter(map(len, near), dtype=np.intp, count=len(near))
        place = np.fromiter(
            (each for some in near for each in some), dtype=np.int64, count=int(size.sum())
        )
        # A business counts once for a cluster, however many members it is near.
        pairs.append(np.unique(np.repeat(label[part] - 1, size).astype(np.int64) * places + place))
    pair = np.unique(np.concatenate(pairs)) if pairs else np.empty(0, dtype=np.int64)
    cluster, place = np.divmod(pair, max(places, 1))
    n = np.bincount(cluster, weights=businesses.number[place], minlength=clusters)
    c = np.bincount(cluster, weights=businesses.organisations[place], minlength=clusters)
    all_organisations, everyone = businesses.organisations.sum(), businesses.number.sum()
    return _compare(c.astype(float), n.astype(float), all_organisations, everyone)


def _compare(c: np.ndarray, n: np.ndarray, C: float, N: float) -> ClusterCounts:
    """Return quotients and ratios from counts inside (c of n) and in all (C of N)."""
    expected = n * C / N
    share = np.divide(c, n, out=np.zeros_like(n), where=n > 0)
    outside = np.divide(C - c, N - n, out=np.zeros_like(n), where=n < N)

    def likelihood(hits: np.ndarray | float, all_: np.ndarray | float, p: np.ndarray | float):  # type: ignore[no-untyped-def]
        return xlogy(hits, p) + xlogy(all_ - hits, 1 - p)

    ratio = likelihood(c, n, share) + likelihood(C - c, N - n, outside) - likelihood(C, N, C / N)
    llr = np.where(share > C / N, np.maximum(ratio, 0.0), 0.0)
    lq = np.divide(c, expected, out=np.full_like(n, np.nan), where=expected > 0)
    return ClusterCounts(
        np.rint(n).astype(np.int64), np.rint(c).astype(np.int64), expected, lq, llr
    )


class _Quiet(Progress):
    """Passes on only the wish to cancel: threads at work must not touch the dialog."""

    def __init__(self, whole: Progress) -> None:
        self._whole = whole
        self.stopped = False

    def cancelled(self) -> bool:
        return self.stopped or self._whole.cancelled()

"""Core distances of weighted spots in the plane."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree

from ..progress import Progress
from .ordered_spots import finest_cells, threads, z_order

# Sums of fractions depend on their order: 0.1 taken ten times may fall short of 1 by one bit.
SUM_TOLERANCE = 1e-9
# Wider than any rounding of a bound; a bound that is too wide costs time only.
SLACK = 1.0 + 1e-9
# Entries of a neighbour table that are held at once; also about a quarter second of work.
TABLE_ENTRIES = 500_000


def core_distances(
    xy: np.ndarray, weight: np.ndarray, min_samples: float, progress: Progress
) -> np.ndarray:
    """Return the core distance of every spot: how far the weight ``min_samples`` reaches.

    The core distance is the smallest radius within which the weight of the spots, the spot's own
    counted, reaches ``min_samples``. With unit weights it is the distance to the ``min_samples``-th
    neighbour, the point itself being the first (Campello, Moulavi and Sander 2013, definition 1).

    Parameters
    ----------
    xy : ndarray of float64, shape (n, 2)
        Distinct spots in metres.
    weight : ndarray of float64, shape (n,)
        Weight of each spot, 0 or more; fractions are fine.
    min_samples : float
        Weight to reach. Sums count as reached within a relative 1e-9.
    progress : Progress
        Told how much is done; may raise :class:`~..errors.Cancelled`.

    Returns
    -------
    ndarray of float64, shape (n,)
        Metres; 0 where the spot's own weight suffices, infinite where all weight does not.
    """
    needed = min_samples * (1.0 - SUM_TOLERANCE)
    core = np.zeros(len(xy))
    short = weight < needed
    if weight.sum() < needed:
        core[short] = np.inf
        return core
    if not short.any():
        return core
    # Neighbours in the plane become neighbours in memory, which makes all look-ups faster.
    order = z_order(*finest_cells(xy)[:2])
    order = order[short[order] | (weight[order] > 0)]
    ordered = _ordered_core_distances(xy[order], weight[order], needed, progress)
    core[order] = ordered
    progress.report(1.0)
    return core


def _ordered_core_distances(
    xy: np.ndarray, weight: np.ndarray, needed: float, progress: Progress
) -> np.ndarray:
    """Return core distances of spots that together have the weight needed."""
    core = np.zeros(len(xy))
    heavy = weight > 0
    source, source_weight = xy[heavy], weight[heavy]
    tree = cKDTree(source)
    short = np.flatnonzero(weight < needed)
    total = len(short)
    # Enough for all where weights are alike, for most where they are not.
    usual = min(needed / source_weight.min(), 1.3 * needed / source_weight.mean() + 1.0)
    k = max(int(np.ceil(usual)), 2)
    while len(short):
        k = min(k, len(source))
        unreached = [short[:0]]
        step = max(TABLE_ENTRIES // k, 1)
        for start in range(0, len(short), step):
            progress.report(1.0 - (len(short) - start) / total)
            rows = short[start : start + step]
            nearest = tree.query(xy[rows], k=np.arange(1, k + 1), workers=threads(len(rows)))[1]
            reached = np.cumsum(source_weight[nearest], axis=1) >= needed
            if k == len(source):
                reached[:, -1] = True
            enough = reached[:, -1]
            last = nearest[np.arange(len(rows)), np.argmax(reached, axis=1)][enough]
            core[rows[enough]] = distance(xy[rows[enough]], source[last])
            unreached.append(rows[~enough])
        short = np.concatenate(unreached)
        k *= 2
    return core


def distance(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Return the Euclidean distances of pairs of points, the same to the bit both ways round."""
    dx = a[:, 0] - b[:, 0]
    dy = a[:, 1] - b[:, 1]
    return np.sqrt(dx * dx + dy * dy)

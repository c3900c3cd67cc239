"""Core distances of weighted spots in the plane."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree

from ..progress import Progress

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
    n = len(xy)
    needed = min_samples * (1.0 - SUM_TOLERANCE)
    core = np.zeros(n)
    short = np.flatnonzero(weight < needed)
    heavy = np.flatnonzero(weight > 0)
    if len(short) == 0:
        return core
    if weight.sum() < needed:
        core[short] = np.inf
        return core
    tree = cKDTree(xy[heavy])
    inverse_order = np.empty(n, dtype=np.intp)
    # Neighbours in the tree are neighbours in memory: queries in its order are faster.
    order = np.concatenate([heavy[tree.indices], np.flatnonzero(weight <= 0)])
    inverse_order[order] = np.arange(n)
    short = short[np.argsort(inverse_order[short], kind="stable")]
    k = min(max(int(np.ceil(min_samples)), 2), len(heavy))
    while len(short):
        unreached = []
        step = max(TABLE_ENTRIES // k, 1)
        for start in range(0, len(short), step):
            progress.report(1.0 - (len(short) - start) / n)
            rows = short[start : start + step]
            nearest = heavy[tree.query(xy[rows], k=np.arange(1, k + 1), workers=-1)[1]]
            reached = np.cumsum(weight[nearest], axis=1) >= needed
            if k == len(heavy):
                reached[:, -1] = True
            enough = reached[:, -1]
            last = nearest[np.arange(len(rows)), np.argmax(reached, axis=1)][enough]
            core[rows[enough]] = distance(xy[rows[enough]], xy[last])
            unreached.append(rows[~enough])
        short = np.concatenate(unreached)
        k = min(2 * k, len(heavy))
    progress.report(1.0)
    return core


def distance(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Return the Euclidean distances of pairs of points, the same to the bit both ways round."""
    dx = a[:, 0] - b[:, 0]
    dy = a[:, 1] - b[:, 1]
    return np.sqrt(dx * dx + dy * dy)

"""Finding the organisations among all businesses: each has a business of its own close by."""

from __future__ import annotations

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import maximum_flow
from scipy.spatial import cKDTree

from ..errors import InputError
from .scan import Businesses
from .spots import Spots, aggregate

#: An organisation and its record as a business may lie this far apart, in metres.
TOLERANCE = 5.0


def match_businesses(organisations: np.ndarray, everyone: np.ndarray) -> Businesses:
    """Return all businesses with the organisations marked that are among them.

    Each organisation takes a business of its own within 5 m, as many as can be at once (a largest
    matching, found as a largest flow between places).

    Parameters
    ----------
    organisations, everyone : ndarray (n, 2)
        Finite coordinates in metres.

    Raises
    ------
    InputError
        For INCLUDES_INPUT, with the number of organisations that have no business.
    """
    ours = aggregate(organisations, np.ones(len(organisations)))
    theirs = aggregate(everyone, np.ones(len(everyone)))
    taken = _largest_flow(ours, theirs)
    missing = len(organisations) - int(taken.sum())
    if missing:
        raise InputError(
            "INCLUDES_INPUT",
            "{missing} of {number} organisations have no business of their own within "
            "{tolerance:g} m in BUSINESSES.",
            "Set INCLUDES_INPUT to false if the organisations are not among the businesses; else "
            "complete BUSINESSES, or take both from one source.",
            missing=missing,
            number=len(organisations),
            tolerance=TOLERANCE,
        )
    return Businesses(theirs.xy, theirs.count, taken)


def _largest_flow(ours: Spots, theirs: Spots) -> np.ndarray:
    """Return how many businesses at each of their places are taken by organisations."""
    m, n = len(ours), len(theirs)
    near = cKDTree(theirs.xy).query_ball_point(ours.xy, TOLERANCE * (1 + 1e-12))
    size = np.fromiter(map(len, near), dtype=np.intp, count=m)
    start = np.repeat(np.arange(m), size)
    end = np.fromiter((e for some in near for e in some), dtype=np.intp, count=int(size.sum()))
    source, sink = m + n, m + n + 1
    graph = coo_matrix(
        (
            np.concatenate(
                [ours.count, np.minimum(ours.count[start], theirs.count[end]), theirs.count]
            ),
            (
                np.concatenate([np.full(m, source), start, m + np.arange(n)]),
                np.concatenate([np.arange(m), m + end, np.full(n, sink)]),
            ),
        ),
        shape=(m + n + 2, m + n + 2),
    ).tocsr()
    graph.data = graph.data.astype(np.int32)
    result = maximum_flow(graph, source, sink)
    # Older SciPy calls it "residual".
    flow = result.flow if hasattr(result, "flow") else result.residual
    return np.asarray(flow[m : m + n, sink].todense()).ravel().astype(np.int64)

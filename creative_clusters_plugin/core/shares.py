"""Rural against urban: the counts and shares that outputs, reports and the dock all show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .errors import InputError

RURAL, URBAN = "rural", "urban"


def rural_flags(values: Sequence[object], parameter: str, field: str) -> np.ndarray:
    """Return rurality as numbers: 1 rural, 0 urban, NaN unknown.

    Parameters
    ----------
    values : sequence
        ``rural``, ``urban`` (in any case) or None.

    Raises
    ------
    InputError
        If a value is anything else.
    """
    known = {RURAL: 1.0, URBAN: 0.0}
    cache: dict[object, float] = {None: np.nan}
    flags = np.empty(len(values))
    for row, value in enumerate(values):
        # Values of other types than text may not be hashable (lists, for one).
        key = value if value is None or isinstance(value, str) else str(value)
        if key not in cache:
            text = str(value).strip().lower()
            if text and text not in known:
                raise InputError(
                    parameter,
                    "The field '{field}' holds {value!r}; it must hold 'rural' or 'urban'.",
                    "Make it with 'Classify rurality', or choose another field.",
                    field=field,
                    value=value,
                )
            cache[key] = known.get(text, np.nan)
        flags[row] = cache[key]
    return flags


@dataclass(frozen=True)
class ClusterRurality:
    """Rurality of clusters by their members.

    Attributes
    ----------
    share : ndarray (clusters,)
        Rural share of the members whose rurality is known; NaN if none is.
    label : list of str or None
        ``rural`` or ``urban`` by the majority; None for a tie or where none is known.
    """

    share: np.ndarray
    label: list[str | None]


def cluster_rurality(label: np.ndarray, rural: np.ndarray, clusters: int) -> ClusterRurality:
    """Return the rurality of each cluster from that of its members.

    Parameters
    ----------
    label : ndarray (n,) of int
        Cluster id from 1; 0 for noise.
    rural : ndarray (n,)
        1 rural, 0 urban, NaN unknown.
    """
    member = (label > 0) & ~np.isnan(rural)
    known = np.bincount(label[member] - 1, minlength=clusters).astype(float)
    rurals = np.bincount(label[member] - 1, weights=rural[member], minlength=clusters)
    share = np.divide(rurals, known, out=np.full(clusters, np.nan), where=known > 0)
    names: list[str | None] = [
        None if np.isnan(each) or each == 0.5 else RURAL if each > 0.5 else URBAN
        for each in share.tolist()
    ]
    return ClusterRurality(share, names)


@dataclass(frozen=True)
class ClusteredShares:
    """Shares of organisations in any cluster, 0-1; NaN where there are none to share.

    Attributes
    ----------
    all, rural, urban : float
        Of all organisations, and of those known to be rural or urban.
    """

    all: float
    rural: float
    urban: float


def clustered_shares(label: np.ndarray, rural: np.ndarray | None) -> ClusteredShares:
    """Return which share of organisations is in a cluster (``label`` above 0)."""
    clustered = label > 0
    if rural is None:
        rural = np.full(len(label), np.nan)
    return ClusteredShares(
        _mean(clustered), _mean(clustered[rural == 1]), _mean(clustered[rural == 0])
    )


def _mean(flags: np.ndarray) -> float:
    return float(flags.mean()) if len(flags) else np.nan

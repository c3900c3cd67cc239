"""Profiles of microclusters: what they are made of, and what they bring."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import sparse

from ..drivers.variety import variety
from ..totals import totals
from .makeup import Cells, Makeup, Organisations, cells, makeup

#: A sector of fewer members has no location quotient worth naming: one firm of a rare kind would
#: make it the cluster's mark.
MINIMUM_MEMBERS = 5


@dataclass(frozen=True)
class ClusterProfile:
    """The profile of one cluster; None and NaN are NULL.

    Shares, quotients and entropy rest on the members that have a sector, varieties on those that
    have a class of SIC 2007, employment and turnover on all members.

    Attributes
    ----------
    organisations : int
        Members, with a sector or not.
    top_sector : str or None
        The sector of most members; of several, the first by name.
    top_share : float
        Its share of the members that have a sector, 0-1.
    most_concentrated_sector : str or None
        The sector of the highest location quotient among those of five members or more; of
        several, that of more members, then the first by name.
    highest_lq : float
        Its location quotient, to the base of all organisations.
    sectors : int or None
        How many sectors occur.
    entropy : float
        Shannon entropy of the sectors' shares in bits, Σ p log2(1 / p), not corrected for size: it
        describes this make-up and estimates no other. 0 for a single sector.
    related_variety, unrelated_variety : float
        Bits, Miller-Madow corrected (:mod:`~..drivers.variety`); NaN under 100 members with a
        code, and where there are no codes of SIC 2007.
    employment, turnover : float
        Sums over the members of which they are known; NaN if none is.
    """

    organisations: int
    top_sector: str | None
    top_share: float
    most_concentrated_sector: str | None
    highest_lq: float
    sectors: int | None
    entropy: float
    related_variety: float
    unrelated_variety: float
    employment: float
    turnover: float


@dataclass(frozen=True)
class Profile:
    """Profiles of clusters, and the make-up by sector.

    Attributes
    ----------
    clusters : tuple of ClusterProfile
        The cluster of number k is ``clusters[k - 1]``.
    makeup : Makeup
        Of each cluster, of rural and urban organisations, in clusters and in all.
    """

    clusters: tuple[ClusterProfile, ...]
    makeup: Makeup


def profile(organisations: Organisations, clusters: int) -> Profile:
    """Profile clusters by the sectors of their members.

    The same organisations in any order give the same profile.

    Parameters
    ----------
    clusters : int
        How many clusters there are; one without members has a profile of NULLs.
    """
    label = organisations.label
    found = cells(organisations, label - 1, clusters)
    top, count, entropy = _make_up(found, clusters)
    concentrated = _most_concentrated(found, clusters)
    related, unrelated = _varieties(organisations, clusters)
    sums = [
        np.full(clusters, np.nan) if values is None else totals(label - 1, values, clusters)
        for values in (organisations.employment, organisations.turnover)
    ]
    names = organisations.sectors.names
    members = np.bincount(label, minlength=clusters + 1)[1:].tolist()

    def name(cell: int) -> str | None:
        return None if cell < 0 else names[found.sector[cell]]

    def figure(values: np.ndarray, cell: int) -> float:
        return np.nan if cell < 0 else float(values[cell])

    profiles = tuple(
        ClusterProfile(
            members[row],
            name(top[row]),
            figure(found.share, top[row]),
            name(concentrated[row]),
            figure(found.lq, concentrated[row]),
            int(count[row]) or None,
            *(float(each[row]) for each in (entropy, related, unrelated, *sums)),
        )
        for row in range(clusters)
    )
    return Profile(profiles, makeup(organisations, found))


def _make_up(found: Cells, clusters: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the first cell (-1 for none), the number of cells, and the entropy of each cluster."""
    count = np.bincount(found.group, minlength=clusters)
    start = np.cumsum(count) - count
    terms = -found.share * np.log2(found.share)
    entropy = np.bincount(found.group, weights=terms, minlength=clusters)
    # -0.0 for a single sector would be written as such.
    entropy = np.where(count > 0, np.abs(entropy), np.nan)
    return np.where(count > 0, start, -1), count, entropy


def _most_concentrated(found: Cells, clusters: int) -> np.ndarray:
    """Return the cell of the highest location quotient in each cluster; -1 for none."""
    enough = np.flatnonzero(found.organisations >= MINIMUM_MEMBERS)
    order = enough[
        np.lexsort(
            (
                found.sector[enough],
                -found.organisations[enough],
                -found.lq[enough],
                found.group[enough],
            )
        )
    ]
    groups, first = np.unique(found.group[order], return_index=True)
    best = np.full(clusters, -1, dtype=np.int64)
    best[groups] = order[first]
    return best


def _varieties(organisations: Organisations, clusters: int) -> tuple[np.ndarray, np.ndarray]:
    """Return related and unrelated variety of each cluster."""
    classes = organisations.sectors.classes
    coded = np.zeros(len(organisations.label), dtype=bool)
    if classes is not None:
        coded = (organisations.label > 0) & (classes != "")
    if classes is None or not coded.any():
        return np.full(clusters, np.nan), np.full(clusters, np.nan)
    names, column = np.unique(classes[coded], return_inverse=True)
    counts = sparse.csr_matrix(
        (np.ones(len(column)), (organisations.label[coded] - 1, column.ravel())),
        shape=(clusters, len(names)),
    )
    found = variety(counts, names)
    return found.related, found.unrelated

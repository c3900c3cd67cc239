"""Related and unrelated variety of businesses.

Frenken, K., Van Oort, F. and Verburg, T. (2007), "Related variety, unrelated variety and regional
economic growth", Regional Studies 41(5), 685-697, equations 1 to 4: with p_i the share of
four-digit class i and P_g that of two-digit division g, unrelated variety is the entropy between
divisions, Σ_g P_g log2(1 / P_g), and related variety the weighted mean of the entropies within
them, Σ_g P_g Σ_{i in g} (p_i / P_g) log2(P_g / p_i). They add up to the entropy of the classes.

Entropy estimated from shares is too low by about (classes found - 1) / 2n nats (Miller, G. A.
(1955), "Note on the bias of information estimates"), which at a hundred businesses is more than
the differences between places. That much is added back, to each of the two its own part.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import sparse

from ..progress import Progress
from .neighbourhood import sums_within
from .proximity import check_radius

#: Fewer businesses than this have no variety worth naming.
MINIMUM_BUSINESSES = 100


@dataclass(frozen=True)
class Variety:
    """Variety of each of m sets of businesses.

    Attributes
    ----------
    businesses : ndarray (m,) of int
        Businesses counted.
    related, unrelated : ndarray (m,)
        Bits; NaN for fewer businesses than the minimum.
    """

    businesses: np.ndarray
    related: np.ndarray
    unrelated: np.ndarray


@dataclass(frozen=True)
class VarietiesNear:
    """Variety of the businesses near each of m centres.

    Attributes
    ----------
    businesses_near : ndarray (m,) of int
        Businesses within the radius on which the varieties rest: those with a class of SIC 2007
        that is not excluded.
    related_variety, unrelated_variety : ndarray (m,)
        Bits, Miller-Madow corrected; NaN under :data:`MINIMUM_BUSINESSES`.
    """

    businesses_near: np.ndarray
    related_variety: np.ndarray
    unrelated_variety: np.ndarray


def variety(
    counts: np.ndarray | sparse.spmatrix,
    classes: np.ndarray,
    corrected: bool = True,
    minimum: int = MINIMUM_BUSINESSES,
) -> Variety:
    """Return related and unrelated variety of rows of counts.

    Parameters
    ----------
    counts : array or sparse matrix (m, k)
        Businesses of each class in each of m sets.
    classes : ndarray (k,) of str
        The four-digit class of each column; its first two digits are the division.
    corrected : bool
        Add the Miller-Madow correction. Without it related and unrelated variety add up to the
        entropy of the classes.
    minimum : int
        Sets with fewer businesses (or none) get NaN.
    """
    by_class = sparse.csr_matrix(counts, dtype=np.float64)
    by_class.sum_duplicates()
    by_class.eliminate_zeros()
    by_division = by_class @ _divisions(classes)
    total = np.asarray(by_class.sum(axis=1)).ravel()
    enough = (total >= minimum) & (total > 0)
    of_classes = _entropy(by_class, total, corrected)
    unrelated = _entropy(by_division, total, corrected)
    # The difference of two sums of the same terms: rounding must not make it negative.
    related = np.maximum(of_classes - unrelated, 0.0)
    return Variety(
        np.rint(total).astype(np.int64),
        np.where(enough, related, np.nan),
        np.where(enough, unrelated, np.nan),
    )


def varieties_near(
    centres: np.ndarray,
    xy: np.ndarray,
    classes: np.ndarray,
    radius: float,
    excluded: frozenset[str] | set[str],
    progress: Progress,
) -> VarietiesNear:
    """Return the variety of the businesses within a radius of each centre.

    Parameters
    ----------
    centres : ndarray (m, 2)
        Finite coordinates in metres.
    xy : ndarray (n, 2)
        Finite coordinates of businesses in metres; many may share a spot.
    classes : ndarray (n,) of str
        Their four-digit classes (:func:`~.sic.four_digit_classes`); ``""`` is not counted.
    radius : float
        Metres; a business at exactly this distance counts.
    excluded : set of str
        Four-digit classes that are not counted, neither in the varieties nor in
        ``businesses_near``: with the industry under study left in, its clusters would be
        explained by themselves.

    Raises
    ------
    InputError
        For ``RADIUS``.
    """
    check_radius(radius)
    names, column = np.unique(np.asarray(classes, dtype="<U4"), return_inverse=True)
    kept = np.array([name != "" and name not in excluded for name in names], dtype=bool)
    if not kept.any():
        nothing = np.full(len(centres), np.nan)
        return VarietiesNear(np.zeros(len(centres), dtype=np.int64), nothing, nothing.copy())
    rows = kept[column]
    new_column = np.cumsum(kept) - 1
    labels = new_column[column[rows]]
    parts = [
        variety(near, names[kept])
        for near in sums_within(centres, np.asarray(xy)[rows], labels, radius, progress)
    ]
    return VarietiesNear(
        np.concatenate([part.businesses for part in parts]),
        np.concatenate([part.related for part in parts]),
        np.concatenate([part.unrelated for part in parts]),
    )


def _divisions(classes: np.ndarray) -> sparse.csr_matrix:
    """Return the matrix (k, divisions) that adds classes up to divisions."""
    divisions, column = np.unique(np.asarray(classes).astype("<U2"), return_inverse=True)
    k = len(column)
    return sparse.csr_matrix((np.ones(k), (np.arange(k), column)), shape=(k, len(divisions)))


def _entropy(counts: sparse.csr_matrix, total: np.ndarray, corrected: bool) -> np.ndarray:
    """Return the entropy of each row in bits; 0 for empty rows."""
    terms = counts.copy()
    terms.data = terms.data * np.log2(terms.data)
    size = np.where(total > 0, total, 1.0)
    entropy = np.log2(size) - np.asarray(terms.sum(axis=1)).ravel() / size
    if corrected:
        entropy = entropy + np.maximum(np.diff(counts.indptr) - 1, 0) / (2.0 * size * np.log(2.0))
    return np.where(total > 0, entropy, 0.0)

"""One covariance of the stacked coefficients (rural, then urban), by the chosen estimator.

All estimators but the classical work on influence values ψ (score times inverse information, one
row an observation), on which a sandwich is a plain sum of ψψ'.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree
from scipy.spatial.distance import cdist

from ..errors import InputError
from ..progress import Progress
from .design import REGIMES, Design
from .models import RegimeFit

#: Rows taken together in the Conley sum: compact enough to have few rows in reach, many enough
#: for the matrix products to be worth their while.
_BLOCK = 256
#: Share of the extent above which a Conley distance leaves too few independent places.
_EXTENT_SHARE = 0.2
#: A variance below this share of the classical one is zero but for rounding.
_ZERO = 1e-12
_FEW_GROUPS = 10


@dataclass(frozen=True)
class Covariance:
    """Covariance of the coefficients, and the distribution that goes with it.

    Attributes
    ----------
    kind : str
        ``conley``, ``cluster``, ``robust`` or ``classical``.
    matrix : ndarray, shape (2p, 2p)
        Rural coefficients first; with Conley and clustered errors the blocks between the regimes
        are filled.
    degrees : tuple of (float or None)
        Degrees of freedom of t for rural, urban and their difference; None for the normal.
    warnings : tuple of str
    """

    kind: str
    matrix: np.ndarray
    degrees: tuple[float | None, float | None, float | None]
    warnings: tuple[str, ...]


def estimate_covariance(
    kind: str,
    fits: Sequence[RegimeFit],
    design: Design,
    distance: float,
    progress: Progress,
) -> Covariance:
    """Estimate the covariance of the stacked coefficients.

    ``classical``: each regime's own. ``robust``: HC1, that is HC0 times n / (n - k) in each
    regime, k its parameters. ``cluster``: G / (G - 1) · (n - 1) / (n - k) in each regime, G its
    groups (Cameron and Miller 2015), t with G - 1 degrees of freedom, the smaller of the two for
    the difference. ``conley``: Bartlett kernel 1 - d / distance over pairs of rows, both regimes
    together, with the factors of HC1 (Conley 1999). A block between the regimes takes the
    geometric mean of their factors.

    Raises
    ------
    InputError
        If a regime has a single group, or a variance comes out as zero.
    """
    n, p = design.matrix.shape
    if kind == "classical":
        matrix = np.zeros((2 * p, 2 * p))
        matrix[:p, :p], matrix[p:, p:] = fits[0].classical, fits[1].classical
        return Covariance(kind, matrix, (None, None, None), ())
    warnings: list[str] = []
    degrees: tuple[float | None, float | None, float | None] = (None, None, None)
    counts, estimated = [len(rows) for rows in design.rows], [fit.parameters for fit in fits]
    if kind == "cluster":
        groups = _groups_of(design)
        sizes = [len(np.unique(groups[rows])) for rows in design.rows]
        warnings += _check_groups(sizes)
        factors = [g / (g - 1) * (m - 1) / (m - k) for g, m, k in zip(sizes, counts, estimated)]
        degrees = (sizes[0] - 1.0, sizes[1] - 1.0, min(sizes) - 1.0)
    else:
        factors = [m / (m - k) for m, k in zip(counts, estimated)]
    influence = np.zeros((n, 2 * p))
    for g, fit in enumerate(fits):
        columns = slice(g * p, (g + 1) * p)
        influence[design.rows[g], columns] = np.sqrt(factors[g]) * fit.influence
    if kind == "cluster":
        influence = _sums_by_group(influence, groups)
    if kind == "conley" and design.xy is not None:
        warnings += _check_extent(design.xy, distance)
        matrix = conley_sum(influence, design.xy, distance, progress)
        matrix, clipped = _clip(matrix, fits)
        if clipped:
            warnings.append(
                f"{clipped} negative eigenvalues of the Conley covariance were set to zero, as "
                "the Bartlett kernel in the plane can give; a smaller CONLEY_DISTANCE avoids it."
            )
    else:
        matrix = influence.T @ influence
    _check_variances(matrix, fits, kind)
    return Covariance(kind, matrix, degrees, tuple(warnings))


def conley_sum(
    influence: np.ndarray, xy: np.ndarray, distance: float, progress: Progress
) -> np.ndarray:
    """Return Σᵢⱼ max(0, 1 - dᵢⱼ / distance) ψᵢψⱼ' over all pairs of rows.

    The tree's own order puts neighbours next to each other; each run of it meets the rows within
    reach of its circle, so memory is that of one run times the rows in its reach.

    Parameters
    ----------
    influence : ndarray, shape (n, q)
    xy : ndarray, shape (n, 2)
        Metres.
    distance : float
        Metres, above 0.

    Returns
    -------
    ndarray, shape (q, q)
    """
    tree = cKDTree(xy)
    total = np.zeros((influence.shape[1], influence.shape[1]))
    for start in range(0, len(xy), _BLOCK):
        progress.report(start / len(xy))
        rows = np.sort(tree.indices[start : start + _BLOCK])
        centre = 0.5 * (xy[rows].min(axis=0) + xy[rows].max(axis=0))
        radius = float(np.max(np.hypot(*(xy[rows] - centre).T)))
        reach = (radius + distance) * (1.0 + 1e-9)
        near = np.sort(np.asarray(tree.query_ball_point(centre, reach), dtype=np.intp))
        kernel = cdist(xy[rows], xy[near])
        kernel *= -1.0 / distance
        kernel += 1.0
        np.maximum(kernel, 0.0, out=kernel)
        total += influence[rows].T @ (kernel @ influence[near])
    return 0.5 * (total + total.T)


def _clip(matrix: np.ndarray, fits: Sequence[RegimeFit]) -> tuple[np.ndarray, int]:
    """Set negative eigenvalues to zero, measured against the inverse information.

    In those units the eigenvalues, and so the result, do not depend on the units of the drivers.
    """
    p = len(fits[0].coefficients)
    root, inverse = np.zeros_like(matrix), np.zeros_like(matrix)
    for g, fit in enumerate(fits):
        block = slice(g * p, (g + 1) * p)
        root[block, block] = np.linalg.cholesky(fit.inverse_information)
        inverse[block, block] = np.linalg.inv(root[block, block])
    values, vectors = np.linalg.eigh(inverse @ matrix @ inverse.T)
    negative = int(np.sum(values < -1e-12 * np.abs(values).max()))
    if not negative:
        return matrix, 0
    part = root @ (vectors * np.sqrt(np.maximum(values, 0.0)))
    return part @ part.T, negative


def _groups_of(design: Design) -> np.ndarray:
    if design.groups is None:
        raise InputError(
            "CLUSTER_FIELD",
            "Clustered errors need a field that says which rows belong together.",
            "Name CLUSTER_FIELD, or choose another COVARIANCE.",
        )
    return design.groups


def _check_groups(sizes: Sequence[int]) -> list[str]:
    for regime, size in zip(REGIMES, sizes):
        if size < 2:
            raise InputError(
                "CLUSTER_FIELD",
                f"All {regime} rows are in one group.",
                "Clustered errors need several groups in each regime; choose another field or "
                "another COVARIANCE.",
            )
    if min(sizes) < _FEW_GROUPS:
        return [
            f"CLUSTER_FIELD has {sizes[0]} groups in rural and {sizes[1]} in urban rows. Errors "
            f"clustered in fewer than {_FEW_GROUPS} groups tend to be too small."
        ]
    return []


def _sums_by_group(influence: np.ndarray, groups: np.ndarray) -> np.ndarray:
    order = np.argsort(groups, kind="stable")
    starts = np.flatnonzero(np.diff(groups[order], prepend=-1))
    return np.add.reduceat(influence[order], starts, axis=0)


def _check_extent(xy: np.ndarray, distance: float) -> list[str]:
    extent = float(np.max(xy.max(axis=0) - xy.min(axis=0)))
    if distance <= _EXTENT_SHARE * extent:
        return []
    said = f"CONLEY_DISTANCE, {distance:,.0f} m, is more than"
    if distance >= extent:
        return [
            f"{said} the extent of the data ({extent:,.0f} m): every place is a neighbour of "
            "nearly every other, errors are far too small, and no verdict can be relied on."
        ]
    return [
        f"{said} a fifth of the extent of the data ({extent:,.0f} m): too few places are "
        "independent of each other, and errors tend to be too small."
    ]


def _check_variances(matrix: np.ndarray, fits: Sequence[RegimeFit], kind: str) -> None:
    classical = np.concatenate([np.diag(fit.classical) for fit in fits])
    if np.all(np.diag(matrix) > _ZERO * classical):
        return
    if kind == "conley":
        raise InputError(
            "CONLEY_DISTANCE",
            "The Conley standard error of a coefficient comes out as zero: at this distance the "
            "rows leave nothing that varies independently.",
            "Choose a smaller distance, or COVARIANCE=robust.",
        )
    raise InputError(
        "COVARIANCE",
        f"With {kind} errors the standard error of a coefficient comes out as zero: too few rows "
        "or groups carry it.",
        "Use fewer drivers, and none that is computed from the outcome.",
    )

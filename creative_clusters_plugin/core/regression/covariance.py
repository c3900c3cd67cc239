"""One covariance of the stacked coefficients (rural, then urban), by the chosen estimator.

All estimators but the classical work on influence values ψ (score times inverse information, one
row an observation), on which a sandwich is a plain sum of ψψ'.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..language import tr
from ..progress import Progress
from ..shares import RURAL
from .design import REGIMES, Design
from .models import RegimeFit
from .places import Places

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


@dataclass(frozen=True)
class Sample:
    """What a fit was made of: all rows, or all but those of a microcluster.

    Attributes
    ----------
    design : Design
        Of these rows.
    kept : ndarray of int
        Their numbers in the design of all rows.
    fits : sequence of RegimeFit
    """

    design: Design
    kept: np.ndarray
    fits: Sequence[RegimeFit]


def estimate_covariance(
    kind: str,
    fits: Sequence[RegimeFit],
    design: Design,
    kernel_sum: np.ndarray | None = None,
) -> Covariance:
    """Estimate the covariance of the stacked coefficients.

    ``classical``: each regime's own. ``robust``: HC1, that is HC0 times n / (n - k) in each
    regime, k its parameters. ``cluster``: G / (G - 1) · (n - 1) / (n - k) in each regime, G its
    groups (Cameron and Miller 2015), t with G - 1 degrees of freedom, the smaller of the two for
    the difference. ``conley``: Bartlett kernel 1 - d / distance over pairs of rows, both regimes
    together, with the factors of HC1 (Conley 1999). A block between the regimes takes the
    geometric mean of their factors.

    Parameters
    ----------
    kind : str
    fits : sequence of RegimeFit
    design : Design
    kernel_sum : ndarray, shape (2p, 2p), optional
        The fits' own of :func:`kernel_sums`, which ``conley`` needs.

    Raises
    ------
    InputError
        If a regime has a single group, or a variance comes out as zero.
    """
    p = design.matrix.shape[1]
    warnings: list[str] = []
    degrees: tuple[float | None, float | None, float | None] = (None, None, None)
    if kind == "classical":
        matrix = np.zeros((2 * p, 2 * p))
        matrix[:p, :p], matrix[p:, p:] = fits[0].classical, fits[1].classical
        return Covariance(kind, matrix, degrees, ())
    if kind == "conley":
        if kernel_sum is None:
            raise ValueError("conley errors need the kernel's sum")
        matrix, clipped = _clip(kernel_sum, fits)
        if clipped:
            warnings.append(_clipped(clipped))
    else:
        influence = np.zeros((len(design.outcome), 2 * p))
        factors = _factors(fits, design)
        if kind == "cluster":
            sizes = [len(np.unique(_groups_of(design)[rows])) for rows in design.rows]
            warnings += _check_groups(sizes)
            factors = _group_factors(fits, design, sizes)
            degrees = (sizes[0] - 1.0, sizes[1] - 1.0, min(sizes) - 1.0)
        for g, fit in enumerate(fits):
            columns = slice(g * p, (g + 1) * p)
            influence[design.rows[g], columns] = np.sqrt(factors[g]) * fit.influence
        if kind == "cluster":
            influence = sums_by_group(influence, _groups_of(design))
        matrix = influence.T @ influence
    _check_variances(matrix, fits, kind)
    return Covariance(kind, matrix, degrees, tuple(warnings))


def kernel_sums(
    design: Design,
    samples: Sequence[Sample],
    distance: float,
    progress: Progress,
) -> np.ndarray:
    """Return the Bartlett kernel's sums over pairs of rows, of several fits in one sweep.

    Parameters
    ----------
    design : Design
        Of all rows, with places.
    samples : sequence of Sample
    distance : float
        Metres.

    Returns
    -------
    ndarray, shape (samples, 2p, 2p)
    """
    n, p = design.matrix.shape
    values = np.zeros((n, len(samples), p))
    for m, sample in enumerate(samples):
        factors = _factors(sample.fits, sample.design)
        for rows, factor, fit in zip(sample.design.rows, factors, sample.fits):
            values[sample.kept[rows], m] = np.sqrt(factor) * fit.influence
    return _places_of(design).bartlett_sums(values, design.rows, distance, progress)


def extent_warnings(xy: np.ndarray, distance: float) -> list[str]:
    """Warn of a Conley distance that is large in the extent of the data."""
    extent = float(np.max(xy.max(axis=0) - xy.min(axis=0)))
    if distance <= _EXTENT_SHARE * extent:
        return []
    text = tr(
        "CONLEY_DISTANCE, {distance:,.0f} m, is more than the extent of the data ({extent:,.0f} "
        "m): every place is a neighbour of nearly every other, errors are far too small, and no "
        "verdict can be relied on."
        if distance >= extent
        else "CONLEY_DISTANCE, {distance:,.0f} m, is more than a fifth of the extent of the data "
        "({extent:,.0f} m): too few places are independent of each other, and errors tend to be "
        "too small.",
        distance=distance,
        extent=extent,
    )
    return [text]


def _clipped(number: int) -> str:
    return tr(
        "{number} negative eigenvalue of the Conley covariance was set to zero, as the Bartlett "
        "kernel in the plane can give; a smaller CONLEY_DISTANCE avoids it."
        if number == 1
        else "{number} negative eigenvalues of the Conley covariance were set to zero, as the "
        "Bartlett kernel in the plane can give; a smaller CONLEY_DISTANCE avoids it.",
        number=number,
    )


def _factors(fits: Sequence[RegimeFit], design: Design) -> list[float]:
    """Return the factors n / (n - k) of HC1."""
    counts = [len(rows) for rows in design.rows]
    return [m / (m - fit.parameters) for m, fit in zip(counts, fits)]


def _group_factors(fits: Sequence[RegimeFit], design: Design, sizes: Sequence[int]) -> list[float]:
    counts = [len(rows) for rows in design.rows]
    return [g / (g - 1) * (m - 1) / (m - fit.parameters) for g, m, fit in zip(sizes, counts, fits)]


def _places_of(design: Design) -> Places:
    if design.places is None:
        raise InputError(
            "COVARIANCE",
            "Conley errors need geometries, and INPUT is a table without.",
            "Use a layer with geometries, or choose robust or cluster.",
        )
    return design.places


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
                "All rural rows are in one group."
                if regime == RURAL
                else "All urban rows are in one group.",
                "Clustered errors need several groups in each regime; choose another field or "
                "another COVARIANCE.",
            )
    if min(sizes) < _FEW_GROUPS:
        text = tr(
            "CLUSTER_FIELD has {rural} groups in rural and {urban} in urban rows. Errors clustered "
            "in fewer than {few} groups tend to be too small.",
            rural=sizes[0],
            urban=sizes[1],
            few=_FEW_GROUPS,
        )
        return [text]
    return []


def sums_by_group(influence: np.ndarray, groups: np.ndarray) -> np.ndarray:
    """Add up the rows of each group, the groups in the order of their numbers."""
    order = np.argsort(groups, kind="stable")
    starts = np.flatnonzero(np.diff(groups[order], prepend=-1))
    return np.add.reduceat(influence[order], starts, axis=0)


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
        "With {kind} errors the standard error of a coefficient comes out as zero: too few rows "
        "or groups carry it.",
        "Use fewer drivers, and none that is computed from the outcome.",
        kind=kind,
    )

"""Diagnostics of the drivers and of the residuals: collinearity and spatial autocorrelation."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy import stats
from scipy.sparse import csr_matrix

from .design import Design
from .models import RegimeFit

NEIGHBOURS = 8


def vif_by_regime(design: Design) -> np.ndarray:
    """Return the drivers' variance inflation factors, shape (2, k): rural, urban.

    1 / (1 - R²) of each driver on the others, which is the diagonal of the inverse of their
    correlation matrix; 1 for a single driver.
    """
    result = np.ones((2, len(design.names)))
    for g, rows in enumerate(design.rows):
        if len(design.names) > 1:
            correlation = np.corrcoef(design.matrix[rows, 1:], rowvar=False)
            result[g] = np.diag(np.linalg.inv(correlation))
    return result


def condition_number(design: Design) -> float:
    """Return Belsley's condition number of the design with its interactions.

    Columns (each regime's constant and drivers, standardised over all rows unless 0/1) are scaled
    to unit length; largest over smallest singular value (Belsley, Kuh and Welsch 1980). It does
    not depend on the drivers' units.
    """
    values = []
    for rows in design.rows:
        part = design.matrix[rows]
        values.append(np.linalg.svd(part / np.linalg.norm(part, axis=0), compute_uv=False))
    return float(np.max(np.concatenate(values)) / np.min(np.concatenate(values)))


def moran_of_residuals(design: Design, fits: Sequence[RegimeFit]) -> tuple[float, float]:
    """Return Moran's I of the Pearson residuals, and its two-sided p value.

    Weights W are those of the 8 nearest neighbours, made symmetric. Under no autocorrelation the
    residuals of a fitted generalised linear model have covariance I - H, H = UU' and
    U = Ω^½Z(Z'ΩZ)^-½, so that r'Wr has mean -tr(WH) and variance
    2(‖W‖² - 2‖WU‖² + ‖U'WU‖²) (Cliff and Ord 1981; Lin and Zhang 2007). Moments that
    take residuals for independent draws are too timid.

    Returns
    -------
    float, float
        (n / ΣW) r'Wr / r'r and p; NaN without coordinates.
    """
    if design.places is None:
        return float("nan"), float("nan")
    n, p = design.matrix.shape
    residuals, basis = np.empty(n), np.zeros((n, 2 * p))
    for g, (rows, fit) in enumerate(zip(design.rows, fits)):
        residuals[rows] = fit.pearson
        weighted = np.sqrt(fit.weight)[:, None] * design.matrix[rows]
        basis[rows, g * p : (g + 1) * p] = np.linalg.qr(weighted)[0]
    count = min(NEIGHBOURS, n - 1)
    columns = design.places.nearest(count).ravel()
    ones = np.full(n * count, 1.0 / count)
    weights = csr_matrix((ones, columns, np.arange(0, n * count + 1, count)), shape=(n, n))
    weights = 0.5 * (weights + weights.T)
    lagged = weights @ basis
    inner = basis.T @ lagged
    cross = float(residuals @ (weights @ residuals))
    variance = 2.0 * (weights.multiply(weights).sum() - 2.0 * np.sum(lagged**2) + np.sum(inner**2))
    statistic = n / weights.sum() * cross / float(residuals @ residuals)
    z = (cross + float(np.trace(inner))) / np.sqrt(variance)
    return float(statistic), float(2.0 * stats.norm.sf(abs(z)))

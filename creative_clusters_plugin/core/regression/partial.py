"""Partial effects: the expected outcome as one driver runs over its range."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..progress import Progress
from .comparison import quantile
from .covariance import Covariance
from .design import REGIMES, Design
from .links import Link
from .results import PartialEffect
from .settings import FitSettings

#: Values of a driver, and the percentiles between which they lie: beyond are few rows, or one.
_VALUES = 25
_PERCENTILES = (1.0, 99.0)
#: Rows taken together, so that what is made for each value of each row stays small.
_ROWS = 8192


def partial_effects(
    link: Link,
    design: Design,
    coefficients: Sequence[np.ndarray],
    covariance: Covariance,
    settings: FitSettings,
    progress: Progress,
) -> tuple[PartialEffect, ...]:
    """Average the expected outcome over a regime's rows, one driver set to each of its values.

    All other drivers stay as they are in each row (the average of predictions, not the prediction
    at the average row). The interval is pointwise, by the delta method; it is not cut off where an
    outcome cannot be.

    Returns
    -------
    tuple of PartialEffect
        For each driver rural, then urban.
    """
    result, p = [], design.matrix.shape[1]
    for j, name in enumerate(design.names):
        progress.report(j / len(design.names))
        logged = name in settings.log_drivers and not design.binary[j]
        for g, (regime, rows) in enumerate(zip(REGIMES, design.rows)):
            values, inner = _grid(design, j, rows, logged)
            x = design.matrix[rows]
            mean, gradient = _means(link, x, coefficients[g], 1 + j, inner)
            block = covariance.matrix[g * p : (g + 1) * p, g * p : (g + 1) * p]
            variance = np.sum((gradient @ block) * gradient, axis=1)
            half = quantile(1.0 - settings.alpha / 2.0, covariance.degrees[g]) * np.sqrt(
                np.maximum(variance, 0.0)
            )
            result.append(PartialEffect(name, regime, values, mean, mean - half, mean + half))
    return tuple(result)


def _grid(design: Design, j: int, rows: np.ndarray, logged: bool) -> tuple[np.ndarray, np.ndarray]:
    """Return a driver's values in its own units, and as the fit takes them."""
    if design.binary[j]:
        return np.array([0.0, 1.0]), np.array([0.0, 1.0])
    own = design.matrix[rows, 1 + j] * design.scale[j] + design.centre[j]
    own = np.expm1(own) if logged else own
    low, high = np.percentile(own, _PERCENTILES)
    if low == high:
        low, high = own.min(), own.max()
    values = np.linspace(low, high, _VALUES)
    inner = np.log1p(values) if logged else values
    return values, (inner - design.centre[j]) / design.scale[j]


def _means(
    link: Link, x: np.ndarray, coefficients: np.ndarray, column: int, values: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return the mean outcome at each value of a column, and its derivatives, (m, p)."""
    n = len(x)
    slope = coefficients[column]
    mean, gradient = np.zeros(len(values)), np.zeros((len(values), x.shape[1]))
    for start in range(0, n, _ROWS):
        some = x[start : start + _ROWS]
        rest = some @ coefficients - slope * some[:, column]
        eta = slope * values[:, None] + rest
        mean += link.mean(eta).sum(axis=1)
        by_eta = link.slope(eta)
        gradient += by_eta @ some
        gradient[:, column] += by_eta.sum(axis=1) * values - by_eta @ some[:, column]
    return mean / n, gradient / n

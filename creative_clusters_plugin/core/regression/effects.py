"""Average marginal effects, and their exact derivatives for the delta method."""

from __future__ import annotations

import numpy as np

from .links import Link


def average_marginal_effects(
    link: Link, coefficients: np.ndarray, x: np.ndarray, binary: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Average each driver's marginal effect on the expected outcome over the rows of ``x``.

    Parameters
    ----------
    link : Link
        Expected outcome F of the linear predictor η.
    coefficients : ndarray, shape (p,)
        The constant first.
    x : ndarray, shape (n, p)
        Constant and drivers.
    binary : ndarray of bool, shape (p - 1,)
        Drivers of 0 and 1: their effect is the discrete change F(η | 1) - F(η | 0).

    Returns
    -------
    effects : ndarray, shape (p - 1,)
        In units of the outcome for one unit of the driver.
    gradient : ndarray, shape (p - 1, p)
        Derivatives of the effects by the coefficients: with covariance V of the coefficients,
        that of the effects is ``gradient @ V @ gradient.T`` (Greene 2018).
    """
    n, slopes = len(x), coefficients[1:]
    eta = x @ coefficients
    slope = float(np.mean(link.slope(eta)))
    effects = slope * slopes
    gradient = np.outer(slopes, link.curvature(eta) @ x / n)
    gradient[:, 1:] += slope * np.eye(len(slopes))
    for j in np.flatnonzero(binary):
        without = eta - slopes[j] * x[:, 1 + j]
        with_it = without + slopes[j]
        effects[j] = np.mean(link.mean(with_it) - link.mean(without))
        gradient[j] = (link.slope(with_it) - link.slope(without)) @ x / n
        gradient[j, 1 + j] = np.mean(link.slope(with_it))
    return effects, gradient

"""The curves from linear predictor to expected outcome, with the derivatives effects need."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np
from scipy.special import expit, logit, ndtr, ndtri

#: Beyond this the exponential is cut, so that squares of it are still finite numbers: a regime's
#: coefficients applied to the other regime's rows can lead far outside the data.
_LARGEST = 300.0

Curve = Callable[[np.ndarray], np.ndarray]


@dataclass(frozen=True)
class Link:
    """Expected outcome as a function of the linear predictor.

    ``mean``, ``slope`` and ``curvature`` are the curve and its first two derivatives; ``inverse``
    leads back from an expected outcome.
    """

    mean: Curve
    slope: Curve
    curvature: Curve
    inverse: Curve


def _normal_density(eta: np.ndarray) -> np.ndarray:
    return np.exp(-0.5 * eta**2) / np.sqrt(2.0 * np.pi)


def _logistic_slope(eta: np.ndarray) -> np.ndarray:
    return expit(eta) * expit(-eta)


def _logistic_curvature(eta: np.ndarray) -> np.ndarray:
    return _logistic_slope(eta) * (expit(-eta) - expit(eta))


def _exponential(eta: np.ndarray) -> np.ndarray:
    return np.exp(np.minimum(eta, _LARGEST))


LOGISTIC = Link(expit, _logistic_slope, _logistic_curvature, logit)
NORMAL = Link(ndtr, _normal_density, lambda eta: -eta * _normal_density(eta), ndtri)
EXPONENTIAL = Link(_exponential, _exponential, _exponential, np.log)
IDENTITY = Link(lambda eta: eta, np.ones_like, np.zeros_like, lambda mean: mean)

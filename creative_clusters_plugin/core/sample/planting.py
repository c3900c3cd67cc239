"""Plants microclusters so that every driver has a known average marginal effect."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.optimize import brentq
from scipy.special import expit

_TOLERANCE = 1e-12
_MOST_SWEEPS = 40


def host_probabilities(
    drivers: np.ndarray, effects: Sequence[float], mean: float, weight: np.ndarray
) -> np.ndarray:
    """Return logit probabilities with this mean and these average marginal effects.

    In a logit p = Λ(a + β'x) the average marginal effect of driver k is β_k times the mean of
    p (1 - p), so one number, that mean, gives all β; it is found by iterating.

    Parameters
    ----------
    drivers : ndarray (n, k)
        Of the places of one regime.
    effects : sequence of k floats
        Average marginal effects wanted, per unit of the drivers.
    mean : float
        Mean probability wanted.
    weight : ndarray (n,)
        What each place counts in the means.
    """
    share = weight / weight.sum()
    spread = mean * (1 - mean)
    probability = np.full(len(drivers), mean)
    for _ in range(500):
        index = drivers @ (np.asarray(effects) / spread)
        probability = expit(index + _constant(index, mean, share))
        found = float(share @ (probability * (1 - probability)))
        if abs(found - spread) < _TOLERANCE:
            break
        # Damped: a steeper logit has a smaller spread, which makes it steeper still.
        spread = 0.5 * (spread + found)
    return probability


def _constant(index: np.ndarray, mean: float, share: np.ndarray) -> float:
    reach = np.abs(index).max() + 10.0
    return float(brentq(lambda a: share @ expit(index + a) - mean, -reach, reach, xtol=1e-14))


def draw_hosts(
    probability: np.ndarray, drivers: np.ndarray, weight: np.ndarray, rng: np.random.Generator
) -> np.ndarray:
    """Draw which places of one regime host a microcluster, balanced over the drivers.

    With plain drawing the estimates of one region scatter about the truth by their standard
    error, and every fifth region or so would tell another story. So single places are redrawn as
    long as that lowers the Mahalanobis length of Σ x (host - p), the score that the estimates
    follow.

    Parameters
    ----------
    probability : ndarray (n,)
    drivers : ndarray (n, k)
    weight : ndarray (n,)
        What each place counts in the score.

    Returns
    -------
    ndarray (n,) of bool
    """
    x = weight[:, None] * np.c_[np.ones(len(drivers)), drivers]
    variance = (x * (probability * (1 - probability))[:, None]).T @ x
    # In coordinates where the score has unit variance its length is the Mahalanobis length. A
    # driver that no place of a small region differs in has no direction of its own.
    size, axes = np.linalg.eigh(variance)
    real = size > 1e-9 * size.max()
    x = x @ (axes[:, real] / np.sqrt(size[real]))
    host = rng.random(len(probability)) < probability
    score = x.T @ (host - probability)
    length = float(score @ score)
    for _ in range(_MOST_SWEEPS):
        redrawn = rng.random(len(probability)) < probability
        for place in rng.permutation(np.flatnonzero(redrawn != host)):
            changed = score + (1.0 if redrawn[place] else -1.0) * x[place]
            if changed @ changed < length:
                score, length = changed, float(changed @ changed)
                host[place] = redrawn[place]
    return host

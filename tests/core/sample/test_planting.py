"""Planted effects come out as asked for, and hosts are balanced."""

import numpy as np
import pytest
from scipy.special import expit, logit

from creative_clusters_plugin.core.sample.planting import draw_hosts, host_probabilities

EFFECTS = [0.08, 0.08, 0.08, 0.18]


def places(seed, n=240, k=4):
    rng = np.random.default_rng(seed)
    return rng, rng.standard_normal((n, k)), rng.integers(3, 5, n).astype(float)


@pytest.mark.parametrize("seed", range(5))
def test_effects_by_numerical_differentiation(seed):
    _, x, weight = places(seed)
    p = host_probabilities(x, EFFECTS, 0.33, weight)
    assert np.average(p, weights=weight) == pytest.approx(0.33, abs=1e-9)
    # The logit is linear in the drivers, so its coefficients are found by solving.
    design = np.c_[np.ones(len(x)), x]
    beta, *_ = np.linalg.lstsq(design, logit(p), rcond=None)
    np.testing.assert_allclose(expit(design @ beta), p, atol=1e-9)
    step = 1e-5
    for k, effect in enumerate(EFFECTS, start=1):
        up, down = design.copy(), design.copy()
        up[:, k] += step
        down[:, k] -= step
        slope = (expit(up @ beta) - expit(down @ beta)) / (2 * step)
        assert np.average(slope, weights=weight) == pytest.approx(effect, abs=1e-6)


def test_no_effect_means_one_probability():
    _, x, weight = places(1)
    p = host_probabilities(x, [0.0] * 4, 0.33, weight)
    np.testing.assert_allclose(p, 0.33, atol=1e-9)


def test_hosts_are_balanced_over_the_drivers():
    rng, x, weight = places(2)
    p = host_probabilities(x, EFFECTS, 0.33, weight)
    design = weight[:, None] * np.c_[np.ones(len(x)), x]
    spread = np.sqrt(((p * (1 - p))[:, None] * design**2).sum(axis=0))
    for _ in range(5):
        host = draw_hosts(p, x, weight, rng)
        plain = rng.random(len(p)) < p
        score = np.abs(design.T @ (host - p)) / spread
        assert score.max() < 0.25
        assert score.max() < (np.abs(design.T @ (plain - p)) / spread).max()


def test_each_place_still_hosts_with_its_own_probability():
    rng, x, weight = places(3, n=120, k=2)
    p = host_probabilities(x, [0.15, 0.0], 0.33, weight)
    share = np.mean([draw_hosts(p, x, weight, rng) for _ in range(400)], axis=0)
    assert np.abs(share - p).mean() < 0.03
    assert np.corrcoef(share, p)[0, 1] > 0.97


def test_a_driver_that_nobody_differs_in_is_no_trouble():
    rng, x, weight = places(4, n=16)
    x[:, 2] = 0.0
    p = host_probabilities(x, EFFECTS, 0.33, weight)
    assert draw_hosts(p, x, weight, rng).any()

"""The smallest enclosing circle, against trying every pair and triple."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from creative_clusters_plugin.core.microclusters.circle import fits, smallest_enclosing_circle


def by_trying(points):
    best = np.inf
    for a, b in combinations(points, 2):
        centre, radius = (a + b) / 2, np.hypot(*(a - b)) / 2
        if np.hypot(*(points - centre).T).max() <= radius * (1 + 1e-9):
            best = min(best, radius)
    for a, b, c in combinations(points, 3):
        matrix = 2 * np.array([b - a, c - a])
        if abs(np.linalg.det(matrix)) < 1e-12:
            continue
        centre = np.linalg.solve(matrix, [b @ b - a @ a, c @ c - a @ a])
        radius = np.hypot(*(a - centre))
        if np.hypot(*(points - centre).T).max() <= radius * (1 + 1e-9):
            best = min(best, radius)
    return best


@pytest.mark.parametrize("seed", range(20))
def test_against_every_pair_and_triple(seed):
    points = np.random.default_rng(seed).normal(0, 100, (12, 2))
    x, y, radius = smallest_enclosing_circle(points)
    assert radius == pytest.approx(by_trying(points), rel=1e-9)
    assert np.hypot(points[:, 0] - x, points[:, 1] - y).max() <= radius * (1 + 1e-9)


@pytest.mark.parametrize(
    ("points", "radius"),
    [
        ([(5, 5)], 0),
        ([(5, 5), (5, 5), (5, 5)], 0),
        ([(0, 0), (6, 8)], 5),
        ([(0, 0), (1, 0), (2, 0), (10, 0)], 5),
        ([(0, 0), (0, 2), (2, 0), (2, 2)], np.sqrt(2)),
        ([(1e7, 1e7), (1e7 + 0.003, 1e7 + 0.004)], 0.0025),
    ],
)
def test_degenerate(points, radius):
    assert smallest_enclosing_circle(np.array(points, float))[2] == pytest.approx(radius, rel=1e-6)


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), min_size=1, max_size=40),
    st.floats(0.1, 30),
)
def test_fits_agrees_with_the_circle(points, radius):
    points = np.array(points, float)
    needed = smallest_enclosing_circle(points)[2]
    if abs(needed - radius) > 1e-6:
        assert fits(points, radius) == (needed <= radius)

"""Counts within a radius and distances to the nearest."""

import numpy as np
import pytest
from scipy.spatial.distance import cdist

from creative_clusters_plugin.core.drivers.proximity import count_near, nearest_km
from creative_clusters_plugin.core.errors import InputError


def test_against_every_pair():
    rng = np.random.default_rng(3)
    centres, assets = rng.uniform(0, 10_000, (200, 2)), rng.uniform(0, 10_000, (500, 2))
    pairs = cdist(centres, assets)
    assert count_near(centres, assets, 1200.0).tolist() == (pairs <= 1200.0).sum(axis=1).tolist()
    np.testing.assert_allclose(nearest_km(centres, assets), pairs.min(axis=1) / 1000, rtol=1e-12)


def test_the_radius_itself_is_near_and_shared_spots_count_each():
    centres = np.array([[700_000.0, 300_000.0]])
    assets = centres + np.array([[300.0, 400.0], [300.0, 400.0], [300.0, 400.5]])
    assert count_near(centres, assets, 500.0).tolist() == [2]
    assert nearest_km(centres, assets).tolist() == [0.5]


def test_without_assets():
    centres, nothing = np.zeros((2, 2)), np.zeros((0, 2))
    assert count_near(centres, nothing, 10.0).tolist() == [0, 0]
    assert np.isnan(nearest_km(centres, nothing)).tolist() == [True, True]
    assert count_near(nothing, centres, 10.0).shape == nearest_km(nothing, centres).shape == (0,)


@pytest.mark.parametrize("radius", [0.0, -5.0, float("nan"), float("inf")])
def test_a_radius_that_is_none_is_refused(radius):
    with pytest.raises(InputError, match=r"^RADIUS: "):
        count_near(np.zeros((1, 2)), np.zeros((0, 2)), radius)

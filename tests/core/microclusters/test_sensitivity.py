"""The sweep over settings: each cell is a detection of its own."""

from dataclasses import replace

import numpy as np
import pytest

from creative_clusters_plugin.core.errors import Cancelled
from creative_clusters_plugin.core.microclusters.detection import (
    DetectionSettings,
    detect,
    plant_forest,
)
from creative_clusters_plugin.core.microclusters.sensitivity import sensitivity
from creative_clusters_plugin.core.progress import Progress


def places(seed=2):
    rng = np.random.default_rng(seed)
    parts = [rng.uniform(0, 40000, (150, 2))]
    for size, spread in ((30, 150), (45, 900), (80, 300), (160, 2500)):
        parts.append(rng.normal(rng.uniform(8000, 32000, 2), spread, (size, 2)))
    xy = np.concatenate(parts)
    return xy, (xy[:, 0] > 20000).astype(float)


@pytest.mark.parametrize("method", ["hdbscan", "dbscan"])
@pytest.mark.parametrize("more", ["plain", "groups", "weights"])
def test_every_cell_is_what_detecting_gives(method, more):
    xy, rural = places()
    rural[::9] = np.nan
    inputs = {
        "plain": {},
        "groups": {"groups": ["ab"[row % 2] for row in range(len(xy))]},
        "weights": {"weight": 1.0 + np.arange(len(xy)) % 3},
    }[more]
    settings = DetectionSettings(method, min_cluster_size=35, min_samples=5, max_radius=3000)
    forest = plant_forest(xy, 5, **inputs)
    tried = sensitivity(forest, settings, rural, Progress())
    assert tried.sizes == (25, 35, 50, 100)
    assert tried.radii == (1000, 2000, 3000, 5000, 10000, 0)
    assert tried.chosen == (1, 2)
    for row, size in enumerate(tried.sizes):
        for column, radius in enumerate(tried.radii):
            own = replace(settings, min_cluster_size=size, max_radius=radius)
            clustered = detect(xy, own, **inputs).label > 0
            assert tried.all[row, column] == pytest.approx(clustered.mean())
            assert tried.rural[row, column] == pytest.approx(clustered[rural == 1].mean())
            assert tried.urban[row, column] == pytest.approx(clustered[rural == 0].mean())


def test_chosen_settings_that_are_tried_anyway_come_once():
    xy, _ = places()
    settings = DetectionSettings(min_cluster_size=50, min_samples=5, max_radius=0)
    tried = sensitivity(plant_forest(xy, 5), settings, None, Progress())
    assert (tried.sizes, tried.chosen) == ((25, 50, 100), (1, 4))
    assert np.isnan(tried.rural).all()
    assert not np.isnan(tried.all).any()


def test_a_tighter_radius_never_clusters_more_by_leaves():
    # With leaves, what fits a smaller circle fits a larger one too.
    xy, rural = places()
    settings = DetectionSettings(min_cluster_size=25, min_samples=5, selection="leaf")
    tried = sensitivity(plant_forest(xy, 5), settings, rural, Progress())
    assert (np.diff(tried.all, axis=1) >= 0).all()
    assert tried.all.max() > tried.all.min()


def test_cancel_takes_effect_and_progress_rises():
    class Watched(Progress):
        def __init__(self, patience):
            self.patience, self.shown = patience, []

        def cancelled(self):
            return len(self.shown) >= self.patience

        def _show(self, fraction):
            self.shown.append(fraction)

    xy, rural = places()
    forest = plant_forest(xy, 5)
    settings = DetectionSettings(min_samples=5)
    watched = Watched(10**9)
    sensitivity(forest, settings, rural, watched)
    assert len(watched.shown) >= 15
    assert max(watched.shown) > 0.9
    with pytest.raises(Cancelled):
        sensitivity(forest, settings, rural, Watched(5))

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial.distance import cdist
from sklearn.neighbors import NearestNeighbors

from creative_clusters_plugin.core.errors import Cancelled
from creative_clusters_plugin.core.microclusters import neighbours
from creative_clusters_plugin.core.microclusters.neighbours import core_distances
from creative_clusters_plugin.core.progress import Progress


def by_definition(xy, weight, min_samples):
    """Weights are summed outwards over the sorted distances of each spot."""
    d = cdist(xy, xy)
    order = np.argsort(d, axis=1, kind="stable")
    reached = np.cumsum(weight[order], axis=1) >= min_samples * (1 - 1e-9)
    core = np.take_along_axis(d, order, 1)[np.arange(len(xy)), np.argmax(reached, axis=1)]
    return np.where(reached.any(axis=1), core, np.inf)


@pytest.mark.parametrize("min_samples", [2, 5, 10, 40])
def test_unit_weights_give_the_distance_to_the_kth_neighbour(min_samples):
    xy = np.random.default_rng(1).normal(size=(3_000, 2)) * [5_000, 300] + 4e5
    model = NearestNeighbors(n_neighbors=min_samples, algorithm="ball_tree").fit(xy)
    expected = model.kneighbors(xy)[0][:, -1]
    core = core_distances(xy, np.ones(len(xy)), min_samples, Progress())
    np.testing.assert_allclose(core, expected, rtol=1e-9)


def test_a_weight_is_as_many_copies():
    rng = np.random.default_rng(2)
    xy = rng.integers(0, 60, (400, 2)).astype(float)
    spots, count = np.unique(xy, axis=0, return_counts=True)
    assert count.max() > 1
    model = NearestNeighbors(n_neighbors=7).fit(xy)
    core = core_distances(spots, count.astype(float), 7, Progress())
    np.testing.assert_allclose(core, model.kneighbors(spots)[0][:, -1], rtol=1e-12)


@settings(deadline=None, max_examples=150)
@given(
    spots=st.lists(
        st.tuples(st.integers(-40, 40), st.integers(-40, 40)), min_size=1, max_size=40, unique=True
    ),
    weights=st.lists(st.sampled_from([0.0, 0.05, 0.1, 1 / 3, 1.0, 2.0, 7.5]), min_size=40),
    min_samples=st.sampled_from([0.3, 1.0, 2.5, 6.0, 20.0]),
)
def test_any_weights_give_the_definition(spots, weights, min_samples):
    xy = np.array(spots, dtype=float) * 12.5
    weight = np.array(weights[: len(xy)])
    core = core_distances(xy, weight, min_samples, Progress())
    expected = by_definition(xy, weight, min_samples)
    finite = np.isfinite(expected)
    assert np.array_equal(np.isfinite(core), finite)
    np.testing.assert_allclose(core[finite], expected[finite], rtol=1e-12)


def test_light_spots_reach_out_to_the_heavy_one():
    xy = np.column_stack([np.arange(2_000.0), np.zeros(2_000)])
    weight = np.full(2_000, 1e-6)
    weight[1_500] = 10
    core = core_distances(xy, weight, 5, Progress())
    np.testing.assert_allclose(core, np.abs(xy[:, 0] - 1_500))


def test_what_suffices_alone_and_what_never_does():
    xy = np.array([[0.0, 0.0], [30.0, 40.0]])
    assert core_distances(xy, np.array([3.0, 1.0]), 3, Progress()).tolist() == [0, 50]
    assert core_distances(xy, np.array([3.0, 1.0]), 5, Progress()).tolist() == [np.inf, np.inf]
    assert core_distances(xy, np.array([0.0, 2.0]), 2, Progress()).tolist() == [50, 0]
    assert core_distances(xy[:1], np.array([1.0]), 1, Progress()).tolist() == [0]
    assert len(core_distances(xy[:0], np.array([]), 5, Progress())) == 0


def test_ten_tenths_are_one():
    xy = np.column_stack([np.arange(10.0), np.zeros(10)])
    core = core_distances(xy, np.full(10, 0.1), 1, Progress())
    assert core.tolist() == [9, 8, 7, 6, 5, 5, 6, 7, 8, 9]


def test_the_order_of_spots_and_the_size_of_portions_do_not_matter(monkeypatch):
    rng = np.random.default_rng(3)
    xy = rng.integers(0, 1_000, (500, 2)).astype(float)
    xy = np.unique(xy, axis=0)
    weight = rng.choice([0.0, 0.4, 1.0, 30.0], len(xy))
    core = core_distances(xy, weight, 8, Progress())
    shuffled = rng.permutation(len(xy))
    monkeypatch.setattr(neighbours, "TABLE_ENTRIES", 50)
    assert np.array_equal(
        core_distances(xy[shuffled], weight[shuffled], 8, Progress()), core[shuffled]
    )


def test_millimetres_apart_at_large_coordinates():
    step = 2.0**-10
    xy = 1e7 + np.column_stack([np.arange(20) * step, np.zeros(20)])
    core = core_distances(xy, np.ones(20), 3, Progress())
    assert core.tolist() == [2 * step] + [step] * 18 + [2 * step]


def test_cancelling_takes_effect():
    class Cancelling(Progress):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        core_distances(np.random.default_rng(0).random((100, 2)), np.ones(100), 5, Cancelling())

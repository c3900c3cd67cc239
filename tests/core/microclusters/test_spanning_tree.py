"""The tree against the definition done plainly, SciPy's dense tree, and the hdbscan package."""

import sqlite3
import struct
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components, minimum_spanning_tree

from creative_clusters_plugin.core.errors import Cancelled
from creative_clusters_plugin.core.microclusters import closest_pairs, ordered_spots, spanning_tree
from creative_clusters_plugin.core.microclusters.neighbours import core_distances
from creative_clusters_plugin.core.microclusters.spanning_tree import mutual_reachability_tree
from creative_clusters_plugin.core.progress import Progress

ENGLAND = Path(__file__).resolve().parents[4] / "shared" / "data" / "england"


def reachability(xy, core):
    x, y = xy[:, 0], xy[:, 1]
    dx, dy = x[:, None] - x, y[:, None] - y
    length = np.sqrt(dx * dx + dy * dy)
    return length, np.maximum(length, np.maximum(core[:, None], core))


def dense_weights(xy, core):
    """Return the edge lengths of SciPy's tree of the dense matrix, which must not hold zeros."""
    reach = reachability(xy, core)[1]
    rows, columns = np.triu_indices(len(xy), 1)
    graph = csr_matrix((1 + reach[rows, columns], (rows, columns)), shape=reach.shape)
    return np.sort(minimum_spanning_tree(graph).data) - 1


def kruskal(xy, core):
    """Return the first of all minimum spanning trees, edge by edge."""
    length, reach = reachability(xy, core)
    rows, columns = np.triu_indices(len(xy), 1)
    keys = (columns, rows, length[rows, columns], reach[rows, columns])
    group = list(range(len(xy)))

    def find(spot):
        while group[spot] != spot:
            group[spot] = group[group[spot]]
            spot = group[spot]
        return spot

    edges = []
    for edge in np.lexsort(keys):
        a, b = find(rows[edge]), find(columns[edge])
        if a != b:
            group[a] = b
            edges.append((rows[edge], columns[edge]))
    return np.array(edges, dtype=int).reshape(-1, 2)


def check(xy, core):
    """Check the tree of a small pattern to the last edge and the last bit, in each way to it."""
    expected = kruskal(xy, core)
    weights = dense_weights(xy, core) if len(xy) > 1 else []
    for few, many in ((spanning_tree.FEW, ordered_spots.MANY), (1, 1_000), (1, 0)):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(spanning_tree, "FEW", few)
            patch.setattr(ordered_spots, "MANY", many)
            tree = mutual_reachability_tree(xy, core, Progress())
        assert np.array_equal(np.column_stack([tree.a, tree.b]), expected)
        assert len(tree.distance) == max(len(xy) - 1, 0)
        assert np.array_equal(tree.distance, reachability(xy, core)[1][tree.a, tree.b])
        np.testing.assert_allclose(tree.distance, weights, rtol=1e-9, atol=1e-9)


def is_spanning(tree, n):
    graph = csr_matrix((np.ones(len(tree.a)), (tree.a, tree.b)), shape=(n, n))
    return len(tree.a) == n - 1 and connected_components(graph, directed=False)[0] == 1


def total_weight(organisations, min_samples):
    """Return the weight of the tree of organisations, those at one spot included."""
    xy, count = np.unique(organisations, axis=0, return_counts=True)
    core = core_distances(xy, count.astype(float), min_samples, Progress())
    tree = mutual_reachability_tree(xy, core, Progress())
    assert is_spanning(tree, len(xy))
    return tree.distance.sum() + ((count - 1) * core).sum()


def weight_by_hdbscan(organisations, min_samples):
    hdbscan = pytest.importorskip("hdbscan", reason="hdbscan is not built for the oldest NumPy")
    model = hdbscan.HDBSCAN(
        min_samples=min_samples - 1,  # the package does not count the point itself
        approx_min_span_tree=False,
        gen_min_span_tree=True,
        core_dist_n_jobs=1,
    )
    return model.fit(organisations)._min_spanning_tree[:, 2].sum()


def uniform(n, rng):
    return rng.random((n, 2)) * 1e5


def clustered(n, rng):
    centre = rng.random((n // 50, 2)) * 1e5
    spread = rng.choice([20.0, 200.0, 2_000.0], n)[:, None]
    return centre[rng.integers(0, len(centre), n)] + rng.normal(size=(n, 2)) * spread


def tied(n, rng):
    """Whole metres, a third of the organisations where another one is."""
    xy = np.round(clustered(n, rng), -1)
    xy[: n // 3] = xy[rng.integers(n // 3, n, n // 3)]
    return xy


@pytest.mark.parametrize("pattern", [uniform, clustered, tied])
@pytest.mark.parametrize(("n", "min_samples"), [(200, 4), (3_000, 10), (3_000, 60), (20_000, 10)])
def test_weight_is_that_of_the_hdbscan_package(pattern, n, min_samples):
    xy = pattern(n, np.random.default_rng(n + min_samples))
    expected = weight_by_hdbscan(xy, min_samples)
    assert total_weight(xy, min_samples) == pytest.approx(expected, rel=1e-9)


def test_weight_of_english_food_businesses_is_that_of_the_hdbscan_package():
    path = ENGLAND / "food_establishments.gpkg"
    if not path.exists():
        pytest.skip(f"{path.name} is not here: the data of England lie outside the project")
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
    rows = connection.execute("SELECT geom FROM food_establishments WHERE rowid % 20 = 0")
    envelope = [0, 32, 48, 48, 64]
    xy = np.array(
        [struct.unpack_from("<dd", blob, 13 + envelope[blob[3] >> 1 & 7]) for (blob,) in rows]
    )
    connection.close()
    assert len(xy) > 15_000
    assert total_weight(xy, 10) == pytest.approx(weight_by_hdbscan(xy, 10), rel=1e-9)


def patterns(rng):
    """Return one of many kinds of small pattern, all spots distinct, in any order."""
    n = rng.integers(2, 60)
    kinds = [
        rng.random((n, 2)) * 1_000,
        rng.integers(0, 9, (n, 2)) * 100.0,  # a lattice with holes
        np.column_stack([rng.integers(0, 200, n), np.zeros(n)]),  # a line, tied
        np.outer(rng.random(n), [3e5, 1e5]) + 1e6,  # a slanting line
        rng.normal(size=(n, 2)) * 10 ** rng.uniform(-3, 5, (n, 1)) + 1e7,  # of all densities
        1e7 + rng.integers(0, 20, (n, 2)) * 1e-3 + rng.integers(0, 3, (n, 1)) * 1e4,
        rng.integers(0, 5, (n, 1)) * [300.0, 400.0] + rng.normal(size=(n, 2)) * 0.01,
        rng.choice([0.0, 5e6], (n, 1)) + rng.normal(size=(n, 2)) * 50,  # far apart
    ]
    xy = np.unique(kinds[rng.integers(len(kinds))], axis=0)
    return rng.permutation(xy)


@pytest.mark.parametrize("seed", range(120))
def test_small_patterns_to_the_last_edge(seed):
    rng = np.random.default_rng(seed)
    xy = patterns(rng)
    weight = rng.choice([0.0, 0.3, 1.0, 1.0, 2.0, 15.0], len(xy))
    core = core_distances(xy, weight, rng.choice([1.0, 2.0, 5.0, 10.0]), Progress())
    if np.isfinite(core).all():
        check(xy, core)
    # The tree is exact for any core distances, even those of no pattern.
    check(xy, rng.choice([0.0, 1.0, 3.0, 1e3], len(xy)) * rng.random(len(xy)))


@settings(deadline=None, max_examples=100)
@given(
    spots=st.lists(
        st.tuples(st.integers(-30, 30), st.integers(-30, 30)), min_size=1, max_size=40, unique=True
    ),
    weights=st.lists(st.sampled_from([0.0, 0.25, 1.0, 1.0, 3.0, 9.0]), min_size=40),
    min_samples=st.sampled_from([1.0, 2.0, 4.5]),
    scale=st.sampled_from([1e-3, 1.0, 37.5, 1e5]),
)
def test_any_lattice_with_any_weights(spots, weights, min_samples, scale):
    xy = np.array(spots, dtype=float) * scale
    core = core_distances(xy, np.array(weights[: len(xy)]), min_samples, Progress())
    if np.isfinite(core).all():
        check(xy, core)


@pytest.mark.parametrize("seed", range(10))
def test_portions_and_bounds_do_not_change_the_tree(seed, monkeypatch):
    rng = np.random.default_rng(seed)
    xy = np.unique(tied(600, rng) if seed % 2 else clustered(600, rng), axis=0)
    core = core_distances(xy, np.ones(len(xy)), 5, Progress())
    expected = mutual_reachability_tree(xy, core, Progress())
    monkeypatch.setattr(ordered_spots, "MANY", 0)
    monkeypatch.setattr(spanning_tree, "TABLE_ENTRIES", 40)
    monkeypatch.setattr(closest_pairs, "PAIRS_AT_ONCE", 5)
    monkeypatch.setattr(closest_pairs, "PRODUCT_LIMIT", 1)
    tree = mutual_reachability_tree(xy, core, Progress())
    assert np.array_equal(tree.a, expected.a)
    assert np.array_equal(tree.b, expected.b)
    assert np.array_equal(tree.distance, expected.distance)


def test_tight_clumps():
    """Many close pairs of many components at one level, all of them dense."""
    rng = np.random.default_rng(8)
    centre = rng.random((60, 2)) * 1e4
    xy = centre[np.arange(1_500) % 60] + rng.normal(size=(1_500, 2)) * 5
    core = core_distances(xy, np.ones(len(xy)), 10, Progress())
    tree = mutual_reachability_tree(xy, core, Progress())
    assert is_spanning(tree, len(xy))
    np.testing.assert_allclose(tree.distance, dense_weights(xy, core), rtol=1e-9)


def test_two_dense_discs_face_each_other():
    """The closest pair of thousands by thousands of spots goes through a k-d tree."""
    rng = np.random.default_rng(9)
    angle, radius = rng.random(2_000) * 2 * np.pi, np.sqrt(rng.random(2_000)) * 100
    xy = np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])
    xy[1_000:, 0] += 3_000
    core = core_distances(xy, np.ones(len(xy)), 3, Progress())
    tree = mutual_reachability_tree(xy, core, Progress())
    np.testing.assert_allclose(tree.distance, dense_weights(xy, core), rtol=1e-9)


@pytest.mark.parametrize("pattern", [uniform, clustered])
def test_the_weight_does_not_depend_on_place_direction_or_order(pattern):
    rng = np.random.default_rng(10)
    xy = pattern(4_000, rng)

    def distances(spots):
        core = core_distances(spots, np.ones(len(spots)), 6, Progress())
        return mutual_reachability_tree(spots, core, Progress()).distance

    expected = distances(xy)
    assert np.array_equal(distances(rng.permutation(xy)), expected)
    turn = np.array([[np.cos(0.7), -np.sin(0.7)], [np.sin(0.7), np.cos(0.7)]])
    np.testing.assert_allclose(distances(xy @ turn), expected, rtol=1e-7)
    np.testing.assert_allclose(distances(xy + [4e6, -7e6]), expected, rtol=1e-5)
    np.testing.assert_allclose(distances(xy * 1e-3), expected * 1e-3, rtol=1e-7)


def test_no_spot_one_and_two():
    for n in (0, 1):
        tree = mutual_reachability_tree(np.zeros((n, 2)), np.zeros(n), Progress())
        assert len(tree.a) == len(tree.b) == len(tree.distance) == 0
    xy = np.array([[3.0, 4.0], [0.0, 0.0]])
    for core, expected in (([0.0, 0.0], 5.0), ([0.0, 7.0], 7.0), ([5.0, 5.0], 5.0)):
        tree = mutual_reachability_tree(xy, np.array(core), Progress())
        assert (tree.a.tolist(), tree.b.tolist(), tree.distance.tolist()) == ([0], [1], [expected])


@pytest.mark.parametrize("core", [0.0, 1.0, 3.0])
def test_a_lattice(core):
    x, y = np.meshgrid(np.arange(40.0), np.arange(40.0))
    xy = np.column_stack([x.ravel(), y.ravel()])
    tree = mutual_reachability_tree(xy, np.full(1_600, core), Progress())
    assert is_spanning(tree, 1_600)
    assert tree.distance.tolist() == [max(core, 1.0)] * 1_599


@pytest.mark.parametrize("direction", [(1.0, 0.0), (0.0, 1.0), (0.6, -0.8)])
def test_a_line_is_joined_from_one_to_the_next(direction):
    along = np.cumsum(np.random.default_rng(11).random(2_000) ** 3 * 1e3)
    xy = np.outer(along, direction)
    tree = mutual_reachability_tree(xy, np.zeros(2_000), Progress())
    assert np.array_equal(np.sort(tree.a), np.arange(1_999))
    assert np.array_equal(tree.b, tree.a + 1)


def test_ten_millimetre_clouds_at_ten_thousand_kilometres():
    rng = np.random.default_rng(12)
    cloud = np.unique(rng.integers(0, 40, (300, 2)) * 1e-3, axis=0)
    xy = np.concatenate([1e7 + cloud + [i * 1e6, -i * 1e6] for i in range(10)])
    core = core_distances(xy, np.ones(len(xy)), 4, Progress())
    tree = mutual_reachability_tree(xy, core, Progress())
    assert is_spanning(tree, len(xy))
    np.testing.assert_allclose(tree.distance[-9:], 1e6 * np.sqrt(2), rtol=1e-7)
    assert tree.distance[-10] < 0.1


def test_spots_closer_than_any_grid_resolves():
    xy = np.array([[0.0, 0.0], [1e-12, 0.0], [3e-12, 0.0], [1e-200, 0.0], [1e7, 0.0], [1e7, 9.0]])
    check(xy, np.zeros(6))
    check(xy, np.array([0.0, 1e-12, 5e-12, 0.0, 1e7, 0.0]))
    check(np.array([[0.0, 0.0], [5e-324, 0.0]]), np.zeros(2))


def test_core_distances_among_more_spots_than_these():
    xy = np.array([[0.0, 0.0], [1e-3, 0.0], [0.0, 3e-3], [5e-3, 5e-3]])
    check(xy, np.array([1e9, 1.0, 1e9, 1e-3]))
    check(xy, np.array([0.0, 1e30, 0.0, 1e-3]))


def test_a_loner_beside_a_dense_town():
    """The loner's core distance spans the town: thousands of neighbours, one edge."""
    rng = np.random.default_rng(13)
    xy = np.concatenate([rng.normal(size=(5_000, 2)) * 10, [[5_000.0, 0.0]]])
    core = core_distances(xy, np.ones(len(xy)), 5, Progress())
    tree = mutual_reachability_tree(xy, core, Progress())
    assert is_spanning(tree, len(xy))
    assert tree.distance[-1] == core[-1]
    assert tree.distance.sum() == pytest.approx(weight_by_hdbscan(xy, 5), rel=1e-9)


def test_cancelling_takes_effect():
    class CancellingLater(Progress):
        reports = 0

        def cancelled(self):
            self.reports += 1
            return self.reports > 5

    xy = np.random.default_rng(14).random((2_000, 2))
    core = core_distances(xy, np.ones(len(xy)), 5, Progress())
    with pytest.raises(Cancelled):
        mutual_reachability_tree(xy, core, CancellingLater())

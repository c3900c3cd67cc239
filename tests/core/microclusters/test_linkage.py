import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.cluster.hierarchy import cophenet, linkage
from scipy.sparse.csgraph import minimum_spanning_tree
from scipy.spatial.distance import pdist, squareform

from creative_clusters_plugin.core.errors import Cancelled
from creative_clusters_plugin.core.microclusters.linkage import single_linkage
from creative_clusters_plugin.core.microclusters.spanning_tree import SpanningTree
from creative_clusters_plugin.core.progress import Progress


def union_find(tree, weight, count):
    """Merge edge by edge, as the textbook does."""
    n = len(weight)
    parent = list(range(2 * n - 1))
    top = list(range(2 * n - 1))
    below = [float(each) for each in weight] + [0.0] * (n - 1)
    members = [int(each) for each in count] + [0] * (n - 1)
    for i, ends in enumerate(zip(tree.a, tree.b)):
        for end in ends:
            while top[end] != end:
                end = top[end]
            parent[end] = top[end] = n + i
            below[n + i] += below[end]
            members[n + i] += members[end]
    return parent, below, members


def random_tree(n, reach, rng):
    """Return a tree in which each node hangs from one of the ``reach`` before it."""
    nodes = np.arange(1, n)
    above = np.maximum(nodes - rng.integers(1, reach + 1, n - 1), 0)
    number, order = rng.permutation(n), rng.permutation(n - 1)
    a, b = number[above[order]], number[nodes[order]]
    distance = np.sort(rng.integers(0, n, n - 1)).astype(float)
    return SpanningTree(np.minimum(a, b), np.maximum(a, b), distance)


def check(tree, core, weight, count):
    found = single_linkage(tree, core, weight, count, Progress())
    parent, below, members = union_find(tree, weight, count)
    assert found.parent.tolist() == parent
    assert found.count.tolist() == members
    np.testing.assert_allclose(found.weight, below, rtol=1e-11, atol=1e-12)
    assert np.array_equal(found.level, np.concatenate([core, tree.distance]))
    assert found.parent.dtype == np.intp
    assert found.count.dtype == np.int64


@settings(deadline=None, max_examples=200)
@given(
    n=st.integers(1, 120),
    reach=st.sampled_from([1, 2, 3, 10, 200]),
    seed=st.integers(0, 2**32 - 1),
)
def test_any_tree_merges_as_by_union_find(n, reach, seed):
    rng = np.random.default_rng(seed)
    weight = rng.choice([0.0, 0.1, 1 / 3, 1.0, 12.75], n)
    check(random_tree(n, reach, rng), rng.random(n), weight, rng.integers(1, 9, n))


@pytest.mark.parametrize("reach", [1, 3, 5_000])
def test_large_trees_merge_as_by_union_find(reach):
    rng = np.random.default_rng(reach)
    tree = random_tree(5_000, reach, rng)
    check(tree, rng.random(5_000), rng.random(5_000), rng.integers(1, 9, 5_000))


@pytest.mark.parametrize("outwards", [True, False])
def test_a_path_merged_from_one_end_and_a_star(outwards):
    n = 3_000
    a, b = np.arange(n - 1), np.arange(1, n)
    step = 1 if outwards else -1
    for tree in (
        SpanningTree(a[::step], b[::step], np.arange(n - 1.0)),
        SpanningTree(np.zeros(n - 1, dtype=np.intp), b[::step], np.arange(n - 1.0)),
    ):
        check(tree, np.zeros(n), np.ones(n), np.ones(n, dtype=np.int64))


def test_heights_are_those_of_scipy():
    xy = np.random.default_rng(5).random((300, 2))
    apart = pdist(xy)
    edges = minimum_spanning_tree(squareform(apart)).tocoo()
    order = np.argsort(edges.data)
    tree = SpanningTree(
        np.minimum(edges.row, edges.col)[order].astype(np.intp),
        np.maximum(edges.row, edges.col)[order].astype(np.intp),
        edges.data[order],
    )
    found = single_linkage(tree, np.zeros(300), np.ones(300), np.ones(300, dtype=int), Progress())
    expected = linkage(apart, "single")
    np.testing.assert_allclose(found.level[300:], expected[:, 2])
    assert np.array_equal(found.count[300:], expected[:, 3])
    # The height at which each two spots meet.
    above = [[node] for node in range(300)]
    for path in above:
        while found.parent[path[-1]] != path[-1]:
            path.append(found.parent[path[-1]])
    meet = squareform(cophenet(expected))
    for i, j in np.random.default_rng(6).integers(0, 300, (500, 2)):
        if i != j:
            first = min(set(above[i]) & set(above[j]))
            assert found.level[first] == pytest.approx(meet[i, j])


def test_decimal_weights_add_up_exactly_in_any_order():
    rng = np.random.default_rng(7)
    weight = rng.permutation(np.repeat([0.1, 0.7, 1234.567], 200))
    found = single_linkage(
        random_tree(600, 5, rng), np.zeros(600), weight, np.ones(600, dtype=int), Progress()
    )
    assert found.weight[-1] == 20 + 140 + 246_913.4
    assert np.array_equal(found.weight[:600], weight)


def test_one_spot_and_large_weights():
    none = np.empty(0, dtype=np.intp)
    found = single_linkage(
        SpanningTree(none, none, np.empty(0)), np.array([4.0]), np.array([2.5]), [3], Progress()
    )
    assert (found.parent.tolist(), found.level.tolist()) == ([0], [4.0])
    assert (found.weight.tolist(), found.count.tolist()) == ([2.5], [3])
    pair = SpanningTree(np.array([0]), np.array([1]), np.ones(1))
    found = single_linkage(pair, np.zeros(2), np.array([3e15, 1e15]), np.ones(2), Progress())
    assert found.weight.tolist() == [3e15, 1e15, 4e15]


def test_cancelling_takes_effect():
    class Cancelling(Progress):
        def cancelled(self):
            return True

    tree = random_tree(50, 3, np.random.default_rng(0))
    with pytest.raises(Cancelled):
        single_linkage(tree, np.zeros(50), np.ones(50), np.ones(50, dtype=int), Cancelling())

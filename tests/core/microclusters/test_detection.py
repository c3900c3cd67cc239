"""Detection: published results, the reference package, the definition done plainly, properties."""

from dataclasses import replace
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from creative_clusters_plugin.core.errors import Cancelled, InputError
from creative_clusters_plugin.core.microclusters.circle import smallest_enclosing_circle
from creative_clusters_plugin.core.microclusters.detection import (
    DetectionSettings,
    detect,
    detect_in,
    plant_forest,
)
from creative_clusters_plugin.core.progress import Progress

DATA = Path(__file__).resolve().parents[4] / "shared" / "data" / "clustering"


def published(name):
    path = DATA / name
    if not path.exists():
        pytest.skip(f"{path.name} is not here: the published data lie outside the project")
    # In thousands, so that a metre, below which density is not told apart, is small.
    return 1e5 * np.loadtxt(path, delimiter=",", skiprows=1, usecols=(0, 1))


def pattern(seed, size=1500, centres=15, noise=250):
    rng = np.random.default_rng(seed)
    middle = rng.uniform(0, 20000, (centres, 2))
    spread = rng.uniform(50, 400, size)[:, None]
    clustered = middle[rng.integers(0, centres, size)] + rng.normal(0, 1, (size, 2)) * spread
    return np.vstack([clustered, rng.uniform(0, 20000, (noise, 2))])


def partition(label):
    """Return a partition that does not depend on the numbers of the clusters."""
    return {frozenset(np.flatnonzero(label == each)) for each in np.unique(label[label > 0])}


@pytest.mark.parametrize(
    ("name", "eps", "samples", "sizes"),
    [
        ("elki_3clusters_noise.csv", 0.04, 20, [29, 50, 101, 150]),
        ("elki_single_link_effect.csv", 11.5, 120, [11, 200, 203, 224]),
    ],
)
def test_published_dbscan(name, eps, samples, sizes):
    found = detect(
        published(name),
        DetectionSettings(
            "dbscan", min_cluster_size=2, min_samples=samples, max_radius=0, eps=1e5 * eps
        ),
    )
    assert sorted(np.bincount(found.label)) == sizes


def test_published_hdbscan():
    found = detect(
        published("ds3.csv"), DetectionSettings(min_cluster_size=25, min_samples=25, max_radius=0)
    )
    assert len(found.clusters) == 6


@pytest.mark.parametrize("selection", ["eom", "leaf"])
@pytest.mark.parametrize("seed", range(3))
def test_against_the_hdbscan_package(seed, selection):
    # The package's own answer moves by as much when its rows are shuffled (0.993 on such
    # patterns): several edges of the mutual-reachability graph have one length, the core
    # distance of the point that they share.
    hdbscan = pytest.importorskip("hdbscan")
    from sklearn.metrics import adjusted_rand_score

    xy = pattern(seed)
    theirs = hdbscan.HDBSCAN(
        min_cluster_size=20,
        min_samples=9,
        approx_min_span_tree=False,
        cluster_selection_method=selection,
    ).fit(xy)
    ours = detect(
        xy,
        DetectionSettings(min_cluster_size=20, min_samples=10, max_radius=0, selection=selection),
    )
    assert len(ours.clusters) == theirs.labels_.max() + 1
    assert adjusted_rand_score(theirs.labels_, ours.label) > 0.985
    # Lambda and persistence are the package's own; single points at a saddle may differ.
    both = (theirs.labels_ >= 0) & (ours.label > 0)
    gap = np.abs(theirs.probabilities_[both] - ours.membership[both])
    assert np.quantile(gap, 0.95) < 1e-9
    persistence = sorted(each.persistence for each in ours.clusters)
    assert np.allclose(persistence, sorted(theirs.cluster_persistence_), rtol=0.05)


@pytest.mark.parametrize("selection", ["eom", "leaf"])
@pytest.mark.parametrize("seed", range(5))
def test_exactly_the_package_where_no_two_edges_are_of_one_length(seed, selection):
    # With a core distance of 0 (MIN_SAMPLES=1) the edges are plain distances, all different.
    pytest.importorskip("hdbscan")
    from hdbscan._hdbscan_tree import compute_stability, condense_tree, get_clusters
    from scipy.cluster.hierarchy import linkage
    from scipy.spatial.distance import pdist

    xy = pattern(seed, 600, 8, 80)
    plain = linkage(pdist(xy), "single")
    assert len(np.unique(plain[:, 2])) == len(xy) - 1
    tree = condense_tree(plain, 15)
    labels, probabilities, persistence = get_clusters(tree, compute_stability(tree), selection)
    choices = DetectionSettings("hdbscan", 15, 1, 0, selection)
    ours = detect(xy, choices)
    assert partition(labels + 1) == partition(ours.label)
    assert np.allclose(np.nan_to_num(ours.membership), probabilities)
    assert np.allclose(sorted(each.persistence for each in ours.clusters), sorted(persistence))


@pytest.mark.parametrize("seed", range(3))
def test_dbscan_against_scikit_learn(seed):
    from sklearn.cluster import DBSCAN

    xy = pattern(seed)
    theirs = DBSCAN(eps=150, min_samples=8).fit(xy)
    ours = detect(
        xy, DetectionSettings("dbscan", min_cluster_size=2, min_samples=8, max_radius=0, eps=150)
    )
    core = np.zeros(len(xy), bool)
    core[theirs.core_sample_indices_] = True
    assert (core == (ours.membership == 1)).all()
    assert ((theirs.labels_ < 0) == (ours.label == 0)).all()
    # Border points between two clusters belong to either, so the core points are compared.
    theirs_core = np.where(core, theirs.labels_ + 1, 0)
    assert partition(theirs_core) == partition(np.where(core, ours.label, 0))


# --- The definition of the public interface, done plainly -----------------------------------


def enclosing_radius(points):
    best = 0.0 if len(np.unique(points, axis=0)) == 1 else np.inf
    for size in (2, 3):
        for chosen in combinations(np.unique(points, axis=0), size):
            a, b, *rest = chosen
            if rest:
                matrix = 2 * np.array([b - a, rest[0] - a])
                if abs(np.linalg.det(matrix)) < 1e-9:
                    continue
                right = [b @ b - a @ a, rest[0] @ rest[0] - a @ a]
                centre = np.linalg.solve(matrix, right)
            else:
                centre = (a + b) / 2
            radius = np.hypot(*(points - centre).T).max()
            best = min(best, radius)
    return best


class Node:
    def __init__(self, birth):
        self.birth, self.death, self.own, self.children = birth, None, {}, []

    def points(self):
        return [*self.own, *(p for child in self.children for p in child.points())]


def plain_tree(xy, least, samples):
    """Condense the mutual-reachability tree by the book, one merge at a time."""
    distance = np.hypot(*(xy[:, None] - xy[None]).transpose(2, 0, 1))
    core = np.sort(distance, axis=1)[:, samples - 1]
    pairs = sorted(
        (max(core[a], core[b], distance[a, b]), distance[a, b], a, b)
        for a, b in combinations(range(len(xy)), 2)
    )
    group = {i: (i,) for i in range(len(xy))}  # point -> nested tuple of merges
    members = {i: [i] for i in range(len(xy))}
    home = list(range(len(xy)))
    for level, _, a, b in pairs:
        if home[a] == home[b]:
            continue
        keep, gone = home[a], home[b]
        group[keep] = (level, group[keep], group[gone], members[keep] + members[gone])
        members[keep] = members[keep] + members[gone]
        for point in members[gone]:
            home[point] = keep
    top = group[home[0]]

    def below(tree):
        return list(tree) if len(tree) == 1 else tree[3]

    def grow(node, tree):
        while len(tree) > 1:
            rate = 1 / max(tree[0], 1.0)
            sides = [tree[1], tree[2]]
            big = [side for side in sides if len(below(side)) >= least]
            small = [side for side in sides if len(below(side)) < least]
            for side in small:
                node.own.update(dict.fromkeys(below(side), rate))
            if len(big) != 1:
                node.death = rate
                for side in big:
                    child = Node(rate)
                    node.children.append(child)
                    grow(child, side)
                return
            tree = big[0]

    root = Node(0.0)
    grow(root, top)
    return root


def plain_selection(xy, least, samples, limit, selection):
    root = plain_tree(xy, least, samples)
    chosen = []

    def candidate(node):
        """Return (stability, members) of a node, or None."""
        if limit == 0:
            members = node.points()
            start = node.birth
            if node is root and node.children:
                return None
        else:
            inner = [p for child in node.children for p in child.points()]
            options = [(node.birth, node.points())]
            for start in sorted({node.birth, *node.own.values()}):
                if start < node.death:
                    kept = inner + [p for p, rate in node.own.items() if rate > start]
                    options.append((start, kept))
            fitting = [
                (start, members)
                for start, members in options
                if len(members) >= least and enclosing_radius(xy[members]) <= limit * (1 + 1e-9)
            ]
            if not fitting:
                return None
            start, members = fitting[0]
        rates = {p: node.own.get(p, node.death) for p in members}
        return sum(min(rate, node.death) - start for rate in rates.values()), members

    def visit(node):
        below = [visit(child) for child in node.children]
        total = sum(value for value, _ in below)
        inside = [members for _, sets in below for members in sets]
        option = candidate(node)
        if selection == "leaf":
            return (0, [option[1]]) if option and not node.children else (0, inside)
        if option and option[0] >= total:
            return option[0], [option[1]]
        return total, inside

    chosen = visit(root)[1]
    return {frozenset(members) for members in chosen}


@pytest.mark.parametrize("limit", [0, 60, 120, 250, 600])
@pytest.mark.parametrize("selection", ["eom", "leaf"])
@pytest.mark.parametrize("seed", range(4))
def test_the_definition_done_plainly(seed, selection, limit):
    rng = np.random.default_rng(seed)
    centres = rng.uniform(0, 1500, (4, 2))
    xy = centres[rng.integers(0, 4, 36)] + rng.normal(0, 60, (36, 2)) * rng.uniform(0.3, 2, (36, 1))
    found = detect(xy, DetectionSettings("hdbscan", 5, 3, limit, selection))
    assert partition(found.label) == plain_selection(xy, 5, 3, limit, selection)


# --- Properties -------------------------------------------------------------------------------


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from(["hdbscan", "dbscan"]), st.sampled_from([0, 500]))
def test_order_rotation_translation_and_scale(seed, method, limit):
    rng = np.random.default_rng(seed)
    xy = pattern(seed, 300, 5, 50)
    choices = DetectionSettings(method, 15, 5, limit, "eom", 200)
    plain = detect(xy, choices)
    order = rng.permutation(len(xy))
    shuffled = detect(xy[order], choices)
    assert (shuffled.label == plain.label[order]).all()
    angle = rng.uniform(0, 2 * np.pi)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    double = DetectionSettings(method, 15, 5, 2 * limit, "eom", 400)
    moved = detect(2 * xy @ turn + [3e5, 7e5], double)
    assert partition(moved.label) == partition(plain.label)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from(["hdbscan", "dbscan"]))
def test_limits_hold(seed, method):
    xy = pattern(seed, 400, 6, 60)
    found = detect(xy, DetectionSettings(method, 20, 5, 300, "eom", 250))
    for cluster in found.clusters:
        assert len(cluster.rows) >= 20
        assert smallest_enclosing_circle(xy[cluster.rows])[2] <= 300 * (1 + 1e-9)


@pytest.mark.parametrize("method", ["hdbscan", "dbscan"])
@pytest.mark.parametrize("limit", [0, 1000])
def test_a_lone_village_is_found_and_still_with_another_far_away(method, limit):
    rng = np.random.default_rng(1)
    village = rng.normal(0, 100, (40, 2))
    choices = DetectionSettings(method, 20, 5, limit, "eom", 200)
    assert len(detect(village, choices).clusters) == 1
    two = np.vstack([village, rng.normal(0, 100, (30, 2)) + [90000, 0]])
    found = detect(two, choices)
    assert len(found.clusters) == 2
    assert (found.label[:40] == 1).sum() >= 20


@pytest.mark.parametrize("method", ["hdbscan", "dbscan"])
def test_copies_and_weights_give_the_same_clusters(method):
    rng = np.random.default_rng(4)
    xy = pattern(4, 300, 4, 40)
    weight = rng.integers(1, 6, len(xy))
    choices = DetectionSettings(method, 30, 8, 800, "eom", 200)
    copies = detect(np.repeat(xy, weight, axis=0), choices)
    weighted = detect(xy, choices, weight=weight.astype(float))
    first = np.concatenate([[0], np.cumsum(weight)[:-1]])
    assert (copies.label[first] == weighted.label).all()
    assert copies.label.max() > 1


def test_one_large_firm_is_no_cluster():
    xy = np.vstack([[0.0, 0.0], np.random.default_rng(2).uniform(5000, 90000, (60, 2))])
    weight = np.ones(len(xy))
    weight[0] = 1000.0
    for method in ("hdbscan", "dbscan"):
        found = detect(xy, DetectionSettings(method, 50, 10, 5000, "eom", 500), weight=weight)
        assert found.label[0] == 0


def test_ids_fall_by_weight_then_west_to_east():
    rng = np.random.default_rng(6)
    shape = rng.normal(0, 50, (30, 2))
    xy = np.vstack([shape + [9000, 0], shape, rng.normal(0, 50, (40, 2)) + [4000, 0]])
    found = detect(xy, DetectionSettings("hdbscan", 20, 5, 400, "eom"))
    assert len(found.clusters) == 3
    assert found.label[-1] == 1
    assert found.label[:60].max() == 3
    centres = [each.centre[0] for each in found.clusters]
    assert centres[1] < centres[2]


def test_groups_are_detected_apart():
    xy = pattern(7, 200, 2, 0)
    groups = np.where(np.arange(len(xy)) % 2, "film", "crafts").tolist()
    choices = DetectionSettings("hdbscan", 20, 5, 2000)
    found = detect(xy, choices, groups=groups)
    for name in ("film", "crafts"):
        rows = np.array([each == name for each in groups])
        alone = detect(xy[rows], choices)
        assert partition(alone.label) == partition(found.label[rows])
    ids = [set(found.label[np.array(groups) == name]) - {0} for name in ("film", "crafts")]
    assert not ids[0] & ids[1]


@pytest.mark.parametrize(
    ("xy", "clusters"),
    [
        (np.zeros((30, 2)), 1),
        (np.zeros((10000, 2)), 1),
        (np.column_stack([np.arange(60.0) * 10, np.zeros(60)]), 1),
        (np.stack(np.meshgrid(np.arange(8.0), np.arange(8.0)), -1).reshape(-1, 2) * 100, 1),
        (np.repeat([[0.0, 0.0], [50000.0, 0.0]], 40, axis=0), 2),
        (np.array([[5.0, 5.0]]), 0),
        (np.empty((0, 2)), 0),
        (1e7 + np.random.default_rng(0).uniform(0, 0.2, (40, 2)), 1),
    ],
    ids=["spot", "copies", "line", "lattice", "two spots", "one", "none", "millimetres"],
)
@pytest.mark.parametrize("method", ["hdbscan", "dbscan"])
def test_degenerate_patterns_have_the_sensible_answer(xy, clusters, method):
    found = detect(xy, DetectionSettings(method, 20, 4, 5000, "eom", 250))
    assert len(found.clusters) == clusters
    assert (found.label > 0).sum() == (len(xy) if clusters else 0)


def test_eps_is_found_at_the_knee():
    rng = np.random.default_rng(0)
    dense, sparse = rng.normal(0, 100, (300, 2)), rng.uniform(-50000, 50000, (30, 2))
    found = detect(np.vstack([dense, sparse]), DetectionSettings("dbscan", 50, 5))
    assert 10 < found.eps < 5000
    assert len(found.clusters) == 1
    assert found.eps_of_groups == ((None, found.eps),)


def test_each_group_has_an_eps_of_its_own():
    rng = np.random.default_rng(0)
    near, far = rng.normal(0, 100, (200, 2)), rng.uniform(0, 90000, (60, 2))
    xy, groups = np.vstack([near, far]), ["near"] * 200 + ["far"] * 60
    chosen = DetectionSettings("dbscan", 50, 5)
    found = detect(xy, chosen, groups=groups)
    alone = [detect(part, chosen).eps for part in (far, near)]
    assert found.eps_of_groups == (("far", alone[0]), ("near", alone[1]))
    assert [each.group for each in found.clusters] == ["near"]
    assert found.eps == max(alone)
    fixed = detect(xy, replace(chosen, eps=300), groups=groups)
    assert fixed.eps_of_groups == (("far", 300), ("near", 300))


def test_eps_that_cannot_be_found_names_the_group():
    xy = np.vstack([np.zeros((10, 2)), np.full((10, 2), 500.0), np.arange(40).reshape(20, 2)])
    chosen = DetectionSettings("dbscan", 5, 5)
    with pytest.raises(InputError, match="at its very spot") as error:
        detect(xy[:20], chosen)
    assert error.value.parameter == "EPS"
    with pytest.raises(InputError, match="the group 'spots'"):
        detect(xy, chosen, groups=["spots"] * 20 + ["line"] * 20)


def test_clusters_of_one_weight_are_numbered_by_where_the_axes_point():
    rng = np.random.default_rng(1)
    village = rng.normal(0, 50, (30, 2))
    xy = np.vstack([village, village + [9000, 0], village + [9000, 9000]])
    forest = plant_forest(xy, 5)
    chosen = DetectionSettings("hdbscan", 20, 5, 1000)
    order = {}
    for towards in ((1, 1), (-1, 1), (-1, -1)):
        found = detect_in(forest, chosen, Progress(), towards=towards)
        order[towards] = [int(each.rows[0]) // 30 for each in found.clusters]
    assert order == {(1, 1): [0, 1, 2], (-1, 1): [1, 2, 0], (-1, -1): [2, 1, 0]}


@pytest.mark.parametrize(
    ("changes", "parameter"),
    [
        ({"method": "kmeans"}, "METHOD"),
        ({"selection": "all"}, "SELECTION"),
        ({"min_cluster_size": 1}, "MIN_CLUSTER_SIZE"),
        ({"min_cluster_size": np.nan}, "MIN_CLUSTER_SIZE"),
        ({"min_samples": 0}, "MIN_SAMPLES"),
        ({"max_radius": -1}, "MAX_RADIUS"),
        ({"max_radius": np.inf}, "MAX_RADIUS"),
        ({"eps": 0}, "EPS"),
    ],
)
def test_settings_that_cannot_be_used(changes, parameter):
    with pytest.raises(InputError) as error:
        detect(np.zeros((3, 2)), DetectionSettings(**changes))
    assert error.value.parameter == parameter
    assert error.value.remedy


def test_a_cancel_is_heard():
    class Impatient(Progress):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        detect(pattern(0), DetectionSettings(), progress=Impatient())

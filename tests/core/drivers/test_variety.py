"""Related and unrelated variety: Frenken et al. (2007), and the businesses near a place."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats
from scipy.spatial.distance import cdist

from creative_clusters_plugin.core.drivers.sic import CREATIVE_CLASSES
from creative_clusters_plugin.core.drivers.variety import varieties_near, variety
from creative_clusters_plugin.core.errors import Cancelled, InputError
from creative_clusters_plugin.core.progress import Progress

CLASSES = np.array(["4711", "4719", "4721", "5610", "5630", "6201", "6202", "9602"])


def test_four_equal_classes_in_two_divisions_have_a_bit_of_each():
    found = variety(np.array([[25, 25, 25, 25]]), np.array(["0111", "0112", "6201", "6202"]))
    plain = variety(
        np.array([[25, 25, 25, 25]]), np.array(["0111", "0112", "6201", "6202"]), corrected=False
    )
    assert plain.related[0] == pytest.approx(1.0)
    assert plain.unrelated[0] == pytest.approx(1.0)
    # Miller and Madow: (2 divisions - 1) / 2n nats between them, (4 - 2) / 2n within.
    assert found.unrelated[0] - 1.0 == pytest.approx(1 / 200 / np.log(2))
    assert found.related[0] - 1.0 == pytest.approx(2 / 200 / np.log(2))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, 400), min_size=8, max_size=8).filter(lambda counts: sum(counts) > 0))
def test_before_correction_the_two_add_up_to_the_entropy(counts):
    found = variety(np.array([counts]), CLASSES, corrected=False, minimum=1)
    assert found.businesses[0] == sum(counts)
    total = found.related[0] + found.unrelated[0]
    assert total == pytest.approx(stats.entropy(counts, base=2), abs=1e-9)
    divisions = [
        sum(c for c, k in zip(counts, CLASSES) if k[:2] == g) for g in ("47", "56", "62", "96")
    ]
    assert found.unrelated[0] == pytest.approx(stats.entropy(divisions, base=2), abs=1e-9)
    within = sum(
        stats.entropy([c for c, k in zip(counts, CLASSES) if k[:2] == g], base=2) * size
        for g, size in zip(("47", "56", "62", "96"), divisions)
        if size
    )
    assert found.related[0] == pytest.approx(within / sum(counts), abs=1e-9)


@pytest.mark.parametrize(("size", "left"), [(100, 0.8), (400, 0.6), (1500, 0.35)])
def test_the_correction_takes_off_bias(size, left):
    # 300 classes in 30 divisions, so the truth is known; the plain estimate is far below it.
    rng = np.random.default_rng(5)
    classes = np.array([f"{g:02d}{i:02d}" for g in range(1, 31) for i in range(10)])
    shares = rng.dirichlet(np.full(300, 0.5))
    by_division = shares.reshape(30, 10).sum(axis=1)
    truth = stats.entropy(shares, base=2) - stats.entropy(by_division, base=2)
    counts = rng.multinomial(size, shares, size=200)
    plain = variety(counts, classes, corrected=False).related.mean()
    found = variety(counts, classes).related.mean()
    assert plain < truth - 0.05
    assert abs(found - truth) < left * abs(plain - truth)
    large = variety(rng.multinomial(200_000, shares, size=3), classes).related
    assert large == pytest.approx(truth, abs=0.01)


def test_fewer_than_a_hundred_businesses_have_no_variety():
    found = variety(np.array([[50, 49], [50, 50], [0, 0], [100, 0]]), np.array(["6201", "9001"]))
    assert found.businesses.tolist() == [99, 100, 0, 100]
    assert np.isnan(found.related).tolist() == [True, False, True, False]
    assert np.isnan(found.unrelated).tolist() == [True, False, True, False]
    assert found.related[3] == found.unrelated[3] == 0.0


def crowd(seed, n=4000, extent=6000.0):
    rng = np.random.default_rng(seed)
    spots = rng.uniform(0, extent, (n // 3, 2)).round(1)
    xy = spots[rng.integers(0, len(spots), n)]
    classes = rng.choice(np.append(CLASSES, ["", "9001"]), n)
    return rng, xy, classes


@pytest.mark.parametrize("radius", [300.0, 1500.0, 40_000.0])
def test_near_is_what_measuring_every_pair_gives(radius):
    rng, xy, classes = crowd(1)
    # Centres on the points, on corners of cells, and outside the data.
    centres = np.vstack([xy[:40], xy.min(axis=0) + radius / 8 * np.arange(20)[:, None] * [1, 1]])
    centres = np.vstack([centres, rng.uniform(-3000, 9000, (60, 2))])
    found = varieties_near(centres, xy, classes, radius, CREATIVE_CLASSES, Progress())
    kept = (classes != "") & ~np.isin(classes, sorted(CREATIVE_CLASSES))
    near = cdist(centres, xy[kept]) <= radius
    assert found.businesses_near.tolist() == near.sum(axis=1).tolist()
    names = sorted(set(classes[kept].tolist()))
    counts = np.stack([(near & (classes[kept] == name)).sum(axis=1) for name in names], axis=1)
    expected = variety(counts, np.array(names))
    np.testing.assert_allclose(found.related_variety, expected.related, rtol=1e-12)
    np.testing.assert_allclose(found.unrelated_variety, expected.unrelated, rtol=1e-12)
    assert {"6201", "9001"}.isdisjoint(names)


def test_a_business_at_exactly_the_radius_counts():
    xy = np.array([[300.0, 400.0]] * 100 + [[300.0, 400.1]] * 50)
    classes = np.array(["4711"] * 150)
    found = varieties_near(np.zeros((1, 2)), xy, classes, 500.0, set(), Progress())
    assert found.businesses_near.tolist() == [100]


def test_order_of_businesses_does_not_matter():
    rng, xy, classes = crowd(2)
    order = rng.permutation(len(xy))
    centres = rng.uniform(0, 6000, (50, 2))
    one = varieties_near(centres, xy, classes, 1500.0, set(), Progress())
    two = varieties_near(centres, xy[order], classes[order], 1500.0, set(), Progress())
    assert one.related_variety.tobytes() == two.related_variety.tobytes()
    assert one.unrelated_variety.tobytes() == two.unrelated_variety.tobytes()


def test_nothing_to_count_gives_zero_and_no_variety():
    found = varieties_near(
        np.zeros((3, 2)), np.zeros((2, 2)), np.array(["", "6201"]), 10.0, {"6201"}, Progress()
    )
    assert found.businesses_near.tolist() == [0, 0, 0]
    assert np.isnan(found.related_variety).all()
    empty = np.zeros((0, 2))
    found = varieties_near(
        empty, np.zeros((2, 2)), np.array(["4711", "4719"]), 10.0, set(), Progress()
    )
    assert found.related_variety.shape == (0,)
    found = varieties_near(
        np.zeros((1, 2)), empty, np.array([], dtype=str), 10.0, set(), Progress()
    )
    assert found.businesses_near.tolist() == [0]


@pytest.mark.parametrize("radius", [0.0, -1.0, float("nan"), float("inf")])
def test_a_radius_that_is_none_is_refused(radius):
    with pytest.raises(InputError, match=r"^RADIUS: .*Give metres"):
        varieties_near(
            np.zeros((1, 2)), np.zeros((1, 2)), np.array(["4711"]), radius, set(), Progress()
        )


def test_it_can_be_cancelled():
    class Stopped(Progress):
        def cancelled(self):
            return True

    _, xy, classes = crowd(3)
    with pytest.raises(Cancelled):
        varieties_near(xy[:10], xy, classes, 100.0, set(), Stopped())

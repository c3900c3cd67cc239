"""The density scan: counts by hand, its level under chance, its power, and the matching."""

import numpy as np
import pytest
from scipy.stats import binom

from creative_clusters_plugin.core.errors import Cancelled, InputError
from creative_clusters_plugin.core.microclusters import scan as scan_module
from creative_clusters_plugin.core.microclusters.detection import (
    DetectionSettings,
    detect_in,
    plant_forest,
)
from creative_clusters_plugin.core.microclusters.matching import match_businesses
from creative_clusters_plugin.core.microclusters.scan import (
    ScanSettings,
    density_scan,
    join_businesses,
)
from creative_clusters_plugin.core.progress import Progress

DETECTION = DetectionSettings(min_cluster_size=12, min_samples=8, max_radius=1500)


def villages(rng, places=12, each=40):
    """Return businesses of a small region: villages of about 40 businesses, and farms."""
    centres = rng.uniform(0, 30000, (places, 2))
    houses = centres[rng.integers(0, places, places * each)]
    houses = houses + rng.normal(0, 250, houses.shape)
    return np.vstack([houses, rng.uniform(0, 30000, (100, 2))])


def scanned(organisations, others, settings):
    forest = plant_forest(organisations, DETECTION.min_samples)
    found = detect_in(forest, DETECTION, Progress())
    result = density_scan(
        [each.rows for each in found.clusters],
        organisations,
        forest.core_distance,
        join_businesses(organisations, others),
        DETECTION,
        settings,
        Progress(),
    )
    return found, forest, result


@pytest.fixture(scope="module")
def example():
    rng = np.random.default_rng(3)
    businesses = np.round(villages(rng), -1)  # many share a place
    chosen = rng.random(len(businesses)) < 0.3
    return businesses[chosen], businesses[~chosen]


def test_counts_and_ratios_by_the_book(example):
    organisations, others = example
    found, forest, result = scanned(organisations, others, ScanSettings(5, 1))
    everyone = np.vstack([organisations, others])
    core = forest.core_distance
    big_n, big_c = len(everyone), len(organisations)
    assert len(found.clusters) > 3
    for number, cluster in enumerate(found.clusters):
        gap = np.hypot(*(everyone[:, None] - organisations[cluster.rows]).transpose(2, 0, 1))
        near = (gap <= core[cluster.rows] + 1e-9).any(axis=1)
        n, c = near.sum(), near[:big_c].sum()
        counts = result.counts
        assert (counts.businesses[number], counts.organisations[number]) == (n, c)
        assert counts.expected[number] == pytest.approx(n * big_c / big_n)
        assert counts.lq[number] == pytest.approx((c / n) / (big_c / big_n))
        alternative = binom.logpmf(c, n, c / n) + binom.logpmf(
            big_c - c, big_n - n, (big_c - c) / (big_n - n)
        )
        null = binom.logpmf(c, n, big_c / big_n) + binom.logpmf(big_c - c, big_n - n, big_c / big_n)
        expected = alternative - null if c / n > big_c / big_n else 0
        assert counts.llr[number] == pytest.approx(expected, abs=1e-8)
    reached = (result.null_llr[:, None] >= result.counts.llr - 1e-9).sum(axis=0)
    assert result.p_value == pytest.approx((1 + reached) / 6)


def test_the_same_on_any_number_of_cores(example, monkeypatch):
    answers = []
    for cores in (1, 2, 7):
        monkeypatch.setattr(scan_module.os, "cpu_count", lambda cores=cores: cores)
        answers.append(scanned(*example, ScanSettings(9, 4))[2])
    for each in answers[1:]:
        assert (each.null_llr == answers[0].null_llr).all()
        assert each.null_lq == answers[0].null_lq
    other = scanned(*example, ScanSettings(9, 5))[2]
    assert (other.null_llr != answers[0].null_llr).any()


def test_by_chance_it_finds_something_as_seldom_as_it_says():
    # Of 30 runs at a level of 5 % more than 5 have a hit once in 300 times.
    rng = np.random.default_rng(11)
    hits, quotients = 0, []
    for run in range(30):
        businesses = villages(rng, 6, 60)
        chosen = rng.permutation(len(businesses)) < 140
        _, _, result = scanned(businesses[chosen], businesses[~chosen], ScanSettings(19, run))
        hits += bool(result.significant.any())
        quotients.append(result.null_lq)
    assert hits <= 5
    assert 0.9 < np.median(quotients) < 1.1


def test_a_planted_excess_in_one_village_is_found():
    rng = np.random.default_rng(5)
    businesses = villages(rng)
    chosen = rng.random(len(businesses)) < 0.2
    extra = np.array([90000.0, 15000.0]) + rng.normal(0, 200, (50, 2))
    organisations = np.vstack([businesses[chosen], extra[:35]])
    others = np.vstack([businesses[~chosen], extra[35:]])
    found, _, result = scanned(organisations, others, ScanSettings(99, 1))
    planted = next(number for number, each in enumerate(found.clusters) if each.centre[0] > 80000)
    assert result.significant[planted]
    assert result.counts.lq[planted] > 2
    assert result.p_value.min() == result.p_value[planted] == 0.01


def test_no_clusters_is_no_test():
    rng = np.random.default_rng(1)
    _, _, result = scanned(rng.uniform(0, 1e6, (30, 2)), villages(rng), ScanSettings(9, 1))
    assert len(result.p_value) == 0
    assert np.isnan(result.null_lq)


def test_a_cancel_ends_it(example):
    class Stops(Progress):
        heard = 0

        def cancelled(self):
            Stops.heard += 1
            return Stops.heard > 20

    organisations, others = example
    forest = plant_forest(organisations, DETECTION.min_samples)
    found = detect_in(forest, DETECTION, Progress())
    with pytest.raises(Cancelled):
        density_scan(
            [each.rows for each in found.clusters],
            organisations,
            forest.core_distance,
            join_businesses(organisations, others),
            DETECTION,
            ScanSettings(5000, 1),
            Stops(),
        )


@pytest.mark.parametrize(
    ("settings", "parameter"),
    [(ScanSettings(0, 1), "PERMUTATIONS"), (ScanSettings(9, -1), "SEED")],
)
def test_settings_that_cannot_be_used(example, settings, parameter):
    with pytest.raises(InputError) as error:
        scanned(*example, settings)
    assert error.value.parameter == parameter


def test_matching_takes_a_business_for_each():
    everyone = np.array([[0.0, 0], [4, 0], [4, 0], [100, 0]])
    found = match_businesses(np.array([[0.0, 0], [3, 0], [100, 2]]), everyone)
    assert found.number.sum() == 4
    assert found.organisations.sum() == 3
    assert (found.organisations <= found.number).all()


def test_matching_is_the_largest_there_is():
    # The one at 4 can take only the business at 0; whoever is at 0 must give way to the one at -4.
    everyone = np.array([[0.0, 0], [-4.0, 0]])
    assert match_businesses(np.array([[0.0, 0], [4, 0]]), everyone).organisations.sum() == 2


def test_organisations_without_a_business_are_counted():
    everyone = np.array([[0.0, 0], [50.0, 0]])
    with pytest.raises(InputError) as error:
        match_businesses(np.array([[0.0, 0], [1, 0], [56, 0]]), everyone)
    assert error.value.parameter == "INCLUDES_INPUT"
    assert "2 of 3 organisations" in str(error.value)


def test_a_relabelling_without_a_knee_has_its_spots_for_clusters():
    # Three places of 200 businesses and six farms: without a farm every core distance is 0.
    rng = np.random.default_rng(0)
    spots = np.repeat([[0.0, 0.0], [3000.0, 0.0], [0.0, 3000.0]], 200, axis=0)
    farms = rng.uniform(0, 6000, (6, 2))
    organisations = np.vstack([spots[::10], farms])
    others = np.delete(spots, np.s_[::10], axis=0)
    settings = DetectionSettings("dbscan", min_cluster_size=10, min_samples=4)
    forest = plant_forest(organisations, settings.min_samples)
    found = detect_in(forest, settings, Progress())
    assert len(found.clusters) == 3
    result = density_scan(
        [each.rows for each in found.clusters],
        organisations,
        forest.core_distance,
        join_businesses(organisations, others),
        settings,
        ScanSettings(60, 1),
        Progress(),
    )
    assert len(result.null_llr) == 60
    assert (result.null_llr > 0).mean() > 0.9  # of 66 drawn, some place has its share and more
    assert (result.p_value > 0.05).all()

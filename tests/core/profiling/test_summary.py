"""Rural against urban in a table."""

from statistics import median

import numpy as np
import pytest

from creative_clusters_plugin.core.errors import InputError
from creative_clusters_plugin.core.shares import cluster_rurality, clustered_shares
from creative_clusters_plugin.core.summary import SHARE, summarise
from creative_clusters_plugin.core.totals import check_amounts, totals

NAN = float("nan")
METRICS = [
    "organisations",
    "clustered",
    "clustered_share",
    "clustered_same",
    "clustered_same_share",
    "clusters",
    "median_cluster_size",
    "largest_cluster",
    "median_radius_m",
    "median_density_km2",
]


def figures(row):
    return [row.rural, row.urban, row.all, row.ratio]


def approx(*values):
    return pytest.approx(list(values), nan_ok=True)


def test_by_hand():
    # Cluster 1: 3 rural, 1 urban (rural). 2: 2 urban (urban). 3: 1 rural, 1 urban (a tie).
    # 4: 5 urban, 1 unknown (urban). 5: nobody. Outside: 4 rural, 2 urban, 1 unknown.
    label = np.array([1] * 4 + [2] * 2 + [3] * 2 + [4] * 6 + [0] * 7)
    rural = np.array([1, 1, 1, 0] + [0, 0] + [1, 0] + [0] * 5 + [NAN] + [1] * 4 + [0] * 2 + [NAN])
    found = summarise(
        label,
        rural,
        5,
        radius_m=np.array([100.0, 200, 300, 500, 900]),
        density_km2=np.array([1.0, 2, NAN, 4, 5]),
    )
    assert [row.metric for row in found.rows] == METRICS
    assert found.cluster_rurality == ("rural", "urban", None, "urban", None)
    assert figures(found["organisations"]) == approx(8, 11, 21, 8 / 11)
    assert figures(found["clustered"]) == approx(4, 9, 14, 4 / 9)
    assert figures(found["clustered_share"]) == approx(4 / 8, 9 / 11, 14 / 21, (4 / 8) / (9 / 11))
    # Rural in cluster 1; urban in 2 and 4. Not the urban one in 1, and nobody in the tie.
    assert figures(found["clustered_same"]) == approx(3, 7, 10, 3 / 7)
    assert figures(found["clustered_same_share"])[:3] == approx(3 / 8, 7 / 11, 10 / 21)
    assert figures(found["clusters"]) == approx(1, 2, 5, 0.5)
    assert figures(found["median_cluster_size"]) == approx(4, 4, 3, 1)
    assert figures(found["largest_cluster"]) == approx(4, 6, 6, 4 / 6)
    assert figures(found["median_radius_m"]) == approx(100, 350, 300, 100 / 350)
    assert figures(found["median_density_km2"]) == approx(1, 3, 3, 1 / 3)
    assert found["clustered_share"].unit == SHARE
    assert found["median_radius_m"].unit == "m"
    assert "employment" not in found
    with pytest.raises(KeyError):
        found["employment"]


def test_employment_and_turnover():
    label, rural = np.array([1, 1, 0, 0, 1, 0]), np.array([1, 1, 1, 0, 0, NAN])
    jobs = np.array([2, NAN, 6, 5, 5, 100.0])
    found = summarise(label, rural, 1, employment=jobs, turnover=np.full(6, NAN))
    assert [row.metric for row in found.rows] == [
        *METRICS,
        "employment",
        "employment_clustered_share",
        "turnover",
        "turnover_clustered_share",
    ]
    assert figures(found["employment"]) == approx(8, 10, 118, 0.8)
    assert figures(found["employment_clustered_share"]) == approx(2 / 8, 0.5, 7 / 118, 0.5)
    assert figures(found["turnover"]) == approx(NAN, NAN, NAN, NAN)
    assert figures(found["turnover_clustered_share"]) == approx(NAN, NAN, NAN, NAN)
    one = summarise(label, rural, 1, turnover=np.zeros(6))
    assert [row.metric for row in one][-2:] == ["turnover", "turnover_clustered_share"]
    assert figures(one["turnover"]) == approx(0, 0, 0, NAN)
    assert figures(one["turnover_clustered_share"]) == approx(NAN, NAN, NAN, NAN)


def test_no_clusters():
    found = summarise(np.zeros(4, dtype=int), np.array([1, 0, 0, NAN]), 0, employment=np.ones(4))
    assert figures(found["clusters"]) == approx(0, 0, 0, NAN)
    assert figures(found["clustered_share"]) == approx(0, 0, 0, NAN)
    assert figures(found["median_cluster_size"]) == approx(NAN, NAN, NAN, NAN)
    assert figures(found["employment_clustered_share"]) == approx(0, 0, 0, NAN)


def test_nothing_rural():
    found = summarise(np.array([1, 1, 0]), np.zeros(3), 1, radius_m=np.array([10.0]))
    assert figures(found["organisations"]) == approx(0, 3, 3, 0)
    assert figures(found["clustered_share"]) == approx(NAN, 2 / 3, 2 / 3, NAN)
    assert figures(found["clusters"]) == approx(0, 1, 1, 0)
    assert figures(found["median_radius_m"]) == approx(NAN, 10, 10, NAN)


def test_nothing_urban_gives_no_ratio():
    found = summarise(np.array([1, 1, 0]), np.ones(3), 1)
    assert figures(found["organisations"]) == approx(3, 0, 3, NAN)
    assert figures(found["clusters"]) == approx(1, 0, 1, NAN)


def test_the_same_figures_as_everywhere_else():
    rng = np.random.default_rng(1)
    label = rng.integers(0, 40, 3000)
    rural = rng.choice([1.0, 0.0, NAN], 3000)
    found = summarise(label, rural, 39)
    shares = clustered_shares(label, rural)
    assert figures(found["clustered_share"])[:3] == [shares.rural, shares.urban, shares.all]
    names = cluster_rurality(label, rural, 39).label
    assert found["clusters"].rural == names.count("rural")
    assert found["clusters"].urban == names.count("urban")
    sizes = [
        int((label == number).sum()) for number, name in enumerate(names, 1) if name == "rural"
    ]
    assert found["median_cluster_size"].rural == median(sizes)
    # A parts-and-whole identity that no row of the table states.
    known = ~np.isnan(rural)
    assert found["clustered"].rural + found["clustered"].urban == ((label > 0) & known).sum()


def test_order_of_organisations_does_not_matter_to_the_last_digit():
    rng = np.random.default_rng(2)
    label, rural = rng.integers(0, 9, 5000), rng.choice([1.0, 0.0], 5000)
    turnover = rng.lognormal(8, 3, 5000)
    order = rng.permutation(5000)
    one = summarise(label, rural, 8, turnover=turnover)
    two = summarise(label[order], rural[order], 8, turnover=turnover[order])
    assert repr(one) == repr(two)


def test_totals():
    group = np.array([0, 0, 2, -1, 2, 3])
    found = totals(group, np.array([1, NAN, 2, 100, 3, NAN]), 4)
    np.testing.assert_equal(found, [1, NAN, 5, NAN])
    assert totals(np.array([], dtype=int), np.array([]), 0).shape == (0,)
    # Large and small together: summed as they come, the small ones would be lost or not by order.
    values = np.array([1e16, 1.0, 1.0, 1.0, 1.0])
    group = np.zeros(5, dtype=int)
    assert totals(group, values, 1) == totals(group, values[::-1], 1) == 1e16 + 4


def test_negative_amounts_are_refused():
    check_amounts(np.array([0.0, NAN, 3]), "EMPLOYMENT_FIELD", "jobs")
    with pytest.raises(InputError, match=r"^EMPLOYMENT_FIELD: .*'jobs'.*-9.*2 in all.*Set them"):
        check_amounts(np.array([-1.0, NAN, -9, 3]), "EMPLOYMENT_FIELD", "jobs")

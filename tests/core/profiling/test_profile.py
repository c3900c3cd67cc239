"""Make-up and profiles of microclusters: by hand, and against pandas and SciPy."""

import dataclasses

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from creative_clusters_plugin.core.profiling.makeup import FIGURES, SCOPES, Organisations
from creative_clusters_plugin.core.profiling.profile import profile
from creative_clusters_plugin.core.profiling.sectors import read_sectors


def organisations(sectors, label, **known):
    return Organisations(read_sectors(sectors, "as_is", "s"), np.array(label), **known)


def by_sector(rows):
    return {row.sector: row for row in rows}


def test_by_hand():
    # 20 organisations: 10 Art, 6 Music, 4 Film. Cluster 1: 5 Music, 5 Art; 2: 3 Film, 1 Art.
    sectors = ["Music"] * 5 + ["Art"] * 5 + ["Film"] * 3 + ["Art"] + ["Art"] * 4 + ["Music", "Film"]
    label = [1] * 10 + [2] * 4 + [0] * 6
    jobs = np.array([10.0] * 5 + [1.0] * 5 + [np.nan] * 4 + [2.0] * 6)
    found = profile(organisations(sectors, label, employment=jobs), 3)
    one, two, three = found.clusters
    assert found.makeup.sectors == ("Art", "Film", "Music")
    # A tie of sizes: the first by name.
    assert (one.organisations, one.top_sector, one.top_share) == (10, "Art", 0.5)
    # Music: 5 of 10 here, 6 of 20 in all.
    assert one.most_concentrated_sector == "Music"
    assert one.highest_lq == pytest.approx(0.5 / 0.3)
    assert (one.sectors, one.entropy, one.employment) == (2, 1.0, 55.0)
    # Three films are more than their share, but fewer than five members.
    assert (two.top_sector, two.top_share) == ("Film", 0.75)
    assert two.most_concentrated_sector is None
    assert np.isnan(two.highest_lq)
    assert two.entropy == pytest.approx(0.75 * np.log2(4 / 3) + 0.25 * 2)
    assert np.isnan(two.employment)
    assert np.isnan(one.turnover)
    # A cluster without members.
    assert (three.organisations, three.top_sector, three.sectors) == (0, None, None)
    assert np.isnan([three.top_share, three.entropy, three.highest_lq, three.employment]).all()
    rows = by_sector(found.makeup.of("cluster", 2))
    assert list(rows) == ["Film", "Art"]
    assert (rows["Film"].organisations, rows["Film"].share) == (3, 0.75)
    assert rows["Film"].lq == pytest.approx(0.75 / 0.2)
    assert rows["Art"].lq == pytest.approx(0.25 / 0.5)
    everything = by_sector(found.makeup.of("all"))
    assert [row.lq for row in everything.values()] == [1.0, 1.0, 1.0]
    assert everything["Art"].employment == 5 * 1 + 4 * 2
    assert found.makeup.of("cluster", 3) == found.makeup.of("rural") == ()


def test_rural_and_urban_scopes():
    sectors = ["Art", "Art", "Film", "Art", "Film", "Film", "Art"]
    rural = np.array([1, 1, 1, 0, 0, 0, np.nan])
    found = profile(organisations(sectors, [1, 0, 0, 1, 1, 0, 1], rural=rural), 1)
    counts = {
        scope: {row.sector: row.organisations for row in found.makeup.of(scope)}
        for scope in SCOPES
        if scope != "cluster"
    }
    assert counts == {
        "rural": {"Art": 2, "Film": 1},
        "urban": {"Art": 1, "Film": 2},
        "rural_clustered": {"Art": 1},
        "urban_clustered": {"Art": 1, "Film": 1},
        "all": {"Art": 4, "Film": 3},
    }
    assert by_sector(found.makeup.of("rural"))["Art"].lq == pytest.approx((2 / 3) / (4 / 7))
    scopes = found.makeup.column("scope")
    assert scopes == sorted(scopes, key=SCOPES.index)
    assert found.makeup.column("cluster") == [1, 1] + [None] * (len(scopes) - 2)
    assert found.makeup.column("sector")[:4] == ["Art", "Film", "Art", "Film"]
    assert found.makeup.column("organisations")[:4] == [3, 1, 2, 1]


def test_no_rural_organisations_leave_no_rural_rows():
    found = profile(organisations(["Art", "Film"], [1, 0], rural=np.zeros(2)), 1)
    assert set(found.makeup.column("scope")) == {"cluster", "urban", "urban_clustered", "all"}


def test_ties_go_to_the_larger_and_then_the_first_by_name():
    # All of B, C and D are in cluster 1, so their quotients are the same; C and D have most.
    sectors = ["B"] * 7 + ["D"] * 9 + ["C"] * 9 + ["A"] * 9 + ["A"] * 3
    found = profile(organisations(sectors, [1] * 34 + [0] * 3), 1).clusters[0]
    assert (found.top_sector, found.most_concentrated_sector) == ("A", "C")
    assert found.highest_lq == pytest.approx(37 / 34)


def random_case(seed, codes=False):
    rng = np.random.default_rng(seed)
    n = 4000
    kinds = ["6201", "6202", "5610", "5621", "4711", "9003", "7410", "0111"]
    if not codes:
        kinds = [f"sector {each}" for each in kinds]
    weights = rng.dirichlet(np.full(len(kinds), 1.0))
    sectors = rng.choice(np.array([*kinds, None], dtype=object), n, p=[*(weights * 0.9), 0.1])
    rural = rng.choice([1.0, 0.0, np.nan], n, p=[0.3, 0.6, 0.1])
    jobs = np.where(rng.random(n) < 0.2, np.nan, rng.lognormal(1, 1, n))
    label = rng.integers(0, 12, n)
    label[label == 7] = 0  # one without members
    return sectors, label, rural, jobs, rng.lognormal(5, 2, n)


def test_the_make_up_is_what_pandas_counts():
    sectors, label, rural, jobs, turnover = random_case(1)
    found = profile(
        organisations(list(sectors), label, rural=rural, employment=jobs, turnover=turnover), 11
    )
    frame = pd.DataFrame({"sector": sectors, "label": label, "rural": rural, "jobs": jobs})
    frame = frame[frame.sector.notna()]
    base = frame.sector.value_counts(normalize=True)
    masks = {
        "all": frame.label >= 0,
        "rural": frame.rural == 1,
        "urban": frame.rural == 0,
        "rural_clustered": (frame.rural == 1) & (frame.label > 0),
        "urban_clustered": (frame.rural == 0) & (frame.label > 0),
    }
    parts = [((scope, 1), frame[mask]) for scope, mask in masks.items()]
    parts += [(("cluster", k), frame[frame.label == k]) for k in range(1, 12)]
    compared = 0
    for (scope, cluster), part in parts:
        rows = by_sector(found.makeup.of(scope, cluster))
        shares = part.sector.value_counts(normalize=True)
        jobs_of = part.groupby("sector").jobs.sum(min_count=1)
        assert set(rows) == set(shares.index)
        for sector, row in rows.items():
            compared += 1
            assert row.organisations == (part.sector == sector).sum()
            assert row.share == pytest.approx(shares[sector], rel=1e-12)
            assert row.lq == pytest.approx(shares[sector] / base[sector], rel=1e-12)
            assert row.employment == pytest.approx(jobs_of[sector], rel=1e-12, nan_ok=True)
    assert compared == len(found.makeup.column("lq")) > 100


def test_entropy_is_that_of_scipy_and_at_most_the_log_of_the_sectors():
    sectors, label, *_ = random_case(2)
    found = profile(organisations(list(sectors), label), 11)
    for number, each in enumerate(found.clusters, 1):
        if number == 7:
            continue
        counts = [row.organisations for row in found.makeup.of("cluster", number)]
        assert each.entropy == pytest.approx(stats.entropy(counts, base=2), rel=1e-12)
        assert 0 < each.entropy <= np.log2(each.sectors)


def test_varieties_add_up_to_the_entropy_before_the_correction():
    # Frenken et al. (2007): related and unrelated variety decompose the entropy of the classes.
    sectors, label, *_ = random_case(3, codes=True)
    found = profile(organisations(list(sectors), label), 11)
    for number, each in enumerate(found.clusters, 1):
        counts = {row.sector: row.organisations for row in found.makeup.of("cluster", number)}
        n = sum(counts.values())
        if not n:
            assert np.isnan(each.related_variety)
            continue
        divisions = {code[:2] for code in counts}
        correction = (len(counts) - 1) / (2 * n * np.log(2))
        total = each.related_variety + each.unrelated_variety
        assert total - correction == pytest.approx(each.entropy, rel=1e-12)
        by_division = [sum(c for k, c in counts.items() if k[:2] == g) for g in divisions]
        assert each.unrelated_variety - (len(divisions) - 1) / (2 * n * np.log(2)) == pytest.approx(
            stats.entropy(by_division, base=2), rel=1e-12
        )


def test_varieties_need_a_hundred_codes():
    sectors = ["6201"] * 60 + ["6202"] * 40 + ["6201"] * 60 + ["6202"] * 39 + ["unknown"]
    one, two = profile(organisations(sectors, [1] * 100 + [2] * 100), 2).clusters
    assert one.related_variety > 0.9
    assert one.unrelated_variety == 0.0
    assert np.isnan([two.related_variety, two.unrelated_variety]).all()
    named = profile(organisations(["Art"] * 100 + ["Film"] * 100, [1] * 200), 1).clusters[0]
    assert np.isnan([named.related_variety, named.unrelated_variety]).all()


def test_varieties_do_not_depend_on_the_scheme():
    values = ["62012"] * 60 + ["62020"] * 40 + ["56101"] * 50
    label = np.ones(150, dtype=int)
    plain, creative = (
        profile(Organisations(read_sectors(values, scheme, "s"), label), 1).clusters[0]
        for scheme in ("as_is", "dcms")
    )
    assert plain.related_variety == creative.related_variety > 0
    assert plain.sectors == 3
    # Members outside the Creative Industries are members, but in no sub-sector.
    assert (creative.sectors, creative.top_share, creative.organisations) == (1, 1.0, 150)


def test_order_of_organisations_does_not_matter_to_the_last_digit():
    sectors, label, rural, jobs, turnover = random_case(4, codes=True)
    order = np.random.default_rng(0).permutation(len(label))

    def of(rows):
        return profile(
            organisations(
                list(sectors[rows]),
                label[rows],
                rural=rural[rows],
                employment=jobs[rows],
                turnover=turnover[rows],
            ),
            11,
        )

    one, two = of(np.arange(len(label))), of(order)
    assert repr(one.clusters) == repr(two.clusters)
    for name in ("scope", "cluster", "sector", *FIGURES):
        assert repr(one.makeup.column(name)) == repr(two.makeup.column(name))


def test_no_clusters():
    found = profile(organisations(["Art", "Film", None], [0, 0, 0], rural=np.array([1, 0, 1.0])), 0)
    assert found.clusters == ()
    assert set(found.makeup.column("scope")) == {"rural", "urban", "all"}


def test_one_sector():
    found = profile(organisations(["Art"] * 6, [1] * 5 + [0]), 1)
    each = found.clusters[0]
    assert (each.top_sector, each.top_share, each.sectors) == ("Art", 1.0, 1)
    assert (each.most_concentrated_sector, each.highest_lq) == ("Art", 1.0)
    assert str(each.entropy) == "0.0"


def test_a_cluster_whose_members_have_no_sector_has_its_employment():
    found = profile(
        organisations(["Art", None, None], [0, 1, 1], employment=np.array([1, 2, 3.0])), 1
    )
    each = found.clusters[0]
    assert (each.organisations, each.sectors, each.employment) == (2, None, 5.0)
    assert dataclasses.asdict(each)["top_sector"] is None

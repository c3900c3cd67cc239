"""Cross-validation: folds, AUC, potential."""

from __future__ import annotations

import numpy as np
import pytest
import statsmodels.api as sm
from hypothesis import given, settings
from hypothesis import strategies as st
from regression_tables import in_microclusters, invented
from scipy.stats import rankdata
from sklearn.metrics import roc_auc_score

from creative_clusters_plugin.core.regression.crossvalidation import (
    area_under_curve,
    assign_folds,
)


def test_ten_folds_of_whole_squares_and_even_size():
    rng = np.random.default_rng(0)
    xy = rng.uniform(0, 2e5, (5000, 2)) + 3e5
    folds = assign_folds(5000, xy, 2e4, 1)
    squares = np.floor((xy - xy.min(axis=0)) / 2e4).astype(int)
    together = {}
    for square, fold in zip(map(tuple, squares), folds):
        assert together.setdefault(square, fold) == fold
    assert len(together) == 100
    sizes = np.bincount(folds)
    assert len(sizes) == 10
    assert sizes.min() > 400
    assert not np.array_equal(folds, assign_folds(5000, xy, 2e4, 2))
    assert np.array_equal(folds, assign_folds(5000, xy, 2e4, 1))


def test_squares_are_halved_in_a_small_region_and_places_stay_whole():
    xy = np.random.default_rng(0).uniform(0, 1e3, (400, 2))
    assert len(np.unique(assign_folds(400, xy, 2e4, 1))) == 10
    places = np.repeat(xy[:4], 100, axis=0)
    folds = assign_folds(400, places, 2e4, 1)
    assert [len(np.unique(folds[i : i + 100])) for i in (0, 100, 200, 300)] == [1, 1, 1, 1]
    assert np.bincount(assign_folds(57, None, 1.0, 3)).tolist() == [6] * 7 + [5] * 3


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10**6), spatial=st.booleans(), count=st.integers(1, 80))
def test_no_microcluster_is_in_two_folds_and_folds_are_even(seed, spatial, count):
    rng = np.random.default_rng(seed)
    n = int(rng.integers(200, 1500))
    xy = rng.uniform(0, 1e5, (n, 2))
    seeds = rng.uniform(0, 1e5, (count, 2))
    apart = np.hypot(*(xy[:, None] - seeds).transpose(2, 0, 1))
    # Radii up to 12 km: microclusters lie across several squares of 10 km.
    near = apart.min(axis=1) < rng.uniform(500, 12e3)
    microclusters = np.where(near, np.argmin(apart, axis=1) + 1, 0)
    folds = assign_folds(n, xy if spatial else None, 1e4, 1, microclusters)
    assert folds.shape == (n,)
    assert set(folds) <= set(range(10))
    for number in np.unique(microclusters[microclusters > 0]):
        assert len(np.unique(folds[microclusters == number])) == 1
    squares = np.unique(np.floor(xy / 1e4), axis=0, return_counts=True)[1].max() if spatial else 1
    largest = max(np.bincount(microclusters)[1:], default=0)
    sizes = np.bincount(folds, minlength=10)
    # What is dealt out last goes to the smallest fold: no two differ by more than one piece.
    assert sizes.max() - sizes.min() <= squares + largest * count / 4 + 1


def test_a_microcluster_moves_to_the_square_with_most_of_its_rows():
    # Forty squares of two rows; microcluster 5 has one row in the first and both more in the third.
    xy = np.repeat(np.arange(40.0)[:, None] * 100 + [[5.0, 50.0]], 2, axis=0).reshape(-1, 2)
    xy[:, 1] = 50.0
    xy = np.vstack([xy, [[205.0, 50.0], [205.0, 50.0]]])
    microclusters = np.zeros(82, dtype=int)
    microclusters[[0, 80, 81]] = 5
    apart = 0
    for seed in range(10):
        folds = assign_folds(82, xy, 100.0, seed, microclusters)
        # Row 1 shares the first square with row 0, rows 4 and 5 are the third's own.
        assert len(set(folds[[0, 80, 81, 4, 5]])) == 1
        apart += folds[1] != folds[0]
    assert apart > 0


def test_microclusters_of_no_row_change_nothing():
    xy = np.random.default_rng(0).uniform(0, 1e5, (500, 2))
    assert np.array_equal(
        assign_folds(500, xy, 1e4, 1), assign_folds(500, xy, 1e4, 1, np.zeros(500, dtype=int))
    )


def test_regimes_are_checked_against_counts_and_scikit_learn():
    table = in_microclusters(invented(n=700))
    fit = table.fit(conley_distance=15e3, covariance="robust")
    order = np.lexsort((table.xy[:, 1], table.xy[:, 0]))
    folds = np.empty(700, dtype=int)
    folds[order] = assign_folds(700, table.xy[order], 15e3, 1, table.microclusters[order])
    x = sm.add_constant(table.drivers)
    for check, part in zip(fit.regimes, (table.rural, ~table.rural)):
        held_out = np.empty(700)
        for fold in range(10):
            rest, held = part & (folds != fold), part & (folds == fold)
            params = sm.Logit(table.outcome[rest], x[rest]).fit(disp=0).params
            held_out[held] = 1 / (1 + np.exp(-x[held] @ params))
        y = table.outcome[part]
        assert check.auc == pytest.approx(roc_auc_score(y, held_out[part]), rel=1e-9)
        assert check.observations == part.sum()
        assert check.outcome_mean == y.mean()
        assert check.events == min((y == 1).sum(), (y == 0).sum())
        behind = set(table.microclusters[part & (table.outcome == 1)]) - {0}
        assert check.clusters == len(behind)
    assert [check.regime for check in fit.regimes] == ["rural", "urban"]
    other = invented("count").fit(model="poisson", covariance="robust").regimes
    assert all(np.isnan([each.events, each.clusters, each.auc]).all() for each in other)


def test_few_microclusters_behind_the_events_are_warned_of():
    table = in_microclusters(invented(n=700), count=12, radius=1e6)
    said = [each for each in table.fit().warnings if "distinct microclusters" in each]
    assert len(said) == 2
    assert said[0].startswith("Too few distinct microclusters stand behind the rural rows")
    assert "(12 behind " in said[0]
    assert "for 3 drivers" in said[0]
    assert "rural" in said[0]
    assert "urban" in said[1]
    # Rows with the outcome outside all microclusters are places of their own.
    sparse = in_microclusters(invented(n=700), count=12, radius=4e3).fit()
    assert not any("distinct microclusters" in each for each in sparse.warnings)


def test_auc_and_potential_are_those_of_fits_without_the_fold():
    table = invented(n=700)
    fit = table.fit(conley_distance=15e3, covariance="robust")
    order = np.lexsort((table.xy[:, 1], table.xy[:, 0]))
    folds = np.empty(700, dtype=int)
    folds[order] = assign_folds(700, table.xy[order], 15e3, 1)
    x, held_out = sm.add_constant(table.drivers), np.empty(700)
    for part in (table.rural, ~table.rural):
        for fold in range(10):
            rest, held = part & (folds != fold), part & (folds == fold)
            params = sm.Logit(table.outcome[rest], x[rest]).fit(disp=0).params
            held_out[held] = 1 / (1 + np.exp(-x[held] @ params))
    assert fit.cv_auc == pytest.approx(roc_auc_score(table.outcome, held_out), rel=1e-9)
    for part in (table.rural, ~table.rural):
        chosen = part & (table.outcome == 0)
        expected = (rankdata(held_out[chosen]) - 1) / (chosen.sum() - 1)
        assert fit.potential_rank[chosen] == pytest.approx(expected, abs=1e-9)
    assert np.all(np.isnan(fit.potential_rank[table.outcome == 1]))


def test_auc_counts_ties_half():
    rng = np.random.default_rng(1)
    y, score = (rng.random(200) < 0.3).astype(float), np.round(rng.random(200), 1)
    assert area_under_curve(y, score) == pytest.approx(roc_auc_score(y, score))
    assert np.isnan(area_under_curve(np.ones(3), np.arange(3.0)))


def test_potential_of_counts_and_shares_and_none_of_ols():
    counts = invented("count")
    fit = counts.fit(model="poisson", covariance="robust")
    assert np.isnan(fit.cv_auc)
    known = np.isfinite(fit.potential_rank)
    assert np.array_equal(known, counts.outcome == 0)
    shares = invented("share")
    known = np.isfinite(shares.fit(model="fractional_logit").potential_rank)
    assert np.array_equal(known, shares.outcome == 0)
    fit = invented("number").fit(model="ols")
    assert np.all(np.isnan(fit.potential_rank))
    assert np.isnan(fit.cv_auc)


def test_rows_whose_fold_cannot_be_fitted_are_null_and_said():
    """All rural rows that have the 0/1 driver lie in one square."""
    table = invented(n=500)
    xy = table.xy.copy()
    has_it = table.rural & (table.drivers[:, 2] == 1)
    xy[has_it] = [5e3, 5e3]
    fit = table.having(xy=xy).fit(covariance="robust", conley_distance=1e4)
    assert any("without an out-of-fold value: " in warning for warning in fit.warnings)
    assert np.all(np.isnan(fit.potential_rank[has_it]))
    assert np.isfinite(fit.cv_auc)
    everywhere = table.having(xy=np.zeros((500, 2))).fit(covariance="robust")
    assert np.isnan(everywhere.cv_auc)
    assert len(everywhere.warnings) == 2

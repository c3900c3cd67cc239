"""The same rows in any order give the same bits; and invented tables give back their truth."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from regression_tables import Table, in_microclusters, invented
from scipy.special import expit

from creative_clusters_plugin.core.regression.families import FAMILIES
from creative_clusters_plugin.core.regression.settings import MODELS


def shuffled(table: Table, order: np.ndarray) -> Table:
    return table.having(
        outcome=table.outcome[order],
        drivers=table.drivers[order],
        rural=table.rural[order],
        xy=None if table.xy is None else table.xy[order],
        groups=table.groups[order],
        microclusters=None if table.microclusters is None else table.microclusters[order],
    )


def check_same(table: Table, order: np.ndarray, **chosen: object) -> None:
    first, second = table.fit(**chosen), shuffled(table, order).fit(**chosen)
    assert repr(first.coefficients) == repr(second.coefficients)
    assert first.comparison == second.comparison
    for name in ("fitted", "residual", "potential_rank"):
        mine, theirs = getattr(first, name)[order], getattr(second, name)
        assert np.array_equal(mine, theirs, equal_nan=True)
    for name in ("sentences", "warnings", "influence"):
        assert getattr(first, name) == getattr(second, name)
    for name in ("regimes", "bootstrap", "partial"):
        assert repr(getattr(first, name)) == repr(getattr(second, name))
    for name in ("moran_i", "cv_auc", "joint_statistic", "log_likelihood", "condition_number"):
        assert repr(getattr(first, name)) == repr(getattr(second, name))


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 10**6), spatial=st.booleans(), kind=st.sampled_from(["auto", "cluster"]))
def test_order_of_the_rows_does_not_matter(seed, spatial, kind):
    table = invented(n=250, seed=seed % 7)
    # A lattice with several rows at a spot: neighbours tie everywhere.
    xy = np.floor(table.xy / 1e4) * 1e4 if spatial else None
    order = np.random.default_rng(seed).permutation(250)
    table = in_microclusters(table) if seed % 2 else table
    check_same(table.having(xy=xy), order, covariance=kind, conley_distance=25e3)


def test_order_does_not_matter_where_rows_differ_by_their_microcluster_alone():
    table = invented(n=240)
    rng = np.random.default_rng(4)
    table = table.having(
        drivers=np.tile(table.drivers[:60], (4, 1)),
        outcome=np.tile(table.outcome[:60], 4),
        rural=np.tile(table.rural[:60], 4),
        xy=np.tile(table.xy[:60], (4, 1)),
        groups=np.zeros(240, dtype=int),
        microclusters=rng.integers(0, 9, 240),
    )
    for seed in range(3):
        check_same(table, np.random.default_rng(seed).permutation(240), covariance="conley")


@pytest.mark.parametrize("model", MODELS)
def test_order_does_not_matter_to_any_model(model):
    table = invented(FAMILIES[model].outcome, n=250)
    check_same(table, np.arange(250)[::-1], model=model, covariance="robust")


def test_rural_and_urban_are_mirrored():
    table = invented()
    one = table.fit().comparison
    other = table.having(rural=~table.rural).fit().comparison
    for mine, theirs in zip(one, other):
        assert mine.difference == pytest.approx(-theirs.difference, rel=1e-12)
        assert mine.std_error == pytest.approx(theirs.std_error, rel=1e-12)
        assert mine.verdict == theirs.verdict
        assert mine.vif_rural == pytest.approx(theirs.vif_urban)


def simulated(seed: int, n: int, slopes: tuple[float, float]) -> tuple[Table, float]:
    """A logit with the slope of one driver given by regime, and the true difference of effects."""
    rng = np.random.default_rng(seed)
    rural, drivers = rng.random(n) < 0.5, rng.normal(size=(n, 2))
    slope = np.where(rural, *slopes)
    eta = -0.4 + slope * drivers[:, 0] + 0.3 * drivers[:, 1]
    effect = slope * expit(eta) * expit(-eta) * drivers[:, 0].std(ddof=1)
    outcome = (rng.random(n) < expit(eta)).astype(float)
    table = Table(outcome, drivers, rural, None, None, ("a", "b"))
    return table, float(effect[rural].mean() - effect[~rural].mean())


def test_intervals_cover_and_verdicts_hold_their_level():
    """Reduced: at 100 runs, rates of 5 % come in at 1 to 13 % but for two times in a thousand."""
    covered, different, n = [], [], 500
    for seed in range(100):
        table, truth = simulated(seed, n, (0.5, 0.5))
        fit = table.fit(covariance="robust", equivalence_margin=0.001)
        row = fit.coefficients[5]
        covered.append(row.ame_ci_low <= truth <= row.ame_ci_high)
        different.append(fit.comparison[0].p_value <= 0.05)
    assert 0.88 <= np.mean(covered) <= 0.99
    assert np.mean(different) <= 0.13


def test_same_is_rare_at_the_margin_and_common_well_inside_it():
    at_margin, inside = [], []
    for seed in range(60):
        table, truth = simulated(1000 + seed, 1200, (0.95, 0.45))
        row = table.fit(covariance="robust", equivalence_margin=abs(truth)).comparison[0]
        at_margin.append(row.verdict == "same")
        inside.append(row.equivalence_bound <= abs(truth) + 0.15)
    assert np.mean(at_margin) <= 0.16
    assert np.mean(inside) >= 0.9


def test_a_planted_difference_is_found():
    verdicts = []
    for seed in range(20):
        table, _ = simulated(5000 + seed, 2000, (0.0, 1.0))
        fit = table.fit(covariance="robust")
        verdicts.append((fit.comparison[0].verdict, fit.comparison[1].verdict == "different"))
    assert sum(verdict == "different" for verdict, _ in verdicts) >= 18
    assert sum(wrong for _, wrong in verdicts) <= 2


def test_conley_errors_widen_where_errors_are_shared_in_space():
    rng = np.random.default_rng(0)
    table = invented("number", n=1200)
    centres = rng.uniform(0, 1e5, (60, 2))
    place = np.argmin(((table.xy[:, None] - centres) ** 2).sum(axis=2), axis=1)
    drivers = table.drivers + rng.normal(size=(60, 3))[place] * [2.0, 2.0, 0.0]
    outcome = table.outcome + 2.0 * rng.normal(size=60)[place]
    table = table.having(drivers=drivers, outcome=outcome)
    conley = table.fit(model="ols", conley_distance=15e3).coefficients[3]
    robust = table.fit(model="ols", covariance="robust").coefficients[3]
    assert conley.std_error > 1.5 * robust.std_error

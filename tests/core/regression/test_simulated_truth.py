"""Tables with a known truth: the checks of `make validate`, with fewer runs and wider limits.

The limits are those that a right program crosses in less than one of a thousand tests: for shares
of n independent runs the binomial's tails, with a share of 5 % or 95 %.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from scipy import stats

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "benchmarks"))

import validate_drivers as simulation

RUNS, SPATIAL_RUNS = 150, 16


@pytest.fixture(scope="module")
def independent():
    """The results of RUNS tables, a row each."""
    return np.array([simulation.independent_run(seed) for seed in range(RUNS)])


@pytest.mark.parametrize("kind", ["robust", "conley"])
def test_what_is_simulated_is_what_fit_drivers_gives(kind):
    table = simulation.spatial(0) if kind == "conley" else simulation.independent(0)
    simulation.check_short_way(table, kind)


def test_the_planted_effects_are_those_of_the_probabilities():
    """By numerical differentiation of the expected outcome, area by area."""
    table = simulation.independent(3)
    for g, rows in enumerate((table.rural, ~table.rural)):
        constant, slopes = table.constants[g], table.slopes[g]

        def mean(x, constant=constant, slopes=slopes):
            return float(np.mean(1 / (1 + np.exp(-(constant + x @ slopes)))))

        x = table.drivers[rows]
        for j in range(2):
            step = 1e-5 * table.drivers[:, j].std(ddof=1) * np.eye(3)[j]
            slope = (mean(x + step) - mean(x - step)) / 2e-5
            assert table.effects[g, j] == pytest.approx(slope, rel=1e-7)
        ends = [np.column_stack([x[:, :2], np.full(len(x), each)]) for each in (1.0, 0.0)]
        assert table.effects[g, 2] == pytest.approx(mean(ends[0]) - mean(ends[1]), rel=1e-9)
    assert table.truth(1)[2] == pytest.approx(0.0, abs=1e-9)
    assert abs(table.truth(0)[2]) > 0.05


def test_intervals_cover_where_errors_are_independent(independent):
    low, high = stats.binom.ppf([0.0005, 0.9995], RUNS, 0.95)
    covered = independent[:, :9].sum(axis=0)
    assert (covered >= low).all()
    assert (covered <= high).all()


def test_verdicts_keep_their_levels(independent):
    """`same` at the margin; `different` where there is no difference; its p value."""
    assert (independent[:, 9:].sum(axis=0) <= stats.binom.ppf(0.999, RUNS, 0.05)).all()


def test_conley_covers_more_than_hc1_where_errors_are_shared_in_space():
    found = np.array([simulation.spatial_run(seed) for seed in range(SPATIAL_RUNS)])
    conley, robust = found[:, :9].mean(), found[:, 9:].mean()
    assert conley >= 0.87
    assert conley >= robust + 0.03

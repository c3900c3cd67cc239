"""Average marginal effects by numerical differentiation; what units and standardising do."""

from __future__ import annotations

import numpy as np
import pytest
from regression_tables import invented, values

from creative_clusters_plugin.core.regression.covariance import estimate_covariance
from creative_clusters_plugin.core.regression.design import build_design
from creative_clusters_plugin.core.regression.effects import average_marginal_effects
from creative_clusters_plugin.core.regression.families import FAMILIES
from creative_clusters_plugin.core.regression.settings import MODELS, FitSettings


def design_of(table, model, **settings):
    chosen = FitSettings(model=model, **settings)
    kind = FAMILIES[model].outcome
    return build_design(
        table.outcome, table.drivers, table.names, table.rural, chosen, kind, table.xy, None, ""
    )


def numerical_effects(mean, coefficients, x, binary):
    """Average the driver's effect by moving the driver itself in the data."""
    effects = []
    for j in range(1, x.shape[1]):
        low, high = x.copy(), x.copy()
        if binary[j - 1]:
            low[:, j], high[:, j], width = 0.0, 1.0, 1.0
        else:
            low[:, j], high[:, j], width = x[:, j] - 1e-5, x[:, j] + 1e-5, 2e-5
        effects.append(np.mean(mean(high @ coefficients) - mean(low @ coefficients)) / width)
    return np.array(effects)


@pytest.mark.parametrize("model", MODELS)
def test_effects_and_their_delta_method(model):
    table = invented(FAMILIES[model].outcome, n=400)
    design = design_of(table, model)
    family = FAMILIES[model]
    fits = [family.fit(design.outcome[r], design.matrix[r]) for r in design.rows]
    covariance = estimate_covariance("robust", fits, design).matrix
    p, errors, gradients = design.matrix.shape[1], [], []
    for g, (rows, fit) in enumerate(zip(design.rows, fits)):
        x, mean = design.matrix[rows], family.link.mean
        numerical = numerical_effects(mean, fit.coefficients, x, design.binary)
        effects, _ = average_marginal_effects(family.link, fit.coefficients, x, design.binary)
        assert effects == pytest.approx(numerical, rel=1e-6)
        # Five-point differences of the effects by the coefficients.
        steps = 1e-3 * np.eye(p)

        def at(beta, x=x):
            return average_marginal_effects(family.link, beta, x, design.binary)[0]

        b = fit.coefficients
        gradient = [
            (8 * (at(b + s) - at(b - s)) - (at(b + 2 * s) - at(b - 2 * s))) / 12e-3 for s in steps
        ]
        gradients.append(np.array(gradient).T)
        block = covariance[g * p : (g + 1) * p, g * p : (g + 1) * p]
        errors.append(np.sqrt(np.diag(gradients[g] @ block @ gradients[g].T)))
    fit = table.fit(model=model, covariance="robust", equivalence_margin=0.1)
    assert values(fit, "rural", "ame_std_error")[1:] == pytest.approx(errors[0], rel=1e-6)
    assert values(fit, "urban", "ame_std_error")[1:] == pytest.approx(errors[1], rel=1e-6)
    difference = np.hstack([gradients[0], -gradients[1]])
    expected = np.sqrt(np.diag(difference @ covariance @ difference.T))
    assert [row.std_error for row in fit.comparison] == pytest.approx(expected, rel=1e-6)
    everywhere = numerical_effects(
        family.link.mean, fits[0].coefficients, design.matrix, design.binary
    )
    assert [row.rural_ame_all for row in fit.comparison] == pytest.approx(everywhere, rel=1e-6)


@pytest.mark.parametrize("kind", ["classical", "robust", "conley"])
def test_standardising_changes_units_and_nothing_else(kind):
    table = invented()
    with_it = table.fit(covariance=kind, conley_distance=8e3)
    without = table.fit(covariance=kind, conley_distance=8e3, standardise=False)
    deviation = np.append(table.drivers[:, :2].std(axis=0, ddof=1), 1.0)
    for regime in ("rural", "urban", "difference"):
        for field in ("estimate", "std_error", "ame", "ame_std_error", "ame_ci_low"):
            expected = values(without, regime, field)[1:] * deviation
            assert values(with_it, regime, field)[1:] == pytest.approx(expected, rel=1e-9)
    assert with_it.joint_statistic == pytest.approx(without.joint_statistic, rel=1e-9)
    assert with_it.fitted == pytest.approx(without.fitted, rel=1e-12)
    assert with_it.condition_number == without.condition_number


def test_logs_enter_as_log_of_one_plus_x_before_standardising():
    table = invented()
    logged = table.fit(log_drivers=("heritage",))
    by_hand = table.column(1, np.log1p(table.drivers[:, 1])).fit()
    assert repr(logged.coefficients) == repr(by_hand.coefficients)  # NaN is not itself


def test_a_log_leaves_a_01_driver_as_it_is_and_says_so():
    fit = invented().fit(log_drivers=("coastal",))
    assert fit.coefficients[-3:] == invented().fit().coefficients[-3:]
    assert any("coastal" in warning for warning in fit.warnings)


@pytest.mark.parametrize(("offset", "factor"), [(1e8, 1.0), (-1e6, 1e-3), (0.0, 1e9)])
def test_offsets_and_units_do_not_matter(offset, factor):
    table = invented()
    plain = table.fit()
    moved = table.column(0, (table.drivers[:, 0] + offset) * factor).fit()
    for field in ("estimate", "std_error", "ame", "ame_std_error"):
        for regime in ("rural", "urban", "difference"):
            expected = values(plain, regime, field)[1:]
            assert values(moved, regime, field)[1:] == pytest.approx(expected, rel=1e-5)
    assert moved.moran_p == pytest.approx(plain.moran_p, rel=1e-5)


def test_effects_over_all_rows_stay_finite_far_outside_a_regime():
    table = invented("count")
    drivers = table.drivers.copy()
    drivers[~table.rural, 0] *= 400.0
    table = table.having(drivers=drivers)
    fit = table.fit(model="poisson", covariance="robust")
    assert np.all(np.isfinite([row.rural_ame_all for row in fit.comparison]))

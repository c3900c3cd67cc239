"""Published results, by spreg, Greene (2018) and Zeileis, Kleiber and Jackman (2008)."""

from __future__ import annotations

import numpy as np
import pytest
from regression_tables import counties, grades, values, visits

from creative_clusters_plugin.core.regression.comparison import wald
from creative_clusters_plugin.core.regression.families import FAMILIES


def test_regimes_and_chow_tests_of_spreg():
    fit = counties().fit(model="ols", covariance="classical", standardise=False)
    north, south = values(fit, "rural", "estimate"), values(fit, "urban", "estimate")
    assert north == pytest.approx([0.39643, 0.65583, 0.48704], abs=5e-6)
    assert south == pytest.approx([5.59835, 1.16210, 0.53164], abs=6e-6)
    assert values(fit, "rural", "std_error") == pytest.approx([0.24816, 0.09663, 0.03629], abs=5e-6)
    assert values(fit, "urban", "std_error") == pytest.approx([0.46895, 0.21667, 0.05946], abs=5e-6)
    chow = values(fit, "difference", "statistic") ** 2
    assert chow == pytest.approx([96.129, 4.554, 0.410], abs=5e-4)
    assert values(fit, "difference", "p_value")[1:] == pytest.approx([0.0328, 0.5220], abs=5e-5)
    assert fit.joint_statistic == pytest.approx(4.807, abs=5e-4)
    assert fit.joint_p == pytest.approx(0.090, abs=5e-4)
    assert fit.observations == 3085
    assert fit.rural_observations == 3085 - 1412


def test_chow_test_with_the_constants_too():
    table = counties()
    coefficients, covariance = [], np.zeros((3, 3))
    for part in (table.rural, ~table.rural):
        x = np.column_stack([np.ones(part.sum()), table.drivers[part]])
        fit = FAMILIES["ols"].fit(table.outcome[part], x)
        coefficients.append(fit.coefficients)
        covariance += fit.classical
    statistic, p_value = wald(coefficients[0] - coefficients[1], covariance, None)
    assert statistic == pytest.approx(680.960, abs=5e-4)
    assert p_value < 1e-100


def test_conley_errors_of_spreg_with_the_covariance_between_regimes():
    """spreg 1.9.0: OLS_Regimes(robust="hac"), triangular Kernel of 2 degrees, no factors."""
    table = counties()
    fit = table.fit(model="ols", covariance="conley", conley_distance=2e5, standardise=False)
    spreg = {
        "rural": [0.29899889, 0.18781638, 0.05452603],
        "urban": [0.86318919, 0.36311302, 0.12550571],
        "difference": [0.903064119638, 0.408592539714, 0.132735178022],
    }  # times the root of n / (n - 3) of the regime
    for regime, errors in spreg.items():
        assert values(fit, regime, "std_error") == pytest.approx(errors, rel=1e-7)


def test_moran_of_residuals_of_esda():
    """esda 2.9.0: Moran of the residuals over each regime's own error deviation, KNN of 8."""
    fit = counties().fit(model="ols", covariance="classical")
    assert fit.moran_i == pytest.approx(0.15366927752353635, rel=1e-9)
    assert fit.moran_p < 1e-50


def test_logit_of_greene():
    fit = grades().fit(covariance="classical", standardise=False)
    for regime in ("rural", "urban"):
        estimates = values(fit, regime, "estimate")
        assert estimates == pytest.approx([-13.0213, 2.8261, 0.0952, 2.3787], abs=5.1e-5)
        errors = values(fit, regime, "std_error")
        assert errors == pytest.approx([4.931, 1.263, 0.1416, 1.065], abs=6e-4)
    assert fit.log_likelihood == pytest.approx(2 * -12.8896, abs=1e-4)
    assert fit.pseudo_r2 == pytest.approx(0.3740, abs=5e-5)
    assert fit.aic == pytest.approx(2 * (2 * 12.8896 + 8), abs=3e-4)
    # Average effects; that of PSI, a dummy, is the discrete change.
    assert values(fit, "rural", "ame")[1:] == pytest.approx([0.3626, 0.0122, 0.3575], abs=5e-5)


def test_poisson_of_nmes():
    fit = visits().fit(model="poisson", covariance="classical", standardise=False)
    estimates = [1.028874, 0.164797, 0.248307, -0.361993, 0.146639, -0.112320, 0.026143, 0.201687]
    errors = [0.023785, 0.005997, 0.017845, 0.030304, 0.004580, 0.012945, 0.001843, 0.016860]
    assert values(fit, "urban", "estimate") == pytest.approx(estimates, abs=6e-7)
    assert values(fit, "urban", "std_error") == pytest.approx(errors, abs=6e-7)
    robust = visits().fit(model="poisson", covariance="robust", standardise=False)
    hc0 = values(robust, "urban", "std_error") * np.sqrt((4406 - 8) / 4406)
    published = [0.064530, 0.021945, 0.054022, 0.077449, 0.012908, 0.035343, 0.005084, 0.043128]
    assert hc0 == pytest.approx(published, abs=6e-7)
    assert any("vary" in warning for warning in fit.warnings)
    assert not any("vary" in warning for warning in robust.warnings)


def test_negative_binomial_of_nmes():
    table = visits()
    part = table.rural
    x = np.column_stack([np.ones(part.sum()), table.drivers[part]])
    fit = FAMILIES["negative_binomial"].fit(table.outcome[part], x)
    assert 1.0 / fit.optimum[-1] == pytest.approx(1.2066, abs=5e-5)
    assert fit.coefficients[:2] == pytest.approx([0.929257, 0.217772], abs=6e-7)
    assert fit.log_likelihood == pytest.approx(-12170.55, abs=0.01)

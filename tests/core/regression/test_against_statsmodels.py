"""Every model is statsmodels' own separate fits, to rounding; Firth against its definition."""

from __future__ import annotations

import warnings

import numpy as np
import pytest
import statsmodels.api as sm
from regression_tables import Table, invented, rows_of, values
from scipy.optimize import minimize
from scipy.special import expit
from scipy.stats import t as student

from creative_clusters_plugin.core.regression.families import FAMILIES
from creative_clusters_plugin.core.regression.settings import MODELS

KINDS = {name: FAMILIES[name].outcome for name in MODELS}
STATSMODELS = ("logit", "probit", "poisson", "negative_binomial", "fractional_logit", "ols")


def reference(model: str, table: Table, part: np.ndarray, **covariance: object):
    x, y = sm.add_constant(table.drivers[part]), table.outcome[part]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        if model == "ols":
            return sm.OLS(y, x).fit(**covariance)
        if model == "fractional_logit":
            binomial = sm.GLM(y, x, family=sm.families.Binomial())
            return binomial.fit(tol=1e-14, scale=1.0, **covariance)
        exact = {"maxiter": 3000, "gtol": 1e-11, "tol": 1e-14}
        kinds = {
            "logit": sm.Logit,
            "probit": sm.Probit,
            "poisson": sm.Poisson,
            "negative_binomial": sm.NegativeBinomial,
        }
        return kinds[model](y, x).fit(disp=0, **exact, **covariance)


@pytest.mark.parametrize("model", STATSMODELS)
def test_two_separate_fits(model):
    table = invented(KINDS[model])
    kind = "robust" if model == "fractional_logit" else "classical"
    fit = table.fit(model=model, covariance=kind, standardise=False)
    likelihood = aic = 0.0
    for regime, part in (("rural", table.rural), ("urban", ~table.rural)):
        expected = reference(model, table, part)
        x = sm.add_constant(table.drivers[part])
        assert values(fit, regime, "estimate") == pytest.approx(expected.params[:4], rel=1e-6)
        if kind == "classical":
            assert values(fit, regime, "std_error") == pytest.approx(expected.bse[:4], rel=1e-6)
        assert fit.fitted[part] == pytest.approx(expected.predict(x), rel=1e-6)
        likelihood += expected.llf
        aic += expected.aic
    assert fit.residual == pytest.approx(table.outcome - fit.fitted)
    if model == "fractional_logit":
        assert np.isnan(fit.aic)
    else:
        assert fit.log_likelihood == pytest.approx(likelihood, rel=1e-9)
        assert fit.aic == pytest.approx(aic, rel=1e-9)


@pytest.mark.parametrize("model", STATSMODELS)
def test_hc1_is_hc0_with_the_factor_of_the_regime(model):
    table = invented(KINDS[model])
    fit = table.fit(model=model, covariance="robust", standardise=False)
    for regime, part in (("rural", table.rural), ("urban", ~table.rural)):
        expected = reference(model, table, part, cov_type="HC0")
        n, k = int(part.sum()), len(expected.params)
        errors = expected.bse[:4] * np.sqrt(n / (n - k))
        assert values(fit, regime, "std_error") == pytest.approx(errors, rel=1e-6)


@pytest.mark.parametrize("model", STATSMODELS)
def test_clustered_errors_with_t(model):
    table = invented(KINDS[model])
    fit = table.fit(model=model, covariance="cluster", standardise=False, confidence=90.0)
    for regime, part in (("rural", table.rural), ("urban", ~table.rural)):
        groups = {"groups": table.groups[part]}
        expected = reference(model, table, part, cov_type="cluster", cov_kwds=groups)
        errors, estimates = expected.bse[:4], expected.params[:4]
        assert values(fit, regime, "std_error") == pytest.approx(errors, rel=1e-6)
        degrees = len(np.unique(table.groups[part])) - 1
        p_values = 2 * student.sf(np.abs(estimates / errors), degrees)
        assert values(fit, regime, "p_value") == pytest.approx(p_values, rel=1e-5)
        low = estimates - student.ppf(0.95, degrees) * errors
        assert values(fit, regime, "ci_low") == pytest.approx(low, rel=1e-5, abs=1e-8)


def test_clustered_differences_carry_the_covariance_between_the_regimes():
    """One statsmodels fit with all interactions, its small-sample factors taken back."""
    table = invented("number", n=900)
    fit = table.fit(model="ols", covariance="cluster", standardise=False)
    x = sm.add_constant(table.drivers)
    both = np.hstack([x * table.rural[:, None], x * ~table.rural[:, None]])
    groups = {"groups": table.groups, "use_correction": False}
    plain = sm.OLS(table.outcome, both).fit(cov_type="cluster", cov_kwds=groups).cov_params()
    factors = []
    for part in (table.rural, ~table.rural):
        g, n = len(np.unique(table.groups[part])), int(part.sum())
        factors += [np.sqrt(g / (g - 1) * (n - 1) / (n - 4))] * 4
    covariance = plain * np.outer(factors, factors)
    contrast = np.hstack([np.eye(4), -np.eye(4)])
    errors = np.sqrt(np.diag(contrast @ covariance @ contrast.T))
    assert values(fit, "difference", "std_error") == pytest.approx(errors, rel=1e-9)
    # It matters here: independent regimes would give something else.
    apart = np.hypot(values(fit, "rural", "std_error"), values(fit, "urban", "std_error"))
    assert np.max(np.abs(errors / apart - 1)) > 0.02


@pytest.mark.parametrize("model", ["logit", "probit", "poisson", "negative_binomial"])
@pytest.mark.parametrize("clustered", [False, True])
def test_marginal_effects_of_get_margeff(model, clustered):
    table = invented(KINDS[model])
    kind = "cluster" if clustered else "classical"
    fit = table.fit(model=model, covariance=kind, standardise=False)
    for regime, part in (("rural", table.rural), ("urban", ~table.rural)):
        options: dict = {}
        if clustered:
            groups = {"groups": table.groups[part]}
            options = {"cov_type": "cluster", "cov_kwds": groups}
        effects = reference(model, table, part, **options).get_margeff()
        dummies = reference(model, table, part, **options).get_margeff(dummy=True)
        expected = [*effects.margeff[:2], dummies.margeff[2]]
        errors = [*effects.margeff_se[:2], dummies.margeff_se[2]]
        assert values(fit, regime, "ame")[1:] == pytest.approx(expected, rel=1e-6)
        assert values(fit, regime, "ame_std_error")[1:] == pytest.approx(errors, rel=1e-6)


def test_pseudo_r2_is_mcfaddens_of_the_interacted_model():
    table = invented()
    x = sm.add_constant(table.drivers)
    both = np.hstack([x * table.rural[:, None], x * ~table.rural[:, None]])
    expected = sm.Logit(table.outcome, both).fit(disp=0)
    assert table.fit().pseudo_r2 == pytest.approx(1 - expected.llf / expected.llnull, rel=1e-9)
    table = invented("number")
    expected = sm.OLS(table.outcome, both).fit()
    assert table.fit(model="ols").pseudo_r2 == pytest.approx(expected.rsquared, rel=1e-9)


def test_a_regime_without_overdispersion_is_poisson_in_the_negative_binomial():
    table = invented("count")
    rng = np.random.default_rng(4)
    even = rng.binomial(4, 0.4, len(table.outcome)).astype(float)
    table = table.having(outcome=np.where(table.rural, even, table.outcome))
    fit = table.fit(model="negative_binomial", covariance="classical")
    poisson = table.fit(model="poisson", covariance="classical")
    assert values(fit, "rural", "estimate") == pytest.approx(values(poisson, "rural", "estimate"))
    assert values(fit, "urban", "std_error")[1] > 1.05 * values(poisson, "urban", "std_error")[1]


def test_firth_adds_half_an_event_to_each_cell_of_a_saturated_table():
    """Firth (1993): with one 0/1 driver the estimate is that of counts with ½ added."""
    drivers = np.repeat([0.0, 0.0, 1.0, 1.0], [12, 5, 0, 7])
    outcome = np.repeat([0.0, 1.0, 0.0, 1.0], [12, 5, 0, 7])
    x = np.column_stack([np.ones(24), drivers])
    fit = FAMILIES["firth_logit"].fit(outcome, x)
    expected = [np.log(5.5 / 12.5), np.log(7.5 / 0.5) - np.log(5.5 / 12.5)]
    assert fit.optimum == pytest.approx(expected, rel=1e-9)
    variances = [1 / 17 / (5.5 / 18 * 12.5 / 18), 1 / 7 / (7.5 / 8 * 0.5 / 8)]
    expected_error = np.sqrt(variances[0] + variances[1])
    assert np.sqrt(fit.classical[1, 1]) == pytest.approx(expected_error, rel=1e-9)
    assert fit.fitted.mean() == pytest.approx(outcome.mean(), rel=1e-9)
    assert fit.coefficients[1] == fit.optimum[1]


def test_firth_maximises_the_penalised_likelihood_and_its_scores_are_those_named():
    table = invented(n=60, seed=9)
    x = sm.add_constant(table.drivers)
    y = table.outcome

    def penalised(beta):
        p = expit(x @ beta)
        information = x.T @ ((p * (1 - p))[:, None] * x)
        return -np.sum(np.log(np.where(y == 1, p, 1 - p))) - 0.5 * np.linalg.slogdet(information)[1]

    best = minimize(penalised, np.zeros(4), method="BFGS", options={"gtol": 1e-9})
    fit = FAMILIES["firth_logit"].fit(y, x)
    assert fit.optimum == pytest.approx(best.x, rel=1e-4, abs=1e-5)
    p = expit(x @ fit.optimum)
    inverse = np.linalg.inv(x.T @ ((p * (1 - p))[:, None] * x))
    leverage = p * (1 - p) * np.einsum("ij,jk,ik->i", x, inverse, x)
    scores = x * (y - p + leverage * (0.5 - p))[:, None]
    assert fit.influence == pytest.approx(scores @ inverse, rel=1e-8, abs=1e-12)
    assert fit.classical == pytest.approx(inverse, rel=1e-9)


def test_the_constant_comes_first_and_has_no_effect():
    fit = invented().fit()
    assert [row.driver for row in rows_of(fit, "urban")] == [
        "(constant)",
        "density",
        "heritage",
        "coastal",
    ]
    first = fit.coefficients[:3]
    assert [row.regime for row in first] == ["rural", "urban", "difference"]
    assert all(np.isnan(row.ame) and np.isnan(row.ame_ci_high) for row in first)
    assert not any(np.isnan(row.ame) for row in fit.coefficients[3:])

"""Partial effects against statsmodels' predictions and numerical differentiation."""

from __future__ import annotations

import numpy as np
import pytest
import statsmodels.api as sm
from regression_tables import invented
from scipy.stats import norm, t


def single(fit, driver, regime):
    return next(e for e in fit.partial if (e.driver, e.regime) == (driver, regime))


@pytest.mark.parametrize(
    ("model", "outcome", "covariance"),
    [
        ("logit", "binary", "classical"),
        ("probit", "binary", "robust"),
        ("poisson", "count", "robust"),
        ("ols", "number", "classical"),
    ],
)
def test_means_are_statsmodels_predictions_averaged(model, outcome, covariance):
    table = invented(outcome, n=500)
    fit = table.fit(model=model, covariance=covariance, standardise=False)
    kind = {"logit": sm.Logit, "probit": sm.Probit, "poisson": sm.Poisson, "ols": sm.OLS}[model]
    for regime, part in (("rural", table.rural), ("urban", ~table.rural)):
        x = sm.add_constant(table.drivers)[part]
        if model == "ols":
            found = sm.OLS(table.outcome[part], x).fit()
            matrix = found.cov_params()
        else:
            found = kind(table.outcome[part], x).fit(disp=0, tol=1e-12, maxiter=100)
            matrix = np.linalg.inv(-found.model.hessian(found.params))
            if covariance == "robust":
                scores = found.model.score_obs(found.params)
                factor = len(x) / (len(x) - 4)
                matrix = factor * matrix @ scores.T @ scores @ matrix
        for j, driver in enumerate(table.names, start=1):
            effect = single(fit, driver, regime)
            if driver == "coastal":
                assert effect.values.tolist() == [0.0, 1.0]
            else:
                ends = np.percentile(x[:, j], [1, 99])
                assert effect.values == pytest.approx(np.linspace(*ends, 25))
            for m in (0, len(effect.values) // 2, -1):
                moved = x.copy()
                moved[:, j] = effect.values[m]

                def mean(params, moved=moved, found=found):
                    return float(np.mean(found.model.predict(params, moved)))

                gradient = np.array(
                    [
                        (mean(found.params + s) - mean(found.params - s)) / 2e-5
                        for s in 1e-5 * np.eye(4)
                    ]
                )
                half = norm.ppf(0.975) * np.sqrt(gradient @ matrix @ gradient)
                assert effect.mean[m] == pytest.approx(mean(found.params), rel=1e-8)
                assert effect.high[m] - effect.mean[m] == pytest.approx(half, rel=1e-6)
                assert effect.mean[m] - effect.low[m] == pytest.approx(half, rel=1e-6)


def test_they_come_driver_by_driver_in_own_units_whatever_the_scale():
    table = invented(n=400)
    fit = table.fit(log_drivers=("heritage",))
    assert [(e.driver, e.regime) for e in fit.partial] == [
        (driver, regime) for driver in table.names for regime in ("rural", "urban")
    ]
    logged = single(fit, "heritage", "urban")
    own = table.drivers[~table.rural, 1]
    assert logged.values[[0, -1]] == pytest.approx(
        np.exp(np.log1p(np.percentile(own, [1, 99]))) - 1
    )
    x = sm.add_constant(np.column_stack([table.drivers[:, 0], np.log1p(table.drivers[:, 1]),
                                         table.drivers[:, 2]]))[~table.rural]  # fmt: skip
    params = sm.Logit(table.outcome[~table.rural], x).fit(disp=0).params
    x[:, 2] = np.log1p(logged.values[7])
    assert logged.mean[7] == pytest.approx(np.mean(1 / (1 + np.exp(-x @ params))), rel=1e-6)
    plain = table.fit(log_drivers=("heritage",), standardise=False)
    assert single(plain, "heritage", "urban").high == pytest.approx(logged.high, rel=1e-9)


def test_clustered_errors_give_intervals_of_t():
    table = invented(n=400)
    wide, narrow = table.fit(covariance="cluster"), table.fit(covariance="cluster", confidence=80)
    groups = len(np.unique(table.groups[table.rural]))
    one, two = (single(each, "density", "rural") for each in (wide, narrow))
    ratio = t.ppf(0.975, groups - 1) / t.ppf(0.9, groups - 1)
    assert (one.high - one.mean) / (two.high - two.mean) == pytest.approx(ratio)


def test_the_effect_of_a_01_driver_is_the_step_between_its_means():
    fit = invented(n=400).fit()
    effect, row = single(fit, "coastal", "rural"), fit.comparison[2]
    assert effect.mean[1] - effect.mean[0] == pytest.approx(row.rural_ame, rel=1e-9)


def test_a_driver_nearly_always_the_same_runs_over_all_it_has():
    table = invented(n=400)
    rare = np.zeros(400)
    rare[np.flatnonzero(table.rural)[:1]] = 3.0
    rare[np.flatnonzero(~table.rural)[:60]] = 2.0
    fit = table.column(1, rare).fit(model="firth_logit")
    effect = single(fit, "heritage", "rural")
    assert effect.values[[0, -1]] == pytest.approx([0.0, 3.0], abs=1e-12)
    assert np.all(np.isfinite(effect.high))

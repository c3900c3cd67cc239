"""Fits of drivers made up for the tests of reports: nothing is fitted, but all of it agrees.

Verdicts, intervals, p values and sentences follow from effects and errors by the contract's words,
so that a test can plant a verdict by planting an effect.
"""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
from scipy.stats import norm

from creative_clusters_plugin.core.language import tr
from creative_clusters_plugin.core.regression.results import (
    CONSTANT,
    NEGLIGIBLE,
    BlockBootstrap,
    BootstrapRow,
    CoefficientRow,
    ComparisonRow,
    DriverFit,
    Influence,
    PartialEffect,
    RegimeCheck,
)
from creative_clusters_plugin.core.regression.sentences import driver_sentences
from creative_clusters_plugin.core.regression.settings import FitSettings
from creative_clusters_plugin.core.report.drivers_facts import DriverFacts

#: Driver: effect in rural rows, in urban rows, error of each.
EFFECTS = {
    "heritage_near": (0.062, 0.058, 0.008),
    "museums_near": (0.045, 0.051, 0.009),
    "meetups_near": (0.018, 0.094, 0.010),
    "related_variety": (0.030, 0.029, 0.021),
    "stations_near": (-0.012, -0.020, 0.006),
    "coastal": (0.051, 0.110, 0.013),
}
#: Drivers that are 0/1.
SWITCHES = ("coastal",)
_OUTCOMES = {"poisson": "count", "negative_binomial": "count", "fractional_logit": "share"}
_OUTCOMES["ols"] = "number"


def make_fit(
    effects=EFFECTS,
    settings=None,
    *,
    margin=0.04,
    means=(0.12, 0.31),
    outcome="in_cluster",
    noted=("coastal",),
    places=True,
    clusters=True,
):
    """Return a DriverFit whose every driver has the effects given.

    ``noted`` are drivers whose coefficients do not agree with a different effect. Without
    ``clusters`` nothing is known of microclusters: no influence and no bootstrap.
    """
    settings = settings or FitSettings()
    kind = _OUTCOMES.get(settings.model, "binary")
    comparison = _comparison(effects, settings.alpha, margin, means, noted)
    coefficients = _coefficients(effects, settings.alpha)
    flags = np.array([name in SWITCHES for name in effects])
    binary = kind == "binary"
    nan = float("nan")
    return DriverFit(
        coefficients=coefficients,
        comparison=comparison,
        fitted=np.full(900, 0.2),
        residual=np.zeros(900),
        potential_rank=np.full(900, nan),
        observations=2740,
        rural_observations=1210,
        log_likelihood=-1234.56,
        aic=nan if settings.model == "fractional_logit" else 2497.12,
        pseudo_r2=0.187,
        joint_statistic=41.3,
        joint_p=2.4e-7,
        moran_i=0.083 if places else nan,
        moran_p=0.0004 if places else nan,
        cv_auc=0.764 if binary else nan,
        condition_number=4.2,
        equivalence_margin=margin,
        margin_source=tr("The margin, {margin:.4g}, was given.", margin=margin),
        covariance=("conley" if places else "robust")
        if settings.covariance == "auto"
        else settings.covariance,
        warnings=(
            tr("Only 41 of {rows:,} rural rows have the rarer outcome, for 6 drivers.", rows=1210),
        ),
        sentences=driver_sentences(
            coefficients, comparison, SimpleNamespace(binary=flags), settings, kind, outcome, margin
        ),
        regimes=tuple(
            RegimeCheck(
                regime,
                rows,
                mean,
                round(rows * min(mean, 1 - mean)) if binary else nan,
                behind if clusters and binary else nan,
                area if binary else nan,
            )
            for regime, rows, mean, behind, area in (
                ("rural", 1210, means[0], 38, 0.741),
                ("urban", 1530, means[1], 97, 0.779),
            )
        ),
        bootstrap=_bootstrap(comparison) if clusters else None,
        influence=_influence(comparison) if clusters else (),
        partial=tuple(_partial(effects, means, kind)),
    )


def make_driver_facts(effects=EFFECTS, settings=None, **changes):
    """Return the facts of a report; what is no field of them goes to :func:`make_fit`."""
    settings = settings or FitSettings(log_drivers=tuple(effects)[:1], equivalence_margin=0.04)
    mine = {name: changes.pop(name) for name in set(changes) & set(DriverFacts.__annotations__)}
    outcome = mine.get("outcome", "in_cluster")
    fit = mine.pop("fit", None) or make_fit(effects, settings, outcome=outcome, **changes)
    facts = DriverFacts(
        name="areas of the island",
        date="3 March 2026",
        outcome=outcome,
        drivers=tuple(effects),
        settings=settings,
        skipped=(
            tr("3 of {rows:,} rows were skipped because something is NULL: coastal 3.", rows=2743),
        ),
        versions=(("QGIS", "3.40.6"), ("statsmodels", "0.14.1")),
        fit=fit,
        has_places=not np.isnan(fit.moran_i),
        kind=_OUTCOMES.get(settings.model, "binary"),
        cluster_field="cluster_id" if fit.influence else "",
    )
    return replace(facts, **mine)


def _error(error):
    """Return the error of a difference of two independent effects."""
    return error * np.sqrt(2)


def _comparison(effects, alpha, margin, means, noted):
    names = list(effects)
    rows = np.array([effects[name] for name in names])
    difference, error = rows[:, 0] - rows[:, 1], _error(rows[:, 2])
    p_value = 2 * norm.sf(np.abs(difference) / error)
    p_same = norm.sf((margin - np.abs(difference)) / error)
    p_holm, p_same_holm = _holm(p_value), _holm(p_same)
    result = []
    for j, name in enumerate(names):
        verdict, note = "inconclusive", ""
        if p_same[j] <= alpha:
            verdict, note = "same", NEGLIGIBLE if p_holm[j] <= alpha else ""
        elif p_holm[j] <= alpha and name in noted:
            note = tr(
                "The base rates are {rural:.3g} rural and {urban:.3g} urban.",
                rural=means[0],
                urban=means[1],
            )
        elif p_holm[j] <= alpha:
            verdict = "different"
        result.append(
            ComparisonRow(
                driver=name,
                rural_ame=rows[j, 0],
                urban_ame=rows[j, 1],
                difference=difference[j],
                std_error=error[j],
                p_value=p_value[j],
                p_holm=p_holm[j],
                equivalence_p=p_same[j],
                equivalence_p_holm=p_same_holm[j],
                equivalence_bound=abs(difference[j]) + norm.ppf(1 - alpha) * error[j],
                minimum_detectable=(norm.ppf(1 - alpha / 2) + norm.ppf(0.8)) * error[j],
                rural_ame_all=1.1 * rows[j, 0],
                urban_ame_all=0.9 * rows[j, 1],
                verdict=verdict,
                note=note,
                vif_rural=1.1 + 0.3 * j,
                vif_urban=1.2 + 0.2 * j,
            )
        )
    return tuple(result)


def _holm(p_values):
    order = np.argsort(p_values, kind="stable")
    adjusted = np.empty(len(p_values))
    left = np.arange(len(p_values), 0, -1)
    adjusted[order] = np.minimum(np.maximum.accumulate(left * p_values[order]), 1)
    return adjusted


def _coefficients(effects, alpha):
    """Return three rows each; coefficients are five times the effects."""
    half = norm.ppf(1 - alpha / 2)
    nothing = (float("nan"),) * 5
    result = []
    for name, (rural, urban, error) in {CONSTANT: (-0.4, -0.2, 0.05), **effects}.items():
        for regime, value, spread in (
            ("rural", rural, error),
            ("urban", urban, error),
            ("difference", rural - urban, _error(error)),
        ):
            p_value = 2 * norm.sf(abs(value / spread))
            ends = (value - half * spread, value + half * spread)
            result.append(
                CoefficientRow(
                    name, regime, 5 * value, 5 * spread, value / spread, p_value,
                    5 * ends[0], 5 * ends[1],
                    *(nothing if name == CONSTANT else (value, spread, p_value, *ends)),
                )
            )  # fmt: skip
    return tuple(result)


def _bootstrap(comparison):
    """Return a bootstrap that agrees with the errors but for the last driver's difference."""
    rows = [
        BootstrapRow(
            row.driver, 0.012 + 0.001 * j, 0.021 + 0.001 * j, min(1.0, row.p_value + 0.002)
        )
        for j, row in enumerate(comparison)
    ]
    last = rows[-1]
    rows[-1] = replace(last, difference_p=0.31 if comparison[-1].p_value <= 0.05 else 0.004)
    explanation = tr("Blocks are microclusters, and squares of 20 km elsewhere.")
    return BlockBootstrap(tuple(rows), (61, 118), 999, explanation)


def _influence(comparison):
    """Return ten clusters: the third turns the first driver, the ninth has no estimate."""
    now = tuple(row.verdict for row in comparison)
    turned = ("inconclusive" if now[0] != "inconclusive" else "same", *now[1:])
    left = [now, now, turned, now, now, now, now, now, ("",) * len(now), now]
    return tuple(Influence(number, 60 - number, each) for number, each in enumerate(left, 1))


def _partial(effects, means, kind):
    for name, (rural, urban, error) in effects.items():
        for regime, slope, mean in (("rural", rural, means[0]), ("urban", urban, means[1])):
            values = np.array([0.0, 1.0])
            if name not in SWITCHES:
                values = np.linspace(0, 30 if regime == "rural" else 45, 25)
            away = (values - values.mean()) / (np.std(values) or 1)
            line = mean + slope * away
            if kind in ("binary", "share"):
                line = np.clip(line, 0.01, 0.99)
            half = 2 * error * (0.6 + away**2 / 2)
            yield PartialEffect(name, regime, values, line, line - half, line + half)

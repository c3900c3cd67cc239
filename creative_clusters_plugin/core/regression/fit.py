"""The public entry: fit drivers, rural against urban, and say what differs."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..progress import Progress
from .cautions import collinearity_warnings, dispersion_warnings, sample_warnings
from .comparison import (
    coefficient_estimates,
    coefficient_rows,
    comparison_rows,
    default_margin,
    effect_estimates,
    wald,
)
from .covariance import Covariance, estimate_covariance
from .crossvalidation import area_under_curve, assign_folds, out_of_fold, potential_rank
from .design import REGIMES, Design, build_design
from .diagnostics import condition_number, moran_of_residuals, vif_by_regime
from .families import FAMILIES
from .models import Model, NotConvergedError, RegimeFit
from .results import CoefficientRow, ComparisonRow, DriverFit
from .sentences import driver_sentences
from .separation import separating_drivers
from .settings import COVARIANCES, MODELS, FitSettings

__all__ = [
    "COVARIANCES",
    "MODELS",
    "CoefficientRow",
    "ComparisonRow",
    "DriverFit",
    "FitSettings",
    "fit_drivers",
]

#: A linear predictor of this size means a probability, or a count, of next to nothing: a sign
#: that coefficients are on their way to infinity.
_SATURATED = {"logit": 12.0, "probit": 5.0, "fractional_logit": 12.0}
_SATURATED_COUNT = 8.0
_NAN = float("nan")


def fit_drivers(
    outcome: np.ndarray,
    drivers: np.ndarray,
    names: Sequence[str],
    rural: np.ndarray,
    settings: FitSettings,
    *,
    xy: np.ndarray | None,
    groups: np.ndarray | None,
    outcome_name: str = "",
    progress: Progress | None = None,
) -> DriverFit:
    """Fit an outcome on drivers in rural and urban rows apart, and compare the two.

    The constant and every driver interact with rurality, so estimates are those of two separate
    fits, with dispersion and error variance of each regime's own; one covariance of all
    coefficients serves every test. Effects are compared as average marginal effects, on the scale
    of the outcome, because coefficients of a logit are not comparable across groups whose
    residual variation differs (Allison 1999; Mood 2010).

    Parameters
    ----------
    outcome : ndarray, shape (n,)
    drivers : ndarray, shape (n, k)
    names : sequence of str
        Fields of the k drivers; ``outcome_name`` is that of the outcome.
    rural : ndarray of bool, shape (n,)
        True rural, False urban.
    settings : FitSettings
    xy : ndarray, shape (n, 2), or None
        Metres; None for a table.
    groups : ndarray of int, shape (n,), or None
        What clustered errors are clustered by.

    Returns
    -------
    DriverFit
        The same for rows in any order.

    Raises
    ------
    InputError
        For settings or data that cannot be used, naming the parameter, the field and the regime.
    """
    settings.validate(names)
    progress = progress or Progress()
    kind = covariance_kind(settings, xy is not None, groups is not None)
    model = FAMILIES[settings.model]
    design = build_design(
        outcome, drivers, names, rural, settings, model.outcome, xy, groups, outcome_name
    )
    fits = _fit_regimes(model, design, settings, outcome_name or "the outcome", progress)
    covariance = estimate_covariance(
        kind, fits, design, settings.conley_distance, progress.part(0.3, 0.6)
    )
    tables = _compare(model, design, fits, covariance, settings, outcome_name)
    checks = _check_fit(model, design, fits, settings, progress.part(0.6, 1.0))
    warnings = _warnings(model, design, fits, settings, covariance, tables, checks)
    progress.report(1.0)
    return _result(model, design, fits, kind, tables, checks, warnings)


def covariance_kind(settings: FitSettings, has_xy: bool, has_groups: bool) -> str:
    """Return the covariance to use, ``auto`` resolved.

    Raises
    ------
    InputError
        If it needs coordinates or groups that are not there.
    """
    if settings.covariance == "auto":
        return "conley" if has_xy else "robust"
    if settings.covariance == "conley" and not has_xy:
        raise InputError(
            "COVARIANCE",
            "Conley errors need geometries, and INPUT is a table without.",
            "Use a layer with geometries, or choose robust or cluster.",
        )
    if settings.covariance == "cluster" and not has_groups:
        raise InputError(
            "CLUSTER_FIELD",
            "Clustered errors need a field that says which rows belong together.",
            "Name CLUSTER_FIELD, or choose another COVARIANCE.",
        )
    return settings.covariance


def _fit_regimes(
    model: Model, design: Design, settings: FitSettings, label: str, progress: Progress
) -> list[RegimeFit]:
    fits = []
    limit = _SATURATED.get(settings.model, _SATURATED_COUNT)
    for g, (regime, rows) in enumerate(zip(REGIMES, design.rows)):
        progress.report(0.15 * g)
        y, x = design.outcome[rows], design.matrix[rows]
        fit = None
        with contextlib.suppress(NotConvergedError, np.linalg.LinAlgError):
            fit = model.fit(y, x)
        if model.separable and (fit is None or fit.saturation > limit):
            _refuse_separation(model, y, x, design.names, regime, label)
        if fit is None:
            raise _no_estimate(model, settings.model, regime, label)
        fits.append(fit)
    progress.report(0.3)
    return fits


def _refuse_separation(
    model: Model, y: np.ndarray, x: np.ndarray, names: Sequence[str], regime: str, label: str
) -> None:
    top = np.inf if model.outcome == "count" else 1.0
    found = separating_drivers(y, x, names, top)
    if not found:
        return
    remedy = {
        "binary": "Use MODEL=firth_logit, which stays finite, or leave it out.",
        "share": "Leave it out, or use MODEL=ols.",
        "count": "Leave it out, or use MODEL=ols.",
    }[model.outcome]
    subject = (
        f"{found[0]} separates" if len(found) == 1 else f"{', '.join(found)} together separate"
    )
    raise InputError(
        "DRIVERS",
        f"{subject} {label} in the {regime} rows: beyond some value it never changes, so the "
        "coefficient has no finite estimate.",
        remedy,
    )


def _no_estimate(model: Model, name: str, regime: str, label: str) -> InputError:
    if model.outcome == "number":
        return InputError(
            "OUTCOME",
            f"In the {regime} rows {label} is an exact linear function of the drivers; no error "
            "is left to test anything against.",
            "Check that no driver is computed from the outcome, and leave such a driver out.",
        )
    return InputError(
        "MODEL",
        f"The {name} model has no estimate in the {regime} rows: the search did not converge.",
        "Use fewer drivers, take skewed drivers into LOG_DRIVERS, or choose another MODEL.",
    )


@dataclass(frozen=True)
class _Tables:
    coefficients: tuple[CoefficientRow, ...]
    comparison: tuple[ComparisonRow, ...]
    joint: tuple[float, float]
    margin: float
    margin_source: str
    sentences: tuple[str, ...]


def _compare(
    model: Model,
    design: Design,
    fits: Sequence[RegimeFit],
    covariance: Covariance,
    settings: FitSettings,
    outcome_name: str,
) -> _Tables:
    betas = [fit.coefficients for fit in fits]
    coefficients, of_difference = coefficient_estimates(
        betas, covariance, design, settings.standardise
    )
    effects, over_all = effect_estimates(
        model.link, betas, covariance, design, settings.standardise
    )
    if settings.equivalence_margin is None:
        margin, source = default_margin(design)
    else:
        margin = settings.equivalence_margin
        source = f"The margin, {margin:.4g}, was given."
    degrees, alpha = covariance.degrees[2], settings.alpha
    rows = coefficient_rows(design.names, coefficients, effects, covariance, alpha)
    vif = vif_by_regime(design)
    comparison = comparison_rows(
        design, coefficients, effects, over_all, vif, margin, degrees, alpha
    )
    joint = wald(coefficients.values[2, 1:], of_difference[1:, 1:], degrees)
    sentences = driver_sentences(
        rows, comparison, design, settings, model.outcome, outcome_name, margin
    )
    return _Tables(rows, comparison, joint, margin, source, sentences)


@dataclass(frozen=True)
class _Checks:
    moran_i: float
    moran_p: float
    potential_rank: np.ndarray
    cv_auc: float
    condition_number: float
    warnings: tuple[str, ...]


def _check_fit(
    model: Model,
    design: Design,
    fits: Sequence[RegimeFit],
    settings: FitSettings,
    progress: Progress,
) -> _Checks:
    """Look at residuals and predictions; an ``ols`` is not cross-validated."""
    progress.report(0.0)
    moran, moran_p = moran_of_residuals(design, fits)
    n = len(design.outcome)
    warnings: list[str] = []
    ranks, auc = np.full(n, _NAN), _NAN
    if model.outcome != "number":
        folds = assign_folds(n, design.xy, settings.conley_distance, settings.seed)
        values, warnings = out_of_fold(model, design, fits, folds, progress.part(0.2, 1.0))
        ranks = potential_rank(design, values)
        if model.outcome == "binary":
            auc = area_under_curve(design.outcome, values)
    return _Checks(moran, moran_p, ranks, auc, condition_number(design), tuple(warnings))


def _warnings(
    model: Model,
    design: Design,
    fits: Sequence[RegimeFit],
    settings: FitSettings,
    covariance: Covariance,
    tables: _Tables,
    checks: _Checks,
) -> tuple[str, ...]:
    result = [
        *design.warnings,
        *sample_warnings(model, settings.model, design),
        *dispersion_warnings(fits, settings.model, covariance.kind),
        *collinearity_warnings(tables.comparison, checks.condition_number),
        *covariance.warnings,
        *checks.warnings,
    ]
    if np.isnan(tables.joint[0]):
        result.append(
            "The joint test of all drivers cannot be computed: the errors rest on too few groups "
            "or places for so many drivers."
        )
    return tuple(result)


def _result(
    model: Model,
    design: Design,
    fits: Sequence[RegimeFit],
    kind: str,
    tables: _Tables,
    checks: _Checks,
    warnings: tuple[str, ...],
) -> DriverFit:
    """Gather everything, the rows back in the order of the input."""
    fitted = np.empty(len(design.outcome))
    for rows, fit in zip(design.rows, fits):
        fitted[rows] = fit.fitted
    likelihood = float(sum(fit.log_likelihood for fit in fits))
    parameters = sum(fit.parameters for fit in fits)
    return DriverFit(
        coefficients=tables.coefficients,
        comparison=tables.comparison,
        fitted=design.to_input_order(fitted),
        residual=design.to_input_order(design.outcome - fitted),
        potential_rank=design.to_input_order(checks.potential_rank),
        observations=len(fitted),
        rural_observations=len(design.rows[0]),
        log_likelihood=likelihood,
        aic=2.0 * parameters - 2.0 * likelihood if model.has_aic else _NAN,
        pseudo_r2=_pseudo_r2(model, design, fitted, likelihood),
        joint_statistic=tables.joint[0],
        joint_p=tables.joint[1],
        moran_i=checks.moran_i,
        moran_p=checks.moran_p,
        cv_auc=checks.cv_auc,
        condition_number=checks.condition_number,
        equivalence_margin=tables.margin,
        margin_source=tables.margin_source,
        covariance=kind,
        warnings=warnings,
        sentences=tables.sentences,
    )


def _pseudo_r2(model: Model, design: Design, fitted: np.ndarray, likelihood: float) -> float:
    y = design.outcome
    if model.outcome == "number":
        return float(1.0 - np.sum((y - fitted) ** 2) / np.sum((y - y.mean()) ** 2))
    return float(1.0 - likelihood / model.null_log_likelihood(y))

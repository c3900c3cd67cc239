"""The public entry: fit drivers, rural against urban, and say what differs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..language import tr
from ..progress import Progress
from .bootstrap import block_bootstrap
from .cautions import (
    bootstrap_warnings,
    cluster_warnings,
    collinearity_warnings,
    dispersion_warnings,
    influence_warnings,
    sample_warnings,
)
from .comparison import coefficient_rows, compare, default_margin, wald
from .covariance import (
    Covariance,
    Sample,
    estimate_covariance,
    extent_warnings,
    kernel_sums,
)
from .crossvalidation import (
    area_under_curve,
    assign_folds,
    out_of_fold,
    potential_rank,
    regime_checks,
)
from .design import Design, build_design
from .diagnostics import condition_number, moran_of_residuals
from .families import FAMILIES
from .influence import LeftOut, leave_out, verdicts_without
from .models import Model, RegimeFit
from .partial import partial_effects
from .regimes import fit_regimes
from .results import (
    BlockBootstrap,
    CoefficientRow,
    ComparisonRow,
    DriverFit,
    Influence,
    PartialEffect,
    RegimeCheck,
)
from .sentences import driver_sentences
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
    microclusters: np.ndarray | None = None,
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
    microclusters : ndarray of int, shape (n,), optional
        The microcluster each row belongs to, 0 for none. Rows of one are kept in one fold, make
        one block of the bootstrap, and the largest are left out in turn.

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
    must, label = model.outcome, outcome_name
    design = build_design(
        outcome, drivers, names, rural, settings, must, xy, groups, label, microclusters
    )
    return _fit_design(model, design, kind, settings, outcome_name, progress)


def _fit_design(
    model: Model,
    design: Design,
    kind: str,
    settings: FitSettings,
    outcome_name: str,
    progress: Progress,
) -> DriverFit:
    """Fit and compare the regimes, and look at what the result rests on."""
    label = outcome_name or tr("the outcome")
    fits = fit_regimes(model, design, settings.model, label, progress.part(0.0, 0.2))
    left = leave_out(model, design, fits, settings.model, progress.part(0.2, 0.3))
    sums = _kernel_sums(kind, design, fits, left, settings, progress.part(0.3, 0.6))
    covariance = estimate_covariance(kind, fits, design, sums[0])
    tables = _compare(model, design, fits, covariance, settings, outcome_name)
    influence = tuple(
        verdicts_without(model, each, kind, total, tables.margin, settings, len(design.names))
        for each, total in zip(left, sums[1:])
    )
    checks = _check_fit(model, design, fits, kind, settings, progress.part(0.6, 0.9))
    betas = [fit.coefficients for fit in fits]
    curves = partial_effects(
        model.link, design, betas, covariance, settings, progress.part(0.9, 1.0)
    )
    warnings = _warnings(model, design, fits, settings, covariance, tables, checks, influence)
    progress.report(1.0)
    return _result(
        model, design, fits, kind, tables, checks, warnings, influence=influence, partial=curves
    )


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


def _kernel_sums(
    kind: str,
    design: Design,
    fits: Sequence[RegimeFit],
    left: Sequence[LeftOut],
    settings: FitSettings,
    progress: Progress,
) -> list[np.ndarray | None]:
    """Return the kernel's sum of the fit to all rows, then of those without a microcluster.

    None where there is no such fit, and for errors without a kernel.
    """
    if kind != "conley":
        return [None] * (1 + len(left))
    samples = [Sample(design, np.arange(len(design.outcome)), fits)]
    samples += [each.sample for each in left if each.sample is not None]
    found = iter(kernel_sums(design, samples, settings.conley_distance, progress))
    return [next(found), *(None if each.sample is None else next(found) for each in left)]


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
    if settings.equivalence_margin is None:
        margin, source = default_margin(design)
    else:
        margin = settings.equivalence_margin
        source = tr("The margin, {margin:.4g}, was given.", margin=margin)
    betas = [fit.coefficients for fit in fits]
    found = compare(model.link, betas, covariance, design, margin, settings)
    rows = coefficient_rows(
        design.names, found.coefficients, found.effects, covariance, settings.alpha
    )
    slopes = found.coefficients.values[2, 1:]
    joint = wald(slopes, found.of_difference[1:, 1:], covariance.degrees[2])
    sentences = driver_sentences(
        rows, found.rows, design, settings, model.outcome, outcome_name, margin
    )
    return _Tables(rows, found.rows, joint, margin, source, sentences)


@dataclass(frozen=True)
class _Checks:
    moran_i: float
    moran_p: float
    potential_rank: np.ndarray
    cv_auc: float
    condition_number: float
    regimes: tuple[RegimeCheck, ...]
    bootstrap: BlockBootstrap | None
    warnings: tuple[str, ...]


def _check_fit(
    model: Model,
    design: Design,
    fits: Sequence[RegimeFit],
    kind: str,
    settings: FitSettings,
    progress: Progress,
) -> _Checks:
    """Look at residuals, predictions and blocks; an ``ols`` is not cross-validated."""
    progress.report(0.0)
    moran, moran_p = moran_of_residuals(design, fits)
    side, seed = settings.conley_distance, settings.seed
    bootstrap = block_bootstrap(
        model.link, design, fits, kind == "cluster", side, seed, progress.part(0.2, 0.4)
    )
    n = len(design.outcome)
    warnings: list[str] = []
    values, ranks, auc = np.full(n, _NAN), np.full(n, _NAN), _NAN
    if model.outcome != "number":
        xy = None if design.places is None else design.places.xy
        folds = assign_folds(n, xy, side, seed, design.microclusters)
        values, warnings = out_of_fold(model, design, fits, folds, progress.part(0.4, 1.0))
        ranks = potential_rank(design, values)
        if model.outcome == "binary":
            auc = area_under_curve(design.outcome, values)
    return _Checks(
        moran,
        moran_p,
        ranks,
        auc,
        condition_number(design),
        regime_checks(design, model.outcome == "binary", values),
        bootstrap,
        tuple(warnings),
    )


def _warnings(
    model: Model,
    design: Design,
    fits: Sequence[RegimeFit],
    settings: FitSettings,
    covariance: Covariance,
    tables: _Tables,
    checks: _Checks,
    influence: Sequence[Influence],
) -> tuple[str, ...]:
    kind = covariance.kind
    result = [
        *design.warnings,
        *sample_warnings(model, settings.model, design),
        *cluster_warnings(checks.regimes, design),
        *dispersion_warnings(fits, settings.model, kind),
        *collinearity_warnings(tables.comparison, checks.condition_number),
        *bootstrap_warnings(tables.comparison, checks.bootstrap, kind, settings.alpha),
        *influence_warnings(tables.comparison, influence),
    ]
    if kind == "conley" and design.places is not None:
        result += extent_warnings(design.places.xy, settings.conley_distance)
    result += [
        *covariance.warnings,
        *checks.warnings,
    ]
    if np.isnan(tables.joint[0]):
        result.append(
            tr(
                "The joint test of all drivers cannot be computed: the errors rest on too few "
                "groups or places for so many drivers."
            )
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
    *,
    influence: tuple[Influence, ...],
    partial: tuple[PartialEffect, ...],
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
        regimes=checks.regimes,
        bootstrap=checks.bootstrap,
        influence=influence,
        partial=partial,
    )


def _pseudo_r2(model: Model, design: Design, fitted: np.ndarray, likelihood: float) -> float:
    y = design.outcome
    if model.outcome == "number":
        return float(1.0 - np.sum((y - fitted) ** 2) / np.sum((y - y.mean()) ** 2))
    return float(1.0 - likelihood / model.null_log_likelihood(y))

"""The two tables: coefficients with their effects, and the verdict on every driver."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import stats

from ..errors import InputError
from ..language import tr
from .covariance import Covariance
from .design import REGIMES, Design
from .diagnostics import vif_by_regime
from .effects import average_marginal_effects
from .links import Link
from .results import CONSTANT, NEGLIGIBLE, CoefficientRow, ComparisonRow
from .settings import FitSettings

#: Probability with which ``minimum_detectable`` would be found significant.
_POWER = 0.8
#: Condition of a correlation matrix beyond which it is singular but for rounding.
_SINGULAR = 1e13
_NAN = float("nan")


@dataclass(frozen=True)
class Estimates:
    """Numbers with their standard errors, by regime: row 0 rural, 1 urban, 2 the difference.

    ``values`` and ``errors`` have a column for each coefficient or effect.
    """

    values: np.ndarray
    errors: np.ndarray


@dataclass(frozen=True)
class Comparison:
    """The two regimes of a fit compared.

    Attributes
    ----------
    coefficients, effects : Estimates
    of_difference : ndarray, shape (p, p)
        Covariance of the differences between the coefficients.
    rows : tuple of ComparisonRow
    """

    coefficients: Estimates
    effects: Estimates
    of_difference: np.ndarray
    rows: tuple[ComparisonRow, ...]


def compare(
    link: Link,
    coefficients: Sequence[np.ndarray],
    covariance: Covariance,
    design: Design,
    margin: float,
    settings: FitSettings,
) -> Comparison:
    """Compare coefficients and average marginal effects of the regimes, with verdicts.

    Raises
    ------
    InputError
        If a standard error comes out as zero.
    """
    standardise = settings.standardise
    estimates, of_difference = coefficient_estimates(coefficients, covariance, design, standardise)
    effects, over_all = effect_estimates(link, coefficients, covariance, design, standardise)
    vif, degrees = vif_by_regime(design), covariance.degrees[2]
    rows = comparison_rows(
        design, estimates, effects, over_all, vif, margin, degrees, settings.alpha
    )
    return Comparison(estimates, effects, of_difference, rows)


def coefficient_estimates(
    coefficients: Sequence[np.ndarray], covariance: Covariance, design: Design, standardise: bool
) -> tuple[Estimates, np.ndarray]:
    """Return the coefficients, the constant first, and the covariance of their differences.

    With ``standardise`` off they are taken back to the drivers' own units.
    """
    p = design.matrix.shape[1]
    back = np.eye(p)
    if not standardise:
        back[0, 1:] = -design.centre / design.scale
        back[1:, 1:] = np.diag(1.0 / design.scale)
    values = [back @ b for b in coefficients]
    return _by_regime(values, [back, back], covariance, of_coefficients=True)


def effect_estimates(
    link: Link,
    coefficients: Sequence[np.ndarray],
    covariance: Covariance,
    design: Design,
    standardise: bool,
) -> tuple[Estimates, np.ndarray]:
    """Return the average marginal effects over each regime's own rows, and those over all rows.

    The second has shape (2, k): every row's drivers with the rural, then the urban coefficients.
    """
    scale = np.ones_like(design.scale) if standardise else design.scale
    effects, gradients, over_all = [], [], []
    for b, rows in zip(coefficients, design.rows):
        effect, gradient = average_marginal_effects(link, b, design.matrix[rows], design.binary)
        effects.append(effect / scale)
        gradients.append(gradient / scale[:, None])
        every, _ = average_marginal_effects(link, b, design.matrix, design.binary)
        over_all.append(every / scale)
    estimates, _ = _by_regime(effects, gradients, covariance, of_coefficients=False)
    return estimates, np.array(over_all)


def _by_regime(
    values: Sequence[np.ndarray],
    gradients: Sequence[np.ndarray],
    covariance: Covariance,
    of_coefficients: bool,
) -> tuple[Estimates, np.ndarray]:
    """Stack rural, urban and their difference; also return the covariance of the differences."""
    nothing = np.zeros_like(gradients[0])
    difference = np.hstack([gradients[0], -gradients[1]])
    errors = []
    for gradient in (
        np.hstack([gradients[0], nothing]),
        np.hstack([nothing, gradients[1]]),
        difference,
    ):
        variance = np.sum((gradient @ covariance.matrix) * gradient, axis=1)
        if not np.all(variance > 0):
            raise InputError(
                "COVARIANCE",
                "The {kind} standard error of a coefficient comes out as zero: too few rows or "
                "groups carry it."
                if of_coefficients
                else "The {kind} standard error of a marginal effect comes out as zero: too few "
                "rows or groups carry it.",
                "Choose another COVARIANCE, or fewer drivers.",
                kind=covariance.kind,
            )
        errors.append(np.sqrt(variance))
    stacked = np.array([values[0], values[1], values[0] - values[1]])
    return Estimates(stacked, np.array(errors)), difference @ covariance.matrix @ difference.T


def wald(
    differences: np.ndarray, covariance: np.ndarray, degrees: float | None
) -> tuple[float, float]:
    """Test that all differences are zero (the Chow test of separate error variances).

    Returns
    -------
    statistic, p_value : float
        d'V⁻¹d, chi-squared; with ``degrees`` (clustered errors) p is that of statistic / k in
        F(k, degrees). NaN where V is singular: with fewer groups than drivers.
    """
    k = len(differences)
    unit = np.sqrt(np.diag(covariance))
    correlation = covariance / np.outer(unit, unit)
    if (degrees is not None and degrees < k) or np.linalg.cond(correlation) > _SINGULAR:
        return _NAN, _NAN
    scaled = differences / unit
    statistic = float(scaled @ np.linalg.solve(correlation, scaled))
    if degrees is None:
        return statistic, float(stats.chi2.sf(statistic, k))
    return statistic, float(stats.f.sf(statistic / k, k, degrees))


def coefficient_rows(
    names: Sequence[str],
    coefficients: Estimates,
    effects: Estimates,
    covariance: Covariance,
    alpha: float,
) -> tuple[CoefficientRow, ...]:
    """Return the table of coefficients: the constant, then the drivers, three rows each."""
    rows: list[CoefficientRow] = []
    for j, driver in enumerate((CONSTANT, *names)):
        for g, regime in enumerate((*REGIMES, "difference")):
            degrees = covariance.degrees[g]
            estimate, error = coefficients.values[g, j], coefficients.errors[g, j]
            statistic, p_value, low, high = _inference(estimate, error, degrees, alpha)
            effect: tuple[float, ...] = (_NAN,) * 5
            if j > 0:
                ame, ame_error = effects.values[g, j - 1], effects.errors[g, j - 1]
                _, ame_p, ame_low, ame_high = _inference(ame, ame_error, degrees, alpha)
                effect = (float(ame), float(ame_error), ame_p, ame_low, ame_high)
            numbers = (float(estimate), float(error), statistic, p_value, low, high, *effect)
            rows.append(CoefficientRow(driver, regime, *numbers))
    return tuple(rows)


def comparison_rows(
    design: Design,
    coefficients: Estimates,
    effects: Estimates,
    over_all: np.ndarray,
    vif: np.ndarray,
    margin: float,
    degrees: float | None,
    alpha: float,
) -> tuple[ComparisonRow, ...]:
    """Return the table of comparisons, a row a driver, with verdicts.

    Equivalence is tested by two one-sided tests at ``margin`` (Schuirmann 1987), so that a
    verdict ``same`` is evidence and not the want of it.
    """
    difference, error = effects.values[2], effects.errors[2]
    p_value = 2.0 * _upper_tail(np.abs(difference) / error, degrees)
    equivalence_p = _upper_tail((margin - np.abs(difference)) / error, degrees)
    p_holm, equivalence_p_holm = holm(p_value), holm(equivalence_p)
    bound = np.abs(difference) + quantile(1.0 - alpha, degrees) * error
    detectable = (quantile(1.0 - alpha / 2.0, degrees) + quantile(_POWER, degrees)) * error
    slopes, slope_errors = coefficients.values[2, 1:], coefficients.errors[2, 1:]
    slope_p = 2.0 * _upper_tail(np.abs(slopes) / slope_errors, degrees)
    agrees = (np.sign(slopes) == np.sign(difference)) & (slope_p <= alpha)
    means = [float(design.outcome[rows].mean()) for rows in design.rows]
    result = []
    for j, name in enumerate(design.names):
        verdict, note = _verdict(equivalence_p[j], p_holm[j], bool(agrees[j]), means, alpha)
        result.append(
            ComparisonRow(
                driver=name,
                rural_ame=float(effects.values[0, j]),
                urban_ame=float(effects.values[1, j]),
                difference=float(difference[j]),
                std_error=float(error[j]),
                p_value=float(p_value[j]),
                p_holm=float(p_holm[j]),
                equivalence_p=float(equivalence_p[j]),
                equivalence_p_holm=float(equivalence_p_holm[j]),
                equivalence_bound=float(bound[j]),
                minimum_detectable=float(detectable[j]),
                rural_ame_all=float(over_all[0, j]),
                urban_ame_all=float(over_all[1, j]),
                verdict=verdict,
                note=note,
                vif_rural=float(vif[0, j]),
                vif_urban=float(vif[1, j]),
            )
        )
    return tuple(result)


def _verdict(
    equivalence_p: float, p_holm: float, agrees: bool, means: Sequence[float], alpha: float
) -> tuple[str, str]:
    if equivalence_p <= alpha:
        return "same", NEGLIGIBLE if p_holm <= alpha else ""
    if p_holm > alpha:
        return "inconclusive", ""
    if agrees:
        return "different", ""
    return "inconclusive", tr(
        "The base rates are {rural:.3g} rural and {urban:.3g} urban, and effects on the outcome "
        "depend on them: the effects differ, the coefficients do not show it.",
        rural=means[0],
        urban=means[1],
    )


def holm(p_values: np.ndarray) -> np.ndarray:
    """Adjust p values for their number (Holm 1979)."""
    order = np.argsort(p_values, kind="stable")
    left = np.arange(len(p_values), 0, -1)
    adjusted = np.empty(len(p_values))
    adjusted[order] = np.minimum(np.maximum.accumulate(left * p_values[order]), 1.0)
    return adjusted


def default_margin(design: Design) -> tuple[float, str]:
    """Return the margin where none is given, and a sentence that says where it comes from.

    The lesser of a tenth of the outcome's mean and a quarter of the lower regime's mean.

    Raises
    ------
    InputError
        If a mean is not positive, as can be in ``ols``.
    """
    tenth = 0.1 * float(design.outcome.mean())
    means = [float(design.outcome[rows].mean()) for rows in design.rows]
    lower = int(np.argmin(means))
    quarter = 0.25 * means[lower]
    if min(tenth, quarter) <= 0:
        raise InputError(
            "EQUIVALENCE_MARGIN",
            "The outcome's mean is {rural:.4g} in rural and {urban:.4g} in urban rows; a margin "
            "can be drawn from it only where both are above 0.",
            "Give the margin, in units of the outcome.",
            rural=means[0],
            urban=means[1],
        )
    if tenth <= quarter:
        return tenth, tr(
            "No margin was given: {margin:.4g} is a tenth of the outcome's mean, {mean:.4g} (a "
            "quarter of the lower regime's mean would be {other:.4g}).",
            margin=tenth,
            mean=float(design.outcome.mean()),
            other=quarter,
        )
    return quarter, tr(
        "No margin was given: {margin:.4g} is a quarter of the rural mean of the outcome, "
        "{mean:.4g} (a tenth of the mean of all would be {other:.4g})."
        if lower == 0
        else "No margin was given: {margin:.4g} is a quarter of the urban mean of the outcome, "
        "{mean:.4g} (a tenth of the mean of all would be {other:.4g}).",
        margin=quarter,
        mean=means[lower],
        other=tenth,
    )


def _inference(
    estimate: float, error: float, degrees: float | None, alpha: float
) -> tuple[float, float, float, float]:
    """Return statistic, two-sided p value and interval."""
    statistic = float(estimate / error)
    half = quantile(1.0 - alpha / 2.0, degrees) * error
    p_value = 2.0 * float(_upper_tail(np.asarray(abs(statistic)), degrees))
    return statistic, p_value, float(estimate - half), float(estimate + half)


def _upper_tail(statistic: np.ndarray, degrees: float | None) -> np.ndarray:
    tail = stats.norm.sf(statistic) if degrees is None else stats.t.sf(statistic, degrees)
    return np.asarray(tail)


def quantile(probability: float, degrees: float | None) -> float:
    """Return a quantile of t, or of the normal where ``degrees`` is None."""
    if degrees is None:
        return float(stats.norm.ppf(probability))
    return float(stats.t.ppf(probability, degrees))

"""What a fit returns: the rows of the two tables, and everything else in one record."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..language import tr

#: The driver that stands for the constant in the table of coefficients.
CONSTANT = "(constant)"
#: The note on effects that are the same and yet differ significantly. It is data, which scripts may
#: look for: the same in every language.
NEGLIGIBLE = "detectable but negligible"


def note_words(note: str) -> str:
    """Return the note on a verdict as it is shown."""
    return tr(NEGLIGIBLE) if note == NEGLIGIBLE else note


@dataclass(frozen=True)
class CoefficientRow:
    """A coefficient and its average marginal effect in one regime; NaN is NULL.

    ``regime`` is ``rural``, ``urban`` or ``difference`` (rural less urban). Units of ``estimate``
    are the model's linear predictor, those of ``ame`` the outcome's, both per standard deviation
    of a standardised driver. The constant has no effect.
    """

    driver: str
    regime: str
    estimate: float
    std_error: float
    statistic: float
    p_value: float
    ci_low: float
    ci_high: float
    ame: float
    ame_std_error: float
    ame_p_value: float
    ame_ci_low: float
    ame_ci_high: float


@dataclass(frozen=True)
class ComparisonRow:
    """A driver's average marginal effects compared (rural less urban), and the verdict.

    ``verdict`` is ``different``, ``same`` or ``inconclusive``; ``note`` may be empty.
    """

    driver: str
    rural_ame: float
    urban_ame: float
    difference: float
    std_error: float
    p_value: float
    p_holm: float
    equivalence_p: float
    equivalence_p_holm: float
    equivalence_bound: float
    minimum_detectable: float
    rural_ame_all: float
    urban_ame_all: float
    verdict: str
    note: str
    vif_rural: float
    vif_urban: float


@dataclass(frozen=True)
class RegimeCheck:
    """What the estimates of one regime rest on; NaN where it does not apply or is not known.

    Attributes
    ----------
    regime : str
        ``rural`` or ``urban``.
    observations : int
    outcome_mean : float
        Mean of the outcome over the regime's rows.
    events : float
        Rows with the rarer outcome (binary models only).
    clusters : float
        Distinct microclusters behind the rows whose outcome is 1; NaN where the rows do not say
        which microcluster they belong to, or the outcome is not binary.
    auc : float
        Area under the ROC curve of the out-of-fold fitted values among the regime's rows.
    """

    regime: str
    observations: int
    outcome_mean: float
    events: float
    clusters: float
    auc: float


@dataclass(frozen=True)
class BootstrapRow:
    """p values of a driver by the block score bootstrap (Kline and Santos 2012); NaN is NULL.

    Of its coefficient in rural and in urban rows, and of the difference between its average
    marginal effects.
    """

    driver: str
    rural_p: float
    urban_p: float
    difference_p: float


@dataclass(frozen=True)
class BlockBootstrap:
    """The block score bootstrap of a fit.

    Attributes
    ----------
    rows : tuple of BootstrapRow
        In the drivers' order.
    blocks : tuple of int
        Blocks of rural and of urban rows.
    draws : int
    explanation : str
        What the blocks are, as a sentence.
    """

    rows: tuple[BootstrapRow, ...]
    blocks: tuple[int, int]
    draws: int
    explanation: str


@dataclass(frozen=True)
class Influence:
    """The verdicts without the rows of one microcluster.

    Attributes
    ----------
    cluster : int
        Number of the microcluster left out.
    rows : int
        Rows left out.
    verdicts : tuple of str
        In the drivers' order; "" for all where the fit without it has no estimate.
    """

    cluster: int
    rows: int
    verdicts: tuple[str, ...]


@dataclass(frozen=True)
class PartialEffect:
    """Mean expected outcome over a regime's rows, as one driver runs over its range there.

    All other drivers stay as they are in each row. The interval is pointwise, by the delta method
    with the covariance of the fit.

    Attributes
    ----------
    driver, regime : str
    values : ndarray, shape (m,)
        Of the driver in its own units (before log and standardisation): from the 1st to the 99th
        percentile of the regime's rows; 0 and 1 for a 0/1 driver.
    mean, low, high : ndarray, shape (m,)
    """

    driver: str
    regime: str
    values: np.ndarray
    mean: np.ndarray
    low: np.ndarray
    high: np.ndarray


@dataclass(frozen=True)
class DriverFit:
    """A fit of drivers, rural against urban.

    Attributes
    ----------
    coefficients, comparison
        The tables' rows.
    fitted, residual, potential_rank : ndarray, shape (n,)
        In the order of the input. ``fitted`` is the expected outcome, ``residual`` the outcome
        less that. ``potential_rank`` (0-1, 1 the highest, ties share their average rank) is the
        rank of the out-of-fold fitted value among the rows of the same regime whose outcome is 0;
        NaN for other rows, for ``ols`` and where a fold could not be fitted.
    observations, rural_observations : int
    log_likelihood, aic : float
        Sums of the two regimes' own. ``ols``: Gaussian, the error variance not counted as a
        parameter, as statsmodels does. ``firth_logit``: the plain likelihood at the estimate.
        ``fractional_logit``: the quasi-likelihood, and no AIC (NaN).
    pseudo_r2 : float
        McFadden's, against one constant for all rows; R² for ``ols``.
    joint_statistic, joint_p : float
        Wald test that all drivers' coefficients are equal in the two regimes, constants aside: a
        chi-squared statistic with as many degrees of freedom as there are drivers. With clustered
        errors p is that of statistic / drivers in F(drivers, groups - 1), groups of the regime
        with fewer. NaN where the errors rest on fewer groups than there are drivers.
    moran_i, moran_p : float
        Of the Pearson residuals, 8 nearest neighbours, two-sided; NaN without coordinates.
    cv_auc : float
        Area under the ROC curve of the pooled out-of-fold fitted values; NaN unless the outcome
        is binary.
    condition_number : float
        Belsley's, of the design with centred and scaled drivers; over 30 is much.
    equivalence_margin : float
        As used, and ``margin_source`` says where it comes from.
    covariance : str
        As used (never ``auto``).
    warnings, sentences : tuple of str
        What a reader should know; and one plain sentence a driver, in the drivers' order.
    regimes : tuple of RegimeCheck
        Rural, urban.
    bootstrap : BlockBootstrap or None
        None where no bootstrap was drawn (fewer than two blocks in a regime).
    influence : tuple of Influence
        Without each of the largest microclusters; empty where the rows do not say which
        microcluster they belong to.
    partial : tuple of PartialEffect
        For each driver rural, then urban.
    """

    coefficients: tuple[CoefficientRow, ...]
    comparison: tuple[ComparisonRow, ...]
    fitted: np.ndarray
    residual: np.ndarray
    potential_rank: np.ndarray
    observations: int
    rural_observations: int
    log_likelihood: float
    aic: float
    pseudo_r2: float
    joint_statistic: float
    joint_p: float
    moran_i: float
    moran_p: float
    cv_auc: float
    condition_number: float
    equivalence_margin: float
    margin_source: str
    covariance: str
    warnings: tuple[str, ...]
    sentences: tuple[str, ...]
    regimes: tuple[RegimeCheck, ...]
    bootstrap: BlockBootstrap | None
    influence: tuple[Influence, ...]
    partial: tuple[PartialEffect, ...]

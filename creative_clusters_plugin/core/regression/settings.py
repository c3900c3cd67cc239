"""What a user chooses for a fit. Light on purpose: the dialog imports it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from ..errors import InputError
from ..packages import require

#: Models that can be fitted, in the order of the public interface.
MODELS = (
    "logit",
    "probit",
    "firth_logit",
    "poisson",
    "negative_binomial",
    "fractional_logit",
    "ols",
)
#: Those whose effects are on a probability or a share.
_OF_SHARES = ("logit", "probit", "firth_logit", "fractional_logit")

#: Ways to estimate the covariance of the coefficients.
COVARIANCES = ("auto", "conley", "cluster", "robust", "classical")


@dataclass(frozen=True)
class FitSettings:
    """Settings of :func:`~.fit.fit_drivers`.

    Parameters
    ----------
    model : str
        One of :data:`MODELS`.
    log_drivers : tuple of str
        Drivers that enter as log(1 + x).
    standardise : bool
        Effects per standard deviation (n - 1 in the denominator, as in R and Stata) over all rows
        used, after the log. A 0/1 driver is left as it is, also by ``log_drivers``.
    covariance : str
        One of :data:`COVARIANCES`; ``auto`` is ``conley`` where there are coordinates and
        ``robust`` where there are none.
    conley_distance : float
        Metres at which the Bartlett kernel reaches zero; also the side of the squares of the
        bootstrap, and of those of the cross-validation, halved where the region is too small.
    equivalence_margin : float, optional
        Largest difference between the two average marginal effects that still counts as the same,
        in the effects' own units (probability: 0.05 is five percentage points). None: see
        :func:`~.comparison.default_margin`.
    confidence : float
        Per cent.
    seed : int
        Of the folds of the cross-validation and the signs of the bootstrap.
    """

    model: str = "logit"
    log_drivers: tuple[str, ...] = ()
    standardise: bool = True
    covariance: str = "auto"
    conley_distance: float = 20000.0
    equivalence_margin: float | None = None
    confidence: float = 95.0
    seed: int = 1

    @property
    def alpha(self) -> float:
        """Return the level of every test, 1 - confidence."""
        return 1.0 - self.confidence / 100.0

    def validate(self, drivers: Sequence[str]) -> None:
        """Check the settings against each other and the names of the drivers; cheap.

        Raises
        ------
        InputError
            Naming the parameter at fault.
        """
        self._validate_words()
        self._validate_drivers(drivers)
        self._validate_numbers()

    def require_packages(self) -> None:
        """Import what the model is fitted with, so that a missing package shows before the work.

        Raises
        ------
        MissingPackageError
            If statsmodels cannot be imported, which every model but ``firth_logit`` needs.
        """
        if self.model != "firth_logit":
            require("statsmodels.api")

    def _validate_words(self) -> None:
        if self.model not in MODELS:
            raise InputError(
                "MODEL",
                "'{model}' is no model.",
                "Choose one of {models}.",
                model=self.model,
                models=", ".join(MODELS),
            )
        if self.covariance not in COVARIANCES:
            raise InputError(
                "COVARIANCE",
                "'{covariance}' is no covariance.",
                "Choose one of {covariances}.",
                covariance=self.covariance,
                covariances=", ".join(COVARIANCES),
            )
        if self.model == "fractional_logit" and self.covariance == "classical":
            raise InputError(
                "COVARIANCE",
                "A fractional logit is a quasi-likelihood and has no classical errors.",
                "Choose robust, cluster or conley.",
            )

    def _validate_drivers(self, drivers: Sequence[str]) -> None:
        if len(drivers) == 0:
            raise InputError("DRIVERS", "No driver is given.", "Name one field or more.")
        seen = set()
        for name in drivers:
            if name in seen:
                raise InputError(
                    "DRIVERS",
                    "The driver {name} is given twice.",
                    "Name each field once.",
                    name=name,
                )
            seen.add(name)
        for name in self.log_drivers:
            if name not in seen:
                raise InputError(
                    "LOG_DRIVERS",
                    "{name} is not among DRIVERS ({drivers}).",
                    "Add it to DRIVERS or leave it out of LOG_DRIVERS.",
                    name=name,
                    drivers=", ".join(drivers),
                )

    def _validate_numbers(self) -> None:
        if not (math.isfinite(self.conley_distance) and self.conley_distance > 0):
            raise InputError(
                "CONLEY_DISTANCE",
                "{distance} is no distance above 0.",
                "Give metres, 20000 for instance.",
                distance=self.conley_distance,
            )
        margin = self.equivalence_margin
        if margin is not None and not (math.isfinite(margin) and margin > 0):
            raise InputError(
                "EQUIVALENCE_MARGIN",
                "{margin} is no margin above 0.",
                "Give the largest difference in effect that still counts as the same (0.05 for "
                "five percentage points), or leave it empty.",
                margin=margin,
            )
        if margin is not None and margin >= 1 and self.model in _OF_SHARES:
            raise InputError(
                "EQUIVALENCE_MARGIN",
                "It is {margin:g}, and no difference between shares is larger: everything would "
                "be the same.",
                "Give a share (0.1 for ten percentage points), or leave it empty.",
                margin=margin,
            )
        if not 50 < self.confidence < 100:
            raise InputError(
                "CONFIDENCE",
                "{confidence} is not between 50 and 100.",
                "Give per cent, 95 for instance.",
                confidence=self.confidence,
            )
        if self.seed < 0:
            raise InputError(
                "SEED",
                "{seed} is negative.",
                "Give a whole number from 0.",
                seed=self.seed,
            )

"""What every model shares: its fit to the rows of one regime.

statsmodels estimates where it has the model; Newton steps on our own derivatives then take the
estimate to rounding error, and the same derivatives (scores and observed information) serve every
covariance, so that estimate, errors and effects cannot drift apart.
"""

from __future__ import annotations

import contextlib
import warnings
from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..packages import require
from .links import LOGISTIC, Link

#: Squared distance to the optimum, in standard errors, at which Newton stops; and what is
#: accepted where rounding stops it first.
_CONVERGED, _ACCEPTED = 1e-20, 1e-12
_STEPS, _HALVINGS = 200, 30
_TINY = 1e-300


class NotConvergedError(Exception):
    """A fit found no finite optimum; the caller knows the regime and says why."""


@dataclass(frozen=True)
class RegimeFit:
    """A model fitted to the rows of one regime (n rows, p coefficients, the constant first).

    Attributes
    ----------
    coefficients : ndarray, shape (p,)
    optimum : ndarray, shape (q,)
        All parameters of the likelihood at its optimum; the first p are the coefficients, but for
        the constant of ``firth_logit``.
    influence : ndarray, shape (n, p)
        Each row's score times the inverse information: its first-order influence on the
        coefficients. Sums of outer products of these are the sandwich covariances.
    inverse_information, classical : ndarray, shape (p, p)
        The inverse information, and the covariance if the model is true. They differ in ``ols``,
        by the error variance.
    fitted, pearson : ndarray, shape (n,)
        Expected outcome; residual over the model's standard deviation.
    weight : ndarray, shape (n,)
        Weights Ω of a fitted generalised linear model, slope² / variance.
    log_likelihood : float
    parameters : int
        Counted by AIC and by the factors of small samples.
    dispersion : float
        Σ pearson² / (n - p), of the residuals before ``poisson``, ``fractional_logit`` and ``ols``
        divide them by its root.
    saturation : float
        Largest size of the linear predictor: a large one is a sign of separation.
    """

    coefficients: np.ndarray
    optimum: np.ndarray
    influence: np.ndarray
    inverse_information: np.ndarray
    classical: np.ndarray
    fitted: np.ndarray
    pearson: np.ndarray
    weight: np.ndarray
    log_likelihood: float
    parameters: int
    dispersion: float
    saturation: float


class Model(ABC):
    """A model of one regime; subclasses give the likelihood and its derivatives.

    ``params`` are the coefficients followed by what else the likelihood has (``extra`` many).

    Attributes
    ----------
    outcome : str
        What the outcome must be: ``binary``, ``count``, ``share`` or ``number``.
    link : Link
    extra : int
        Parameters besides the coefficients.
    has_aic : bool
    separable : bool
        Can coefficients run off to infinity?
    """

    outcome = "binary"
    link: Link = LOGISTIC
    extra = 0
    has_aic = True
    separable = True

    @abstractmethod
    def estimate(self, y: np.ndarray, x: np.ndarray) -> np.ndarray:
        """Return the parameters, near the optimum at least."""

    @abstractmethod
    def log_likelihood(self, params: np.ndarray, y: np.ndarray, x: np.ndarray) -> float:
        """Return the log-likelihood."""

    def objective(self, params: np.ndarray, y: np.ndarray, x: np.ndarray) -> float:
        """Return what is maximised: the log-likelihood, unless it is penalised."""
        return self.log_likelihood(params, y, x)

    @abstractmethod
    def derivatives(
        self, params: np.ndarray, y: np.ndarray, x: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return the rows' scores, (n, q), and the information, (q, q)."""

    def newton_terms(
        self, params: np.ndarray, y: np.ndarray, x: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return gradient and negative Hessian of the objective."""
        scores, information = self.derivatives(params, y, x)
        return scores.sum(axis=0), information

    def finish(self, params: np.ndarray, y: np.ndarray, x: np.ndarray) -> np.ndarray:
        """Return the parameters to report and to predict with."""
        return params

    @abstractmethod
    def variance(self, mean: np.ndarray, extra: np.ndarray) -> np.ndarray:
        """Return the variance at this expectation, up to a dispersion that is 1 in most models."""

    def constant_alone(self, y: np.ndarray, x: np.ndarray) -> np.ndarray:
        """Return the coefficients of a model of a constant alone."""
        params = np.zeros(x.shape[1])
        params[0] = self.link.inverse(np.asarray(y.mean()))
        return params

    def maximise(self, y: np.ndarray, x: np.ndarray, start: np.ndarray | None = None) -> np.ndarray:
        """Return the parameters at the optimum (before :meth:`finish`).

        From ``start``, the parameters of a fit to much the same rows, a few Newton steps do.

        Raises
        ------
        NotConvergedError
        """
        if start is not None:
            with contextlib.suppress(NotConvergedError):
                return newton(self, y, x, start)
        return newton(self, y, x, self.estimate(y, x))

    def fit(self, y: np.ndarray, x: np.ndarray, start: np.ndarray | None = None) -> RegimeFit:
        """Fit the rows of one regime; ``start`` as in :meth:`maximise`.

        Raises
        ------
        NotConvergedError
        """
        p = x.shape[1]
        params = self.maximise(y, x, start)
        scores, information = self.derivatives(params, y, x)
        inverse = np.linalg.inv(information)
        if not np.all(np.isfinite(inverse)) or np.any(np.diag(inverse) <= 0):
            raise NotConvergedError
        final = self.finish(params, y, x)
        eta = x @ final[:p]
        fitted = self.link.mean(eta)
        variance = np.maximum(self.variance(fitted, final[p:]), _TINY)
        pearson = (y - fitted) / np.sqrt(variance)
        return RegimeFit(
            coefficients=final[:p],
            optimum=params,
            influence=scores @ inverse[:, :p],
            inverse_information=inverse[:p, :p],
            classical=inverse[:p, :p],
            fitted=fitted,
            pearson=pearson,
            weight=self.link.slope(eta) ** 2 / variance,
            log_likelihood=self.log_likelihood(final, y, x),
            parameters=p + self.extra,
            dispersion=float(np.sum(pearson**2)) / (len(y) - p),
            saturation=float(np.max(np.abs(x @ params[:p]))),
        )

    def null_log_likelihood(self, y: np.ndarray) -> float:
        """Return the log-likelihood of one constant for all rows."""
        ones = np.ones((len(y), 1))
        params = self.finish(self.maximise(y, ones), y, ones)
        return self.log_likelihood(params, y, ones)


def by_statsmodels(model: Any, start: np.ndarray, method: str = "newton") -> np.ndarray:
    """Return the parameters at which statsmodels ends, or ``start`` where it finds none.

    Whether they are an optimum is for :func:`newton` to see, so its warnings are not shown.
    """
    separation = require("statsmodels.tools.sm_exceptions").PerfectSeparationError
    failures = (np.linalg.LinAlgError, ValueError, RuntimeError, ArithmeticError, separation)
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        try:
            result = model.fit(start_params=start, method=method, maxiter=200, disp=0)
            params = np.asarray(result.params, dtype=float)
        except failures:
            return start
    return params if np.all(np.isfinite(params)) else start


def newton(model: Model, y: np.ndarray, x: np.ndarray, params: np.ndarray) -> np.ndarray:
    """Take ``params`` to the optimum by Newton's method with step halving.

    Raises
    ------
    NotConvergedError
        If the Hessian is singular or no step leads up and the optimum is not here.
    """
    with np.errstate(all="ignore"):
        value = model.objective(params, y, x)
        for _ in range(_STEPS):
            gradient, hessian = model.newton_terms(params, y, x)
            step = _ascent(hessian, gradient)
            distance = float(gradient @ step)
            if distance <= _CONVERGED:
                return params
            for _ in range(_HALVINGS):
                trial = model.objective(params + step, y, x)
                if trial >= value - 1e-11 * (1.0 + abs(value)):
                    break
                step = 0.5 * step
            else:
                break
            params, value = params + step, trial
        if distance <= _ACCEPTED:
            return params
    raise NotConvergedError


def _ascent(hessian: np.ndarray, gradient: np.ndarray) -> np.ndarray:
    """Solve for Newton's step; where that is no ascent, bend it towards the gradient."""
    if not (np.all(np.isfinite(hessian)) and np.all(np.isfinite(gradient))):
        raise NotConvergedError
    diagonal = np.diag(np.abs(np.diag(hessian)))
    damping = 0.0
    for _ in range(12):
        try:
            lower = np.linalg.cholesky(hessian + damping * diagonal)
        except np.linalg.LinAlgError:
            damping = max(10.0 * damping, 1e-6)
            continue
        return np.linalg.solve(lower.T, np.linalg.solve(lower, gradient))
    raise NotConvergedError

"""The models themselves: likelihoods, derivatives, and who estimates them."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import replace

import numpy as np
from scipy.optimize import brentq
from scipy.special import expit, gammaln, log_ndtr, logit, polygamma, psi

from ..packages import require
from .links import EXPONENTIAL, IDENTITY, NORMAL
from .models import Model, NotConvergedError, RegimeFit, by_statsmodels

#: Residuals below this share of the outcome's spread, or within this many roundings of its size,
#: are those of a perfect fit.
_PERFECT, _ROUNDINGS = 1e-10, 100.0


class _SingleIndex(Model):
    """A likelihood that depends on the coefficients through the linear predictor alone."""

    @abstractmethod
    def index(self, y: np.ndarray, eta: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return each row's log-likelihood, its first and its negative second derivative."""

    def log_likelihood(self, params: np.ndarray, y: np.ndarray, x: np.ndarray) -> float:
        """Return the log-likelihood."""
        return float(np.sum(self.index(y, x @ params)[0]))

    def derivatives(
        self, params: np.ndarray, y: np.ndarray, x: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return scores and observed information."""
        _, first, second = self.index(y, x @ params)
        return first[:, None] * x, x.T @ (second[:, None] * x)


class Logit(_SingleIndex):
    """Logistic regression of a 0/1 outcome."""

    def estimate(self, y: np.ndarray, x: np.ndarray) -> np.ndarray:
        """Fit statsmodels' Logit by Newton's method."""
        start = self.constant_alone(y, x)
        return by_statsmodels(require("statsmodels.api").Logit(y, x), start)

    def index(self, y: np.ndarray, eta: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return the Bernoulli (quasi-)likelihood, for shares between 0 and 1 too."""
        return y * eta - np.logaddexp(0.0, eta), y - expit(eta), self.link.slope(eta)

    def variance(self, mean: np.ndarray, extra: np.ndarray) -> np.ndarray:
        """Return p(1 - p)."""
        return mean * (1.0 - mean)


class FractionalLogit(Logit):
    """Bernoulli quasi-likelihood of a share (Papke and Wooldridge 1996)."""

    outcome = "share"
    has_aic = False

    def estimate(self, y: np.ndarray, x: np.ndarray) -> np.ndarray:
        """Fit statsmodels' binomial GLM by iterated weighted least squares."""
        sm = require("statsmodels.api")
        start = self.constant_alone(y, x)
        return by_statsmodels(sm.GLM(y, x, family=sm.families.Binomial()), start, "IRLS")

    def fit(self, y: np.ndarray, x: np.ndarray, start: np.ndarray | None = None) -> RegimeFit:
        """Fit, and free the Pearson residuals of their dispersion (far below 1 for shares)."""
        return _free_of_dispersion(super().fit(y, x, start))


class FirthLogit(Logit):
    """Logistic regression with Firth's penalty and FLIC's constant: finite under separation.

    The penalised likelihood is log L + ½ log|X'WX| (Firth 1993; Heinze and Schemper 2002). Its
    fitted values are drawn towards ½, so the constant is then estimated anew without the penalty,
    the slopes held (FLIC, Puhr et al. 2017), and fitted values average the outcome's mean.
    """

    separable = False

    def estimate(self, y: np.ndarray, x: np.ndarray) -> np.ndarray:
        """Return the start: statsmodels has no such model, and Newton does it all."""
        return self.constant_alone(y, x)

    def objective(self, params: np.ndarray, y: np.ndarray, x: np.ndarray) -> float:
        """Return the penalised log-likelihood."""
        weight = self.link.slope(x @ params)
        sign, log_determinant = np.linalg.slogdet(x.T @ (weight[:, None] * x))
        if sign <= 0:
            return -np.inf
        return self.log_likelihood(params, y, x) + 0.5 * float(log_determinant)

    def derivatives(
        self, params: np.ndarray, y: np.ndarray, x: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return Firth's scores x(y - π + h(½ - π)), h the leverages, and X'WX."""
        mean, leverage, information, _ = self._weighted(params, x)
        residual = y - mean + leverage * (0.5 - mean)
        return residual[:, None] * x, information

    def newton_terms(
        self, params: np.ndarray, y: np.ndarray, x: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return the gradient and the penalised likelihood's own Hessian, not X'WX.

        Steps by X'WX alone (Fisher scoring) can go to and fro for hundreds of rounds where a few
        rows have much leverage. With A = (X'WX)⁻¹, c = 1 - 2π and T the third derivative
        Σ w c xxx, the negative Hessian is X'WX + Σ h (w - c²/2) xx' + ½ TAAT.
        """
        mean, leverage, information, inverse = self._weighted(params, x)
        gradient = x.T @ (y - mean + leverage * (0.5 - mean))
        weight, skew = mean * (1.0 - mean), 1.0 - 2.0 * mean
        third = np.array([x.T @ ((weight * skew * column)[:, None] * x) for column in x.T])
        inner = np.einsum("auv,up,vq->apq", third, inverse, inverse, optimize=True)
        hessian = information + x.T @ ((leverage * (weight - 0.5 * skew**2))[:, None] * x)
        hessian += 0.5 * np.einsum("apq,bpq->ab", inner, third)
        return gradient, hessian

    def finish(self, params: np.ndarray, y: np.ndarray, x: np.ndarray) -> np.ndarray:
        """Return the parameters with the constant that makes fitted values average the mean."""
        offset, target, final = x @ params - params[0], float(y.mean()), params.copy()
        # Here the fitted values are all below, and all above, the mean.
        low = float(logit(target) - offset.max())
        high = float(logit(target) - offset.min())
        if low < high:
            final[0] = brentq(lambda a: np.mean(expit(a + offset)) - target, low, high, xtol=1e-14)
        else:  # a constant alone
            final[0] = low
        return final

    def _weighted(
        self, params: np.ndarray, x: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """Return fitted values, leverages of W^½X, X'WX and its inverse."""
        eta = x @ params
        weight = self.link.slope(eta)
        information = x.T @ (weight[:, None] * x)
        inverse = np.linalg.pinv(information, hermitian=True)
        leverage = weight * np.sum((x @ inverse) * x, axis=1)
        return self.link.mean(eta), leverage, information, inverse


class Probit(_SingleIndex):
    """Probit regression of a 0/1 outcome."""

    link = NORMAL

    def estimate(self, y: np.ndarray, x: np.ndarray) -> np.ndarray:
        """Fit statsmodels' Probit by Newton's method."""
        start = self.constant_alone(y, x)
        return by_statsmodels(require("statsmodels.api").Probit(y, x), start)

    def index(self, y: np.ndarray, eta: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return them by way of log Φ, which keeps its digits far out in the tails."""
        side = 2.0 * y - 1.0
        log_probability = log_ndtr(side * eta)
        mills = side * np.exp(-0.5 * eta**2 - 0.5 * np.log(2.0 * np.pi) - log_probability)
        return log_probability, mills, mills * (mills + eta)

    def variance(self, mean: np.ndarray, extra: np.ndarray) -> np.ndarray:
        """Return p(1 - p)."""
        return mean * (1.0 - mean)


class Poisson(_SingleIndex):
    """Poisson regression of a count."""

    outcome = "count"
    link = EXPONENTIAL

    def estimate(self, y: np.ndarray, x: np.ndarray) -> np.ndarray:
        """Fit statsmodels' Poisson by Newton's method."""
        start = self.constant_alone(y, x)
        return by_statsmodels(require("statsmodels.api").Poisson(y, x), start)

    def index(self, y: np.ndarray, eta: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return the Poisson log-likelihood and its derivatives."""
        mean = self.link.mean(eta)
        return y * eta - mean - gammaln(y + 1.0), y - mean, mean

    def variance(self, mean: np.ndarray, extra: np.ndarray) -> np.ndarray:
        """Return the mean."""
        return mean

    def fit(self, y: np.ndarray, x: np.ndarray, start: np.ndarray | None = None) -> RegimeFit:
        """Fit, and free the Pearson residuals of overdispersion."""
        return _free_of_dispersion(super().fit(y, x, start))


class NegativeBinomial(Model):
    """Negative binomial (NB2) regression of a count, variance μ + αμ².

    The last parameter is α. A regime without overdispersion has its optimum at α = 0, which is
    Poisson's, and there the parameters are the coefficients alone.
    """

    outcome = "count"
    link = EXPONENTIAL
    extra = 1

    def estimate(self, y: np.ndarray, x: np.ndarray) -> np.ndarray:
        """Fit statsmodels' NegativeBinomial, or Poisson where nothing is overdispersed."""
        poisson = _POISSON.maximise(y, x)
        mean = self.link.mean(x @ poisson)
        excess = float(np.sum((y - mean) ** 2 - y))
        if excess <= 0.0:  # twice the score of α at 0: the likelihood falls from there
            return poisson
        begin = np.append(poisson, excess / float(np.sum(mean**2)))
        return by_statsmodels(require("statsmodels.api").NegativeBinomial(y, x), begin, "bfgs")

    def log_likelihood(self, params: np.ndarray, y: np.ndarray, x: np.ndarray) -> float:
        """Return the log-likelihood."""
        p = x.shape[1]
        if len(params) == p:
            return _POISSON.log_likelihood(params, y, x)
        alpha, eta = float(params[p]), x @ params[:p]
        if alpha <= 0.0:
            return -np.inf
        size = 1.0 / alpha
        constant = gammaln(y + size) - gammaln(size) - gammaln(y + 1.0)
        rest = y * (np.log(alpha) + eta) - (y + size) * np.log1p(alpha * self.link.mean(eta))
        return float(np.sum(constant + rest))

    def derivatives(
        self, params: np.ndarray, y: np.ndarray, x: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return scores and observed information (Hilbe 2011)."""
        p = x.shape[1]
        if len(params) == p:
            return _POISSON.derivatives(params, y, x)
        alpha, mean = float(params[p]), self.link.mean(x @ params[:p])
        size, spread = 1.0 / alpha, 1.0 + alpha * mean
        total = size + mean
        # With respect to size = 1/α first, then by the chain rule.
        by_size = psi(y + size) - psi(size) - np.log1p(alpha * mean) + (mean - y) / total
        twice = polygamma(1, y + size) - polygamma(1, size)
        twice = twice + mean / (size * total) + (y - mean) / total**2
        first = (y - mean) / spread
        weight = mean * (1.0 + alpha * y) / spread**2
        information = np.empty((p + 1, p + 1))
        information[:p, :p] = x.T @ (weight[:, None] * x)
        information[:p, p] = information[p, :p] = x.T @ (first * mean / spread)
        information[p, p] = -np.sum(size**4 * twice + 2.0 * size**3 * by_size)
        return np.column_stack([first[:, None] * x, -(size**2) * by_size]), information

    def variance(self, mean: np.ndarray, extra: np.ndarray) -> np.ndarray:
        """Return μ + αμ²."""
        return mean + (float(extra[0]) if len(extra) else 0.0) * mean**2


class Ols(Model):
    """Least squares with an error variance of the regime's own."""

    outcome = "number"
    link = IDENTITY
    separable = False

    def estimate(self, y: np.ndarray, x: np.ndarray) -> np.ndarray:
        """Fit statsmodels' OLS."""
        return np.asarray(require("statsmodels.api").OLS(y, x).fit().params, dtype=float)

    def maximise(self, y: np.ndarray, x: np.ndarray, start: np.ndarray | None = None) -> np.ndarray:
        """Return the estimate, which is the optimum itself."""
        return self.estimate(y, x)

    def log_likelihood(self, params: np.ndarray, y: np.ndarray, x: np.ndarray) -> float:
        """Return the Gaussian log-likelihood at the maximum-likelihood error variance."""
        mean_square = max(float(np.mean((y - x @ params) ** 2)), float(np.finfo(float).tiny))
        return -0.5 * len(y) * (np.log(2.0 * np.pi * mean_square) + 1.0)

    def derivatives(
        self, params: np.ndarray, y: np.ndarray, x: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return the normal equations' terms; the error variance cancels in a sandwich."""
        return (y - x @ params)[:, None] * x, x.T @ x

    def variance(self, mean: np.ndarray, extra: np.ndarray) -> np.ndarray:
        """Return 1: the error variance is the dispersion."""
        return np.ones_like(mean)

    def fit(self, y: np.ndarray, x: np.ndarray, start: np.ndarray | None = None) -> RegimeFit:
        """Fit; the classical covariance is s²(X'X)⁻¹.

        Raises
        ------
        NotConvergedError
            If the outcome is an exact linear function of the drivers: there is no error left.
        """
        fit = super().fit(y, x, start)
        noise = _ROUNDINGS * float(np.finfo(float).eps) * float(np.sqrt(np.mean(y**2)))
        if np.sqrt(np.mean((y - fit.fitted) ** 2)) <= max(_PERFECT * float(y.std()), noise):
            raise NotConvergedError
        return replace(
            fit,
            classical=fit.dispersion * fit.inverse_information,
            pearson=fit.pearson / np.sqrt(fit.dispersion),
        )


def _free_of_dispersion(fit: RegimeFit) -> RegimeFit:
    if fit.dispersion <= _PERFECT:
        return fit
    return replace(fit, pearson=fit.pearson / np.sqrt(fit.dispersion))


_POISSON = Poisson()

#: The models by name, in the order of :data:`~.settings.MODELS`.
FAMILIES: dict[str, Model] = {
    "logit": Logit(),
    "probit": Probit(),
    "firth_logit": FirthLogit(),
    "poisson": _POISSON,
    "negative_binomial": NegativeBinomial(),
    "fractional_logit": FractionalLogit(),
    "ols": Ols(),
}

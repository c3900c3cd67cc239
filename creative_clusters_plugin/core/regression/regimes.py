"""Fit the two regimes, or say why there is no estimate."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence

import numpy as np

from ..errors import InputError
from ..progress import Progress
from ..shares import RURAL
from .design import REGIMES, Design
from .models import Model, NotConvergedError, RegimeFit
from .separation import separating_drivers

#: A linear predictor of this size means a probability, or a count, of next to nothing: a sign
#: that coefficients are on their way to infinity.
_SATURATED = {"logit": 12.0, "probit": 5.0, "fractional_logit": 12.0}
_SATURATED_COUNT = 8.0
#: Where fewer rows are fitted again, a linear predictor that grew by more than this, besides.
_GROWTH = 1.2

#: By the regime, and whether a single driver separates.
_SEPARATED = {
    ("rural", True): (
        "{drivers} separates {label} in the rural rows: beyond some value it never changes, so the "
        "coefficient has no finite estimate."
    ),
    ("rural", False): (
        "{drivers} together separate {label} in the rural rows: beyond some value it never "
        "changes, so the coefficient has no finite estimate."
    ),
    ("urban", True): (
        "{drivers} separates {label} in the urban rows: beyond some value it never changes, so the "
        "coefficient has no finite estimate."
    ),
    ("urban", False): (
        "{drivers} together separate {label} in the urban rows: beyond some value it never "
        "changes, so the coefficient has no finite estimate."
    ),
}


def fit_regimes(
    model: Model, design: Design, name: str, label: str, progress: Progress
) -> list[RegimeFit]:
    """Fit the rural and the urban rows.

    ``name`` is the model's, ``label`` the outcome's.

    Raises
    ------
    InputError
        If a regime has no estimate: for separation (with the drivers at fault) or otherwise.
    """
    fits = []
    for g, (regime, rows) in enumerate(zip(REGIMES, design.rows)):
        progress.report(0.5 * g)
        y, x = design.outcome[rows], design.matrix[rows]
        fit = None
        with contextlib.suppress(NotConvergedError, np.linalg.LinAlgError):
            fit = model.fit(y, x)
        if model.separable and (fit is None or fit.saturation > _saturated(name)):
            _refuse_separation(model, y, x, design.names, regime, label)
        if fit is None:
            raise _no_estimate(model, name, regime, label)
        fits.append(fit)
    progress.report(1.0)
    return fits


def refit(
    model: Model,
    y: np.ndarray,
    x: np.ndarray,
    names: Sequence[str],
    whole: RegimeFit,
    name: str,
) -> RegimeFit | None:
    """Fit what is left of a regime, from its ``whole`` fit; None where it has no estimate."""
    p = x.shape[1]
    if len(y) <= p or y.min() == y.max() or np.linalg.matrix_rank(x) < p:
        return None
    # At the edge of its parameters' space an optimum is no place to start from.
    start = whole.optimum if len(whole.optimum) == p + model.extra else None
    try:
        fit = model.fit(y, x, start)
    except (NotConvergedError, np.linalg.LinAlgError):
        return None
    # Looking for separation takes long; without it the predictor stays about where it was.
    if model.separable and fit.saturation > max(_saturated(name), _GROWTH * whole.saturation):
        top = np.inf if model.outcome == "count" else 1.0
        if separating_drivers(y, x, names, top):
            return None
    return fit


def _saturated(name: str) -> float:
    return _SATURATED.get(name, _SATURATED_COUNT)


def _refuse_separation(
    model: Model, y: np.ndarray, x: np.ndarray, names: Sequence[str], regime: str, label: str
) -> None:
    top = np.inf if model.outcome == "count" else 1.0
    found = separating_drivers(y, x, names, top)
    if not found:
        return
    raise InputError(
        "DRIVERS",
        _SEPARATED[regime, len(found) == 1],
        "Use MODEL=firth_logit, which stays finite, or leave it out."
        if model.outcome == "binary"
        else "Leave it out, or use MODEL=ols.",
        drivers=", ".join(found),
        label=label,
    )


def _no_estimate(model: Model, name: str, regime: str, label: str) -> InputError:
    if model.outcome == "number":
        return InputError(
            "OUTCOME",
            "In the rural rows {label} is an exact linear function of the drivers; no error is "
            "left to test anything against."
            if regime == RURAL
            else "In the urban rows {label} is an exact linear function of the drivers; no error "
            "is left to test anything against.",
            "Check that no driver is computed from the outcome, and leave such a driver out.",
            label=label,
        )
    return InputError(
        "MODEL",
        "The {name} model has no estimate in the rural rows: the search did not converge."
        if regime == RURAL
        else "The {name} model has no estimate in the urban rows: the search did not converge.",
        "Use fewer drivers, take skewed drivers into LOG_DRIVERS, or choose another MODEL.",
        name=name,
    )

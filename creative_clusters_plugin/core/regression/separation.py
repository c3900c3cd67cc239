"""Separation: drivers that tell the outcome apart perfectly, so that no finite estimate exists."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.linalg import null_space
from scipy.optimize import linprog

#: Least gain of a direction along which the likelihood rises for ever, against solver tolerance.
_GAIN = 1e-4
_FEASIBLE = 1e-6


def separating_drivers(
    y: np.ndarray, x: np.ndarray, names: Sequence[str], top: float
) -> tuple[str, ...]:
    """Return the drivers that separate the outcome, none where the estimate exists.

    Parameters
    ----------
    y : ndarray, shape (n,)
        Outcome; its lowest value is 0.
    x : ndarray, shape (n, 1 + k)
        Constant and drivers.
    names : sequence of str
        The k drivers.
    top : float
        The largest possible outcome: 1, or infinity for counts.

    Notes
    -----
    The estimate is infinite if and only if some direction β has xβ ≤ 0 wherever y = 0, xβ ≥ 0
    wherever y is ``top`` and xβ = 0 elsewhere, with inequality somewhere (Albert and Anderson
    1984; for counts Correia, Guimarães and Zylkin 2019). That is a linear programme (Konis 2007).
    Drivers are then left out one by one as long as the rest still separate, so that what is named
    is a smallest set.
    """
    side = np.where(y == 0.0, -1.0, np.where(y == top, 1.0, 0.0))
    keep: list[int] = list(range(1, x.shape[1]))
    if not _separates(side, x):
        return ()
    for j in range(1, x.shape[1]):
        fewer = [i for i in keep if i != j]
        if _separates(side, x[:, [0] + fewer]):
            keep = fewer
    return tuple(names[j - 1] for j in keep)


def _separates(side: np.ndarray, x: np.ndarray) -> bool:
    inner = side == 0.0
    # The triangle of a QR has the same null space as the rows, and is small.
    basis = null_space(np.linalg.qr(x[inner], mode="r")) if inner.any() else np.eye(x.shape[1])
    if basis.shape[1] == 0:
        return False
    signed = side[~inner, None] * (x[~inner] @ basis)
    # A row of a table counts once however often it occurs; this keeps the programme small.
    signed = np.unique(signed, axis=0)
    result = linprog(
        -signed.sum(axis=0) / len(signed),
        A_ub=-signed,
        b_ub=np.zeros(len(signed)),
        bounds=[(-1.0, 1.0)] * signed.shape[1],
        method="highs",
    )
    if result.x is None:
        return False
    gain = signed @ result.x
    return bool(gain.min() >= -_FEASIBLE and gain.max() > _GAIN)

"""Out-of-fold fitted values: how well drivers predict places that the fit has not seen."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.stats import rankdata

from ..language import tr
from ..progress import Progress
from ..shares import RURAL
from .design import REGIMES, Design
from .models import Model, NotConvergedError, RegimeFit
from .results import RegimeCheck

FOLDS = 10
#: Squares wanted at least, so that each fold is a mixture of several.
_SQUARES = 30
_HALVINGS = 20


def assign_folds(
    n: int,
    xy: np.ndarray | None,
    side: float,
    seed: int,
    microclusters: np.ndarray | None = None,
) -> np.ndarray:
    """Divide rows into ten folds; with coordinates, by whole squares of the map.

    Rows near each other are alike, so a random fold is predicted from its own neighbours and
    flatters the model (Roberts et al. 2017). Squares of ``side`` metres from the south-west corner
    (halved until at least 30 hold rows, or each place has its own) are dealt out, the fullest
    first and equals in random order, each to the fold with the fewest rows.

    No microcluster is in two folds: all its rows count to the square that has most of them (of
    equals the first from the west), and without coordinates to one another. Squares are not merged
    for it, which could make one group of the whole map.

    Parameters
    ----------
    n : int
        Rows.
    xy : ndarray, shape (n, 2), or None
        Metres.
    side : float
        Metres.
    seed : int
    microclusters : ndarray of int, shape (n,), optional
        0 for rows in none.

    Returns
    -------
    ndarray of int, shape (n,)
        Fold of each row; fewer than ten are used where there are fewer squares.
    """
    rng = np.random.default_rng(seed)
    if xy is None and microclusters is None:
        folds = np.arange(n) % FOLDS
        return folds[rng.permutation(n)]
    squares = _squares(n, xy, side, microclusters)
    sizes = np.bincount(squares)
    shuffled = rng.permutation(len(sizes))
    filled, fold_of = np.zeros(FOLDS, dtype=int), np.empty(len(sizes), dtype=int)
    for square in shuffled[np.argsort(-sizes[shuffled], kind="stable")]:
        fold_of[square] = np.argmin(filled)
        filled[fold_of[square]] += sizes[square]
    return fold_of[squares]


def _squares(
    n: int, xy: np.ndarray | None, side: float, microclusters: np.ndarray | None
) -> np.ndarray:
    """Number the groups of rows that stay together."""
    squares = np.arange(n)
    if xy is None:
        return _whole(squares, microclusters)
    for halving in range(_HALVINGS):
        cells = np.floor((xy - xy.min(axis=0)) / (side / 2**halving)).astype(np.int64)
        squares = np.unique(cells, axis=0, return_inverse=True)[1].reshape(-1)
        squares = _whole(squares, microclusters)
        if squares.max() + 1 >= _SQUARES:
            break
    return squares


def _whole(squares: np.ndarray, microclusters: np.ndarray | None) -> np.ndarray:
    """Move each microcluster's rows to the square with most of them, and number squares anew."""
    if microclusters is None:
        return squares
    squares, members = squares.copy(), np.flatnonzero(microclusters > 0)
    if len(members) == 0:
        return squares
    mine = np.unique(microclusters[members], return_inverse=True)[1].reshape(-1)
    pairs, counts = np.unique(np.column_stack([mine, squares[members]]), axis=0, return_counts=True)
    order = np.lexsort((pairs[:, 1], -counts, pairs[:, 0]))
    first = np.unique(pairs[order, 0], return_index=True)[1]
    squares[members] = pairs[order[first], 1][mine]
    return np.unique(squares, return_inverse=True)[1].reshape(-1)


def out_of_fold(
    model: Model,
    design: Design,
    fits: Sequence[RegimeFit],
    folds: np.ndarray,
    progress: Progress,
) -> tuple[np.ndarray, list[str]]:
    """Return each row's expected outcome from a fit to the other folds, by regime.

    Returns
    -------
    values : ndarray, shape (n,)
        NaN where the other folds cannot be fitted (too few rows, one outcome only, a driver
        constant).
    warnings : list of str
    """
    n, p = design.matrix.shape
    values, warnings = np.full(n, np.nan), []
    used = np.unique(folds)
    for g, (regime, rows) in enumerate(zip(REGIMES, design.rows)):
        for done, fold in enumerate(used):
            progress.report((g + done / len(used)) / 2.0)
            held = rows[folds[rows] == fold]
            rest = rows[folds[rows] != fold]
            y, x = design.outcome[rest], design.matrix[rest]
            if len(rest) <= p or y.min() == y.max() or np.linalg.matrix_rank(x) < p:
                continue
            try:
                params = model.maximise(y, x, fits[g].optimum)
            except NotConvergedError:
                continue
            params = model.finish(params, y, x)
            values[held] = model.link.mean(design.matrix[held] @ params[:p])
        missing = int(np.sum(np.isnan(values[rows])))
        if missing:
            warnings.append(_unpredicted(missing, len(rows), regime))
    return values, warnings


def _unpredicted(missing: int, rows: int, regime: str) -> str:
    return tr(
        "Rural rows without an out-of-fold value: {missing:,} of {rows:,}. Without their part of "
        "the map the model cannot be fitted, and they have no potential_rank."
        if regime == RURAL
        else "Urban rows without an out-of-fold value: {missing:,} of {rows:,}. Without their part "
        "of the map the model cannot be fitted, and they have no potential_rank.",
        missing=missing,
        rows=rows,
    )


def area_under_curve(y: np.ndarray, score: np.ndarray) -> float:
    """Return the area under the ROC curve, ties counted half; NaN without both outcomes.

    It is the share of pairs of a 1 and a 0 in which the 1 scores higher (Mann and Whitney).
    """
    known = np.isfinite(score)
    positive = y[known] == 1
    ones, zeros = int(positive.sum()), int((~positive).sum())
    if ones == 0 or zeros == 0:
        return float("nan")
    ranks = rankdata(score[known])
    return float((ranks[positive].sum() - ones * (ones + 1) / 2.0) / (ones * zeros))


def potential_rank(design: Design, values: np.ndarray) -> np.ndarray:
    """Rank out-of-fold values among the rows of the same regime whose outcome is 0.

    Returns
    -------
    ndarray, shape (n,)
        0 the lowest, 1 the highest, ties their average, a row alone 1; NaN for other rows.
    """
    result = np.full(len(values), np.nan)
    for rows in design.rows:
        chosen = rows[(design.outcome[rows] == 0) & np.isfinite(values[rows])]
        if len(chosen) == 1:
            result[chosen] = 1.0
        elif len(chosen) > 1:
            result[chosen] = (rankdata(values[chosen]) - 1.0) / (len(chosen) - 1.0)
    return result


def regime_checks(design: Design, binary: bool, values: np.ndarray) -> tuple[RegimeCheck, ...]:
    """Count what the estimates of each regime rest on; ``values`` are out of fold."""
    result = []
    for regime, rows in zip(REGIMES, design.rows):
        y = design.outcome[rows]
        events, clusters, auc = (float("nan"),) * 3
        if binary:
            events = float(min(y.sum(), len(y) - y.sum()))
            auc = area_under_curve(y, values[rows])
        if binary and design.microclusters is not None:
            behind = design.microclusters[rows[y == 1]]
            clusters = float(len(np.unique(behind[behind > 0])))
        result.append(RegimeCheck(regime, len(y), float(y.mean()), events, clusters, auc))
    return tuple(result)

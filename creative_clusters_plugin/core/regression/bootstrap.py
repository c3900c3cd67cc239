"""The block score bootstrap, beside errors that need many independent places.

Kline and Santos (2012) perturb the scores of the estimate instead of refitting: a draw multiplies
the summed scores of each block by +1 or -1 (Rademacher), and the statistic is studentised by the
variance of the perturbed scores.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..language import tr
from ..progress import Progress
from .covariance import sums_by_group
from .design import Design
from .effects import average_marginal_effects
from .links import Link
from .models import RegimeFit
from .results import BlockBootstrap, BootstrapRow

DRAWS = 999
#: Signs drawn at a time.
_SIGNS = 2_000_000
#: A variance below this share of the classical one is zero but for rounding.
_ZERO = 1e-12
_ROUNDING = 1e-9
#: What the blocks are, by whether rows have microclusters and whether they have places.
_BLOCKS = {
    (False, False): "Blocks are single rows.",
    (False, True): "Blocks are squares of {side:,.0f} m (CONLEY_DISTANCE).",
    (True, False): "Blocks are microclusters and, for rows in none, single rows.",
    (True, True): (
        "Blocks are microclusters and, for rows in none, squares of {side:,.0f} m "
        "(CONLEY_DISTANCE)."
    ),
}


def block_bootstrap(
    link: Link,
    design: Design,
    fits: Sequence[RegimeFit],
    by_groups: bool,
    side: float,
    seed: int,
    progress: Progress,
) -> BlockBootstrap | None:
    """Test each driver's coefficients, and the difference of its average marginal effects.

    With θ an estimate, ψ_b its influence values summed over block b and λ_b the block's share of
    the information on it (both by the delta method), r_b = ψ_b + θλ_b are the influence values
    where the null holds, one Newton step from the estimate; with the null imposed few blocks do
    least harm (Cameron, Gelbach and Miller 2008). A draw of signs w gives a = Σ w_b r_b, which is
    studentised as the estimate is: a² / Σ (w_b r_b - λ_b a)² against θ² / Σ ψ_b². p is the share
    of draws that reach the estimate, itself among them (Davison and Hinkley 1997).

    Blocks are the groups of clustered errors (``by_groups``), else microclusters, and squares of
    ``side`` metres for rows in none. None with fewer than two blocks in a regime.
    """
    blocks, explanation = _blocks(design, by_groups, side)
    counts = [len(np.unique(blocks[rows])) for rows in design.rows]
    if min(counts) < 2:
        return None
    tests = _tests(link, design, fits, blocks)
    p_values = _p_values(tests, seed, progress).reshape(3, -1)
    table = tuple(
        BootstrapRow(name, *(float(p) for p in p_values[:, j]))
        for j, name in enumerate(design.names)
    )
    return BlockBootstrap(table, (counts[0], counts[1]), DRAWS, explanation)


def _blocks(design: Design, by_groups: bool, side: float) -> tuple[np.ndarray, str]:
    """Number the blocks in the order of their first rows, and say what they are."""
    n = len(design.outcome)
    if by_groups and design.groups is not None:
        return _in_order(design.groups[:, None]), tr("Blocks are the groups of CLUSTER_FIELD.")
    labels = np.zeros((n, 3))
    if design.places is None:
        labels[:, 1] = np.arange(n)
    else:
        xy = design.places.xy
        labels[:, 1:] = np.floor((xy - xy.min(axis=0)) / side)
    member = np.zeros(n, dtype=bool)
    if design.microclusters is not None:
        member = design.microclusters > 0
        labels[member] = 0.0
        labels[member, 0] = design.microclusters[member]
    told = design.microclusters is not None, design.places is not None
    return _in_order(labels), tr(_BLOCKS[told], side=side)


def _in_order(labels: np.ndarray) -> np.ndarray:
    _, first, inverse = np.unique(labels, axis=0, return_index=True, return_inverse=True)
    rank = np.empty(len(first), dtype=np.intp)
    rank[np.argsort(first)] = np.arange(len(first))
    return rank[inverse.reshape(-1)]


@dataclass(frozen=True)
class _Tests:
    """Estimates to test against zero: rural slopes, urban slopes, differences of effects.

    ``influence`` and ``share`` have a row for each block, ``classical`` is the variance of each
    estimate if the model is true.
    """

    estimate: np.ndarray
    influence: np.ndarray
    share: np.ndarray
    classical: np.ndarray


def _tests(link: Link, design: Design, fits: Sequence[RegimeFit], blocks: np.ndarray) -> _Tests:
    k, count = len(design.names), int(blocks.max()) + 1
    estimate, classical = np.zeros(3 * k), np.zeros(3 * k)
    influence, information = np.zeros((count, 3 * k)), np.zeros((count, 3 * k))
    for g, (fit, rows) in enumerate(zip(fits, design.rows)):
        x, present = design.matrix[rows], np.unique(blocks[rows])
        effect, gradient = average_marginal_effects(link, fit.coefficients, x, design.binary)
        sign = 1.0 if g == 0 else -1.0
        # What is tested, as weights of the coefficients: the slopes, then their effects.
        directions = np.vstack([np.eye(1 + k)[1:], sign * gradient])
        columns = np.r_[g * k : (g + 1) * k, 2 * k : 3 * k]
        estimate[columns] += np.concatenate([fit.coefficients[1:], sign * effect])
        variance = np.sum((directions @ fit.classical) * directions, axis=1)
        classical[columns] += variance
        values = sums_by_group(fit.influence, blocks[rows]) @ directions.T
        influence[np.ix_(present, columns)] += values
        reach = x @ (fit.inverse_information @ directions.T)
        weighted = sums_by_group(fit.weight[:, None] * reach**2, blocks[rows])
        information[np.ix_(present, columns)] += weighted * (variance / weighted.sum(axis=0))
    return _Tests(estimate, influence, information / information.sum(axis=0), classical)


def _p_values(tests: _Tests, seed: int, progress: Progress) -> np.ndarray:
    """Return the share of draws at least as far from zero, the estimate itself among them.

    NaN where the blocks leave no variance.
    """
    rng = np.random.default_rng(seed)
    restricted = tests.influence + tests.estimate * tests.share
    both = np.hstack([restricted, restricted * tests.share])
    squares, shares = np.sum(restricted**2, axis=0), np.sum(tests.share**2, axis=0)
    spread = np.sum(tests.influence**2, axis=0)
    reached, done = np.ones(len(spread)), 0
    while done < DRAWS:
        progress.report(done / DRAWS)
        some = min(DRAWS - done, max(1, _SIGNS // len(both)))
        signs = 2.0 * rng.integers(0, 2, (some, len(both)), dtype=np.int8) - 1.0
        total, crossed = np.split(signs @ both, 2, axis=1)
        variance = squares - 2.0 * total * crossed + shares * total**2
        # All signs alike give the estimate itself, but for rounding.
        limit = (1.0 - _ROUNDING) * tests.estimate**2 * variance
        reached += np.sum(total**2 * spread >= limit, axis=0)
        done += some
    return np.where(spread > _ZERO * tests.classical, reached / (1.0 + DRAWS), np.nan)

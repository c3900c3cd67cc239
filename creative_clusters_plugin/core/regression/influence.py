"""Fits without the rows of one microcluster: does a verdict hang on a single place?"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..errors import InputError
from ..progress import Progress
from .comparison import compare
from .covariance import Sample, estimate_covariance
from .design import Design
from .models import Model, RegimeFit
from .regimes import refit
from .results import Influence
from .settings import FitSettings

#: Microclusters left out, one after the other.
LARGEST = 10


@dataclass(frozen=True)
class LeftOut:
    """A fit without the rows of one microcluster.

    Attributes
    ----------
    cluster, rows : int
        Its number, and how many rows it has.
    sample : Sample or None
        What is left, fitted; None where that has no estimate.
    """

    cluster: int
    rows: int
    sample: Sample | None


def leave_out(
    model: Model,
    design: Design,
    fits: Sequence[RegimeFit],
    name: str,
    progress: Progress,
) -> list[LeftOut]:
    """Refit without each of the ten largest microclusters, from the estimate of all rows.

    Drivers keep the standardisation of all rows, so that effects stay in the same units. A regime
    that has no row of the microcluster keeps its fit.

    Parameters
    ----------
    model : Model
    design : Design
    fits : sequence of RegimeFit
        Of all rows.
    name : str
        The model's.
    progress : Progress

    Returns
    -------
    list of LeftOut
        The largest first, of equals that of the smaller number; empty without microclusters.
    """
    if design.microclusters is None:
        return []
    numbers, sizes = np.unique(design.microclusters[design.microclusters > 0], return_counts=True)
    result, order = [], np.lexsort((numbers, -sizes))[:LARGEST]
    for done, i in enumerate(order):
        progress.report(done / len(order))
        kept = np.flatnonzero(design.microclusters != numbers[i])
        sample = _sample(model, design, fits, kept, name)
        result.append(LeftOut(int(numbers[i]), int(sizes[i]), sample))
    return result


def verdicts_without(
    model: Model,
    left: LeftOut,
    kind: str,
    kernel_sum: np.ndarray | None,
    margin: float,
    settings: FitSettings,
    drivers: int,
) -> Influence:
    """Give the verdicts of a fit without a microcluster, by the margin of all rows."""
    verdicts = ("",) * drivers
    if left.sample is not None:
        part, fits = left.sample.design, left.sample.fits
        with contextlib.suppress(InputError):
            covariance = estimate_covariance(kind, fits, part, kernel_sum)
            betas = [fit.coefficients for fit in fits]
            compared = compare(model.link, betas, covariance, part, margin, settings)
            verdicts = tuple(row.verdict for row in compared.rows)
    return Influence(left.cluster, left.rows, verdicts)


def _sample(
    model: Model,
    design: Design,
    fits: Sequence[RegimeFit],
    kept: np.ndarray,
    name: str,
) -> Sample | None:
    part = _subset(design, kept)
    result = []
    for fit, mine, all_rows in zip(fits, part.rows, design.rows):
        again: RegimeFit | None = fit
        if len(mine) < len(all_rows):
            y, x = part.outcome[mine], part.matrix[mine]
            again = refit(model, y, x, part.names, fit, name)
        if again is None:
            return None
        result.append(again)
    return Sample(part, kept, result)


def _subset(design: Design, kept: np.ndarray) -> Design:
    is_rural = np.zeros(len(design.outcome), dtype=bool)
    is_rural[design.rows[0]] = True
    is_rural = is_rural[kept]
    return replace(
        design,
        outcome=design.outcome[kept],
        matrix=design.matrix[kept],
        rows=(np.flatnonzero(is_rural), np.flatnonzero(~is_rural)),
        places=None,
        groups=None if design.groups is None else design.groups[kept],
        microclusters=None,
        order=design.order[kept],
    )

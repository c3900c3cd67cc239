"""What a reader of a fit should know before believing it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .design import REGIMES, Design
from .models import Model, RegimeFit
from .results import BlockBootstrap, ComparisonRow, Influence, RegimeCheck

#: Rarer outcomes a driver under which a binary model is shaky (Peduzzi et al. 1996); and
#: microclusters, where it is these and not their rows that are independent of each other.
_FEW_EVENTS = 10
_HIGH_VIF = 10.0
_HIGH_CONDITION = 30.0
_OVERDISPERSED = 1.5


def sample_warnings(model: Model, name: str, design: Design) -> list[str]:
    """Warn of too few events for the number of drivers; ``name`` is the model's."""
    if model.outcome != "binary":
        return []
    result, k = [], len(design.names)
    for regime, rows in zip(REGIMES, design.rows):
        events = int(min(design.outcome[rows].sum(), (1.0 - design.outcome[rows]).sum()))
        if events < _FEW_EVENTS * k:
            remedy = "use fewer drivers"
            if name != "firth_logit":
                remedy += " or MODEL=firth_logit"
            result.append(
                f"Only {events} of {len(rows):,} {regime} rows have the rarer outcome, for {k} "
                f"driver{'s' if k > 1 else ''}; under {_FEW_EVENTS} a driver estimates are biased "
                f"and errors too small: {remedy}."
            )
    return result


def cluster_warnings(checks: Sequence[RegimeCheck], design: Design) -> list[str]:
    """Warn where too few microclusters stand behind the rows whose outcome is 1.

    A row outside all microclusters counts as a place of its own.
    """
    result, k = [], len(design.names)
    for check, rows in zip(checks, design.rows):
        if design.microclusters is None or np.isnan(check.clusters):
            continue
        ones = rows[design.outcome[rows] == 1]
        alone = int(np.sum(design.microclusters[ones] <= 0))
        if check.clusters + alone < _FEW_EVENTS * k:
            result.append(
                f"Only {int(check.clusters)} distinct microclusters stand behind the "
                f"{len(ones):,} {check.regime} rows with the outcome, for {k} "
                f"driver{'s' if k > 1 else ''}; rows of one microcluster are not independent, and "
                f"under {_FEW_EVENTS} microclusters a driver {check.regime} errors tend to be too "
                "small: use fewer drivers, and go by the block bootstrap where it disagrees."
            )
    return result


def bootstrap_warnings(
    comparison: Sequence[ComparisonRow], bootstrap: BlockBootstrap | None, kind: str, alpha: float
) -> list[str]:
    """Warn where the block bootstrap and the errors of ``kind`` disagree on a difference."""
    if bootstrap is None:
        return []
    disagree = [
        f"{row.driver} (p = {row.p_value:.2g} by {kind} errors, {drawn.difference_p:.2g} by the "
        "bootstrap)"
        for row, drawn in zip(comparison, bootstrap.rows)
        if not np.isnan(drawn.difference_p)
        and (row.p_value <= alpha) != (drawn.difference_p <= alpha)
    ]
    if not disagree:
        return []
    return [
        "The block bootstrap and the standard errors disagree on whether rural and urban effects "
        f"differ: {', '.join(disagree)}. Take no side on so narrow a result."
    ]


def influence_warnings(
    comparison: Sequence[ComparisonRow], influence: Sequence[Influence]
) -> list[str]:
    """Warn of verdicts that change when the rows of one microcluster are left out."""
    result = []
    for each in influence:
        without = f"Without microcluster {each.cluster} ({each.rows:,} rows)"
        changed = [
            f"{row.driver} from {row.verdict} to {verdict}"
            for row, verdict in zip(comparison, each.verdicts)
            if verdict not in ("", row.verdict)
        ]
        if changed:
            result.append(f"{without} the verdict changes: {', '.join(changed)}.")
        elif not any(each.verdicts):
            result.append(f"{without} the model has no estimate: all rests on this one place.")
    return result


def dispersion_warnings(fits: Sequence[RegimeFit], name: str, kind: str) -> list[str]:
    """Warn of overdispersed counts where the errors of ``kind`` take no account of it."""
    result = []
    for regime, fit in zip(REGIMES, fits):
        if name == "poisson" and kind == "classical" and fit.dispersion > _OVERDISPERSED:
            result.append(
                f"In {regime} rows the counts vary {fit.dispersion:.1f} times as much as a "
                "Poisson model allows, and classical errors are too small: use robust errors or "
                "MODEL=negative_binomial."
            )
    return result


def collinearity_warnings(comparison: Sequence[ComparisonRow], condition: float) -> list[str]:
    """Warn of drivers that can hardly be told from each other."""
    result = []
    for row in comparison:
        worst = max(row.vif_rural, row.vif_urban)
        if worst > _HIGH_VIF:
            result.append(
                f"{row.driver} is nearly a combination of the other drivers (variance inflation "
                f"factor {worst:.1f}): its effect can hardly be told from theirs."
            )
    if condition > _HIGH_CONDITION:
        result.append(
            f"The condition number of the design is {condition:.1f}, above {_HIGH_CONDITION:.0f}: "
            "some drivers are close to collinear."
        )
    return result

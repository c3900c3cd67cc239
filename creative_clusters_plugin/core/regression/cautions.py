"""What a reader of a fit should know before believing it."""

from __future__ import annotations

from collections.abc import Sequence

from .design import REGIMES, Design
from .models import Model, RegimeFit
from .results import ComparisonRow

#: Rarer outcomes a driver under which a binary model is shaky (Peduzzi et al. 1996).
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

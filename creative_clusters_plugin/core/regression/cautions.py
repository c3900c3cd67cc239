"""What a reader of a fit should know before believing it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..language import number, tr
from .design import REGIMES, Design
from .models import Model, RegimeFit
from .results import BlockBootstrap, ComparisonRow, Influence, RegimeCheck

#: Rarer outcomes a driver under which a binary model is shaky (Peduzzi et al. 1996); and
#: microclusters, where it is these and not their rows that are independent of each other.
_FEW_EVENTS = 10
_HIGH_VIF = 10.0
_HIGH_CONDITION = 30.0
_OVERDISPERSED = 1.5

#: Of rural and of urban rows, by whether the model is Firth's, which copes with them best.
_FEW_ROWS = {
    ("rural", True): (
        "Too few rural rows have the rarer outcome ({events} of {rows:,}) for {drivers}: under "
        "{few} a driver estimates are biased and errors too small. Use fewer drivers."
    ),
    ("rural", False): (
        "Too few rural rows have the rarer outcome ({events} of {rows:,}) for {drivers}: under "
        "{few} a driver estimates are biased and errors too small. Use fewer drivers or "
        "MODEL=firth_logit."
    ),
    ("urban", True): (
        "Too few urban rows have the rarer outcome ({events} of {rows:,}) for {drivers}: under "
        "{few} a driver estimates are biased and errors too small. Use fewer drivers."
    ),
    ("urban", False): (
        "Too few urban rows have the rarer outcome ({events} of {rows:,}) for {drivers}: under "
        "{few} a driver estimates are biased and errors too small. Use fewer drivers or "
        "MODEL=firth_logit."
    ),
}
_FEW_CLUSTERS = {
    "rural": (
        "Too few distinct microclusters stand behind the rural rows with the outcome ({clusters} "
        "behind {rows:,}) for {drivers}: rows of one microcluster are not independent, and under "
        "{few} microclusters a driver rural errors tend to be too small. Use fewer drivers, and go "
        "by the block bootstrap where it disagrees."
    ),
    "urban": (
        "Too few distinct microclusters stand behind the urban rows with the outcome ({clusters} "
        "behind {rows:,}) for {drivers}: rows of one microcluster are not independent, and under "
        "{few} microclusters a driver urban errors tend to be too small. Use fewer drivers, and go "
        "by the block bootstrap where it disagrees."
    ),
}
#: A driver on whose difference the bootstrap and the errors disagree, by the errors' kind.
_DISAGREES = {
    "conley": "{driver} (p = {p} by conley errors, {drawn} by the bootstrap)",
    "cluster": "{driver} (p = {p} by cluster errors, {drawn} by the bootstrap)",
    "robust": "{driver} (p = {p} by robust errors, {drawn} by the bootstrap)",
    "classical": "{driver} (p = {p} by classical errors, {drawn} by the bootstrap)",
}
#: A driver whose verdict changes, by what it was and what it becomes.
_CHANGES = {
    ("same", "different"): "{driver} from “the same” to “different”",
    ("same", "inconclusive"): "{driver} from “the same” to “cannot tell”",
    ("different", "same"): "{driver} from “different” to “the same”",
    ("different", "inconclusive"): "{driver} from “different” to “cannot tell”",
    ("inconclusive", "same"): "{driver} from “cannot tell” to “the same”",
    ("inconclusive", "different"): "{driver} from “cannot tell” to “different”",
}
_DISPERSED = {
    "rural": (
        "In rural rows the counts vary {times:.1f} times as much as a Poisson model allows, and "
        "classical errors are too small: use robust errors or MODEL=negative_binomial."
    ),
    "urban": (
        "In urban rows the counts vary {times:.1f} times as much as a Poisson model allows, and "
        "classical errors are too small: use robust errors or MODEL=negative_binomial."
    ),
}


def sample_warnings(model: Model, name: str, design: Design) -> list[str]:
    """Warn of too few events for the number of drivers; ``name`` is the model's."""
    if model.outcome != "binary":
        return []
    result, k = [], len(design.names)
    for regime, rows in zip(REGIMES, design.rows):
        events = int(min(design.outcome[rows].sum(), (1.0 - design.outcome[rows]).sum()))
        if events < _FEW_EVENTS * k:
            text = tr(
                _FEW_ROWS[regime, name == "firth_logit"],
                events=events,
                rows=len(rows),
                drivers=_drivers(k),
                few=_FEW_EVENTS,
            )
            result.append(text)
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
            text = tr(
                _FEW_CLUSTERS[check.regime],
                clusters=int(check.clusters),
                rows=len(ones),
                drivers=_drivers(k),
                few=_FEW_EVENTS,
            )
            result.append(text)
    return result


def bootstrap_warnings(
    comparison: Sequence[ComparisonRow], bootstrap: BlockBootstrap | None, kind: str, alpha: float
) -> list[str]:
    """Warn where the block bootstrap and the errors of ``kind`` disagree on a difference."""
    if bootstrap is None:
        return []
    disagree = [
        tr(
            _DISAGREES[kind],
            driver=row.driver,
            p=number(row.p_value, ".2g"),
            drawn=number(drawn.difference_p, ".2g"),
        )
        for row, drawn in zip(comparison, bootstrap.rows)
        if not np.isnan(drawn.difference_p)
        and (row.p_value <= alpha) != (drawn.difference_p <= alpha)
    ]
    if not disagree:
        return []
    return [
        tr(
            "The block bootstrap and the standard errors disagree on whether rural and urban "
            "effects differ: {drivers}. Take no side on so narrow a result.",
            drivers=", ".join(disagree),
        )
    ]


def influence_warnings(
    comparison: Sequence[ComparisonRow], influence: Sequence[Influence]
) -> list[str]:
    """Warn of verdicts that change when the rows of one microcluster are left out."""
    result = []
    for each in influence:
        changed = [
            tr(_CHANGES[row.verdict, verdict], driver=row.driver)
            for row, verdict in zip(comparison, each.verdicts)
            if verdict not in ("", row.verdict)
        ]
        if changed:
            text = tr(
                "Without microcluster {cluster} ({rows:,} row) the verdict changes: {changes}."
                if each.rows == 1
                else "Without microcluster {cluster} ({rows:,} rows) the verdict changes: "
                "{changes}.",
                cluster=each.cluster,
                rows=each.rows,
                changes=", ".join(changed),
            )
            result.append(text)
        elif not any(each.verdicts):
            text = tr(
                "Without microcluster {cluster} ({rows:,} row) the model has no estimate: all "
                "rests on this one place."
                if each.rows == 1
                else "Without microcluster {cluster} ({rows:,} rows) the model has no estimate: "
                "all rests on this one place.",
                cluster=each.cluster,
                rows=each.rows,
            )
            result.append(text)
    return result


def dispersion_warnings(fits: Sequence[RegimeFit], name: str, kind: str) -> list[str]:
    """Warn of overdispersed counts where the errors of ``kind`` take no account of it."""
    result = []
    for regime, fit in zip(REGIMES, fits):
        if name == "poisson" and kind == "classical" and fit.dispersion > _OVERDISPERSED:
            result.append(tr(_DISPERSED[regime], times=fit.dispersion))
    return result


def collinearity_warnings(comparison: Sequence[ComparisonRow], condition: float) -> list[str]:
    """Warn of drivers that can hardly be told from each other."""
    result = []
    for row in comparison:
        worst = max(row.vif_rural, row.vif_urban)
        if worst > _HIGH_VIF:
            text = tr(
                "{driver} is nearly a combination of the other drivers (variance inflation factor "
                "{worst:.1f}): its effect can hardly be told from theirs.",
                driver=row.driver,
                worst=worst,
            )
            result.append(text)
    if condition > _HIGH_CONDITION:
        text = tr(
            "The condition number of the design is {condition:.1f}, above {high:.0f}: some drivers "
            "are close to collinear.",
            condition=condition,
            high=_HIGH_CONDITION,
        )
        result.append(text)
    return result


def _drivers(count: int) -> str:
    return tr("{count} driver" if count == 1 else "{count} drivers", count=count)

"""Which rows a fit rests on, and whether what was left out is more of the one kind."""

from __future__ import annotations

from .. import wording as w
from ..language import tr
from .drivers_facts import DriverFacts

#: Shares of rural and of urban rows left out that differ by this much change what is compared; so
#: much of all rows left out is told, too.
_UNEVEN, _MUCH = 0.05, 0.1


def sample_sentences(facts: DriverFacts) -> list[str]:
    """Say how many rows were used, what the others lack, and what that means for the result."""
    if not facts.given:
        return list(facts.skipped) or [tr("No row was skipped.")]
    used, (given, rural, urban) = facts.fit, facts.given
    counts = {
        "used": w.count(used.observations),
        "rural_used": w.count(used.rural_observations),
        "urban_used": w.count(used.observations - used.rural_observations),
    }
    if used.observations == given:
        return [
            tr(
                "The fit used all {used} rows: {rural_used} rural and {urban_used} urban ones.",
                **counts,
            )
        ]
    told = [
        tr(
            "The fit used {used} of {given} rows: {rural_used} of {rural} rural and {urban_used} "
            "of {urban} urban ones.",
            given=w.count(given),
            rural=w.count(rural),
            urban=w.count(urban),
            **counts,
        )
    ]
    if facts.lacks:
        told.append(
            tr(
                "The others were left out because these are not known (NULL): {fields}.",
                fields=", ".join(f"{name} ({w.count(rows)})" for name, rows in facts.lacks),
            )
        )
    return [*told, *_meaning(facts)]


def is_uneven(facts: DriverFacts) -> bool:
    """Were many more of the rural rows left out than of the urban ones, or the other way round?"""
    shares = _left_out(facts)
    return bool(shares) and abs(shares[0] - shares[1]) >= _UNEVEN


def uneven_headline(facts: DriverFacts) -> list[str]:
    """Warn in a sentence of a fit that rests on other parts of rural than of urban places."""
    if not is_uneven(facts):
        return []
    rural, urban = _left_out(facts)
    return [
        tr(
            "This rests on {rural} of the rural and {urban} of the urban places: for the others "
            "some data are missing.",
            rural=w.percent(1 - rural),
            urban=w.percent(1 - urban),
        )
    ]


def _left_out(facts: DriverFacts) -> tuple[float, ...]:
    """Return the shares of rural and of urban rows left out; () where they are not known."""
    if not facts.given or not (facts.given[1] and facts.given[2]):
        return ()
    _, rural, urban = facts.given
    used = facts.fit.rural_observations
    return 1 - used / rural, 1 - (facts.fit.observations - used) / urban


def _meaning(facts: DriverFacts) -> list[str]:
    if is_uneven(facts):
        rural, urban = _left_out(facts)
        return [
            tr(
                "So {rural} of the rural rows were left out, and {urban} of the urban ones. The "
                "result is for the rows that remain: it says nothing of the others, which may "
                "differ.",
                rural=w.percent(rural),
                urban=w.percent(urban),
            )
        ]
    if facts.fit.observations < (1 - _MUCH) * facts.given[0]:
        return [tr("The result is for the rows that remain: it says nothing of the others.")]
    return []

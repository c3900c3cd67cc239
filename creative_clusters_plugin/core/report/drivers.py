"""The report of a fit of drivers, rural against urban."""

from __future__ import annotations

import math

from .. import wording as w
from .drivers_charts import VERDICT_COLOURS, is_cut, partial_pictures
from .drivers_facts import VERDICTS, DriverFacts, minus
from .drivers_method import drivers_method_section
from .drivers_sureness import sureness_section
from .drivers_verdicts import verdict_section
from .page import (
    Beside,
    Block,
    Cell,
    Key,
    Keys,
    Listing,
    Page,
    Paragraph,
    Picture,
    Section,
    Table,
    render,
    words,
)

__all__ = [
    "DriverFacts",
    "asked_section",
    "drivers_method_section",
    "drivers_report",
    "headline_sentences",
    "partial_section",
    "sureness_section",
    "verdict_section",
    "warnings_section",
]


def drivers_report(facts: DriverFacts, templates: str) -> str:
    """Return the report of a fit as one HTML file.

    Parameters
    ----------
    templates : str
        Folder of the templates.

    Raises
    ------
    MissingPackageError
        If jinja2 or matplotlib is not installed.
    """
    sections = [asked_section(facts), verdict_section(facts)]
    if facts.fit.warnings:
        sections.append(warnings_section(facts))
    if facts.fit.partial:
        sections.append(partial_section(facts))
    sections += [sureness_section(facts), drivers_method_section(facts)]
    opening: tuple[Block, ...] = (
        Paragraph(" ".join(headline_sentences(facts)), "lead"),
        Keys(_keys(facts)),
    )
    page = Page(
        f"Drivers of {facts.outcome}: {facts.name}",
        f"Fitted with Creative Clusters on {facts.date}",
        opening,
        tuple(sections),
    )
    return render(page, templates)


def headline_sentences(facts: DriverFacts) -> list[str]:
    """Return the answer in two or three sentences: what is the same, and what that means."""
    margin = facts.unit.amount(facts.fit.equivalence_margin)
    counted = _single(facts) if len(facts.drivers) == 1 else _counts(facts)
    if not facts.recorded:
        return [counted]
    return [
        counted,
        f"“The same” means that the two effects are reliably less than {margin} apart, "
        f"{_margin_in_short(facts)}.",
    ]


def _single(facts: DriverFacts) -> str:
    row = facts.rows[0]
    subject = f"the association of {row.driver} with {facts.outcome}"
    if row.verdict == "same":
        return f"{subject[0].upper()}{subject[1:]} is the same in rural and urban places."
    if row.verdict == "different":
        return f"{subject[0].upper()}{subject[1:]} is different in rural and urban places."
    return f"The data cannot tell whether {subject} is the same in rural and urban places."


def _counts(facts: DriverFacts) -> str:
    """Say how many drivers have which verdict, and name them."""
    total, outcome = len(facts.drivers), facts.outcome
    found = {verdict: facts.with_verdict(verdict) for verdict in VERDICTS}
    everyone = f"{total} drivers ({w.series([row.driver for row in facts.rows])})"
    if len(found["inconclusive"]) == total:
        return (
            f"Of none of the {everyone} can the data tell whether its association with {outcome} "
            "is the same in rural and urban places."
        )
    for verdict in ("same", "different"):
        if len(found[verdict]) == total:
            return (
                f"The associations of all {everyone} with {outcome} are {VERDICTS[verdict]} in "
                "rural and urban places."
            )
    parts: list[str] = []
    for verdict in ("same", "different"):
        names = found[verdict]
        if names:
            be = "is" if len(names) == 1 else "are"
            where = " in rural and urban places" if not parts else ""
            parts.append(f"{len(names)} {be} {VERDICTS[verdict]}{where} ({w.series(names)})")
    unknown = found["inconclusive"]
    if unknown:
        parts.append(f"for {len(unknown)} the data cannot tell ({w.series(unknown)})")
    return f"Of the associations of {total} drivers with {outcome}, {'; '.join(parts)}."


def _margin_in_short(facts: DriverFacts) -> str:
    """Say where the equivalence margin comes from."""
    if facts.settings.equivalence_margin is not None:
        return "a margin that was given"
    means = {each.regime: each.outcome_mean for each in facts.fit.regimes}
    lower = min(means, key=lambda regime: means[regime])
    if math.isclose(facts.fit.equivalence_margin, 0.25 * means[lower], rel_tol=1e-6):
        return f"a quarter of the outcome's mean in {lower} places"
    return "a tenth of the outcome's mean"


def _keys(facts: DriverFacts) -> tuple[Key, ...]:
    labels = {
        "same": "the same in rural and urban places",
        "different": "different",
        "inconclusive": "the data cannot tell",
    }
    fit = facts.fit
    return (
        *(
            Key(w.count(len(facts.with_verdict(each))), label, VERDICT_COLOURS[each])
            for each, label in labels.items()
        ),
        Key(w.count(fit.observations), f"rows, {w.count(fit.rural_observations)} of them rural"),
    )


def asked_section(facts: DriverFacts) -> Section:
    """Return what was asked, and of which data."""
    several = len(facts.drivers) > 1
    who = f"each of {len(facts.drivers)} drivers" if several else facts.drivers[0]
    blocks: list[Block] = [
        Paragraph(
            f"Asked was whether the association of {who} with {facts.outcome} is the same "
            f"in rural and in urban places. {_outcome(facts)} The data are “{facts.name}”; "
            f"what is rural is told by “{facts.rurality_field}”."
        ),
        _data_table(facts),
    ]
    if facts.skipped:
        blocks.append(Paragraph(" ".join(facts.skipped), "note"))
    else:
        blocks.append(Paragraph("No row was skipped.", "note"))
    return Section("What was asked, and of which data", tuple(blocks))


def _outcome(facts: DriverFacts) -> str:
    return {
        "binary": "The outcome is 1 or 0, and effects are on the probability of 1.",
        "share": "The outcome is a share between 0 and 1, and effects are on its expected value.",
        "count": "The outcome is a count, and effects are on its expected value.",
    }.get(facts.kind, "The outcome is a number, and effects are on its expected value.")


def _data_table(facts: DriverFacts) -> Table:
    rural, urban = facts.regime("rural"), facts.regime("urban")
    binary = facts.kind == "binary"
    mean = f"Rows where {facts.outcome} is 1" if binary else f"Mean of {facts.outcome}"
    rows = [
        ("Rows", w.count(rural.observations), w.count(urban.observations)),
        (mean, facts.unit.level(rural.outcome_mean), facts.unit.level(urban.outcome_mean)),
    ]
    if binary:
        rows.append(("Rows with the rarer outcome", w.count(rural.events), w.count(urban.events)))
    if not (math.isnan(rural.clusters) and math.isnan(urban.clusters)):
        rows.append(
            (
                "Distinct microclusters behind the rows with 1",
                w.count(rural.clusters),
                w.count(urban.clusters),
            )
        )
    return Table(
        "The rows, and the outcome in them",
        (words(""), Cell("Rural"), Cell("Urban")),
        tuple((words(name), Cell(left), Cell(right)) for name, left, right in rows),
        names=True,
        narrow=True,
    )


def warnings_section(facts: DriverFacts) -> Section:
    """Return what a reader should know before believing the figures."""
    return Section("What to keep in mind", (Listing(tuple(map(minus, facts.fit.warnings))),))


def partial_section(facts: DriverFacts) -> Section:
    """Return a small picture a driver: the expected outcome as the driver runs over its range."""
    what = "share of rows with outcome 1" if facts.kind == "binary" else "outcome"
    text = (
        f"The expected {what} as one driver runs from its 1st to its 99th percentile among the "
        "rural, and among the urban rows, all other drivers as they are in each row. The scale "
        "upwards is the same in all pictures: a steep line is a strong association. Bands are "
        f"{facts.confidence} intervals at each value."
    )
    if facts.settings.log_drivers:
        text += " Drivers taken as log(1 + x) have a scale on which equal steps are of that log."
    if is_cut(facts):
        text += " Bands that leave the scale are cut off at its end."
    pictures = [Picture(svg, "") for svg in partial_pictures(facts)]
    pairs = [Beside(tuple(pictures[at : at + 2]), even=True) for at in range(0, len(pictures), 2)]
    return Section("Each driver over its range", (Paragraph(text), *pairs))

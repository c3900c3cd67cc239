"""The report of a fit of drivers, rural against urban."""

from __future__ import annotations

import math

from .. import wording as w
from ..language import tr
from ..regression.presence import ABSENT, PRESENT, UNCLEAR
from .drivers_charts import VERDICT_COLOURS, is_cut, partial_pictures
from .drivers_facts import DriverFacts, minus
from .drivers_method import drivers_method_section
from .drivers_sample import sample_sentences, uneven_headline
from .drivers_sureness import straddling, sureness_section
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


#: The share of drivers for which a study is too small that makes it too small as a whole.
_NEARLY_ALL = 0.8
#: What is told of drivers, in this order: those that are the same by whether there is an effect.
_TOLD = (PRESENT, UNCLEAR, ABSENT, "different")
#: The headline on a single driver.
_ONE_DRIVER = {
    PRESENT: "The association of {driver} with {outcome} is the same in rural and urban places, "
    "and reliably above or below none.",
    UNCLEAR: "The association of {driver} with {outcome} is the same in rural and urban places, "
    "but it is not clear that there is any.",
    ABSENT: "The association of {driver} with {outcome} is the same in rural and urban places, in "
    "that none can be seen in either.",
    "different": "The association of {driver} with {outcome} is different in rural and urban "
    "places.",
    "inconclusive": "The data cannot tell whether the association of {driver} with {outcome} is "
    "the same in rural and urban places.",
}
#: The headline where it is the same for all drivers.
_ALL_DRIVERS = {
    PRESENT: "The associations of all {total} drivers ({drivers}) with {outcome} are the same in "
    "rural and urban places, and reliably above or below none.",
    UNCLEAR: "The associations of all {total} drivers ({drivers}) with {outcome} are the same in "
    "rural and urban places, but it is not clear that there are any.",
    ABSENT: "The associations of all {total} drivers ({drivers}) with {outcome} are the same in "
    "rural and urban places, in that none can be seen in either.",
    "different": "The associations of all {total} drivers ({drivers}) with {outcome} are different "
    "in rural and urban places.",
    "inconclusive": "For all {total} drivers ({drivers}) the data cannot tell whether the "
    "association with {outcome} is the same in rural and urban places.",
}
#: The start of the headline where it is not, by what is told first and whether of one driver.
_FIRST = {
    (PRESENT, True): "Of the associations of {total} drivers with {outcome}, {number} is the same "
    "in rural and urban places and reliably above or below none ({drivers})",
    (PRESENT, False): "Of the associations of {total} drivers with {outcome}, {number} are the "
    "same in rural and urban places and reliably above or below none ({drivers})",
    (UNCLEAR, True): "Of the associations of {total} drivers with {outcome}, {number} is the same "
    "in rural and urban places, but it is not clear that there is any ({drivers})",
    (UNCLEAR, False): "Of the associations of {total} drivers with {outcome}, {number} are the "
    "same in rural and urban places, but it is not clear that there are any ({drivers})",
    (ABSENT, True): "Of the associations of {total} drivers with {outcome}, {number} is the same "
    "in rural and urban places, in that none can be seen in either ({drivers})",
    (ABSENT, False): "Of the associations of {total} drivers with {outcome}, {number} are the same "
    "in rural and urban places, in that none can be seen in either ({drivers})",
    ("different", True): "Of the associations of {total} drivers with {outcome}, {number} is "
    "different in rural and urban places ({drivers})",
    ("different", False): "Of the associations of {total} drivers with {outcome}, {number} are "
    "different in rural and urban places ({drivers})",
}
#: What follows it.
_NEXT = {
    (UNCLEAR, True): "{number} is the same, but it is not clear that there is any ({drivers})",
    (UNCLEAR, False): "{number} are the same, but it is not clear that there are any ({drivers})",
    (ABSENT, True): "{number} is the same in that none can be seen in either ({drivers})",
    (ABSENT, False): "{number} are the same in that none can be seen in either ({drivers})",
    ("different", True): "{number} is different ({drivers})",
    ("different", False): "{number} are different ({drivers})",
}
#: The margin, by where it comes from: given, or from the outcome's mean in all or some places.
_SAME_MEANS = {
    "given": "“The same” means that the two effects are reliably less than {margin} apart, a "
    "margin that was given.",
    "tenth": "“The same” means that the two effects are reliably less than {margin} apart, a tenth "
    "of the outcome's mean.",
    "rural": "“The same” means that the two effects are reliably less than {margin} apart, a "
    "quarter of the outcome's mean in rural places.",
    "urban": "“The same” means that the two effects are reliably less than {margin} apart, a "
    "quarter of the outcome's mean in urban places.",
}
_OUTCOMES = {
    "binary": "The outcome is 1 or 0, and effects are on the probability of 1.",
    "share": "The outcome is a share between 0 and 1, and effects are on its expected value.",
    "count": "The outcome is a count, and effects are on its expected value.",
    "number": "The outcome is a number, and effects are on its expected value.",
}


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
        tr("Drivers of {outcome}: {name}", outcome=facts.of_outcome, name=facts.name),
        tr("Fitted with Creative Clusters on {date}", date=facts.date),
        opening,
        tuple(sections),
    )
    return render(page, templates)


def headline_sentences(facts: DriverFacts) -> list[str]:
    """Return the answer in some sentences: what is the same, what that means, and for whom."""
    counted = _single(facts) if len(facts.drivers) == 1 else _counts(facts)
    if not facts.recorded:
        return [counted]
    return [counted, _what_same_means(facts), *_too_small(facts), *uneven_headline(facts)]


def _told(facts: DriverFacts, key: str) -> list[str]:
    """Return the drivers of which one thing is told."""
    if key in (PRESENT, UNCLEAR, ABSENT):
        return facts.same(key)
    return facts.with_verdict(key)


def _single(facts: DriverFacts) -> str:
    key = next(each for each in _ONE_DRIVER if _told(facts, each))
    return tr(_ONE_DRIVER[key], driver=facts.drivers[0], outcome=facts.of_outcome)


def _counts(facts: DriverFacts) -> str:
    """Say how many drivers have which verdict, and name them."""
    total, outcome = len(facts.drivers), facts.of_outcome
    for key in _ALL_DRIVERS:
        names = _told(facts, key)
        if len(names) == total:
            return tr(_ALL_DRIVERS[key], total=total, drivers=w.series(names), outcome=outcome)
    clauses: list[str] = []
    for key in _TOLD:
        names = _told(facts, key)
        values = {"number": len(names), "drivers": w.series(names)}
        if names and not clauses:
            clauses.append(tr(_FIRST[key, len(names) == 1], total=total, outcome=outcome, **values))
        elif names:
            clauses.append(tr(_NEXT[key, len(names) == 1], **values))
    unknown = facts.with_verdict("inconclusive")
    if unknown:
        values = {"number": len(unknown), "drivers": w.series(unknown)}
        clauses.append(tr("for {number} the data cannot tell ({drivers})", **values))
    return f"{'; '.join(clauses)}."


def _too_small(facts: DriverFacts) -> list[str]:
    """Say so where hardly any driver could have got another verdict than that one cannot tell."""
    rows, margin = facts.rows, facts.fit.equivalence_margin
    seen = sorted(row.minimum_detectable for row in rows if not math.isnan(row.minimum_detectable))
    over = sum(each > margin for each in seen)
    unknown = len(facts.with_verdict("inconclusive"))
    if not seen or over < _NEARLY_ALL * len(rows) or 2 * unknown < len(rows):
        return []
    return [
        tr(
            "This study is too small for so narrow a margin: differences under about {size} cannot "
            "be seen.",
            size=facts.unit.amount(seen[len(seen) // 2]),
        )
    ]


def _what_same_means(facts: DriverFacts) -> str:
    """Say what the equivalence margin is, and where it comes from."""
    source = "tenth"
    if facts.settings.equivalence_margin is not None:
        source = "given"
    else:
        means = {each.regime: each.outcome_mean for each in facts.fit.regimes}
        lower = min(means, key=lambda regime: means[regime])
        if math.isclose(facts.fit.equivalence_margin, 0.25 * means[lower], rel_tol=1e-6):
            source = lower
    return tr(_SAME_MEANS[source], margin=facts.unit.amount(facts.fit.equivalence_margin))


def _keys(facts: DriverFacts) -> tuple[Key, ...]:
    absent = len(facts.same(ABSENT))
    labels = {
        "same": tr(
            "the same in rural and urban places, {number} in that no association can be seen"
            if absent
            else "the same in rural and urban places",
            number=absent,
        ),
        "different": tr("different"),
        "inconclusive": tr("the data cannot tell"),
    }
    fit = facts.fit
    return (
        *(
            Key(w.count(len(facts.with_verdict(each))), label, VERDICT_COLOURS[each])
            for each, label in labels.items()
        ),
        Key(
            w.count(fit.observations),
            tr("rows, {number} of them rural", number=w.count(fit.rural_observations)),
        ),
    )


def asked_section(facts: DriverFacts) -> Section:
    """Return what was asked, and of which data."""
    asked = tr(
        "Asked was whether the association of {driver} with {outcome} is the same in rural and in "
        "urban places."
        if len(facts.drivers) == 1
        else "Asked was whether the association of each of {number} drivers with {outcome} is the "
        "same in rural and in urban places.",
        driver=facts.drivers[0],
        number=len(facts.drivers),
        outcome=facts.of_outcome,
    )
    data = tr(
        "The data are “{name}”; what is rural is told by “{field}”.",
        name=facts.name,
        field=facts.rurality_field,
    )
    blocks: list[Block] = [
        Paragraph(f"{asked} {tr(_OUTCOMES[facts.kind])} {data}"),
        _data_table(facts),
    ]
    if not math.isnan(facts.regime("rural").clusters):
        blocks.append(Paragraph(straddling(), "note"))
    blocks.append(Paragraph(" ".join(sample_sentences(facts))))
    if facts.messages:
        blocks.append(Paragraph(" ".join(facts.messages), "note"))
    return Section(tr("What was asked, and of which data"), tuple(blocks))


def _data_table(facts: DriverFacts) -> Table:
    rural, urban = facts.regime("rural"), facts.regime("urban")
    binary = facts.kind == "binary"
    mean = tr("Rows where {outcome} is 1" if binary else "Mean of {outcome}", outcome=facts.outcome)
    rows = [
        (tr("Rows"), w.count(rural.observations), w.count(urban.observations)),
        (mean, facts.unit.level(rural.outcome_mean), facts.unit.level(urban.outcome_mean)),
    ]
    if binary:
        rarer = tr("Rows with the rarer outcome")
        rows.append((rarer, w.count(rural.events), w.count(urban.events)))
    if not (math.isnan(rural.clusters) and math.isnan(urban.clusters)):
        rows.append(
            (
                tr("Distinct microclusters behind the rows with 1"),
                w.count(rural.clusters),
                w.count(urban.clusters),
            )
        )
    return Table(
        tr("The rows, and the outcome in them"),
        (words(""), Cell(tr("Rural")), Cell(tr("Urban"))),
        tuple((words(name), Cell(left), Cell(right)) for name, left, right in rows),
        names=True,
        narrow=True,
    )


def warnings_section(facts: DriverFacts) -> Section:
    """Return what a reader should know before believing the figures."""
    warnings = Listing(tuple(map(minus, facts.fit.warnings)))
    return Section(tr("What to keep in mind"), (warnings,))


def partial_section(facts: DriverFacts) -> Section:
    """Return a small picture a driver: the expected outcome as the driver runs over its range."""
    told = [
        tr(
            "The expected share of rows with outcome 1 as one driver runs from its 1st to its 99th "
            "percentile among the rural, and among the urban rows, all other drivers as they are "
            "in each row."
            if facts.kind == "binary"
            else "The expected outcome as one driver runs from its 1st to its 99th percentile "
            "among the rural, and among the urban rows, all other drivers as they are in each row."
        ),
        tr(
            "The scale upwards is the same in all pictures: a steep line is a strong association. "
            "Bands are {confidence} intervals at each value.",
            confidence=facts.confidence,
        ),
    ]
    if facts.settings.log_drivers:
        told.append(
            tr("Drivers taken as log(1 + x) have a scale on which equal steps are of that log.")
        )
    if is_cut(facts):
        told.append(tr("Bands that leave the scale are cut off at its end."))
    pictures = [Picture(svg, "") for svg in partial_pictures(facts)]
    pairs = [Beside(tuple(pictures[at : at + 2]), even=True) for at in range(0, len(pictures), 2)]
    return Section(tr("Each driver over its range"), (Paragraph(" ".join(told)), *pairs))

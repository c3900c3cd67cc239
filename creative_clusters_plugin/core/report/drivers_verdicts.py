"""The section with the answer: what is the same, what is different, what cannot be told."""

from __future__ import annotations

from .. import wording as w
from ..language import number, tr
from ..regression.results import ComparisonRow, note_words
from .drivers_charts import VERDICT_COLOURS, differences_forest, effects_forest
from .drivers_facts import DriverFacts, minus, verdict_words
from .page import Beside, Block, Cell, Listing, Paragraph, Picture, Section, Table, words

#: What increase of a driver effects are of: "several" drivers may have 0/1 drivers among them.
_CHANGES = {
    ("deviation", False): "per standard deviation of the driver",
    ("deviation", True): (
        "per standard deviation of the driver; for a 0/1 driver, for having it against not having "
        "it"
    ),
    ("unit", False): "per unit of the driver",
    ("unit", True): "per unit of the driver; for a 0/1 driver, for having it against not having it",
    ("logged", False): "per unit of the driver, or of log(1 + x) for {logged}",
    ("logged", True): (
        "per unit of the driver, or of log(1 + x) for {logged}; for a 0/1 driver, for having it "
        "against not having it"
    ),
}
#: What an effect is, by the kind of the outcome.
_EFFECTS = {
    "binary": (
        "The effect of a driver is how much likelier the outcome is, {unit}, where the driver is "
        "higher and all other drivers are as they are: the average marginal effect, {change}."
    ),
    "share": (
        "The effect of a driver is how much larger the share is, {unit}, where the driver is "
        "higher and all other drivers are as they are: the average marginal effect, {change}."
    ),
    "other": (
        "The effect of a driver is how much higher the outcome is, {unit}, where the driver is "
        "higher and all other drivers are as they are: the average marginal effect, {change}."
    ),
}


def verdict_section(facts: DriverFacts) -> Section:
    """Return the forest plots, the verdicts as tables, and a sentence a driver."""
    blocks: list[Block] = [
        Paragraph(_what_effects_are(facts)),
        Paragraph(_what_verdicts_are(facts)),
        Beside((_effects(facts), _differences(facts))),
        _verdicts(facts),
        Listing(tuple(facts.sentences)),
    ]
    caveat = _base_rates(facts)
    if caveat:
        blocks.append(Paragraph(caveat))
    blocks += [_grounds(facts), Paragraph(_how_to_read(facts), "note"), *_composition(facts)]
    return Section(tr("Rural against urban, driver by driver"), tuple(blocks))


def verdicts_of_tables(facts: DriverFacts) -> Section:
    """Return the verdicts where only the fit's two tables are known, not what they rest on."""
    note = tr(
        "Verdicts, effects and intervals are those of the tables of “Fit drivers”. The outcome, "
        "the margin and the checks of the fit are in its RECORD, which was not given. Effects are "
        "associations, in units of the outcome."
    )
    blocks = (_effects(facts), _verdicts(facts), Paragraph(note, "note"))
    return Section(tr("Rural against urban, driver by driver"), blocks)


def change(facts: DriverFacts) -> str:
    """Say what increase of a driver effects are of."""
    if not facts.recorded:
        return tr("per unit or per standard deviation of the driver, as they were fitted")
    logged = facts.settings.log_drivers
    kind = "logged" if logged else "unit"
    if facts.settings.standardise:
        kind = "deviation"
    return tr(_CHANGES[kind, len(facts.drivers) > 1], logged=w.series(logged))


def _what_effects_are(facts: DriverFacts) -> str:
    kind = facts.kind if facts.kind in _EFFECTS else "other"
    effect = tr(_EFFECTS[kind], unit=facts.unit.inside, change=change(facts))
    caveat = tr("It is what is associated with the driver, not what the driver causes.")
    return f"{effect} {caveat}"


def _what_verdicts_are(facts: DriverFacts) -> str:
    return tr(
        "A driver is “the same” if the interval of the difference between its rural and its urban "
        "effect lies within the margin, {margin} either way. It is “different” if chance would "
        "hardly give such a difference. Else the data cannot tell, which is not the same as “no "
        "difference”.",
        margin=facts.unit.amount(facts.fit.equivalence_margin),
    )


def _effects(facts: DriverFacts) -> Picture:
    told = [
        tr(
            "Effects in rural and in urban rows, with {confidence} intervals, {unit} {change}.",
            confidence=facts.confidence,
            unit=facts.unit.inside,
            change=change(facts),
        )
    ]
    if len(facts.drivers) > 1:
        told.append(tr("The largest come first."))
        if facts.recorded and not facts.settings.standardise:
            told.append(
                tr("Each is for its own unit, so sizes of different drivers cannot be compared.")
            )
    return Picture(effects_forest(facts), " ".join(told))


def _differences(facts: DriverFacts) -> Picture:
    caption = tr(
        "Their differences. The thick bar is the {inner} interval of the equivalence test: the "
        "same is what lies with all of it in the band of the margin. The thin bar is the {outer} "
        "interval.",
        inner=f"{number(2 * facts.settings.confidence - 100, 'g')}{w.SPACE}%",
        outer=facts.confidence,
    )
    return Picture(differences_forest(facts), caption)


def _verdicts(facts: DriverFacts) -> Table:
    unit = facts.unit
    rows = []
    for row in facts.rows:
        found = facts.coefficient(row.driver, "difference")
        rows.append(
            (
                words(row.driver),
                _verdict_cell(row),
                Cell(unit.number(row.rural_ame)),
                Cell(unit.number(row.urban_ame)),
                Cell(unit.number(row.difference)),
                Cell(unit.interval(found.ame_ci_low, found.ame_ci_high)),
            )
        )
    head = (
        tr("Rural effect"),
        tr("Urban effect"),
        tr("Differ\N{SOFT HYPHEN}ence"),
        tr("Its {confidence} interval", confidence=facts.confidence),
    )
    return Table(
        tr(
            "Verdicts. Effects on {outcome} {unit}, {change}.",
            outcome=facts.of_outcome,
            unit=unit.inside,
            change=change(facts),
        ),
        (words(tr("Driver")), words(tr("Verdict")), *map(Cell, head)),
        tuple(rows),
        names=True,
    )


def _verdict_cell(row: ComparisonRow) -> Cell:
    depth = {"same": 0.5, "different": 0.35}.get(row.verdict, 0.0)
    colour = VERDICT_COLOURS[row.verdict]
    return Cell(verdict_words(row.verdict), number=False, depth=depth, colour=colour)


def _base_rates(facts: DriverFacts) -> str:
    """Name the drivers whose difference may only be one of base rates; '' for none."""
    found = [row.driver for row in facts.rows if row.verdict == "inconclusive" and row.note]
    if not found:
        return ""
    rural, urban = (
        facts.unit.level(facts.regime(each).outcome_mean) for each in ("rural", "urban")
    )
    return tr(
        "A caution on base rates: the effect of {drivers} differs between rural and urban rows, "
        "but so does the outcome itself (its mean is {rural} in rural and {urban} in urban rows), "
        "and effects depend on that: where an outcome is rare, there is less room for any driver. "
        "The coefficients of the model do not show a difference of their own, so the verdict is "
        "that the data cannot tell."
        if len(found) == 1
        else "A caution on base rates: the effects of {drivers} differ between rural and urban "
        "rows, but so does the outcome itself (its mean is {rural} in rural and {urban} in urban "
        "rows), and effects depend on that: where an outcome is rare, there is less room for any "
        "driver. The coefficients of the model do not show a difference of their own, so the "
        "verdict is that the data cannot tell.",
        drivers=w.series(found),
        rural=rural,
        urban=urban,
    )


def _grounds(facts: DriverFacts) -> Table:
    unit = facts.unit
    noted = any(row.note for row in facts.rows)
    rows = []
    for row in facts.rows:
        cells = [
            words(row.driver),
            Cell(w.probability(row.p_value)),
            Cell(w.probability(row.p_holm)),
            Cell(w.probability(row.equivalence_p)),
            Cell(unit.number(row.equivalence_bound)),
            Cell(unit.number(row.minimum_detectable)),
        ]
        rows.append((*cells, words(minus(note_words(row.note)))) if noted else tuple(cells))
    head = (
        tr("p of the differ\N{SOFT HYPHEN}ence"),
        tr("p after Holm"),
        tr("p of equiva\N{SOFT HYPHEN}lence"),
        tr("Smallest margin that gives “the same”"),
        tr("Smallest differ\N{SOFT HYPHEN}ence likely to be seen"),
    )
    return Table(
        tr("What the verdicts rest on. The last two figures are {unit}.", unit=unit.inside),
        (words(tr("Driver")), *map(Cell, head), *((words(tr("Note")),) if noted else ())),
        tuple(rows),
        names=True,
    )


def _how_to_read(facts: DriverFacts) -> str:
    text = tr(
        "How to read it: “different” needs a p after Holm of at most {level:.3g}; Holm's method "
        "allows for the number of drivers looked at. “The same” needs a p of equivalence of at "
        "most {level:.3g}: the larger of two one-sided tests that the difference is not beyond the "
        "margin. A large p of the difference alone shows nothing, least of all sameness. The "
        "smallest margin says how far apart the two effects may still be; the last figure is the "
        "true difference that these data would find significant four times in five.",
        level=1 - facts.settings.confidence / 100,
    )
    return f"{text} {minus(facts.fit.margin_source)}"


def _composition(facts: DriverFacts) -> list[Block]:
    """Compare the effects over each regime's own rows with those over all rows."""
    if facts.kind == "number":
        return []  # an effect of a straight line is the same for every row
    unit, margin = facts.unit, facts.fit.equivalence_margin
    moved = [
        row
        for row in facts.rows
        if abs(row.rural_ame_all - row.urban_ame_all - row.difference) > margin
        or (
            row.verdict == "different"
            and (row.rural_ame_all - row.urban_ame_all) * row.difference < 0
        )
    ]
    start = tr("Effects above are averages over the rural and over the urban rows, each their own.")
    if not moved:
        text = tr(
            "Averaged over all rows alike, no difference moves by more than the margin, and none "
            "that is “different” changes its sign: that rural and urban rows have other values of "
            "the drivers hardly matters."
        )
        return [Paragraph(f"{start} {text}", "note")]
    table = Table(
        tr(
            "Effects over all rows alike, where they say otherwise; {unit}.",
            unit=unit.inside,
        ),
        (
            words(tr("Driver")),
            Cell(tr("Rural, over all rows")),
            Cell(tr("Urban, over all rows")),
            Cell(tr("Difference")),
            Cell(tr("Difference above")),
        ),
        tuple(
            (
                words(row.driver),
                Cell(unit.number(row.rural_ame_all)),
                Cell(unit.number(row.urban_ame_all)),
                Cell(unit.number(row.rural_ame_all - row.urban_ame_all)),
                Cell(unit.number(row.difference)),
            )
            for row in moved
        ),
        names=True,
    )
    text = tr(
        "Averaged over all rows alike, one of the differences would be another: part of it is that "
        "rural and urban rows have other values of the drivers."
        if len(moved) == 1
        else "Averaged over all rows alike, some of the differences would be another: part of it "
        "is that rural and urban rows have other values of the drivers."
    )
    return [Paragraph(f"{start} {text}"), table]

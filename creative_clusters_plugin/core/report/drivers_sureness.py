"""The section on how sure the answer is: fit and diagnostics, each with how to read it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .. import wording as w
from ..language import number, tr
from .drivers_facts import DriverFacts, minus, verdict_words
from .page import Block, Cell, Paragraph, Section, Table, words

#: Rarer outcomes a driver that each regime should have (Peduzzi and others 1996).
_EVENTS = 10
#: How standard errors are called.
_ERRORS = {
    "conley": "Conley",
    "cluster": "clustered",
    "robust": "robust, HC1",
    "classical": "classical",
}
_AUC = {"rural": "rural\N{NO-BREAK SPACE}{auc:.2f}", "urban": "urban\N{NO-BREAK SPACE}{auc:.2f}"}
#: The largest variance inflation factor, by the regime that it is of.
_LARGEST_VIF = {"rural": "{vif:.1f} ({driver}, rural)", "urban": "{vif:.1f} ({driver}, urban)"}
#: The caption of the table by driver: are there several, and was a bootstrap drawn?
_BY_DRIVER = {
    (True, True): (
        "Variance inflation factors, and p values of the coefficients and of the difference in "
        "effects, by driver"
    ),
    (True, False): "Variance inflation factors, by driver",
    (False, True): "p values of the coefficients and of the difference in effects, by driver",
}
#: What leaving out microclusters changes: are there several, and do no, one or more verdicts turn
#: (3: one, and for more than one microcluster)?
_WITHOUT = {
    (True, 0): (
        "Without the rows of each of the {number} largest microclusters, one at a time, no verdict "
        "would change: none hangs on a single place."
    ),
    (True, 1): (
        "Without the rows of each of the {number} largest microclusters, one at a time, the "
        "verdict on {drivers} would change: it hangs on a single place."
    ),
    (True, 3): (
        "Without the rows of each of the {number} largest microclusters, one at a time, the "
        "verdict on {drivers} would change in {cases} cases: any one of these places can turn it."
    ),
    (True, 2): (
        "Without the rows of each of the {number} largest microclusters, one at a time, the "
        "verdicts on {drivers} would change: they hang on single places."
    ),
    (False, 0): (
        "Without the rows of the microcluster, no verdict would change: none hangs on a single "
        "place."
    ),
    (False, 1): (
        "Without the rows of the microcluster, the verdict on {drivers} would change: it hangs on "
        "a single place."
    ),
    (False, 2): (
        "Without the rows of the microcluster, the verdicts on {drivers} would change: they hang "
        "on single places."
    ),
}


def sureness_section(facts: DriverFacts) -> Section:
    """Return fit and diagnostics, collinearity, the bootstrap, and the influence of clusters."""
    blocks: list[Block] = [_diagnostics(facts)]
    blocks += [*_bootstrap(facts), *_influence(facts)]
    return Section(tr("How sure this is: fit and diagnostics"), tuple(blocks))


@dataclass(frozen=True)
class _Check:
    """A row of the table: a figure, and how to read it."""

    name: str
    value: str
    reading: str


def _diagnostics(facts: DriverFacts) -> Table:
    checks = [*_sample(facts), *_auc(facts), *_likelihood(facts), _joint(facts)]
    checks += [*_moran(facts), *_collinearity(facts)]
    return Table(
        tr("Figures of the fit, and how to read them"),
        (words(tr("What")), words(tr("Value")), words(tr("How to read it"))),
        tuple((words(each.name), words(each.value), words(each.reading)) for each in checks),
    )


def _sample(facts: DriverFacts) -> list[_Check]:
    fit, rural, urban = facts.fit, facts.regime("rural"), facts.regime("urban")
    result = [
        _Check(
            tr("Rows"),
            f"{w.count(fit.observations)} ({_both(rural.observations, urban.observations)})",
            tr("The smaller side decides how much can be told."),
        )
    ]
    if facts.kind == "binary":
        needed = _EVENTS * len(facts.drivers)
        result.append(
            _Check(
                tr("Rows with the rarer outcome"),
                _both(rural.events, urban.events),
                tr(
                    "Each side should have {least} a driver, here {needed}; with fewer, estimates "
                    "lean to one side and intervals come out too narrow.",
                    least=_EVENTS,
                    needed=needed,
                ),
            )
        )
    if not (math.isnan(rural.clusters) and math.isnan(urban.clusters)):
        result.append(
            _Check(
                tr("Microclusters behind the rows with outcome 1"),
                _both(rural.clusters, urban.clusters),
                tr(
                    "Rows of one microcluster share their outcome. The estimates rest on this many "
                    "separate places rather than on the number of rows."
                )
                + " "
                + straddling(),
            )
        )
    return result


def straddling() -> str:
    """Say why there may be more of them than there are rural, or urban, microclusters."""
    return tr(
        "A microcluster with both rural and urban rows counts on both sides, so these are not the "
        "numbers of rural and of urban microclusters."
    )


def _both(rural: float, urban: float) -> str:
    return tr(
        "{rural}\N{NO-BREAK SPACE}rural, {urban}\N{NO-BREAK SPACE}urban",
        rural=w.count(rural),
        urban=w.count(urban),
    )


def _auc(facts: DriverFacts) -> list[_Check]:
    if math.isnan(facts.fit.cv_auc):
        return []
    whole = number(facts.fit.cv_auc, ".2f")
    by = [
        tr(_AUC[each.regime], auc=each.auc)
        for each in facts.fit.regimes
        if not math.isnan(each.auc)
    ]
    reading = tr(
        "How often a row with outcome 1 gets a higher fitted value than one with 0, in parts of "
        "the map that the fit had not seen: 0.5 is guessing, 1 is never wrong."
        if facts.has_places
        else "How often a row with outcome 1 gets a higher fitted value than one with 0, in tenths "
        "of the rows that the fit had not seen: 0.5 is guessing, 1 is never wrong."
    )
    value = f"{whole} ({', '.join(by)})" if by else whole
    return [_Check(tr("AUC, cross-validated"), value, reading)]


def _likelihood(facts: DriverFacts) -> list[_Check]:
    fit = facts.fit
    r2 = number(fit.pseudo_r2, ".3f")
    if facts.kind == "number":
        reading = tr("The share of the variance that the fit follows.")
        result = [_Check("R²", r2, reading)]
    else:
        reading = tr(
            "How far the fit is from knowing the mean alone (0) towards knowing every outcome (1). "
            "It is no share of variance: 0.2 to 0.4 is a very good fit."
        )
        result = [_Check(tr("McFadden’s pseudo R²"), r2, reading)]
    if not math.isnan(fit.aic):
        value = f"{number(fit.aic, ',.1f')} ({number(fit.log_likelihood, ',.1f')})"
        reading = tr(
            "It says nothing by itself. Of two models of the same rows, prefer the one with the "
            "lower AIC."
        )
        result.append(_Check(tr("AIC (log-likelihood)"), minus(value), reading))
    return result


def _joint(facts: DriverFacts) -> _Check:
    fit, drivers = facts.fit, len(facts.drivers)
    if math.isnan(fit.joint_statistic) or math.isnan(fit.joint_p):
        return _Check(
            tr("Joint test (Wald)"),
            tr("not computed"),
            tr("The errors rest on too few groups or places to test so many drivers together."),
        )
    reading = tr(
        "Are all coefficients the same in rural and urban rows, constants aside? A small p says "
        "that they are not all the same, but not which; a large p does not show that they are."
    )
    if facts.kind in ("binary", "share", "count"):
        about = tr("It is about the model’s coefficients; the verdicts are about effects.")
        reading = f"{reading} {about}"
    value = tr(
        "χ² = {statistic:.2f} ({degrees}\N{NO-BREAK SPACE}df), {p}",
        statistic=fit.joint_statistic,
        degrees=drivers,
        p=_p(fit.joint_p),
    )
    return _Check(tr("Joint test (Wald)"), value, reading)


def _moran(facts: DriverFacts) -> list[_Check]:
    fit = facts.fit
    if math.isnan(fit.moran_i):
        return []
    told = [
        tr("Do neighbours (the 8 nearest) depart from the fit alike? 0 is not at all, 1 entirely.")
    ]
    if facts.kind == "binary":
        told.append(
            tr(
                "An outcome such as having a microcluster nearly always shows some, whatever the "
                "drivers, because one microcluster makes several neighbouring areas 1 at once."
            )
        )
    value = minus(f"{number(fit.moran_i, '.3f')}, {_p(fit.moran_p)}")
    reading = " ".join([*told, _allowance(facts)])
    return [_Check(tr("Moran’s I of the residuals"), value, reading)]


def _allowance(facts: DriverFacts) -> str:
    """Say what the standard errors make of a pattern in the residuals."""
    fit = facts.fit
    if fit.moran_p > 1 - facts.settings.confidence / 100:
        return tr("Here there is no more than chance would give.")
    if fit.covariance == "conley":
        return tr(
            "The Conley errors allow for it up to {distance}.",
            distance=w.length(facts.settings.conley_distance),
        )
    if fit.covariance == "cluster":
        return tr("The clustered errors allow for it within groups, not between them.")
    return tr(
        "The robust errors do not allow for it, so intervals are too narrow: Conley errors would "
        "be safer."
        if fit.covariance == "robust"
        else "The classical errors do not allow for it, so intervals are too narrow: Conley errors "
        "would be safer."
    )


def _collinearity(facts: DriverFacts) -> list[_Check]:
    worst = max(
        ((each, regime) for each in facts.rows for regime in ("rural", "urban")),
        key=lambda pair: getattr(pair[0], f"vif_{pair[1]}"),
    )
    result = [
        _Check(
            tr("Condition number"),
            number(facts.fit.condition_number, ".1f"),
            tr(
                "How close some drivers come to being a combination of the others; over 30 is "
                "much, and their effects can then hardly be told apart."
            ),
        )
    ]
    if len(facts.drivers) > 1:
        row, regime = worst
        result.append(
            _Check(
                tr("Largest variance inflation factor"),
                tr(_LARGEST_VIF[regime], vif=getattr(row, f"vif_{regime}"), driver=row.driver),
                tr(
                    "How many times the variance of a driver’s estimate is what it would be were "
                    "the driver unrelated to the others; over 10 is much."
                ),
            )
        )
    return result


def _p(value: float) -> str:
    text = w.probability(value)
    sign, digits = ("<", text[1:]) if text.startswith("<") else ("=", text)
    return f"p{w.SPACE}{sign}{w.SPACE}{digits}"


def _bootstrap(facts: DriverFacts) -> list[Block]:
    """Return VIFs and p values by driver; with the bootstrap's, and how the two agree."""
    blocks: list[Block] = []
    drawn = facts.fit.bootstrap
    if drawn is None:
        text = tr(
            "No bootstrap was drawn, because there are fewer than two blocks of rural or of urban "
            "rows; p values rest on the standard errors alone."
        )
        blocks.append(Paragraph(text, "note"))
    else:
        blocks.append(Paragraph(_agreement(facts)))
    several = len(facts.drivers) > 1
    if drawn is not None or several:
        blocks.append(_by_driver(facts, several))
    if drawn is not None:
        counted = tr(
            "There are {rural} rural and {urban} urban blocks, and {draws} draws (Kline and Santos "
            "2012). Framed is where the two p values are on different sides of the level.",
            rural=w.count(drawn.blocks[0]),
            urban=w.count(drawn.blocks[1]),
            draws=w.count(drawn.draws),
        )
        text = f"{minus(drawn.explanation)} {counted}"
        blocks.append(Paragraph(text, "note"))
    return blocks


def _agreement(facts: DriverFacts) -> str:
    """Say whether the bootstrap finds the same differences significant as the errors."""
    level = 1 - facts.settings.confidence / 100
    split = []
    for row in facts.rows:
        found = facts.bootstrap(row.driver)
        if found and _apart(row.p_value, found.difference_p, level):
            split.append(row.driver)
    text = tr(
        "Standard errors ({kind}) can be too small where outcomes come in a few large blocks. A "
        "bootstrap that draws whole blocks checks them.",
        kind=tr(_ERRORS[facts.fit.covariance]),
    )
    if not split:
        agreed = tr(
            "At the level of {level:.3g}, both find the same differences significant.",
            level=level,
        )
        return f"{text} {agreed}"
    disagreed = tr(
        "At the level of {level:.3g}, the two do not agree on the difference of {drivers}: take "
        "what rests on it with care."
        if len(split) == 1
        else "At the level of {level:.3g}, the two do not agree on the differences of {drivers}: "
        "take what rests on it with care.",
        level=level,
        drivers=w.series(split),
    )
    return f"{text} {disagreed}"


def _apart(one: float, other: float, level: float) -> bool:
    """Are two p values on different sides of the level? NaN is on none."""
    return not (math.isnan(one) or math.isnan(other)) and (one <= level) != (other <= level)


def _by_driver(facts: DriverFacts, several: bool) -> Table:
    level = 1 - facts.settings.confidence / 100
    drawn = facts.fit.bootstrap is not None
    rows = []
    for row in facts.rows:
        cells = [words(row.driver)]
        if several:
            cells += [Cell(number(each, ".1f")) for each in (row.vif_rural, row.vif_urban)]
        boot = facts.bootstrap(row.driver)
        pairs = (
            (facts.coefficient(row.driver, "rural").p_value, boot.rural_p if boot else np.nan),
            (facts.coefficient(row.driver, "urban").p_value, boot.urban_p if boot else np.nan),
            (row.p_value, boot.difference_p if boot else np.nan),
        )
        for errors, other in pairs if drawn else ():
            cells.append(Cell(w.probability(errors)))
            apart = _apart(errors, other, level)
            cells.append(Cell(w.probability(other), chosen=apart))
        rows.append(tuple(cells))
    head = [tr("VIF rural"), tr("VIF urban")] if several else []
    if drawn:
        for each in (
            tr("Rural: p"),
            tr("Urban: p"),
            tr("Differ\N{SOFT HYPHEN}ence: p"),
        ):
            head += [each, tr("by bootstrap")]
    return Table(
        tr(_BY_DRIVER[several, drawn]),
        (words(tr("Driver")), *map(Cell, head)),
        tuple(rows),
        names=True,
        narrow=not drawn,
    )


def _influence(facts: DriverFacts) -> list[Block]:
    """Say which verdicts hang on a single microcluster."""
    found = facts.fit.influence
    if not found:
        return []
    now = [row.verdict for row in facts.fit.comparison]
    rows = []
    moved: set[str] = set()
    cases = 0
    for each in found:
        changes = [
            (facts.drivers[j], before, after)
            for j, (before, after) in enumerate(zip(now, each.verdicts))
            if after and after != before
        ]
        moved.update(driver for driver, _, _ in changes)
        cases += bool(changes)
        said = "; ".join(
            f"{name}: {verdict_words(before)} → {verdict_words(after)}"
            for name, before, after in changes
        )
        if not any(each.verdicts):
            said = tr("no estimate without it")
        said = said or tr("none")
        rows.append((Cell(str(each.cluster)), Cell(w.count(each.rows)), words(said)))
    ordered = [row.driver for row in facts.rows if row.driver in moved]
    turned = 3 if len(ordered) == 1 and cases > 1 else min(len(ordered), 2)
    text = tr(
        _WITHOUT[len(found) > 1, turned],
        number=len(found),
        cases=cases,
        drivers=w.series(ordered),
    )
    head = (
        Cell(tr("Micro\N{SOFT HYPHEN}cluster")),
        Cell(tr("Rows left out")),
        words(tr("Verdicts that change")),
    )
    caption = tr("Influence of the largest microclusters")
    return [Paragraph(text), Table(caption, head, tuple(rows), narrow=True)]

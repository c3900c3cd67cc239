"""The section on how sure the answer is: fit and diagnostics, each with how to read it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .. import wording as w
from .drivers_facts import VERDICTS, DriverFacts, minus
from .page import Block, Cell, Paragraph, Section, Table, words

#: Rarer outcomes a driver that each regime should have (Peduzzi and others 1996).
_EVENTS = 10
#: How standard errors are called.
ERRORS = {
    "conley": "Conley",
    "cluster": "clustered",
    "robust": "robust, HC1",
    "classical": "classical",
}


def sureness_section(facts: DriverFacts) -> Section:
    """Return fit and diagnostics, collinearity, the bootstrap, and the influence of clusters."""
    blocks: list[Block] = [_diagnostics(facts)]
    blocks += [*_bootstrap(facts), *_influence(facts)]
    return Section("How sure this is: fit and diagnostics", tuple(blocks))


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
        "Figures of the fit, and how to read them",
        (words("What"), words("Value"), words("How to read it")),
        tuple((words(each.name), words(each.value), words(each.reading)) for each in checks),
    )


def _sample(facts: DriverFacts) -> list[_Check]:
    fit, rural, urban = facts.fit, facts.regime("rural"), facts.regime("urban")
    result = [
        _Check(
            "Rows",
            f"{w.count(fit.observations)} ({_both(rural.observations, urban.observations)})",
            "The smaller side decides how much can be told.",
        )
    ]
    if facts.kind == "binary":
        needed = _EVENTS * len(facts.drivers)
        result.append(
            _Check(
                "Rows with the rarer outcome",
                _both(rural.events, urban.events),
                f"Each side should have {_EVENTS} a driver, here {needed}; with fewer, estimates "
                "lean to one side and intervals come out too narrow.",
            )
        )
    if not (math.isnan(rural.clusters) and math.isnan(urban.clusters)):
        result.append(
            _Check(
                "Microclusters behind the rows with outcome 1",
                _both(rural.clusters, urban.clusters),
                "Rows of one microcluster share their outcome. The estimates rest on this many "
                "separate places rather than on the number of rows.",
            )
        )
    return result


def _both(rural: float, urban: float) -> str:
    return f"{w.count(rural)}{w.SPACE}rural, {w.count(urban)}{w.SPACE}urban"


def _auc(facts: DriverFacts) -> list[_Check]:
    if math.isnan(facts.fit.cv_auc):
        return []
    by = [
        f"{each.regime}{w.SPACE}{each.auc:.2f}"
        for each in facts.fit.regimes
        if not math.isnan(each.auc)
    ]
    where = "parts of the map" if facts.has_places else "tenths of the rows"
    return [
        _Check(
            "AUC, cross-validated",
            f"{facts.fit.cv_auc:.2f}" + (f" ({', '.join(by)})" if by else ""),
            "How often a row with outcome 1 gets a higher fitted value than one with 0, in "
            f"{where} that the fit had not seen: 0.5 is guessing, 1 is never wrong.",
        )
    ]


def _likelihood(facts: DriverFacts) -> list[_Check]:
    fit = facts.fit
    if facts.kind == "number":
        r2 = _Check("R²", f"{fit.pseudo_r2:.3f}", "The share of the variance that the fit follows.")
    else:
        r2 = _Check(
            "McFadden’s pseudo R²",
            f"{fit.pseudo_r2:.3f}",
            "How far the fit is from knowing the mean alone (0) towards knowing every outcome (1). "
            "It is no share of variance: 0.2 to 0.4 is a very good fit.",
        )
    result = [r2]
    if not math.isnan(fit.aic):
        result.append(
            _Check(
                "AIC (log-likelihood)",
                minus(f"{fit.aic:,.1f} ({fit.log_likelihood:,.1f})"),
                "It says nothing by itself. Of two models of the same rows, prefer the one with "
                "the lower AIC.",
            )
        )
    return result


def _joint(facts: DriverFacts) -> _Check:
    fit, drivers = facts.fit, len(facts.drivers)
    if math.isnan(fit.joint_statistic) or math.isnan(fit.joint_p):
        return _Check(
            "Joint test (Wald)",
            "not computed",
            "The errors rest on too few groups or places to test so many drivers together.",
        )
    reading = (
        "Are all coefficients the same in rural and urban rows, constants aside? A small p says "
        "that they are not all the same, but not which; a large p does not show that they are."
    )
    if facts.kind in ("binary", "share", "count"):
        reading += " It is about the model’s coefficients; the verdicts are about effects."
    value = f"χ² = {fit.joint_statistic:.2f} ({drivers}{w.SPACE}df), {_p(fit.joint_p)}"
    return _Check("Joint test (Wald)", value, reading)


def _moran(facts: DriverFacts) -> list[_Check]:
    fit = facts.fit
    if math.isnan(fit.moran_i):
        return []
    reading = (
        "Do neighbours (the 8 nearest) depart from the fit alike? 0 is not at all, 1 entirely. "
    )
    if facts.kind == "binary":
        reading += (
            "An outcome such as in_cluster nearly always shows some, whatever the drivers, because "
            "one microcluster makes several neighbouring areas 1 at once. "
        )
    if fit.moran_p > 1 - facts.settings.confidence / 100:
        reading += "Here there is no more than chance would give."
    elif fit.covariance == "conley":
        reach = w.length(facts.settings.conley_distance)
        reading += f"The Conley errors allow for it up to {reach}."
    elif fit.covariance == "cluster":
        reading += "The clustered errors allow for it within groups, not between them."
    else:
        reading += (
            f"The {fit.covariance} errors do not allow for it, so intervals are too narrow: Conley "
            "errors would be safer."
        )
    value = minus(f"{fit.moran_i:.3f}, {_p(fit.moran_p)}")
    return [_Check("Moran’s I of the residuals", value, reading)]


def _collinearity(facts: DriverFacts) -> list[_Check]:
    worst = max(
        ((each, regime) for each in facts.rows for regime in ("rural", "urban")),
        key=lambda pair: getattr(pair[0], f"vif_{pair[1]}"),
    )
    result = [
        _Check(
            "Condition number",
            f"{facts.fit.condition_number:.1f}",
            "How close some drivers come to being a combination of the others; over 30 is much, "
            "and their effects can then hardly be told apart.",
        )
    ]
    if len(facts.drivers) > 1:
        row, regime = worst
        result.append(
            _Check(
                "Largest variance inflation factor",
                f"{getattr(row, f'vif_{regime}'):.1f} ({row.driver}, {regime})",
                "How many times the variance of a driver’s estimate is what it would be were the "
                "driver unrelated to the others; over 10 is much.",
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
        text = (
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
        text = (
            f"{minus(drawn.explanation)} There are {w.count(drawn.blocks[0])} rural and "
            f"{w.count(drawn.blocks[1])} urban blocks, and {w.count(drawn.draws)} draws (Kline and "
            "Santos 2012). Framed is where the two p values are on different sides of the level."
        )
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
    text = (
        f"Standard errors ({ERRORS[facts.fit.covariance]}) can be too small where outcomes come in "
        "a few large blocks. A bootstrap that draws whole blocks checks them. "
    )
    if not split:
        return text + f"At the level of {level:.3g}, both find the same differences significant."
    noun = "difference" if len(split) == 1 else "differences"
    return (
        f"{text}At the level of {level:.3g}, the two do not agree on the {noun} of "
        f"{w.series(split)}: take what rests on it with care."
    )


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
            cells += [Cell(f"{row.vif_rural:.1f}"), Cell(f"{row.vif_urban:.1f}")]
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
    head = ["VIF rural", "VIF urban"] if several else []
    if drawn:
        for each in ("Rural", "Urban", "Differ\N{SOFT HYPHEN}ence"):
            head += [f"{each}: p", "by bootstrap"]
    caption = "Variance inflation factors" if several else ""
    if drawn:
        caption += ", and p values" if several else "p values"
        caption += " of the coefficients and of the difference in effects"
    return Table(
        caption + ", by driver",
        (words("Driver"), *map(Cell, head)),
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
    for each in found:
        changes = [
            (facts.drivers[j], before, after)
            for j, (before, after) in enumerate(zip(now, each.verdicts))
            if after and after != before
        ]
        moved.update(driver for driver, _, _ in changes)
        said = "; ".join(f"{name}: {VERDICTS[b]} → {VERDICTS[a]}" for name, b, a in changes)
        if not any(each.verdicts):
            said = "no estimate without it"
        rows.append((Cell(str(each.cluster)), Cell(w.count(each.rows)), words(said or "none")))
    several = len(found) > 1
    which = f"each of the {len(found)} largest microclusters" if several else "the microcluster"
    text = f"Without the rows of {which}{', one at a time' if several else ''}, "
    ordered = [row.driver for row in facts.rows if row.driver in moved]
    if ordered:
        noun = "verdict" if len(ordered) == 1 else "verdicts"
        how = "it hangs on a single place" if len(ordered) == 1 else "they hang on single places"
        text += f"the {noun} on {w.series(ordered)} would change: {how}."
    else:
        text += "no verdict would change: none hangs on a single place."
    head = (
        Cell("Micro\N{SOFT HYPHEN}cluster"),
        Cell("Rows left out"),
        words("Verdicts that change"),
    )
    table = Table("Influence of the largest microclusters", head, tuple(rows), narrow=True)
    return [Paragraph(text), table]

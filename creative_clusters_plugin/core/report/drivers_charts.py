"""Pictures of a fit: effects side by side, their differences, and the drivers one by one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ..language import number as said
from ..language import tr
from ..packages import require
from ..regression.results import PartialEffect
from ..shares import RURAL, URBAN
from ..wording import significant
from .charts import COLOURS, INK, LINE, OTHER_COLOUR, WIDTH, picture
from .drivers_facts import VERDICTS, DriverFacts, verdict_words

#: Colours of the verdicts, of Okabe and Ito's palette where they are colours; shapes differ, too.
VERDICT_COLOURS = {"same": "#0072B2", "different": INK, "inconclusive": OTHER_COLOUR}
_VERDICT_MARKERS = {"same": "s", "different": "D", "inconclusive": "o"}
_MARKERS = {RURAL: "o", URBAN: "s"}
_DASHES: dict[str, Any] = {RURAL: "-", URBAN: (0, (5, 2))}
_TITLES = {RURAL: "Rural", URBAN: "Urban"}

#: Pixels of a driver's row, of the key above the rows, and of the axis under them.
_ROW, _HEAD, _FOOT = 46, 26, 42
_SIDE = 14
#: Letters of a name that fit over a row, in the usual and in a smaller size; and over a small
#: picture, beside its key.
_LONG, _LONGER, _SHORT = 56, 66, 40


def effects_forest(facts: DriverFacts) -> str:
    """Return the rural and urban average marginal effects with their intervals."""
    unit = facts.unit

    def paint(figure: Any) -> None:
        axes = _forest_axes(figure, facts)
        for number, row in enumerate(facts.rows):
            for regime, value, down in (
                (RURAL, row.rural_ame, 26.0),
                (URBAN, row.urban_ame, 37.0),
            ):
                found = facts.coefficient(row.driver, regime)
                at = _ROW * number + down
                ends = unit.factor * np.array([found.ame_ci_low, found.ame_ci_high])
                style = {"color": COLOURS[regime], "solid_capstyle": "butt"}
                axes.plot(ends, [at, at], linewidth=1.8, **style)
                axes.plot(
                    [unit.factor * value],
                    [at],
                    _MARKERS[regime],
                    markersize=7,
                    color=style["color"],
                )
        _finish(axes, tr("Average marginal effect, {unit}", unit=_cut(unit.name, _LONG - 26)))
        marks = [
            (tr(_TITLES[each]), _MARKERS[each], COLOURS[each], True) for each in (RURAL, URBAN)
        ]
        _key(figure, [_mark(*each) for each in marks])

    return picture(
        "effects",
        tr(
            "Forest plot: average marginal effects of {number} driver on {outcome} in rural and "
            "in urban rows, with intervals; the effects are in the table of verdicts."
            if len(facts.rows) == 1
            else "Forest plot: average marginal effects of {number} drivers on {outcome} in rural "
            "and in urban rows, with intervals; the effects are in the table of verdicts.",
            number=len(facts.rows),
            outcome=facts.of_outcome,
        ),
        (WIDTH, _height(facts)),
        paint,
    )


def differences_forest(facts: DriverFacts) -> str:
    """Return the differences with the band of the equivalence margin.

    The thick interval is that of the equivalence test, 1 - 2 alpha: the verdict is ``same`` where
    it lies in the band. The thin one is 1 - alpha.
    """
    unit, fit = facts.unit, facts.fit
    margin = unit.factor * fit.equivalence_margin

    def paint(figure: Any) -> None:
        axes = _forest_axes(figure, facts)
        blue = VERDICT_COLOURS["same"]
        axes.axvspan(-margin, margin, color=blue, alpha=0.10, linewidth=0, zorder=0)
        for edge in (-margin, margin):
            axes.axvline(edge, color=blue, linewidth=0.8, linestyle=(0, (3, 2)), zorder=0)
        for number, row in enumerate(facts.rows):
            found = facts.coefficient(row.driver, "difference")
            at, colour = _ROW * number + 31.0, VERDICT_COLOURS[row.verdict]
            middle = unit.factor * row.difference
            half = unit.factor * (row.equivalence_bound - abs(row.difference))
            ends = unit.factor * np.array([found.ame_ci_low, found.ame_ci_high])
            axes.plot(ends, [at, at], color=colour, linewidth=1.1, solid_capstyle="butt")
            thick = [middle - half, middle + half]
            axes.plot(thick, [at, at], color=colour, linewidth=3.4, solid_capstyle="butt")
            axes.plot([middle], [at], **_look(row.verdict))
        _finish(axes, tr("Rural less urban, {unit}", unit=_cut(unit.name, _LONG - 18)))
        present = [each for each in VERDICTS if facts.with_verdict(each)]
        handles = [
            _mark(
                verdict_words(each),
                _VERDICT_MARKERS[each],
                VERDICT_COLOURS[each],
                each != "inconclusive",
            )
            for each in present
        ]
        patch = require("matplotlib.patches").Patch
        handles.append(patch(facecolor=blue, alpha=0.18, label=tr("margin")))
        _key(figure, handles)

    return picture(
        "differences",
        tr(
            "Forest plot: differences between the rural and the urban effect, with intervals, "
            "against the margin of {margin} on either side of no difference; the figures are in "
            "the table of verdicts.",
            margin=unit.amount(fit.equivalence_margin),
        ),
        (WIDTH, _height(facts)),
        paint,
    )


def _height(facts: DriverFacts) -> float:
    return float(_HEAD + _ROW * len(facts.rows) + _FOOT)


def _forest_axes(figure: Any, facts: DriverFacts) -> Any:
    """Return axes whose upright unit is a pixel, a row a driver, with the names over the rows."""
    height, total = _height(facts), _ROW * len(facts.rows)
    axes = figure.add_axes(
        (_SIDE / WIDTH, _FOOT / height, 1 - 2 * _SIDE / WIDTH, 1 - (_HEAD + _FOOT) / height)
    )
    axes.set_ylim(total, 0)
    axes.set_yticks([])
    axes.spines["left"].set_visible(False)
    axes.axvline(0, color=INK, linewidth=1, zorder=1)
    for number, row in enumerate(facts.rows):
        top = _ROW * number
        axes.axhline(top, color=LINE, linewidth=0.8, zorder=0)
        # A name covers the zero line and the band, so that neither runs through its letters.
        axes.annotate(
            _cut(row.driver, _LONGER),
            (0, top),
            (0, -5),
            xycoords=("axes fraction", "data"),
            textcoords="offset points",
            va="top",
            color=INK,
            fontsize=11 if len(row.driver) <= _LONG else 9.3,
            bbox={"boxstyle": "square,pad=0.1", "facecolor": "white", "linewidth": 0, "alpha": 0.8},
        )
    return axes


def _finish(axes: Any, label: str) -> None:
    """Give the axis round numbers, a little room at its ends, and its label."""
    low, high = axes.get_xlim()
    room = 0.02 * (high - low)
    axes.set_xlim(low - room, high + room)
    _number_ticks(axes.xaxis, 5)
    axes.set_xlabel(label)


def _key(figure: Any, handles: Sequence[Any]) -> None:
    figure.legend(
        handles=list(handles),
        loc="upper left",
        bbox_to_anchor=(0.0, 1.0),
        ncol=len(handles),
        frameon=False,
        fontsize=10,
        borderaxespad=0.1,
        handletextpad=0.3,
        handlelength=1.4,
        columnspacing=1.3,
    )


def _mark(label: str, marker: str, colour: str, filled: bool) -> Any:
    """Return a mark of the key."""
    return require("matplotlib.lines").Line2D(
        [],
        [],
        marker=marker,
        markersize=7,
        linewidth=1.8,
        color=colour,
        markerfacecolor=colour if filled else "white",
        label=label,
    )


def _look(verdict: str) -> dict[str, Any]:
    colour = VERDICT_COLOURS[verdict]
    return {
        "marker": _VERDICT_MARKERS[verdict],
        "markersize": 8,
        "markeredgecolor": colour,
        "markeredgewidth": 1.6,
        "markerfacecolor": "white" if verdict == "inconclusive" else colour,
    }


def _cut(name: str, letters: int) -> str:
    """Return a name in one line, long ones without their middle, and never read as a formula."""
    text = " ".join(name.split())
    if len(text) > letters:
        head = (letters - 1) * 2 // 3
        text = f"{text[:head]}…{text[head + 1 - letters :]}"
    return text.replace("$", r"\$")


def _number_ticks(axis: Any, most: int, ending: str = "") -> None:
    """Give an axis few round numbers, written out."""
    ticker = require("matplotlib.ticker")
    axis.set_major_locator(ticker.MaxNLocator(nbins=most, steps=[1, 2, 2.5, 5, 10]))
    axis.set_major_formatter(ticker.FuncFormatter(lambda value, _: _tick(value) + ending))


def _tick(value: float) -> str:
    text = said(value, ",.10g")
    return "0" if text == "-0" else text.replace("-", "\N{MINUS SIGN}")


def partial_pictures(facts: DriverFacts) -> list[str]:
    """Return a small picture for each driver that has partial effects, on one upright scale."""
    found = [(driver, facts.partials(driver)) for driver in (row.driver for row in facts.rows)]
    found = [each for each in found if each[1]]
    low, high = _span([each for _, several in found for each in several], facts.kind)
    return [
        _partial_picture(facts, f"partial{number}", driver, several, (low, high))
        for number, (driver, several) in enumerate(found, 1)
    ]


def is_cut(facts: DriverFacts) -> bool:
    """Do intervals of partial effects leave the scale?"""
    high = _span(facts.fit.partial, facts.kind)[1]
    return any(float(np.nanmax(each.high)) > high for each in facts.fit.partial)


def _span(partial: Sequence[PartialEffect], kind: str) -> tuple[float, float]:
    """Return the ends of the upright scale: the bands, unless they dwarf the lines.

    A band of a few rows far out would otherwise press all the lines flat.
    """
    if not partial:
        return 0.0, 1.0
    lines = np.concatenate([each.mean for each in partial])
    low = float(min(np.nanmin(each.low) for each in partial))
    high = float(max(np.nanmax(each.high) for each in partial))
    room = float(np.ptp(lines)) or 1.0
    high = min(high, float(lines.max()) + room)
    low = max(low, float(lines.min()) - room)
    if kind != "number":
        low = max(low, 0.0)
    if kind in ("binary", "share"):
        high = min(high, 1.0)
    return low, high


def _partial_picture(
    facts: DriverFacts,
    name: str,
    driver: str,
    several: Sequence[PartialEffect],
    span: tuple[float, float],
) -> str:
    points, height = facts.unit.points, 210
    switch = all(each.values.tolist() == [0, 1] for each in several)
    logged = driver in facts.settings.log_drivers and not switch

    def paint(figure: Any) -> None:
        axes = figure.add_axes((0.13, 0.13, 0.84, 0.74))
        for each in several:
            _switch(axes, each) if switch else _curve(axes, each, logged)
        room = 0.04 * (span[1] - span[0])
        axes.set_ylim(span[0] - room, span[1] + room)
        axes.grid(axis="y")
        if switch:
            axes.set_xlim(-0.5, 1.5)
            axes.set_xticks([0, 1])
            axes.set_xticklabels([tr("without (0)"), tr("with (1)")])
        elif logged:
            _logarithmic(axes, np.concatenate([each.values for each in several]))
        else:
            _number_ticks(axes.xaxis, 5)
        ticker = require("matplotlib.ticker")
        axes.yaxis.set_major_locator(ticker.MaxNLocator(nbins=4, steps=[1, 2, 2.5, 5, 10]))
        axes.yaxis.set_major_formatter(
            ticker.FuncFormatter(lambda v, _: _tick(100 * v) + " %" if points else _tick(v))
        )
        figure.text(0.01, 0.985, _cut(driver, _SHORT), va="top", color=INK)
        _partial_key(figure, switch)

    return picture(
        name,
        tr(
            "Lines: the expected share of {outcome} as {driver} rises, all else as it is, in rural "
            "and in urban rows, with intervals."
            if points
            else "Lines: the expected value of {outcome} as {driver} rises, all else as it is, in "
            "rural and in urban rows, with intervals.",
            outcome=facts.outcome,
            driver=driver,
        ),
        (WIDTH, height),
        paint,
    )


def _curve(axes: Any, each: PartialEffect, logged: bool) -> None:
    x = np.log1p(each.values) if logged else each.values
    colour = COLOURS[each.regime]
    axes.fill_between(x, each.low, each.high, color=colour, alpha=0.16, linewidth=0)
    axes.plot(x, each.mean, color=colour, linewidth=2, linestyle=_DASHES[each.regime])
    if np.ptp(x) == 0:
        axes.plot(x[:1], each.mean[:1], _MARKERS[each.regime], color=colour)


def _switch(axes: Any, each: PartialEffect) -> None:
    """Draw a 0/1 driver: two means with their intervals, side by side."""
    colour, aside = COLOURS[each.regime], -0.06 if each.regime == RURAL else 0.06
    x = each.values + aside
    axes.vlines(x, each.low, each.high, color=colour, linewidth=1.8)
    axes.plot(x, each.mean, color=colour, linewidth=0.8, linestyle=_DASHES[each.regime])
    axes.plot(x, each.mean, _MARKERS[each.regime], color=colour, markersize=7)


def _logarithmic(axes: Any, values: np.ndarray) -> None:
    """Write a driver's own numbers on an axis of log(1 + x), as far apart as they stay readable."""
    low, high = float(values.min()), float(values.max())
    room = 0.12 * (np.log1p(high) - np.log1p(low))
    tens = 10.0 ** np.arange(0, np.log10(max(high, 1.0)) + 1)
    chosen: list[float] = []
    for tick in [0.0, *tens, *(5 * tens), *(2 * tens)]:
        apart = all(abs(np.log1p(tick) - np.log1p(other)) >= room for other in chosen)
        if low <= tick <= high and apart:
            chosen.append(tick)
    if len(chosen) < 3:  # a short range, on which the log is nearly a straight line
        _number_ticks(axes.xaxis, 5)
        formatter = require("matplotlib.ticker").FuncFormatter
        axes.xaxis.set_major_formatter(formatter(lambda v, _: significant(float(np.expm1(v)))))
        return
    axes.set_xticks([float(np.log1p(tick)) for tick in chosen])
    axes.set_xticklabels([_tick(tick) for tick in chosen])


def _partial_key(figure: Any, switch: bool) -> None:
    line = require("matplotlib.lines").Line2D
    figure.legend(
        handles=[
            line(
                [],
                [],
                color=COLOURS[each],
                linewidth=0.8 if switch else 2,
                linestyle=_DASHES[each],
                marker=_MARKERS[each] if switch else "",
                label=tr(_TITLES[each]),
            )
            for each in (RURAL, URBAN)
        ],
        loc="upper right",
        bbox_to_anchor=(1.0, 1.0),
        ncol=2,
        frameon=False,
        fontsize=10,
        borderaxespad=0.1,
        handletextpad=0.4,
        handlelength=2.2,
        columnspacing=1.2,
    )

"""The section on what the rural and the urban organisations in microclusters do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .. import wording as w
from ..language import tr
from ..packages import require
from ..profiling.makeup import ALL, CLUSTER, MakeupRow
from ..shares import RURAL, URBAN
from .charts import COLOURS, INK, WIDTH, picture
from .page import Block, Cell, Paragraph, Picture, Section, Table, words

#: Sectors that are drawn and listed; the others are one.
SHOWN = 12
#: Letters of a sector's name in the chart.
_LETTERS = 44
_RURAL_IN, _URBAN_IN = "rural_clustered", "urban_clustered"
#: In the order of the table's columns.
_SCOPES = (_RURAL_IN, _URBAN_IN, RURAL, URBAN)
_OTHERS = "All other sectors"


def makeup_sentences(rows: Sequence[MakeupRow]) -> list[str]:
    """Return the make-up in a sentence; none without rural organisations in microclusters.

    These are rural organisations in microclusters of any kind, not those in rural microclusters.
    """
    inside = _of(rows, _RURAL_IN)
    if not inside:
        return []
    parts = [f"{row.sector} ({w.percent(row.share)})" for row in inside[:3]]
    return [
        tr(
            "Of the rural organisations in microclusters, the largest sub-sector is {sectors}."
            if len(parts) == 1
            else "Of the rural organisations in microclusters, the largest sub-sectors are "
            "{sectors}.",
            sectors="; ".join(parts),
        )
    ]


def makeup_section(rows: Sequence[MakeupRow]) -> Section | None:
    """Return the section; None where no sector is known.

    Parameters
    ----------
    rows : sequence of MakeupRow
        Of all scopes, in any order.
    """
    every = _of(rows, ALL)
    if not every:
        return None
    sectors = [row.sector for row in every]
    named = sectors if len(sectors) <= SHOWN + 1 else sectors[:SHOWN]
    shares = {scope: _shares(_of(rows, scope), named) for scope in _SCOPES}
    names = [*named, *([tr(_OTHERS)] if len(named) < len(sectors) else [])]
    drawn = [(RURAL, shares[_RURAL_IN]), (URBAN, shares[_URBAN_IN])]
    blocks: list[Block] = []
    if any(values is not None for _, values in drawn):
        caption = tr(
            "Each sector's share of the rural, and of the urban, organisations in microclusters, "
            "in per cent."
        )
        blocks.append(Picture(_chart(names, drawn), caption))
    blocks.append(_table(rows, names, shares))
    blocks.append(
        Paragraph(
            tr(
                "Shares are of the organisations whose sector is known. Organisations count by "
                "their own rurality, whatever that of their microcluster. The quotient compares a "
                "sector's share of the rural organisations in microclusters with its share of all "
                "organisations: 1 is the same, 2 twice as much."
            ),
            "note",
        )
    )
    return Section(tr("What they are made of"), tuple(blocks))


def _of(rows: Sequence[MakeupRow], scope: str) -> list[MakeupRow]:
    """Return a scope's rows, the largest first."""
    found = [row for row in rows if row.scope == scope and scope != CLUSTER]
    return sorted(found, key=lambda row: (-row.organisations, row.sector))


def _shares(rows: Sequence[MakeupRow], named: Sequence[str]) -> np.ndarray | None:
    """Return the shares of named sectors and, last, of the others; None without organisations."""
    if not rows:
        return None
    by_sector = {row.sector: row.share for row in rows}
    known = [by_sector.get(name, 0.0) for name in named]
    return np.array([*known, max(0.0, 1.0 - sum(known))])


def _table(
    rows: Sequence[MakeupRow], names: Sequence[str], shares: dict[str, np.ndarray | None]
) -> Table:
    quotient = {row.sector: row.lq for row in _of(rows, _RURAL_IN)}
    head = (
        words(tr("Sector")),
        Cell(tr("Rural, clustered")),
        Cell(tr("Urban, clustered")),
        Cell(tr("All rural")),
        Cell(tr("All urban")),
        Cell(tr("Quotient, rural clustered")),
    )
    body = []
    for row, name in enumerate(names):
        cells = [
            Cell(w.NOTHING if values is None else w.percent(float(values[row])))
            for values in (shares[scope] for scope in _SCOPES)
        ]
        body.append((words(name), *cells, Cell(w.measure(quotient.get(name, float("nan"))))))
    return Table(tr("Sectors, by share of organisations"), head, tuple(body))


def _chart(names: Sequence[str], drawn: Sequence[tuple[str, np.ndarray | None]]) -> str:
    """Return pairs of bars, the rural one above the urban."""
    bars = [(kind, values) for kind, values in drawn if values is not None]
    top = max(float(values.max()) for _, values in bars) or 1.0
    step = 16.0 + 15.0 * len(bars) + 8.0
    height = 24.0 + step * len(names)

    def paint(figure: Any) -> None:
        axes = figure.add_axes((0.0, 0.0, 1.0, 1.0))
        axes.set_xlim(0, WIDTH)
        axes.set_ylim(height, 0)
        axes.axis("off")
        for at, (kind, _) in enumerate(bars):
            axes.add_patch(_bar(2 + 80 * at, 5, 10, 10, COLOURS[kind]))
            label = tr("Rural" if kind == RURAL else "Urban")
            axes.text(16 + 80 * at, 10, label, va="center", fontsize=10, color=INK)
        for row, name in enumerate(names):
            y = 24.0 + step * row
            axes.text(2, y + 8, _cut(name), va="center", fontsize=10.5)
            for at, (kind, values) in enumerate(bars):
                wide = (WIDTH - 60) * float(values[row]) / top
                below = y + 17 + 15 * at
                axes.add_patch(_bar(2, below, max(wide, 0.8), 12, COLOURS[kind]))
                axes.text(
                    8 + wide, below + 6, w.points(float(values[row])), va="center", fontsize=9.5
                )

    return picture(
        "makeup",
        tr(
            "Bars: the shares of sectors among the rural and the urban organisations in "
            "microclusters, as in the table below."
        ),
        (WIDTH, height),
        paint,
    )


def _bar(x: float, y: float, wide: float, high: float, colour: str | None) -> Any:
    return require("matplotlib.patches").Rectangle((x, y), wide, high, color=colour, linewidth=0)


def _cut(name: str) -> str:
    short = name if len(name) <= _LETTERS else name[: _LETTERS - 1].rstrip() + "…"
    return short.replace("$", r"\$")  # else matplotlib would take it for a formula

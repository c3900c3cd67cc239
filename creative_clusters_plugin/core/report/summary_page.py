"""Rural against urban on a page: the table of the summary, in words, and how large clusters are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .. import wording as w
from ..shares import RURAL, URBAN
from ..summary import PER_KM2, Summary, SummaryRow
from .charts import COLOURS, size_histogram
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
    parameters_table,
    render,
    versions_table,
    words,
)


@dataclass(frozen=True)
class SummaryFacts:
    """All that the report of a summary tells.

    Attributes
    ----------
    name : str
        Of the layer of organisations.
    date : str
        In words.
    summary : Summary
    size : ndarray (m,)
        Members of each cluster.
    parameters : sequence of (name, value)
        As they were chosen.
    messages : sequence of str
        What the run said.
    versions : sequence of (name, version)
    """

    name: str
    date: str
    summary: Summary
    size: np.ndarray
    parameters: Sequence[tuple[str, str]]
    messages: Sequence[str]
    versions: Sequence[tuple[str, str]]


def summary_report(facts: SummaryFacts, templates: str) -> str:
    """Return the report of a summary as one HTML file; ``templates`` is their folder.

    Raises
    ------
    MissingPackageError
        If jinja2 or matplotlib is not installed.
    """
    summary = facts.summary
    opening: tuple[Block, ...] = (
        Paragraph(" ".join(summary_sentences(summary)), "lead"),
        Keys(summary_keys(summary)),
    )
    page = Page(
        f"Rural and urban: {facts.name}",
        f"Summarised with Creative Clusters on {facts.date}",
        opening,
        (summary_section(summary, facts.size), _method(facts)),
    )
    return render(page, templates)


def summary_sentences(summary: Summary) -> list[str]:
    """Return the answer in one or two sentences."""
    share, clusters = summary["clustered_share"], summary["clusters"]
    if not clusters.all:
        organisations = w.plural(summary["organisations"].all, "organisation", "organisations")
        return [f"There are no microclusters among {organisations}."]
    known = [(RURAL, share.rural, clusters.rural), (URBAN, share.urban, clusters.urban)]
    parts = [f"{w.percent(value)} of the {kind}" for kind, value, _ in known if not np.isnan(value)]
    if not parts:
        return [
            f"{w.percent(share.all)} of "
            f"{w.plural(summary['organisations'].all, 'organisation', 'organisations')} are in "
            f"{w.plural(clusters.all, 'microcluster', 'microclusters')}."
        ]
    counts = [
        f"{w.plural(number, f'{kind} microcluster', f'{kind} microclusters')}"
        for kind, _, number in known
    ]
    there = "is" if clusters.rural == 1 else "are"
    return [
        f"{w.series(parts)} organisations are in a microcluster.",
        f"There {there} {w.series(counts)}{_half_size(summary)}.",
    ]


def _half_size(summary: Summary) -> str:
    size = summary["median_cluster_size"]
    if np.isnan(size.rural) or np.isnan(size.urban):
        return ""
    return (
        f"; half of the rural ones have up to {w.plural(size.rural, 'member', 'members')}, half of "
        f"the urban ones up to {w.count(size.urban)}"
    )


def summary_keys(summary: Summary) -> tuple[Key, ...]:
    """Return the key figures."""
    clusters, share = summary["clusters"], summary["clustered_share"]
    rural, urban = COLOURS[RURAL], COLOURS[URBAN]
    return (
        Key(w.percent(share.rural), "of rural organisations are in a microcluster", rural),
        Key(w.percent(share.urban), "of urban organisations are in a microcluster", urban),
        *(
            Key(w.count(number), f"{kind} microcluster{'' if number == 1 else 's'}", colour)
            for kind, number, colour in (
                (RURAL, clusters.rural, rural),
                (URBAN, clusters.urban, urban),
            )
        ),
    )


def summary_section(summary: Summary, size: np.ndarray) -> Section:
    """Return the table and the sizes; ``size`` (m,) is the members of each cluster."""
    blocks: list[Block] = [summary_table(summary)]
    note = (
        "Organisations count by their own rurality, microclusters by that of most of their "
        "members. The ratio is rural over urban: 1 is the same."
    )
    unknown = summary["organisations"].all - (
        summary["organisations"].rural + summary["organisations"].urban
    )
    if unknown:
        note += (
            f" {w.plural(unknown, 'organisation', 'organisations')} of unknown rurality "
            "count under “All” only."
        )
    blocks.append(Paragraph(note, "note"))
    filled = np.asarray(size, dtype=float)
    kinds = [kind for kind, many in zip(summary.cluster_rurality, filled > 0) if many]
    filled = filled[filled > 0]
    if len(filled) > 1:
        caption = (
            "How large microclusters are, in logarithmic steps. The numbers are microclusters; the "
            "heights are shares of the rural, or of the urban ones, on one scale."
        )
        blocks.append(Picture(size_histogram(filled, kinds, filled.min()), caption))
    return Section("Rural against urban", tuple(blocks))


def summary_table(summary: Summary) -> Table:
    """Return every metric of the summary."""
    head = (words(""), *map(Cell, ("Rural", "Urban", "All", "Ratio")))
    rows = []
    for row in summary:
        rows.append(
            (
                words(_label(row)),
                *(Cell(w.figure(value, row.unit)) for value in (row.rural, row.urban, row.all)),
                Cell(w.NOTHING if np.isnan(row.ratio) else f"{row.ratio:.2f}"),
            )
        )
    return Table("Rural and urban in numbers", head, tuple(rows))


def _label(row: SummaryRow) -> str:
    return f"{row.label}, {PER_KM2}" if row.unit == PER_KM2 else row.label


def _method(facts: SummaryFacts) -> Section:
    blocks: list[Block] = [
        Paragraph(
            "An organisation is in a microcluster if the layer of organisations names one that the "
            "layer of clusters has. A microcluster is rural or urban by the majority of its "
            "members, and its size is the number of its members, so every figure rests on the same "
            "organisations. Shares are of organisations whose rurality is known; medians are of "
            "microclusters."
        ),
        Beside(
            (
                parameters_table(facts.parameters),
                versions_table(facts.versions),
            )
        ),
    ]
    if facts.messages:
        blocks += [Paragraph("What the run said:"), Listing(tuple(facts.messages))]
    return Section("Method and settings", tuple(blocks))

"""Rural against urban on a page: the table of the summary, in words, and how large clusters are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .. import wording as w
from ..language import number, tr
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
        tr("Rural and urban: {name}", name=facts.name),
        tr("Summarised with Creative Clusters on {date}", date=facts.date),
        opening,
        (summary_section(summary, facts.size), _method(facts)),
    )
    return render(page, templates)


def summary_sentences(summary: Summary) -> list[str]:
    """Return the answer in a few sentences."""
    share, clusters = summary["clustered_share"], summary["clusters"]
    organisations = w.plural(summary["organisations"].all, "organisation", "organisations")
    if not clusters.all:
        return [
            tr("There are no microclusters among {organisations}.", organisations=organisations)
        ]
    if np.isnan(share.rural) and np.isnan(share.urban):
        return [
            tr(
                "{share} of {organisations} are in {number}\N{NO-BREAK SPACE}microcluster."
                if clusters.all == 1
                else "{share} of {organisations} are in {number}\N{NO-BREAK SPACE}microclusters.",
                share=w.percent(share.all),
                organisations=organisations,
                number=w.count(clusters.all),
            )
        ]
    return [_shares(share), _counts(clusters, summary["median_cluster_size"])]


def _shares(share: SummaryRow) -> str:
    """Say how much is in a microcluster; at least one of the two shares is known."""
    rural, urban = w.percent(share.rural), w.percent(share.urban)
    if np.isnan(share.urban):
        return tr("{rural} of the rural organisations are in a microcluster.", rural=rural)
    if np.isnan(share.rural):
        return tr("{urban} of the urban organisations are in a microcluster.", urban=urban)
    return tr(
        "{rural} of the rural and {urban} of the urban organisations are in a microcluster.",
        rural=rural,
        urban=urban,
    )


def _counts(clusters: SummaryRow, size: SummaryRow) -> str:
    """Say how many microclusters there are, and the median size of rural and of urban ones."""
    rural = w.plural(clusters.rural, "rural microcluster", "rural microclusters")
    urban = w.plural(clusters.urban, "urban microcluster", "urban microclusters")
    told = [
        tr(
            "There is {rural} and {urban}."
            if clusters.rural == 1
            else "There are {rural} and {urban}.",
            rural=rural,
            urban=urban,
        )
    ]
    other = _neither(clusters)
    if other:
        told.append(
            tr(
                "{number} more is neither: as many of its members are rural as urban, or it is not "
                "known."
                if other == 1
                else "{number} more are neither: as many of their members are rural as urban, or "
                "it is not known.",
                number=w.count(other),
            )
        )
    if not (np.isnan(size.rural) or np.isnan(size.urban)):
        told.append(
            tr(
                "The median rural one has {rural}, the median urban one has {urban}.",
                rural=_members(size.rural),
                urban=_members(size.urban),
            )
        )
    return " ".join(told)


def _neither(clusters: SummaryRow) -> int:
    """Return how many microclusters are neither rural nor urban: a tie, or not known."""
    return round(clusters.all - clusters.rural - clusters.urban)


def _members(median: float) -> str:
    return tr("{number} member" if median == 1 else "{number} members", number=w.measure(median))


def cluster_keys(clusters: SummaryRow) -> tuple[Key, Key]:
    """Return how many rural and how many urban microclusters there are, as key figures."""
    return (
        Key(
            w.count(clusters.rural),
            tr("rural microcluster" if clusters.rural == 1 else "rural microclusters"),
            COLOURS[RURAL],
        ),
        Key(
            w.count(clusters.urban),
            tr("urban microcluster" if clusters.urban == 1 else "urban microclusters"),
            COLOURS[URBAN],
        ),
    )


def summary_keys(summary: Summary) -> tuple[Key, ...]:
    """Return the key figures."""
    clusters, share = summary["clusters"], summary["clustered_share"]
    rural, urban = COLOURS[RURAL], COLOURS[URBAN]
    other = _neither(clusters)
    neither = tr("neither rural nor urban, or not known")
    return (
        Key(w.percent(share.rural), tr("of rural organisations are in a microcluster"), rural),
        Key(w.percent(share.urban), tr("of urban organisations are in a microcluster"), urban),
        *cluster_keys(clusters),
        *((Key(w.count(other), neither, COLOURS[None]),) if other else ()),
    )


def summary_section(summary: Summary, size: np.ndarray) -> Section:
    """Return the table and the sizes; ``size`` (m,) is the members of each cluster."""
    blocks: list[Block] = [summary_table(summary)]
    note = tr(
        "Organisations count by their own rurality, microclusters by that of most of their "
        "members. The ratio is rural over urban: 1 is the same."
    )
    unknown = summary["organisations"].all - (
        summary["organisations"].rural + summary["organisations"].urban
    )
    if unknown:
        note += " " + tr(
            "{organisations} of unknown rurality counts under “All” only."
            if unknown == 1
            else "{organisations} of unknown rurality count under “All” only.",
            organisations=w.plural(unknown, "organisation", "organisations"),
        )
    blocks.append(Paragraph(note, "note"))
    filled = np.asarray(size, dtype=float)
    kinds = [kind for kind, many in zip(summary.cluster_rurality, filled > 0) if many]
    filled = filled[filled > 0]
    if len(filled) > 1:
        caption = tr(
            "How large microclusters are, in logarithmic steps. The numbers are microclusters; the "
            "heights are shares of the rural, or of the urban ones, on one scale."
        )
        blocks.append(Picture(size_histogram(filled, kinds, filled.min()), caption))
    return Section(tr("Rural against urban"), tuple(blocks))


def summary_table(summary: Summary) -> Table:
    """Return every metric of the summary."""
    head = (words(""), Cell(tr("Rural")), Cell(tr("Urban")), Cell(tr("All")), Cell(tr("Ratio")))
    rows = []
    for row in summary:
        rows.append(
            (
                words(_label(row)),
                *(Cell(w.figure(value, row.unit)) for value in (row.rural, row.urban, row.all)),
                Cell(w.NOTHING if np.isnan(row.ratio) else number(row.ratio, ".2f")),
            )
        )
    return Table(tr("Rural and urban in numbers"), head, tuple(rows))


def _label(row: SummaryRow) -> str:
    return f"{tr(row.label)}, {tr(row.unit)}" if row.unit == PER_KM2 else tr(row.label)


def _method(facts: SummaryFacts) -> Section:
    blocks: list[Block] = [
        Paragraph(
            tr(
                "An organisation is in a microcluster if the layer of organisations names one that "
                "the layer of clusters has. A microcluster is rural or urban by the majority of "
                "its members, and its size is the number of its members, so every figure rests on "
                "the same organisations. Shares are of organisations whose rurality is known; "
                "medians are of microclusters."
            )
        ),
        Beside(
            (
                parameters_table(facts.parameters),
                versions_table(facts.versions),
            )
        ),
    ]
    if facts.messages:
        blocks += [Paragraph(tr("What the run said:")), Listing(tuple(facts.messages))]
    return Section(tr("Method and settings"), tuple(blocks))

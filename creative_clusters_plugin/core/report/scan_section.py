"""The test against all businesses, in words and a table."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .. import wording as w
from ..language import number, tr
from ..microclusters.scan import SIGNIFICANCE, Scan
from ..shares import RURAL
from .page import Cell, Paragraph, Section, Table, words

#: Clusters in the table.
LARGEST = 15


def scan_headline(scan: Scan, rurality: Sequence[str | None]) -> list[str]:
    """Return the test's sentence for the headline; none where there is nothing to test."""
    total = len(scan.p_value)
    if not total:
        return []
    found = int(scan.significant.sum())
    rural = np.array([each == RURAL for each in rurality], dtype=bool)
    counts = {"found": w.count(found), "total": w.count(total)}
    if not rural.any():
        return [
            tr(
                "{found} of {total}\N{NO-BREAK SPACE}microcluster holds more of the organisations "
                "than business in general would put there."
                if total == 1
                else "{found} of {total}\N{NO-BREAK SPACE}microclusters hold more of the "
                "organisations than business in general would put there.",
                **counts,
            )
        ]
    counts["rural_found"] = w.count(int((scan.significant & rural).sum()))
    counts["rural"] = w.count(int(rural.sum()))
    return [
        tr(
            "{found} of {total}\N{NO-BREAK SPACE}microcluster holds more of the organisations than "
            "business in general would put there, {rural_found} of the {rural} rural ones among "
            "them."
            if total == 1
            else "{found} of {total}\N{NO-BREAK SPACE}microclusters hold more of the organisations "
            "than business in general would put there, {rural_found} of the {rural} rural ones "
            "among them.",
            **counts,
        )
    ]


def scan_section(scan: Scan, rurality: Sequence[str | None], permutations: int) -> Section:
    """Return the section: how to read the test, the clearest clusters, and its own check."""
    counts = scan.counts
    order = np.lexsort((np.arange(len(counts.llr)), -counts.llr))[:LARGEST]
    order = [int(each) for each in order if counts.llr[each] > 0]
    text = tr(
        "A place can have many of these organisations only because it has many businesses. The "
        "test asks whether there are more than that. The organisations were drawn anew "
        "{permutations} times from all businesses, at random, and clusters were detected again "
        "each time. A microcluster is significant if its ratio is among the largest {share:g} % of "
        "the largest ratios that chance gives anywhere in the region, so that the many places "
        "looked at do not make it easier.",
        permutations=w.count(permutations),
        share=100 * SIGNIFICANCE,
    )
    blocks: list[Paragraph | Table] = [Paragraph(text)]
    if order:
        blocks.append(_table(scan, rurality, order))
    if not np.isnan(scan.null_lq):
        text = tr(
            "Under pure chance the median quotient was {quotient:.2f}; near 1 it says that the way "
            "of counting favours no cluster. Source: Kulldorff (1997), A spatial scan statistic.",
            quotient=scan.null_lq,
        )
        blocks.append(Paragraph(text, "note"))
    return Section(tr("Tested against all businesses"), tuple(blocks))


def _table(scan: Scan, rurality: Sequence[str | None], order: Sequence[int]) -> Table:
    """Return clusters, given by their rows, as a table."""
    counts = scan.counts
    head = (
        words(tr("Id")),
        Cell(tr("Organi\N{SOFT HYPHEN}sations")),
        Cell(tr("Expected")),
        Cell(tr("Busi\N{SOFT HYPHEN}nesses")),
        Cell(tr("Quo\N{SOFT HYPHEN}tient")),
        Cell("p"),
    )
    rows = tuple(
        (
            words(_name(row, rurality[row])),
            Cell(w.count(counts.organisations[row])),
            Cell(number(counts.expected[row], ",.1f")),
            Cell(w.count(counts.businesses[row])),
            Cell(number(counts.lq[row], ".2f")),
            Cell(number(scan.p_value[row], ".3g"), chosen=bool(scan.significant[row])),
        )
        for row in order
    )
    caption = tr(
        "The {number}\N{NO-BREAK SPACE}microcluster furthest above what is expected."
        if len(rows) == 1
        else "The {number}\N{NO-BREAK SPACE}microclusters furthest above what is expected.",
        number=len(rows),
    )
    caption += " " + tr(
        "Organisations and businesses are those within the core distance of a member; the quotient "
        "is their share over the share in the whole region."
    )
    return Table(caption, head, rows)


def _name(row: int, kind: str | None) -> str:
    if not kind:
        return str(row + 1)
    return tr("{id} (rural)" if kind == RURAL else "{id} (urban)", id=str(row + 1))

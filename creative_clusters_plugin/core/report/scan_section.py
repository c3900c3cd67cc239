"""The test against all businesses, in words and a table."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .. import wording as w
from ..microclusters.scan import SIGNIFICANCE, Scan
from .page import Cell, Paragraph, Section, Table, words

#: Clusters in the table.
LARGEST = 15


def scan_headline(scan: Scan, rurality: Sequence[str | None]) -> list[str]:
    """Return the test's sentence for the headline; none where there is nothing to test."""
    total = len(scan.p_value)
    if not total:
        return []
    found = int(scan.significant.sum())
    rural = np.array([each == "rural" for each in rurality], dtype=bool)
    text = (
        f"{w.count(found)} of {w.plural(total, 'microcluster', 'microclusters')} hold more of "
        "the organisations than business in general would put there"
    )
    if rural.any():
        text += (
            f", {w.count(int((scan.significant & rural).sum()))} of the "
            f"{w.count(int(rural.sum()))} rural ones among them"
        )
    return [text + "."]


def scan_section(scan: Scan, rurality: Sequence[str | None], permutations: int) -> Section:
    """Return the section: how to read the test, the clearest clusters, and its own check."""
    counts = scan.counts
    order = np.lexsort((np.arange(len(counts.llr)), -counts.llr))[:LARGEST]
    order = [int(each) for each in order if counts.llr[each] > 0]
    blocks: list[Paragraph | Table] = [
        Paragraph(
            "A place can have many of these organisations only because it has many businesses. The "
            "test asks whether there are more than that. The organisations were drawn anew "
            f"{w.count(permutations)} times from all businesses, at random, and clusters were "
            "detected again each time. A microcluster is significant if its ratio is among the "
            f"largest {100 * SIGNIFICANCE:g} % of the largest ratios that chance gives anywhere in "
            "the region, so that the many places looked at do not make it easier."
        )
    ]
    if order:
        head = (
            "Id",
            "Organi\N{SOFT HYPHEN}sations",
            "Expected",
            "Busi\N{SOFT HYPHEN}nesses",
            "Quo\N{SOFT HYPHEN}tient",
            "p",
        )
        rows = tuple(
            (
                words(f"{number + 1}" + (f" ({rurality[number]})" if rurality[number] else "")),
                Cell(w.count(counts.organisations[number])),
                Cell(f"{counts.expected[number]:,.1f}"),
                Cell(w.count(counts.businesses[number])),
                Cell(f"{counts.lq[number]:.2f}"),
                Cell(f"{scan.p_value[number]:.3g}", chosen=bool(scan.significant[number])),
            )
            for number in order
        )
        caption = (
            f"The {w.plural(len(rows), 'microcluster', 'microclusters')} furthest above what is "
            "expected. Organisations and businesses are those within the core distance of a "
            "member; the quotient is their share over the share in the whole region."
        )
        table_head = (words(head[0]), *(Cell(each) for each in head[1:]))
        blocks.append(Table(caption, table_head, rows))
    if not np.isnan(scan.null_lq):
        blocks.append(
            Paragraph(
                f"Under pure chance the median quotient was {scan.null_lq:.2f}; near 1 it says "
                "that the way of counting favours no cluster. Source: Kulldorff (1997), A spatial "
                "scan statistic.",
                "note",
            )
        )
    return Section("Tested against all businesses", tuple(blocks))

"""The report of a detection of microclusters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from .. import wording as w
from ..language import tr
from ..shares import RURAL, URBAN
from ..summary import Summary, SummaryRow
from .charts import COLOURS, OTHER_COLOUR, size_histogram
from .cluster_map import beyond, beyond_words, cluster_map
from .detection_facts import DetectionFacts
from .distance_section import distance_section
from .method import method_section
from .page import (
    Beside,
    Block,
    Cell,
    Key,
    Keys,
    Page,
    Paragraph,
    Picture,
    Section,
    Table,
    render,
    words,
)
from .settings_section import settings_section
from .summary_page import cluster_keys

#: Clusters in a table of the largest.
LARGEST = 10
_BOTH = "both"
#: By (whose share is known, is it that of a single microcluster?).
_SHARES = {
    (RURAL, True): "It holds {rural} of the rural organisations.",
    (RURAL, False): "They hold {rural} of the rural organisations.",
    (URBAN, True): "It holds {urban} of the urban organisations.",
    (URBAN, False): "They hold {urban} of the urban organisations.",
    (_BOTH, True): "It holds {rural} of the rural and {urban} of the urban organisations.",
    (_BOTH, False): "They hold {rural} of the rural and {urban} of the urban organisations.",
}
_KINDS = {
    RURAL: "Rural microcluster",
    URBAN: "Urban microcluster",
    None: "Neither, or not known",
}
#: By (are there such organisations, are there such microclusters?).
_UNKNOWN = {
    (True, False): "Under “All” only: {organisations} of unknown rurality.",
    (False, True): "Under “All” only: {microclusters} with as many rural as urban members, or none "
    "that is known.",
    (True, True): "Under “All” only: {organisations} of unknown rurality and {microclusters} with "
    "as many rural as urban members, or none that is known.",
}
#: By (is it a single one, are all of them rural, are they in the order of weights?).
_CAPTIONS = {
    (True, False, False): "The largest microcluster",
    (True, False, True): "The largest microcluster, by weight",
    (True, True, False): "The largest rural microcluster",
    (True, True, True): "The largest rural microcluster, by weight",
    (False, False, False): "The {number} largest microclusters",
    (False, False, True): "The {number} largest microclusters, by weight",
    (False, True, False): "The {number} largest rural microclusters",
    (False, True, True): "The {number} largest rural microclusters, by weight",
}
#: Heads of narrow columns, which may break.
_ORGANISATIONS = "Organi\N{SOFT HYPHEN}sations"
_PERSISTENCE = "Persist\N{SOFT HYPHEN}ence"


def detection_report(
    facts: DetectionFacts,
    templates: str,
    *,
    headline: Sequence[str] = (),
    sections: Sequence[Section] = (),
) -> str:
    """Return the report of a detection as one HTML file.

    Parameters
    ----------
    templates : str
        Folder of the templates.
    headline : sequence of str
        More sentences for the headline.
    sections : sequence of Section
        More sections; they come after the map.

    Raises
    ------
    MissingPackageError
        If jinja2 or matplotlib is not installed.
    """
    summary = facts.summary
    parts: list[Section] = []
    if len(facts.label):
        tried = settings_section(
            facts.sensitivity,
            facts.settings,
            ruralities=facts.told_apart,
            weighted=bool(facts.weight_field),
        )
        parts += [tried, _map_section(facts, summary)]
    parts += sections
    if len(facts.clusters.size):
        parts += [_comparison_section(facts, summary), _largest_section(facts)]
    if np.isfinite(facts.core_distance).any():
        parts.append(distance_section(facts))
    opening: tuple[Block, ...] = (
        Paragraph(" ".join([*_headline(facts, summary), *headline]), "lead"),
        Keys(_keys(facts, summary)),
    )
    page = Page(
        tr("Microclusters: {name}", name=facts.name),
        tr("Detected with Creative Clusters on {date}", date=facts.date),
        opening,
        (*parts, method_section(facts)),
    )
    return render(page, templates)


def _headline(facts: DetectionFacts, summary: Summary) -> list[str]:
    """Return the answer in one or two sentences."""
    organisations = w.plural(len(facts.label), "organisation", "organisations")
    number = len(facts.clusters.size)
    if not number:
        return [
            tr("No microclusters were found among {organisations}.", organisations=organisations)
        ]
    share = summary["clustered_share"]
    result = [
        tr(
            "{microclusters} holds {number} of {organisations} ({share})."
            if number == 1
            else "{microclusters} hold {number} of {organisations} ({share}).",
            microclusters=w.plural(number, "microcluster", "microclusters"),
            number=w.count(summary["clustered"].all),
            organisations=organisations,
            share=w.percent(share.all),
        )
    ]
    known = [
        kind for kind, each in ((RURAL, share.rural), (URBAN, share.urban)) if not np.isnan(each)
    ]
    if known:
        which = (_BOTH if len(known) == 2 else known[0]), number == 1
        rural, urban = w.percent(share.rural), w.percent(share.urban)
        result.append(tr(_SHARES[which], rural=rural, urban=urban))
    return result


def _keys(facts: DetectionFacts, summary: Summary) -> tuple[Key, ...]:
    clusters, share = summary["clusters"], summary["clustered_share"]
    if not facts.told_apart:
        median = summary["median_cluster_size"].all
        return (
            Key(w.count(clusters.all), tr("microclusters")),
            Key(w.percent(share.all), tr("of organisations are in one")),
            Key(w.measure(median), tr("organisations in the median one")),
        )
    rural, urban = COLOURS[RURAL], COLOURS[URBAN]
    return (
        *cluster_keys(clusters),
        Key(w.percent(share.rural), tr("of rural organisations are in one"), rural),
        Key(w.percent(share.urban), tr("of urban organisations are in one"), urban),
    )


def _map_section(facts: DetectionFacts, summary: Summary) -> Section:
    first = list(range(min(LARGEST, len(facts.clusters.size))))
    numbered = [*first, *(row for row in _largest(facts, RURAL) if row not in first)]
    caption = tr("Grey: organisations, darker where there are more.")
    legend: list[tuple[str, str]] = []
    if numbered:
        caption += " " + tr(
            "Microclusters are drawn by their outlines, or as a dot where these would be too "
            "small to see. Numbers are those of the tables of the largest; in crowded places some "
            "are left out."
        )
        if not facts.told_apart:
            legend = [(OTHER_COLOUR, tr("Microcluster"))]
        else:
            clusters = summary["clusters"]
            neither = clusters.all - clusters.rural - clusters.urban
            numbers = {RURAL: clusters.rural, URBAN: clusters.urban, None: neither}
            legend = [
                (COLOURS[kind], f"{tr(_KINDS[kind])} ({w.count(numbers[kind])})")
                for kind in _KINDS
                if numbers[kind]
            ]
    far = int(beyond(facts.xy, facts.clusters.outline).sum())
    if far:
        caption += f" {beyond_words(far)}"
    drawn = cluster_map(facts.xy, facts.clusters.outline, facts.rurality, numbered)
    return Section(tr("Where they are"), (Picture(drawn, caption, tuple(legend), wide=True),))


def _largest(facts: DetectionFacts, kind: str | None = None) -> list[int]:
    """Return the rows of the largest clusters, of one kind where it is given."""
    rurality = facts.clusters.rurality  # in the order of ids, which go by falling weight
    return [row for row, each in enumerate(rurality) if kind is None or each == kind][:LARGEST]


def _comparison_section(facts: DetectionFacts, summary: Summary) -> Section:
    title = tr("Rural against urban" if facts.told_apart else "All of them in numbers")
    tables = (_organisations_table(facts, summary), _clusters_table(facts, summary))
    blocks: list[Block] = [Beside(tables)]
    note = _unknown(facts, summary)
    if note:
        blocks.append(Paragraph(note, "note"))
    sizes = facts.clusters.size
    if len(sizes) > 1:
        least = sizes.min() if facts.weight_field else facts.settings.min_cluster_size
        caption = tr(
            "How large microclusters are, in logarithmic steps. The numbers are microclusters; the "
            "heights are shares of the rural, or of the urban ones, on one scale."
            if facts.told_apart
            else "How large microclusters are, in logarithmic steps. The numbers are microclusters."
        )
        blocks.append(Picture(size_histogram(sizes, facts.rurality, least), caption))
    return Section(title, tuple(blocks))


def _organisations_table(facts: DetectionFacts, summary: Summary) -> Table:
    figures = [
        _Figures.of(tr("Organisations"), w.count, summary["organisations"]),
        _Figures.of(tr("In a microcluster"), w.count, summary["clustered"]),
        _Figures.of(tr("Share in a microcluster"), w.percent, summary["clustered_share"]),
    ]
    caption = tr("Organisations, by their own rurality" if facts.told_apart else "Organisations")
    return _table(facts, caption, figures)


def _clusters_table(facts: DetectionFacts, summary: Summary) -> Table:
    size, kinds = facts.clusters.size, np.array(facts.clusters.rurality, dtype=object)
    members = tuple(float(size[each].sum()) for each in (kinds == RURAL, kinds == URBAN, ...))
    figures = [
        _Figures.of(tr("Microclusters"), w.count, summary["clusters"]),
        _Figures(tr("Organisations in them"), w.count, members),
        _Figures.of(tr("Median size"), w.measure, summary["median_cluster_size"]),
        _Figures.of(tr("Largest"), w.count, summary["largest_cluster"]),
        _Figures.of(tr("Median radius"), w.distance, summary["median_radius_m"]),
        _Figures.of(tr("Median density, per km²"), w.measure, summary["median_density_km2"]),
    ]
    caption = tr(
        "Microclusters, by the rurality of most of their members"
        if facts.told_apart
        else "Microclusters"
    )
    return _table(facts, caption, figures)


@dataclass(frozen=True)
class _Figures:
    """A row of a table: its name, how its numbers are written, and rural, urban, all."""

    name: str
    written: Callable[[float], str]
    values: tuple[float, ...]

    @staticmethod
    def of(name: str, written: Callable[[float], str], row: SummaryRow) -> _Figures:
        return _Figures(name, written, (row.rural, row.urban, row.all))


def _table(facts: DetectionFacts, caption: str, figures: Sequence[_Figures]) -> Table:
    """Return figures as a table; without a rurality those of all alone."""
    first = 0 if facts.told_apart else 2
    heads = (tr("Rural"), tr("Urban"), tr("All"))
    return Table(
        caption,
        (words(""), *map(Cell, heads[first:])),
        tuple(
            (words(each.name), *(Cell(each.written(value)) for value in each.values[first:]))
            for each in figures
        ),
    )


def _unknown(facts: DetectionFacts, summary: Summary) -> str:
    """Say what counts under "All" only; '' for nothing."""
    if not facts.told_apart:
        return ""
    organisations, clusters = (
        row.all - row.rural - row.urban for row in (summary["organisations"], summary["clusters"])
    )
    which = bool(organisations), bool(clusters)
    if not any(which):
        return ""
    return tr(
        _UNKNOWN[which],
        organisations=w.plural(organisations, "organisation", "organisations"),
        microclusters=w.plural(clusters, "microcluster", "microclusters"),
    )


def _largest_section(facts: DetectionFacts) -> Section:
    first = _largest(facts)
    tables = [_largest_table(facts, first, of_kind=False)]
    rural = _largest(facts, RURAL) if facts.told_apart else []
    if rural:
        tables.append(_largest_table(facts, rural, of_kind=True))
    narrow = not (facts.group_field or facts.weight_field)
    blocks: list[Block] = [Beside(tuple(tables))] if narrow else list(tables)
    note = tr(
        "The radius is that of the smallest circle round the organisations, the density that of "
        "the outline."
    )
    if not np.isnan(facts.clusters.persistence).all():
        note += " " + tr(
            "Persistence (0-1) says over how wide a range of densities it stays one group."
        )
    return Section(tr("The largest"), (*blocks, Paragraph(note, "note")))


def _largest_table(facts: DetectionFacts, rows: list[int], *, of_kind: bool) -> Table:
    """Return rows of clusters, all of them rural or (without ``of_kind``) of any kind."""
    clusters = facts.clusters
    columns: list[tuple[Cell, list[Cell]]] = [
        (Cell(tr("No.")), [Cell(str(row + 1)) for row in rows]),
        (Cell(tr(_ORGANISATIONS)), [Cell(w.count(clusters.size[row])) for row in rows]),
    ]
    if facts.told_apart and not of_kind:
        names = {RURAL: tr("rural"), URBAN: tr("urban"), None: w.NOTHING}
        kinds = [words(names[clusters.rurality[row]]) for row in rows]
        columns.insert(1, (words(tr("Rurality")), kinds))
    if facts.group_field:
        groups = [str(clusters.group[row]) for row in rows]
        columns.insert(1, (words(facts.group_field), [words(group) for group in groups]))
    if facts.weight_field:
        columns.append(
            (Cell(facts.weight_field), [Cell(w.measure(clusters.weight[row])) for row in rows])
        )
    columns += [
        (Cell(tr("Radius")), [Cell(w.distance(clusters.radius[row])) for row in rows]),
        (Cell(tr("Per km²")), [Cell(w.measure(clusters.density[row])) for row in rows]),
    ]
    if not np.isnan(clusters.persistence).all():
        column = [Cell(w.fraction(clusters.persistence[row])) for row in rows]
        columns.append((Cell(tr(_PERSISTENCE)), column))
    cells = tuple(zip(*(column for _, column in columns)))
    which = len(rows) == 1, of_kind, bool(facts.weight_field)
    caption = tr(_CAPTIONS[which], number=len(rows))
    return Table(caption, tuple(head for head, _ in columns), cells)

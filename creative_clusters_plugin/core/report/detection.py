"""The report of a detection of microclusters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from .. import wording as w
from ..shares import RURAL, URBAN
from ..summary import Summary, SummaryRow
from .charts import COLOURS, OTHER_COLOUR, k_distance_curve, size_histogram
from .cluster_map import cluster_map
from .detection_facts import DetectionFacts
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

#: Clusters in a table of the largest.
LARGEST = 10
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
        parts.append(_distance_section(facts))
    opening: tuple[Block, ...] = (
        Paragraph(" ".join([*_headline(facts, summary), *headline]), "lead"),
        Keys(_keys(facts, summary)),
    )
    page = Page(
        f"Microclusters: {facts.name}",
        f"Detected with Creative Clusters on {facts.date}",
        opening,
        (*parts, method_section(facts)),
    )
    return render(page, templates)


def _headline(facts: DetectionFacts, summary: Summary) -> list[str]:
    """Return the answer in one or two sentences."""
    organisations = w.plural(len(facts.label), "organisation", "organisations")
    number = len(facts.clusters.size)
    if not number:
        return [f"No microclusters were found among {organisations}."]
    share = summary["clustered_share"]
    found = w.plural(number, "microcluster holds", "microclusters hold")
    result = [
        f"{found} {w.count(summary['clustered'].all)} of {organisations} ({w.percent(share.all)})."
    ]
    shares = [
        f"{w.percent(value)} of the {kind}"
        for kind, value in ((RURAL, share.rural), (URBAN, share.urban))
        if not np.isnan(value)
    ]
    if shares:
        who = "It holds" if number == 1 else "They hold"
        result.append(f"{who} {w.series(shares)} organisations.")
    return result


def _keys(facts: DetectionFacts, summary: Summary) -> tuple[Key, ...]:
    clusters, share = summary["clusters"], summary["clustered_share"]
    if not facts.told_apart:
        return (
            Key(w.count(clusters.all), "microclusters"),
            Key(w.percent(share.all), "of organisations are in one"),
            Key(w.measure(summary["median_cluster_size"].all), "organisations in the median one"),
        )
    rural, urban = COLOURS[RURAL], COLOURS[URBAN]
    return (
        Key(w.count(clusters.rural), "rural microclusters", rural),
        Key(w.count(clusters.urban), "urban microclusters", urban),
        Key(w.percent(share.rural), "of rural organisations are in one", rural),
        Key(w.percent(share.urban), "of urban organisations are in one", urban),
    )


def _map_section(facts: DetectionFacts, summary: Summary) -> Section:
    first = list(range(min(LARGEST, len(facts.clusters.size))))
    numbered = [*first, *(row for row in _largest(facts, RURAL) if row not in first)]
    caption = "Grey: organisations, darker where there are more. "
    legend: list[tuple[str, str]] = []
    if numbered:
        caption += (
            "Microclusters are drawn by their outlines, or as a dot where these would be too "
            "small to see. Numbers are those of the tables of the largest; in crowded places some "
            "are left out."
        )
        if not facts.told_apart:
            legend = [(OTHER_COLOUR, "Microcluster")]
        else:
            clusters = summary["clusters"]
            neither = clusters.all - clusters.rural - clusters.urban
            legend = [
                (COLOURS[kind], f"{label} ({w.count(number)})")
                for kind, label, number in (
                    (RURAL, "Rural microcluster", clusters.rural),
                    (URBAN, "Urban microcluster", clusters.urban),
                    (None, "Neither, or not known", neither),
                )
                if number
            ]
    drawn = cluster_map(facts.xy, facts.clusters.outline, facts.rurality, numbered)
    return Section("Where they are", (Picture(drawn, caption.strip(), tuple(legend), wide=True),))


def _largest(facts: DetectionFacts, kind: str | None = None) -> list[int]:
    """Return the rows of the largest clusters, of one kind where it is given."""
    rurality = facts.clusters.rurality  # in the order of ids, which go by falling weight
    return [row for row, each in enumerate(rurality) if kind is None or each == kind][:LARGEST]


def _comparison_section(facts: DetectionFacts, summary: Summary) -> Section:
    title = "Rural against urban" if facts.told_apart else "All of them in numbers"
    tables = (_organisations_table(facts, summary), _clusters_table(facts, summary))
    blocks: list[Block] = [Beside(tables)]
    note = _unknown(facts, summary)
    if note:
        blocks.append(Paragraph(note, "note"))
    sizes = facts.clusters.size
    if len(sizes) > 1:
        least = sizes.min() if facts.weight_field else facts.settings.min_cluster_size
        caption = "How large microclusters are, in logarithmic steps. The numbers are microclusters"
        caption += (
            "; the heights are shares of the rural, or of the urban ones, on one scale."
            if facts.told_apart
            else "."
        )
        blocks.append(Picture(size_histogram(sizes, facts.rurality, least), caption))
    return Section(title, tuple(blocks))


def _organisations_table(facts: DetectionFacts, summary: Summary) -> Table:
    by = ", by their own rurality" if facts.told_apart else ""
    figures = [
        _Figures.of("Organisations", w.count, summary["organisations"]),
        _Figures.of("In a microcluster", w.count, summary["clustered"]),
        _Figures.of("Share in a microcluster", w.percent, summary["clustered_share"]),
    ]
    return _table(facts, f"Organisations{by}", figures)


def _clusters_table(facts: DetectionFacts, summary: Summary) -> Table:
    size, kinds = facts.clusters.size, np.array(facts.clusters.rurality, dtype=object)
    members = tuple(float(size[each].sum()) for each in (kinds == RURAL, kinds == URBAN, ...))
    by = ", by the rurality of most of their members" if facts.told_apart else ""
    figures = [
        _Figures.of("Microclusters", w.count, summary["clusters"]),
        _Figures("Organisations in them", w.count, members),
        _Figures.of("Median size", w.measure, summary["median_cluster_size"]),
        _Figures.of("Largest", w.count, summary["largest_cluster"]),
        _Figures.of("Median radius", w.distance, summary["median_radius_m"]),
        _Figures.of("Median density, per km²", w.measure, summary["median_density_km2"]),
    ]
    return _table(facts, f"Microclusters{by}", figures)


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
    return Table(
        caption,
        (words(""), *map(Cell, ("Rural", "Urban", "All")[first:])),
        tuple(
            (words(each.name), *(Cell(each.written(value)) for value in each.values[first:]))
            for each in figures
        ),
    )


def _unknown(facts: DetectionFacts, summary: Summary) -> str:
    """Say what counts under "All" only; '' for nothing."""
    if not facts.told_apart:
        return ""
    organisations, clusters = summary["organisations"], summary["clusters"]
    parts = [
        w.plural(row.all - row.rural - row.urban, one, many) + why
        for row, one, many, why in (
            (organisations, "organisation", "organisations", " of unknown rurality"),
            (
                clusters,
                "microcluster",
                "microclusters",
                " with as many rural as urban members, or none that is known",
            ),
        )
        if row.all > row.rural + row.urban
    ]
    return f"Under “All” only: {w.series(parts)}." if parts else ""


def _largest_section(facts: DetectionFacts) -> Section:
    first = _largest(facts)
    tables = [_largest_table(facts, first, _caption(len(first), "", facts), of_kind=False)]
    rural = _largest(facts, RURAL) if facts.told_apart else []
    if rural:
        caption = _caption(len(rural), "rural ", facts)
        tables.append(_largest_table(facts, rural, caption, of_kind=True))
    narrow = not (facts.group_field or facts.weight_field)
    blocks: list[Block] = [Beside(tuple(tables))] if narrow else list(tables)
    note = "The radius is that of the smallest circle round the organisations, the density that of "
    note += "the outline."
    if not np.isnan(facts.clusters.persistence).all():
        note += " Persistence (0-1) says over how wide a range of densities it stays one group."
    return Section("The largest", (*blocks, Paragraph(note, "note")))


def _caption(number: int, kind: str, facts: DetectionFacts) -> str:
    by = ", by weight" if facts.weight_field else ""
    if number == 1:
        return f"The largest {kind}microcluster{by}"
    return f"The {number} largest {kind}microclusters{by}"


def _largest_table(facts: DetectionFacts, rows: list[int], caption: str, *, of_kind: bool) -> Table:
    clusters = facts.clusters
    columns: list[tuple[Cell, list[Cell]]] = [
        (Cell("No."), [Cell(str(row + 1)) for row in rows]),
        (Cell(_ORGANISATIONS), [Cell(w.count(clusters.size[row])) for row in rows]),
    ]
    if facts.told_apart and not of_kind:
        names = [clusters.rurality[row] or w.NOTHING for row in rows]
        columns.insert(1, (words("Rurality"), [words(name) for name in names]))
    if facts.group_field:
        groups = [str(clusters.group[row]) for row in rows]
        columns.insert(1, (words(facts.group_field), [words(group) for group in groups]))
    if facts.weight_field:
        columns.append(
            (Cell(facts.weight_field), [Cell(w.measure(clusters.weight[row])) for row in rows])
        )
    columns += [
        (Cell("Radius"), [Cell(w.distance(clusters.radius[row])) for row in rows]),
        (Cell("Per km²"), [Cell(w.measure(clusters.density[row])) for row in rows]),
    ]
    if not np.isnan(clusters.persistence).all():
        column = [Cell(w.fraction(clusters.persistence[row])) for row in rows]
        columns.append((Cell(_PERSISTENCE), column))
    cells = tuple(zip(*(column for _, column in columns)))
    return Table(caption, tuple(head for head, _ in columns), cells)


def _distance_section(facts: DetectionFacts) -> Section:
    drawn = k_distance_curve(
        facts.core_distance, facts.rural, facts.settings.min_samples, facts.eps
    )
    caption = (
        "The k-distance curve: for each organisation the distance within which there are "
        f"{_neighbours(facts)}, itself counted, from the densest place to the loneliest; distances "
        "on a scale of tens, from a metre on."
    )
    return Section(
        "How close together organisations are",
        (Paragraph(_closeness(facts)), Picture(drawn, caption)),
    )


def _neighbours(facts: DetectionFacts) -> str:
    number = f"{facts.settings.min_samples:g}"
    many = f"a weight of {number}" if facts.weight_field else f"{number} organisations"
    return f"{many} in their group" if facts.group_field else many


def _closeness(facts: DetectionFacts) -> str:
    """Say how close half of the organisations are and, with DBSCAN, whom EPS calls dense."""
    core, rural = facts.core_distance, facts.rural
    kinds = [("", core)]
    if rural is not None and facts.told_apart:
        kinds = [(f"{RURAL} ", core[rural == 1]), (f"{URBAN} ", core[rural == 0])]
    halves, dense = [], []
    for kind, core in kinds:
        if len(core) and np.isfinite(np.median(core)):
            metres = float(np.median(core))
            where = f"within {w.distance(metres)}" if metres else "at their own spot"
            halves.append(f"half of the {kind}organisations have {_neighbours(facts)} {where}")
            dense.append(f"{w.percent(float((core <= facts.eps).mean()))} of the {kind}ones")
    if not halves:
        return "Most organisations have too few others anywhere to be in a dense place."
    text = w.series(halves) + "."
    if not np.isnan(facts.eps) and not facts.group_field:
        text += f" Within EPS, {w.distance(facts.eps)}, they are for {w.series(dense)}."
    return text[0].upper() + text[1:]

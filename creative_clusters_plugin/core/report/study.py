"""The report of a whole study, for who decides and for who repeats it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from .. import wording as w
from ..language import tr
from ..microclusters.scan import SIGNIFICANCE
from ..shares import RURAL, URBAN
from .charts import COLOURS
from .cluster_map import beyond, beyond_words, cluster_map
from .drivers import headline_sentences, partial_section
from .drivers_sample import sample_sentences
from .drivers_sureness import sureness_section
from .drivers_verdicts import verdict_section, verdicts_of_tables
from .makeup_section import makeup_section, makeup_sentences
from .page import (
    Block,
    Cell,
    Keys,
    Page,
    Paragraph,
    Picture,
    Section,
    Table,
    render,
    words,
)
from .potential_section import potential_section
from .settings_section import settings_section
from .study_cautions import cautions_section
from .study_facts import StudyClusters, StudyFacts
from .study_method import method_sections
from .summary_page import summary_keys, summary_section, summary_sentences

#: Rural microclusters that have a line each, and those whose number stands on the map.
LARGEST = 10
_KINDS = {
    RURAL: "Rural microcluster",
    URBAN: "Urban microcluster",
    None: "Neither, or not known",
}


def study_report(facts: StudyFacts, templates: str) -> str:
    """Return the report of a study as one HTML file.

    Parameters
    ----------
    templates : str
        Folder of the templates.

    Raises
    ------
    MissingPackageError
        If jinja2 or matplotlib is not installed.
    """
    opening: list[Block] = [Paragraph(" ".join(_headline(facts)), "lead")]
    if facts.drivers:
        opening.append(Paragraph(" ".join(headline_sentences(facts.drivers)), "lead"))
    if facts.compared:
        opening.append(Keys(summary_keys(facts.summary)))
    parts: list[Section | None] = [
        _map_section(facts),
        summary_section(facts.summary, facts.clusters.size),
        makeup_section(facts.makeup),
        _largest_section(facts.clusters),
    ]
    parts += [*_driver_sections(facts), potential_section(facts)]
    parts += [*_sure_sections(facts), *method_sections(facts)]
    page = Page(
        tr("Rural and urban microclusters: {name}", name=facts.name),
        tr("Made with Creative Clusters on {date}", date=facts.date),
        tuple(opening),
        tuple(each for each in parts if each),
    )
    return render(page, templates)


def _driver_sections(facts: StudyFacts) -> list[Section | None]:
    """Return the verdicts, which rows they rest on, what to keep in mind, and the pictures."""
    drivers = facts.drivers
    if drivers is None:
        return [cautions_section(facts)]
    if not drivers.recorded:
        return [verdicts_of_tables(drivers), cautions_section(facts)]
    verdicts = verdict_section(drivers)
    rows = Paragraph(" ".join(sample_sentences(drivers)))
    return [
        replace(verdicts, blocks=(rows, *verdicts.blocks)),
        cautions_section(facts),
        partial_section(drivers),
    ]


def _headline(facts: StudyFacts) -> list[str]:
    """Return some sentences: where they cluster, and what they are."""
    result = summary_sentences(facts.summary)
    result += _test_sentences(facts.clusters)
    return result + makeup_sentences(facts.makeup)


def _test_sentences(clusters: StudyClusters) -> list[str]:
    """Return the test against all businesses in a sentence; none without it."""
    tested = ~np.isnan(clusters.p_value)
    if not tested.any():
        return []
    found = tested & (clusters.p_value <= SIGNIFICANCE)
    rural = tested & np.array([kind == RURAL for kind in clusters.rurality], dtype=bool)
    total = int(tested.sum())
    counts = {"found": w.count(int(found.sum())), "total": w.count(total)}
    if not rural.any():
        return [
            tr(
                "The test finds significantly more organisations than business in general would "
                "put there in {found} of {total} microcluster."
                if total == 1
                else "The test finds significantly more organisations than business in general "
                "would put there in {found} of {total} microclusters.",
                **counts,
            )
        ]
    return [
        tr(
            "The test finds significantly more organisations than business in general would put "
            "there in {found} of {total} microcluster ({rural_found} of {rural} rural)."
            if total == 1
            else "The test finds significantly more organisations than business in general would "
            "put there in {found} of {total} microclusters ({rural_found} of {rural} rural).",
            rural_found=w.count(int((found & rural).sum())),
            rural=w.count(int(rural.sum())),
            **counts,
        )
    ]


def _rural(clusters: StudyClusters) -> list[int]:
    """Return the rows of the largest rural clusters."""
    rows = [row for row, kind in enumerate(clusters.rurality) if kind == RURAL]
    return sorted(rows, key=lambda row: -np.nan_to_num(clusters.size[row]))[:LARGEST]


def _map_section(facts: StudyFacts) -> Section | None:
    if not len(facts.xy):
        return None
    clusters = facts.clusters
    caption = tr("Grey: organisations, darker where there are more.")
    legend: list[tuple[str, str]] = []
    if len(clusters.id):
        caption += " " + tr(
            "Microclusters are drawn by their outlines, or as a dot where these would be too small "
            "to see. Numbers are those of the rural microclusters listed below; in crowded places "
            "some are left out."
        )
        kinds = list(clusters.rurality)
        legend = [
            (COLOURS[kind], f"{tr(_KINDS[kind])} ({w.count(kinds.count(kind))})")
            for kind in _KINDS
            if kind in kinds
        ]
    far = int(beyond(facts.xy, clusters.outline).sum())
    if far:
        caption += f" {beyond_words(far)}"
    numbered = _rural(clusters) if _numbered_by_row(clusters) else []
    drawn = cluster_map(facts.xy, clusters.outline, clusters.rurality, numbered)
    picture = Picture(drawn, caption, tuple(legend), wide=True)
    return Section(tr("Where they are"), (picture,))


def _numbered_by_row(clusters: StudyClusters) -> bool:
    """Are the ids 1, 2, 3 …, as detection gives them? Only those fit on the map."""
    return list(clusters.id) == list(range(1, len(clusters.id) + 1))


def _largest_section(clusters: StudyClusters) -> Section | None:
    rows = _rural(clusters)
    if not len(clusters.id):
        return None
    title = tr("The largest rural microclusters")
    if not rows:
        text = tr(
            "There is no rural microcluster."
            if clusters.told_apart
            else "CLUSTERS does not say which microclusters are rural."
        )
        return Section(title, (Paragraph(text),))
    profiled = any(clusters.top_sector[row] for row in rows)
    tested = not np.isnan(clusters.p_value[rows]).all()
    head = [
        words(tr("Number")),
        Cell(tr("Organi\N{SOFT HYPHEN}sations")),
        Cell(tr("Radius")),
        Cell(tr("Per km²")),
    ]
    if profiled:
        head += [words(tr("Largest sector")), words(tr("Most concentrated"))]
    if tested:
        head += [Cell(tr("Against all businesses"))]
    body = []
    for row in rows:
        cells = [
            words(str(clusters.id[row])),
            Cell(w.count(clusters.size[row])),
            Cell(w.distance(clusters.radius_m[row])),
            Cell(w.measure(clusters.density_km2[row])),
        ]
        if profiled:
            cells += [words(_top(clusters, row)), words(_concentrated(clusters, row))]
        if tested:
            cells.append(Cell(_tested(clusters, row)))
        body.append(tuple(cells))
    caption = tr(
        "The largest rural microcluster, by organisations"
        if len(rows) == 1
        else "The largest rural microclusters, by organisations"
    )
    table = Table(caption, tuple(head), tuple(body))
    return Section(title, (table, Paragraph(_columns(profiled, tested), "note")))


def _columns(profiled: bool, tested: bool) -> str:
    """Say what the columns of the table are."""
    told = [
        tr(
            "The radius is that of the smallest circle round the organisations, the density that "
            "of the outline."
        )
    ]
    if profiled:
        told.append(
            tr(
                "“Most concentrated” is the sector, of at least five members, whose share is "
                "highest beside its share of all organisations."
            )
        )
    if tested:
        told.append(
            tr(
                "“Against all businesses” says how many times the organisations that business in "
                "general would put there; significant if chance gives as much in at most "
                "{many:g} of 100 regions.",
                many=100 * SIGNIFICANCE,
            )
        )
    return " ".join(told)


def _top(clusters: StudyClusters, row: int) -> str:
    name = clusters.top_sector[row]
    if not name:
        return w.NOTHING
    share = clusters.top_share[row]
    return name if np.isnan(share) else f"{name} ({w.percent(share)})"


def _concentrated(clusters: StudyClusters, row: int) -> str:
    name = clusters.concentrated_sector[row]
    if not name:
        return w.NOTHING
    quotient = w.measure(clusters.highest_lq[row])
    return tr("{sector} ({quotient} times)", sector=name, quotient=quotient)


def _tested(clusters: StudyClusters, row: int) -> str:
    if np.isnan(clusters.p_value[row]):
        return w.NOTHING
    return tr(
        "{quotient} times, significant"
        if clusters.p_value[row] <= SIGNIFICANCE
        else "{quotient} times, not significant",
        quotient=w.measure(clusters.lq[row]),
    )


def _sure_sections(facts: StudyFacts) -> list[Section]:
    result = []
    if facts.detection:
        record = facts.detection
        result.append(
            settings_section(
                record.sensitivity,
                record.settings,
                ruralities=facts.compared,
                weighted=record.weighted,
            )
        )
    if facts.drivers and facts.drivers.recorded:
        result.append(sureness_section(facts.drivers))
    if not result:
        text = tr(
            "The report was made from layers and tables alone. How the shares move with the "
            "settings of the detection, and how well the fit describes the data, is known where "
            "the steps' RECORD tables are given, too."
        )
        result.append(Section(tr("How sure one can be"), (Paragraph(text),)))
    return result

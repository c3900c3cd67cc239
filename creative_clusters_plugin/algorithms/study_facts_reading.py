"""The outputs of a study's steps, read back as the facts of its report."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.core import QgsFeatureRequest, QgsProcessingFeatureSource

from ..bridge.crs import WorkingCrs, choose_working_crs
from ..bridge.overlay import centres, project_shapes
from ..bridge.own_fields import made_field, made_fields
from ..bridge.reading import read_points, read_shapes, read_table
from ..bridge.rings import outer_rings
from ..bridge.values import as_numbers
from ..core.errors import InputError
from ..core.language import tr
from ..core.membership import ClusterId, cluster_id, ordered_ids
from ..core.progress import Progress
from ..core.record import RecordRow, StepRecord, single_records
from ..core.summary import Summary, SummaryRow
from . import parameters as p
from .dates import today
from .fitted import fitted_facts
from .recorded import choose_record, steps_of
from .recording import read_records

_SUMMARY = ("metric", "label", "unit", "rural", "urban", "all", "ratio")
#: Metrics that the report rests on.
_NEEDED = ("organisations", "clustered", "clustered_share", "clusters", "median_cluster_size")
_MAKEUP = ("scope", "cluster_id", "sector", "organisations", "share", "lq")
#: Fields of clusters that hold numbers, and that hold words; the report does without any of them.
_NUMBERS = ("radius_m", "density_km2", "top_share", "highest_lq", "p_value", "lq")
_WORDS = ("rurality", "top_sector", "most_concentrated_sector")


def study_facts(values: p.Values, progress: Progress) -> Any:
    """Read everything that the report tells.

    Raises
    ------
    InputError
        Naming the layer that lacks what the report needs.
    """
    from ..core.report.messages import Remembered
    from ..core.report.study_facts import StudyFacts
    from ..core.report.study_runs import clusters_of_other_run

    source = values.source("ORGANISATIONS")
    points = read_points(source, "ORGANISATIONS", [], progress.part(0, 0.3))
    working = choose_working_crs(
        points.crs,
        points.bounds,
        values.context.transformContext(),
        "ORGANISATIONS",
        progress,
        points.xy,
    )
    xy = working.project(points.xy, points.crs, "ORGANISATIONS")[points.located]
    log = Remembered(progress)
    clusters = _clusters(values, working, log.part(0.3, 0.6))
    summary = _summary(values.source("SUMMARY"), clusters.rurality)
    differing = clusters_of_other_run(clusters, summary)
    if differing:
        log.warning(differing)
    records = single_records(read_records(values.layers("RECORDS"), "RECORDS"))
    drivers, records = fitted_facts(values, records, log)
    detection, records = _detection(records, summary, log)
    potential = _potential(values, working, log.part(0.6, 1))
    steps = steps_of(records)
    return StudyFacts(
        name=_name(steps) or source.sourceName(),
        date=today(),
        xy=xy,
        summary=summary,
        clusters=clusters,
        makeup=_makeup(values.source("MAKEUP")),
        drivers=drivers,
        detection=detection,
        potential=potential,
        steps=(*steps, _own(values.algorithm.NAME, log)),
    )


def _own(name: str, log: Any) -> StepRecord:
    """Return what the report's own step said."""
    return StepRecord(name, messages=tuple(log.messages), warnings=tuple(log.warnings))


def _detection(
    records: Sequence[list[RecordRow]], summary: Summary, progress: Progress
) -> tuple[Any, list[list[RecordRow]]]:
    """Return what the detection of this run recorded, and the records without those of others."""
    from ..core.microclusters.detection import DetectionSettings
    from ..core.microclusters.sensitivity import Sensitivity
    from ..core.report.study_facts import DetectionRecord
    from ..core.report.study_runs import detection_of_other_run

    def differing(record: DetectionRecord) -> str:
        return detection_of_other_run(record, summary)

    kinds = [DetectionRecord, DetectionSettings, Sensitivity]
    return choose_record(records, "detection", kinds, differing, progress)


def _columns(
    source: Any, names: Sequence[str], parameter: str, step: str, *, may_be_empty: bool = False
) -> dict[str, list[Any]]:
    """Return the columns of a table that a step made, by their own names."""
    made = made_fields(source, names)
    missing = [name for name in names if name not in made]
    if missing:
        raise InputError(
            parameter,
            "It has no field {missing}.",
            "Give the table that '{step}' made.",
            missing=", ".join(missing),
            step=step,
        )
    fields = list(made.values())
    columns = read_table(source, parameter, fields, Progress(), may_be_empty=may_be_empty).columns
    return {name: columns[field] for name, field in made.items()}


def _numbers(columns: dict[str, list[Any]], name: str, parameter: str) -> np.ndarray:
    return as_numbers(columns[name], parameter, name)


def _summary(source: Any, rurality: Sequence[str | None]) -> Summary:
    columns = _columns(source, _SUMMARY, "SUMMARY", tr("Summarise rural and urban"))
    numbers = [_numbers(columns, name, "SUMMARY").tolist() for name in _SUMMARY[3:]]
    rows = tuple(
        SummaryRow(*(str(each) for each in words), *figures)
        for words, figures in zip(zip(*(columns[name] for name in _SUMMARY[:3])), zip(*numbers))
    )
    summary = Summary(rows, tuple(rurality))
    for name in _NEEDED:
        if name not in summary:
            raise InputError(
                "SUMMARY",
                "It has no metric {name}.",
                "Give the table that 'Summarise rural and urban' made, whole.",
                name=name,
            )
    return summary


def _clusters(values: p.Values, working: WorkingCrs, progress: Progress) -> Any:
    from ..core.report.study_facts import StudyClusters

    source = values.source("CLUSTERS")
    wanted = {name: made_field(source, name) for name in ("organisations", *_NUMBERS, *_WORDS)}
    own = made_field(source, "cluster_id")
    if own is None or wanted["organisations"] is None:
        raise InputError(
            "CLUSTERS",
            "It has no field cluster_id or organisations.",
            "Give the clusters that 'Detect microclusters' or 'Profile microclusters' made.",
        )
    if not any(True for _ in source.getFeatures(QgsFeatureRequest().setLimit(1))):
        return StudyClusters(
            *((), np.empty(0), (), np.empty(0), np.empty(0), (), np.empty(0), ()),
            *(np.empty(0), np.empty(0), np.empty(0), ()),
        )
    fields = sorted({own, *(each for each in wanted.values() if each)})
    shapes = read_shapes(source, "CLUSTERS", fields, progress)
    moved = project_shapes(shapes.geometries, shapes.crs, working, progress, "CLUSTERS")
    ids = [cluster_id(each) for each in shapes.columns[own]]
    order = _order(ids, own, progress)

    def number(name: str) -> np.ndarray:
        field = wanted[name]
        if field is None:
            return np.full(len(order), np.nan)
        return as_numbers(shapes.columns[field], "CLUSTERS", field)[order]

    def words(name: str) -> list[str | None]:
        field = wanted[name]
        column = shapes.columns[field] if field else [None] * len(ids)
        return [None if column[row] is None else str(column[row]) for row in order]

    return StudyClusters(
        id=tuple(ids[row] for row in order),
        size=number("organisations"),
        rurality=words("rurality"),
        radius_m=number("radius_m"),
        density_km2=number("density_km2"),
        top_sector=words("top_sector"),
        top_share=number("top_share"),
        concentrated_sector=words("most_concentrated_sector"),
        highest_lq=number("highest_lq"),
        p_value=number("p_value"),
        lq=number("lq"),
        outline=[outer_rings(moved[row]) for row in order],
    )


def _order(ids: Sequence[ClusterId | None], field: str, progress: Progress) -> list[int]:
    """Return the rows of the clusters in the order of their ids; those without one are told of."""
    place = {each: number for number, each in enumerate(ordered_ids(ids))}
    rows = (row for row, each in enumerate(ids) if each in place)
    order = sorted(rows, key=lambda row: place[ids[row]])
    nameless = len(ids) - len(order)
    if nameless:
        progress.warning(
            tr(
                "CLUSTERS: {number} feature without a {field} is left out."
                if nameless == 1
                else "CLUSTERS: {number} features without a {field} are left out.",
                number=nameless,
                field=field,
            )
        )
    return order


def _makeup(source: QgsProcessingFeatureSource | None) -> Any:
    from ..core.profiling.makeup import MakeupRow

    if source is None:
        return ()
    step = tr("Profile microclusters")
    columns = _columns(source, _MAKEUP, "MAKEUP", step, may_be_empty=True)
    counts, shares, quotients = (_numbers(columns, name, "MAKEUP") for name in _MAKEUP[3:])
    rows = zip(columns["scope"], columns["sector"], counts, shares, quotients)
    return tuple(
        MakeupRow(
            str(scope), None, str(sector), int(count), float(share), float(lq), np.nan, np.nan
        )
        for scope, sector, count, share, lq in rows
        if scope != "cluster" and sector is not None
    )


def _potential(values: p.Values, working: WorkingCrs, progress: Progress) -> Any:
    from ..core.report.study_facts import Potential

    source = values.source("AREAS")
    rank = made_field(source, "potential_rank") if source else None
    rurality = made_field(source, "rurality") if source else None
    if source is None or rank is None or rurality is None:
        return None
    shapes = read_shapes(source, "AREAS", [rank, rurality], progress.part(0, 0.5))
    places = centres(shapes.geometries, progress.part(0.5, 1))
    xy = working.project(places, shapes.crs, "AREAS", partly=True)
    known = ~np.isnan(xy[:, 0])
    kinds = [str(each) if each else None for each in shapes.columns[rurality]]
    return Potential(
        xy[known],
        as_numbers(shapes.columns[rank], "AREAS", rank)[known],
        [kind for kind, there in zip(kinds, known) if there],
    )


def _name(steps: Sequence[StepRecord]) -> str:
    """Return the name of the layer of organisations that all began with; '' if it is not known."""
    read = {"ruralurbanstudy": "ORGANISATIONS", "detectmicroclusters": "INPUT"}
    for step in steps:
        for each in step.inputs:
            if each.parameter == read.get(step.step):
                return each.name
    return ""

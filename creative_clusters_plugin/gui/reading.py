"""From the chosen layers to what the dock shows; runs in any thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..bridge.members import MEASURES, MemberFields, Members, match_layers
from ..bridge.own_fields import made_field
from ..bridge.reading import read_table
from ..bridge.snapshot import LayerSnapshot
from ..core.errors import InputError
from ..core.overview import PROFILED, DriverVerdict, Overview, overview, verdicts
from ..core.profiling.sectors import Sectors, read_sectors
from ..core.progress import Progress
from .layers import CLUSTER_FIELD, COMPARISON_FIELDS, RURALITY_FIELD, SectorChoice


@dataclass(frozen=True)
class Sources:
    """What is read: the layers as they are now.

    Attributes
    ----------
    comparison : LayerSnapshot or None
        Table of 'Fit drivers'.
    sector : SectorChoice or None
        Field of the organisations with their sub-sector.
    """

    organisations: LayerSnapshot
    clusters: LayerSnapshot
    comparison: LayerSnapshot | None = None
    sector: SectorChoice | None = None


@dataclass(frozen=True)
class Figures:
    """What the dock shows.

    Attributes
    ----------
    sector_problem : str
        Why there are no sub-sectors, in whole sentences; "" where there are, or none are asked for.
    """

    overview: Overview
    verdicts: tuple[DriverVerdict, ...]
    sector_problem: str


def read_figures(sources: Sources, progress: Progress) -> Figures:
    """Read the layers and return what the dock shows.

    Raises
    ------
    InputError
        If a layer cannot be used.
    Cancelled
        If the user chose something else meanwhile.
    """
    organisations, clusters = sources.organisations, sources.clusters
    made = {name: made_field(clusters, name) for name in (*MEASURES, *PROFILED)}
    fields = {name: field for name, field in made.items() if field}
    members = match_layers(
        organisations,
        clusters,
        MemberFields(
            _spelt(organisations, CLUSTER_FIELD),
            _spelt(clusters, CLUSTER_FIELD),
            made_field(organisations, RURALITY_FIELD),
            {},
            (sources.sector.field,) if sources.sector else (),
            tuple(fields.values()),
        ),
        progress.part(0, 0.8),
    )
    sectors, problem = _sectors(members, sources.sector)
    progress.report(0.9)
    found = overview(
        members.membership,
        members.rural,
        members.table.ids,
        sectors=sectors,
        profiled={name: members.table.columns[fields[name]] for name in PROFILED if name in fields},
        without_place=len(members.points.ids) - len(members.rows),
        **{name: members.measure(fields[name]) for name in MEASURES if name in fields},
    )
    return Figures(found, _verdicts(sources.comparison, progress.part(0.95, 1)), problem)


def _spelt(source: Any, name: str) -> str:
    """Return a field as the layer spells it."""
    found = made_field(source, name)
    if found is None:
        raise InputError(
            "CLUSTER_FIELD",
            "A layer has no field '{name}' any more.",
            "Choose another layer, or run 'Detect microclusters' again.",
            name=name,
        )
    return found


def _sectors(members: Members, choice: SectorChoice | None) -> tuple[Sectors | None, str]:
    """Return the sub-sectors; None and the reason where the field holds none."""
    if choice is None:
        return None, ""
    try:
        return read_sectors(members.column(choice.field), choice.scheme, choice.field), ""
    except InputError as error:
        return None, f"{error.problem} {error.remedy}"


def _verdicts(table: LayerSnapshot | None, progress: Progress) -> tuple[DriverVerdict, ...]:
    if table is None:
        return ()
    fields = {name: made_field(table, name) for name in COMPARISON_FIELDS}
    if not all(fields.values()):
        return ()
    read = read_table(table, "COMPARISON", list(fields.values()), progress, may_be_empty=True)
    return verdicts({name: read.columns[field] for name, field in fields.items()})

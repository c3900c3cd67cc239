"""What the dock shows of a study: figures, make-up, sizes, clusters and verdicts.

Nothing is computed here that an algorithm computes too: the summary is that of
:mod:`~.summary`, sectors and quotients are those of :mod:`~.profiling`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from .language import tr
from .membership import ClusterId, Membership
from .profiling.makeup import ALL, CLUSTER, Makeup, MakeupRow, Organisations
from .profiling.profile import Profile, profile
from .profiling.sectors import Sectors
from .report.charts import size_bins
from .shares import RURAL, URBAN
from .summary import Summary, summarise
from .wording import count, plural

#: How many sectors are shown by name; the others are one.
NAMED_SECTORS = 10
#: What 'Profile microclusters' leaves in the layer of clusters, and the dock can show.
PROFILED = ("top_sector", "most_concentrated_sector", "highest_lq")


@dataclass(frozen=True)
class SectorShares:
    """A sector's share of the organisations that have a sector, 0-1.

    Attributes
    ----------
    sector : str or None
        None for all sectors that are not named.
    rural, urban, all : float
        NaN where there are no such organisations.
    """

    sector: str | None
    rural: float
    urban: float
    all: float


@dataclass(frozen=True)
class Sizes:
    """How many clusters are how large.

    Attributes
    ----------
    edges : tuple of int
        Of the bins: one more than there are bins.
    counts : tuple of (str or None, tuple of int)
        Kind and clusters in each bin: ``rural`` and ``urban`` where there are such clusters, None
        for all where there are neither.
    """

    edges: tuple[int, ...]
    counts: tuple[tuple[str | None, tuple[int, ...]], ...]


@dataclass(frozen=True)
class ClusterRow:
    """One cluster in the list; None and NaN are not known.

    Attributes
    ----------
    id : int or str
    feature : int
        Id of its feature in the layer of clusters.
    rurality : str or None
        ``rural`` or ``urban`` by the majority of its members.
    organisations : int
        Its members.
    top_sector : str or None
        The sector of most members.
    top_lq : float
        The location quotient of that sector; NaN where the layer's own profile is shown.
    concentrated_sector : str or None
        The sector of the highest location quotient.
    highest_lq : float
    """

    id: ClusterId
    feature: int
    rurality: str | None
    organisations: int
    top_sector: str | None
    top_lq: float
    concentrated_sector: str | None
    highest_lq: float


@dataclass(frozen=True)
class Overview:
    """What the dock shows of organisations and clusters.

    Attributes
    ----------
    summary : Summary
        As 'Summarise rural and urban' gives it.
    compared : bool
        Is there an organisation that is known to be rural or urban?
    sectors : tuple of SectorShares
        The largest first, those without a name last; empty without sectors.
    sizes : Sizes or None
        None where no cluster has members.
    clusters : tuple of ClusterRow
        In ascending order of their ids.
    remarks : tuple of str
        What the reader should know of the data, a sentence or two each.
    """

    summary: Summary
    compared: bool
    sectors: tuple[SectorShares, ...]
    sizes: Sizes | None
    clusters: tuple[ClusterRow, ...]
    remarks: tuple[str, ...]


@dataclass(frozen=True)
class DriverVerdict:
    """A driver in a comparison table of 'Fit drivers'; NaN is not known."""

    driver: str
    rural: float
    urban: float
    verdict: str
    note: str


def overview(
    membership: Membership,
    rural: np.ndarray | None,
    features: Sequence[int],
    *,
    sectors: Sectors | None = None,
    radius_m: np.ndarray | None = None,
    density_km2: np.ndarray | None = None,
    profiled: Mapping[str, Sequence[Any]] | None = None,
    without_place: int = 0,
) -> Overview:
    """Return what the dock shows.

    Parameters
    ----------
    membership : Membership
        Of n organisations and a layer of m features.
    rural : ndarray (n,) or None
        1 rural, 0 urban, NaN unknown; None where it is not known at all.
    features : sequence, length m
        Ids of the features of the clusters' layer.
    sectors : Sectors, optional
        Of the organisations.
    radius_m, density_km2 : ndarray, optional
        Of the clusters, by number.
    profiled : mapping, optional
        Columns of length m named as in :data:`PROFILED`, shown where there are no ``sectors``.
    without_place : int
        Organisations that were left out because they have no geometry.
    """
    flags = np.full(len(membership.label), np.nan) if rural is None else rural
    summary = summarise(
        membership.label,
        flags,
        membership.clusters,
        radius_m=radius_m,
        density_km2=density_km2,
    )
    found = None
    if sectors is not None:
        found = profile(Organisations(sectors, membership.label, rural), membership.clusters)
    known = int(np.count_nonzero(~np.isnan(flags)))
    return Overview(
        summary,
        known > 0,
        _sector_shares(found.makeup) if found else (),
        _sizes(membership, summary),
        _rows(membership, summary, features, found, profiled or {}),
        _remarks(membership, len(flags) - known, without_place),
    )


def verdicts(columns: Mapping[str, Sequence[Any]]) -> tuple[DriverVerdict, ...]:
    """Return the verdicts of a comparison table, in its order.

    Parameters
    ----------
    columns : mapping
        ``driver``, ``rural_ame``, ``urban_ame``, ``verdict`` and ``note``; None is NULL. Rows
        without a driver are left out.
    """
    names = ("driver", "rural_ame", "urban_ame", "verdict", "note")
    return tuple(
        DriverVerdict(
            str(driver), _number(rural), _number(urban), str(verdict or ""), str(note or "")
        )
        for driver, rural, urban, verdict, note in zip(*(columns[name] for name in names))
        if driver is not None
    )


def _number(value: Any) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        return float("nan")


def _sector_shares(makeup: Makeup) -> tuple[SectorShares, ...]:
    of_kind = {
        scope: {row.sector: row for row in makeup.of(scope)} for scope in (RURAL, URBAN, ALL)
    }
    names = [row.sector for row in makeup.of(ALL)]
    # One that would stand alone among the others is named as well.
    named = len(names) if len(names) == NAMED_SECTORS + 1 else NAMED_SECTORS
    groups: list[tuple[str | None, list[str]]] = [(name, [name]) for name in names[:named]]
    if names[named:]:
        groups.append((None, names[named:]))
    return tuple(
        SectorShares(name, *(_share(of_kind[scope], members) for scope in (RURAL, URBAN, ALL)))
        for name, members in groups
    )


def _share(rows: Mapping[str, MakeupRow], sectors: Sequence[str]) -> float:
    """Return the share of several sectors together; NaN where the scope has no organisations."""
    total = sum(row.organisations for row in rows.values())
    part = sum(rows[name].organisations for name in sectors if name in rows)
    return part / total if total else float("nan")


def _sizes(membership: Membership, summary: Summary) -> Sizes | None:
    filled = membership.members > 0
    size = membership.members[filled].astype(float)
    if not len(size):
        return None
    edges = size_bins(size, size.min())
    kinds = np.array([str(each) for each in summary.cluster_rurality])[filled]
    parts: list[tuple[str | None, np.ndarray]] = [
        (kind, size[kinds == kind]) for kind in (RURAL, URBAN) if (kinds == kind).any()
    ]
    return Sizes(
        tuple(int(each) for each in edges),
        tuple(
            (kind, tuple(np.histogram(values, edges)[0].tolist()))
            for kind, values in parts or [(None, size)]
        ),
    )


def _rows(
    membership: Membership,
    summary: Summary,
    features: Sequence[int],
    found: Profile | None,
    profiled: Mapping[str, Sequence[Any]],
) -> tuple[ClusterRow, ...]:
    place = {number: row for row, number in enumerate(membership.number.tolist()) if number}
    rows = []
    for number, (each, rurality, members) in enumerate(
        zip(membership.ids, summary.cluster_rurality, membership.members.tolist()), 1
    ):
        row = place[number]
        shown = _profile_of(number, found) if found else _profile_in_layer(row, profiled)
        rows.append(ClusterRow(each, features[row], rurality, members, *shown))
    return tuple(rows)


def _profile_of(number: int, found: Profile) -> tuple[str | None, float, str | None, float]:
    own = found.clusters[number - 1]
    first = found.makeup.of(CLUSTER, number)[:1]
    top_lq = first[0].lq if first else float("nan")
    return own.top_sector, top_lq, own.most_concentrated_sector, own.highest_lq


def _profile_in_layer(
    row: int, profiled: Mapping[str, Sequence[Any]]
) -> tuple[str | None, float, str | None, float]:
    top, concentrated, quotient = (
        profiled[name][row] if name in profiled else None for name in PROFILED
    )
    return (
        None if top is None else str(top),
        float("nan"),
        None if concentrated is None else str(concentrated),
        _number(quotient),
    )


def _remarks(membership: Membership, unknown: int, without_place: int) -> tuple[str, ...]:
    total = len(membership.label)
    texts = []
    if unknown == total:
        texts.append(
            tr(
                "The organisations have no rurality, so rural and urban cannot be compared. Run "
                "'Classify rurality' first."
            )
        )
    elif unknown:
        texts.append(
            tr(
                "{unknown} of {organisations} have no rurality. They count under All only.",
                unknown=count(unknown),
                organisations=plural(total, "organisation", "organisations"),
            )
        )
    if without_place:
        texts.append(
            tr(
                "{organisations} without a geometry is left out."
                if without_place == 1
                else "{organisations} without a geometry are left out.",
                organisations=plural(without_place, "organisation", "organisations"),
            )
        )
    return (*texts, *membership.warnings())

"""The make-up by sector of clusters, and of rural and urban places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..totals import totals
from .sectors import Sectors

CLUSTER, ALL = "cluster", "all"
#: In the order of the table. ``rural_clustered`` are the rural organisations in a cluster of any
#: kind: the scope goes by an organisation's own rurality, not by that of its cluster.
SCOPES = (CLUSTER, "rural", "urban", "rural_clustered", "urban_clustered", ALL)
#: What is known of a sector in a scope.
FIGURES = ("organisations", "share", "lq", "employment", "turnover")


@dataclass(frozen=True)
class MakeupRow:
    """One sector in one scope.

    Attributes
    ----------
    scope : str
        One of :data:`SCOPES`.
    cluster : int or None
        Number of the cluster, from 1, in the scope ``cluster``; None in the others.
    organisations : int
        Organisations of the sector in the scope.
    share : float
        Their share of the scope's organisations that have a sector, 0-1.
    lq : float
        Location quotient: this share over the sector's share of all organisations.
    employment, turnover : float
        Sums over the organisations of which they are known; NaN if none is.
    """

    scope: str
    cluster: int | None
    sector: str
    organisations: int
    share: float
    lq: float
    employment: float
    turnover: float


@dataclass(frozen=True)
class Cells:
    """The sectors that occur in each of several groups: one element a group and sector.

    In order of group, falling organisations, then the sector's name.

    Attributes
    ----------
    group, sector : ndarray (c,) of int
        Number of the group, from 0, and place in the sectors' names.
    organisations : ndarray (c,) of int
    share, lq : ndarray (c,)
        As in :class:`MakeupRow`.
    employment, turnover : ndarray (c,)
        NaN for not known.
    """

    group: np.ndarray
    sector: np.ndarray
    organisations: np.ndarray
    share: np.ndarray
    lq: np.ndarray
    employment: np.ndarray
    turnover: np.ndarray


@dataclass(frozen=True)
class Makeup:
    """The make-up in several scopes.

    Attributes
    ----------
    sectors : tuple of str
        All sectors, in alphabetical order.
    cells : dict of str to Cells
        By scope, in the order of :data:`SCOPES`; group 0 of the scope ``cluster`` is cluster 1, and
        the only group of the others. A scope without organisations is not there.
    """

    sectors: tuple[str, ...]
    cells: dict[str, Cells]

    def of(self, scope: str, cluster: int = 1) -> tuple[MakeupRow, ...]:
        """Return the make-up of one scope, in the scope ``cluster`` of the cluster of that number.

        Sectors come in order of falling organisations, then by name. There are none where the
        scope has no organisation with a sector.
        """
        if scope not in self.cells:
            return ()
        part = self.cells[scope]
        first, last = np.searchsorted(part.group, [cluster - 1, cluster]).tolist()
        number = cluster if scope == CLUSTER else None
        return tuple(
            MakeupRow(scope, number, self.sectors[sector], *figures)
            for sector, *figures in zip(
                *(getattr(part, name)[first:last].tolist() for name in ("sector", *FIGURES))
            )
        )

    def column(self, name: str) -> list[Any]:
        """Return one attribute of :class:`MakeupRow` for all scopes, clusters and sectors."""
        values: list[Any] = []
        for scope, part in self.cells.items():
            count = len(part.group)
            if name == "scope":
                values += [scope] * count
            elif name == "cluster":
                values += (part.group + 1).tolist() if scope == CLUSTER else [None] * count
            elif name == "sector":
                values += [self.sectors[each] for each in part.sector.tolist()]
            else:
                values += getattr(part, name).tolist()
        return values


@dataclass(frozen=True)
class Organisations:
    """What is known of n organisations.

    Attributes
    ----------
    label : ndarray (n,) of int
        Number of the cluster, from 1; 0 for none.
    rural : ndarray (n,) or None
        1 rural, 0 urban, NaN unknown; None where it is not known at all.
    employment, turnover : ndarray (n,) or None
        NaN for not known; None where it is not known at all.
    """

    sectors: Sectors
    label: np.ndarray
    rural: np.ndarray | None = None
    employment: np.ndarray | None = None
    turnover: np.ndarray | None = None


def cells(organisations: Organisations, group: np.ndarray, groups: int) -> Cells:
    """Count sectors in groups of organisations.

    Parameters
    ----------
    group : ndarray (n,) of int
        Group of each organisation from 0; below 0 for none.
    """
    sectors = organisations.sectors
    kinds = max(len(sectors.names), 1)
    used = (group >= 0) & sectors.known
    key = np.where(used, group * kinds + sectors.index, -1)
    found, place = np.unique(key[used], return_inverse=True)
    cell = np.full(len(key), -1, dtype=np.int64)
    cell[used] = place.ravel()
    group_of, sector_of = found // kinds, found % kinds
    count = np.bincount(place.ravel(), minlength=len(found))
    size = np.bincount(group_of, weights=count, minlength=groups)[group_of]
    base = np.bincount(sectors.index[sectors.known], minlength=kinds).astype(float)
    # One division of whole numbers: quotients that are equal are equal to the last digit.
    lq = (count * base.sum()) / (size * base[sector_of])
    order = np.lexsort((sector_of, -count, group_of))
    sums = [
        np.full(len(found), np.nan) if values is None else totals(cell, values, len(found))
        for values in (organisations.employment, organisations.turnover)
    ]
    columns = (group_of, sector_of, count, count / size, lq, *sums)
    return Cells(*(column[order] for column in columns))


def makeup(organisations: Organisations, of_clusters: Cells) -> Makeup:
    """Return the make-up in every scope that has organisations with a sector.

    Parameters
    ----------
    of_clusters : Cells
        The cells of the clusters, group 0 being cluster 1.
    """
    clustered = organisations.label > 0
    masks = {ALL: np.ones(len(clustered), dtype=bool)}
    if organisations.rural is not None:
        rural, urban = organisations.rural == 1, organisations.rural == 0
        masks["rural"], masks["urban"] = rural, urban
        masks["rural_clustered"], masks["urban_clustered"] = rural & clustered, urban & clustered
    parts = {scope: cells(organisations, np.where(mask, 0, -1), 1) for scope, mask in masks.items()}
    parts[CLUSTER] = of_clusters
    return Makeup(
        organisations.sectors.names,
        {scope: parts[scope] for scope in SCOPES if scope in parts and len(parts[scope].group)},
    )

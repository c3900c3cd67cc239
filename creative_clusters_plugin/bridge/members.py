"""Organisations and their clusters, as the algorithms and the dock read them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsProcessingFeatureSource

from ..core.membership import Membership, match_members
from ..core.progress import Progress
from ..core.shares import rural_flags
from ..core.totals import check_amounts
from .reading import Points, Table, read_points, read_table
from .values import as_numbers

#: Fields of the clusters that 'Detect microclusters' makes and the summary takes.
MEASURES = ("radius_m", "density_km2")


@dataclass(frozen=True)
class MemberFields:
    """The fields to read, as the layers spell them.

    Attributes
    ----------
    cluster, cluster_of_clusters : str
        The cluster's id, in the layer of organisations and in that of clusters.
    rurality : str or None
        Of the organisations.
    amounts : dict of str to str
        Employment and turnover of the organisations by parameter name, where they are given.
    others, of_clusters : tuple of str
        More fields of the organisations and of the clusters.
    """

    cluster: str
    cluster_of_clusters: str
    rurality: str | None
    amounts: dict[str, str]
    others: tuple[str, ...] = ()
    of_clusters: tuple[str, ...] = ()


@dataclass(frozen=True)
class Members:
    """Organisations matched to clusters.

    Attributes
    ----------
    points : Points
        All organisations.
    rows : ndarray (n,) of int
        Those of them that have a geometry; the others take no part, as in detection.
    membership : Membership
        Of ``rows``.
    rural : ndarray (n,) or None
        1 rural, 0 urban, NaN unknown; None where the layer has no such field.
    amounts : dict of str to ndarray (n,)
        Employment and turnover by parameter name, where they are given.
    source, table
        The layer of clusters, and what was read from it.
    """

    points: Points
    rows: np.ndarray
    membership: Membership
    rural: np.ndarray | None
    amounts: dict[str, np.ndarray]
    source: QgsProcessingFeatureSource
    table: Table

    def column(self, field: str) -> list[Any]:
        """Return the values of a field of the organisations that take part."""
        values = self.points.columns[field]
        return [values[row] for row in self.rows.tolist()]

    def measure(self, field: str) -> np.ndarray:
        """Return a numeric field of the clusters, by cluster; NaN for not known.

        Raises
        ------
        InputError
            For ``CLUSTERS`` if a value is not a number.
        """
        numbers = as_numbers(self.table.columns[field], "CLUSTERS", field)
        known = self.membership.number > 0
        result = np.full(self.membership.clusters, np.nan)
        result[self.membership.number[known] - 1] = numbers[known]
        return result


def match_layers(
    organisations: QgsProcessingFeatureSource,
    clusters: QgsProcessingFeatureSource,
    fields: MemberFields,
    progress: Progress,
) -> Members:
    """Read both layers and match them.

    Raises
    ------
    InputError
        For ``ORGANISATIONS``, ``CLUSTERS``, or the field that holds what cannot be used.
    """
    own, rurality = fields.cluster, fields.rurality
    needed = {own, *fields.others, *fields.amounts.values(), *([rurality] if rurality else [])}
    points = read_points(organisations, "ORGANISATIONS", sorted(needed), progress.part(0, 0.8))
    table = read_table(
        clusters,
        "CLUSTERS",
        [fields.cluster_of_clusters, *fields.of_clusters],
        progress.part(0.8, 0.9),
        may_be_empty=True,
    )
    rows = np.flatnonzero(points.located)
    membership = match_members(
        [points.columns[own][row] for row in rows.tolist()],
        table.columns[fields.cluster_of_clusters],
    )
    rural = None
    if rurality:
        rural = rural_flags(points.columns[rurality], "RURALITY_FIELD", rurality)[rows]
    amounts = {name: _amounts(points, rows, name, each) for name, each in fields.amounts.items()}
    return Members(points, rows, membership, rural, amounts, clusters, table)


def _amounts(points: Points, rows: np.ndarray, parameter: str, field: str) -> np.ndarray:
    numbers = as_numbers(points.columns[field], parameter, field)[rows]
    check_amounts(numbers, parameter, field)
    return numbers

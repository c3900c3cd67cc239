"""Rural against urban in a table: the figures that outputs, reports and the dock all show."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from .shares import RURAL, URBAN, ClusteredShares, cluster_rurality, clustered_shares
from .totals import totals

#: Units of the table.
ORGANISATIONS = "organisations"
CLUSTERS = "clusters"
SHARE = "share (0-1)"
METRES = "m"
PER_KM2 = "per km²"
PERSONS = "persons"
AS_GIVEN = "as in the field"


@dataclass(frozen=True)
class SummaryRow:
    """One metric, rural against urban; NaN is NULL.

    Attributes
    ----------
    metric : str
        Its name in the public interface.
    label, unit : str
        In words; shares are numbers of 0-1 and have the unit :data:`SHARE`.
    rural, urban : float
        Of organisations, or clusters, that are rural or urban.
    all : float
        Of all, those of unknown rurality included.
    ratio : float
        Rural over urban; NaN where either is not known, or over zero.
    """

    metric: str
    label: str
    unit: str
    rural: float
    urban: float
    all: float
    ratio: float


@dataclass(frozen=True)
class Summary:
    """The table, in the order in which it is shown.

    ``summary["clusters"].rural`` is the number of rural clusters.

    Attributes
    ----------
    rows : tuple of SummaryRow
    cluster_rurality : tuple of str or None
        ``rural`` or ``urban`` of each cluster by the majority of its members; None for a tie or
        where none is known.
    """

    rows: tuple[SummaryRow, ...]
    cluster_rurality: tuple[str | None, ...]

    def __getitem__(self, metric: str) -> SummaryRow:
        for row in self.rows:
            if row.metric == metric:
                return row
        raise KeyError(metric)

    def __contains__(self, metric: object) -> bool:
        return any(row.metric == metric for row in self.rows)

    def __iter__(self) -> Iterator[SummaryRow]:
        return iter(self.rows)


def summarise(
    label: np.ndarray,
    rural: np.ndarray,
    clusters: int,
    *,
    radius_m: np.ndarray | None = None,
    density_km2: np.ndarray | None = None,
    employment: np.ndarray | None = None,
    turnover: np.ndarray | None = None,
) -> Summary:
    """Summarise rural against urban.

    A cluster is rural or urban by the majority of its members, and its size is the number of its
    members, so that every figure rests on the same organisations. A cluster without members
    counts, but has no size and no rurality. The same rows in any order give the same table.

    Parameters
    ----------
    label : ndarray (n,) of int
        Number of each organisation's cluster, from 1; 0 for none.
    rural : ndarray (n,)
        1 rural, 0 urban, NaN unknown.
    clusters : int
        How many clusters there are, m.
    radius_m, density_km2 : ndarray (m,), optional
        Radius of each cluster in metres, and organisations per km²; NaN for not known.
    employment, turnover : ndarray (n,), optional
        NaN for not known. Their metrics are in the table only where they are given.

    Returns
    -------
    Summary
        Counts are 0 where there is nothing, shares and medians are NaN.
    """
    rurality = cluster_rurality(label, rural, clusters).label
    table = _Table(_Columns.of(rural == 1, rural == 0), _Columns.of(*_flags(rurality)))
    clustered = label > 0
    table.add_count("organisations", "Organisations", np.ones(len(label), dtype=bool))
    table.add_count("clustered", "Organisations in a cluster", clustered)
    table.add_share("clustered", clustered_shares(label, rural))
    same = np.where(_in_same(label, rural, rurality), label, 0)
    table.add_count("clustered_same", "Organisations in a cluster of their own kind", same > 0)
    table.add_share("clustered_same", clustered_shares(same, rural))
    size = np.bincount(label, minlength=clusters + 1)[1:].astype(float)
    size[size == 0] = np.nan
    of_clusters = np.ones(clusters, dtype=bool)
    table.add("clusters", "Clusters", CLUSTERS, table.clusters.apply(np.sum, of_clusters))
    for metric, words, unit, how, values in (
        ("median_cluster_size", "Median size of a cluster", ORGANISATIONS, np.median, size),
        ("largest_cluster", "Largest cluster", ORGANISATIONS, np.max, size),
        ("median_radius_m", "Median radius of a cluster", METRES, np.median, radius_m),
        ("median_density_km2", "Median density of a cluster", PER_KM2, np.median, density_km2),
    ):
        known = np.full(clusters, np.nan) if values is None else values
        table.add(metric, words, unit, table.clusters.apply(_of_known(how), known))
    if employment is not None:
        table.add_amount("employment", "Employment", PERSONS, employment, clustered)
    if turnover is not None:
        table.add_amount("turnover", "Turnover", AS_GIVEN, turnover, clustered)
    return Summary(tuple(table.rows), tuple(rurality))


@dataclass(frozen=True)
class _Columns:
    """Which rows are rural, urban, and all."""

    masks: tuple[np.ndarray, np.ndarray, np.ndarray]

    @staticmethod
    def of(rural: np.ndarray, urban: np.ndarray) -> _Columns:
        return _Columns((rural, urban, np.ones(len(rural), dtype=bool)))

    def apply(self, how: Callable[[np.ndarray], float], values: np.ndarray) -> list[float]:
        return [float(how(values[mask])) for mask in self.masks]


class _Table:
    def __init__(self, organisations: _Columns, clusters: _Columns) -> None:
        self.organisations, self.clusters = organisations, clusters
        self.rows: list[SummaryRow] = []

    def add(self, metric: str, label: str, unit: str, figures: list[float]) -> None:
        rural, urban, every = figures
        ratio = rural / urban if urban else np.nan
        self.rows.append(SummaryRow(metric, label, unit, rural, urban, every, ratio))

    def add_count(self, metric: str, label: str, flags: np.ndarray) -> None:
        self.add(metric, label, ORGANISATIONS, self.organisations.apply(np.sum, flags))

    def add_share(self, metric: str, shares: ClusteredShares) -> None:
        """Add the share of organisations that the metric just added counts."""
        words = f"Share of {self.rows[-1].label.lower()}"
        self.add(f"{metric}_share", words, SHARE, [shares.rural, shares.urban, shares.all])

    def add_amount(
        self, metric: str, label: str, unit: str, values: np.ndarray, clustered: np.ndarray
    ) -> None:
        """Add a sum, and the share of it that organisations in a cluster have."""
        whole = self.organisations.apply(_sum, values)
        part = self.organisations.apply(_sum, np.where(clustered, values, 0.0 * values))
        shares = [inside / every if every else np.nan for inside, every in zip(part, whole)]
        self.add(metric, label, unit, whole)
        words = f"Share of {label.lower()} in a cluster"
        self.add(f"{metric}_clustered_share", words, SHARE, shares)


def _flags(names: list[str | None]) -> tuple[np.ndarray, np.ndarray]:
    return (
        np.array([name == RURAL for name in names], dtype=bool),
        np.array([name == URBAN for name in names], dtype=bool),
    )


def _in_same(label: np.ndarray, rural: np.ndarray, rurality: list[str | None]) -> np.ndarray:
    """Return who is in a cluster of their own rurality."""
    number = {RURAL: 1.0, URBAN: 0.0, None: np.nan}
    return np.array([np.nan, *(number[name] for name in rurality)])[label] == rural


def _sum(values: np.ndarray) -> float:
    """Return the sum of the known values; NaN without one."""
    return float(totals(np.zeros(len(values), dtype=np.int64), values, 1)[0])


def _of_known(how: Callable[[np.ndarray], float]) -> Callable[[np.ndarray], float]:
    """Return the same measure, of the known values; NaN without one."""

    def measure(values: np.ndarray) -> float:
        known = values[~np.isnan(values)]
        return float(how(known)) if len(known) else np.nan

    return measure

"""Invented tables with a known truth, and the shared data, for the tests of the regression."""

from __future__ import annotations

import csv
import sqlite3
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from scipy.special import expit

from creative_clusters_plugin.core.regression.fit import DriverFit, FitSettings, fit_drivers

SHARED = Path(__file__).resolve().parents[3] / ".." / "shared" / "data" / "regression"
NAMES = ("density", "heritage", "coastal")


@dataclass(frozen=True)
class Table:
    """Arguments of ``fit_drivers``; two continuous drivers and a 0/1 one."""

    outcome: np.ndarray
    drivers: np.ndarray
    rural: np.ndarray
    xy: np.ndarray | None
    groups: np.ndarray | None
    names: tuple[str, ...] = NAMES
    microclusters: np.ndarray | None = None

    def fit(self, **settings: object) -> DriverFit:
        return fit_drivers(
            self.outcome,
            self.drivers,
            self.names,
            self.rural,
            FitSettings(**settings),
            xy=self.xy,
            groups=self.groups,
            microclusters=self.microclusters,
            outcome_name="in_cluster",
        )

    def having(self, **changes: object) -> Table:
        return replace(self, **changes)

    def column(self, j: int, values: object) -> Table:
        drivers = self.drivers.copy()
        drivers[:, j] = values
        return replace(self, drivers=drivers)


def invented(kind: str = "binary", n: int = 600, seed: int = 1) -> Table:
    """Make a table whose outcome is ``binary``, ``count``, ``share`` or ``number``."""
    rng = np.random.default_rng(seed)
    drivers = np.column_stack(
        [3.0 + rng.normal(size=n), rng.exponential(size=n), rng.integers(0, 2, n)]
    ).astype(float)
    rural, groups = rng.random(n) < 0.4, rng.integers(0, 24, n)
    eta = drivers @ [0.5, -0.3, 0.8] - 1.7 + rng.normal(size=24)[groups] * 0.3
    outcome = {
        "binary": lambda: (rng.random(n) < expit(eta)).astype(float),
        "count": lambda: rng.poisson(np.exp(eta) * rng.gamma(2.0, 0.5, n)).astype(float),
        "share": lambda: np.clip(expit(eta) + 0.2 * rng.normal(size=n), 0.0, 1.0),
        "number": lambda: 5.0 + eta + np.where(rural, 1.0, 2.0) * rng.normal(size=n),
    }[kind]()
    return Table(outcome, drivers, rural, rng.random((n, 2)) * 1e5, groups)


def in_microclusters(table: Table, count: int = 30, radius: float = 8e3) -> Table:
    """Put rows near one of some seeds into a microcluster, numbered apart from their order."""
    rng = np.random.default_rng(count)
    seeds = rng.uniform(0, 1e5, (count, 2))
    apart = np.hypot(*(table.xy[:, None] - seeds).transpose(2, 0, 1))
    numbers = 7 + 3 * rng.permutation(count)
    nearest = numbers[np.argmin(apart, axis=1)]
    return table.having(microclusters=np.where(apart.min(axis=1) < radius, nearest, 0))


def rows_of(fit: DriverFit, regime: str) -> list:
    return [row for row in fit.coefficients if row.regime == regime]


def values(fit: DriverFit, regime: str, field: str) -> np.ndarray:
    """Return a column of the table of coefficients; the constant first."""
    return np.array([getattr(row, field) for row in rows_of(fit, regime)])


def shared(name: str) -> Path:
    path = SHARED / name
    if not path.exists():
        pytest.skip(f"the shared data ({name}) is not here")
    return path


def counties() -> Table:
    """US counties: homicide rate on deprivation and unemployment, north (rural) and south."""
    connection = sqlite3.connect(shared("ncovr.gpkg"))
    query = (
        "SELECT HR90, PS90, UE90, SOUTH, (minx + maxx) / 2, (miny + maxy) / 2 "
        "FROM ncovr JOIN rtree_ncovr_geom ON fid = id ORDER BY fid"
    )
    data = np.array(connection.execute(query).fetchall(), dtype=float)
    connection.close()
    # Degrees as if they were 100 km: only neighbours and kernels use them.
    xy = data[:, 4:] * 1e5
    return Table(data[:, 0], data[:, 1:3], data[:, 3] == 0, xy, None, ("PS90", "UE90"))


def twice(outcome: np.ndarray, drivers: np.ndarray, names: tuple[str, ...]) -> Table:
    """Put the same rows into both regimes, so that each is the published single fit."""
    n = len(outcome)
    rural = np.arange(2 * n) < n
    return Table(np.tile(outcome, 2), np.tile(drivers, (2, 1)), rural, None, None, names)


def grades() -> Table:
    """Spector and Mazzeo's students, Greene's example."""
    with open(shared("spector.csv"), newline="") as file:
        lines = [line.split() for line in file][1:]
    data = np.array(lines, dtype=float)
    return twice(data[:, 4], data[:, 1:4], ("GPA", "TUCE", "PSI"))


def visits() -> Table:
    """Visits to physicians of the NMES 1988, as Zeileis, Kleiber and Jackman (2008) fit them."""
    with open(shared("nmes1988.csv"), newline="") as file:
        records = list(csv.DictReader(file))
    columns = {
        "hospital": [float(r["hospital"]) for r in records],
        "poor": [float(r["health"] == "poor") for r in records],
        "excellent": [float(r["health"] == "excellent") for r in records],
        "chronic": [float(r["chronic"]) for r in records],
        "male": [float(r["gender"] == "male") for r in records],
        "school": [float(r["school"]) for r in records],
        "insurance": [float(r["insurance"] == "yes") for r in records],
    }
    outcome = np.array([float(r["visits"]) for r in records])
    return twice(outcome, np.column_stack(list(columns.values())), tuple(columns))

"""The Degree of Urbanisation of the cells of a population grid."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..progress import Progress
from .cells import (
    CLUSTER_DENSITY,
    DENSE_DENSITY,
    LOW_DENSITY,
    OUTSIDE,
    RURAL_CLUSTER_DENSITY,
    SEMI_DENSE_DENSITY,
    WATER,
    checked_grids,
    measure,
    row_blocks,
)
from .centres import urban_centres
from .clusters import QUEEN, ROOK, large_clusters, within
from .rules import NODATA, Thresholds

LEVELS = ("level1", "level2")


@dataclass(frozen=True)
class UrbanGrid:
    """A classified grid.

    Attributes
    ----------
    classes : (rows, columns) uint8 array
        Codes of :data:`.rules.LEVEL1` or :data:`.rules.LEVEL2`; :data:`.rules.NODATA` (255) for
        cells outside the data.
    urban_centre_population : float
        People in urban centres (3 or 30).
    urban_cluster_population : float
        People in the rest of the urban clusters (2, or 21 to 23).
    rural_population : float
        People in rural cells (1, or 11 to 13).
    """

    classes: np.ndarray
    urban_centre_population: float
    urban_cluster_population: float
    rural_population: float

    @property
    def rural_population_share(self) -> float:
        """People in rural cells over all people, 0-1; NaN if there is nobody."""
        urban = self.urban_centre_population + self.urban_cluster_population
        total = urban + self.rural_population
        return self.rural_population / total if total > 0 else float("nan")


def degree_of_urbanisation(
    population: np.ndarray,
    land: np.ndarray | None = None,
    built: np.ndarray | None = None,
    *,
    level: str = "level1",
    thresholds: Thresholds = Thresholds(),  # noqa: B008 (frozen)
    progress: Progress | None = None,
) -> UrbanGrid:
    """Classify the cells of a grid of 1 km cells by the Degree of Urbanisation.

    The rules, their sources and what was decided where they are silent: :mod:`.rules`.

    Parameters
    ----------
    population : (rows, columns) array
        People per cell of 1 km². NaN is NoData: nobody, where ``land`` is known, else outside
        the data.
    land : (rows, columns) array, optional
        Share of each cell that is land, 0-1; without it every cell is all land, and none is
        water. NaN in a cell with people or buildings is all land, in another no land.
    built : (rows, columns) array, optional
        Share of each **cell** that is built up, 0-1; the rule compares it per land
        (``built / land``). NaN is nothing built. Without it only density counts.
    level : {"level1", "level2"}
        Which codes.
    thresholds : Thresholds
        The official values.

    Returns
    -------
    UrbanGrid
        Cells outside the data, for which neither people nor land are known, are NODATA, but for
        those in a filled gap of an urban centre.

    Raises
    ------
    InputError
        ``POPULATION`` if it is not two-dimensional, has negative or infinite values, or holds no
        number; ``LAND`` or ``BUILT`` if the shape differs or a value is outside 0-1; ``LEVEL``.

    Notes
    -----
    Densities are computed in float64 whatever the grids are. Shares in float32 are not what they
    were in m²: 240 people on 0.8 km² are 300 per km², but slightly fewer on a float32 0.8. Pass
    float64 shares. Any order of rows and columns gives the same classes (mirrored, transposed
    or padded with NaN).
    """
    _check_level(level)
    progress = progress or Progress()
    people, land, built = checked_grids(population, land, built)
    cells = measure(people, land, built, thresholds, progress.part(0.0, 0.2))
    centres = urban_centres(people, cells, thresholds, progress.part(0.2, 0.6))
    rest = progress.part(0.6, 0.95)
    classify = _level1 if level == "level1" else _level2
    classes = classify(people, cells, centres, thresholds, rest)
    classes[((cells & OUTSIDE) != 0) & ~centres] = NODATA
    del cells, centres
    return _summed(people, classes, progress.part(0.95, 1.0))


def _check_level(level: str) -> None:
    if level not in LEVELS:
        raise InputError(
            "LEVEL",
            "There is no level '{level}'.",
            "Use {first} or {second}.",
            level=level,
            first=LEVELS[0],
            second=LEVELS[1],
        )


def _level1(
    population: np.ndarray,
    cells: np.ndarray,
    centres: np.ndarray,
    thresholds: Thresholds,
    progress: Progress,
) -> np.ndarray:
    """Return the codes of level 1."""
    classes = np.full(cells.shape, 1, dtype=np.uint8)
    classes[(cells & WATER) != 0] = 0
    progress.report(0.0)
    cluster = (cells & CLUSTER_DENSITY) != 0
    classes[_clustered(cluster, population, thresholds.cluster_population, QUEEN)] = 2
    classes[centres] = 3
    return classes


def _level2(
    population: np.ndarray,
    cells: np.ndarray,
    centres: np.ndarray,
    thresholds: Thresholds,
    progress: Progress,
) -> np.ndarray:
    """Return the codes of level 2, each class written over those that come after it."""
    classes = np.full(cells.shape, 11, dtype=np.uint8)
    classes[(cells & WATER) != 0] = 10
    classes[(cells & LOW_DENSITY) != 0] = 12
    progress.report(0.0)
    cluster = (cells & RURAL_CLUSTER_DENSITY) != 0
    classes[_clustered(cluster, population, thresholds.rural_cluster_population, QUEEN)] = 13
    progress.report(0.25)
    cluster = (cells & CLUSTER_DENSITY) != 0
    classes[_clustered(cluster, population, thresholds.cluster_population, QUEEN)] = 21
    progress.report(0.5)
    cluster = (cells & DENSE_DENSITY) != 0
    dense = _clustered(cluster, population, thresholds.dense_population, ROOK)
    progress.report(0.7)
    near = within(centres | dense, thresholds.semi_dense_distance)
    progress.report(0.8)
    cluster = (cells & SEMI_DENSE_DENSITY) != 0
    labels, large = large_clusters(cluster, population, thresholds.semi_dense_population, ROOK)
    large[labels[near]] = False
    classes[large[labels]] = 22
    classes[dense] = 23
    classes[centres] = 30
    return classes


def _clustered(
    selected: np.ndarray, population: np.ndarray, minimum: float, contiguity: np.ndarray
) -> np.ndarray:
    """Return which cells are in a cluster of at least ``minimum`` people."""
    labels, large = large_clusters(selected, population, minimum, contiguity)
    return large[labels]


def _summed(population: np.ndarray, classes: np.ndarray, progress: Progress) -> UrbanGrid:
    """Add up the people by class."""
    totals = np.zeros(NODATA + 1)
    for rows in row_blocks(classes.shape):
        progress.report(rows.start / classes.shape[0])
        people = population[rows].astype(np.float64)
        people[np.isnan(people)] = 0.0
        totals += np.bincount(classes[rows].ravel(), people.ravel(), minlength=NODATA + 1)
    progress.report(1.0)
    return UrbanGrid(
        classes=classes,
        urban_centre_population=float(totals[[3, 30]].sum()),
        urban_cluster_population=float(totals[[2, 21, 22, 23]].sum()),
        rural_population=float(totals[[1, 11, 12, 13]].sum()),
    )

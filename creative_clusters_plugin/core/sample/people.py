"""People: population of areas, their rural-urban classes, and a grid."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from .landscape import CITY, TOWN, VILLAGE, Landscape
from .records import PopulationGrid

#: As the Rural Urban Classification of 2021: settlements of 10,000 people are urban, and of
#: 75,000 a major town or city.
_MAJOR = 75_000
_URBAN = 10_000
_LARGER_VILLAGE = 4_800
#: Stands for half an hour's drive.
_NEAR = 20_000.0

_CELL = 1000.0
_STEP = 200.0


@dataclass(frozen=True)
class People:
    """Population and rural-urban class of each area."""

    population: np.ndarray
    ruc2021: np.ndarray


def settle_people(land: Landscape, rng: np.random.Generator) -> People:
    """Give each area people, and the class that follows from its settlement.

    Urban: in a settlement of 10,000 or more. Nearer: within 20 km, for half an hour's drive, of a
    settlement of 75,000. Larger rural: in one of the larger villages.
    """
    in_place = land.site_place >= 0
    kind = np.where(in_place, land.kind[land.site_place], -1)
    inner = (kind == CITY) & (land.depth[land.site_place] < 0.6)
    settings = [inner, kind == CITY, kind == TOWN, kind == VILLAGE]
    low = np.select(settings, [2900, 1900, 1500, 1000], 1000)
    high = np.select(settings, [3000, 2700, 2600, 1800], 1300)
    population = rng.integers(low, high + 1)
    settlement = land.settlement[land.site_place]
    size = np.bincount(settlement[in_place], weights=population[in_place])
    major = land.place_xy[size[land.settlement] >= _MAJOR]
    # A settlement is near or far as a whole, as its middle is.
    middle = land.place_xy[np.unique(land.settlement, return_index=True)[1]]
    at = np.where(in_place[:, None], middle[settlement], land.site_xy)
    near = cKDTree(major).query(at)[0] <= _NEAR if len(major) else np.zeros(len(at), dtype=bool)
    people = np.where(in_place, size[settlement], 0)
    form = np.select([people >= _URBAN, people >= _LARGER_VILLAGE], ["U", "RL"], "RS")
    ruc = np.char.add(np.char.add(form, np.where(near, "N", "F")), "1")
    return People(population, ruc)


def population_grid(
    land: Landscape, population: np.ndarray, rng: np.random.Generator
) -> PopulationGrid:
    """Return people per square kilometre cell; their sum is the population.

    Each area's people live at points 200 m apart: evenly in a city, thicker towards the middle
    elsewhere, scattered over empty land.
    """
    everything = np.vstack([land.site_xy, land.sea_xy])
    low = np.floor(land.site_xy.min(axis=0) / _CELL - 12) * _CELL
    high = np.ceil(land.site_xy.max(axis=0) / _CELL + 12) * _CELL
    x, y = np.meshgrid(*(np.arange(a + _STEP / 2, b, _STEP) for a, b in zip(low, high)))
    points = np.c_[x.ravel(), y.ravel()]
    area = cKDTree(everything).query(points)[1]
    points, area = points[area < len(population)], area[area < len(population)]
    weight = _density(land, points, area)
    order = np.argsort(area, kind="stable")
    ends = np.cumsum(np.bincount(area, minlength=len(population)))
    people = np.zeros(len(points), dtype=np.int64)
    for index, (start, end) in enumerate(zip(np.append(0, ends[:-1]), ends)):
        rows = order[start:end]
        people[rows] = rng.multinomial(population[index], weight[rows] / weight[rows].sum())
    column, row = ((points - low) // _CELL).astype(int).T
    columns, rows_ = ((high - low) / _CELL).astype(int)
    grid = np.zeros((rows_, columns), dtype=np.int64)
    np.add.at(grid, (rows_ - 1 - row, column), people)
    return _trimmed(PopulationGrid(grid, float(low[0]), float(high[1]), _CELL))


def _density(land: Landscape, points: np.ndarray, area: np.ndarray) -> np.ndarray:
    """Return how thickly people live at each point, by the area it is in."""
    place = land.site_place[area]
    kind = np.where(place < 0, -1, land.kind[place])
    away = np.hypot(*(points - land.place_xy[place]).T)
    # Beyond the last house of a city there are no even suburbs either.
    return np.select(
        [kind == CITY, kind == TOWN, kind == VILLAGE],
        [
            np.where(away < 1900.0, 1.0, 0.05),
            0.02 + np.exp(-((away / 1100.0) ** 2)),
            0.03 + np.exp(-((away / 650.0) ** 2)),
        ],
        1.0,
    )


def _trimmed(grid: PopulationGrid) -> PopulationGrid:
    """Cut off empty margins, but for two cells."""
    rows = np.flatnonzero(grid.people.any(axis=1))
    columns = np.flatnonzero(grid.people.any(axis=0))
    top, left = max(rows[0] - 2, 0), max(columns[0] - 2, 0)
    people = grid.people[top : rows[-1] + 3, left : columns[-1] + 3]
    return PopulationGrid(
        people, grid.left + left * grid.cell, grid.top - top * grid.cell, grid.cell
    )

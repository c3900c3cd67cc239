"""The Degree of Urbanisation of areas, from the cells that their people live in.

Source: European Commission and others (2021), *Applying the Degree of Urbanisation*,
doi:10.2785/706535, level 1 of small spatial units; the same rules on Eurostat's page "Degree of
urbanisation, Methodology": a city has at least 50 % of its people in urban centres; a rural area
has more than 50 % in rural grid cells; the rest are towns and semi-dense areas, with less than
50 % in urban centres and no more than 50 % in rural grid cells.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from .rules import LEVEL1, LEVEL2, NODATA

#: Names of the classes of areas by their codes, Eurostat's DEGURBA.
AREA_CLASSES = {1: "City", 2: "Town or semi-dense area", 3: "Rural area"}

_LEVEL1_OF = {30: 3, 23: 2, 22: 2, 21: 2, 13: 1, 12: 1, 11: 1, 10: 0}

#: Halves that differ by less than this share of the people are a tie: sums of parts of cells do.
_ROUNDING = 1e-9


@dataclass(frozen=True)
class AreaClasses:
    """Areas classified by the cells that their people live in.

    Attributes
    ----------
    codes : (areas,) uint8 array
        A key of :data:`AREA_CLASSES`; 0 where nobody lives.
    rural_share : (areas,) float array
        Share of the people in rural cells, 0-1; NaN where nobody lives.
    """

    codes: np.ndarray
    rural_share: np.ndarray


def classify_areas(population_by_class: np.ndarray) -> AreaClasses:
    """Classify areas by where their people live.

    Parameters
    ----------
    population_by_class : (areas, 3) array
        People in urban centres, in the rest of the urban clusters, and in rural cells.

    Returns
    -------
    AreaClasses
        At exactly half an area is a city if that half is in urban centres, and otherwise a town:
        half in rural cells is not more than half.

    Raises
    ------
    InputError
        ``POPULATION`` for people that are negative or not a number.
    """
    people = np.asarray(population_by_class, dtype=np.float64).reshape(-1, 3)
    wrong = int((~(np.isfinite(people) & (people >= 0)).all(axis=1)).sum())
    if wrong:
        raise InputError(
            "POPULATION",
            "{wrong:,} areas have a negative number of people, or none that is a number.",
            "Check the population raster for negative values.",
            wrong=wrong,
        )
    total = people.sum(axis=1)
    rounding = _ROUNDING * total
    codes = np.full(len(people), 2, dtype=np.uint8)
    codes[2 * people[:, 2] > total + rounding] = 3
    codes[2 * people[:, 0] >= total - rounding] = 1
    codes[total == 0] = 0
    rural_share = np.full(len(people), np.nan)
    np.divide(people[:, 2], total, out=rural_share, where=total > 0)
    return AreaClasses(codes, rural_share)


def to_level1(codes: np.ndarray) -> np.ndarray:
    """Return level 1 codes of the cells of a classified grid.

    Parameters
    ----------
    codes : array
        Codes of :data:`.rules.LEVEL1` or, if any is 10 or more, of :data:`.rules.LEVEL2`.
        :data:`.rules.NODATA` and NaN are cells outside the data.

    Returns
    -------
    uint8 array of the same shape
        3 urban centre, 2 urban cluster, 1 rural, 0 water; NODATA outside the data.

    Raises
    ------
    InputError
        ``GRID`` for a code that the level does not have.
    """
    grid = np.asarray(codes)
    known = grid != NODATA
    if grid.dtype.kind == "f":
        known &= ~np.isnan(grid)
    found = np.unique(grid[known])
    level2 = bool((found >= 10).any())
    names = LEVEL2 if level2 else LEVEL1
    unknown = [f"{code:g}" for code in found.tolist() if code not in names]
    if unknown:
        listed = ", ".join(str(code) for code in sorted(names))
        level = "2" if level2 else "1"
        raise InputError(
            "GRID",
            "It has codes that level {level} does not have: {values}.",
            "Choose a grid made by degreeofurbanisation; the codes are {listed}.",
            level=level,
            values=", ".join(unknown[:10]),
            listed=listed,
        )
    result = np.full(grid.shape, NODATA, dtype=np.uint8)
    for code in found.tolist():
        result[grid == code] = _LEVEL1_OF[code] if level2 else code
    return result

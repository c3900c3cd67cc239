"""What each cell is by itself: its density, its built-up share, land or water."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Optional

import numpy as np

from ..errors import InputError
from ..language import number
from ..progress import Progress
from .rules import Thresholds

#: Bits of :func:`measure`: what a cell is.
CENTRE_DENSITY = 1  # dense or built-up enough for an urban centre
DENSE_DENSITY = 2  # for a dense urban cluster
SEMI_DENSE_DENSITY = 4
CLUSTER_DENSITY = 8
RURAL_CLUSTER_DENSITY = 16
LOW_DENSITY = 32
LAND_OR_PEOPLE = 64  # counts in the majority that smooths edges
WATER = 128
OUTSIDE = 256  # nothing is known of it

#: Cells in a block: few enough to stay in the cache, many enough to hide Python.
_BLOCK = 1 << 18
#: Shares read from areas in m² may miss 0 and 1 by rounding.
_ROUNDING = 1e-6
#: flexurba rounds the built-up share to so many decimals.
_SHARE_DECIMALS = 3

_Grid = Optional[np.ndarray]


def row_blocks(shape: tuple[int, ...], cells: int = _BLOCK) -> Iterator[slice]:
    """Yield slices of rows that cut a grid into blocks of about ``cells`` cells."""
    step = max(1, cells // max(1, shape[1]))
    for start in range(0, shape[0], step):
        yield slice(start, start + step)


def checked_grids(
    population: np.ndarray, land: _Grid, built: _Grid
) -> tuple[np.ndarray, _Grid, _Grid]:
    """Return the grids as arrays of one two-dimensional shape, or raise InputError."""
    people = np.asarray(population)
    if people.ndim != 2 or people.size == 0:
        raise InputError(
            "POPULATION",
            "It must have rows and columns of cells; its shape is {shape}.",
            "Choose a raster of one band with at least one cell.",
            shape=people.shape,
        )
    others: list[_Grid] = []
    for name, grid in (("LAND", land), ("BUILT", built)):
        array = None if grid is None else np.asarray(grid)
        if array is not None and array.shape != people.shape:
            raise InputError(
                name,
                "It has {size} cells, and the population grid has {people}.",
                "Use grids of the same extent and cells.",
                size=_size(array),
                people=_size(people),
            )
        others.append(array)
    return people, others[0], others[1]


def _size(array: np.ndarray) -> str:
    return " x ".join(number(length, ",") for length in array.shape)


def measure(
    population: np.ndarray,
    land: _Grid,
    built: _Grid,
    thresholds: Thresholds,
    progress: Progress,
) -> np.ndarray:
    """Return what each cell is by itself.

    Parameters
    ----------
    population, land, built : (rows, columns) arrays
        As in :func:`.classify.degree_of_urbanisation`, of one shape.
    thresholds : Thresholds
        The rules.
    progress : Progress
        Takes 0-1 over the rows.

    Returns
    -------
    (rows, columns) uint16 array
        The bits of this module.

    Raises
    ------
    InputError
        ``POPULATION``, ``LAND`` or ``BUILT`` for values out of range; ``POPULATION`` if no cell
        holds a number.
    """
    cells = np.empty(population.shape, dtype=np.uint16)
    faults = {"POPULATION": _Faults(0.0, np.inf)}
    faults.update({name: _Faults(0.0, 1.0) for name in ("LAND", "BUILT")})
    known = False
    for rows in row_blocks(population.shape):
        progress.report(rows.start / population.shape[0])
        people = population[rows].astype(np.float64)
        land_share = None if land is None else land[rows].astype(np.float64)
        built_share = None if built is None else built[rows].astype(np.float64)
        for name, values in zip(faults, (people, land_share, built_share)):
            if values is not None:
                faults[name].look_at(values)
        known = known or not bool(np.isnan(people).all())
        cells[rows] = _measure_block(people, land_share, built_share, thresholds)
    for name, each in faults.items():
        each.refuse(name)
    if not known:
        raise InputError(
            "POPULATION",
            "No cell holds a number: all are NoData.",
            "Choose the raster of people per cell, and check its NoData value.",
        )
    return cells


def _measure_block(
    people: np.ndarray, land: _Grid, built: _Grid, thresholds: Thresholds
) -> np.ndarray:
    """Return the bits of some rows; the arguments are float64 and are written to."""
    outside = np.isnan(people)
    if land is not None:
        outside &= np.isnan(land)
    people[np.isnan(people)] = 0.0
    used = people > 0
    if built is not None:
        built[np.isnan(built)] = 0.0
        used |= built > 0
    if land is None:
        land = np.ones_like(people)
    else:
        # People or buildings where the land is unknown do stand on land.
        np.copyto(land, used, where=np.isnan(land))
    density = _per_land(people, land)
    built_up: np.ndarray | bool = False
    if built is not None:
        share = np.round(_per_land(built, land), _SHARE_DECIMALS)
        built_up = share >= thresholds.built_share
    low_land = land < thresholds.water_land
    bits = np.zeros(people.shape, dtype=np.uint16)
    bits[(density >= thresholds.centre_density) | built_up] |= CENTRE_DENSITY
    bits[(density >= thresholds.dense_density) | built_up] |= DENSE_DENSITY
    bits[density >= thresholds.semi_dense_density] |= SEMI_DENSE_DENSITY
    bits[density >= thresholds.cluster_density] |= CLUSTER_DENSITY
    bits[density >= thresholds.rural_cluster_density] |= RURAL_CLUSTER_DENSITY
    bits[density >= thresholds.low_density] |= LOW_DENSITY
    bits[~low_land | (people > 0)] |= LAND_OR_PEOPLE
    bits[low_land & ~used & ~outside] |= WATER
    bits[outside] = OUTSIDE | LAND_OR_PEOPLE
    return bits


def _per_land(amount: np.ndarray, land: np.ndarray) -> np.ndarray:
    """Return the amount per share of land: 0 for nothing, infinite for some on no land."""
    with np.errstate(divide="ignore", invalid="ignore"):
        result = amount / land
    result[amount == 0] = 0.0
    return result


class _Faults:
    """Counts the values of a grid outside a range, over its blocks."""

    def __init__(self, low: float, high: float) -> None:
        self.low, self.high = low, high
        self.infinite = self.below = self.above = 0
        self.least, self.most = np.inf, -np.inf

    def look_at(self, values: np.ndarray) -> None:
        """Count the faults of a block; rounding below ``low`` or above ``high`` is none."""
        least, most = np.fmin.reduce(values, axis=None), np.fmax.reduce(values, axis=None)
        if not (least >= self.low and most <= self.high and most < np.inf):
            self.infinite += int(np.isinf(values).sum())
            self.below += int((values < self.low - _ROUNDING).sum())
            self.above += int((values > self.high + _ROUNDING).sum())
        self.least, self.most = np.fmin(self.least, least), np.fmax(self.most, most)
        if self.high < np.inf:
            np.clip(values, self.low, self.high, out=values)

    def refuse(self, name: str) -> None:
        """Raise InputError for the grid called ``name`` if a value was out of range."""
        if self.infinite:
            raise InputError(
                name,
                "{infinite:,} cells are infinite.",
                "Set them to NoData or to a number.",
                infinite=self.infinite,
            )
        if self.high == np.inf and self.below:
            raise InputError(
                name,
                "{below:,} cells are negative, the smallest {least:g}.",
                "If one of them stands for NoData, set it as the raster's NoData value.",
                below=self.below,
                least=self.least,
            )
        if self.below or self.above:
            raise InputError(
                name,
                "{beyond:,} cells are outside 0 to 1 (from {least:g} to {most:g}).",
                "It must be the share of each cell.",
                beyond=self.below + self.above,
                least=self.least,
                most=self.most,
            )

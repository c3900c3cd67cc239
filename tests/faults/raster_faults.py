"""What can be wrong with a grid."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable

import numpy as np
from fault_cases import write_raster
from fault_layers import ROWS, SOUTH, WEST

NAN, INF = float("nan"), float("inf")


@dataclass(frozen=True)
class Grid:
    """One thing that is wrong with a grid: other cells, or other arguments to write it with."""

    change: Callable[[np.ndarray], np.ndarray] = lambda values: values
    written: dict[str, Any] = field(default_factory=dict)

    def write(self, path: Path, values: np.ndarray) -> str:
        """Write the grid with the fault."""
        return write_raster(path, self.change(values), **self.written)


class Text(Grid):
    """A file that is no grid."""

    def write(self, path: Path, values: np.ndarray) -> str:
        path.write_text("this is no raster", encoding="utf-8")
        return str(path)


class Cut(Grid):
    """A grid whose file ends too early."""

    def write(self, path: Path, values: np.ndarray) -> str:
        write_raster(path, np.random.default_rng(1).uniform(1, 100, (300, 300)))
        path.write_bytes(path.read_bytes()[:2000])
        return str(path)


class Missing(Grid):
    """A path where nothing is."""

    def write(self, path: Path, values: np.ndarray) -> str:
        return str(path.with_name("nothing.tif"))


def _cell(value: float, every: bool = False) -> Callable[[np.ndarray], np.ndarray]:
    def change(values: np.ndarray) -> np.ndarray:
        values = values.astype(float)
        values[1 if not every else slice(None), 1 if not every else slice(None)] = value
        return values

    return change


_NORTH = SOUTH + 1000 * (ROWS + 3)
GRIDS_WRONG = {
    "a cell of NaN": Grid(_cell(NAN)),
    "all NaN": Grid(_cell(NAN, True)),
    "a cell of infinity": Grid(_cell(INF)),
    "a cell of 1e300": Grid(_cell(1e300)),
    "a cell below zero": Grid(_cell(-200.0)),
    "all NoData": Grid(_cell(-9.0, True), {"nodata": -9.0}),
    "NoData unmarked": Grid(_cell(-3.4e38)),
    "all zero": Grid(_cell(0.0, True)),
    "one cell": Grid(lambda values: values[:1, :1]),
    "one row": Grid(lambda values: values[:1]),
    "whole numbers": Grid(lambda values: values.astype(np.int32)),
    "two bands": Grid(written={"bands": 2}),
    "no CRS": Grid(written={"crs": ""}),
    "geographic CRS": Grid(
        written={"crs": "EPSG:4326", "transform": (-2.0, 0.01, 0, 52.6, 0, -0.01)}
    ),
    "feet": Grid(written={"crs": "EPSG:2264"}),
    "turned": Grid(written={"transform": (WEST, 900, 300, _NORTH, 300, -900)}),
    "upside down": Grid(written={"transform": (WEST - 3000, 1000, 0, SOUTH - 3000, 0, 1000)}),
    "oblong cells": Grid(written={"transform": (WEST - 3000, 1000, 0, _NORTH, 0, -500)}),
    "cells of a metre": Grid(written={"cell": 1}),
    "cells of no size": Grid(written={"transform": (WEST, 0, 0, _NORTH, 0, 0)}),
    "elsewhere": Grid(written={"transform": (WEST + 9e5, 1000, 0, _NORTH, 0, -1000)}),
    "no raster": Text(),
    "cut off": Cut(),
    "missing": Missing(),
}

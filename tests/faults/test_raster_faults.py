"""Every fault of a grid, in every grid that an algorithm reads."""

from __future__ import annotations

from fnmatch import fnmatch

import pytest
from fault_cases import CASES, GRIDS, numbers, parameters, run
from raster_faults import GRIDS_WRONG

_RASTERS = [(name, each) for name, case in CASES.items() for each in case.rasters]
RESULT = "a result"
_POPULATION, _GRID = "degree*.POPULATION", "classify*.GRID"
_NOBODY = "GRID: None of the areas has anybody in a cell with a class."
_SHARES = "they are neither shares (0 to 1) nor square metres"
_CODES = "GRID: It has codes that level"
_ALIGN = "Its cells are"
#: Fault: ((grids, how it ends), …), the first that fits counts: a result, or what the error says.
ENDINGS = {
    "all NaN": (
        ("classify*", _NOBODY),
        (_POPULATION, "No cell holds a number"),
        ("*", "All its cells where POPULATION lies are NoData."),
    ),
    "a cell of 1e300": ((_GRID, _CODES), ("*.LAND", _SHARES), ("*.BUILT", _SHARES), ("*", RESULT)),
    "a cell below zero": (
        (_GRID, _CODES), ("*.LAND", _SHARES), ("*.BUILT", _SHARES), ("*", "cells are negative"),
    ),
    "all zero": (
        ("classify*.POPULATION", _NOBODY), ("*.LAND", "LAND: No cell has any land."), ("*", RESULT),
    ),
    "one cell": (("classify*", _NOBODY), ("*", RESULT)),
    "no CRS": (("*", "The layer has no coordinate reference system"),),
    "geographic CRS": (
        (_GRID, "POPULATION: Its CRS is"), (_POPULATION, "is geographic"), ("*", "Its CRS is"),
    ),
    "feet": ((_GRID, "POPULATION: Its CRS is"), (_POPULATION, _ALIGN), ("*", "Its CRS is")),
    "turned": ((_GRID, f"POPULATION: {_ALIGN}"), ("*", _ALIGN)),
    "cells of no size": ((_GRID, "The raster could not be read"), ("*", _ALIGN)),
    "elsewhere": (
        (_GRID, "POPULATION: It does not overlap GRID."),
        (_POPULATION, "LAND: It does not overlap POPULATION."),
        ("*", "It does not overlap"),
    ),
    "no raster": (("*", "could not be loaded."),),
    "missing": (("*", "could not be loaded."),),
    "cut off": (("*", "The raster could not be read"),),
}  # fmt: skip
for _same, _as in {
    "all NoData": "all NaN",
    "NoData unmarked": "a cell below zero",
    "one row": "one cell",
    "oblong cells": "turned",
    "cells of a metre": "turned",
}.items():
    ENDINGS[_same] = ENDINGS[_as]


@pytest.mark.parametrize("fault", GRIDS_WRONG)
@pytest.mark.parametrize(("name", "parameter"), _RASTERS, ids=[".".join(each) for each in _RASTERS])
def test_a_fault_in_a_grid(tmp_path, count, name, parameter, fault):
    given = parameters(name, tmp_path)
    values = GRIDS[CASES[name].rasters[parameter]]()
    given[parameter] = GRIDS_WRONG[fault].write(tmp_path / "wrong.tif", values)
    ending = run(name, given)
    count(name, ending.word)
    expected = next(
        ending
        for grids, ending in ENDINGS.get(fault, (("*", RESULT),))
        if fnmatch(f"{name}.{parameter}", grids)
    )
    if expected == RESULT:
        assert ending.results is not None, ending.text
        return
    assert ending.results is None, "it gave a result"
    if not expected.partition(":")[0].isupper():
        assert ending.text.startswith(f"{parameter}: ")
    assert expected in ending.text
    assert not (tmp_path / "OUTPUT.tif").exists()


def test_whole_numbers_two_bands_and_rows_from_the_south_change_nothing(whole, tmp_path):
    for fault in ("whole numbers", "two bands", "upside down"):
        for name, parameter in _RASTERS:
            given = parameters(name, tmp_path)
            values = GRIDS[CASES[name].rasters[parameter]]()
            if fault == "upside down":
                values = values[::-1]
            given[parameter] = GRIDS_WRONG[fault].write(tmp_path / "wrong.tif", values)
            ending = run(name, given)
            assert numbers(ending, name) == numbers(whole(name), name), (fault, parameter)

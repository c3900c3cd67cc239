"""The whole classification: a real country, symmetry, cancelling, and what is refused."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from creative_clusters_plugin.core.errors import Cancelled, InputError
from creative_clusters_plugin.core.progress import Progress
from creative_clusters_plugin.core.urbanisation.classify import degree_of_urbanisation
from creative_clusters_plugin.core.urbanisation.rules import NODATA, Thresholds

BELGIUM = Path(__file__).resolve().parents[3] / ".." / "shared" / "data" / "belgium"
LEVELS = ("level1", "level2")


def read(name: str) -> np.ndarray:
    """Return a grid of Belgium."""
    gdal = pytest.importorskip("osgeo.gdal")
    gdal.UseExceptions()
    raster = gdal.Open(str(BELGIUM / f"{name}.tif"))
    return raster.ReadAsArray()


@pytest.mark.skipif(not BELGIUM.is_dir(), reason="shared/data/belgium is absent")
@pytest.mark.parametrize("level", LEVELS)
def test_belgium_is_that_of_flexurba_in_every_cell(level):
    grids = read("POP"), read("LAND") / 1e6, read("BUILT_S") / 1e6
    result = degree_of_urbanisation(*grids, level=level)
    assert np.array_equal(result.classes, read(f"expected_{level}"))
    people = result.urban_centre_population + result.urban_cluster_population
    assert people + result.rural_population == pytest.approx(np.nansum(grids[0]), rel=1e-12)


def region(seed: int, rows: int = 34, columns: int = 47) -> list[np.ndarray]:
    """Return an invented region where every rule has work to do: (people, land, built)."""
    rng = np.random.default_rng(seed)
    people = np.round(rng.lognormal(6.2, 1.6, (rows, columns)))
    people[rng.random(people.shape) < 0.35] = 0
    people[5:20, 8:25] += np.round(rng.lognormal(6.5, 1.2, (15, 17)))
    people[rng.random(people.shape) < 0.03] = np.nan
    land = rng.choice([1, 1, 1, 1, 0.7, 0.3, 0, np.nan], people.shape)
    built = rng.choice([0, 0, 0, 0, 0.1, 0.3], people.shape)
    return [people, land, built]


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("level", LEVELS)
def test_turning_the_grid_turns_the_result(seed, level):
    grids = region(seed)
    plain = degree_of_urbanisation(*grids, level=level).classes
    assert len(np.unique(plain)) == (5 if level == "level1" else 9)
    for turn in (np.fliplr, np.flipud, np.transpose, np.rot90):
        turned = degree_of_urbanisation(*[turn(grid) for grid in grids], level=level)
        assert np.array_equal(turned.classes, turn(plain)), turn


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("level", LEVELS)
def test_shifting_the_grid_shifts_the_result(seed, level):
    grids = region(seed)
    plain = degree_of_urbanisation(*grids, level=level).classes
    margin = ((3, 1), (2, 5))
    wider = [np.pad(grid, margin, constant_values=np.nan) for grid in grids]
    shifted = degree_of_urbanisation(*wider, level=level).classes
    assert np.array_equal(shifted, np.pad(plain, margin, constant_values=NODATA))


def test_blocks_of_rows_leave_no_seam():
    # More cells than a block: the same region again and again, with NoData between.
    people, land, built = region(3)
    nothing = np.full((5, people.shape[1]), np.nan)
    stacks = [np.vstack([grid, nothing] * 200) for grid in (people, land, built)]
    once = degree_of_urbanisation(people, land, built, level="level2").classes
    many = degree_of_urbanisation(*stacks, level="level2").classes
    assert many.size > 1 << 18
    for number in range(200):
        assert np.array_equal(many[number * 39 : number * 39 + 34], once)


@pytest.mark.parametrize("dtype", [np.float32, np.int32, np.uint16])
def test_any_kind_of_number_will_do(dtype):
    people = np.minimum(np.nan_to_num(region(1)[0]), 65_535)
    plain = degree_of_urbanisation(people, level="level2").classes
    assert np.array_equal(
        degree_of_urbanisation(people.astype(dtype), level="level2").classes, plain
    )


def test_grids_are_not_written_to():
    grids = region(2)
    copies = [grid.copy() for grid in grids]
    degree_of_urbanisation(*grids, level="level2")
    for grid, copy in zip(grids, copies):
        assert np.array_equal(grid, copy, equal_nan=True)


class Counting(Progress):
    """Cancels at the ``last`` report, and keeps the fractions."""

    def __init__(self, last: int) -> None:
        self.last, self.fractions = last, []

    def cancelled(self) -> bool:
        return len(self.fractions) >= self.last

    def _show(self, fraction: float) -> None:
        self.fractions.append(fraction)


def test_progress_never_goes_back_and_cancelling_works_at_every_report():
    grids = region(4)
    whole = Counting(10**9)
    degree_of_urbanisation(*grids, level="level2", progress=whole)
    assert whole.fractions == sorted(whole.fractions)
    assert whole.fractions[-1] == 1.0
    for last in range(len(whole.fractions)):
        with pytest.raises(Cancelled):
            degree_of_urbanisation(*grids, level="level2", progress=Counting(last))


def test_thresholds_are_used():
    people = np.array([[100.0, 100.0, 40.0]])
    eased = Thresholds(centre_density=100, centre_population=200, cluster_density=40)
    assert degree_of_urbanisation(people, thresholds=eased).classes.tolist() == [[3, 3, 1]]


def with_cell(value: float) -> np.ndarray:
    grid = np.full((3, 4), 0.5)
    grid[1, 2] = value
    return grid


@pytest.mark.parametrize(
    ("grids", "level", "message"),
    [
        ([np.zeros(4)], "level1", r"POPULATION: It must have rows and columns"),
        ([np.zeros((0, 4))], "level1", r"POPULATION: It must have rows and columns"),
        ([np.full((3, 4), np.nan)], "level1", "POPULATION: No cell holds a number"),
        ([with_cell(-7)], "level1", "POPULATION: 1 cells are negative, the smallest -7"),
        ([with_cell(np.inf)], "level1", "POPULATION: 1 cells are infinite"),
        ([with_cell(1), np.ones((4, 3))], "level1", "LAND: It has 4 x 3 cells, and .* 3 x 4"),
        ([with_cell(1), with_cell(1.5)], "level1", "LAND: 1 cells are outside 0 to 1 .* 1.5"),
        ([with_cell(1), with_cell(-1)], "level1", "LAND: 1 cells are outside 0 to 1 .*from -1 "),
        ([with_cell(1), None, np.ones((1, 3, 4))], "level1", "BUILT: It has 1 x 3 x 4 cells"),
        ([with_cell(1), None, with_cell(250)], "level1", "BUILT: 1 cells are outside 0 to 1"),
        ([with_cell(1)], "level3", "LEVEL: There is no level 'level3'. Use level1 or level2"),
    ],
)
def test_bad_input_is_refused(grids, level, message):
    with pytest.raises(InputError, match=message):
        degree_of_urbanisation(*grids, level=level)


def test_shares_off_by_rounding_are_taken():
    people = np.array([[10.0, 0.0]])
    shares = np.array([[1.0 + 1e-9, -1e-12]])
    assert degree_of_urbanisation(people, shares, shares * 0.1).classes.tolist() == [[1, 0]]

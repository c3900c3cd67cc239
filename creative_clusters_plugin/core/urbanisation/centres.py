"""Urban centres: dense clusters with smoothed edges and filled gaps."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from ..progress import Progress
from .cells import CENTRE_DENSITY, LAND_OR_PEOPLE, OUTSIDE, WATER, row_blocks
from .clusters import ROOK, large_clusters, within
from .rules import Thresholds

#: Cells whose surroundings are looked at together.
_CANDIDATES = 1 << 17
#: Urban centres between two reports of progress.
_CENTRES = 64
#: Fewer cells cannot enclose one.
_FEWEST_AROUND_A_GAP = 7


def urban_centres(
    population: np.ndarray, cells: np.ndarray, thresholds: Thresholds, progress: Progress
) -> np.ndarray:
    """Return which cells are in urban centres.

    Parameters
    ----------
    population : (rows, columns) array
        People per cell; NaN is nobody.
    cells : (rows, columns) uint16 array
        From :func:`.cells.measure`.
    thresholds : Thresholds
        The rules.
    progress : Progress
        Takes 0-1.

    Returns
    -------
    (rows, columns) bool array
        The union of the centres.
    """
    progress.report(0.0)
    selected = (cells & CENTRE_DENSITY) != 0
    labels, large = large_clusters(selected, population, thresholds.centre_population, ROOK)
    progress.report(0.3)
    # A margin of one cell, so that every cell has eight neighbours.
    centres = np.zeros((cells.shape[0] + 2, cells.shape[1] + 2), dtype=np.int32)
    numbers = (np.cumsum(large) * large).astype(np.int32)
    inner = centres[1:-1, 1:-1]
    for rows in row_blocks(cells.shape):
        progress.report(0.3)
        inner[rows] = numbers[labels[rows]]
    del labels, selected
    smooth_edges(centres, cells, progress.part(0.4, 0.7))
    return fill_gaps(inner, thresholds.gap_area, progress.part(0.7, 1.0))


def smooth_edges(centres: np.ndarray, cells: np.ndarray, progress: Progress) -> None:
    """Add to each urban centre the cells around which it has the majority, until none is left.

    The rule of R2023A (GHSL Data Package 2023, footnote on GHS-SMOD): a cell joins an urban
    centre if the majority of the eight cells around it belong to that one centre, the majority
    being of populated or land cells only; water never joins; until no cell joins. All cells of
    one pass see the state before it, so the result does not depend on the order of the cells.

    Parameters
    ----------
    centres : (rows + 2, columns + 2) int32 array
        The number of the urban centre of each cell, 0 for none, within a margin of 0; changed
        in place.
    cells : (rows, columns) uint16 array
        From :func:`.cells.measure`.
    progress : Progress
        Asked for a cancel in each pass.
    """
    progress.report(0.0)
    # Beyond the grid's edge is land of no centre: it counts, and cannot join.
    counts = np.ones(centres.shape, dtype=bool)
    counts[1:-1, 1:-1] = (cells & LAND_OR_PEOPLE) != 0
    joins = np.zeros(centres.shape, dtype=bool)
    joins[1:-1, 1:-1] = (cells & (WATER | OUTSIDE)) == 0
    joins &= centres == 0
    width = centres.shape[1]
    around = np.array([-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1])
    candidates = np.flatnonzero(within(centres > 0, 1) & joins)
    flat, flat_counts, flat_joins = centres.reshape(-1), counts.reshape(-1), joins.reshape(-1)
    while candidates.size:
        added, numbers = [], []
        for start in range(0, candidates.size, _CANDIDATES):
            progress.report(0.5)
            some = candidates[start : start + _CANDIDATES]
            neighbours = some[:, np.newaxis] + around
            winner = _majority(flat[neighbours], flat_counts[neighbours])
            added.append(some[winner > 0])
            numbers.append(winner[winner > 0])
        joined = np.concatenate(added)
        flat[joined] = np.concatenate(numbers)
        flat_joins[joined] = False
        # Only around a cell that has just joined can a majority have changed.
        beside = np.unique(joined[:, np.newaxis] + around)
        candidates = beside[flat_joins[beside]]


def _majority(numbers: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """Return the urban centre that most of the counted neighbours belong to, 0 for none.

    ``numbers`` are the centres of the (n, 8) neighbours, ``counts`` whether they are land or
    populated; a neighbour in a centre counts whatever it is.
    """
    counted = np.count_nonzero(counts | (numbers > 0), axis=1)
    winner = np.zeros(len(numbers), dtype=numbers.dtype)
    rows = np.flatnonzero(2 * np.count_nonzero(numbers, axis=1) > counted)
    numbers, counted = numbers[rows], counted[rows]
    for column in range(8):
        one = numbers[:, column]
        same = np.count_nonzero(numbers == one[:, np.newaxis], axis=1)
        won = (one > 0) & (2 * same > counted)
        winner[rows[won]] = one[won]
    return winner


def fill_gaps(centres: np.ndarray, gap_area: float, progress: Progress) -> np.ndarray:
    """Return which cells are in urban centres, their small gaps included.

    A gap lies in one piece of one urban centre; what lies between two is none. Urban centres
    have 50,000 people, so that there are few enough of them for a loop.

    Parameters
    ----------
    centres : (rows, columns) int32 array
        The number of the urban centre of each cell, 0 for none.
    gap_area : float
        Gaps of fewer cells are filled.
    progress : Progress
        Takes 0-1.

    Returns
    -------
    (rows, columns) bool array
        The union of the filled centres.
    """
    progress.report(0.0)
    filled: np.ndarray = centres > 0
    enclosing = np.bincount(centres[filled], minlength=1) >= _FEWEST_AROUND_A_GAP
    centres = (np.cumsum(enclosing) * enclosing).astype(np.int32)[centres]
    progress.report(0.2)
    windows = ndimage.find_objects(centres)
    for number, window in enumerate(windows, 1):
        if number % _CENTRES == 1:
            progress.report(0.2 + 0.8 * number / len(windows))
        member = centres[window] == number
        parts, count = ndimage.label(member, ROOK)  # smoothing may add a cell at a corner
        for part in range(1, count + 1):
            filled[window] |= _small_gaps(parts == part, gap_area)
    return filled


def _small_gaps(member: np.ndarray, gap_area: float) -> np.ndarray:
    """Return the cells of the holes of less than ``gap_area`` cells in one piece of a centre."""
    holes, _ = ndimage.label(np.pad(~member, 1, mode="constant", constant_values=True), ROOK)
    sizes = np.bincount(holes.ravel())
    small = sizes < gap_area
    small[[0, holes[0, 0]]] = False  # the piece itself, and what is around it
    gaps: np.ndarray = small[holes[1:-1, 1:-1]]
    return gaps

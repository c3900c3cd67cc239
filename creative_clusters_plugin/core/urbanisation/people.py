"""How many people of an area live in each class of cells."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ..progress import Progress
from .coverage import Coverage

#: Level-1 codes in the order of the columns: urban centre, urban cluster, rural.
COLUMNS = (3, 2, 1)


def population_by_class(
    parts: Iterable[Coverage],
    areas: int,
    classes: np.ndarray,
    people: np.ndarray,
    progress: Progress,
) -> tuple[np.ndarray, np.ndarray]:
    """Add up the people of areas by the class of the cells they live in.

    A cell that a border cuts gives each side its share of people by area (European Commission and
    others 2021, Applying the Degree of Urbanisation, on grids and units that do not coincide).

    Parameters
    ----------
    parts : iterable of Coverage
        Of polygons 0 to ``areas`` - 1.
    classes : ndarray of int, shape (rows, columns)
        Level-1 codes; 0, water, has no column of its own: whoever lives there is rural. Any other
        value: no class.
    people : ndarray, shape (rows, columns)
        NaN counts as nobody.

    Returns
    -------
    by_class : ndarray, shape (areas, 3)
        Urban centre, urban cluster, rural.
    unknown : ndarray, shape (areas,)
        In cells without a class.
    """
    column_of = np.full(256, len(COLUMNS), dtype=np.int64)
    for column, code in enumerate(COLUMNS):
        column_of[code] = column
    column_of[0] = column_of[1]
    width = len(COLUMNS) + 1
    total = np.zeros(areas * width)
    for part in parts:
        number = np.nan_to_num(people[part.row, part.column]) * part.share
        at = part.polygon * width + column_of[classes[part.row, part.column]]
        total += np.bincount(at, number, len(total))
        progress.report((int(part.polygon[-1]) + 1) / areas if len(part.polygon) else 0.0)
    result = total.reshape(areas, width)
    return result[:, :-1], result[:, -1]

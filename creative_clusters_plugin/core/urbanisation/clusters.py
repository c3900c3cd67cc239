"""Clusters: contiguous cells with enough people."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

#: Contiguity by sides (4 neighbours), as urban centres have it.
ROOK = ndimage.generate_binary_structure(2, 1)
#: Contiguity by sides and corners (8 neighbours), as urban clusters have it.
QUEEN = ndimage.generate_binary_structure(2, 2)


def large_clusters(
    selected: np.ndarray, population: np.ndarray, minimum: float, contiguity: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Label contiguous selected cells, and say which clusters have enough people.

    Parameters
    ----------
    selected : (rows, columns) bool array
        The cells that are dense enough.
    population : (rows, columns) array
        People per cell; NaN is nobody.
    minimum : float
        The fewest people of a large cluster.
    contiguity : (3, 3) bool array
        :data:`ROOK` or :data:`QUEEN`.

    Returns
    -------
    labels : (rows, columns) int32 array
        0 outside, 1 to n in the clusters.
    large : (n + 1,) bool array
        ``large[label]``: has the cluster at least ``minimum`` people? False for 0.
    """
    labels, count = ndimage.label(selected, contiguity)
    people = population[selected].astype(np.float64)
    people[np.isnan(people)] = 0.0
    totals = np.bincount(labels[selected], weights=people, minlength=count + 1)
    large = totals >= minimum
    large[0] = False
    return labels, large


def within(mask: np.ndarray, cells: int) -> np.ndarray:
    """Return the cells at most ``cells`` rows and columns away from a cell of the mask."""
    near: np.ndarray = ndimage.maximum_filter(
        mask.view(np.uint8), size=2 * cells + 1, mode="constant", cval=0
    ).view(bool)
    return near

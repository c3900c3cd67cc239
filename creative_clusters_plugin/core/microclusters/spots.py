"""Organisations at one place are one spot with a weight, so ties cost nothing."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Spots:
    """Distinct places, from west to east, then south to north.

    Attributes
    ----------
    xy : ndarray (m, 2)
        Coordinates in metres.
    weight : ndarray (m,)
        Total weight of the organisations there.
    count : ndarray (m,)
        Number of organisations there.
    of_row : ndarray (n,) of int
        The spot of each organisation.
    """

    xy: np.ndarray
    weight: np.ndarray
    count: np.ndarray
    of_row: np.ndarray

    def __len__(self) -> int:
        return len(self.xy)

    def subset(self, members: np.ndarray) -> Spots:
        """Return the spots ``members`` (indices); ``of_row`` is then one row a spot."""
        return Spots(
            self.xy[members],
            self.weight[members],
            self.count[members],
            np.arange(len(members)),
        )


def aggregate(xy: np.ndarray, weight: np.ndarray) -> Spots:
    """Gather organisations by place.

    The result does not depend on the order of the rows.

    Parameters
    ----------
    xy : ndarray (n, 2)
        Finite coordinates in metres.
    weight : ndarray (n,)
        Weight of each organisation, at least 0.
    """
    # Adding zero makes -0.0 equal 0.0 bit by bit. Sorting the weights too fixes the order in
    # which they are added up.
    xy = np.asarray(xy, dtype=np.float64).reshape(-1, 2) + 0.0
    order = np.lexsort((weight, xy[:, 1], xy[:, 0]))
    ordered = xy[order]
    first = np.ones(len(order), dtype=bool)
    if len(order):
        first[1:] = (ordered[1:] != ordered[:-1]).any(axis=1)
    spot = np.cumsum(first) - 1
    of_row = np.empty(len(order), dtype=np.intp)
    of_row[order] = spot
    size = int(first.sum())
    return Spots(
        ordered[first],
        np.bincount(spot, weights=np.asarray(weight, dtype=np.float64)[order], minlength=size),
        np.bincount(spot, minlength=size),
        of_row,
    )

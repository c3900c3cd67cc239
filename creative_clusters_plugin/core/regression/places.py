"""Where the rows lie: one search tree for errors, Moran's I and fits without a microcluster."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.spatial import cKDTree
from scipy.spatial.distance import cdist

from ..progress import Progress

#: Rows taken together in a kernel sum: compact enough to have few rows in reach, many enough for
#: the matrix products to be worth their while.
_BLOCK = 256
#: Distances within a micrometre are ties, so that rounding of coordinates decides nothing.
_TIE_DECIMALS = 6
#: Neighbours asked for beyond those needed, to see whether there is a tie at the last.
_SPARE = 8


class Places:
    """The rows' coordinates and their k-d tree, built once.

    Parameters
    ----------
    xy : ndarray, shape (n, 2)
        Metres.
    """

    def __init__(self, xy: np.ndarray) -> None:
        self.xy = xy
        self._tree = cKDTree(xy)

    def nearest(self, count: int) -> np.ndarray:
        """Return each row's nearest others, nearest first, ties in the order of the rows.

        Parameters
        ----------
        count : int
            Fewer than n.

        Returns
        -------
        ndarray of int, shape (n, count)
        """
        xy, n = self.xy, len(self.xy)
        asked = min(n, count + 1 + _SPARE)
        distances, rows = self._tree.query(xy, k=asked)
        rounded = np.round(distances, _TIE_DECIMALS)
        # A row's own place in the list is taken out, wherever rows at one spot put it.
        rounded[rows == np.arange(n)[:, None]] = np.inf
        result = np.take_along_axis(rows, np.lexsort((rows, rounded), axis=-1), axis=1)[:, :count]
        if asked == n:
            return result
        last = np.sort(rounded, axis=1)[:, count - 1]
        reached = np.round(distances[:, -1], _TIE_DECIMALS)
        for i in np.flatnonzero(reached <= last):
            reach = last[i] + 10.0**-_TIE_DECIMALS
            near = np.asarray(self._tree.query_ball_point(xy[i], reach))
            near = np.sort(near[near != i])
            apart = np.round(np.hypot(*(xy[near] - xy[i]).T), _TIE_DECIMALS)
            result[i] = near[np.lexsort((near, apart))][:count]
        return result

    def bartlett_sums(
        self,
        values: np.ndarray,
        parts: Sequence[np.ndarray],
        distance: float,
        progress: Progress,
    ) -> np.ndarray:
        """Return Σᵢⱼ max(0, 1 - dᵢⱼ / distance) ψᵢψⱼ' over all pairs of rows, for several fits.

        The tree's own order puts neighbours next to each other; each run of it meets itself and
        those later rows that are within reach of its circle, so that each kernel is computed once
        for all fits and memory is that of one run times the rows in its reach.

        Parameters
        ----------
        values : ndarray, shape (n, m, p)
            Influence values of m fits on the p coefficients of the row's own regime; zero for
            rows that a fit leaves out.
        parts : sequence of ndarray
            Rows of each of the r regimes.
        distance : float
            Metres, above 0.

        Returns
        -------
        ndarray, shape (m, r p, r p)
            ψ of a row is zero for coefficients of other regimes than its own.
        """
        n, m, p = values.shape
        total = np.zeros((m, len(parts) * p, len(parts) * p))
        part = np.empty(n, dtype=np.intp)
        for g, rows in enumerate(parts):
            part[rows] = g
        position = np.empty(n, dtype=np.intp)
        position[self._tree.indices] = np.arange(n)
        for start in range(0, n, _BLOCK):
            progress.report(start / n)
            rows = _by_part(self._tree.indices[start : start + _BLOCK], part)
            near = _by_part(self._later(rows, position, start, distance), part)
            kernel = cdist(self.xy[rows], self.xy[near])
            kernel *= -1.0 / distance
            kernel += 1.0
            np.maximum(kernel, 0.0, out=kernel)
            # Pairs within the run are met in both orders, others in one.
            kernel[:, position[near] < start + _BLOCK] *= 0.5
            mine = np.searchsorted(part[rows], np.arange(len(parts) + 1))
            theirs = np.searchsorted(part[near], np.arange(len(parts) + 1))
            for h in range(len(parts)):
                columns = slice(theirs[h], theirs[h + 1])
                lagged = kernel[:, columns] @ values[near[columns]].reshape(-1, m * p)
                for g in range(len(parts)):
                    some = slice(mine[g], mine[g + 1])
                    left = values[rows[some]].transpose(1, 2, 0)
                    right = lagged[some].reshape(-1, m, p).transpose(1, 0, 2)
                    total[:, g * p : (g + 1) * p, h * p : (h + 1) * p] += left @ right
        return total + total.transpose(0, 2, 1)

    def _later(
        self, rows: np.ndarray, position: np.ndarray, start: int, distance: float
    ) -> np.ndarray:
        """Return the rows from ``start`` on that may be within ``distance`` of one of ``rows``."""
        places = self.xy[rows]
        centre = 0.5 * (places.min(axis=0) + places.max(axis=0))
        radius = float(np.max(np.hypot(*(places - centre).T)))
        reach = (radius + distance) * (1.0 + 1e-9)
        near = np.asarray(self._tree.query_ball_point(centre, reach), dtype=np.intp)
        return near[position[near] >= start]


def _by_part(rows: np.ndarray, part: np.ndarray) -> np.ndarray:
    """Sort rows by regime, then by number, so that sums do not depend on the tree's whims."""
    return rows[np.lexsort((rows, part[rows]))]

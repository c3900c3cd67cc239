"""Which shapes lie within a radius of many centres, as far as their bounding boxes tell.

A box tells more than that its shape is inside it: the shape touches all four sides. So a shape is
surely within reach if the nearer side of its box is, measured to that side's farther end
(MINMAXDIST of Roussopoulos, Kelley and Vincent 1995, "Nearest neighbor queries", SIGMOD), and
surely out of reach if the box is. Only the rest has to be measured.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..progress import Progress

# Boxes of one class differ in size by this factor: the ring in which a middle decides nothing is
# as wide as the largest of its class.
_CLASS = 4.0
# Half diagonal of the smallest class, as a share of the radius.
_SMALLEST = 1.0 / 64.0
# Strips to a reach: more make the ring tighter and take more look-ups.
_STRIPS, _STRIPS_OF_FEW = 16, 6
_FEW = 5000
_MOST_STRIPS = 4096
# Rounding is far less than this share of a distance; what it could decide is measured.
_HAIR = 1e-9
_CENTRES_AT_A_TIME = 2000
_PAIRS_AT_A_TIME = 2_000_000


@dataclass(frozen=True)
class _Strips:
    """Boxes of about one size by strips of their middles, from west to east in each.

    Attributes
    ----------
    member : ndarray (n,) of int
        The boxes' rows.
    x : ndarray (n,)
        All x of middles, ascending.
    key : ndarray (n,) of int
        Strip times (n + 1) plus the rank of x, ascending, in the order of ``member``.
    count : int
        Strips, from ``south`` on, each of ``height``.
    half : float
        The largest half diagonal of a box.
    """

    member: np.ndarray
    x: np.ndarray
    key: np.ndarray
    count: int
    south: float
    height: float
    half: float

    def position(self, strip: np.ndarray, x: np.ndarray, after: bool) -> np.ndarray:
        """Return where in a strip ``x`` belongs, before or after what equals it."""
        rank = np.searchsorted(self.x, x, side="right" if after else "left")
        return np.searchsorted(self.key, strip * (len(self.x) + 1) + rank, side="left")


def near_boxes(
    centres: np.ndarray, boxes: np.ndarray, radius: float, progress: Progress
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Count the shapes that are surely near each centre, and list the pairs to be measured.

    Parameters
    ----------
    centres : ndarray (m, 2)
        Finite coordinates in metres.
    boxes : ndarray (n, 4)
        xmin, ymin, xmax, ymax of the shapes, finite.
    radius : float
        Metres, above 0.

    Returns
    -------
    surely : ndarray (m,) of int
        Shapes whose distance is within the radius whatever they look like.
    centre, shape : ndarray of int
        Rows of pairs that the boxes do not decide, sorted by shape.
    """
    surely = np.zeros(len(centres), dtype=np.int64)
    undecided = [np.empty((2, 0), dtype=np.int64)]
    classes = _by_size(boxes, radius)
    for number, strips in enumerate(classes):
        for start in range(0, len(centres), _CENTRES_AT_A_TIME):
            progress.report((number + start / len(centres)) / len(classes))
            some = centres[start : start + _CENTRES_AT_A_TIME]
            count = surely[start : start + len(some)]
            inside, first, last = _ranges(some, strips, radius)
            count += inside
            for row, position in _listed(first, last):
                shape = strips.member[position]
                certain, possible = _decide(some[row], boxes[shape], radius)
                count += np.bincount(row[certain], minlength=len(some))
                undecided.append(np.array([row[possible] + start, shape[possible]]))
    centre, shape = np.concatenate(undecided, axis=1)
    order = np.lexsort((centre, shape))
    return surely, centre[order], shape[order]


def _by_size(boxes: np.ndarray, radius: float) -> list[_Strips]:
    half = np.hypot(boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]) / 2.0
    size = np.maximum(half / (radius * _SMALLEST), 1.0)
    size_class = np.ceil(np.log(size) / np.log(_CLASS))
    middle = (boxes[:, :2] + boxes[:, 2:]) / 2.0
    result = []
    for each in np.unique(size_class):
        rows = np.flatnonzero(size_class == each)
        x, y = middle[rows].T
        most = float(half[rows].max())
        height = (radius + most) / (_STRIPS if len(rows) > _FEW else _STRIPS_OF_FEW)
        result.append(_sorted(rows, x, y, height, most))
    return result


def _sorted(rows: np.ndarray, x: np.ndarray, y: np.ndarray, height: float, half: float) -> _Strips:
    """Sort what has these middles into strips of this height, or higher ones if that is many."""
    n, south = len(rows), float(y.min())
    height = max(height, (float(y.max()) - south) / _MOST_STRIPS)
    strip = np.floor((y - south) / height).astype(np.int64)
    ascending = np.sort(x)
    key = strip * (n + 1) + np.searchsorted(ascending, x)
    order = np.argsort(key, kind="stable")
    return _Strips(rows[order], ascending, key[order], int(strip.max()) + 1, south, height, half)


def _ranges(
    centres: np.ndarray, strips: _Strips, radius: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return how many boxes are near by their middles alone, and where those are that may be.

    Returns
    -------
    inside : ndarray (m,) of int
    first, last : ndarray (m, ranges) of int
        Positions in ``strips.member``.
    """
    outer = (radius + strips.half) * (1.0 + _HAIR)
    inner = max((radius - strips.half) * (1.0 - _HAIR), 0.0)
    lowest, highest = (
        np.floor((centres[:, 1] + sign * outer - strips.south) / strips.height) for sign in (-1, 1)
    )
    strip = lowest[:, None] + np.arange(-1, int((highest - lowest).max(initial=0)) + 2)
    there = (strip >= 0) & (strip < strips.count)
    bottom = strips.south + strip * strips.height - centres[:, 1, None]
    top = bottom + strips.height
    nearest = np.maximum(np.maximum(bottom, -top), 0.0)
    farthest = np.maximum(np.abs(bottom), np.abs(top)) * (1.0 + _HAIR)
    wide = np.sqrt(np.maximum(outer**2 - nearest**2, 0.0))
    narrow = np.sqrt(np.maximum(inner**2 - farthest**2, 0.0))
    own = np.where(there, strip, 0).astype(np.int64)
    x = centres[:, 0, None]
    west, east = strips.position(own, x - wide, False), strips.position(own, x + wide, True)
    # Where no middle is surely inside, the inner range is empty and at the outer one's end.
    some = narrow > 0
    inner_west, inner_east = east.copy(), east.copy()
    at_x = np.broadcast_to(x, strip.shape)[some]
    inner_west[some] = strips.position(own[some], at_x - narrow[some], False)
    inner_east[some] = strips.position(own[some], at_x + narrow[some], True)
    inside = np.where(there, inner_east - inner_west, 0).sum(axis=1)
    first, last = (
        np.concatenate([np.where(there, part, 0) for part in parts], axis=1)
        for parts in ((west, inner_east), (inner_west, east))
    )
    return inside, first, last


def _listed(first: np.ndarray, last: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield (row, position) for every position from ``first`` to before ``last``, in parts."""
    row, column = np.nonzero(last > first)
    start, count = first[row, column], (last - first)[row, column]
    share = np.cumsum(count) // _PAIRS_AT_A_TIME
    for part in np.split(np.arange(len(row)), np.flatnonzero(np.diff(share)) + 1):
        size = count[part]
        yield np.repeat(row[part], size), np.repeat(start[part], size) + _counting(size)


def _counting(sizes: np.ndarray) -> np.ndarray:
    """Return 0, 1, ... below each of the sizes, one after the other."""
    return np.arange(sizes.sum()) - np.repeat(np.cumsum(sizes) - sizes, sizes)


def _decide(centres: np.ndarray, boxes: np.ndarray, radius: float) -> tuple[np.ndarray, np.ndarray]:
    """Return which shapes are surely within the radius, and which may be."""
    x, y = centres.T
    west, south, east, north = boxes.T
    out_x, out_y = (
        np.maximum(np.maximum(low - at, at - high), 0.0)
        for low, at, high in ((west, x, east), (south, y, north))
    )
    near_x, near_y = (
        np.minimum(np.abs(low - at), np.abs(high - at))
        for low, at, high in ((west, x, east), (south, y, north))
    )
    far_x, far_y = (
        np.maximum(np.abs(low - at), np.abs(high - at))
        for low, at, high in ((west, x, east), (south, y, north))
    )
    least = out_x**2 + out_y**2
    most = np.minimum(near_x**2 + far_y**2, far_x**2 + near_y**2)
    certain = most <= (radius * (1.0 - _HAIR)) ** 2
    return certain, ~certain & (least <= (radius * (1.0 + _HAIR)) ** 2)


def points_in_boxes(xy: np.ndarray, boxes: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield the pairs of a box and a point in it or on its border, some at a time.

    Parameters
    ----------
    xy : ndarray (n, 2)
        Finite coordinates.
    boxes : ndarray (m, 4)
        xmin, ymin, xmax, ymax.

    Yields
    ------
    box, point : ndarray of int
        Rows, in ascending order of boxes; all pairs of a box come in one part.
    """
    if not len(xy) or not len(boxes):
        return
    # A height of 0, where all boxes and points are on one line, is no height.
    height = float(np.median(boxes[:, 3] - boxes[:, 1])) or 1.0
    strips = _sorted(np.arange(len(xy)), xy[:, 0], xy[:, 1], height, 0.0)
    low, high = (
        np.clip(np.floor((boxes[:, side] - strips.south) / strips.height), -1, strips.count)
        for side in (1, 3)
    )
    spanned = (high - low).astype(np.int64) + 1
    share = np.cumsum(spanned) // _PAIRS_AT_A_TIME
    for part in np.split(np.arange(len(boxes)), np.flatnonzero(np.diff(share)) + 1):
        box = np.repeat(part, spanned[part])
        strip = low[box].astype(np.int64) + _counting(spanned[part])
        there = (strip >= 0) & (strip < strips.count)
        box, strip = box[there], strip[there]
        first = strips.position(strip, boxes[box, 0], False)
        count = strips.position(strip, boxes[box, 2], True) - first
        # Cut where a box begins, so that the pairs of one come together.
        begins = np.flatnonzero(np.diff(box, prepend=-1))
        share = (np.cumsum(count) // _PAIRS_AT_A_TIME)[begins]
        for some in np.split(np.arange(len(box)), begins[np.flatnonzero(np.diff(share)) + 1]):
            row = np.repeat(box[some], count[some])
            point = strips.member[np.repeat(first[some], count[some]) + _counting(count[some])]
            inside = (xy[point, 1] >= boxes[row, 1]) & (xy[point, 1] <= boxes[row, 3])
            yield row[inside], point[inside]

"""The map picture of clusters: outlines over a faint grid of organisations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from .. import wording
from ..language import tr
from ..packages import require
from ..shares import RURAL, URBAN
from .charts import COLOURS, INK, SOFT, picture

#: The largest width and height of the map in CSS pixels, and what the scale bar takes below.
_WIDTH, _HEIGHT, _BELOW = 440.0, 560.0, 30.0
_MARGIN = 8.0
#: How the grid of organisations is drawn, by how many there are at most: side of a cell in
#: pixels, and darkness (0-255) of a cell with one organisation and of the fullest.
_GRIDS = ((1_000.0, 2.5, 120, 200), (20_000.0, 1.75, 90, 180), (np.inf, 1.5, 60, 150))
#: Of the organisations, at each end of a coordinate, so many may be far away; of fewer than so many
#: none may.
_CUT, _FEW = 0.005, 50
#: A cluster less wide than this many pixels becomes a dot, which is as wide as that.
_LEAST, _DOT = 6.0, 3.6
#: Small outlines, up to so many pixels across, and large ones: (how strongly they are filled, in
#: hexadecimal; to which share of a pixel they are drawn).
_ACROSS, _SMALL, _LARGE = 14.0, ("8c", 0.5), ("33", 0.25)
#: Size of the numbers on the map.
_DIGIT, _LINE = 6.2, 10.0
#: (gap in pixels, angle) of the places round a cluster that its number is tried at.
_WAYS = [
    (gap, np.pi / 4 * eighth)
    for gap in (3.0, 12.0, 24.0, 40.0)
    for eighth in (0, 4, 2, 6, 1, 3, 5, 7)
]
_NUMBER = {
    "ha": "center",
    "va": "center",
    "fontsize": 9.5,
    "fontweight": "bold",
    "zorder": 5,
    "bbox": {"boxstyle": "square,pad=0.05", "facecolor": "#ffffffbf", "edgecolor": "none"},
}
_LEADER = {"color": SOFT, "linewidth": 0.7, "zorder": 4}


@dataclass(frozen=True)
class _Frame:
    """From metres to pixels of the picture, from its lower left corner."""

    west: float
    south: float
    scale: float
    width: float
    height: float

    def place(self, xy: np.ndarray) -> np.ndarray:
        """Return (n, 2) pixels."""
        moved = (np.asarray(xy, dtype=float) - (self.west, self.south)) * self.scale
        return moved + (_MARGIN, _MARGIN + _BELOW)


def cluster_map(
    xy: np.ndarray,
    outlines: Sequence[Sequence[np.ndarray]],
    rurality: Sequence[str | None] | None,
    numbered: Sequence[int],
) -> str:
    """Return a map of clusters with a scale bar, drawn to the extent of the clusters and the data.

    Organisations :func:`beyond` are outside it.

    Parameters
    ----------
    xy : ndarray (n, 2)
        Organisations, in metres; n > 0.
    outlines : sequence of sequences of ndarray (k, 2)
        The rings of each cluster's outline in metres; one without any is not drawn.
    rurality : sequence of str or None
        ``rural``, ``urban`` or None of each cluster; None as a whole if it is not known of any.
    numbered : sequence of int
        Rows of the clusters whose number (row + 1) stands on the map, the most important first.
        One that finds no room is left out.
    """
    edges = [np.asarray(ring) for outline in outlines for ring in outline]
    frame = _frame([np.asarray(xy)[~beyond(xy, outlines)], *edges])
    names: list[str | None] = [None] * len(outlines) if rurality is None else list(rurality)

    def paint(figure: Any) -> None:
        axes = figure.add_axes((0, 0, 1, 1))
        axes.set_axis_off()
        axes.set_xlim(0, frame.width)
        axes.set_ylim(0, frame.height)
        _paint_organisations(axes, frame, xy)
        for kind in (URBAN, None, RURAL):  # rural ones are small, so they lie on top
            rings = [
                [frame.place(ring) for ring in outline]
                for outline, name in zip(outlines, names)
                if name == kind and outline
            ]
            _paint_clusters(axes, rings, COLOURS[kind])
        _paint_numbers(axes, frame, outlines, [row for row in numbered if outlines[row]])
        _paint_scale(axes, frame)

    return picture("map", _described(names, bool(rurality), xy), (frame.width, frame.height), paint)


def _described(names: Sequence[str | None], ruralities: bool, xy: np.ndarray) -> str:
    """Say what the map shows; with ``ruralities`` also how many clusters are of which kind."""
    counts = {
        "number": wording.count(len(names)),
        "organisations": wording.plural(len(xy), "organisation", "organisations"),
    }
    if not ruralities:
        return tr(
            "Map of {number}\N{NO-BREAK SPACE}microcluster over {organisations} in grey."
            if len(names) == 1
            else "Map of {number}\N{NO-BREAK SPACE}microclusters over {organisations} in grey.",
            **counts,
        )
    return tr(
        "Map of {number}\N{NO-BREAK SPACE}microcluster, {rural} rural and {urban} urban, over "
        "{organisations} in grey."
        if len(names) == 1
        else "Map of {number}\N{NO-BREAK SPACE}microclusters, {rural} rural and {urban} urban, "
        "over {organisations} in grey.",
        rural=wording.count(names.count(RURAL)),
        urban=wording.count(names.count(URBAN)),
        **counts,
    )


#: Places that are marked, and how large their dots are on the map.
MARKED = "#6a51a3"
_MARK = 4.2


def marked_map(xy: np.ndarray, marked: np.ndarray) -> str:
    """Return a map of places, some of them marked, with a scale bar.

    Parameters
    ----------
    xy, marked : ndarray (n, 2), (m, 2)
        In metres; n > 0.
    """
    frame = _frame([np.asarray(xy)])

    def paint(figure: Any) -> None:
        axes = figure.add_axes((0, 0, 1, 1))
        axes.set_axis_off()
        _paint_organisations(axes, frame, xy)
        lines = [np.array([dot, dot]) for dot in np.round(frame.place(marked), 1)]
        if lines:
            style = {"fill": False, "edgecolor": MARKED, "linewidth": _MARK, "capstyle": "round"}
            _paint_path(axes, lines, **style)
        _paint_scale(axes, frame)

    return picture(
        "potential",
        tr(
            "Map: {marked} of {places} places are marked.",
            marked=wording.count(len(marked)),
            places=wording.count(len(xy)),
        ),
        (frame.width, frame.height),
        paint,
    )


def beyond(xy: np.ndarray, outlines: Sequence[Sequence[np.ndarray]]) -> np.ndarray:
    """Return which organisations lie so far from all others that they are left off the map.

    A few failed geocodes at 0, 0 would make the map a speck in a corner. The middle 99 % of each
    coordinate, widened by half its span on both sides, and all clusters are on the map. With fewer
    than 50 organisations all are.

    Returns
    -------
    ndarray (n,) of bool
    """
    xy = np.asarray(xy, dtype=float)
    if len(xy) < _FEW:
        return np.zeros(len(xy), dtype=bool)
    ordered, cut = np.sort(xy, axis=0), int(np.ceil(_CUT * len(xy)))
    low, high = ordered[cut], ordered[-1 - cut]
    room = np.maximum((high - low) / 2, 1_000.0)  # metres; nearly all may be at one spot
    low, high = low - room, high + room
    rings = [np.asarray(ring) for outline in outlines for ring in outline]
    if rings:
        every = np.concatenate(rings)
        low, high = np.minimum(low, every.min(axis=0)), np.maximum(high, every.max(axis=0))
    return np.any((xy < low) | (xy > high), axis=1)


def beyond_words(number: int) -> str:
    """Say how many organisations are off the map."""
    return tr(
        "{organisations} lies beyond the map, far from the others: are its coordinates right?"
        if number == 1
        else "{organisations} lie beyond the map, far from the others: are their coordinates "
        "right?",
        organisations=wording.plural(number, "organisation", "organisations"),
    )


def _frame(parts: Sequence[np.ndarray]) -> _Frame:
    """Return the frame that holds all points."""
    every = np.concatenate(parts)
    low, high = every.min(axis=0), every.max(axis=0)
    span = np.maximum(high - low, 100.0)  # metres; all may be at one spot
    low = (low + high - span) / 2
    scale = min((_WIDTH - 2 * _MARGIN) / span[0], (_HEIGHT - 2 * _MARGIN) / span[1])
    height = max(np.ceil(span[1] * scale), 60.0) + 2 * _MARGIN + _BELOW
    width = max(np.ceil(span[0] * scale) + 2 * _MARGIN, 180.0)
    return _Frame(float(low[0]), float(low[1]), float(scale), float(width), float(height))


def _paint_organisations(axes: Any, frame: _Frame, xy: np.ndarray) -> None:
    """Shade a grid by the logarithm of its organisations."""
    _, side, faint, full = next(each for each in _GRIDS if len(xy) <= each[0])
    columns, rows = (int(np.ceil(length / side)) for length in (frame.width, frame.height))
    cell = np.floor(frame.place(xy) / side).astype(int)
    cell = cell[np.all((cell >= 0) & (cell < (columns, rows)), axis=1)]
    number = np.bincount(cell[:, 1] * columns + cell[:, 0], minlength=rows * columns)
    number = number.reshape(rows, columns)
    shade = np.log(np.maximum(number, 1)) / max(np.log(number.max()), 1e-9)
    image = np.zeros((rows, columns, 4), dtype=np.uint8)
    # Few steps of grey keep the picture small.
    darkness = faint + (full - faint) * np.round(6 * shade) / 6
    image[..., :3] = 90
    image[..., 3] = np.where(number > 0, darkness, 0)
    extent = (0, columns * side, 0, rows * side)
    axes.imshow(image, origin="lower", extent=extent, interpolation="none", aspect="auto")
    axes.set_xlim(0, frame.width)
    axes.set_ylim(0, frame.height)


def _paint_clusters(axes: Any, outlines: list[list[np.ndarray]], colour: str) -> None:
    """Draw outlines, and a dot for each cluster that would be too small to see."""
    shapes: dict[tuple[str, float], list[np.ndarray]] = {_SMALL: [], _LARGE: []}
    dots: list[np.ndarray] = []
    for rings in outlines:
        every = np.concatenate(rings)
        low, high = every.min(axis=0), every.max(axis=0)
        across = (high - low).max()
        if across < _LEAST:
            dots.append(np.round((low + high), 0) / 2)
        else:
            shapes[_SMALL if across <= _ACROSS else _LARGE] += rings
    for (strength, step), those in shapes.items():
        drawn = [ring for ring in (_snapped(each, step) for each in those) if len(ring) > 2]
        if drawn:
            closed = [np.append(ring, ring[:1], axis=0) for ring in drawn]
            _paint_path(axes, closed, facecolor=colour + strength, edgecolor=colour, linewidth=0.6)
    if dots:
        # Lines of no length with round ends: far less text than circles.
        lines = [np.array([dot, dot]) for dot in dots]
        _paint_path(axes, lines, fill=False, edgecolor=colour, linewidth=_DOT, capstyle="round")


def _paint_path(axes: Any, lines: Sequence[np.ndarray], **style: Any) -> None:
    """Draw lines as one path, every vertex as it is."""
    kind = require("matplotlib.path").Path
    codes = np.concatenate([[kind.MOVETO, *[kind.LINETO] * (len(line) - 1)] for line in lines])
    path = kind(np.concatenate(lines), codes)
    path.should_simplify = False
    axes.add_patch(require("matplotlib.patches").PathPatch(path, zorder=3, **style))


def _snapped(ring: np.ndarray, step: float) -> np.ndarray:
    """Return a ring with no finer detail than can be seen, not closed."""
    ring = np.round(ring / step) * step
    return ring[np.any(ring != np.roll(ring, 1, axis=0), axis=1)]


def _paint_numbers(
    axes: Any, frame: _Frame, outlines: Sequence[Sequence[np.ndarray]], numbered: Sequence[int]
) -> None:
    """Write numbers beside their clusters, each where it covers no other, with a thin leader."""
    taken: list[tuple[float, float, float, float]] = []
    for row in numbered:
        every = frame.place(np.concatenate(outlines[row]))
        low, high = every.min(axis=0), every.max(axis=0)
        x, y = (low + high) / 2
        radius = (high - low).max() / 2
        text = str(row + 1)
        width = _DIGIT * len(text)
        for gap, angle in _WAYS:
            out = np.array([np.cos(angle), np.sin(angle)])
            at = (x, y) + (radius + gap) * out + (width / 2, _LINE / 2) * out
            box = (at[0] - width / 2, at[1] - _LINE / 2, at[0] + width / 2, at[1] + _LINE / 2)
            inside = box[0] >= 0 and box[2] <= frame.width and box[3] <= frame.height
            if inside and box[1] >= _BELOW and not any(_meet(box, other) for other in taken):
                taken.append(box)
                break
        else:
            continue
        if gap > _WAYS[0][0]:
            axes.plot(*zip((x, y) + radius * out, (x, y) + (radius + gap) * out), **_LEADER)
        axes.text(*at, text, **_NUMBER)


def _meet(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _paint_scale(axes: Any, frame: _Frame) -> None:
    """Draw a bar of a round length, a quarter of the width or less."""
    longest = frame.width / 4 / frame.scale
    power = 10.0 ** np.floor(np.log10(longest))
    length = next(each * power for each in (5, 2, 1) if each * power <= longest)
    left, right, y = _MARGIN, _MARGIN + length * frame.scale, 12.0
    axes.plot([left, left, right, right], [y + 5, y, y, y + 5], color=INK, linewidth=1.2)
    axes.text(right + 6, y - 1, wording.length(length), va="bottom", ha="left", fontsize=10.5)

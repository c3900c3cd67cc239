"""Pictures as SVG text that stands inside a page: drawn by matplotlib, the same every time."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Sequence
from html import escape
from threading import Lock
from typing import Any

import numpy as np

from .. import wording
from ..language import tr
from ..packages import require
from ..shares import RURAL, URBAN

#: Okabe and Ito's palette, which the colour-blind can tell apart; grey for neither.
RURAL_COLOUR, URBAN_COLOUR, OTHER_COLOUR = "#009E73", "#D55E00", "#5F6B76"
COLOURS: dict[str | None, str] = {RURAL: RURAL_COLOUR, URBAN: URBAN_COLOUR, None: OTHER_COLOUR}
INK, SOFT, LINE = "#1f2933", "#5a6672", "#d9dee3"

#: Width of a chart in CSS pixels: that of a small telephone, so that its words stay readable.
WIDTH = 400.0
#: The most bars of a histogram.
_BINS = 10
_STYLE = {
    "svg.fonttype": "none",  # words stay words: sharp, selectable, in the page's font
    "svg.hashsalt": "creative-clusters",
    "font.family": "sans-serif",
    "font.sans-serif": ["DejaVu Sans"],
    "font.size": 11.0,
    "axes.edgecolor": "#9aa5b1",
    "axes.labelcolor": SOFT,
    "axes.linewidth": 0.8,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.axisbelow": True,
    "grid.color": LINE,
    "grid.linewidth": 0.6,
    "text.color": INK,
    "xtick.color": SOFT,
    "ytick.color": SOFT,
    "xtick.labelsize": 10.0,
    "ytick.labelsize": 10.0,
    "figure.facecolor": "none",
    "axes.facecolor": "none",
    "savefig.facecolor": "none",
}
#: matplotlib's settings are the process's; one drawing at a time changes and restores them.
_DRAWING = Lock()


def picture(
    name: str, description: str, size: tuple[float, float], paint: Callable[[Any], None]
) -> str:
    """Return an ``<svg>`` element that fills the width it is given.

    Parameters
    ----------
    name : str
        A word that is unique in the page; the ids in the picture begin with it.
    description : str
        What the picture shows, for who cannot see it.
    size : tuple of float
        Width and height in CSS pixels at which it is drawn; one point is one pixel.
    paint : callable
        Draws on the matplotlib Figure that it is given.

    Raises
    ------
    MissingPackageError
        If matplotlib is not installed.
    """
    matplotlib = require("matplotlib")
    figure_kind = require("matplotlib.figure").Figure
    canvas_kind = require("matplotlib.backends.backend_svg").FigureCanvasSVG
    text = io.StringIO()
    with _DRAWING, matplotlib.rc_context():
        matplotlib.rcdefaults()  # whatever the user's matplotlibrc says
        matplotlib.rcParams.update(_STYLE)
        figure = figure_kind(figsize=(size[0] / 72, size[1] / 72), dpi=72)
        canvas_kind(figure)
        paint(figure)
        figure.savefig(text, format="svg", metadata={"Date": None})
    return _inline(text.getvalue(), name, description, size)


def _inline(svg: str, name: str, description: str, size: tuple[float, float]) -> str:
    """Return the element of an SVG file, made fit for a page that holds several."""
    body = svg[svg.index(">", svg.index("<svg")) + 1 :]
    # A style in a picture would be one of the whole page; the attributes below stand for it.
    body = re.sub(r"<metadata>.*?</metadata>|<style.*?</style>|<!--.*?-->", "", body, flags=re.S)
    body = re.sub(r"<[^>]+>", lambda tag: _tag(tag.group(), name), body)
    body = re.sub(r"\s*\n\s*", " ", body)
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'viewBox="0 0 {size[0]:g} {size[1]:g}" stroke-linejoin="round" '
        f'role="img" aria-label="{escape(description)}">' + body.strip()
    )


def _tag(tag: str, name: str) -> str:
    """Return a tag with ids of its own picture, and without blanks round a path's commands."""
    tag = re.sub(r'\bid="', f'id="{name}-', tag)
    tag = re.sub(r'(url\(|href=")#', rf"\1#{name}-", tag)
    return re.sub(r"\s*\b([MLCQz])\b\s*", r"\1", tag) if tag.startswith("<path") else tag


def size_bins(size: np.ndarray, least: float) -> np.ndarray:
    """Return whole edges of logarithmic bins that hold every size.

    They are counted from ``least`` and begin at the first that is not empty. Each is a quarter, a
    half, or a whole doubling: the finest of which ten are enough.
    """
    first = max(float(least), 1.0)
    for step in (2**0.25, 2**0.5, 2.0):
        steps = 1 + np.floor(np.log(size.max() / first) / np.log(step))
        edges = np.unique(np.ceil(first * step ** np.arange(steps + 1) - 1e-9))
        if len(edges) <= _BINS + 1:
            break
    if edges[-1] <= size.max():
        edges = np.append(edges, np.ceil(edges[-1] * step))
    return edges[int(np.searchsorted(edges, size.min(), side="right")) - 1 :]


def size_histogram(size: np.ndarray, rurality: Sequence[str | None] | None, least: float) -> str:
    """Return how many clusters are how large, rural over urban, in logarithmic bins.

    Heights are shares of the clusters of a kind, on one scale; the numbers are clusters.

    Parameters
    ----------
    size : ndarray (m,)
        Organisations of each cluster, m > 0.
    rurality : sequence of m, or None
        ``rural``, ``urban`` or None; None as a whole if it is not known of any. Clusters that are
        neither are shown only where all are.
    least : float
        What bins are counted from; no size is below it.
    """
    edges = size_bins(size, least)
    panels = _panels(size, rurality)
    numbers = [np.histogram(each, edges)[0] for _, _, each in panels]
    top = max(float((each / each.sum()).max()) for each in numbers)
    height = 36 + 118 * len(panels)

    def paint(figure: Any) -> None:
        axes = figure.subplots(len(panels), 1, sharex=True, squeeze=False)[:, 0]
        figure.subplots_adjust(
            left=0.02, right=0.98, bottom=36 / height, top=1 - 2 / height, hspace=0.12
        )
        for each, (label, colour, _), found in zip(axes, panels, numbers):
            tall = found / found.sum()
            each.bar(np.arange(len(found)), tall, width=0.92, color=colour, align="edge")
            for at, number in enumerate(found.tolist()):
                if number:
                    place = (at + 0.46, tall[at])
                    each.text(*place, wording.count(number), ha="center", va="bottom", fontsize=10)
            each.set_ylim(0, 1.5 * top)
            each.text(1, 0.98, label, transform=each.transAxes, ha="right", va="top")
            each.set_yticks([])
            each.spines["left"].set_visible(False)
        axes[-1].set_xticks(np.arange(len(edges)) - 0.04)
        axes[-1].set_xticklabels([_short(edge) for edge in edges.tolist()])
        axes[-1].set_xlabel(tr("Organisations in the microcluster"))

    return picture(
        "sizes",
        tr(
            "Bars: how many of the {microclusters} are how large.",
            microclusters=wording.plural(len(size), "microcluster", "microclusters"),
        ),
        (WIDTH, height),
        paint,
    )


def _panels(
    values: np.ndarray, rurality: Sequence[str | None] | None
) -> list[tuple[str, str, np.ndarray]]:
    """Return (words, colour, values) of the kinds that there are."""
    found = []
    for kind, label in ((RURAL, tr("Rural")), (URBAN, tr("Urban"))):
        member = np.array([each == kind for each in rurality or []], dtype=bool)
        if member.any():
            found.append((label, COLOURS[kind], values[member]))
    return found or [(tr("All"), OTHER_COLOUR, values)]


def _short(edge: float) -> str:
    return wording.count(edge) if edge < 10000 else tr("{thousands:.0f}k", thousands=edge / 1000)


#: The k-distance curve begins here: density is not told apart below a metre.
NEAREST = 1.0
_CURVE_POINTS = 200
#: How wide a letter of a curve's name is at most, on average.
_LETTER = 6.6


def k_distance_curve(
    core: np.ndarray, rural: np.ndarray | None, neighbours: float, eps: float
) -> str:
    """Return the k-distance curve, of rural and urban organisations where these are known.

    Parameters
    ----------
    core : ndarray (n,)
        Metres within which each organisation has its neighbours; infinite ones are left out.
    rural : ndarray (n,) or None
        1 rural, 0 urban, NaN unknown.
    neighbours : float
        MIN_SAMPLES.
    eps : float
        Metres, marked; NaN for none.
    """
    curves = _curves(core, rural)

    def paint(figure: Any) -> None:
        axes = figure.subplots()
        room = (9 + _LETTER * max((len(label) for label, _, _ in curves), default=0)) / WIDTH
        figure.subplots_adjust(left=0.15, right=min(0.86, 1 - room), bottom=0.17, top=0.94)
        share = np.linspace(0, 1, _CURVE_POINTS)
        for number, (label, colour, distances) in enumerate(curves):
            metres = np.maximum(np.quantile(distances, share), NEAREST)
            axes.plot(100 * share, metres, color=colour, linewidth=2)
            # The ends of two curves are often close: their names stand one over the other.
            away = 13 * (number - (len(curves) - 1) / 2)
            where = {"textcoords": "offset points", "va": "center", "color": INK}
            axes.annotate(label, (100, metres[-1]), (5, away), **where)
        if not np.isnan(eps):
            axes.axhline(max(eps, NEAREST), color=INK, linewidth=1, linestyle=(0, (4, 3)))
            axes.annotate(
                f"EPS {wording.distance(eps)}",
                (0, max(eps, NEAREST)),
                (4, 3),
                textcoords="offset points",
            )
        _metres_upwards(axes)
        axes.set_xlim(0, 100)
        axes.set_xlabel(tr("Organisations, % (the densest first)"))
        axes.set_ylabel(tr("Distance that holds {number:g} of them", number=neighbours))

    return picture(
        "distances",
        tr(
            "Curve: the distance within which organisations have {number:g} organisations, from "
            "the densest place to the loneliest."
            if np.isnan(eps)
            else "Curve: the distance within which organisations have {number:g} organisations, "
            "from the densest place to the loneliest; EPS is marked at {eps}.",
            number=neighbours,
            eps=wording.distance(eps),
        ),
        (WIDTH, 260),
        paint,
    )


def _curves(core: np.ndarray, rural: np.ndarray | None) -> list[tuple[str, str, np.ndarray]]:
    """Return name, colour and ascending distances of each curve; that which ends highest last."""
    reached = np.isfinite(core)
    curves = [(tr("All"), OTHER_COLOUR, np.sort(core[reached]))]
    if rural is not None and not np.isnan(rural).all():
        kinds = ((tr("Rural"), RURAL_COLOUR, 1), (tr("Urban"), URBAN_COLOUR, 0))
        curves = [
            (label, colour, np.sort(core[reached & (rural == flag)]))
            for label, colour, flag in kinds
        ]
    return sorted((each for each in curves if len(each[2])), key=lambda each: float(each[2][-1]))


def _metres_upwards(axes: Any) -> None:
    """Make the upright axis one of metres and kilometres, each step tenfold."""
    low, high = axes.get_ylim()
    axes.set_yscale("log")
    axes.minorticks_off()
    low, high = max(low, NEAREST), max(high, 10 * NEAREST)
    ticks = [10.0**power for power in range(int(np.log10(low)), int(np.ceil(np.log10(high))) + 1)]
    axes.set_yticks(ticks)
    axes.set_yticklabels([wording.length(tick) for tick in ticks])
    axes.set_ylim(ticks[0], ticks[-1])
    axes.grid(axis="y")

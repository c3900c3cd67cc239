"""The section on how much of the answer is the settings'."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .. import wording as w
from ..microclusters.detection import DetectionSettings
from ..microclusters.sensitivity import Sensitivity
from ..shares import RURAL, URBAN
from .charts import COLOURS, OTHER_COLOUR
from .page import Beside, Cell, Paragraph, Section, Table, words

#: A share that moves by more than this over the settings depends on them.
WIDE = 0.1


def settings_section(
    tried: Sensitivity, settings: DetectionSettings, *, ruralities: bool, weighted: bool
) -> Section:
    """Return the shares over the settings, as tables and in words.

    Parameters
    ----------
    ruralities : bool
        Is any rurality known? Then rural and urban shares stand side by side.
    weighted : bool
        Is the smallest size one of weight?
    """
    shown = [("organisations", tried.all, OTHER_COLOUR)]
    if ruralities:
        kinds = ((RURAL, tried.rural), (URBAN, tried.urban))
        shown = [
            (f"{kind} organisations", shares, COLOURS[kind])
            for kind, shares in kinds
            if not np.isnan(shares).any()
        ] or shown
    unit = "Least weight" if weighted else "Smallest size"
    return Section(
        "How much of this depends on the settings",
        (
            Paragraph(_how_it_moves([(name, shares) for name, shares, _ in shown])),
            Beside(tuple(_table(tried, unit, *each) for each in shown)),
            Paragraph(_how_to_read(tried, settings, weighted, *shown[0][:2]), "note"),
        ),
    )


def _table(tried: Sensitivity, unit: str, name: str, shares: np.ndarray, colour: str) -> Table:
    """Return the shares, a row a size and a column a radius, the chosen one marked."""
    rows = [
        (
            Cell(f"{size:,.10g}"),
            *(
                Cell(
                    w.points(share),
                    chosen=(row, column) == tried.chosen,
                    depth=share,
                    colour=colour,
                )
                for column, share in enumerate(shares[row].tolist())
            ),
        )
        for row, size in enumerate(tried.sizes)
    ]
    head = (words(unit), *(Cell(w.radius_limit(radius).capitalize()) for radius in tried.radii))
    return Table(f"Share of {name} in a microcluster, %", head, tuple(rows), "Largest radius")


def _how_it_moves(shown: Sequence[tuple[str, np.ndarray]]) -> str:
    """Say how far each share moves over the settings, and whether the order of the two holds."""
    if max(shares.max() for _, shares in shown) == 0:
        return "None of the settings tried here finds a microcluster."
    ranges = [
        f"the share of {name} in a microcluster goes from {w.percent(float(shares.min()))} to "
        f"{w.percent(float(shares.max()))}"
        for name, shares in shown
    ]
    widest = max(float(np.ptp(shares)) for _, shares in shown)
    text = f"Over the settings tried here, {w.series(ranges)}."
    if widest > WIDE:
        text += " A share that moves so far says as much about the setting as about the place."
    else:
        text += " That is little: the setting hardly matters here."
    if len(shown) == 2:
        text += " " + _leader(shown[0][1], shown[1][1])
    return text


def _leader(rural: np.ndarray, urban: np.ndarray) -> str:
    """Say in how many settings the rural share is the lower one."""
    lower, higher, total = int((rural < urban).sum()), int((rural > urban).sum()), rural.size
    if lower and higher:
        return (
            f"The rural share is lower than the urban one in {lower} of {total} settings and "
            f"higher in {higher}, so which one leads depends on the setting."
        )
    if lower == higher:
        return "The rural and the urban share are the same in every setting."
    number, word = (lower, "lower") if lower else (higher, "higher")
    if number == total:
        return f"In all {total} settings the rural share is {word} than the urban one."
    return f"Where the two differ, in {number} of {total} settings, the rural share is {word}."


def _how_to_read(
    tried: Sensitivity,
    settings: DetectionSettings,
    weighted: bool,
    name: str,
    shares: np.ndarray,
) -> str:
    """Say what a cell is, and give an example of how to quote one."""
    size, radius = settings.min_cluster_size, settings.max_radius
    many = (
        f"a weight of at least {size:,.10g}" if weighted else f"at least {size:,.10g} organisations"
    )
    within = f" and a radius of at most {w.radius_limit(radius)}" if radius else ""
    quote = f"{w.percent(float(shares[tried.chosen]))} of {name} are in a microcluster"
    return (
        "How to read it: each cell is a detection of its own, with that smallest size "
        "(MIN_CLUSTER_SIZE) and largest radius (MAX_RADIUS) and all else as chosen. The framed "
        "cell is the chosen setting, on which the rest of this report rests. Quote the setting "
        f"with the share: “{quote} with {many}{within}.”"
    )

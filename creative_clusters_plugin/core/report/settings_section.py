"""The section on how much of the answer is the settings'."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from .. import wording as w
from ..language import number, tr
from ..microclusters.detection import DetectionSettings
from ..microclusters.sensitivity import Sensitivity
from ..shares import RURAL, URBAN
from .charts import COLOURS
from .page import Beside, Cell, Paragraph, Section, Table, words

#: A share that moves by more than this over the settings depends on them.
WIDE = 0.1
_BOTH = "both"
#: By whose share it is; None for that of all organisations.
_CAPTIONS = {
    None: "Share of organisations in a microcluster, %",
    RURAL: "Share of rural organisations in a microcluster, %",
    URBAN: "Share of urban organisations in a microcluster, %",
}
_RANGES = {
    None: "Over the settings tried here, the share of organisations in a microcluster goes from "
    "{low} to {high}.",
    RURAL: "Over the settings tried here, the share of rural organisations in a microcluster goes "
    "from {low} to {high}.",
    URBAN: "Over the settings tried here, the share of urban organisations in a microcluster goes "
    "from {low} to {high}.",
    _BOTH: "Over the settings tried here, the share of rural organisations in a microcluster goes "
    "from {low} to {high} and the share of urban organisations in a microcluster goes from "
    "{urban_low} to {urban_high}.",
}
_QUOTES = {
    None: "{share} of organisations are in a microcluster {setting}.",
    RURAL: "{share} of rural organisations are in a microcluster {setting}.",
    URBAN: "{share} of urban organisations are in a microcluster {setting}.",
}


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
    shown: dict[str | None, np.ndarray] = {None: tried.all}
    if ruralities:
        kinds = {RURAL: tried.rural, URBAN: tried.urban}
        shown = {
            kind: shares for kind, shares in kinds.items() if not np.isnan(shares).any()
        } or shown
    unit = tr("Least weight" if weighted else "Smallest size")
    return Section(
        tr("How much of this depends on the settings"),
        (
            Paragraph(_how_it_moves(shown)),
            Beside(tuple(_table(tried, unit, *each) for each in shown.items())),
            Paragraph(_how_to_read(tried, settings, weighted, *next(iter(shown.items()))), "note"),
        ),
    )


def _table(tried: Sensitivity, unit: str, kind: str | None, shares: np.ndarray) -> Table:
    """Return the shares, a row a size and a column a radius, the chosen one marked."""
    rows = [
        (
            Cell(number(size, ",.10g")),
            *(
                Cell(
                    w.points(share),
                    chosen=(row, column) == tried.chosen,
                    depth=share,
                    colour=COLOURS[kind],
                )
                for column, share in enumerate(shares[row].tolist())
            ),
        )
        for row, size in enumerate(tried.sizes)
    ]
    radii = (w.length(radius) if radius else tr("No limit") for radius in tried.radii)
    head = (words(unit), *map(Cell, radii))
    return Table(tr(_CAPTIONS[kind]), head, tuple(rows), tr("Largest radius"))


def _how_it_moves(shown: Mapping[str | None, np.ndarray]) -> str:
    """Say how far each share moves over the settings, and whether the order of the two holds."""
    if max(shares.max() for shares in shown.values()) == 0:
        return tr("None of the settings tried here finds a microcluster.")
    first, *second = shown.values()
    ends = {"low": w.percent(float(first.min())), "high": w.percent(float(first.max()))}
    for urban in second:
        ends["urban_low"] = w.percent(float(urban.min()))
        ends["urban_high"] = w.percent(float(urban.max()))
    which = _BOTH if second else next(iter(shown))
    told = [tr(_RANGES[which], **ends)]
    widest = max(float(np.ptp(shares)) for shares in shown.values())
    told.append(
        tr(
            "A share that moves so far says as much about the setting as about the place."
            if widest > WIDE
            else "That is little: the setting hardly matters here."
        )
    )
    if second:
        told.append(_leader(first, second[0]))
    return " ".join(told)


def _leader(rural: np.ndarray, urban: np.ndarray) -> str:
    """Say in how many settings the rural share is the lower one."""
    lower, higher, total = int((rural < urban).sum()), int((rural > urban).sum()), rural.size
    if lower and higher:
        return tr(
            "The rural share is lower than the urban one in {lower} of {total} settings and "
            "higher in {higher}, so which one leads depends on the setting.",
            lower=lower,
            higher=higher,
            total=total,
        )
    if lower == higher:
        return tr("The rural and the urban share are the same in every setting.")
    if lower + higher == total:
        return tr(
            "In all {total} settings the rural share is lower than the urban one."
            if lower
            else "In all {total} settings the rural share is higher than the urban one.",
            total=total,
        )
    return tr(
        "Where the two differ, in {number} of {total} settings, the rural share is lower."
        if lower
        else "Where the two differ, in {number} of {total} settings, the rural share is higher.",
        number=lower + higher,
        total=total,
    )


def _how_to_read(
    tried: Sensitivity,
    settings: DetectionSettings,
    weighted: bool,
    kind: str | None,
    shares: np.ndarray,
) -> str:
    """Say what a cell is, and give an example of how to quote one."""
    share = w.percent(float(shares[tried.chosen]))
    quote = tr(_QUOTES[kind], share=share, setting=_setting(settings, weighted))
    return tr(
        "How to read it: each cell is a detection of its own, with that smallest size "
        "(MIN_CLUSTER_SIZE) and largest radius (MAX_RADIUS) and all else as chosen. The framed "
        "cell is the chosen setting, on which the rest of this report rests. Quote the setting "
        "with the share: “{quote}”",
        quote=quote,
    )


def _setting(settings: DetectionSettings, weighted: bool) -> str:
    """Return what a microcluster needs by the settings, as the end of a sentence about one."""
    size = settings.min_cluster_size
    if not settings.max_radius:
        return tr(
            "with a weight of at least {size:,.10g}"
            if weighted
            else "with at least {size:,.10g} organisations",
            size=size,
        )
    return tr(
        "with a weight of at least {size:,.10g} and a radius of at most {radius}"
        if weighted
        else "with at least {size:,.10g} organisations and a radius of at most {radius}",
        size=size,
        radius=w.length(settings.max_radius),
    )

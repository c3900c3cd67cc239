"""Numbers and phrases in the reader's language; NaN, which is not known, is a dash."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .language import number as said
from .language import tr
from .summary import METRES, SHARE

#: For what is not known.
NOTHING = "–"
#: Between a number and its unit: no line ends there.
SPACE = "\N{NO-BREAK SPACE}"


def count(value: float) -> str:
    """Return a whole number with commas between thousands."""
    return NOTHING if np.isnan(value) else said(value, ",.0f")


def measure(value: float) -> str:
    """Return a number with one decimal where that says something: below 100."""
    if np.isnan(value):
        return NOTHING
    return said(value, ",.0f" if abs(value) >= 100 or value == round(value) else ",.1f")


def points(share: float) -> str:
    """Return a share (0-1) in percent, without the sign: for tables that say so above."""
    return NOTHING if np.isnan(share) else said(100 * share, ".1f")


def percent(share: float) -> str:
    """Return a share (0-1) in percent."""
    return NOTHING if np.isnan(share) else f"{points(share)}{SPACE}%"


def distance(metres: float) -> str:
    """Return a measured distance, in km from 1 km on."""
    if np.isnan(metres):
        return NOTHING
    if metres < 999.5:
        return f"{said(metres, '.0f')}{SPACE}m"
    km = metres / 1000
    return f"{said(km, ',.1f' if km < 99.95 else ',.0f')}{SPACE}km"


def figure(value: float, unit: str) -> str:
    """Return a figure of the summary, in the way of its unit."""
    if unit == SHARE:
        return percent(value)
    return distance(value) if unit == METRES else measure(value)


def length(metres: float) -> str:
    """Return a distance that someone chose, exactly."""
    if metres < 1000:
        return f"{said(metres, 'g')}{SPACE}m"
    return f"{said(metres / 1000, ',.10g')}{SPACE}km"


def radius_limit(metres: float) -> str:
    """Return MAX_RADIUS, whose 0 is no limit."""
    return length(metres) if metres else tr("no limit")


def fraction(value: float) -> str:
    """Return a number of 0-1 with its first two digits."""
    return NOTHING if np.isnan(value) else said(value, ".2g")


def significant(value: float) -> str:
    """Return a number with its first three digits, never with an exponent from 0.0001 on."""
    if np.isnan(value):
        return NOTHING
    return said(value, ",.0f" if abs(value) >= 1000 else ".3g")


def probability(value: float) -> str:
    """Return a p value."""
    if np.isnan(value):
        return NOTHING
    return f"<{said(0.001)}" if value < 0.001 else said(value, ".3f")


def plural(number: float, one: str, many: str) -> str:
    """Return ``1 cluster`` or ``5 clusters``; both words in English, literals in the source."""
    return f"{count(number)}{SPACE}{tr(one if number == 1 else many)}"


def series(parts: Sequence[str]) -> str:
    """Return ``a, b and c``."""
    if len(parts) < 2:
        return "".join(parts)
    return tr("{parts} and {last}", parts=", ".join(parts[:-1]), last=parts[-1])

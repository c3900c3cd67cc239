"""Numbers as a reader of reports sees them; NaN, which is not known, is a dash."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..summary import METRES, SHARE

#: For what is not known.
NOTHING = "–"
#: Between a number and its unit: no line ends there.
SPACE = "\N{NO-BREAK SPACE}"


def count(value: float) -> str:
    """Return a whole number with commas between thousands."""
    return NOTHING if np.isnan(value) else f"{value:,.0f}"


def measure(value: float) -> str:
    """Return a number with one decimal where that says something: below 100."""
    if np.isnan(value):
        return NOTHING
    return f"{value:,.0f}" if abs(value) >= 100 or value == round(value) else f"{value:,.1f}"


def points(share: float) -> str:
    """Return a share (0-1) in percent, without the sign: for tables that say so above."""
    return NOTHING if np.isnan(share) else f"{100 * share:.1f}"


def percent(share: float) -> str:
    """Return a share (0-1) in percent."""
    return NOTHING if np.isnan(share) else f"{points(share)}{SPACE}%"


def distance(metres: float) -> str:
    """Return a measured distance, in km from 1 km on."""
    if np.isnan(metres):
        return NOTHING
    if metres < 999.5:
        return f"{metres:.0f}{SPACE}m"
    km = metres / 1000
    return f"{km:,.1f}{SPACE}km" if km < 99.95 else f"{km:,.0f}{SPACE}km"


def figure(value: float, unit: str) -> str:
    """Return a figure of the summary, in the way of its unit."""
    if unit == SHARE:
        return percent(value)
    return distance(value) if unit == METRES else measure(value)


def length(metres: float) -> str:
    """Return a distance that someone chose, exactly."""
    if metres < 1000:
        return f"{metres:g}{SPACE}m"
    return f"{metres / 1000:,.10g}{SPACE}km"


def radius_limit(metres: float) -> str:
    """Return MAX_RADIUS, whose 0 is no limit."""
    return length(metres) if metres else "no limit"


def fraction(value: float) -> str:
    """Return a number of 0-1 with its first two digits."""
    return NOTHING if np.isnan(value) else f"{value:.2g}"


def significant(value: float) -> str:
    """Return a number with its first three digits, never with an exponent from 0.0001 on."""
    if np.isnan(value):
        return NOTHING
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"


def probability(value: float) -> str:
    """Return a p value."""
    if np.isnan(value):
        return NOTHING
    return "<0.001" if value < 0.001 else f"{value:.3f}"


def plural(number: float, one: str, many: str) -> str:
    """Return ``1 cluster`` or ``5 clusters``."""
    return f"{count(number)}{SPACE}{one if number == 1 else many}"


def series(parts: Sequence[str]) -> str:
    """Return ``a, b and c``."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"

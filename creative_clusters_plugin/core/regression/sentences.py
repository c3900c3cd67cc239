"""One plain sentence a driver, for a reader who sees no tables.

Fits of observed places show what goes together, so the word is always "associated".
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .design import Design
from .results import CoefficientRow, ComparisonRow, DriverFit
from .settings import FitSettings

#: Level at which Moran's I is said to show a pattern.
_LEVEL = 0.05


def driver_sentences(
    coefficients: Sequence[CoefficientRow],
    comparison: Sequence[ComparisonRow],
    design: Design,
    settings: FitSettings,
    kind: str,
    outcome_name: str,
    margin: float,
) -> tuple[str, ...]:
    """Return a sentence for each driver, in their order.

    Effects on a 0/1 outcome or a share (``kind`` ``binary`` or ``share``) are said in points, that
    is percentage points, others in the outcome's units.
    """
    unit = _Unit(kind, outcome_name)
    intervals = {row.driver: row for row in coefficients if row.regime == "difference"}
    logged = set(settings.log_drivers)
    result = []
    for j, row in enumerate(comparison):
        change = _change(bool(design.binary[j]), row.driver in logged, settings.standardise)
        interval = intervals[row.driver]
        result.append(
            f"{_title(row.driver)}: {_verdict(row)}. {change} is associated with "
            f"{unit.effects(row.rural_ame, row.urban_ame)}; the difference is "
            f"{unit.amount(row.difference)} ({settings.confidence:g} % interval "
            f"{unit.number(interval.ame_ci_low)} to {unit.number(interval.ame_ci_high)}), "
            f"{_reading(row, unit, margin)}."
        )
    return tuple(result)


def moran_sentence(fit: DriverFit, outcome_name: str) -> str:
    """Say what Moran's I of the residuals means, "" where there is none (no coordinates).

    An outcome that marks areas with a microcluster (rows say which they belong to, or the field is
    ``in_cluster``) is the same over whole neighbourhoods by its making.
    """
    if np.isnan(fit.moran_i):
        return ""
    size = "p < 0.001" if fit.moran_p < 0.001 else f"p = {fit.moran_p:.2g}"
    found = fit.moran_p <= _LEVEL
    pattern = "shows no pattern among neighbours"
    if found:
        pattern = f"is {'alike' if fit.moran_i > 0 else 'unlike'} among neighbours"
    text = (
        f"Moran's I of the residuals is {fit.moran_i:.3f} ({size}): what the drivers leave "
        f"unexplained {pattern}."
    )
    clustered = any(not np.isnan(check.clusters) for check in fit.regimes)
    if clustered or outcome_name == "in_cluster":
        text += (
            " An outcome that marks microclusters nearly always leaves some pattern: a "
            "microcluster covers neighbouring areas, whatever the drivers."
        )
    if found and fit.covariance in ("classical", "robust"):
        text += f" The {fit.covariance} errors take no account of it: use Conley errors."
    elif found and fit.covariance == "conley":
        text += " Conley errors allow for it."
    return text


class _Unit:
    """How an effect is said: in percentage points, or in the outcome's own units."""

    def __init__(self, kind: str, outcome_name: str) -> None:
        self._points = kind in ("binary", "share")
        self._outcome = outcome_name or "the outcome"

    def number(self, value: float) -> str:
        """Say the bare number; never "-0.0"."""
        if not self._points:
            return f"{value:.3g}"
        text = f"{100.0 * value:.1f}"
        return "0.0" if text == "-0.0" else text

    def amount(self, value: float) -> str:
        """Say the number with its unit, if that has a name."""
        return f"{self.number(value)} points" if self._points else self.number(value)

    def effects(self, rural: float, urban: float) -> str:
        """Say the two effects: "8.1 percentage points more in rural and 7.6 more in urban"."""
        sizes = [self.number(abs(value)) for value in (rural, urban)]
        if self._points:
            ways = ["less" if value < 0 else "more" for value in (rural, urban)]
            return (
                f"{sizes[0]} percentage points {ways[0]} in rural and {sizes[1]} {ways[1]} in "
                "urban areas"
            )
        ways = ["lower" if value < 0 else "higher" for value in (rural, urban)]
        return (
            f"{self._outcome} {ways[0]} by {sizes[0]} in rural and {ways[1]} by {sizes[1]} in "
            "urban areas"
        )


def _title(name: str) -> str:
    """Begin a sentence with plain lower-case words; other names (x1, GDP_pc) stay as they are."""
    words = name.replace("_", " ").strip()
    if not words or any(each.isdigit() or each.isupper() for each in words):
        return name
    return words[0].upper() + words[1:]


def _change(binary: bool, logged: bool, standardise: bool) -> str:
    if binary:
        return "Having it, against not having it,"
    if standardise:
        return "A typical increase (one standard deviation)"
    if logged:
        return "An increase by one on its logarithmic scale"
    return "An increase by one unit"


def _verdict(row: ComparisonRow) -> str:
    if row.verdict == "same":
        return "the same in rural and urban places"
    if row.verdict == "different":
        stronger = "rural" if abs(row.rural_ame) > abs(row.urban_ame) else "urban"
        if row.rural_ame * row.urban_ame < 0 and max(row.rural_ame, row.urban_ame) > 0:
            return "different in rural and urban places"
        return f"different, with the stronger association in {stronger} places"
    return "the data cannot tell whether it is the same in rural and urban places"


def _reading(row: ComparisonRow, unit: _Unit, margin: float) -> str:
    limit = unit.amount(margin)
    if row.verdict == "same":
        if row.note:
            return f"which can be detected but is reliably smaller than the margin of {limit}"
        return f"reliably smaller than the margin of {limit}"
    if row.verdict == "different":
        return "more than chance would give"
    if row.note:
        return (
            "which may only reflect that the outcome is more common in one setting than in the "
            "other"
        )
    return f"neither reliably smaller than the margin of {limit} nor reliably different from none"

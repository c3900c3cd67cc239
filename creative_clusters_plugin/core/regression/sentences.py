"""One plain sentence a driver, for a reader who sees no tables.

Fits of observed places show what goes together, so the word is always "associated".
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..language import number, tr
from .design import Design
from .presence import ABSENT, presence
from .results import CoefficientRow, ComparisonRow, DriverFit
from .settings import FitSettings

#: Level at which Moran's I is said to show a pattern.
_LEVEL = 0.05

#: The verdict, by itself or by the setting with the stronger association; ``absent`` is "same"
#: where there is none to compare.
_VERDICTS = {
    "same": "{driver}: the same in rural and urban places.",
    "absent": "{driver}: the same in rural and urban places, in that none can be seen in either.",
    "different": "{driver}: different in rural and urban places.",
    "rural": "{driver}: different, with the stronger association in rural places.",
    "urban": "{driver}: different, with the stronger association in urban places.",
    "inconclusive": (
        "{driver}: the data cannot tell whether it is the same in rural and urban places."
    ),
}
#: The two effects in percentage points, by whether the rural and the urban one are negative.
_POINTS = {
    (False, False): (
        "{change} is associated with {rural} percentage points more in rural and {urban} more in "
        "urban areas;"
    ),
    (False, True): (
        "{change} is associated with {rural} percentage points more in rural and {urban} less in "
        "urban areas;"
    ),
    (True, False): (
        "{change} is associated with {rural} percentage points less in rural and {urban} more in "
        "urban areas;"
    ),
    (True, True): (
        "{change} is associated with {rural} percentage points less in rural and {urban} less in "
        "urban areas;"
    ),
}
#: The same in the outcome's own units.
_UNITS = {
    (False, False): (
        "{change} is associated with {outcome} higher by {rural} in rural and higher by {urban} in "
        "urban areas;"
    ),
    (False, True): (
        "{change} is associated with {outcome} higher by {rural} in rural and lower by {urban} in "
        "urban areas;"
    ),
    (True, False): (
        "{change} is associated with {outcome} lower by {rural} in rural and higher by {urban} in "
        "urban areas;"
    ),
    (True, True): (
        "{change} is associated with {outcome} lower by {rural} in rural and lower by {urban} in "
        "urban areas;"
    ),
}
#: The difference in percentage points, by the verdict and whether the comparison has a note.
_POINTS_APART = {
    ("same", True): (
        "the difference is {difference} points ({confidence:g} % interval {low} to {high}), which "
        "can be detected but is reliably smaller than the margin of {margin} points."
    ),
    ("same", False): (
        "the difference is {difference} points ({confidence:g} % interval {low} to {high}), "
        "reliably smaller than the margin of {margin} points."
    ),
    ("different", False): (
        "the difference is {difference} points ({confidence:g} % interval {low} to {high}), more "
        "than chance would give."
    ),
    ("inconclusive", True): (
        "the difference is {difference} points ({confidence:g} % interval {low} to {high}), which "
        "may only reflect that the outcome is more common in one setting than in the other."
    ),
    ("inconclusive", False): (
        "the difference is {difference} points ({confidence:g} % interval {low} to {high}), "
        "neither reliably smaller than the margin of {margin} points nor reliably different from "
        "none."
    ),
}
#: The same in the outcome's own units.
_UNITS_APART = {
    ("same", True): (
        "the difference is {difference} ({confidence:g} % interval {low} to {high}), which can be "
        "detected but is reliably smaller than the margin of {margin}."
    ),
    ("same", False): (
        "the difference is {difference} ({confidence:g} % interval {low} to {high}), reliably "
        "smaller than the margin of {margin}."
    ),
    ("different", False): (
        "the difference is {difference} ({confidence:g} % interval {low} to {high}), more than "
        "chance would give."
    ),
    ("inconclusive", True): (
        "the difference is {difference} ({confidence:g} % interval {low} to {high}), which may "
        "only reflect that the outcome is more common in one setting than in the other."
    ),
    ("inconclusive", False): (
        "the difference is {difference} ({confidence:g} % interval {low} to {high}), neither "
        "reliably smaller than the margin of {margin} nor reliably different from none."
    ),
}


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
    points = kind in ("binary", "share")
    intervals = {row.driver: row for row in coefficients if row.regime == "difference"}
    logged = set(settings.log_drivers)
    result = []
    for j, row in enumerate(comparison):
        absent = row.verdict == "same" and presence(coefficients, row.driver) == ABSENT
        verdict = tr(_VERDICTS["absent" if absent else _verdict(row)], driver=_title(row.driver))
        change = _change(bool(design.binary[j]), row.driver in logged, settings.standardise)
        association = _association(row, points, change, outcome_name)
        interval = intervals[row.driver]
        difference = _difference(row, interval, points, settings.confidence, margin)
        result.append(f"{verdict} {association} {difference}")
    return tuple(result)


def moran_sentence(fit: DriverFit, outcome_name: str) -> str:
    """Say what Moran's I of the residuals means, "" where there is none (no coordinates).

    An outcome that marks areas with a microcluster (rows say which they belong to, or the field is
    ``in_cluster``) is the same over whole neighbourhoods by its making.
    """
    if np.isnan(fit.moran_i):
        return ""
    small = fit.moran_p < 0.001
    size = f"p < {number(0.001)}" if small else f"p = {number(fit.moran_p, '.2g')}"
    found = fit.moran_p <= _LEVEL
    if not found:
        text = tr(
            "Moran's I of the residuals is {moran:.3f} ({size}): what the drivers leave "
            "unexplained shows no pattern among neighbours.",
            moran=fit.moran_i,
            size=size,
        )
    else:
        text = tr(
            "Moran's I of the residuals is {moran:.3f} ({size}): what the drivers leave "
            "unexplained is alike among neighbours."
            if fit.moran_i > 0
            else "Moran's I of the residuals is {moran:.3f} ({size}): what the drivers leave "
            "unexplained is unlike among neighbours.",
            moran=fit.moran_i,
            size=size,
        )
    result = [text]
    clustered = any(not np.isnan(check.clusters) for check in fit.regimes)
    if clustered or outcome_name == "in_cluster":
        result.append(
            tr(
                "An outcome that marks microclusters nearly always leaves some pattern: a "
                "microcluster covers neighbouring areas, whatever the drivers."
            )
        )
    if found and fit.covariance == "classical":
        result.append(tr("The classical errors take no account of it: use Conley errors."))
    elif found and fit.covariance == "robust":
        result.append(tr("The robust errors take no account of it: use Conley errors."))
    elif found and fit.covariance == "conley":
        result.append(tr("Conley errors allow for it."))
    return " ".join(result)


def _amount(value: float, points: bool) -> str:
    """Say the bare number, in percentage points or in the outcome's own units; never "-0.0"."""
    if not points:
        return number(value, ".3g")
    percent = 100.0 * value
    return number(0.0 if f"{percent:.1f}" == "-0.0" else percent, ".1f")


def _title(name: str) -> str:
    """Begin a sentence with plain lower-case words; other names (x1, GDP_pc) stay as they are."""
    words = name.replace("_", " ").strip()
    if not words or any(each.isdigit() or each.isupper() for each in words):
        return name
    return words[0].upper() + words[1:]


def _change(binary: bool, logged: bool, standardise: bool) -> str:
    """Say what the effects are of: the subject with which a sentence begins."""
    if binary:
        return tr("Having it, against not having it,")
    if standardise:
        return tr("A typical increase (one standard deviation)")
    if logged:
        return tr("An increase by one on its logarithmic scale")
    return tr("An increase by one unit")


def _verdict(row: ComparisonRow) -> str:
    """Return the key of what is said of the verdict."""
    if row.verdict != "different":
        return row.verdict
    if row.rural_ame * row.urban_ame < 0 and max(row.rural_ame, row.urban_ame) > 0:
        return "different"
    return "rural" if abs(row.rural_ame) > abs(row.urban_ame) else "urban"


def _association(row: ComparisonRow, points: bool, change: str, outcome_name: str) -> str:
    """Say the two effects."""
    less = row.rural_ame < 0, row.urban_ame < 0
    rural, urban = (_amount(abs(each), points) for each in (row.rural_ame, row.urban_ame))
    if points:
        return tr(_POINTS[less], change=change, rural=rural, urban=urban)
    outcome = outcome_name or tr("the outcome")
    return tr(_UNITS[less], change=change, outcome=outcome, rural=rural, urban=urban)


def _difference(
    row: ComparisonRow, interval: CoefficientRow, points: bool, confidence: float, margin: float
) -> str:
    """Say the difference, its interval and what to think of it."""
    key = row.verdict, bool(row.note) and row.verdict != "different"
    values = {
        "difference": _amount(row.difference, points),
        "confidence": confidence,
        "low": _amount(interval.ame_ci_low, points),
        "high": _amount(interval.ame_ci_high, points),
        "margin": _amount(margin, points),
    }
    return tr(_POINTS_APART[key], **values) if points else tr(_UNITS_APART[key], **values)

"""Whether drivers whose effects are the same have any effect at all: two of nothing are alike."""

from __future__ import annotations

import math
from collections.abc import Sequence

from .results import CoefficientRow

#: Reliably above or below none; none to be seen; neither of the two.
PRESENT, ABSENT, UNCLEAR = "present", "absent", "unclear"


def presence(coefficients: Sequence[CoefficientRow], driver: str) -> str:
    """Say whether a driver with the same effect in both regimes has one, from the table alone.

    The mean of the rural and the urban effect stands for both. Its variance follows from those of
    the two and of their difference, var((r + u) / 2) = (2 var r + 2 var u - var(r - u)) / 4, so
    that rows of the two regimes need not be independent. Its interval has the level of the table's.

    Returns
    -------
    str
        ``present`` where the interval of the mean excludes 0; ``absent`` where it does not and
        neither does that of the rural or of the urban effect; else, and where an interval is NaN
        or a regime's row is missing, ``unclear``.
    """
    of = {row.regime: row for row in coefficients if row.driver == driver}
    if len(of) < 3:
        return UNCLEAR
    rural, urban, difference = of["rural"], of["urban"], of["difference"]
    widths = [_half_width(rural), _half_width(urban)]
    variance = (
        2 * rural.ame_std_error**2 + 2 * urban.ame_std_error**2 - difference.ame_std_error**2
    ) / 4
    mean = (rural.ame + urban.ame) / 2
    if any(map(math.isnan, (*widths, variance, mean))):
        return UNCLEAR
    if abs(mean) > max(widths) * math.sqrt(max(variance, 0.0)):
        return PRESENT
    alone = any(each.ame_ci_low > 0 or each.ame_ci_high < 0 for each in (rural, urban))
    return UNCLEAR if alone else ABSENT


def _half_width(row: CoefficientRow) -> float:
    """Return half the width of an effect's interval in standard errors."""
    if not row.ame_std_error > 0:
        return math.nan
    return (row.ame_ci_high - row.ame_ci_low) / (2 * row.ame_std_error)

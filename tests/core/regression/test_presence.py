"""Of effects that are the same: is there one? By made tables, and with a planted truth."""

import numpy as np
import pytest
from regression_tables import invented

from creative_clusters_plugin.core.regression.presence import presence
from creative_clusters_plugin.core.regression.results import CoefficientRow

NAN = float("nan")


def rows(rural, urban, difference=None):
    """Return the rows of a driver from (effect, standard error) of each regime."""
    spread = difference or float(np.hypot(rural[1], urban[1]))
    return [
        CoefficientRow(
            "a", regime, *(NAN,) * 6, value, error, NAN, value - 1.96 * error, value + 1.96 * error
        )
        for regime, (value, error) in (
            ("rural", rural),
            ("urban", urban),
            ("difference", (rural[0] - urban[0], spread)),
        )
    ]


@pytest.mark.parametrize(
    ("rural", "urban", "difference", "expected"),
    [
        ((0.05, 0.01), (0.04, 0.01), None, "present"),
        ((-0.05, 0.01), (-0.04, 0.01), None, "present"),
        # Neither by itself, but both together: 0.016 of an error of 0.0071.
        ((0.016, 0.01), (0.016, 0.01), None, "present"),
        ((0.005, 0.01), (-0.004, 0.01), None, "absent"),
        ((0.021, 0.01), (-0.01, 0.01), None, "unclear"),
        # Effects that go up and down together: their mean is as unsure as each of them.
        ((0.016, 0.01), (0.016, 0.01), 0.001, "absent"),
        ((0.05, NAN), (0.04, 0.01), None, "unclear"),
        ((0.05, 0.01), (0.04, NAN), None, "unclear"),
        ((0.05, 0.0), (0.05, 0.01), None, "unclear"),
    ],
)
def test_presence_by_the_mean_of_both_effects(rural, urban, difference, expected):
    assert presence(rows(rural, urban, difference), "a") == expected


def test_a_table_without_a_regime_is_unclear():
    assert presence(rows((0.05, 0.01), (0.05, 0.01))[:2], "a") == "unclear"


def test_planted_effects_are_found_and_none_are_not():
    """One driver has an effect in both regimes, one in neither."""
    table = invented(n=3000)
    rng = np.random.default_rng(8)
    linear = -0.5 + 0.9 * table.drivers[:, 0]
    outcome = (rng.random(len(linear)) < 1 / (1 + np.exp(-linear))).astype(float)
    nothing = table.drivers.copy()
    nothing[:, 1] = rng.normal(size=len(linear))
    fit = table.having(outcome=outcome, drivers=nothing).fit(covariance="robust")
    assert presence(fit.coefficients, table.names[0]) == "present"
    assert presence(fit.coefficients, table.names[1]) == "absent"

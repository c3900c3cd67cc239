"""Numbers in words."""

import numpy as np
import pytest

from creative_clusters_plugin.core import wording as w


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (w.count(357677), "357,677"),
        (w.measure(99.44), "99.4"),
        (w.measure(71.5), "71.5"),
        (w.measure(111), "111"),
        (w.measure(1171.3), "1,171"),
        (w.percent(0.38902), "38.9 %"),
        (w.points(1), "100.0"),
        (w.distance(999.4), "999 m"),
        (w.distance(999.6), "1.0 km"),
        (w.distance(4980), "5.0 km"),
        (w.distance(123456), "123 km"),
        (w.length(1500), "1.5 km"),
        (w.length(12345), "12.345 km"),
        (w.length(750), "750 m"),
        (w.radius_limit(0), "no limit"),
        (w.fraction(0.00312), "0.0031"),
        (w.significant(1234.5), "1,234"),
        (w.significant(0.012345), "0.0123"),
        (w.probability(0.0004), "<0.001"),
        (w.probability(0.0496), "0.050"),
        (w.plural(1, "cluster", "clusters"), "1 cluster"),
        (w.plural(0, "cluster", "clusters"), "0 clusters"),
        (w.series(["a", "b", "c"]), "a, b and c"),
        (w.series([]), ""),
    ],
)
def test_numbers_in_words(written, expected):
    assert written.replace(w.SPACE, " ") == expected


@pytest.mark.parametrize(
    "how",
    [
        *(w.count, w.measure, w.percent, w.points, w.distance, w.fraction),
        *(w.significant, w.probability),
    ],
)
def test_what_is_not_known_is_a_dash(how):
    assert how(np.nan) == w.NOTHING

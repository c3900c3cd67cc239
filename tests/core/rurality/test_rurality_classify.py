"""Classification by code: real columns, the choice of the scheme, and what is refused."""

import csv
import math
import sqlite3
from decimal import Decimal
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from creative_clusters_plugin.core.errors import InputError
from creative_clusters_plugin.core.rurality.classify import classify, validate

ENGLAND = Path(__file__).resolve().parents[3] / ".." / "shared" / "data" / "england"
needs_england = pytest.mark.skipif(not ENGLAND.is_dir(), reason="shared/data/england is absent")


@pytest.fixture(scope="module")
def lsoa_2011():
    place = (ENGLAND / "lsoa.gpkg").resolve().as_uri() + "?mode=ro&immutable=1"
    connection = sqlite3.connect(place, uri=True)
    try:
        return connection.execute("SELECT ruc11cd, ruc11 FROM lsoa").fetchall()
    finally:
        connection.close()


def refused(codes, *args, **kwargs):
    with pytest.raises(InputError) as caught:
        classify(codes, *args, **kwargs)
    return caught.value


@needs_england
@pytest.mark.parametrize("column", [0, 1])
@pytest.mark.parametrize("scheme", ["auto", "ruc2011"])
def test_england_2011_by_code_and_by_label(lsoa_2011, column, scheme):
    result = classify([row[column] for row in lsoa_2011], scheme)
    assert (result.rural_count, result.urban_count, result.unclassified_count) == (5598, 27246, 0)
    assert result.rural_share == pytest.approx(5598 / 32844)
    assert result.scheme == "ruc2011"
    # The layer's own label is the class, whichever column was read.
    assert result.rural_class.tolist() == [row[1] for row in lsoa_2011]
    assert result.unknown == ()
    assert result.warnings == ()
    if scheme == "auto":
        assert "ruc2011" in result.message
        assert "all 32,844" in result.message


@needs_england
@pytest.mark.parametrize("column", ["ruc21_code", "classification"])
def test_england_2021_by_code_and_by_label(column):
    with (ENGLAND / "ruc21_lsoa21.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["lsoa21_code"].startswith("E")]
    result = classify([row[column] for row in rows])
    assert result.scheme == "ruc2021"
    assert result.rural_count == 2038 + 849 + 1684 + 983
    assert result.urban_count == 26199 + 2002
    assert result.rural_class.tolist() == [row["classification"] for row in rows]


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({0: 2578, 1: 52837, 2: 8797, 3: 2145}, ("degurba_grid1", 52837, 10942, 2578)),
        (
            {
                10: 2578,
                11: 29713,
                12: 20955,
                13: 2091,
                21: 6789,
                22: 575,
                23: 1511,
                30: 2145,
            },
            ("degurba_grid2", 52759, 11020, 2578),
        ),
    ],
)
def test_belgiums_cells_as_flexurba_counts_them(cells, expected):
    codes = np.repeat(np.array(list(cells), dtype=float), list(cells.values()))
    result = classify(codes)
    counts = (result.rural_count, result.urban_count, result.unclassified_count)
    assert (result.scheme, *counts) == expected
    assert "Water" in result.message
    # Only single digits are in use for something else too.
    assert bool(result.warnings) == (expected[0] == "degurba_grid1")


def test_any_way_of_writing_a_number():
    ways = [3, 3.0, "3", " 3 ", "3.0", "3.00", np.int16(3), np.float32(3), Decimal("3.0")]
    result = classify(ways, "degurba")
    assert result.rural_count == len(ways)
    assert set(result.rural_class) == {"Rural area"}


def test_no_code_is_unclassified_and_not_unknown():
    result = classify([None, float("nan"), "", "  ", np.nan, " d1 ", "a1"])
    assert result.rurality.tolist() == [None] * 5 + ["rural", "urban"]
    assert result.rural_class.tolist()[:5] == [None] * 5
    assert result.unclassified_count == 5
    assert result.unknown == ()
    assert result.warnings == ()
    assert result.rural_share == 0.5


def test_unknown_codes_are_listed_by_frequency():
    result = classify(["E1"] * 5 + ["x"] + ["W"] * 2 + ["v"], "ruc2011")
    assert result.unknown == (("W", 2), ("v", 1), ("x", 1))
    assert result.unclassified_count == 4
    (warning,) = result.warnings
    assert "4 rows" in warning
    assert "'W' (2 rows), 'v' (1 row), 'x' (1 row)" in warning


def test_codes_outside_the_schemes_area_are_known_but_unclassified():
    result = classify(["A1", "Z9", "D1"])
    assert result.rurality.tolist() == ["urban", None, "rural"]
    assert result.unknown == ()
    assert "Channel Islands" in result.message
    assert classify([1, 6, 9, 7]).rurality.tolist() == ["urban", "rural", None, "rural"]


def test_share_is_nan_where_nothing_is_classified():
    result = classify([10, 10], "degurba_grid2")
    assert math.isnan(result.rural_share)
    assert result.unclassified_count == 2


def test_auto_picks_the_scheme_that_knows_most_rows():
    result = classify(["UN1"] * 3 + ["A1"] * 2)
    assert result.scheme == "ruc2021"
    assert "3 of the 5" in result.message
    assert "next best, ruc2011, knows 2" in result.message
    assert result.unknown == (("A1", 2),)


def test_auto_warns_where_digits_mean_something_else_elsewhere():
    result = classify([1, 5, 6, 8])
    assert result.scheme == "ruc2001"
    assert result.rurality.tolist() == ["urban", "urban", "rural", "rural"]
    assert "Scotland" in result.warnings[0]
    assert classify([1, 5, 6, 8], "ruc2001").warnings == ()


@pytest.mark.parametrize(
    "codes",
    [[1, 2, 3], ["1", "3"], [2.0], [3, None], [1, 2, 3, -99], [1, 2, 3, 9], [1, 2, 3, "n/a"]],
)
def test_auto_refuses_bare_one_to_three(codes):
    error = refused(codes)
    assert error.parameter == "SCHEME"
    assert "rural in areas and an urban centre in a grid" in error.problem
    assert "degurba for areas" in error.remedy
    assert "degurba_grid1 for grid cells" in error.remedy


def test_one_to_three_are_opposite_in_areas_and_in_a_grid():
    assert classify([1, 2, 3], "degurba").rurality.tolist() == ["urban", "urban", "rural"]
    assert classify([1, 2, 3], "degurba_grid1").rurality.tolist() == ["rural", "urban", "urban"]


def test_auto_refuses_a_tie():
    error = refused(["UN1", "A1", "A1", "RSF1", "?"])
    assert error.parameter == "SCHEME"
    assert "ruc2021" in error.problem
    assert "ruc2011" in error.problem
    assert "Set SCHEME" in error.remedy


@pytest.mark.parametrize("codes", [[0, 1, 1], [0], ["0", "1.0", "x"]])
def test_auto_refuses_a_yes_no_field(codes):
    assert refused(codes).parameter == "SCHEME"


def test_booleans_are_no_codes():
    assert refused([True, False]).parameter == "CODE_FIELD"
    result = classify([True, False, None], "custom", "TRUE")
    assert result.rurality.tolist() == ["rural", "urban", None]


def test_auto_refuses_scotlands_digits_beside_letters():
    # ru11ind of the postcode directories: 2 is Scotland's "other urban area", but a rural town of
    # 2001.
    error = refused(["2"] * 5 + ["6"] * 3 + ["A1"])
    assert error.parameter == "SCHEME"
    assert "'A1'" in error.problem
    result = classify(["2", "A1", "D1", "6", "E1"])
    assert result.scheme == "ruc2011"
    assert "Scotland" in result.warnings[0]


# The six classes of Ireland's Central Statistics Office, from the city out; 4 to 6 are rural.
CSO = [1] * 14 + [2] * 5 + [3] * 6 + [4] * 7 + [5] * 6 + [6] * 2


@pytest.mark.parametrize(
    "codes", [CSO, [str(code) for code in CSO], [1, 5, 6, None], [5, 6, 9], ["4.0", "6", "n/a"]]
)
def test_auto_refuses_bare_digits_up_to_six(codes):
    error = refused(codes)
    assert error.parameter == "SCHEME"
    assert "Ireland" in error.problem
    assert "RURAL_CODES=4,5,6" in error.remedy
    assert "ruc2001" in error.remedy
    assert classify(codes, "ruc2001").scheme == "ruc2001"


def test_auto_with_rural_codes_is_custom():
    result = classify(CSO, "auto", "4,5,6")
    assert result.scheme == "custom"
    assert (result.rural_count, result.urban_count) == (15, 25)
    assert result.message.startswith("RURAL_CODES is given, so the scheme is custom. ")
    assert result.warnings == ()
    same = classify(CSO, "custom", "4,5,6")
    assert same.rurality.tolist() == result.rurality.tolist()
    assert same.rural_class.tolist() == result.rural_class.tolist()
    assert "RURAL_CODES is given" not in same.message
    # They win over codes that a scheme knows, too; a list of nothing is none.
    assert classify(["A1", "D1"], "auto", "A1").rurality.tolist() == ["rural", "urban"]
    assert classify(["A1", "D1"], "auto", " , ").scheme == "ruc2011"


def test_auto_takes_the_words_rural_and_urban_as_they_are():
    result = classify(["rural", "Urban", " RURAL ", None, "", "urban"])
    assert result.rurality.tolist() == ["rural", "urban", "rural", None, None, "urban"]
    assert result.rural_class.tolist() == result.rurality.tolist()
    assert result.scheme == "custom"
    assert "'rural' and 'urban' and are taken as they are" in result.message
    assert result.warnings == ()
    assert classify([None, "urban"]).urban_count == 1


def test_auto_leaves_other_words_beside_rural_and_urban_unclassified():
    result = classify(["rural", "urban", "urban", "suburban", "?", "?"])
    assert result.rurality.tolist() == ["rural", "urban", "urban", None, None, None]
    assert result.unknown == (("?", 2), ("suburban", 1))
    (warning,) = result.warnings
    assert "3 rows hold other words" in warning
    # A scheme that knows more rows goes first, as without the words.
    assert classify(["rural", "A1", "D1"]).scheme == "ruc2011"
    assert refused(["rural", "urban"], "ruc2011").parameter == "CODE_FIELD"


def test_custom_codes():
    result = classify(["Hill", "HILL ", "3", 3.0, "town", None], "custom", " hill , 3,,")
    assert result.rurality.tolist() == ["rural"] * 4 + ["urban", None]
    assert result.rural_class.tolist() == ["Hill", "HILL", "3", "3", "town", None]
    assert result.scheme == "custom"
    assert (result.rural_count, result.urban_count, result.unclassified_count) == (4, 1, 1)
    assert result.warnings == ()
    assert "'hill', '3'" in result.message


def test_custom_warns_of_listed_codes_that_never_occur():
    (warning,) = classify(["a", "b"], "custom", "A, c").warnings
    assert "'c'" in warning
    assert "'A'" not in warning
    (warning,) = classify(["a", "b"], "custom", "d").warnings
    assert "No row is rural" in warning


def test_rural_codes_without_custom_are_noted():
    (warning,) = classify(["A1", "D1"], "ruc2011", "A1").warnings
    assert "RURAL_CODES" in warning


@pytest.mark.parametrize("listed", ["", "  ", " , ,"])
def test_custom_needs_rural_codes(listed):
    assert refused(["a"], "custom", listed).parameter == "RURAL_CODES"
    with pytest.raises(InputError):
        validate("custom", listed)


def test_unknown_scheme():
    error = refused(["A1"], "ruc1991")
    assert error.parameter == "SCHEME"
    assert "'ruc1991'" in error.problem
    assert "degurba_grid2" in error.remedy
    with pytest.raises(InputError):
        validate("ruc1991")
    validate()
    validate("custom", "1")
    validate("ruc2011")


def test_no_code_at_all():
    for scheme in ("auto", "degurba", "custom"):
        error = refused([None, "", float("nan")], scheme, "1", parameter="AREAS_CODE_FIELD")
        assert error.parameter == "AREAS_CODE_FIELD"
        assert "3 rows" in error.problem


def test_every_code_unknown():
    error = refused(["hill", "dale", "dale"])
    assert error.parameter == "CODE_FIELD"
    assert "'dale' (2 rows), 'hill' (1 row)" in error.problem
    assert "RURAL_CODES" in error.remedy
    error = refused(["UN1", "RSF1"], "ruc2011", parameter="AREAS_CODE_FIELD")
    assert error.parameter == "AREAS_CODE_FIELD"
    assert "ruc2021" in error.remedy


CODES = st.sampled_from(
    ["A1", "a1 ", "E1", "F1", "Rural village", "UN1", "x", "y", "1", 5, 5.0, "", None, True]
)


def outcome(codes):
    """Return the result, or the text of the refusal."""
    try:
        return classify(codes)
    except InputError as error:
        return str(error)


@settings(max_examples=150, deadline=None)
@given(st.lists(CODES, min_size=1, max_size=12), st.randoms(use_true_random=False))
def test_the_order_of_the_rows_does_not_matter(codes, random):
    order = list(range(len(codes)))
    random.shuffle(order)
    result, other = outcome(codes), outcome([codes[i] for i in order])
    if isinstance(result, str):
        assert other == result
        return
    assert other.rurality.tolist() == result.rurality[order].tolist()
    assert other.rural_class.tolist() == result.rural_class[order].tolist()
    assert (other.scheme, other.message) == (result.scheme, result.message)
    assert (other.unknown, other.warnings) == (result.unknown, result.warnings)
    assert other.rural_count + other.urban_count + other.unclassified_count == len(codes)

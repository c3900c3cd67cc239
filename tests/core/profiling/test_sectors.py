"""Sectors of organisations from names and from SIC 2007 codes."""

import sqlite3
from pathlib import Path

import numpy as np
import pytest

from creative_clusters_plugin.core.errors import InputError
from creative_clusters_plugin.core.profiling.sectors import read_sectors

SHARED = Path(__file__).resolve().parents[3] / ".." / "shared"


def names_of(sectors):
    return [sectors.names[row] if row >= 0 else None for row in sectors.index.tolist()]


def test_names_are_taken_as_they_are():
    found = read_sectors(["Music", " Crafts ", None, "", "Music", 3.0, 3, 2.5], "as_is", "s")
    assert names_of(found) == ["Music", "Crafts", None, None, "Music", "3", "3", "2.5"]
    assert found.names == ("2.5", "3", "Crafts", "Music")
    assert found.known.tolist() == [True, True, False, False, True, True, True, True]
    assert found.classes is None
    assert "names" in found.message


def test_codes_become_four_digit_classes():
    values = ["62012", "62.01", 62020, "1110", "['90030 - Artistic creation', '62012']", None]
    found = read_sectors(values, "as_is", "sic")
    assert names_of(found) == ["6201", "6201", "6202", "0111", "9003", None]
    assert found.classes.tolist() == ["6201", "6201", "6202", "0111", "9003", ""]
    assert "SIC 2007" in found.message


def test_half_codes_are_names_and_more_than_half_are_codes():
    even = read_sectors(["6201", "Music"], "as_is", "s")
    assert (names_of(even), even.classes) == (["6201", "Music"], None)
    more = read_sectors(["6201", "Music", "7410", "99999"] * 2 + ["7410"], "as_is", "s")
    assert names_of(more)[:4] == ["6201", None, "7410", None]
    assert "4 values are no class of SIC 2007 (99999, Music)" in more.message


def test_dcms_sub_sectors():
    values = ["62012", "7111", "32120", "56101", None, "91.02", "dormant"]
    found = read_sectors(values, "dcms", "sic")
    assert names_of(found) == [
        "IT, software and computer services",
        "Architecture",
        "Crafts",
        None,
        None,
        "Museums, galleries and libraries",
        None,
    ]
    assert found.classes.tolist() == ["6201", "7111", "3212", "5610", "", "9102", ""]
    assert "1 have a code outside the Creative Industries" in found.message
    assert "1 values are no class of SIC 2007 (dormant)" in found.message


@pytest.mark.parametrize(
    ("values", "scheme", "words"),
    [
        ([None, "", None], "as_is", "holds only NULL"),
        ([None], "dcms", "holds only NULL"),
        (["Music", "Crafts", "Music"], "dcms", r"no SIC 2007 code \(Music, Crafts\)"),
        (["56101", "4711"], "dcms", r"Creative Industries \(5610, 4711\)\. Use SECTOR_SCHEME=as"),
    ],
)
def test_refusals(values, scheme, words):
    with pytest.raises(InputError, match=rf"^SECTOR_FIELD: .*{words}"):
        read_sectors(values, scheme, "s")


def test_large_employers_of_england():
    path = SHARED / "data" / "england" / "large_employers.gpkg"
    if not path.exists():
        pytest.skip("the shared data are not here")
    with sqlite3.connect(path) as data:
        values = [row[0] for row in data.execute("SELECT sic FROM large_employers ORDER BY fid")]
        # The codes are five digits and a comma, so their text alone says what is software.
        software = data.execute(
            "SELECT count(*) FROM large_employers WHERE substr(sic, 1, 4) IN "
            "('5821', '5829', '6201', '6202')"
        ).fetchone()[0]
    found = read_sectors(values, "dcms", "sic")
    count = np.bincount(found.index[found.known], minlength=len(found.names))
    assert count[found.names.index("IT, software and computer services")] == software > 100
    plain = read_sectors(values, "as_is", "sic")
    assert plain.classes is not None
    assert (plain.classes == found.classes).all()
    assert plain.known.sum() > 0.95 * sum(value is not None for value in values)

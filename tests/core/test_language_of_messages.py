"""What steps say of their data is in the reader's language, to the last word."""

import re

import numpy as np
import pytest

from creative_clusters_plugin.core.drivers.names import asset_names
from creative_clusters_plugin.core.drivers.proximity import check_radius
from creative_clusters_plugin.core.drivers.sic import excluded_classes
from creative_clusters_plugin.core.errors import InputError, MissingPackageError
from creative_clusters_plugin.core.membership import match_members
from creative_clusters_plugin.core.overview import overview
from creative_clusters_plugin.core.packages import require
from creative_clusters_plugin.core.profiling.sectors import read_sectors
from creative_clusters_plugin.core.record import RecordRow, pack, unpack
from creative_clusters_plugin.core.rurality.choice import quoted
from creative_clusters_plugin.core.rurality.classify import classify
from creative_clusters_plugin.core.rurality.schemes import SCHEMES
from creative_clusters_plugin.core.sample.settings import SampleSettings
from creative_clusters_plugin.core.shares import rural_flags
from creative_clusters_plugin.core.urbanisation.areas import classify_areas, to_level1
from creative_clusters_plugin.core.urbanisation.classify import degree_of_urbanisation

ENGLISH_NUMBER = re.compile(r"\d[.,]\d")
#: Titles of schemes are as published.
TITLES = [each.title for each in SCHEMES.values()]


def without(text, data):
    """Return a text without what the data say in it."""
    for each in sorted(data, key=len, reverse=True):
        text = text.replace(each, "")
    return text


def shown(values, of_clusters=(1,), rural=None, **more):
    """Return the dock's remarks on organisations that name these clusters."""
    membership = match_members(values, of_clusters)
    flags = None if rural is None else np.array(rural, dtype=float)
    return overview(membership, flags, list(range(len(of_clusters))), **more).remarks


@pytest.mark.parametrize("without_place", [1, 2000])
@pytest.mark.parametrize("rural", [None, [1, 0, np.nan, 1]])
def test_remarks_of_the_dock(marked, unsaid, rural, without_place):
    said = shown([1, None, "x", 7], (1, 2, None), rural, without_place=without_place)
    assert len(said) == 5
    assert [each for each in said if unsaid(each, ["x"]) or ENGLISH_NUMBER.search(each)] == []


@pytest.mark.parametrize(
    ("values", "scheme", "sentences"),
    [
        (["Music", "Crafts"], "as_is", 1),
        (["62012", "62.01", "90030", "Music"], "as_is", 2),
        (["62012", "62.01", "01110", "Music"], "dcms", 3),
    ],
)
def test_what_sectors_are_taken_for(marked, unsaid, values, scheme, sentences):
    said = read_sectors(values, scheme, "branch").message
    assert unsaid(said) == []
    assert said.count("» «") == sentences - 1


CODES = {
    "all": (["A1", "D1", "E2"], "auto", ""),
    "most": (["A1"] * 1200 + ["UN1"], "auto", ""),
    "next best": (["City", "Rural area", "Water"], "auto", ""),
    "digits": (["1", "5", "6", "8"], "auto", ""),
    "set": (["A1", "D1"], "ruc2011", "A1"),
    "unknown, several": (["A1", "D1", *"1234567", "v", "v"], "ruc2011", ""),
    "unknown, one": (["UN1", "RLN1", "v"], "ruc2021", ""),
    "neither": (["3", "2", "1", "0"], "degurba_grid1", ""),
    "custom": (["hill", "town"], "custom", "hill, bog"),
    "custom, none rural": (["hill", "town"], "custom", "bog"),
}


@pytest.mark.parametrize("name", CODES)
def test_how_codes_are_read(marked, unsaid, name):
    codes, scheme, rural_codes = CODES[name]
    found = classify(codes, scheme, rural_codes)
    labels = [each for each in found.rural_class if each]
    for said in (found.message, *found.warnings):
        assert unsaid(without(said, [*TITLES, *labels]), SCHEMES) == []
        assert not ENGLISH_NUMBER.search(said), said


def test_codes_with_their_rows(marked):
    assert quoted({"x": 1}) == "«'x' (1 row)»"
    many = quoted({"a": 12345, **dict.fromkeys("bcdefg", 1)})
    assert many.startswith("««'a' (12·345 rows)», «'b' (1 row)»")
    assert many.endswith(" and 2 more»")


def _unlike():
    unpack(pack(RecordRow("a", "b", "c", "d")), [SampleSettings, RecordRow], "RECORDS")


def _grid(**more):
    degree_of_urbanisation(np.ones((1200, 1)), **more)


REFUSALS = {
    "a result of another kind": _unlike,
    "no level": lambda: _grid(level="level3"),
    "another size": lambda: _grid(land=np.ones((1, 1200))),
    "infinite": lambda: _grid(land=np.full((1200, 1), np.inf)),
    "beyond 1": lambda: _grid(land=np.full((1200, 1), 1.5)),
    "negative": lambda: degree_of_urbanisation(np.full((1200, 1), -1.5)),
    "no people": lambda: classify_areas(np.full((1200, 3), -1.0)),
    "codes of no level": lambda: to_level1(np.array([[30.0, 77.0]])),
    "no rurality": lambda: rural_flags(["rural", "suburb"], "RURALITY_FIELD", "kind"),
    "clusters twice": lambda: match_members([1], [1, 1]),
    "no cluster in common": lambda: match_members([1], [2, 3]),
    "no sector": lambda: read_sectors([None], "as_is", "branch"),
    "no SIC code": lambda: read_sectors(["Music"], "dcms", "branch"),
    "nothing creative": lambda: read_sectors(["01110"], "dcms", "branch"),
    "no scheme": lambda: classify(["A1"], "ruc1991"),
    "no rural codes": lambda: classify(["A1"], "custom"),
    "no codes": lambda: classify([None] * 1200),
    "no known code": lambda: classify(["q"]),
    "a code of another scheme": lambda: classify(["A1"], "ruc2021"),
    "a code of several other schemes": lambda: classify(["1"], "ruc2021"),
    "a tie": lambda: classify(["A1", "UN1"]),
    "bare digits": lambda: classify(["1", "2", "3"]),
    "yes or no": lambda: classify(["0", "1"]),
    "Scotland's digits": lambda: classify([*"12345678", "A1"]),
    "names for layers": lambda: asset_names("a,b", ["x"]),
    "no name for a field": lambda: asset_names("1a", ["x"]),
    "one name for two": lambda: asset_names("a,a", ["x", "y"]),
    "no class of SIC": lambda: excluded_classes("99999"),
    "no radius": lambda: check_radius(-0.5),
    "a radius beyond the Earth": lambda: check_radius(2.5e8),
    "few organisations": lambda: SampleSettings(100).validate(),
    "small clusters": lambda: SampleSettings(cluster_size=2).validate(),
    "large clusters": lambda: SampleSettings(cluster_size=4000).validate(),
    "many organisations": lambda: SampleSettings(10_000_000).validate(),
    "a negative seed": lambda: SampleSettings(seed=-1).validate(),
}
#: Words that parameters take, and what the data above hold.
NAMED = [*SCHEMES, "auto", "custom", "level1", "level2", "Music"]


@pytest.mark.parametrize("name", REFUSALS)
def test_refusals(marked, unsaid, name):
    with pytest.raises(InputError) as refused:
        REFUSALS[name]()
    error = refused.value
    said = f"{error.problem} {error.remedy}"
    assert unsaid(without(said, TITLES), NAMED) == []
    assert not ENGLISH_NUMBER.search(said.replace("such as 62012 or 62.01", "")), said


def test_packages_that_are_missing(marked, unsaid):
    with pytest.raises(MissingPackageError) as missing:
        require("nowhere_at_all")
    assert unsaid(str(missing.value)) == []

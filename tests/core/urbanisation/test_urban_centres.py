"""Level 1, rule by rule. Each test begins with what the methodology says."""

from __future__ import annotations

import numpy as np
import pytest
from drawn_grids import classes, expected

from creative_clusters_plugin.core.progress import Progress
from creative_clusters_plugin.core.urbanisation.cells import measure
from creative_clusters_plugin.core.urbanisation.centres import fill_gaps, smooth_edges
from creative_clusters_plugin.core.urbanisation.classify import degree_of_urbanisation
from creative_clusters_plugin.core.urbanisation.rules import NODATA, Thresholds


def row(people, land=None, built=None, **options):
    """Classify one row of cells."""
    grids = [None if each is None else np.array([each], dtype=float) for each in (land, built)]
    result = degree_of_urbanisation(np.array([people], dtype=float), *grids, **options)
    return result.classes[0].tolist()


@pytest.mark.parametrize(("people", "code"), [(1500, 3), (1499, 2)])
def test_centre_cells_have_at_least_1500_people_per_km2(people, code):
    assert row([9000] * 6 + [people]) == [3] * 6 + [code]


@pytest.mark.parametrize(("people", "code"), [(10_000, 3), (9_999, 2)])
def test_a_centre_has_at_least_50000_people(people, code):
    assert row([10_000] * 4 + [people]) == [code] * 5


def test_cells_of_a_centre_are_contiguous_by_sides():
    # By the corner alone they are one urban cluster, but two dense clusters of 27,000.
    assert classes("CCC... ...CCC") == expected("222111 111222")
    assert classes("CCC... ..CCC.") == expected("333111 113331")


@pytest.mark.parametrize(("people", "code"), [(1000, 2), (999, 1)])
def test_an_urban_cluster_has_at_least_5000_people_and_is_contiguous_by_corners(people, code):
    found = classes("a.. .a. ..b", a=2000, b=people)
    assert [found[i][i] for i in range(3)] == [code] * 3


@pytest.mark.parametrize(("people", "code"), [(300, 2), (299, 1)])
def test_cells_of_an_urban_cluster_have_at_least_300_people_per_km2(people, code):
    assert row([4900, people, 300]) == ([2, 2, 2] if code == 2 else [1, 1, 1])


@pytest.mark.parametrize(("people", "code"), [(750, 3), (749, 2)])
def test_density_is_per_km2_of_land(people, code):
    # A coastal cell, half land: 750 people are 1,500 per km2.
    assert row([9000] * 6 + [people], land=[1] * 6 + [0.5]) == [3] * 6 + [code]


def test_people_on_no_land_are_dense():
    assert row([9000] * 6 + [1], land=[1] * 6 + [0]) == [3] * 7


@pytest.mark.parametrize(
    ("built", "land", "code"),
    [(0.2, 1, 3), (0.199, 1, 1), (0.1, 0.5, 3), (0.099, 0.5, 1), (0.1995, 1, 3), (0.1994, 1, 1)],
)
def test_a_built_up_share_of_the_land_of_a_fifth_makes_a_centre_cell(built, land, code):
    # An industrial estate: nobody lives there. The share is rounded to three decimals.
    found = row([9000] * 6 + [0], [1] * 6 + [land], [0] * 6 + [built])
    assert found == [3] * 6 + [code]


def test_buildings_alone_make_no_centre():
    assert row([0] * 60, built=[0.9] * 60) == [1] * 60


@pytest.mark.parametrize(
    ("people", "land", "built", "code"),
    [(0, 0.49, 0, 0), (0, 0.5, 0, 1), (1, 0.49, 0, 1), (0, 0.49, 0.01, 1)],
)
def test_water_is_less_than_half_land_with_nobody_and_nothing_built(people, land, built, code):
    assert row([people, 0], [land, 1], [built, 0]) == [code, 1]


def test_without_land_nothing_is_water():
    assert row([0, 5]) == [1, 1]


# Lakes of 14 and 15 km2: smoothing adds no water, so that they stay as they are drawn.
LAKE_14 = "CCCCCCC CwwwwwC CwwwwwC CwwwwCC CCCCCCC"
LAKE_15 = "CCCCCCC CwwwwwC CwwwwwC CwwwwwC CCCCCCC"


def test_gaps_of_less_than_15_km2_are_filled():
    assert classes(LAKE_14) == expected("3333333 " * 5)


def test_gaps_of_15_km2_are_not_filled():
    assert classes(LAKE_15) == expected(LAKE_15.replace("C", "3").replace("w", "0"))


# Parks that smoothing leaves alone: each cell has at most four of eight neighbours in the centre.
PARK_12 = "CCCCCC CC..CC C....C C....C CC..CC CCCCCC"
PARK_16 = "CCCCCC CC..CC C....C C....C C....C CC..CC CCCCCC"


@pytest.mark.parametrize(("gap_area", "filled"), [(13, True), (12, False)])
def test_parks_are_filled_like_lakes(gap_area, filled):
    from drawn_grids import PEOPLE, drawn

    people = drawn(PARK_12, PEOPLE)
    found = degree_of_urbanisation(people, thresholds=Thresholds(gap_area=gap_area)).classes
    assert (found == 3).all() == filled
    assert (found == 3).sum() == (36 if filled else 24)
    assert classes(PARK_16) == expected(PARK_16.replace("C", "3").replace(".", "1"))


def test_a_gap_open_to_the_edge_of_the_grid_is_none():
    text = "CCCwCC CCwwCC CCwCCC CCCCCC"
    assert classes(text) == expected(text.replace("C", "3").replace("w", "0"))


def test_a_gap_that_touches_the_outside_by_a_corner_is_one():
    assert classes("CCCCC CwCCC CCwww CCwww") == expected("33333 33333 33000 33000")


def test_what_lies_between_two_centres_is_no_gap():
    # Two centres that touch by corners enclose a lake together.
    text = ".CCC. .CwC. C.w.C CCwCC CCCCC"
    found = classes(text, C=20_000)
    assert found == expected("13331 13031 33033 33033 33333")


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("1111 1..1 1..1 1111", True),
        ("11111 1...2 1...2 1...2 12222", False),  # two centres around it
        (".111. .1.1. 1...1 1...1 11111", False),  # two pieces that touch by corners
        (".111. .1.1. 11.11 1...1 11111", True),
    ],
)
def test_a_gap_is_enclosed_by_the_sides_of_one_centre(text, filled):
    numbers = np.array([[int(c) if c.isdigit() else 0 for c in r] for r in text.split()])
    found = fill_gaps(numbers.astype(np.int32), 15, Progress())
    assert bool(found[2, 2]) == filled
    assert (found == (numbers > 0)).all() == (not filled)


def test_seven_cells_enclose_one():
    assert classes("CCC. CwC. CC..") == expected("3331 3331 3311")


def test_a_gap_of_nodata_is_filled_and_nodata_elsewhere_stays():
    found = classes("CCCC? C?CC? CCCC?")
    assert found == expected("3333? 3333? 3333?")


def test_a_town_in_a_gap_of_a_centre_is_filled_with_it():
    # a: 1,400 per km2, dense enough for an urban cluster only, in a moat of water.
    text = "CCCCC CwwwC CwawC CwwwC CCCCC"
    assert classes(text, a=1400) == expected("33333 " * 5)


def test_smoothing_adds_a_cell_with_the_majority_around_it():
    # Five of eight neighbours: the notch closes. Four of eight: the slope stays.
    assert classes("CCCC CCC. CCCC") == expected("3333 3333 3333")
    assert classes("CCCC CC.. C...") == expected("3333 3311 3111")


def test_smoothing_goes_on_until_nothing_is_added():
    assert classes("CCCCC C.... CCCCC") == expected("33333 33333 33333")


def test_a_member_in_the_sea_counts_in_the_majority():
    # As the slope above, with a pier at its end: built up, hardly land, nobody there.
    people = np.array([[9000, 9000, 9000, 0], [9000, 9000, 0, 0], [9000, 0, 0, 0]])
    land, built = np.ones((3, 4)), np.zeros((3, 4))
    land[0, 3], built[0, 3] = 0.3, 0.3
    found = degree_of_urbanisation(people, land, built).classes
    assert found.tolist() == expected("3333 3311 3111")


def test_smoothing_adds_no_cell_outside_the_data():
    assert classes("CCCC CCC? CCCC") == expected("3333 333? 3333")


def test_smoothing_removes_nothing():
    # A single cell stands out of a straight edge, with three of eight neighbours in the centre.
    assert classes("...C... CCCCCCC") == expected("1113111 3333333")


def test_the_majority_is_of_one_centre():
    # Three neighbours in each of two centres are no majority of either; six in one are.
    assert classes("CCC.CCC " * 3) == expected("3331333 " * 3)
    assert classes("CCC.CCC " * 3 + "CCCCCCC") == expected("3333333 " * 4)


#: What flexurba 0.2.2 expects of its own majority rule R2023A (tests of apply_majority_rule):
#: centre, water, land share, people, and the centre after smoothing.
FLEXURBA = {
    "nothing else known": ("111 1.. 111", "...", "111 111 111", "111 111 111", "111 111 111"),
    "water stays": ("111 1.. 111", "..w", "111 111 111", "111 111 111", "111 11. 111"),
    "sea with people counts": ("... ... 111", "...", "133 113 111", "100 111 101", "... ... 111"),
    "empty sea does not count": ("... ... 111", "...", "133 113 111", "100 110 111", "... .1. 111"),
}


@pytest.mark.parametrize("case", FLEXURBA)
def test_smoothing_is_that_of_the_reference(case):
    start, water, land, people, after = FLEXURBA[case]

    def grid(text):
        return np.array([[int(c) if c.isdigit() else 0 for c in r] for r in text.split()])

    # In the reference's drawings 3 is a land share of 0.3; water there is a grid of its own.
    share = np.where(grid(land) == 3, 0.3, grid(land).astype(float))
    lived_in = grid(people).astype(float)
    built = np.where(share < 0.5, 0.01, 0.0)
    if water == "..w":
        share[1, 2] = lived_in[1, 2] = 0.0
    cells = measure(lived_in, share, built, Thresholds(), Progress())
    centres = np.pad(grid(start), 1).astype(np.int32)
    smooth_edges(centres, cells, Progress())
    assert centres[1:-1, 1:-1].tolist() == grid(after).tolist()


def test_nodata():
    nan = np.nan
    # Nobody where the land is known; outside the data where neither is.
    assert row([nan, nan, nan, 1], land=[1, 0, nan, 1]) == [1, 0, NODATA, 1]
    assert row([nan, 1]) == [NODATA, 1]
    # People on unknown land stand on a cell of land; nobody on unknown land is at sea.
    assert row([9000] * 6 + [1499, 0], land=[1] * 6 + [nan, nan]) == [3] * 6 + [2, 0]
    # Unknown buildings are none.
    assert row([0, 0], land=[0.4, 1], built=[nan, nan]) == [0, 1]


def test_people_by_class():
    result = degree_of_urbanisation(np.array([[9000] * 6 + [0, 400, 0, 5000]], dtype=float))
    assert result.classes.tolist() == [[3] * 6 + [1, 1, 1, 2]]
    assert result.urban_centre_population == 54_000
    assert result.urban_cluster_population == 5_000
    assert result.rural_population == 400
    assert result.rural_population_share == pytest.approx(400 / 59_400)


def test_nobody_has_no_rural_share():
    assert np.isnan(degree_of_urbanisation(np.zeros((2, 2))).rural_population_share)

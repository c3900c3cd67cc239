"""The official rules for areas, by the people of their cells."""

from __future__ import annotations

import numpy as np
import pytest

from creative_clusters_plugin.core.errors import InputError
from creative_clusters_plugin.core.urbanisation.areas import classify_areas, to_level1
from creative_clusters_plugin.core.urbanisation.rules import LEVEL1, LEVEL2, NODATA


@pytest.mark.parametrize(
    ("people", "code"),
    [
        ((50, 0, 50), 1),  # a city: at least 50 % in urban centres
        ((50, 50, 0), 1),
        ((49, 0, 51), 3),  # a rural area: more than 50 % in rural cells
        ((0, 50, 50), 2),  # a town or semi-dense area: no more than 50 % in rural cells
        ((25, 25, 50), 2),
        ((49, 51, 0), 2),  # and less than 50 % in urban centres
        ((0, 49, 51), 3),
        ((30, 30, 40), 2),
        ((0, 0, 7), 3),
        ((0, 0, 0), 0),  # nobody
    ],
)
def test_official_rules_and_ties(people, code):
    found = classify_areas(np.array([people], dtype=float))
    assert found.codes.tolist() == [code]
    total = sum(people)
    share = found.rural_share[0]
    assert np.isnan(share) if total == 0 else share == people[2] / total


def test_a_tie_is_one_though_parts_of_cells_do_not_add_up_exactly():
    # 0.1 + 0.2 against 0.3 people: half and half.
    thirds = np.array([[0.3, 0.1, 0.1 + 0.1], [0.0, 0.3, 0.1 + 0.2]])
    assert thirds[1, 2] > thirds[1, 1]
    assert classify_areas(thirds).codes.tolist() == [1, 2]


def test_no_areas():
    assert classify_areas(np.zeros((0, 3))).codes.shape == (0,)


@pytest.mark.parametrize("wrong", [-1.0, np.nan, np.inf])
def test_people_that_are_no_number_are_refused(wrong):
    with pytest.raises(InputError, match="POPULATION: 1 areas"):
        classify_areas(np.array([[1.0, 2.0, 3.0], [1.0, wrong, 3.0]]))


def test_level_2_to_level_1():
    codes = np.array([[30, 23, 22, 21], [13, 12, 11, 10]])
    assert to_level1(codes).tolist() == [[3, 2, 2, 2], [1, 1, 1, 0]]
    assert {int(to_level1(np.array([each, 11]))[0]) for each in LEVEL2} == set(LEVEL1)


def test_level_1_stays_and_nodata_too():
    codes = np.array([3, 2, 1, 0, NODATA], dtype=np.uint8)
    assert to_level1(codes).tolist() == codes.tolist()
    assert to_level1(np.array([30.0, np.nan, 255.0])).tolist() == [3, NODATA, NODATA]
    assert to_level1(np.full((1, 2), np.nan)).tolist() == [[NODATA, NODATA]]


@pytest.mark.parametrize("codes", [[3, 4], [3, 30], [1, -1], [1.5, 2], [30, 24], [0, 10]])
def test_unknown_codes_are_refused(codes):
    with pytest.raises(InputError, match="GRID: It has codes that level"):
        to_level1(np.array(codes))

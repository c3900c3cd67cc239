"""Level 2, rule by rule. Each test begins with what the methodology says."""

from __future__ import annotations

import numpy as np
import pytest
from drawn_grids import classes

from creative_clusters_plugin.core.urbanisation.classify import degree_of_urbanisation


def row(people, land=None, built=None, level="level2"):
    """Classify one row of cells."""
    grids = [None if each is None else np.array([each], dtype=float) for each in (land, built)]
    people = np.array([people], dtype=float)
    return degree_of_urbanisation(people, *grids, level=level).classes[0].tolist()


@pytest.mark.parametrize(("people", "code"), [(1667, 23), (1666, 22)])
def test_a_dense_urban_cluster_has_at_least_5000_people(people, code):
    assert row([1666, people, 1667]) == [code] * 3


@pytest.mark.parametrize(("people", "code"), [(1500, 23), (1499, 21)])
def test_its_cells_have_at_least_1500_people_per_km2(people, code):
    assert row([2500, 2500, people]) == [23, 23, code]


def test_dense_urban_clusters_are_contiguous_by_sides():
    by_corner, by_side = classes("d. .d", "level2", d=2500), classes("d. d.", "level2", d=2500)
    assert [by_corner[0][0], by_corner[1][1]] == [22, 22]
    assert [by_side[0][0], by_side[1][0]] == [23, 23]


def test_dense_urban_clusters_take_the_built_up_share_too():
    assert row([2500, 0, 2500], built=[0, 0.2, 0]) == [23, 23, 23]
    assert row([2500, 0, 2500], built=[0, 0.19, 0])[1] == 11


@pytest.mark.parametrize(("people", "code"), [(900, 22), (899, 13)])
def test_cells_of_a_semi_dense_urban_cluster_have_at_least_900_people_per_km2(people, code):
    assert row([1300, 1300, people]) == [22, 22, code]


@pytest.mark.parametrize(("people", "code"), [(1300, 22), (1299, 13)])
def test_a_semi_dense_urban_cluster_has_at_least_2500_people(people, code):
    assert row([1200, people]) == [code] * 2


def test_semi_dense_urban_clusters_are_contiguous_by_sides():
    found = classes("s. .s", "level2", s=1300)
    assert [found[0][0], found[1][1]] == [13, 13]


@pytest.mark.parametrize(("between", "code"), [(2, 22), (1, 13)])
def test_semi_dense_urban_clusters_are_more_than_2_km_from_dense_ones(between, code):
    # One cell too near drops the cluster whole, up to its far end.
    found = row([5000] + [0] * between + [900] * 5)
    assert found == [23] + [11] * between + [code] * 5


@pytest.mark.parametrize(("between", "code"), [(2, 22), (1, 13)])
def test_semi_dense_urban_clusters_are_more_than_2_km_from_centres_by_corners_too(between, code):
    people = np.zeros((4 + between, 8))
    people[0, :6] = 9000
    people[1 + between :, 5 + 1 + between :] = 0
    people[1 + between, 6:] = 1300
    found = degree_of_urbanisation(people, level="level2").classes
    assert found[1 + between, 6:].tolist() == [code] * 2


@pytest.mark.parametrize(("end", "code"), [("p", 13), ("w", 22)])
def test_the_2_km_count_from_the_smoothed_edge(end, code):
    # A spit of land among water joins the centre: all its land neighbours are in it.
    sea = "w" * 10
    found = classes(f"{sea} CCCCCC{end}wss {sea}", "level2", p=1, s=1300)
    assert found[1] == [30] * 6 + [30 if end == "p" else 10, 10, code, code]


def test_the_rest_of_an_urban_cluster_is_suburban():
    assert row([9000] * 6 + [300, 299]) == [30] * 6 + [21, 12]
    # A semi-dense cluster that is dropped is suburban where it is in an urban cluster.
    assert row([9000] * 6 + [300] + [900] * 3) == [30] * 6 + [21] * 4


@pytest.mark.parametrize(("people", "code"), [(500, 13), (499, 12)])
def test_a_rural_cluster_has_at_least_500_people(people, code):
    assert row([people, 0]) == [code, 11]


@pytest.mark.parametrize(("people", "code"), [(300, 13), (299, 12)])
def test_cells_of_a_rural_cluster_have_300_people_per_km2_and_touch_by_corners(people, code):
    found = classes("r. .r", "level2", r=people)
    assert [found[0][0], found[1][1]] == [code] * 2


@pytest.mark.parametrize(("people", "land", "code"), [(50, 1, 12), (49, 1, 11), (25, 0.5, 12)])
def test_low_density_is_at_least_50_people_per_km2_of_land(people, land, code):
    assert row([people, 0], land=[land, 1]) == [code, 11]


def test_water_and_nodata():
    assert row([0, np.nan, np.nan], land=[0.4, 1, np.nan]) == [10, 11, 255]


def test_level_2_is_not_nested_in_level_1():
    # A small town is semi-dense, but with fewer than 5,000 people no urban cluster.
    assert row([2600]) == [22]
    assert row([2600], level="level1") == [1]


def test_people_by_class():
    people = [9000] * 6 + [300, 0, 0, 0, 2600, 0, 0, 0, 600, 0, 60, 0, 5]
    result = degree_of_urbanisation(np.array([people], dtype=float), level="level2")
    assert result.urban_centre_population == 54_000
    assert result.urban_cluster_population == 300 + 2600
    assert result.rural_population == 600 + 60 + 5

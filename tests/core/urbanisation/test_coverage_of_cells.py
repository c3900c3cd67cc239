"""How much of a cell a polygon covers, and whose people that makes; GEOS is in tests/qgis."""

import numpy as np
import pytest

from creative_clusters_plugin.core.progress import Progress
from creative_clusters_plugin.core.urbanisation import coverage as module
from creative_clusters_plugin.core.urbanisation.coverage import Rings, coverage
from creative_clusters_plugin.core.urbanisation.people import population_by_class


def rings_of(*polygons):
    """Return polygons, each a list of rings (the first the outline), as arrays."""
    xy, start, owner, hole = [], [0], [], []
    for number, polygon in enumerate(polygons):
        for position, ring in enumerate(polygon):
            xy.extend([*ring, ring[0]])
            start.append(len(xy))
            owner.append(number)
            hole.append(position > 0)
    return Rings(np.array(xy, float), np.array(start), np.array(owner), np.array(hole))


def shares(rings, rows, columns, count=1):
    result = np.zeros((count, rows, columns))
    for part in coverage(rings, rows, columns):
        result[part.polygon, part.row, part.column] = part.share
    return result


def box(left, top, right, bottom):
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


@pytest.mark.parametrize("turn", [1, -1])
def test_a_box_cuts_cells_by_its_edges(turn):
    ring = box(0.25, 0.5, 2.5, 2.0)[::turn]
    found = shares(rings_of([ring]), 3, 3)[0]
    expected = np.outer([0.5, 1.0, 0.0], [0.75, 1.0, 0.5])
    assert found == pytest.approx(expected)


def test_a_slanted_edge():
    found = shares(rings_of([[(0, 0), (2, 0), (0, 1)]]), 1, 2)[0]
    assert found[0] == pytest.approx([0.75, 0.25])


@pytest.mark.parametrize("turn", [1, -1])
def test_holes_are_taken_out_whichever_way_they_run(turn):
    polygon = [box(0, 0, 3, 3), box(1.2, 1.0, 2.0, 1.5)[::turn]]
    found = shares(rings_of(polygon), 3, 3)[0]
    assert found[1] == pytest.approx([1, 0.6, 1])
    assert found.sum() == pytest.approx(9 - 0.4)


def test_what_lies_outside_the_grid_is_left_out():
    outside = [[box(-5, -5, 9, 9)], [box(-3, 0, -1, 1)], [box(4, 0, 7, 2)], [box(0, -4, 1, -1)]]
    found = shares(rings_of(*outside), 2, 3, 4)
    assert found[0] == pytest.approx(np.ones((2, 3)))
    assert not found[1:].any()


def test_a_tiling_covers_every_cell_once_whatever_the_batch(monkeypatch):
    rng = np.random.default_rng(1)
    cuts = np.sort(rng.uniform(0, 7, 40))
    heights = np.concatenate(([0.0], cuts, [7.0]))
    leaning = rng.uniform(1, 4, len(heights))
    leaning[[0, -1]] = 2.0
    tiles = []
    for i in range(len(heights) - 1):
        a, b = heights[i : i + 2]
        left = [(0, a), (leaning[i], a), (leaning[i + 1], b), (0, b)]
        right = [(leaning[i], a), (5, a), (5, b), (leaning[i + 1], b)]
        tiles += [[left], [right]]
    whole = shares(rings_of(*tiles), 7, 5, len(tiles))
    assert whole.sum(axis=0) == pytest.approx(np.ones((7, 5)))
    monkeypatch.setattr(module, "_BATCH_CELLS", 10)
    assert shares(rings_of(*tiles), 7, 5, len(tiles)) == pytest.approx(whole, abs=1e-9)


def test_no_polygon_covers_nothing():
    empty = Rings(np.empty((0, 2)), np.array([0]), np.array([], int), np.array([], bool))
    assert list(coverage(empty, 3, 3)) == []


def test_people_are_shared_by_area_and_by_class():
    classes = np.array([[3, 2], [1, 0], [255, 255]])
    people = np.array([[100.0, 40.0], [10.0, 2.0], [7.0, np.nan]])
    rings = rings_of([box(0, 0, 1.5, 3)], [box(1.5, 0, 2, 3)])
    parts = coverage(rings, 3, 2)
    by_class, unknown = population_by_class(parts, 3, classes, people, Progress())
    assert by_class[0] == pytest.approx([100, 20, 11])  # whoever lives on water is rural
    assert by_class[1] == pytest.approx([0, 20, 1])
    assert by_class[2] == pytest.approx([0, 0, 0])
    assert unknown == pytest.approx([7, 0, 0])

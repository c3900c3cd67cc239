"""The island: its areas tile it, and its classes follow from its settlements."""

from collections import Counter

import numpy as np
import pytest
from scipy import ndimage
from scipy.spatial import cKDTree

from creative_clusters_plugin.core.progress import Progress
from creative_clusters_plugin.core.sample.mosaic import random_points, ring_areas, ring_centroids
from creative_clusters_plugin.core.sample.settings import SampleSettings
from creative_clusters_plugin.core.sample.study import create_sample


def edges(rings):
    return Counter(
        tuple(sorted((tuple(a), tuple(b))))
        for ring in rings
        for a, b in zip(ring[:-1].tolist(), ring[1:].tolist())
    )


def crosses_itself(ring):
    """Do two edges that are no neighbours cross?"""
    a, b = ring[:-1] - ring[0], ring[1:] - ring[0]

    def side(p, q, r):
        area = (q[:, 0] - p[:, 0]) * (r[:, 1] - p[:, 1]) - (q[:, 1] - p[:, 1]) * (r[:, 0] - p[:, 0])
        return np.where(np.abs(area) < 1e-3, 0.0, np.sign(area))  # m²: on one straight line

    i, j = np.triu_indices(len(a), 2)
    apart = ~((i == 0) & (j == len(a) - 1))
    i, j = i[apart], j[apart]
    one = side(a[i], b[i], a[j]) * side(a[i], b[i], b[j])
    two = side(a[j], b[j], a[i]) * side(a[j], b[j], b[i])
    return bool(((one < 0) & (two < 0)).any())


def test_rings_are_closed_simple_and_anticlockwise(sample):
    for ring in sample.areas.rings:
        assert (ring[0] == ring[-1]).all()
        assert len(ring) >= 4
        x, y = (ring - ring[0]).T
        assert (x[:-1] * y[1:] - x[1:] * y[:-1]).sum() > 0
        assert not crosses_itself(ring)


def test_areas_leave_no_gap_and_no_overlap(sample):
    used = edges(sample.areas.rings)
    assert set(used.values()) == {1, 2}
    # Edges of one area only are the coast: one closed line, which encloses all areas.
    onward = {}
    for ring in sample.areas.rings:
        for a, b in zip(ring[:-1].tolist(), ring[1:].tolist()):
            if used[tuple(sorted((tuple(a), tuple(b))))] == 1:
                assert tuple(a) not in onward
                onward[tuple(a)] = tuple(b)
    first = next(iter(onward))
    coast = [first, onward[first]]
    while coast[-1] != first:
        coast.append(onward[coast[-1]])
    assert len(coast) == len(onward) + 1
    total = ring_areas(sample.areas.rings).sum()
    assert ring_areas([np.array(coast)])[0] == pytest.approx(total, rel=1e-9)


@pytest.mark.parametrize("which", ["sample", "small_sample"])
def test_areas_are_valid_for_gdal(which, request):
    ogr = pytest.importorskip("osgeo.ogr")
    ogr.UseExceptions()
    sample = request.getfixturevalue(which)
    together = ogr.Geometry(ogr.wkbMultiPolygon)
    for ring in sample.areas.rings:
        line = ogr.Geometry(ogr.wkbLinearRing)
        for x, y in ring.tolist():
            line.AddPoint_2D(x, y)
        polygon = ogr.Geometry(ogr.wkbPolygon)
        polygon.AddGeometry(line)
        assert polygon.IsValid()
        together.AddGeometry(polygon)
    island = together.UnionCascaded()
    assert island.GetGeometryName() == "POLYGON"
    assert island.GetGeometryCount() == 1  # no hole
    assert island.Area() == pytest.approx(ring_areas(sample.areas.rings).sum(), rel=1e-9)


def test_the_island_lies_in_the_north_sea(sample):
    xy = np.vstack(sample.areas.rings)
    assert (xy.min(axis=0) > [680_000, 300_000]).all()
    assert (xy.max(axis=0) < [850_000, 470_000]).all()


def test_places_are_villages_and_urban_quarters(sample):
    places = sample.places
    assert len(places.xy) == 400
    assert places.rural.sum() == 160
    villages = places.xy[places.rural]
    assert cKDTree(villages).query(villages, k=2)[0][:, 1].min() >= 4000
    quarters = Counter(places.settlement[~places.rural].tolist())
    sizes = sorted(quarters.values())
    assert sizes[-1] > 50  # a city
    assert sizes[-2] > 30  # another
    assert sizes[-3] <= 8  # towns
    assert sizes[0] >= 2
    areas = np.bincount(sample.areas.place[sample.areas.place >= 0])
    assert set(areas.tolist()) == {3, 4}
    assert 0.1 < np.mean(sample.areas.place < 0) < 0.25  # empty land


def test_areas_are_described(sample):
    areas = sample.areas
    assert len(set(areas.code.tolist())) == len(areas.rings)
    assert areas.population.min() >= 1000
    assert areas.population.max() <= 3000
    assert ((areas.settlement == "") == (areas.place < 0)).all()
    centres = ring_centroids(areas.rings)
    own = areas.place >= 0
    away = np.hypot(*(centres[own] - sample.places.xy[areas.place[own]]).T)
    # What is in the middle of a place is near the centre of its areas.
    assert np.mean(away < 1650) > 0.9


def test_classes_follow_from_the_settlements(sample):
    areas = sample.areas
    assert set(areas.ruc2021.tolist()) == {"UN1", "UF1", "RLN1", "RLF1", "RSN1", "RSF1"}
    rural = np.char.startswith(areas.ruc2021, "R")
    own = areas.place >= 0
    assert (rural[own] == sample.places.rural[areas.place[own]]).all()
    assert rural[~own].all()
    for name in set(areas.settlement.tolist()) - {""}:
        rows = areas.settlement == name
        people = areas.population[rows].sum()
        assert (people >= 10_000) == (not rural[rows].any())
        assert len(set(areas.ruc2021[rows].tolist())) == 1
        if people >= 75_000:
            assert set(areas.ruc2021[rows].tolist()) == {"UN1"}
        if rural[rows].all():
            assert np.char.startswith(areas.ruc2021[rows], "RL").all() == (people >= 4800)


def test_the_grid_holds_everybody(sample):
    grid = sample.population
    assert grid.cell == 1000.0
    assert grid.left % 1000 == grid.top % 1000 == 0
    assert grid.people.sum() == sample.areas.population.sum()
    # Where people are by area they are by cell.
    centres = ring_centroids(sample.areas.rings)
    column = ((centres[:, 0] - grid.left) // 1000).astype(int)
    row = ((grid.top - centres[:, 1]) // 1000).astype(int)
    assert (grid.people[row, column] > 0).mean() > 0.99
    # Both cities are urban centres by the Degree of Urbanisation.
    label, count = ndimage.label(grid.people >= 1500)
    people = ndimage.sum(grid.people, label, np.arange(1, count + 1))
    assert (people >= 50_000).sum() == 2


def test_random_points_are_in_their_area(small_sample):
    path = pytest.importorskip("matplotlib.path")
    rings = small_sample.areas.rings
    inside = ring_centroids(rings)
    area = np.arange(len(rings)).repeat(20)
    points = random_points(rings, inside, area, np.random.default_rng(1))
    found = [path.Path(rings[i]).contains_point(xy) for i, xy in zip(area, points)]
    assert np.mean(found) > 0.999


def test_names_are_different(sample):
    places = sample.places
    assert len(set(places.settlement.tolist())) == 160 + len(
        set(places.settlement[~places.rural].tolist())
    )
    for kind in ("museums", "heritage", "universities", "stations", "meetups"):
        names = getattr(sample, kind).name
        assert len(set(names.tolist())) == len(names)


def test_larger_and_smaller_regions_are_as_dense():
    found = []
    for count in (500, 2500):
        study = create_sample(SampleSettings(count, seed=2), Progress())
        assert len(study.organisations.xy) == count
        assert len(study.places.xy) == SampleSettings(count).place_count
        found.append(len(study.places.xy) / ring_areas(study.areas.rings).sum() * 1e6)
    assert found[0] == pytest.approx(found[1], rel=0.25)

"""`creativeclusters:classifyareasfromgrid`: areas over cells, checked against GEOS."""

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsProcessing, QgsRectangle
from test_degree_of_urbanisation import NORTH, WEST, make_raster  # noqa: F401  (a fixture)

from creative_clusters_plugin.algorithms.classify_areas_from_grid import ClassifyAreasFromGrid
from creative_clusters_plugin.algorithms.classify_rurality import ClassifyRurality
from creative_clusters_plugin.bridge.rasters import Frame
from creative_clusters_plugin.bridge.rings import rings_on_grid
from creative_clusters_plugin.core.urbanisation.coverage import coverage

MEMORY = QgsProcessing.TEMPORARY_OUTPUT


def box(left, top, right, bottom):
    """Return a rectangle in cells from the north-west corner, as WKT."""
    return QgsGeometry.fromRect(
        QgsRectangle(
            WEST + 1000 * left, NORTH - 1000 * bottom, WEST + 1000 * right, NORTH - 1000 * top
        )
    ).asWkt()


@pytest.fixture
def grids(make_raster):  # noqa: F811
    """Return a grid of three columns (centre, cluster, rural) with 100 people a cell."""
    classes = np.repeat([[3, 2, 1]], 4, axis=0)
    people = np.full((4, 3), 100.0)
    return {
        "GRID": make_raster(classes, "grid.tif", nodata=255),
        "POPULATION": make_raster(people, "people.tif"),
    }


@pytest.mark.parametrize(
    ("area", "degurba", "share"),
    [
        (box(0, 0, 1, 1), 1, 0.0),
        (box(1, 0, 2, 1), 2, 0.0),
        (box(2, 0, 3, 1), 3, 1.0),
        (box(0.5, 0, 1.5, 1), 1, 0.0),  # half in a centre makes a city
        (box(1.5, 0, 2.5, 1), 2, 0.5),  # half in rural cells is no more than half
        (box(1.49, 0.2, 3, 0.7), 3, 1 / 1.51),
        (box(0.51, 0, 2, 4), 2, 0.0),
        (box(-5, -5, 0.5, 9), 1, 0.0),  # partly outside the grid
        (box(7, 7, 8, 8), None, None),
        (None, None, None),
    ],
)
def test_rules_of_units(make_layer, run, rows_of, grids, area, degurba, share):
    rows = [(area, "x"), (box(0, 0, 3, 4), "all")]
    layer = make_layer("Polygon", ["name:string"], rows)
    results, context = run(ClassifyAreasFromGrid, INPUT=layer, OUTPUT=MEMORY, **grids)
    row, whole = rows_of(results, "OUTPUT", context)
    assert row["degurba"] == degurba
    assert row["rurality"] == {1: "urban", 2: "urban", 3: "rural", None: None}[degurba]
    assert row["rural_population_share"] == (None if share is None else pytest.approx(share))
    assert row["name"] == "x"
    assert (whole["degurba"], whole["rural_population_share"]) == (2, pytest.approx(1 / 3))
    assert results["RURAL_COUNT"] == (degurba == 3)
    assert results["UNCLASSIFIED_COUNT"] == (degurba is None)
    assert results["SKIPPED_COUNT"] == (area is None)


def test_both_levels_give_the_same(make_layer, run, rows_of, make_raster, grids):  # noqa: F811
    finer = make_raster(np.array([[30, 23, 11], [30, 22, 12], [30, 21, 13], [30, 21, 10]]), "2.tif")
    layer = make_layer("Polygon", [], [(box(a, b, a + 1.3, b + 2),) for a, b in ((0, 0), (1.5, 1))])
    found = []
    for grid in (grids["GRID"], finer):
        results, context = run(
            ClassifyAreasFromGrid,
            INPUT=layer,
            GRID=grid,
            POPULATION=grids["POPULATION"],
            OUTPUT=MEMORY,
        )
        found.append(rows_of(results, "OUTPUT", context))
    assert found[0] == found[1]


def test_cells_are_cut_as_geos_cuts_them(qgis_app):
    rng = np.random.default_rng(5)
    shapes = []
    for number in range(60):
        around = np.sort(rng.uniform(0, 2 * np.pi, 12))
        away = rng.uniform(300, 3500, 12)
        x = WEST + rng.uniform(-1000, 9000) + away * np.cos(around)
        y = NORTH - rng.uniform(-1000, 7000) + away * np.sin(around)
        corners = ", ".join(f"{a} {b}" for a, b in zip([*x, x[0]], [*y, y[0]]))
        shape = QgsGeometry.fromWkt(f"POLYGON(({corners}))").makeValid()
        hole = shape.pointOnSurface().buffer(150, 5)
        if number % 3 == 0:
            shape = shape.difference(hole)
        elif number % 3 == 1:  # a second part, and Z
            shape = shape.combine(
                QgsGeometry.fromRect(QgsRectangle(WEST, NORTH, WEST + 9, NORTH + 9))
            )
            shape.get().addZValue(7.0)
        shapes.append(shape)
    frame = Frame(WEST, NORTH, 1000, 1000, 6, 8, None)
    found = np.zeros((len(shapes), 6, 8))
    for part in coverage(rings_on_grid(shapes, frame), 6, 8):
        found[part.polygon, part.row, part.column] = part.share
    for number, shape in enumerate(shapes):
        for row in range(6):
            for column in range(8):
                cell = QgsGeometry.fromRect(frame.cell(row, column))
                area = shape.intersection(cell).area() / 1e6
                assert found[number, row, column] == pytest.approx(area, abs=1e-9)


def test_areas_in_another_crs_and_of_arcs(make_layer, run, rows_of, grids):
    west, east, y = WEST + 2400, WEST + 2600, NORTH - 1500
    circle = f"CURVEPOLYGON(CIRCULARSTRING({west} {y}, {east} {y}, {west} {y}))"
    layer = make_layer("CurvePolygon", [], [(circle,)])
    results, context = run(ClassifyAreasFromGrid, INPUT=layer, OUTPUT=MEMORY, **grids)
    assert rows_of(results, "OUTPUT", context)[0]["degurba"] == 3
    triangle = "POLYGON((-1.9895 52.774, -1.9885 52.774, -1.9885 52.773, -1.9895 52.774))"
    layer = make_layer("Polygon", [], [(triangle,)], crs="EPSG:4326")
    results, context = run(ClassifyAreasFromGrid, INPUT=layer, OUTPUT=MEMORY, **grids)
    assert rows_of(results, "OUTPUT", context)[0]["degurba"] == 1


def test_people_without_a_class_are_said(make_layer, run, make_raster, feedback):  # noqa: F811
    grid = make_raster(np.array([[3, 255], [3, 1]]), "grid.tif", nodata=255)
    people = make_raster(np.full((2, 2), 10.0), "people.tif")
    layer = make_layer("Polygon", [], [(box(0, 0, 2, 2),), (box(0, 0, 1, 1),)])
    run(ClassifyAreasFromGrid, INPUT=layer, GRID=grid, POPULATION=people, OUTPUT=MEMORY)
    assert any(text.startswith("1 of 2 areas have more than 1%") for text in feedback.warnings)


@pytest.mark.parametrize(
    ("grid", "people", "message"),
    [
        (np.full((4, 3), 7), None, "GRID: It has codes that level 1 does not have: 7"),
        (np.array([[30, 2, 11]] * 4), None, "GRID: It has codes that level 2 does not have: 2"),
        (None, np.full((4, 3), -5.0), "POPULATION: 12 of its cells are negative"),
        (None, np.zeros((4, 3)), "GRID: None of the areas has anybody"),
    ],
)
def test_refusals(make_layer, run, make_raster, grids, grid, people, message):  # noqa: F811
    if grid is not None:
        grids["GRID"] = make_raster(grid, "wrong.tif")
    if people is not None:
        grids["POPULATION"] = make_raster(people, "wrong_people.tif")
    layer = make_layer("Polygon", [], [(box(0, 0, 3, 4),)])
    assert run(ClassifyAreasFromGrid, True, INPUT=layer, OUTPUT=MEMORY, **grids).startswith(message)


def test_a_population_that_does_not_lie_on_the_grid(make_layer, run, make_raster, grids):  # noqa: F811
    grids["POPULATION"] = make_raster(np.ones((4, 3)), "shifted.tif", north=300)
    layer = make_layer("Polygon", [], [(box(0, 0, 3, 4),)])
    answer = run(ClassifyAreasFromGrid, True, INPUT=layer, OUTPUT=MEMORY, **grids)
    assert answer.startswith("POPULATION: Its cells do not lie on those of GRID")


def test_the_chain_to_organisations_closes(make_layer, run, rows_of, grids):
    areas = make_layer("Polygon", [], [(box(0, 0, 1, 4),), (box(2, 0, 3, 4),)])
    results, context = run(ClassifyAreasFromGrid, INPUT=areas, OUTPUT=MEMORY, **grids)
    classified = context.temporaryLayerStore().mapLayer(results["OUTPUT"])
    points = [(f"POINT({WEST + 500 + 2000 * i} {NORTH - 500})",) for i in range(2)]
    results, context = run(
        ClassifyRurality,
        INPUT=make_layer("Point", [], points),
        AREAS=classified,
        AREAS_CODE_FIELD="degurba",
        SCHEME="degurba",
        OUTPUT=MEMORY,
    )
    assert [row["rurality"] for row in rows_of(results, "OUTPUT", context)] == ["urban", "rural"]

"""assembledrivers: counts, distances and varieties that can be counted by hand."""

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsPointXY, QgsProcessing, QgsRectangle

from creative_clusters_plugin.algorithms.assemble_drivers import AssembleDrivers

MEMORY = QgsProcessing.TEMPORARY_OUTPUT
SQUARE = "POLYGON(({0} 0, {1} 0, {1} 1000, {0} 1000, {0} 0))"
#: An L whose centroid lies outside it.
CORNER = "POLYGON((0 5000, 3000 5000, 3000 5100, 100 5100, 100 8000, 0 8000, 0 5000))"


@pytest.fixture
def areas(make_layer):
    return make_layer(
        "Polygon",
        ["name:string", "people:integer", "land:double"],
        [
            (SQUARE.format(0, 1000), "west", 500, 2e6),
            (SQUARE.format(1000, 2000), "east", 100, 1e6),
            (None, "nowhere", 7, 1e6),
        ],
    )


@pytest.fixture
def organisations(make_layer):
    return make_layer(
        "Point",
        ["cluster_id:integer"],
        [
            ("POINT(100 100)", 1),
            ("POINT(200 200)", 1),
            ("POINT(300 300)", None),
            ("POINT(1500 500)", None),
            (None, 1),
        ],
    )


def one(rows, name):
    return next(row for row in rows if row["name"] == name)


def test_organisations_in_areas(areas, organisations, run, rows_of):
    results, context = run(AssembleDrivers, AREAS=areas, ORGANISATIONS=organisations, OUTPUT=MEMORY)
    rows = rows_of(results, "OUTPUT", context)
    west, east, nowhere = (one(rows, name) for name in ("west", "east", "nowhere"))
    assert (west["organisations"], west["clustered"], west["in_cluster"]) == (3, 2, 1)
    assert west["clustered_share"] == pytest.approx(2 / 3)
    assert (east["organisations"], east["in_cluster"], east["clustered_share"]) == (1, 0, 0)
    assert nowhere["organisations"] is None
    assert nowhere["in_cluster"] is None
    assert (results["AREA_COUNT"], results["CLUSTERED_AREA_COUNT"]) == (3, 1)
    assert results["SKIPPED_COUNT"] == 1
    assert results["DRIVER_FIELDS"] == ""


def test_an_area_without_organisations_has_no_share(areas, make_layer, run, rows_of):
    layer = make_layer("Point", ["cluster_id:integer"], [("POINT(100 100)", 1)])
    results, context = run(AssembleDrivers, AREAS=areas, ORGANISATIONS=layer, OUTPUT=MEMORY)
    east = one(rows_of(results, "OUTPUT", context), "east")
    assert (east["organisations"], east["in_cluster"]) == (0, 0)
    assert east["clustered_share"] is None


def test_points_lines_and_polygons_as_assets(areas, make_layer, run, rows_of):
    spots = [("POINT(500 900)",), ("POINT(1500 500)",), ("POINT(9500 500)",)]
    museums = make_layer("Point", [], spots, name="Museums")
    rivers = make_layer("LineString", [], [("LINESTRING(-5000 800, 900 800)",)], name="rivers")
    parks = make_layer(
        "MultiPolygon",
        [],
        [("MULTIPOLYGON(((1400 400, 1600 400, 1600 600, 1400 600, 1400 400)))",)],
        name="bigParks",
    )
    results, context = run(
        AssembleDrivers,
        AREAS=areas,
        LAYERS=[museums, rivers, parks],
        RADIUS=1000,
        POPULATION_FIELD="people",
        OUTPUT=MEMORY,
    )
    rows = rows_of(results, "OUTPUT", context)
    west, east = one(rows, "west"), one(rows, "east")
    assert [west[f"museums_{each}"] for each in ("count", "near")] == [1, 2]
    assert west["museums_km"] == pytest.approx(0.4)
    assert east["museums_km"] == 0
    assert (west["rivers_count"], east["rivers_count"]) == (1, 0)
    assert west["rivers_km"] == pytest.approx(0.3)
    assert east["rivers_km"] == pytest.approx((600**2 + 300**2) ** 0.5 / 1000)
    assert (west["big_parks_count"], east["big_parks_count"]) == (0, 1)
    assert west["big_parks_km"] == pytest.approx(0.9)
    assert east["big_parks_km"] == 0
    assert west["population_density"] == pytest.approx(500)
    assert one(rows, "nowhere")["museums_near"] is None
    made = results["DRIVER_FIELDS"].split(";")
    assert made[:3] == ["museums_count", "museums_near", "museums_km"]


def test_land_area_replaces_the_polygons_own(areas, run, rows_of):
    results, context = run(
        AssembleDrivers, AREAS=areas, POPULATION_FIELD="people", AREA_FIELD="land", OUTPUT=MEMORY
    )
    west = one(rows_of(results, "OUTPUT", context), "west")
    assert west["population_density"] == pytest.approx(250)


def test_the_centre_lies_in_the_area(make_layer, run, rows_of):
    layer = make_layer("Polygon", ["name:string"], [(CORNER, "L")])
    # Close to the centroid, which is outside: not near the L itself.
    asset = make_layer("Point", [], [("POINT(800 5850)",)], name="asset")
    results, context = run(AssembleDrivers, AREAS=layer, LAYERS=[asset], RADIUS=10, OUTPUT=MEMORY)
    row = rows_of(results, "OUTPUT", context)[0]
    assert row["asset_near"] == 0
    assert row["asset_km"] > 0.5


def test_varieties(areas, make_layer, run, rows_of):
    rows = [("POINT(500 500)", code) for code in ["10110", "10120", "47110", "62012"] * 40]
    businesses = make_layer("Point", ["sic:string"], rows)
    values = {"AREAS": areas, "BUSINESSES": businesses, "SIC_FIELD": "sic", "OUTPUT": MEMORY}
    results, context = run(AssembleDrivers, **values, RADIUS=500)
    west, east = (one(rows_of(results, "OUTPUT", context), name) for name in ("west", "east"))
    assert west["businesses_near"] == 120, "62012 is creative and left out"
    # Three classes, evenly, of two divisions: H = log2 3, between divisions H(2/3, 1/3); each
    # with Miller and Madow's (classes - 1) / 2n.
    assert west["related_variety"] == pytest.approx(2 / 3 + 1 / (2 * 120 * 0.6931471805599453))
    assert east["businesses_near"] == 0
    assert east["related_variety"] is None
    results, context = run(AssembleDrivers, **values, RADIUS=500, EXCLUDED_SIC="4711, 10120")
    west = one(rows_of(results, "OUTPUT", context), "west")
    assert west["businesses_near"] == 80


@pytest.mark.parametrize(
    ("changes", "parameter"),
    [
        ({"RADIUS": 0}, "RADIUS"),
        ({"NAMES": "a,b"}, "NAMES"),
        ({"NAMES": "1st"}, "NAMES"),
        ({"POPULATION_FIELD": "name"}, "POPULATION_FIELD"),
        ({"CLUSTER_FIELD": "cluster"}, "CLUSTER_FIELD"),
        ({"SIC_FIELD": "sic"}, "SIC_FIELD"),
        ({"LAYERS": ["/no/such.gpkg"]}, "LAYERS"),
        ({"AREAS": "points"}, "AREAS"),
    ],
)
def test_refusals(areas, organisations, make_layer, run, changes, parameter):
    asset = make_layer("Point", [], [("POINT(1 1)",)], name="asset")
    values = {"AREAS": areas, "ORGANISATIONS": organisations, "LAYERS": [asset], "OUTPUT": MEMORY}
    values.update(changes)
    if changes.get("AREAS"):
        values["AREAS"] = organisations
    assert run(AssembleDrivers, expect_error=True, **values).startswith(f"{parameter}: ")


def test_more_refusals(areas, make_layer, run):
    values = {"AREAS": areas, "OUTPUT": MEMORY}
    twins = [make_layer("Point", [], [("POINT(1 1)",)], name="Asset") for _ in range(2)]
    message = run(AssembleDrivers, expect_error=True, **values, LAYERS=twins)
    assert message.startswith("NAMES: Two layers are named 'asset'")
    empty = make_layer("Point", [], [], name="empty")
    message = run(AssembleDrivers, expect_error=True, **values, LAYERS=[empty])
    assert message.startswith("LAYERS: Layer 'empty': The layer has no features.")
    far = make_layer("Point", ["cluster_id:integer"], [("POINT(900000 1)", 1)])
    message = run(AssembleDrivers, expect_error=True, **values, ORGANISATIONS=far)
    assert message.startswith("ORGANISATIONS: No organisation lies in any")
    words = make_layer("Point", ["sic:string"], [("POINT(1 1)", "books")])
    message = run(AssembleDrivers, expect_error=True, **values, BUSINESSES=words, SIC_FIELD="sic")
    assert message.startswith("SIC_FIELD: The field 'sic' holds no SIC 2007 code (books)")
    message = run(
        AssembleDrivers, expect_error=True, **values, BUSINESSES=words, SIC_FIELD="sic",
        EXCLUDED_SIC="arts",
    )  # fmt: skip
    assert message.startswith("EXCLUDED_SIC: 'arts' is not a class")


def test_the_microcluster_of_most_organisations(areas, make_layer, run, rows_of):
    spots = [("POINT(100 100)", 9)] * 2 + [("POINT(200 200)", 3)] * 2 + [("POINT(300 300)", None)]
    spots += [("POINT(1500 500)", 7), ("POINT(1600 500)", 7), ("POINT(1700 500)", 2)]
    layer = make_layer("Point", ["cluster_id:integer"], spots)
    values = {"ORGANISATIONS": layer, "OUTPUT": MEMORY}
    results, context = run(AssembleDrivers, AREAS=areas, **values)
    rows = rows_of(results, "OUTPUT", context)
    found = [one(rows, name)["cluster_id"] for name in ("west", "east", "nowhere")]
    assert found == [3, 7, None], "of 3 and 9 with two each, the smaller"
    assert "cluster_id" not in results["DRIVER_FIELDS"]
    # An earlier run's field is replaced.
    again = context.temporaryLayerStore().mapLayer(results["OUTPUT"])
    few = make_layer("Point", ["group:string"], [("POINT(100 100)", "A"), ("POINT(1500 500)", "")])
    results, context = run(
        AssembleDrivers, AREAS=again, ORGANISATIONS=few, CLUSTER_FIELD="group", OUTPUT=MEMORY
    )
    rows = rows_of(results, "OUTPUT", context)
    assert [one(rows, name)["cluster_id"] for name in ("west", "east")] == ["A", None]
    assert sum(name.startswith("cluster_id") for name in rows[0]) == 1


def squares(make_layer, side=10, gap=None):
    """A chessboard of areas of a kilometre, one of them left out."""
    rows = []
    for i in range(side):
        for j in range(side):
            if (i, j) != gap:
                x, y = 1000 * i, 1000 * j
                ring = f"{x} {y},{x + 1000} {y},{x + 1000} {y + 1000},{x} {y + 1000},{x} {y}"
                rows.append((f"POLYGON(({ring}))", i, j))
    return make_layer("Polygon", ["i:integer", "j:integer"], rows)


def test_areas_near_an_edge_are_counted(make_layer, run, feedback):
    asset = make_layer("Point", [], [("POINT(5500 5500)",)], name="asset")
    values = {"LAYERS": [asset], "OUTPUT": MEMORY}
    results, _ = run(AssembleDrivers, AREAS=squares(make_layer), RADIUS=1600, **values)
    assert results["BORDER_COUNT"] == 100 - 6 * 6, "two rows all round"
    assert any("64 of 100 areas (64 %) are near an edge" in each for each in feedback.warnings)
    results, _ = run(AssembleDrivers, AREAS=squares(make_layer, gap=(5, 5)), RADIUS=400, **values)
    assert results["BORDER_COUNT"] == 0, "no circle reaches even the next square"
    feedback.warnings.clear()
    results, _ = run(AssembleDrivers, AREAS=squares(make_layer), RADIUS=400, **values)
    assert feedback.warnings == []
    # The hole is seen from its neighbours: each has a point of its circle in it.
    results, _ = run(AssembleDrivers, AREAS=squares(make_layer, gap=(5, 5)), RADIUS=1000, **values)
    inner = 100 - 8 * 8
    assert results["BORDER_COUNT"] == inner + 8


def test_without_a_radius_nothing_is_near_an_edge(areas, organisations, run):
    results, _ = run(AssembleDrivers, AREAS=areas, ORGANISATIONS=organisations, OUTPUT=MEMORY)
    assert results["BORDER_COUNT"] is None


def random_shapes(rng, kind):
    """Lines of a few corners, or rings round a place, of very different sizes."""
    shapes = []
    for _ in range(120):
        middle, size = rng.uniform(0, 20_000, 2), 10 ** rng.uniform(0.5, 4)
        turns = np.sort(rng.uniform(0, 2 * np.pi, 7))
        corners = middle + size * rng.uniform(0.3, 1, (7, 1)) * np.c_[np.cos(turns), np.sin(turns)]
        text = [f"{x:.3f} {y:.3f}" for x, y in corners.tolist()]
        if kind == "LineString":
            shapes.append(f"LINESTRING({','.join(text[:3])})")
        else:
            shapes.append(f"POLYGON(({','.join([*text, text[0]])}))")
    return [shape for shape in shapes if QgsGeometry.fromWkt(shape).isGeosValid()]


@pytest.mark.parametrize("kind", ["LineString", "Polygon"])
@pytest.mark.parametrize("radius", [30, 2500, 40_000])
def test_lines_and_polygons_against_every_distance(make_layer, run, rows_of, kind, radius):
    shapes = random_shapes(np.random.default_rng(7), kind)
    asset = make_layer(kind, [], [(shape,) for shape in shapes], name="asset")
    areas = squares(make_layer, side=20)
    results, context = run(
        AssembleDrivers, AREAS=areas, LAYERS=[asset], RADIUS=radius, OUTPUT=MEMORY
    )
    known = [QgsGeometry.fromWkt(shape) for shape in shapes]
    for row in rows_of(results, "OUTPUT", context):
        x, y = 1000 * row["i"], 1000 * row["j"]
        centre = QgsGeometry.fromPointXY(QgsPointXY(x + 500, y + 500))
        square = QgsGeometry.fromRect(QgsRectangle(x, y, x + 1000, y + 1000))
        away = [shape.distance(centre) for shape in known]
        assert row["asset_near"] == sum(each <= radius for each in away)
        assert row["asset_km"] == pytest.approx(min(away) / 1000, abs=1e-12)
        assert row["asset_count"] == sum(shape.intersects(square) for shape in known)


def test_a_layer_that_lies_elsewhere_is_named(areas, make_layer, run, feedback):
    # 1200 m from the centre of an area, 700 m from its edge.
    near = make_layer("Point", [], [("POINT(2700 500)",)], name="Near")
    far = make_layer("Point", [], [("POINT(300000 500)",)], name="Far away")
    lines = make_layer("LineString", [], [("LINESTRING(0 90000, 9 90000)",)], name="Far lines")
    shops = make_layer("Point", ["sic:string"], [("POINT(80000 500)", "47110")], name="Shops")
    run(
        AssembleDrivers,
        AREAS=areas,
        LAYERS=[near, far, lines],
        BUSINESSES=shops,
        SIC_FIELD="sic",
        RADIUS=1000,
        OUTPUT=MEMORY,
    )
    said = [text for text in feedback.warnings if "Is its CRS right?" in text]
    assert [text.split("'")[1] for text in said] == ["Far away", "Far lines", "Shops"]
    assert said[0].startswith("LAYERS: ")
    assert "298 km" in said[0]
    assert said[2].startswith("BUSINESSES: ")


def test_one_area_without_geometry_is_told_in_the_singular(areas, organisations, run, feedback):
    run(AssembleDrivers, AREAS=areas, ORGANISATIONS=organisations, OUTPUT=MEMORY)
    assert "1 area has no geometry; its drivers are NULL." in feedback.warnings

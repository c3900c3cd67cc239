"""assembledrivers: counts, distances and varieties that can be counted by hand."""

import pytest
from qgis.core import QgsProcessing

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

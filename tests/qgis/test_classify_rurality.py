"""classifyrurality: own field, by location, and every refusal."""

import pytest
from qgis.core import QgsProcessing

from creative_clusters_plugin.algorithms.classify_rurality import ClassifyRurality

MEMORY = QgsProcessing.TEMPORARY_OUTPUT
SQUARE = "POLYGON(({0} 0, {1} 0, {1} 1000, {0} 1000, {0} 0))"


@pytest.fixture
def areas(make_layer):
    return make_layer(
        "Polygon",
        ["code:string"],
        [(SQUARE.format(0, 1000), "D1"), (SQUARE.format(1000, 2000), "a1 ")],
    )


def test_own_field(make_layer, run, rows_of):
    layer = make_layer(
        "Point",
        ["name:string", "code:string"],
        [("POINT(1 1)", "x", "A1"), ("POINT(2 2)", "y", " e2"), (None, "z", None)],
    )
    results, context = run(ClassifyRurality, INPUT=layer, CODE_FIELD="code", OUTPUT=MEMORY)
    rows = rows_of(results, "OUTPUT", context)
    assert [row["rurality"] for row in rows] == ["urban", "rural", None]
    assert [row["rural_scheme"] for row in rows] == ["ruc2011", "ruc2011", None]
    assert [row["name"] for row in rows] == ["x", "y", "z"]
    assert rows[2]["rural_class"] is None
    assert (results["RURAL_COUNT"], results["URBAN_COUNT"]) == (1, 1)
    assert (results["UNCLASSIFIED_COUNT"], results["SKIPPED_COUNT"]) == (1, 1)
    assert results["RURAL_SHARE"] == 0.5


def test_by_location_across_crs(make_layer, run, rows_of, areas):
    # The second square's middle in geographic coordinates.
    layer = make_layer(
        "Point", ["id:integer"], [("POINT(-7.5432 49.7713)", 1), ("POINT(0 0)", 2)], "EPSG:4326"
    )
    results, context = run(
        ClassifyRurality, INPUT=layer, AREAS=areas, AREAS_CODE_FIELD="code", OUTPUT=MEMORY
    )
    rows = rows_of(results, "OUTPUT", context)
    assert [row["rurality"] for row in rows] == ["urban", None]


def test_areas_are_located_by_their_centre(make_layer, run, rows_of, areas):
    layer = make_layer("Polygon", [], [("POLYGON((100 100, 300 100, 300 300, 100 100))",)])
    results, context = run(
        ClassifyRurality, INPUT=layer, AREAS=areas, AREAS_CODE_FIELD="code", OUTPUT=MEMORY
    )
    assert rows_of(results, "OUTPUT", context)[0]["rurality"] == "rural"


def test_a_point_on_a_border_belongs_to_the_western_area_whatever_the_order(
    make_layer, run, rows_of
):
    squares = [(SQUARE.format(0, 1000), "D1"), (SQUARE.format(1000, 2000), "A1")]
    point = make_layer("Point", [], [("POINT(1000 500)",)])
    for rows in (squares, squares[::-1]):
        layer = make_layer("Polygon", ["code:string"], rows)
        results, context = run(
            ClassifyRurality, INPUT=point, AREAS=layer, AREAS_CODE_FIELD="code", OUTPUT=MEMORY
        )
        assert rows_of(results, "OUTPUT", context)[0]["rurality"] == "rural"


def test_areas_that_are_classified_already_will_do(make_layer, run, rows_of, feedback):
    codes = [(SQUARE.format(0, 1000), "4"), (SQUARE.format(1000, 2000), "1")]
    areas = make_layer("Polygon", ["code:string"], [*codes, (SQUARE.format(2000, 3000), None)])
    first, context = run(
        ClassifyRurality, INPUT=areas, CODE_FIELD="code", RURAL_CODES="4", OUTPUT=MEMORY
    )
    assert any(text.startswith("RURAL_CODES is given") for text in feedback.infos)
    assert feedback.warnings == []
    classified = context.temporaryLayerStore().mapLayer(first["OUTPUT"])
    points = make_layer("Point", [], [(f"POINT({x} 500)",) for x in (500, 1500, 2500)])
    results, context = run(
        ClassifyRurality,
        INPUT=points,
        AREAS=classified,
        AREAS_CODE_FIELD="rurality",
        OUTPUT=MEMORY,
    )
    rows = rows_of(results, "OUTPUT", context)
    assert [row["rurality"] for row in rows] == ["rural", "urban", None]
    assert [row["rural_class"] for row in rows] == ["rural", "urban", None]
    assert [row["rural_scheme"] for row in rows] == ["custom", "custom", None]
    assert results["SKIPPED_COUNT"] == 1


def test_fields_of_an_earlier_run_are_replaced(make_layer, run, rows_of, feedback):
    layer = make_layer("Point", ["rurality:string", "code:string"], [("POINT(1 1)", "old", "A1")])
    results, context = run(ClassifyRurality, INPUT=layer, CODE_FIELD="code", OUTPUT=MEMORY)
    row = rows_of(results, "OUTPUT", context)[0]
    assert list(row) == ["code", "rurality", "rural_class", "rural_scheme"]
    assert row["rurality"] == "urban"
    assert any("rurality" in text and "replaced" in text for text in feedback.infos)


def test_a_table_can_be_classified(make_layer, run, rows_of):
    layer = make_layer("None", ["code:string"], [(None, "RSN1")], crs=None)
    results, context = run(ClassifyRurality, INPUT=layer, CODE_FIELD="code", OUTPUT=MEMORY)
    assert rows_of(results, "OUTPUT", context)[0]["rurality"] == "rural"


@pytest.mark.parametrize(
    ("changes", "parameter", "words"),
    [
        ({"CODE_FIELD": "nope"}, "CODE_FIELD", "not a field"),
        ({"CODE_FIELD": None}, "CODE_FIELD", "Neither"),
        ({"SCHEME": "ruc2031"}, "SCHEME", "not one of its choices"),
        ({"SCHEME": "custom"}, "RURAL_CODES", ""),
        ({"SCHEME": "ruc2021"}, "CODE_FIELD", "D1"),
        ({"AREAS": "given"}, "AREAS", "too"),
    ],
)
def test_refusals_name_parameter_and_remedy(areas, run, changes, parameter, words):
    values = {"INPUT": areas, "CODE_FIELD": "code", "OUTPUT": MEMORY}
    values.update({key: areas if value == "given" else value for key, value in changes.items()})
    message = run(ClassifyRurality, expect_error=True, **values)
    assert message.startswith(f"{parameter}: ")
    assert words in message


def test_nothing_in_the_areas_is_an_error(make_layer, run, areas):
    layer = make_layer("Point", [], [("POINT(9000 9000)",)])
    message = run(
        ClassifyRurality,
        expect_error=True,
        INPUT=layer,
        AREAS=areas,
        AREAS_CODE_FIELD="code",
        OUTPUT=MEMORY,
    )
    assert message.startswith("AREAS: No feature lies in any")


def test_an_empty_layer_is_an_error(make_layer, run):
    layer = make_layer("Point", ["code:string"], [])
    message = run(
        ClassifyRurality, expect_error=True, INPUT=layer, CODE_FIELD="code", OUTPUT=MEMORY
    )
    assert message.startswith("INPUT: The layer has no features.")


def test_the_dialog_gets_the_same_message(areas, run):
    from qgis.core import QgsProcessingContext

    algorithm = ClassifyRurality()
    algorithm.initAlgorithm()
    values = {"INPUT": areas, "CODE_FIELD": "nope", "OUTPUT": MEMORY}
    ok, message = algorithm.checkParameterValues(values, QgsProcessingContext())
    assert not ok
    assert message == run(ClassifyRurality, expect_error=True, **values)


def test_an_unknown_parameter_is_a_warning(areas, run, feedback):
    run(ClassifyRurality, INPUT=areas, CODE_FIELD="code", SCHEMA="ruc2011", OUTPUT=MEMORY)
    assert any(text.startswith("SCHEMA is not a parameter") for text in feedback.warnings)


@pytest.mark.parametrize(
    "area",
    [
        "POLYGON((179.9 -17.1, 180.1 -17.1, 180.1 -16.9, 179.9 -16.9, 179.9 -17.1))",
        "POLYGON((-180.1 -17.1, -179.9 -17.1, -179.9 -16.9, -180.1 -16.9, -180.1 -17.1))",
    ],
)
def test_areas_across_the_date_line(make_layer, run, area):
    areas = make_layer("Polygon", ["code:string"], [(area, "D1")], crs="EPSG:4326")
    places = [(179.95, -17), (-179.95, -17), (180, -17), (-180, -17), (180.05, -17), (179.8, -17)]
    points = make_layer("Point", [], [(f"POINT({x} {y})",) for x, y in places], crs="EPSG:4326")
    results, _ = run(
        ClassifyRurality,
        INPUT=points,
        AREAS=areas,
        AREAS_CODE_FIELD="code",
        SCHEME="ruc2011",
        OUTPUT=MEMORY,
    )
    assert (results["RURAL_COUNT"], results["UNCLASSIFIED_COUNT"]) == (5, 1)

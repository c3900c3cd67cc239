"""Values and fields that once gave a traceback, or another answer than the user asked for."""

import sys

import pytest
from qgis.core import QgsProcessing, QgsProcessingContext, QgsProcessingOutputLayerDefinition

from creative_clusters_plugin.algorithms.assemble_drivers import AssembleDrivers
from creative_clusters_plugin.algorithms.classify_rurality import ClassifyRurality
from creative_clusters_plugin.algorithms.detect_microclusters import DetectMicroclusters
from creative_clusters_plugin.algorithms.fit_drivers import FitDrivers
from creative_clusters_plugin.algorithms.profile_microclusters import ProfileMicroclusters
from creative_clusters_plugin.algorithms.rural_urban_study import RuralUrbanStudy
from creative_clusters_plugin.algorithms.study_fields import CLASSIFIED, DETECTED
from creative_clusters_plugin.algorithms.summarise_rural_urban import SummariseRuralUrban

MEMORY = QgsProcessing.TEMPORARY_OUTPUT
NAN, INF = float("nan"), float("inf")


def square(x, y, side=1000):
    x, y = 400000 + x, 300000 + y
    corners = [(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)]
    return f"POLYGON(({', '.join(f'{a} {b}' for a, b in corners)}))"


def point(number):
    return f"POINT({400000 + number * 37 % 1000} {300000 + number * 61 % 1000})"


@pytest.mark.parametrize(
    ("kind", "ids"), [("string", ["1", "", " "]), ("double", [1.0, NAN, None]), ("string", "a")]
)
def test_what_is_no_cluster_is_none_everywhere(make_layer, run, rows_of, kind, ids):
    rows = [(point(i), ids[i % len(ids)]) for i in range(30)]
    organisations = make_layer("Point", [f"cluster_id:{kind}"], rows)
    areas = make_layer("Polygon", ["code:string"], [(square(0, 0), "D1")])
    results, context = run(AssembleDrivers, AREAS=areas, ORGANISATIONS=organisations, OUTPUT=MEMORY)
    (row,) = rows_of(results, "OUTPUT", context)
    assert (row["organisations"], row["clustered"]) == (30, 30 // len(ids))


def test_nothing_to_assemble(make_layer, run):
    areas = make_layer("Polygon", ["people:double"], [(square(0, 0), 5.0)])
    for more in ({}, {"LAYERS": []}):
        message = run(AssembleDrivers, True, AREAS=areas, OUTPUT=MEMORY, **more)
        assert message.startswith("LAYERS: There is nothing to assemble")
    run(AssembleDrivers, AREAS=areas, POPULATION_FIELD="people", OUTPUT=MEMORY)


# ------------------------------------------------------------------ the study and its own fields
@pytest.fixture
def study(make_layer):
    """Return the parameters of a study of 40 areas with fields that its steps make, too."""
    texts = ["rurality", "rural_class", "rural_scheme", "note"]
    numbers = ["cluster_id", "cluster_size", "membership", "jobs", "organisations"]
    fields = [f"{name}:string" for name in texts] + [f"{name}:double" for name in numbers]
    rows = [(point(i), *["a"] * 4, *[1.0] * 5) for i in range(60)]
    organisations = make_layer("Point", fields, rows)
    fields = ["code:string", "word:string", "rurality:double", "people:double", "Pubs_Near:double"]
    fields += [f"{name}:double" for name in ("organisations", "population_density", "income")]
    rows = [(square(1000 * i, 0), "D1" if i % 2 else "A1", "w", *[1.0 * i] * 6) for i in range(40)]
    areas = make_layer("Polygon", fields, rows)
    pubs = make_layer("Point", ["id:integer"], [(point(i), i) for i in range(9)], name="pubs")
    return {
        "ORGANISATIONS": organisations, "AREAS": areas, "CODE_FIELD": "code", "LAYERS": [pubs],
        "NAMES": "pubs", "SCHEME": "ruc2011", "MIN_CLUSTER_SIZE": 5, "MIN_SAMPLES": 3,
    }  # fmt: skip


def checked(kind, parameters):
    algorithm = kind()
    algorithm.initAlgorithm()
    return algorithm.checkParameterValues(parameters, QgsProcessingContext())


@pytest.mark.parametrize(
    ("parameter", "value"),
    [
        ("SECTOR_FIELD", "rural_class"),
        ("EMPLOYMENT_FIELD", "membership"),
        ("TURNOVER_FIELD", "cluster_size"),
        ("POPULATION_FIELD", "rurality"),
        ("AREA_FIELD", "rurality"),
        ("DRIVERS", ["income", "organisations"]),
        ("DRIVERS", ["Pubs_Near"]),
        ("CLUSTER_FIELD", "organisations"),
        ("OUTCOME", "Pubs_Near"),
    ],
)
def test_the_study_refuses_fields_that_it_replaces(study, parameter, value):
    good, message = checked(RuralUrbanStudy, {**study, parameter: value})
    assert not good
    assert message.startswith(f"{parameter}: The study makes a field '")
    assert "Rename the field" in message


@pytest.mark.parametrize(
    ("parameter", "value"),
    [
        ("SECTOR_FIELD", "note"),
        ("EMPLOYMENT_FIELD", "organisations"),  # a field of areas only, where the study makes it
        ("POPULATION_FIELD", "organisations"),  # read before it is made
        ("CODE_FIELD", "rurality"),
        ("DRIVERS", ["income", "population_density"]),  # not made without POPULATION_FIELD
        ("OUTCOME", "people"),
        ("OUTCOME", "organisations"),
    ],
)
def test_the_study_takes_fields_that_it_leaves_or_reads_before(study, parameter, value):
    good, message = checked(RuralUrbanStudy, {**study, parameter: value})
    assert good, message


def test_the_study_says_which_outcome_it_means(study, run, feedback):
    run(RuralUrbanStudy, True, **study, OUTCOME="organisations", MODEL="poisson")
    assert any("OUTCOME: 'organisations' is what the study makes" in t for t in feedback.warnings)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"OUTCOME": "word"}, "OUTCOME: The field 'word' is of type"),
        ({"DRIVERS": ["income", "income"]}, "DRIVERS: The driver income is given twice"),
        ({"DRIVERS": ["income"], "OUTCOME": "income"}, "DRIVERS: 'income' is the outcome, too"),
    ],
)
def test_the_study_checks_outcome_and_drivers_first(study, changes, message):
    good, said = checked(RuralUrbanStudy, {**study, **changes})
    assert not good
    assert said.startswith(message)


def test_the_fields_said_to_be_made_are_those_made(make_layer, run, rows_of):
    points = make_layer("Point", ["code:string"], [(point(i), "D1") for i in range(20)])
    results, context = run(ClassifyRurality, INPUT=points, CODE_FIELD="code", OUTPUT=MEMORY)
    assert tuple(rows_of(results, "OUTPUT", context)[0])[1:] == CLASSIFIED
    results, context = run(DetectMicroclusters, INPUT=points, OUTPUT=MEMORY)
    assert tuple(rows_of(results, "OUTPUT", context)[0])[1:] == DETECTED


# ------------------------------------------------------------------------------------ parameters
@pytest.fixture
def rows_to_fit(make_layer):
    rows = [
        (f"POINT({i * 997 % 8000} {i * 613 % 9000})", i * 7 % 5 % 2, float(i * 31 % 17), name)
        for i, name in enumerate(["rural", "urban"] * 40)
    ]
    return make_layer("Point", ["y:integer", "x1:double", "rurality:string"], rows)


def slope(run, rows_of, layer, **more):
    results, context = run(
        FitDrivers, INPUT=layer, OUTCOME="y", DRIVERS=["x1"], COEFFICIENTS=MEMORY, **more
    )
    rows = rows_of(results, "COEFFICIENTS", context)
    return next(r["estimate"] for r in rows if (r["driver"], r["regime"]) == ("x1", "rural"))


def test_yes_and_no_in_words(rows_to_fit, run, rows_of):
    yes, no = (slope(run, rows_of, rows_to_fit, STANDARDISE=each) for each in (True, False))
    assert yes != pytest.approx(no)
    for word in ("true", "Yes", 1, "1", None):
        assert slope(run, rows_of, rows_to_fit, STANDARDISE=word) == yes, word
    for word in ("FALSE", "no", 0, "0"):
        assert slope(run, rows_of, rows_to_fit, STANDARDISE=word) == no, word


@pytest.mark.parametrize("word", ["nonsense", "off", 2])
def test_neither_yes_nor_no(rows_to_fit, run, word):
    values = {"INPUT": rows_to_fit, "OUTCOME": "y", "DRIVERS": ["x1"], "COEFFICIENTS": MEMORY}
    message = run(FitDrivers, True, **values, STANDARDISE=word)
    assert message.startswith(f"STANDARDISE: '{word}' is neither yes nor no.")


@pytest.mark.parametrize("name", [" code", "code ", "a;b"])
def test_fields_with_odd_names(make_layer, run, name):
    layer = make_layer("Point", ["a:string", "x:string"], [(point(0), "A1", "D1")])
    layer.dataProvider().renameAttributes({1: name})
    layer.updateFields()
    results, _ = run(
        ClassifyRurality, INPUT=layer, CODE_FIELD=name, SCHEME="ruc2011", OUTPUT=MEMORY
    )
    assert (results["RURAL_COUNT"], results["URBAN_COUNT"]) == (1, 0)


def test_several_fields_where_one_is_asked_for(make_layer, run):
    layer = make_layer("Point", ["a:string", "b:string"], [(point(0), "A1", "D1")])
    values = {"INPUT": layer, "SCHEME": "ruc2011", "OUTPUT": MEMORY}
    message = run(ClassifyRurality, True, **values, CODE_FIELD="a;b")
    assert message.startswith("CODE_FIELD: 'a;b' is not a field")
    message = run(ClassifyRurality, True, **values, CODE_FIELD=["a", "b"])
    assert message.startswith("CODE_FIELD: It names 2 fields.")


def test_cluster_field_with_a_space(make_layer, run):
    organisations = make_layer(
        "Point", ["x:integer", "rurality:string"], [(point(i), 1, "rural") for i in range(9)]
    )
    clusters = make_layer("Polygon", ["x:integer"], [(square(0, 0), 1)])
    for layer in (organisations, clusters):
        layer.dataProvider().renameAttributes({0: " id"})
        layer.updateFields()
    values = {"ORGANISATIONS": organisations, "CLUSTERS": clusters, "OUTPUT": MEMORY}
    results, _ = run(SummariseRuralUrban, **values, CLUSTER_FIELD=" id")
    assert results["RURAL_CLUSTERED_SHARE"] == 1


def test_an_empty_required_output_is_refused_before_the_work(make_layer):
    points = make_layer("Point", ["code:string"], [(point(i), "D1") for i in range(20)])
    for empty in ("", None, QgsProcessingOutputLayerDefinition("")):
        good, message = checked(DetectMicroclusters, {"INPUT": points, "OUTPUT": empty})
        assert (good, message) == (False, "OUTPUT: It is empty. Choose where to write it.")
    assert checked(DetectMicroclusters, {"INPUT": points})[0] is False
    for there in (MEMORY, QgsProcessingOutputLayerDefinition(MEMORY)):
        assert checked(DetectMicroclusters, {"INPUT": points, "OUTPUT": there})[0]


def test_no_output_at_all(make_layer, run):
    points = make_layer("Point", ["code:string"], [(point(i), "D1") for i in range(20)])
    message = run(DetectMicroclusters, True, INPUT=points, OUTPUT="")
    assert message == "OUTPUT: It is empty. Choose where to write it."


# ------------------------------------------------------------------------------------------ data
def test_numbers_that_are_no_sector(make_layer, run, rows_of):
    rows = [(point(i), 1, "rural", [7.5, NAN, INF][i % 3]) for i in range(30)]
    fields = ["cluster_id:integer", "rurality:string", "sector:double"]
    organisations = make_layer("Point", fields, rows)
    clusters = make_layer("Polygon", ["cluster_id:integer"], [(square(0, 0), 1)])
    results, context = run(
        ProfileMicroclusters, ORGANISATIONS=organisations, CLUSTERS=clusters,
        SECTOR_FIELD="sector", OUTPUT=MEMORY, MAKEUP=MEMORY,
    )  # fmt: skip
    assert (results["SECTOR_COUNT"], results["SKIPPED_COUNT"]) == (1, 20)
    assert {row["sector"] for row in rows_of(results, "MAKEUP", context)} == {"7.5"}


@pytest.mark.parametrize(
    ("kind", "codes"), [("string", ["D1", "", None]), ("double", [1.0, NAN, None])]
)
def test_blank_codes_are_skipped(make_layer, run, kind, codes):
    layer = make_layer("Point", [f"code:{kind}"], [(point(i), codes[i % 3]) for i in range(9)])
    scheme = {"SCHEME": "custom", "RURAL_CODES": "D1,1"}
    results, _ = run(ClassifyRurality, INPUT=layer, CODE_FIELD="code", OUTPUT=MEMORY, **scheme)
    assert (results["RURAL_COUNT"], results["SKIPPED_COUNT"]) == (3, 6)


# -------------------------------------------------------------------------------------- packages
def hide(monkeypatch, package, again):
    for name in [each for each in sys.modules if each.split(".")[0] in (package, *again)]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, package, None)


def test_a_missing_scipy_is_a_sentence_in_the_dialog_too(make_layer, run, monkeypatch):
    points = make_layer("Point", ["code:string"], [(point(i), "D1") for i in range(20)])
    core = "creative_clusters_plugin.core.microclusters"
    for name in [each for each in sys.modules if each.startswith(core)]:
        monkeypatch.delitem(sys.modules, name)
    for name in ("scipy.spatial", "scipy.sparse", "scipy.sparse.csgraph"):
        monkeypatch.setitem(sys.modules, name, None)
    values = {"INPUT": points, "OUTPUT": MEMORY}
    good, message = checked(DetectMicroclusters, values)
    assert not good
    assert message.startswith("The Python package scipy is needed")
    assert run(DetectMicroclusters, True, **values) == message


def test_the_study_looks_for_statsmodels_first(study, run, feedback, monkeypatch):
    hide(monkeypatch, "pandas", ["statsmodels"])
    message = run(RuralUrbanStudy, True, **study)
    assert message.startswith("The Python package pandas is needed")
    assert not any(text.startswith("1 of 6") for text in feedback.infos)

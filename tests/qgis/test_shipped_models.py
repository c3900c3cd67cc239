"""The models that the provider offers: they load whole, and give what their steps give alone."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from made_region import CHOICES, make_region
from qgis.analysis import QgsNativeAlgorithms
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
)
from test_degree_of_urbanisation import NORTH, WEST, make_raster  # noqa: F401  (a fixture)

from creative_clusters_plugin import classFactory
from creative_clusters_plugin.algorithms.rural_urban_study import RuralUrbanStudy
from creative_clusters_plugin.provider import register

ROOT = Path(__file__).resolve().parents[2]
MODELS = ROOT / "resources" / "models"
NAMES = sorted(path.stem for path in MODELS.glob("*.model3"))
MEMORY = QgsProcessing.TEMPORARY_OUTPUT


def test_the_plugin_offers_them(qgis_app):
    """First in this file: the other tests' provider has the same id."""
    registry = QgsApplication.processingRegistry()
    plugin = classFactory(None)
    plugin.initProcessing()
    model = registry.algorithmById("creativeclusters:rural_urban_study_model")
    assert model is not None
    # A model that is loaded before its steps are known has no layers as outputs.
    assert len(model.destinationParameterDefinitions()) == 8
    plugin.unload()


@pytest.fixture(scope="module")
def provider(qgis_app):
    registry = QgsApplication.processingRegistry()
    native = None
    if registry.providerById("native") is None:
        native = QgsNativeAlgorithms(registry)
        registry.addProvider(native)
    provider = register()
    yield provider
    registry.removeProvider(provider)
    if native is not None:
        registry.removeProvider(native)


def test_all_are_offered_under_their_files_names(provider):
    assert NAMES
    models = {each.name() for each in provider.algorithms() if "_" in each.name()}
    assert models == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_model_is_whole(provider, name):
    model = provider.algorithm(name)
    for child in model.childAlgorithms().values():
        assert child.algorithm() is not None, child.algorithmId()
    assert model.destinationParameterDefinitions()
    assert model.shortDescription()
    assert model.displayName()[0].isupper()
    valid, problems = model.validate()
    assert valid, problems


@pytest.mark.skipif(
    not Qgis.QGIS_VERSION.startswith("3.40."), reason="models are made with QGIS 3.40"
)
def test_models_are_what_the_script_makes(tmp_path):
    script = ROOT / "tools" / "make_models.py"
    subprocess.run([sys.executable, str(script), str(tmp_path)], check=True, capture_output=True)
    for path in MODELS.glob("*.model3"):
        assert (tmp_path / path.name).read_text() == path.read_text(), path.name


@pytest.fixture
def country(make_layer, make_raster):  # noqa: F811
    """Return organisations, a town's and a village's, and the people who live there."""
    people = np.full((30, 30), 5.0)
    people[4:10, 4:10] = 2500.0
    people[20, 20] = 700.0
    rng = np.random.default_rng(3)
    town = rng.normal((WEST + 7000, NORTH - 7000), 700, (80, 2))
    village = rng.normal((WEST + 20500, NORTH - 20500), 120, (30, 2))
    rows = [(f"POINT({x} {y})", "org") for x, y in np.concatenate([town, village])]
    return make_layer("Point", ["name:string"], rows), make_raster(people)


def test_microclusters_from_a_population_grid(provider, country, run, rows_of, feedback):
    organisations, people = country
    model = provider.algorithm("microclusters_from_population_grid")
    context = QgsProcessingContext()
    results, ok = model.run(
        {
            "ORGANISATIONS": organisations,
            "POPULATION": people,
            "MIN_CLUSTER_SIZE": 20,
            "organisations_in_microclusters": MEMORY,
            "microclusters": MEMORY,
            "degree_of_urbanisation": MEMORY,
            "rural_against_urban": MEMORY,
        },
        context,
        feedback,
    )
    assert ok
    clusters = rows_of(results, "microclusters", context)
    assert sorted(row["rurality"] for row in clusters) == ["rural", "urban"]
    summary = {row["metric"]: row for row in rows_of(results, "rural_against_urban", context)}
    assert (summary["clusters"]["rural"], summary["clusters"]["urban"]) == (1, 1)

    from creative_clusters_plugin.algorithms.detect_microclusters import DetectMicroclusters

    alone, alone_context = run(
        DetectMicroclusters,
        INPUT=organisations,
        MIN_CLUSTER_SIZE=20,
        OUTPUT=MEMORY,
        CLUSTERS=MEMORY,
    )
    found = rows_of(results, "organisations_in_microclusters", context)
    expected = rows_of(alone, "OUTPUT", alone_context)
    assert [row["cluster_id"] for row in found] == [row["cluster_id"] for row in expected]


def test_a_model_may_call_one_by_its_id(provider, country, feedback, marked):
    """Which no language changes: only what it is called does."""
    organisations, people = country
    name = "microclusters_from_population_grid"
    child = QgsProcessingModelChildAlgorithm(f"creativeclusters:{name}")
    assert child.algorithm().displayName() == "«Microclusters from a population grid»"
    source = QgsProcessingModelChildParameterSource
    for key, value in (("MIN_CLUSTER_SIZE", 20), ("POPULATION", people)):
        child.addParameterSources(key, [source.fromStaticValue(value)])
    child.addParameterSources("ORGANISATIONS", [source.fromModelParameter("POINTS")])
    child.setChildId("inner")
    final = QgsProcessingModelOutput("table", "table")
    final.setChildId("inner")
    final.setChildOutputName("rural_against_urban")
    child.setModelOutputs({"table": final})
    outer = QgsProcessingModelAlgorithm("outer", "g")
    points = QgsProcessingParameterFeatureSource("POINTS")
    outer.addModelParameter(points, QgsProcessingModelParameter("POINTS"))
    outer.addChildAlgorithm(child)
    context = QgsProcessingContext()
    results, ok = outer.run({"POINTS": organisations, "table": MEMORY}, context, feedback)
    assert ok
    table = context.temporaryLayerStore().mapLayer(results["table"])
    assert {each["metric"]: each["all"] for each in table.getFeatures()}["clusters"] == 2


#: Output of the model: that of the study.
STUDY = {
    "organisations_in_microclusters": "ORGANISATIONS_OUT",
    "microclusters": "CLUSTERS",
    "makeup_by_sector": "MAKEUP",
    "rural_against_urban": "SUMMARY",
    "areas_with_drivers_and_potential": "AREAS_OUT",
    "coefficients": "COEFFICIENTS",
    "drivers_rural_against_urban": "COMPARISON",
}


def run_model(model, feedback, region, **choices):
    outputs = {**dict.fromkeys(STUDY, MEMORY), "report": MEMORY}
    context = QgsProcessingContext()
    results, ok = model.run({**region, **choices, **outputs}, context, feedback)
    assert ok
    return results, context


@pytest.mark.parametrize(
    "left_out", [(), ("BUSINESSES", "SIC_FIELD", "POPULATION_FIELD")], ids=["whole", "without"]
)
def test_the_study_as_a_model_gives_the_studys_numbers(provider, run, rows_of, feedback, left_out):
    region = {name: each for name, each in make_region().items() if name not in left_out}
    choices = {name: each for name, each in CHOICES.items() if name not in left_out}
    model = provider.algorithm("rural_urban_study_model")
    found, context = run_model(model, feedback, region, **choices)
    outputs = dict.fromkeys(STUDY.values(), MEMORY)
    whole, whole_context = run(RuralUrbanStudy, **region, **choices, **outputs)
    for ours, theirs in STUDY.items():
        rows, expected = rows_of(found, ours, context), rows_of(whole, theirs, whole_context)
        assert len(rows) == len(expected) > 0, ours
        for row, same in zip(rows, expected):
            assert list(row) == list(same)
            for name, value in row.items():
                number = isinstance(value, float)
                assert same[name] == (pytest.approx(value, rel=1e-8) if number else value), name
    drivers = [row["driver"] for row in rows_of(found, "drivers_rural_against_urban", context)]
    assert ";".join(drivers) == whole["DRIVER_FIELDS"]
    assert Path(found["report"]).read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_the_study_as_a_model_has_the_steps_defaults(provider):
    model = provider.algorithm("rural_urban_study_model")
    study = RuralUrbanStudy()
    study.initAlgorithm()
    asked = [each for each in model.parameterDefinitions() if not each.isDestination()]
    assert {each.name() for each in asked} < {each.name() for each in study.parameterDefinitions()}
    for each in asked:
        same = study.parameterDefinition(each.name())
        assert each.type() == same.type(), each.name()
        assert each.defaultValue() == same.defaultValue(), each.name()

"""The models that the provider offers: they load whole, and give what their steps give alone."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from qgis.analysis import QgsNativeAlgorithms
from qgis.core import Qgis, QgsApplication, QgsProcessing, QgsProcessingContext
from test_degree_of_urbanisation import NORTH, WEST, make_raster  # noqa: F401  (a fixture)

from creative_clusters_plugin.provider import register

ROOT = Path(__file__).resolve().parents[2]
MODELS = ROOT / "resources" / "models"
NAMES = sorted(path.stem for path in MODELS.glob("*.model3"))
MEMORY = QgsProcessing.TEMPORARY_OUTPUT


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

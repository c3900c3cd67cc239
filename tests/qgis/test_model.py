"""Inside a model: numbers feed on, and errors are the same as from the toolbox."""

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
)

from creative_clusters_plugin.provider import CreativeClustersProvider

SOURCE = QgsProcessingModelChildParameterSource


@pytest.fixture
def provider(qgis_app):
    provider = CreativeClustersProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


def child(model, name, algorithm, **sources):
    step = QgsProcessingModelChildAlgorithm(f"creativeclusters:{algorithm}")
    step.setChildId(name)
    for parameter, value in sources.items():
        step.addParameterSources(parameter, [value])
    model.addChildAlgorithm(step)


def make_model(**changes):
    model = QgsProcessingModelAlgorithm("chain")
    model.addModelParameter(
        QgsProcessingParameterFeatureSource("points", "Points"),
        QgsProcessingModelParameter("points"),
    )
    child(
        model, "classify", "classifyrurality",
        INPUT=SOURCE.fromModelParameter("points"), CODE_FIELD=SOURCE.fromStaticValue("code"),
    )  # fmt: skip
    values = {"MIN_CLUSTER_SIZE": 20, "MIN_SAMPLES": 3, "RURALITY_FIELD": "rurality", **changes}
    child(
        model, "detect", "detectmicroclusters",
        INPUT=SOURCE.fromChildOutput("classify", "OUTPUT"),
        **{name: SOURCE.fromStaticValue(value) for name, value in values.items()},
    )  # fmt: skip
    return model


@pytest.fixture
def points(make_layer):
    rows = [(f"POINT({400000 + i % 7} {300000 + i // 7})", "D1") for i in range(60)]
    return make_layer("Point", ["code:string"], rows)


def run_model(model, points, feedback):
    context = QgsProcessingContext()
    results, _ = model.run({"points": points}, context, feedback, {}, False)
    return results


def test_a_chain_runs_and_its_numbers_can_be_branched_on(provider, points, feedback):
    model = make_model()
    results = run_model(model, points, feedback)
    inner = results["CHILD_RESULTS"]["detect"]
    assert inner["CLUSTER_COUNT"] == 1
    assert inner["RURAL_CLUSTERED_SHARE"] == 1
    assert inner["URBAN_CLUSTERED_SHARE"] is None


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"METHOD": "optics"}, "METHOD: 'optics' is not one of its choices."),
        ({"MIN_SAMPLES": 0}, "MIN_SAMPLES: It is 0."),
        ({"RURALITY_FIELD": "nope"}, "RURALITY_FIELD: 'nope' is not a field of the layer"),
        ({"OUTPUT": "x.gpkg|layername=y"}, "OUTPUT: "),
    ],
)
def test_the_same_error_in_a_model(provider, points, feedback, run, changes, message):
    from creative_clusters_plugin.algorithms.detect_microclusters import DetectMicroclusters

    values = {"INPUT": points, "MIN_CLUSTER_SIZE": 20, "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT}
    assert run(DetectMicroclusters, True, **{**values, **changes}).startswith(message)
    if "OUTPUT" in changes:
        return  # a model chooses where its children write
    with pytest.raises(QgsProcessingException) as error:
        run_model(make_model(**changes), points, feedback)
    assert message in str(error.value)

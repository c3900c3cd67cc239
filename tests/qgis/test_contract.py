"""The public interface is frozen: names that models and batch files are built on."""

import pytest
from qgis.core import Qgis, QgsApplication

from creative_clusters_plugin.provider import CreativeClustersProvider

DETECTION = {
    "METHOD": "hdbscan",
    "MIN_CLUSTER_SIZE": 50,
    "MIN_SAMPLES": 10,
    "MAX_RADIUS": 5000,
    "SELECTION": "eom",
    "EPS": None,
}
SHARES = ["CLUSTERED_SHARE", "RURAL_CLUSTERED_SHARE", "URBAN_CLUSTERED_SHARE"]
COUNTS = ["CLUSTER_COUNT", "RURAL_CLUSTER_COUNT", "URBAN_CLUSTER_COUNT"]
DETECTED = [*COUNTS, *SHARES, "SKIPPED_COUNT", "TRIMMED_COUNT", "EPS_USED"]
FITTED = [
    "OBSERVATIONS", "RURAL_OBSERVATIONS", "SKIPPED_COUNT", "LOG_LIKELIHOOD", "AIC", "PSEUDO_R2",
    "JOINT_STATISTIC", "JOINT_P", "MORAN_I", "MORAN_P", "CV_AUC", "CONDITION_NUMBER",
]  # fmt: skip

#: algorithm: ({parameter: default}, number and text outputs)
CONTRACT = {
    "createsamplestudy": (
        {
            "ORGANISATION_COUNT": 5000, "CLUSTER_SIZE": 25, "SEED": 1,
            "ORGANISATIONS": None, "BUSINESSES": None, "AREAS": None, "MUSEUMS": None,
            "HERITAGE": None, "UNIVERSITIES": None, "STATIONS": None, "MEETUPS": None,
            "POPULATION": None, "TRUTH": None,
        },
        [],
    ),
    "classifyrurality": (
        {
            "INPUT": None, "CODE_FIELD": None, "AREAS": None, "AREAS_CODE_FIELD": None,
            "SCHEME": "auto", "RURAL_CODES": None, "OUTPUT": None,
        },
        ["RURAL_COUNT", "URBAN_COUNT", "UNCLASSIFIED_COUNT", "RURAL_SHARE", "SKIPPED_COUNT"],
    ),
    "degreeofurbanisation": (
        {"POPULATION": None, "LAND": None, "BUILT": None, "LEVEL": "level1", "OUTPUT": None},
        [
            "URBAN_CENTRE_POPULATION", "URBAN_CLUSTER_POPULATION", "RURAL_POPULATION",
            "RURAL_POPULATION_SHARE",
        ],
    ),
    "classifyareasfromgrid": (
        {"INPUT": None, "GRID": None, "POPULATION": None, "OUTPUT": None},
        ["RURAL_COUNT", "URBAN_COUNT", "UNCLASSIFIED_COUNT", "RURAL_SHARE", "SKIPPED_COUNT"],
    ),
    "detectmicroclusters": (
        {
            "INPUT": None, **DETECTION, "GROUP_FIELD": None, "WEIGHT_FIELD": None,
            "RURALITY_FIELD": None, "OUTLINE": "concave", "OUTPUT": None, "CLUSTERS": None,
            "REPORT": None, "RECORD": None,
        },
        DETECTED,
    ),
    "testmicroclusters": (
        {
            "INPUT": None, **DETECTION, "RURALITY_FIELD": None, "OUTLINE": "concave",
            "BUSINESSES": None, "INCLUDES_INPUT": True, "PERMUTATIONS": 99, "SEED": 1,
            "OUTPUT": None, "CLUSTERS": None, "REPORT": None, "RECORD": None,
        },
        [*DETECTED, "SIGNIFICANT_COUNT", "RURAL_SIGNIFICANT_COUNT"],
    ),
    "profilemicroclusters": (
        {
            "ORGANISATIONS": None, "CLUSTERS": None, "SECTOR_FIELD": None,
            "SECTOR_SCHEME": "as_is", "EMPLOYMENT_FIELD": None, "TURNOVER_FIELD": None,
            "CLUSTER_FIELD": "cluster_id", "RURALITY_FIELD": "rurality",
            "OUTPUT": None, "MAKEUP": None,
        },
        ["CLUSTER_COUNT", "SECTOR_COUNT", "SKIPPED_COUNT"],
    ),
    "summariseruralurban": (
        {
            "ORGANISATIONS": None, "CLUSTERS": None, "EMPLOYMENT_FIELD": None,
            "TURNOVER_FIELD": None, "CLUSTER_FIELD": "cluster_id",
            "RURALITY_FIELD": "rurality", "OUTPUT": None, "REPORT": None,
        },
        [*SHARES[1:], *COUNTS[1:], "SKIPPED_COUNT"],
    ),
    "assembledrivers": (
        {
            "AREAS": None, "ORGANISATIONS": None, "CLUSTER_FIELD": "cluster_id", "LAYERS": None,
            "NAMES": None, "BUSINESSES": None, "SIC_FIELD": None, "EXCLUDED_SIC": "creative",
            "POPULATION_FIELD": None, "AREA_FIELD": None, "RADIUS": 5000, "OUTPUT": None,
        },
        ["AREA_COUNT", "CLUSTERED_AREA_COUNT", "BORDER_COUNT", "SKIPPED_COUNT", "DRIVER_FIELDS"],
    ),
    "fitdrivers": (
        {
            "INPUT": None, "OUTCOME": None, "DRIVERS": None, "RURALITY_FIELD": "rurality",
            "MODEL": "logit", "LOG_DRIVERS": None, "STANDARDISE": True, "COVARIANCE": "auto",
            "CLUSTER_FIELD": None, "MICROCLUSTER_FIELD": None, "CONLEY_DISTANCE": 20000,
            "EQUIVALENCE_MARGIN": None, "CONFIDENCE": 95, "SEED": 1,
            "COEFFICIENTS": None, "COMPARISON": None,
            "PREDICTIONS": None, "REPORT": None, "RECORD": None,
        },
        FITTED,
    ),
    "createstudyreport": (
        {
            "ORGANISATIONS": None, "CLUSTERS": None, "SUMMARY": None, "MAKEUP": None,
            "AREAS": None, "COEFFICIENTS": None, "COMPARISON": None, "RECORDS": None,
            "REPORT": None,
        },
        [],
    ),
    "ruralurbanstudy": (
        {
            "ORGANISATIONS": None, "AREAS": None, "CODE_FIELD": None, "SCHEME": "auto",
            "RURAL_CODES": None, "LAYERS": None, "NAMES": None, "BUSINESSES": None,
            "SIC_FIELD": None, "SECTOR_FIELD": None, "SECTOR_SCHEME": "as_is",
            "EMPLOYMENT_FIELD": None, "TURNOVER_FIELD": None, "POPULATION_FIELD": None,
            "AREA_FIELD": None, "DRIVERS": None, **DETECTION, "RADIUS": 5000,
            "DRIVER_MEASURE": "near", "OUTCOME": "in_cluster", "MODEL": "logit",
            "COVARIANCE": "auto", "CLUSTER_FIELD": None, "CONLEY_DISTANCE": 20000,
            "EQUIVALENCE_MARGIN": None, "SEED": 1, "ORGANISATIONS_OUT": None, "CLUSTERS": None,
            "MAKEUP": None, "SUMMARY": None, "AREAS_OUT": None, "COEFFICIENTS": None,
            "COMPARISON": None, "REPORT": None,
        },
        [*dict.fromkeys([*DETECTED, *FITTED])],
    ),
}  # fmt: skip

CHOICES = {
    "LEVEL": "level1 level2",
    "SCHEME": "auto ruc2021 ruc2011 ruc2001 degurba degurba_grid1 degurba_grid2 custom",
    "METHOD": "hdbscan dbscan",
    "SELECTION": "eom leaf",
    "OUTLINE": "concave convex circle",
    "SECTOR_SCHEME": "as_is dcms",
    "MODEL": "logit probit firth_logit poisson negative_binomial fractional_logit ols",
    "COVARIANCE": "auto conley cluster robust classical",
    "DRIVER_MEASURE": "near count km",
}


@pytest.fixture(scope="module")
def provider(qgis_app):
    provider = CreativeClustersProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


def test_provider_and_its_algorithms(provider):
    assert provider.id() == "creativeclusters"
    assert provider.name() == "Creative Clusters"
    assert {each.name() for each in provider.algorithms()} == set(CONTRACT)
    assert provider.versionInfo()


@pytest.mark.parametrize("name", CONTRACT)
def test_parameters_and_defaults(provider, name):
    algorithm = provider.algorithm(name)
    found = {each.name(): each.defaultValue() for each in algorithm.parameterDefinitions()}
    assert found == CONTRACT[name][0]


@pytest.mark.parametrize("name", CONTRACT)
def test_outputs(provider, name):
    algorithm = provider.algorithm(name)
    outputs = {each.name(): each.type() for each in algorithm.outputDefinitions()}
    for each in CONTRACT[name][1]:
        kind = "outputString" if each == "DRIVER_FIELDS" else "outputNumber"
        assert outputs.get(each) == kind, each


@pytest.mark.parametrize("name", CONTRACT)
def test_choices_are_static_strings(provider, name):
    for each in provider.algorithm(name).parameterDefinitions():
        if each.type() == "enum":
            assert each.usesStaticStrings()
            assert each.options() == CHOICES[each.name()].split(), each.name()


@pytest.mark.parametrize("name", CONTRACT)
def test_the_first_output_is_required_and_the_others_are_optional(provider, name):
    outputs = provider.algorithm(name).destinationParameterDefinitions()
    optional = [bool(each.flags() & Qgis.ProcessingParameterFlag.Optional) for each in outputs]
    assert optional == [name == "ruralurbanstudy", *[True] * (len(outputs) - 1)]


@pytest.mark.parametrize("name", CONTRACT)
def test_everything_a_dialog_shows_is_there(provider, name):
    algorithm = provider.algorithm(name)
    assert algorithm.tags()
    assert algorithm.group()
    assert not algorithm.icon().isNull()
    with open(algorithm.svgIconPath(), encoding="utf-8") as file:
        assert "<svg" in file.read()
    help_text = algorithm.shortHelpString()
    assert len(help_text) > 300
    for each in algorithm.parameterDefinitions():
        assert each.description()
        # By the label that the dialog shows, and by the name that scripts use.
        told = f"<b>{each.description()}</b> ({each.name()}"
        assert told in help_text, f"the help does not explain {each.name()}"


def test_what_decides_the_studys_result_is_in_front(provider):
    advanced = {
        each.name(): bool(each.flags() & Qgis.ProcessingParameterFlag.Advanced)
        for each in provider.algorithm("ruralurbanstudy").parameterDefinitions()
    }
    for name in ("MIN_CLUSTER_SIZE", "MAX_RADIUS", "RADIUS", "EQUIVALENCE_MARGIN"):
        assert not advanced[name], name
    for name in ("MODEL", "COVARIANCE", "CLUSTER_FIELD", "CONLEY_DISTANCE", "EPS", "SEED"):
        assert advanced[name], name
    detection = provider.algorithm("detectmicroclusters").parameterDefinitions()
    assert not any(
        each.flags() & Qgis.ProcessingParameterFlag.Advanced
        for each in detection
        if each.name() in ("MIN_CLUSTER_SIZE", "MAX_RADIUS")
    )


def test_the_provider_loads_fast_and_without_optional_packages(qgis_app):
    import subprocess
    import sys

    code = (
        "import sys, time, qgis.core\n"
        "start = time.perf_counter()\n"
        "from creative_clusters_plugin.provider import CreativeClustersProvider\n"
        "CreativeClustersProvider().refreshAlgorithms()\n"
        "heavy = {'pandas', 'sklearn', 'statsmodels', 'matplotlib', 'jinja2', 'scipy'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=".")
    assert done.stdout.strip() == "[]", done.stderr

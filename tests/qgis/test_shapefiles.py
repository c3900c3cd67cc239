"""The plugin's own fields in Shapefiles, whose names have ten characters: found, and replaced."""

import pytest
from made_region import make_region
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from creative_clusters_plugin.algorithms.assemble_drivers import AssembleDrivers
from creative_clusters_plugin.algorithms.classify_rurality import ClassifyRurality
from creative_clusters_plugin.algorithms.create_study_report import CreateStudyReport
from creative_clusters_plugin.algorithms.detect_microclusters import DetectMicroclusters
from creative_clusters_plugin.algorithms.fit_drivers import FitDrivers
from creative_clusters_plugin.algorithms.profile_microclusters import ProfileMicroclusters
from creative_clusters_plugin.algorithms.summarise_rural_urban import SummariseRuralUrban
from creative_clusters_plugin.bridge.own_fields import (
    left_by_earlier_run,
    made_field,
    made_fields,
    names_in_files,
    spelt_as_in,
)
from creative_clusters_plugin.resource_paths import resource

MEMORY = QgsProcessing.TEMPORARY_OUTPUT
CODE = {"SCHEME": "custom", "RURAL_CODES": "R"}


@pytest.fixture(scope="module")
def region(qgis_app):
    return make_region()


def names(path):
    return QgsVectorLayer(str(path), "x", "ogr").fields().names()


def fields(*columns):
    result = QgsFields()
    for name, kind in columns:
        result.append(QgsField(name, getattr(QMetaType.Type, kind)))
    return result


def test_what_own_fields_are_called_in_files():
    assert names_in_files("density_km2") == ("density_km2", "densit_km2", "density_km")
    assert names_in_files("most_concentrated_sector")[1] == "mos_sector"
    assert names_in_files("rurality") == ("rurality",)


def test_a_whole_study_in_shapefiles(region, run, rows_of, tmp_path):
    place = {
        name: str(tmp_path / f"{name}.shp")
        for name in ("areas", "firms", "members", "found", "profiled", "assembled", "fitted")
    }
    run(ClassifyRurality, INPUT=region["AREAS"], CODE_FIELD="class", **CODE, OUTPUT=place["areas"])
    by_areas = {"AREAS": region["AREAS"], "AREAS_CODE_FIELD": "class", **CODE}
    run(ClassifyRurality, INPUT=region["ORGANISATIONS"], **by_areas, OUTPUT=place["firms"])
    chosen = {"RURALITY_FIELD": "rurality", "MIN_CLUSTER_SIZE": 10, "MAX_RADIUS": 1000}
    run(
        DetectMicroclusters,
        INPUT=place["firms"],
        **chosen,
        OUTPUT=place["members"],
        CLUSTERS=place["found"],
    )
    both = {"ORGANISATIONS": place["members"], "CLUSTERS": place["found"]}
    summary, context = run(SummariseRuralUrban, **both, OUTPUT=str(tmp_path / "summary.gpkg"))
    told = {row["metric"]: row["all"] for row in rows_of(summary, "OUTPUT", context)}
    assert told["median_density_km2"] > 0
    run(
        ProfileMicroclusters,
        **both,
        SECTOR_FIELD="sector",
        OUTPUT=place["profiled"],
        MAKEUP=str(tmp_path / "makeup.shp"),
    )
    assembled, _ = run(
        AssembleDrivers,
        AREAS=place["areas"],
        ORGANISATIONS=place["members"],
        LAYERS=region["LAYERS"],
        RADIUS=3500,
        POPULATION_FIELD="people",
        OUTPUT=place["assembled"],
    )
    drivers = assembled["DRIVER_FIELDS"].split(";")
    assert len(drivers) == 7
    assert set(drivers) <= set(names(place["assembled"]))
    assert "muse_count" in drivers
    fit, _ = run(
        FitDrivers,
        INPUT=place["assembled"],
        OUTCOME="in_cluster",
        DRIVERS=[each for each in drivers if each.endswith("_near")],
        COEFFICIENTS=str(tmp_path / "coefficients.shp"),
        COMPARISON=str(tmp_path / "comparison.shp"),
        PREDICTIONS=place["fitted"],
    )
    assert fit["OBSERVATIONS"] > 0
    # A table without geometry is the .dbf alone, and that is what can be loaded.
    for name in ("COEFFICIENTS", "COMPARISON"):
        assert fit[name] == str(tmp_path / f"{name.lower()}.dbf")
        assert QgsVectorLayer(fit[name], "x", "ogr").featureCount() > 0
    report = tmp_path / "study.html"
    run(
        CreateStudyReport,
        ORGANISATIONS=place["members"],
        CLUSTERS=place["profiled"],
        SUMMARY=str(tmp_path / "summary.gpkg"),
        AREAS=place["fitted"],
        REPORT=str(report),
        **{name: str(tmp_path / f"{name.lower()}.dbf") for name in
           ("MAKEUP", "COEFFICIENTS", "COMPARISON")},
    )  # fmt: skip
    text = report.read_text(encoding="utf-8")
    assert "Most concentrated" in text
    assert made_field(QgsVectorLayer(place["fitted"], "x", "ogr"), "potential_rank")
    for name in ("density_km2", "most_concentrated_sector", "organisations"):
        assert made_field(QgsVectorLayer(place["profiled"], "x", "ogr"), name), name


def test_styles_name_the_fields_as_the_file_does(region, run, tmp_path):
    target = tmp_path / "found.shp"
    run(
        DetectMicroclusters,
        INPUT=region["ORGANISATIONS"],
        MIN_CLUSTER_SIZE=10,
        OUTPUT=MEMORY,
        CLUSTERS=str(target),
    )
    layer = QgsVectorLayer(str(target), "x", "ogr")
    feature = next(layer.getFeatures())
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    assert f"{feature['densit_km2']:,.0f}" in tip
    potential = resource("styles", "areas_predictions.qml")
    with open(potential, encoding="utf-8") as file:
        style = file.read()
    short = spelt_as_in(fields(("poten_rank", "Double")), style)
    assert "poten_rank" in short
    assert "potential_rank" not in short
    assert spelt_as_in(fields(("potential_rank", "Double")), style) == style


def test_a_second_run_replaces_what_the_first_left(region, run, rows_of, tmp_path, feedback):
    first, second = tmp_path / "first.shp", tmp_path / "second.shp"
    values = {"MIN_CLUSTER_SIZE": 10, "MAX_RADIUS": 1000}
    run(DetectMicroclusters, INPUT=region["ORGANISATIONS"], **values, OUTPUT=str(first))
    values["MIN_CLUSTER_SIZE"] = 16
    results, context = run(DetectMicroclusters, INPUT=str(first), **values, OUTPUT=str(second))
    assert names(second) == names(first) == ["sector", "staff", "cluster_id", "clust_size",
                                             "membership"]  # fmt: skip
    assert any("cluster_id, clust_size, membership" in text for text in feedback.infos)
    sizes = [row["clust_size"] for row in rows_of(results, "OUTPUT", context)]
    assert min(each for each in sizes if each is not None) >= 16
    wider, context = run(DetectMicroclusters, INPUT=str(first), **values, OUTPUT=MEMORY)
    assert "clust_size" not in rows_of(wider, "OUTPUT", context)[0]


def test_only_what_an_earlier_run_left_is_replaced():
    made = fields(("museum_old_count", "Int"), ("museum_new_count", "Int"))
    # A field of the user's, and two that were numbered behind it.
    own = fields(("muse_count", "Int"), ("muse_coun2", "Int"), ("muse_coun3", "Int"))
    assert left_by_earlier_run(own, made) == [1, 2]
    assert left_by_earlier_run(fields(("muse_count", "QString")), made) == []
    long = fields(("muse_count", "Int"), ("no_shapefile_has_this", "Int"))
    assert left_by_earlier_run(long, made) == []
    # What QGIS would cut population_density to is the user's own number of people.
    density = fields(("population_density", "Double"))
    assert left_by_earlier_run(fields(("population", "Double")), density) == []
    assert left_by_earlier_run(fields(("po_density", "Double")), density) == [0]


def test_names_that_were_cut_too_far_are_not_taken_for_each_other(make_layer):
    cut = make_layer("None", ["equivalenc:double", "driver:string"], [], crs=None)
    wanted = ["driver", "equivalence_p", "equivalence_bound"]
    assert made_fields(cut, wanted) == {"driver": "driver"}

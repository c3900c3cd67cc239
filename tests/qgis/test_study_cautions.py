"""The study's report says what its steps only warned of in the log, and which areas it rests on."""

import sys
from pathlib import Path

import pytest
from made_region import CHOICES, make_region
from qgis.core import NULL, QgsFeatureRequest, QgsField, QgsProcessing
from qgis.PyQt.QtCore import QMetaType
from test_create_study_report import page_of

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "core" / "report"))
from pages import HTML, headings, text_of

from creative_clusters_plugin.algorithms.fit_drivers import FitDrivers
from creative_clusters_plugin.algorithms.rural_urban_study import RuralUrbanStudy

MEMORY = QgsProcessing.TEMPORARY_OUTPUT


@pytest.fixture(scope="module")
def region(qgis_app):
    return make_region()


@pytest.fixture
def target(tmp_path):
    return tmp_path / "study.html"


def with_gaps(areas):
    """Return areas with a field that is NULL for every third rural one, and how many there are."""
    layer = areas.materialize(QgsFeatureRequest())
    assert layer.dataProvider().addAttributes([QgsField("variety", QMetaType.Type.Double)])
    layer.updateFields()
    at = layer.fields().lookupField("variety")
    rural = [each.id() for each in layer.getFeatures() if each["class"] == "R"]
    values = {each.id(): {at: float(each.id() % 7)} for each in layer.getFeatures()}
    values.update({each: {at: NULL} for each in rural[::3]})
    assert layer.dataProvider().changeAttributeValues(values)
    return layer, len(rural[::3]), len(rural)


def test_the_report_says_what_was_left_out_and_what_the_steps_warned_of(
    region, run, feedback, target
):
    areas, gaps, rural = with_gaps(region["AREAS"])
    assert areas.dataProvider().addAttributes([QgsField("in_cluster", QMetaType.Type.Int)])
    areas.updateFields()
    every = areas.featureCount()
    # Without businesses nothing else is unknown.
    values = {**region, **CHOICES, "BUSINESSES": None, "SIC_FIELD": None}
    values.update(AREAS=areas, DRIVERS=["variety"])
    results, _ = run(RuralUrbanStudy, **values, REPORT=str(target))
    assert results["SKIPPED_AREA_COUNT"] == gaps
    root = page_of(target)
    words = text_of(root)
    urban = every - rural
    assert (
        f"The fit used {every - gaps} of {every} rows: {rural - gaps} of {rural} rural and "
        f"{urban} of {urban} urban ones. The others were left out because these are not known "
        f"(NULL): variety ({gaps}). So {100 * gaps / rural:.1f} % of the rural rows were left out, "
        "and 0.0 % of the urban ones."
    ) in words
    assert f"This rests on {100 - 100 * gaps / rural:.1f} % of the rural and 100.0 %" in words
    assert any(each.startswith("OUTCOME: 'in_cluster' is what") for each in feedback.warnings)
    (border,) = {each for each in feedback.warnings if " near an edge: " in each}
    listed = [text_of(each) for each in root.iter(f"{HTML}li")]
    assert listed.count(" ".join(border.split())) == 1
    assert "What to keep in mind" in headings(root)
    for each in feedback.warnings:
        if "skipped because something is NULL" not in each:  # the counts above say more
            assert " ".join(each.split()).replace("-", "−") in words.replace("-", "−"), each


def test_the_report_names_the_scheme_that_was_picked(region, run, feedback, target):
    areas = region["AREAS"].materialize(QgsFeatureRequest())
    assert areas.dataProvider().addAttributes([QgsField("ruc", QMetaType.Type.QString)])
    areas.updateFields()
    at = areas.fields().lookupField("ruc")
    codes = {"R": "RSN1", "U": "UN1"}
    assert areas.dataProvider().changeAttributeValues(
        {each.id(): {at: codes[each["class"]]} for each in areas.getFeatures()}
    )
    choices = {**CHOICES, "CODE_FIELD": "ruc", "SCHEME": "auto", "RURAL_CODES": ""}
    run(RuralUrbanStudy, **{**region, "AREAS": areas}, **choices, REPORT=str(target))
    picked = [each for each in feedback.infos if each.startswith("Scheme ruc2021")]
    assert picked
    listed = [text_of(each) for each in page_of(target).iter(f"{HTML}li")]
    for each in set(picked):
        assert listed.count(" ".join(each.split())) == 1


def test_the_record_of_a_fit_knows_what_was_left_out(region, run, target, tmp_path):
    areas, gaps, rural = with_gaps(region["AREAS"])
    urban = areas.featureCount() - rural
    path = str(tmp_path / "areas.gpkg")
    values = {**region, **CHOICES, "AREAS": areas, "DRIVERS": ["variety"]}
    run(RuralUrbanStudy, **values, AREAS_OUT=path)
    run(
        FitDrivers, INPUT=path, OUTCOME="in_cluster", DRIVERS=["museums_near", "variety"],
        COEFFICIENTS=MEMORY, REPORT=str(target),
    )  # fmt: skip
    words = text_of(page_of(target))
    assert f"{rural - gaps} of {rural} rural and {urban} of {urban} urban ones." in words

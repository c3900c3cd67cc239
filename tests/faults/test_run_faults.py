"""Cancelling, missing packages, other locales, layers that go, a million at one spot."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from fault_cases import CASES, INPUTS, Feedback, parameters, run
from fault_layers import spot
from qgis.core import QgsProject, QgsVectorFileWriter, QgsVectorLayer

IDS = [".".join(each) for each in INPUTS]
HERE = Path(__file__).resolve().parent


def files(folder):
    return {
        str(each.relative_to(folder)): each.read_bytes()
        for each in sorted(folder.rglob("*"))
        if each.is_file()
    }


# ---------------------------------------------------------------------------------- cancelling
@pytest.mark.parametrize("percent", [0, 1, 50, 99])
@pytest.mark.parametrize("name", CASES)
def test_a_cancel_leaves_everything_as_it_was(tmp_path, count, name, percent):
    inputs, outputs = tmp_path / "in", tmp_path / "out"
    inputs.mkdir()
    outputs.mkdir()
    given = parameters(name, inputs)
    given.pop("REPORT", None)
    for each in CASES[name].outputs:
        if each != "REPORT":
            ending = "tif" if str(given[each]).endswith(".tif") else "gpkg"
            given[each] = str(outputs / f"{each}.{ending}")
            Path(given[each]).write_bytes(b"what was there before")
    before = files(outputs)
    feedback = Feedback(lambda shown: shown >= percent)
    done = run(name, given, feedback)
    count(name, done.word)
    if percent >= 50 and done.results is not None:
        return  # it was ready before it looked
    assert done.word == "cancelled", done.text
    assert files(outputs) == before


# ------------------------------------------------------------------------------------ packages
#: Package: the algorithms that cannot do without it, as they are run here.
NEEDED = {
    "pandas": {"fitdrivers", "ruralurbanstudy"},
    "statsmodels": {"fitdrivers", "ruralurbanstudy"},
    "sklearn": set(),
    "matplotlib": {"detectmicroclusters"},
    "jinja2": {"detectmicroclusters"},
    "scipy": None,
}


def run_all(folder, *arguments, **environment):
    done = subprocess.run(
        [sys.executable, str(HERE / "run_all.py"), str(folder), *arguments],
        capture_output=True,
        text=True,
        timeout=110,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.parametrize("package", NEEDED)
def test_a_missing_package_is_one_sentence_and_only_where_it_is_needed(tmp_path, count, package):
    answers = run_all(tmp_path, "--without", package)
    assert set(answers) == set(CASES)
    for name, answer in answers.items():
        count(name, answer["word"])
        assert answer["word"] in ("result", "package"), (name, answer["text"])
        if answer["word"] == "package":
            shown = "scikit-learn" if package == "sklearn" else package
            assert answer["text"].startswith(f"The Python package {shown} is needed")
            assert f"pip install {shown}" in answer["text"]
    if NEEDED[package] is not None:
        assert {name for name, each in answers.items() if each["word"] == "package"} == (
            NEEDED[package]
        )


# ------------------------------------------------------------------------------------- locales
@pytest.fixture(scope="module")
def locales(tmp_path_factory):
    """Return a folder with a German and an Arabic locale, made for the tests."""
    folder = tmp_path_factory.mktemp("locales")
    for name in ("de_DE", "ar_EG"):
        made = subprocess.run(
            ["localedef", "-i", name, "-f", "UTF-8", str(folder / f"{name}.UTF-8")],
            capture_output=True,
            text=True,
        )
        assert (folder / f"{name}.UTF-8").is_dir(), (
            f"The locale {name} could not be made (Debian: apt install locales): {made.stderr}"
        )
    return folder


@pytest.mark.parametrize("name", ["de_DE", "ar_EG"])
def test_another_locale_gives_the_same_numbers(tmp_path, count, locales, name):
    plain = run_all(tmp_path)
    other = run_all(
        tmp_path, "--locale", name, LOCPATH=str(locales), LC_ALL=f"{name}.UTF-8", LANG=name
    )
    for each in CASES:
        count(each, other[each]["word"])
        assert other[each]["word"] == "result", other[each]["text"]
        assert other[each]["numbers"] == plain[each]["numbers"], each
        told, english = other[each].get("report"), plain[each].get("report")
        if name == "de_DE" and told:  # a language that we have: its words and marks, no others
            assert '<html lang="de"' in told
        else:
            assert told == english


# ------------------------------------------------------------------------- layers that go away
def _truncate(layer):
    layer.dataProvider().truncate()


def _remove(layer):
    QgsProject.instance().removeMapLayer(layer.id())


@pytest.mark.parametrize("going", [_truncate, _remove], ids=["emptied", "removed"])
@pytest.mark.parametrize("moment", [1, 2, 4, 9])
@pytest.mark.parametrize(("name", "parameter"), INPUTS, ids=IDS)
def test_a_layer_that_goes_while_it_is_read(tmp_path, count, name, parameter, going, moment):
    inputs, outputs = tmp_path / "in", tmp_path / "out"
    inputs.mkdir()
    outputs.mkdir()
    given = parameters(name, inputs)
    given.pop("REPORT", None)
    output = CASES[name].outputs[0]
    if not str(given[output]).endswith(".tif"):
        given[output] = str(outputs / "out.gpkg")
    layer = given[parameter][0] if parameter == "LAYERS" else given[parameter]
    QgsProject.instance().addMapLayer(layer)
    given[parameter] = [layer.id()] if parameter == "LAYERS" else layer.id()
    looks = []

    def act(_):
        looks.append(1)
        if len(looks) == moment:
            going(layer)

    ending = run(name, given, Feedback(act), project=True)
    QgsProject.instance().clear()
    count(name, ending.word)
    assert ending.word in ("result", "error"), ending.text
    for each in outputs.iterdir():  # gone after all was written: then it is all there
        assert each.name == "out.gpkg"
        assert QgsVectorLayer(str(each), "out", "ogr").isValid()


@pytest.mark.parametrize(("name", "parameter"), INPUTS, ids=IDS)
def test_a_file_that_goes_while_it_is_read(tmp_path, count, name, parameter):
    given = parameters(name, tmp_path)
    given.pop("REPORT", None)
    layer = given[parameter][0] if parameter == "LAYERS" else given[parameter]
    path = tmp_path / "source.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsProject.instance().transformContext(), options
    )
    stored = QgsVectorLayer(str(path), "stored", "ogr")
    assert stored.isValid()
    given[parameter] = [stored] if parameter == "LAYERS" else stored

    def act(_):
        path.unlink(missing_ok=True)

    ending = run(name, given, Feedback(act))
    count(name, ending.word)
    assert ending.word in ("result", "error"), ending.text


# ----------------------------------------------------------------------------------- one spot
@pytest.fixture(scope="module")
def million(qgis_app, tmp_path_factory):
    """Return the path of a million organisations at one spot."""
    from osgeo import ogr, osr

    path = tmp_path_factory.mktemp("million") / "spot.gpkg"
    system = osr.SpatialReference()
    system.ImportFromEPSG(27700)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = data.CreateLayer("spot", system, ogr.wkbPoint, ["SPATIAL_INDEX=NO"])
    for field, kind in (("cluster_id", ogr.OFTInteger), ("rurality", ogr.OFTString)):
        layer.CreateField(ogr.FieldDefn(field, kind))
    layer.StartTransaction()
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetField("cluster_id", 1)
    feature.SetField("rurality", "urban")
    feature.SetGeometry(ogr.CreateGeometryFromWkt(spot(500, 500).asWkt()))
    for _ in range(1_000_000):
        feature.SetFID(-1)
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    return str(path)


@pytest.mark.parametrize(
    ("name", "parameter", "changes", "expected"),
    [
        (
            "detectmicroclusters",
            "INPUT",
            {"WEIGHT_FIELD": None, "GROUP_FIELD": None},
            {"CLUSTER_COUNT": 1, "CLUSTERED_SHARE": 1.0},
        ),
        ("testmicroclusters", "BUSINESSES", {"INCLUDES_INPUT": False}, {"CLUSTER_COUNT": 6}),
        (
            "summariseruralurban",
            "ORGANISATIONS",
            {"EMPLOYMENT_FIELD": None, "TURNOVER_FIELD": None},
            {"URBAN_CLUSTERED_SHARE": 1.0},
        ),
        ("assembledrivers", "ORGANISATIONS", {}, {"CLUSTERED_AREA_COUNT": 1}),
    ],
)
def test_a_million_organisations_at_one_spot(
    million, tmp_path, count, name, parameter, changes, expected
):
    given = parameters(name, tmp_path)
    given.pop("REPORT", None)
    ending = run(name, {**given, **changes, parameter: million})
    count(name, ending.word)
    assert ending.results is not None, ending.text
    assert {each: ending.results[each] for each in expected} == expected

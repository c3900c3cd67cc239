"""Batches, models and qgis_process: every algorithm gives the same in all of them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
MODELS = sorted((HERE.parents[1] / "resources" / "models").glob("*.model3"))
DETECTION = {"MIN_CLUSTER_SIZE": 20, "MIN_SAMPLES": 5}
AREAS = 10


@pytest.fixture(scope="module")
def prepared(qgis, tmp_path_factory):
    """Return the places of a small sample, and of what its steps made."""
    folder = tmp_path_factory.mktemp("prepared")
    names = ("organisations", "businesses", "areas", "museums", "stations")

    def table(file, name):
        return f"ogr:dbname='{folder / file}' table=\"{name}\" (geom)"

    def run(algorithm, **inputs):
        answer = qgis.run(algorithm, **inputs)
        assert answer.code == 0, answer.text

    run(
        "createsamplestudy",
        ORGANISATION_COUNT=1500,
        POPULATION=str(folder / "people.tif"),
        **{name.upper(): table("sample.gpkg", name) for name in names},
    )
    places = {name: f"{folder}/sample.gpkg|layername={name}" for name in names}
    places.update(people=str(folder / "people.tif"), grid=str(folder / "grid.tif"))
    run("degreeofurbanisation", POPULATION=places["people"], OUTPUT=places["grid"])
    run(
        "ruralurbanstudy",
        ORGANISATIONS=places["organisations"],
        AREAS=places["areas"],
        CODE_FIELD="ruc2021",
        LAYERS=[places["museums"]],
        NAMES="museums",
        OUTCOME="organisations",
        MODEL="ols",
        SECTOR_FIELD="sector",
        **DETECTION,
        **{name: table("study.gpkg", name.lower()) for name in STUDIED},
    )
    places.update({name: f"{folder}/study.gpkg|layername={name.lower()}" for name in STUDIED})
    return places


STUDIED = (
    "ORGANISATIONS_OUT", "CLUSTERS", "MAKEUP", "SUMMARY", "AREAS_OUT", "COEFFICIENTS", "COMPARISON",
)  # fmt: skip


def strips(place):
    """Return a layer in ten strips from west to east with as many organisations each."""
    done = subprocess.run(
        ["ogr2ogr", "-f", "CSV", "/vsistdout/", *place.split("|layername="), "-lco",
         "GEOMETRY=AS_XY"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    east = sorted(float(line.split(",")[0]) for line in done.stdout.splitlines()[1:])
    cuts = [east[len(east) * each // AREAS] for each in range(AREAS)]
    cuts[0], last = cuts[0] - 1, east[-1] + 1
    return [
        f"{place}|subset=ST_MinX(geom) >= {low} AND ST_MinX(geom) < {high}"
        for low, high in zip(cuts, [*cuts[1:], last])
    ]


@pytest.fixture(scope="module")
def cases(prepared):
    """Return for each algorithm the rows of a batch, its output, and a number to branch on."""
    members = {"ORGANISATIONS": prepared["ORGANISATIONS_OUT"], "CLUSTERS": prepared["CLUSTERS"]}
    study = {
        "ORGANISATIONS": prepared["organisations"], "AREAS": prepared["areas"],
        "CODE_FIELD": "ruc2021", "LAYERS": [prepared["museums"]], "NAMES": "museums",
        "OUTCOME": "organisations", "MODEL": "ols", **DETECTION,
    }  # fmt: skip
    return {
        "createsamplestudy": ([{"ORGANISATION_COUNT": 1000}], "ORGANISATIONS", None),
        "classifyrurality": (
            [{"INPUT": prepared["areas"], "CODE_FIELD": "ruc2021"},
             {"INPUT": prepared["organisations"], "AREAS": prepared["areas"],
              "AREAS_CODE_FIELD": "ruc2021"}], "OUTPUT", "RURAL_COUNT",
        ),
        "degreeofurbanisation": (
            [{"POPULATION": prepared["people"]}], "OUTPUT", "RURAL_POPULATION",
        ),
        "classifyareasfromgrid": (
            [{"INPUT": prepared["areas"], "GRID": prepared["grid"],
              "POPULATION": prepared["people"]}], "OUTPUT", "RURAL_COUNT",
        ),
        "detectmicroclusters": (
            [{"INPUT": strip, **DETECTION} for strip in strips(prepared["organisations"])],
            "OUTPUT", "CLUSTER_COUNT",
        ),
        "testmicroclusters": (
            [{"INPUT": prepared["organisations"], "BUSINESSES": prepared["businesses"],
              "PERMUTATIONS": 9, **DETECTION}], "OUTPUT", "CLUSTER_COUNT",
        ),
        "profilemicroclusters": (
            [{**members, "SECTOR_FIELD": "sector"}], "OUTPUT", "CLUSTER_COUNT",
        ),
        "summariseruralurban": ([members], "OUTPUT", "RURAL_CLUSTER_COUNT"),
        "assembledrivers": (
            [{"AREAS": prepared["areas"], "ORGANISATIONS": prepared["ORGANISATIONS_OUT"],
              "LAYERS": [prepared["museums"], prepared["stations"]]}],
            "OUTPUT", "CLUSTERED_AREA_COUNT",
        ),
        "fitdrivers": (
            [{"INPUT": prepared["AREAS_OUT"], "OUTCOME": "organisations",
              "DRIVERS": ["museums_near"], "MODEL": "ols"}], "COEFFICIENTS", "OBSERVATIONS",
        ),
        "ruralurbanstudy": ([study], "AREAS_OUT", "OBSERVATIONS"),
    }  # fmt: skip


@pytest.fixture(scope="module")
def answers(qgis, cases, tmp_path_factory):
    """Return what each algorithm gives alone, in a model and in the batch panel."""
    folder = tmp_path_factory.mktemp("answers")
    plugins = qgis.profile / "profiles" / "default" / "python" / "plugins"
    done = subprocess.run(
        [sys.executable, str(HERE / "batch_in_qgis.py"), str(plugins), str(folder)],
        input=json.dumps(cases),
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(folder)},
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def content(path):
    """Return an output's rows as the other process gives them."""
    done = subprocess.run(
        [sys.executable, "-c",
         "import sys; sys.argv = ['x']; sys.path.insert(0, sys.path[0])\n"
         f"sys.path.insert(0, {str(HERE)!r})\n"
         "from qgis.core import QgsApplication\n"
         "a = QgsApplication([], False); a.initQgis()\n"
         "import json, batch_in_qgis\n"
         f"print(json.dumps([batch_in_qgis.content(each) for each in {path!r}]))"],
        capture_output=True, text=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.fixture(scope="module")
def through_qgis_process(qgis, cases, tmp_path_factory):
    """Return what every row gives through qgis_process, by algorithm, and the numbers."""
    folder = tmp_path_factory.mktemp("rows")
    paths, numbers = [], []
    for name, (rows, output, _) in cases.items():
        for row, inputs in enumerate(rows):
            ending = "tif" if name == "degreeofurbanisation" else "gpkg"
            paths.append(str(folder / f"{name}_{row}.{ending}"))
            answer = qgis.run(name, **inputs, **{output: paths[-1]})
            assert answer.code == 0, answer.text
            numbers.append(answer.results)
    found = iter(zip(content(paths), numbers))
    return {name: [next(found) for _ in rows] for name, (rows, _, _) in cases.items()}


ALGORITHMS = (
    "createsamplestudy", "classifyrurality", "degreeofurbanisation", "classifyareasfromgrid",
    "detectmicroclusters", "testmicroclusters", "profilemicroclusters", "summariseruralurban",
    "assembledrivers", "fitdrivers", "ruralurbanstudy",
)  # fmt: skip


@pytest.mark.parametrize("name", ALGORITHMS)
def test_the_same_alone_in_a_model_in_the_batch_panel_and_in_qgis_process(
    answers, through_qgis_process, cases, name
):
    answer, rows = answers[name], through_qgis_process[name]
    assert answer["alone"]["content"], "there is nothing to compare"
    assert answer["model"]["content"] == answer["alone"]["content"]
    assert answer["batch"][0]["content"] == answer["alone"]["content"]
    assert len(rows) == len(cases[name][0])
    assert [row for row, _ in rows] == [row["content"] for row in answer["batch"]]
    number = cases[name][2]
    if number:
        value = rows[0][1][number]
        assert answer["alone"]["number"] == value
        # The model went one way only, the right one, with the number in its hands.
        way = "some" if (value or -1) > 0 else "none"
        assert list(answer["model"]["branch"]) == [way]
        text = answer["model"]["branch"][way].removeprefix(way)
        assert float(text) == pytest.approx(value)


def test_ten_areas_are_a_batch(through_qgis_process):
    rows = through_qgis_process["detectmicroclusters"]
    assert len(rows) == AREAS
    assert sum(len(content) for content, _ in rows) == 1500
    assert sum(numbers["CLUSTER_COUNT"] for _, numbers in rows) > 5


# ------------------------------------------------------------------------------ shipped models
def _inputs(model, prepared):
    """Return what a shipped model is given, and what it must write, with the files' endings."""
    names = ("microclusters", "organisations_in_microclusters", "rural_against_urban")
    shared = [f"{name}.gpkg" for name in names]
    if model == "microclusters_from_population_grid":
        return {
            "ORGANISATIONS": prepared["organisations"], "POPULATION": prepared["people"],
            "MIN_CLUSTER_SIZE": 20,
        }, [*shared, "degree_of_urbanisation.tif"]  # fmt: skip
    return {
        "ORGANISATIONS": prepared["organisations"], "AREAS": prepared["areas"],
        "CODE_FIELD": "ruc2021", "LAYERS": [prepared["museums"]],
        "BUSINESSES": prepared["businesses"], "SIC_FIELD": "sic", "SECTOR_FIELD": "sector",
        "POPULATION_FIELD": "population", "MIN_CLUSTER_SIZE": 20,
    }, [
        *shared, "coefficients.gpkg", "drivers_rural_against_urban.gpkg", "report.html",
    ]  # fmt: skip


@pytest.mark.parametrize("model", [each.stem for each in MODELS])
def test_a_shipped_model_gives_the_same_by_its_name_and_as_a_file(qgis, prepared, tmp_path, model):
    inputs, outputs = _inputs(model, prepared)
    paths = []
    for way, name in (("name", f"creativeclusters:{model}"), ("file", _file(model))):
        places = {each.split(".")[0]: str(tmp_path / f"{way}_{each}") for each in outputs}
        paths += [each for each in places.values() if not each.endswith(".html")]
        done = qgis("run", name, "-", input=json.dumps({"inputs": {**inputs, **places}}))
        assert done.returncode == 0, done.stdout + done.stderr
    found = content(paths)
    assert all(found), "an output is empty"
    assert found[: len(found) // 2] == found[len(found) // 2 :]


def _file(model):
    return str(next(each for each in MODELS if each.stem == model))

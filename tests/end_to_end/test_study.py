"""The whole study through qgis_process on the packaged zip."""

import sqlite3
from pathlib import Path

import pytest
from study_support import ASSETS, read

ROOT = Path(__file__).resolve().parents[2]
MODELS = list((ROOT / "resources" / "models").glob("*.model3"))
ENGLAND = Path(__file__).resolve().parents[3] / "shared" / "data" / "england"


def test_every_algorithm_is_listed_and_explains_itself(qgis):
    listed = qgis("list").stdout
    names = [line.split()[0] for line in listed.splitlines() if "creativeclusters:" in line]
    assert len(names) == 12 + len(MODELS)
    for name in names:
        done = qgis("help", name)
        assert done.returncode == 0
        assert "Arguments" in done.stdout


def test_the_planted_truth_comes_back(study, sample):
    _, table = study
    verdicts = {row["driver"]: row["verdict"] for row in table("comparison")}
    assert verdicts["meetups_near"] == "different"
    for name in ("heritage_near", "museums_near", "related_variety"):
        assert verdicts[name] != "different", name
    effects = {
        (row["driver"], row["regime"]): row["ame"]
        for row in table("coefficients")
        if row["ame"] is not None
    }
    assert effects["meetups_near", "urban"] - effects["meetups_near", "rural"] > 0.05
    path, _ = sample("truth").split("|")
    for row in read(path, "truth"):
        if row["effect"] and (row["driver"], row["regime"]) in effects:
            assert effects[row["driver"], row["regime"]] > 0, row


def test_the_numbers_are_those_of_the_tables(study):
    answer, table = study
    numbers = answer.results
    clusters, organisations = table("clusters"), table("organisations_out")
    assert numbers["CLUSTER_COUNT"] == len(clusters)
    assert numbers["RURAL_CLUSTER_COUNT"] == sum(row["rurality"] == "rural" for row in clusters)
    rural = [row for row in organisations if row["rurality"] == "rural"]
    share = sum(row["cluster_id"] is not None for row in rural) / len(rural)
    assert numbers["RURAL_CLUSTERED_SHARE"] == pytest.approx(share)
    summary = {row["metric"]: row for row in table("summary")}
    assert summary["clustered_share"]["rural"] == pytest.approx(share)
    fitted = [row for row in table("areas_out") if row["fitted"] is not None]
    assert numbers["OBSERVATIONS"] == len(fitted)
    assert {row["regime"] for row in table("coefficients")} == {"rural", "urban", "difference"}
    assert {row["scope"] for row in table("makeup")} >= {"all", "rural", "urban", "cluster"}


def test_styles_are_in_the_geopackage(study):
    answer, _ = study
    path = answer.results["CLUSTERS"].split("|")[0]
    with sqlite3.connect(path) as data:
        styled = {row[0] for row in data.execute("SELECT f_table_name FROM layer_styles")}
    assert styled >= {"clusters", "organisations_out", "areas_out"}


def test_the_steps_one_by_one_give_the_same(qgis, sample, study, tmp_path):
    whole, table = study
    paths = {name: str(tmp_path / f"{name}.gpkg") for name in ("areas", "org", "det", "cl", "drv")}
    done = qgis.run(
        "classifyrurality", INPUT=sample("areas"), CODE_FIELD="ruc2021", OUTPUT=paths["areas"]
    )
    assert done.code == 0, done.text
    done = qgis.run(
        "classifyrurality",
        INPUT=sample("organisations"),
        AREAS=sample("areas"),
        AREAS_CODE_FIELD="ruc2021",
        OUTPUT=paths["org"],
    )
    assert done.code == 0, done.text
    detected = qgis.run(
        "detectmicroclusters",
        INPUT=paths["org"],
        MIN_CLUSTER_SIZE=25,
        RURALITY_FIELD="rurality",
        OUTPUT=paths["det"],
        CLUSTERS=paths["cl"],
    )
    assert detected.code == 0, detected.text
    for name in ("CLUSTER_COUNT", "RURAL_CLUSTERED_SHARE", "URBAN_CLUSTERED_SHARE"):
        assert detected.results[name] == whole.results[name]
    assembled = qgis.run(
        "assembledrivers",
        AREAS=paths["areas"],
        ORGANISATIONS=paths["det"],
        LAYERS=[sample(name) for name in ASSETS],
        BUSINESSES=sample("businesses"),
        SIC_FIELD="sic",
        POPULATION_FIELD="population",
        RADIUS=2000,
        OUTPUT=paths["drv"],
    )
    assert assembled.code == 0, assembled.text
    logged = [f"{name}_near" for name in ASSETS] + ["population_density", "businesses_near"]
    fitted = qgis.run(
        "fitdrivers",
        INPUT=paths["drv"],
        OUTCOME="in_cluster",
        DRIVERS=[*logged, "related_variety"],
        LOG_DRIVERS=logged,
        CONLEY_DISTANCE=10000,
        EQUIVALENCE_MARGIN=0.1,
        COEFFICIENTS=str(tmp_path / "coefficients.gpkg"),
        COMPARISON=str(tmp_path / "comparison.gpkg"),
    )
    assert fitted.code == 0, fitted.text
    for name in ("OBSERVATIONS", "LOG_LIKELIHOOD", "JOINT_P", "MORAN_I", "CV_AUC"):
        assert fitted.results[name] == pytest.approx(whole.results[name], rel=1e-9), name
    ours = {row["driver"]: row for row in read(tmp_path / "comparison.gpkg", "comparison")}
    for row in table("comparison"):
        assert ours[row["driver"]]["difference"] == pytest.approx(row["difference"], rel=1e-9)


def test_the_sample_is_the_same_every_time(qgis, sample, tmp_path):
    path = tmp_path / "again.gpkg"
    done = qgis.run("createsamplestudy", ORGANISATIONS=str(path))
    assert done.code == 0, done.text
    first = sample("organisations").split("|")[0]
    assert read(path, "again") == read(first, "organisations")


@pytest.mark.parametrize(
    ("algorithm", "changes", "message"),
    [
        ("detectmicroclusters", {"MIN_SAMPLES": 0}, "MIN_SAMPLES: "),
        ("detectmicroclusters", {"METHOD": "optics"}, "METHOD: 'optics' is not one of"),
        ("detectmicroclusters", {"RURALITY_FIELD": "nope"}, "RURALITY_FIELD: 'nope' is not a"),
        ("classifyrurality", {"CODE_FIELD": "sic"}, "CODE_FIELD: "),
    ],
)
def test_bad_input_is_one_clear_error(qgis, sample, tmp_path, algorithm, changes, message):
    target = tmp_path / "out.gpkg"
    done = qgis.run(algorithm, INPUT=sample("organisations"), OUTPUT=str(target), **changes)
    assert done.code != 0
    assert message in done.text
    assert "Traceback" not in done.text
    assert not target.exists()


def test_the_english_areas_of_2011(qgis, tmp_path):
    if not ENGLAND.exists():
        pytest.skip("the real data lie outside the project and are not here")
    done = qgis.run(
        "classifyrurality",
        INPUT=str(ENGLAND / "lsoa.gpkg"),
        CODE_FIELD="ruc11cd",
        OUTPUT=str(tmp_path / "areas.gpkg"),
    )
    assert done.code == 0, done.text
    numbers = [done.results[f"{name}_COUNT"] for name in ("RURAL", "URBAN", "UNCLASSIFIED")]
    assert numbers == [5598, 27246, 0]

"""Every kind of source gives the same microclusters and the same study; outputs read back equal."""

from __future__ import annotations

import csv
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import postgis_server
import pytest
from sklearn.metrics import adjusted_rand_score

HERE = Path(__file__).resolve().parent
DETECTION = {"MIN_CLUSTER_SIZE": 20, "MIN_SAMPLES": 5}
#: A linear model of what the small sample surely has.
STUDY = {
    **DETECTION, "CODE_FIELD": "ruc2021", "NAMES": "museums", "MODEL": "ols",
    "OUTCOME": "organisations", "SECTOR_FIELD": "sector", "RADIUS": 3000,
    "POPULATION_FIELD": "population",
}  # fmt: skip
TABLES = ("organisations", "areas", "museums")
#: Sources in the coordinates of the sample, and how qgis_process is told of them.
FILES = {
    "GeoPackage": "{folder}/all.gpkg|layername={table}",
    "Shapefile": "{folder}/{table}.shp",
    "FlatGeobuf": "{folder}/{table}.fgb",
    "CSV with WKT": (
        "delimitedtext://file://{folder}/{table}.csv?type=csv&wktField=WKT&crs=EPSG:27700"
    ),
    "filtered": '{folder}/more.gpkg|layername={table}|subset="keep" = 1',
}
#: Sources that only a project of QGIS has.
LAYERS = ("memory", "filtered", "selected", "virtual")


def translate(source, target, *options):
    """Convert with GDAL, in a process of its own."""
    done = subprocess.run(
        ["ogr2ogr", *options, str(target), str(source)], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def made(qgis, tmp_path_factory):
    """Return a folder with a small sample in every format."""
    folder = tmp_path_factory.mktemp("sources")
    first = folder / "sample.gpkg"
    answer = qgis.run(
        "createsamplestudy",
        ORGANISATION_COUNT=1500,
        **{name.upper(): f"ogr:dbname='{first}' table=\"{name}\" (geom)" for name in TABLES},
    )
    assert answer.code == 0, answer.text
    whole, more = folder / "all.gpkg", folder / "more.gpkg"
    for number, table in enumerate(TABLES):
        query = f"SELECT fid AS org_key, 1 AS keep, * FROM {table}"
        again = ["-update"] if number else []
        translate(first, whole, "-f", "GPKG", *again, "-sql", query, "-nln", table)
        # Every third is there twice, the second time as what a filter leaves out.
        query += f" UNION ALL SELECT fid + 100000, 0, * FROM {table} WHERE fid % 3 = 0"
        query = query.replace(", *", f", {', '.join(_columns(first, table))}")
        translate(
            first, more, "-f", "GPKG", *again, "-sql", query, "-nln", table, "-dialect", "sqlite"
        )
        for ending, options in (
            ("shp", ["-f", "ESRI Shapefile"]),
            ("fgb", ["-f", "FlatGeobuf"]),
            ("geojson", ["-f", "GeoJSON", "-t_srs", "EPSG:4326", "-lco", "RFC7946=YES"]),
            ("csv", ["-f", "CSV", "-lco", "GEOMETRY=AS_WKT"]),
        ):
            translate(
                whole, folder / f"{table}.{ending}", *options, "-sql", f"SELECT * FROM {table}"
            )
        written = folder / f"{table}.csv"
        written.write_text(_with_wkt(written.read_text(encoding="utf-8")), encoding="utf-8")
    return folder


def _with_wkt(text):
    """Return a CSV whose geometry is called WKT: later GDAL calls it as the layer does."""
    return re.sub("^geom,", "WKT,", text)


def _columns(path, table):
    with sqlite3.connect(path) as data:
        names = [row[1] for row in data.execute(f'PRAGMA table_info("{table}")')]
    return [each for each in names if each != "fid"]


@pytest.fixture(scope="session")
def database():
    """Return how to connect to a PostgreSQL with PostGIS that lives as long as the tests."""
    if postgis_server.programs() is None and shutil.which("apt-get") is None:
        pytest.skip(postgis_server.HOW)  # a system that has other packages
    with postgis_server.server() as connection:
        yield connection


@pytest.fixture(scope="module")
def tables(database, made):
    """Return a function from a table of the sample to its place in PostGIS."""
    for table in TABLES:
        translate(
            made / "all.gpkg", f"PG:{database}", "-f", "PostgreSQL", "-lco", "FID=row",
            "-lco", "GEOMETRY_NAME=geom", "-sql", f"SELECT * FROM {table}", "-nln", table,
        )  # fmt: skip
    return lambda table: (
        f'postgres://{database} key=\'row\' srid=27700 table="public"."{table}" (geom)'
    )


@pytest.fixture(scope="module")
def place(made, request):
    """Return a function from a source's name and a table to how qgis_process is told of it."""

    def get(source, table):
        if source == "PostGIS":
            return request.getfixturevalue("tables")(table)
        if source == "GeoJSON":
            return f"{made}/{table}.geojson"
        return FILES[source].format(folder=made, table=table)

    return get


def by_key(path, value="cluster_id"):
    """Return a GeoPackage's value of each organisation by its key."""
    with sqlite3.connect(path) as data:
        (table,) = data.execute(
            "SELECT table_name FROM gpkg_contents WHERE data_type = 'features'"
        ).fetchone()
        return dict(data.execute(f'SELECT CAST(org_key AS INTEGER), "{value}" FROM "{table}"'))


@pytest.fixture(scope="module")
def detected(qgis, place, tmp_path_factory):
    """Return a function from a source to its clusters by organisation, and the numbers."""
    folder, known = tmp_path_factory.mktemp("detected"), {}

    def get(source):
        if source not in known:
            path = folder / f"{len(known)}.gpkg"
            answer = qgis.run(
                "detectmicroclusters",
                INPUT=place(source, "organisations"),
                **DETECTION,
                OUTPUT=str(path),
            )
            assert answer.code == 0, answer.text
            numbers = {key: value for key, value in answer.results.items() if key != "OUTPUT"}
            known[source] = by_key(path), numbers
        return known[source]

    return get


@pytest.mark.parametrize("source", [*FILES, "PostGIS"])
def test_detection_from_every_source_gives_the_same(detected, source):
    clusters, numbers = detected("GeoPackage")
    assert len(clusters) == 1500
    assert numbers["CLUSTER_COUNT"] > 5
    assert detected(source) == (clusters, numbers)


def test_detection_in_degrees_gives_nearly_the_same(detected):
    clusters, _ = detected("GeoPackage")
    ours, _ = detected("GeoJSON")
    assert set(ours) == set(clusters)
    labels = [[each[key] or 0 for key in sorted(clusters)] for each in (clusters, ours)]
    assert adjusted_rand_score(*labels) >= 0.99


# ------------------------------------------------------------------- inside QGIS, and the study
@pytest.fixture(scope="module")
def inside(qgis, made, place):
    """Return what detection and the study answer for every source, all in one QGIS."""
    jobs = []

    def add(name, get):
        jobs.append(
            [f"detect {name}", "detectmicroclusters",
             {"INPUT": get("organisations"), **DETECTION, "OUTPUT": "TEMPORARY_OUTPUT"}]
        )  # fmt: skip
        jobs.append(
            [f"study {name}", "ruralurbanstudy",
             {"ORGANISATIONS": get("organisations"), "AREAS": get("areas"),
              "LAYERS": [get("museums")], **STUDY, "ORGANISATIONS_OUT": "TEMPORARY_OUTPUT"}]
        )  # fmt: skip

    for name in [*FILES, "GeoJSON", "PostGIS"]:
        add(name, lambda table, name=name: place(name, table))
    for way in LAYERS:
        file = "more" if way in ("filtered", "selected") else "all"
        add(
            f"layer: {way}",
            lambda table, way=way, file=file: {
                "source": f"{made}/{file}.gpkg|layername={table}",
                "as": way if table == "organisations" or way != "selected" else "filtered",
            },
        )
    plugins = qgis.profile / "profiles" / "default" / "python" / "plugins"
    done = subprocess.run(
        [sys.executable, str(HERE / "run_in_qgis.py"), str(plugins)],
        input=json.dumps(jobs),
        capture_output=True,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(made)},
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


EVERYWHERE = [*FILES, "PostGIS", *(f"layer: {each}" for each in LAYERS)]


def _numbers(answer):
    """Return the number outputs, NULL as -1."""
    return {
        key: -1 if value is None else value
        for key, value in answer["results"].items()
        if not isinstance(value, str)
    }


@pytest.mark.parametrize("step", ["detect", "study"])
@pytest.mark.parametrize("source", EVERYWHERE)
def test_every_source_gives_the_same_inside_qgis(inside, detected, step, source):
    first, answer = inside[f"{step} GeoPackage"], inside[f"{step} {source}"]
    assert {int(key): value for key, value in answer["key"].items()} == detected("GeoPackage")[0]
    assert _numbers(answer) == pytest.approx(_numbers(first), rel=1e-9)
    if step == "study":
        assert answer["results"]["DRIVER_FIELDS"] == first["results"]["DRIVER_FIELDS"]
        assert first["results"]["OBSERVATIONS"] > 100


def test_the_study_in_degrees_gives_nearly_the_same(inside):
    first, answer = inside["study GeoPackage"], inside["study GeoJSON"]
    keys = sorted(first["key"])
    labels = [[each["key"][key] or 0 for key in keys] for each in (first, answer)]
    assert adjusted_rand_score(*labels) >= 0.99
    for name in ("OBSERVATIONS", "RURAL_OBSERVATIONS", "SKIPPED_COUNT"):
        assert answer["results"][name] == first["results"][name]
    assert answer["results"]["PSEUDO_R2"] == pytest.approx(first["results"]["PSEUDO_R2"], abs=0.02)


# ------------------------------------------------------------------------------------- outputs
def _rows(source, *options):
    """Return the rows of any output as dictionaries of text, by way of CSV."""
    done = subprocess.run(
        ["ogr2ogr", "-f", "CSV", "-lco", "GEOMETRY=AS_WKT", "/vsistdout/", str(source), *options],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return list(csv.DictReader(_with_wkt(done.stdout).splitlines()))


def _value(text):
    try:
        return float(text)
    except ValueError:
        return text


@pytest.fixture(scope="module")
def written(qgis, place, made, tmp_path_factory):
    """Return detection's layers in a GeoPackage, as rows, and a function that writes elsewhere."""

    def write(output, clusters):
        answer = qgis.run(
            "detectmicroclusters",
            INPUT=place("GeoPackage", "organisations"),
            **DETECTION,
            OUTPUT=output,
            CLUSTERS=clusters,
        )
        assert answer.code == 0, answer.text
        return answer.results

    path = tmp_path_factory.mktemp("written") / "out.gpkg"
    tables = [f"ogr:dbname='{path}' table=\"{name}\" (geom)" for name in ("points", "clusters")]
    write(*tables)
    return [_rows(path, name) for name in ("points", "clusters")], write


def _equal(ours, theirs, key, names):
    """Compare two tables by a key; ``names`` says what their fields are called here."""
    assert len(ours) == len(theirs)
    found = {_value(row[names.get(key, key)]): row for row in ours}
    for row in theirs:
        mine = found[_value(row[key])]
        for name, text in row.items():
            if name in ("WKT", "fid") or name not in names:
                continue
            got, wanted = _value(mine[names[name]]), _value(text)
            same = pytest.approx(wanted, rel=1e-6) if isinstance(wanted, float) else wanted
            assert got == same, name


def test_a_shapefile_reads_back_equal_under_shorter_names(written, tmp_path):
    (points, clusters), write = written
    write(str(tmp_path / "points.shp"), str(tmp_path / "clusters.shp"))
    for name, rows, key in (("points", points, "org_key"), ("clusters", clusters, "cluster_id")):
        ours = _rows(tmp_path / f"{name}.shp")
        short = [each for each in ours[0] if each not in ("WKT", "fid")]
        long = [each for each in rows[0] if each not in ("WKT", "fid")]
        assert len(short) == len(set(short)) == len(long)
        names = dict(zip(long, short))
        for full, cut in names.items():
            assert cut == (full if len(full) <= 10 else cut)
            assert (cut[0], len(cut) <= 10) == (full[0], True)
        assert "cluster_id" in short
        if name == "points":
            assert names["cluster_size"] == "clust_size"
        else:
            assert (names["density_km2"], names["rural_share"]) == ("densit_km2", "rura_share")
        _equal(ours, rows, key, names)


def test_drivers_can_be_told_apart_in_a_shapefile(qgis, place, tmp_path):
    paths = [tmp_path / "areas.shp", tmp_path / "areas.gpkg"]
    for path in paths:
        answer = qgis.run(
            "assembledrivers",
            AREAS=place("GeoPackage", "areas"),
            LAYERS=[place("GeoPackage", "museums")],
            NAMES="museums_of_art",
            POPULATION_FIELD="population",
            RADIUS=3000,
            OUTPUT=str(path),
        )
        assert answer.code == 0, answer.text
    ours, rows = (_rows(path) for path in paths)
    names = {
        "org_key": "org_key",
        "population": "population",
        "museums_of_art_count": "muse_count",
        "museums_of_art_near": "museu_near",
        "museums_of_art_km": "museums_km",
        "population_density": "po_density",
    }
    assert set(names.values()) <= set(ours[0])
    _equal(ours, rows, "org_key", names)


@pytest.mark.parametrize("prefix", ["postgis:", "ogr:"])
def test_postgis_reads_back_equal(written, database, prefix):
    (points, clusters), write = written
    parts = dict(each.split("=") for each in database.split())
    words = " ".join(f"{key}='{value}'" for key, value in parts.items())
    if prefix == "ogr:":
        place = "ogr:dbname='PG:" + database + '\' table="{}_ogr" (geom)'
    else:
        place = f'postgis:{words} table="public"."{{}}" (geom)'
    write(place.format("points_out"), place.format("clusters_out"))
    suffix = "_ogr" if prefix == "ogr:" else ""
    for name, rows, key in (("points", points, "org_key"), ("clusters", clusters, "cluster_id")):
        ours = _rows(f"PG:{database}", f"{name}_out{suffix}")
        names = {each: each for each in rows[0]}
        _equal(ours, rows, key, names)

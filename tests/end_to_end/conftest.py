"""The packaged zip in a throw-away profile, and the study run once for all tests."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest
from study_support import ASSETS, read

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Answer:
    """What qgis_process answered."""

    code: int
    results: dict
    infos: list
    warnings: list
    text: str


class Qgis:
    """Runs qgis_process as an analyst would."""

    def __init__(self, profile: Path) -> None:
        self.profile = profile
        self._command = [str(ROOT / "tools" / "qgis_process.sh"), str(profile)]

    def __call__(self, *arguments: str, **options) -> subprocess.CompletedProcess:
        return subprocess.run(
            [*self._command, *arguments], capture_output=True, text=True, timeout=300, **options
        )

    def run(self, algorithm: str, **inputs) -> Answer:
        """Run an algorithm with JSON on standard input."""
        done = self(
            "run", f"creativeclusters:{algorithm}", "-", input=json.dumps({"inputs": inputs})
        )
        text = done.stdout + done.stderr
        try:
            answer = json.loads(done.stdout)
        except ValueError:
            answer = {}
        log = answer.get("log", {})
        return Answer(
            done.returncode,
            answer.get("results", {}),
            log.get("info", []),
            log.get("warning", []),
            text,
        )


@pytest.fixture(scope="session")
def package(tmp_path_factory):
    """The zip, as ``make package`` makes it."""
    folder = tmp_path_factory.mktemp("package")
    done = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "package.py"), "zip", str(folder)],
        check=True,
        capture_output=True,
        text=True,
    )
    return Path(done.stdout.strip())


@pytest.fixture(scope="session")
def qgis(package, tmp_path_factory):
    """A QGIS whose only profile has the zip installed."""
    profile = tmp_path_factory.mktemp("profile")
    plugins = profile / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    with zipfile.ZipFile(package) as archive:
        archive.extractall(plugins)
    runner = Qgis(profile)
    assert runner("plugins", "enable", "creative_clusters_plugin").returncode == 0
    return runner


@pytest.fixture(scope="session")
def sample(qgis, tmp_path_factory):
    """The sample study as a function from table to how it is read."""
    path = tmp_path_factory.mktemp("sample") / "sample.gpkg"
    names = ["organisations", "businesses", "areas", *ASSETS, "truth"]
    answer = qgis.run(
        "createsamplestudy",
        POPULATION=str(path.with_name("population.tif")),
        **{name.upper(): f"ogr:dbname='{path}' table=\"{name}\" (geom)" for name in names},
    )
    assert answer.code == 0, answer.text
    return lambda name: f"{path}|layername={name}"


@pytest.fixture(scope="session")
def study(qgis, sample, tmp_path_factory):
    """The study's answer, and a function from table to rows as dictionaries."""
    path = tmp_path_factory.mktemp("study") / "study.gpkg"
    outputs = [
        "ORGANISATIONS_OUT", "CLUSTERS", "MAKEUP", "SUMMARY", "AREAS_OUT", "COEFFICIENTS",
        "COMPARISON",
    ]  # fmt: skip
    answer = qgis.run(
        "ruralurbanstudy",
        ORGANISATIONS=sample("organisations"),
        AREAS=sample("areas"),
        CODE_FIELD="ruc2021",
        LAYERS=[sample(name) for name in ASSETS],
        BUSINESSES=sample("businesses"),
        SIC_FIELD="sic",
        SECTOR_FIELD="sector",
        EMPLOYMENT_FIELD="employees",
        POPULATION_FIELD="population",
        MIN_CLUSTER_SIZE=25,
        RADIUS=2000,
        CONLEY_DISTANCE=10000,
        EQUIVALENCE_MARGIN=0.1,
        **{name: f"ogr:dbname='{path}' table=\"{name.lower()}\" (geom)" for name in outputs},
    )
    assert answer.code == 0, answer.text
    return answer, lambda name: read(path, name)

#!/usr/bin/env python3
"""The whole study on an invented region, through the real qgis_process and the packaged zip.

Makes the zip, installs it in a throw-away QGIS profile, creates the sample, runs the study into
one GeoPackage, and prints what was found. Called by ``make demo``.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import textwrap
import zipfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "demo"
STUDY = FOLDER / "study.gpkg"
REPORT = FOLDER / "study.html"
PROJECT = FOLDER / "study.qgz"

#: What is printed are English texts, so English is spoken whatever the language of the machine.
ENVIRONMENT = {**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": ""}
#: Assets of the sample that the study takes as possible drivers.
ASSETS = ["heritage", "museums", "meetups", "universities", "stations"]
CLUSTER_SIZE = 25


def table(name: str) -> str:
    """Return how qgis_process writes a table of the study's GeoPackage."""
    return f"ogr:dbname='{STUDY}' table=\"{name}\" (geom)"


def layer(name: str) -> str:
    """Return how qgis_process reads a table of the study's GeoPackage."""
    return f"{STUDY}|layername={name}"


def install() -> Path:
    """Install the zip in a new profile and return the profile's root."""
    made = subprocess.run(
        [sys.executable, ROOT / "tools" / "package.py", "zip", FOLDER],
        check=True,
        capture_output=True,
        text=True,
    )
    profile = FOLDER / "profile"
    plugins = profile / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    with zipfile.ZipFile(made.stdout.strip()) as archive:
        archive.extractall(plugins)
    subprocess.run(
        [
            ROOT / "tools" / "qgis_process.sh",
            profile,
            "plugins",
            "enable",
            "creative_clusters_plugin",
        ],
        check=True,
        capture_output=True,
    )
    return profile


def run(profile: Path, algorithm: str, inputs: dict) -> dict:
    """Run an algorithm as a batch would, with JSON on standard input."""
    done = subprocess.run(
        [ROOT / "tools" / "qgis_process.sh", profile, "run", f"creativeclusters:{algorithm}", "-"],
        input=json.dumps({"inputs": inputs}),
        capture_output=True,
        text=True,
        env=ENVIRONMENT,
    )
    if done.returncode:
        sys.exit(f"demo: {algorithm} failed.\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
    return json.loads(done.stdout)


def study_inputs() -> dict:
    """Return the parameters of the study: the sample's layers, and one table an output."""
    results = ["MAKEUP", "SUMMARY", "COEFFICIENTS", "COMPARISON"]
    return {
        "ORGANISATIONS": layer("organisations"),
        "AREAS": layer("areas"),
        "CODE_FIELD": "ruc2021",
        "LAYERS": [layer(name) for name in ASSETS],
        "BUSINESSES": layer("businesses"),
        "SIC_FIELD": "sic",
        "SECTOR_FIELD": "sector",
        "EMPLOYMENT_FIELD": "employees",
        "TURNOVER_FIELD": "turnover",
        "POPULATION_FIELD": "population",
        "MIN_CLUSTER_SIZE": CLUSTER_SIZE,
        "RADIUS": 2000,
        "CONLEY_DISTANCE": 10000,
        "EQUIVALENCE_MARGIN": 0.1,
        "ORGANISATIONS_OUT": table("organisations_clustered"),
        "CLUSTERS": table("microclusters"),
        "AREAS_OUT": table("areas_fitted"),
        **{name: table(name.lower()) for name in results},
        "REPORT": str(REPORT),
    }


#: The project's layers by group, from the top; what is shown at first.
GROUPS = {
    "Microclusters": {"microclusters": "Microclusters", "organisations_clustered": "Organisations"},
    "Assets": {name: name.capitalize() for name in ASSETS},
    "Areas": {"areas_fitted": "Areas by potential", "areas": "Areas as they were given"},
    "Tables": {
        "summary": "Rural against urban", "comparison": "Drivers, rural against urban",
        "coefficients": "Coefficients", "makeup": "Make-up", "truth": "What was planted",
    },
}  # fmt: skip
SHOWN = ("microclusters", "areas_fitted")


def make_project() -> None:
    """Write a QGIS project of the study, with each layer in the style that it was written with."""
    from qgis.core import QgsApplication, QgsProject, QgsVectorLayer

    application = QgsApplication([], False)
    application.initQgis()
    project = QgsProject.instance()
    project.setTitle("Creative Clusters: an invented region")
    for title, names in GROUPS.items():
        group = project.layerTreeRoot().addGroup(title)
        for name, label in names.items():
            found = QgsVectorLayer(layer(name), label, "ogr")
            if not found.isValid():
                sys.exit(f"demo: {name} cannot be read.")
            project.addMapLayer(found, False)
            node = group.addLayer(found)
            node.setItemVisibilityChecked(name in SHOWN)
            node.setExpanded(name in SHOWN)
            if name == "areas_fitted":
                project.setCrs(found.crs())
                # A margin of a tenth round the map.
                project.viewSettings().setDefaultViewExtent(_wider(found))
        group.setExpanded(title in ("Microclusters", "Areas"))
    if not project.write(str(PROJECT)):
        sys.exit(f"demo: {PROJECT} cannot be written.")
    project.clear()
    application.exitQgis()


def _wider(layer_: Any) -> Any:
    from qgis.core import QgsReferencedRectangle

    box = layer_.extent()
    box.scale(1.1)
    return QgsReferencedRectangle(box, layer_.crs())


def print_findings(results: dict, log: list[str]) -> None:
    """Print the rural-against-urban table, a sentence a driver, and where the map is."""
    areas, rural, clusters = (
        results[name] for name in ("OBSERVATIONS", "RURAL_OBSERVATIONS", "CLUSTER_COUNT")
    )
    print(f"\nAn invented region: {clusters} microclusters; {areas} areas fitted, {rural} rural.\n")
    print(f"{'':56}{'rural':>16}{'urban':>16}")
    with sqlite3.connect(STUDY) as data:
        rows = data.execute("SELECT label, unit, rural, urban FROM summary").fetchall()
    for label, unit, rural, urban in rows:
        numbers = "".join(f"{_shown(value, unit):>16}" for value in (rural, urban))
        named = f"{label} ({unit})" if unit in ("m", "per km²") else label
        print(f"{named:56}{numbers}")
    print("\nDrivers of having a microcluster, rural against urban\n")
    for line in log:
        if " is associated with " in line:
            print(textwrap.fill(line, 96, initial_indent="- ", subsequent_indent="  "))
    print(f"\nThe map:    open {_short(PROJECT)} in QGIS.")
    print(f"The report: open {_short(REPORT)} in a browser.")
    print(f"The data:   {_short(STUDY)}, every layer and table with its style.")


def _short(path: Path) -> Path:
    """Return a path as one would type it here."""
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path


def _shown(value: float | None, unit: str) -> str:
    if value is None:
        return "-"
    if unit.startswith("share"):
        return f"{100 * value:.1f} %"
    return f"{value:,.0f}" if abs(value) >= 100 or value == int(value) else f"{value:,.1f}"


def main() -> None:
    """Run the demo."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    profile = install()
    names = ["organisations", "businesses", "areas", *ASSETS, "truth"]
    sample = {name.upper(): table(name) for name in names}
    run(
        profile,
        "createsamplestudy",
        {
            **sample,
            "ORGANISATION_COUNT": 5000,
            "CLUSTER_SIZE": CLUSTER_SIZE,
            "POPULATION": str(FOLDER / "population.tif"),
        },
    )
    answer = run(profile, "ruralurbanstudy", study_inputs())
    make_project()
    log = answer.get("log", {}).get("info", [])
    print_findings(answer["results"], [str(line) for line in log])


if __name__ == "__main__":
    main()

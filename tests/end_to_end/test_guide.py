"""Every command of the guide and of the help pages runs on the sample study, and every link leads.

Fenced blocks marked ``sh`` (``qgis_process …``) and ``python`` (as in the console of QGIS) are run
in the order in which they stand, those of a page in one folder. The first command of
docs/first-study.md makes the files of the sample, which every other page finds in its folder.
"""

from __future__ import annotations

import html
import os
import re
import shutil
import stat
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

ROOT = Path(__file__).resolve().parents[2]
FIRST = ROOT / "docs" / "first-study.md"
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
PICTURES = ROOT / "docs" / "pictures"
#: Help pages in the order of a study: what one writes is read by those after it.
HELP = [
    "createsamplestudy", "classifyrurality", "detectmicroclusters", "testmicroclusters",
    "profilemicroclusters", "summariseruralurban", "assembledrivers", "fitdrivers",
    "createstudyreport", "ruralurbanstudy", "degreeofurbanisation", "classifyareasfromgrid",
]  # fmt: skip
_FENCED = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_EXAMPLE = re.compile(r"<h3>Example</h3>\s*<p><code>(.*?)</code></p>", re.DOTALL)
#: What the plugin says of a misspelt name of a parameter.
_MISSPELT = re.compile("is not a parameter of")

_CONSOLE = """
import sys
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
sys.path[:0] = [{plugins!r}, QgsApplication.pkgDataPath() + "/python/plugins"]
from processing.core.Processing import Processing
Processing.initialize()
from creative_clusters_plugin.provider import register
provider = register()
"""
#: The console is never closed, so nothing is taken down while layers are still held.
_LEAVE = "\nimport os\nsys.stdout.flush()\nos._exit(0)\n"


@dataclass(frozen=True)
class Block:
    """A fenced block: its language, text and first line in the page."""

    language: str
    text: str
    line: int


def blocks(page: Path) -> list[Block]:
    """Return the blocks of a page that can be run; Python that follows Python is typed after it."""
    text = page.read_text(encoding="utf-8")
    result: list[Block] = []
    for found in _FENCED.finditer(text):
        if result and found[1] == result[-1].language == "python":
            result[-1] = replace(result[-1], text=f"{result[-1].text}\n{found[2]}")
        elif found[1] in ("sh", "python"):
            result.append(Block(found[1], found[2], text.count("\n", 0, found.start()) + 2))
    return result


def example(name: str) -> str:
    """Return the example command of a help page."""
    page = (ROOT / "resources" / "help" / f"{name}.html").read_text(encoding="utf-8")
    (command,) = _EXAMPLE.findall(page)
    return html.unescape(command)


OTHERS = [page for page in PAGES if page != FIRST and blocks(page)]


class Reader:
    """Someone who types what the guide says."""

    def __init__(self, profile: Path, tools: Path) -> None:
        self._plugins = profile / "profiles" / "default" / "python" / "plugins"
        tools.mkdir()
        command = tools / "qgis_process"
        command.write_text(
            f'#!/bin/sh\nPATH=${{PATH#*:}}\nexec "{ROOT}/tools/qgis_process.sh" "{profile}" "$@"\n'
        )
        command.chmod(command.stat().st_mode | stat.S_IXUSR)
        path = f"{tools}{os.pathsep}{os.environ['PATH']}"
        self._environment = {
            **os.environ,
            "PATH": path,
            "QT_QPA_PLATFORM": "offscreen",
            "QGIS_CUSTOM_CONFIG_PATH": str(tools),
        }

    def run(self, block: Block, folder: Path, where: str) -> None:
        """Run a block in a folder; it fails where a command does or knows no such parameter."""
        if block.language == "sh":
            command = ["bash", "-euo", "pipefail", "-c", block.text]
        else:
            before = _CONSOLE.format(plugins=str(self._plugins))
            command = [sys.executable, "-c", before + block.text + _LEAVE]
        done = subprocess.run(
            command,
            cwd=folder,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=300,
        )
        said = done.stdout + done.stderr
        assert done.returncode == 0, f"{where}:{block.line}\n{block.text}\n{said[-3000:]}"
        assert not _MISSPELT.search(said), f"{where}:{block.line}\n{said[-3000:]}"


@pytest.fixture(scope="module")
def reader(qgis, tmp_path_factory):
    return Reader(qgis.profile, tmp_path_factory.mktemp("reader") / "tools")


@pytest.fixture(scope="module")
def files(reader, tmp_path_factory):
    """The sample's files, as the first command of the guide makes them, and what others call so."""
    folder = tmp_path_factory.mktemp("guide") / "files"
    folder.mkdir()
    reader.run(blocks(FIRST)[0], folder, FIRST.name)
    shutil.copy(folder / "areas.gpkg", folder / "municipalities.gpkg")
    shutil.copy(folder / "population.tif", folder / "GHS_POP.tif")
    for name, share in (("GHS_LAND", 1.0), ("GHS_BUILT_S", 0.05)):
        grid = gdal.GetDriverByName("GTiff").CreateCopy(
            str(folder / f"{name}.tif"), gdal.Open(str(folder / "population.tif"))
        )
        band = grid.GetRasterBand(1)
        band.WriteArray(np.full((grid.RasterYSize, grid.RasterXSize), share))
        band.FlushCache()
    write_counties(folder)
    return folder


def write_counties(folder: Path) -> None:
    """Write the organisations as a table with coordinates, and one file for each county."""
    source = gdal.OpenEx(str(folder / "organisations.gpkg"))
    west, east, south, north = source.GetLayer(0).GetExtent()
    csv = folder / "organisations.csv"
    gdal.VectorTranslate(str(csv), source, format="CSV", layerCreationOptions=["GEOMETRY=AS_XY"])
    counties = folder / "counties"
    counties.mkdir()
    middle = (south + north) / 2
    for name, box in (("north", (middle, north)), ("south", (south, middle))):
        gdal.VectorTranslate(
            str(counties / f"{name}.gpkg"), source, spatFilter=[west, box[0], east, box[1]]
        )


@pytest.fixture
def folder(files, tmp_path):
    """A folder of one's own with the sample's files."""
    return Path(shutil.copytree(files, tmp_path / "folder"))


def test_the_guide_has_commands_to_run():
    assert sum(len(blocks(page)) for page in PAGES) >= 15
    assert blocks(FIRST)[0].text.startswith("qgis_process run creativeclusters:createsamplestudy")


@pytest.mark.parametrize("page", OTHERS, ids=lambda page: page.stem)
def test_the_commands_of_a_page_run(reader, folder, page):
    for block in blocks(page):
        reader.run(block, folder, page.name)


def test_the_first_study_runs_and_finds_what_the_page_says(reader, folder):
    for block in blocks(FIRST)[1:]:  # the first one made the files
        reader.run(block, folder, FIRST.name)
    assert "<html" in (folder / "study.html").read_text(encoding="utf-8").lower()
    source = ogr.Open(str(folder / "study.gpkg"))
    verdicts = {row["driver"]: row["verdict"] for row in source.GetLayer("comparison")}
    for name in ("heritage_near", "museums_near", "related_variety"):
        assert verdicts[name] == "same"
    assert verdicts["meetups_near"] == "different"
    assert 120 < source.GetLayer("microclusters").GetFeatureCount() < 140


def test_the_examples_of_the_help_pages_run(reader, folder):
    assert sorted(HELP) == sorted(
        page.stem for page in (ROOT / "resources" / "help").glob("*.html")
    )
    areas = (
        "qgis_process run creativeclusters:classifyrurality --INPUT=areas.gpkg "
        "--CODE_FIELD=ruc2021 --OUTPUT=areas_classified.gpkg"
    )
    reader.run(Block("sh", areas, 0), folder, "help")
    for name in HELP:
        reader.run(Block("sh", example(name), 0), folder, f"{name}.html")


def headings(page: Path) -> set[str]:
    """Return the anchors that GitHub gives to the headings of a page."""
    text = _FENCED.sub("", page.read_text(encoding="utf-8"))
    titles = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_link_leads_somewhere(page):
    for link in _LINK.findall(_FENCED.sub("", page.read_text(encoding="utf-8"))):
        if re.match(r"[a-z]+:", link):
            continue
        name, _, anchor = link.partition("#")
        target = page.parent / name if name else page
        assert target.is_file(), f"{page.name}: {link}"
        assert not anchor or anchor in headings(target), f"{page.name}: {link}"


def test_every_picture_is_small_and_shown():
    shown = {
        (page.parent / link).resolve()
        for page in PAGES
        for link in _LINK.findall(page.read_text(encoding="utf-8"))
    }
    for picture in PICTURES.iterdir():
        assert picture.stat().st_size <= 150_000, picture.name
        assert picture.resolve() in shown, picture.name

"""Every way in which an output cannot be written, at every algorithm."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from contextlib import ExitStack, contextmanager

import pytest
from fault_cases import CASES, parameters, run
from qgis.core import QgsVectorLayer

#: What is left on the full disk, in bytes: less than any output needs.
_LEFT = 20_000
#: A program that has a GeoPackage open for writing, until its standard input ends.
_HOLDER = (
    "import sqlite3, sys\n"
    "data = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
    "data.execute('BEGIN EXCLUSIVE')\n"
    "print('held', flush=True)\n"
    "sys.stdin.read()\n"
)


def _output(name):
    """Return an output that goes to a file: a layer, else the grid; and its ending."""
    first = CASES[name].outputs[0]
    return first, "tif" if name == "degreeofurbanisation" else "gpkg"


def _given(name, inputs, target):
    inputs.mkdir(exist_ok=True)
    given = parameters(name, inputs)
    given.pop("REPORT", None)
    if name == "createsamplestudy":
        given.pop("POPULATION")
    given[_output(name)[0]] = str(target)
    return given


def _existing(name, inputs, target):
    """Let an earlier run of the algorithm write its output."""
    ending = run(name, _given(name, inputs, target))
    assert ending.results is not None, ending.text
    return target.read_bytes()


@contextmanager
def _mounted(folder, options):
    """Mount a disk of its own in memory (root only)."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextmanager
def _read_only(folder):
    """Let nobody write into a folder that is mounted, or one's own."""
    if os.geteuid() == 0:  # whom no permission stops
        subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
    else:
        folder.chmod(0o555)
        for each in folder.iterdir():
            each.chmod(0o444)
    try:
        yield
    finally:
        if os.geteuid() != 0:
            folder.chmod(0o755)


@contextmanager
def _full(folder):
    """Leave next to no room on the disk that is mounted, or for files of this process."""
    if os.geteuid() == 0:
        space = os.statvfs(folder)
        with open(folder / "filler", "wb") as file:
            file.write(b"x" * (space.f_bavail * space.f_frsize - _LEFT))
        yield
        (folder / "filler").unlink()
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (_LEFT, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("name", CASES)
def test_places_that_are_not_there(tmp_path, count, name):
    parameter, ending = _output(name)
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    (tmp_path / f"folder.{ending}").mkdir()
    for place, message in (
        (tmp_path / "no" / f"out.{ending}", "does not exist"),
        (tmp_path / "file" / f"out.{ending}", "does not exist"),
        (tmp_path / f"folder.{ending}", "is a folder"),
        (tmp_path / ("n" * 300 + f".{ending}"), "could not be"),
    ):
        done = run(name, _given(name, tmp_path / "in", place))
        count(name, done.word)
        assert done.text.startswith(f"{parameter}: "), done.text
        assert message in done.text
    assert sorted(each.name for each in tmp_path.iterdir()) == ["file", f"folder.{ending}", "in"]


@pytest.mark.parametrize("before", [False, True], ids=["new", "existing"])
@pytest.mark.parametrize("name", CASES)
def test_a_disk_that_cannot_be_written(tmp_path, count, name, before):
    parameter, ending = _output(name)
    disk = tmp_path / "disk"
    disk.mkdir()
    target = disk / f"out.{ending}"
    with ExitStack() as stack:
        if os.geteuid() == 0:
            stack.enter_context(_mounted(disk, "size=8m"))
        held = _existing(name, tmp_path / "in", target) if before else None
        given = _given(name, tmp_path / "in", target)
        stack.enter_context(_read_only(disk))
        done = run(name, given)
        count(name, done.word)
        assert done.text.startswith(f"{parameter}: ")
        assert "cannot be written." in done.text
        assert (target.read_bytes() if before else target.exists() or None) == held


@pytest.mark.parametrize("before", [False, True], ids=["new", "existing"])
@pytest.mark.parametrize("name", CASES)
def test_a_disk_that_is_full(tmp_path, count, name, before):
    parameter, ending = _output(name)
    disk = tmp_path / "disk"
    disk.mkdir()
    target = disk / f"out.{ending}"
    with ExitStack() as stack:
        if os.geteuid() == 0:
            stack.enter_context(_mounted(disk, "size=2m"))
        held = _existing(name, tmp_path / "in", target) if before else None
        there = sorted(each.name for each in disk.iterdir())
        given = _given(name, tmp_path / "in", target)
        stack.enter_context(_full(disk))
        done = run(name, given)
        count(name, done.word)
        if ending == "tif" and done.results is not None:
            return  # so small a grid fits
        assert done.text.startswith(f"{parameter}: "), done.text
        assert "Check" in done.text
        left = sorted(each.name for each in disk.iterdir() if each.name != "filler")
        assert left == there
        if before:
            assert target.read_bytes() == held


@pytest.mark.parametrize("name", ["classifyrurality"])  # 20 s: QGIS waits for the other program
def test_an_output_that_another_program_writes(tmp_path, count, name):
    parameter = _output(name)[0]
    target = tmp_path / "out.gpkg"
    held = _existing(name, tmp_path / "in", target)
    holder = subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(target)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert holder.stdout.readline() == "held\n"
        table = f"ogr:dbname='{target}' table=\"out\" (geom)"
        done = run(name, _given(name, tmp_path / "in", table))
    finally:
        holder.stdin.close()
        holder.wait()
    count(name, done.word)
    assert done.text.startswith(f"{parameter}: "), done.results
    assert "no other program has it open" in done.text
    assert target.read_bytes() == held


@pytest.mark.parametrize("name", [each for each in CASES if each != "degreeofurbanisation"])
def test_an_output_that_another_program_reads_is_replaced_whole(tmp_path, count, name):
    target = tmp_path / "out.gpkg"
    _existing(name, tmp_path / "in", target)
    with open(target, "rb") as reader:
        old = reader.read()
        done = run(name, _given(name, tmp_path / "in", target))
        count(name, done.word)
        assert done.results is not None, done.text
        reader.seek(0)
        assert reader.read() == old  # whoever has it open keeps the old one
    assert QgsVectorLayer(str(target), "out", "ogr").featureCount() > 0
    assert sorted(each.name for each in tmp_path.iterdir()) == ["in", "out.gpkg"]

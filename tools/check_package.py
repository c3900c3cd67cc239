#!/usr/bin/env python3
"""Check a plugin's zip as the QGIS plugin repository does when it is uploaded.

    tools/check_package.py ZIP

Its form and metadata (plugins/validator.py of the repository's site), and the scans of its content
(plugins/security_scanner.py there): Bandit and detect-secrets block a version, so one finding fails
here; flake8 with the repository's rules does too. What the repository would ask of the network, the
addresses, is only reported where an address cannot exist.
"""

from __future__ import annotations

import configparser
import json
import os
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlparse

MOST_BYTES = 25_000_000
REQUIRED = (
    "name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker",
    "repository", "homepage", "changelog", "tags", "icon", "category",
)  # fmt: skip
FIXED = {
    "qgisMinimumVersion": "3.40",
    "qgisMaximumVersion": "4.99",
    "hasProcessingProvider": "yes",
    "experimental": "False",
    "deprecated": "False",
}
FORBIDDEN_FOLDERS = {"__MACOSX", ".git", "__pycache__"}
EXECUTABLE = (".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd", ".pyc", ".pyo")
#: What is not text: pictures, and compiled translations, which the repository lets through.
NOT_TEXT = (".png", ".qm")
#: The rules that the repository has switched on.
FLAKE8 = (
    "E101,E711,E712,E713,E714,E721,E722,E731,E741,E742,E743,E901,E902,E999,W191,W605,"
    "F402,F403,F404,F405,F811,F821,F822,F823,F831,F901,C901"
)


def wrong_in_form(archive: zipfile.ZipFile) -> Iterator[str]:
    """Yield what is wrong with the names and kinds of the files."""
    names = archive.namelist()
    if sum(entry.compress_size for entry in archive.infolist()) > MOST_BYTES:
        yield "it is larger than 25 MB"
    folders = {name.split("/")[0] for name in names}
    if len(folders) != 1 or not next(iter(folders)).isidentifier():
        yield f"it holds {sorted(folders)}, not one folder with a Python name"
    package = names[0].split("/")[0]
    for needed in ("__init__.py", "metadata.txt", "LICENSE"):
        if f"{package}/{needed}" not in names:
            yield f"{needed} is not in {package}/"
    if archive.testzip():
        yield f"{archive.testzip()} is damaged"
    for entry in archive.infolist():
        yield from wrong_in_file(entry, archive.read(entry))


def wrong_in_file(entry: zipfile.ZipInfo, content: bytes) -> Iterator[str]:
    """Yield what is wrong with one file."""
    name, parts = entry.filename, entry.filename.split("/")
    if ".." in name or name.startswith("/") or "\\" in name or ":" in name:
        yield f"{name}: its path leads out of the folder"
    if FORBIDDEN_FOLDERS & set(parts):
        yield f"{name}: it lies in a folder that is refused"
    if parts[-1].startswith("."):
        yield f"{name}: it is hidden"
    if name.lower().endswith(EXECUTABLE) or entry.external_attr >> 16 & 0o111:
        yield f"{name}: it can be executed"
    if not name.endswith(NOT_TEXT):
        try:
            content.decode("utf-8")
        except UnicodeDecodeError:
            yield f"{name}: it is binary"


def wrong_in_metadata(text: str, names: list[str]) -> Iterator[str]:
    """Yield what is wrong in metadata.txt."""
    parser = configparser.ConfigParser()  # with interpolation, as the repository reads it
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    try:
        parser.read_string(text)
        found = dict(parser.items("general"))
    except configparser.Error as error:
        yield f"metadata.txt cannot be read (a bare %?): {error}"
        return
    for key in REQUIRED:
        if not found.get(key, "").strip():
            yield f"metadata.txt: {key} is missing"
    for key, value in FIXED.items():
        if found.get(key) != value:
            yield f"metadata.txt: {key} is {found.get(key)}, not {value}"
    if "supportsQt6" in found:
        yield "metadata.txt: supportsQt6 is obsolete"
    if "/" in found.get("author", ""):
        yield "metadata.txt: author has a slash"
    version = found.get("version", "")
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        yield f"metadata.txt: version is {version}, not three numbers"
    if version not in found.get("changelog", ""):
        yield f"metadata.txt: changelog does not speak of {version}"
    if not any(name.split("/", 1)[-1] == found.get("icon") for name in names):
        yield f"metadata.txt: the icon {found.get('icon')} is not in the zip"
    for key in ("tracker", "repository", "homepage"):
        if urlparse(found.get(key, "")).scheme not in ("http", "https"):
            yield f"metadata.txt: {key} is no address"


def not_yet(text: str) -> Iterator[str]:
    """Yield what has to be filled in before the plugin is published."""
    for key, value in re.findall(r"^(\w+)=(.*)$", text, re.MULTILINE):
        if re.search(r"[\w-]\.example\b", value):
            yield f"metadata.txt: {key} is a placeholder: {value}"


def run(*command: str, folder: Path) -> str:
    """Return what a scanner prints; its exit code only says that it found something."""
    tool = str(Path(sys.executable).with_name(command[0]))
    done = subprocess.run([tool, *command[1:]], cwd=folder, capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit(f"check_package: {command[0]} failed: {done.stderr.strip()}")
    return done.stdout


def wrong_in_content(folder: Path) -> Iterator[str]:
    """Yield what the scanners find in the files."""
    # Every test of Bandit's at every severity: the repository runs nearly all.
    for each in json.loads(run("bandit", "-r", ".", "-f", "json", "--quiet", folder=folder))[
        "results"
    ]:
        where = f"{os.path.normpath(each['filename'])}:{each['line_number']}"
        yield f"{where}: Bandit {each['test_id']}: {each['issue_text']}"
    secrets = run(
        "detect-secrets", "scan", "--all-files", "--exclude-files", r"metadata\.txt", ".",
        folder=folder,
    )  # fmt: skip
    for path, found in json.loads(secrets)["results"].items():
        for each in found:
            yield f"{path}:{each['line_number']}: detect-secrets: {each['type']}"
    yield from run(
        "flake8", "--isolated", "--max-line-length=120", f"--select={FLAKE8}", ".", folder=folder
    ).splitlines()


def check(path: Path) -> tuple[list[str], list[str]]:
    """Return what is wrong with a zip, and what is only to be filled in."""
    with zipfile.ZipFile(path) as archive, tempfile.TemporaryDirectory() as folder:
        wrong = list(wrong_in_form(archive))
        if wrong:
            return wrong, []
        names = archive.namelist()
        text = archive.read(f"{names[0].split('/')[0]}/metadata.txt").decode("utf-8")
        archive.extractall(folder)
        wrong = [*wrong_in_metadata(text, names), *wrong_in_content(Path(folder))]
        return wrong, list(not_yet(text))


def main(arguments: list[str]) -> int:
    """Run from the command line."""
    if len(arguments) != 1:
        sys.exit(__doc__)
    wrong, open_points = check(Path(arguments[0]))
    for text in wrong:
        print(text)
    for text in open_points:
        print(f"before publishing: {text}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

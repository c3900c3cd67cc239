#!/usr/bin/env python3
"""Assemble the installable plugin: the zip from tracked files, or a folder of links.

    tools/package.py zip dist/           reproducible dist/creative_clusters_plugin-VERSION.zip
    tools/package.py link FOLDER         FOLDER/creative_clusters_plugin linked to this checkout

The repository keeps metadata.txt, resources/, LICENSE and requirements.txt beside the package;
QGIS wants them inside it.
"""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "creative_clusters_plugin"
BESIDE = ("metadata.txt", "resources", "LICENSE", "requirements.txt", "CHANGELOG.md")
#: Of these what only readers of the repository need: pictures for the README and the guide.
LEFT_OUT = "resources/pictures/"
#: The earliest time that a zip can hold: the same zip whenever it is made.
EPOCH = (1980, 1, 1, 0, 0, 0)


def tracked() -> list[tuple[Path, str]]:
    """Return (file, name in the zip) of every tracked file that is shipped, sorted."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--", NAME, *BESIDE],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    files = [
        name
        for name in listing.split("\0")
        if name and not name.startswith(LEFT_OUT) and (ROOT / name).is_file()
    ]
    if not files:
        sys.exit("package: git knows no files of the plugin here; nothing to pack.")
    inside = [
        (ROOT / name, name if name.startswith(NAME + "/") else f"{NAME}/{name}") for name in files
    ]
    return sorted(inside, key=lambda pair: pair[1])


def make_zip(folder: Path) -> Path:
    """Write the zip and return its path."""
    metadata = configparser.ConfigParser()
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{NAME}-{metadata['general']['version']}.zip"
    partial = target.with_suffix(".part")
    with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, name in tracked():
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, path.read_bytes())
    os.replace(partial, target)
    return target


def make_links(folder: Path) -> Path:
    """Make a real directory of links, which QGIS loads and edits show in at once."""
    target = folder / NAME
    if target.is_symlink():
        target.unlink()
    elif target.exists():
        shutil.rmtree(target)
    target.mkdir(parents=True)
    for path in sorted((ROOT / NAME).iterdir()):
        if path.name != "__pycache__":
            (target / path.name).symlink_to(path)
    for name in BESIDE:
        (target / name).symlink_to(ROOT / name)
    return target


def main(arguments: list[str]) -> None:
    """Run from the command line."""
    if len(arguments) != 2 or arguments[0] not in ("zip", "link"):
        sys.exit(__doc__)
    print((make_zip if arguments[0] == "zip" else make_links)(Path(arguments[1]).resolve()))


if __name__ == "__main__":
    main(sys.argv[1:])

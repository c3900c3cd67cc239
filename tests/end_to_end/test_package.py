"""The zip that QGIS installs, and the set-up."""

import configparser
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_it_holds_what_qgis_needs_and_nothing_else(package):
    with zipfile.ZipFile(package) as archive:
        names = archive.namelist()
        metadata = configparser.ConfigParser()  # with interpolation, as the repository reads it
        metadata.read_string(archive.read("creative_clusters_plugin/metadata.txt").decode())
    assert all(name.startswith("creative_clusters_plugin/") for name in names)
    for name in ("metadata.txt", "LICENSE", "requirements.txt", "__init__.py"):
        assert f"creative_clusters_plugin/{name}" in names
    assert any(name.startswith("creative_clusters_plugin/resources/icons/") for name in names)
    assert not [name for name in names if "__pycache__" in name or name.endswith((".pyc", ".so"))]
    general = dict(metadata["general"])
    for key in ("name", "description", "about", "version", "author", "email", "repository",
                "tracker", "hasprocessingprovider", "qgisminimumversion"):  # fmt: skip
        assert general[key], key
    assert general["hasprocessingprovider"] == "yes"
    assert f"creative_clusters_plugin/{general['icon']}" in names


def test_it_is_the_same_whenever_it_is_made(package, tmp_path):
    done = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "package.py"), "zip", str(tmp_path)],
        check=True,
        capture_output=True,
        text=True,
    )
    assert Path(done.stdout.strip()).read_bytes() == package.read_bytes()


def test_a_second_set_up_says_nothing():
    done = subprocess.run(
        [str(ROOT / "tools" / "setup.sh")], capture_output=True, text=True, check=True
    )
    assert done.stdout + done.stderr == ""

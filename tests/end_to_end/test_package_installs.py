"""The zip goes in as an analyst puts it in: by "Install from ZIP" of QGIS' plugin manager."""

import json
import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest
from conftest import Qgis

HERE = Path(__file__).resolve().parent
NAME = "creative_clusters_plugin"


@pytest.fixture(scope="module")
def installed(package, tmp_path_factory):
    """What QGIS Desktop reports of the installation, and its folder of profiles."""
    folder = tmp_path_factory.mktemp("installed")
    report = folder / "report.json"
    # QGIS' Python looks for its home by the first python3 on the path.
    path = f"{Path(sys.executable).resolve().parent}{os.pathsep}{os.environ['PATH']}"
    environment = {
        **os.environ,
        "PATH": path,
        "PYTHONPATH": sysconfig.get_path("purelib"),
        "XDG_RUNTIME_DIR": str(folder),
        "INSTALL_ZIP": str(package),
        "INSTALL_REPORT": str(report),
    }
    environment.pop("QT_QPA_PLATFORM", None)  # QGIS Desktop wants a screen: Xvfb's
    folder.chmod(0o700)
    done = subprocess.run(
        ["xvfb-run", "-a", "qgis", "--nologo", "--noversioncheck", "--profiles-path", str(folder),
         "--code", str(HERE / "plugin_installer.py")],
        env=environment, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert report.is_file(), done.stdout + done.stderr
    return json.loads(report.read_text(encoding="utf-8")), done.stderr, folder


def test_it_is_installed_loaded_and_taken_away_again(installed):
    report, errors, folder = installed
    assert "error" not in report, report["error"]
    assert report["dialogs"] == []
    assert not report["before"]
    assert report["active"]
    assert report["enabled"]
    assert report["unloaded"]
    assert not report["provider left"]
    assert "Traceback" not in errors
    target = folder / "profiles" / "default" / "python" / "plugins" / NAME
    assert (target / "metadata.txt").is_file()


def test_qgis_process_has_the_same_algorithms(installed):
    report, _, folder = installed
    qgis = Qgis(folder)
    plugins = json.loads(qgis("plugins", "--json").stdout)["plugins"]
    assert plugins[NAME]["loaded"]
    providers = json.loads(qgis("list", "--json").stdout)["providers"]
    assert "creativeclusters:detectmicroclusters" in report["algorithms"]
    assert set(providers["creativeclusters"]["algorithms"]) == set(report["algorithms"])

"""What the benchmarks of whole qgis_process runs share."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def make_profile(folder: Path) -> Path:
    """Make a QGIS profile with the plugin linked to this checkout, and return its root."""
    profile = folder / "profile"
    plugins = profile / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    package = [sys.executable, str(ROOT / "tools" / "package.py"), "link", str(plugins)]
    subprocess.run(package, check=True, capture_output=True)
    wrapper = [str(ROOT / "tools" / "qgis_process.sh"), str(profile)]
    enable = [*wrapper, "plugins", "enable", "creative_clusters_plugin"]
    subprocess.run(enable, check=True, capture_output=True)
    return profile


def timed(profile: Path, arguments: list[str]) -> tuple[float, float]:
    """Run qgis_process and return (seconds, peak MiB)."""
    start = time.perf_counter()
    process = subprocess.Popen(
        [str(ROOT / "tools" / "qgis_process.sh"), str(profile), "run", *arguments],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"failed: {' '.join(arguments)}")
    return time.perf_counter() - start, usage.ru_maxrss / 1024

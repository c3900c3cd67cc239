"""What a result was made with, for reports."""

from __future__ import annotations

import configparser
import platform
from importlib import import_module

from qgis.core import Qgis

from ..resource_paths import METADATA

_PACKAGES = (("NumPy", "numpy"), ("SciPy", "scipy"))


def versions() -> list[tuple[str, str]]:
    """Return (name, version) of the plugin, of QGIS, and of what numbers depend on."""
    metadata = configparser.ConfigParser()
    metadata.read(METADATA, encoding="utf-8")
    return [
        ("Creative Clusters", metadata.get("general", "version", fallback="")),
        ("QGIS", Qgis.version()),
        ("GEOS", Qgis.geosVersion()),
        ("Python", platform.python_version()),
        *((name, import_module(module).__version__) for name, module in _PACKAGES),
    ]

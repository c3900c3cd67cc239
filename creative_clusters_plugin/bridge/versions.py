"""What a result was made with, for reports."""

from __future__ import annotations

import configparser
import platform
import sys
from importlib import import_module

from qgis.core import Qgis

from ..resource_paths import METADATA

_PACKAGES = (("NumPy", "numpy"), ("SciPy", "scipy"))
#: Told where they are in use.
_OPTIONAL = ("statsmodels", "pandas", "sklearn")


def plugin_version() -> str:
    """Return the plugin's own version, as its metadata say it."""
    metadata = configparser.ConfigParser()
    metadata.read(METADATA, encoding="utf-8")
    return metadata.get("general", "version", fallback="")


def versions() -> list[tuple[str, str]]:
    """Return (name, version) of the plugin, of QGIS, and of what numbers depend on."""
    return [
        ("Creative Clusters", plugin_version()),
        ("QGIS", Qgis.version()),
        ("GEOS", Qgis.geosVersion()),
        ("Python", platform.python_version()),
        *((name, import_module(module).__version__) for name, module in _PACKAGES),
        *(
            (each, sys.modules[each].__version__)
            for each in _OPTIONAL
            if hasattr(sys.modules.get(each), "__version__")
        ),
    ]

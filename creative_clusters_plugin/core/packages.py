"""Optional packages, imported where they are used so that QGIS starts fast without them."""

from __future__ import annotations

import importlib
from types import ModuleType

from .errors import MissingPackageError

#: Import name to the name under which pip knows the package.
DISTRIBUTIONS = {
    "pandas": "pandas",
    "sklearn": "scikit-learn",
    "statsmodels": "statsmodels",
    "matplotlib": "matplotlib",
    "jinja2": "jinja2",
    "scipy": "scipy",
}


def require(module: str) -> ModuleType:
    """Import ``module`` (dotted names allowed) and return it.

    Raises
    ------
    MissingPackageError
        If it is not installed, with one plain sentence that says how to install it.
    """
    try:
        return importlib.import_module(module)
    except ImportError as error:
        top = module.split(".")[0]
        name = DISTRIBUTIONS.get(top, top)
        raise MissingPackageError(
            f"The Python package {name} is needed for this and could not be imported ({error}). "
            f"Install it for the Python of QGIS: on Windows in the OSGeo4W Shell "
            f"'python -m pip install {name}', on macOS and Linux 'python3 -m pip install {name}' "
            f"(on Debian and Ubuntu 'apt install python3-{name}'), then restart QGIS."
        ) from error

"""Optional packages, imported where they are used so that QGIS starts fast without them."""

from __future__ import annotations

import importlib
from types import ModuleType

from .errors import MissingPackageError
from .language import tr

#: Import name to the name under which pip knows the package.
DISTRIBUTIONS = {
    "pandas": "pandas",
    "sklearn": "scikit-learn",
    "statsmodels": "statsmodels",
    "matplotlib": "matplotlib",
    "jinja2": "jinja2",
    "scipy": "scipy",
    "numpy": "numpy",
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
        # What is missing may be a package that this one needs.
        top = module.split(".")[0]
        raise as_missing(error) or _missing(DISTRIBUTIONS.get(top, top), error) from error


def as_missing(error: ImportError) -> MissingPackageError | None:
    """Return a failed import as the plain sentence; None where it is of no package named here."""
    if isinstance(error, MissingPackageError):
        return error
    name = DISTRIBUTIONS.get((error.name or "").split(".")[0])
    return _missing(name, error) if name else None


def _missing(name: str, error: ImportError) -> MissingPackageError:
    return MissingPackageError(
        tr(
            "The Python package {name} is needed for this and could not be imported ({error}). "
            "Install it for the Python of QGIS: on Windows in the OSGeo4W Shell "
            "'python -m pip install {name}', on macOS and Linux 'python3 -m pip install {name}' "
            "(on Debian and Ubuntu 'apt install python3-{name}'), then restart QGIS.",
            name=name,
            error=error,
        )
    )

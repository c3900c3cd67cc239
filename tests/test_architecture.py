"""Dependencies point inwards, and the core runs in a plain Python."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "creative_clusters_plugin"
#: From the outside in: each may import itself and what comes after it.
LAYERS = ["gui", "algorithms", "bridge", "core"]
OPTIONAL = {"pandas", "sklearn", "statsmodels", "matplotlib", "jinja2"}


def imports_of(path, top_level_only=False):
    """Yield (dotted module, relative level) of the imports in a file."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    nodes = tree.body if top_level_only else ast.walk(tree)
    for node in nodes:
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, 0
        elif isinstance(node, ast.ImportFrom):
            yield node.module or "", node.level


def layer_imported(path, module, level):
    """Return the layer of the package that an import reaches into, or None."""
    if level == 0:
        parts = module.split(".")
        return parts[1] if parts[0] == PACKAGE.name and len(parts) > 1 else None
    base = path.relative_to(PACKAGE).parts[:-1]
    target = [*base[: len(base) - level + 1], *module.split(".")]
    return target[0] if target[0] in LAYERS else None


FILES = sorted(PACKAGE.rglob("*.py"))


def test_there_is_something_to_check():
    assert len([path for path in FILES if path.relative_to(PACKAGE).parts[0] == "core"]) > 10


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_dependencies_point_inwards(path):
    own = path.relative_to(PACKAGE).parts[0]
    if own not in LAYERS:
        return  # plugin.py and provider.py see everything
    inner = set(LAYERS[LAYERS.index(own) :])
    reached = {layer_imported(path, *each) for each in imports_of(path)} - {None}
    assert reached <= inner, f"{own} imports {reached - inner}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_qgis_stays_outside_the_core_and_optional_packages_inside_functions(path):
    everywhere = {module.split(".")[0] for module, level in imports_of(path) if level == 0}
    if path.relative_to(PACKAGE).parts[0] == "core":
        assert not everywhere & {"qgis", "PyQt5", "PyQt6", "osgeo", "processing"}
    at_top = {module.split(".")[0] for module, level in imports_of(path, True) if level == 0}
    assert not at_top & OPTIONAL
    assert not everywhere & {"PyQt5", "PyQt6"}, "import Qt from qgis.PyQt"


def test_core_imports_without_qgis_or_optional_packages():
    modules = [
        ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)
        for path in FILES
        if path.relative_to(PACKAGE).parts[0] == "core" and path.name != "__init__.py"
    ]
    forbidden = sorted(OPTIONAL | {"qgis"})
    code = (
        "import sys, importlib\n"
        f"for name in {forbidden!r}: sys.modules[name] = None\n"
        f"for name in {modules!r}: importlib.import_module(name)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=PACKAGE.parent, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr

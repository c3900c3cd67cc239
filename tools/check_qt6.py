#!/usr/bin/env python3
"""Say what in our sources would not run on Qt 6, which flake8-qgis does not say.

    tools/check_qt6.py STUBS FILE_OR_FOLDER ...

Two checks of every name that is imported from ``qgis`` and what is asked of it:

* a member of an enum is reached through its enum, ``Qt.AlignmentFlag.AlignLeft``: the enums are
  those of the PyQt and the QGIS that run this;
* a name of Qt's is one that PyQt6 has: STUBS is the folder of the PyQt6 package with its ``.pyi``.
"""

from __future__ import annotations

import ast
import enum
import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

MISSING = object()
QT = "qgis.PyQt."
MODULES = (
    "Core", "Gui", "Network", "PrintSupport", "Sql", "Svg", "SvgWidgets", "Test", "Widgets", "Xml",
)  # fmt: skip


class Stubs:
    """The classes of PyQt6 and what they hold, from its stubs."""

    def __init__(self, folder: Path) -> None:
        self._classes: dict[str, ast.ClassDef] = {}
        self._functions: set[str] = set()
        for name in MODULES:
            text = (folder / f"Qt{name}.pyi").read_text(encoding="utf-8")
            for node in ast.parse(text.replace(", /)", ")")).body:  # some have it after *args
                if isinstance(node, ast.ClassDef):
                    self._classes[node.name] = node
                else:
                    self._functions |= self._named(node)

    def lacks(self, chain: list[str]) -> str | None:
        """Return the part of ``Class.attribute...`` that PyQt6 does not have, or None."""
        if chain[0] not in self._classes:
            return None if chain[0] in self._functions else chain[0]
        found = self._classes[chain[0]]
        for place, name in enumerate(chain[1:], 2):
            inner = self._member(found, name)
            if inner is None:
                return ".".join(chain[:place])
            if not isinstance(inner, ast.ClassDef):
                return None
            found = inner
        return None

    def _member(self, found: ast.ClassDef, name: str) -> ast.AST | None:
        for node in found.body:
            if isinstance(node, ast.ClassDef) and node.name == name:
                return node
            if name in self._named(node):
                return node
        for base in found.bases:
            known = self._classes.get(ast.unparse(base).split(".")[-1])
            inner = self._member(known, name) if known else None
            if inner is not None:
                return inner
        # What every class has, and every member of an enum.
        return found if hasattr(enum.Enum, name) or name in ("name", "value") else None

    @staticmethod
    def _named(node: ast.AST) -> set[str]:
        if isinstance(node, ast.FunctionDef):
            return {node.name}
        targets = node.targets if isinstance(node, ast.Assign) else []
        targets = [node.target] if isinstance(node, ast.AnnAssign) else targets
        return {each.id for each in targets if isinstance(each, ast.Name)}


def is_member(value: object) -> bool:
    """Return whether this is a member of an enum, Python's or (in PyQt5) sip's."""
    return isinstance(value, enum.Enum) or type(type(value)).__name__ == "enumtype"


def unscoped(holder: object, names: list[str]) -> str | None:
    """Return the better name of a member that is not reached through its enum, or None."""
    for name in names:
        value = getattr(holder, name, MISSING)
        if is_member(value) and isinstance(holder, type) and holder is not type(value):
            return f"{type(value).__qualname__}.{getattr(value, 'name', name)}"
        if not isinstance(value, (type, ModuleType)):
            return None
        holder = value
    return None


class Reader(ast.NodeVisitor):
    """Collects what is wrong in one file as (line, text)."""

    def __init__(self, stubs: Stubs) -> None:
        self.found: list[tuple[int, str]] = []
        self._stubs = stubs
        self._imported: dict[str, tuple[object, list[str] | None]] = {}
        self._bases: list[list[object]] = []

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        """Remember what a name stands for, and whether PyQt6 has it."""
        name = node.module or ""
        if node.level or not f"{name}.".startswith("qgis."):
            return
        module = importlib.import_module(name)
        for alias in node.names:
            value = getattr(module, alias.name, MISSING)
            chain: list[str] | None = None
            if name.startswith(f"{QT}Qt"):
                chain = [alias.name]
                self._in_qt6(node.lineno, chain)
            elif f"{name}." == QT and alias.name.startswith("Qt"):
                value = importlib.import_module(QT + alias.name)
                chain = []
            self._imported[alias.asname or alias.name] = (value, chain)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Know what ``self`` may be."""
        bases = [self._imported[each.id][0] for each in node.bases if self._is_known(each)]
        self._bases.append(bases)
        self.generic_visit(node)
        self._bases.pop()

    def visit_Attribute(self, node: ast.Attribute) -> None:
        """Check a whole chain ``name.name.name``."""
        names: list[str] = []
        root: ast.expr = node
        while isinstance(root, ast.Attribute):
            names.insert(0, root.attr)
            root = root.value
        if not isinstance(root, ast.Name):
            self.visit(root)
        elif root.id in self._imported:
            holder, chain = self._imported[root.id]
            well = self._scoped(node.lineno, ".".join([root.id, *names]), holder, names)
            if well and chain is not None:
                self._in_qt6(node.lineno, chain + names)
        elif root.id in ("self", "cls"):
            for holder in self._bases[-1] if self._bases else []:
                self._scoped(node.lineno, ".".join([root.id, *names]), holder, names)

    def _is_known(self, node: ast.expr) -> bool:
        return isinstance(node, ast.Name) and node.id in self._imported

    def _scoped(self, line: int, written: str, holder: object, names: list[str]) -> bool:
        better = unscoped(holder, names)
        if better:
            self.found.append((line, f"{written} is not reached through its enum: {better}"))
        return not better

    def _in_qt6(self, line: int, chain: list[str]) -> None:
        lacking = self._stubs.lacks(chain) if chain else None
        if lacking:
            self.found.append((line, f"{lacking} is not in Qt 6"))


def check(path: Path, stubs: Stubs) -> list[tuple[int, str]]:
    """Return what is wrong in a file, as (line, text)."""
    reader = Reader(stubs)
    reader.visit(ast.parse(path.read_text(encoding="utf-8"), filename=str(path)))
    return sorted(set(reader.found))


def sources(places: list[str]) -> Iterator[Path]:
    """Yield the Python files at the places, sorted."""
    for place in map(Path, places):
        yield from sorted(place.rglob("*.py")) if place.is_dir() else [place]


def main(arguments: list[str]) -> int:
    """Run from the command line."""
    if len(arguments) < 2:
        sys.exit(__doc__)
    stubs = Stubs(Path(arguments[0]))
    wrong = [
        f"{path}:{line}: {text}"
        for path in sources(arguments[1:])
        for line, text in check(path, stubs)
    ]
    print("\n".join(wrong), end="\n" if wrong else "")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

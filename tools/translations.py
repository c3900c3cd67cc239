#!/usr/bin/env python3
"""Collect every text that is shown in the language of QGIS, for Qt Linguist.

    tools/translations.py update         bring resources/i18n/*.ts up to date with the sources
    tools/translations.py check          say what is missing, unfinished or does not fit

Qt's own collector sees neither the class attributes that say who an algorithm is nor labels in
tables. A text that a translator could never see (an f-string, or what cannot be traced to a
literal) is refused, and so are values that do not fit the text they are for.
"""

from __future__ import annotations

import ast
import re
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "creative_clusters_plugin"
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("es", "de")
CONTEXT = "CreativeClusters"
#: What says who an algorithm is; of a row of a table, the text at this place is shown.
ATTRIBUTES = {"LABEL": 0, "SUMMARY": 0, "TAGS": 0, "NUMBERS": 1}
#: Tables of the algorithms: groups, numbers of a fit, names of layers.
TABLES = {"GROUPS": 0, "_NUMBERS": 2, "_SHOWN": 0}
#: Where texts of others are asked for, too, by name.
ASKED_HERE = ("algorithms/base.py", "bridge/presentation.py", "core/language.py",
              "core/errors.py", "core/wording.py")  # fmt: skip
#: What takes texts: the place of the first among its arguments, and that after the last.
SAYS = {"tr": (0, 1), "InputError": (1, 3), "plural": (1, 3), "_plural": (1, 3)}
#: What takes texts that were said before.
HEARS = ("info", "warning", "pushInfo", "pushWarning", "QgsProcessingException")
#: What is traced by other means: metrics of the summary are made in the core; a remedy that is
#: chosen before it is given was said there, and an error's new name has its old texts; styles and
#: models that the plugin ships have their words in files, and so have the rules of a grid.
TRACED = {
    "row.label", "row.unit", "remedy", "self.problem", "self.remedy", "one", "many",
    "element.attribute(name)", "content.get(key, '')", "each.description()", "RULE_SET",
}  # fmt: skip
PLACEHOLDER = re.compile(r"\{\w*(?:![rsa])?(?::[^{}]*)?\}|%n|%\d")


@dataclass
class Found:
    """What the sources hold: texts with the first file that has each, and refusals."""

    texts: dict[str, str]
    refused: list[str]


def strings(node: ast.expr | None, place: int) -> Iterator[str]:
    """Yield the texts of a literal: itself, items, values of a dict; of a row, that at a place."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.Tuple) and node.elts:
        yield from strings(node.elts[min(place, len(node.elts) - 1)], place)
    elif isinstance(node, ast.List):
        for each in node.elts:
            yield from strings(each, place)
    elif isinstance(node, ast.Dict):
        for each in node.values:
            yield from strings(each, 0)
    elif isinstance(node, ast.IfExp):
        yield from strings(node.body, place)
        yield from strings(node.orelse, place)
    elif isinstance(node, ast.BinOp):
        yield from strings(node.left, place)
        yield from strings(node.right, min(place, 1))


class Module:
    """One file, read for its texts."""

    def __init__(self, path: Path, found: Found) -> None:
        self.name = path.relative_to(PACKAGE).as_posix()
        self.tree = ast.parse(path.read_text(encoding="utf-8"))
        self.found = found
        self.tables = {
            name: node.value
            for node in ast.walk(self.tree)
            if isinstance(node, (ast.Assign, ast.AnnAssign))
            for name in _targets(node)
        }

        self.constants = {
            name: node.value
            for node in self.tree.body
            if isinstance(node, ast.Assign)
            for name in _targets(node)
        }

    def read(self) -> None:
        """Collect the texts."""
        if self.name.startswith("algorithms/"):
            for name, place in TABLES.items():
                if isinstance(self.tables.get(name), (ast.Dict, ast.List)):
                    self._add(strings(self.tables[name], place))
        for node in ast.walk(self.tree):
            if isinstance(node, ast.ClassDef):
                for each in node.body:
                    self._attribute(each)
            elif isinstance(node, ast.Call):
                self._called(node)

    def _add(self, texts: Iterable[str]) -> None:
        for text in texts:
            if text:
                self.found.texts.setdefault(text, self.name)

    def _attribute(self, node: ast.stmt) -> None:
        if isinstance(node, (ast.Assign, ast.AnnAssign)):
            for name in ATTRIBUTES.keys() & set(_targets(node)):
                self._add(strings(node.value, ATTRIBUTES[name]))

    def _called(self, node: ast.Call) -> None:
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name == "arrange":
            self._add(strings(node.args[3], 0))
            names = self.tables.get(getattr(node.args[2], "id", ""))
            for each in ast.walk(names) if names else ():
                self._add(_spoken(each))
        if name in HEARS and node.args and _written(node.args[0]):
            self._refuse(node, node.args[0])
        if name not in SAYS:
            return
        for argument in node.args[slice(*SAYS[name])]:
            texts = list(self._asked(argument, node))
            self._add(texts)
            known = self.name in ASKED_HERE or ast.unparse(argument) in TRACED
            if not texts and not known:
                self._refuse(node, argument)
            self._fits(texts, node)

    def _refuse(self, node: ast.Call, argument: ast.expr) -> None:
        where = f"{self.name}:{node.lineno}"
        self.found.refused.append(f"{where}: {ast.unparse(node.func)}({ast.unparse(argument)})")

    def _fits(self, texts: Iterable[str], node: ast.Call) -> None:
        """Refuse texts that name a value which the call does not give."""
        given = {each.arg for each in node.keywords}
        for text in texts if given and None not in given else ():
            names = {name for _, name, _, _ in Formatter().parse(text) if name is not None}
            if names - given:
                self.found.refused.append(f"{self.name}:{node.lineno}: no value for it: {text}")

    def _asked(self, argument: ast.expr, call: ast.Call) -> Iterator[str]:
        """Yield the texts that an argument of ``tr`` can be; none where there is an f-string."""
        if any(isinstance(each, ast.JoinedStr) for each in ast.walk(argument)):
            return
        if isinstance(argument, ast.Subscript) and isinstance(argument.value, ast.Name):
            yield from strings(self.tables.get(argument.value.id), 0)
        elif isinstance(argument, ast.Call) and isinstance(argument.func, ast.Attribute):
            table = getattr(argument.func.value, "id", "")  # of table.get(key, default)
            if argument.func.attr == "get" and table in self.tables:
                yield from strings(self.tables[table], 0)
                yield from strings(argument.args[-1], 0)
        elif isinstance(argument, ast.Name) and argument.id in self.constants:
            yield from strings(self.constants[argument.id], 0)
        elif isinstance(argument, ast.Name):
            for loop in ast.walk(self.tree):
                if isinstance(loop, ast.For) and _holds(loop, call):
                    yield from self._looped(loop, argument.id)
        else:
            yield from strings(argument, 0)

    def _looped(self, loop: ast.For, name: str) -> Iterator[str]:
        """Yield the texts that a name takes in a loop over a literal table."""
        targets = loop.target.elts if isinstance(loop.target, ast.Tuple) else [loop.target]
        names = [getattr(each, "id", "") for each in targets]
        if name not in names:
            return
        place, over = names.index(name), loop.iter
        if isinstance(over, ast.Call) and getattr(over.func, "id", "") == "zip":
            for each in getattr(over.args[place], "elts", []):
                yield from strings(each, 0)
        elif isinstance(over, ast.Call) and isinstance(over.func, ast.Attribute):
            table = over.func.value  # of table.items()
            yield from strings(self.tables.get(getattr(table, "id", "")), 0)
        else:
            for each in getattr(over, "elts", []):
                yield from strings(each, place)


def _holds(loop: ast.For, call: ast.Call) -> bool:
    return loop.lineno <= call.lineno <= (loop.end_lineno or loop.lineno)


def _written(node: ast.expr) -> bool:
    """Is it a text that stands there, with or without values?"""
    return isinstance(node, ast.JoinedStr) or any(True for _ in strings(node, 0))


def _targets(node: ast.Assign | ast.AnnAssign) -> list[str]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return [each.id for each in targets if isinstance(each, ast.Name)]


def _spoken(node: ast.AST) -> Iterator[str]:
    """Yield the values of a dict, and the two sides of a choice among them."""
    for value in node.values if isinstance(node, ast.Dict) else []:
        sides = [value.body, value.orelse] if isinstance(value, ast.IfExp) else [value]
        for side in sides:
            yield from strings(side, 0)


def metrics() -> list[str]:
    """Return what the core makes: metrics of the summary with units, and the rules of a grid."""
    import numpy as np

    sys.path.insert(0, str(ROOT))
    from creative_clusters_plugin.core.summary import PER_KM2, summarise
    from creative_clusters_plugin.core.urbanisation.rules import RULE_SET

    one = np.ones(1)
    table = summarise(
        one.astype(int), one, 1,
        radius_m=one, density_km2=one, employment=one, turnover=one,
    )  # fmt: skip
    return [*(row.label for row in table), PER_KM2, RULE_SET]


def styles() -> Iterator[tuple[str, Path]]:
    """Yield the words of the styles that the plugin ships, which tools/make_styles.py makes."""
    from creative_clusters_plugin.bridge.style_words import SHOWN

    for path in sorted((ROOT / "resources" / "styles").glob("*.qml")):
        for element in ElementTree.parse(path).iter():
            yield element.get(SHOWN.get(element.tag, ""), ""), path


def models() -> Iterator[tuple[str, Path]]:
    """Yield the words of the models that the plugin ships, which tools/make_models.py makes."""
    for path in sorted((ROOT / "resources" / "models").glob("*.model3")):
        root = ElementTree.parse(path).getroot()
        inputs = root.find(".//Option[@name='parameterDefinitions']")
        texts = root.findall(".//Option[@name='help']/Option")
        texts = [each for each in texts if each.get("name") in ("ALG_DESC", "SHORT_DESCRIPTION")]
        texts += [] if inputs is None else inputs.findall("./Option/Option[@name='description']")
        for each in texts:
            yield each.get("value", ""), path


def collect() -> Found:
    """Return every text to translate, in the order of the files and of their lines."""
    found = Found({}, [])
    for path in sorted(PACKAGE.rglob("*.py")):
        Module(path, found).read()
    for text in metrics():
        found.texts.setdefault(text, "core/summary.py")
    for text, path in (*styles(), *models()):
        if text:
            found.texts.setdefault(text, f"../{path.relative_to(ROOT).as_posix()}")
    found.texts = dict(sorted(found.texts.items(), key=lambda pair: pair[1]))
    return found


def path_of(language: str) -> Path:
    """Return the file of a language."""
    return FOLDER / f"creative_clusters_{language}.ts"


def read(path: Path) -> dict[str, tuple[str, bool]]:
    """Return the translation of each text, and whether it is finished."""
    if not path.exists():
        return {}
    known = {}
    for message in ElementTree.parse(path).iter("message"):
        translation = message.find("translation")
        if translation is not None:
            text = translation.text or ""
            known[message.findtext("source") or ""] = text, translation.get("type") is None
    return known


def write(language: str, found: Found) -> None:
    """Write a language's file: what is known is kept, what is no more is dropped."""
    known = read(path_of(language))
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for source, name in found.texts.items():
        text, finished = known.get(source, ("", False))
        state = "" if finished and text else ' type="unfinished"'
        lines += [
            "    <message>",
            f'        <location filename="{_location(name)}"/>',
            f"        <source>{_escaped(source)}</source>",
            f"        <translation{state}>{_escaped(text)}</translation>",
            "    </message>",
        ]
    FOLDER.mkdir(parents=True, exist_ok=True)
    text = "\n".join([*lines, "</context>", "</TS>", ""])
    path_of(language).write_text(text, encoding="utf-8", newline="\n")


def _location(name: str) -> str:
    """Return where a file is, which is named as the package sees it, for who is in its folder."""
    return f"../../{PACKAGE.name}/{name}".replace(f"{PACKAGE.name}/../", "")


def _escaped(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def wrong(language: str, found: Found) -> Iterator[str]:
    """Yield what is missing, unfinished or does not fit in a language's file."""
    known, name = read(path_of(language)), path_of(language).name
    for source in found.texts:
        text, finished = known.get(source, ("", False))
        if not finished or not text:
            yield f"{name}: not translated: {source}"
        elif sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(text)):
            yield f"{name}: other placeholders: {source} -> {text}"
        elif source.count("&") != text.count("&"):
            yield f"{name}: the key for the keyboard (&) is lost: {source} -> {text}"
        elif (source[:1].isspace(), source[-1:].isspace()) != (
            text[:1].isspace(), text[-1:].isspace(),
        ):  # fmt: skip
            yield f"{name}: spaces at its ends differ: {source!r} -> {text!r}"
    for source in known.keys() - found.texts.keys():
        yield f"{name}: no longer in the sources: {source}"


def check(found: Found, languages: tuple[str, ...] = LANGUAGES) -> list[str]:
    """Return everything that is wrong."""
    refused = [f"cannot be translated: {each}" for each in found.refused]
    return refused + [each for language in languages for each in wrong(language, found)]


def main(arguments: list[str]) -> int:
    """Run from the command line."""
    if arguments not in (["update"], ["check"]):
        sys.exit(__doc__)
    found = collect()
    if arguments == ["update"]:
        for language in LANGUAGES:
            write(language, found)
    problems = check(found)
    for each in problems:
        print(each)
    print(f"{len(found.texts)} texts, {len(problems)} to do")
    return int(bool(problems) and arguments == ["check"])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

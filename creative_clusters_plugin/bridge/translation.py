"""The language of QGIS: the plugin's words and help pages in it.

Who imports this has the core speak it. The translations are Qt Linguist's own files, read as they
are when the first word is asked for. Nothing is compiled, so the zip holds no binaries; nothing is
installed in Qt, where a translator in Python would be asked for every word of QGIS itself, from
any thread.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import lru_cache

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale, QXmlStreamReader

from ..core.language import ENGLISH, Language, speak
from ..resource_paths import resource


def help_page(name: str) -> str | None:
    """Return the path of an algorithm's help: in the language of QGIS, else English, else None."""
    folders = [("help", each) for each in languages()]
    pages = [resource(*folder, f"{name}.html") for folder in [*folders, ("help",)]]
    return next((page for page in pages if os.path.exists(page)), None)


def languages() -> list[str]:
    """Return what QGIS speaks, as in the names of files: ``["es_MX", "es"]``, say."""
    # The desktop knows what it loaded, also by --lang; qgis_process has only the settings.
    application = QgsApplication.instance()
    locale = application.translation() if isinstance(application, QgsApplication) else ""
    locale = (locale or QgsApplication.locale()).replace("-", "_")
    return list(dict.fromkeys([locale, locale.split("_")[0]]))


def _language() -> Language:
    """Return the language of QGIS; English, with its way of writing numbers, where we lack that."""
    words, (code, decimal, thousands) = _words(), _marks()
    return Language(code, lambda text: words.get(text, text), decimal, thousands)


@lru_cache(maxsize=1)
def _words() -> Mapping[str, str]:
    """Return the translations; QGIS must be started again to speak another language."""
    found = _found()
    return read_words(found[1]) if found else {}


@lru_cache(maxsize=1)
def _marks() -> tuple[str, str, str]:
    """Return the language as pages name it, and its country's marks in numbers."""
    found = _found()
    if not found:
        return ENGLISH.code, ENGLISH.decimal, ENGLISH.thousands
    # QGIS forgets the country of the system's language, which QLocale knows: Mexico's Spanish has
    # other marks than Spain's.
    system = QLocale()
    same = system.name().split("_")[0] == found[0].split("_")[0]
    locale = system if same else QLocale(languages()[0])
    return found[0], str(locale.decimalPoint()), str(locale.groupSeparator())


def _found() -> tuple[str, str] | None:
    """Return the first of the languages that there is a file for, and that."""
    for each in languages():
        path = resource("i18n", f"creative_clusters_{each}.ts")
        if os.path.exists(path):
            return each, path
    return None


def read_words(path: str) -> dict[str, str]:
    """Return the finished translations in a file of Qt Linguist's, by English text."""
    with open(path, "rb") as file:
        reader = QXmlStreamReader(file.read())
    words, source = {}, ""
    while not reader.atEnd():
        if reader.readNext() != QXmlStreamReader.TokenType.StartElement:
            continue
        if reader.name() == "source":
            source = reader.readElementText()
        elif reader.name() == "translation":
            finished = not reader.attributes().hasAttribute("type")
            text = reader.readElementText()
            if finished and text:
                words[source] = text
    return words


speak(_language)

"""The language of QGIS: the plugin's words and help pages in it.

The translations are Qt Linguist's own files, read as they are when the first word is asked for.
Nothing is compiled, so the zip holds no binaries; nothing is installed in Qt, where a translator
in Python would be asked for every word of QGIS itself, from any thread.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import lru_cache

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QXmlStreamReader

from ..resource_paths import resource


def tr(text: str) -> str:
    """Return ``text`` in the language of QGIS; as it is where that has no translation."""
    return _words().get(text, text)


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


@lru_cache(maxsize=1)
def _words() -> Mapping[str, str]:
    """Return the translations; QGIS must be started again to speak another language."""
    for each in languages():
        path = resource("i18n", f"creative_clusters_{each}.ts")
        if os.path.exists(path):
            return read_words(path)
    return {}


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

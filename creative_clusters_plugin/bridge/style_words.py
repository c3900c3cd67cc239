"""The words that the plugin's styles show, in the reader's language.

The files are in English. Words are translated in the XML before a layer is given it, so whatever
QGIS makes of it (a renderer, headings of a table) needs no second look.
"""

from __future__ import annotations

import hashlib
from typing import Any

from ..core.language import tr
from .cluster_card import cluster_card

#: Element of a style to the attribute of it that a user sees.
SHOWN = {
    "category": "label",
    "range": "label",
    "rule": "label",
    "paletteEntry": "label",
    "item": "label",
    "alias": "name",
}
#: What a file says of itself when it was written here: a user's own, or changed, is kept.
_MARK = "<!-- Creative Clusters "


def translate_style(document: Any) -> bool:
    """Translate the words of a style.

    Parameters
    ----------
    document : QDomDocument
        A style that the plugin ships; changed in place.

    Returns
    -------
    bool
        Did any word change? None does where QGIS speaks English.
    """
    changed = False
    for tag, name in SHOWN.items():
        for element in _elements(document, tag):
            english = element.attribute(name)
            words = tr(element.attribute(name)) if english else ""
            if words != english:
                element.setAttribute(name, words)
                changed = True
                if tag == "alias":
                    _widen(document, element.attribute("field"), words)
    return _translate_tip(document) or changed


def _translate_tip(document: Any) -> bool:
    """Translate the map tip, where the style has one: it is the card of a microcluster."""
    tip, card = document.documentElement().firstChildElement("mapTip"), cluster_card()
    if tip.text().strip() in ("", card.strip()):
        return False
    while tip.hasChildNodes():
        tip.removeChild(tip.firstChild())
    tip.appendChild(document.createTextNode(card))
    return True


def heading_width(words: str) -> int:
    """Return the width of a column whose heading is read whole: some seven pixels a letter."""
    return 24 + 7 * len(words)


def _widen(document: Any, field: str, words: str) -> None:
    """Make room for a heading that is longer in another language."""
    for column in _elements(document, "column"):
        if column.attribute("name") == field:
            width = max(int(column.attribute("width") or -1), heading_width(words))
            column.setAttribute("width", str(width))


def _elements(document: Any, tag: str) -> list[Any]:
    found = document.elementsByTagName(tag)
    return [found.item(index).toElement() for index in range(found.count())]


def signed(style: str) -> str:
    """Return a style that says of itself that it was written here, and what it was then."""
    return f"{style}{_MARK}{_digest(style)} -->\n"


def is_signed(content: str) -> bool:
    """Is it a style that was written here and not changed since, by whichever version?"""
    style, mark, rest = content.rpartition(_MARK)
    return bool(mark) and rest == f"{_digest(style)} -->\n"


def _digest(style: str) -> str:
    return hashlib.sha256(style.encode()).hexdigest()

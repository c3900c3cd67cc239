"""A language that no one speaks, to see what is said without asking for it."""

import re

import pytest

from creative_clusters_plugin.core import language
from creative_clusters_plugin.core.language import Language

#: What the innermost «…» hold, a tag of HTML, and an entity.
SAID = re.compile(r"«[^«»]*»")
TAG = re.compile(r"<(style|script|metadata|defs)\b.*?</\1>|<!--.*?-->|<[^>]*>", re.DOTALL)
ENTITY = re.compile(r"&#?\w+;")
WORD = re.compile(r"[^\W\d_]{2,}")


@pytest.fixture
def marked(monkeypatch):
    """Have every text be the English one in guillemets, and numbers be 1·234٫5."""
    strange = Language("xx", lambda text: f"«{text}»", decimal="٫", thousands="·")
    monkeypatch.setattr(language, "_spoken", lambda: strange)
    return strange


@pytest.fixture
def unsaid():
    """Return what lists the words of a text, or of a page, outside all guillemets."""

    def find(text, data=()):
        bare = ENTITY.sub(" ", TAG.sub(" | ", text))
        while SAID.search(bare):
            bare = SAID.sub(" ", bare)
        own = {word.lower() for each in data for word in WORD.findall(each)}
        return sorted({word for word in WORD.findall(bare) if word.lower() not in own})

    return find

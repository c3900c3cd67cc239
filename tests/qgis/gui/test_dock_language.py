"""The dock has no word that a translator cannot reach."""

import re

import pytest
from dock_study import COMPARISON
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QComboBox, QWidget

from creative_clusters_plugin.bridge import translation

#: A word: what is not a figure, a mark or a unit.
WORD = re.compile(r"[A-Za-z]{2,}")
SAID_BY = ("text", "windowTitle", "title", "toolTip", "placeholderText", "accessibleName",
           "specialValueText", "prefix")  # fmt: skip

#: What the data say, and units.
OWN = {
    "organisations", "clusters", "comparison", "sector", "sic", "music", "design", "crafts",
    "museums", "km", "dcms", "cluster_id",
}  # fmt: skip
#: Tooltips of the title bar of any dock, which Qt translates.
QTS_OWN = {"Close", "Float"}


@pytest.fixture
def marked(monkeypatch):
    """Have every translation be the English text in guillemets, its placeholders as they are."""

    class Marked(dict):
        def get(self, text, default=None):
            return f"«{text}»"

    monkeypatch.setattr(translation, "_words", Marked)


def texts_in(widget):
    """Yield every text that a widget and those in it show, or tell a screen reader."""
    for each in [widget, *widget.findChildren(QWidget)]:
        for way in SAID_BY:
            said = getattr(each, way, None)
            if callable(said):
                yield said()
        if isinstance(each, QComboBox):
            for row in range(each.count()):
                yield each.itemText(row)
        if isinstance(each, QAbstractItemView) and each.model() is not None:
            for column in range(each.model().columnCount()):
                for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                    said = each.model().headerData(column, Qt.Orientation.Horizontal, role)
                    yield "" if said is None else str(said)


def hard_coded(widget, data):
    """Return texts with a word outside the guillemets that is not the data's own."""
    left = set()
    for text in texts_in(widget):
        bare = text
        while "«" in bare:
            shorter = re.sub(r"«[^«»]*»", "", bare)
            if shorter == bare:
                break
            bare = shorter
        bare = re.sub(r"<[^>]*>", "", bare)
        words = {each for each in WORD.findall(bare) if each.lower() not in data}
        if words:
            left.add(text)
    return left


def test_an_empty_dock_is_translated_to_the_last_word(marked, dock, wait):
    wait(lambda: dock.state() == "empty")
    assert hard_coded(dock, set()) == QTS_OWN


def test_a_dock_with_figures_is_translated_to_the_last_word(marked, dock, study, add, wait):
    wait(lambda: dock.state() == "figures")
    add("None", COMPARISON, [(None, "museums", 0.1, 0.2, "same", "")], "comparison")
    wait(lambda: dock.view._verdicts.rowCount() == 1)
    assert dock.view._verdicts.item(0, 1).text() == "«Same»"
    assert dock.view._remarks.text().startswith("«")
    assert hard_coded(dock, OWN) == QTS_OWN

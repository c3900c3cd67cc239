"""The drivers' verdicts, a row a driver."""

from __future__ import annotations

import math

from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ..core import wording
from ..core.language import number
from ..core.overview import DriverVerdict
from ..core.regression.results import note_words
from .words import RIGHT_ROLE, tooltip, tr

#: How many drivers are seen without scrolling.
_MOST_ROWS = 8


class VerdictView(QTableWidget):
    """A table of drivers: verdict, and the effects in rural and in urban places."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self.setAccessibleName(tr("Verdicts on drivers"))
        self.setHorizontalHeaderLabels([tr("Driver"), tr("Verdict"), tr("Rural"), tr("Urban")])
        effects = tr("Average marginal effect: change of the outcome with the driver")
        for column in (2, 3):
            self.horizontalHeaderItem(column).setToolTip(effects)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 7)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(40)

    def show_verdicts(self, verdicts: tuple[DriverVerdict, ...]) -> None:
        """Show other verdicts."""
        self.setRowCount(len(verdicts))
        for row, each in enumerate(verdicts):
            texts = (each.driver, verdict_words(each.verdict), _effect(each.rural))
            for column, text in enumerate((*texts, _effect(each.urban))):
                item = QTableWidgetItem(text)
                note = note_words(each.note) if column == 1 else ""
                item.setToolTip(tooltip(note or text))
                if column > 1:
                    item.setTextAlignment(RIGHT_ROLE)
                self.setItem(row, column, item)
        height = self.verticalHeader().defaultSectionSize()
        rows = min(len(verdicts), _MOST_ROWS)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * height + 4)


def verdict_words(verdict: str) -> str:
    """Return a verdict as it is said."""
    words = {
        "same": tr("Same"),
        "different": tr("Different"),
        "inconclusive": tr("Cannot tell"),
    }
    return words.get(verdict, verdict or wording.NOTHING)


def _effect(value: float) -> str:
    return wording.NOTHING if math.isnan(value) else number(value, "+.3f").replace("-", "−")

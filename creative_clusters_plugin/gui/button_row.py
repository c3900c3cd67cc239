"""Buttons side by side, or one below the other where a language needs more room."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QBoxLayout, QPushButton, QWidget


class ButtonRow(QWidget):
    """Two buttons at the two ends of a line; each has a line of its own where they do not fit."""

    def __init__(self, left: QPushButton, right: QPushButton) -> None:
        super().__init__()
        self._buttons = (left, right)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(left)
        self._box.addStretch(1)
        self._box.addWidget(right)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._arrange()

    def _arrange(self) -> None:
        needed = sum(each.sizeHint().width() for each in self._buttons) + self._box.spacing()
        beside = needed <= self.width()
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

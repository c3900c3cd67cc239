"""Figures and kinds in the words and marks of the dock."""

from __future__ import annotations

import html

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap

from ..core.language import tr
from ..core.report.charts import COLOURS
from ..core.shares import RURAL, URBAN

_MARK = 32

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
#: The same as models give it: a number, which Qt 5 and Qt 6 hold in different places.
RIGHT_ROLE = RIGHT.value if hasattr(RIGHT, "value") else int(RIGHT)


def kind_name(kind: str | None) -> str:
    """Return ``rural``, ``urban`` or None as a heading."""
    return {RURAL: tr("Rural"), URBAN: tr("Urban")}.get(kind, tr("All"))


def tooltip(text: str) -> str:
    """Return plain text as a tooltip, which would take it for HTML if it looked like it."""
    return f"<span>{html.escape(text)}</span>" if text else ""


def colour(kind: str | None) -> QColor:
    """Return the colour of a kind, which the reports use too."""
    return QColor(COLOURS[kind])


def draw_mark(painter: QPainter, box: QRectF, kind: str | None) -> None:
    """Draw the mark of a kind: a disc for rural, a square for urban; no mark is only a colour."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(kind))
    side = min(box.width(), box.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(QPointF(box.center()))
    if kind == RURAL:
        painter.drawEllipse(square)
    else:
        inset = 0.06 * side
        painter.drawRect(square.adjusted(inset, inset, -inset, -inset))
    painter.restore()


def kind_icon(kind: str | None) -> QIcon:
    """Return the mark of a kind as an icon."""
    pixmap = QPixmap(_MARK, _MARK)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_mark(painter, QRectF(4, 4, _MARK - 8, _MARK - 8), kind)
    painter.end()
    return QIcon(pixmap)

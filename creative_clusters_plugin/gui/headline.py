"""The headline figures: rural and urban side by side, and the whole summary below."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ..core import wording
from ..core.overview import Overview
from ..core.shares import RURAL, URBAN
from ..core.summary import PER_KM2
from .words import RIGHT, kind_icon, kind_name, tr


def plain_label(text: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label that shows text as it is, HTML too."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    return label


def scaled(label: QLabel, factor: float, *, bold: bool = False) -> QLabel:
    """Make a label's font larger."""
    font = label.font()
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * factor)
    font.setBold(bold)
    label.setFont(font)
    return label


class Headline(QWidget):
    """Cards with the share in a cluster, and a table of all metrics of the summary."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Headline figures"))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._shown: QWidget | None = None
        self._optional: list[QLabel] = []
        self._narrow = False

    def set_narrow(self, narrow: bool) -> None:
        """Leave out the column of all organisations where there is no room for it."""
        self._narrow = narrow
        for label in self._optional:
            label.setVisible(not narrow)

    def show_overview(self, overview: Overview) -> None:
        """Show the figures."""
        if self._shown is not None:
            self._layout.removeWidget(self._shown)
            self._shown.deleteLater()
        self._shown = QWidget()
        layout = QVBoxLayout(self._shown)
        layout.setContentsMargins(0, 0, 0, 0)
        cards = QHBoxLayout()
        for kind in (RURAL, URBAN) if overview.compared else (None,):
            cards.addWidget(_card(overview, kind), 1)
        layout.addLayout(cards)
        table, self._optional = _table(overview)
        layout.addWidget(table)
        self._layout.addWidget(self._shown)
        self.set_narrow(self._narrow)


class Card(QWidget):
    """A box with a thin frame in the colour of its words, so that it shows on light and dark."""

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.findChild(QLabel).palette().color(QPalette.ColorRole.WindowText)
        line.setAlphaF(0.25)
        painter.setPen(QPen(line, 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)


def _of(row, kind: str | None) -> float:
    return {RURAL: row.rural, URBAN: row.urban}.get(kind, row.all)


def _card(overview: Overview, kind: str | None) -> Card:
    summary = overview.summary
    frame = Card()
    box = QVBoxLayout(frame)
    box.setContentsMargins(8, 6, 8, 6)
    box.setSpacing(1)
    box.addLayout(_title(kind))
    share = _of(summary["clustered_share"], kind)
    box.addWidget(scaled(plain_label(wording.percent(share)), 1.8, bold=True))
    organisations = _of(summary["organisations"], kind)
    noun = _plural(organisations, "organisation", "organisations")
    box.addWidget(plain_label(tr("of {number} in a cluster", number=noun), wrap=True))
    clusters = _of(summary["clusters"], kind)
    text = _plural(clusters, "cluster", "clusters")
    median = _of(summary["median_cluster_size"], kind)
    if clusters and median == median:
        size = wording.measure(median)
        text = tr("{clusters}, median size {size}", clusters=text, size=size)
    box.addWidget(plain_label(text, wrap=True))
    box.addStretch(1)
    return frame


def _plural(number: float, one: str, many: str) -> str:
    """Return ``5 clusters``; a card is narrow, so the line may end after the number."""
    return wording.plural(number, one, many).replace(wording.SPACE, " ")


def _title(kind: str | None) -> QHBoxLayout:
    line = QHBoxLayout()
    mark = QLabel()
    side = mark.fontMetrics().height()
    mark.setPixmap(kind_icon(kind).pixmap(side, side))
    line.addWidget(mark)
    line.addWidget(scaled(plain_label(kind_name(kind)), 1.0, bold=True), 1)
    return line


def _table(overview: Overview) -> tuple[QWidget, list[QLabel]]:
    """Return the summary, a row a metric, and the labels that it can do without."""
    kinds: list[str | None] = [RURAL, URBAN, None] if overview.compared else [None]
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 4, 0, 0)
    grid.setHorizontalSpacing(7)
    grid.setVerticalSpacing(3)
    grid.setColumnStretch(0, 1)
    last = []
    for column, kind in enumerate(kinds, 1):
        heading = scaled(plain_label(kind_name(kind)), 1.0, bold=True)
        grid.addWidget(heading, 0, column, RIGHT)
        last.append(heading)
    for number, row in enumerate(overview.summary, 1):
        text = tr(row.label)
        if row.unit == PER_KM2:
            text += f", {tr(row.unit)}"
        name = plain_label(text, wrap=True)
        figures = [wording.figure(_of(row, kind), row.unit) for kind in kinds]
        said = (f"{kind_name(kind)} {each}" for kind, each in zip(kinds, figures))
        name.setAccessibleName(f"{text}: {', '.join(said)}")
        grid.addWidget(name, number, 0)
        for column, shown in enumerate(figures, 1):
            label = plain_label(shown)
            grid.addWidget(label, number, column, RIGHT)
            last.append(label)
    return table, last[len(kinds) - 1 :: len(kinds)] if overview.compared else []

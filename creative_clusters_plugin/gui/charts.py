"""Charts of the dock, painted in the colours of the palette and the font of the window."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from ..core import wording
from ..core.overview import SectorShares, Sizes
from ..core.shares import RURAL, URBAN
from .words import colour, draw_mark, kind_name, tooltip, tr

#: The narrowest a chart is made for.
_LEAST = 200


class Chart(QLabel):
    """A chart that is as high as its content, and says in words what it shows.

    It is a label because themes of QGIS give labels, not plain widgets, the colour of words.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(_LEAST, round(self.content_height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def content_height(self) -> float:
        """Return the height that the content needs."""
        return 0.0

    def changeEvent(self, event) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
        super().changeEvent(event)

    def tell(self, text: str) -> None:
        """Say what is shown, for who cannot see it."""
        self.setAccessibleDescription(text)
        self.updateGeometry()
        self.update()

    def ink(self) -> QColor:
        """Return the colour of words."""
        return self.palette().color(QPalette.ColorRole.WindowText)

    def faint(self) -> QColor:
        """Return the colour of lines: words' own, let through by the background."""
        line = self.ink()
        line.setAlphaF(0.25)
        return line

    def legend(self, painter: QPainter, kinds: list[str | None]) -> None:
        """Draw the marks and names of the kinds along the top."""
        metrics, left = self.fontMetrics(), 0.0
        side = 0.62 * metrics.height()
        for kind in kinds:
            box = QRectF(left, (metrics.height() - side) / 2, side, side)
            draw_mark(painter, box, kind)
            name = kind_name(kind)
            width = metrics.horizontalAdvance(name)
            painter.setPen(self.ink())
            painter.drawText(
                QRectF(left + side + 5, 0, width + 4, metrics.height()),
                Qt.AlignmentFlag.AlignVCenter,
                name,
            )
            left += side + width + 21


class MakeupChart(Chart):
    """The make-up by sub-sector: a bar of rural and one of urban organisations for each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Sub-sectors, share of all organisations"), parent)
        self._sectors: tuple[SectorShares, ...] = ()
        self._kinds: list[str | None] = [None]

    def show_sectors(self, sectors: tuple[SectorShares, ...], compared: bool) -> None:
        """Show the shares of the sectors, rural and urban where these are known."""
        self._sectors = sectors
        known = [kind for kind in (RURAL, URBAN) if any(_share(e, kind) >= 0 for e in sectors)]
        self._kinds = [*known] if compared and known else [None]
        self.tell(" ".join(f"{_sector_name(each)}: {self._words(each)}." for each in sectors))

    def _words(self, sector: SectorShares) -> str:
        return ", ".join(
            f"{kind_name(kind)} {wording.percent(_share(sector, kind))}" for kind in self._kinds
        )

    def _bar(self) -> float:
        return max(round(0.72 * self.fontMetrics().height()), 9)

    def _step(self) -> float:
        return self.fontMetrics().height() + len(self._kinds) * (self._bar() + 2) + 9

    def _top(self) -> float:
        return self.fontMetrics().height() + 8

    def content_height(self) -> float:
        return self._top() + len(self._sectors) * self._step()

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        self.legend(painter, self._kinds)
        metrics = self.fontMetrics()
        largest = max((_share(e, k) for e in self._sectors for k in self._kinds), default=0)
        number_width = metrics.horizontalAdvance(wording.percent(0.999)) + 8
        room = max(self.width() - number_width, 20)
        top = self._top()
        for each in self._sectors:
            name = metrics.elidedText(_sector_name(each), Qt.TextElideMode.ElideRight, self.width())
            painter.setPen(self.ink())
            line = QRectF(0, top, self.width(), metrics.height())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, name)
            base = top + metrics.height() + 1
            for kind in self._kinds:
                share = _share(each, kind)
                width = max(round(room * share / largest), 1) if share > 0 and largest else 0
                painter.fillRect(QRectF(0, base, width, self._bar()), colour(kind))
                box = QRectF(width + 5, base - 3, number_width, self._bar() + 6)
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, wording.percent(share))
                base += self._bar() + 2
            top += self._step()

    def event(self, event) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            row = int((event.pos().y() - self._top()) // self._step())
            text = ""
            if 0 <= row < len(self._sectors):
                each = self._sectors[row]
                text = f"{_sector_name(each)}: {self._words(each)}"
            QToolTip.showText(event.globalPos(), tooltip(text), self)
            return True
        return super().event(event)


class SizesChart(Chart):
    """How many clusters are how large: a panel a kind, heights being shares of its clusters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Sizes of clusters"), parent)
        self._sizes: Sizes | None = None

    def show_sizes(self, sizes: Sizes | None) -> None:
        """Show how many clusters are in each bin."""
        self._sizes = sizes
        words = []
        for kind, counts in sizes.counts if sizes else ():
            bins = (
                tr(
                    "{number} of {low} to {high} organisations",
                    number=wording.count(each),
                    low=wording.count(low),
                    high=wording.count(high - 1),
                )
                for each, low, high in zip(counts, sizes.edges, sizes.edges[1:])
                if each
            )
            words.append(f"{kind_name(kind)}: {', '.join(bins)}.")
        self.tell(" ".join(words))

    def _panel(self) -> float:
        return 4.6 * self.fontMetrics().height()

    def content_height(self) -> float:
        panels = len(self._sizes.counts) if self._sizes else 0
        return panels * self._panel() + 2.4 * self.fontMetrics().height() if panels else 0

    def paintEvent(self, event) -> None:
        if self._sizes is None:
            return
        painter = QPainter(self)
        top = max(max(counts) / sum(counts) for _, counts in self._sizes.counts)
        for row, (kind, counts) in enumerate(self._sizes.counts):
            self._paint_panel(painter, row * self._panel(), kind, counts, top)
        self._paint_axis(painter, len(self._sizes.counts) * self._panel())

    def _paint_panel(
        self, painter: QPainter, top: float, kind: str | None, counts: tuple[int, ...], most: float
    ) -> None:
        metrics, step = self.fontMetrics(), self.width() / len(counts)
        line = metrics.height()
        floor = top + self._panel() - 1
        room = self._panel() - line - 6
        for place, number in enumerate(counts):
            if not number:
                continue
            height = max(room * number / sum(counts) / most, 1)
            bar = QRectF(place * step + 1, floor - height, max(step - 2, 1), height)
            painter.fillRect(bar, colour(kind))
            text = wording.count(number)
            if metrics.horizontalAdvance(text) <= step + 4:
                painter.setPen(self.ink())
                box = QRectF(place * step - 4, bar.top() - line, step + 8, line)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.setPen(self.faint())
        painter.drawLine(0, round(floor), self.width(), round(floor))
        side, name = 0.62 * line, kind_name(kind)
        width = metrics.horizontalAdvance(name)
        left = self.width() - width - side - 6
        if counts[-1] / sum(counts) / most > 0.6 and counts[0] / sum(counts) / most <= 0.6:
            left = 0.0  # the tallest bars stand where the name would
        draw_mark(painter, QRectF(left, top + (line - side) / 2, side, side), kind)
        painter.setPen(self.ink())
        box = QRectF(left + side + 5, top, width + 4, line)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_axis(self, painter: QPainter, top: float) -> None:
        metrics, edges = self.fontMetrics(), self._sizes.edges
        step = self.width() / (len(edges) - 1)
        painter.setPen(self.ink())
        free = -1.0
        for place, edge in enumerate(edges):
            text = wording.count(edge)
            width = metrics.horizontalAdvance(text)
            left = min(max(place * step - width / 2, 0), self.width() - width - 1)
            if left < free:
                continue
            painter.drawText(QRectF(left, top + 1, width + 2, metrics.height()), 0, text)
            free = left + width + 6
        line = QRectF(0, top + 1.15 * metrics.height(), self.width(), metrics.height())
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, tr("Organisations in the cluster"))


def _share(sector: SectorShares, kind: str | None) -> float:
    return {RURAL: sector.rural, URBAN: sector.urban}.get(kind, sector.all)


def _sector_name(sector: SectorShares) -> str:
    return tr("Other sub-sectors") if sector.sector is None else sector.sector

"""The figures on screen: sections in one column, or in two where there is room."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ..core.overview import Overview
from .charts import MakeupChart, SizesChart
from .cluster_view import ClusterView
from .headline import Headline, plain_label, scaled
from .reading import Figures
from .verdict_view import VerdictView
from .words import tr

#: From this many letters across there are two columns.
_TWO_COLUMNS = 92
#: Under this many letters across the summary leaves out its last column.
_NARROW = 38


class Section(QWidget):
    """A heading over a widget, with a sentence in its place where it has nothing to show.

    ``foot`` is said below the widget.
    """

    def __init__(
        self, title: str, widget: QWidget, *, stretch: bool = False, foot: str = ""
    ) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(scaled(plain_label(title, wrap=True), 1.1, bold=True))
        self._note = plain_label(wrap=True)
        self._note.setMinimumWidth(1)
        self._note.hide()
        self.widget = widget
        layout.addWidget(self._note)
        layout.addWidget(widget, int(stretch))
        if foot:
            below = plain_label(foot, wrap=True)
            below.setMinimumWidth(1)  # else a long text asks for more than a narrow dock has
            layout.addWidget(below)

    def say(self, note: str) -> None:
        """Show a sentence in place of the widget; "" for the widget."""
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.widget.setVisible(not note)


class Column(QScrollArea):
    """Sections one below the other, scrolled upright only."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        self.sections = QVBoxLayout(page)
        self.sections.setContentsMargins(0, 0, 6, 0)
        self.sections.setSpacing(16)
        self.setWidget(page)


class FiguresView(QWidget):
    """Headline, make-up, sizes, clusters and verdicts.

    Attributes
    ----------
    figures : Figures or None
        What is shown.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures: Figures | None = None
        self.clusters = ClusterView()
        self._remarks = plain_label(wrap=True)
        self._headline, self._makeup, self._sizes = Headline(), MakeupChart(), SizesChart()
        self._verdicts = VerdictView()
        self._sections = {
            "remarks": self._remarks,
            "headline": Section(tr("Rural and urban"), self._headline),
            "makeup": Section(tr("Sub-sectors, share of all organisations"), self._makeup),
            "sizes": Section(tr("Sizes of clusters"), self._sizes),
            "clusters": Section(tr("Clusters"), self.clusters, stretch=True),
            "verdicts": Section(
                tr("Drivers, rural against urban"),
                self._verdicts,
                # The table of comparisons does not say what kind of outcome it is about.
                foot=tr(
                    "Effects are in units of the outcome. Where that is 1 or 0, or a share, 0.01 "
                    "is one percentage point."
                ),
            ),
        }
        self.columns = 0
        self._left, self._right = Column(), Column()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        across.addWidget(self._left, 1)
        across.addWidget(self._right, 1)
        self._arrange(1)

    def show_figures(self, figures: Figures) -> None:
        """Show other figures."""
        self.figures, overview = figures, figures.overview
        self._remarks.setText("\n".join(overview.remarks))
        self._remarks.setVisible(bool(overview.remarks))
        self._headline.show_overview(overview)
        self._makeup.show_sectors(overview.sectors, overview.compared)
        self._sections["makeup"].say(_no_makeup(figures))
        self._sizes.show_sizes(overview.sizes)
        self._sections["sizes"].say("" if overview.sizes else _no_sizes(overview))
        self.clusters.show_clusters(overview.clusters)
        self._sections["clusters"].say("" if overview.clusters else _no_sizes(overview))
        self._verdicts.show_verdicts(figures.verdicts)
        self._sections["verdicts"].setVisible(bool(figures.verdicts))

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        letters = self.width() / max(self.fontMetrics().averageCharWidth(), 1)
        self._arrange(2 if letters >= _TWO_COLUMNS else 1)
        self._headline.set_narrow(letters < _NARROW)

    def _arrange(self, columns: int) -> None:
        """Put the sections into one column, or into two that scroll apart."""
        if columns == self.columns:
            return
        self.columns = columns
        for column in (self._left, self._right):
            while column.sections.count():
                column.sections.takeAt(0)
        right = ("clusters", "verdicts") if columns == 2 else ()
        for name in ("remarks", "headline", "makeup", "clusters", "sizes", "verdicts"):
            column = self._right if name in right else self._left
            column.sections.addWidget(self._sections[name], int(name == "clusters"))
        if columns == 2:
            self._left.sections.addStretch(1)
        self._right.setVisible(columns == 2)


def _no_makeup(figures: Figures) -> str:
    """Return why there is no make-up; "" where there is one."""
    if figures.overview.sectors:
        return ""
    if figures.sector_problem:
        return figures.sector_problem
    return tr("Choose the field with the sub-sector of the organisations above.")


def _no_sizes(overview: Overview) -> str:
    if overview.clusters:
        return tr("None of the clusters has members among the organisations.")
    return tr(
        "There are no clusters. A smaller MIN_CLUSTER_SIZE in 'Detect microclusters' finds "
        "smaller ones."
    )

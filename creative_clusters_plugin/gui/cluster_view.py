"""The list of clusters on screen: filters, table, and the buttons that belong to it."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, QMimeData, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ..core import wording
from ..core.overview import ClusterRow
from ..core.shares import RURAL, URBAN
from .cluster_table import (
    CONCENTRATED,
    EVERY,
    NEITHER,
    SIZE,
    TOP,
    ClusterFilter,
    ClusterModel,
    as_html,
    as_text,
    how_to_use,
)
from .headline import plain_label
from .words import kind_icon, kind_name, tr

_ROWS, _WIDEST = 9, 22


class ClusterView(QWidget):
    """The list of clusters with its filters.

    Signals
    -------
    picked
        Feature ids of the clusters that the user selected.
    opened
        Feature ids of the clusters that the user double-clicked, or pressed Enter on.
    """

    picked = pyqtSignal(list)
    opened = pyqtSignal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self._model = ClusterModel(self)
        self._filter = ClusterFilter(self)
        self._filter.setSourceModel(self._model)
        self._sized = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._make_filters())
        self.table = self._make_table()
        layout.addWidget(self.table, 1)
        line = QHBoxLayout()
        self._count = plain_label()
        line.addWidget(self._count, 1)
        self.copy_button = QPushButton(tr("Copy &table"))
        self.copy_button.setToolTip(tr("Copy the clusters shown, for a spreadsheet or a document"))
        self.copy_button.clicked.connect(self.copy)
        line.addWidget(self.copy_button)
        layout.addLayout(line)

    def _make_filters(self) -> QVBoxLayout:
        self.text = QgsFilterLineEdit()
        self.text.setShowClearButton(True)
        self.text.setPlaceholderText(tr("Filter clusters"))
        self.text.setAccessibleName(tr("Filter clusters by text"))
        self.kind = QComboBox()
        self.kind.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.kind.setMinimumContentsLength(5)
        self.kind.setAccessibleName(tr("Filter clusters by rurality"))
        self.kind.addItem(tr("Rural and urban"), EVERY)
        for each in (RURAL, URBAN):
            self.kind.addItem(kind_icon(each), kind_name(each), each)
        self.kind.addItem(tr("Neither"), NEITHER)
        self.least = QSpinBox()
        self.least.setRange(0, 99_999)
        self.least.setAccessibleName(tr("Smallest size of a cluster"))
        self.least.setSpecialValueText(tr("Any size"))
        self.least.setPrefix(tr("Size ≥ "))
        self.text.textChanged.connect(self._narrow)
        self.kind.currentIndexChanged.connect(self._narrow)
        self.least.valueChanged.connect(self._narrow)
        second = QHBoxLayout()
        second.addWidget(self.kind, 1)
        second.addWidget(self.least)
        box = QVBoxLayout()
        box.addWidget(self.text)
        box.addLayout(second)
        return box

    def _make_table(self) -> QTableView:
        table = _Table()
        table.setModel(self._filter)
        table.setAccessibleName(tr("Clusters"))
        table.setToolTip(how_to_use())
        table.setAccessibleDescription(how_to_use())
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setSortingEnabled(True)
        table.sortByColumn(SIZE, Qt.SortOrder.DescendingOrder)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setResizeContentsPrecision(_ROWS)  # not all rows: there are many
        height = table.fontMetrics().height() + 7
        table.verticalHeader().setDefaultSectionSize(height)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.setMinimumHeight((_ROWS + 2) * height)
        table.selectionModel().selectionChanged.connect(self._tell)
        table.enter_pressed.connect(self._open)
        table.doubleClicked.connect(self._open)
        return table

    def show_clusters(self, rows: tuple[ClusterRow, ...]) -> None:
        """Show other clusters; what was selected is no longer."""
        self._quiet = True
        try:
            self._model.show_rows(rows)
        finally:
            self._quiet = False
        self._say_count()
        if rows and not self._sized:
            self._size_columns()

    def select_features(self, ids: Iterable[int]) -> None:
        """Select the clusters of these features, as the map has them; no signal is sent."""
        wanted = set(ids)
        selection = QItemSelection()
        first = None
        for row, each in enumerate(self._filter.clusters()):
            if each.feature in wanted:
                index = self._filter.index(row, 0)
                first = index if first is None else first
                selection.select(index, index)
        flags = (
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows
        )
        self._quiet = True
        try:
            self.table.selectionModel().select(selection, flags)
        finally:
            self._quiet = False
        if first is not None:
            self.table.scrollTo(first)

    def selected_features(self) -> list[int]:
        """Return the features of the clusters selected."""
        shown = self._filter.clusters()
        return [shown[each.row()].feature for each in self.table.selectionModel().selectedRows()]

    def copy(self) -> None:
        """Put the clusters shown on the clipboard, as text and as HTML."""
        rows = self._filter.clusters()
        data = QMimeData()
        data.setText(as_text(rows))
        data.setHtml(as_html(rows))
        QApplication.clipboard().setMimeData(data)

    def _size_columns(self) -> None:
        widest = _WIDEST * self.table.fontMetrics().averageCharWidth()
        self.table.resizeColumnsToContents()
        for column in (TOP, CONCENTRATED):
            self.table.setColumnWidth(column, min(self.table.columnWidth(column), widest))
        self._sized = True

    def _narrow(self, *_: object) -> None:
        self._quiet = True
        try:
            self._filter.narrow(self.text.text(), self.kind.currentData(), self.least.value())
        finally:
            self._quiet = False
        self._say_count()

    def _say_count(self) -> None:
        shown, total = self._filter.rowCount(), len(self._model.rows)
        text = wording.plural(total, "cluster", "clusters")
        if shown != total:
            text = tr("{shown} of {all}", shown=wording.count(shown), all=text)
        self._count.setText(text)
        self.copy_button.setEnabled(shown > 0)

    def _tell(self, *_: object) -> None:
        if not self._quiet:
            self.picked.emit(self.selected_features())

    def _open(self, *_: object) -> None:
        self.opened.emit(self.selected_features())


class _Table(QTableView):
    """A table that says when Enter is pressed.

    Qt's own ``activated`` comes with a single click on some desktops, and would zoom at every one.
    """

    enter_pressed = pyqtSignal()

    def keyPressEvent(self, event) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter_pressed.emit()
        else:
            super().keyPressEvent(event)

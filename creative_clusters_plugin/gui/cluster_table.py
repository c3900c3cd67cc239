"""The list of clusters: its rows, how they are sorted and filtered, and how they are copied."""

from __future__ import annotations

import html
import math
from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt

from ..core import wording
from ..core.language import number
from ..core.overview import ClusterRow
from ..core.shares import RURAL, URBAN
from .words import RIGHT_ROLE, kind_icon, kind_name, tooltip, tr

#: Role by which rows are sorted, and as which raw values are copied.
VALUE = int(Qt.ItemDataRole.UserRole)
CLUSTER, RURALITY, SIZE, TOP, TOP_LQ, CONCENTRATED, HIGHEST_LQ = range(7)
_NUMBERS = (SIZE, TOP_LQ, HIGHEST_LQ)
#: Rurality to filter by: everything, or clusters that are neither rural nor urban.
EVERY, NEITHER = "every", "neither"


def _headings() -> list[tuple[str, str]]:
    """Return (heading, explanation) of the columns."""
    return [
        (tr("Cluster"), tr("Number of the cluster")),
        (tr("Rurality"), tr("By the majority of its organisations")),
        (tr("Size"), tr("Organisations in the cluster")),
        (tr("Top sub-sector"), tr("The sub-sector of most organisations in the cluster")),
        (
            tr("LQ"),
            tr("Location quotient of the top sub-sector: its share here over its share of all"),
        ),
        (
            tr("Most concentrated"),
            tr("The sub-sector of the highest location quotient, of those with five or more"),
        ),
        (tr("Highest LQ"), tr("Location quotient of the most concentrated sub-sector")),
    ]


def how_to_use() -> str:
    """Return what a click on a row does."""
    return tr("Click to select the cluster on the map, double-click to zoom to it.")


class ClusterModel(QAbstractTableModel):
    """The clusters, one a row."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.rows: tuple[ClusterRow, ...] = ()
        self._headings = _headings()
        self._icons = {kind: kind_icon(kind) for kind in (RURAL, URBAN)}

    def show_rows(self, rows: tuple[ClusterRow, ...]) -> None:
        """Show other clusters."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent=QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent=QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._headings)

    def headerData(self, section: int, orientation, role=Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section][0]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._headings[section][1]
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _NUMBERS:
            return RIGHT_ROLE
        return None

    def data(self, index, role=Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if role == VALUE:
            return _sorted_by(row, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{tooltip(shown(row, column))}<br>{tooltip(how_to_use())}"
        if role == Qt.ItemDataRole.DecorationRole and column == RURALITY:
            return self._icons.get(row.rurality)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _NUMBERS:
            return RIGHT_ROLE
        return None


def _value(row: ClusterRow, column: int) -> Any:
    return (
        row.id,
        row.rurality,
        row.organisations,
        row.top_sector,
        row.top_lq,
        row.concentrated_sector,
        row.highest_lq,
    )[column]


def shown(row: ClusterRow, column: int) -> str:
    """Return a cell's text."""
    value = _value(row, column)
    if column == CLUSTER:
        return str(value)
    if column == RURALITY:
        return kind_name(value) if value else wording.NOTHING
    if column == SIZE:
        return wording.count(value)
    if column in (TOP_LQ, HIGHEST_LQ):
        return wording.NOTHING if math.isnan(value) else number(value, ",.2f")
    return value or wording.NOTHING


def _sorted_by(row: ClusterRow, column: int) -> Any:
    """Return what a column is sorted by: numbers as numbers, what is not known below all."""
    value = _value(row, column)
    if column in (TOP_LQ, HIGHEST_LQ):
        return -1.0 if math.isnan(value) else value
    if column == CLUSTER and isinstance(value, str):
        return value
    return value if value is not None else ""


class ClusterFilter(QSortFilterProxyModel):
    """Sorts and filters the clusters."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._text, self._kind, self._least = "", EVERY, 0
        self.setSortRole(VALUE)
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def narrow(self, text: str, kind: str, least: int) -> None:
        """Show clusters with the text, of the rurality, and of at least this size."""
        self._text, self._kind, self._least = text.strip().casefold(), kind, least
        self.invalidateFilter()

    def filterAcceptsRow(self, number: int, parent) -> bool:
        row = self.sourceModel().rows[number]
        if row.organisations < self._least:
            return False
        if self._kind == NEITHER and row.rurality is not None:
            return False
        if self._kind in (RURAL, URBAN) and row.rurality != self._kind:
            return False
        if not self._text:
            return True
        columns = (CLUSTER, RURALITY, TOP, CONCENTRATED)
        return any(self._text in shown(row, each).casefold() for each in columns)

    def clusters(self) -> list[ClusterRow]:
        """Return the clusters as they are shown."""
        source = self.sourceModel()
        return [
            source.rows[self.mapToSource(self.index(row, 0)).row()]
            for row in range(self.rowCount())
        ]


def as_text(rows: Sequence[ClusterRow]) -> str:
    """Return clusters as lines of cells with tabs between, for a spreadsheet."""
    lines = [[heading for heading, _ in _headings()]]
    lines += [[_copied(row, column) for column in range(7)] for row in rows]
    return "".join("\t".join(_one_line(each) for each in line) + "\n" for line in lines)


def as_html(rows: Sequence[ClusterRow]) -> str:
    """Return clusters as a table of HTML, for a document."""
    head = "".join(f"<th>{html.escape(heading)}</th>" for heading, _ in _headings())
    body = "".join(
        "<tr>"
        + "".join(f"<td>{html.escape(_copied(row, column))}</td>" for column in range(7))
        + "</tr>"
        for row in rows
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _copied(row: ClusterRow, column: int) -> str:
    """Return a value that a spreadsheet reads as what it is."""
    value = _value(row, column)
    if value is None or value != value:
        return ""
    return number(value, ".6g") if isinstance(value, float) else str(value)


def _one_line(text: str) -> str:
    return " ".join(text.split())

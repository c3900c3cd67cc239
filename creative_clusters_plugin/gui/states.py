"""What the dock shows when it has no figures: nothing chosen, reading, or a problem."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from .headline import plain_label, scaled
from .words import tr


class Message(QWidget):
    """A title, a sentence or two, and what can be done."""

    def __init__(self, name: str, icon: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 12, 12, 12)
        self._layout.setSpacing(10)
        self._layout.addStretch(1)
        if icon:
            picture = plain_label()
            picture.setPixmap(QgsApplication.getThemeIcon(icon).pixmap(32, 32))
            self._layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self._title = scaled(plain_label(wrap=True), 1.15, bold=True)
        self._text = plain_label(wrap=True)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setMinimumWidth(1)
            self._layout.addWidget(label)
        self._layout.addStretch(2)

    def add(self, widget: QWidget) -> None:
        """Put a widget below the words."""
        self._layout.insertWidget(self._layout.count() - 1, widget)

    def add_button(self, text: str, slot) -> QPushButton:
        """Put a button below the words."""
        button = QPushButton(text)
        button.clicked.connect(slot)
        self._layout.insertWidget(
            self._layout.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter
        )
        return button

    def say(self, title: str, text: str) -> None:
        """Show a title and a text."""
        self._title.setText(title)
        self._text.setText(text)

    def words(self) -> str:
        """Return what is said."""
        return f"{self._title.text()} {self._text.text()}"


def empty_state() -> Message:
    """Return the page for when there is nothing to show yet."""
    return Message("creativeClustersEmpty")


def loading_state(bar: QProgressBar) -> Message:
    """Return the page for the first reading, with its progress."""
    page = Message("creativeClustersLoading")
    page.add(bar)
    return page


def error_state() -> Message:
    """Return the page for layers that cannot be shown."""
    return Message("creativeClustersError", "/mIconWarning.svg")


def nothing_chosen(organisations: bool, clusters: bool, lost: list[str]) -> tuple[str, str]:
    """Return title and text of the empty state.

    Parameters
    ----------
    organisations, clusters : bool
        Is a layer of the kind chosen?
    lost : list of str
        Names of layers that were chosen and have lost their fields.
    """
    if lost:
        names = ", ".join(f"'{name}'" for name in lost)
        text = tr(
            "{layers} no longer has the field cluster_id."
            if len(lost) == 1
            else "{layers} no longer have the field cluster_id.",
            layers=names,
        )
        return (
            tr("A field is gone"),
            text + " " + tr("Choose another layer above, or bring the field back."),
        )
    if clusters:
        missing = tr(
            "There are clusters, but no points with the field cluster_id. Load the organisations "
            "that the same run made, or choose them above."
        )
    elif organisations:
        missing = tr(
            "There are organisations, but no polygons with the field cluster_id. Load the clusters "
            "that the same run made, or choose them above."
        )
    else:
        missing = tr(
            "Run a study of your own organisations, or load the layers of one: points and polygons "
            "with the field cluster_id. To try it without data, create a sample first."
        )
    return tr("No clusters to show yet"), missing

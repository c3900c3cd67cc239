"""What the dock's buttons do: dialogs of the algorithms, and the report."""

from __future__ import annotations

import html
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from .layers import SectorChoice, coefficients_of
from .words import tr

STUDY = "creativeclusters:ruralurbanstudy"
SAMPLE = "creativeclusters:createsamplestudy"

#: Runs that are under way: QGIS keeps no reference to their context and feedback.
_RUNNING: set[Any] = set()


def open_dialog(algorithm: str, parameters: dict[str, Any] | None = None) -> None:
    """Open an algorithm's dialog; Processing is only there in QGIS Desktop."""
    from qgis import processing

    dialog = processing.createAlgorithmDialog(algorithm, parameters or {})
    if dialog is not None:
        dialog.show()


def report_parameters(
    organisations: QgsVectorLayer,
    clusters: QgsVectorLayer,
    sector: SectorChoice | None,
    comparison: QgsVectorLayer | None,
) -> dict[str, Any]:
    """Return the parameters of a report on what the dock shows.

    The verdicts need the fit's other table as well; without it in the project they are left out.
    """
    parameters = {"ORGANISATIONS": organisations.id(), "CLUSTERS": clusters.id()}
    if sector is not None:
        parameters.update(SECTOR_FIELD=sector.field, SECTOR_SCHEME=sector.scheme)
    coefficients = coefficients_of(comparison) if comparison is not None else None
    if comparison is not None and coefficients is not None:
        parameters.update(COMPARISON=comparison.id(), COEFFICIENTS=coefficients.id())
    return parameters


def save_report(
    parameters: dict[str, Any], message_bar: Any, parent: QWidget, *, verdicts_shown: bool
) -> None:
    """Ask where to, and save the report there."""
    path, _ = QFileDialog.getSaveFileName(
        parent, tr("Save report"), "rural-and-urban.html", tr("HTML files (*.html)")
    )
    if not path:
        return
    from .dock_report import DockReport

    path = path if path.lower().endswith((".html", ".htm")) else f"{path}.html"
    algorithm = DockReport()
    algorithm.initAlgorithm()
    run = ReportRun(algorithm, {**parameters, "REPORT": path}, message_bar)
    if verdicts_shown and "COEFFICIENTS" not in parameters:
        run.remark = tr(
            "It is without the verdicts: they need the table of coefficients of the same fit in "
            "the project."
        )
    run.start()


class ReportRun:
    """One run of an algorithm that makes a report, in the background."""

    def __init__(
        self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], message_bar: Any
    ) -> None:
        self._path, self._bar = parameters["REPORT"], message_bar
        self.remark = ""  # what is said beside the path where the report is saved
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._feedback = _Feedback()
        self._task = QgsProcessingAlgRunnerTask(
            algorithm, parameters, self._context, self._feedback
        )
        self._task.executed.connect(self._done)

    def start(self) -> None:
        """Start it; the message bar says how it ended."""
        _RUNNING.add(self)
        QgsApplication.taskManager().addTask(self._task)

    def _done(self, successful: bool, _results: dict[str, Any]) -> None:
        _RUNNING.discard(self)
        if self._bar is None:
            return
        if successful:
            link = QUrl.fromLocalFile(self._path).toString(
                QUrl.ComponentFormattingOption.FullyEncoded
            )
            text = f'<a href="{html.escape(link)}">{html.escape(self._path)}</a>'
            text += f"<br>{html.escape(self.remark)}" if self.remark else ""
            self._bar.pushMessage(tr("Report saved"), text, Qgis.MessageLevel.Success, 0)
        else:
            reason = html.escape(self._feedback.error or tr("It was cancelled."))
            self._bar.pushMessage(
                tr("The report was not saved"), reason, Qgis.MessageLevel.Critical, 0
            )


class _Feedback(QgsProcessingFeedback):
    """Keeps the first error."""

    def __init__(self) -> None:
        super().__init__(False)
        self.error = ""

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.error = self.error or error

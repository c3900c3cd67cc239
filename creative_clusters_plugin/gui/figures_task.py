"""The reading of the layers, in a thread of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Union

from qgis.core import Qgis, QgsMessageLog, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject

from ..core.errors import Cancelled, InputError
from ..core.packages import as_missing
from ..core.progress import Progress
from .reading import Figures, Sources, read_figures
from .words import tr


@dataclass(frozen=True)
class Problem:
    """Why there is nothing to show: what is wrong, and what to do about it."""

    cause: str
    remedy: str


Outcome = Union[Figures, Problem]


class FiguresTask(QgsTask):
    """Reads the layers and hands the outcome to ``answer``, in the main thread.

    It is Silent and Hidden: the dock shows its progress, and QGIS need not.

    Parameters
    ----------
    owner : QObject
        Whose method ``answer`` is: once it is deleted, nobody is answered.
    """

    def __init__(self, sources: Sources, owner: QObject, answer: Callable[[Outcome], None]) -> None:
        flags = QgsTask.Flag.CanCancel | QgsTask.Flag.Silent | QgsTask.Flag.Hidden
        super().__init__(tr("Rural and urban clusters"), flags)
        self._sources: Sources | None = sources
        self._owner: QObject | None = owner
        self._answer: Callable[[Outcome], None] | None = answer
        self._outcome: Outcome | None = None

    def forget(self) -> None:
        """Stop, and answer nobody: the question is out of date."""
        self._owner = self._answer = None
        self.cancel()

    def run(self) -> bool:
        """Read (QGIS calls it in the thread)."""
        try:
            self._outcome = read_figures(self._sources, _TaskProgress(self))
        except Cancelled:
            return False
        except InputError as error:
            name = {"ORGANISATIONS": tr("Organisations"), "CLUSTERS": tr("Clusters")}
            prefix = f"{name[error.parameter]}: " if error.parameter in name else ""
            self._outcome = Problem(prefix + error.problem, error.remedy)
        except MemoryError:
            self._outcome = Problem(
                tr("There is not enough memory for these layers."),
                tr("Filter the layer of organisations, or close other programs."),
            )
        except Exception as error:  # whatever it is, a thread must not take QGIS down
            self._outcome = _unexpected(error)
        return True

    def finished(self, result: bool) -> None:
        """Hand over the outcome (QGIS calls it in the main thread)."""
        owner, answer, outcome = self._owner, self._answer, self._outcome
        self._owner = self._answer = self._sources = self._outcome = None
        if answer is None or sip.isdeleted(owner):
            return
        stopped = Problem(
            tr("The reading was cancelled."), tr("Try again, or choose other layers.")
        )
        answer(outcome if result and outcome is not None else stopped)


class _TaskProgress(Progress):
    def __init__(self, task: QgsTask) -> None:
        self._task = task

    def cancelled(self) -> bool:
        return self._task.isCanceled()

    def _show(self, fraction: float) -> None:
        self._task.setProgress(100.0 * fraction)


def _unexpected(error: Exception) -> Problem:
    missing = as_missing(error) if isinstance(error, ImportError) else None
    if missing is not None:
        return Problem(str(missing), "")
    text = f"{type(error).__name__}: {error}"
    QgsMessageLog.logMessage(text, "Creative Clusters", Qgis.MessageLevel.Critical)
    return Problem(
        tr("The layers could not be read ({error}).", error=text),
        tr("Check that they can be opened in an attribute table, or choose others."),
    )

"""The core's progress, shown by a Processing feedback."""

from qgis.core import QgsProcessingFeedback

from ..core.progress import Progress


class FeedbackProgress(Progress):
    """Passes progress, messages and cancelling between ``core`` and a QgsProcessingFeedback."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._warned: set[str] = set()

    def cancelled(self) -> bool:
        """Has the user pressed Cancel?"""
        return self._feedback.isCanceled()

    def info(self, text: str) -> None:
        """Write ``text`` to the algorithm's log."""
        self._feedback.pushInfo(text)

    def warning(self, text: str) -> None:
        """Write ``text`` to the algorithm's log as a warning, once.

        Steps of a study read the same layers and say the same of them.
        """
        if text not in self._warned:
            self._warned.add(text)
            self._feedback.pushWarning(text)

    def _show(self, fraction: float) -> None:
        self._feedback.setProgress(100.0 * fraction)

"""What a run said, kept for its report."""

from __future__ import annotations

from ..progress import Progress


class Remembered(Progress):
    """A progress that passes everything on and remembers the messages.

    Attributes
    ----------
    messages : list of str
        Messages and warnings in the order in which they came.
    warnings : list of str
        The warnings alone.
    """

    def __init__(self, whole: Progress) -> None:
        self._whole = whole
        self.messages: list[str] = []
        self.warnings: list[str] = []

    def cancelled(self) -> bool:
        """Has the user asked to stop?"""
        return self._whole.cancelled()

    def info(self, text: str) -> None:
        """Pass on a message and remember it."""
        self.messages.append(text)
        self._whole.info(text)

    def warning(self, text: str) -> None:
        """Pass on a warning and remember it."""
        self.messages.append(text)
        self.warnings.append(text)
        self._whole.warning(text)

    def _show(self, fraction: float) -> None:
        self._whole._show(fraction)

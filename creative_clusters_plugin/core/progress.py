"""Progress, messages and cancelling, without a dependency on QGIS."""

from __future__ import annotations

from .errors import Cancelled
from .language import tr


class Progress:
    """Receives the progress of long work; this one is silent and never cancels.

    ``core`` calls :meth:`report` often (at least twice a second of work), which is also where a
    cancel takes effect. The bridge and the tests subclass it.
    """

    def report(self, fraction: float) -> None:
        """Say how much is done (0-1); raises :class:`Cancelled` if the user cancelled."""
        if self.cancelled():
            raise Cancelled(tr("Cancelled; nothing was written."))
        self._show(min(max(fraction, 0.0), 1.0))

    def part(self, start: float, end: float) -> Progress:
        """Return a progress whose 0-1 is ``start`` to ``end`` of this one."""
        return _Part(self, start, end)

    def cancelled(self) -> bool:
        """Has the user asked to stop?"""
        return False

    def info(self, text: str) -> None:
        """Pass on a message."""

    def warning(self, text: str) -> None:
        """Pass on a warning: the result is usable, but the user should know."""

    def _show(self, fraction: float) -> None:
        """Show ``fraction`` to the user."""


class _Part(Progress):
    def __init__(self, whole: Progress, start: float, end: float) -> None:
        self._whole, self._start, self._end = whole, start, end

    def cancelled(self) -> bool:
        return self._whole.cancelled()

    def info(self, text: str) -> None:
        self._whole.info(text)

    def warning(self, text: str) -> None:
        self._whole.warning(text)

    def _show(self, fraction: float) -> None:
        self._whole._show(self._start + fraction * (self._end - self._start))

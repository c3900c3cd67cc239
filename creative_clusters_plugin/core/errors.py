"""What can go wrong, in words that a user can act on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .language import tr


class InputError(ValueError):
    """A parameter whose value, or whose data, cannot be used.

    The message reads ``PARAMETER: problem remedy``; both parts are whole sentences, said in the
    reader's language.

    Parameters
    ----------
    parameter : str
        Name of the parameter in the public interface, for instance ``"MIN_CLUSTER_SIZE"``.
    problem : str
        What is wrong with the value or the data, quoting it where that helps.
    remedy : str
        What the user can do about it.
    **values
        What stands for ``{name}`` in both, as in :func:`~.language.tr`.
    """

    def __init__(self, parameter: str, problem: str, remedy: str, /, **values: Any) -> None:
        self.parameter = parameter
        self.problem = tr(problem, **values)
        self.remedy = tr(remedy, **values)
        super().__init__(f"{parameter}: {self.problem} {self.remedy}")

    def renamed(self, names: Mapping[str, str]) -> InputError:
        """Return the same error under the name that a calling algorithm gives the parameter."""
        return InputError(names.get(self.parameter, self.parameter), self.problem, self.remedy)


class MissingPackageError(ImportError):
    """An optional Python package is needed here and is not installed."""


class Cancelled(Exception):  # noqa: N818 (not an error: the user asked for it)
    """The user cancelled; nothing has been written."""

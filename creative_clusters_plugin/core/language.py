"""The language of what is said: texts and numbers as the reader writes them.

Texts stand in the sources in English, whole sentences with names for their values. Who knows the
reader's language (in QGIS the bridge) says so once, with :func:`speak`; without that it is English.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from numbers import Real
from string import Formatter
from typing import Any


@dataclass(frozen=True)
class Language:
    """A language and its way of writing numbers.

    Attributes
    ----------
    code : str
        As in the ``lang`` of a page: ``en``, ``es``, ``de``.
    translate : callable
        Takes an English text, with names in braces where values go, and returns it translated;
        as it is where there is no translation.
    decimal, thousands : str
        The marks in ``1,234.5``.
    """

    code: str
    translate: Callable[[str], str]
    decimal: str = "."
    thousands: str = ","


ENGLISH = Language("en", lambda text: text)

_spoken: Callable[[], Language] = lambda: ENGLISH  # noqa: E731 (replaced as a whole)


def speak(language: Callable[[], Language]) -> None:
    """Set who is asked for the language, each time that a text or number is said."""
    global _spoken
    _spoken = language


def spoken() -> Language:
    """Return the language that is spoken."""
    return _spoken()


def tr(text: str, /, **values: Any) -> str:
    """Return a text in the reader's language, with its values.

    Parameters
    ----------
    text : str
        In English, a literal in the source, for that is where translators find it.
    **values
        What stands for ``{name}`` in the text, which may have a format as in
        :meth:`str.format`; numbers get the language's marks. Without values braces are plain text.
    """
    said = _spoken().translate(text)
    return _FORMATTER.vformat(said, (), values) if values else said


def number(value: Any, form: str = "") -> str:
    """Return a number of any type, formatted as in :func:`format`, with the language's marks."""
    text = format(value, form)
    language = _spoken()
    return text.translate({ord("."): language.decimal, ord(","): language.thousands})


class _Formatter(Formatter):
    """Formats numbers in the language; all else as :meth:`str.format` does."""

    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, Real) and not isinstance(value, bool):
            return number(value, format_spec)
        return str(super().format_field(value, format_spec))


_FORMATTER = _Formatter()

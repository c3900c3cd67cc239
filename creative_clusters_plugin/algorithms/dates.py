"""The date that reports bear."""

from __future__ import annotations

from qgis.PyQt.QtCore import QDate, QLocale

from ..core.language import spoken, tr


def today() -> str:
    """Return the date in words, in the language of the reports."""
    date = QDate.currentDate()
    month = QLocale(spoken().code).monthName(date.month())
    return tr("{day} {month} {year}", day=date.day(), month=month, year=date.year())

"""The date that reports bear."""

from __future__ import annotations

from qgis.PyQt.QtCore import QDate, QLocale


def today() -> str:
    """Return the date in words, in English like the reports."""
    return str(QLocale.c().toString(QDate.currentDate(), "d MMMM yyyy"))

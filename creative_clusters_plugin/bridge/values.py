"""Attribute values between QGIS and Python: NULL is None on this side, never a QVariant."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.core import NULL, QgsField, QgsFields
from qgis.PyQt.QtCore import QDate, QDateTime, QMetaType, Qt, QTime

from ..core.errors import InputError

_TYPES = {
    int: QMetaType.Type.Int,
    float: QMetaType.Type.Double,
    str: QMetaType.Type.QString,
}

#: Types of which no value is NULL: a comparison with NULL runs Python code.
_NEVER_NULL = frozenset((int, float, str, bool))


def is_null(value: Any) -> bool:
    """Is it NULL? (``NULL is None`` is False in PyQGIS, and which one arrives depends on Qt.)"""
    return value is None or value == NULL


def plain(value: Any) -> Any:
    """Return a value, NULL as None."""
    return value if type(value) in _NEVER_NULL or not is_null(value) else None


def as_numbers(values: Sequence[Any], parameter: str, field: str) -> np.ndarray:
    """Return attribute values as float64, NULL as NaN.

    Raises
    ------
    InputError
        If a value is not a number, or is NaN or infinite itself: those are faults in the data,
        where NULL is an honest "not known".
    """
    numbers = np.full(len(values), np.nan)
    for row, value in enumerate(values):
        if value is None or value == "":  # text files have no other NULL
            continue
        try:
            numbers[row] = value
        except (TypeError, ValueError):
            raise InputError(
                parameter,
                "The field '{field}' holds {value!r}, which is not a number.",
                "Choose a numeric field, or convert it with the field calculator (to_real).",
                field=field,
                value=str(value)[:40],
            ) from None
        if not np.isfinite(numbers[row]):
            raise InputError(
                parameter,
                "The field '{field}' holds a value that is NaN or infinite.",
                "Set such values to NULL with the field calculator; rows with a NULL are skipped.",
                field=field,
            )
    return numbers


def as_groups(values: Sequence[Any]) -> list[Any]:
    """Return values to group by: None where there is none (NaN too), dates as ISO text."""
    result: list[Any] = []
    for value in values:
        if isinstance(value, float) and np.isnan(value):
            value = None
        elif isinstance(value, (QDate, QTime, QDateTime)):
            value = value.toString(Qt.DateFormat.ISODate)
        result.append(value)
    return result


def nullable(values: Any) -> list[Any]:
    """Return an array as Python values that a sink takes, NaN as None.

    NumPy's own scalars make ``addFeature`` refuse the row, hence the conversion.
    """
    array = np.asarray(values)
    if array.dtype.kind == "f":
        result = array.astype(object)
        result[np.isnan(array)] = None
        return result.tolist()
    return array.tolist()


def make_fields(columns: Sequence[tuple[str, type]]) -> QgsFields:
    """Return fields from (name, int | float | str) pairs."""
    fields = QgsFields()
    for name, kind in columns:
        fields.append(QgsField(name, _TYPES[kind]))
    return fields


def number_or_none(value: float) -> float | None:
    """Return a number output: NaN is None, which models and JSON read as NULL."""
    return None if value is None or np.isnan(value) else float(value)

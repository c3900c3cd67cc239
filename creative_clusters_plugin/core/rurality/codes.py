"""Codes as people's files hold them, brought to one form."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from decimal import Decimal
from numbers import Integral, Real

import numpy as np

# A number that went through a decimal field: "1.0" for "1".
_DECIMAL_ZEROS = re.compile(r"(-?\d+)\.0+")
_NOT_ALPHANUMERIC = re.compile(r"[^0-9a-z]+")
# ONS lookups for the whole United Kingdom write "(England/Wales) Rural village".
_COUNTRIES = re.compile(r"^england (and )?wales ")


def as_text(code: object) -> str | None:
    """Return a code as text, trimmed; None for NULL, NaN and empty text.

    Whole numbers lose their decimals (``1.0`` is ``"1"``); booleans are ``"true"`` and
    ``"false"``, so that a yes/no field is not taken for the codes 1 and 0.
    """
    if code is None:
        return None
    if isinstance(code, str):
        return code.strip() or None
    if isinstance(code, (bool, np.bool_)):
        return str(bool(code)).lower()
    if isinstance(code, Integral):
        return str(int(code))
    if isinstance(code, (Real, Decimal)):
        number = float(code)
        if math.isnan(number):
            return None
        return str(int(number)) if number.is_integer() else str(number)
    return str(code).strip() or None


def code_key(text: str) -> str:
    """Return the form in which two codes are compared: case and decimal zeros do not count."""
    key = text.casefold()
    number = _DECIMAL_ZEROS.fullmatch(key)
    return number.group(1) if number else key


def label_key(text: str) -> str:
    """Return the form in which two labels are compared.

    Case, punctuation, dashes, non-breaking and doubled spaces do not count, ``&`` is "and", and
    a leading "(England/Wales)" is dropped. Codes are not compared like this: ``"-1"``, which often
    means missing, must not become ``"1"``.
    """
    key = _NOT_ALPHANUMERIC.sub(" ", text.casefold().replace("&", " and ")).strip()
    return _COUNTRIES.sub("", key)


def distinct(codes: Sequence[object]) -> tuple[list[str | None], np.ndarray]:
    """Return the distinct codes as text, and for each row the position of its code among them.

    Parameters
    ----------
    codes : sequence of length n
        Text, numbers or None.

    Returns
    -------
    texts : list
        Distinct results of :func:`as_text`, in order of appearance; None stands for no code.
    rows : (n,) int array
        ``texts[rows[i]]`` is the code of row ``i``.
    """
    values = codes.tolist() if isinstance(codes, np.ndarray) else codes
    positions: dict[str | None, int] = {}
    rows = np.fromiter(
        (positions.setdefault(as_text(value), len(positions)) for value in values),
        dtype=np.intp,
        count=len(values),
    )
    return list(positions), rows

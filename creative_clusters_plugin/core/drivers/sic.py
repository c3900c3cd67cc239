"""SIC 2007 codes as they come: text or numbers, dotted or bare, with or without their zero."""

from __future__ import annotations

import math
import numbers
import re
from collections import Counter
from collections.abc import Sequence

import numpy as np

from ..errors import InputError
from .sic2007 import CREATIVE_CLASSES, CREATIVE_SECTORS, SIC_2007_CLASSES

__all__ = [
    "CREATIVE_CLASSES",
    "CREATIVE_SECTORS",
    "SIC_2007_CLASSES",
    "excluded_classes",
    "four_digit_classes",
]

# Brackets and quotes of a list, a section letter ("J62012"), then the code. What follows the code
# must not be a digit, or it is the code of some other classification.
_CODE = re.compile(
    r"[^0-9A-Za-z]*(?:[A-U][ .]?)?"
    r"(?:(?P<division>\d{1,2})\.(?P<rest>\d{1,3})(?:[/.]\d)?"
    r"|(?P<bare>\d{3,5})(?:/(?P<fifth>\d))?)"
    r"(?!\d|\.\d)",
    re.IGNORECASE,
)

# Five-digit codes whose leading zero is lost. Their fifth digit is 0, as only 01.62 and 05.10 of
# the classes of divisions 01 to 09 are divided further.
_ZERO_LOST = {code[1:] + "0": code for code in SIC_2007_CLASSES if code[0] == "0"}
_ZERO_LOST.update({"1621": "0162", "1629": "0162", "5101": "0510", "5102": "0510"})


def four_digit_classes(values: Sequence[object]) -> np.ndarray:
    """Return the four-digit class of SIC 2007 of each value.

    A value is text or a number with a code of four or five digits: ``62012``, ``"62.01/2"``,
    ``"62.01"``, ``"62012 - Business software"``, ``"['62012 - Business software', '90030']"``.
    Of several, with commas or semicolons between them, the first that is a class counts. Rules:

    - With a dot the division stands before it: ``"1.11"`` is 01.11, and 59.2, which a spreadsheet
      makes of 59.20, is 59.20 if that is a class.
    - Five digits are a five-digit code, three a class without its leading zero (111 is 01.11).
    - Four digits are a class (6201), unless there is none such; then they are a five-digit code
      without its leading zero (1110 is 01.11/0). Seven could be either (1420, 1610, 1621, 1629,
      3220, 8110, 9900): they are five-digit codes if most bare codes among ``values`` have five
      digits, classes if not.
    - What is no class of SIC 2007 then is no code; this holds for the codes of Companies House
      that name no industry (99999, say) too.

    Parameters
    ----------
    values : sequence of object, length n
        Text, numbers, or anything that stands for a missing value.

    Returns
    -------
    ndarray (n,) of str
        Four digits; ``""`` where there is no code.
    """
    # Few codes stand for many rows: each is read once. Anything but text and numbers is missing.
    keys = [value if isinstance(value, (str, numbers.Real)) else "" for value in values]
    counts = Counter(keys)
    readings = {value: _read(value) for value in counts}
    long = sum(counts[value] for value, (bare, _) in readings.items() if len(bare) == 5)
    short = sum(counts[value] for value, (bare, _) in readings.items() if len(bare) == 4)
    classes = {
        value: _bare_class(bare, long > short) if bare else dotted
        for value, (bare, dotted) in readings.items()
    }
    return np.array([classes[key] for key in keys], dtype="<U4")


def _read(value: str | numbers.Real) -> tuple[str, str]:
    """Return the digits of the first code if it is bare, or else its class if it is dotted."""
    for part in re.split("[,;]", _text(value)):
        match = _CODE.match(part)
        if match is None:
            continue
        if match["bare"]:
            bare = match["bare"].zfill(4) + match["fifth"] if match["fifth"] else match["bare"]
            if _bare_class(bare, True):
                return bare, ""
            continue
        code = match["division"].zfill(2) + match["rest"][:2].ljust(2, "0")
        if code in SIC_2007_CLASSES:
            return "", code
    return "", ""


def _text(value: str | numbers.Real) -> str:
    """Return the value as text, whole numbers without a fraction."""
    if isinstance(value, str):
        return re.sub(r"^(\s*\d{3,5})\.0+(?=\D|$)", r"\1", value)  # a number made text
    number = float(value)
    whole = math.isfinite(number) and number == int(number)
    return str(int(number)) if whole else str(value)


def _bare_class(bare: str, mostly_five_digits: bool) -> str:
    """Return the class of three or more digits without a dot, or ``""``."""
    if len(bare) > 5:
        return ""
    if len(bare) == 4:
        lost = _ZERO_LOST.get(bare, "")
        if lost and (mostly_five_digits or bare not in SIC_2007_CLASSES):
            return lost
    code = bare.zfill(4)[:4]
    return code if code in SIC_2007_CLASSES else ""


def excluded_classes(text: str) -> frozenset[str]:
    """Return the four-digit classes that EXCLUDED_SIC names.

    Parameters
    ----------
    text : str
        Codes, comma-separated; ``creative`` stands for the DCMS list of creative industries. Empty
        for none.

    Raises
    ------
    InputError
        For ``EXCLUDED_SIC`` where something is not a class of SIC 2007.
    """
    excluded: set[str] = set()
    for word in (each.strip() for each in re.split(r"[,;]", text) if each.strip()):
        if word.lower() == "creative":
            excluded |= CREATIVE_CLASSES
            continue
        code = four_digit_classes([word])[0]
        if not code:
            raise InputError(
                "EXCLUDED_SIC",
                "'{word}' is not a class of SIC 2007.",
                "Give codes of four or five digits, comma-separated, or the word creative.",
                word=word,
            )
        excluded.add(str(code))
    return frozenset(excluded)

"""The sector of each organisation, from names or from SIC 2007 codes."""

from __future__ import annotations

import math
import numbers
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..drivers.sic import CREATIVE_SECTORS, four_digit_classes
from ..errors import InputError
from ..language import tr

SECTOR_SCHEMES = ("as_is", "dcms")


@dataclass(frozen=True)
class Sectors:
    """The sectors of n organisations.

    Attributes
    ----------
    names : tuple of str
        The sectors that occur, in alphabetical order.
    index : ndarray (n,) of int
        Place of each organisation's sector in ``names``; -1 for none.
    classes : ndarray (n,) of str, or None
        Four-digit class of SIC 2007, "" for none; None where the values are no SIC codes.
    message : str
        What was made of the values, for the user.
    """

    names: tuple[str, ...]
    index: np.ndarray
    classes: np.ndarray | None
    message: str

    @property
    def known(self) -> np.ndarray:
        """(n,) bool: has the organisation a sector?"""
        return self.index >= 0


def read_sectors(values: Sequence[object], scheme: str, field: str) -> Sectors:
    """Read the sectors of organisations.

    With ``as_is``, values of which more than half are codes of SIC 2007 are taken for such: the
    sector is the four-digit class (:func:`~..drivers.sic.four_digit_classes`), and a value that is
    no code is no sector. Other values are the sectors' names. With ``dcms`` a code's sector is the
    sub-sector of the Creative Industries that the Department for Culture, Media and Sport puts it
    into, and an organisation outside the Creative Industries has none.

    Parameters
    ----------
    values : sequence, length n
        Text or numbers; None, NaN, infinity and empty text for not known.
    scheme : str
        ``as_is`` or ``dcms``.
    field : str
        Where the values are from, for messages.

    Raises
    ------
    InputError
        For ``SECTOR_FIELD`` if there is no value, or with ``dcms`` no code of SIC 2007 or none of
        the Creative Industries.
    """
    labels = [_label(value) for value in values]
    given = sum(label is not None for label in labels)
    if not given:
        raise InputError(
            "SECTOR_FIELD",
            "The field '{field}' holds only NULL, empty text or NaN.",
            "Choose the field with the sub-sector or the SIC 2007 code of each organisation.",
            field=field,
        )
    classes = four_digit_classes(values)
    coded = int(np.count_nonzero(classes != ""))
    if scheme == "dcms":
        return _creative(labels, classes, coded, given, field)
    if 2 * coded <= given:
        said = tr("SECTOR_FIELD: '{field}' is taken for names of sectors.", field=field)
        return _sectors(labels, None, [said])
    said = tr(
        "SECTOR_FIELD: '{field}' is taken for SIC 2007 codes; sectors are the four-digit classes.",
        field=field,
    )
    names = [each or None for each in classes.tolist()]
    return _sectors(names, classes, [said, *_left_out(labels, classes, given - coded)])


def _creative(
    labels: list[str | None], classes: np.ndarray, coded: int, given: int, field: str
) -> Sectors:
    if not coded:
        found = ", ".join(list(dict.fromkeys(each for each in labels if each))[:3])
        raise InputError(
            "SECTOR_FIELD",
            "The field '{field}' holds no SIC 2007 code ({found}).",
            "Choose the field with codes of four or five digits, such as 62012 or 62.01, or "
            "SECTOR_SCHEME=as_is.",
            field=field,
            found=found,
        )
    names = [CREATIVE_SECTORS.get(each) for each in classes.tolist()]
    creative = sum(name is not None for name in names)
    if not creative:
        common = Counter(each for each in classes.tolist() if each).most_common(3)
        raise InputError(
            "SECTOR_FIELD",
            "None of the SIC 2007 codes in '{field}' is one of the Creative Industries ({codes}).",
            "Use SECTOR_SCHEME=as_is, or choose another field.",
            field=field,
            codes=", ".join((code for code, _ in common)),
        )
    said = [
        tr(
            "SECTOR_FIELD: {number} organisations are in the DCMS creative sub-sectors.",
            number=creative,
        )
    ]
    if creative < coded:
        number = coded - creative
        said.append(tr("{number} have a code outside the Creative Industries.", number=number))
    return _sectors(names, classes, said + _left_out(labels, classes, given - coded))


def _sectors(
    names: Sequence[str | None], classes: np.ndarray | None, said: Sequence[str]
) -> Sectors:
    found = sorted({name for name in names if name is not None})
    place: dict[str | None, int] = {name: row for row, name in enumerate(found)}
    index = np.array([place.get(name, -1) for name in names], dtype=np.int64)
    return Sectors(tuple(found), index, classes, " ".join(said))


def _left_out(labels: list[str | None], classes: np.ndarray, count: int) -> list[str]:
    """Return a sentence about values that are no code of SIC 2007; none where all are."""
    if not count:
        return []
    wrong = Counter(
        label for label, code in zip(labels, classes.tolist()) if label is not None and not code
    )
    common = ", ".join(sorted(wrong, key=lambda label: (-wrong[label], label))[:3])
    return [
        tr(
            "{number} values are no class of SIC 2007 ({common}) and stand for no sector.",
            number=count,
            common=common,
        )
    ]


def _label(value: object) -> str | None:
    """Return a value as the name of a sector; whole numbers without a fraction.

    None, NaN and infinite numbers, and empty text, are no sector.
    """
    if value is None or (isinstance(value, numbers.Real) and not math.isfinite(value)):
        return None
    if isinstance(value, numbers.Real) and float(value).is_integer():
        return str(int(float(value)))
    return str(value).strip() or None

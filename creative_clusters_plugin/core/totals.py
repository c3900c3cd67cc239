"""Sums of employment, turnover and the like."""

from __future__ import annotations

import numpy as np

from .errors import InputError


def totals(group: np.ndarray, values: np.ndarray, groups: int) -> np.ndarray:
    """Return the sum of the known values in each group; NaN for a group without one.

    The rows may come in any order: the sums are the same to the last digit.

    Parameters
    ----------
    group : ndarray (n,) of int
        Group of each row from 0; below 0 for none.
    values : ndarray (n,)
        NaN for not known.
    groups : int
        How many groups there are.
    """
    rows = np.flatnonzero((group >= 0) & ~np.isnan(values))
    rows = rows[np.argsort(values[rows])]
    sums = np.bincount(group[rows], weights=values[rows], minlength=groups)
    known = np.bincount(group[rows], minlength=groups) > 0
    return np.where(known, sums, np.nan)


def check_amounts(values: np.ndarray, parameter: str, field: str) -> None:
    """Refuse negative amounts: as a rule they are codes for "not known".

    Raises
    ------
    InputError
        Naming ``parameter``, the ``field`` and one of the values.
    """
    negative = values[values < 0]
    if len(negative):
        raise InputError(
            parameter,
            "The field '{field}' holds negative values ({least:g}, for instance; {negative} in "
            "all).",
            "Set them to NULL with the field calculator if they mean 'not known', or mend them.",
            field=field,
            least=negative.min(),
            negative=len(negative),
        )

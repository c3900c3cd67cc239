"""From arrays to a design: every check of the data, the logs, the standardising, the regimes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..language import number, tr
from ..shares import RURAL
from .places import Places
from .settings import FitSettings

#: The two regimes; rural first, and differences are rural less urban.
REGIMES = ("rural", "urban")

#: A driver whose spread is below this share of its size is constant but for rounding.
_CONSTANT = 1e-12
#: Sizes whose squares and products a float still holds.
_SMALLEST, _LARGEST = 1e-100, 1e100
#: Smallest singular value (of centred columns of unit length) of drivers that are not collinear:
#: a variance inflation of 1e12, where the normal equations have lost their digits.
_COLLINEAR = 1e-6

#: By the regime, and whether there is a single driver.
_TOO_FEW = {
    ("rural", True): "{count:,} rural rows are too few for {k} driver and a constant.",
    ("rural", False): "{count:,} rural rows are too few for {k} drivers and a constant.",
    ("urban", True): "{count:,} urban rows are too few for {k} driver and a constant.",
    ("urban", False): "{count:,} urban rows are too few for {k} drivers and a constant.",
}
#: Values that are no outcome of a kind, and what helps.
_NO_OUTCOME = {
    "binary": (
        "{label} must be 0 or 1 for this model, and holds {quoted} ({bad:,} of {rows:,} rows)."
    ),
    "count": (
        "{label} must be a count: 0, 1, 2 and so on for this model, and holds {quoted} ({bad:,} of "
        "{rows:,} rows)."
    ),
    "share": (
        "{label} must be a share from 0 to 1 for this model, and holds {quoted} ({bad:,} of "
        "{rows:,} rows)."
    ),
}
_REMEDIES = {
    "binary": "Use a 0/1 field, or another MODEL (ols, say).",
    "count": "Use a field of counts, or MODEL=ols.",
    "share": "Divide per cent by 100, or use ols.",
}
#: A driver that is constant in all rows, or in those of a regime.
_SAME = {
    "": "{name} is constant: the same in all {rows:,} rows.",
    "rural": "{name} is constant: the same in all {rows:,} rural rows.",
    "urban": "{name} is constant: the same in all {rows:,} urban rows.",
}


@dataclass(frozen=True)
class Design:
    """A regression in two regimes, its rows in an order that depends on their values only.

    Attributes
    ----------
    outcome : ndarray, shape (n,)
    matrix : ndarray, shape (n, 1 + k)
        The constant, then the drivers: logged where asked, centred and divided by their standard
        deviation, but for 0/1 drivers. Fits always use these, which keeps them stable whatever
        the drivers' units; :attr:`centre` and :attr:`scale` lead back.
    names : tuple of str
    centre, scale : ndarray, shape (k,)
        0 and 1 for a 0/1 driver.
    binary : ndarray of bool, shape (k,)
        Which drivers hold 0 and 1 only.
    rows : tuple of ndarray
        Row numbers of the rural and of the urban regime.
    places : Places or None
        Where the rows lie.
    groups : ndarray of int, shape (n,), or None
    microclusters : ndarray of int, shape (n,), or None
        0 for rows in none.
    order : ndarray of int, shape (n,)
        ``order[i]`` is the input's row that is row i here.
    warnings : tuple of str
    """

    outcome: np.ndarray
    matrix: np.ndarray
    names: tuple[str, ...]
    centre: np.ndarray
    scale: np.ndarray
    binary: np.ndarray
    rows: tuple[np.ndarray, np.ndarray]
    places: Places | None
    groups: np.ndarray | None
    microclusters: np.ndarray | None
    order: np.ndarray
    warnings: tuple[str, ...]

    def to_input_order(self, values: np.ndarray) -> np.ndarray:
        """Return ``values`` (one a row) in the order of the input."""
        result = np.empty_like(values)
        result[self.order] = values
        return result


def build_design(
    outcome: np.ndarray,
    drivers: np.ndarray,
    names: Sequence[str],
    rural: np.ndarray,
    settings: FitSettings,
    kind: str,
    xy: np.ndarray | None,
    groups: np.ndarray | None,
    outcome_name: str,
    microclusters: np.ndarray | None = None,
) -> Design:
    """Check the data and make a :class:`Design` of them.

    ``kind`` is what the model's outcome must be: ``binary``, ``count``, ``share`` or ``number``.

    Raises
    ------
    InputError
        Naming the parameter, and the field and regime where there is one.
    """
    y, x = np.asarray(outcome, dtype=float), np.asarray(drivers, dtype=float)
    is_rural = np.asarray(rural, dtype=bool)
    points = None if xy is None else np.asarray(xy, dtype=float)
    _check_shapes(y, x, names, is_rural, points, (groups, microclusters))
    label = outcome_name or tr("The outcome")
    if outcome_name and outcome_name in names:
        raise InputError(
            "DRIVERS",
            "{outcome_name} is the outcome and cannot be its own driver.",
            "Leave it out of DRIVERS.",
            outcome_name=outcome_name,
        )
    _check_finite(y, x, names, points, label)
    _check_size(y, "OUTCOME", label)
    _check_regimes(is_rural, x.shape[1])
    check_outcome(y, is_rural, kind, label)
    order = _canonical_order(y, x, is_rural, points, (groups, microclusters))
    y, x, is_rural = y[order], x[order], is_rural[order]
    binary = np.all((x == 0) | (x == 1), axis=0)
    x, warnings = _take_logs(x, names, binary, settings.log_drivers)
    for j, name in enumerate(names):
        _check_size(x[:, j], "DRIVERS", name)
    _check_constant(x, names, is_rural)
    centre, scale = _centre_and_scale(x, binary)
    z = (x - centre) / scale
    _check_collinear(z, names, np.abs(x).max(axis=0) * np.finfo(float).eps / scale, is_rural)
    return Design(
        outcome=y,
        matrix=np.column_stack([np.ones(len(y)), z]),
        names=tuple(names),
        centre=centre,
        scale=scale,
        binary=binary,
        rows=(np.flatnonzero(is_rural), np.flatnonzero(~is_rural)),
        places=None if points is None else Places(points[order]),
        groups=None if groups is None else np.unique(groups, return_inverse=True)[1][order],
        microclusters=None if microclusters is None else np.asarray(microclusters)[order],
        order=order,
        warnings=tuple(warnings),
    )


def _check_shapes(
    y: np.ndarray,
    x: np.ndarray,
    names: Sequence[str],
    rural: np.ndarray,
    xy: np.ndarray | None,
    labels: Sequence[np.ndarray | None],
) -> None:
    n = len(y)
    good = y.ndim == 1 and x.shape == (n, len(names)) and rural.shape == (n,)
    good = good and (xy is None or xy.shape == (n, 2))
    good = good and all(each is None or np.shape(each) == (n,) for each in labels)
    if not good:
        raise ValueError("outcome, drivers, names, rural, xy and labels of rows differ in length")


def _check_finite(
    y: np.ndarray, x: np.ndarray, names: Sequence[str], xy: np.ndarray | None, label: str
) -> None:
    fields = [("OUTCOME", label, y)]
    fields += [("DRIVERS", name, x[:, j]) for j, name in enumerate(names)]
    for parameter, name, values in fields:
        bad = int(np.sum(~np.isfinite(values)))
        if bad:
            raise InputError(
                parameter,
                "{name} is NaN or infinite in {bad:,} of {rows:,} rows.",
                "Correct these values or make them NULL; rows with a NULL are left out.",
                name=name,
                bad=bad,
                rows=len(y),
            )
    if xy is not None and not np.all(np.isfinite(xy)):
        raise InputError(
            "INPUT",
            "Coordinates are NaN or infinite in {missing:,} of {rows:,} rows.",
            "Repair these geometries or remove them.",
            missing=int(np.sum(~np.isfinite(xy).all(axis=1))),
            rows=len(xy),
        )


def _check_size(values: np.ndarray, parameter: str, name: str) -> None:
    """Refuse values of which squares and products are infinite or vanish."""
    most = float(np.abs(values).max())
    if most > _LARGEST or 0 < most < _SMALLEST:
        raise InputError(
            parameter,
            "{name} is too large to compute with: the largest size of its values is {most:g}."
            if most > 1
            else "{name} is too small to compute with: the largest size of its values is {most:g}.",
            "Give it in another unit, or check where these values come from.",
            name=name,
            most=most,
        )


def _check_regimes(rural: np.ndarray, k: int) -> None:
    for regime, count in zip(REGIMES, (int(rural.sum()), int((~rural).sum()))):
        if count == 0:
            raise InputError(
                "RURALITY_FIELD",
                "None of the {rows:,} rows used is rural."
                if regime == RURAL
                else "None of the {rows:,} rows used is urban.",
                "Rural and urban rows are compared: both must be there. Classify them with "
                "classifyrurality, or name the field that holds 'rural' and 'urban'.",
                rows=len(rural),
            )
        if count < k + 2:
            raise InputError(
                "DRIVERS",
                _TOO_FEW[regime, k == 1],
                "Use fewer drivers; each regime needs at least {least} rows, and a sound estimate "
                "many more.",
                count=count,
                k=k,
                least=k + 2,
            )


def check_outcome(y: np.ndarray, rural: np.ndarray, kind: str, label: str) -> None:
    """Check that ``y`` is an outcome of this ``kind`` and varies in both regimes.

    Raises
    ------
    InputError
        OUTCOME, quoting the first values at fault.
    """
    bad = {
        "binary": (y != 0) & (y != 1),
        "count": (y < 0) | (y != np.floor(y)),
        "share": (y < 0) | (y > 1),
        "number": np.zeros(len(y), dtype=bool),
    }[kind]
    if bad.any():
        quoted = ", ".join(number(value, "g") for value in np.unique(y[bad])[:5])
        raise InputError(
            "OUTCOME",
            _NO_OUTCOME[kind],
            _REMEDIES[kind],
            label=label,
            quoted=quoted,
            bad=int(bad.sum()),
            rows=len(y),
        )
    if y.max() == y.min():
        raise InputError(
            "OUTCOME",
            "{label} is {value:g} in all {rows:,} rows.",
            "An outcome must vary: choose another field, or rows where it does.",
            label=label,
            value=y[0],
            rows=len(y),
        )
    for regime, part in zip(REGIMES, (y[rural], y[~rural])):
        if part.max() == part.min():
            raise InputError(
                "OUTCOME",
                "{label} is {value:g} in all {rows:,} rural rows."
                if regime == RURAL
                else "{label} is {value:g} in all {rows:,} urban rows.",
                "It must vary among rural rows too: choose another field, or more rows."
                if regime == RURAL
                else "It must vary among urban rows too: choose another field, or more rows.",
                label=label,
                value=part[0],
                rows=len(part),
            )


def _canonical_order(
    y: np.ndarray,
    x: np.ndarray,
    rural: np.ndarray,
    xy: np.ndarray | None,
    labels: Sequence[np.ndarray | None],
) -> np.ndarray:
    """Sort the rows west to east, south to north, then by their values.

    Rows that tie in all of it are interchangeable, so whatever is computed in this order (sums,
    neighbours at equal distances, folds) is the same to the last bit for rows in any order.
    """
    keys: list[np.ndarray] = [] if xy is None else [xy[:, 0], xy[:, 1]]
    keys += [rural, y] + [x[:, j] for j in range(x.shape[1])]
    keys += [np.asarray(each) for each in labels if each is not None]
    return np.lexsort(keys[::-1])


def _take_logs(
    x: np.ndarray, names: Sequence[str], binary: np.ndarray, logged: Sequence[str]
) -> tuple[np.ndarray, list[str]]:
    x, warnings = x.copy(), []
    for name in sorted(set(logged), key=list(names).index):
        j = list(names).index(name)
        low = x[:, j].min()
        if low < 0:
            raise InputError(
                "LOG_DRIVERS",
                "{name} holds negative values, down to {low:g}, and log(1 + x) is for values from "
                "0.",
                "Leave {name} out of LOG_DRIVERS, or add a constant to it first.",
                name=name,
                low=low,
            )
        if binary[j]:
            warnings.append(
                tr("{name} holds 0 and 1 only: it is left as it is, not logged.", name=name)
            )
        else:
            x[:, j] = np.log1p(x[:, j])
    return x, warnings


def _check_constant(x: np.ndarray, names: Sequence[str], rural: np.ndarray) -> None:
    places = [("", np.ones(len(x), dtype=bool)), *zip(REGIMES, (rural, ~rural))]
    for regime, mask in places:
        part = x[mask]
        spread = part.max(axis=0) - part.min(axis=0)
        for j in np.flatnonzero(spread <= _CONSTANT * np.abs(part).max(axis=0)):
            raise InputError(
                "DRIVERS",
                _SAME[regime],
                "Leave it out: what does not vary explains nothing, and each regime is fitted on "
                "its own rows.",
                name=names[j],
                rows=len(part),
            )


def _centre_and_scale(x: np.ndarray, binary: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return means and standard deviations, 0 and 1 for the binary columns.

    The mean is taken of what is left after a first value is subtracted, so that a large offset
    costs no digits beyond those that the values lost already.
    """
    shifted = x - x[0]
    centre = x[0] + shifted.mean(axis=0)
    scale = shifted.std(axis=0, ddof=1)
    return np.where(binary, 0.0, centre), np.where(binary, 1.0, scale)


def _check_collinear(
    z: np.ndarray, names: Sequence[str], resolution: np.ndarray, rural: np.ndarray
) -> None:
    for regime, mask in zip(REGIMES, (rural, ~rural)):
        part = z[mask]
        spread = part.std(axis=0)
        unit = (part - part.mean(axis=0)) / (spread * np.sqrt(len(part)))
        _, singular, directions = np.linalg.svd(unit, full_matrices=False)
        tolerance = np.maximum(_COLLINEAR, 4.0 * float(np.max(resolution / spread)))
        null = directions[singular < tolerance]
        if len(null):
            weight = np.sqrt(np.sum(null**2, axis=0))
            involved = [names[j] for j in np.flatnonzero(weight > 1e-3)]
            raise InputError(
                "DRIVERS",
                "{names} are collinear in the rural rows: one of them follows exactly from the "
                "others."
                if regime == RURAL
                else "{names} are collinear in the urban rows: one of them follows exactly from "
                "the others.",
                "Leave one of them out.",
                names=", ".join(involved),
            )

"""Which scheme a column of codes follows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NoReturn

from ..errors import InputError
from ..language import tr
from .codes import code_key, label_key
from .schemes import RURAL_OR_URBAN, SCHEMES, Scheme

_BARE_AREAS_OR_CELLS = frozenset("123")
_YES_NO = frozenset("01")
#: Ireland and Scotland number six classes from the city out to the remote countryside.
_IRELANDS_OR_SCOTLANDS = frozenset("123456")


@dataclass(frozen=True)
class Choice:
    """The scheme that ``auto`` picked.

    Attributes
    ----------
    scheme : Scheme
        The scheme.
    reason : str
        Which it is and why, in a sentence.
    warnings : tuple of str
        Where the same codes are in use for something else.
    """

    scheme: Scheme
    reason: str
    warnings: tuple[str, ...]


def quoted(found: Mapping[str, int], listed: int = 5) -> str:
    """Return the most frequent codes with their rows, for a message."""
    ranked = sorted(found.items(), key=lambda item: (-item[1], item[0]))
    codes = ", ".join(
        tr("'{code}' ({n:,} row)" if n == 1 else "'{code}' ({n:,} rows)", code=_short(text), n=n)
        for text, n in ranked[:listed]
    )
    more = len(ranked) - listed
    return tr("{codes} and {more:,} more", codes=codes, more=more) if more > 0 else codes


def choose(found: Mapping[str, int], parameter: str = "CODE_FIELD") -> Choice:
    """Pick the scheme that knows most of the rows, or the words rural and urban if they are more.

    Codes for places outside a scheme's area (9 of 2001, Z9 of 2011) do not count for it.

    Parameters
    ----------
    found : mapping of str to int
        Rows by code or label; not empty.
    parameter : str
        The parameter that names the field of codes, for errors.

    Returns
    -------
    Choice
        The scheme and why.

    Raises
    ------
    InputError
        ``parameter`` if no scheme knows any code. ``SCHEME`` where several know equally many,
        which includes bare 1 to 3; where only 0 and 1 are known, which may be a yes/no field;
        where single digits stand beside the letters of another scheme, as Scotland's do in the
        postcode directories; and where they end at 6, as Ireland's and Scotland's six classes do.
        ``ruc2001`` shares the digits, but not what they mean.
    """
    known = _known(found)
    rows = {name: sum(found[text] for text in texts) for name, texts in known.items()}
    most = max(rows.values())
    words = sum(n for text, n in found.items() if RURAL_OR_URBAN.find(text) is not None)
    if words > most:
        return _taken_as_they_are()
    if most == 0:
        raise InputError(
            parameter,
            "No code found belongs to a known scheme; found were {found}.",
            "Choose the field that holds the official code, or set SCHEME to custom and list in "
            "RURAL_CODES the codes that mean rural.",
            found=quoted(found),
        )
    best = [name for name in SCHEMES if rows[name] == most]
    keys = {code_key(text) for text in known[best[0]]}
    if len(best) > 1:
        _refuse_tie(best, keys, most)
    name = best[0]
    if keys <= _YES_NO:
        _refuse_yes_no(name)
    single_digits = all(len(key) == 1 for key in keys)
    if single_digits:
        _refuse_mixture(name, known, found)
        _refuse_six(name, keys)
    return Choice(
        SCHEMES[name],
        _reason(name, rows, sum(found.values())),
        (_digit_warning(name, keys),) if single_digits else (),
    )


def _known(found: Iterable[str]) -> dict[str, set[str]]:
    """Return for each scheme the codes that speak for it."""
    known: dict[str, set[str]] = {name: set() for name in SCHEMES}
    for text in found:
        code, label = code_key(text), label_key(text)
        for name, scheme in SCHEMES.items():
            one = scheme.lookup(code, label)
            if one is not None and one not in scheme.outside:
                known[name].add(text)
    return known


def _refuse_yes_no(name: str) -> NoReturn:
    raise InputError(
        "SCHEME",
        "The only codes known are 0 and 1, which may be any yes/no field.",
        "Set SCHEME to custom with the code that means rural in RURAL_CODES, or to the scheme "
        "that the field follows, such as {name}.",
        name=name,
    )


def _refuse_tie(best: list[str], keys: set[str], most: int) -> NoReturn:
    first, last = ", ".join(best[:-1]), best[-1]
    if keys <= _BARE_AREAS_OR_CELLS:
        raise InputError(
            "SCHEME",
            "The codes known are bare 1 to 3: 3 is rural in areas and an urban centre in a grid, "
            "and {first} and {last} know them equally well.",
            "Set SCHEME to degurba for areas or degurba_grid1 for grid cells.",
            first=first,
            last=last,
        )
    raise InputError(
        "SCHEME",
        "The codes do not tell which scheme they follow: {first} and {last} know those of {most:,} "
        "row each."
        if most == 1
        else "The codes do not tell which scheme they follow: {first} and {last} know those of "
        "{most:,} rows each.",
        "Set SCHEME to {first} or {last}.",
        first=first,
        last=last,
        most=most,
    )


def _refuse_mixture(name: str, known: Mapping[str, set[str]], found: Mapping[str, int]) -> None:
    """Refuse single digits beside codes with letters that only another scheme knows."""
    for other, texts in known.items():
        foreign = {t: found[t] for t in texts - known[name] if not code_key(t).isdigit()}
        if foreign:
            raise InputError(
                "SCHEME",
                "Most codes are digits as in {name}, but others are of {other}: {codes}. In a "
                "postcode directory the digits are Scotland's own.",
                "Set SCHEME to {other}, which leaves the digits unclassified, or to {name}.",
                name=name,
                other=other,
                codes=quoted(foreign),
            )


def _refuse_six(name: str, keys: set[str]) -> None:
    """Refuse digits of 2001 that may as well be one of two classifications from 1 to 6."""
    if name == "ruc2001" and keys <= _IRELANDS_OR_SCOTLANDS:
        raise InputError(
            "SCHEME",
            "The codes known are bare digits up to 6, in England and Wales ruc2001. The six "
            "classes of Ireland and of Scotland are 1 to 6, too, and what is rural in one is urban "
            "in another.",
            "If these are Ireland's, give RURAL_CODES=4,5,6; if Scotland's, RURAL_CODES=5,6; else "
            "set SCHEME to ruc2001.",
        )


def _taken_as_they_are() -> Choice:
    return Choice(
        RURAL_OR_URBAN,
        tr(
            "The codes are the words 'rural' and 'urban' and are taken as they are, as with the "
            "scheme custom; NULL stays NULL."
        ),
        (),
    )


def _reason(name: str, rows: Mapping[str, int], total: int) -> str:
    most = rows[name]
    second, runner_up = max((n, other) for other, n in rows.items() if other != name)
    title = SCHEMES[name].title
    if second and most == total:
        return tr(
            "Scheme {name}, {title}: picked because it knows the code of all {total:,} rows that "
            "hold one; the next best, {runner_up}, knows {second:,}.",
            name=name,
            title=title,
            total=total,
            runner_up=runner_up,
            second=second,
        )
    if second:
        return tr(
            "Scheme {name}, {title}: picked because it knows the code of {most:,} of the {total:,} "
            "rows that hold one; the next best, {runner_up}, knows {second:,}.",
            name=name,
            title=title,
            most=most,
            total=total,
            runner_up=runner_up,
            second=second,
        )
    return tr(
        "Scheme {name}, {title}: picked because it knows the code of all {total:,} rows that hold "
        "one."
        if most == total
        else "Scheme {name}, {title}: picked because it knows the code of {most:,} of the "
        "{total:,} rows that hold one.",
        name=name,
        title=title,
        most=most,
        total=total,
    )


def _digit_warning(name: str, keys: set[str]) -> str:
    digits = ", ".join(sorted(keys))
    return tr(
        "The codes {digits} were taken for {name}. Other classifications use the same digits for "
        "other classes (the Degree of Urbanisation of areas, Scotland's classes): set SCHEME if "
        "these are of another.",
        digits=digits,
        name=name,
    )


def _short(text: str, length: int = 40) -> str:
    return text if len(text) <= length else text[: length - 1] + "…"

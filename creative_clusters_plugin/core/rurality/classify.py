"""Official codes to rural and urban."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import InputError
from ..language import tr
from ..wording import series
from .choice import choose, quoted
from .codes import as_text, code_key, distinct
from .schemes import AUTO, CUSTOM, RURAL_OR_URBAN, SCHEME_WORDS, SCHEMES, ClassOf, Scheme

RURAL = "rural"
URBAN = "urban"

#: How many unknown codes a result lists.
UNKNOWN_LISTED = 10

_SCOTLANDS = frozenset("12345678")
_BESIDE_SCOTLANDS = ("ruc2011", "ruc2021")


@dataclass(frozen=True)
class Classification:
    """Rows classified as rural or urban.

    Attributes
    ----------
    rurality : (n,) object array
        ``"rural"``, ``"urban"`` or None (no code, an unknown one, water, or a place that the
        scheme does not cover).
    rural_class : (n,) object array
        The scheme's own label; with ``custom`` the code as text; None for no code or an unknown
        one.
    scheme : str
        The scheme used, never ``auto``.
    rural_count, urban_count, unclassified_count : int
        Rows; they add up to n.
    rural_share : float
        Rural rows over rural and urban rows, 0-1; NaN if there are none of either.
    unknown : tuple of (str, int)
        The codes that the scheme does not have, with their rows, most frequent first; at most
        :data:`UNKNOWN_LISTED`.
    message : str
        Which scheme was used, and why.
    warnings : tuple of str
        What the user should look at.
    """

    rurality: np.ndarray
    rural_class: np.ndarray
    scheme: str
    rural_count: int
    urban_count: int
    unclassified_count: int
    rural_share: float
    unknown: tuple[tuple[str, int], ...]
    message: str
    warnings: tuple[str, ...] = ()


def validate(scheme: str = AUTO, rural_codes: str = "") -> None:
    """Check the choices without looking at data.

    Raises
    ------
    InputError
        ``SCHEME`` if it is none of :data:`~.schemes.SCHEME_WORDS`; ``RURAL_CODES`` if the scheme
        is ``custom`` and no code is listed.
    """
    if scheme not in SCHEME_WORDS:
        words = ", ".join(SCHEME_WORDS)
        raise InputError(
            "SCHEME",
            "There is no scheme '{scheme}'.",
            "Use one of {words}.",
            scheme=scheme,
            words=words,
        )
    if scheme == CUSTOM and not _listed(rural_codes):
        raise InputError(
            "RURAL_CODES",
            "It is empty, and the scheme 'custom' cannot tell rural from urban without it.",
            "List the codes that mean rural, separated by commas, or set SCHEME to another word.",
        )


def classify(
    codes: Sequence[object],
    scheme: str = AUTO,
    rural_codes: str = "",
    parameter: str = "CODE_FIELD",
) -> Classification:
    """Classify rows as rural or urban by an official code or label.

    Parameters
    ----------
    codes : sequence of length n
        Codes or labels, as text or numbers (``1.0`` is ``1``), in any case, with spaces around
        them. None, NaN and empty text are no code.
    scheme : str
        A name in :data:`~.schemes.SCHEMES`; ``custom`` for ``rural_codes``; ``auto`` for
        ``custom`` where ``rural_codes`` are given, else for the one that knows most rows (see
        :func:`~.choice.choose`).
    rural_codes : str
        Codes that mean rural, separated by commas; only read with ``custom`` and ``auto``. Every
        other code is urban.
    parameter : str
        The parameter that names the field of codes, for errors.

    Returns
    -------
    Classification
        The same for the same rows in any order.

    Raises
    ------
    InputError
        ``SCHEME`` or ``RURAL_CODES`` as :func:`validate`; ``SCHEME`` if ``auto`` cannot tell;
        ``parameter`` if no row holds a code, or none that the scheme has.
    """
    validate(scheme, rural_codes)
    texts, rows = distinct(codes)
    counts = np.bincount(rows, minlength=len(texts))
    found = {text: int(n) for text, n in zip(texts, counts) if text is not None}
    if not found:
        raise InputError(
            parameter,
            "None of the {rows:,} rows holds a code.",
            "Choose the field that holds the official rural-urban code or label.",
            rows=len(rows),
        )
    if scheme == CUSTOM or (scheme == AUTO and _listed(rural_codes)):
        return _custom(texts, rows, found, rural_codes, asked=scheme == CUSTOM)
    return _official(texts, rows, found, scheme, rural_codes, parameter)


def _official(
    texts: list[str | None],
    rows: np.ndarray,
    found: dict[str, int],
    scheme: str,
    rural_codes: str,
    parameter: str,
) -> Classification:
    warnings: list[str] = []
    if _listed(rural_codes):
        warnings.append(tr("RURAL_CODES is not used: it is only read with the scheme 'custom'."))
    if scheme == AUTO:
        choice = choose(found, parameter)
        used, message = choice.scheme, choice.reason
        warnings.extend(choice.warnings)
    else:
        used = SCHEMES[scheme]
        message = tr("Scheme {name}, {title}, as set in SCHEME.", name=used.name, title=used.title)
    classes = _classes_of(found, used)
    unknown = {text: found[text] for text, one in classes.items() if one is None}
    if len(unknown) == len(found):
        raise _nothing_known(found, used, parameter)
    if unknown:
        warnings.append(_unknown_warning(unknown, used))
    neither = {one.label for one in classes.values() if one is not None and one.rural is None}
    if neither:
        message += " " + tr(
            "Neither rural nor urban, so unclassified: {names}.", names=series(sorted(neither))
        )
    rurality = [_rurality(classes[text]) if text is not None else None for text in texts]
    labels = [_label(classes[text]) if text is not None else None for text in texts]
    return _result(rows, rurality, labels, used.name, unknown, message, warnings)


def _custom(
    texts: list[str | None],
    rows: np.ndarray,
    found: dict[str, int],
    rural_codes: str,
    asked: bool,
) -> Classification:
    listed = _listed(rural_codes)
    keys = {code_key(text) for text in found}
    absent = [code for key, code in listed.items() if key not in keys]
    warnings = []
    if absent:
        text = tr("RURAL_CODES lists {codes}, which no row holds.", codes=_in_quotes(absent))
        if len(absent) == len(listed):
            text += " " + tr("No row is rural.")
        warnings.append(text)
    rurality = [
        None if text is None else (RURAL if code_key(text) in listed else URBAN) for text in texts
    ]
    message = tr(
        "Scheme custom: {codes} rural, as listed in RURAL_CODES, and every other code urban.",
        codes=_in_quotes(listed.values()),
    )
    if not asked:
        message = tr("RURAL_CODES is given, so the scheme is custom.") + " " + message
    return _result(rows, rurality, texts, CUSTOM, {}, message, warnings)


def _in_quotes(codes: Iterable[str]) -> str:
    return ", ".join(f"'{code}'" for code in codes)


def _listed(rural_codes: str) -> dict[str, str]:
    """Return the codes in RURAL_CODES by their key, in the order given."""
    listed: dict[str, str] = {}
    for part in rural_codes.split(","):
        text = as_text(part)
        if text is not None:
            listed.setdefault(code_key(text), text)
    return listed


def _classes_of(found: dict[str, int], scheme: Scheme) -> dict[str, ClassOf | None]:
    """Return the class of each code; codes that two levels share go to the level at hand."""
    classes = {text: scheme.find(text) for text in found}
    if any(one in scheme.variants for one in classes.values()):
        for text, one in classes.items():
            if one is not None and code_key(text) == code_key(one.code):
                classes[text] = scheme.variant_of(text) or one
    return classes


def _rurality(one: ClassOf | None) -> str | None:
    if one is None or one.rural is None:
        return None
    return RURAL if one.rural else URBAN


def _label(one: ClassOf | None) -> str | None:
    return None if one is None else one.label


def _nothing_known(found: dict[str, int], scheme: Scheme, parameter: str) -> InputError:
    knows = {
        other.name: sum(n for text, n in found.items() if other.find(text) is not None)
        for other in SCHEMES.values()
    }
    likely = [name for name, n in knows.items() if n and n == max(knows.values())]
    return InputError(
        parameter,
        "No code found belongs to {scheme}, {title}; found were {found}.",
        "Set SCHEME to {likely}, which knows them, or choose another field."
        if likely
        else "Choose the field that holds the official rural-urban code or label.",
        scheme=scheme.name,
        title=scheme.title,
        found=quoted(found),
        likely=_either(likely),
    )


def _either(names: Sequence[str]) -> str:
    """Return ``a, b or c``."""
    if len(names) < 2:
        return "".join(names)
    return tr("{names} or {last}", names=", ".join(names[:-1]), last=names[-1])


def _unknown_warning(unknown: dict[str, int], scheme: Scheme) -> str:
    rows = sum(unknown.values())
    if scheme is RURAL_OR_URBAN:
        return tr(
            "{rows:,} row holds another word, and stays unclassified: {codes}."
            if rows == 1
            else "{rows:,} rows hold other words, and stay unclassified: {codes}.",
            rows=rows,
            codes=quoted(unknown),
        )
    text = tr(
        "{rows:,} row holds a code that {scheme} does not have, and stays unclassified: {codes}."
        if rows == 1
        else "{rows:,} rows hold codes that {scheme} does not have, and stay unclassified: "
        "{codes}.",
        rows=rows,
        scheme=scheme.name,
        codes=quoted(unknown),
    )
    if scheme.name in _BESIDE_SCOTLANDS and any(code_key(c) in _SCOTLANDS for c in unknown):
        text += " " + tr(
            "In the postcode directories 1 to 8 are Scotland's own classes, which are not part of "
            "it."
        )
    return text


def _result(
    rows: np.ndarray,
    rurality: Sequence[str | None],
    labels: Sequence[str | None],
    scheme: str,
    unknown: dict[str, int],
    message: str,
    warnings: Sequence[str],
) -> Classification:
    by_code = np.array(rurality, dtype=object)
    counts = np.bincount(rows, minlength=len(by_code))
    rural = int(counts[by_code == RURAL].sum())
    urban = int(counts[by_code == URBAN].sum())
    ranked = sorted(unknown.items(), key=lambda item: (-item[1], item[0]))
    return Classification(
        rurality=by_code[rows],
        rural_class=np.array(labels, dtype=object)[rows],
        scheme=scheme,
        rural_count=rural,
        urban_count=urban,
        unclassified_count=len(rows) - rural - urban,
        rural_share=rural / (rural + urban) if rural + urban else float("nan"),
        unknown=tuple(ranked[:UNKNOWN_LISTED]),
        message=message,
        warnings=tuple(warnings),
    )

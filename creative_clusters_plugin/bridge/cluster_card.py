"""The map tip of a microcluster: a small card in HTML, in the reader's language."""

from __future__ import annotations

import html

from ..core.language import tr


def as_text(field: str) -> str:
    """Return an expression for a field of the user's, shown as text: a map tip is HTML."""
    text = f"to_string({value_of(field)})"
    for sign, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")):
        text = f"replace({text}, '{sign}', '{entity}')"
    return text


def value_of(field: str) -> str:
    """Return an expression that is NULL, not an error, where a layer lacks the field."""
    return f"attribute(@feature, '{field}')"


#: A map tip has the font of a browser, and its tables a size of their own.
_FONT = 'style="font-family:sans-serif;font-size:13px"'
_RIGHT = 'align="right" style="padding-left:12px"'


def cluster_card() -> str:
    """Return the map tip of a microcluster."""
    unknown = _string(tr("not known"))
    rows = "".join(
        f"<tr><td>{_words(words)}</td><td {_RIGHT}>"
        f"[% coalesce({expression}, {unknown}) %]</td></tr>\n"
        for words, expression in _rows()
    )
    rows += "".join(
        f"[% coalesce('<tr><td>{_string(words)[1:-1]}</td><td {_RIGHT}>' || "
        f"{expression} || '</td></tr>', '') %]\n"
        for words, expression in _more_rows()
    )
    return f'{_title()}<table {_FONT} cellspacing="0" cellpadding="2">\n{rows}</table>\n'


def _title() -> str:
    number = f"[% {as_text('cluster_id')} %]"
    title = _words(tr("Microcluster {number}")).replace("{number}", number)
    return (
        f"<p {_FONT}><b>{title}</b><br/>\n"
        f"[% CASE WHEN {value_of('rurality')} = 'rural' THEN {_string(tr('Rural'))} "
        f"WHEN {value_of('rurality')} = 'urban' THEN {_string(tr('Urban'))} "
        f"ELSE {_string(tr('Mixed or unknown'))} END %]</p>\n"
    )


def _rows() -> tuple[tuple[str, str], ...]:
    """Return words and expression of what every layer of microclusters has."""
    return (
        (tr("Organisations"), f"format_number({value_of('organisations')}, 0)"),
        (
            tr("Rural organisations"),
            f"format_number(100 * {value_of('rural_share')}, 0) || '%'",
        ),
        (tr("Radius"), f"format_number({value_of('radius_m')} / 1000, 1) || ' km'"),
        (tr("Area"), f"format_number({value_of('area_km2')}, 1) || ' km²'"),
        (tr("Organisations per km²"), f"format_number({value_of('density_km2')}, 0)"),
    )


def _more_rows() -> tuple[tuple[str, str], ...]:
    """Return what is shown where it is known: after a profile, and after a test."""
    top_share = f"format_number(100 * {value_of('top_share')}, 0)"
    quotient = _around(
        " " + tr("(LQ {quotient})"),
        "{quotient}",
        f"format_number({value_of('highest_lq')}, 1)",
    )
    times = f"format_number({value_of('lq')}, 1)"
    return (
        (
            tr("Largest sector"),
            f"{as_text('top_sector')} || coalesce(' (' || {top_share} || '%)', '')",
        ),
        (
            tr("Most concentrated"),
            f"{as_text('most_concentrated_sector')} || coalesce({quotient}, '')",
        ),
        (tr("Employment"), f"format_number({value_of('employment')}, 0)"),
        (
            tr("Against all businesses"),
            _around(tr("{times} times expected"), "{times}", times),
        ),
        (tr("Significance (p)"), f"format_number({value_of('p_value')}, 3)"),
    )


def _words(text: str) -> str:
    """Return plain words in HTML."""
    return html.escape(text, quote=False)


def _string(text: str) -> str:
    """Return words in HTML as a string of an expression."""
    return "'" + _words(text).replace("\\", "\\\\").replace("'", "''") + "'"


def _around(text: str, name: str, expression: str) -> str:
    """Return an expression for words about a value, which stands where they name it."""
    before, _, after = text.partition(name)
    parts = [_string(before) if before else "", expression, _string(after) if after else ""]
    return " || ".join(each for each in parts if each)

"""The map tip of a microcluster: a small card in HTML."""

from __future__ import annotations


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
_CARD_TITLE = f"""\
<p {_FONT}><b>Microcluster [% {as_text("cluster_id")} %]</b><br/>
[% CASE WHEN {value_of("rurality")} = 'rural' THEN 'Rural' \
WHEN {value_of("rurality")} = 'urban' THEN 'Urban' ELSE 'Mixed or unknown' END %]</p>
"""
#: Every layer of microclusters has these.
_CARD_ROWS = (
    ("Organisations", f"format_number({value_of('organisations')}, 0)"),
    ("Rural organisations", f"format_number(100 * {value_of('rural_share')}, 0) || '%'"),
    ("Radius", f"format_number({value_of('radius_m')} / 1000, 1) || ' km'"),
    ("Area", f"format_number({value_of('area_km2')}, 1) || ' km²'"),
    ("Organisations per km²", f"format_number({value_of('density_km2')}, 0)"),
)
#: Shown where they are known: after a profile, and after a test.
_CARD_MORE = (
    (
        "Largest sector",
        f"{as_text('top_sector')} || "
        f"coalesce(' (' || format_number(100 * {value_of('top_share')}, 0) || '%)', '')",
    ),
    (
        "Most concentrated",
        f"{as_text('most_concentrated_sector')} || "
        f"coalesce(' (LQ ' || format_number({value_of('highest_lq')}, 1) || ')', '')",
    ),
    ("Employment", f"format_number({value_of('employment')}, 0)"),
    ("Against all businesses", f"format_number({value_of('lq')}, 1) || ' times expected'"),
    ("Significance (p)", f"format_number({value_of('p_value')}, 3)"),
)


def cluster_card() -> str:
    """Return the map tip of a microcluster."""
    rows = "".join(
        f"<tr><td>{words}</td><td {_RIGHT}>[% coalesce({expression}, 'not known') %]</td></tr>\n"
        for words, expression in _CARD_ROWS
    )
    rows += "".join(
        f"[% coalesce('<tr><td>{words}</td><td {_RIGHT}>' || {expression} || '</td></tr>', '') %]\n"
        for words, expression in _CARD_MORE
    )
    return f'{_CARD_TITLE}<table {_FONT} cellspacing="0" cellpadding="2">\n{rows}</table>\n'

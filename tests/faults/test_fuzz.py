"""Random layers at every algorithm: a result or one clear error, never anything else.

``CREATIVE_CLUSTERS_FUZZ=2000`` tries so many layers at each input instead of thirty.
"""

from __future__ import annotations

import os
from dataclasses import replace

import pytest
from fault_cases import CASES, INPUTS, parameters, run
from fault_layers import SOUTH, WEST, Layer, region
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from qgis.core import (
    NULL,
    QgsCurvePolygon,
    QgsGeometry,
    QgsGeometryCollection,
    QgsLineString,
    QgsMultiLineString,
    QgsMultiPoint,
    QgsMultiPolygon,
    QgsPoint,
    QgsPolygon,
)
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime

_EXAMPLES = int(os.environ.get("CREATIVE_CLUSTERS_FUZZ", "30"))
_KINDS = (
    "Point", "PointZ", "MultiPoint", "LineString", "MultiLineString", "Polygon", "PolygonZM",
    "MultiPolygon", "CurvePolygon", "GeometryCollection", "NoGeometry",
)  # fmt: skip
_CRS = (
    *["EPSG:27700"] * 12, "EPSG:4326", "EPSG:3857", "EPSG:2264", "EPSG:3031",
    "EPSG:32618", "",
)  # fmt: skip
_odd = st.sampled_from(
    [float("nan"), float("inf"), -float("inf"), 0.0, -0.0, 1e300, -1e300, 5e-324, 1e9, 90.0]
)
_x = st.one_of(st.floats(WEST, WEST + 8000), st.floats(-180, 180), _odd)
_y = st.one_of(st.floats(SOUTH, SOUTH + 6000), st.floats(-90, 90), _odd)
_numbers = st.one_of(st.floats(), st.floats(0, 100), _odd)
_VALUES = {
    "integer": st.integers(1 - 2**31, 2**31 - 1),
    "double": _numbers,
    "string": st.one_of(
        st.text(max_size=12),
        st.sampled_from(["rural", "urban", "D1", "A1", "90010", "1", "", " ", "nan", "'", "<b>"]),
    ),
    "boolean": st.booleans(),
    "date": st.just(QDate(2026, 2, 28)),
    "datetime": st.just(QDateTime()),
    "binary": st.just(QByteArray(b"\x00\xff")),
    "double[]": st.lists(_numbers, max_size=3),
    "string[]": st.lists(st.text(max_size=3), max_size=3),
}
_names = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters=":&#?;%+"),
    min_size=1,
    max_size=20,
).filter(lambda name: name.strip() == name)


def _shape(kind, x, y):
    """Return a small geometry of a kind at x, y, with all their oddity in it."""
    if kind == "NoGeometry":
        return None
    line = QgsLineString([QgsPoint(x, y), QgsPoint(x + 700, y), QgsPoint(x + 700, y + 700)])
    closed = QgsLineString([*line.points(), QgsPoint(x, y)])
    if "Point" in kind:
        simple = QgsPoint(x, y)
    elif "Line" in kind:
        simple = line
    else:
        simple = QgsCurvePolygon() if kind == "CurvePolygon" else QgsPolygon()
        simple.setExteriorRing(closed)
    if kind.startswith("Multi") or kind == "GeometryCollection":
        several = _SEVERAL[kind]()
        if x > y:
            several.addGeometry(simple.clone())
        several.addGeometry(simple)
        simple = several
    if kind.endswith("Z"):
        simple.addZValue(x)
    if kind.endswith("ZM"):
        simple.addZValue(x)
        simple.addMValue(y)
    return QgsGeometry(simple)


_SEVERAL = {
    "MultiPoint": QgsMultiPoint,
    "MultiLineString": QgsMultiLineString,
    "MultiPolygon": QgsMultiPolygon,
    "GeometryCollection": QgsGeometryCollection,
}


@st.composite
def layers(draw, base: Layer):
    """Draw a layer: a part of one that works, with other rows, types, geometries, or CRS."""
    kept = draw(st.sampled_from([0, 1, 5, 40, len(base.rows)]))
    kind = draw(st.sampled_from(_KINDS)) if draw(st.integers(0, 3)) == 0 else base.kind
    fields = list(base.fields)
    changed = draw(st.sets(st.integers(0, len(fields) - 1), max_size=2))
    types = {each: draw(st.sampled_from(sorted(_VALUES))) for each in changed}
    rows = []
    for geometry, values in base.rows[:kept] if kind == base.kind else ():
        values = list(values)
        for each, its in types.items():
            values[each] = draw(_VALUES[its]) if draw(st.integers(0, 9)) == 0 else NULL
        rows.append((geometry, tuple(values)))
    kinds = [types.get(at, each.rpartition(":")[2]) for at, each in enumerate(fields)]
    for _ in range(draw(st.sampled_from([0, 0, 1, 6]))):
        shape = _shape(kind, draw(_x), draw(_y)) if draw(st.integers(0, 4)) else None
        values = [draw(_VALUES[its]) if draw(st.integers(0, 4)) else NULL for its in kinds]
        rows.append((shape, tuple(values)))
    for at, its in types.items():
        fields[at] = f"{base.names[at]}:{its}"
    crs = draw(st.sampled_from(_CRS))
    return replace(base, kind=kind, fields=tuple(fields), rows=tuple(rows), crs=crs)


@pytest.mark.parametrize(("name", "parameter"), INPUTS, ids=[".".join(each) for each in INPUTS])
def test_any_layer_is_a_result_or_one_clear_error(tmp_path, count, name, parameter):
    base = region()[CASES[name].layers[parameter]]

    @settings(
        max_examples=_EXAMPLES,
        deadline=None,
        derandomize=_EXAMPLES <= 30,
        database=None,
        phases=[Phase.generate] if _EXAMPLES <= 30 else list(Phase),
        suppress_health_check=list(HealthCheck),
    )
    @given(layer=layers(base), names=st.dictionaries(st.sampled_from(base.names), _names))
    def attempt(layer, names):
        if len({*base.names, *names.values()}) < len(base.names) + len(names):
            names = {}
        values = parameters(name, tmp_path, {parameter: layer}, names)
        values.pop("REPORT", None)
        values[CASES[name].outputs[0]] = str(tmp_path / "out.gpkg")
        ending = run(name, values)
        count(name, ending.word)
        assert ending.word in ("result", "error"), ending.text

    attempt()

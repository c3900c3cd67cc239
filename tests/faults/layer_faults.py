"""What can be wrong with a layer, each as a function from a layer to the same with the fault."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Callable

from fault_layers import Layer
from qgis.core import (
    NULL,
    QgsCircularString,
    QgsCompoundCurve,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCurvePolygon,
    QgsGeometry,
    QgsLineString,
    QgsPoint,
)
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, QTime

NAN, INF = float("nan"), float("inf")
#: The same grid as the British one, in feet.
_FEET = (
    "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy "
    "+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=ft +no_defs"
)
_ROW = 3


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong.

    Attributes
    ----------
    put : function from Layer to Layer
    kinds : str
        ``Point``, ``Polygon`` or both, where the fault is possible.
    tolerance : float
        How far the right result may be from that without the fault.
    """

    put: Callable[[Layer], Layer]
    kinds: str = "Point Polygon"
    tolerance: float = 1e-9


def _multi(geometry: QgsGeometry) -> QgsGeometry:
    geometry = QgsGeometry(geometry)
    geometry.convertToMultiType()
    return geometry


def _two_places(geometry: QgsGeometry) -> QgsGeometry:
    other = QgsGeometry(geometry)
    other.translate(0, 40000)
    return QgsGeometry.collectGeometry([geometry, other])


def _raised(z: bool, m: bool) -> Callable[[QgsGeometry], QgsGeometry]:
    def change(geometry: QgsGeometry) -> QgsGeometry:
        shape = geometry.constGet().clone()
        if z:
            shape.addZValue(12.5)
        if m:
            shape.addMValue(7.0)
        return QgsGeometry(shape)

    return change


def _curved(geometry: QgsGeometry) -> QgsGeometry:
    """Return a square whose ring has a circular string of no bulge on one side."""
    ring = geometry.constGet().exteriorRing().points()
    first, second, rest = ring[0], ring[1], ring[1:]
    middle = QgsPoint((first.x() + second.x()) / 2, (first.y() + second.y()) / 2)
    whole = QgsCompoundCurve()
    whole.addCurve(QgsCircularString(first, middle, second))
    whole.addCurve(QgsLineString(rest))
    polygon = QgsCurvePolygon()
    polygon.setExteriorRing(whole)
    return QgsGeometry(polygon)


def _with_coordinate(x: float) -> Callable[[QgsGeometry], QgsGeometry]:
    def change(geometry: QgsGeometry) -> QgsGeometry:
        shape = geometry.constGet().clone()
        if geometry.wkbType() % 1000 == 1:
            shape.setX(x)
            return QgsGeometry(shape)
        ring = shape.exteriorRing().clone()
        ring.setXAt(0, x)
        ring.setXAt(ring.numPoints() - 1, x)
        shape.setExteriorRing(ring)
        return QgsGeometry(shape)

    return change


def _bow_tie(geometry: QgsGeometry) -> QgsGeometry:
    a, b, c, d = geometry.constGet().exteriorRing().points()[:4]
    at = ", ".join(f"{each.x()} {each.y()}" for each in (a, c, b, d, a))
    return QgsGeometry.fromWkt(f"Polygon (({at}))")


def _in_crs(crs: str) -> Callable[[Layer], Layer]:
    def put(layer: Layer) -> Layer:
        target = QgsCoordinateReferenceSystem()
        if crs.startswith("+"):
            target.createFromProj(crs)
        else:
            target = QgsCoordinateReferenceSystem(crs)
        way = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem(layer.crs), target, QgsCoordinateTransformContext()
        )

        def change(geometry: QgsGeometry) -> QgsGeometry:
            geometry = QgsGeometry(geometry)
            assert geometry.transform(way) == QgsGeometry.OperationResult.Success
            return geometry

        return replace(layer.with_geometry(change), crs=crs)

    return put


def _said_to_be(crs: str) -> Callable[[Layer], Layer]:
    return lambda layer: replace(layer, crs=crs)


def _field(name: str, kind: str, values: tuple[Any, ...]) -> Callable[[Layer], Layer]:
    """Append a field with these values in turn."""

    def put(layer: Layer) -> Layer:
        rows = tuple(
            (geometry, (*row, values[number % len(values)]))
            for number, (geometry, row) in enumerate(layer.rows)
        )
        return replace(layer, fields=(*layer.fields, f"{name}:{kind}"), rows=rows)

    return put


def _as_lines(layer: Layer) -> Layer:
    def line(geometry: QgsGeometry) -> QgsGeometry:
        box = geometry.boundingBox()
        ends = f"{box.xMinimum()} {box.yMinimum()}, {box.xMaximum() + 9} {box.yMaximum() + 9}"
        return QgsGeometry.fromWkt(f"LineString ({ends})")

    return layer.with_geometry(line, kind="LineString")


def _twice(layer: Layer) -> Layer:
    """Every feature twice: co-located, with the same key."""
    return replace(layer, rows=layer.rows + layer.rows)


def _geometries(change: Any, suffix: str = "", multi: bool = False) -> Callable[[Layer], Layer]:
    def put(layer: Layer) -> Layer:
        kind = ("Multi" if multi else "") + layer.kind + suffix
        return layer.with_geometry(change, kind=kind)

    return put


FAULTS = {
    "null geometry": Fault(lambda layer: layer.with_geometry(lambda _: None, _ROW)),
    "empty geometry": Fault(lambda layer: layer.with_geometry(lambda _: QgsGeometry(), _ROW)),
    "empty part": Fault(
        lambda layer: layer.with_geometry(
            lambda _: QgsGeometry.fromWkt(f"{layer.kind} Empty"), _ROW
        )
    ),
    "all geometries null": Fault(lambda layer: layer.with_geometry(lambda _: None)),
    "no features": Fault(lambda layer: replace(layer, rows=())),
    "one feature": Fault(lambda layer: replace(layer, rows=layer.rows[:1])),
    "every feature twice": Fault(_twice),
    "no geometry column": Fault(
        lambda layer: layer.with_geometry(lambda _: None, kind="NoGeometry")
    ),
    "lines": Fault(_as_lines),
    "multi-part of one": Fault(_geometries(_multi, multi=True)),
    "multi-part of two": Fault(
        lambda layer: layer.with_geometry(_multi, kind=f"Multi{layer.kind}").with_geometry(
            _two_places, _ROW
        )
    ),
    "Z": Fault(_geometries(_raised(True, False), "Z")),
    "M": Fault(_geometries(_raised(False, True), "M")),
    "Z and M": Fault(_geometries(_raised(True, True), "ZM")),
    "curved": Fault(
        lambda layer: layer.with_geometry(_curved, kind="CurvePolygon"), "Polygon", 1e-6
    ),
    "bow tie": Fault(lambda layer: layer.with_geometry(_bow_tie, _ROW), "Polygon"),
    "NaN coordinate": Fault(lambda layer: layer.with_geometry(_with_coordinate(NAN), _ROW)),
    "infinite coordinate": Fault(lambda layer: layer.with_geometry(_with_coordinate(INF), _ROW)),
    "coordinate of 1e300": Fault(lambda layer: layer.with_geometry(_with_coordinate(1e300), _ROW)),
    "repeated fid": Fault(_field("fid", "integer", (1, 2, 3))),
    "fid of text": Fault(_field("fid", "string", ("a", "b"))),
    "field geom": Fault(_field("geom", "string", ("x",))),
    "no CRS": Fault(_said_to_be("")),
    "geographic CRS": Fault(_in_crs("EPSG:4326"), tolerance=0.01),
    "CRS in feet": Fault(_in_crs(_FEET), tolerance=0.01),
    "Web Mercator": Fault(_in_crs("EPSG:3857"), tolerance=0.01),
    "CRS of another continent": Fault(_in_crs("EPSG:32618"), tolerance=0.01),
    "metres said to be degrees": Fault(_said_to_be("EPSG:4326")),
    "British metres said to be Australian": Fault(_said_to_be("EPSG:28356")),
    "HTML in a field": Fault(_field("note", "string", ("<script>alert(1)</script>", "&amp;'\""))),
    "list field": Fault(_field("many", "double[]", ([1.0, 2.0], []))),
    "date field": Fault(_field("day", "date", (QDate(2026, 2, 28), None))),
    "binary field": Fault(_field("blob", "binary", (QByteArray(b"\x00\x01"), None))),
    "boolean field": Fault(_field("flag", "boolean", (True, False, None))),
}

#: New names for every field of a layer.
NAMES = {
    "accents": "Beschäftigte_é_ñ",
    "quotes": "a'b\"c",
    "spaces": " two words ",
    "200 characters": "n" * 200,
    "commas and semicolons": "a;b,c",
    "an expression": '$area || "x"',
    "another script": "عدد_αριθμός_数",
    "a keyword of SQL": "select",
}

#: A field's type and the value of one row, for fields that hold numbers.
NUMBERS = {
    "date": ("date", QDate(2026, 2, 28)),
    "date and time": ("datetime", QDateTime(QDate(2026, 2, 28), QTime(12, 0))),
    "list of numbers": ("double[]", [1.0, 2.0]),
    "list of words": ("string[]", ["a", "b"]),
    "text": ("string", "12,5"),
    "binary": ("binary", QByteArray(b"\x00")),
    "NaN": ("double", NAN),
    "infinity": ("double", INF),
    "1e300": ("double", 1e300),
    "negative": ("double", -1e6),
    "null": ("double", NULL),
}

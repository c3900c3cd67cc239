"""Features into arrays."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsRectangle,
    QgsWkbTypes,
)

from ..core.errors import InputError
from ..core.language import tr
from ..core.progress import Progress
from .crs import require_crs
from .values import plain

#: How many features pass between two looks at the Cancel button.
_EVERY = 5000
#: GEOS 3.10, which can make polygons valid by their structure.
_GEOS_WITH_STRUCTURE = 31000
#: No place on Earth is so far from the origin of its CRS, in any unit: squares would overflow.
_FARTHEST = 1e12

_KINDS = {
    Qgis.GeometryType.Point: "points",
    Qgis.GeometryType.Line: "lines",
    Qgis.GeometryType.Polygon: "polygons",
    Qgis.GeometryType.Null: "a table without geometry",
    Qgis.GeometryType.Unknown: "mixed geometries",
}


@dataclass(frozen=True)
class Points:
    """The features of a point source, in its order.

    Attributes
    ----------
    ids : list of int
        Feature ids.
    xy : ndarray (n, 2)
        Coordinates in ``crs``; NaN where a feature has no geometry.
    columns : dict of str to list
        The values of the fields asked for, NULL as None.
    """

    ids: list[int]
    xy: np.ndarray
    crs: QgsCoordinateReferenceSystem
    columns: dict[str, list[Any]] = field(default_factory=dict)

    @property
    def located(self) -> np.ndarray:
        """(n,) bool: has the feature a geometry?"""
        return ~np.isnan(self.xy[:, 0])

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """xmin, ymin, xmax, ymax of what is located."""
        low, high = np.nanmin(self.xy, axis=0), np.nanmax(self.xy, axis=0)
        return float(low[0]), float(low[1]), float(high[0]), float(high[1])


@dataclass(frozen=True)
class Table:
    """The features of any source, in its order, without their geometry."""

    ids: list[int]
    columns: dict[str, list[Any]]


def geometry_kind(source: QgsProcessingFeatureSource) -> Qgis.GeometryType:
    """Return what the source's geometries are."""
    return QgsWkbTypes.geometryType(source.wkbType())


@dataclass(frozen=True)
class Shapes:
    """The features of a source of any geometry, in its order.

    Attributes
    ----------
    geometries : list of QgsGeometry
        A null geometry where a feature has none.
    """

    ids: list[int]
    geometries: list[QgsGeometry]
    crs: QgsCoordinateReferenceSystem
    columns: dict[str, list[Any]] = field(default_factory=dict)

    @property
    def located(self) -> np.ndarray:
        """(n,) bool: has the feature a geometry?"""
        return np.array([not each.isEmpty() for each in self.geometries], dtype=bool)

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """xmin, ymin, xmax, ymax of what is located."""
        box = QgsRectangle()
        for geometry in self.geometries:
            if not geometry.isEmpty():
                box.combineExtentWith(geometry.boundingBox())
        return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()


def is_finite(geometry: QgsGeometry) -> bool:
    """Is every coordinate of a geometry, which is not empty, a number that can be computed with?"""
    # NaN passes through bounding boxes, not through sums; points have no length.
    box = geometry.boundingBox()
    ends = np.abs((box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))
    if not (ends <= _FARTHEST).all() or not np.isfinite(geometry.length()):
        return False
    if geometry.type() != Qgis.GeometryType.Point:
        return True
    return all(np.isfinite((each.x(), each.y())).all() for each in geometry.vertices())


def require_geometry(
    source: QgsProcessingFeatureSource, wanted: Sequence[Qgis.GeometryType], parameter: str
) -> None:
    """Refuse a source of another kind of geometry, or of none."""
    kind = geometry_kind(source)
    if kind not in wanted:
        raise InputError(
            parameter,
            "The layer holds {found}; {needed} are needed.",
            "Choose another layer, or make points of its coordinates with 'Create points layer "
            "from table'."
            if wanted == [Qgis.GeometryType.Point] and kind == Qgis.GeometryType.Null
            else "Choose another layer, or make points with 'Centroids'."
            if wanted == [Qgis.GeometryType.Point]
            else "Choose another layer.",
            found=tr(_KINDS.get(kind, "another geometry")),
            needed=tr(" or ").join(tr(_KINDS[each]) for each in wanted),
        )


def read_points(
    source: QgsProcessingFeatureSource,
    parameter: str,
    fields: Sequence[str],
    progress: Progress,
) -> Points:
    """Read a point source.

    Parameters
    ----------
    fields : sequence of str
        Names of the fields to read, as they are spelt in the source.

    Raises
    ------
    InputError
        If the source has no CRS, holds no points, has no feature with a point, a feature of
        several points, or a coordinate that is infinite.
    """
    require_geometry(source, [Qgis.GeometryType.Point], parameter)
    require_crs(source.sourceCrs(), parameter)
    ids: list[int] = []
    blobs: list[bytes] = []
    columns = _Columns(source, fields)
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes(columns.indexes)
    total = max(source.featureCount(), 1)
    features = source.getFeatures(
        request, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    )
    for number, feature in enumerate(features):
        if number % _EVERY == 0:
            progress.report(number / total)
        ids.append(feature.id())
        blobs.append(feature.geometry().asWkb().data())
        columns.take(feature)
    points = Points(ids, _coordinates(blobs, ids, parameter), source.sourceCrs(), columns.values)
    if not points.located.any():
        raise InputError(
            parameter,
            "The layer has no features." if not ids else "No feature of the layer has a geometry.",
            "Check its filter and its selection, or choose another layer.",
        )
    return points


def warn_of_zero(points: Points, parameter: str, progress: Progress) -> None:
    """Say so if points lie at exactly 0, 0 of their CRS: most are geocodes that failed."""
    nowhere = int(np.count_nonzero((points.xy == 0).all(axis=1)))
    if nowhere:
        progress.warning(
            tr(
                "{parameter}: {number} point lies at exactly 0, 0, where failed geocodes end up: "
                "remove it if that is what it is."
                if nowhere == 1
                else "{parameter}: {number} points lie at exactly 0, 0, where failed geocodes end "
                "up: remove them if that is what they are.",
                parameter=parameter,
                number=nowhere,
            )
        )


def read_shapes(
    source: QgsProcessingFeatureSource,
    parameter: str,
    fields: Sequence[str],
    progress: Progress,
) -> Shapes:
    """Read a source of any geometry; invalid polygons are made valid.

    Raises
    ------
    InputError
        If the source has no CRS, no feature with a geometry, or a coordinate that is infinite or
        not a number.
    """
    require_crs(source.sourceCrs(), parameter)
    ids: list[int] = []
    geometries: list[QgsGeometry] = []
    columns = _Columns(source, fields)
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes(columns.indexes)
    polygons = geometry_kind(source) == Qgis.GeometryType.Polygon
    total = max(source.featureCount(), 1)
    features = source.getFeatures(
        request, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    )
    for number, feature in enumerate(features):
        if number % 500 == 0:
            progress.report(number / total)
        ids.append(feature.id())
        geometry = feature.geometry()
        if not geometry.isEmpty() and not is_finite(geometry):
            raise _not_finite(ids[-1], parameter)
        if polygons and not geometry.isEmpty() and not geometry.isGeosValid():
            geometry = _valid(geometry)
        geometries.append(geometry)
        columns.take(feature)
    shapes = Shapes(ids, geometries, source.sourceCrs(), columns.values)
    if not shapes.located.any():
        raise InputError(
            parameter,
            "The layer has no features." if not ids else "No feature of the layer has a geometry.",
            "Check its filter and its selection, or choose another layer.",
        )
    return shapes


def _valid(geometry: QgsGeometry) -> QgsGeometry:
    """Return a polygon made valid; where its parts overlap, what they cover together."""
    if Qgis.geosVersionInt() >= _GEOS_WITH_STRUCTURE:
        return geometry.makeValid(Qgis.MakeValidMethod.Structure)
    return geometry.makeValid()  # an overlap becomes a hole


def read_table(
    source: QgsProcessingFeatureSource,
    parameter: str,
    fields: Sequence[str],
    progress: Progress,
    *,
    may_be_empty: bool = False,
) -> Table:
    """Read attributes of any source; raises InputError if it has no features and must have."""
    ids: list[int] = []
    columns = _Columns(source, fields)
    request = QgsFeatureRequest()
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    request.setSubsetOfAttributes(columns.indexes)
    total = max(source.featureCount(), 1)
    for number, feature in enumerate(source.getFeatures(request)):
        if number % _EVERY == 0:
            progress.report(number / total)
        ids.append(feature.id())
        columns.take(feature)
    if not ids and not may_be_empty:
        raise InputError(
            parameter,
            "The layer has no features.",
            "Check its filter and its selection, or choose another layer.",
        )
    return Table(ids, columns.values)


class _Columns:
    """The values of some fields, a list each.

    Rows are not kept: a list a feature, or a wrapped NULL, would each be one object more for the
    garbage collector, whose passes stop every thread of QGIS (0.1 s and more at 200,000 features).
    """

    def __init__(self, source: QgsProcessingFeatureSource, fields: Sequence[str]) -> None:
        self.values: dict[str, list[Any]] = {name: [] for name in fields}
        self.indexes = [source.fields().lookupField(name) for name in self.values]
        self._pairs = list(zip(self.values.values(), self.indexes))

    def take(self, feature: QgsFeature) -> None:
        """Add a feature's values, NULL as None."""
        if self._pairs:
            attributes = feature.attributes()
            for column, index in self._pairs:
                column.append(plain(attributes[index]))


def _coordinates(blobs: list[bytes], ids: list[int], parameter: str) -> np.ndarray:
    """Return (n, 2) coordinates of points in WKB, NaN where there is no geometry."""
    if blobs and all(len(blob) == 21 for blob in blobs):  # plain points, none missing
        record = np.dtype([("order", "u1"), ("type", "<u4"), ("xy", "<f8", 2)])
        read = np.frombuffer(b"".join(blobs), dtype=record)
        other = np.flatnonzero((read["type"] & 0x7FFFFFFF) % 1000 != 1)
        if len(other):
            raise _not_a_point(ids[int(other[0])], parameter)
        xy = read["xy"].copy()
    else:
        xy = np.array([_point(blob, id_, parameter) for blob, id_ in zip(blobs, ids)])
        xy = xy.reshape(-1, 2).astype(np.float64)
    with np.errstate(invalid="ignore"):
        wrong = ~(np.abs(xy) <= _FARTHEST).all(axis=1) & ~np.isnan(xy).all(axis=1)
    if wrong.any():
        raise _not_finite(ids[int(np.flatnonzero(wrong)[0])], parameter)
    return xy


def _not_finite(id_: int, parameter: str) -> InputError:
    return InputError(
        parameter,
        "The feature {id} has a coordinate that is infinite, not a number, or beyond any map.",
        "Remove or mend such features ('Extract by expression': $x < 1e9 and $y < 1e9).",
        id=id_,
    )


def _point(blob: bytes, id_: int, parameter: str) -> tuple[float, float]:
    """Return x, y of one point in little-endian WKB, with Z, M, or wrapped in a multi-point."""
    if not blob:
        return np.nan, np.nan
    start = 5
    # Dimensions are thousands in ISO WKB, and the highest bit in the older 2.5D types.
    kind = (struct.unpack_from("<I", blob, 1)[0] & 0x7FFFFFFF) % 1000
    if kind not in (1, 4):
        raise _not_a_point(id_, parameter)
    if kind == 4:
        parts = struct.unpack_from("<I", blob, 5)[0]
        if parts == 0:
            return np.nan, np.nan
        if parts > 1:
            raise InputError(
                parameter,
                "The feature {id} is a multi-part point of {parts} places; an organisation is one.",
                "Run 'Multipart to singleparts' first.",
                id=id_,
                parts=parts,
            )
        start = 14
    x, y = struct.unpack_from("<dd", blob, start)
    return x, y


def _not_a_point(id_: int, parameter: str) -> InputError:
    return InputError(
        parameter,
        "The feature {id} of the point layer is not a point.",
        "Remove it, or make a point of it with 'Centroids'.",
        id=id_,
    )

"""Assets near areas: points by a tree of arrays, lines and polygons by the geometry engine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsRectangle,
    QgsSpatialIndex,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.errors import InputError
from ..core.progress import Progress
from .crs import WorkingCrs
from .overlay import points_in, project_shapes
from .reading import geometry_kind, read_points, read_shapes

_EVERY = 200
#: Metres beyond anything on Earth in any projection.
_FAR = 1e9


@dataclass(frozen=True)
class Areas:
    """The areas that assets are measured for, in the working CRS.

    Attributes
    ----------
    shapes : list of QgsGeometry
    centres : ndarray (n, 2)
        Metres; NaN where an area has no geometry.
    """

    shapes: list[QgsGeometry]
    centres: np.ndarray

    @property
    def located(self) -> np.ndarray:
        """(n,) bool: has the area a geometry?"""
        return ~np.isnan(self.centres[:, 0])


@dataclass(frozen=True)
class AssetMeasures:
    """Three measures of one layer of assets; NaN for areas without geometry.

    Attributes
    ----------
    count : ndarray (n,)
        Assets in the area or touching it.
    near : ndarray (n,)
        Assets within the radius of the area's centre.
    km : ndarray (n,)
        Kilometres from the centre to the nearest asset; 0 inside a polygon.
    """

    count: np.ndarray
    near: np.ndarray
    km: np.ndarray


def as_source(layer: QgsVectorLayer, context: QgsProcessingContext) -> QgsProcessingFeatureSource:
    """Return a layer as the source that the readers take."""
    return QgsProcessingFeatureSource(layer, context)


def count_points(xy: np.ndarray, areas: Areas, progress: Progress) -> np.ndarray:
    """Return how many points lie in each area or on its border."""
    count = np.zeros(len(areas.shapes))
    for index, rows in points_in(xy, areas.shapes, progress):
        count[index] = len(rows)
    return count


def measure_assets(
    layer: QgsVectorLayer,
    name: str,
    areas: Areas,
    radius: float,
    working: WorkingCrs,
    context: QgsProcessingContext,
    progress: Progress,
) -> AssetMeasures:
    """Measure one layer of points, lines or polygons.

    Raises
    ------
    InputError
        For ``LAYERS``, naming the layer, where it has no CRS, no features or no geometry.
    """
    source = as_source(layer, context)
    try:
        if geometry_kind(source) == Qgis.GeometryType.Null:
            raise InputError(
                "LAYERS", "It is a table without geometry.", "Choose a layer with geometry."
            )
        points = geometry_kind(source) == Qgis.GeometryType.Point
        if points and not QgsWkbTypes.isMultiType(source.wkbType()):
            return _measure_points(source, areas, radius, working, progress)
        return _measure_shapes(source, areas, radius, working, progress)
    except InputError as error:
        raise InputError("LAYERS", f"Layer '{name}': {error.problem}", error.remedy) from error


def _measure_points(
    source: QgsProcessingFeatureSource,
    areas: Areas,
    radius: float,
    working: WorkingCrs,
    progress: Progress,
) -> AssetMeasures:
    # SciPy takes a tenth of a second to import: not while QGIS starts.
    from ..core.drivers.proximity import count_near, nearest_km

    points = read_points(source, "LAYERS", [], progress.part(0, 0.3))
    xy = working.project(points.xy, points.crs, "LAYERS")[points.located]
    _require_on_earth(xy)
    known = areas.located
    count, near, km = (np.full(len(known), np.nan) for _ in range(3))
    count[known] = count_points(xy, areas, progress.part(0.3, 0.8))[known]
    near[known] = count_near(areas.centres[known], xy, radius)
    progress.report(0.9)
    km[known] = nearest_km(areas.centres[known], xy)
    return AssetMeasures(count, near, km)


def _measure_shapes(
    source: QgsProcessingFeatureSource,
    areas: Areas,
    radius: float,
    working: WorkingCrs,
    progress: Progress,
) -> AssetMeasures:
    read = read_shapes(source, "LAYERS", [], progress.part(0, 0.3))
    present = [shape for shape in read.geometries if not shape.isEmpty()]
    shapes = project_shapes(present, read.crs, working, progress.part(0.3, 0.4), "LAYERS")
    boxes = [shape.boundingBox() for shape in shapes]
    _require_on_earth(np.array([(box.xMinimum(), box.yMinimum()) for box in boxes]))
    _require_on_earth(np.array([(box.xMaximum(), box.yMaximum()) for box in boxes]))
    index = QgsSpatialIndex(QgsSpatialIndex.Flag.FlagStoreFeatureGeometries)
    for number, shape in enumerate(shapes):
        feature = QgsFeature(number)
        feature.setGeometry(shape)
        index.addFeature(feature)
    count, near, km = (np.full(len(areas.shapes), np.nan) for _ in range(3))
    for row in np.flatnonzero(areas.located).tolist():
        if row % _EVERY == 0:
            progress.report(0.4 + 0.6 * row / len(areas.shapes))
        area = areas.shapes[row]
        count[row] = _touching(area, index, shapes)
        x, y = areas.centres[row].tolist()
        near[row], km[row] = _around(x, y, radius, index, shapes)
    return AssetMeasures(count, near, km)


def _require_on_earth(xy: np.ndarray) -> None:
    """Refuse metres so large that no distance can be computed from them."""
    far = np.flatnonzero((np.abs(xy) > _FAR).any(axis=1))
    if len(far):
        x, y = xy[far[0]].tolist()
        raise InputError(
            "LAYERS",
            f"The coordinates {x:.6g}, {y:.6g} lie outside the layer's CRS.",
            "Check that the layer's CRS is the one its coordinates are in.",
        )


def _touching(area: QgsGeometry, index: QgsSpatialIndex, shapes: Sequence[QgsGeometry]) -> int:
    candidates = index.intersects(area.boundingBox())
    if not candidates:
        return 0
    engine = QgsGeometry.createGeometryEngine(area.constGet())
    engine.prepareGeometry()
    return sum(engine.intersects(shapes[number].constGet()) for number in candidates)


def _around(
    x: float, y: float, radius: float, index: QgsSpatialIndex, shapes: Sequence[QgsGeometry]
) -> tuple[int, float]:
    """Return how many shapes lie within the radius, and the distance to the nearest in km."""
    point = QgsGeometry.fromPointXY(QgsPointXY(x, y))
    box = QgsRectangle(x - radius, y - radius, x + radius, y + radius)
    near = sum(point.distance(shapes[number]) <= radius for number in index.intersects(box))
    nearest = index.nearestNeighbor(QgsPointXY(x, y), 1)
    return near, point.distance(shapes[nearest[0]]) / 1000

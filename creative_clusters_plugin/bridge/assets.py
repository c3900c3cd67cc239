"""Assets near areas: points by a tree of arrays, lines and polygons by the geometry engine."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsGeometry,
    QgsPoint,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsSpatialIndex,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.errors import InputError
from ..core.progress import Progress
from .crs import WorkingCrs
from .overlay import project_shapes
from .reading import geometry_kind, read_points, read_shapes

_EVERY = 200
#: Points of a circle that are looked at to see whether it leaves the areas.
_RIM = 8
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

    @cached_property
    def boxes(self) -> np.ndarray:
        """(n, 4): xmin, ymin, xmax, ymax of each; what is not located has none that counts."""
        return _boxes(self.shapes)

    def are_far(self, km: np.ndarray, radius: float) -> bool:
        """Is it certain that nothing of a layer lies within a radius of any area?

        Parameters
        ----------
        km : ndarray (n,)
            From each centre to the nearest feature; NaN where it is not known.
        radius : float
            Metres.
        """
        centres = self.centres[self.located]
        boxes = self.boxes[self.located]
        across = np.maximum(np.abs(boxes[:, :2] - centres), np.abs(boxes[:, 2:] - centres))
        gap = km[self.located] * 1000 - np.hypot(across[:, 0], across[:, 1])
        return bool((gap > radius).all())


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
    """Return a layer as the source that the readers take.

    Raises
    ------
    InputError
        For ``LAYERS`` if the layer has no end.
    """
    try:
        return QgsProcessingFeatureSource(layer, context)
    except Exception:  # QGIS 3.44 throws on a layer without end
        raise InputError(
            "LAYERS",
            "QGIS cannot tell the extent of the layer.",
            "Look for a coordinate that is infinite, and mend it.",
        ) from None


def count_points(xy: np.ndarray, areas: Areas, progress: Progress) -> np.ndarray:
    """Return how many points lie in each area or on its border; points of NaN lie in none."""
    return count_members(xy, np.zeros(len(xy), dtype=np.int64), areas, progress)[0]


def count_members(
    xy: np.ndarray, label: np.ndarray, areas: Areas, progress: Progress
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Count points in each area or on its border, in all and by cluster.

    Parameters
    ----------
    xy : ndarray (n, 2)
        Points of NaN lie in no area.
    label : ndarray (n,) of int
        Number of each point's cluster, from 1; 0 for none.

    Returns
    -------
    count, clustered : ndarray (areas,) of int
        Points, and those in a cluster.
    main : ndarray (areas,) of int
        The cluster with most of the area's points, of several the one of the smallest number; 0
        where there is none.
    """
    count, clustered, main = (np.zeros(len(areas.shapes), dtype=np.int64) for _ in range(3))
    located = ~np.isnan(xy[:, 0])
    spots, spot_label, weight = _spots(xy[located], label[located])
    for row, inside in _points_in(spots, areas, progress):
        of_cluster = np.bincount(spot_label[inside], weights=weight[inside], minlength=1)
        count[row] = of_cluster.sum()
        clustered[row] = of_cluster[1:].sum()
        if len(of_cluster) > 1:
            main[row] = 1 + np.argmax(of_cluster[1:])
    return count, clustered, main


def leaves_areas(areas: Areas, radius: float, progress: Progress) -> np.ndarray:
    """Return whose circle of this radius round its centre lies partly outside all areas.

    Eight points of the circle are looked at, so an edge that cuts off less than a thirteenth of
    the radius can go unseen, as can an inlet narrower than three quarters of it. Their number is
    fixed, so this is as fast for a radius of any size, and needs no outline of all areas.

    Returns
    -------
    ndarray (areas,) of bool
        False for areas without geometry.
    """
    angle = np.arange(_RIM) * (2.0 * np.pi / _RIM)
    circle = radius * np.stack([np.cos(angle), np.sin(angle)], axis=1)
    known = np.flatnonzero(areas.located)
    rim = (areas.centres[known][:, None] + circle).reshape(-1, 2)
    covered = np.zeros(len(rim), dtype=bool)
    for _, inside in _points_in(rim, areas, progress, covered):
        covered[inside] = True
    result = np.zeros(len(areas.shapes), dtype=bool)
    result[known] = ~covered.reshape(-1, _RIM).all(axis=1)
    return result


def _points_in(
    xy: np.ndarray, areas: Areas, progress: Progress, done: np.ndarray | None = None
) -> Iterator[tuple[int, np.ndarray]]:
    """Yield (row of an area, rows of the points in it or on its border).

    ``done`` are points that need not be looked at any more; the caller may mark them as they come.
    """
    # SciPy and what needs it are not imported while QGIS starts.
    from ..core.drivers.boxes import points_in_boxes

    rows = np.flatnonzero(areas.located)
    for box, point in points_in_boxes(xy, areas.boxes[rows]):
        starts = np.flatnonzero(np.diff(box, prepend=-1))
        for number, (row, some) in enumerate(
            zip(rows[box[starts]].tolist(), np.split(point, starts[1:]))
        ):
            if number % _EVERY == 0:
                progress.report(row / len(areas.shapes))
            if done is not None:
                some = some[~done[some]]
            if not len(some):
                continue
            engine = QgsGeometry.createGeometryEngine(areas.shapes[row].constGet())
            engine.prepareGeometry()
            inside = [engine.intersects(QgsPoint(x, y)) for x, y in xy[some].tolist()]
            yield row, some[np.array(inside, dtype=bool)]


def _spots(xy: np.ndarray, label: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return places, a label and how many points are there: a postcode holds several."""
    order = np.lexsort((label, xy[:, 1], xy[:, 0]))
    xy, label = xy[order], label[order]
    first = np.ones(len(xy), dtype=bool)
    first[1:] = (xy[1:] != xy[:-1]).any(axis=1) | (label[1:] != label[:-1])
    starts = np.flatnonzero(first)
    return xy[starts], label[starts], np.diff(starts, append=len(xy))


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
    try:
        source = as_source(layer, context)
        if geometry_kind(source) == Qgis.GeometryType.Null:
            raise InputError(
                "LAYERS", "It is a table without geometry.", "Choose a layer with geometry."
            )
        points = geometry_kind(source) == Qgis.GeometryType.Point
        if points and not QgsWkbTypes.isMultiType(source.wkbType()):
            return _measure_points(source, areas, radius, working, progress)
        return _measure_shapes(source, areas, radius, working, progress)
    except InputError as error:
        raise InputError(
            "LAYERS",
            "Layer '{name}': {problem}",
            "{remedy}",
            name=name,
            problem=error.problem,
            remedy=error.remedy,
        ) from error


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
    # SciPy and what needs it are not imported while QGIS starts.
    from ..core.drivers.boxes import near_boxes

    read = read_shapes(source, "LAYERS", [], progress.part(0, 0.3))
    present = [shape for shape in read.geometries if not shape.isEmpty()]
    shapes = project_shapes(present, read.crs, working, progress.part(0.3, 0.35), "LAYERS")
    boxes = _boxes(shapes)
    _require_on_earth(boxes[:, :2])
    _require_on_earth(boxes[:, 2:])
    index = QgsSpatialIndex(QgsSpatialIndex.Flag.FlagStoreFeatureGeometries)
    for number, shape in enumerate(shapes):
        if number % _EVERY == 0:
            progress.report(0.35 + 0.05 * number / len(shapes))
        feature = QgsFeature(number)
        feature.setGeometry(shape)
        index.addFeature(feature)
    known = areas.located
    centres = [QgsPointXY(x, y) for x, y in areas.centres[known].tolist()]
    count, near, km = (np.full(len(known), np.nan) for _ in range(3))
    for row, at in zip(np.flatnonzero(known).tolist(), centres):
        if row % _EVERY == 0:
            progress.report(0.4 + 0.4 * row / len(known))
        count[row] = _touching(areas.shapes[row], index, shapes)
        nearest = shapes[index.nearestNeighbor(at, 1)[0]]
        km[row] = nearest.distance(QgsGeometry.fromPointXY(at)) / 1000
    surely, *pairs = near_boxes(areas.centres[known], boxes, radius, progress.part(0.8, 0.9))
    near[known] = surely + _measured(centres, shapes, *pairs, radius, progress.part(0.9, 1))
    return AssetMeasures(count, near, km)


def _boxes(shapes: Sequence[QgsGeometry]) -> np.ndarray:
    """Return xmin, ymin, xmax, ymax of each shape."""
    found = (shape.boundingBox() for shape in shapes)
    sides = [(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()) for box in found]
    return np.array(sides, dtype=np.float64).reshape(-1, 4)


def _require_on_earth(xy: np.ndarray) -> None:
    """Refuse metres so large that no distance can be computed from them."""
    far = np.flatnonzero((np.abs(xy) > _FAR).any(axis=1))
    if len(far):
        x, y = xy[far[0]].tolist()
        raise InputError(
            "LAYERS",
            "The coordinates {x:.6g}, {y:.6g} lie outside the layer's CRS.",
            "Check that the layer's CRS is the one its coordinates are in.",
            x=x,
            y=y,
        )


def _touching(area: QgsGeometry, index: QgsSpatialIndex, shapes: Sequence[QgsGeometry]) -> int:
    candidates = index.intersects(area.boundingBox())
    if not candidates:
        return 0
    engine = QgsGeometry.createGeometryEngine(area.constGet())
    engine.prepareGeometry()
    return sum(engine.intersects(shapes[number].constGet()) for number in candidates)


def _measured(
    centres: Sequence[QgsPointXY],
    shapes: Sequence[QgsGeometry],
    centre: np.ndarray,
    shape: np.ndarray,
    radius: float,
    progress: Progress,
) -> np.ndarray:
    """Return for each centre how many shapes of its pairs (sorted by shape) are within reach."""
    points = [QgsPoint(each) for each in centres]
    near = np.zeros(len(centres), dtype=np.int64)
    starts = np.flatnonzero(np.diff(shape, prepend=-1)).tolist()
    rows = centre.tolist()
    for number, (start, end) in enumerate(zip(starts, [*starts[1:], len(rows)])):
        if number % _EVERY == 0:
            progress.report(start / len(rows))
        engine = QgsGeometry.createGeometryEngine(shapes[shape[start]].constGet())
        engine.prepareGeometry()
        for row in rows[start:end]:
            near[row] += engine.distance(points[row]) <= radius
    return near

"""Coordinates in metres: which reference system distances are computed in, and the way there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsLineString,
    QgsPointXY,
)

from ..core.errors import InputError
from ..core.language import tr
from ..core.progress import Progress

#: A projected CRS is good enough to measure in while its scale at the data is within this share.
SCALE_TOLERANCE = 0.005
#: What the centre of a projection is given in.
_GEOGRAPHIC = "EPSG:4326"
#: Metres along an axis that show where it points.
_STEP = 1000.0


@dataclass(frozen=True)
class WorkingCrs:
    """The reference system, in metres, that everything is computed in.

    Attributes
    ----------
    crs : QgsCoordinateReferenceSystem
        A projected one in metres.
    context : QgsCoordinateTransformContext
        The user's choice of datum transformations.
    """

    crs: QgsCoordinateReferenceSystem
    context: QgsCoordinateTransformContext

    def transform_from(self, crs: QgsCoordinateReferenceSystem) -> QgsCoordinateTransform:
        """Return the transformation from ``crs`` to this one."""
        return QgsCoordinateTransform(crs, self.crs, self.context)

    def transform_to(self, crs: QgsCoordinateReferenceSystem) -> QgsCoordinateTransform:
        """Return the transformation from this one to ``crs``."""
        return QgsCoordinateTransform(self.crs, crs, self.context)

    def project(
        self,
        xy: np.ndarray,
        crs: QgsCoordinateReferenceSystem,
        parameter: str,
        *,
        partly: bool = False,
    ) -> np.ndarray:
        """Return ``xy`` (n, 2) of ``crs`` in metres of this one; rows of NaN stay NaN.

        Parameters
        ----------
        partly : bool, optional
            Let points that cannot be projected be NaN, as long as one can.

        Raises
        ------
        InputError
            If points of ``parameter`` lie outside what the projection can show.
        """
        transform = self.transform_from(crs)
        known = ~np.isnan(xy[:, 0])
        if transform.isShortCircuited() or not known.any():
            return xy
        result = np.full(xy.shape, np.nan)
        result[known] = _moved(xy[known], transform)
        lost = np.flatnonzero(known & np.isnan(result[:, 0]))
        if len(lost) and not (partly and len(lost) < np.count_nonzero(known)):
            x, y = xy[lost[0]].tolist()
            raise InputError(
                parameter,
                "{lost} of its {points} points cannot be projected from {crs} to {working}, for "
                "instance {x:.6g}, {y:.6g}.",
                "Check that the layer's CRS is the one its coordinates are in, and remove points "
                "that lie elsewhere.",
                lost=len(lost),
                points=np.count_nonzero(known),
                crs=short_name(crs),
                working=short_name(self.crs),
                x=x,
                y=y,
            )
        return result

    def towards(self, xy: np.ndarray) -> tuple[float, float]:
        """Return where the axes point: 1 to the east or north, -1 to the west or south.

        Parameters
        ----------
        xy : ndarray (n, 2)
            Points in metres of this one, at least one; asked is at their middle.
        """
        x, y = (xy.min(axis=0) + xy.max(axis=0)) / 2
        there = np.array([(x, y), (x + _STEP, y), (x, y + _STEP)])
        to_degrees = self.transform_to(QgsCoordinateReferenceSystem(_GEOGRAPHIC))
        here, along_x, along_y = np.radians(_moved(there, to_degrees))
        east, north = along_x - here, along_y - here
        # Longitudes jump at the date line; what is not known counts as the usual way.
        to_east = np.sin(east[0]) * np.cos(here[1])
        return (
            -1.0 if to_east < -abs(east[1]) else 1.0,
            -1.0 if north[1] < -abs(np.sin(north[0]) * np.cos(here[1])) else 1.0,
        )


def short_name(crs: QgsCoordinateReferenceSystem) -> str:
    """Return a name for messages; a CRS made here has none that a user knows."""
    return (
        str(crs.userFriendlyIdentifier())
        if crs.authid()
        else tr("a projection centred on the data")
    )


def _moved(xy: np.ndarray, transform: QgsCoordinateTransform) -> np.ndarray:
    """Return points (n, 2) without NaN transformed; both coordinates NaN where they cannot be."""
    # One line through all points: QGIS transforms its vertices in one call.
    line = QgsGeometry(QgsLineString(xy[:, 0].tolist(), xy[:, 1].tolist()))
    try:
        line.transform(transform)
    except QgsCsException:
        # One bad point can fail them all: halve until it stands alone.
        if len(xy) == 1:
            return np.full((1, 2), np.nan)
        half = len(xy) // 2
        return np.vstack([_moved(xy[:half], transform), _moved(xy[half:], transform)])
    moved = np.frombuffer(line.asWkb().data(), dtype="<f8", offset=9).reshape(-1, 2).copy()
    moved[~np.isfinite(moved).all(axis=1)] = np.nan
    return moved


def require_crs(crs: QgsCoordinateReferenceSystem, parameter: str) -> None:
    """Refuse a layer that does not say what its coordinates mean."""
    if not crs.isValid():
        raise InputError(
            parameter,
            "The layer has no coordinate reference system, so its distances have no unit.",
            "Set it with 'Assign projection', or in the layer's properties.",
        )


def choose_working_crs(
    crs: QgsCoordinateReferenceSystem,
    bounds: tuple[float, float, float, float],
    context: QgsCoordinateTransformContext,
    parameter: str,
    progress: Progress,
    xy: np.ndarray | None = None,
) -> WorkingCrs:
    """Return the layer's own CRS if one can measure in it, else one centred on the data.

    Parameters
    ----------
    bounds : tuple of float
        xmin, ymin, xmax, ymax of the data, in units of ``crs``.
    xy : ndarray (n, 2), optional
        The points, or a point of each shape, in units of ``crs``; rows of NaN are ignored. With
        them the centre is where most of the data are, whatever strays; without, it is the middle
        of ``bounds``.
    """
    require_crs(crs, parameter)
    reason = _reason_to_project(crs, bounds, context)
    if not reason:
        return WorkingCrs(crs, context)
    to_degrees = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(_GEOGRAPHIC), context)
    if xy is not None and not np.isnan(xy[:, 0]).all():
        lonlat = _on_earth(_moved(xy[~np.isnan(xy[:, 0])], to_degrees))
        centre = _middle_of_points(lonlat) if len(lonlat) else None
    else:
        corners = np.array([(x, y) for x in bounds[::2] for y in bounds[1::2]])
        lonlat = _on_earth(_moved(corners, to_degrees))
        centre = _middle_of_bounds(bounds, to_degrees, lonlat)
    if centre is None:
        x, y = (bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2
        raise InputError(
            parameter,
            "The coordinates (about {x:.6g}, {y:.6g}) lie outside {crs}.",
            "Check that the layer's CRS is the one its coordinates are in.",
            x=x,
            y=y,
            crs=crs.userFriendlyIdentifier(),
        )
    lon, lat = centre
    projected = QgsCoordinateReferenceSystem()
    projected.createFromProj(
        f"+proj=laea +lat_0={lat:.6f} +lon_0={lon:.6f} +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs"
    )
    progress.info(
        tr(
            "{parameter}: {reason}; distances are computed in a Lambert azimuthal equal-area "
            "projection centred on the data (latitude {lat:.4f}°, longitude {lon:.4f}°).",
            parameter=parameter,
            reason=reason,
            lat=lat,
            lon=lon,
        )
    )
    working = WorkingCrs(projected, context)
    _warn_of_scale(working, lonlat, parameter, progress)
    return working


def _on_earth(lonlat: np.ndarray) -> np.ndarray:
    """Return the rows that are longitude and latitude in degrees."""
    with np.errstate(invalid="ignore"):
        return lonlat[(np.abs(lonlat[:, 0]) <= 360) & (np.abs(lonlat[:, 1]) <= 90)]


def _middle_of_points(lonlat: np.ndarray) -> tuple[float, float]:
    """Return the median longitude, counted round the circle, and the median latitude."""
    # Sorted: the sum of numbers in another order has other last digits.
    angle = np.radians(np.sort(lonlat[:, 0]))
    mean = round(float(np.degrees(np.arctan2(np.sin(angle).sum(), np.cos(angle).sum()))), 6)
    # Counted from the opposite of the mean, the data do not straddle the jump of 360 degrees.
    turned = _wrapped(lonlat[:, 0] - mean)
    return float(_wrapped(mean + np.median(turned))), float(np.median(lonlat[:, 1]))


def _middle_of_bounds(
    bounds: tuple[float, float, float, float],
    to_degrees: QgsCoordinateTransform,
    corners: np.ndarray,
) -> tuple[float, float] | None:
    """Return the middle of bounds in degrees, None if it is nowhere on Earth.

    Where longitude grows with x over more than half the globe, the data lie at both ends of the
    map, on both sides of its edge: their middle is the opposite of the middle of the map.
    """
    x, y = (bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2
    middle = _on_earth(_moved(np.array([(x, y)]), to_degrees))
    if not len(middle):
        return None
    lon, lat = middle[0].tolist()
    if len(corners) == 4:
        west, west_north, east, east_north = corners[:, 0].tolist()
        upright = abs(west - west_north) < 1e-6 and abs(east - east_north) < 1e-6
        if upright and 180 < east - west <= 360:
            lon += 180
    return float(_wrapped(lon)), lat


def _wrapped(degrees: Any) -> Any:
    """Return longitudes between -180 and 180."""
    return (degrees + 180) % 360 - 180


def _warn_of_scale(
    working: WorkingCrs, lonlat: np.ndarray, parameter: str, progress: Progress
) -> None:
    """Say so if distances are wrong at the edge of the data, by a scale measured there."""
    geographic = QgsCoordinateReferenceSystem(_GEOGRAPHIC)
    xy = _moved(lonlat, working.transform_from(geographic))
    far = np.hypot(xy[:, 0], xy[:, 1])
    order = np.argsort(far, kind="stable")[: np.count_nonzero(np.isfinite(far))]
    if not len(order):
        return
    # Not the very last hundredth: a stray point is not the edge.
    ranks = np.ceil(np.array([0.5, 0.9, 0.99]) * (len(order) - 1)).astype(int)
    worst = _worst_scale(working.crs, xy[order[ranks]].tolist(), working.context)
    if worst is not None and worst > SCALE_TOLERANCE:
        progress.warning(
            tr(
                "{parameter}: The data spread so far that no one projection suits them all: "
                "distances are off by up to {percent:.1f} % at the edge of the data. Run each "
                "region on its own for exact ones.",
                parameter=parameter,
                percent=100 * worst,
            )
        )


def _reason_to_project(
    crs: QgsCoordinateReferenceSystem,
    bounds: tuple[float, float, float, float],
    context: QgsCoordinateTransformContext,
) -> str:
    """Return why ``crs`` is not to be measured in, or ''."""
    name = crs.userFriendlyIdentifier()
    if crs.isGeographic():
        return tr("{crs} is geographic", crs=name)
    if crs.mapUnits() != Qgis.DistanceUnit.Meters:
        return tr("{crs} is not in metres", crs=name)
    points = [
        (float(x), float(y))
        for x in np.linspace(bounds[0], bounds[2], 3)
        for y in np.linspace(bounds[1], bounds[3], 3)
    ]
    worst = _worst_scale(crs, points, context)
    if worst is None:
        return tr("{crs} does not reach all of the data", crs=name)
    if worst > SCALE_TOLERANCE:
        return tr(
            "the scale of {crs} is off by up to {percent:.1f} % at the data",
            crs=name,
            percent=100 * worst,
        )
    return ""


def _worst_scale(
    crs: QgsCoordinateReferenceSystem,
    points: Sequence[Sequence[float]],
    context: QgsCoordinateTransformContext,
) -> float | None:
    """Return by what share distances at points are off in any direction; None if off the map."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, context)
    if not measure.setEllipsoid(crs.ellipsoidAcronym() or "WGS84"):
        return 0.0
    worst = 0.0
    for x, y in points:
        for dx, dy in ((1000, 0), (0, 1000), (707.107, 707.107), (707.107, -707.107)):
            try:
                true = measure.measureLine(QgsPointXY(x, y), QgsPointXY(x + dx, y + dy))
            except QgsCsException:
                return None
            if not 0 < true < np.inf:
                return None
            worst = max(worst, abs(float(np.hypot(dx, dy)) / true - 1))
    return worst

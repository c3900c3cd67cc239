"""Coordinates in metres: which reference system distances are computed in, and the way there."""

from __future__ import annotations

from dataclasses import dataclass

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
from ..core.progress import Progress

#: A projected CRS is good enough to measure in while its scale at the data is within this share.
SCALE_TOLERANCE = 0.005


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
        self, xy: np.ndarray, crs: QgsCoordinateReferenceSystem, parameter: str
    ) -> np.ndarray:
        """Return ``xy`` (n, 2) of ``crs`` in metres of this one; rows of NaN stay NaN.

        Raises
        ------
        InputError
            If points of ``parameter`` lie outside what the projection can show.
        """
        transform = self.transform_from(crs)
        known = ~np.isnan(xy[:, 0])
        if transform.isShortCircuited() or not known.any():
            return xy
        # One line through all points: QGIS transforms its vertices in one call.
        line = QgsGeometry(QgsLineString(xy[known, 0].tolist(), xy[known, 1].tolist()))
        problem = (
            f"Its points cannot be projected from {crs.userFriendlyIdentifier()} "
            f"to {self.crs.userFriendlyIdentifier()}."
        )
        remedy = "Check that the layer's CRS is the one its coordinates are in."
        try:
            line.transform(transform)
        except QgsCsException as error:
            raise InputError(parameter, problem, remedy) from error
        moved = np.frombuffer(line.asWkb().data(), dtype="<f8", offset=9).reshape(-1, 2)
        if not np.isfinite(moved).all():
            raise InputError(parameter, problem, remedy)
        result = np.full_like(xy, np.nan)
        result[known] = moved
        return result


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
) -> WorkingCrs:
    """Return the layer's own CRS if one can measure in it, else one centred on the data.

    Parameters
    ----------
    bounds : tuple of float
        xmin, ymin, xmax, ymax of the data, in units of ``crs``.
    """
    require_crs(crs, parameter)
    reason = _reason_to_project(crs, bounds, context)
    if not reason:
        return WorkingCrs(crs, context)
    geographic = QgsCoordinateReferenceSystem("EPSG:4326")
    x = (bounds[0] + bounds[2]) / 2
    y = (bounds[1] + bounds[3]) / 2
    try:
        centre = QgsCoordinateTransform(crs, geographic, context).transform(QgsPointXY(x, y))
    except QgsCsException:
        centre = QgsPointXY(np.nan, np.nan)
    if not (abs(centre.x()) <= 360 and abs(centre.y()) <= 90):
        raise InputError(
            parameter,
            f"The coordinates (about {x:.6g}, {y:.6g}) lie outside {crs.userFriendlyIdentifier()}.",
            "Check that the layer's CRS is the one its coordinates are in.",
        )
    projected = QgsCoordinateReferenceSystem()
    projected.createFromProj(
        f"+proj=laea +lat_0={centre.y():.6f} +lon_0={centre.x():.6f} "
        "+x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs"
    )
    progress.info(
        f"{parameter}: {reason}; distances are computed in a Lambert azimuthal equal-area "
        f"projection centred on the data ({centre.y():.4f}° N, {centre.x():.4f}° E)."
    )
    return WorkingCrs(projected, context)


def _reason_to_project(
    crs: QgsCoordinateReferenceSystem,
    bounds: tuple[float, float, float, float],
    context: QgsCoordinateTransformContext,
) -> str:
    """Return why ``crs`` is not to be measured in, or ''."""
    name = crs.userFriendlyIdentifier()
    if crs.isGeographic():
        return f"{name} is geographic"
    if crs.mapUnits() != Qgis.DistanceUnit.Meters:
        return f"{name} is not in metres"
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, context)
    if not measure.setEllipsoid(crs.ellipsoidAcronym() or "WGS84"):
        return ""
    worst = 0.0
    for x in np.linspace(bounds[0], bounds[2], 3):
        for y in np.linspace(bounds[1], bounds[3], 3):
            for dx, dy in ((1000, 0), (0, 1000), (707.107, 707.107), (707.107, -707.107)):
                start, end = QgsPointXY(x, y), QgsPointXY(x + dx, y + dy)
                try:
                    true = measure.measureLine(start, end)
                except QgsCsException:
                    return f"{name} does not reach all of the data"
                if not 0 < true < np.inf:
                    return f"{name} does not reach all of the data"
                worst = max(worst, abs(float(np.hypot(dx, dy)) / true - 1))
    if worst > SCALE_TOLERANCE:
        return f"the scale of {name} is off by up to {100 * worst:.1f} % at the data"
    return ""

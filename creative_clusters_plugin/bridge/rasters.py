"""Grids between GDAL and arrays."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsRasterBlock,
    QgsRasterLayer,
    QgsRectangle,
    QgsUnitTypes,
)

from ..core.errors import InputError
from ..core.progress import Progress
from .crs import require_crs, short_name

#: What stands for "no value" in the grids of numbers that the plugin writes.
NODATA = -9999.0
#: Rows are read and written so many cells at a time, and Cancel is looked at in between.
_CELLS = 2_000_000
#: Two grids are one where their corners differ by less than this share of a cell.
_ALIGN = "Align it with {reference}: 'Align rasters' with {reference} as the reference layer."
_ALIGNED = 0.01
#: A cell may differ by this share from the side, or the area on the ground, that it should have.
_SIDE_TOLERANCE, _AREA_TOLERANCE = 0.005, 0.02

_TYPES = {
    Qgis.DataType.Byte: "u1",
    Qgis.DataType.UInt16: "u2",
    Qgis.DataType.Int16: "i2",
    Qgis.DataType.UInt32: "u4",
    Qgis.DataType.Int32: "i4",
    Qgis.DataType.Float32: "f4",
    Qgis.DataType.Float64: "f8",
}
if hasattr(Qgis.DataType, "Int8"):
    _TYPES[Qgis.DataType.Int8] = "i1"


@dataclass(frozen=True)
class Raster:
    """A raster to read, by what it is opened with.

    Nobody holds the open layer: an error's traceback would keep it, and a raster layer that
    outlives QGIS takes the process down with it.
    """

    source: str
    provider: str

    def open(self) -> QgsRasterLayer:
        """Return a layer for this thread alone."""
        return QgsRasterLayer(self.source, "", self.provider)


@dataclass(frozen=True)
class Frame:
    """Where the cells of a north-up grid lie.

    Attributes
    ----------
    west, north : float
        The outer corner of the first cell, in units of ``crs``.
    width, height : float
        Of a cell, in units of ``crs``.
    rows, columns : int
    """

    west: float
    north: float
    width: float
    height: float
    rows: int
    columns: int
    crs: QgsCoordinateReferenceSystem

    def cell(self, row: float, column: float) -> QgsRectangle:
        """Return the rectangle of a cell."""
        west, north = self.west + column * self.width, self.north - row * self.height
        return QgsRectangle(west, north - self.height, west + self.width, north)


@dataclass(frozen=True)
class Legend:
    """What the whole numbers of a grid of classes mean.

    Attributes
    ----------
    names : mapping of int to str
    colours : mapping of int to str
        ``#rrggbb``.
    nodata : int
    metadata : mapping of str to str
        Stored with the file.
    """

    names: Mapping[int, str]
    colours: Mapping[int, str]
    nodata: int
    metadata: Mapping[str, str] = field(default_factory=dict)


def frame_of(raster: Raster, parameter: str) -> Frame:
    """Return the frame of a raster.

    Raises
    ------
    InputError
        If it has no CRS or no cells.
    """
    layer = raster.open()
    crs = QgsCoordinateReferenceSystem(layer.crs())
    box, columns, rows = QgsRectangle(layer.extent()), layer.width(), layer.height()
    del layer
    require_crs(crs, parameter)
    if rows < 1 or columns < 1:
        raise InputError(parameter, "The raster has no cells.", "Choose another raster.")
    return Frame(
        box.xMinimum(),
        box.yMaximum(),
        box.width() / columns,
        box.height() / rows,
        rows,
        columns,
        crs,
    )


def require_square_kilometres(frame: Frame, parameter: str) -> None:
    """Refuse a grid whose cells are not 1 km by 1 km on the ground.

    Raises
    ------
    InputError
        If the CRS is geographic, the cells have another size, or the projection stretches their
        area by more than 2 % where the grid lies.
    """
    crs = frame.crs
    if crs.isGeographic():
        raise InputError(
            parameter,
            "Its CRS, {crs}, is geographic: the cells are {width:g} by {height:g} degrees, and "
            "the rules need cells of 1 km.",
            _RESAMPLE,
            crs=short_name(crs),
            width=frame.width,
            height=frame.height,
        )
    unit = QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), Qgis.DistanceUnit.Meters)
    width, height = frame.width * unit, frame.height * unit
    if max(abs(width / 1000 - 1), abs(height / 1000 - 1)) > _SIDE_TOLERANCE:
        raise InputError(
            parameter,
            "Its cells are {width:g} by {height:g} m, and the rules need cells of 1000 by 1000 m.",
            _RESAMPLE,
            width=width,
            height=height,
        )
    area = _cell_area(frame)
    if area is not None and abs(area - 1) > _AREA_TOLERANCE:
        raise InputError(
            parameter,
            "Its cells are 1000 by 1000 m in {crs}, but {area:.2f} km² on the ground: that "
            "projection stretches areas there.",
            _RESAMPLE,
            crs=short_name(crs),
            area=area,
        )


_RESAMPLE = (
    "Resample it into an equal-area projection, people added up: in a terminal 'gdalwarp -t_srs "
    "ESRI:54009 -tr 1000 1000 -tap -r sum in.tif out.tif', or in QGIS 'Warp (reproject)' with that "
    "CRS, that resolution and '-tap -r sum' as additional command-line parameters."
)


def _cell_area(frame: Frame) -> float | None:
    """Return the ground area in km² of the cell that is furthest off, of nine; None: not known."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(frame.crs, QgsCoordinateTransformContext())
    if not measure.setEllipsoid(frame.crs.ellipsoidAcronym() or "WGS84"):
        return None
    areas = []
    for row in (0.25, 0.5, 0.75):
        for column in (0.25, 0.5, 0.75):
            box = frame.cell(int(row * frame.rows), int(column * frame.columns))
            try:
                area = measure.measureArea(QgsGeometry.fromRect(box))
            except QgsCsException:
                continue
            if math.isfinite(area) and area > 0:
                areas.append(area / 1e6)
    return max(areas, key=lambda area: abs(area - 1)) if areas else None


def read_grid(
    raster: Raster,
    parameter: str,
    progress: Progress,
    frame: Frame | None = None,
    reference: str = "POPULATION",
) -> np.ndarray:
    """Read the first band of a raster, NoData as NaN.

    Parameters
    ----------
    frame : Frame, optional
        Cells to read; NaN where the raster has none. Its own by default.
    reference : str
        The parameter that ``frame`` comes from.

    Returns
    -------
    ndarray of float64, shape (rows, columns)
        From north to south.

    Raises
    ------
    InputError
        If the raster has no CRS or another one, its cells do not coincide with those of ``frame``,
        or a block cannot be read.
    """
    own = frame_of(raster, parameter)
    if frame is None:
        return _read_rows(raster, own, parameter, progress, 0, own.rows)
    down, right = _offset(own, frame, parameter, reference)
    result = np.full((frame.rows, frame.columns), np.nan)
    first, last = max(0, -down), min(own.rows, frame.rows - down)
    left, end = max(0, -right), min(own.columns, frame.columns - right)
    if first >= last or left >= end:
        raise InputError(
            parameter,
            "It does not overlap {reference}.",
            "Choose a raster of the region that {reference} shows.",
            reference=reference,
        )
    read = _read_rows(raster, own, parameter, progress, first, last)
    result[first + down : last + down, left + right : end + right] = read[:, left:end]
    return result


def _offset(own: Frame, frame: Frame, parameter: str, reference: str) -> tuple[int, int]:
    """Return how many rows and columns further down and right a grid begins than ``frame``."""
    if own.crs != frame.crs:
        raise InputError(
            parameter,
            "Its CRS is {crs}, that of {reference} is {other}.",
            _ALIGN,
            crs=short_name(own.crs),
            reference=reference,
            other=short_name(frame.crs),
        )
    wide, high = own.width / frame.width, own.height / frame.height
    if max(abs(wide - 1) * own.columns, abs(high - 1) * own.rows) > _ALIGNED:
        raise InputError(
            parameter,
            "Its cells are {width:g} by {height:g}, those of {reference} {other_width:g} by "
            "{other_height:g}.",
            _ALIGN,
            width=own.width,
            height=own.height,
            reference=reference,
            other_width=frame.width,
            other_height=frame.height,
        )
    right = (own.west - frame.west) / frame.width
    down = (frame.north - own.north) / frame.height
    east, south = right - round(right), down - round(down)
    if max(abs(east), abs(south)) > _ALIGNED:
        raise InputError(
            parameter,
            "Its cells do not lie on those of {reference}: they are shifted by {east:g} to the "
            "east and {north:g} to the north (in units of the CRS).",
            _ALIGN,
            reference=reference,
            east=east * frame.width,
            north=0.0 - south * frame.height,
        )
    return round(down), round(right)


def _read_rows(
    raster: Raster,
    frame: Frame,
    parameter: str,
    progress: Progress,
    first: int,
    last: int,
) -> np.ndarray:
    """Read rows [first, last) of all columns."""
    result = np.empty((last - first, frame.columns))
    step = max(1, _CELLS // frame.columns)
    layer = raster.open()
    try:
        for top in range(first, last, step):
            progress.report((top - first) / (last - first))
            count = min(step, last - top)
            block = layer.dataProvider().block(1, _band(frame, top, count), frame.columns, count)
            if block is None or not block.isValid() or block.isEmpty():
                raise InputError(
                    parameter,
                    "The raster could not be read ({source}).",
                    "Check that the file is whole and that it is a grid of one number a cell.",
                    source=raster.source,
                )
            result[top - first : top - first + count] = _values(block, parameter)
    finally:
        del layer
    return result


def _band(frame: Frame, top: int, count: int) -> QgsRectangle:
    """Return where some rows of a grid lie."""
    north = frame.north - top * frame.height
    east = frame.west + frame.columns * frame.width
    return QgsRectangle(frame.west, north - count * frame.height, east, north)


def _values(block: QgsRasterBlock, parameter: str) -> np.ndarray:
    kind = _TYPES.get(block.dataType())
    if kind is None:
        raise InputError(
            parameter,
            "It is a picture in colours, not a grid of numbers.",
            "Choose another raster.",
        )
    raw = np.frombuffer(block.data().data(), dtype=kind)
    values = raw.reshape(block.height(), block.width()).astype(np.float64)
    if block.hasNoDataValue():
        values[values == block.noDataValue()] = np.nan
    values[~np.isfinite(values)] = np.nan
    return values


def write_grid(
    path: str,
    values: np.ndarray,
    frame: Frame,
    description: str,
    parameter: str,
    legend: Legend | None = None,
) -> None:
    """Write a north-up GeoTIFF of one band.

    Parameters
    ----------
    values : ndarray (rows, columns)
        From north to south. Without a legend numbers, NaN is written as NoData; with one
        unsigned bytes, whose NoData the legend says.

    Raises
    ------
    InputError
        If it cannot be written.
    """
    from osgeo import gdal

    failure = InputError(
        parameter,
        "The raster {path} could not be written.",
        "Check the folder's permissions and the free space of its disk.",
        path=path,
    )
    options = ["COMPRESS=DEFLATE", "TILED=YES"]
    kind = gdal.GDT_Float32 if legend is None else gdal.GDT_Byte
    gdal.ErrorReset()
    try:
        driver = gdal.GetDriverByName("GTiff")
        data = driver.Create(path, frame.columns, frame.rows, 1, kind, options)
        if data is None:
            raise failure
        data.SetGeoTransform((frame.west, frame.width, 0.0, frame.north, 0.0, -frame.height))
        data.SetProjection(frame.crs.toWkt())
        band = data.GetRasterBand(1)
        band.SetDescription(description)
        if legend is None:
            band.SetNoDataValue(NODATA)
            values = np.where(np.isnan(values), NODATA, values).astype(np.float32)
        else:
            band.SetNoDataValue(legend.nodata)
            _explain(data, band, legend)
        band.WriteArray(values)
        data.FlushCache()
        del band, data
    except RuntimeError as error:  # where an application has told GDAL to raise
        raise failure from error
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise failure


def _explain(data: object, band: object, legend: Legend) -> None:
    """Store with a file what its classes are called, their colours, and how they were made."""
    from osgeo import gdal

    table = gdal.ColorTable()
    for code, colour in legend.colours.items():
        table.SetColorEntry(code, (*(int(colour[at : at + 2], 16) for at in (1, 3, 5)), 255))
    band.SetColorTable(table)
    band.SetCategoryNames([legend.names.get(code, "") for code in range(max(legend.names) + 1)])
    data.SetMetadata(dict(legend.metadata))

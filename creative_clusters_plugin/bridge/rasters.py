"""Grids between GDAL and arrays."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem

from ..core.errors import InputError

#: What stands for "no value" in the grids that the plugin writes.
NODATA = -9999.0


def write_grid(
    path: str,
    values: np.ndarray,
    west: float,
    north: float,
    cell: float,
    crs: QgsCoordinateReferenceSystem,
    description: str,
    parameter: str,
) -> None:
    """Write a north-up GeoTIFF of one band.

    Parameters
    ----------
    values : ndarray (rows, columns)
        From north to south; NaN is written as NoData.
    west, north : float
        The outer corner of the first cell.
    cell : float
        Side of a cell, in units of ``crs``.
    """
    from osgeo import gdal

    rows, columns = values.shape
    failure = InputError(
        parameter,
        f"The raster {path} could not be written.",
        "Check the folder's permissions and the free space of its disk.",
    )
    gdal.ErrorReset()
    try:
        data = gdal.GetDriverByName("GTiff").Create(
            path, columns, rows, 1, gdal.GDT_Float32, ["COMPRESS=DEFLATE"]
        )
        if data is None:
            raise failure
        data.SetGeoTransform((west, cell, 0.0, north, 0.0, -cell))
        data.SetProjection(crs.toWkt())
        band = data.GetRasterBand(1)
        band.SetNoDataValue(NODATA)
        band.SetDescription(description)
        band.WriteArray(np.where(np.isnan(values), NODATA, values).astype(np.float32))
        data.FlushCache()
        del band, data
    except RuntimeError as error:  # where an application has told GDAL to raise
        raise failure from error
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise failure

"""The styles of grids that the plugin ships."""

from __future__ import annotations

import sys
from typing import Callable

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsColorRampShader,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsRasterShader,
    QgsReadWriteContext,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from creative_clusters_plugin.bridge.legends import degurba_legend

_GRID = "/vsimem/style.tif"
#: Upper limits of people per km2, the last without one: those of the Degree of Urbanisation.
_PEOPLE = (
    (0.0, "#ffffff", "Nobody"),
    (50.0, "#f3f3f3", "1 to 50"),
    (300.0, "#e0e0e0", "50 to 300"),
    (1500.0, "#bdbdbd", "300 to 1,500"),
    (float("inf"), "#8a8a8a", "More than 1,500"),
)


def degurba(level: str) -> Callable[[QgsRasterLayer], QgsRasterRenderer]:
    """Return what makes the renderer of a level of the Degree of Urbanisation."""

    def renderer(layer: QgsRasterLayer) -> QgsRasterRenderer:
        legend = degurba_legend(level, {})
        classes = [
            QgsPalettedRasterRenderer.Class(code, QColor(legend.colours[code]), legend.names[code])
            for code in sorted(legend.names, reverse=True)
        ]
        return QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes)

    return renderer


def population(layer: QgsRasterLayer) -> QgsRasterRenderer:
    """Return people per cell in greys: a backdrop for what is coloured."""
    ramp = QgsColorRampShader()
    ramp.setColorRampType(QgsColorRampShader.Type.Discrete)
    ramp.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(limit, QColor(colour), words)
            for limit, colour, words in _PEOPLE
        ]
    )
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(0.0)
    renderer.setClassificationMax(1500.0)
    return renderer


RASTER_STYLES = {
    "degurba_level1": degurba("level1"),
    "degurba_level2": degurba("level2"),
    "population": population,
}


def exported_raster(renderer: Callable[[QgsRasterLayer], QgsRasterRenderer]) -> str:
    """Return a style as QGIS writes it."""
    data = gdal.GetDriverByName("GTiff").Create(_GRID, 2, 2, 1, gdal.GDT_Float32)
    data.SetGeoTransform((0.0, 1.0, 0.0, 2.0, 0.0, -1.0))
    data.GetRasterBand(1).WriteArray(np.zeros((2, 2), dtype=np.float32))
    del data
    layer = QgsRasterLayer(_GRID, "layer", "gdal")
    layer.setRenderer(renderer(layer))
    document = QDomDocument()
    error = layer.exportNamedStyle(
        document, QgsReadWriteContext(), QgsMapLayer.StyleCategory.Symbology
    )
    if error:
        sys.exit(f"make_styles: {error}")
    return str(document.toString(-1))

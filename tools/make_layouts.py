#!/usr/bin/env python3
"""Make the print layout that the plugin ships: resources/layouts/rural_urban_study.qpt.

    QT_QPA_PLATFORM=offscreen .venv/bin/python tools/make_layouts.py [FOLDER]

Run it with QGIS 3.40, as tools/make_styles.py. The items that the plugin fills are found by their
ids: title, headline, map, table, legend, scale_bar and source.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from make_styles import MADE_WITH, ROOT, canonical
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemScaleBar,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutTable,
    QgsLayoutTableColumn,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsTextFormat,
)
from qgis.PyQt.QtGui import QColor, QFont
from qgis.PyQt.QtXml import QDomDocument
from vector_styles import FONTS, INK

FOLDER = ROOT / "resources" / "layouts"
NAME = "rural_urban_study"

#: Millimetres: left, top, width, height on A4 landscape.
TITLE = (10, 8, 277, 9)
HEADLINE = (10, 17, 277, 7)
MAP = (10, 27, 190, 163)
TABLE = (205, 27, 82, 44)
LEGEND = (205, 69, 82, 90)
SCALE_BAR = (205, 178, 82, 12)
SOURCE = (10, 193, 277, 10)

QUIET, LINE = "#595959", "#bfbfbf"
COLUMNS = (("", 29.0), ("Rural", 14.0), ("Urban", 14.0), ("All", 14.0))


def text(size: float, colour: str = INK, bold: bool = False) -> QgsTextFormat:
    """Return a text format; ``size`` in points."""
    font = QFont(FONTS[0])
    font.setFamilies(list(FONTS))
    font.setBold(bold)
    result = QgsTextFormat()
    result.setFont(font)
    result.setFamilies(list(FONTS))
    result.setSize(size)
    result.setColor(QColor(colour))
    result.setForcedBold(bold)
    return result


def put(item: QgsLayoutItem, name: str, box: tuple[float, float, float, float]) -> None:
    """Place an item, with its id, and add it to the layout unless a frame did."""
    item.setId(name)
    item.attemptMove(QgsLayoutPoint(box[0], box[1]))
    item.attemptResize(QgsLayoutSize(box[2], box[3]))
    if not isinstance(item, QgsLayoutFrame):
        item.layout().addLayoutItem(item)


def label(
    layout: QgsPrintLayout, name: str, box: tuple[float, float, float, float], form: QgsTextFormat
) -> None:
    """Add a label, empty but for a word that shows what it is for."""
    item = QgsLayoutItemLabel(layout)
    item.setText(name.capitalize())
    item.setTextFormat(form)
    item.setMarginX(0)
    item.setMarginY(0)
    put(item, name, box)


def add_map(layout: QgsPrintLayout) -> QgsLayoutItemMap:
    """Add the map, in a thin frame."""
    item = QgsLayoutItemMap(layout)
    item.setFrameEnabled(True)
    item.setFrameStrokeColor(QColor(LINE))
    item.setFrameStrokeWidth(QgsLayoutMeasurement(0.2))
    put(item, "map", MAP)
    return item


def add_table(layout: QgsPrintLayout) -> None:
    """Add the headline table: rules between rows, no cells."""
    table = QgsLayoutItemManualTable.create(layout)
    layout.addMultiFrame(table)
    table.setHeaders([QgsLayoutTableColumn(heading) for heading, _ in COLUMNS])
    table.setIncludeTableHeader(True)
    table.setHeaderHAlignment(QgsLayoutTable.HeaderHAlignment.HeaderRight)
    table.setColumnWidths([width for _, width in COLUMNS])
    table.setHeaderTextFormat(text(9, bold=True))
    table.setContentTextFormat(text(9))
    table.setVerticalGrid(False)
    table.setGridColor(QColor(LINE))
    table.setGridStrokeWidth(0.15)
    table.setCellMargin(1.2)
    frame = QgsLayoutFrame(layout, table)
    put(frame, "table", TABLE)
    table.addFrame(frame)


def add_legend(layout: QgsPrintLayout, item: QgsLayoutItemMap) -> None:
    """Add the legend: a heading for each layer, its classes beneath."""
    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(item)
    legend.setAutoUpdateModel(False)
    legend.setBoxSpace(0)
    legend.setSymbolWidth(5)
    legend.setSymbolHeight(3)
    forms = {
        QgsLegendStyle.Style.Title: text(10, bold=True),
        QgsLegendStyle.Style.Group: text(9, bold=True),
        QgsLegendStyle.Style.Subgroup: text(9, bold=True),
        QgsLegendStyle.Style.SymbolLabel: text(8.5),
    }
    for part, form in forms.items():
        style = legend.style(part)
        style.setTextFormat(form)
        legend.setStyle(part, style)
    legend.rstyle(QgsLegendStyle.Style.Subgroup).setMargin(QgsLegendStyle.Side.Top, 4)
    legend.rstyle(QgsLegendStyle.Style.Symbol).setMargin(QgsLegendStyle.Side.Top, 1.6)
    put(legend, "legend", LEGEND)


def add_scale_bar(layout: QgsPrintLayout, item: QgsLayoutItemMap) -> None:
    """Add a scale bar in kilometres."""
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Line Ticks Up")
    bar.setLinkedMap(item)
    bar.setUnits(Qgis.DistanceUnit.Kilometers)
    bar.setUnitLabel("km")
    bar.setNumberOfSegments(2)
    bar.setNumberOfSegmentsLeft(0)
    bar.setUnitsPerSegment(10)
    bar.setHeight(2)
    bar.setTextFormat(text(8.5))
    bar.setBoxContentSpace(0)
    put(bar, "scale_bar", SCALE_BAR)


def template() -> str:
    """Return the layout as QGIS writes it."""
    layout = QgsPrintLayout(QgsProject.instance())
    page = QgsLayoutItemPage(layout)
    page.setPageSize("A4", QgsLayoutItemPage.Orientation.Landscape)
    layout.pageCollection().addPage(page)
    label(layout, "title", TITLE, text(18, bold=True))
    label(layout, "headline", HEADLINE, text(10.5))
    item = add_map(layout)
    add_table(layout)
    add_legend(layout, item)
    add_scale_bar(layout, item)
    label(layout, "source", SOURCE, text(7, QUIET))
    document = QDomDocument()
    document.appendChild(layout.writeXml(document, QgsReadWriteContext()))
    return str(document.toString(-1))


def main(arguments: Sequence[str]) -> None:
    """Write the layout into a folder."""
    if not Qgis.QGIS_VERSION.startswith(MADE_WITH + "."):
        sys.exit(f"make_layouts: QGIS is {Qgis.QGIS_VERSION}; layouts are made with {MADE_WITH}.")
    folder = Path(arguments[0]) if arguments else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    application = QgsApplication([], False)
    application.initQgis()
    made = canonical(NAME, template())
    (folder / f"{NAME}.qpt").write_text(made, encoding="utf-8", newline="\n")
    application.exitQgis()


if __name__ == "__main__":
    main(sys.argv[1:])

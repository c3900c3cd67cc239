#!/usr/bin/env python3
"""Make the styles that the plugin ships: resources/styles/*.qml.

    QT_QPA_PLATFORM=offscreen .venv/bin/python tools/make_styles.py [FOLDER]

Run it with QGIS 3.40, the oldest that the plugin supports: a style written by a later one may hold
what 3.40 cannot read. The same files come out at every run and on every machine.
"""

from __future__ import annotations

import re
import sys
import uuid
import xml.etree.ElementTree as ElementTree
from collections.abc import Sequence
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsMapLayer, QgsReadWriteContext, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # the colours of grids are the plugin's own

from raster_styles import RASTER_STYLES, exported_raster  # noqa: E402
from table_styles import TABLES, table  # noqa: E402
from vector_styles import FONTS, STYLES, Style  # noqa: E402

FOLDER = ROOT / "resources" / "styles"

MADE_WITH = "3.40"
VERSION = "3.40.0-Bratislava"

SYMBOLOGY = QgsMapLayer.StyleCategory.Symbology
LABELS_AND_TIPS = QgsMapLayer.StyleCategory.Labeling | QgsMapLayer.StyleCategory.MapTips
TABLE_PARTS = (
    QgsMapLayer.StyleCategory.Fields
    | QgsMapLayer.StyleCategory.Forms
    | QgsMapLayer.StyleCategory.AttributeTable
)
#: What a table's style holds; QGIS also writes forms, defaults and constraints that are empty.
KEPT_OF_TABLES = ("fieldConfiguration", "aliases", "attributetableconfig", "conditionalstyles")

_UUID = re.compile(r"\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}")


def exported(style: Style) -> str:
    """Return a style as QGIS writes it.

    Labels and map tips are part of it only where the style has them, so that loading it leaves
    those that a user made.
    """
    layer = QgsVectorLayer(f"{style.geometry}?{style.fields}", "layer", "memory")
    layer.setRenderer(style.renderer())
    kept = SYMBOLOGY
    if style.dress is not None:
        style.dress(layer)
        kept = SYMBOLOGY | LABELS_AND_TIPS
    return as_written(layer, kept)


def as_written(layer: QgsVectorLayer, kept: QgsMapLayer.StyleCategories) -> str:
    """Return parts of a layer's style as QGIS writes them."""
    document = QDomDocument()
    error = layer.exportNamedStyle(document, QgsReadWriteContext(), kept)
    if error:
        sys.exit(f"make_styles: {error}")
    return str(document.toString(-1))


def exported_table(layer: QgsVectorLayer) -> str:
    """Return the style of a table, without the parts that say nothing."""
    root = ElementTree.fromstring(as_written(layer, TABLE_PARTS))
    for child in [each for each in root if each.tag not in KEPT_OF_TABLES]:
        root.remove(child)
    for style in root.iter("style"):
        for font in style.findall("font"):  # depends on the fonts of the machine
            style.remove(font)
    return ElementTree.tostring(root, encoding="unicode")


def canonical(name: str, text: str) -> str:
    """Return a style's XML with what differs from run to run and machine to machine made fixed."""
    root = ElementTree.fromstring(text)
    root.set("version", VERSION)
    for parent in list(root.iter()):
        # The colour of a selection is the user's. Callouts are not used, and hold XML in XML.
        for child in [each for each in parent if each.tag in ("selection", "callout")]:
            parent.remove(child)
        parent.attrib.pop("calloutType", None)
        if "namedStyle" in parent.attrib:  # depends on the fonts of the machine
            parent.set("namedStyle", "")
            parent.set("fontFamily", FONTS[0])
        for key in sorted(parent.attrib):
            parent.set(key, parent.attrib.pop(key))
    ElementTree.indent(root, " ")
    body = ElementTree.tostring(root, encoding="unicode")
    found = dict.fromkeys(_UUID.findall(body))
    for number, each in enumerate(found):
        stable = uuid.uuid5(uuid.NAMESPACE_URL, f"creative-clusters/{name}/{number}")
        body = body.replace(each, f"{{{stable}}}")
    return f"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n{body}\n"


def main(arguments: Sequence[str]) -> None:
    """Write every style into a folder."""
    if not Qgis.QGIS_VERSION.startswith(MADE_WITH + "."):
        sys.exit(f"make_styles: QGIS is {Qgis.QGIS_VERSION}; styles are made with {MADE_WITH}.")
    folder = Path(arguments[0]) if arguments else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    application = QgsApplication([], False)
    application.initQgis()
    texts = {name: exported(style) for name, style in STYLES.items()}
    texts.update({name: exported_table(table(each)) for name, each in TABLES.items()})
    texts.update({name: exported_raster(style) for name, style in RASTER_STYLES.items()})
    for name, each in texts.items():
        text = canonical(name, each)
        (folder / f"{name}.qml").write_text(text, encoding="utf-8", newline="\n")
    application.exitQgis()


if __name__ == "__main__":
    main(sys.argv[1:])

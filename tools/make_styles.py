#!/usr/bin/env python3
"""Make the styles that the plugin ships: resources/styles/*.qml.

    QT_QPA_PLATFORM=offscreen .venv/bin/python tools/make_styles.py [FOLDER]

Run it with QGIS 3.40, the oldest that the plugin supports: a style written by a later one may hold
what 3.40 cannot read. The same files come out at every run and on every machine.

Colours (Okabe and Ito 2008, told apart with any colour vision): green for rural, orange for urban,
blue for membership of a microcluster. Potential has a single hue of its own, from light to dark.
What is not known is hollow or dashed, for to some eyes the green is grey.
"""

from __future__ import annotations

import re
import sys
import uuid
import xml.etree.ElementTree as ElementTree
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsPropertyCollection,
    QgsReadWriteContext,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont
from qgis.PyQt.QtXml import QDomDocument

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "styles"

MADE_WITH = "3.40"
VERSION = "3.40.0-Bratislava"

RURAL, URBAN, MEMBER, FAINT = "#009e73", "#d55e00", "#0072b2", "#8c8c8c"
INK = "#262626"
#: Purples of ColorBrewer (Brewer, Harrower and The Pennsylvania State University), the five darkest
#: of seven: the lightest could be taken for the grey of areas without a rank.
POTENTIAL = ("#bcbddc", "#9e9ac8", "#807dba", "#6a51a3", "#4a1486")

#: None of these is a font that QGIS offers to download, so that a style needs no network.
FONTS = ("Arial", "Helvetica", "Liberation Sans", "DejaVu Sans", "Sans Serif")
LABELS_FROM_SCALE = 1_000_000
#: Millimetres.
RADIUS_ON_MAP = '"radius_m" * 1000 / @map_scale'

SYMBOLOGY = QgsMapLayer.StyleCategory.Symbology
LABELS_AND_TIPS = QgsMapLayer.StyleCategory.Labeling | QgsMapLayer.StyleCategory.MapTips

_UUID = re.compile(r"\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}")

_CARD_TITLE = """\
<p><b>Microcluster [% "cluster_id" %]</b><br/>
[% CASE WHEN "rurality" = 'rural' THEN 'Rural' WHEN "rurality" = 'urban' THEN 'Urban' \
ELSE 'Mixed or unknown' END %]</p>
"""
_CARD_ROWS = (
    ("Organisations", 'format_number("organisations", 0)'),
    ("Rural organisations", """format_number(100 * "rural_share", 0) || '%'"""),
    ("Radius", """format_number("radius_m" / 1000, 1) || ' km'"""),
    ("Area", """format_number("area_km2", 1) || ' km²'"""),
    ("Organisations per km²", 'format_number("density_km2", 0)'),
)


def cluster_card() -> str:
    """Return the map tip of a microcluster.

    Figures and fixed words only: a text of the user's data would be taken for HTML.
    """
    rows = "".join(
        f"<tr><td>{words}</td>"
        f"<td align=\"right\">[% coalesce({expression}, 'not known') %]</td></tr>\n"
        for words, expression in _CARD_ROWS
    )
    return f'{_CARD_TITLE}<table cellspacing="0" cellpadding="2">\n{rows}</table>\n'


@dataclass(frozen=True)
class Style:
    """A style: ``geometry`` and ``fields`` are those of a memory layer that it fits."""

    geometry: str
    fields: str
    renderer: Callable[[], QgsFeatureRenderer]
    dress: Callable[[QgsVectorLayer], None] | None = None


def marker(
    shape: str, colour: str, size: float, opacity: float, rim: str = "", width: float = 0.1
) -> QgsMarkerSymbol:
    """Return a point symbol; ``rim`` colours its outline, ``size`` and ``width`` in millimetres."""
    symbol = QgsMarkerSymbol.createSimple(
        {
            "name": shape,
            "color": colour,
            "size": str(size),
            "outline_style": "solid" if rim else "no",
            "outline_color": rim or colour,
            "outline_width": str(width),
        }
    )
    symbol.setOpacity(opacity)
    return symbol


def fill(
    colour: str, outline: str, width: float, opacity: float = 1.0, line: str = "solid"
) -> QgsFillSymbol:
    """Return an area symbol; ``width`` of the outline in millimetres, ``opacity`` of the inside."""
    inside = QColor(colour)
    inside.setAlphaF(opacity)
    return QgsFillSymbol.createSimple(
        {
            "color": f"{inside.red()},{inside.green()},{inside.blue()},{inside.alpha()}",
            "outline_color": outline,
            "outline_width": str(width),
            "outline_style": line,
            "joinstyle": "round",
        }
    )


def rules(
    entries: Sequence[tuple[str, str, QgsSymbol]],
) -> QgsRuleBasedRenderer:
    """Return a renderer of (expression, words, symbol); the expression ELSE takes the rest."""
    root = QgsRuleBasedRenderer.Rule(None)
    for expression, words, symbol in entries:
        rule = QgsRuleBasedRenderer.Rule(symbol, 0, 0, "", words)
        if expression == "ELSE":
            rule.setIsElse(True)
        else:
            rule.setFilterExpression(expression)
        root.appendChild(rule)
    return QgsRuleBasedRenderer(root)


def categories(
    field: str, entries: Sequence[tuple[object, str, QgsSymbol]]
) -> QgsCategorizedSymbolRenderer:
    """Return a renderer of (value, words, symbol); the value None takes the rest."""
    return QgsCategorizedSymbolRenderer(
        field, [QgsRendererCategory(value, symbol, words) for value, words, symbol in entries]
    )


def organisations() -> QgsFeatureRenderer:
    """Return members of microclusters strong, the others faint and beneath."""
    member = marker("circle", MEMBER, 1.3, 1.0, "#ffffff")
    for layer in member.symbolLayers():
        layer.setRenderingPass(1)
    renderer = rules(
        [
            ('"cluster_id" IS NOT NULL', "In a microcluster", member),
            ("ELSE", "Not in one", marker("circle", FAINT, 0.9, 0.45)),
        ]
    )
    renderer.setUsingSymbolLevels(True)
    return renderer


def clusters() -> QgsFeatureRenderer:
    """Return microclusters by rurality: strong outlines, translucent inside."""
    return categories(
        "rurality",
        [
            ("rural", "Rural", fill(RURAL, RURAL, 0.5, 0.25)),
            ("urban", "Urban", fill(URBAN, URBAN, 0.5, 0.25)),
            (None, "Mixed or unknown", fill("#ffffff", "#4d4d4d", 0.4, 0.25, "dash")),
        ],
    )


def label_clusters(layer: QgsVectorLayer) -> None:
    """Label microclusters with their organisations, and give each its card."""
    font = QFont(FONTS[0])
    font.setFamilies(list(FONTS))
    font.setBold(True)
    text = QgsTextFormat()
    text.setFont(font)
    text.setFamilies(list(FONTS))
    text.setSize(8.5)
    text.setColor(QColor(INK))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    halo.setColor(QColor("#ffffff"))
    halo.setOpacity(0.85)
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = 'format_number("organisations", 0)'
    settings.isExpression = True
    settings.placement = Qgis.LabelPlacement.OverPoint
    settings.quadOffset = Qgis.LabelQuadrantPosition.Below
    settings.centroidWhole = True
    # In the middle of a large cluster, beneath a small one: no village vanishes under its number.
    place = QgsPropertyCollection()
    place.setProperty(
        QgsPalLayerSettings.Property.OffsetQuad,
        QgsProperty.fromExpression(
            f"if({RADIUS_ON_MAP} > 4, {Qgis.LabelQuadrantPosition.Over.value}, "
            f"{Qgis.LabelQuadrantPosition.Below.value})"
        ),
    )
    place.setProperty(
        QgsPalLayerSettings.Property.OffsetXY,
        QgsProperty.fromExpression(f"array(0, if({RADIUS_ON_MAP} > 4, 0, 0.7 * {RADIUS_ON_MAP}))"),
    )
    settings.setDataDefinedProperties(place)
    settings.scaleVisibility = True
    settings.minimumScale = LABELS_FROM_SCALE
    settings.maximumScale = 0
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    layer.setMapTipTemplate(cluster_card())


def rurality_points() -> QgsFeatureRenderer:
    """Return points by rurality, told apart by shape as well."""
    return categories(
        "rurality",
        [
            ("rural", "Rural", marker("circle", RURAL, 1.6, 0.9)),
            ("urban", "Urban", marker("square", URBAN, 1.4, 0.9)),
            (None, "Unclassified", marker("diamond", "#ffffff", 1.6, 0.9, "#5c5c5c", 0.2)),
        ],
    )


def rurality_areas() -> QgsFeatureRenderer:
    """Return areas by rurality."""
    return categories(
        "rurality",
        [
            ("rural", "Rural", area("#7cc7ac")),
            ("urban", "Urban", area("#e08a4a")),
            (None, "Unclassified", area("#f7f7f7")),
        ],
    )


def area(colour: str) -> QgsFillSymbol:
    """Return the symbol of one of many areas that tile a region.

    The outline is a shade of the inside: where areas are smaller than their outlines, as in a city
    on a map of a country, white ones would leave nothing else to see.
    """
    return fill(colour, QColor(colour).darker(120).name(), 0.1)


def areas_drivers() -> QgsFeatureRenderer:
    """Return areas by whether they hold a clustered organisation."""
    return categories(
        "in_cluster",
        [
            (1, "With a microcluster", area("#4b9cc8")),
            (0, "Without", area("#e9edf0")),
            (None, "Not known", area("#ffffff")),
        ],
    )


def areas_predictions() -> QgsFeatureRenderer:
    """Return areas by potential in fifths.

    Rules, because a graduated renderer cannot draw NULL.
    """
    words = ("Lowest fifth", "Second lowest fifth", "Middle fifth", "Second highest fifth")
    entries = [('"potential_rank" > 0.8', "Highest fifth of potential", area(POTENTIAL[4]))]
    for step in (3, 2, 1):
        low, high = step / 5, (step + 1) / 5
        condition = f'"potential_rank" > {low:g} AND "potential_rank" <= {high:g}'
        entries.append((condition, words[step], area(POTENTIAL[step])))
    entries.append(('"potential_rank" <= 0.2', words[0], area(POTENTIAL[0])))
    entries.append(("ELSE", "Not ranked (has a microcluster, or was skipped)", area("#f4f4f4")))
    return rules(entries)


def sample_assets() -> QgsFeatureRenderer:
    """Return small diamonds."""
    return QgsSingleSymbolRenderer(marker("diamond", "#4d4d4d", 2.0, 1.0, "#ffffff"))


RURALITY = "field=rurality:string"
CLUSTERS = (
    f"field=cluster_id:integer&field=organisations:integer&{RURALITY}&field=rural_share:double"
    "&field=radius_m:double&field=area_km2:double&field=density_km2:double"
)

STYLES = {
    "organisations": Style("Point", "field=cluster_id:integer", organisations),
    "clusters": Style("Polygon", CLUSTERS, clusters, label_clusters),
    "rurality_points": Style("Point", RURALITY, rurality_points),
    "rurality_areas": Style("Polygon", RURALITY, rurality_areas),
    "areas_drivers": Style("Polygon", "field=in_cluster:integer", areas_drivers),
    "areas_predictions": Style("Polygon", "field=potential_rank:double", areas_predictions),
    "sample_assets": Style("Point", "field=name:string", sample_assets),
}


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
    document = QDomDocument()
    error = layer.exportNamedStyle(document, QgsReadWriteContext(), kept)
    if error:
        sys.exit(f"make_styles: {error}")
    return document.toString(-1)


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
    for name, style in STYLES.items():
        text = canonical(name, exported(style))
        (folder / f"{name}.qml").write_text(text, encoding="utf-8", newline="\n")
    application.exitQgis()


if __name__ == "__main__":
    main(sys.argv[1:])

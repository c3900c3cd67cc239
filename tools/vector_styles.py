"""The styles of vector layers that the plugin ships.

Colours (Okabe and Ito 2008, told apart with any colour vision): green for rural, orange for urban,
blue for membership of a microcluster. Potential has a single hue of its own, from light to dark.
What is not known is hollow or dashed, for to some eyes the green is grey.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsPropertyCollection,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont

from creative_clusters_plugin.bridge.cluster_card import cluster_card, value_of

RURAL, URBAN, MEMBER, FAINT = "#009e73", "#d55e00", "#0072b2", "#8c8c8c"
INK = "#262626"
#: Of areas, on which microclusters lie. Urban ones are darker, too: to some eyes both are grey.
RURAL_TINT, URBAN_TINT, CITY_TINT = "#e0f2eb", "#fadcc3", "#f0bc96"
#: Dark enough to be read.
RURAL_TEXT, URBAN_TEXT = "#00543d", "#a33f00"
#: Purples of ColorBrewer (Brewer, Harrower and The Pennsylvania State University), the five darkest
#: of seven: the lightest could be taken for the grey of areas without a rank.
POTENTIAL = ("#bcbddc", "#9e9ac8", "#807dba", "#6a51a3", "#4a1486")

#: Blues of ColorBrewer for fitted values, which are not to be taken for potential.
FITTED = ("#c6dbef", "#9ecae1", "#4292c6", "#08519c")

#: None of these is a font that QGIS offers to download, so that a style needs no network.
FONTS = ("Arial", "Helvetica", "Liberation Sans", "DejaVu Sans", "Sans Serif")
LABELS_FROM_SCALE = 1_000_000
#: Millimetres.
RADIUS_ON_MAP = '"radius_m" * 1000 / @map_scale'


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
    other = marker("circle", FAINT, 0.9, 0.45)
    # Small on a map of a region: they would hide the microclusters.
    for symbol, near, far in ((member, 1.3, 0.9), (other, 0.9, 0.6)):
        size = QgsProperty.fromExpression(
            f"scale_linear(@map_scale, 150000, 600000, {near}, {far})"
        )
        for layer in symbol.symbolLayers():
            layer.setDataDefinedProperty(QgsSymbolLayer.Property.Size, size)
    for layer in member.symbolLayers():
        layer.setRenderingPass(1)
    renderer = rules(
        [
            ('"cluster_id" IS NOT NULL', "In a microcluster", member),
            ("ELSE", "Not in one", other),
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


def clusters_tested() -> QgsFeatureRenderer:
    """Return microclusters that chance does not explain strong, the others faint and beneath."""
    entries = [
        (
            f'"significant" = 1 AND "rurality" = \'{kind}\'',
            f"Significant: {kind}",
            fill(colour, colour, 0.7, 0.35),
        )
        for kind, colour in (("rural", RURAL), ("urban", URBAN))
    ]
    mixed = fill("#ffffff", "#4d4d4d", 0.6, 0.35, "dash")
    entries += [
        ('"significant" = 1', "Significant: mixed or unknown", mixed),
        ("ELSE", "Not significant (p > 0.05)", fill(FAINT, FAINT, 0.2, 0.08, "dot")),
    ]
    # A cluster falls under the first rule that it meets.
    entries[2] = (
        f"{entries[2][0]} AND coalesce(\"rurality\", '') NOT IN ('rural', 'urban')",
        *entries[2][1:],
    )
    for _, _, symbol in entries[:3]:
        for layer in symbol.symbolLayers():
            layer.setRenderingPass(1)
    renderer = rules(entries)
    renderer.setUsingSymbolLevels(True)
    return renderer


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
    place.setProperty(
        QgsPalLayerSettings.Property.Color,
        QgsProperty.fromExpression(
            f"CASE WHEN {value_of('rurality')} = 'rural' THEN '{RURAL_TEXT}' "
            f"WHEN {value_of('rurality')} = 'urban' THEN '{URBAN_TEXT}' ELSE '{INK}' END"
        ),
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
    """Return areas by rurality: pale, for microclusters lie on them in the full colours."""
    return categories(
        "rurality",
        [
            ("rural", "Rural", area(RURAL_TINT)),
            ("urban", "Urban", area(URBAN_TINT)),
            (None, "Unclassified", hatched()),
        ],
    )


def degurba_areas() -> QgsFeatureRenderer:
    """Return areas by their Degree of Urbanisation, in tints of its grid's colours."""
    return categories(
        "degurba",
        [
            (1, "Cities", area(CITY_TINT)),
            (2, "Towns and semi-dense areas", area(URBAN_TINT)),
            (3, "Rural areas", area(RURAL_TINT)),
            (None, "Not classified", hatched()),
        ],
    )


def area(colour: str) -> QgsFillSymbol:
    """Return the symbol of one of many areas that tile a region.

    The outline is a shade of the inside: where areas are smaller than their outlines, as in a city
    on a map of a country, white ones would leave nothing else to see.
    """
    return fill(colour, QColor(colour).darker(120).name(), 0.1)


def hatched() -> QgsFillSymbol:
    """Return the symbol of areas of which it is not known, among others that are all pale."""
    symbol = area("#ffffff")
    lines = QgsLinePatternFillSymbolLayer()
    lines.setLineAngle(45)
    lines.setDistance(1.6)
    lines.setSubSymbol(QgsLineSymbol.createSimple({"color": "#b3b3b3", "width": "0.15"}))
    symbol.appendSymbolLayer(lines)
    return symbol


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


def areas_fitted() -> QgsFeatureRenderer:
    """Return areas by their fitted value in quarters, for a model of any kind."""
    value = '"fitted"'
    limits = [f"q1({value})", f"median({value})", f"q3({value})"]
    return rules(
        [
            (f"{value} > {limits[2]}", "Highest quarter of fitted values", area(FITTED[3])),
            (
                f"{value} > {limits[1]} AND {value} <= {limits[2]}",
                "Second highest quarter",
                area(FITTED[2]),
            ),
            (
                f"{value} > {limits[0]} AND {value} <= {limits[1]}",
                "Second lowest quarter",
                area(FITTED[1]),
            ),
            (f"{value} <= {limits[0]}", "Lowest quarter", area(FITTED[0])),
            ("ELSE", "Not fitted", area("#f4f4f4")),
        ]
    )


def sample_organisations() -> QgsFeatureRenderer:
    """Return small discs in the colour of organisations."""
    return QgsSingleSymbolRenderer(marker("circle", MEMBER, 1.2, 0.8))


def sample_businesses() -> QgsFeatureRenderer:
    """Return specks: they are many, and a backdrop."""
    return QgsSingleSymbolRenderer(marker("circle", FAINT, 0.6, 0.5))


def sample_areas() -> QgsFeatureRenderer:
    """Return outlines only, so that the grid of people shows through."""
    return QgsSingleSymbolRenderer(fill("#ffffff", "#a3a3a3", 0.15, 0.0))


def sample_assets(shape: str, colour: str) -> Callable[[], QgsFeatureRenderer]:
    """Return what makes small marks of a kind of assets, told apart by shape as well."""

    def renderer() -> QgsFeatureRenderer:
        symbol = marker(shape, colour, 2.4, 1.0, "#404040", 0.15)
        size = QgsProperty.fromExpression("scale_linear(@map_scale, 150000, 600000, 2.4, 1.4)")
        for layer in symbol.symbolLayers():
            layer.setDataDefinedProperty(QgsSymbolLayer.Property.Size, size)
        return QgsSingleSymbolRenderer(symbol)

    return renderer


#: Kind of assets: (shape, colour of Okabe and Ito).
ASSETS = {
    "museums": ("square", "#cc79a7"),
    "heritage": ("triangle", "#e69f00"),
    "universities": ("pentagon", "#56b4e9"),
    "stations": ("cross_fill", "#ffffff"),
    "meetups": ("star", "#f0e442"),
}


RURALITY = "field=rurality:string"
CLUSTERS = (
    f"field=cluster_id:integer&field=organisations:integer&{RURALITY}&field=rural_share:double"
    "&field=radius_m:double&field=area_km2:double&field=density_km2:double"
)

STYLES = {
    "organisations": Style("Point", "field=cluster_id:integer", organisations),
    "clusters": Style("Polygon", CLUSTERS, clusters, label_clusters),
    "clusters_tested": Style(
        "Polygon", f"{CLUSTERS}&field=significant:integer", clusters_tested, label_clusters
    ),
    "rurality_points": Style("Point", RURALITY, rurality_points),
    "rurality_areas": Style("Polygon", RURALITY, rurality_areas),
    "areas_drivers": Style("Polygon", "field=in_cluster:integer", areas_drivers),
    "areas_predictions": Style("Polygon", "field=potential_rank:double", areas_predictions),
    "areas_fitted": Style("Polygon", "field=fitted:double", areas_fitted),
    "degurba_areas": Style("Polygon", "field=degurba:integer", degurba_areas),
    "sample_organisations": Style("Point", "field=sector:string", sample_organisations),
    "sample_businesses": Style("Point", "field=sic:string", sample_businesses),
    "sample_areas": Style("Polygon", "field=code:string", sample_areas),
    **{
        f"sample_{name}": Style("Point", "field=name:string", sample_assets(*mark))
        for name, mark in ASSETS.items()
    },
}

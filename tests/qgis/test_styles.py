"""The styles that the plugin ships: they load anywhere, say things in words, and can be remade."""

import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsPalLayerSettings,
    QgsRasterLayer,
    QgsRectangle,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QTextDocumentFragment

from creative_clusters_plugin.core.urbanisation.rules import LEVEL1, LEVEL2

pytestmark = pytest.mark.usefixtures("qgis_app")

ROOT = Path(__file__).resolve().parents[2]
STYLES = ROOT / "resources" / "styles"

CLUSTER_FIELDS = (
    "field=cluster_id:integer&field=organisations:integer&field=rurality:string"
    "&field=rural_share:double&field=radius_m:double&field=area_km2:double"
    "&field=density_km2:double"
)
ASSETS = ("museums", "heritage", "universities", "stations", "meetups")
#: What a profile and a test add.
PROFILED_FIELDS = (
    f"{CLUSTER_FIELDS}&field=top_sector:string&field=top_share:double"
    "&field=most_concentrated_sector:string&field=highest_lq:double&field=employment:double"
)
TESTED_FIELDS = f"{CLUSTER_FIELDS}&field=lq:double&field=p_value:double&field=significant:integer"
NOT_SIGNIFICANT = "Not significant (p > 0.05)"
NOT_RANKED = "Not ranked (has a microcluster, or was skipped)"
# name: (geometry, fields, words of the legend)
EXPECTED = {
    "organisations": (
        "Point",
        "field=cluster_id:integer",
        ["In a microcluster", "Not in one"],
    ),
    "clusters": ("Polygon", CLUSTER_FIELDS, ["Rural", "Urban", "Mixed or unknown"]),
    "rurality_points": ("Point", "field=rurality:string", ["Rural", "Urban", "Unclassified"]),
    "rurality_areas": ("Polygon", "field=rurality:string", ["Rural", "Urban", "Unclassified"]),
    "areas_drivers": (
        "Polygon",
        "field=in_cluster:integer",
        ["With a microcluster", "Without", "Not known"],
    ),
    "areas_predictions": (
        "Polygon",
        "field=potential_rank:double",
        [
            "Highest fifth of potential",
            "Second highest fifth",
            "Middle fifth",
            "Second lowest fifth",
            "Lowest fifth",
            NOT_RANKED,
        ],
    ),
    "clusters_tested": (
        "Polygon",
        TESTED_FIELDS,
        [
            "Significant: rural",
            "Significant: urban",
            "Significant: mixed or unknown",
            NOT_SIGNIFICANT,
        ],
    ),
    "areas_fitted": (
        "Polygon",
        "field=fitted:double",
        [
            "Highest quarter of fitted values",
            "Second highest quarter",
            "Second lowest quarter",
            "Lowest quarter",
            "Not fitted",
        ],
    ),
    "degurba_areas": (
        "Polygon",
        "field=degurba:integer",
        ["Cities", "Towns and semi-dense areas", "Rural areas", "Not classified"],
    ),
    "sample_organisations": ("Point", "field=sector:string", [""]),
    "sample_businesses": ("Point", "field=sic:string", [""]),
    "sample_areas": ("Polygon", "field=code:string", [""]),
    **{f"sample_{name}": ("Point", "field=name:string", [""]) for name in ASSETS},
}
#: Those with labels and a card.
LABELLED = ("clusters", "clusters_tested")
#: name: words of the legend
RASTERS = {
    "degurba_level1": [LEVEL1[code] for code in sorted(LEVEL1, reverse=True)],
    "degurba_level2": [LEVEL2[code] for code in sorted(LEVEL2, reverse=True)],
    "population": ["Nobody", "1 to 50", "50 to 300", "300 to 1,500", "More than 1,500"],
}
SHAPES = {"Point": "POINT(500 500)", "Polygon": "POLYGON((0 0, 1000 0, 1000 1000, 0 1000, 0 0))"}


def styled(name, fields=None, rows=()):
    """Return a memory layer in EPSG:27700 with a shipped style; a row is its attributes."""
    geometry, usual, _ = EXPECTED[name]
    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:27700&{fields or usual}", name, "memory")
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        feature.setGeometry(QgsGeometry.fromWkt(SHAPES[geometry]))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    message, loaded = layer.loadNamedStyle(str(STYLES / f"{name}.qml"))
    assert loaded, message
    return layer


#: Of a tested cluster: what stands before its rurality, and between that and the test.
TESTED, MEASURED = (1, 60), (0.5, 800.0, 1.0, 60.0)


def words_of(layer):
    """Return the legend's words for each feature, as the renderer draws it."""
    renderer = layer.renderer().clone()
    context = QgsRenderContext()
    scopes = QgsExpressionContextUtils.globalProjectLayerScopes(layer)
    context.setExpressionContext(QgsExpressionContext(scopes))
    labels = {item.ruleKey(): item.label() for item in renderer.legendSymbolItems()}
    renderer.startRender(context, layer.fields())
    result = []
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        keys = renderer.legendKeysForFeature(feature, context)
        result.append(" + ".join(labels[key] for key in keys if key in labels))
    renderer.stopRender(context)
    return result


def rendered(layer, extent):
    """Return the picture that a map of the layer is, with what the renderer complained of."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:27700"))
    settings.setExtent(extent)
    settings.setOutputSize(QSize(200, 200))
    settings.setBackgroundColor(QColor("#ffffff"))
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage(), [error.message for error in job.errors()]


def colours(image):
    """Return the set of colours in a picture."""
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_shipped_styles_are_those_tested():
    tested = [*EXPECTED, *RASTERS]
    assert sorted(
        path.stem for path in STYLES.glob("*.qml") if not path.stem.startswith("table_")
    ) == sorted(tested)


@pytest.mark.parametrize("name", RASTERS)
def test_legend_of_a_grid_is_in_words_and_its_colours_differ(name, tmp_path):
    path = str(tmp_path / "grid.tif")
    data = gdal.GetDriverByName("GTiff").Create(path, 2, 2, 1, gdal.GDT_Byte)
    data.SetGeoTransform((0, 1000, 0, 2000, 0, -1000))
    del data
    layer = QgsRasterLayer(path, name)
    message, loaded = layer.loadNamedStyle(str(STYLES / f"{name}.qml"))
    assert loaded, message
    symbols = layer.renderer().legendSymbologyItems()
    assert [words for words, _ in symbols] == RASTERS[name]
    # Told apart without colour, too: by lightness, within the greens and within the oranges.
    lightness = {words: colour.lightnessF() for words, colour in symbols if words != "Water"}
    kinds = [[each for each in lightness if ("ural" in each) == rural] for rural in (True, False)]
    for kind in kinds:
        steps = sorted(lightness[each] for each in kind)
        assert all(b - a > 0.04 for a, b in zip(steps, steps[1:])), kind


@pytest.mark.parametrize("name", EXPECTED)
def test_legend_is_in_words(name):
    layer = styled(name)
    items = layer.renderer().legendSymbolItems()
    assert [item.label() for item in items if item.symbol()] == EXPECTED[name][2]


@pytest.mark.parametrize("name", EXPECTED)
def test_layer_without_the_fields_is_drawn_as_not_known(name):
    layer = styled(name, "field=other:string", [("x",)])
    image, errors = rendered(layer, QgsRectangle(-500, -500, 1500, 1500))
    assert errors == []
    assert len(colours(image)) > 1  # something is drawn
    assert words_of(layer) == [EXPECTED[name][2][-1]]


@pytest.mark.parametrize("name", EXPECTED)
def test_style_holds_its_own_categories_only(name):
    root = ElementTree.parse(STYLES / f"{name}.qml").getroot()
    own = "Symbology|Labeling|MapTips" if name in LABELLED else "Symbology"
    assert root.get("styleCategories") == own
    assert root.find("selection") is None


@pytest.mark.parametrize(
    ("name", "rows", "words"),
    [
        ("organisations", [(7,), (NULL,)], ["In a microcluster", "Not in one"]),
        ("rurality_points", [("rural",), ("urban",), (NULL,)], ["Rural", "Urban", "Unclassified"]),
        ("rurality_areas", [("rural",), ("urban",), (NULL,)], ["Rural", "Urban", "Unclassified"]),
        ("areas_drivers", [(1,), (0,), (NULL,)], ["With a microcluster", "Without", "Not known"]),
        (
            "areas_predictions",
            [(1.0,), (0.81,), (0.8,), (0.5,), (0.4,), (0.2,), (0.0,), (NULL,)],
            [
                "Highest fifth of potential",
                "Highest fifth of potential",
                "Second highest fifth",
                "Middle fifth",
                "Second lowest fifth",
                "Lowest fifth",
                "Lowest fifth",
                NOT_RANKED,
            ],
        ),
        (
            "clusters_tested",
            [
                (*TESTED, "rural", *MEASURED, 2.4, 0.01, 1),
                (*TESTED, "urban", *MEASURED, 2.4, 0.01, 1),
                (*TESTED, NULL, *MEASURED, 2.4, 0.01, 1),
                (*TESTED, "rural", *MEASURED, 1.1, 0.6, 0),
            ],
            [
                "Significant: rural",
                "Significant: urban",
                "Significant: mixed or unknown",
                NOT_SIGNIFICANT,
            ],
        ),
        (
            "areas_fitted",
            [(-3.0,), (0.0,), (0.5,), (9.0,), (NULL,)],
            [
                "Lowest quarter",
                "Second lowest quarter",
                "Second highest quarter",
                "Highest quarter of fitted values",
                "Not fitted",
            ],
        ),
        (
            "degurba_areas",
            [(1,), (2,), (3,), (NULL,)],
            ["Cities", "Towns and semi-dense areas", "Rural areas", "Not classified"],
        ),
    ],
)
def test_features_fall_under_the_right_words(name, rows, words):
    assert words_of(styled(name, rows=rows)) == words


@pytest.mark.parametrize("kind", ["integer", "int8", "double", "string(5)"])
def test_in_cluster_may_be_of_any_type(kind):
    # A Shapefile or a CSV does not bring back the type that was written.
    value = "1" if kind.startswith("string") else 1
    assert words_of(styled("areas_drivers", f"field=in_cluster:{kind}", [(value,)])) == [
        "With a microcluster"
    ]


def test_members_are_drawn_over_the_others():
    layer = styled("organisations", rows=[(7,), (NULL,), (NULL,)])
    image, _ = rendered(layer, QgsRectangle(0, 0, 1000, 1000))
    assert image.pixelColor(100, 100).name() == "#0072b2"


@pytest.mark.parametrize("name", ["rurality_areas", "degurba_areas"])
def test_clusters_stand_out_on_areas_and_unknown_areas_are_hatched(name):
    layers = [styled("clusters"), styled(name)]
    clusters = {
        item.label(): item.symbol().symbolLayer(0).strokeColor()
        for item in layers[0].renderer().legendSymbolItems()
    }
    *known, unknown = layers[1].renderer().legendSymbolItems()
    for item in known:
        kind = "Rural" if item.label().startswith("Rural") else "Urban"
        areas = item.symbol().color()
        # They have one hue: what is left to tell them by is lightness.
        assert areas.lightnessF() - clusters[kind].lightnessF() > 0.3, item.label()
    lightness = [item.symbol().color().lightnessF() for item in known]
    assert len({round(each, 2) for each in lightness}) == len(known)  # told apart without hue
    assert unknown.symbol().symbolLayer(1).layerType() == "LinePatternFill"


@pytest.mark.parametrize("name", ["rurality_points", "clusters"])
def test_unknown_is_no_mere_grey(name):
    # The green of rural is grey to some eyes: what is not known must differ in more than hue.
    layer = styled(name)
    items = layer.renderer().legendSymbolItems()
    rural, unknown = (items[number].symbol().color() for number in (0, 2))
    assert abs(rural.lightness() - unknown.lightness()) > 60


CLUSTER = (3, 1258, "rural", 0.92, 1440.0, 4.26, 295.3)


def test_clusters_are_labelled_with_their_organisations_when_close():
    layer = styled("clusters", rows=[CLUSTER])
    settings = layer.labeling().settings()
    assert layer.labelsEnabled()
    assert settings.scaleVisibility
    assert settings.minimumScale == 1_000_000
    assert settings.format().buffer().enabled()
    label = QgsExpression(settings.fieldName)
    context = QgsExpressionContext()
    context.setFeature(next(layer.getFeatures()))
    assert label.evaluate(context).replace(",", "") == "1258"


def test_label_shows_close_and_not_far():
    def dark_pixels(extent):
        layer = styled("clusters", rows=[CLUSTER])
        image, errors = rendered(layer, extent)
        assert errors == []
        return sum(
            image.pixelColor(x, y).lightness() < 60
            for x in range(image.width())
            for y in range(image.height())
        )

    assert dark_pixels(QgsRectangle(-1000, -1000, 2000, 2000)) > 10
    assert dark_pixels(QgsRectangle(-60_000, -60_000, 60_000, 60_000)) == 0


def card(row, name="clusters", fields=None):
    layer = styled(name, fields, rows=[row])
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(next(layer.getFeatures()))
    return QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)


def test_card_of_a_cluster():
    text = card(CLUSTER)
    for words in ("Microcluster 3", "Rural", "92%", "1.4 km", "4.3 km²", "295"):
        assert words in text
    for words in ("[%", "sector", "Employment", "Significance"):  # it has neither been
        assert words not in text


def test_card_says_what_is_not_known():
    text = card((1, 60, NULL, NULL, 800.0, 1.0, NULL))
    assert "Mixed or unknown" in text
    assert text.count("not known") == 2
    assert "NULL" not in text


def test_card_of_a_profiled_cluster():
    row = (*CLUSTER, "Crafts", 0.43, "Design", 2.66, 1280.0)
    text = card(row, fields=PROFILED_FIELDS)
    for words in ("Crafts (43%)", "Design (LQ 2.7)", "1,280"):
        assert words in text
    without = card((*CLUSTER, "Crafts", 0.43, NULL, NULL, NULL), fields=PROFILED_FIELDS)
    assert "Crafts (43%)" in without
    assert "concentrated" not in without


def test_card_of_a_tested_cluster():
    text = card((*CLUSTER, 2.44, 0.01, 1), "clusters_tested")
    assert "2.4 times expected" in text
    assert "0.010" in text


NASTY = "<script>alert(1)</script><img src=x onerror=alert(1)> R&D 'a' [% 1+1 %]"


def test_card_shows_text_of_the_data_as_text():
    fields = PROFILED_FIELDS.replace("cluster_id:integer", "cluster_id:string")
    row = (NASTY, 60, NASTY, 0.5, 800.0, 1.0, 60.0, NASTY, 0.43, NASTY, 2.66, 5.0)
    text = card(row, fields=fields)
    assert "<script" not in text
    assert "<img" not in text
    shown = QTextDocumentFragment.fromHtml(text).toPlainText()
    assert shown.count(NASTY) == 3  # the id and two sectors; a rurality is in words of its own
    assert f"{NASTY} (43%)" in shown


def test_labels_are_in_the_colour_of_rurality():
    colours = []
    for rurality in ("rural", "urban", NULL):
        layer = styled("clusters", rows=[(3, 1258, rurality, 0.5, 1440.0, 4.26, 295.3)])
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        context.setFeature(next(layer.getFeatures()))
        settings = layer.labeling().settings()
        rule = settings.dataDefinedProperties().property(QgsPalLayerSettings.Property.Color)
        colours.append(QColor(rule.valueAsString(context, "")[0]))
    assert len({each.name() for each in colours}) == 3
    assert all(each.lightness() < 90 for each in colours)  # they can be read


@pytest.mark.skipif(
    not Qgis.QGIS_VERSION.startswith("3.40."), reason="styles are made with QGIS 3.40"
)
def test_styles_are_what_the_script_makes(tmp_path):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_HASH_SEED": "12345"}
    script = ROOT / "tools" / "make_styles.py"
    result = subprocess.run(
        [sys.executable, str(script), str(tmp_path)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert result.returncode == 0, result.stderr
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert made == {path.name: path.read_bytes() for path in STYLES.iterdir()}

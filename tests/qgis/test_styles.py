"""The styles that the plugin ships: they load anywhere, say things in words, and can be remade."""

import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
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
    QgsRectangle,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

pytestmark = pytest.mark.usefixtures("qgis_app")

ROOT = Path(__file__).resolve().parents[2]
STYLES = ROOT / "resources" / "styles"

CLUSTER_FIELDS = (
    "field=cluster_id:integer&field=organisations:integer&field=rurality:string"
    "&field=rural_share:double&field=radius_m:double&field=area_km2:double"
    "&field=density_km2:double"
)
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
    "sample_assets": ("Point", "field=name:string", [""]),
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
    assert sorted(path.stem for path in STYLES.glob("*.qml")) == sorted(EXPECTED)


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
    own = "Symbology|Labeling|MapTips" if name == "clusters" else "Symbology"
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


@pytest.mark.parametrize("name", ["rurality_points", "rurality_areas", "clusters"])
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


def card(row):
    layer = styled("clusters", rows=[row])
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(next(layer.getFeatures()))
    return QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)


def test_card_of_a_cluster():
    text = card(CLUSTER)
    for words in ("Microcluster 3", "Rural", "92%", "1.4 km", "4.3 km²", "295"):
        assert words in text
    assert "[%" not in text


def test_card_says_what_is_not_known():
    text = card((1, 60, NULL, NULL, 800.0, 1.0, NULL))
    assert "Mixed or unknown" in text
    assert text.count("not known") == 2
    assert "NULL" not in text


def test_card_shows_no_text_of_the_data():
    assert "<script>" not in card((1, 60, "<script>", 0.5, 800.0, 1.0, 60.0))


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

"""What a user sees of layers, layouts, models and logs is in the language of QGIS."""

import re
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from test_presentation import inputs  # noqa: F401  (a fixture)
from test_styles import ASSETS, CLUSTER, EXPECTED, PROFILED_FIELDS, RASTERS, TESTED_FIELDS, styled
from test_table_styles import TABLES

from creative_clusters_plugin.algorithms import dates
from creative_clusters_plugin.algorithms.classify_rurality import ClassifyRurality
from creative_clusters_plugin.algorithms.rural_urban_study import RuralUrbanStudy
from creative_clusters_plugin.bridge import styles, translation
from creative_clusters_plugin.bridge.print_layout import add_layout, content
from creative_clusters_plugin.bridge.shipped_models import TITLES, ShippedModel
from creative_clusters_plugin.bridge.style_words import is_signed
from creative_clusters_plugin.core.language import Language
from creative_clusters_plugin.gui.cluster_table import (
    EVERY,
    ClusterFilter,
    ClusterModel,
    _copied,
    as_text,
    shown,
)
from creative_clusters_plugin.gui.verdict_view import _effect
from creative_clusters_plugin.resource_paths import resource

pytestmark = pytest.mark.usefixtures("qgis_app")

ROOT = Path(__file__).resolve().parents[2]
NO_LEGEND = ("sample_organisations", "sample_businesses", "sample_areas", *(
    f"sample_{name}" for name in ASSETS
))  # fmt: skip


def plain(name, fields=None):
    """Return a layer that a style fits, without it."""
    geometry, usual, _ = EXPECTED[name]
    return QgsVectorLayer(f"{geometry}?crs=EPSG:27700&{fields or usual}", name, "memory")


def grid(folder):
    path = str(folder / "grid.tif")
    data = gdal.GetDriverByName("GTiff").Create(path, 2, 2, 1, gdal.GDT_Byte)
    data.SetGeoTransform((0, 1000, 0, 2000, 0, -1000))
    del data
    return QgsRasterLayer(path, "grid")


def legend(layer):
    items = layer.renderer().legendSymbolItems()
    return [item.label() for item in items if item.symbol()]


def table(name):
    fields = "&".join(f"field={each}:double" for each in TABLES[name])
    return QgsVectorLayer(f"NoGeometry?{fields}", name, "memory")


# ------------------------------------------------------------------------------ legends, headings
@pytest.mark.parametrize("name", [each for each in EXPECTED if each not in NO_LEGEND])
def test_the_legend_of_a_layer_is_in_the_language(marked, name):
    layer = plain(name)
    styles._load(layer, name)
    assert legend(layer) == [f"«{each}»" for each in EXPECTED[name][2]]


@pytest.mark.parametrize("name", RASTERS)
def test_the_legend_of_a_grid_is_in_the_language(marked, name, tmp_path):
    layer = grid(tmp_path)
    styles._load(layer, name)
    said = [words for words, _ in layer.renderer().legendSymbologyItems()]
    assert said == [f"«{each}»" for each in RASTERS[name]]


@pytest.mark.parametrize("name", TABLES)
def test_headings_of_a_table_are_in_the_language_and_read_whole(monkeypatch, name):
    long = "Überschrift, die länger ist als jede englische: "

    class Long(dict):
        def get(self, text, default=None):
            return long + text

    layer, english = table(name), table(name)
    styles._load(english, name)
    monkeypatch.setattr(translation, "_words", Long)
    styles._load(layer, name)
    for index in range(len(TABLES[name])):
        heading = layer.attributeDisplayName(index)
        assert heading == long + english.attributeDisplayName(index)
        (width,) = [
            each.width
            for each in layer.attributeTableConfig().columns()
            if each.name == TABLES[name][index]
        ]
        assert width >= 7 * len(heading)


@pytest.mark.parametrize(
    ("name", "fields", "row"),
    [
        ("clusters", PROFILED_FIELDS, (*CLUSTER, "Crafts", 0.4, "Design", 2.66, 1280.0)),
        ("clusters_tested", TESTED_FIELDS, (*CLUSTER, 2.44, 0.01, 1)),
        ("clusters", None, (1, 60, None, None, 800.0, 1.0, None)),
    ],
)
def test_the_card_of_a_cluster_is_in_the_language(marked, unsaid, name, fields, row):
    layer = styled(name, fields, rows=[row])
    english = card(layer)
    styles._load(layer, name)
    said = card(layer)
    assert unsaid(said, ["km", "km²", "Crafts", "Design"]) == []
    assert re.sub("[«»]", "", said) == english


def card(layer):
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(next(layer.getFeatures()))
    return QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)


def test_the_card_bears_any_words_of_a_translator(monkeypatch):
    words = {
        "Radius": "L'étendue <R> & \\n",
        "Rural": "d'ici",
        "{times} times expected": "l'attente × {times}",
        "Employment": "l'emploi",
    }
    monkeypatch.setattr(translation, "_words", lambda: words)
    fields = f"{TESTED_FIELDS}&field=employment:double"
    layer = styled("clusters_tested", fields, rows=[(*CLUSTER, 2.44, 0.01, 1, 7.0)])
    styles._load(layer, "clusters_tested")
    said = card(layer)
    for each in ("L'étendue &lt;R&gt; &amp; \\n", "d'ici", "l'attente × 2.4", "l'emploi"):
        assert each in said, each


def test_every_word_of_a_style_or_model_is_in_the_catalogue(monkeypatch, tmp_path):
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    import translations

    asked = set()

    class Asked(dict):
        def get(self, text, default=None):
            asked.add(text)
            return text

    monkeypatch.setattr(translation, "_words", Asked)
    for name in EXPECTED:
        styles._load(plain(name), name)
    for name in TABLES:
        styles._load(table(name), name)
    for name in RASTERS:
        styles._load(grid(tmp_path), name)
    assert len(asked) > 90
    for path in model_paths():
        assert ShippedModel(path).displayName()
    assert asked - set(translations.collect().texts) == set()


def test_the_choice_of_styles_is_named_in_the_language(marked):
    layer = plain("areas_predictions", "field=potential_rank:double&field=fitted:double")
    styles._dress(layer, "areas_predictions")
    assert sorted(layer.styleManager().styles()) == ["«Fitted values»", "«Potential»"]
    assert legend(layer)[0] == "«Highest fifth of potential»"


# ------------------------------------------------------------------------- styles that are stored
@pytest.fixture
def beside(make_layer, run, tmp_path):
    """Return a function that writes an output beside which a style is put, and returns that."""
    points = make_layer("Point", ["code:string"], [("POINT(400000 300000)", "A1")])
    path = tmp_path / "x.geojson"

    def go():
        run(ClassifyRurality, INPUT=points, CODE_FIELD="code", OUTPUT=str(path))
        return path.with_suffix(".qml")

    return go


def words_beside(path):
    return set(re.findall(r'<category [^>]*label="([^"]*)"', path.read_text(encoding="utf-8")))


def test_a_style_beside_a_file_is_in_the_language(marked, beside):
    path = beside()
    assert words_beside(path) == {"«Rural»", "«Urban»", "«Unclassified»"}
    layer = QgsVectorLayer(str(path.with_suffix(".geojson")), "x", "ogr")
    assert legend(layer) == ["«Rural»", "«Urban»", "«Unclassified»"]  # QGIS takes it by itself


def test_a_style_in_another_language_is_replaced_and_a_users_own_is_not(monkeypatch, beside):
    monkeypatch.setattr(translation, "_words", lambda: {"Rural": "Ländlich"})
    path = beside()
    assert "Ländlich" in words_beside(path)
    monkeypatch.setattr(translation, "_words", lambda: {"Rural": "Rural, sí"})
    assert "Rural, sí" in words_beside(beside())
    monkeypatch.setattr(translation, "_words", dict)
    assert words_beside(beside()) == {"Rural", "Urban", "Unclassified"}
    monkeypatch.setattr(translation, "_words", lambda: {"Rural": "Ländlich"})
    own = beside().read_text(encoding="utf-8").replace("Ländlich", "Auf dem Land")
    assert not is_signed(own)
    path.write_text(own, encoding="utf-8")
    assert "Auf dem Land" in words_beside(beside())


# ------------------------------------------------------------------------------------ the layout
SUMMARY = [
    ("organisations", "count", 1200.0, 3400.0, 4700.0),
    ("clustered_share", "share (0-1)", 0.25, 0.5, 0.4),
    ("clusters", "count", 3.0, 4.0, 8.0),
    ("median_cluster_size", "organisations", 60.0, 70.5, 65.0),
    ("largest_cluster", "organisations", 1100.0, 90.0, 1100.0),
    ("median_radius_m", "m", 1500.0, 700.0, 1100.0),
]


@pytest.fixture
def summary(make_layer):
    fields = ["metric:string", "unit:string", "rural:double", "urban:double", "all:double"]
    return make_layer("None", fields, [(None, *row) for row in SUMMARY])


@pytest.mark.parametrize(
    "kinds", [(0.25, 0.5), (0.25, None), (None, 0.5), (None, None)], ids=["both", "r", "u", "none"]
)
@pytest.mark.parametrize("clusters", [(0, 0, 0), (3, 4, 7), (3, 4, 8)])
def test_every_word_of_the_layout_is_in_the_language(marked, unsaid, make_layer, kinds, clusters):
    rows = [list(row) for row in SUMMARY]
    rows[1][2:4], rows[2][2:5] = kinds, clusters
    fields = ["metric:string", "unit:string", "rural:double", "urban:double", "all:double"]
    layer = make_layer("None", fields, [(None, *row) for row in rows])
    filled = content(RuralUrbanStudy().displayName(), layer, [])
    assert filled.title == "«Rural and urban study»"
    said = [filled.headline, filled.source, *(cell for row in filled.rows for cell in row)]
    own = ["Creative Clusters QGIS km", *re.findall(r"QGIS\xa0\S+|QGIS \S+", filled.source)]
    assert unsaid(" ".join(said), own) == []


def test_the_layout_has_headings_and_numbers_in_the_language(marked, german, summary, make_layer):
    filled = content("Studie", summary, [])
    places = make_layer("Polygon", ["a:integer"], [("POLYGON((0 0, 9 0, 9 9, 0 9, 0 0))", 1)])
    project = QgsProject()
    project.addMapLayer(places.clone())
    layout = add_layout(project, list(project.mapLayers().values()), filled)
    item = layout.itemById("table").multiFrame()
    headings = [each.heading() for each in item.headers()]
    assert headings == ["", "«Rural»", "«Urban»", "«All»"]
    cells = [[cell.content() for cell in row] for row in item.tableContents()]
    assert cells[0] == ["«Organisations»", "1.200", "3.400", "4.700"]
    assert cells[1][1:] == ["25,0\xa0%", "50,0\xa0%", "40,0\xa0%"]
    assert cells[3][2] == "70,5"
    assert "25,0\xa0%" in layout.itemById("headline").text()


def test_a_studys_log_and_layers_are_in_the_language(marked, unsaid, inputs, feedback):  # noqa: F811
    """Run it all: each message begins in the language, and so do names of layers and groups."""
    context = QgsProcessingContext()
    project = QgsProject()
    context.setProject(project)
    algorithm = RuralUrbanStudy().create()
    outputs = {
        name: QgsProcessingOutputLayerDefinition("memory:", project)
        for name in ("ORGANISATIONS_OUT", "CLUSTERS", "SUMMARY", "AREAS_OUT", "COMPARISON")
    }
    _, ok = algorithm.run({**inputs, **outputs}, context, feedback, {}, False)
    assert ok
    details = context.layersToLoadOnCompletion().values()
    assert [each.groupName for each in details] == ["«Rural and urban study»"] * 5
    assert all(each.name.startswith("«") for each in details)
    own = ["driver", *inputs["AREAS"].fields().names(), "in_cluster EPSG OSGB"]
    left = {text: unsaid(text, own) for text in (*feedback.infos, *feedback.warnings)}
    assert len(left) > 10
    assert {text: words for text, words in left.items() if words} == {}


# ------------------------------------------------------------------------------------ the models
def model_paths():
    return [resource("models", f"{name}.model3") for name in TITLES]


def test_models_are_titled_in_the_language_under_their_own_ids(marked):
    for path, (name, title) in zip(model_paths(), TITLES.items()):
        model = ShippedModel(path).create()
        assert (model.name(), model.displayName()) == (name, f"«{title}»")
        assert (model.group(), model.groupId()) == ("«Models»", "Models")
        texts = [model.shortDescription(), *(each.description() for each in definitions(model))]
        assert [text for text in texts if not re.fullmatch("«[^«»]+»", text)] == []
        assert "«" in model.shortHelpString()


def definitions(model):
    return [*model.parameterDefinitions(), *model.outputDefinitions()]


# ------------------------------------------------------------------------------------- the dock
class Row:
    id, feature, rurality, organisations = 7, 1, "rural", 1234
    top_sector, top_lq, concentrated_sector, highest_lq = "Crafts", 1.5, None, 1234.5


def test_numbers_of_the_dock_have_the_marks_of_the_language(german):
    said = [shown(Row, column) for column in range(7)]
    assert said == ["7", "Rural", "1.234", "Crafts", "1,50", "–", "1.234,50"]
    assert (_effect(-0.0625), _effect(0.5)) == ("−0,062", "+0,500")


def test_copied_numbers_are_read_as_numbers_in_the_language(german):
    assert _copied(Row, 6) == "1234,5"
    assert as_text([Row]).splitlines()[1] == "7\trural\t1234\tCrafts\t1,5\t\t1234,5"


def test_clusters_are_filtered_by_what_is_shown(marked):
    model, narrowed = ClusterModel(), ClusterFilter()
    narrowed.setSourceModel(model)
    model.show_rows((Row,))
    for text, found in (("«rural»", 1), ("crafts", 1), ("urban", 0)):
        narrowed.narrow(text, EVERY, 0)
        assert narrowed.rowCount() == found, text


@pytest.mark.parametrize(
    ("code", "template", "pattern"),
    [
        ("en", "{day} {month} {year}", r"\d+ [A-Z][a-z]+ \d{4}"),
        ("de", "{day}. {month} {year}", r"\d+\. [A-Z][a-zä]+ \d{4}"),
        ("es", "{day} de {month} de {year}", r"\d+ de [a-z]+ de \d{4}"),
    ],
)
def test_dates_are_in_the_language(monkeypatch, code, template, pattern):
    language = Language(code, lambda text: template, ",", ".")
    monkeypatch.setattr("creative_clusters_plugin.core.language._spoken", lambda: language)
    assert re.fullmatch(pattern, dates.today())

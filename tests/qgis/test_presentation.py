"""A study's layers and layout, loaded as QGIS Desktop loads them."""

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsLayerTreeGroup,
    QgsLayoutExporter,
    QgsPrintLayout,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)

from creative_clusters_plugin.algorithms.create_sample_study import CreateSampleStudy
from creative_clusters_plugin.algorithms.rural_urban_study import RuralUrbanStudy
from creative_clusters_plugin.algorithms.summarise_rural_urban import SummariseRuralUrban
from creative_clusters_plugin.bridge.on_load import when_loaded
from creative_clusters_plugin.bridge.presentation import arrange
from creative_clusters_plugin.bridge.print_layout import add_layout, content

ROOT = Path(__file__).resolve().parents[2]
LAYOUTS = ROOT / "resources" / "layouts"

OUTPUTS = (
    "ORGANISATIONS_OUT", "CLUSTERS", "MAKEUP", "SUMMARY", "AREAS_OUT", "COEFFICIENTS", "COMPARISON",
)  # fmt: skip
TREE = [
    "Organisations",
    "Microclusters",
    "Areas: potential",
    "Rural and urban summary",
    "Drivers, rural against urban",
    "Coefficients",
    "Make-up by sector",
]
NAME = "Rural and urban study"
#: Column and row of the areas with a cluster of 30; the first five columns are rural.
RURAL_CELLS = [(0, 0), (1, 3), (2, 6), (3, 1), (4, 8), (0, 9), (2, 2)]
URBAN_CELLS = [(5, 5), (6, 2), (7, 7), (8, 0), (9, 9), (9, 3), (6, 8), (8, 5)]
SIDE = 5000


@pytest.fixture
def load(qgis_app, monkeypatch):
    """Return QGIS Desktop's own function that loads the layers of a run."""
    monkeypatch.syspath_prepend(os.path.join(QgsApplication.pkgDataPath(), "python", "plugins"))
    from processing.gui import Postprocessing

    monkeypatch.setattr(Postprocessing, "iface", None)
    return Postprocessing.handleAlgorithmResults


@pytest.fixture
def project(qgis_app):
    project = QgsProject.instance()
    project.clear()
    yield project
    project.clear()


@pytest.fixture
def inputs(make_layer):
    squares, points = [], []
    for x in range(10):
        for y in range(10):
            west, south = 400000 + x * SIDE, 300000 + y * SIDE
            ring = [(0, 0), (SIDE, 0), (SIDE, SIDE), (0, SIDE), (0, 0)]
            wkt = ", ".join(f"{west + dx} {south + dy}" for dx, dy in ring)
            driver = (x * 7 + y * 3) % 11 + (x * y) % 5
            squares.append((f"POLYGON(({wkt}))", "R" if x < 5 else "U", driver))
            middle = (west + SIDE / 2, south + SIDE / 2)
            if (x, y) in [*RURAL_CELLS, *URBAN_CELLS]:
                points += [
                    (f"POINT({middle[0] + 20 * (i % 6)} {middle[1] + 20 * (i // 6)})", "Crafts")
                    for i in range(30)
                ]
            elif y == 4:  # alone: noise
                points.append((f"POINT({middle[0]} {middle[1]})", "Music"))
    return {
        "ORGANISATIONS": make_layer("Point", ["sector:string"], points, name="firms [% 1+1 %]"),
        "AREAS": make_layer("Polygon", ["class:string", "driver:double"], squares, name="areas"),
        "CODE_FIELD": "class",
        "SCHEME": "custom",
        "RURAL_CODES": "R",
        "DRIVERS": ["driver"],
        "SECTOR_FIELD": "sector",
        "MIN_CLUSTER_SIZE": 20,
        "MAX_RADIUS": 1000,
        "CONLEY_DISTANCE": 8000,
    }


@pytest.fixture
def desktop(load, project, feedback):
    """Yield a function that runs an algorithm and loads its layers."""
    contexts = []

    def go(kind, outputs, **parameters):
        context = QgsProcessingContext()
        context.setProject(project)
        contexts.append(context)
        algorithm = kind()
        algorithm.initAlgorithm()
        sinks = {
            name: QgsProcessingOutputLayerDefinition(place, project)
            for name, place in outputs.items()
        }
        results, ok = algorithm.run({**parameters, **sinks}, context, feedback, {}, False)
        assert ok
        assert load(algorithm, context, feedback, {**parameters, **sinks})
        return results

    yield go
    contexts.clear()


def temporary(names=OUTPUTS):
    return dict.fromkeys(names, QgsProcessing.TEMPORARY_OUTPUT)


def tables(path, names=OUTPUTS):
    return {name: f"ogr:dbname='{path}' table=\"{name.lower()}\" (geom)" for name in names}


def tree(group):
    return [
        (each.name(), tree(each)) if isinstance(each, QgsLayerTreeGroup) else each.name()
        for each in group.children()
    ]


def layouts(project):
    return sorted(each.name() for each in project.layoutManager().layouts())


def cells(layout):
    rows = layout.itemById("table").multiFrame().tableContents()
    return [[cell.content() for cell in row] for row in rows]


def layer(project, name):
    return project.mapLayersByName(name)[0]


@pytest.mark.parametrize("kind", ["memory", "tables"])
def test_layers_are_named_grouped_and_in_order(desktop, project, inputs, tmp_path, kind):
    outputs = temporary() if kind == "memory" else tables(tmp_path / "study.gpkg")
    desktop(RuralUrbanStudy, outputs, **inputs)
    assert tree(project.layerTreeRoot()) == [(NAME, TREE)]
    assert layer(project, "Microclusters").labelsEnabled()
    assert layer(project, "Organisations").renderer().type() == "RuleRenderer"
    comparison = layer(project, "Drivers, rural against urban")
    assert comparison.attributeDisplayName(comparison.fields().lookupField("p_holm")) == (
        "p (difference), Holm"
    )
    columns = [each.name for each in comparison.attributeTableConfig().columns()]
    assert columns.index("driver") < columns.index("verdict") < columns.index("rural_ame")


def test_layers_without_the_others_are_in_order(desktop, project, inputs):
    desktop(RuralUrbanStudy, temporary(["SUMMARY", "AREAS_OUT"]), **inputs)
    expected = ["Areas: potential", "Rural and urban summary"]
    assert tree(project.layerTreeRoot()) == [(NAME, expected)]
    shown = project.layoutManager().layoutByName(NAME).itemById("map").layers()
    assert [each.name() for each in shown] == ["Areas: potential"]


def test_layout_holds_the_numbers(desktop, project, inputs):
    results = desktop(RuralUrbanStudy, temporary(), **inputs)
    layout = project.layoutManager().layoutByName(NAME)
    rural, urban = len(RURAL_CELLS), len(URBAN_CELLS)
    alone = 5  # in each half
    assert (results["RURAL_CLUSTER_COUNT"], results["URBAN_CLUSTER_COUNT"]) == (rural, urban)
    found = {row[0]: row[1:] for row in cells(layout)}
    in_all = [rural * 30, urban * 30, (rural + urban) * 30]
    whole = [rural * 30 + alone, urban * 30 + alone, (rural + urban) * 30 + 2 * alone]
    assert found["Organisations"] == [str(each) for each in whole]
    shares = [f"{100 * part / each:.1f}\u00a0%" for part, each in zip(in_all, whole)]
    assert found["In a microcluster"] == shares
    assert found["Microclusters"] == [str(rural), str(urban), str(rural + urban)]
    assert found["Median size"] == ["30", "30", "30"]
    headline = layout.itemById("headline").text()
    assert headline == (
        f"{shares[0]} of rural and {shares[1]} of urban organisations are in a microcluster. "
        f"{rural + urban}\u00a0microclusters: {rural} rural and {urban} urban."
    )


def test_layout_shows_the_layers_and_their_legend(desktop, project, inputs):
    desktop(RuralUrbanStudy, temporary(), **inputs)
    layout = project.layoutManager().layoutByName(NAME)
    item = layout.itemById("map")
    assert [each.name() for each in item.layers()] == TREE[:3]
    assert item.keepLayerSet()
    assert item.extent().contains(layer(project, "Areas: potential").extent())
    assert item.crs().authid() == "EPSG:27700"
    legend = layout.itemById("legend")
    assert [each.name() for each in legend.model().rootGroup().findLayers()] == TREE[:3]
    assert legend.linkedMap() == item
    assert layout.itemById("scale_bar").linkedMap() == item
    assert layout.itemById("scale_bar").unitLabel() == "km"


def test_layout_takes_the_names_of_layers_for_text(desktop, project, inputs):
    desktop(RuralUrbanStudy, temporary(), **inputs)
    item = project.layoutManager().layoutByName(NAME).itemById("source")
    assert "firms [% 1+1 %]" in item.currentText().replace("\u200b", "")
    assert "HDBSCAN" in item.currentText()
    assert "a circle of 1\u00a0km" in item.currentText()


def test_layout_is_drawn_in_its_page(desktop, project, inputs, tmp_path):
    desktop(RuralUrbanStudy, temporary(), **inputs)
    layout = project.layoutManager().layoutByName(NAME)
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = 40
    target = str(tmp_path / "layout.png")
    done = QgsLayoutExporter(layout).exportToImage(target, settings)
    assert done == QgsLayoutExporter.ExportResult.Success
    page = layout.pageCollection().page(0)
    for name in ("title", "headline", "map", "table", "legend", "scale_bar", "source"):
        item = layout.itemById(name)
        box = item.mapRectToScene(item.rect())
        assert page.mapRectToScene(page.rect()).contains(box), name
    table = layout.itemById("table").multiFrame()
    assert table.totalSize().width() <= layout.itemById("table").rect().width()
    assert table.totalSize().height() <= layout.itemById("table").rect().height()


@pytest.mark.parametrize("between", ["nothing", "export", "reload"])
def test_second_run_replaces_its_own_layout(desktop, project, inputs, tmp_path, between):
    outputs = tables(tmp_path / "study.gpkg")
    desktop(RuralUrbanStudy, outputs, **inputs)
    if between == "export":
        layout = project.layoutManager().layoutByName(NAME)
        layout.setCustomProperty("atlasRasterFormat", "png")  # as its window does
        settings = QgsLayoutExporter.ImageExportSettings()
        settings.dpi = 30
        QgsLayoutExporter(layout).exportToImage(str(tmp_path / "x.png"), settings)
    if between == "reload":
        path = str(tmp_path / "study.qgz")
        assert project.write(path)
        assert project.read(path)
    desktop(RuralUrbanStudy, outputs, **inputs)
    assert layouts(project) == [NAME]
    assert tree(project.layerTreeRoot()) == [(NAME, TREE)]
    shown = project.layoutManager().layoutByName(NAME).itemById("map").layers()
    assert [each.name() for each in shown] == TREE[:3]


def test_layout_that_the_user_changed_or_made_is_kept(desktop, project, inputs):
    mine = QgsPrintLayout(project)
    mine.setName(NAME)
    project.layoutManager().addLayout(mine)
    desktop(RuralUrbanStudy, temporary(), **inputs)
    assert layouts(project) == [NAME, f"{NAME} 2"]
    changed = project.layoutManager().layoutByName(f"{NAME} 2")
    changed.itemById("title").setText("Creative clusters of the north")
    desktop(RuralUrbanStudy, temporary(), **inputs)
    assert layouts(project) == [NAME, f"{NAME} 2", f"{NAME} 3"]
    assert changed.itemById("title").text() == "Creative clusters of the north"


def test_a_name_and_a_group_that_are_set_are_kept(project, inputs):
    context = QgsProcessingContext()
    details = QgsProcessingContext.LayerDetails("My clusters", project, "CLUSTERS")
    details.groupName = "My group"
    context.addLayerToLoadOnCompletion("a", details)
    areas = QgsProcessingContext.LayerDetails(
        "Areas with drivers and predictions", project, "AREAS_OUT"
    )
    context.addLayerToLoadOnCompletion("f.gpkg|layername=b", areas)
    algorithm = RuralUrbanStudy()
    algorithm.initAlgorithm()
    places = {"CLUSTERS": "a", "AREAS_OUT": "f.gpkg|layername=b", "SUMMARY": "not loaded"}
    names = {"AREAS_OUT": "Areas", "CLUSTERS": "Clusters", "SUMMARY": "Summary"}
    loading = arrange(algorithm, places, names, "Study", context)
    assert loading == ["AREAS_OUT", "CLUSTERS"]
    loaded = context.layersToLoadOnCompletion()
    kept, ours = loaded["a"], loaded["f.gpkg|layername=b"]
    assert (kept.name, kept.groupName, kept.forceName) == ("My clusters", "My group", False)
    assert (ours.name, ours.groupName, ours.forceName) == ("Areas", "Study", True)
    assert ours.layerSortKey > kept.layerSortKey


def test_ordinary_least_squares_shows_fitted_values(desktop, project, inputs):
    desktop(RuralUrbanStudy, temporary(), **{**inputs, "MODEL": "ols", "OUTCOME": "clustered"})
    areas = layer(project, "Areas: fitted values")
    words = [each.label() for each in areas.renderer().legendSymbolItems()]
    assert "Highest quarter of fitted values" in words


@pytest.mark.parametrize("kind", ["memory", "tables"])
def test_a_study_without_a_fit_shows_all_the_same(desktop, project, inputs, tmp_path, kind):
    outputs = temporary() if kind == "memory" else tables(tmp_path / "study.gpkg")
    desktop(RuralUrbanStudy, outputs, **{**inputs, "MIN_CLUSTER_SIZE": 31})  # there is no cluster
    expected = ["Areas with drivers" if name == "Areas: potential" else name for name in TREE]
    assert tree(project.layerTreeRoot()) == [(NAME, expected)]
    counts = {name: layer(project, name).featureCount() for name in expected}
    assert counts["Areas with drivers"] == 100
    assert counts["Microclusters"] == counts["Coefficients"] == 0
    assert layer(project, "Drivers, rural against urban").fields().lookupField("verdict") >= 0
    item = project.layoutManager().layoutByName(NAME).itemById("map")
    assert [each.name() for each in item.layers()] == expected[:3]


@pytest.mark.parametrize("kind", ["memory", "tables"])
def test_areas_can_be_shown_by_fitted_values(desktop, project, inputs, tmp_path, kind):
    outputs = temporary() if kind == "memory" else tables(tmp_path / "study.gpkg")
    desktop(RuralUrbanStudy, outputs, **inputs)
    areas = layer(project, "Areas: potential")
    manager = areas.styleManager()
    assert sorted(manager.styles()) == ["Fitted values", "Potential"]
    assert manager.currentStyle() == "Potential"
    words = {}
    for name in ("Fitted values", "Potential"):
        assert manager.setCurrentStyle(name)
        words[name] = areas.renderer().legendSymbolItems()[0].label()
    assert words["Fitted values"] == "Highest quarter of fitted values"
    assert words["Potential"] == "Highest fifth of potential"


def test_a_geopackage_holds_both_styles_of_its_areas(desktop, project, inputs, tmp_path):
    path = tmp_path / "study.gpkg"
    desktop(RuralUrbanStudy, tables(path), **inputs)
    project.clear()
    areas = QgsVectorLayer(f"{path}|layername=areas_out", "areas", "ogr")
    assert areas.renderer().legendSymbolItems()[0].label() == "Highest fifth of potential"
    _, ids, names, _, error = areas.listStylesInDatabase()
    assert error == ""
    found = dict(zip(names, ids))  # those of the other tables, too
    assert {"areas_predictions", "areas_fitted"} <= set(found)
    text, _ = areas.getStyleFromDatabase(found["areas_fitted"])
    assert "Highest quarter of fitted values" in text
    summary = QgsVectorLayer(f"{path}|layername=summary", "summary", "ogr")
    assert summary.attributeDisplayName(summary.fields().lookupField("label")) == "Figure"


def test_virtual_fields_of_a_loaded_table_are_kept(desktop, project, inputs, tmp_path):
    outputs = tables(tmp_path / "study.gpkg")
    desktop(RuralUrbanStudy, outputs, **inputs)
    comparison = layer(project, "Drivers, rural against urban")
    comparison.addExpressionField("1 + 1", comparison.fields().at(0))
    fields = comparison.fields().names()
    desktop(RuralUrbanStudy, outputs, **inputs)
    assert comparison.fields().names() == fields


def test_nothing_is_touched_where_nothing_is_loaded(project, inputs, run):
    run(RuralUrbanStudy, **inputs, **temporary())
    assert layouts(project) == []
    assert project.mapLayers() == {}


def test_a_step_is_added_to_a_post_processor_and_never_takes_its_place(project):
    # QGIS deletes one that another takes the place of.
    context = QgsProcessingContext()
    context.addLayerToLoadOnCompletion(
        "x", QgsProcessingContext.LayerDetails("x", project, "OUTPUT")
    )
    done = []
    when_loaded("x", lambda *_: done.append("style"), context)
    processor = context.layerToLoadOnCompletionDetails("x").postProcessor()
    when_loaded("x", lambda *_: done.append("layout"), context)
    gc.collect()
    assert context.layerToLoadOnCompletionDetails("x").postProcessor() is processor
    processor.postProcessLayer(None, context, None)
    assert done == ["style", "layout"]


def summary_of(make_layer, run, points, clusters):
    organisations = make_layer(
        "Point", ["cluster_id:integer", "rurality:string"], points, name="organisations"
    )
    polygons = make_layer("Polygon", ["cluster_id:integer"], clusters, name="clusters")
    results, context = run(
        SummariseRuralUrban,
        ORGANISATIONS=organisations,
        CLUSTERS=polygons,
        OUTPUT=QgsProcessing.TEMPORARY_OUTPUT,
    )
    return context.temporaryLayerStore().mapLayer(results["OUTPUT"])


SQUARE = "POLYGON((0 0, 9 0, 9 9, 0 9, 0 0))"


@pytest.mark.parametrize(
    ("points", "clusters", "headline"),
    [
        (
            [("POINT(1 1)", None, "rural"), ("POINT(2 2)", None, "rural")],
            [],
            "0.0\u00a0% of rural organisations are in a microcluster. No microcluster was found.",
        ),
        (
            [("POINT(1 1)", 1, "rural"), ("POINT(2 2)", 1, "urban"), ("POINT(3 3)", None, "urban")],
            [(SQUARE, 1)],
            "100.0\u00a0% of rural and 50.0\u00a0% of urban organisations are in a microcluster. "
            "1\u00a0microcluster: 0 rural, 0 urban and 1 mixed or unknown.",
        ),
    ],
)
def test_headline_makes_sense_without_clusters_or_kinds(
    project, make_layer, run, points, clusters, headline
):
    filled = content("Study", summary_of(make_layer, run, points, clusters), ["Data."])
    assert filled.headline == headline
    assert not any("nan" in cell for row in filled.rows for cell in row)


def test_layout_of_layers_without_features_and_in_degrees(project, make_layer, run):
    points = [("POINT(1 1)", None, "rural")]
    filled = content("Study", summary_of(make_layer, run, points, []), ["Data."])
    empty = make_layer("Polygon", ["cluster_id:integer"], [], name="clusters")
    degrees = [("POINT(-3.1 54.2)",), ("POINT(-2.9 54.4)",)]
    places = make_layer("Point", [], degrees, crs="EPSG:4326", name="organisations")
    for each in (empty, places):
        project.addMapLayer(each.clone())
    shown = list(project.mapLayers().values())
    item = add_layout(project, shown, filled).itemById("map")
    assert not item.crs().isGeographic()
    width = item.extent().width() / item.rect().width() * 1000
    assert item.scale() == pytest.approx(width, rel=0.01)
    assert 13_000 < item.extent().width() < 60_000  # 0.2 degrees of longitude are 13 km there


def test_sample_is_grouped_with_points_over_areas_over_people(desktop, project, tmp_path):
    names = ["ORGANISATIONS", "BUSINESSES", "AREAS", "MUSEUMS", "TRUTH"]
    outputs = {**temporary(names), "POPULATION": str(tmp_path / "population.tif")}
    desktop(CreateSampleStudy, outputs, ORGANISATION_COUNT=500)
    (group,) = tree(project.layerTreeRoot())
    assert group[0] == "Sample study"
    assert group[1][:4] == ["Museums", "Organisations", "All businesses", "Areas"]
    assert group[1][5] == "Planted effects"


@pytest.mark.skipif(
    not Qgis.QGIS_VERSION.startswith("3.40."), reason="layouts are made with QGIS 3.40"
)
def test_layout_is_what_the_script_makes(tmp_path):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_HASH_SEED": "12345"}
    result = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "make_layouts.py"), str(tmp_path)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert result.returncode == 0, result.stderr
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert made == {path.name: path.read_bytes() for path in LAYOUTS.iterdir()}

"""The models that the plugin ships, box by box."""

from __future__ import annotations

from make_models import Drawing, evaluated, fixed, given, made
from qgis.core import (
    Qgis,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterDistance,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from creative_clusters_plugin.algorithms import parameters as p
from creative_clusters_plugin.core.rurality.schemes import SCHEME_WORDS

_POINTS = [Qgis.ProcessingSourceType.VectorPoint]


def microclusters_from_population_grid() -> QgsProcessingModelAlgorithm:
    """Return the chain for a country without an official classification."""
    drawing = Drawing(
        "microclusters_from_population_grid",
        "Rural and urban microclusters in any country, from organisations and a population grid.",
        "Gives organisations their Degree of Urbanisation from a 1 km population grid, detects "
        "microclusters and sums up rural against urban. For countries without an official "
        "rural-urban classification.",
        "Models",
    )
    point = QgsProcessingParameterFeatureSource("ORGANISATIONS", "Organisations", _POINTS)
    drawing.input(point, 0, 2)
    drawing.input(
        QgsProcessingParameterRasterLayer("POPULATION", "Population (people per 1 km cell)"),
        0,
        -0.4,
    )
    land = QgsProcessingParameterRasterLayer("LAND", "Land area (m² or share)", None, True)
    drawing.input(land, 0, 0.4)
    drawing.input(
        QgsProcessingParameterRasterLayer("BUILT", "Built-up area (m² or share)", None, True),
        0,
        1.2,
    )
    whole = Qgis.ProcessingNumberParameterType.Integer
    drawing.input(
        QgsProcessingParameterNumber("MIN_CLUSTER_SIZE", "Fewest organisations", whole, 50),
        2,
        3,
    )
    radius = QgsProcessingParameterDistance("MAX_RADIUS", "Largest radius", 5000)
    radius.setDefaultUnit(Qgis.DistanceUnit.Meters)
    drawing.input(radius, 2, 3.8)
    drawing.step(
        "grid",
        "creativeclusters:degreeofurbanisation",
        "Degree of urbanisation",
        1,
        0.4,
        {"OUTPUT": "Degree of urbanisation"},
        POPULATION=given("POPULATION"),
        LAND=given("LAND"),
        BUILT=given("BUILT"),
        LEVEL=fixed("level2"),
    )
    drawing.step(
        "sample",
        "native:rastersampling",
        "Class of the cell of each organisation",
        1,
        2,
        INPUT=given("ORGANISATIONS"),
        RASTERCOPY=made("grid", "OUTPUT"),
        COLUMN_PREFIX=fixed("degurba"),
    )
    drawing.step(
        "classify",
        "creativeclusters:classifyrurality",
        "Rural or urban",
        2,
        2,
        INPUT=made("sample", "OUTPUT"),
        CODE_FIELD=fixed("degurba1"),
        SCHEME=fixed("degurba_grid2"),
    )
    drawing.step(
        "detect",
        "creativeclusters:detectmicroclusters",
        "Detect microclusters",
        3,
        2,
        {"OUTPUT": "Organisations in microclusters", "CLUSTERS": "Microclusters"},
        INPUT=made("classify", "OUTPUT"),
        MIN_CLUSTER_SIZE=given("MIN_CLUSTER_SIZE"),
        MAX_RADIUS=given("MAX_RADIUS"),
        RURALITY_FIELD=fixed("rurality"),
    )
    drawing.step(
        "summarise",
        "creativeclusters:summariseruralurban",
        "Sum up rural and urban",
        4.4,
        2,
        {"OUTPUT": "Rural against urban"},
        ORGANISATIONS=made("detect", "OUTPUT"),
        CLUSTERS=made("detect", "CLUSTERS"),
    )
    return drawing.finished(
        ["ORGANISATIONS", "POPULATION", "LAND", "BUILT", "MIN_CLUSTER_SIZE", "MAX_RADIUS"]
    )


#: Of the fields that 'Assemble drivers' makes, those that the study fits, and those it logs.
_FITTED = "_near$|^related_variety$|^population_density$"
_LOGGED = "_near$|^population_density$"


def _assembled(pattern: str) -> str:
    """Return the expression for the assembled fields that match, `;`-separated."""
    fields = "string_to_array(@Assemble_drivers_DRIVER_FIELDS, ';')"
    chosen = f"array_filter({fields}, regexp_match(@element, '{pattern}') > 0)"
    return f"array_to_string({chosen}, ';')"


def rural_urban_study_model() -> QgsProcessingModelAlgorithm:
    """Return the chain of 'Rural and urban study', step by step, to open and change."""
    drawing = Drawing(
        "rural_urban_study_model",
        "The rural and urban study as a model to open in the graphical modeller and change.",
        "Classifies areas and organisations as rural or urban, detects microclusters, profiles "
        "them and sums them up, assembles drivers, fits them and writes the study's report. It "
        "gives the numbers of 'Rural and urban study' with the same choices; here every step can "
        "be changed.",
        "Models",
    )
    _study_inputs(drawing)
    _study_of_places(drawing)
    _study_of_drivers(drawing)
    return drawing.finished(
        [
            *("ORGANISATIONS", "AREAS", "CODE_FIELD", "SCHEME", "RURAL_CODES", "LAYERS"),
            *("BUSINESSES", "SIC_FIELD", "SECTOR_FIELD", "SECTOR_SCHEME", "POPULATION_FIELD"),
            *("MIN_CLUSTER_SIZE", "MAX_RADIUS", "RADIUS"),
        ]
    )


def _study_inputs(drawing: Drawing) -> None:
    areas, points = "AREAS", "ORGANISATIONS"
    codes = "Codes that mean rural (custom)"
    drawing.input(QgsProcessingParameterString("RURAL_CODES", codes, optional=True), 0, -0.7)
    drawing.input(p.choice("SCHEME", "Classification", SCHEME_WORDS, "auto"), 0, 0.2)
    drawing.input(p.source(areas, "Areas", p.POLYGONS), 0, 1.1)
    drawing.input(p.field("CODE_FIELD", "Official code of the areas", areas), 0, 2)
    drawing.input(p.source(points, "Organisations", p.POINTS), 0, 2.9)
    size = p.number("MIN_CLUSTER_SIZE", "Fewest organisations", 50, minimum=2, integer=True)
    drawing.input(size, 1, 3.8)
    drawing.input(p.metres("MAX_RADIUS", "Largest radius of a microcluster", 5000), 1, 4.5)
    drawing.input(p.layers("LAYERS", "Layers of assets (museums, stations …)"), 2, -3.4)
    drawing.input(p.source("BUSINESSES", "All businesses", p.POINTS, optional=True), 2, -2.7)
    sic = p.field("SIC_FIELD", "SIC 2007 code of the businesses", "BUSINESSES", optional=True)
    drawing.input(sic, 2, -2)
    population = p.field(
        "POPULATION_FIELD", "Population of the areas", areas, kind="numeric", optional=True
    )
    drawing.input(population, 2, -1.3)
    drawing.input(p.metres("RADIUS", "Radius round the centre of an area", 5000), 2, -0.6)
    drawing.input(p.field("SECTOR_FIELD", "Sub-sector of the organisations", points), 2, 4.6)
    scheme = p.choice("SECTOR_SCHEME", "Sub-sectors are", ["as_is", "dcms"], "as_is")
    drawing.input(scheme, 2, 5.3)


def _study_of_places(drawing: Drawing) -> None:
    """Draw the steps up to the summary."""
    drawing.step(
        "classify_areas",
        "creativeclusters:classifyrurality",
        "Classify areas",
        1,
        1.1,
        INPUT=given("AREAS"),
        CODE_FIELD=given("CODE_FIELD"),
        SCHEME=given("SCHEME"),
        RURAL_CODES=given("RURAL_CODES"),
    )
    drawing.step(
        "classify",
        "creativeclusters:classifyrurality",
        "Classify organisations",
        1,
        2.6,
        INPUT=given("ORGANISATIONS"),
        AREAS=given("AREAS"),
        AREAS_CODE_FIELD=given("CODE_FIELD"),
        SCHEME=given("SCHEME"),
        RURAL_CODES=given("RURAL_CODES"),
    )
    drawing.step(
        "detect",
        "creativeclusters:detectmicroclusters",
        "Detect microclusters",
        2,
        2.6,
        {"OUTPUT": "Organisations in microclusters"},
        INPUT=made("classify", "OUTPUT"),
        MIN_CLUSTER_SIZE=given("MIN_CLUSTER_SIZE"),
        MAX_RADIUS=given("MAX_RADIUS"),
        RURALITY_FIELD=fixed("rurality"),
    )
    drawing.step(
        "profile",
        "creativeclusters:profilemicroclusters",
        "Profile microclusters",
        3.5,
        3.8,
        {"OUTPUT": "Microclusters", "MAKEUP": "Make-up by sector"},
        ORGANISATIONS=made("detect", "OUTPUT"),
        CLUSTERS=made("detect", "CLUSTERS"),
        SECTOR_FIELD=given("SECTOR_FIELD"),
        SECTOR_SCHEME=given("SECTOR_SCHEME"),
    )
    drawing.step(
        "summarise",
        "creativeclusters:summariseruralurban",
        "Sum up rural and urban",
        3.5,
        1.6,
        {"OUTPUT": "Rural against urban"},
        ORGANISATIONS=made("detect", "OUTPUT"),
        CLUSTERS=made("detect", "CLUSTERS"),
    )


def _study_of_drivers(drawing: Drawing) -> None:
    """Draw the steps from the drivers to the report."""
    drawing.step(
        "assemble",
        "creativeclusters:assembledrivers",
        "Assemble drivers",
        3.2,
        -1.5,
        AREAS=made("classify_areas", "OUTPUT"),
        ORGANISATIONS=made("detect", "OUTPUT"),
        LAYERS=given("LAYERS"),
        BUSINESSES=given("BUSINESSES"),
        SIC_FIELD=given("SIC_FIELD"),
        POPULATION_FIELD=given("POPULATION_FIELD"),
        RADIUS=given("RADIUS"),
    )
    drawing.step(
        "fit",
        "creativeclusters:fitdrivers",
        "Fit drivers",
        4.4,
        -0.8,
        {
            "PREDICTIONS": "Areas with drivers and potential",
            "COEFFICIENTS": "Coefficients",
            "COMPARISON": "Drivers, rural against urban",
        },
        INPUT=made("assemble", "OUTPUT"),
        OUTCOME=fixed("in_cluster"),
        DRIVERS=evaluated(_assembled(_FITTED)),
        LOG_DRIVERS=evaluated(_assembled(_LOGGED)),
        RURALITY_FIELD=fixed("rurality"),
        note="Fits the assets near by, related variety and density; all but the variety as logs.",
    )
    drawing.step(
        "report",
        "creativeclusters:createstudyreport",
        "Create the report",
        5.7,
        2.6,
        {"REPORT": "Report"},
        ORGANISATIONS=made("detect", "OUTPUT"),
        CLUSTERS=made("profile", "OUTPUT"),
        SUMMARY=made("summarise", "OUTPUT"),
        MAKEUP=made("profile", "MAKEUP"),
        AREAS=made("fit", "PREDICTIONS"),
        COEFFICIENTS=made("fit", "COEFFICIENTS"),
        COMPARISON=made("fit", "COMPARISON"),
        RECORDS=[made("detect", "RECORD"), made("fit", "RECORD")],
    )


#: Name of the file, which is the model's own, to what draws it.
DRAWINGS = {
    "microclusters_from_population_grid": microclusters_from_population_grid,
    "rural_urban_study_model": rural_urban_study_model,
}

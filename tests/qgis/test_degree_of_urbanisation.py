"""`creativeclusters:degreeofurbanisation`: rasters in and out."""

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessing, QgsProcessingContext, QgsRasterLayer

from creative_clusters_plugin.algorithms.degree_of_urbanisation import DegreeOfUrbanisation

BELGIUM = Path(__file__).resolve().parents[3] / "shared" / "data" / "belgium"
WEST, NORTH = 400000, 320000


@pytest.fixture
def make_raster(tmp_path):
    """Return a function that writes a GeoTIFF of 1 km cells and returns its path."""

    def make(values, name="r.tif", cell=1000, crs="EPSG:27700", east=0, north=0, nodata=None):
        values = np.asarray(values)
        rows, columns = values.shape
        path = str(tmp_path / name)
        kind = gdal.GDT_Float64 if values.dtype.kind == "f" else gdal.GDT_Int32
        data = gdal.GetDriverByName("GTiff").Create(path, columns, rows, 1, kind)
        data.SetGeoTransform((WEST + east, cell, 0, NORTH + north, 0, -cell))
        if crs:
            system = osr.SpatialReference()
            system.SetFromUserInput(crs)
            data.SetProjection(system.ExportToWkt())
        if nodata is not None:
            data.GetRasterBand(1).SetNoDataValue(nodata)
        data.GetRasterBand(1).WriteArray(values)
        return path

    return make


@pytest.fixture
def town():
    """Return a grid of 12 x 12 cells: a centre of 60,000 people in a country of few."""
    grid = np.full((12, 12), 5.0)
    grid[4:8, 4:8] = 3750.0
    return grid


def read(path):
    data = gdal.Open(path)
    return data, data.ReadAsArray()


@pytest.mark.skipif(not BELGIUM.exists(), reason="the folder of shared data is not there")
@pytest.mark.parametrize("level", ["level1", "level2"])
def test_belgium_equals_the_reference_in_every_cell(run, tmp_path, level):
    out = str(tmp_path / "out.tif")
    results, _ = run(
        DegreeOfUrbanisation,
        POPULATION=str(BELGIUM / "POP.tif"),
        LAND=str(BELGIUM / "LAND.tif"),
        BUILT=str(BELGIUM / "BUILT_S.tif"),
        LEVEL=level,
        OUTPUT=out,
    )
    data, classes = read(out)
    expected, cells = read(str(BELGIUM / f"expected_{level}.tif"))
    assert np.array_equal(classes, cells)
    assert data.GetGeoTransform() == expected.GetGeoTransform()
    assert data.GetSpatialRef().IsSame(expected.GetSpatialRef())
    people = gdal.Open(str(BELGIUM / "POP.tif")).ReadAsArray()
    centre = people[classes == (3 if level == "level1" else 30)].sum()
    assert results["URBAN_CENTRE_POPULATION"] == pytest.approx(centre)
    names = ("URBAN_CENTRE_POPULATION", "URBAN_CLUSTER_POPULATION", "RURAL_POPULATION")
    assert sum(results[name] for name in names) == pytest.approx(np.nansum(people))
    assert results["RURAL_POPULATION_SHARE"] == pytest.approx(
        results["RURAL_POPULATION"] / np.nansum(people)
    )


def test_the_file_says_what_its_codes_mean(run, make_raster, town, tmp_path):
    town[0, 0] = -9999
    out = str(tmp_path / "out.tif")
    run(DegreeOfUrbanisation, POPULATION=make_raster(town, nodata=-9999), OUTPUT=out)
    data, classes = read(out)
    band = data.GetRasterBand(1)
    assert band.DataType == gdal.GDT_Byte
    assert band.GetNoDataValue() == 255
    assert classes[0, 0] == 255
    assert (classes[4:8, 4:8] == 3).all()
    assert band.GetDescription() == "Degree of Urbanisation, level 1"
    names = band.GetCategoryNames()
    assert names[:4] == ["Water", "Rural grid cell", "Urban cluster", "Urban centre"]
    assert band.GetColorTable().GetColorEntry(3)[:3] == (0xA6, 0x3F, 0x00)
    metadata = data.GetMetadata()
    assert "R2023A" in metadata["RULE_SET"]
    assert metadata["CENTRE_POPULATION"] == "50000"
    layer = QgsRasterLayer(out, "out")
    assert layer.renderer().type() == "paletted"
    labels = {each.value: each.label for each in layer.renderer().classes()}
    assert labels[3] == "Urban centre"
    assert (tmp_path / "out.qml").exists()


def test_land_in_square_metres_and_as_a_share_are_the_same(run, make_raster, town, tmp_path):
    town[4:8, 4:8] = 1000.0  # dense enough only on half of the land
    town[1:3, 1:10] = 2000.0
    land = np.ones_like(town)
    land[4:8, 4:8] = 0.5
    classes = []
    for number, factor in enumerate((1.0, 1e6)):
        out = str(tmp_path / f"out{number}.tif")
        run(
            DegreeOfUrbanisation,
            POPULATION=make_raster(town),
            LAND=make_raster(land * factor, f"land{number}.tif"),
            OUTPUT=out,
        )
        classes.append(read(out)[1])
    assert np.array_equal(*classes)


def test_land_may_cover_more_and_begin_elsewhere(run, make_raster, town, tmp_path):
    wide = np.ones((20, 20))
    wide[:, 0:2] = 0  # far from the town
    wide[7, 6] = 0.25
    out = str(tmp_path / "out.tif")
    land = make_raster(wide, "land.tif", east=-4000, north=5000)
    town[2, 2] = 100.0
    run(DegreeOfUrbanisation, POPULATION=make_raster(town), LAND=land, LEVEL="level2", OUTPUT=out)
    _, classes = read(out)
    assert classes[2, 2] == 12  # 100 people on a quarter of a km² are 400 per km²: yet no cluster
    assert classes[0, 0] == 11


def test_no_data_of_any_kind_is_outside(run, make_raster, town, tmp_path):
    out = str(tmp_path / "out.tif")
    town[0] = np.nan
    run(DegreeOfUrbanisation, POPULATION=make_raster(town), OUTPUT=out)
    assert (read(out)[1][0] == 255).all()


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"crs": ""}, "POPULATION: The layer has no coordinate reference system"),
        (
            {"crs": "EPSG:4326", "cell": 0.01},
            "POPULATION: Its CRS, EPSG:4326 - WGS 84, is geographic",
        ),
        ({"cell": 250}, "POPULATION: Its cells are 250 by 250 m"),
        ({"crs": "EPSG:2263", "cell": 1000}, "POPULATION: Its cells are 304.801 by 304.801 m"),
        ({"crs": "EPSG:3857", "north": 7000000}, "km² on the ground"),
    ],
)
def test_a_grid_of_other_cells_is_refused(run, make_raster, town, changes, message):
    out = QgsProcessing.TEMPORARY_OUTPUT
    answer = run(DegreeOfUrbanisation, True, POPULATION=make_raster(town, **changes), OUTPUT=out)
    assert message in answer
    if "no coordinate" not in message:
        assert "-r sum" in answer


@pytest.mark.parametrize(
    ("land", "message"),
    [
        ({"east": 250}, "shifted by 250 to the east and 0 to the north"),
        ({"north": -400}, "shifted by 0 to the east and -400 to the north"),
        ({"cell": 500}, "Its cells are 500 by 500, those of POPULATION 1000 by 1000."),
        ({"crs": "EPSG:3035"}, "Its CRS is EPSG:3035 - ETRS89"),
        ({"east": 90000}, "It does not overlap POPULATION."),
    ],
)
def test_rasters_that_do_not_align_are_refused(run, make_raster, town, land, message):
    answer = run(
        DegreeOfUrbanisation,
        True,
        POPULATION=make_raster(town),
        LAND=make_raster(np.ones_like(town), "land.tif", **land),
        OUTPUT=QgsProcessing.TEMPORARY_OUTPUT,
    )
    assert answer.startswith("LAND: ")
    assert message in answer


@pytest.mark.parametrize(
    ("population", "land", "message"),
    [
        (lambda t: np.where(t > 10, -1.0, t), None, "POPULATION: 16 cells"),
        (lambda t: np.full_like(t, np.nan), None, "POPULATION: "),
        (lambda t: t, 80.0, "LAND: Its values go from 80 to 80: they are neither shares"),
        (lambda t: t, -1.0, "LAND: Its values go from -1 to -1"),
        (lambda t: t, np.nan, "LAND: All its cells where POPULATION lies are NoData."),
    ],
)
def test_values_that_cannot_be_are_refused(run, make_raster, town, population, land, message):
    parameters = {"POPULATION": make_raster(population(town))}
    if land is not None:
        parameters["LAND"] = make_raster(np.full_like(town, land), "land.tif")
    out = QgsProcessing.TEMPORARY_OUTPUT
    assert run(DegreeOfUrbanisation, True, OUTPUT=out, **parameters).startswith(message)


def test_what_is_no_raster_is_refused(run, tmp_path):
    nothing = str(tmp_path / "nothing.tif")
    out = QgsProcessing.TEMPORARY_OUTPUT
    assert "could not be loaded" in run(DegreeOfUrbanisation, True, POPULATION=nothing, OUTPUT=out)


def test_the_output_may_not_be_the_input(run, make_raster, town):
    path = make_raster(town)
    before = Path(path).read_bytes()
    answer = run(DegreeOfUrbanisation, True, POPULATION=path, OUTPUT=path)
    assert "overwrite the input POPULATION" in answer
    assert Path(path).read_bytes() == before


def test_a_cancelled_run_leaves_the_old_output(make_raster, town, tmp_path, feedback):
    out = tmp_path / "out.tif"
    out.write_bytes(b"old")
    algorithm = DegreeOfUrbanisation()
    algorithm.initAlgorithm()
    feedback.cancel()
    values = {"POPULATION": make_raster(town), "OUTPUT": str(out)}
    _, ok = algorithm.run(values, QgsProcessingContext(), feedback)
    assert not ok
    assert out.read_bytes() == b"old"

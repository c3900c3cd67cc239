"""The bridge: what is measured in, drawn, laid over each other and read."""

import contextlib
import gc
import sqlite3
import struct

import numpy as np
import pytest
from osgeo import ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsVectorLayer,
)

from creative_clusters_plugin.bridge.assets import Areas, as_source, measure_assets
from creative_clusters_plugin.bridge.crs import WorkingCrs, choose_working_crs
from creative_clusters_plugin.bridge.outlines import outline, placed
from creative_clusters_plugin.bridge.overlay import locate, project_points, project_shapes
from creative_clusters_plugin.bridge.reading import read_points, read_shapes
from creative_clusters_plugin.bridge.values import as_numbers
from creative_clusters_plugin.core.errors import InputError
from creative_clusters_plugin.core.progress import Progress

CONTEXT = QgsCoordinateTransformContext()
NO_CIRCLE = (0.0, 0.0, 1.0)


def crs(name):
    return QgsCoordinateReferenceSystem(name)


class Heard(Progress):
    def __init__(self):
        self.infos, self.warnings = [], []

    def info(self, text):
        self.infos.append(text)

    def warning(self, text):
        self.warnings.append(text)


def around(lon, lat, n=100, seed=1):
    """Points within about 1 km of a place."""
    near = np.random.default_rng(seed).normal(size=(n, 2)) * 300 / 111320
    near[:, 0] /= np.cos(np.radians(lat))
    xy = near + (lon, lat)
    xy[:, 0] = (xy[:, 0] + 180) % 360 - 180
    return xy


def bounds_of(xy):
    return (*xy.min(axis=0).tolist(), *xy.max(axis=0).tolist())


def working_for(xy, given=True, name="EPSG:4326"):
    heard = Heard()
    working = choose_working_crs(
        crs(name), bounds_of(xy), CONTEXT, "INPUT", heard, *([xy] if given else [])
    )
    return working, heard


# --- the working projection


@pytest.mark.parametrize("given", [True, False])
def test_distances_across_the_date_line(qgis_app, given):
    xy = np.array([(179.99, -17.0), (-179.99, -17.0), (179.97, -17.01), (-179.98, -16.99)])
    working, heard = working_for(xy, given)
    a, b = working.project(xy, crs("EPSG:4326"), "INPUT")[:2]
    # 0.02 degrees along the parallel of 17 degrees south on WGS 84: 106 479.6 m a degree.
    assert np.hypot(*(a - b)) == pytest.approx(2129.6, abs=1)
    assert not heard.warnings


def test_date_line_of_a_map_centred_elsewhere(qgis_app):
    there = QgsCoordinateTransform(crs("EPSG:4326"), crs("EPSG:3857"), CONTEXT)
    lonlat = [(179.99, -17.0), (-179.99, -17.0), (179.97, -17.01)]
    xy = np.array([tuple(there.transform(QgsPointXY(*each))) for each in lonlat])
    for given in (True, False):
        working, _ = working_for(xy, given, "EPSG:3857")
        a, b = working.project(xy, crs("EPSG:3857"), "INPUT")[:2]
        assert np.hypot(*(a - b)) == pytest.approx(2129.6, abs=1)


@pytest.mark.parametrize("stray", [(0, 0), (-180, -90), (176, -41)])
def test_a_stray_point_does_not_move_the_centre(qgis_app, stray):
    britain = np.vstack([around(-2, 53), around(0.1, 51.5, seed=2)])
    true, _ = working_for(britain)
    working, heard = working_for(np.vstack([britain, [stray]]))
    here = crs("EPSG:4326")
    for part in (britain[:100], britain[100:]):
        expected, got = (
            np.hypot(*np.diff(each.project(part, here, "INPUT"), axis=0).T)
            for each in (true, working)
        )
        assert got == pytest.approx(expected, rel=0.001)
    assert not heard.warnings


def test_the_order_of_points_does_not_change_the_projection(qgis_app):
    xy = np.vstack([around(-2, 53), around(10, 51.5, seed=2)])
    assert working_for(xy)[0].crs.toProj() == working_for(xy[::-1])[0].crs.toProj()


def test_distances_that_no_projection_gets_right(qgis_app):
    apart = np.vstack([around(-157.8, 21.3), around(-74, 40.7), around(-149.9, 61.2)])
    _, heard = working_for(apart)
    assert len(heard.warnings) == 1
    assert "distances are off by up to" in heard.warnings[0]
    assert not working_for(around(-2, 53))[1].warnings


def test_a_point_that_cannot_be_projected(qgis_app):
    xy = np.vstack([around(-2, 53), [(-2, 95)]])
    working, _ = working_for(xy)
    with pytest.raises(InputError) as error:
        working.project(xy, crs("EPSG:4326"), "INPUT")
    assert "1 of its 101 points" in error.value.problem
    assert "PROJCRS" not in str(error.value)
    assert len(str(error.value)) < 300


def test_points_that_the_areas_crs_does_not_reach(qgis_app):
    xy = np.array([(-2.0, 53.0), (np.nan, np.nan), (-2.0, 95.0)])
    got = project_points(xy, crs("EPSG:4326"), crs("EPSG:27700"), CONTEXT, "INPUT")
    assert np.isfinite(got[0]).all()
    assert np.isnan(got[1:]).all()
    with pytest.raises(InputError):
        project_points(xy[1:], crs("EPSG:4326"), crs("EPSG:27700"), CONTEXT, "INPUT")


# --- outlines


def line(width, n=60):
    along = np.random.default_rng(2).uniform(0, 2000, n)
    return np.column_stack([400000 + along, 300000 + width * (np.arange(n) % 2)])


@pytest.mark.parametrize("kind", ["concave", "convex"])
def test_members_on_a_line(qgis_app, kind):
    exact = outline(line(0), kind, NO_CIRCLE).area()
    assert exact == pytest.approx(50 * 2000, rel=0.05)
    # The straighter, the nearer to the line: no jump.
    for width in (1e-9, 1e-6, 0.01, 0.1):
        xy = line(width)
        shape = outline(xy, kind, NO_CIRCLE)
        assert shape.isGeosValid()
        assert shape.area() == pytest.approx(exact, rel=0.01)
        assert all(shape.intersects(QgsGeometry.fromPointXY(QgsPointXY(*each))) for each in xy)


def test_the_outline_grows_with_the_width(qgis_app):
    widths = (0, 0.01, 0.1, 1, 10, 30, 49.9, 50.1)
    areas = [outline(line(width), "convex", NO_CIRCLE).area() for width in widths]
    assert areas == pytest.approx([50 * 2000] * len(widths), rel=0.12)


@pytest.mark.parametrize("side", [49.99, 50 - 1e-6, 50, 50 + 1e-9])
@pytest.mark.parametrize("kind", ["concave", "convex"])
def test_an_outline_that_is_just_wide_enough(qgis_app, kind, side):
    corner = np.array([(0, 0), (1, 0), (0, 1), (1, 1)]) * side
    for turned in (corner, corner @ [[0.6, 0.8], [-0.8, 0.6]]):
        area = outline((400500.1, 300400.3) + turned, kind, NO_CIRCLE).area()
        assert area == pytest.approx(2500, rel=0.001)


def test_a_thin_crescent(qgis_app):
    """A concave hull round a bent street is thin although its bounding box is wide."""
    angle = np.linspace(0, np.pi, 300)
    xy = 100 * np.column_stack([np.cos(angle), np.sin(angle)])
    xy += np.random.default_rng(1).uniform(0, 0.5, xy.shape)
    assert outline(xy, "concave", NO_CIRCLE).area() > 100 * np.pi * 30


def test_the_order_of_members_does_not_change_the_outline(qgis_app):
    grid = np.random.default_rng(5).integers(0, 6, (80, 2)) * 100.0
    street = grid * (1, 0)
    for kind, xy in (("concave", grid), ("convex", grid), ("convex", street)):
        shape = outline(xy, kind, NO_CIRCLE)
        for seed in range(5):
            other = outline(np.random.default_rng(seed).permutation(xy), kind, NO_CIRCLE)
            assert other.asWkb() == shape.asWkb()


def test_outlines_in_degrees_are_valid(qgis_app):
    xy = np.column_stack([-2 + np.random.default_rng(2).uniform(0, 2000, 60) / 68500, [52.0] * 60])
    working, _ = working_for(xy)
    shape = outline(working.project(xy, crs("EPSG:4326"), "INPUT"), "convex", NO_CIRCLE)
    (back,) = placed([shape], working.transform_to(crs("EPSG:4326")))
    assert back.isGeosValid()
    assert not back.isMultipart()
    box = back.boundingBox()
    assert box.xMinimum() < xy[:, 0].min()
    assert box.xMaximum() > xy[:, 0].max()


@pytest.mark.parametrize("where", [(180, -17), (0, 89.999), (180, -89.99)])
def test_outlines_at_the_edge_of_the_map(qgis_app, where):
    xy = around(*where)
    xy[:, 1] = np.clip(xy[:, 1], -90, 90)
    working, _ = working_for(xy)
    there = working.project(xy, crs("EPSG:4326"), "INPUT")
    (back,) = placed([outline(there, "convex", NO_CIRCLE)], working.transform_to(crs("EPSG:4326")))
    assert back.isGeosValid()
    assert len(back.asPolygon()) == 1
    if abs(where[1]) < 80:
        assert back.boundingBox().width() < 0.1


# --- shapes over points


def test_areas_of_the_same_box_in_any_order(qgis_app):
    halves = [
        QgsGeometry.fromWkt("POLYGON((0 0,10 0,10 10,0 0))"),
        QgsGeometry.fromWkt("POLYGON((0 0,10 10,0 10,0 0))"),
    ]
    point = np.array([(5.0, 5.0)])
    first = halves[locate(point, halves, Progress())[0]]
    backwards = halves[::-1]
    assert backwards[locate(point, backwards, Progress())[0]].asWkb() == first.asWkb()


def test_shapes_that_cannot_be_projected(qgis_app):
    shape = QgsGeometry.fromWkt(
        "POLYGON((400000 300000,400100 300000,400100 300100,400000 300000))"
    )
    with pytest.raises(InputError, match=r"^AREAS: "):
        project_shapes(
            [shape], crs("EPSG:4326"), WorkingCrs(crs("EPSG:27700"), CONTEXT), Progress()
        )


def areas():
    shape = QgsGeometry.fromWkt(
        "POLYGON((399000 299000,401000 299000,401000 301000,399000 301000,399000 299000))"
    )
    return Areas([shape], np.array([(400000.0, 300000.0)]))


@pytest.mark.parametrize(
    ("kind", "wkt", "name"),
    [
        ("LineString", "LINESTRING(400000 300000,405000 305000)", "EPSG:4326"),
        ("Polygon", "POLYGON((400000 300000,405000 305000,1 1,400000 300000))", "EPSG:4326"),
        ("LineString", "LINESTRING(1e300 1,1e300 2)", "EPSG:27700"),
        ("Point", "POINT(1e300 1)", "EPSG:27700"),
        ("MultiPoint", "MULTIPOINT((1e300 1))", "EPSG:27700"),
    ],
)
def test_assets_that_are_nowhere(make_layer, kind, wkt, name):
    layer = make_layer(kind, ["n:integer"], [(wkt, 1)], name)
    with pytest.raises(InputError, match=r"^LAYERS: Layer 'pubs': "):
        measure_assets(
            layer,
            "pubs",
            areas(),
            1000,
            WorkingCrs(crs("EPSG:27700"), CONTEXT),
            QgsProcessingContext(),
            Progress(),
        )


# --- reading


@pytest.fixture
def stored(tmp_path):
    """Return a function that stores any geometries, by their WKB, in a layer of one type."""

    kept = []

    def write(kind, blobs):
        path = str(tmp_path / f"t{len(kept)}.gpkg")
        system = osr.SpatialReference()
        system.ImportFromEPSG(27700)
        data = ogr.GetDriverByName("GPKG").CreateDataSource(path)
        layer = data.CreateLayer("t", system, kind)
        for blob in blobs:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(ogr.CreateGeometryFromWkb(blob))
            layer.CreateFeature(feature)
        del feature, layer, data
        # Newer GDAL stores no extent that is infinite, and QGIS 3.44 throws where it has none.
        with contextlib.closing(sqlite3.connect(path)) as database, database:
            database.execute("UPDATE gpkg_contents SET min_x = 0, min_y = 0, max_x = 1, max_y = 1")
        kept.append((QgsVectorLayer(path, "t", "ogr"), QgsProcessingContext()))
        return as_source(*kept[-1])

    yield write
    # An error's traceback may still hold a source: it has to go before its layer.
    gc.collect()
    kept.clear()


def wkb_line(*xy):
    return struct.pack(f"<BII{len(xy)}d", 1, 2, len(xy) // 2, *xy)


def wkb_polygon(*xy):
    return struct.pack(f"<BIII{len(xy)}d", 1, 3, 1, len(xy) // 2, *xy)


def wkb_point(x, y):
    return struct.pack("<BIdd", 1, 1, x, y)


def test_another_geometry_in_a_point_layer(qgis_app, stored):
    for other in (wkb_line(0, 0, 1, 1), struct.pack("<BIIIII", 1, 3, 3, 0, 0, 0)):
        source = stored(ogr.wkbPoint, [wkb_point(1, 2), other])
        with pytest.raises(InputError, match=r"^INPUT: The feature 2 of the point layer is not"):
            read_points(source, "INPUT", [], Progress())


@pytest.mark.parametrize("bad", [np.nan, np.inf])
@pytest.mark.parametrize("kind", ["line", "polygon", "points"])
def test_a_vertex_that_is_no_number(qgis_app, stored, kind, bad):
    good, wrong, of = {
        "line": (wkb_line(0, 0, 1, 1), wkb_line(0, 0, bad, 1, 2, 2), ogr.wkbLineString),
        "polygon": (
            wkb_polygon(0, 0, 1, 0, 1, 1, 0, 0),
            wkb_polygon(0, 0, 1, bad, 1, 1, 0, 0),
            ogr.wkbPolygon,
        ),
        "points": (
            struct.pack("<BII", 1, 4, 1) + wkb_point(0, 0),
            struct.pack("<BII", 1, 4, 2) + wkb_point(0, 0) + wkb_point(1, bad),
            ogr.wkbMultiPoint,
        ),
    }[kind]
    with pytest.raises(InputError, match=r"^AREAS: The feature 2 has a coordinate"):
        read_shapes(stored(of, [good, wrong]), "AREAS", [], Progress())


def test_an_empty_text_in_a_column_of_numbers_is_null():
    """A CSV file has no other NULL, and its columns may all be text."""
    numbers = as_numbers(["", None, "0.5", 2], "INPUT", "ame")
    assert np.isnan(numbers[:2]).all()
    assert numbers[2:].tolist() == [0.5, 2.0]

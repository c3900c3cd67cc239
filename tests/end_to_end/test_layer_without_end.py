"""A layer with an infinite coordinate: QGIS 3.44 itself throws where it asks for the extent."""

from osgeo import ogr, osr


def test_an_infinite_coordinate_is_one_clear_error(qgis, tmp_path):
    path, output = str(tmp_path / "points.gpkg"), tmp_path / "out.gpkg"
    system = osr.SpatialReference()
    system.ImportFromEPSG(27700)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = data.CreateLayer("points", system, ogr.wkbPoint)
    for row in range(60):
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(1e5 + row, float("inf") if row == 7 else 2e5)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(point)
        layer.CreateFeature(feature)
    del feature, layer, data
    answer = qgis.run("detectmicroclusters", INPUT=path, MIN_CLUSTER_SIZE=20, OUTPUT=str(output))
    assert answer.code == 1, answer.text
    assert "INPUT: " in answer.text
    assert "infinite" in answer.text
    assert "Traceback" not in answer.text
    assert not output.exists()

"""Layers and runs that the tests share."""

from __future__ import annotations

import pytest
from kept_feedback import Feedback
from qgis.core import (
    NULL,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)


@pytest.fixture
def feedback():
    return Feedback()


@pytest.fixture
def make_layer(qgis_app):
    """Yield a function that makes a memory layer from rows of (WKT or None, value, …)."""
    kept = []

    def make(kind, fields, rows, crs="EPSG:27700", name="layer"):
        uri = kind + (f"?crs={crs}" if crs else "?crs=")
        uri += "".join(f"&field={each}" for each in fields)
        layer = QgsVectorLayer(uri, name, "memory")
        assert layer.isValid()
        features = []
        for wkt, *values in rows:
            feature = QgsFeature(layer.fields())
            feature.setAttributes([NULL if value is None else value for value in values])
            if wkt is not None:
                feature.setGeometry(QgsGeometry.fromWkt(wkt) if isinstance(wkt, str) else wkt)
            features.append(feature)
        assert layer.dataProvider().addFeatures(features)[0]
        layer.updateExtents()
        kept.append(layer)
        return layer

    yield make
    kept.clear()


@pytest.fixture
def run(qgis_app, feedback):
    """Yield a function that runs an algorithm and gives (results, context)."""
    contexts = []

    def go(kind, expect_error=False, **parameters):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        contexts.append(context)
        algorithm = kind()
        algorithm.initAlgorithm()
        if expect_error:
            with pytest.raises(QgsProcessingException) as error:
                algorithm.run(parameters, context, feedback, {}, False)
            return str(error.value)
        results, ok = algorithm.run(parameters, context, feedback, {}, False)
        assert ok
        return results, context

    yield go
    contexts.clear()  # a context that outlives QGIS takes the process down with it


@pytest.fixture
def rows_of():
    """Return a function that reads an output as a list of dictionaries, NULL as None."""

    def read(results, name, context):
        layer = context.temporaryLayerStore().mapLayer(results[name])
        if layer is None:
            layer = QgsVectorLayer(results[name], name, "ogr")
            assert layer.isValid(), results[name]
        names = layer.fields().names()
        return [
            {
                name: None if value == NULL else value
                for name, value in zip(names, feature.attributes())
            }
            for feature in layer.getFeatures()
        ]

    return read

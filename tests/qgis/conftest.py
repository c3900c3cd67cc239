"""Layers and runs that the tests share."""

from __future__ import annotations

import re

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

from creative_clusters_plugin.bridge import translation

#: What the innermost «…» hold, a tag of HTML, and a word.
SAID, TAG = re.compile(r"«[^«»]*»"), re.compile(r"<[^>]*>")
WORD = re.compile(r"[^\W\d_]{2,}")


@pytest.fixture
def marked(monkeypatch):
    """Have every translation be the English text in guillemets, its placeholders as they are."""

    class Marked(dict):
        def get(self, text, default=None):
            return f"«{text}»"

    monkeypatch.setattr(translation, "_words", Marked)


@pytest.fixture
def german(monkeypatch):
    """Have numbers be written as in German."""
    monkeypatch.setattr(translation, "_marks", lambda: ("de", ",", "."))


@pytest.fixture
def unsaid():
    """Return what lists the words of a text outside all guillemets, but for the data's own."""

    def find(text, data=()):
        bare = TAG.sub(" ", text)
        while SAID.search(bare):
            bare = SAID.sub(" ", bare)
        own = {word.lower() for each in data for word in WORD.findall(each)}
        return sorted({word for word in WORD.findall(bare) if word.lower() not in own})

    return find


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

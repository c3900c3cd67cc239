"""Runs algorithms of the packaged plugin inside QGIS: what cannot be named on a command line.

python run_in_qgis.py PLUGINS < jobs.json

A job is ``[name, algorithm, inputs]``. An input may be ``{"source": path}`` with ``"as"``:
``memory`` (a copy), ``filtered`` or ``selected`` (the rows with ``keep`` = 1), ``virtual``.
It prints ``{name: {"results": …, "key": {organisation: cluster}}}``.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from qgis.core import (
    NULL,
    QgsApplication,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
    QgsVirtualLayerDefinition,
)


def made(value: Any) -> Any:
    """Return a layer, or a selection of one, that a job describes; other values as they are."""
    if isinstance(value, list):
        return [made(each) for each in value]
    if not isinstance(value, dict):
        return value
    layer = QgsVectorLayer(value["source"], value.get("name", "layer"), "ogr")
    assert layer.isValid(), value["source"]
    way = value["as"]
    if way == "memory":
        layer = layer.materialize(QgsFeatureRequest())
    elif way == "filtered":
        assert layer.setSubsetString('"keep" = 1')
    elif way == "virtual":
        definition = QgsVirtualLayerDefinition()
        QgsProject.instance().addMapLayer(layer)
        definition.addSource("there", layer.id())
        definition.setQuery("SELECT * FROM there")
        definition.setUid("fid")
        layer = QgsVectorLayer(definition.toString(), layer.name(), "virtual")
        assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    if way == "selected":
        layer.selectByExpression('"keep" = 1')
        return QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    return layer


def clusters(place: str, context: QgsProcessingContext) -> dict[str, Any]:
    """Return the cluster of each organisation by its key."""
    layer = context.temporaryLayerStore().mapLayer(place) or QgsVectorLayer(place, "out", "ogr")
    rows = {}
    for feature in layer.getFeatures():
        value = feature["cluster_id"]
        rows[str(feature["org_key"])] = None if value == NULL else value
    return rows


def main() -> None:
    plugins = sys.argv[1]
    sys.path.insert(0, plugins)
    application = QgsApplication([], False)
    application.initQgis()
    from creative_clusters_plugin.provider import CreativeClustersProvider

    provider = CreativeClustersProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    import creative_clusters_plugin

    assert creative_clusters_plugin.__file__.startswith(plugins)
    answers = {}
    for name, algorithm, inputs in json.load(sys.stdin):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        parameters = {key: made(value) for key, value in inputs.items()}
        results, done = provider.algorithm(algorithm).run(
            parameters, context, QgsProcessingFeedback(False)
        )
        assert done, (name, algorithm)
        output = results.get("OUTPUT") or results.get("ORGANISATIONS_OUT")
        answers[name] = {"results": results, "key": clusters(output, context)}
    print(json.dumps(answers, default=str))


if __name__ == "__main__":
    main()

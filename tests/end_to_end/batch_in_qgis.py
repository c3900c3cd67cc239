"""Every algorithm alone, in a model that branches on its numbers, and in the toolbox's batch panel.

python batch_in_qgis.py PLUGINS FOLDER < cases.json

A case is ``{algorithm: [rows of inputs, output, number]}``: alone and in the model the first row is
run, in the batch panel all. It prints what the output holds each way, and the number.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildDependency,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtWidgets import QFileDialog

SOURCE = QgsProcessingModelChildParameterSource


def content(place: str, context: QgsProcessingContext | None = None) -> list[str]:
    """Return an output's rows as text, sorted, without their feature ids."""
    if str(place).endswith((".tif", ".tiff")):
        from osgeo import gdal

        return [str(gdal.Open(place).ReadAsArray().tolist())]
    store = context.temporaryLayerStore() if context else None
    layer = store.mapLayer(place) if store else None
    layer = layer or QgsVectorLayer(place, "out", "ogr")
    assert layer.isValid(), place
    names = [each for each in layer.fields().names() if each != "fid"]
    return sorted(
        json.dumps([_text(feature[name]) for name in names]) for feature in layer.getFeatures()
    )


def _text(value: Any) -> str:
    """Return a value as text; of a number ten digits: sums on two cores differ in the last."""
    return f"{value:.10g}" if isinstance(value, float) else str(value)


def alone(algorithm: Any, inputs: dict, output: str, place: str) -> dict[str, Any]:
    """Run an algorithm by itself."""
    context = QgsProcessingContext()
    results, done = algorithm.create().run(
        {**inputs, output: place}, context, QgsProcessingFeedback(False)
    )
    assert done, algorithm.name()
    return results


def in_model(algorithm: Any, inputs: dict, output: str, number: str | None) -> dict[str, Any]:
    """Run an algorithm as a child of a model that goes on in one of two branches, by a number."""
    model = QgsProcessingModelAlgorithm("chain", "tests")
    child = QgsProcessingModelChildAlgorithm(algorithm.id())
    child.setChildId("it")
    for name, value in inputs.items():
        many = value if isinstance(value, list) and name == "LAYERS" else [value]
        child.addParameterSources(name, [SOURCE.fromStaticValue(each) for each in many])
    out = QgsProcessingModelOutput("out", "out")
    out.setChildId("it")
    out.setChildOutputName(output)
    child.setModelOutputs({"out": out})
    model.addChildAlgorithm(child)
    variable = f"@it_{number}"
    branch = QgsProcessingModelChildAlgorithm("native:condition")
    branch.setChildId("branch")
    branch.setConfiguration(
        {
            "conditions": [
                {"name": "some", "expression": f"coalesce({variable}, -1) > 0"},
                {"name": "none", "expression": f"coalesce({variable}, -1) <= 0"},
            ]
        }
    )
    if number:
        branch.setDependencies([QgsProcessingModelChildDependency("it")])
        model.addChildAlgorithm(branch)
        for way in ("some", "none"):
            end = QgsProcessingModelChildAlgorithm("native:stringconcatenation")
            end.setChildId(way)
            end.addParameterSources("INPUT_1", [SOURCE.fromStaticValue(way)])
            end.addParameterSources("INPUT_2", [SOURCE.fromExpression(f"to_string({variable})")])
            end.setDependencies([QgsProcessingModelChildDependency("branch", way)])
            model.addChildAlgorithm(end)
    model.updateDestinationParameters()
    context = QgsProcessingContext()
    results, done = model.run({"out": "TEMPORARY_OUTPUT"}, context, QgsProcessingFeedback(False))
    assert done, algorithm.name()
    inner = results["CHILD_RESULTS"]
    branches = {way: inner[way]["CONCATENATION"] for way in ("some", "none") if way in inner}
    return {"content": content(results["out"], context), "branch": branches}


def in_batch(algorithm: Any, rows: list[dict], output: str, folder: Path) -> list[dict[str, Any]]:
    """Run the rows of the toolbox's batch panel, filled as a user fills it: from a file."""
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    file = folder / f"{algorithm.name()}.batch"
    ending = _ending(algorithm, output)
    lines = [
        {
            "PARAMETERS": inputs,
            "OUTPUTS": {output: str(folder / f"{algorithm.name()}_{number}.{ending}")},
        }
        for number, inputs in enumerate(rows)
    ]
    file.write_text(json.dumps({"format": "batch_3.40", "rows": lines}), encoding="utf-8")
    dialog = BatchAlgorithmDialog(algorithm.create())
    panel = dialog.mainWidget()
    QFileDialog.getOpenFileName = staticmethod(lambda *_, **__: (str(file), ""))
    panel.load()
    assert panel.batchRowCount() == len(rows)
    found = []
    for row in range(panel.batchRowCount()):
        context = QgsProcessingContext()
        parameters, valid = panel.parametersForRow(row=row, context=context, warnOnInvalid=False)
        assert valid, (algorithm.name(), row)
        results, done = algorithm.create().run(parameters, context, QgsProcessingFeedback(False))
        assert done, (algorithm.name(), row)
        found.append({"content": content(results[output])})
    dialog.close()
    return found


def _ending(algorithm: Any, output: str) -> str:
    kind = algorithm.parameterDefinition(output).type()
    return "tif" if kind == "rasterDestination" else "gpkg"


def main() -> None:
    plugins, folder = sys.argv[1], Path(sys.argv[2])
    sys.path.insert(0, plugins)
    application = QgsApplication([], True)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    from creative_clusters_plugin.provider import CreativeClustersProvider

    provider = CreativeClustersProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    answers = {}
    for name, (rows, output, number) in json.load(sys.stdin).items():
        algorithm = provider.algorithm(name)
        ending = _ending(algorithm, output)
        results = alone(algorithm, rows[0], output, str(folder / f"{name}_alone.{ending}"))
        answers[name] = {
            "alone": {"content": content(results[output]), "number": results.get(number)},
            "model": in_model(algorithm, rows[0], output, number),
            "batch": in_batch(algorithm, rows, output, folder),
        }
    QgsProject.instance().clear()
    print(json.dumps(answers, default=str))


if __name__ == "__main__":
    main()

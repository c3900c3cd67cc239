#!/usr/bin/env python3
"""Make the models that the plugin ships: resources/models/*.model3.

    QT_QPA_PLATFORM=offscreen .venv/bin/python tools/make_models.py [FOLDER]

Run it with QGIS 3.40, the oldest that the plugin supports. The same files come out at every run.
"""

from __future__ import annotations

import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from qgis.analysis import QgsNativeAlgorithms
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelComment,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtCore import QPointF, QSizeF

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "tools"))

from creative_clusters_plugin.provider import CreativeClustersProvider  # noqa: E402

FOLDER = ROOT / "resources" / "models"
MADE_WITH = "3.40"

Source = QgsProcessingModelChildParameterSource
given = Source.fromModelParameter
made = Source.fromChildOutput
fixed = Source.fromStaticValue
evaluated = Source.fromExpression

#: Pixels between the boxes of a drawing.
_COLUMN, _ROW = 330.0, 110.0
#: Pixels of a box: a name of two lines fits in.
_BOX = QSizeF(200, 40)


class Drawing:
    """A model that is laid out by columns and rows."""

    def __init__(self, name: str, words: str, about: str, group: str) -> None:
        self.model = QgsProcessingModelAlgorithm(name, group)
        self.model.setHelpContent(
            {
                "ALG_DESC": about,
                "SHORT_DESCRIPTION": words,
                "ALG_CREATOR": "Creative Clusters",
                "ALG_VERSION": "1",
            }
        )

    def input(self, parameter: QgsProcessingParameterDefinition, column: float, row: float) -> None:
        """Add an input."""
        component = QgsProcessingModelParameter(parameter.name())
        component.setPosition(QPointF(column * _COLUMN, row * _ROW))
        component.setSize(_BOX)
        self.model.addModelParameter(parameter, component)

    def step(
        self,
        name: str,
        algorithm: str,
        words: str,
        column: float,
        row: float,
        outputs: dict[str, str] | None = None,
        note: str = "",
        **sources: Any,
    ) -> None:
        """Add a step.

        Parameters
        ----------
        outputs : dict of str to str
            Output of the algorithm to what it is called as an output of the model.
        sources
            Parameter of the algorithm to a source, or a list of them.
        """
        child = QgsProcessingModelChildAlgorithm(algorithm)
        child.setChildId(name)
        child.setDescription(words)
        child.setPosition(QPointF(column * _COLUMN, row * _ROW))
        child.setSize(_BOX)
        if child.algorithm() is None:
            sys.exit(f"make_models: there is no algorithm {algorithm}")
        known = {each.name() for each in child.algorithm().parameterDefinitions()}
        for parameter, source in sources.items():
            if parameter not in known:
                sys.exit(f"make_models: {algorithm} has no parameter {parameter}")
            child.addParameterSources(parameter, source if isinstance(source, list) else [source])
        finals = {}
        for number, (output, label) in enumerate((outputs or {}).items()):
            final = QgsProcessingModelOutput(label, label)
            final.setChildId(name)
            final.setChildOutputName(output)
            final.setPosition(QPointF((column + 0.64) * _COLUMN, (row + 0.45 * number) * _ROW))
            final.setSize(_BOX)
            finals[label] = final
        child.setModelOutputs(finals)
        if note:
            comment = QgsProcessingModelComment(note)
            comment.setPosition(QPointF(column * _COLUMN, (row - 0.68) * _ROW))
            comment.setSize(QSizeF(220, 48))
            child.setComment(comment)
        self.model.addChildAlgorithm(child)

    def finished(self, order: Sequence[str]) -> QgsProcessingModelAlgorithm:
        """Return the model, its inputs asked for in this order."""
        children = self.model.childAlgorithms()
        used = {
            (source.outputChildId(), source.outputName())
            for child in children.values()
            for name, sources in child.parameterSources().items()
            for source in sources
            if needed(child.algorithm().parameterDefinition(name))
        }
        for name, child in children.items():
            finals = child.modelOutputs()
            for final in finals.values():
                # What a later step needs is made only where the model is asked for it.
                final.setMandatory((name, final.childOutputName()) in used)
            child.setModelOutputs(finals)
            self.model.setChildAlgorithm(child)
        self.model.setParameterOrder(list(order))
        return self.model


def needed(parameter: QgsProcessingParameterDefinition) -> bool:
    """Does a step fail without it?"""
    # The report takes both tables of a fit or neither, and the other one is always made.
    optional = bool(parameter.flags() & Qgis.ProcessingParameterFlag.Optional)
    return not optional or parameter.name() == "COMPARISON"


def canonical(text: str) -> str:
    """Return a model's XML with its attributes in one order: Qt's differs from run to run."""
    root = ElementTree.fromstring(text)
    for element in root.iter():
        for key in sorted(element.attrib):
            element.set(key, element.attrib.pop(key))
    return f"<!DOCTYPE model>\n{ElementTree.tostring(root, encoding='unicode')}\n"


def main(arguments: Sequence[str]) -> None:
    """Write every model into a folder."""
    if not Qgis.QGIS_VERSION.startswith(MADE_WITH + "."):
        sys.exit(f"make_models: QGIS is {Qgis.QGIS_VERSION}; models are made with {MADE_WITH}.")
    folder = Path(arguments[0]) if arguments else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    application = QgsApplication([], False)
    application.initQgis()
    registry = QgsApplication.processingRegistry()
    registry.addProvider(QgsNativeAlgorithms(registry))
    registry.addProvider(CreativeClustersProvider())
    from model_drawings import DRAWINGS  # uses this module, and the algorithms

    makers: dict[str, Callable[[], QgsProcessingModelAlgorithm]] = DRAWINGS
    for name, make in makers.items():
        path = folder / f"{name}.model3"
        if not make().toFile(str(path)):
            sys.exit(f"make_models: {name} could not be written into {folder}")
        path.write_text(canonical(path.read_text(encoding="utf-8")), encoding="utf-8")
    application.exitQgis()


if __name__ == "__main__":
    # The drawings import this file by its name; it must not run twice under two.
    sys.modules["make_models"] = sys.modules["__main__"]
    main(sys.argv[1:])

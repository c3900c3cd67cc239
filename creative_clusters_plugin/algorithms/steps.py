"""One algorithm as a step of another: the same code, parameters and numbers as run alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsMapLayer, QgsProcessing, QgsProcessingContext

from ..core.errors import InputError
from ..core.progress import Progress
from ..core.record import StepRecord
from ..core.report.messages import Remembered
from .base import Algorithm
from .parameters import Values

TEMPORARY = QgsProcessing.TEMPORARY_OUTPUT


class Steps:
    """Runs steps into temporary layers, which are gone at the end, whatever happens.

    Attributes
    ----------
    said : list of StepRecord
        The messages and warnings of each step that was run, and nothing else of it.
    """

    def __init__(self, context: QgsProcessingContext) -> None:
        self._context = context
        self._made: list[str] = []
        self.said: list[StepRecord] = []

    def __enter__(self) -> Steps:
        return self

    def __exit__(self, *error: object) -> None:
        for place in self._made:
            self._context.temporaryLayerStore().removeMapLayer(place)

    def keep(self, layer: QgsMapLayer) -> None:
        """Let steps read a layer that was made in between."""
        self._context.temporaryLayerStore().addMapLayer(layer)
        self._made.append(layer.id())

    def check(
        self, kind: type[Algorithm], parameters: dict[str, Any], names: Mapping[str, str]
    ) -> None:
        """Check a step's parameters; ``names`` says what its parameters are called outside."""
        self._call(kind, parameters, names, lambda step, values: None)

    def run(
        self,
        kind: type[Algorithm],
        parameters: dict[str, Any],
        names: Mapping[str, str],
        progress: Progress,
    ) -> dict[str, Any]:
        """Run a step and return its results by output name."""
        log = Remembered(progress)
        results = self._call(
            kind, parameters, names, lambda step, values: step.compute(values, log)
        )
        said = StepRecord(kind.NAME, messages=tuple(log.messages), warnings=tuple(log.warnings))
        self.said.append(said)
        self._made += [results[name] for name in parameters if parameters[name] == TEMPORARY]
        return results

    def _call(
        self, kind: type[Algorithm], parameters: dict[str, Any], names: Mapping[str, str], work: Any
    ) -> Any:
        step = kind()
        step.initAlgorithm()
        step.records_inputs = False
        values = Values(step, parameters, self._context)
        try:
            step.check_all(values)
            return work(step, values)
        except InputError as error:
            raise error.renamed(names) from error

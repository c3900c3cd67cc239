"""What happens to a layer when QGIS loads it after a run."""

from __future__ import annotations

from typing import Callable

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)
from qgis.PyQt import sip

Step = Callable[[QgsMapLayer, QgsProcessingContext, QgsProcessingFeedback], None]


class OnLoad(QgsProcessingLayerPostProcessorInterface):
    """Does one step after the other with a layer that was loaded."""

    def __init__(self) -> None:
        super().__init__()
        self.steps: list[Step] = []

    def postProcessLayer(self, layer, context, feedback):
        """Do it (called by QGIS in the main thread, when all layers of the run are loaded)."""
        for step in self.steps:
            step(layer, context, feedback)


#: QGIS keeps no Python reference to a post-processor, and without one its override is lost.
_KEPT: list[OnLoad] = []


def when_loaded(place: str, step: Step, context: QgsProcessingContext) -> None:
    """Have a step done with an output when QGIS has loaded it, after those asked for before.

    Another post-processor is never put in the place of this one: QGIS would delete it.
    """
    details = context.layerToLoadOnCompletionDetails(place)
    processor = details.postProcessor()
    if not isinstance(processor, OnLoad):
        _KEPT[:] = [each for each in _KEPT if not sip.isdeleted(each)]
        processor = OnLoad()
        _KEPT.append(processor)
        details.setPostProcessor(processor)
    processor.steps.append(step)

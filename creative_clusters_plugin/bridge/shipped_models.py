"""The models that the plugin ships, which speak the language of QGIS."""

from __future__ import annotations

from qgis.core import QgsProcessingModelAlgorithm

from ..core.language import tr

#: Name of a model, which is part of its id, to what it is called.
TITLES = {
    "microclusters_from_population_grid": "Microclusters from a population grid",
    "rural_urban_study_model": "Rural and urban study, as a model",
}
#: What of a model's help is shown.
HELP = ("ALG_DESC", "SHORT_DESCRIPTION")


class ShippedModel(QgsProcessingModelAlgorithm):
    """A model under its own name for programs, and words for people.

    The words of its steps stay English: expressions of the model name them.

    Parameters
    ----------
    path : str
        Its file; ``readable`` says whether QGIS could read it.
    """

    def __init__(self, path: str) -> None:
        super().__init__()
        self._path = path
        self.readable = self.fromFile(path)
        content = self.helpContent()
        for key in HELP:
            content[key] = tr(content.get(key, ""))
        self.setHelpContent(content)
        for each in (*self.parameterDefinitions(), *self.outputDefinitions()):
            each.setDescription(tr(each.description()))

    def createInstance(self):
        return type(self)(self._path)

    def displayName(self):
        return tr(TITLES.get(self.name(), ""))

    def group(self):
        return tr("Models")

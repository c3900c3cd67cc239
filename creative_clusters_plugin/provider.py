"""The Processing provider: the list of the plugin's algorithms and models."""

import glob

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms import ALGORITHMS
from .bridge.shipped_models import ShippedModel
from .bridge.versions import plugin_version
from .core.language import tr
from .resource_paths import resource


class CreativeClustersProvider(QgsProcessingProvider):
    """Offers the plugin's algorithms to the toolbox, models and qgis_process."""

    def id(self):
        return "creativeclusters"

    def name(self):
        return "Creative Clusters"

    def longName(self):
        return tr("Creative Clusters: microclusters, rural against urban")

    def versionInfo(self):
        return plugin_version()

    def icon(self):
        return QIcon(resource("icons", "provider.svg"))

    def svgIconPath(self):
        return resource("icons", "provider.svg")

    def loadAlgorithms(self):
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        # A model looks its steps up in the registry: before this provider is in it, those that
        # are its own have no outputs. So models come with the refresh after registration.
        if QgsApplication.processingRegistry().providerById(self.id()) is not None:
            for path in sorted(glob.glob(resource("models", "*.model3"))):
                model = ShippedModel(path)
                if model.readable:
                    self.addAlgorithm(model)


def register() -> CreativeClustersProvider:
    """Register the provider, its models included, and return it."""
    provider = CreativeClustersProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    provider.refreshAlgorithms()
    return provider

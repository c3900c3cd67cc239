"""The Processing provider: the list of the plugin's algorithms."""

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms import ALGORITHMS
from .resource_paths import resource


class CreativeClustersProvider(QgsProcessingProvider):
    """Offers the plugin's algorithms to the toolbox, models and qgis_process."""

    def id(self):
        return "creativeclusters"

    def name(self):
        return "Creative Clusters"

    def longName(self):
        return self.tr("Creative Clusters: microclusters, rural against urban")

    def icon(self):
        return QIcon(resource("icons", "provider.svg"))

    def svgIconPath(self):
        return resource("icons", "provider.svg")

    def loadAlgorithms(self):
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())

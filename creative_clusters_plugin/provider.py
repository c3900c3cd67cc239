"""The Processing provider: the list of the plugin's algorithms."""

import configparser

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithms import ALGORITHMS
from .resource_paths import METADATA, resource


class CreativeClustersProvider(QgsProcessingProvider):
    """Offers the plugin's algorithms to the toolbox, models and qgis_process."""

    def id(self):
        return "creativeclusters"

    def name(self):
        return "Creative Clusters"

    def longName(self):
        return self.tr("Creative Clusters: microclusters, rural against urban")

    def versionInfo(self):
        metadata = configparser.ConfigParser()
        metadata.read(METADATA, encoding="utf-8")
        return metadata.get("general", "version", fallback="")

    def icon(self):
        return QIcon(resource("icons", "provider.svg"))

    def svgIconPath(self):
        return resource("icons", "provider.svg")

    def loadAlgorithms(self):
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())

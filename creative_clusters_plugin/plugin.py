"""What QGIS holds of the plugin: it registers the provider and takes it away again."""

from qgis.core import QgsApplication

from .provider import CreativeClustersProvider


class CreativeClustersPlugin:
    """The plugin's life in QGIS Desktop and in qgis_process (where ``iface`` is None)."""

    def __init__(self, iface):
        self.iface = iface
        self.provider = None

    def initProcessing(self):
        """Register the provider; qgis_process calls only this."""
        self.provider = CreativeClustersProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self):
        """Register everything for QGIS Desktop."""
        self.initProcessing()

    def unload(self):
        """Undo what ``initGui`` did."""
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None

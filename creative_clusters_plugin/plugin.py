"""What QGIS holds of the plugin: it registers the provider and takes it away again."""

from qgis.core import QgsApplication

from .provider import register


class CreativeClustersPlugin:
    """The plugin's life in QGIS Desktop and in qgis_process (where ``iface`` is None)."""

    def __init__(self, iface):
        self.iface = iface
        self.provider = None
        self.entry = None

    def initProcessing(self):
        """Register the provider; qgis_process calls only this."""
        self.provider = register()

    def initGui(self):
        """Register everything for QGIS Desktop."""
        self.initProcessing()
        if self.iface is not None:
            from .gui.entry import DockEntry

            self.entry = DockEntry(self.iface)

    def unload(self):
        """Undo what ``initGui`` did."""
        if self.entry is not None:
            self.entry.remove()
            self.entry = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None

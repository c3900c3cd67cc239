"""The plugin comes and goes without a trace, with and without a window."""

import pytest
from qgis.core import QgsApplication

from creative_clusters_plugin import classFactory


@pytest.mark.parametrize("start", ["initProcessing", "initGui"])
def test_it_can_be_loaded_and_unloaded_twice(qgis_app, start):
    registry = QgsApplication.processingRegistry()
    for _ in range(2):
        plugin = classFactory(None)
        getattr(plugin, start)()
        assert registry.providerById("creativeclusters") is not None
        assert registry.algorithmById("creativeclusters:ruralurbanstudy") is not None
        plugin.unload()
        assert registry.providerById("creativeclusters") is None
        plugin.unload()  # QGIS may ask again after a failed start

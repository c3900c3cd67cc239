"""Creative Clusters: microclusters of creative organisations, rural against urban, in QGIS."""


def classFactory(iface):
    """Return the plugin to QGIS (the name is QGIS' own)."""
    from .plugin import CreativeClustersPlugin

    return CreativeClustersPlugin(iface)

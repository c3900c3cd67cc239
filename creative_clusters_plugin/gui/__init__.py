"""Windows of the plugin in QGIS Desktop; the algorithms work without them."""

"""The methods, on arrays and data frames: no qgis, no Qt. A plain Python can import and test it."""

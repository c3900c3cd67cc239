"""The only code between features and arrays: reading, writing, CRS and units, progress."""

"""Every test speaks English, whatever the language of who runs it."""

import os

# Before QGIS starts, and for every program that a test starts.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

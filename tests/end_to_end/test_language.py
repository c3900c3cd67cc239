"""The installed zip speaks the language of its user."""

import json
import os

import pytest


@pytest.mark.parametrize(
    ("language", "name", "words"),
    [
        ("es_MX.UTF-8", "Detectar microclústeres", "Cuándo usarlo"),
        ("de_AT.UTF-8", "Mikrocluster erkennen", "Wann verwenden"),
        ("C.UTF-8", "Detect microclusters", "When to use it"),
    ],
)
def test_the_packaged_plugin_speaks_it(qgis, language, name, words):
    environment = {**os.environ, "LC_ALL": language}
    done = qgis("help", "creativeclusters:detectmicroclusters", "--json", env=environment)
    assert done.returncode == 0, done.stderr
    details = json.loads(done.stdout)["algorithm_details"]
    assert details["name"] == name
    shown = qgis("help", "creativeclusters:detectmicroclusters", env=environment).stdout
    assert words in shown

"""A missing optional package is one plain sentence, when it is needed and not before."""

import sys

import pytest
from qgis.core import QgsProcessing

from creative_clusters_plugin.algorithms.fit_drivers import FitDrivers


@pytest.mark.parametrize("package", ["statsmodels"])
def test_fitting_says_what_to_install(make_layer, run, monkeypatch, package):
    for name in [each for each in sys.modules if each.split(".")[0] == package]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, package, None)
    rows = [
        (f"POINT({i * 997 % 8000} {i * 613 % 9000})", i * 7 % 5 % 2, float(i * 31 % 17), name)
        for i, name in enumerate(["rural", "urban"] * 40)
    ]
    layer = make_layer("Point", ["y:integer", "x:double", "rurality:string"], rows)
    message = run(
        FitDrivers,
        expect_error=True,
        INPUT=layer,
        OUTCOME="y",
        DRIVERS=["x"],
        COEFFICIENTS=QgsProcessing.TEMPORARY_OUTPUT,
    )
    assert f"The Python package {package} is needed" in message
    assert f"pip install {package}" in message

"""Every fault of a layer, in every layer that the study's report is made of."""

from __future__ import annotations

import pytest
from fault_cases import CASES, KINDS, run
from fault_layers import Layer
from layer_faults import FAULTS
from qgis.core import NULL, QgsWkbTypes
from qgis.PyQt.QtCore import QMetaType

#: The report's input: the study's output.
_LAYERS = {
    "ORGANISATIONS": "ORGANISATIONS_OUT",
    "CLUSTERS": "CLUSTERS",
    "SUMMARY": "SUMMARY",
    "AREAS": "AREAS_OUT",
    "COEFFICIENTS": "COEFFICIENTS",
    "COMPARISON": "COMPARISON",
}
_TYPES = {
    QMetaType.Type.Int: "integer",
    QMetaType.Type.LongLong: "integer",
    QMetaType.Type.Double: "double",
    QMetaType.Type.QString: "string",
}


def _as_layer(made) -> Layer:
    """Return a layer as a value that a fault can change."""
    rows = tuple(
        (
            None if feature.geometry().isNull() else feature.geometry(),
            tuple(None if value == NULL else value for value in feature.attributes()),
        )
        for feature in made.getFeatures()
    )
    fields = tuple(f"{each.name()}:{_TYPES[each.type()]}" for each in made.fields())
    kind = QgsWkbTypes.displayString(made.wkbType())
    return Layer(kind, fields, rows, made.crs().authid())


@pytest.fixture(scope="module")
def studied(whole):
    """Return the outputs of a study."""
    ending = whole("ruralurbanstudy")
    store = ending.context.temporaryLayerStore()
    return {
        name: _as_layer(store.mapLayer(ending.results[output])) for name, output in _LAYERS.items()
    }


def test_every_algorithm_has_its_faults():
    assert set(CASES) | {"createstudyreport"} == set(KINDS)


def test_the_report_without_a_fault(studied, tmp_path):
    given = {name: each.made(name) for name, each in studied.items()}
    ending = run("createstudyreport", {**given, "REPORT": str(tmp_path / "report.html")})
    assert ending.results is not None, ending.text


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("parameter", _LAYERS)
def test_a_fault_in_a_layer_of_the_report(studied, tmp_path, count, parameter, fault):
    layer = studied[parameter]
    tables = ("no features", "one feature", "list field", "HTML in a field")
    if layer.kind not in FAULTS[fault].kinds.split() and fault not in tables:
        return
    given = {name: each.made(name) for name, each in studied.items()}
    given[parameter] = FAULTS[fault].put(layer).made(parameter)
    place = tmp_path / "report.html"
    place.write_text("what was there before", encoding="utf-8")
    ending = run("createstudyreport", {**given, "REPORT": str(place)})
    count("createstudyreport", ending.word)
    text = place.read_text(encoding="utf-8")
    if ending.results is None:
        assert ending.word == "error", ending.text
        assert text == "what was there before"
    else:
        assert text.rstrip().endswith("</html>")
        assert "<script>" not in text

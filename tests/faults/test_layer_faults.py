"""Every fault of a layer, in every layer that an algorithm reads.

The tables say how each ends, so that they can be read as the plugin's promise: ``same`` as without
the fault, ``skipped`` (the feature is kept, with NULLs, and counted), ``other`` (a result, of other
data), or what the one error says.
"""

from __future__ import annotations

from fnmatch import fnmatch

import pytest
from fault_cases import CASES, INPUTS, KINDS, differences, parameters, run
from fault_layers import region
from layer_faults import FAULTS, INF, NAMES, NAN, NUMBERS
from qgis.core import Qgis

SAME, SKIPPED, OTHER = "same", "skipped", "other"

#: Layers whose features come back in an output: what is skipped is counted.
_KEPT = (
    "classify*.INPUT", "detect*.INPUT", "test*.INPUT", "profile*.ORGANISATIONS",
    "summarise*.ORGANISATIONS", "assemble*.AREAS", "fit*.INPUT", "*study.ORGANISATIONS",
)  # fmt: skip
#: Layers of which only attributes are read.
_UNREAD = ("profile*.CLUSTERS", "summarise*.CLUSTERS")
_TWO_PLACES = "is a multi-part point of 2 places"
_NO_POINTS = "points are needed."
_NOT_FINITE = "has a coordinate that is infinite, not a number, or beyond any map."
_NOT_MATCHED = "INCLUDES_INPUT: 1 of 200 organisations have no business of their own"

#: Fault: ((inputs, how it ends), …); the first that fits counts, the last is for the rest.
ENDINGS = {
    "null geometry": (
        (_UNREAD, SAME), (_KEPT, SKIPPED), ("test*.BUSINESSES", _NOT_MATCHED), ("*", OTHER),
    ),
    "all geometries null": ((_UNREAD, SAME), ("*", "No feature of the layer has a geometry.")),
    "no features": ((_UNREAD, OTHER), ("*", "The layer has no features.")),
    "one feature": (
        ("fit*", "RURALITY_FIELD: None of the 1 rows used is rural."),
        ("*study.AREAS", "CODE_FIELD: None of the 1 rows used is rural."),
        ("*study.BUSINESSES", "AREAS: No row is complete (NULL in related_variety 48)."),
        ("*study.ORGANISATIONS", "OUTCOME: organisations is 0 in all 24 rural rows."),
        ("test*.BUSINESSES", "INCLUDES_INPUT: 199 of 200 organisations have no business"),
        ("*", OTHER),
    ),
    "every feature twice": (
        (_UNREAD, "It has more than one feature for a cluster (1, 2, 3, 4, 5, …)."),
        ("test*.INPUT", "INCLUDES_INPUT: 200 of 400 organisations have no business"),
        ("*", OTHER),
    ),
    "no geometry column": (
        ("classifyrurality.INPUT", "A table without geometry cannot be joined to areas"),
        ("fit*", OTHER),
        ("*.LAYERS", "Layer 'museums': It is a table without geometry."),
        ("*", "The layer holds a table without geometry;"),
    ),
    "lines": (
        ("classifyrurality.INPUT", OTHER), ("fit*", OTHER), ("*.LAYERS", OTHER),
        ("*", "The layer holds lines;"),
    ),
    "multi-part of two": (
        (_UNREAD, SAME), ("*.AREAS", OTHER), ("classifyareas*", OTHER), ("fit*", OTHER),
        ("*.LAYERS", OTHER), ("*", _TWO_PLACES),
    ),
    "bow tie": ((_UNREAD, SAME), ("*", OTHER)),
    "NaN coordinate": ((_UNREAD, SAME), ("*", _NOT_FINITE)),
    "no CRS": (
        (_UNREAD, SAME), ("*", "The layer has no coordinate reference system"),
    ),
    "metres said to be degrees": (
        (_UNREAD, SAME), ("profile*", SAME), ("summarise*", SAME),
        ("classifyrurality.AREAS", "No feature lies in any of the areas."),
        ("*study.AREAS", "No feature lies in any of the areas."),
        ("classifyareas*", "cannot be projected from EPSG:4326"),
        ("classifyrurality.INPUT", "cannot be projected from EPSG:4326"),
        ("*study.ORGANISATIONS", "cannot be projected from EPSG:4326"),
        ("assemble*.AREAS", "lie outside EPSG:4326"),
        ("detect*", "lie outside EPSG:4326"),
        ("test*.INPUT", "lie outside EPSG:4326"),
        ("fit*", "lie outside EPSG:4326"),
        ("*", "cannot be projected from EPSG:4326"),
    ),
    "British metres said to be Australian": (
        (_UNREAD, SAME), ("profile*", SAME), ("summarise*", SAME),
        ("classifyareas*", "GRID: None of the areas has anybody in a cell with a class."),
        ("classifyrurality*", "AREAS: No feature lies in any of the areas."),
        ("*study.AREAS", "AREAS: No feature lies in any of the areas."),
        ("*study.ORGANISATIONS", "AREAS: No feature lies in any of the areas."),
        ("*study.BUSINESSES", "AREAS: No row is complete (NULL in related_variety 48)."),
        ("*study.LAYERS", "DRIVERS: museums_near is constant"),
        ("assemble*.AREAS", "ORGANISATIONS: No organisation lies in any of the areas."),
        ("assemble*.ORGANISATIONS", "No organisation lies in any of the areas."),
        ("assemble*", OTHER),
        ("test*", "INCLUDES_INPUT: 200 of 200 organisations have no business"),
        ("*", SAME),
    ),
}  # fmt: skip
for _same, _as in {
    "empty geometry": "null geometry",
    "empty part": "null geometry",
    "infinite coordinate": "NaN coordinate",
    "coordinate of 1e300": "NaN coordinate",
}.items():
    ENDINGS[_same] = ENDINGS[_as]
#: In another CRS the centre is projected, and what is near the radius may be in or out.
_REPROJECTED = (("*study.AREAS", OTHER), ("*", SAME))
for _same in ("geographic CRS", "CRS in feet", "Web Mercator", "CRS of another continent"):
    ENDINGS[_same] = _REPROJECTED


def _expected(fault: str, name: str, parameter: str) -> str:
    for inputs, ending in ENDINGS.get(fault, (("*", SAME),)):
        patterns = (inputs,) if isinstance(inputs, str) else inputs
        if any(fnmatch(f"{name}.{parameter}", each) for each in patterns):
            return ending
    raise LookupError(f"{fault} in {name}.{parameter}")


def _given(name, folder, parameter, layer, names=None):
    given = parameters(name, folder, {parameter: layer}, names)
    given.pop("REPORT", None)
    return given


@pytest.mark.parametrize(
    ("name", "parameter", "fault"),
    [
        pytest.param(*each, fault, id=f"{'.'.join(each)}-{fault}")
        for each in INPUTS
        for fault in FAULTS
        if region()[CASES[each[0]].layers[each[1]]].kind in FAULTS[fault].kinds.split()
    ],
)
def test_a_fault_in_a_layer(whole, tmp_path, count, name, parameter, fault):
    layer = FAULTS[fault].put(region()[CASES[name].layers[parameter]])
    ending = run(name, _given(name, tmp_path, parameter, layer))
    count(name, ending.word)
    expected = _expected(fault, name, parameter)
    if expected not in (SAME, SKIPPED, OTHER):
        assert ending.results is None, "it gave a result"
        if not expected.partition(":")[0].isupper():
            assert ending.text.startswith(f"{parameter}: ")
        assert expected in ending.text
        return
    assert ending.results is not None, ending.text
    output = CASES[name].outputs[0]
    if expected == SKIPPED:
        assert ending.results["SKIPPED_COUNT"] == 1
        if "key" in ending.rows(output)[0]:
            assert len({row["key"] for row in ending.rows(output)}) == len(
                {row["key"] for row in whole(name).rows(output)}
            )
    elif expected == SAME:
        found = differences(name, whole(name), ending, FAULTS[fault].tolerance, output)
        assert not found, found


@pytest.mark.parametrize("names", NAMES)
@pytest.mark.parametrize(("name", "parameter"), INPUTS, ids=[".".join(each) for each in INPUTS])
def test_fields_with_odd_names(whole, tmp_path, count, name, parameter, names):
    layer = region()[CASES[name].layers[parameter]]
    # 'key' tells features apart; what several layers must share is not renamed in one of them.
    odd = {
        old: f"{NAMES[names][:198]}{number}"
        for number, old in enumerate(layer.names)
        if old not in ("key", "cluster_id", "rurality")
    }
    given = _given(name, tmp_path, parameter, layer, odd)
    output = CASES[name].outputs[0]
    given[output] = str(tmp_path / "out.gpkg")  # where names matter
    ending = run(name, given)
    count(name, ending.word)
    assert ending.results is not None, ending.text
    found = differences(name, whole(name), ending, 1e-9, output)
    assert not found, found


def _fields(numeric):
    """Yield every parameter for a field: algorithm, parameter, the layer's parameter, the field."""
    for name, case in CASES.items():
        algorithm = KINDS[name]()
        algorithm.initAlgorithm()
        for each in algorithm.parameterDefinitions():
            value = case.values.get(each.name(), each.defaultValue())
            value = value[0] if isinstance(value, list) else value
            if each.type() != "field" or not value:
                continue
            if numeric == (each.dataType() == Qgis.ProcessingFieldParameterDataType.Numeric):
                yield name, each.name(), each.parentLayerParameterName(), value


@pytest.mark.parametrize("fault", NUMBERS)
@pytest.mark.parametrize(("name", "parameter", "parent", "field"), list(_fields(numeric=True)))
def test_what_is_no_number_in_a_field_for_numbers(
    tmp_path, count, name, parameter, parent, field, fault
):
    kind, value = NUMBERS[fault]
    layer = region()[CASES[name].layers[parent]].with_values(field, kind, value, only=3)
    if kind != "double":
        layer = layer.with_values(field, kind, value)
    ending = run(name, _given(name, tmp_path, parent, layer))
    count(name, ending.word)
    if kind != "double":
        assert ending.text.startswith(f"{parameter}: The field '{field}' is of type ")
    elif fault in ("NaN", "infinity"):
        assert ending.text == (
            f"{parameter}: The field '{field}' holds a value that is NaN or infinite. Set such "
            "values to NULL with the field calculator; rows with a NULL are skipped."
        )
    elif ending.results is None:
        assert fault != "null", ending.text


@pytest.mark.parametrize(("name", "parameter", "parent", "field"), list(_fields(numeric=False)))
def test_what_is_no_word_in_a_field_for_words(tmp_path, count, name, parameter, parent, field):
    for kind, value in NUMBERS.values():
        layer = region()[CASES[name].layers[parent]].with_values(field, kind, value)
        ending = run(name, _given(name, tmp_path, parent, layer))
        count(name, ending.word)
        assert ending.word in ("result", "error"), ending.text


_WORDS = ["", " ", "nonsense", "1;2", "é'\"\\", "500 m", [], ["a", "b"], {}, b"x", True]
_NUMBERS = [0, -1, 1.5, 2**31, 1e300, NAN, INF, "1,5", "١٢"]


@pytest.mark.parametrize("name", CASES)
def test_values_of_parameters_that_make_no_sense(tmp_path, count, name):
    algorithm = KINDS[name]()
    algorithm.initAlgorithm()
    good = parameters(name, tmp_path)
    good.pop("REPORT", None)
    for each in algorithm.parameterDefinitions():
        if each.isDestination():
            continue  # where outputs may go is another test's
        # So many relabellings or organisations are slow, and right.
        numbers = [] if each.name() in ("PERMUTATIONS", "ORGANISATION_COUNT") else _NUMBERS
        for value in [*_WORDS, *numbers, None]:
            ending = run(name, {**good, each.name(): value})
            count(name, ending.word)
            assert ending.word in ("result", "error"), (each.name(), value, ending.text)

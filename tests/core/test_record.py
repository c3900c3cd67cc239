"""Records of steps: what is packed comes back, and nothing else is ever made of a text."""

import dataclasses
import json
import sys
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent / "report"))

from made_fit import make_driver_facts
from made_study import make_detection

from creative_clusters_plugin.core.errors import InputError
from creative_clusters_plugin.core.microclusters.detection import DetectionSettings
from creative_clusters_plugin.core.microclusters.sensitivity import Sensitivity
from creative_clusters_plugin.core.record import (
    Input,
    RecordRow,
    pack,
    results,
    single_records,
    unpack,
)
from creative_clusters_plugin.core.regression import results as fits
from creative_clusters_plugin.core.regression.settings import FitSettings
from creative_clusters_plugin.core.report.drivers_facts import DriverFacts
from creative_clusters_plugin.core.report.study_facts import DetectionRecord

KINDS = [
    DriverFacts, FitSettings, fits.DriverFit, fits.CoefficientRow, fits.ComparisonRow,
    fits.RegimeCheck, fits.BlockBootstrap, fits.BootstrapRow, fits.Influence, fits.PartialEffect,
]  # fmt: skip


@dataclass(frozen=True)
class Box:
    """Anything."""

    content: Any
    other: Any = None


def back(content):
    return unpack(pack(Box(content)), [Box], "RECORDS").content


def equal(one, other):
    """Are two values the same, their types, NaN and arrays included?"""
    if dataclasses.is_dataclass(one):
        return type(one) is type(other) and all(
            equal(getattr(one, each.name), getattr(other, each.name))
            for each in dataclasses.fields(one)
        )
    if isinstance(one, np.ndarray):
        return isinstance(other, np.ndarray) and np.array_equal(one, other, equal_nan=True)
    if isinstance(one, (tuple, list)):
        return len(one) == len(other) and all(map(equal, one, other))
    if isinstance(one, float):
        return isinstance(other, (float, int)) and (one == other or (one != one and other != other))
    return type(one) is type(other) and one == other


@pytest.mark.parametrize("changes", [{}, {"clusters": False}, {"places": False}])
def test_a_whole_fit_comes_back(changes):
    facts = make_driver_facts(**changes)
    found = unpack(pack(facts), KINDS, "RECORDS")
    assert equal(facts, found)
    assert facts.fit.bootstrap is None or found.fit.bootstrap.draws == facts.fit.bootstrap.draws
    assert found.sentences == facts.sentences


def test_a_detection_comes_back():
    record = make_detection()
    found = unpack(pack(record), [DetectionRecord, DetectionSettings, Sensitivity], "RECORDS")
    assert equal(record, found)
    assert found.sensitivity.all[found.sensitivity.chosen] == record.sensitivity.all[1, 2]


@pytest.mark.parametrize(
    "value",
    [
        None, True, 0, -3, 0.1 + 0.2, 1e-300, float("inf"), float("-inf"), float("nan"), "", "ü\n",
        '{"kind": "array"}', "\N{NO-BREAK SPACE}", (), (1, "a", None), ((1.5,), ()),
        np.array([1.0, np.nan, -np.inf]), np.array([[1.5, 2.0], [3.0, 4.0]]), np.empty(0),
        np.array([1, 2]), Box(Box(np.array([0.5]), (Box("x"),)), float("nan")),
    ],
)  # fmt: skip
def test_every_kind_of_value_comes_back(value):
    assert equal(value, back(value))


def test_numbers_of_numpy_are_plain_numbers():
    for value in (np.float64(0.1), np.int64(7), np.bool_(True), np.float32(0.5)):
        found = back(value)
        assert found == value.item()
        assert type(found) is type(value.item())


def test_lists_come_back_as_tuples():
    assert back([1, [2, 3]]) == (1, (2, 3))


def test_it_is_one_line_of_json():
    text = pack(Box("a\nb", np.array([1.0])))
    assert "\n" not in text
    assert json.loads(text)["result"]["fields"]["other"] == {"kind": "array", "values": [1.0]}


WHOLE = pack(Input("INPUT", "studios", 12, "EPSG:27700", "ab"))


def checked(text):
    """Return a result that pack did not make, with the checksum that it would have."""
    plain = json.dumps(json.loads(text), separators=(",", ":"))
    return f'{{"check":"{zlib.crc32(plain.encode()):08x}","result":{plain}}}'


PLAIN = json.dumps(json.loads(WHOLE)["result"], separators=(",", ":"))


@pytest.mark.parametrize(
    "text",
    [
        "", "{", WHOLE[:-1], WHOLE[: len(WHOLE) // 2], "null", "3", PLAIN, "[" * 5000,
        # What was edited by hand: a number that is a text, another number.
        WHOLE.replace(":12,", ':"12",'), WHOLE.replace(":12,", ":13,"),
        *map(checked, [
            "null", "3", '"words"',
            '{"kind":"Input"}', '{"fields":{}}', '{"kind":"Box","fields":{"content":1}}',
            PLAIN.replace('"crs"', '"more"'), PLAIN.replace('"crs":"EPSG:27700",', ""),
            PLAIN.replace('"fields":{', '"fields":{"extra":1,'), '{"kind":"Input","fields":[1]}',
            '{"kind":["Input"],"fields":{}}', '{"kind":"array"}', '{"kind":"array","values":[1]}',
            "[" + PLAIN + "]",
        ]),
    ],
)  # fmt: skip
def test_anything_else_is_refused(text):
    with pytest.raises(InputError) as error:
        unpack(text, [Input], "RECORDS")
    assert error.value.parameter == "RECORDS"
    assert "cannot be read" in str(error.value)


def test_what_may_be_in_it_is_what_the_caller_names():
    assert unpack(WHOLE, [Input], "RECORDS").features == 12
    with pytest.raises(InputError):
        unpack(WHOLE, [Box], "RECORDS")


def test_results_are_found_by_name():
    rows = [
        RecordRow("fitdrivers", "result", "drivers", "1"),
        RecordRow("fitdrivers", "parameter", "drivers", "2"),
        RecordRow("fitdrivers", "result", "other", "3"),
        RecordRow("fitdrivers", "result", "drivers", "4"),
    ]
    assert results(rows, "drivers") == ["1", "4"]
    assert results([], "drivers") == []


def rows_of_step(step, size):
    """Return the record of a step, each of its kinds of rows twice."""
    return [
        RecordRow(step, "parameter", "MIN_CLUSTER_SIZE", str(size)),
        RecordRow(step, "parameter", "EPS", ""),
        RecordRow(step, "input", "LAYERS", "{}"),
        RecordRow(step, "input", "LAYERS", "{}"),
        RecordRow(step, "message", "", "Hm."),
        RecordRow(step, "message", "", "Hm."),
        RecordRow(step, "version", "QGIS", "3.40"),
        RecordRow(step, "version", "NumPy", "1.26"),
        RecordRow(step, "result", "detection", str(size)),
    ]


@pytest.mark.parametrize("turned", [False, True])
def test_two_records_of_a_step_are_told_apart(turned):
    one, other, fit = rows_of_step("a", 1), rows_of_step("a", 2), rows_of_step("b", 1)
    expected = [one, fit, other]
    rows = [*one, *fit, *other]
    if turned:
        rows.reverse()
        expected = [each[::-1] for each in reversed(expected)]
    assert single_records(rows) == expected
    assert single_records([]) == []


def test_records_of_a_step_whose_rows_come_in_two_orders():
    one, other = rows_of_step("a", 1), rows_of_step("a", 2)
    assert single_records([*one, *other[::-1]]) == [one, other[::-1]]
    assert single_records([*one[::-1], *other]) == [one[::-1], other]


def test_records_of_two_steps_may_be_mixed():
    one, other = rows_of_step("a", 1), rows_of_step("b", 2)
    mixed = [row for both in zip(one, other) for row in both]
    assert single_records(mixed) == [one, other]

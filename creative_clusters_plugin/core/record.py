"""What a step of a study was asked and what it found, as rows of a table.

A report at the end of a chain needs more than the layers that pass through it: settings, versions,
how sure a result is. A step writes that as a table of (step, kind, name, value), which any format
of tables can carry; results go in as JSON.
"""

from __future__ import annotations

import dataclasses
import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from .errors import InputError
from .language import tr

#: Columns of the table.
COLUMNS = ("step", "kind", "name", "value")


@dataclasses.dataclass(frozen=True)
class RecordRow:
    """A row: ``kind`` is ``parameter``, ``input``, ``message``, ``version`` or ``result``.

    ``warning`` is a message that is a warning; it may be among the messages, too.
    """

    step: str
    kind: str
    name: str
    value: str


@dataclasses.dataclass(frozen=True)
class Input:
    """A layer that the study was made from: enough to tell whether another one is the same."""

    parameter: str
    name: str
    features: int
    crs: str
    fingerprint: str


@dataclasses.dataclass(frozen=True)
class StepRecord:
    """What a step was asked and what it said.

    Attributes
    ----------
    step : str
        Name of the algorithm.
    parameters : sequence of (name, value)
    inputs : sequence of Input
    messages : sequence of str
    versions : sequence of (name, version)
    warnings : sequence of str
        Those of the messages that a reader of the result should know.
    """

    step: str
    parameters: Sequence[tuple[str, str]] = ()
    inputs: Sequence[Input] = ()
    messages: Sequence[str] = ()
    versions: Sequence[tuple[str, str]] = ()
    warnings: Sequence[str] = ()


def pack(result: Any) -> str:
    """Return frozen dataclasses of numbers, texts, arrays and dataclasses as JSON.

    A dataclass becomes {"kind": its name, "fields": {...}}, an array {"kind": "array", "values":
    [...]}. NaN is written as NaN, which Python's JSON reads back. A checksum goes with it: a result
    that a format cut short, or someone edited, is refused and never half believed.
    """
    plain = _plain(result)
    return _text({"check": _checksum(plain), "result": plain})


def unpack(text: str, kinds: Sequence[type], parameter: str) -> Any:
    """Return what was packed; tuples and lists come back as tuples.

    Parameters
    ----------
    kinds : sequence of type
        The dataclasses that may be in it, that of the result first; no other is ever made.

    Raises
    ------
    InputError
        For ``parameter`` if the text is not what :func:`pack` made of such dataclasses.
    """
    known = {each.__name__: each for each in kinds}
    try:
        packed = json.loads(text)
        if packed["check"] != _checksum(packed["result"]):
            raise ValueError(tr("it was changed since it was written"))
        result = _made(packed["result"], known)
        if not isinstance(result, kinds[0]):
            raise TypeError(tr("it is no {kind}", kind=kinds[0].__name__))
        return result
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise InputError(
            parameter,
            "It holds a result that cannot be read ({error}).",
            "Use the RECORD that the step wrote with this version of the plugin, in a GeoPackage: "
            "other formats may cut long texts.",
            error=error,
        ) from error


def _text(plain: Any) -> str:
    return json.dumps(plain, separators=(",", ":"))


def _checksum(plain: Any) -> str:
    return f"{zlib.crc32(_text(plain).encode()):08x}"


def results(rows: Iterable[RecordRow], name: str) -> list[str]:
    """Return the packed results of a name."""
    return [row.value for row in rows if row.kind == "result" and row.name == name]


def single_records(rows: Iterable[RecordRow]) -> list[list[RecordRow]]:
    """Return the rows of each record by itself, in the order in which the records begin.

    Two runs of a step are two records, whether they come in two tables or in one: a record has a
    parameter, a version or a result only once. Rows may come from the first to the last or from
    the last to the first.
    """
    records: list[list[RecordRow]] = []
    current: dict[str, list[RecordRow]] = {}
    seen: dict[str, set[tuple[str, str]]] = {}
    for row in rows:
        key = (row.kind, row.name)
        if row.step not in current or key in seen[row.step]:
            current[row.step], seen[row.step] = [], set()
            records.append(current[row.step])
        current[row.step].append(row)
        if row.kind in ("parameter", "version", "result"):
            seen[row.step].add(key)
    return records


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {
            each.name: _plain(getattr(value, each.name)) for each in dataclasses.fields(value)
        }
        return {"kind": type(value).__name__, "fields": fields}
    if isinstance(value, np.ndarray):
        return {"kind": "array", "values": value.tolist()}
    if isinstance(value, np.generic):
        return value.item()
    if isinstance(value, (list, tuple)):
        return [_plain(each) for each in value]
    return value


def _made(value: Any, known: Mapping[str, type]) -> Any:
    if isinstance(value, list):
        return tuple(_made(each, known) for each in value)
    if not isinstance(value, dict):
        return value
    if value["kind"] == "array":
        return np.array(value["values"])
    fields = {name: _made(each, known) for name, each in value["fields"].items()}
    return known[value["kind"]](**fields)

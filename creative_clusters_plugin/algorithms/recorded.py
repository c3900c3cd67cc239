"""The RECORDs that a report is given: which of them are of the run that it is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ..core.language import tr
from ..core.progress import Progress
from ..core.record import Input, RecordRow, StepRecord, results, unpack

#: What is said where more than one record of a result fits.
_SEVERAL = {
    "detection": "RECORDS: More than one detection that was recorded fits SUMMARY. The last one "
    "counts, the others are left out.",
    "drivers": "RECORDS: More than one fit that was recorded could be meant. The last one counts, "
    "the others are left out.",
}


def choose_record(
    records: Sequence[list[RecordRow]],
    name: str,
    kinds: Sequence[type],
    of_other_run: Callable[[Any], str],
    progress: Progress,
) -> tuple[Any, list[list[RecordRow]]]:
    """Return a result that fits, and the records without those of other runs of its step.

    Parameters
    ----------
    records : sequence of lists
        The rows of each.
    name : str
        Of the result.
    kinds : sequence of type
        As :func:`~creative_clusters_plugin.core.record.unpack` takes them.
    of_other_run : callable
        Returns in what a result does not fit what the report is about, for a warning; "" where it
        fits.

    Returns
    -------
    result, records
        The result is None where none fits.

    Raises
    ------
    InputError
        For ``RECORDS`` if a result cannot be read.
    """
    fitting: list[tuple[list[RecordRow], Any]] = []
    for rows in records:
        for packed in results(rows, name):
            result = unpack(packed, kinds, "RECORDS")
            differing = of_other_run(result)
            if differing:
                progress.warning(differing)
            elif all(sorted(rows, key=_order) != sorted(other, key=_order) for other, _ in fitting):
                fitting.append((rows, result))
    if len(fitting) > 1:
        progress.warning(tr(_SEVERAL[name]))
    chosen, result = fitting[-1] if fitting else (None, None)
    return result, [rows for rows in records if rows is chosen or not results(rows, name)]


def steps_of(records: Sequence[list[RecordRow]]) -> tuple[StepRecord, ...]:
    """Return the records as steps, in the order in which they were given.

    Raises
    ------
    InputError
        For ``RECORDS`` if what tells of an input cannot be read.
    """

    def step(rows: list[RecordRow]) -> StepRecord:
        def of(kind: str) -> list[RecordRow]:
            return [row for row in rows if row.kind == kind]

        return StepRecord(
            rows[0].step,
            tuple((row.name, row.value) for row in of("parameter")),
            tuple(unpack(row.value, [Input], "RECORDS") for row in of("input")),
            tuple(dict.fromkeys(row.value for row in of("message"))),
            tuple((row.name, row.value) for row in of("version")),
            tuple(row.value for row in of("warning")),
        )

    return tuple(step(rows) for rows in records)


def _order(row: RecordRow) -> tuple[str, str, str]:
    return row.kind, row.name, row.value

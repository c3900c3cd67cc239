"""The report of the whole study: 'Create the study's report' on what the steps have made."""

from __future__ import annotations

from typing import Any

from ..core.progress import Progress
from . import parameters as p
from .base import Algorithm
from .create_study_report import CreateStudyReport
from .recording import NAME as RECORD
from .recording import record_of, record_table, rows_of
from .steps import TEMPORARY, Steps
from .study_fields import outcome_field, own_outcome

#: Steps whose records the report reads.
_STEPS = ("detect", "fit")


def wants_record(values: p.Values) -> dict[str, str]:
    """Return what a step is told so that it keeps its record, where the study has a report."""
    return {RECORD: TEMPORARY} if values.given("REPORT") else {}


def report_of_study(
    algorithm: Algorithm,
    values: p.Values,
    steps: Steps,
    results: dict[str, Any],
    progress: Progress,
) -> str:
    """Return the report as HTML.

    Parameters
    ----------
    results : dict
        The results of the steps ``detect``, ``profile``, ``summarise`` and ``fit``.
    """
    not_fitted = results["fit"].get("NOT_FITTED")
    replaced = own_outcome(values.source("AREAS"), outcome_field(values))
    said = [each for each in (replaced, not_fitted) if each]
    record = record_of(algorithm, values, said, progress.part(0, 0.3), said)
    # Most steps keep no record of their own, and what they warned of is for the reader, too.
    said_by_steps = [row for each in steps.said for row in rows_of(each, {})]
    own = record_table([*rows_of(record, {}), *said_by_steps])
    steps.keep(own)
    made = steps.run(
        CreateStudyReport,
        {
            "ORGANISATIONS": results["detect"]["OUTPUT"],
            "CLUSTERS": results["profile"]["OUTPUT"],
            "SUMMARY": results["summarise"]["OUTPUT"],
            "MAKEUP": results["profile"]["MAKEUP"],
            "AREAS": results["fit"]["PREDICTIONS"],
            "COEFFICIENTS": results["fit"]["COEFFICIENTS"],
            "COMPARISON": results["fit"]["COMPARISON"],
            "RECORDS": [
                each for each in (own.id(), *(results[step][RECORD] for step in _STEPS)) if each
            ],
            "REPORT": TEMPORARY,
        },
        {},
        progress.part(0.3, 1),
    )
    with open(made["REPORT"], encoding="utf-8") as file:
        return file.read()

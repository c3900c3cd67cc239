"""The facts of a fit of drivers, for its report and its record."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.core import QgsProcessingFeatureSource

from ..bridge.own_fields import made_fields
from ..bridge.reading import read_table
from ..bridge.values import as_numbers
from ..bridge.versions import versions
from ..core.errors import InputError
from ..core.language import tr
from ..core.progress import Progress
from ..core.record import RecordRow
from ..core.regression.settings import FitSettings
from . import parameters as p
from .dates import today
from .recorded import choose_record


def driver_facts(
    source: QgsProcessingFeatureSource,
    settings: FitSettings,
    fields: dict[str, str],
    drivers: Sequence[str],
    skipped: Sequence[str],
    fit: Any,
    has_places: bool,
) -> Any:
    """Return the core's facts for the report of a fit.

    Parameters
    ----------
    fields : dict of str to str
        ``outcome``, ``rurality``, ``groups`` and ``microclusters``: names of fields, "" for none.
    skipped : sequence of str
        Sentences on rows that took no part.
    fit : DriverFit
    """
    from ..core.regression.families import FAMILIES
    from ..core.report.drivers import DriverFacts

    return DriverFacts(
        name=source.sourceName(),
        date=today(),
        outcome=fields["outcome"],
        drivers=tuple(drivers),
        settings=settings,
        skipped=tuple(skipped),
        versions=tuple(versions()),
        fit=fit,
        has_places=has_places,
        kind=FAMILIES[settings.model].outcome,
        cluster_field=fields["microclusters"],
        group_field=fields["groups"],
        rurality_field=fields["rurality"],
    )


def without_rows(facts: Any) -> Any:
    """Return facts whose fit holds no figure a row: for a record, which is about the whole."""
    nothing = np.empty(0)
    fit = dataclasses.replace(facts.fit, fitted=nothing, residual=nothing, potential_rank=nothing)
    return dataclasses.replace(facts, fit=fit)


def kinds_of_facts() -> list[type]:
    """Return the dataclasses that the record of a fit holds."""
    from ..core.regression import results
    from ..core.report.drivers import DriverFacts

    return [
        DriverFacts,
        FitSettings,
        results.DriverFit,
        results.CoefficientRow,
        results.ComparisonRow,
        results.RegimeCheck,
        results.BlockBootstrap,
        results.BootstrapRow,
        results.Influence,
        results.PartialEffect,
    ]


def fitted_facts(
    values: p.Values, records: Sequence[list[RecordRow]], progress: Progress
) -> tuple[Any, list[list[RecordRow]]]:
    """Return the facts of a fit from its record, else from its two tables; None without either.

    The records come back without those of other fits.

    Raises
    ------
    InputError
        If only one of the tables is there, or one is not as the fit made it.
    """
    tables = [values.source(name) for name in ("COEFFICIENTS", "COMPARISON")]
    if tables == [None, None]:
        return choose_record(records, "drivers", kinds_of_facts(), lambda facts: "", progress)
    for name, table in zip(("COEFFICIENTS", "COMPARISON"), tables):
        if table is None:
            raise InputError(
                name,
                "It is empty, and the verdicts need both tables of the fit.",
                "Give both COEFFICIENTS and COMPARISON, or neither.",
            )
    from ..core.regression.results import CoefficientRow, ComparisonRow

    coefficients = _rows(CoefficientRow, tables[0], "COEFFICIENTS")
    comparison = _rows(ComparisonRow, tables[1], "COMPARISON")
    if not comparison:
        progress.warning(tr("COMPARISON: It has no rows, so the report says nothing of drivers."))
        return None, list(records)
    _check(coefficients, comparison)

    def differing(facts: Any) -> str:
        if _same(facts.fit.coefficients, coefficients) and _same(facts.fit.comparison, comparison):
            return ""
        return tr(
            "RECORDS: A fit that was recorded has other figures than COEFFICIENTS and COMPARISON: "
            "they are of two runs. The tables count, and that record is left out."
        )

    facts, rest = choose_record(records, "drivers", kinds_of_facts(), differing, progress)
    return facts or _from_tables(coefficients, comparison), rest


def _check(coefficients: tuple[Any, ...], comparison: tuple[Any, ...]) -> None:
    """Raise InputError for tables that do not belong together, or say what the fit never does."""
    from ..core.report.drivers_facts import VERDICTS

    known = {(row.driver, row.regime) for row in coefficients}
    for row in comparison:
        if not known >= {(row.driver, "rural"), (row.driver, "urban"), (row.driver, "difference")}:
            raise InputError(
                "COEFFICIENTS",
                "It does not hold the rows of the driver '{driver}', which COMPARISON has.",
                "Give the two tables that one run of 'Fit drivers' made, whole.",
                driver=row.driver,
            )
        if row.verdict not in VERDICTS:
            raise InputError(
                "COMPARISON",
                "The verdict on the driver '{driver}' is '{verdict}'; it must be one of {verdicts}."
                if row.verdict
                else "There is no verdict on the driver '{driver}'; it must be one of {verdicts}.",
                "Give the table that 'Fit drivers' made, as it is.",
                driver=row.driver,
                verdict=row.verdict,
                verdicts=", ".join(VERDICTS),
            )


def _rows(kind: type, source: QgsProcessingFeatureSource, parameter: str) -> tuple[Any, ...]:
    """Return the rows of a table as their dataclass; NULL is NaN, or '' for words."""
    fields = dataclasses.fields(kind)
    names = [each.name for each in fields]
    made = made_fields(source, names)
    missing = [name for name in names if name not in made]
    if missing:
        raise InputError(
            parameter,
            "It has no field {missing}.",
            "Give the table that 'Fit drivers' made.",
            missing=", ".join(missing),
        )
    columns = read_table(
        source, parameter, list(made.values()), Progress(), may_be_empty=True
    ).columns
    cells = []
    for each in fields:
        if str(each.type) == "str":
            cells.append([str(value or "") for value in columns[made[each.name]]])
        else:
            cells.append(as_numbers(columns[made[each.name]], parameter, each.name).tolist())
    return tuple(kind(*row) for row in zip(*cells))


def _same(recorded: tuple[Any, ...], read: tuple[Any, ...]) -> bool:
    """Are these the same rows, in any order, but for what a format of tables rounds?"""
    if len(recorded) != len(read):
        return False
    for ours, theirs in zip(sorted(recorded, key=_place), sorted(read, key=_place)):
        for one, other in zip(dataclasses.astuple(ours), dataclasses.astuple(theirs)):
            if isinstance(one, str):
                if one != other:
                    return False
            elif not np.isclose(one, other, rtol=1e-6, atol=1e-12, equal_nan=True):
                return False
    return True


def _place(row: Any) -> tuple[str, str]:
    """Return what no two rows of a table have in common."""
    return row.driver, getattr(row, "regime", "")


def _confidence(coefficients: tuple[Any, ...]) -> float:
    """Return the level in percent of the intervals in a table, as the normal distribution has it.

    Intervals of t are a little wider, so that small tables give a level that is a little high.
    """
    wide = [
        (row.ci_high - row.ci_low) / (2 * row.std_error)
        for row in coefficients
        if row.std_error > 0 and math.isfinite(row.ci_high - row.ci_low)
    ]
    if not wide:
        return FitSettings().confidence
    half = float(np.median(wide))
    return float(np.clip(round(100 * math.erf(half / math.sqrt(2)), 1), 50, 99.9))


def _from_tables(coefficients: tuple[Any, ...], comparison: tuple[Any, ...]) -> Any:
    """Return facts that know no more than the tables do."""
    from ..core.regression import results
    from ..core.report.drivers import DriverFacts

    nothing, empty = float("nan"), np.empty(0)
    fit = results.DriverFit(
        coefficients=coefficients,
        comparison=comparison,
        **dict.fromkeys(("fitted", "residual", "potential_rank"), empty),
        **dict.fromkeys(("observations", "rural_observations"), 0),
        **dict.fromkeys(_UNKNOWN, nothing),
        margin_source="",
        covariance="",
        warnings=(),
        sentences=tuple(_sentence(row.driver, row.verdict) for row in comparison),
        regimes=(),
        bootstrap=None,
        influence=(),
        partial=(),
    )
    return DriverFacts(
        name="",
        date=today(),
        outcome=tr("the outcome"),
        drivers=tuple(row.driver for row in comparison),
        settings=FitSettings(confidence=_confidence(coefficients)),
        skipped=(),
        versions=(),
        fit=fit,
        has_places=False,
        kind="number",
    )


def _sentence(driver: str, verdict: str) -> str:
    """Return what a table alone says of a driver."""
    sentences = {
        "same": tr("{driver}: the same.", driver=driver),
        "different": tr("{driver}: different.", driver=driver),
        "inconclusive": tr("{driver}: cannot tell.", driver=driver),
    }
    return sentences[verdict]


_UNKNOWN = (
    "log_likelihood",
    "aic",
    "pseudo_r2",
    "joint_statistic",
    "joint_p",
    "moran_i",
    "moran_p",
    "cv_auc",
    "condition_number",
    "equivalence_margin",
)

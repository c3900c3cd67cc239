"""The last step of the study: the fit, or why there is nothing to fit."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingFeatureSource

from ..bridge.reading import read_table
from ..bridge.values import as_numbers
from ..bridge.writing import Outputs
from ..core.language import tr
from ..core.membership import cluster_id
from ..core.progress import Progress
from . import parameters as p
from .fit_drivers import FitDrivers, columns_of
from .hints import smaller_cluster_size
from .recording import NAME as RECORD
from .steps import TEMPORARY, Steps
from .study_fields import outcome_field
from .study_report import wants_record

#: What an assembled field that is no asset's enters the fit as; True: as its log.
_OTHER_DRIVERS = {"related_variety": False, "businesses_near": True, "population_density": True}
#: What only BUSINESSES make. A layer of assets may be named "businesses" where there are none.
_OF_BUSINESSES = ("related_variety", "businesses_near")
#: Outcomes that are what they are because of the microclusters that were found.
_OF_MICROCLUSTERS = ("in_cluster", "clustered", "clustered_share")
_TABLES = ("COEFFICIENTS", "COMPARISON")


def driver_fields(values: p.Values, assembled: dict[str, Any]) -> tuple[list[str], list[str]]:
    """Return the fields that enter the fit as their log, and those that enter as they are."""
    logged, plain = [], list(values.fields("DRIVERS", values.source("AREAS")))
    businesses = values.given("BUSINESSES")
    for name in assembled["DRIVER_FIELDS"].split(";"):
        if name in _OTHER_DRIVERS and (businesses or name not in _OF_BUSINESSES):
            (logged if _OTHER_DRIVERS[name] else plain).append(name)
        elif name.endswith(f"_{values.choice('DRIVER_MEASURE')}"):
            logged.append(name)
    return logged, plain


def fit(
    values: p.Values,
    steps: Steps,
    assembled: dict[str, Any],
    detected: dict[str, Any],
    progress: Progress,
) -> dict[str, Any]:
    """Run the fit and return its results.

    Where the microclusters leave nothing to compare, say so and return ``NOT_FITTED``: the reason.
    The numbers are None then, and :func:`write_without_fit` writes the outputs.
    """
    logged, plain = driver_fields(values, assembled)
    drivers = {"DRIVER_FIELDS": ";".join(logged + plain)}
    source = _as_the_fit_reads(assembled["OUTPUT"], values.context)
    reason = _nothing_to_compare(values, source, logged + plain, detected)
    if reason:
        progress.warning(reason)
        nothing = dict.fromkeys((*(name for name, _ in FitDrivers.NUMBERS), *_TABLES, RECORD))
        return {**nothing, **drivers, "PREDICTIONS": assembled["OUTPUT"], "NOT_FITTED": reason}
    results = steps.run(
        FitDrivers,
        {
            "INPUT": assembled["OUTPUT"],
            "OUTCOME": outcome_field(values),
            "DRIVERS": logged + plain,
            "LOG_DRIVERS": logged,
            "MODEL": values.choice("MODEL"),
            "COVARIANCE": values.choice("COVARIANCE"),
            "CLUSTER_FIELD": values.field_text("CLUSTER_FIELD"),
            "CONLEY_DISTANCE": values.number("CONLEY_DISTANCE"),
            "EQUIVALENCE_MARGIN": values.number("EQUIVALENCE_MARGIN"),
            "SEED": values.integer("SEED"),
            "COEFFICIENTS": TEMPORARY,
            "COMPARISON": TEMPORARY,
            "PREDICTIONS": TEMPORARY,
            **wants_record(values),
        },
        {"INPUT": "AREAS", "RURALITY_FIELD": "CODE_FIELD"},
        progress,
    )
    return {**results, **drivers}


def write_without_fit(
    outputs: Outputs, results: dict[str, Any], context: QgsProcessingContext
) -> None:
    """Write what a fit would have: areas with NULL for its fields, and tables without rows.

    A model that reads them further down finds every output and every field.
    """
    from ..core.regression.results import CoefficientRow, ComparisonRow

    source = _as_the_fit_reads(results["PREDICTIONS"], context)
    ids = read_table(source, "AREAS", [], Progress()).ids
    made = ("fitted", "residual", "potential_rank")
    outputs.copy("AREAS_OUT", source, ids, [(name, float, [None] * len(ids)) for name in made])
    for name, kind in zip(_TABLES, (CoefficientRow, ComparisonRow)):
        outputs.write(name, columns_of(kind, ()))


def _as_the_fit_reads(place: str, context: QgsProcessingContext) -> QgsProcessingFeatureSource:
    step = FitDrivers()
    step.initAlgorithm()
    return p.Values(step, {"INPUT": place}, context).source("INPUT")


def _nothing_to_compare(
    values: p.Values,
    source: QgsProcessingFeatureSource,
    drivers: list[str],
    detected: dict[str, Any],
) -> str | None:
    """Return why an outcome that is about microclusters cannot be fitted; None if it varies.

    The rows are those that the fit would use. Another outcome is the fit's own to judge: there it
    is the wrong field, and not what was found.
    """
    from ..core.shares import rural_flags

    outcome = outcome_field(values)
    if outcome not in _OF_MICROCLUSTERS:
        return None
    groups = values.field_text("CLUSTER_FIELD") if values.choice("COVARIANCE") == "cluster" else ""
    fields = [outcome, "rurality", *drivers, *([groups] if groups else [])]
    columns = read_table(source, "AREAS", fields, Progress()).columns
    numbers = {name: as_numbers(columns[name], "DRIVERS", name) for name in [outcome, *drivers]}
    used = ~np.logical_or.reduce([np.isnan(each) for each in numbers.values()])
    if groups:
        used &= np.array([cluster_id(each) is not None for each in columns[groups]], dtype=bool)
    rural = rural_flags(columns["rurality"], "CODE_FIELD", "rurality")
    for regime, flag in (("rural", 1), ("urban", 0)):
        part = numbers[outcome][used & (rural == flag)]
        if len(part) and part.min() == part.max():
            return _reason(values, regime, part, detected)
    return None


def _reason(values: p.Values, regime: str, outcome: np.ndarray, detected: dict[str, Any]) -> str:
    """Return why drivers cannot be compared, and what helps."""
    rural = regime == "rural"
    told = {"outcome": outcome_field(values), "value": float(outcome[0]), "areas": len(outcome)}
    if outcome[0] > 0:
        return tr(
            "{outcome} is {value:g} in all {areas:,} rural areas, so drivers cannot be compared. "
            "Try a larger MIN_CLUSTER_SIZE, smaller areas, or another OUTCOME."
            if rural
            else "{outcome} is {value:g} in all {areas:,} urban areas, so drivers cannot be "
            "compared. Try a larger MIN_CLUSTER_SIZE, smaller areas, or another OUTCOME.",
            **told,
        )
    if detected[f"{regime.upper()}_CLUSTER_COUNT"]:
        text = tr(
            "{outcome} is 0 in all {areas:,} rural areas that could be fitted, so drivers cannot "
            "be compared."
            if rural
            else "{outcome} is 0 in all {areas:,} urban areas that could be fitted, so drivers "
            "cannot be compared.",
            **told,
        )
    else:
        text = tr(
            "No rural microcluster was found, so drivers cannot be compared."
            if rural
            else "No urban microcluster was found, so drivers cannot be compared."
        )
    return text + " " + smaller_cluster_size(values.integer("MIN_CLUSTER_SIZE"))

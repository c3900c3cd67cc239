"""`creativeclusters:fitdrivers`."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import Qgis, QgsProcessingFeatureSource

from ..bridge.crs import choose_working_crs
from ..bridge.destinations import sink_text
from ..bridge.overlay import centres
from ..bridge.own_fields import made_field
from ..bridge.reading import geometry_kind, read_points, read_shapes, read_table, warn_of_zero
from ..bridge.styles import style_output
from ..bridge.values import as_numbers, nullable, number_or_none
from ..bridge.writing import Outputs
from ..core.errors import InputError
from ..core.language import tr
from ..core.membership import cluster_id, ordered_ids
from ..core.progress import Progress
from ..core.record import RecordRow
from ..core.regression.settings import COVARIANCES, MODELS, FitSettings
from ..core.report.messages import Remembered
from ..resource_paths import resource
from . import parameters as p
from .base import Algorithm
from .fitted import driver_facts, without_rows
from .recording import record_of, record_output, rows_of, write_record

_NUMBERS = [
    ("OBSERVATIONS", "observations", "Rows used"),
    ("RURAL_OBSERVATIONS", "rural_observations", "Rural rows used"),
    ("LOG_LIKELIHOOD", "log_likelihood", "Log-likelihood"),
    ("AIC", "aic", "Akaike information criterion"),
    ("PSEUDO_R2", "pseudo_r2", "McFadden's pseudo R² (R² for ols)"),
    ("JOINT_STATISTIC", "joint_statistic", "Wald statistic: all drivers act alike"),
    ("JOINT_P", "joint_p", "Its p value"),
    ("MORAN_I", "moran_i", "Moran's I of the residuals"),
    ("MORAN_P", "moran_p", "Its p value"),
    ("CV_AUC", "cv_auc", "Area under the ROC curve, spatially cross-validated"),
    ("CONDITION_NUMBER", "condition_number", "Condition number of the drivers"),
]


@dataclass(frozen=True)
class _Rows:
    """What was read, and which of its rows are complete."""

    ids: list[int]
    columns: dict[str, list[Any]]
    xy: np.ndarray | None


class FitDrivers(Algorithm):
    """Fits drivers of an outcome, rural against urban."""

    NAME = "fitdrivers"
    LABEL = "Fit drivers, rural against urban"
    GROUP = "drivers"
    SUMMARY = (
        "Fits drivers in rural and urban places and says of each whether its effect is the same, "
        "different, or cannot be told apart."
    )
    TAGS = ["regression", "logit", "marginal effects", "equivalence", "Conley", "regimes"]
    NUMBERS = [(name, label) for name, _, label in _NUMBERS] + [("SKIPPED_COUNT", "Rows skipped")]

    def declare(self) -> None:
        tr = self.tr
        self.addParameter(p.source("INPUT", tr("Areas, or any layer or table"), p.ANYTHING))
        self.addParameter(p.field("OUTCOME", tr("Outcome"), "INPUT", kind="numeric"))
        self.addParameter(p.field("DRIVERS", tr("Drivers"), "INPUT", kind="numeric", multiple=True))
        self.addParameter(p.field("RURALITY_FIELD", tr("Rurality"), "INPUT", default="rurality"))
        self.addParameter(p.choice("MODEL", tr("Model"), list(MODELS), "logit"))
        self.addParameter(
            p.field(
                "LOG_DRIVERS",
                tr("Drivers taken as log(1 + x)"),
                "INPUT",
                kind="numeric",
                multiple=True,
                optional=True,
            )
        )
        self.addParameter(
            p.switch("STANDARDISE", tr("Effects per standard deviation of a driver"), True)
        )
        self.addParameter(p.choice("COVARIANCE", tr("Standard errors"), list(COVARIANCES), "auto"))
        self.addParameter(
            p.field("CLUSTER_FIELD", tr("Groups for clustered errors"), "INPUT", optional=True)
        )
        self.addParameter(
            p.field(
                "MICROCLUSTER_FIELD",
                tr("Microcluster of each area (empty: cluster_id, if there is one)"),
                "INPUT",
                optional=True,
            )
        )
        self.addParameter(p.metres("CONLEY_DISTANCE", tr("Reach of the Conley errors"), 20000))
        self.addParameter(
            p.number(
                "EQUIVALENCE_MARGIN",
                tr("Largest difference that still counts as the same (empty: from the data)"),
                None,
                optional=True,
            )
        )
        self.addParameter(p.number("CONFIDENCE", tr("Confidence (percent)"), 95))
        self.addParameter(p.advanced(p.number("SEED", tr("Random seed"), 1, integer=True)))
        table = Qgis.ProcessingSourceType.Vector
        self.addParameter(p.layer_output("COEFFICIENTS", tr("Coefficients"), table, optional=False))
        self.addParameter(p.layer_output("COMPARISON", tr("Rural against urban"), table))
        self.addParameter(p.layer_output("PREDICTIONS", tr("Predictions"), table))
        self.addParameter(p.html_output("REPORT", tr("Report")))
        self.addParameter(record_output(tr("Record of the run, for the study's report")))

    def settings(self, values: p.Values, source: QgsProcessingFeatureSource) -> FitSettings:
        """Return the core's settings."""
        return FitSettings(
            model=values.choice("MODEL"),
            log_drivers=tuple(values.fields("LOG_DRIVERS", source)),
            standardise=values.flag("STANDARDISE"),
            covariance=values.choice("COVARIANCE"),
            conley_distance=values.number("CONLEY_DISTANCE"),
            equivalence_margin=values.number("EQUIVALENCE_MARGIN"),
            confidence=values.number("CONFIDENCE"),
            seed=values.integer("SEED"),
        )

    def check(self, values: p.Values) -> None:
        source = values.source("INPUT")
        outcome = values.field("OUTCOME", source)
        drivers = values.fields("DRIVERS", source)
        for name, value in (
            ("OUTCOME", outcome),
            ("DRIVERS", drivers),
            ("RURALITY_FIELD", values.field("RURALITY_FIELD", source)),
        ):
            if not value:
                raise InputError(name, "It is empty.", "Choose a field of INPUT.")
        if outcome in drivers:
            raise InputError(
                "DRIVERS",
                "'{outcome}' is the outcome, too.",
                "Take it out of the drivers, or choose another outcome.",
                outcome=outcome,
            )
        settings = self.settings(values, source)
        settings.validate(drivers)
        groups = values.field("CLUSTER_FIELD", source)
        if settings.covariance == "cluster" and not groups:
            raise InputError(
                "CLUSTER_FIELD",
                "COVARIANCE is cluster, and no field says which rows belong together.",
                "Choose the field, or another COVARIANCE.",
            )
        if settings.covariance == "conley" and geometry_kind(source) == Qgis.GeometryType.Null:
            raise InputError(
                "COVARIANCE",
                "Conley errors need places, and INPUT is a table without geometry.",
                "Use robust or cluster, or choose a layer with geometry.",
            )

    def compute(self, values: p.Values, progress: Progress) -> dict[str, Any]:
        from ..core.regression.fit import fit_drivers
        from ..core.regression.sentences import moran_sentence
        from ..core.shares import rural_flags

        source = values.source("INPUT")
        outcome = values.field("OUTCOME", source)
        drivers = values.fields("DRIVERS", source)
        rurality = values.field("RURALITY_FIELD", source)
        settings = self.settings(values, source)
        settings.require_packages()
        reporting = bool(sink_text(values.parameters.get("REPORT")))
        if reporting:  # before the work, not after it
            from ..core.report.page import require_packages

            require_packages()
        clustered = settings.covariance == "cluster"
        groups = values.field("CLUSTER_FIELD", source) if clustered else None
        microclusters = self._microcluster_field(values, source)
        more = [each for each in (groups, microclusters) if each]
        needed = list(dict.fromkeys([outcome, *drivers, rurality, *more]))
        log = Remembered(progress)
        rows = self._read(values, source, needed, log.part(0, 0.2))
        y = as_numbers(rows.columns[outcome], "OUTCOME", outcome)
        x = np.column_stack([as_numbers(rows.columns[each], "DRIVERS", each) for each in drivers])
        rural = rural_flags(rows.columns[rurality], "RURALITY_FIELD", rurality)
        reading = tuple(log.messages)
        used, lacks = self._complete(rows, y, x, rural, groups, drivers, log)
        skipped = tuple(log.messages[len(reading) :])
        result = fit_drivers(
            y[used],
            x[used],
            drivers,
            rural[used] == 1,
            settings,
            xy=None if rows.xy is None else rows.xy[used],
            groups=_codes([rows.columns[groups][row] for row in used]) if groups else None,
            microclusters=_numbered(rows.columns[microclusters], used) if microclusters else None,
            outcome_name=outcome,
            progress=log.part(0.2, 0.85),
        )
        log.info(result.margin_source)
        for text in result.warnings:
            log.warning(text)
        for text in (*result.sentences, moran_sentence(result, outcome)):
            if text:
                log.info(text)
        names = {"outcome": outcome, "rurality": rurality}
        names.update(groups=groups or "", microclusters=microclusters or "")
        facts = driver_facts(source, settings, names, drivers, skipped, result, rows.xy is not None)
        given = (len(rows.ids), int(np.sum(rural == 1)), int(np.sum(rural == 0)))
        facts = dataclasses.replace(facts, messages=reading, given=given, lacks=lacks)
        told = self._tell(values, facts, log.messages, reporting, progress.part(0.85, 0.95))
        places = self._write(values, source, rows, used, result, told, progress.part(0.95, 1))
        numbers = {name: number_or_none(getattr(result, each)) for name, each, _ in _NUMBERS}
        for name in ("OBSERVATIONS", "RURAL_OBSERVATIONS"):
            numbers[name] = int(numbers[name])
        return {**places, **numbers, "SKIPPED_COUNT": len(rows.ids) - len(used)}

    @staticmethod
    def _microcluster_field(values: p.Values, source: QgsProcessingFeatureSource) -> str | None:
        """Return the field that says which microcluster a row belongs to, if any does."""
        given = values.field("MICROCLUSTER_FIELD", source)
        return given or made_field(source, "cluster_id")

    def _tell(
        self,
        values: p.Values,
        facts: Any,
        messages: list[str],
        reporting: bool,
        progress: Progress,
    ) -> tuple[str | None, list[RecordRow] | None]:
        """Return the report and the record, each None where nobody asked for it."""
        from ..core.report.drivers import drivers_report

        report = drivers_report(facts, resource("templates")) if reporting else None
        if not sink_text(values.parameters.get("RECORD")):
            return report, None
        record = record_of(self, values, messages, progress)
        return report, rows_of(record, {"drivers": without_rows(facts)})

    @staticmethod
    def _read(
        values: p.Values,
        source: QgsProcessingFeatureSource,
        fields: list[str],
        progress: Progress,
    ) -> _Rows:
        kind = geometry_kind(source)
        if kind == Qgis.GeometryType.Null:
            table = read_table(source, "INPUT", fields, progress)
            return _Rows(table.ids, table.columns, None)
        if kind == Qgis.GeometryType.Point:
            read = read_points(source, "INPUT", fields, progress)
            warn_of_zero(read, "INPUT", progress)
            xy = read.xy
        else:
            read = read_shapes(source, "INPUT", fields, progress.part(0, 0.7))
            xy = centres(read.geometries, progress.part(0.7, 1))
        working = choose_working_crs(
            read.crs, read.bounds, values.context.transformContext(), "INPUT", progress, xy
        )
        return _Rows(read.ids, read.columns, working.project(xy, read.crs, "INPUT"))

    @staticmethod
    def _complete(
        rows: _Rows,
        y: np.ndarray,
        x: np.ndarray,
        rural: np.ndarray,
        groups: str | None,
        drivers: list[str],
        progress: Progress,
    ) -> tuple[np.ndarray, tuple[tuple[str, int], ...]]:
        """Return the rows without a gap, and what the others lack; say so, too."""
        lacks = [(tr("the outcome"), np.isnan(y)), (tr("rurality"), np.isnan(rural))]
        lacks += [(name, np.isnan(x[:, number])) for number, name in enumerate(drivers)]
        if groups:
            nowhere = [cluster_id(each) is None for each in rows.columns[groups]]
            lacks.append((groups, np.array(nowhere, dtype=bool)))
        if rows.xy is not None:
            lacks.append((tr("geometry"), np.isnan(rows.xy[:, 0])))
        missing = np.logical_or.reduce([flags for _, flags in lacks])
        counts = tuple((name, int(flags.sum())) for name, flags in lacks if flags.any())
        reasons = ", ".join(f"{name} {number}" for name, number in counts)
        if missing.all():
            raise InputError(
                "INPUT",
                "No row is complete (NULL in {reasons}).",
                "Leave out the drivers that are mostly NULL, or fill them.",
                reasons=reasons,
            )
        if missing.any():
            progress.warning(
                tr(
                    "{missing} of {rows} rows is skipped because something is NULL: {reasons}."
                    if missing.sum() == 1
                    else "{missing} of {rows} rows are skipped because something is NULL: "
                    "{reasons}.",
                    missing=missing.sum(),
                    rows=len(missing),
                    reasons=reasons,
                )
            )
        return np.flatnonzero(~missing), counts

    def _write(
        self,
        values: p.Values,
        source: QgsProcessingFeatureSource,
        rows: _Rows,
        used: np.ndarray,
        result: Any,
        told: tuple[str | None, list[RecordRow] | None],
        progress: Progress,
    ) -> dict[str, str]:
        from ..core.regression.results import CoefficientRow, ComparisonRow

        def placed(part: np.ndarray) -> list[Any]:
            whole = np.full(len(rows.ids), np.nan)
            whole[used] = part
            return nullable(whole)

        with Outputs(self, values.parameters, values.context, progress) as outputs:
            outputs.write("COEFFICIENTS", columns_of(CoefficientRow, result.coefficients))
            outputs.write("COMPARISON", columns_of(ComparisonRow, result.comparison))
            outputs.copy(
                "PREDICTIONS",
                source,
                rows.ids,
                [
                    (name, float, placed(getattr(result, name)))
                    for name in ("fitted", "residual", "potential_rank")
                ],
            )
            report, record = told
            if report is not None:
                outputs.text("REPORT", report)
            if record is not None:
                write_record(outputs, record)
        for name in ("COEFFICIENTS", "COMPARISON"):
            if name in outputs.places:
                style_output(
                    f"table_{name.lower()}", outputs.places[name], values.context, progress
                )
        if "PREDICTIONS" in outputs.places and geometry_kind(source) == Qgis.GeometryType.Polygon:
            ranked = values.choice("MODEL") != "ols"
            style = "areas_predictions" if ranked else "areas_fitted"
            style_output(style, outputs.places["PREDICTIONS"], values.context, progress)
        return outputs.places


def columns_of(kind: type, rows: tuple[Any, ...]) -> list[tuple[str, type, list[Any]]]:
    """Return a table's columns from the fields of its rows' dataclass; NaN and '' are NULL."""
    columns = []
    for each in dataclasses.fields(kind):
        cells = [getattr(row, each.name) for row in rows]
        if str(each.type) == "str":
            columns.append((each.name, str, [cell or None for cell in cells]))
        else:
            columns.append((each.name, float, nullable(np.array(cells, dtype=float))))
    return columns


def _numbered(values: list[Any], used: np.ndarray) -> np.ndarray:
    """Return the number of each used row's microcluster, 0 for none: its id, where that is one."""
    ids = [cluster_id(values[row]) for row in used]
    most = np.iinfo(np.int64).max
    if all(each is None or (isinstance(each, int) and 0 < each <= most) for each in ids):
        return np.array([each or 0 for each in ids], dtype=np.int64)
    number_of = {each: number for number, each in enumerate(ordered_ids(ids), 1)}
    return np.array([number_of.get(each, 0) for each in ids], dtype=np.int64)


def _codes(values: list[Any]) -> np.ndarray:
    """Return a whole number for each distinct value."""
    return np.unique([str(each) for each in values], return_inverse=True)[1]

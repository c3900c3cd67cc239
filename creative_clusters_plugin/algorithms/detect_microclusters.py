"""`creativeclusters:detectmicroclusters`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import Qgis, QgsGeometry

from ..bridge.crs import choose_working_crs
from ..bridge.destinations import sink_text
from ..bridge.outlines import OUTLINES, outlines, placed
from ..bridge.reading import read_points, require_geometry, warn_of_zero
from ..bridge.styles import style_output
from ..bridge.values import as_groups, as_numbers, nullable, number_or_none
from ..bridge.writing import Outputs
from ..core.language import tr
from ..core.progress import Progress
from ..core.record import RecordRow
from ..core.report.messages import Remembered
from ..resource_paths import resource
from . import parameters as p
from .base import Algorithm
from .detected import Detected, Organisations, eps_sentence, eps_used, report_facts
from .hints import missing_regimes
from .recording import record_of, record_output, rows_of, write_record

if TYPE_CHECKING:
    from ..core.microclusters.sensitivity import Sensitivity


class DetectMicroclusters(Algorithm):
    """Finds microclusters of organisations by density.

    An algorithm that does more with what is detected is a subclass: it extends :meth:`declare`
    (between :meth:`declare_detection` and :meth:`declare_outputs`), does its work in
    :meth:`examine`, and adds to :meth:`cluster_columns`, :meth:`numbers` and :meth:`report_extras`,
    which are given what :meth:`examine` returned.
    """

    NAME = "detectmicroclusters"
    LABEL = "Detect microclusters"
    GROUP = "microclusters"
    SUMMARY = "Finds microclusters of organisations by their density: HDBSCAN or DBSCAN."
    TAGS = ["cluster", "HDBSCAN", "DBSCAN", "density", "hot spot", "creative industries"]
    NUMBERS = [
        ("CLUSTER_COUNT", "Clusters"),
        ("RURAL_CLUSTER_COUNT", "Rural clusters"),
        ("URBAN_CLUSTER_COUNT", "Urban clusters"),
        ("CLUSTERED_SHARE", "Share of organisations in a cluster (0-1)"),
        ("RURAL_CLUSTERED_SHARE", "Share of rural organisations in a cluster (0-1)"),
        ("URBAN_CLUSTERED_SHARE", "Share of urban organisations in a cluster (0-1)"),
        ("SKIPPED_COUNT", "Organisations skipped"),
        ("TRIMMED_COUNT", "Organisations that the radius limit left out"),
        ("EPS_USED", "EPS used (metres)"),
    ]

    #: Fields of INPUT that may be given.
    FIELDS: tuple[str, ...] = ("GROUP_FIELD", "WEIGHT_FIELD", "RURALITY_FIELD")
    #: How much of the work (0-1) is done after reading, detecting, examining and the report.
    DONE_AFTER = (0.2, 0.7, 0.7, 0.85)
    CLUSTERS_STYLE = "clusters"

    def declare(self) -> None:
        self.declare_detection()
        self.declare_outputs()

    def declare_detection(self) -> None:
        """Add the parameters of what is detected, and how."""
        tr = self.tr
        self.addParameter(p.source("INPUT", tr("Organisations"), p.POINTS))
        self.addParameter(p.choice("METHOD", tr("Method"), ["hdbscan", "dbscan"], "hdbscan"))
        self.addParameter(
            p.number(
                "MIN_CLUSTER_SIZE",
                tr("Smallest cluster (organisations or weight)"),
                50,
                integer=True,
            )
        )
        self.addParameter(
            p.number("MIN_SAMPLES", tr("Neighbours that make a place dense"), 10, integer=True)
        )
        self.addParameter(
            p.metres("MAX_RADIUS", tr("Largest radius of a cluster (0 for no limit)"), 5000)
        )
        self.addParameter(p.choice("SELECTION", tr("Selection (HDBSCAN)"), ["eom", "leaf"], "eom"))
        self.addParameter(
            p.metres(
                "EPS", tr("Distance (DBSCAN; empty: found from the data)"), None, optional=True
            )
        )
        for name, label, kind in (
            ("GROUP_FIELD", tr("Detect within each value of"), "any"),
            ("WEIGHT_FIELD", tr("Weight"), "numeric"),
            ("RURALITY_FIELD", tr("Rurality"), "any"),
        ):
            if name in self.FIELDS:
                self.addParameter(p.field(name, label, "INPUT", kind=kind, optional=True))
        self.addParameter(p.choice("OUTLINE", tr("Outline of clusters"), OUTLINES, "concave"))

    def declare_outputs(self) -> None:
        """Add the outputs."""
        tr = self.tr
        self.addParameter(
            p.layer_output("OUTPUT", tr("Organisations with clusters"), p.POINTS[0], optional=False)
        )
        self.addParameter(p.layer_output("CLUSTERS", tr("Microclusters"), p.POLYGONS[0]))
        self.addParameter(p.html_output("REPORT", tr("Report")))
        self.addParameter(record_output(tr("Record of the run, for the study's report")))

    def settings(self, values: p.Values) -> Any:
        """Return the core's settings."""
        from ..core.microclusters.detection import DetectionSettings

        return DetectionSettings(
            method=values.choice("METHOD"),
            min_cluster_size=values.integer("MIN_CLUSTER_SIZE"),
            min_samples=values.integer("MIN_SAMPLES"),
            max_radius=values.number("MAX_RADIUS"),
            selection=values.choice("SELECTION"),
            eps=values.number("EPS"),
        )

    def check(self, values: p.Values) -> None:
        source = values.source("INPUT")
        require_geometry(source, [Qgis.GeometryType.Point], "INPUT")
        for name in self.FIELDS:
            values.field(name, source)
        self.settings(values).validate()

    def compute(self, values: p.Values, progress: Progress) -> dict[str, Any]:
        reporting = bool(sink_text(values.parameters.get("REPORT")))
        if reporting:  # before the work, not after it
            from ..core.report.page import require_packages

            require_packages()
        read, detected, examined, reported = self.DONE_AFTER
        log = Remembered(progress)
        organisations = self.read(values, log.part(0, read))
        found = self.detect(values, organisations, log.part(read, detected))
        more = self.examine(values, found, log.part(detected, examined))
        report, record = None, None
        recording = bool(sink_text(values.parameters.get("RECORD")))
        if reporting or recording:
            said = tuple(log.messages)
            part = progress.part(examined, reported)
            tried = self._sensitivity(found, part.part(0, 0.8))
            if reporting:
                report = self.report(values, found, more, tried, said)
            if recording:
                record = self._record(values, found, tried, log, part.part(0.8, 1))
        places = self._write(values, found, more, report, record, progress.part(reported, 1))
        return {**places, **self.numbers(found, more)}

    def read(self, values: p.Values, progress: Progress) -> Organisations:
        """Read the organisations and say which of them take part."""
        from ..core.shares import rural_flags

        source = values.source("INPUT")
        fields = {name: values.field(name, source) for name in self.FIELDS}
        points = read_points(
            source, "INPUT", sorted({each for each in fields.values() if each}), progress
        )
        warn_of_zero(points, "INPUT", progress)
        working = choose_working_crs(
            points.crs,
            points.bounds,
            values.context.transformContext(),
            "INPUT",
            progress,
            points.xy,
        )
        used = points.located
        weight = groups = rural = None
        if fields.get("WEIGHT_FIELD"):
            field = fields["WEIGHT_FIELD"]
            weight = as_numbers(points.columns[field], "WEIGHT_FIELD", field)
            used &= ~np.isnan(weight)
        if fields.get("GROUP_FIELD"):
            groups = as_groups(points.columns[fields["GROUP_FIELD"]])
            used &= np.array([each is not None for each in groups], dtype=bool)
        if fields.get("RURALITY_FIELD"):
            field = fields["RURALITY_FIELD"]
            rural = rural_flags(points.columns[field], "RURALITY_FIELD", field)
        rows = np.flatnonzero(used)
        if len(rows) < len(used):
            progress.info(
                tr(
                    "{without} of {used} features is skipped: it has no geometry, or no value in "
                    "GROUP_FIELD or WEIGHT_FIELD."
                    if len(used) - len(rows) == 1
                    else "{without} of {used} features are skipped: they have no geometry, or no "
                    "value in GROUP_FIELD or WEIGHT_FIELD.",
                    without=len(used) - len(rows),
                    used=len(used),
                )
            )
        return Organisations(
            source,
            points,
            working,
            fields,
            rows,
            working.project(points.xy, points.crs, "INPUT")[rows],
            None if weight is None else weight[rows],
            None if groups is None else [groups[row] for row in rows.tolist()],
            None if rural is None else rural[rows],
        )

    def detect(
        self, values: p.Values, organisations: Organisations, progress: Progress
    ) -> Detected:
        """Detect microclusters and draw their outlines."""
        from ..core.microclusters.detection import detect_in, plant_forest
        from ..core.shares import cluster_rurality

        settings = self.settings(values)
        if settings.method == "hdbscan" and settings.eps is not None:
            progress.warning(tr("EPS: It is for dbscan only and has no effect on hdbscan."))
        forest = plant_forest(
            organisations.xy,
            settings.min_samples,
            weight=organisations.weight,
            groups=organisations.groups,
            progress=progress.part(0, 0.7),
        )
        found = detect_in(
            forest,
            settings,
            progress.part(0.7, 0.9),
            towards=organisations.working.towards(organisations.xy) if len(forest.rows) else (1, 1),
        )
        self._say(settings, organisations, found, progress)
        shapes = outlines(
            organisations.xy,
            [each.rows for each in found.clusters],
            [(*each.centre, each.radius) for each in found.clusters],
            values.choice("OUTLINE"),
            progress.part(0.9, 1),
        )
        areas = np.array([shape.area() for shape in shapes]) / 1e6
        rural = organisations.rural
        unknown = np.full(len(found.label), np.nan)
        rurality = cluster_rurality(
            found.label, unknown if rural is None else rural, len(found.clusters)
        )
        if found.clusters and rural is not None:
            for text in missing_regimes(rural, rurality.label, settings.min_cluster_size):
                progress.warning(text)
        return Detected(organisations, settings, forest, found, rurality, shapes, areas)

    @staticmethod
    def _say(settings: Any, organisations: Organisations, found: Any, progress: Progress) -> None:
        number = len(organisations.rows)
        total = number if organisations.weight is None else float(organisations.weight.sum())
        if total < max(settings.min_cluster_size, settings.min_samples):
            progress.warning(
                tr(
                    "MIN_CLUSTER_SIZE: There are no clusters: {number} organisation (weight "
                    "{total:g}) is fewer than MIN_CLUSTER_SIZE ({size:g}) or MIN_SAMPLES "
                    "({samples:g}). Give smaller numbers."
                    if number == 1
                    else "MIN_CLUSTER_SIZE: There are no clusters: the {number} organisations "
                    "(weight {total:g}) are fewer than MIN_CLUSTER_SIZE ({size:g}) or MIN_SAMPLES "
                    "({samples:g}). Give smaller numbers.",
                    number=number,
                    total=total,
                    size=settings.min_cluster_size,
                    samples=settings.min_samples,
                )
            )
        elif not found.clusters:
            progress.warning(
                tr(
                    "There are no clusters. Try a smaller MIN_CLUSTER_SIZE or MIN_SAMPLES, or a "
                    "larger MAX_RADIUS or EPS."
                )
            )
        if settings.eps is None and found.eps_of_groups:
            progress.info(eps_sentence(found))
        if found.trimmed:
            progress.info(
                tr(
                    "MAX_RADIUS left {trimmed} organisation out of a branch that it shortened."
                    if found.trimmed == 1
                    else "MAX_RADIUS left {trimmed} organisations out of branches that it "
                    "shortened.",
                    trimmed=found.trimmed,
                )
            )

    def examine(self, values: p.Values, detected: Detected, progress: Progress) -> Any:
        """Do more with what was detected; what is returned goes to the outputs' methods."""

    @staticmethod
    def _sensitivity(detected: Detected, progress: Progress) -> Sensitivity:
        """Return how the shares move with the settings."""
        from ..core.microclusters.sensitivity import sensitivity

        progress.info(tr("REPORT: detecting again over a range of MIN_CLUSTER_SIZE and MAX_RADIUS"))
        return sensitivity(
            detected.forest, detected.settings, detected.organisations.rural, progress
        )

    def _record(
        self,
        values: p.Values,
        detected: Detected,
        tried: Sensitivity,
        log: Remembered,
        progress: Progress,
    ) -> list[RecordRow]:
        """Return what was asked and found, for a report further down the chain."""
        from ..core.report.study_facts import DetectionRecord

        sizes = [len(each.rows) for each in detected.found.clusters]
        found = DetectionRecord(
            detected.settings,
            tried,
            weighted=detected.organisations.weight is not None,
            trimmed=detected.found.trimmed,
            clusters=len(sizes),
            clustered=sum(sizes),
            median_size=float(np.median(sizes)) if sizes else float("nan"),
        )
        record = record_of(self, values, log.messages, progress, log.warnings)
        return rows_of(record, {"detection": found})

    def report(
        self,
        values: p.Values,
        detected: Detected,
        more: Any,
        tried: Sensitivity,
        messages: Sequence[str],
    ) -> str:
        """Return the report as HTML."""
        from ..core.report.detection import detection_report

        headline, sections = self.report_extras(detected, more)
        return detection_report(
            report_facts(detected, tried, values.choice("OUTLINE"), messages),
            resource("templates"),
            headline=headline,
            sections=sections,
        )

    def report_extras(self, detected: Detected, more: Any) -> tuple[list[str], list[Any]]:
        """Return more sentences for the report's headline, and more sections."""
        return [], []

    def _write(
        self,
        values: p.Values,
        detected: Detected,
        more: Any,
        report: str | None,
        record: list[RecordRow] | None,
        progress: Progress,
    ) -> dict[str, str]:
        points = detected.organisations.points
        with Outputs(self, values.parameters, values.context, progress) as outputs:
            outputs.copy(
                "OUTPUT",
                detected.organisations.source,
                points.ids,
                self._organisation_columns(detected),
            )
            outputs.write(
                "CLUSTERS",
                self.cluster_columns(detected, more),
                self._placed(detected),
                Qgis.WkbType.Polygon,
                points.crs,
            )
            if report is not None:
                outputs.text("REPORT", report)
            if record is not None:
                write_record(outputs, record)
        style_output("organisations", outputs.places["OUTPUT"], values.context, progress)
        if "CLUSTERS" in outputs.places:
            style_output(self.CLUSTERS_STYLE, outputs.places["CLUSTERS"], values.context, progress)
        return outputs.places

    @staticmethod
    def _placed(detected: Detected) -> list[QgsGeometry]:
        """Return the outlines in the layer's own CRS."""
        organisations = detected.organisations
        return placed(detected.shapes, organisations.working.transform_to(organisations.points.crs))

    @staticmethod
    def _organisation_columns(detected: Detected) -> list[tuple[str, type, list[Any]]]:
        rows, found = detected.organisations.rows, detected.found
        number = np.full(len(detected.organisations.points.ids), np.nan)
        membership = number.copy()
        number[rows] = np.where(found.label > 0, found.label, np.nan)
        membership[rows] = found.membership
        sizes = np.array([0, *(len(each.rows) for each in found.clusters)])
        cluster_id = [None if each is None else int(each) for each in nullable(number)]
        size = [None if each is None else int(sizes[each]) for each in cluster_id]
        return [
            ("cluster_id", int, cluster_id),
            ("cluster_size", int, size),
            ("membership", float, nullable(membership)),
        ]

    def numbers(self, detected: Detected, more: Any) -> dict[str, Any]:
        """Return the number outputs."""
        from ..core.shares import clustered_shares

        found, organisations = detected.found, detected.organisations
        numbers: dict[str, Any] = {
            "CLUSTER_COUNT": len(found.clusters),
            "RURAL_CLUSTER_COUNT": None,
            "URBAN_CLUSTER_COUNT": None,
            "SKIPPED_COUNT": len(organisations.points.ids) - len(organisations.rows),
            "TRIMMED_COUNT": found.trimmed,
            "EPS_USED": eps_used(found),
        }
        if organisations.rural is not None:
            numbers["RURAL_CLUSTER_COUNT"] = detected.rurality.label.count("rural")
            numbers["URBAN_CLUSTER_COUNT"] = detected.rurality.label.count("urban")
        shares = clustered_shares(found.label, organisations.rural)
        numbers["CLUSTERED_SHARE"] = number_or_none(shares.all)
        numbers["RURAL_CLUSTERED_SHARE"] = number_or_none(shares.rural)
        numbers["URBAN_CLUSTERED_SHARE"] = number_or_none(shares.urban)
        return numbers

    def cluster_columns(self, detected: Detected, more: Any) -> list[tuple[str, type, list[Any]]]:
        """Return the fields of CLUSTERS: (name, type, values)."""
        clusters = detected.found.clusters
        columns: list[tuple[str, type, list[Any]]] = [
            ("cluster_id", int, list(range(1, len(clusters) + 1)))
        ]
        if detected.organisations.groups is not None:
            columns.append(("group", str, [str(each.group) for each in clusters]))
        columns += [
            ("organisations", int, [len(each.rows) for each in clusters]),
            ("weight", float, [each.weight for each in clusters]),
            ("rurality", str, detected.rurality.label),
            ("rural_share", float, nullable(detected.rurality.share)),
            ("radius_m", float, [each.radius for each in clusters]),
            ("area_km2", float, nullable(detected.areas)),
            ("density_km2", float, nullable(detected.density)),
            ("persistence", float, nullable([each.persistence for each in clusters])),
        ]
        return columns

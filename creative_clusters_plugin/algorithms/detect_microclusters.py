"""`creativeclusters:detectmicroclusters`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import Qgis, QgsGeometry

from ..bridge.crs import WorkingCrs, choose_working_crs
from ..bridge.outlines import OUTLINES, outlines
from ..bridge.reading import Points, read_points, require_geometry
from ..bridge.styles import style_output
from ..bridge.values import as_numbers, nullable, number_or_none
from ..bridge.writing import Outputs
from ..core.progress import Progress
from . import parameters as p
from .base import Algorithm


@dataclass(frozen=True)
class _Detected:
    """Everything that the outputs are made of; ``rows`` are the features that took part."""

    rows: np.ndarray
    found: Any
    rural: np.ndarray | None
    shapes: list[QgsGeometry]
    areas: np.ndarray


class DetectMicroclusters(Algorithm):
    """Finds microclusters of organisations by density."""

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

    def declare(self) -> None:
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
        self.addParameter(
            p.field("GROUP_FIELD", tr("Detect within each value of"), "INPUT", optional=True)
        )
        self.addParameter(
            p.field("WEIGHT_FIELD", tr("Weight"), "INPUT", kind="numeric", optional=True)
        )
        self.addParameter(p.field("RURALITY_FIELD", tr("Rurality"), "INPUT", optional=True))
        self.addParameter(p.choice("OUTLINE", tr("Outline of clusters"), OUTLINES, "concave"))
        self.addParameter(
            p.layer_output("OUTPUT", tr("Organisations with clusters"), p.POINTS[0], optional=False)
        )
        self.addParameter(p.layer_output("CLUSTERS", tr("Microclusters"), p.POLYGONS[0]))

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
        for name in ("GROUP_FIELD", "WEIGHT_FIELD", "RURALITY_FIELD"):
            values.field(name, source)
        self.settings(values).validate()

    def compute(self, values: p.Values, progress: Progress) -> dict[str, Any]:
        source = values.source("INPUT")
        wanted = {
            name: values.field(name, source)
            for name in ("GROUP_FIELD", "WEIGHT_FIELD", "RURALITY_FIELD")
        }
        points = read_points(
            source,
            "INPUT",
            sorted({each for each in wanted.values() if each}),
            progress.part(0, 0.2),
        )
        working = choose_working_crs(
            points.crs, points.bounds, values.context.transformContext(), "INPUT", progress
        )
        result = self._detect(values, points, wanted, working, progress.part(0.2, 0.7))
        places = self._write(values, source, points, wanted, result, progress.part(0.7, 1))
        return {**places, **self._numbers(points, result)}

    def _detect(
        self,
        values: p.Values,
        points: Points,
        wanted: dict[str, str | None],
        working: WorkingCrs,
        progress: Progress,
    ) -> _Detected:
        from ..core.microclusters.detection import detect
        from ..core.shares import rural_flags

        settings = self.settings(values)
        if settings.method == "hdbscan" and settings.eps is not None:
            progress.warning("EPS: It is for dbscan only and has no effect on hdbscan.")
        xy = working.project(points.xy, points.crs, "INPUT")
        used = points.located
        weight = groups = rural = None
        if wanted["WEIGHT_FIELD"]:
            field = wanted["WEIGHT_FIELD"]
            weight = as_numbers(points.columns[field], "WEIGHT_FIELD", field)
            used &= ~np.isnan(weight)
        if wanted["GROUP_FIELD"]:
            groups = points.columns[wanted["GROUP_FIELD"]]
            used &= np.array([each is not None for each in groups], dtype=bool)
        if wanted["RURALITY_FIELD"]:
            field = wanted["RURALITY_FIELD"]
            rural = rural_flags(points.columns[field], "RURALITY_FIELD", field)
        rows = np.flatnonzero(used)
        if len(rows) < len(used):
            progress.info(
                f"{len(used) - len(rows)} of {len(used)} features are skipped: they have no "
                "geometry, or no value in GROUP_FIELD or WEIGHT_FIELD."
            )
        found = detect(
            xy[rows],
            settings,
            weight=None if weight is None else weight[rows],
            groups=None if groups is None else [groups[row] for row in rows.tolist()],
            progress=progress.part(0, 0.9),
        )
        self._say(settings, rows, weight, found, progress)
        shapes = outlines(
            xy[rows],
            [each.rows for each in found.clusters],
            [(*each.centre, each.radius) for each in found.clusters],
            values.choice("OUTLINE"),
            progress.part(0.9, 1),
        )
        areas = np.array([shape.area() for shape in shapes]) / 1e6
        back = working.transform_to(points.crs)
        if not back.isShortCircuited():
            for shape in shapes:
                shape.transform(back)
        return _Detected(rows, found, None if rural is None else rural[rows], shapes, areas)

    @staticmethod
    def _say(
        settings: Any, rows: np.ndarray, weight: np.ndarray | None, found: Any, progress: Progress
    ) -> None:
        total = len(rows) if weight is None else float(weight[rows].sum())
        if total < max(settings.min_cluster_size, settings.min_samples):
            progress.warning(
                f"MIN_CLUSTER_SIZE: There are no clusters: the {len(rows)} organisations (weight "
                f"{total:g}) are fewer than MIN_CLUSTER_SIZE ({settings.min_cluster_size:g}) or "
                f"MIN_SAMPLES ({settings.min_samples:g}). Give smaller numbers."
            )
        elif not found.clusters:
            progress.warning(
                "There are no clusters. Try a smaller MIN_CLUSTER_SIZE or MIN_SAMPLES, or a "
                "larger MAX_RADIUS or EPS."
            )
        if settings.method == "dbscan" and settings.eps is None and not np.isnan(found.eps):
            progress.info(f"EPS is {found.eps:.1f} m, from the knee of the k-distance curve.")
        if found.trimmed:
            progress.info(
                f"MAX_RADIUS left {found.trimmed} organisations out of branches that it shortened."
            )

    def _write(
        self,
        values: p.Values,
        source: Any,
        points: Points,
        wanted: dict[str, str | None],
        result: _Detected,
        progress: Progress,
    ) -> dict[str, str]:
        found = result.found
        number = np.full(len(points.ids), np.nan)
        number[result.rows] = np.where(found.label > 0, found.label, np.nan)
        membership = np.full(len(points.ids), np.nan)
        membership[result.rows] = found.membership
        sizes = np.array([0, *(len(each.rows) for each in found.clusters)])
        cluster_id = [None if each is None else int(each) for each in nullable(number)]
        size = [None if each is None else int(sizes[each]) for each in cluster_id]
        with Outputs(self, values.parameters, values.context, progress) as outputs:
            outputs.copy(
                "OUTPUT",
                source,
                points.ids,
                [
                    ("cluster_id", int, cluster_id),
                    ("cluster_size", int, size),
                    ("membership", float, nullable(membership)),
                ],
            )
            outputs.write(
                "CLUSTERS",
                self._cluster_columns(result, bool(wanted["GROUP_FIELD"])),
                result.shapes,
                Qgis.WkbType.Polygon,
                points.crs,
            )
        style_output("organisations", outputs.places["OUTPUT"], values.context, progress)
        if "CLUSTERS" in outputs.places:
            style_output("clusters", outputs.places["CLUSTERS"], values.context, progress)
        return outputs.places

    @staticmethod
    def _numbers(points: Points, result: _Detected) -> dict[str, Any]:
        from ..core.shares import cluster_rurality, clustered_shares

        found, rural = result.found, result.rural
        numbers: dict[str, Any] = {
            "CLUSTER_COUNT": len(found.clusters),
            "RURAL_CLUSTER_COUNT": None,
            "URBAN_CLUSTER_COUNT": None,
            "SKIPPED_COUNT": len(points.ids) - len(result.rows),
            "TRIMMED_COUNT": found.trimmed,
            "EPS_USED": number_or_none(found.eps),
        }
        if rural is not None:
            names = cluster_rurality(found.label, rural, len(found.clusters)).label
            numbers["RURAL_CLUSTER_COUNT"] = names.count("rural")
            numbers["URBAN_CLUSTER_COUNT"] = names.count("urban")
        shares = clustered_shares(found.label, rural)
        numbers["CLUSTERED_SHARE"] = number_or_none(shares.all)
        numbers["RURAL_CLUSTERED_SHARE"] = number_or_none(shares.rural)
        numbers["URBAN_CLUSTERED_SHARE"] = number_or_none(shares.urban)
        return numbers

    @staticmethod
    def _cluster_columns(result: _Detected, grouped: bool) -> list[tuple[str, type, list[Any]]]:
        from ..core.shares import cluster_rurality

        clusters = result.found.clusters
        rural = np.full(len(result.rows), np.nan) if result.rural is None else result.rural
        rurality = cluster_rurality(result.found.label, rural, len(clusters))
        sizes = np.array([len(each.rows) for each in clusters], dtype=float)
        columns: list[tuple[str, type, list[Any]]] = [
            ("cluster_id", int, list(range(1, len(clusters) + 1)))
        ]
        if grouped:
            columns.append(("group", str, [str(each.group) for each in clusters]))
        columns += [
            ("organisations", int, [len(each.rows) for each in clusters]),
            ("weight", float, [each.weight for each in clusters]),
            ("rurality", str, rurality.label),
            ("rural_share", float, nullable(rurality.share)),
            ("radius_m", float, [each.radius for each in clusters]),
            ("area_km2", float, nullable(result.areas)),
            ("density_km2", float, nullable(sizes / result.areas)),
            ("persistence", float, nullable([each.persistence for each in clusters])),
        ]
        return columns

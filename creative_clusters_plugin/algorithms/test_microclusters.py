"""`creativeclusters:testmicroclusters`."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import Qgis

from ..bridge.reading import read_points, require_geometry, warn_of_zero
from ..bridge.values import nullable
from ..core.language import tr
from ..core.progress import Progress
from . import parameters as p
from .detect_microclusters import DetectMicroclusters
from .detected import Detected


class TestMicroclusters(DetectMicroclusters):
    """Is there more of this industry in a cluster than business in general would put there?"""

    # Not a test case, whatever pytest makes of the name.
    __test__ = False

    NAME = "testmicroclusters"
    LABEL = "Test microclusters against all businesses"
    SUMMARY = (
        "Finds microclusters and tests each: is there more of this industry than business in "
        "general would put there?"
    )
    TAGS = ["scan statistic", "location quotient", "significance", "permutation", "cluster"]
    NUMBERS = [
        *DetectMicroclusters.NUMBERS,
        ("SIGNIFICANT_COUNT", "Significant clusters"),
        ("RURAL_SIGNIFICANT_COUNT", "Significant rural clusters"),
    ]
    FIELDS = ("RURALITY_FIELD",)
    DONE_AFTER = (0.05, 0.1, 0.9, 0.95)
    CLUSTERS_STYLE = "clusters_tested"

    def declare(self) -> None:
        tr = self.tr
        self.declare_detection()
        self.addParameter(p.source("BUSINESSES", tr("All businesses"), p.POINTS))
        self.addParameter(
            p.switch("INCLUDES_INPUT", tr("The organisations are among the businesses"), True)
        )
        self.addParameter(p.number("PERMUTATIONS", tr("Relabellings"), 99, integer=True))
        self.addParameter(p.number("SEED", tr("Random seed"), 1, integer=True))
        self.declare_outputs()

    def check(self, values: p.Values) -> None:
        super().check(values)
        require_geometry(values.source("BUSINESSES"), [Qgis.GeometryType.Point], "BUSINESSES")
        self._scan_settings(values).validate()

    @staticmethod
    def _scan_settings(values: p.Values) -> Any:
        from ..core.microclusters.scan import ScanSettings

        return ScanSettings(values.integer("PERMUTATIONS"), values.integer("SEED"))

    def examine(self, values: p.Values, detected: Detected, progress: Progress) -> Any:
        """Test the clusters and return the scan."""
        from ..core.microclusters.matching import match_businesses
        from ..core.microclusters.scan import density_scan, join_businesses

        organisations = detected.organisations
        points = read_points(values.source("BUSINESSES"), "BUSINESSES", [], progress.part(0, 0.05))
        warn_of_zero(points, "BUSINESSES", progress)
        everyone = organisations.working.project(points.xy, points.crs, "BUSINESSES")
        skipped = int(np.count_nonzero(~points.located))
        if skipped:
            progress.info(
                tr(
                    "{skipped} of {organisations} businesses has no geometry."
                    if skipped == 1
                    else "{skipped} of {organisations} businesses have no geometry.",
                    skipped=skipped,
                    organisations=len(points.ids),
                )
            )
        combine = match_businesses if values.flag("INCLUDES_INPUT") else join_businesses
        businesses = combine(organisations.xy, everyone[points.located])
        settings = self._scan_settings(values)
        result = density_scan(
            [each.rows for each in detected.found.clusters],
            organisations.xy,
            detected.forest.core_distance,
            businesses,
            detected.settings,
            settings,
            progress.part(0.05, 1),
        )
        if settings.permutations < 19:
            progress.warning(
                tr(
                    "PERMUTATIONS: With {permutations} relabelling no p value can be 0.05 or less; "
                    "give 19 or more."
                    if settings.permutations == 1
                    else "PERMUTATIONS: With {permutations} relabellings no p value can be 0.05 or "
                    "less; give 19 or more.",
                    permutations=settings.permutations,
                )
            )
        if not np.isnan(result.null_lq):
            progress.info(
                tr(
                    "Under pure chance the median location quotient of a cluster is "
                    "{quotient:.2f}.",
                    quotient=result.null_lq,
                )
            )
        return result

    def cluster_columns(self, detected: Detected, more: Any) -> list[tuple[str, type, list[Any]]]:
        counts = more.counts
        return [
            *super().cluster_columns(detected, more),
            ("businesses", int, counts.businesses.tolist()),
            ("expected", float, nullable(counts.expected)),
            ("lq", float, nullable(counts.lq)),
            ("llr", float, nullable(counts.llr)),
            ("p_value", float, nullable(more.p_value)),
            ("significant", int, more.significant.astype(int).tolist()),
        ]

    def numbers(self, detected: Detected, more: Any) -> dict[str, Any]:
        names = detected.rurality.label
        rural = sum(flag and name == "rural" for flag, name in zip(more.significant, names))
        known = detected.organisations.rural is not None
        return {
            **super().numbers(detected, more),
            "SIGNIFICANT_COUNT": int(more.significant.sum()),
            "RURAL_SIGNIFICANT_COUNT": int(rural) if known else None,
        }

    def report_extras(self, detected: Detected, more: Any) -> tuple[list[str], list[Any]]:
        from ..core.report.scan_section import scan_headline, scan_section

        names = detected.rurality.label
        if not len(more.p_value):
            return [], []
        return scan_headline(more, names), [scan_section(more, names, len(more.null_llr))]

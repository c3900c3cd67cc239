"""`creativeclusters:createstudyreport`."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis

from ..bridge.reading import require_geometry
from ..bridge.writing import Outputs
from ..core.progress import Progress
from ..resource_paths import resource
from . import parameters as p
from .base import Algorithm
from .recording import read_records


class CreateStudyReport(Algorithm):
    """Writes the report of a study from the outputs of its steps."""

    NAME = "createstudyreport"
    LABEL = "Create the study's report"
    GROUP = "study"
    SUMMARY = "One page to send on, from the outputs of a study's steps: figures, map, verdicts."
    TAGS = ["report", "HTML", "PDF", "summary", "rural", "urban", "microclusters", "drivers"]

    def declare(self) -> None:
        tr = self.tr
        self.addParameter(p.source("ORGANISATIONS", tr("Organisations"), p.POINTS))
        self.addParameter(p.source("CLUSTERS", tr("Microclusters"), p.POLYGONS))
        self.addParameter(p.source("SUMMARY", tr("Rural against urban (summary)"), p.ANYTHING))
        for name, label, kinds in (
            ("MAKEUP", tr("Make-up by sector"), p.ANYTHING),
            ("AREAS", tr("Areas with potential"), p.ANYTHING),
            ("COEFFICIENTS", tr("Coefficients"), p.ANYTHING),
            ("COMPARISON", tr("Drivers, rural against urban"), p.ANYTHING),
        ):
            self.addParameter(p.source(name, label, kinds, optional=True))
        self.addParameter(
            p.layers(
                "RECORDS",
                tr("Records of the steps (settings, checks, versions)"),
                kind=Qgis.ProcessingSourceType.Vector,
            )
        )
        self.addParameter(p.html_output("REPORT", tr("Report"), optional=False))

    def check(self, values: p.Values) -> None:
        require_geometry(values.source("ORGANISATIONS"), [Qgis.GeometryType.Point], "ORGANISATIONS")
        require_geometry(values.source("CLUSTERS"), [Qgis.GeometryType.Polygon], "CLUSTERS")
        values.source("SUMMARY")
        read_records(values.layers("RECORDS"), "RECORDS")

    def compute(self, values: p.Values, progress: Progress) -> dict[str, Any]:
        from ..core.report.page import require_packages
        from ..core.report.study import study_report
        from .study_facts_reading import study_facts

        require_packages()
        facts = study_facts(values, progress.part(0, 0.6))
        report = study_report(facts, resource("templates"))
        with Outputs(self, values.parameters, values.context, progress.part(0.6, 1)) as outputs:
            outputs.text("REPORT", report)
        return dict(outputs.places)

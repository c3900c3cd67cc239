"""`creativeclusters:summariseruralurban`."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
from qgis.core import Qgis

from ..bridge.destinations import sink_text
from ..bridge.members import MEASURES, Members
from ..bridge.own_fields import made_field
from ..bridge.styles import style_output
from ..bridge.values import nullable, number_or_none
from ..bridge.versions import versions
from ..bridge.writing import Outputs
from ..core.errors import InputError
from ..core.language import tr
from ..core.progress import Progress
from ..core.report.messages import Remembered
from ..core.summary import Summary, SummaryRow, summarise
from ..resource_paths import resource
from . import parameters as p
from .base import Algorithm
from .dates import today
from .members import check_members, declare_amounts, declare_members, read_members
from .recording import parameters_of


class SummariseRuralUrban(Algorithm):
    """Sums up organisations and clusters, rural against urban."""

    NAME = "summariseruralurban"
    LABEL = "Summarise rural and urban"
    GROUP = "microclusters"
    SUMMARY = "Sums up organisations and microclusters, rural against urban, in one table."
    TAGS = ["rural", "urban", "comparison", "table", "clustered share", "employment", "turnover"]
    NUMBERS = [
        ("RURAL_CLUSTERED_SHARE", "Share of rural organisations in a cluster (0-1)"),
        ("URBAN_CLUSTERED_SHARE", "Share of urban organisations in a cluster (0-1)"),
        ("RURAL_CLUSTER_COUNT", "Rural clusters"),
        ("URBAN_CLUSTER_COUNT", "Urban clusters"),
        ("SKIPPED_COUNT", "Organisations without rurality or a geometry"),
    ]

    def declare(self) -> None:
        declare_members(self, rurality_optional=False)
        declare_amounts(self)
        self.addParameter(
            p.layer_output(
                "OUTPUT",
                self.tr("Rural and urban summary"),
                Qgis.ProcessingSourceType.Vector,
                optional=False,
            )
        )
        self.addParameter(p.html_output("REPORT", self.tr("Report")))

    def check(self, values: p.Values) -> None:
        check_members(values)

    def compute(self, values: p.Values, progress: Progress) -> dict[str, Any]:
        reporting = bool(sink_text(values.parameters.get("REPORT")))
        if reporting:  # before the work, not after it
            from ..core.report.page import require_packages

            require_packages()
        progress = log = Remembered(progress)
        source = values.source("CLUSTERS")
        fields = {name: made_field(source, name) for name in MEASURES}
        found = p.find_field(source, values.field_text("RURALITY_FIELD"))
        rurality = found.name() if found else None
        wanted = sorted({each for each in (*fields.values(), rurality) if each})
        members = read_members(values, [], wanted, progress.part(0, 0.8))
        for name in (name for name, field in fields.items() if not field):
            progress.info(
                tr(
                    "CLUSTERS: It has no field {name}; median_{name} is NULL.",
                    name=name,
                )
            )
        skipped = self._say(members, progress)
        summary = summarise(
            members.membership.label,
            members.rural,
            members.membership.clusters,
            employment=members.amounts.get("EMPLOYMENT_FIELD"),
            turnover=members.amounts.get("TURNOVER_FIELD"),
            **{name: members.measure(field) for name, field in fields.items() if field},
        )
        if rurality:
            _compare(members, rurality, summary, progress)
        with Outputs(self, values.parameters, values.context, progress.part(0.9, 1)) as outputs:
            outputs.write(
                "OUTPUT",
                [
                    (each.name, str, column)
                    if each.type == "str"
                    else (each.name, float, nullable(np.array(column)))
                    for each in dataclasses.fields(SummaryRow)
                    for column in [[getattr(row, each.name) for row in summary]]
                ],
            )
            if reporting:
                outputs.text("REPORT", self._report(values, members, summary, log.messages))
        style_output("table_summary", outputs.places["OUTPUT"], values.context, progress)
        return {
            **outputs.places,
            "RURAL_CLUSTERED_SHARE": number_or_none(summary["clustered_share"].rural),
            "URBAN_CLUSTERED_SHARE": number_or_none(summary["clustered_share"].urban),
            "RURAL_CLUSTER_COUNT": int(summary["clusters"].rural),
            "URBAN_CLUSTER_COUNT": int(summary["clusters"].urban),
            "SKIPPED_COUNT": skipped,
        }

    def _report(
        self, values: p.Values, members: Members, summary: Summary, messages: list[str]
    ) -> str:
        from ..core.report.summary_page import SummaryFacts, summary_report

        facts = SummaryFacts(
            name=values.source("ORGANISATIONS").sourceName(),
            date=today(),
            summary=summary,
            size=members.membership.members,
            parameters=parameters_of(self, values),
            messages=tuple(messages),
            versions=versions(),
        )
        return summary_report(facts, resource("templates"))

    @staticmethod
    def _say(members: Members, progress: Progress) -> int:
        """Report on who is left out, and return how many organisations are."""
        total, located = len(members.points.ids), len(members.rows)
        unknown = int(np.count_nonzero(np.isnan(members.rural)))
        if unknown == located:
            raise InputError(
                "RURALITY_FIELD",
                "It holds only NULL, so there is neither rural nor urban to compare.",
                "Run 'Classify rurality' first, or choose another field.",
            )
        if unknown:
            progress.warning(
                tr(
                    "{unknown} of {total} organisations have no rurality. They count under 'all' "
                    "only.",
                    unknown=unknown,
                    total=total,
                )
            )
        if located < total:
            progress.warning(
                tr(
                    "{without} of {total} organisations have no geometry and are left out.",
                    without=total - located,
                    total=total,
                )
            )
        return unknown + total - located


def _compare(members: Members, field: str, summary: Summary, progress: Progress) -> None:
    """Warn where the layer of clusters says another rurality than the members do."""
    differing = 0
    for number, value in zip(members.membership.number.tolist(), members.table.columns[field]):
        by_members = summary.cluster_rurality[number - 1] if number else None
        if by_members and value is not None and str(value).strip().lower() != by_members:
            differing += 1
    if differing:
        progress.warning(
            tr(
                "RURALITY_FIELD: {differing} clusters have another '{field}' in CLUSTERS than "
                "most of their members have. The members decide here.",
                differing=differing,
                field=field,
            )
        )

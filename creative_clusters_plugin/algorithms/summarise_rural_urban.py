"""`creativeclusters:summariseruralurban`."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
from qgis.core import Qgis, QgsProcessingFeatureSource

from ..bridge.values import as_numbers, nullable, number_or_none
from ..bridge.writing import Outputs
from ..core.errors import InputError
from ..core.progress import Progress
from ..core.summary import Summary, SummaryRow, summarise
from . import parameters as p
from .base import Algorithm
from .members import Members, check_members, declare_amounts, declare_members, read_members

#: Fields of the clusters that 'Detect microclusters' makes.
_MEASURES = ("radius_m", "density_km2")


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

    def check(self, values: p.Values) -> None:
        check_members(values)

    def compute(self, values: p.Values, progress: Progress) -> dict[str, Any]:
        source = values.source("CLUSTERS")
        fields = {name: _made_field(source, name) for name in _MEASURES}
        found = p.find_field(source, values.field_text("RURALITY_FIELD"))
        rurality = found.name() if found else None
        wanted = sorted({each for each in (*fields.values(), rurality) if each})
        members = read_members(values, [], wanted, progress.part(0, 0.8))
        skipped = self._say(members, progress)
        summary = summarise(
            members.membership.label,
            members.rural,
            members.membership.clusters,
            employment=members.amounts.get("EMPLOYMENT_FIELD"),
            turnover=members.amounts.get("TURNOVER_FIELD"),
            **{name: _measure(members, name, field, progress) for name, field in fields.items()},
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
        return {
            **outputs.places,
            "RURAL_CLUSTERED_SHARE": number_or_none(summary["clustered_share"].rural),
            "URBAN_CLUSTERED_SHARE": number_or_none(summary["clustered_share"].urban),
            "RURAL_CLUSTER_COUNT": int(summary["clusters"].rural),
            "URBAN_CLUSTER_COUNT": int(summary["clusters"].urban),
            "SKIPPED_COUNT": skipped,
        }

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
                f"{unknown} of {total} organisations have no rurality. They count under 'all' only."
            )
        if located < total:
            progress.warning(
                f"{total - located} of {total} organisations have no geometry and are left out."
            )
        return unknown + total - located


def _made_field(source: QgsProcessingFeatureSource, name: str) -> str | None:
    """Return a field that detection makes, as the layer spells it; None where it has none."""
    for each in (name, name[:10]):  # a Shapefile keeps ten letters
        index = source.fields().lookupField(each)
        if index >= 0:
            return source.fields().at(index).name()
    return None


def _measure(
    members: Members, name: str, field: str | None, progress: Progress
) -> np.ndarray | None:
    """Return a measure of each cluster, by its number."""
    if field is None:
        progress.info(f"CLUSTERS: It has no field {name}; median_{name} is NULL.")
        return None
    numbers = as_numbers(members.table.columns[field], "CLUSTERS", field)
    known = members.membership.number > 0
    result = np.full(members.membership.clusters, np.nan)
    result[members.membership.number[known] - 1] = numbers[known]
    return result


def _compare(members: Members, field: str, summary: Summary, progress: Progress) -> None:
    """Warn where the layer of clusters says another rurality than the members do."""
    differing = 0
    for number, value in zip(members.membership.number.tolist(), members.table.columns[field]):
        by_members = summary.cluster_rurality[number - 1] if number else None
        if by_members and value is not None and str(value).strip().lower() != by_members:
            differing += 1
    if differing:
        progress.warning(
            f"RURALITY_FIELD: {differing} clusters have another '{field}' in CLUSTERS than most of "
            "their members have. The members decide here."
        )

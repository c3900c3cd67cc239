"""`creativeclusters:profilemicroclusters`."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import Qgis

from ..bridge.members import Members
from ..bridge.styles import style_output
from ..bridge.writing import Outputs
from ..core.errors import InputError
from ..core.language import tr
from ..core.profiling.sectors import SECTOR_SCHEMES, Sectors, read_sectors
from ..core.progress import Progress
from . import parameters as p
from .base import Algorithm
from .members import check_members, declare_amounts, declare_members, read_members

#: The fields that are appended, named as in the core's ClusterProfile.
_FIELDS: list[tuple[str, type]] = [
    ("top_sector", str),
    ("top_share", float),
    ("most_concentrated_sector", str),
    ("highest_lq", float),
    ("sectors", int),
    ("entropy", float),
    ("related_variety", float),
    ("unrelated_variety", float),
    ("employment", float),
    ("turnover", float),
]
#: The fields of the make-up after scope and cluster, named as in the core's MakeupRow.
_MAKEUP: list[tuple[str, type]] = [
    ("sector", str),
    ("organisations", int),
    ("share", float),
    ("lq", float),
    ("employment", float),
    ("turnover", float),
]


class ProfileMicroclusters(Algorithm):
    """Says what microclusters are made of, and what they bring."""

    NAME = "profilemicroclusters"
    LABEL = "Profile microclusters"
    GROUP = "microclusters"
    SUMMARY = "Says what microclusters are made of, and what they bring: sectors, variety, jobs."
    TAGS = [
        "location quotient",
        "specialisation",
        "sector",
        "SIC",
        "DCMS",
        "entropy",
        "related variety",
        "employment",
        "turnover",
    ]
    NUMBERS = [
        ("CLUSTER_COUNT", "Clusters"),
        ("SECTOR_COUNT", "Sectors"),
        ("SKIPPED_COUNT", "Organisations without a sector or a geometry"),
    ]

    def declare(self) -> None:
        tr = self.tr
        declare_members(self, rurality_optional=True)
        self.addParameter(
            p.field("SECTOR_FIELD", tr("Sub-sector, or SIC 2007 code"), "ORGANISATIONS")
        )
        self.addParameter(
            p.choice("SECTOR_SCHEME", tr("Sub-sectors are"), SECTOR_SCHEMES, SECTOR_SCHEMES[0])
        )
        declare_amounts(self)
        self.addParameter(
            p.layer_output("OUTPUT", tr("Profiled microclusters"), p.POLYGONS[0], optional=False)
        )
        self.addParameter(
            p.layer_output("MAKEUP", tr("Make-up by sector"), Qgis.ProcessingSourceType.Vector)
        )

    def check(self, values: p.Values) -> None:
        check_members(values)
        if not values.field("SECTOR_FIELD", values.source("ORGANISATIONS")):
            raise InputError(
                "SECTOR_FIELD",
                "It is empty.",
                "Choose the field with the sub-sector or the SIC 2007 code of each organisation.",
            )

    def compute(self, values: p.Values, progress: Progress) -> dict[str, Any]:
        from ..core.profiling.makeup import Organisations
        from ..core.profiling.profile import profile

        field = values.field("SECTOR_FIELD", values.source("ORGANISATIONS"))
        members = read_members(values, [field], [], progress.part(0, 0.5))
        sectors = read_sectors(members.column(field), values.choice("SECTOR_SCHEME"), field)
        skipped = self._say(members, sectors, progress)
        found = profile(
            Organisations(
                sectors,
                members.membership.label,
                members.rural,
                members.amounts.get("EMPLOYMENT_FIELD"),
                members.amounts.get("TURNOVER_FIELD"),
            ),
            members.membership.clusters,
        )
        places = self._write(values, members, found, progress.part(0.7, 1))
        return {
            **places,
            "CLUSTER_COUNT": members.membership.clusters,
            "SECTOR_COUNT": len(sectors.names),
            "SKIPPED_COUNT": skipped,
        }

    @staticmethod
    def _say(members: Members, sectors: Sectors, progress: Progress) -> int:
        """Report on the sectors, and return how many organisations are skipped."""
        progress.report(0.6)
        progress.info(sectors.message)
        if members.rural is None:
            progress.info(
                tr("RURALITY_FIELD: ORGANISATIONS have none, so MAKEUP tells no rural from urban.")
            )
        total = len(members.points.ids)
        skipped = total - int(np.count_nonzero(sectors.known))
        if skipped:
            progress.info(
                tr(
                    "{skipped} of {total} organisations is skipped: it has no geometry or no "
                    "sector."
                    if skipped == 1
                    else "{skipped} of {total} organisations are skipped: they have no geometry or "
                    "no sector.",
                    skipped=skipped,
                    total=total,
                )
            )
        return skipped

    def _write(
        self, values: p.Values, members: Members, found: Any, progress: Progress
    ) -> dict[str, str]:
        profiles = [
            found.clusters[number - 1] if number else None
            for number in members.membership.number.tolist()
        ]
        with Outputs(self, values.parameters, values.context, progress) as outputs:
            outputs.copy(
                "OUTPUT",
                members.source,
                members.table.ids,
                [
                    (name, kind, [_cell(getattr(each, name, None)) for each in profiles])
                    for name, kind in _FIELDS
                ],
            )
            outputs.write(
                "MAKEUP",
                [
                    ("scope", str, found.makeup.column("scope")),
                    _cluster_ids(members.membership.ids, found.makeup.column("cluster")),
                    *(
                        (name, kind, [_cell(each) for each in found.makeup.column(name)])
                        for name, kind in _MAKEUP
                    ),
                ],
            )
        style_output("clusters", outputs.places["OUTPUT"], values.context, progress)
        if "MAKEUP" in outputs.places:
            style_output("table_makeup", outputs.places["MAKEUP"], values.context, progress)
        return outputs.places


def _cell(value: Any) -> Any:
    """Return a figure as a sink takes it; NaN is NULL."""
    return None if value is None or value != value else value


def _cluster_ids(
    ids: tuple[int | str, ...], numbers: list[int | None]
) -> tuple[str, type, list[Any]]:
    """Return the column of cluster ids: whole numbers where all are and the field can hold them."""
    whole = all(isinstance(each, int) and abs(each) < 2**31 for each in ids)
    kind = int if whole else str
    return "cluster_id", kind, [None if each is None else kind(ids[each - 1]) for each in numbers]

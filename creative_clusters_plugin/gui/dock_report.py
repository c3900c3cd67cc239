"""The page that the dock saves: the study's report on the layers that the dock shows."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsMemoryProviderUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ..algorithms import parameters as p
from ..algorithms.base import Algorithm
from ..algorithms.create_study_report import CreateStudyReport
from ..algorithms.members import check_members, declare_amounts, declare_members, read_members
from ..algorithms.profile_microclusters import ProfileMicroclusters
from ..algorithms.recording import record_of, record_table, rows_of
from ..algorithms.steps import TEMPORARY, Steps
from ..algorithms.summarise_rural_urban import SummariseRuralUrban
from ..bridge.members import Members
from ..bridge.own_fields import made_field
from ..core.errors import InputError
from ..core.profiling.sectors import SECTOR_SCHEMES
from ..core.progress import Progress
from ..core.summary import summarise

_BOTH = ("ORGANISATIONS", "CLUSTERS", "CLUSTER_FIELD", "RURALITY_FIELD")


class DockReport(Algorithm):
    """Summary, make-up, map and verdicts on one page; it is in no toolbox.

    Every figure is that of the algorithm that gives it to others, too.
    """

    NAME = "dockreport"
    LABEL = "Rural and urban clusters"
    GROUP = "study"

    def declare(self) -> None:
        declare_members(self, rurality_optional=False)
        sector = self.tr("Sub-sector, or SIC 2007 code")
        self.addParameter(p.field("SECTOR_FIELD", sector, "ORGANISATIONS", optional=True))
        schemes = self.tr("Sub-sectors are")
        self.addParameter(p.choice("SECTOR_SCHEME", schemes, SECTOR_SCHEMES, SECTOR_SCHEMES[0]))
        declare_amounts(self)  # for the reading of members; the dock gives none
        table = [Qgis.ProcessingSourceType.Vector]
        for name, label in (
            ("COEFFICIENTS", self.tr("Coefficients")),
            ("COMPARISON", self.tr("Drivers, rural against urban")),
        ):
            self.addParameter(p.source(name, label, table, optional=True))
        self.addParameter(p.html_output("REPORT", self.tr("Report"), optional=False))

    def check(self, values: p.Values) -> None:
        check_members(values)

    def compute(self, values: p.Values, progress: Progress) -> dict[str, Any]:
        from ..core.report.page import require_packages

        require_packages()
        record = record_of(self, values, (), progress.part(0, 0.1))
        record = replace(record, step=self.displayName())  # the reader knows no other name of it
        members = read_members(values, [], [], progress.part(0.1, 0.2))
        clusters, own = _counted(members), record_table(rows_of(record, {}))
        raw = values.parameters
        both = {name: raw[name] for name in _BOTH if name in raw}
        with Steps(values.context) as steps:
            for layer in (clusters, own):
                steps.keep(layer)
            both["CLUSTERS"] = clusters.id()
            summary = steps.run(
                SummariseRuralUrban, {**both, "OUTPUT": TEMPORARY}, {}, progress.part(0.2, 0.4)
            )
            given = {"CLUSTERS": clusters.id(), "SUMMARY": summary["OUTPUT"], "RECORDS": [own.id()]}
            if values.given("SECTOR_FIELD"):
                sectors = {name: raw[name] for name in ("SECTOR_FIELD", "SECTOR_SCHEME")}
                made = {"OUTPUT": TEMPORARY, "MAKEUP": TEMPORARY}
                profiled = steps.run(
                    ProfileMicroclusters, {**both, **sectors, **made}, {}, progress.part(0.4, 0.6)
                )
                given.update(CLUSTERS=profiled["OUTPUT"], MAKEUP=profiled["MAKEUP"])
            given.update({name: raw.get(name) for name in ("COEFFICIENTS", "COMPARISON")})
            given.update(ORGANISATIONS=raw["ORGANISATIONS"], REPORT=raw["REPORT"])
            return steps.run(CreateStudyReport, given, {}, progress.part(0.6, 1))


def _counted(members: Members) -> QgsVectorLayer:
    """Return the clusters with the size and rurality that their members give them now.

    What the layer says of itself may be older than a filter on the organisations.
    """
    source, membership = members.source, members.membership
    kinds = summarise(membership.label, members.rural, membership.clusters).cluster_rurality
    fields, places = QgsFields(source.fields()), []
    for name, kind in (
        ("organisations", QMetaType.Type.Int),
        ("rurality", QMetaType.Type.QString),
    ):
        found = made_field(source, name)
        if found is None:
            fields.append(QgsField(name, kind))
        places.append(fields.lookupField(found or name))
    layer = QgsMemoryProviderUtils.createMemoryLayer(
        source.sourceName(), fields, source.wkbType(), source.sourceCrs()
    )
    numbers = dict(zip(members.table.ids, membership.number.tolist()))
    made = []
    for feature in source.getFeatures():
        number = numbers.get(feature.id(), 0)
        if number:
            values = [*feature.attributes(), None, None][: len(fields)]
            values[places[0]] = int(membership.members[number - 1])
            values[places[1]] = kinds[number - 1]
            copy = QgsFeature(layer.fields())
            copy.setAttributes(values)
            copy.setGeometry(feature.geometry())
            made.append(copy)
    if not layer.dataProvider().addFeatures(made)[0]:
        raise InputError(
            "CLUSTERS",
            "The layer could not be copied ({reason}).",
            "Check its geometries with 'Check validity'.",
            reason=layer.dataProvider().lastError(),
        )
    return layer

"""Organisations and their clusters, as the algorithms read them that take both layers."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import Qgis, QgsProcessingFeatureSource

from ..bridge.members import MemberFields, Members, match_layers
from ..bridge.own_fields import made_field
from ..bridge.reading import require_geometry
from ..core.errors import InputError
from ..core.language import tr
from ..core.progress import Progress
from . import parameters as p
from .base import Algorithm

_AMOUNTS = ("EMPLOYMENT_FIELD", "TURNOVER_FIELD")
_REMEDIES = {
    "CLUSTER_FIELD": "Choose the layers of one run of 'Detect microclusters', or a field that both "
    "have.",
    "RURALITY_FIELD": "Run 'Classify rurality' first, or choose another field.",
}


def declare_members(algorithm: Algorithm, *, rurality_optional: bool) -> None:
    """Add the parameters for the two layers and the fields that tie them."""
    tr = algorithm.tr
    algorithm.addParameter(p.source("ORGANISATIONS", tr("Organisations with clusters"), p.POINTS))
    algorithm.addParameter(p.source("CLUSTERS", tr("Microclusters"), p.POLYGONS))
    algorithm.addParameter(
        p.field(
            "CLUSTER_FIELD",
            tr("Cluster field of both layers"),
            "ORGANISATIONS",
            default="cluster_id",
        )
    )
    algorithm.addParameter(
        p.field(
            "RURALITY_FIELD",
            tr("Rurality of the organisations"),
            "ORGANISATIONS",
            default="rurality",
            optional=rurality_optional,
        )
    )


def declare_amounts(algorithm: Algorithm) -> None:
    """Add the parameters for employment and turnover."""
    for name, label in zip(_AMOUNTS, ("Employment", "Turnover")):
        algorithm.addParameter(
            p.field(name, algorithm.tr(label), "ORGANISATIONS", kind="numeric", optional=True)
        )


def check_members(values: p.Values) -> None:
    """Raise InputError for layers or fields that cannot be used."""
    organisations, clusters = values.source("ORGANISATIONS"), values.source("CLUSTERS")
    require_geometry(organisations, [Qgis.GeometryType.Point], "ORGANISATIONS")
    require_geometry(clusters, [Qgis.GeometryType.Polygon], "CLUSTERS")
    _shared_field(values, "ORGANISATIONS", organisations)
    _shared_field(values, "CLUSTERS", clusters)
    _rurality_field(values, organisations)
    for name in _AMOUNTS:
        values.field(name, organisations)


def read_members(
    values: p.Values, fields: Sequence[str], of_clusters: Sequence[str], progress: Progress
) -> Members:
    """Read both layers and match them; the log says what does not match.

    Parameters
    ----------
    fields, of_clusters : sequence of str
        More fields to read of the organisations and of the clusters.
    """
    source, clusters = values.source("ORGANISATIONS"), values.source("CLUSTERS")
    own, theirs = (
        _shared_field(values, "ORGANISATIONS", source),
        _shared_field(values, "CLUSTERS", clusters),
    )
    rurality = _rurality_field(values, source)
    amounts = {name: field for name in _AMOUNTS if (field := values.field(name, source))}
    told = _members_field(clusters)
    wanted = tuple(dict.fromkeys([*of_clusters, *([told] if told else [])]))
    names = MemberFields(own, theirs, rurality, amounts, tuple(fields), wanted)
    members = match_layers(source, clusters, names, progress)
    for text in members.membership.warnings():
        progress.warning(text)
    question = members.membership.question(members.measure(told)) if told else ""
    if question:
        progress.warning(question)
    if not members.membership.clusters:
        progress.warning(tr("CLUSTERS: There are no clusters."))
    return members


def _members_field(clusters: QgsProcessingFeatureSource) -> str | None:
    """Return the field in which 'Detect microclusters' tells how many members a cluster has."""
    name = made_field(clusters, "organisations")
    return name if name and clusters.fields().field(name).isNumeric() else None


def _shared_field(values: p.Values, layer: str, source: QgsProcessingFeatureSource) -> str:
    if not values.given("CLUSTER_FIELD"):
        raise InputError(
            "CLUSTER_FIELD", "It is empty.", "Choose the field with the cluster of each."
        )
    return _field_of("CLUSTER_FIELD", values.field_text("CLUSTER_FIELD"), layer, source)


def _rurality_field(values: p.Values, source: QgsProcessingFeatureSource) -> str | None:
    """Return the field; None where it is optional, and empty or its default is not there."""
    definition = values.algorithm.parameterDefinition("RURALITY_FIELD")
    name = values.field_text("RURALITY_FIELD")
    optional = bool(definition.flags() & Qgis.ProcessingParameterFlag.Optional)
    absent = p.find_field(source, name) is None
    if optional and (not name or (absent and name == definition.defaultValue())):
        return None
    if not name:
        raise InputError("RURALITY_FIELD", "It is empty.", _REMEDIES["RURALITY_FIELD"])
    return _field_of("RURALITY_FIELD", name, "ORGANISATIONS", source)


def _field_of(parameter: str, name: str, layer: str, source: QgsProcessingFeatureSource) -> str:
    """Return a field as the layer spells it, or say which layer lacks it."""
    found = p.find_field(source, name)
    if found is None:
        raise InputError(
            parameter,
            "{layer} has no field '{name}'; it has: {fields}.",
            _REMEDIES[parameter],
            layer=layer,
            name=name,
            fields=", ".join(source.fields().names()),
        )
    return found.name()

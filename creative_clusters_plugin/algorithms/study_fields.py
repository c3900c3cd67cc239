"""Fields that a step of the study makes, and fields of the user's that they would replace."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from qgis.core import QgsProcessingFeatureSource

from ..core.errors import InputError
from ..core.language import tr
from . import parameters as p
from .assemble_drivers import MICROCLUSTER, OUTCOMES, made_drivers

#: What 'Classify rurality' appends to areas and to organisations.
CLASSIFIED = ("rurality", "rural_class", "rural_scheme")
#: What 'Detect microclusters' appends to organisations.
DETECTED = ("cluster_id", "cluster_size", "membership")


def check_fields(values: p.Values) -> None:
    """Refuse fields that an earlier step of the study replaces before a later one reads them.

    CODE_FIELD is read before anything is made, and the fields of BUSINESSES and LAYERS are read
    from the user's own layers. Population and area are read before assembling adds its fields.

    Raises
    ------
    InputError
        For this, an outcome or driver that is no number, and a driver that is the outcome.
    """
    organisations, areas = values.source("ORGANISATIONS"), values.source("AREAS")
    for name in ("SECTOR_FIELD", "EMPLOYMENT_FIELD", "TURNOVER_FIELD"):
        found = values.fields(name, organisations)
        _refuse_made(name, found, "ORGANISATIONS", (*CLASSIFIED, *DETECTED))
    for name in ("POPULATION_FIELD", "AREA_FIELD"):
        _refuse_made(name, values.fields(name, areas), "AREAS", CLASSIFIED)
    made = (*CLASSIFIED, *OUTCOMES, MICROCLUSTER, *made_drivers(values))
    for name in ("DRIVERS", "CLUSTER_FIELD"):
        _refuse_made(name, values.fields(name, areas), "AREAS", made)
    outcome = outcome_field(values)
    if outcome not in OUTCOMES:
        _refuse_made("OUTCOME", [outcome], "AREAS", made)
        p.require_numeric("OUTCOME", p.find_field(areas, outcome))
    if outcome in values.fields("DRIVERS", areas):
        raise InputError(
            "DRIVERS",
            "'{outcome}' is the outcome, too.",
            "Take it out of the drivers, or choose another outcome.",
            outcome=outcome,
        )


def outcome_field(values: p.Values) -> str:
    """Return the outcome: a field that assembling makes, or one of AREAS."""
    name = values.field_text("OUTCOME") or OUTCOMES[0]
    if name.strip() in OUTCOMES:
        return name.strip()
    areas = values.source("AREAS")
    found = p.find_field(areas, name)
    if found is None:
        raise InputError(
            "OUTCOME",
            "'{name}' is neither a field of AREAS nor one of {outcomes}.",
            "Use one of these, or a field of AREAS: {fields}.",
            name=name,
            outcomes=", ".join(OUTCOMES),
            fields=", ".join(areas.fields().names()),
        )
    return found.name()


def own_outcome(areas: QgsProcessingFeatureSource, outcome: str) -> str | None:
    """Return a sentence where AREAS have a field of the name of an outcome that the study makes."""
    if outcome not in OUTCOMES or p.find_field(areas, outcome) is None:
        return None
    return tr(
        "OUTCOME: '{outcome}' is what the study makes of the microclusters; the field of that "
        "name that AREAS have is replaced. To fit your own field, rename it.",
        outcome=outcome,
    )


def _refuse_made(parameter: str, fields: Sequence[str], layer: str, made: Collection[str]) -> None:
    lower = {each.lower() for each in made}
    for name in fields:
        if name.lower() in lower:
            raise InputError(
                parameter,
                "The study makes a field '{name}' itself, which would replace the one of {layer} "
                "before it is read.",
                "Rename the field in {layer} ('Rename field'), and choose it by its new name.",
                name=name,
                layer=layer,
            )

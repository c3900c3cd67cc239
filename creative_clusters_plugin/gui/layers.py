"""Which layers of a project the dock can show, found by their fields."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from ..bridge.own_fields import made_field

CLUSTER_FIELD, RURALITY_FIELD = "cluster_id", "rurality"
#: Fields that detection gives to clusters, and that assembling gives to areas.
_OF_CLUSTERS, _OF_AREAS = ("organisations", "radius_m", "density_km2"), "in_cluster"
#: What a table of 'Fit drivers' must have.
COMPARISON_FIELDS = ("driver", "rural_ame", "urban_ame", "verdict", "note")
#: What its table of coefficients has, and the driver there that no comparison has.
_COEFFICIENT_FIELDS, _CONSTANT = ("driver", "regime", "estimate", "ame"), "(constant)"
#: Names of fields that hold a sub-sector as a rule, the likeliest first.
_SECTOR_NAMES = ("sector", "sub_sector", "subsector", "sector_name", "industry", "category")
_CODE_NAMES = ("sic", "sic_code", "sic2007", "sic07", "sic_2007", "siccode")


@dataclass(frozen=True)
class SectorChoice:
    """A field with sub-sectors, and how it is read: ``as_is`` or ``dcms``."""

    field: str
    scheme: str = "as_is"

    @property
    def key(self) -> str:
        """Return what a project remembers."""
        return f"{self.scheme}:{self.field}"


def is_organisations(layer: QgsMapLayer) -> bool:
    """Is it a layer of points that say which cluster they are in?"""
    return _has(layer, Qgis.GeometryType.Point, (CLUSTER_FIELD,))


def is_clusters(layer: QgsMapLayer) -> bool:
    """Is it a layer of polygons that are clusters?"""
    return _has(layer, Qgis.GeometryType.Polygon, (CLUSTER_FIELD,))


def is_surely_clusters(layer: QgsVectorLayer) -> bool:
    """Is it what detection makes? Areas with the field ``cluster_id`` fit, too, but are none."""
    return all(made_field(layer, name) for name in _OF_CLUSTERS) and not is_of_areas(layer)


def is_of_areas(layer: QgsVectorLayer) -> bool:
    """Is it what 'Assemble drivers' makes? Its ``cluster_id`` is one that areas share."""
    return made_field(layer, _OF_AREAS) is not None


def is_comparison(layer: QgsMapLayer) -> bool:
    """Is it a table of 'Fit drivers' with a verdict a driver?"""
    return _has(layer, Qgis.GeometryType.Null, COMPARISON_FIELDS)


def _has(layer: QgsMapLayer, kind: Qgis.GeometryType, fields: tuple[str, ...]) -> bool:
    return (
        isinstance(layer, QgsVectorLayer)
        and layer.isValid()
        and layer.geometryType() == kind
        and all(made_field(layer, name) for name in fields)
    )


def coefficients_of(comparison: QgsVectorLayer) -> QgsVectorLayer | None:
    """Return the project's table of coefficients that is of the same fit; None without one."""
    wanted = _differences(comparison, "difference")
    if wanted:
        for layer in layers_in_order(QgsProject.instance()):
            if (
                _has(layer, Qgis.GeometryType.Null, _COEFFICIENT_FIELDS)
                and _differences(layer, "ame", "difference") == wanted
            ):
                return layer
    return None


def _differences(table: QgsVectorLayer, name: str, regime: str = "") -> dict[str, str]:
    """Return the difference of each driver, with as many digits as any format of tables keeps."""
    driver, field, kind = (made_field(table, each) for each in ("driver", name, "regime"))
    if driver is None or field is None:
        return {}
    return {
        str(each[driver]): _digits(each[field])
        for each in table.getFeatures()
        if (not regime or each[kind] == regime) and each[driver] != _CONSTANT
    }


def _digits(value: object) -> str:
    return f"{value:.5g}" if isinstance(value, float) else ""


def layers_in_order(project: QgsProject) -> list[QgsMapLayer]:
    """Return the project's layers, as the layer tree has them from the top; others by name."""
    tree = [each.layer() for each in project.layerTreeRoot().findLayers()]
    found = {each.id(): each for each in tree if each is not None}
    rest = sorted(project.mapLayers().values(), key=lambda each: (each.name(), each.id()))
    found.update({each.id(): each for each in rest if each.id() not in found})
    return list(found.values())


def container(layer: QgsVectorLayer) -> str:
    """Return the file or database that holds the layer; "" where that says nothing."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return str(parts.get("path") or "")


def sector_choices(layer: QgsVectorLayer | None) -> list[SectorChoice]:
    """Return the fields that may hold a sub-sector; those of SIC codes also as DCMS sub-sectors."""
    if layer is None:
        return []
    choices = []
    for field in layer.fields():
        name = field.name()
        if name in (CLUSTER_FIELD, RURALITY_FIELD) or not (
            field.type() == QMetaType.Type.QString or field.isNumeric()
        ):
            continue
        choices.append(SectorChoice(name))
        if _rank(name, _CODE_NAMES) is not None:
            choices.append(SectorChoice(name, "dcms"))
    return choices


def likeliest_sector(choices: list[SectorChoice]) -> SectorChoice | None:
    """Return what is most likely meant: a field of sectors, else codes as DCMS sub-sectors."""
    ranked = []
    for place, each in enumerate(choices):
        names = _SECTOR_NAMES if each.scheme == "as_is" else _CODE_NAMES
        rank = _rank(each.field, names)
        if rank is not None:
            ranked.append((each.scheme != "as_is", rank, place, each))
    return min(ranked, key=lambda found: found[:3])[3] if ranked else None


def _rank(name: str, names: tuple[str, ...]) -> int | None:
    lower = name.lower()
    return names.index(lower) if lower in names else None

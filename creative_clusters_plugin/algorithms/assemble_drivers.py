"""`creativeclusters:assembledrivers`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessingOutputString,
    QgsProcessingParameterString,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ..bridge.assets import Areas, count_members, leaves_areas, measure_assets
from ..bridge.crs import WorkingCrs, choose_working_crs
from ..bridge.overlay import centres, project_shapes
from ..bridge.reading import read_points, read_shapes, require_geometry, warn_of_zero
from ..bridge.styles import style_output
from ..bridge.values import as_numbers, nullable
from ..bridge.writing import Outputs
from ..core.errors import InputError
from ..core.language import tr
from ..core.membership import ClusterId, cluster_id, ordered_ids
from ..core.progress import Progress
from . import parameters as p
from .base import Algorithm

#: (name, type, values): a field to append.
_Column = tuple[str, type, list[Any]]


#: Fields made of the organisations: outcomes, not drivers.
OUTCOMES = ["in_cluster", "clustered", "organisations", "clustered_share"]
#: The field of the microcluster that most of an area's organisations are in: neither.
MICROCLUSTER = "cluster_id"
_LARGEST_WHOLE = 2**31 - 1


class AssembleDrivers(Algorithm):
    """One row an area, ready to fit."""

    NAME = "assembledrivers"
    LABEL = "Assemble drivers"
    GROUP = "drivers"
    SUMMARY = "Counts clusters, assets and businesses in and near areas: one row an area, to fit."
    TAGS = ["count", "distance", "related variety", "accessibility", "assets", "density"]
    NUMBERS = [
        ("AREA_COUNT", "Areas"),
        ("CLUSTERED_AREA_COUNT", "Areas with a clustered organisation"),
        ("BORDER_COUNT", "Areas whose radius leaves AREAS"),
        ("SKIPPED_COUNT", "Areas without geometry"),
    ]

    def declare(self) -> None:
        tr = self.tr
        self.addParameter(p.source("AREAS", tr("Areas"), p.POLYGONS))
        self.addParameter(
            p.source("ORGANISATIONS", tr("Organisations with clusters"), p.POINTS, optional=True)
        )
        self.addParameter(
            p.field(
                "CLUSTER_FIELD",
                tr("Cluster field of the organisations"),
                "ORGANISATIONS",
                default="cluster_id",
                optional=True,
            )
        )
        self.addParameter(p.layers("LAYERS", tr("Layers of assets (museums, stations …)")))
        self.addParameter(
            QgsProcessingParameterString(
                "NAMES", tr("Names of the layers, comma-separated"), optional=True
            )
        )
        self.addParameter(p.source("BUSINESSES", tr("All businesses"), p.POINTS, optional=True))
        self.addParameter(
            p.field("SIC_FIELD", tr("SIC 2007 code of the businesses"), "BUSINESSES", optional=True)
        )
        self.addParameter(
            QgsProcessingParameterString(
                "EXCLUDED_SIC", tr("Codes left out of the varieties"), "creative", optional=True
            )
        )
        self.addParameter(
            p.field("POPULATION_FIELD", tr("Population"), "AREAS", kind="numeric", optional=True)
        )
        self.addParameter(
            p.field("AREA_FIELD", tr("Land area in m²"), "AREAS", kind="numeric", optional=True)
        )
        self.addParameter(p.metres("RADIUS", tr("Radius of what is near"), 5000))
        self.addParameter(
            p.layer_output("OUTPUT", tr("Areas with drivers"), p.POLYGONS[0], optional=False)
        )
        self.addOutput(QgsProcessingOutputString("DRIVER_FIELDS", tr("Fields made (;-separated)")))

    def check(self, values: p.Values) -> None:
        from ..core.drivers.names import asset_names
        from ..core.drivers.proximity import check_radius
        from ..core.drivers.sic import excluded_classes

        areas = values.source("AREAS")
        require_geometry(areas, [Qgis.GeometryType.Polygon], "AREAS")
        for name in ("POPULATION_FIELD", "AREA_FIELD"):
            values.field(name, areas)
        organisations = values.source("ORGANISATIONS")
        if organisations is not None:
            require_geometry(organisations, [Qgis.GeometryType.Point], "ORGANISATIONS")
            values.field("CLUSTER_FIELD", organisations)
        businesses = values.source("BUSINESSES")
        sic = values.field("SIC_FIELD", businesses)
        if businesses is not None:
            require_geometry(businesses, [Qgis.GeometryType.Point], "BUSINESSES")
            if sic is None:
                raise InputError(
                    "SIC_FIELD",
                    "It is empty.",
                    "Choose the field of BUSINESSES with the code, or leave BUSINESSES empty.",
                )
        layers = values.layers("LAYERS")
        names = asset_names(values.text("NAMES"), [_own_name(each) for each in layers])
        if businesses is not None and "businesses" in [name.lower() for name in names]:
            raise InputError(
                "NAMES",
                "A layer is named 'businesses', and businesses_near is made of BUSINESSES.",
                "Give the layer another name.",
            )
        excluded_classes(values.text("EXCLUDED_SIC"))
        check_radius(values.number("RADIUS"))

    def compute(self, values: p.Values, progress: Progress) -> dict[str, Any]:
        _require_something(values)
        source = values.source("AREAS")
        population, size = (
            values.field(f"{each}_FIELD", source) for each in ("POPULATION", "AREA")
        )
        read = read_shapes(
            source,
            "AREAS",
            sorted({each for each in (population, size) if each}),
            progress.part(0, 0.05),
        )
        middles = centres(read.geometries, progress.part(0.05, 0.07))
        working = choose_working_crs(
            read.crs, read.bounds, values.context.transformContext(), "AREAS", progress, middles
        )
        shapes = project_shapes(read.geometries, read.crs, working, progress.part(0.07, 0.08))
        if working.crs != read.crs:  # a centroid is not kept by a projection
            middles = centres(shapes, progress.part(0.08, 0.1))
        areas = Areas(shapes, middles)
        outcome = self._organisations(values, areas, working, progress.part(0.1, 0.2))
        border = self._border(values, areas, progress.part(0.2, 0.25))
        drivers = self._assets(values, areas, working, progress.part(0.25, 0.6))
        if population:
            people = _people(read.columns[population], population)
            land = np.array([shape.area() for shape in shapes])
            if size:
                land = as_numbers(read.columns[size], "AREA_FIELD", size)
            drivers.append(("population_density", float, nullable(_density(people, land))))
        drivers += self._varieties(values, areas, working, progress.part(0.6, 0.9))
        with Outputs(self, values.parameters, values.context, progress.part(0.9, 1)) as outputs:
            outputs.copy("OUTPUT", source, read.ids, [*outcome, *drivers])
        if outcome:
            style_output("areas_drivers", outputs.places["OUTPUT"], values.context, progress)
        skipped = int(np.count_nonzero(~areas.located))
        if skipped:
            progress.warning(
                tr(
                    "{skipped} area has no geometry; its drivers are NULL."
                    if skipped == 1
                    else "{skipped} areas have no geometry; their drivers are NULL.",
                    skipped=skipped,
                )
            )
        return {
            **outputs.places,
            "AREA_COUNT": len(read.ids),
            "CLUSTERED_AREA_COUNT": (
                sum(value == 1 for value in outcome[2][2]) if outcome else None
            ),
            "BORDER_COUNT": border,
            "SKIPPED_COUNT": skipped,
            "DRIVER_FIELDS": ";".join(outputs.fields["OUTPUT"][-len(drivers) :] if drivers else ()),
        }

    def _organisations(
        self, values: p.Values, areas: Areas, working: WorkingCrs, progress: Progress
    ) -> list[_Column]:
        source = values.source("ORGANISATIONS")
        if source is None:
            return []
        field = values.field("CLUSTER_FIELD", source)
        if field is None:
            raise InputError(
                "CLUSTER_FIELD", "It is empty.", "Choose the field with the cluster of each."
            )
        points = read_points(source, "ORGANISATIONS", [field], progress.part(0, 0.3))
        xy = working.project(points.xy, points.crs, "ORGANISATIONS")
        clusters = [cluster_id(each) for each in points.columns[field]]
        ids = ordered_ids(clusters)
        number_of = {each: number for number, each in enumerate(ids, 1)}
        label = np.array([number_of.get(each, 0) for each in clusters], dtype=np.int64)
        total, clustered, main = count_members(xy, label, areas, progress.part(0.3, 1))
        known = areas.located
        if not total.any():
            raise InputError(
                "ORGANISATIONS",
                "No organisation lies in any of the areas.",
                "Check that both layers cover the same region and that their CRS are right.",
            )
        share = np.divide(clustered, total, out=np.full(len(total), np.nan), where=total > 0)
        return [
            ("organisations", int, _whole(total, known)),
            ("clustered", int, _whole(clustered, known)),
            ("in_cluster", int, _whole(clustered > 0, known)),
            ("clustered_share", float, nullable(share)),
            (MICROCLUSTER, *_microclusters(ids, main)),
        ]

    @staticmethod
    def _border(values: p.Values, areas: Areas, progress: Progress) -> int | None:
        """Say how many areas look beyond AREAS; None where nothing is counted by the radius."""
        if not (values.given("LAYERS") or values.given("BUSINESSES")):
            return None
        radius = values.number("RADIUS")
        border = int(np.count_nonzero(leaves_areas(areas, radius, progress)))
        if border:
            progress.warning(
                tr(
                    "{border} of {areas} areas ({percent:.0f} %) are near an edge: the circle of "
                    "{radius:,.0f} m round the centre lies partly outside AREAS. There counts "
                    "within the radius and distances miss what lies beyond where the layers stop "
                    "at the edge: if there is land, counts are low and distances long; at a coast "
                    "nothing is missed. Give layers that reach past AREAS by RADIUS.",
                    border=border,
                    areas=np.count_nonzero(areas.located),
                    percent=100 * border / np.count_nonzero(areas.located),
                    radius=radius,
                )
            )
        return border

    def _assets(
        self, values: p.Values, areas: Areas, working: WorkingCrs, progress: Progress
    ) -> list[_Column]:
        from ..core.drivers.names import asset_names

        layers = values.layers("LAYERS")
        names = asset_names(values.text("NAMES"), [_own_name(each) for each in layers])
        columns: list[_Column] = []
        for number, (layer, name) in enumerate(zip(layers, names)):
            measures = measure_assets(
                layer,
                name,
                areas,
                values.number("RADIUS"),
                working,
                values.context,
                progress.part(number / len(layers), (number + 1) / len(layers)),
            )
            _warn_of_far("LAYERS", layer.name(), measures.km, areas, values, progress)
            columns += [
                (f"{name}_count", int, _whole(measures.count, areas.located)),
                (f"{name}_near", int, _whole(measures.near, areas.located)),
                (f"{name}_km", float, nullable(measures.km)),
            ]
        return columns

    def _varieties(
        self, values: p.Values, areas: Areas, working: WorkingCrs, progress: Progress
    ) -> list[_Column]:
        from ..core.drivers.proximity import nearest_km
        from ..core.drivers.sic import excluded_classes, four_digit_classes
        from ..core.drivers.variety import varieties_near

        source = values.source("BUSINESSES")
        if source is None:
            return []
        field = values.field("SIC_FIELD", source)
        points = read_points(source, "BUSINESSES", [field], progress.part(0, 0.3))
        warn_of_zero(points, "BUSINESSES", progress)
        classes = four_digit_classes(points.columns[field])
        used = points.located & (classes != "")
        if not used.any():
            found = [str(each) for each in points.columns[field] if each is not None][:3]
            raise InputError(
                "SIC_FIELD",
                "The field '{field}' holds no SIC 2007 code ({found}).",
                "Choose the field with codes of four or five digits, such as 62012 or 62.01.",
                field=field,
                found=", ".join(found) or tr("only NULL"),
            )
        if not used.all():
            progress.info(
                tr(
                    "{unused} of {used} businesses has no geometry or no SIC 2007 code and counts "
                    "in no variety."
                    if np.count_nonzero(~used) == 1
                    else "{unused} of {used} businesses have no geometry or no SIC 2007 code and "
                    "count in no variety.",
                    unused=np.count_nonzero(~used),
                    used=len(used),
                )
            )
        xy = working.project(points.xy, points.crs, "BUSINESSES")
        known = areas.located
        near = varieties_near(
            areas.centres[known],
            xy[used],
            classes[used],
            values.number("RADIUS"),
            excluded_classes(values.text("EXCLUDED_SIC")),
            progress.part(0.3, 1),
        )
        if not near.businesses_near.any():
            km = np.full(len(known), np.nan)
            km[known] = nearest_km(areas.centres[known], xy[used])
            _warn_of_far("BUSINESSES", source.sourceName(), km, areas, values, progress)
        related, unrelated = (np.full(len(known), np.nan) for _ in range(2))
        counts = np.zeros(len(known))
        counts[known] = near.businesses_near
        related[known], unrelated[known] = near.related_variety, near.unrelated_variety
        return [
            ("businesses_near", int, _whole(counts, known)),
            ("related_variety", float, nullable(related)),
            ("unrelated_variety", float, nullable(unrelated)),
        ]


def made_drivers(values: p.Values) -> list[str]:
    """Return the names of the fields besides OUTCOMES that these parameters make; reads nothing."""
    from ..core.drivers.names import MEASURES, asset_names

    own = [_own_name(each) for each in values.layers("LAYERS")]
    names = [
        f"{name}_{measure}"
        for name in asset_names(values.text("NAMES"), own)
        for measure in MEASURES
    ]
    if values.given("POPULATION_FIELD"):
        names.append("population_density")
    if values.given("BUSINESSES"):
        names += ["businesses_near", "related_variety", "unrelated_variety"]
    return names


def _require_something(values: p.Values) -> None:
    """Refuse areas with nothing to assemble (the study checks its steps before they have it)."""
    given = ("ORGANISATIONS", "LAYERS", "BUSINESSES", "POPULATION_FIELD")
    if not any(values.given(name) for name in given):
        raise InputError(
            "LAYERS",
            "There is nothing to assemble: no organisations, layers, businesses or population.",
            "Give LAYERS of assets, ORGANISATIONS, BUSINESSES or POPULATION_FIELD.",
        )


def _warn_of_far(
    parameter: str,
    layer: str,
    km: np.ndarray,
    areas: Areas,
    values: p.Values,
    progress: Progress,
) -> None:
    """Say so if a layer lies elsewhere, as with a wrong CRS; ``km`` is from centres to it."""
    radius = values.number("RADIUS")
    if areas.are_far(km, radius):
        progress.warning(
            tr(
                "{parameter}: Layer '{layer}' has no feature within {radius:,.10g} m of AREAS; the "
                "nearest is {km:,.0f} km from the centre of an area. Is its CRS right?",
                parameter=parameter,
                layer=layer,
                radius=radius,
                km=np.nanmin(km),
            )
        )


def _own_name(layer: QgsVectorLayer) -> str:
    """Return a layer's table name, or its file's, or what it is called in the project."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    table = parts.get("layerName") or parts.get("table")
    path = str(parts.get("path") or "")
    stem = path.replace("\\", "/").rsplit("/", 1)[-1].rsplit(".", 1)[0]
    return str(table or stem or layer.name())


def _microclusters(ids: Sequence[ClusterId], main: np.ndarray) -> tuple[type, list[Any]]:
    """Return the type and the values of the field of microclusters; ``main`` counts from 1."""
    whole = all(isinstance(each, int) and abs(each) <= _LARGEST_WHOLE for each in ids)
    names = [None, *(each if whole else str(each) for each in ids)]
    return int if whole else str, [names[number] for number in main.tolist()]


def _whole(values: np.ndarray, known: np.ndarray) -> list[int | None]:
    return [int(value) if there else None for value, there in zip(values, known)]


def _people(values: list[Any], field: str) -> np.ndarray:
    people = as_numbers(values, "POPULATION_FIELD", field)
    if (people < 0).any():
        raise InputError(
            "POPULATION_FIELD",
            "The field '{population}' holds negative numbers, down to {least:g}.",
            "Correct them, or set them to NULL where the number is not known.",
            population=field,
            least=np.nanmin(people),
        )
    return people


def _density(people: np.ndarray, land: np.ndarray) -> np.ndarray:
    """Return people per km²; NaN where the land is 0 or unknown."""
    km2 = np.where(land > 0, land, np.nan) / 1e6
    return people / km2

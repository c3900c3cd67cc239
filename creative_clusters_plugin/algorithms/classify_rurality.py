"""`creativeclusters:classifyrurality`."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import Qgis, QgsProcessingFeatureSource, QgsProcessingParameterString

from ..bridge.overlay import centres, locate, project_points
from ..bridge.reading import (
    geometry_kind,
    read_points,
    read_shapes,
    read_table,
    require_geometry,
    warn_of_zero,
)
from ..bridge.styles import style_output
from ..bridge.writing import Outputs
from ..core.errors import InputError
from ..core.language import tr
from ..core.progress import Progress
from ..core.rurality.schemes import SCHEME_WORDS
from . import parameters as p
from .base import Algorithm


class ClassifyRurality(Algorithm):
    """Gives organisations or areas their official rural or urban class."""

    NAME = "classifyrurality"
    LABEL = "Classify rurality"
    GROUP = "rurality"
    SUMMARY = "Gives organisations or areas their official rural or urban class."
    TAGS = ["rural", "urban", "classification", "RUC", "DEGURBA", "degree of urbanisation"]
    NUMBERS = [
        ("RURAL_COUNT", "Rural features"),
        ("URBAN_COUNT", "Urban features"),
        ("UNCLASSIFIED_COUNT", "Unclassified features"),
        ("RURAL_SHARE", "Rural share of the classified (0-1)"),
        ("SKIPPED_COUNT", "Features without a code"),
    ]

    def declare(self) -> None:
        self.addParameter(p.source("INPUT", self.tr("Organisations or areas"), p.ANYTHING))
        self.addParameter(
            p.field("CODE_FIELD", self.tr("Field with the official code"), "INPUT", optional=True)
        )
        self.addParameter(
            p.source(
                "AREAS",
                self.tr("Areas that carry the code (joined by location)"),
                p.POLYGONS,
                optional=True,
            )
        )
        self.addParameter(
            p.field("AREAS_CODE_FIELD", self.tr("Code field of the areas"), "AREAS", optional=True)
        )
        self.addParameter(p.choice("SCHEME", self.tr("Classification"), SCHEME_WORDS, "auto"))
        self.addParameter(
            QgsProcessingParameterString(
                "RURAL_CODES",
                self.tr("Codes that mean rural, comma-separated (custom)"),
                optional=True,
            )
        )
        self.addParameter(p.layer_output("OUTPUT", self.tr("Classified"), optional=False))

    def check(self, values: p.Values) -> None:
        from ..core.rurality.classify import validate

        source = values.source("INPUT")
        own = values.field("CODE_FIELD", source)
        areas = values.source("AREAS")
        theirs = values.field("AREAS_CODE_FIELD", areas)
        if own and areas:
            raise InputError(
                "AREAS",
                "The code is to come from the field '{own}' and from areas, too.",
                "Leave either CODE_FIELD or AREAS empty.",
                own=own,
            )
        if not own and not areas:
            raise InputError(
                "CODE_FIELD",
                "Neither a field with the code nor areas that carry it are given.",
                "Choose CODE_FIELD, or AREAS with AREAS_CODE_FIELD.",
            )
        if areas:
            require_geometry(areas, [Qgis.GeometryType.Polygon], "AREAS")
            if not theirs:
                raise InputError(
                    "AREAS_CODE_FIELD", "It is empty.", "Choose the field of AREAS with the code."
                )
            if geometry_kind(source) == Qgis.GeometryType.Null:
                raise InputError(
                    "INPUT",
                    "A table without geometry cannot be joined to areas by location.",
                    "Choose a layer with geometry, or give CODE_FIELD.",
                )
        validate(values.choice("SCHEME"), values.text("RURAL_CODES"))

    def compute(self, values: p.Values, progress: Progress) -> dict[str, Any]:
        from ..core.rurality.classify import classify
        from ..core.rurality.codes import as_text

        source = values.source("INPUT")
        ids, codes, parameter = self._codes(values, source, progress.part(0, 0.5))
        result = classify(codes, values.choice("SCHEME"), values.text("RURAL_CODES"), parameter)
        progress.info(result.message)
        for text in result.warnings:
            progress.warning(text)
        schemes = [None if each is None else result.scheme for each in result.rurality]
        with Outputs(self, values.parameters, values.context, progress.part(0.5, 1)) as outputs:
            outputs.copy(
                "OUTPUT",
                source,
                ids,
                [
                    ("rurality", str, result.rurality.tolist()),
                    ("rural_class", str, result.rural_class.tolist()),
                    ("rural_scheme", str, schemes),
                ],
            )
        style = {
            Qgis.GeometryType.Point: "rurality_points",
            Qgis.GeometryType.Polygon: "rurality_areas",
        }.get(geometry_kind(source))
        if style:
            style_output(style, outputs.places["OUTPUT"], values.context, progress)
        classified = result.rural_count + result.urban_count
        return {
            **outputs.places,
            "RURAL_COUNT": result.rural_count,
            "URBAN_COUNT": result.urban_count,
            "UNCLASSIFIED_COUNT": result.unclassified_count,
            "RURAL_SHARE": result.rural_share if classified else None,
            "SKIPPED_COUNT": sum(as_text(code) is None for code in codes),
        }

    def _codes(
        self, values: p.Values, source: QgsProcessingFeatureSource, progress: Progress
    ) -> tuple[list[int], list[Any], str]:
        """Return feature ids, their codes (None for none), and the parameter they come from."""
        own = values.field("CODE_FIELD", source)
        if own:
            table = read_table(source, "INPUT", [own], progress)
            return table.ids, table.columns[own], "CODE_FIELD"
        if geometry_kind(source) == Qgis.GeometryType.Point:
            points = read_points(source, "INPUT", [], progress.part(0, 0.2))
            warn_of_zero(points, "INPUT", progress)
            ids, xy, crs = points.ids, points.xy, points.crs
        else:
            shapes = read_shapes(source, "INPUT", [], progress.part(0, 0.15))
            ids, crs = shapes.ids, shapes.crs
            xy = centres(shapes.geometries, progress.part(0.15, 0.2))
        areas = values.source("AREAS")
        field = values.field("AREAS_CODE_FIELD", areas)
        polygons = read_shapes(areas, "AREAS", [field], progress.part(0.2, 0.4))
        xy = project_points(xy, crs, polygons.crs, values.context.transformContext(), "INPUT")
        index = locate(xy, polygons.geometries, progress.part(0.4, 1), polygons.crs)
        codes = [None if i < 0 else polygons.columns[field][i] for i in index.tolist()]
        outside = int(np.count_nonzero(index < 0))
        if outside == len(ids):
            raise InputError(
                "AREAS",
                "No feature lies in any of the areas.",
                "Check that both layers cover the same region and that their CRS are right.",
            )
        if outside:
            progress.warning(
                tr(
                    "{outside} of {number} features lie in none of the areas.",
                    outside=outside,
                    number=len(ids),
                )
            )
        return ids, codes, "AREAS_CODE_FIELD"

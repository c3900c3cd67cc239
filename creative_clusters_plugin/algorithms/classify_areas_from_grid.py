"""`creativeclusters:classifyareasfromgrid`."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import Qgis

from ..bridge.crs import WorkingCrs
from ..bridge.overlay import project_shapes
from ..bridge.rasters import Frame, frame_of, read_grid
from ..bridge.reading import Shapes, read_shapes, require_geometry
from ..bridge.rings import rings_on_grid
from ..bridge.styles import style_output
from ..bridge.values import nullable
from ..bridge.writing import Outputs
from ..core.errors import InputError
from ..core.language import tr
from ..core.progress import Progress
from . import parameters as p
from .base import Algorithm

#: Warn where more than this share of an area's people live in cells without a class.
_UNKNOWN = 0.01


class ClassifyAreasFromGrid(Algorithm):
    """Classifies areas by where on a degree-of-urbanisation grid their people live."""

    NAME = "classifyareasfromgrid"
    LABEL = "Classify areas from a degree-of-urbanisation grid"
    GROUP = "rurality"
    SUMMARY = "City, town or rural area: by where on a degree-of-urbanisation grid its people live."
    TAGS = ["DEGURBA", "degree of urbanisation", "LAU", "municipalities", "rural", "zonal"]
    NUMBERS = [
        ("RURAL_COUNT", "Rural areas"),
        ("URBAN_COUNT", "Urban areas"),
        ("UNCLASSIFIED_COUNT", "Unclassified areas"),
        ("RURAL_SHARE", "Rural share of the classified (0-1)"),
        ("SKIPPED_COUNT", "Areas without geometry"),
    ]

    def declare(self) -> None:
        tr = self.tr
        self.addParameter(p.source("INPUT", tr("Areas"), p.POLYGONS))
        self.addParameter(p.raster("GRID", tr("Degree-of-urbanisation grid (either level)")))
        self.addParameter(p.raster("POPULATION", tr("Population (people per cell)")))
        self.addParameter(
            p.layer_output(
                "OUTPUT",
                tr("Classified areas"),
                Qgis.ProcessingSourceType.VectorPolygon,
                optional=False,
            )
        )

    def check(self, values: p.Values) -> None:
        require_geometry(values.source("INPUT"), [Qgis.GeometryType.Polygon], "INPUT")
        frame_of(values.raster("GRID"), "GRID")
        frame_of(values.raster("POPULATION"), "POPULATION")

    def compute(self, values: p.Values, progress: Progress) -> dict[str, Any]:
        from ..core.urbanisation.areas import classify_areas, to_level1

        source = values.source("INPUT")
        grid_raster, people_raster = values.raster("GRID"), values.raster("POPULATION")
        frame = frame_of(grid_raster, "GRID")
        codes = to_level1(read_grid(grid_raster, "GRID", progress.part(0, 0.1)))
        people = read_grid(people_raster, "POPULATION", progress.part(0.1, 0.2), frame, "GRID")
        shapes = read_shapes(source, "INPUT", [], progress.part(0.2, 0.4))
        by_class, unknown = self._count(
            values, shapes, frame, codes, people, progress.part(0.4, 0.8)
        )
        result = classify_areas(by_class)
        self._say(shapes, by_class, unknown, progress)
        known = result.codes > 0
        rural = int(np.count_nonzero(result.codes == 3))
        classified = int(np.count_nonzero(known))
        with Outputs(self, values.parameters, values.context, progress.part(0.8, 1)) as outputs:
            outputs.copy(
                "OUTPUT",
                source,
                shapes.ids,
                [
                    ("degurba", int, [int(code) or None for code in result.codes]),
                    ("rurality", str, [_RURALITY[int(code)] for code in result.codes]),
                    ("rural_population_share", float, nullable(result.rural_share)),
                ],
            )
        style_output("degurba_areas", outputs.places["OUTPUT"], values.context, progress)
        return {
            **outputs.places,
            "RURAL_COUNT": rural,
            "URBAN_COUNT": classified - rural,
            "UNCLASSIFIED_COUNT": len(shapes.ids) - classified,
            "RURAL_SHARE": rural / classified if classified else None,
            "SKIPPED_COUNT": int(np.count_nonzero(~shapes.located)),
        }

    @staticmethod
    def _count(
        values: p.Values,
        shapes: Shapes,
        frame: Frame,
        codes: np.ndarray,
        people: np.ndarray,
        progress: Progress,
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return (areas, 3) people in urban centres, urban clusters and rural cells, and the rest.

        The rest are people in cells without a class.
        """
        from ..core.urbanisation.coverage import coverage
        from ..core.urbanisation.people import population_by_class

        negative = int(np.count_nonzero(people < 0))
        if negative:
            raise InputError(
                "POPULATION",
                "{negative} of its cells are negative (the smallest is {least:g}).",
                "If that is how NoData is marked, set it as the raster's NoData value "
                "('Translate', 'Assign a specified NoData value').",
                negative=negative,
                least=np.nanmin(people),
            )
        grid = WorkingCrs(frame.crs, values.context.transformContext())
        geometries = project_shapes(
            shapes.geometries, shapes.crs, grid, progress.part(0, 0.4), "INPUT"
        )
        rings = rings_on_grid(geometries, frame)
        progress.report(0.6)
        parts = coverage(rings, frame.rows, frame.columns)
        return population_by_class(parts, len(geometries), codes, people, progress.part(0.6, 1))

    @staticmethod
    def _say(shapes: Shapes, by_class: np.ndarray, unknown: np.ndarray, progress: Progress) -> None:
        """Report on areas that cannot be classified, or only by a part of their people."""
        total, number = by_class.sum(axis=1), len(shapes.ids)
        empty = int(np.count_nonzero((total == 0) & shapes.located))
        if empty == np.count_nonzero(shapes.located):
            raise InputError(
                "GRID",
                "None of the areas has anybody in a cell with a class.",
                "Check that areas, grid and population cover the same region and that their CRS "
                "are right.",
            )
        if empty:
            progress.warning(
                tr(
                    "{empty} of {number} areas have nobody in a cell with a class, or lie outside "
                    "the grid; they are NULL.",
                    empty=empty,
                    number=number,
                )
            )
        partly = int(np.count_nonzero((total > 0) & (unknown > _UNKNOWN * (total + unknown))))
        if partly:
            progress.warning(
                tr(
                    "{partly} of {number} areas have more than {unknown:.0%} of their people in "
                    "cells without a class; these people are left out of their shares.",
                    partly=partly,
                    number=number,
                    unknown=_UNKNOWN,
                )
            )


_RURALITY = {0: None, 1: "urban", 2: "urban", 3: "rural"}

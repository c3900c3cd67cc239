"""`creativeclusters:degreeofurbanisation`."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np

from ..bridge.rasters import Frame, frame_of, read_grid, require_square_kilometres
from ..bridge.styles import style_output
from ..bridge.values import number_or_none
from ..bridge.versions import plugin_version
from ..bridge.writing import Outputs
from ..core.errors import InputError
from ..core.language import tr
from ..core.progress import Progress
from . import parameters as p
from .base import Algorithm

#: Square metres of a cell.
_CELL = 1_000_000.0
#: Square metres may exceed the cell by this share, for rounding in the making of the raster.
_ROUNDING = 0.001


class DegreeOfUrbanisation(Algorithm):
    """Classifies the cells of a population grid by the Degree of Urbanisation."""

    NAME = "degreeofurbanisation"
    LABEL = "Degree of urbanisation of a population grid"
    GROUP = "rurality"
    SUMMARY = "The UN's Degree of Urbanisation on a 1 km population grid: works in any country."
    TAGS = ["DEGURBA", "GHSL", "SMOD", "urban centre", "urban cluster", "population grid", "rural"]
    NUMBERS = [
        ("URBAN_CENTRE_POPULATION", "People in urban centres"),
        ("URBAN_CLUSTER_POPULATION", "People in urban clusters"),
        ("RURAL_POPULATION", "People in rural cells"),
        ("RURAL_POPULATION_SHARE", "Rural share of the population (0-1)"),
    ]

    def declare(self) -> None:
        tr = self.tr
        self.addParameter(p.raster("POPULATION", tr("Population (people per 1 km cell)")))
        self.addParameter(
            p.raster("LAND", tr("Land area (m² or 0-1 share of the cell)"), optional=True)
        )
        self.addParameter(
            p.raster("BUILT", tr("Built-up area (m² or 0-1 share of the cell)"), optional=True)
        )
        self.addParameter(p.choice("LEVEL", tr("Level"), ["level1", "level2"], "level1"))
        self.addParameter(p.raster_output("OUTPUT", tr("Degree of urbanisation"), optional=False))

    def check(self, values: p.Values) -> None:
        population = values.raster("POPULATION")
        require_square_kilometres(frame_of(population, "POPULATION"), "POPULATION")
        for name in ("LAND", "BUILT"):
            values.raster(name)

    def compute(self, values: p.Values, progress: Progress) -> dict[str, Any]:
        from ..bridge.legends import degurba_legend
        from ..core.urbanisation.classify import degree_of_urbanisation
        from ..core.urbanisation.rules import RULE_SET, Thresholds

        raster = values.raster("POPULATION")
        frame = frame_of(raster, "POPULATION")
        people = read_grid(raster, "POPULATION", progress.part(0, 0.06))
        land = _shares(values, "LAND", frame, progress.part(0.06, 0.12))
        built = _shares(values, "BUILT", frame, progress.part(0.12, 0.18))
        level, thresholds = values.choice("LEVEL"), Thresholds()
        result = degree_of_urbanisation(
            people,
            land,
            built,
            level=level,
            thresholds=thresholds,
            progress=progress.part(0.18, 0.95),
        )
        progress.info(tr("Rules: {rule_set}.", rule_set=tr(RULE_SET)))
        metadata = {
            "RULE_SET": RULE_SET,
            "LEVEL": level,
            "SOFTWARE": f"Creative Clusters {plugin_version()}",
            **{name.upper(): f"{each:g}" for name, each in dataclasses.asdict(thresholds).items()},
        }
        legend = degurba_legend(level, metadata)
        description = tr(
            "Degree of Urbanisation, level 1"
            if level == "level1"
            else "Degree of Urbanisation, level 2"
        )
        with Outputs(self, values.parameters, values.context, progress.part(0.95, 1)) as outputs:
            outputs.grid("OUTPUT", result.classes, frame, description, legend)
        style_output(f"degurba_{level}", outputs.places["OUTPUT"], values.context, progress)
        return {
            **outputs.places,
            "URBAN_CENTRE_POPULATION": float(result.urban_centre_population),
            "URBAN_CLUSTER_POPULATION": float(result.urban_cluster_population),
            "RURAL_POPULATION": float(result.rural_population),
            "RURAL_POPULATION_SHARE": number_or_none(result.rural_population_share),
        }


def _shares(values: p.Values, name: str, frame: Frame, progress: Progress) -> np.ndarray | None:
    """Return a raster of areas as shares of the cell; None where it is not given.

    Raises
    ------
    InputError
        If its values are neither shares nor square metres of a cell.
    """
    raster = values.raster(name)
    if raster is None:
        return None
    grid = read_grid(raster, name, progress, frame)
    if np.isnan(grid).all():
        raise InputError(
            name,
            "All its cells where POPULATION lies are NoData.",
            "Choose a raster of the same region, or leave it empty.",
        )
    low, high = float(np.nanmin(grid)), float(np.nanmax(grid))
    if low < 0 or high > _CELL * (1 + _ROUNDING) or 1 + _ROUNDING < high <= 100:
        raise InputError(
            name,
            "Its values go from {low:g} to {high:g}: they are neither shares (0 to 1) nor square "
            "metres of a cell (0 to {cell:,.0f}).",
            "Convert it with the raster calculator (per cent divided by 100, for instance).",
            low=low,
            high=high,
            cell=_CELL,
        )
    if name == "LAND" and high == 0:
        raise InputError(
            name, "No cell has any land.", "Choose the raster of land, not that of water."
        )
    if high > 1 + _ROUNDING:
        progress.info(
            tr(
                "{name} is taken for square metres (the largest value is {high:,.0f}).",
                name=name,
                high=high,
            )
        )
        grid /= _CELL
    return np.minimum(grid, 1.0, out=grid)

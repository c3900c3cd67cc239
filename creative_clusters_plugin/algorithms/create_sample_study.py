"""`creativeclusters:createsamplestudy`."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsLineString,
    QgsPoint,
    QgsPolygon,
)

from ..bridge.presentation import arrange
from ..bridge.rasters import Frame
from ..bridge.styles import style_output
from ..bridge.writing import Outputs
from ..core.language import tr
from ..core.progress import Progress
from . import parameters as p
from .base import Algorithm

#: The sample's coordinate system: an invented island in the North Sea.
_CRS = "EPSG:27700"
#: Output: (label, kind).
_ASSETS = {
    "MUSEUMS": "Museums",
    "HERITAGE": "Heritage sites",
    "UNIVERSITIES": "Universities",
    "STATIONS": "Stations",
    "MEETUPS": "Meetup groups",
}
#: Output, from the top of the layer tree down: (name of its layer in QGIS, style).
_SHOWN = {
    **{name: (label, f"sample_{name.lower()}") for name, label in _ASSETS.items()},
    "ORGANISATIONS": ("Organisations", "sample_organisations"),
    "BUSINESSES": ("All businesses", "sample_businesses"),
    "AREAS": ("Areas", "sample_areas"),
    "POPULATION": ("Population", "population"),
    "TRUTH": ("Planted effects", None),
}


class CreateSampleStudy(Algorithm):
    """Makes an invented study region with known drivers planted."""

    NAME = "createsamplestudy"
    LABEL = "Create a sample study"
    GROUP = "study"
    SUMMARY = "Makes an invented region with known drivers planted, to try and check everything."
    TAGS = ["sample", "example", "test data", "simulation", "tutorial"]

    def declare(self) -> None:
        tr = self.tr
        self.addParameter(p.number("ORGANISATION_COUNT", tr("Organisations"), 5000, integer=True))
        self.addParameter(
            p.number("CLUSTER_SIZE", tr("Planted microclusters have more than"), 25, integer=True)
        )
        self.addParameter(p.number("SEED", tr("Random seed"), 1, integer=True))
        point, polygon = p.POINTS[0], p.POLYGONS[0]
        self.addParameter(
            p.layer_output("ORGANISATIONS", tr("Organisations"), point, optional=False)
        )
        self.addParameter(p.layer_output("BUSINESSES", tr("All businesses"), point))
        self.addParameter(p.layer_output("AREAS", tr("Areas"), polygon))
        for name, label in _ASSETS.items():
            self.addParameter(p.layer_output(name, tr(label), point))
        self.addParameter(p.raster_output("POPULATION", tr("Population (1 km grid)")))
        self.addParameter(
            p.layer_output("TRUTH", tr("Planted effects"), Qgis.ProcessingSourceType.Vector)
        )

    def _settings(self, values: p.Values) -> Any:
        from ..core.sample.settings import SampleSettings

        return SampleSettings(
            organisation_count=values.integer("ORGANISATION_COUNT"),
            cluster_size=values.integer("CLUSTER_SIZE"),
            seed=values.integer("SEED"),
        )

    def check(self, values: p.Values) -> None:
        self._settings(values).validate()

    def compute(self, values: p.Values, progress: Progress) -> dict[str, Any]:
        from ..core.sample.study import create_sample

        sample = create_sample(self._settings(values), progress.part(0, 0.8))
        crs = QgsCoordinateReferenceSystem(_CRS)
        point = Qgis.WkbType.Point
        with Outputs(self, values.parameters, values.context, progress.part(0.8, 1)) as outputs:
            organisations = sample.organisations
            outputs.write(
                "ORGANISATIONS",
                [
                    ("sic", str, organisations.sic.tolist()),
                    ("sector", str, organisations.sector.tolist()),
                    ("employees", int, organisations.employees.tolist()),
                    ("turnover", float, organisations.turnover.tolist()),
                ],
                _points(organisations.xy),
                point,
                crs,
            )
            businesses = sample.businesses
            outputs.write(
                "BUSINESSES",
                [("sic", str, businesses.sic.tolist())],
                _points(businesses.xy),
                point,
                crs,
            )
            areas = sample.areas
            outputs.write(
                "AREAS",
                [
                    ("code", str, areas.code.tolist()),
                    ("ruc2021", str, areas.ruc2021.tolist()),
                    ("population", int, areas.population.tolist()),
                    ("settlement", str, [each or None for each in areas.settlement.tolist()]),
                ],
                [_polygon(ring) for ring in areas.rings],
                Qgis.WkbType.Polygon,
                crs,
            )
            for name in _ASSETS:
                assets = getattr(sample, name.lower())
                outputs.write(
                    name, [("name", str, assets.name.tolist())], _points(assets.xy), point, crs
                )
            grid = sample.population
            frame = Frame(grid.left, grid.top, grid.cell, grid.cell, *grid.people.shape, crs)
            outputs.grid("POPULATION", grid.people, frame, tr("people per cell"))
            outputs.write("TRUTH", _truth_columns(sample.truth))
        for name, (_, style) in _SHOWN.items():
            if style and name in outputs.places:
                style_output(style, outputs.places[name], values.context, progress)
        names = {name: label for name, (label, _) in _SHOWN.items()}
        arrange(self, outputs.places, names, "Sample study", values.context)
        return outputs.places


def _truth_columns(truth: Any) -> list[tuple[str, type, list[Any]]]:
    return [
        ("driver", str, [row.driver for row in truth]),
        ("regime", str, [row.regime for row in truth]),
        ("effect", float, [float(row.effect) for row in truth]),
    ]


def _points(xy: np.ndarray) -> list[QgsGeometry]:
    return [QgsGeometry(QgsPoint(x, y)) for x, y in xy.tolist()]


def _polygon(ring: np.ndarray) -> QgsGeometry:
    return QgsGeometry(QgsPolygon(QgsLineString(ring[:, 0].tolist(), ring[:, 1].tolist())))

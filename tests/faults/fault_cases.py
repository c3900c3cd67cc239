"""A run of every algorithm that works, for faults to be put into, and how a run ended."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from fault_layers import COLUMNS, ROWS, SOUTH, WEST, Layer, region
from osgeo import gdal, osr
from qgis.core import (
    NULL,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from creative_clusters_plugin.algorithms import ALGORITHMS
from creative_clusters_plugin.core.errors import Cancelled, InputError, MissingPackageError

MEMORY = QgsProcessing.TEMPORARY_OUTPUT
KINDS = {kind.NAME: kind for kind in ALGORITHMS}
_DETECTION = {"MIN_CLUSTER_SIZE": 15, "MIN_SAMPLES": 5, "MAX_RADIUS": 300}


@dataclass(frozen=True)
class Case:
    """An algorithm with parameters that work.

    Attributes
    ----------
    layers : dict
        Parameter name to the name of a layer of the region.
    rasters : dict
        Parameter name to a grid of the region.
    outputs : tuple of str
        The outputs that are asked for, first the one that is required.
    """

    layers: dict[str, str]
    values: dict[str, Any]
    outputs: tuple[str, ...]
    rasters: dict[str, str] = field(default_factory=dict)


CASES = {
    "createsamplestudy": Case(
        {}, {"ORGANISATION_COUNT": 600}, ("ORGANISATIONS", "AREAS", "POPULATION")
    ),
    "classifyrurality": Case(
        {"INPUT": "organisations", "AREAS": "areas"},
        {"AREAS_CODE_FIELD": "code", "SCHEME": "ruc2011"},
        ("OUTPUT",),
    ),
    "degreeofurbanisation": Case(
        {}, {}, ("OUTPUT",), {"POPULATION": "people", "LAND": "land", "BUILT": "built"}
    ),
    "classifyareasfromgrid": Case(
        {"INPUT": "areas"}, {}, ("OUTPUT",), {"GRID": "classes", "POPULATION": "people"}
    ),
    "detectmicroclusters": Case(
        {"INPUT": "organisations"},
        {**_DETECTION, "WEIGHT_FIELD": "jobs", "GROUP_FIELD": "part", "RURALITY_FIELD": "rurality"},
        ("OUTPUT", "CLUSTERS", "REPORT"),
    ),
    "testmicroclusters": Case(
        {"INPUT": "organisations", "BUSINESSES": "businesses"},
        {**_DETECTION, "PERMUTATIONS": 19, "RURALITY_FIELD": "rurality"},
        ("OUTPUT", "CLUSTERS"),
    ),
    "profilemicroclusters": Case(
        {"ORGANISATIONS": "organisations", "CLUSTERS": "clusters"},
        {"SECTOR_FIELD": "sector", "EMPLOYMENT_FIELD": "jobs", "TURNOVER_FIELD": "turnover"},
        ("OUTPUT", "MAKEUP"),
    ),
    "summariseruralurban": Case(
        {"ORGANISATIONS": "organisations", "CLUSTERS": "clusters"},
        {"EMPLOYMENT_FIELD": "jobs", "TURNOVER_FIELD": "turnover"},
        ("OUTPUT",),
    ),
    "assembledrivers": Case(
        {
            "AREAS": "areas", "ORGANISATIONS": "organisations", "LAYERS": "museums",
            "BUSINESSES": "businesses",
        },
        {
            "SIC_FIELD": "sic", "POPULATION_FIELD": "people", "AREA_FIELD": "land",
            "NAMES": "museums",
        },
        ("OUTPUT",),
    ),
    "fitdrivers": Case(
        {"INPUT": "areas"},
        {"OUTCOME": "y", "DRIVERS": ["x1", "x2"], "MODEL": "ols"},
        ("COEFFICIENTS", "COMPARISON", "PREDICTIONS"),
    ),
    "ruralurbanstudy": Case(
        {
            "ORGANISATIONS": "organisations", "AREAS": "areas", "LAYERS": "museums",
            "BUSINESSES": "businesses",
        },
        {
            **_DETECTION, "CODE_FIELD": "code", "SCHEME": "ruc2011", "SIC_FIELD": "sic",
            "NAMES": "museums", "SECTOR_FIELD": "sector", "EMPLOYMENT_FIELD": "jobs",
            "TURNOVER_FIELD": "turnover", "POPULATION_FIELD": "people", "DRIVERS": ["x1"],
            "MODEL": "ols", "OUTCOME": "organisations",
        },
        ("ORGANISATIONS_OUT", "CLUSTERS", "SUMMARY", "AREAS_OUT", "COEFFICIENTS", "COMPARISON"),
    ),
}  # fmt: skip
#: Every layer that an algorithm reads.
INPUTS = [(name, parameter) for name, case in CASES.items() for parameter in case.layers]


class Feedback(QgsProcessingFeedback):
    """Keeps what is said; ``act`` is called at every step with the progress in percent."""

    def __init__(self, act: Any = None) -> None:
        super().__init__(False)
        self.said: list[str] = []
        self._act = act
        self.shown: list[float] = []

    def pushInfo(self, info):
        self.said.append(info)

    def pushWarning(self, warning):
        self.said.append(warning)

    def setProgress(self, progress):
        self.shown.append(progress)
        super().setProgress(progress)

    def isCanceled(self):
        if self._act is not None and self._act(max(self.shown, default=0.0)):
            return True
        return super().isCanceled()


@dataclass(frozen=True)
class Ending:
    """How a run ended: with results, or with one message."""

    results: dict[str, Any] | None
    message: str = ""
    context: Any = None

    @property
    def word(self) -> str:
        """``result``, ``cancelled``, ``package`` or ``error``."""
        return "result" if self.results is not None else self.message.partition("|")[0]

    @property
    def text(self) -> str:
        """The message as the user reads it."""
        return self.message.partition("|")[2]

    def rows(self, output: str) -> list[dict[str, Any]]:
        """Return the rows of an output, NULL as None."""
        place = self.results[output]
        layer = self.context.temporaryLayerStore().mapLayer(place)
        layer = layer or QgsVectorLayer(place, output, "ogr")
        assert layer.isValid(), place
        names = layer.fields().names()
        return [
            {
                name: None if value == NULL else value
                for name, value in zip(names, feature.attributes())
            }
            for feature in layer.getFeatures()
        ]


def run(
    name: str,
    parameters: dict[str, Any],
    feedback: Feedback | None = None,
    project: bool = False,
) -> Ending:
    """Run an algorithm; any other exception than the plugin's own comes through.

    With ``project`` layers may be named by their id in the open project.
    """
    algorithm = KINDS[name]()
    algorithm.initAlgorithm()
    context = QgsProcessingContext()
    if project:
        context.setProject(QgsProject.instance())
    try:
        results = algorithm.processAlgorithm(parameters, context, feedback or Feedback())
    except QgsProcessingException as error:
        cause, text = error.__cause__, str(error)
        assert "Traceback" not in text
        if isinstance(cause, Cancelled):
            return Ending(None, f"cancelled|{text}")
        if isinstance(cause, MissingPackageError) or "The Python package" in text:
            return Ending(None, f"package|{text}")
        if isinstance(cause, InputError):
            known = {each.name() for each in algorithm.parameterDefinitions()}
            assert cause.parameter in known, f"{cause.parameter} is no parameter of {name}: {text}"
            assert cause.problem.strip(), text
            assert cause.remedy.strip(), text
            assert text == f"{cause.parameter}: {cause.problem} {cause.remedy}"
        else:
            assert cause is None, text  # one of the plugin's own sentences
            assert text.strip().endswith("."), text
        return Ending(None, f"error|{text}")
    return Ending(results, "", context)


def parameters(
    name: str,
    folder: Any,
    changed: dict[str, Layer] | None = None,
    names: dict[str, str] | None = None,
    output: str = MEMORY,
) -> dict[str, Any]:
    """Return the parameters of a case.

    Parameters
    ----------
    changed : dict of str to Layer
        Layers in place of the region's, by parameter.
    names : dict of str to str
        New names for the fields of the layers in ``changed``.
    """
    case, algorithm = CASES[name], KINDS[name]()
    algorithm.initAlgorithm()
    values = dict(case.values)
    for parameter, which in case.layers.items():
        renamed = names if parameter in (changed or {}) else None
        layer = (changed or {}).get(parameter, region()[which])
        renamed = {old: new for old, new in (renamed or {}).items() if old in layer.names}
        made = layer.made(which, renamed)
        values[parameter] = [made] if parameter == "LAYERS" else made
        for each in algorithm.parameterDefinitions():
            if renamed and each.type() == "field" and each.parentLayerParameterName() == parameter:
                now = values.get(each.name(), each.defaultValue())
                many = isinstance(now, list)
                new = [renamed.get(one, one) for one in (now if many else [now])]
                if now is not None:
                    values[each.name()] = new if many else new[0]
    for parameter, which in case.rasters.items():
        values[parameter] = write_raster(folder / f"{which}.tif", GRIDS[which]())
    for each in case.outputs:
        is_file = algorithm.parameterDefinition(each).type() in ("fileDestination",)
        is_raster = algorithm.parameterDefinition(each).type() == "rasterDestination"
        values[each] = str(folder / f"{each}.tif") if is_raster else output
        if is_file:
            values[each] = str(folder / f"{each}.html")
    return values


def _people() -> np.ndarray:
    grid = np.full((ROWS + 6, COLUMNS + 6), 5.0)
    grid[3:9, 3:7] = 3750.0
    return grid


def _classes() -> np.ndarray:
    grid = np.ones((ROWS + 6, COLUMNS + 6))
    grid[3:9, 3:7] = 3.0
    return grid


GRIDS = {
    "people": _people,
    "classes": _classes,
    "land": lambda: np.full_like(_people(), 1e6),
    "built": lambda: np.full_like(_people(), 1e4),
}


def write_raster(
    path: Any,
    values: np.ndarray,
    crs: str = "EPSG:27700",
    cell: float = 1000,
    transform: tuple[float, ...] | None = None,
    nodata: float | None = None,
    bands: int = 1,
) -> str:
    """Write a GeoTIFF that reaches past the region by 3 km, and return its path."""
    rows, columns = values.shape
    kind = gdal.GDT_Float64 if values.dtype.kind == "f" else gdal.GDT_Int32
    data = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, bands, kind)
    north = SOUTH + 1000 * (ROWS + 3)
    data.SetGeoTransform(transform or (WEST - 3000, cell, 0, north, 0, -cell))
    if crs:
        system = osr.SpatialReference()
        system.SetFromUserInput(crs)
        data.SetProjection(system.ExportToWkt())
    for band in range(1, bands + 1):
        if nodata is not None:
            data.GetRasterBand(band).SetNoDataValue(nodata)
        data.GetRasterBand(band).WriteArray(values)
    return str(path)


def numbers(ending: Ending, name: str) -> dict[str, float | None]:
    """Return the number outputs of a run."""
    return {each: ending.results[each] for each, _ in KINDS[name].NUMBERS}


def differences(
    name: str, first: Ending, second: Ending, tolerance: float, output: str
) -> list[str]:
    """Return in what two runs differ: numbers, and rows of an output by their key."""
    found = []
    ours, theirs = numbers(first, name), numbers(second, name)
    for each in ours:
        if not _close(ours[each], theirs[each], tolerance):
            found.append(f"{each}: {ours[each]} and {theirs[each]}")
    before, after = first.rows(output), second.rows(output)
    if len(before) != len(after):
        return [*found, f"{len(before)} and {len(after)} rows"]
    if before and "key" in before[0] and "key" in after[0]:
        before.sort(key=lambda row: row["key"])
        after.sort(key=lambda row: row["key"])
    for one, two in zip(before, after):
        shared = [each for each in one if each in two and each != "driver"]  # a field's name
        wrong = [each for each in shared if not _close(one[each], two[each], tolerance)]
        if wrong:
            return [*found, *(f"{each}: {one[each]} and {two[each]}" for each in wrong)]
    return found


def _close(first: Any, second: Any, tolerance: float) -> bool:
    if isinstance(first, (int, float)) and isinstance(second, (int, float)):
        return math.isclose(first, second, rel_tol=tolerance, abs_tol=tolerance)
    return first == second

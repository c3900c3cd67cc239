"""A small region whose microclusters have a driver, and a whole study of it: layers and steps."""

import numpy as np
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingContext, QgsProject, QgsVectorLayer

from creative_clusters_plugin.algorithms.assemble_drivers import AssembleDrivers
from creative_clusters_plugin.algorithms.classify_rurality import ClassifyRurality
from creative_clusters_plugin.algorithms.detect_microclusters import DetectMicroclusters
from creative_clusters_plugin.algorithms.fit_drivers import FitDrivers
from creative_clusters_plugin.algorithms.profile_microclusters import ProfileMicroclusters
from creative_clusters_plugin.algorithms.summarise_rural_urban import SummariseRuralUrban

SIDE, ACROSS = 3000, 14
SECTORS = ("Crafts", "Music & <b>sound</b>", "Film")
#: What the study and its model are told; the layers come with them.
CHOICES = {
    "CODE_FIELD": "class",
    "SCHEME": "custom",
    "RURAL_CODES": "R",
    "SIC_FIELD": "sic",
    "SECTOR_FIELD": "sector",
    "POPULATION_FIELD": "people",
    "MIN_CLUSTER_SIZE": 10,
    "MAX_RADIUS": 1000,
    "RADIUS": 3500,
}


def layer(kind, name, fields, rows):
    """Return a memory layer of rows of (WKT, value, …)."""
    parts = "".join(f"&field={each}" for each in fields)
    made = QgsVectorLayer(f"{kind}?crs=EPSG:27700{parts}", name, "memory")
    features = []
    for wkt, *values in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes(values)
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    made.updateExtents()
    return made


def _points(xy):
    return [f"POINT({x:.2f} {y:.2f})" for x, y in xy.tolist()]


def make_region(seed=5):
    """Return the layers of the region by the study's parameters."""
    rng = np.random.default_rng(seed)
    museums, stations = (
        rng.uniform(0, SIDE * ACROSS, (many, 2)) for many in (5 * ACROSS, 4 * ACROSS)
    )
    squares, firms = [], []
    for x in range(ACROSS):
        for y in range(ACROSS):
            west, south = x * SIDE, y * SIDE
            middle = np.array([west + SIDE / 2, south + SIDE / 2])
            ring = [(0, 0), (SIDE, 0), (SIDE, SIDE), (0, SIDE), (0, 0)]
            wkt = ", ".join(f"{west + dx} {south + dy}" for dx, dy in ring)
            rural = (x + 2 * (y % 3)) % 4 < 2
            code, people = "R" if rural else "U", int(rng.integers(300, 3000))
            squares.append((f"POLYGON(({wkt}))", code, people))
            near = np.count_nonzero(np.hypot(*(museums - middle).T) < 3500)
            if rng.random() < 1 / (1 + np.exp(1.6 - 0.5 * near + 0.4 * rural)):
                many = int(rng.integers(12, 25))
                for place in _points(rng.normal(middle, 80, (many, 2))):
                    firms.append((place, SECTORS[int(rng.integers(0, 2 + rural))], 1 + rural))
            elif rng.random() < 0.5:
                firms.append((_points(middle[None])[0], SECTORS[2], 3))
    codes = ["46110", "46120", "46210", "47110", "47190", "56101", "56302", "41201", "43210"]
    businesses = [
        (place, codes[int(each)])
        for place, each in zip(
            _points(rng.uniform(0, SIDE * ACROSS, (30 * ACROSS**2, 2))),
            rng.choice(len(codes), 30 * ACROSS**2, p=np.arange(1, 10) / 45),
        )
    ]
    return {
        "ORGANISATIONS": layer("Point", "firms", ["sector:string", "staff:double"], firms),
        "AREAS": layer("Polygon", "areas", ["class:string", "people:double"], squares),
        "LAYERS": [
            layer("Point", "museums", ["n:integer"], [(each, 1) for each in _points(museums)]),
            layer("Point", "stations", ["n:integer"], [(each, 1) for each in _points(stations)]),
        ],
        "BUSINESSES": layer("Point", "businesses", ["sic:string"], businesses),
    }


def run(kind, feedback, context=None, **parameters):
    """Run an algorithm and return its results."""
    context = context or QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = kind()
    algorithm.initAlgorithm()
    results, ok = algorithm.run(parameters, context, feedback, {}, False)
    assert ok
    return results


def run_steps(region, folder, feedback, **detection):
    """Run the study step by step into a folder; return paths by output, and results by step."""
    path = {
        name: str(folder / f"{name.lower()}.gpkg")
        for name in (
            "CLASSED", "AREAS", "ORGANISATIONS", "FOUND", "CLUSTERS", "MAKEUP", "SUMMARY",
            "ASSEMBLED", "PREDICTIONS", "COEFFICIENTS", "COMPARISON", "DETECTED", "FITTED",
        )
    }  # fmt: skip
    code = {"SCHEME": "custom", "RURAL_CODES": "R"}
    results = {}

    def step(name, kind, **parameters):
        results[name] = run(kind, feedback, **parameters)

    step("areas", ClassifyRurality, INPUT=region["AREAS"], CODE_FIELD="class", **code,
         OUTPUT=path["AREAS"])  # fmt: skip
    step("classify", ClassifyRurality, INPUT=region["ORGANISATIONS"], AREAS=region["AREAS"],
         AREAS_CODE_FIELD="class", **code, OUTPUT=path["CLASSED"])  # fmt: skip
    step("detect", DetectMicroclusters, INPUT=path["CLASSED"], RURALITY_FIELD="rurality",
         **{"MIN_CLUSTER_SIZE": 10, "MAX_RADIUS": 1000, **detection},
         OUTPUT=path["ORGANISATIONS"], CLUSTERS=path["FOUND"],
         RECORD=path["DETECTED"])  # fmt: skip
    both = {"ORGANISATIONS": path["ORGANISATIONS"], "CLUSTERS": path["FOUND"]}
    step("profile", ProfileMicroclusters, **both, SECTOR_FIELD="sector", OUTPUT=path["CLUSTERS"],
         MAKEUP=path["MAKEUP"])  # fmt: skip
    step("summarise", SummariseRuralUrban, **both, OUTPUT=path["SUMMARY"])
    if results["detect"]["CLUSTER_COUNT"]:
        step("assemble", AssembleDrivers, AREAS=path["AREAS"], ORGANISATIONS=path["ORGANISATIONS"],
             LAYERS=region["LAYERS"], BUSINESSES=region["BUSINESSES"], SIC_FIELD="sic",
             POPULATION_FIELD="people", RADIUS=3500, OUTPUT=path["ASSEMBLED"])  # fmt: skip
        logged = ["museums_near", "stations_near", "population_density", "businesses_near"]
        step("fit", FitDrivers, INPUT=path["ASSEMBLED"], OUTCOME="in_cluster",
             DRIVERS=[*logged, "related_variety"], LOG_DRIVERS=logged,
             COEFFICIENTS=path["COEFFICIENTS"], COMPARISON=path["COMPARISON"],
             PREDICTIONS=path["PREDICTIONS"], RECORD=path["FITTED"])  # fmt: skip
    return path, results

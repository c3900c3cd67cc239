"""The facts of a study made up for the tests of its report: every figure is planted."""

from dataclasses import replace

import numpy as np
from made_fit import make_driver_facts

from creative_clusters_plugin.core.microclusters.detection import DetectionSettings
from creative_clusters_plugin.core.microclusters.sensitivity import Sensitivity
from creative_clusters_plugin.core.profiling.makeup import MakeupRow
from creative_clusters_plugin.core.record import Input, StepRecord
from creative_clusters_plugin.core.regression.settings import FitSettings
from creative_clusters_plugin.core.report.study_facts import (
    DetectionRecord,
    Potential,
    StudyClusters,
    StudyFacts,
)
from creative_clusters_plugin.core.summary import summarise

NAN = float("nan")
SECTORS = ("Film & TV", "Music", "Crafts", "IT, software and computer services")
MANY = tuple(f"Sector {letter}" for letter in "ABCDEFGHIJKLMNOP")
MORE_THAN_TEN = ("rural",) * 14 + ("urban",)


def make_study(kinds=("rural", "urban", "rural", None, "urban", "rural"), seed=2, **changes):
    """Return the facts of a study whose clusters have these ruralities."""
    rng = np.random.default_rng(seed)
    size = np.array([31 + 7 * (row % 4) + row for row in range(len(kinds))], dtype=int)
    centre = rng.uniform(0, 30000, (len(kinds), 2))
    noise = rng.uniform(0, 30000, (40, 2))
    groups = [rng.normal(at, 200, (many, 2)) for at, many in zip(centre, size)]
    label = np.concatenate([np.repeat(np.arange(1, len(kinds) + 1), size), np.zeros(40, int)])
    flag = {"rural": 1.0, "urban": 0.0, None: NAN}
    rural = np.concatenate([np.repeat([flag[kind] for kind in kinds], size), np.arange(40) % 2])
    radius = np.array([412.4 + 310 * row for row in range(len(kinds))])
    density = np.array([7.25 + 30.5 * row for row in range(len(kinds))])
    summary = summarise(
        label, rural, len(kinds), employment=label + 1.5, radius_m=radius, density_km2=density
    )
    facts = StudyFacts(
        name="studios",
        date="3 March 2026",
        xy=np.concatenate([*groups, noise]),
        summary=summary,
        clusters=make_clusters(kinds, size, radius, density, centre),
        makeup=make_makeup(SECTORS),
        drivers=make_driver_facts(),
        detection=make_detection(),
        potential=make_potential(),
        steps=make_steps(),
    )
    return replace(facts, **changes)


def make_clusters(kinds, size, radius, density, centre):
    """Return clusters 1, 2, 3 … that are profiled and not tested."""
    many = len(kinds)
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1], [-1, -1]])
    return StudyClusters(
        id=tuple(range(1, many + 1)),
        size=size.astype(float),
        rurality=tuple(kinds),
        radius_m=radius,
        density_km2=density,
        top_sector=tuple(SECTORS[row % 4] for row in range(many)),
        top_share=np.array([0.213 + 0.1 * row for row in range(many)]),
        concentrated_sector=tuple(SECTORS[(row + 1) % 4] for row in range(many)),
        highest_lq=np.array([1.26 + row for row in range(many)]),
        p_value=np.full(many, NAN),
        lq=np.full(many, NAN),
        outline=[[at + wide * corners] for at, wide in zip(centre, radius)],
    )


def make_makeup(sectors):
    """Return the rows of all scopes: sector k has falling counts, others in each scope."""
    rows = []
    for number, scope in enumerate(("rural", "urban", "rural_clustered", "urban_clustered", "all")):
        counts = [90 - 5 * place + 11 * number * (place % 2) for place in range(len(sectors))]
        rows += [
            MakeupRow(scope, None, name, count, count / sum(counts), 0.64 + 0.3 * place, NAN, NAN)
            for place, (name, count) in enumerate(zip(sectors, counts))
        ]
    return tuple(reversed(rows))


def make_detection(**changes):
    """Return a record of a detection whose shares move with the settings."""
    shares = np.linspace(0.2, 0.6, 15).reshape(3, 5)
    sizes, radii = (25.0, 50.0, 100.0), (1000.0, 2000.0, 5000.0, 10000.0, 0.0)
    tried = Sensitivity(sizes, radii, shares, shares - 0.1, shares + 0.1, (1, 2))
    return replace(DetectionRecord(DetectionSettings(), tried, False, 3, 6, 266, 45.0), **changes)


def make_potential():
    """Return twelve areas; two rural ones are in the highest fifth."""
    rank = np.array([NAN, 0.95, 0.85, 0.8, 0.5, 0.2, 0.9, 0.1, NAN, 0.3, 0.7, 1.0])
    kinds = ["rural"] * 6 + ["urban"] * 5 + [None]
    xy = np.column_stack([np.arange(12) * 1000.0, np.arange(12) % 5 * 1500.0])
    return Potential(xy, rank, kinds)


def make_steps():
    """Return the records of two steps."""
    return (
        StepRecord(
            "detectmicroclusters",
            (("MIN_CLUSTER_SIZE", "50"), ("EPS", "")),
            (Input("INPUT", "studios & co", 1234, "EPSG:27700", "0123456789abcdef"),),
            ("INPUT: EPSG:4326 is geographic.",),
            (("QGIS", "3.40.6"), ("NumPy", "1.26.4")),
        ),
        StepRecord("fitdrivers", (("MODEL", "logit"),), (), (), (("QGIS", "3.40.6"),)),
    )


def of_clusters(facts, **changes):
    """Return facts whose clusters are changed."""
    return replace(facts, clusters=replace(facts.clusters, **changes))


def from_tables(facts):
    """Return facts that know of the fit only what its two tables hold."""
    fit = facts.drivers.fit
    bare = replace(
        fit, observations=0, rural_observations=0, equivalence_margin=NAN, margin_source="",
        regimes=(), bootstrap=None, influence=(), partial=(), warnings=(), moran_i=NAN,
    )  # fmt: skip
    settings = FitSettings(confidence=90.0)
    drivers = replace(
        facts.drivers, fit=bare, outcome="the outcome", settings=settings, kind="number",
        has_places=False, cluster_field="", versions=(), skipped=(),
    )  # fmt: skip
    return replace(facts, drivers=drivers, steps=())


def variants():
    """Return the facts of many studies by what is special in them."""
    everything = make_study()
    # Pictures take time: what a case is not about is left out of it.
    plain = {"drivers": None, "potential": None}
    whole = replace(everything, **plain)
    few = replace(everything, drivers=make_driver_facts({"a": (0.06, 0.05, 0.008)}))
    bare = {"makeup": (), "drivers": None, "detection": None, "potential": None, "steps": ()}
    tested = of_clusters(
        whole,
        p_value=np.array([0.01, 0.5, 0.05, NAN, 0.2, 0.06]),
        lq=np.array([2.345, 1.0, 123.4, NAN, 1.0, 0.94]),
    )
    return {
        "as it is": everything,
        "layers alone": replace(whole, **bare),
        "no clusters": make_study((), **bare),
        "no clusters, all else": make_study((), **plain),
        "no rural clusters": make_study(("urban", "urban"), **plain),
        "no urban clusters": make_study(("rural", "rural", "rural"), **plain),
        "one cluster": make_study(("rural",), **plain),
        "rurality not known": make_study((None, None), **bare),
        "more than ten": make_study(MORE_THAN_TEN, **plain),
        "one sector": replace(whole, makeup=make_makeup(("Crafts",))),
        "many sectors": replace(whole, makeup=make_makeup(MANY)),
        "13 sectors": replace(whole, makeup=make_makeup(MANY[:13])),
        "only unclustered sectors": replace(
            whole, makeup=tuple(row for row in whole.makeup if row.scope in ("urban", "all"))
        ),
        "no makeup": replace(whole, makeup=()),
        "no drivers": replace(everything, drivers=None),
        "drivers from tables": from_tables(everything),
        "no record of the detection": replace(few, detection=None),
        "weighted detection": replace(whole, detection=make_detection(weighted=True)),
        "no steps": replace(whole, steps=()),
        "ids that are not rows": of_clusters(whole, id=(3, 4, 7, 10, 20, 21)),
        "ids as text": of_clusters(whole, id=("a", "b", "c<d", "e", "f", "g")),
        "tested": tested,
        "not profiled": of_clusters(
            whole, top_sector=(None,) * 6, concentrated_sector=(None,) * 6,
            top_share=np.full(6, NAN), highest_lq=np.full(6, NAN),
        ),
        "partly profiled": of_clusters(whole, concentrated_sector=(None,) * 6),
        "measures not known": of_clusters(
            whole, radius_m=np.full(6, NAN), density_km2=np.full(6, NAN), size=np.full(6, NAN)
        ),
        "clusters without a geometry": of_clusters(
            whole, outline=[[], *whole.clusters.outline[1:]]
        ),
        "no potential": replace(few, potential=None),
        "no rural potential": replace(
            whole, potential=replace(make_potential(), rurality=["urban"] * 12)
        ),
        "no organisations on the map": replace(whole, xy=np.empty((0, 2))),
    }  # fmt: skip

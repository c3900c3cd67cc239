"""Is what createsamplestudy plants found again, over many seeds?

python benchmarks/validate_sample.py [--seeds 20] [--large-seeds 5]

With 5,000 organisations and the demo's parameters: meetups are `different`, and none of heritage,
culture and related variety is, in at least 18 of 20 regions; with 20,000 those three are `same`
in every region. The effects are within 0.03 of those of a fit of the planted probabilities
themselves on the same areas and drivers: on average over the regions, and each of the twelve in
nine regions of ten.
"""

from __future__ import annotations

import argparse
import os
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from creative_clusters_plugin.core.drivers.boxes import points_in_boxes
from creative_clusters_plugin.core.drivers.proximity import count_near
from creative_clusters_plugin.core.drivers.sic import CREATIVE_CLASSES, four_digit_classes
from creative_clusters_plugin.core.drivers.variety import varieties_near
from creative_clusters_plugin.core.microclusters.detection import DetectionSettings, detect
from creative_clusters_plugin.core.progress import Progress
from creative_clusters_plugin.core.regression.fit import DriverFit, FitSettings, fit_drivers
from creative_clusters_plugin.core.sample.contents import ASSET_KINDS
from creative_clusters_plugin.core.sample.mosaic import ring_areas, ring_centroids
from creative_clusters_plugin.core.sample.records import SampleStudy
from creative_clusters_plugin.core.sample.settings import SampleSettings
from creative_clusters_plugin.core.sample.study import EFFECTS, create_sample

#: The demo's parameters.
CLUSTER_SIZE, RADIUS, CONLEY_DISTANCE, MARGIN = 25, 2000.0, 10_000.0, 0.1
LOGGED = (*(f"{kind}_near" for kind in ASSET_KINDS), "businesses_near", "population_density")
NAMES = (*LOGGED, "related_variety")
ALIKE = ("heritage_near", "museums_near", "related_variety")
ENOUGH, CLOSE = 0.9, 0.03


@dataclass(frozen=True)
class Found:
    """A region's verdicts by driver, and how far its effects (drivers, 2) are from the planted."""

    verdicts: dict[str, str]
    away: np.ndarray


def drivers_of(study: SampleStudy, centres: np.ndarray) -> np.ndarray:
    """Return what assembledrivers measures, in the order of NAMES; NaN without a variety."""
    near = varieties_near(
        centres,
        study.businesses.xy,
        four_digit_classes(study.businesses.sic.tolist()),
        RADIUS,
        CREATIVE_CLASSES,
        Progress(),
    )
    density = study.areas.population / (ring_areas(study.areas.rings) / 1e6)
    counts = [count_near(centres, getattr(study, kind).xy, RADIUS) for kind in ASSET_KINDS]
    return np.column_stack([*counts, near.businesses_near, density, near.related_variety])


def in_cluster(study: SampleStudy) -> np.ndarray:
    """Return 1 for areas that hold an organisation of a detected microcluster, else 0."""
    from matplotlib.path import Path as Outline

    settings = DetectionSettings(min_cluster_size=CLUSTER_SIZE)
    xy = study.organisations.xy[detect(study.organisations.xy, settings).label > 0]
    rings = study.areas.rings
    boxes = np.array([[*ring.min(axis=0), *ring.max(axis=0)] for ring in rings])
    result = np.zeros(len(rings))
    for area, point in points_in_boxes(xy, boxes):
        for each in np.unique(area):
            result[each] = Outline(rings[each]).contains_points(xy[point[area == each]]).any()
    return result


def fitted(study: SampleStudy, outcome: np.ndarray, model: str) -> DriverFit:
    """Fit as the study does."""
    centres = ring_centroids(study.areas.rings)
    x = drivers_of(study, centres)
    used = ~np.isnan(x).any(axis=1)
    return fit_drivers(
        outcome[used],
        x[used],
        NAMES,
        np.char.startswith(study.areas.ruc2021[used], "R"),
        FitSettings(
            model=model,
            log_drivers=LOGGED,
            conley_distance=CONLEY_DISTANCE,
            equivalence_margin=MARGIN,
        ),
        xy=centres[used],
        groups=None,
    )


def region(task: tuple[int, int]) -> Found:
    """Create a region of so many organisations from a seed, and find its drivers."""
    count, seed = task
    study = create_sample(SampleSettings(count, CLUSTER_SIZE, seed), Progress())
    place = study.areas.place
    planted = np.where(place >= 0, study.places.probability[place], 0.0)
    fits = [
        fitted(study, in_cluster(study), "logit"),
        fitted(study, planted, "fractional_logit"),
    ]
    effects = [
        np.array(
            [(row.rural_ame, row.urban_ame) for row in fit.comparison if row.driver in EFFECTS]
        )
        for fit in fits
    ]
    verdicts = {row.driver: row.verdict for row in fits[0].comparison}
    return Found(verdicts, effects[0] - effects[1])


def report(title: str, value: str, met: bool) -> bool:
    """Print a figure and whether its limit is met."""
    print(f"  {title:66}{value:>12}   {'met' if met else 'MISSED'}")
    return met


def summary(count: int, found: list[Found]) -> bool:
    """Print what the regions of one size give; return whether every limit is met."""
    n = len(found)
    print(f"\n{count:,} organisations, {n} regions")
    right = sum(
        each.verdicts["meetups_near"] == "different"
        and all(each.verdicts[driver] != "different" for driver in ALIKE)
        for each in found
    )
    title = "meetups `different`, none of heritage, culture, variety"
    met = [report(title, f"{right} of {n}", right >= ENOUGH * n)]
    same = sum(all(each.verdicts[driver] == "same" for driver in ALIKE) for each in found)
    if count >= 20_000:
        met.append(report("heritage, culture and variety `same`", f"{same} of {n}", same == n))
    away = np.abs(np.mean([each.away for each in found], axis=0)).max()
    title = "effects less those of the planted probabilities, mean, largest"
    met.append(report(title, f"{away:.4f}", bool(away <= CLOSE)))
    single = np.abs([each.away for each in found])
    close = int((single.max(axis=(1, 2)) <= CLOSE).sum())
    met.append(report("every effect within 0.03 of them", f"{close} of {n}", close >= ENOUGH * n))
    print(f"  single effects: 95 % within {np.quantile(single, 0.95):.3f}, all {single.max():.3f}")
    return all(met)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--large-seeds", type=int, default=5)
    parser.add_argument("--workers", type=int, default=os.cpu_count())
    options = parser.parse_args()
    good = True
    for count, seeds in ((5000, options.seeds), (20_000, options.large_seeds)):
        tasks = [(count, seed) for seed in range(1, seeds + 1)]
        with ProcessPoolExecutor(options.workers) as pool:
            good = summary(count, list(pool.map(region, tasks))) and good
    if not good:
        sys.exit("A limit is missed.")


if __name__ == "__main__":
    main()

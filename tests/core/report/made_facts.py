"""Detections for the tests of reports: planted villages, and their facts as a report takes them."""

from dataclasses import replace

import numpy as np

from creative_clusters_plugin.core.microclusters.detection import (
    DetectionSettings,
    detect_in,
    plant_forest,
)
from creative_clusters_plugin.core.microclusters.sensitivity import sensitivity
from creative_clusters_plugin.core.progress import Progress
from creative_clusters_plugin.core.report.detection_facts import ClusterRows, DetectionFacts
from creative_clusters_plugin.core.shares import cluster_rurality

SETTINGS = DetectionSettings(min_cluster_size=20, min_samples=5)


def villages(number=6, each=40, noise=60, seed=4):
    """Return (xy, rural): every other village is rural, the rest unknown for every seventh."""
    rng = np.random.default_rng(seed)
    xy = [rng.uniform(0, 40000, (noise, 2))]
    rural = [np.zeros(noise)]
    for village in range(number):
        centre = (5000 + 12000 * (village % 3), 8000 + 15000 * (village // 3))
        xy.append(rng.normal(centre, 200 + 50 * village, (each + 3 * village, 2)))
        rural.append(np.full(each + 3 * village, float(village % 2)))
    flags = np.concatenate(rural)
    flags[::7] = np.nan
    return np.concatenate(xy), flags


def make_facts(xy, rural, settings=SETTINGS, *, weight=None, groups=None, **changes):
    """Detect and return the facts of the report."""
    forest = plant_forest(xy, settings.min_samples, weight=weight, groups=groups)
    found = detect_in(forest, settings, Progress())
    flags = np.full(len(xy), np.nan) if rural is None else rural
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1], [-1, -1]])
    facts = DetectionFacts(
        name="studios",
        date="3 March 2026",
        settings=settings,
        xy=xy,
        label=found.label,
        rural=rural,
        core_distance=forest.core_distance,
        clusters=ClusterRows(
            size=np.array([len(each.rows) for each in found.clusters], dtype=float),
            weight=np.array([each.weight for each in found.clusters]),
            rurality=cluster_rurality(found.label, flags, len(found.clusters)).label,
            radius=np.array([each.radius for each in found.clusters]),
            density=np.array([7.25 + number for number, _ in enumerate(found.clusters)]),
            persistence=np.array([each.persistence for each in found.clusters]),
            group=[each.group for each in found.clusters],
            outline=[[np.add(each.centre, each.radius * corners)] for each in found.clusters],
        ),
        sensitivity=sensitivity(forest, settings, rural, Progress()),
        skipped=3,
        trimmed=found.trimmed,
        eps=found.eps,
        group_field="" if groups is None else "sector",
        weight_field="" if weight is None else "jobs",
        rurality_field="" if rural is None else "rurality",
        outline="concave",
        messages=("INPUT: EPSG:4326 is geographic.",),
        versions=(("QGIS", "3.40.6"),),
    )
    return replace(facts, **changes)

"""Does the test of microclusters keep its level, and find what is planted?

python benchmarks/validate_scan.py [--runs 200] [--permutations 99]

Businesses of small invented regions, labelled at random: at a level of 5 % between 4 and 17 of
200 runs should have a significant cluster (the central 99 % of a binomial). Then the same regions
with an excess planted in one village: how often is that village significant?
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from creative_clusters_plugin.core.microclusters.detection import (
    DetectionSettings,
    detect_in,
    plant_forest,
)
from creative_clusters_plugin.core.microclusters.scan import (
    Scan,
    ScanSettings,
    density_scan,
    join_businesses,
)
from creative_clusters_plugin.core.progress import Progress

DETECTION = DetectionSettings(min_cluster_size=12, min_samples=8, max_radius=1500)


def region(rng: np.random.Generator) -> np.ndarray:
    """Return 460 businesses: six villages of about 60, and farms."""
    centres = rng.uniform(0, 30000, (6, 2))
    houses = centres[rng.integers(0, 6, 360)]
    houses = houses + rng.normal(0, 250, houses.shape)
    return np.vstack([houses, rng.uniform(0, 30000, (100, 2))])


def test(organisations: np.ndarray, others: np.ndarray, settings: ScanSettings) -> tuple:
    """Return (clusters found, Scan)."""
    forest = plant_forest(organisations, DETECTION.min_samples)
    found = detect_in(forest, DETECTION, Progress())
    result: Scan = density_scan(
        [each.rows for each in found.clusters],
        organisations,
        forest.core_distance,
        join_businesses(organisations, others),
        DETECTION,
        settings,
        Progress(),
    )
    return found, result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--permutations", type=int, default=99)
    options = parser.parse_args()
    by_chance = planted = 0
    quotients = []
    for seed in range(options.runs):
        rng = np.random.default_rng([seed, 1])
        settings = ScanSettings(options.permutations, seed)
        businesses = region(rng)
        chosen = rng.permutation(len(businesses)) < 140
        _, result = test(businesses[chosen], businesses[~chosen], settings)
        by_chance += bool(result.significant.any())
        quotients.append(result.null_lq)
        if seed < options.runs // 10:
            extra = np.array([90000.0, 15000.0]) + rng.normal(0, 200, (50, 2))
            organisations = np.vstack([businesses[chosen], extra[:35]])
            others = np.vstack([businesses[~chosen], extra[35:]])
            found, result = test(organisations, others, settings)
            planted += any(
                each.centre[0] > 80000 and flag
                for each, flag in zip(found.clusters, result.significant)
            )
    print(f"labelled at random: {by_chance} of {options.runs} runs have a significant cluster")
    print(f"median location quotient under the null: {np.nanmedian(quotients):.3f}")
    print(f"planted excess: found in {planted} of {options.runs // 10} runs")


if __name__ == "__main__":
    main()

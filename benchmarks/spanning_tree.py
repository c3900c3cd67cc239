"""Time and memory of the density tree and its clusters, side by side with other engines.

python benchmarks/spanning_tree.py [--sizes 20000 184791 1847910] [--repeats 3] [--min-samples 10]

Every measurement runs in a process of its own, so that its peak memory is its own; the engines
take turns, so that a busy machine slows both. Times are those of the work itself, without
starting Python, importing or making the data. Ours is given organisations, as hdbscan is, and
the time to find their distinct spots counts.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
MIN_CLUSTER_SIZE = 50
PARTS = ("spots", "core", "tree", "linkage", "labels")
EXTENT = np.array([400_000.0, 560_000.0])


def england_like(n: int, seed: int = 1) -> np.ndarray:
    """Return n organisations in metres: towns, villages, countryside, 30 % and more at one spot."""
    rng = np.random.default_rng(seed)
    towns, villages = 1_500, 9_000
    centre = rng.random((towns, 2)) * EXTENT
    size = 1.0 / np.arange(1, towns + 1) ** 0.9
    radius = 9_000.0 * np.sqrt(size / size[0]) + 300.0
    spots = n - n // 4
    kind = rng.choice(3, spots, p=[0.78, 0.14, 0.08])
    xy = rng.random((spots, 2)) * EXTENT
    # In towns: quarters of falling density about the centre, and a tenth on high streets.
    town = rng.choice(towns, spots, p=size / size.sum())
    quarter = rng.integers(0, 12, spots)
    offset = np.random.default_rng(seed + 1).normal(size=(towns, 12, 2))
    spread = np.where(rng.random(spots) < 0.2, 0.08, 0.6) * rng.exponential(1.0, spots)
    at = centre[town] + radius[town, None] * (
        0.7 * offset[town, quarter] + spread[:, None] * rng.normal(size=(spots, 2))
    )
    xy[kind == 0] = at[kind == 0]
    village = rng.random((villages, 2))[rng.integers(0, villages, spots)] * EXTENT
    at = village + 350.0 * rng.normal(size=(spots, 2))
    xy[kind == 1] = at[kind == 1]
    # A quarter share a building with one of a tenth: grid references are whole metres.
    hosts = rng.permutation(spots)[: spots // 10]
    shared = hosts[(len(hosts) * rng.random(n - spots) ** 1.5).astype(np.intp)]
    return np.round(np.concatenate([xy, xy[shared]]))[rng.permutation(n)]


def run_ours(xy: np.ndarray, min_samples: int) -> dict[str, float]:
    """Distinct spots, core distances, tree, linkage, and labels: seconds of each."""
    sys.path.insert(0, str(ROOT))
    from creative_clusters_plugin.core.microclusters.hierarchy import condense
    from creative_clusters_plugin.core.microclusters.linkage import single_linkage
    from creative_clusters_plugin.core.microclusters.neighbours import core_distances
    from creative_clusters_plugin.core.microclusters.selection import select
    from creative_clusters_plugin.core.microclusters.spanning_tree import mutual_reachability_tree
    from creative_clusters_plugin.core.microclusters.spots import Spots
    from creative_clusters_plugin.core.progress import Progress

    clock = [time.perf_counter()]
    order = np.lexsort((xy[:, 1], xy[:, 0]))
    xy = xy[order]
    first = np.flatnonzero(np.r_[True, (xy[1:] != xy[:-1]).any(axis=1)])
    count = np.diff(np.r_[first, len(xy)])
    spots, weight = xy[first], count.astype(np.float64)
    clock.append(time.perf_counter())
    core = core_distances(spots, weight, min_samples, Progress())
    clock.append(time.perf_counter())
    tree = mutual_reachability_tree(spots, core, Progress())
    clock.append(time.perf_counter())
    linkage = single_linkage(tree, core, weight, count, Progress())
    clock.append(time.perf_counter())
    places = Spots(spots, weight, count, np.arange(len(spots)))
    select(condense(linkage, MIN_CLUSTER_SIZE), places, "eom", 0, Progress())
    clock.append(time.perf_counter())
    inside = float(((count - 1) * core).sum())
    parts = dict(zip(PARTS, np.diff(clock).tolist()))
    return {
        "seconds": clock[-1] - clock[0],
        "weight": float(tree.distance.sum()) + inside,
        "shared": float(count[count > 1].sum() / len(xy)),
        **parts,
    }


def run_hdbscan_tree(xy: np.ndarray, min_samples: int) -> dict[str, float]:
    """Exact tree and linkage of the hdbscan package, without its clusters.

    Its min_samples leaves the point itself out, here and below.
    """
    from hdbscan.hdbscan_ import _hdbscan_boruvka_kdtree

    start = time.perf_counter()
    tree = _hdbscan_boruvka_kdtree(
        xy,
        min_samples=min_samples - 1,
        metric="euclidean",
        p=None,
        approx_min_span_tree=False,
        gen_min_span_tree=True,
        core_dist_n_jobs=-1,
    )[1]
    return {"seconds": time.perf_counter() - start, "weight": float(tree[:, 2].sum())}


def run_hdbscan(xy: np.ndarray, min_samples: int, exact: bool) -> dict[str, float]:
    """All that the hdbscan package does, clusters included."""
    import hdbscan

    model = hdbscan.HDBSCAN(
        min_cluster_size=MIN_CLUSTER_SIZE,
        min_samples=min_samples - 1,
        approx_min_span_tree=not exact,
        gen_min_span_tree=True,
        core_dist_n_jobs=-1,
    )
    start = time.perf_counter()
    model.fit(xy)
    seconds = time.perf_counter() - start
    return {"seconds": seconds, "weight": float(model._min_spanning_tree[:, 2].sum())}


def run_fast_hdbscan(xy: np.ndarray, min_samples: int) -> dict[str, float]:
    """The fast_hdbscan package, compiled beforehand on a little data."""
    import fast_hdbscan

    def model() -> fast_hdbscan.HDBSCAN:
        return fast_hdbscan.HDBSCAN(min_cluster_size=MIN_CLUSTER_SIZE, min_samples=min_samples - 1)

    model().fit(xy[:2000])
    start = time.perf_counter()
    model().fit(xy)
    return {"seconds": time.perf_counter() - start, "weight": float("nan")}


def run_scikit_learn(xy: np.ndarray, min_samples: int) -> dict[str, float]:
    """scikit-learn's HDBSCAN, whose time grows with the square of the points."""
    from sklearn.cluster import HDBSCAN

    start = time.perf_counter()
    HDBSCAN(min_cluster_size=MIN_CLUSTER_SIZE, min_samples=min_samples).fit(xy)
    return {"seconds": time.perf_counter() - start, "weight": float("nan")}


ENGINES = {
    "ours": run_ours,
    "fast_hdbscan": run_fast_hdbscan,
    "hdbscan exact tree": run_hdbscan_tree,
    "hdbscan exact": lambda xy, k: run_hdbscan(xy, k, exact=True),
    "hdbscan approximate": lambda xy, k: run_hdbscan(xy, k, exact=False),
    "scikit-learn": run_scikit_learn,
}
#: The largest size that an engine ends in reasonable time.
LIMITS = {
    "scikit-learn": 20_000,
    **dict.fromkeys(("hdbscan exact tree", "hdbscan exact", "hdbscan approximate"), 200_000),
}


def measure(engine: str, n: int, min_samples: int) -> dict[str, float]:
    """Run one engine in a process of its own."""
    command = [sys.executable, __file__, "--one", engine, str(n), "--min-samples", str(min_samples)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return json.loads(done.stdout.splitlines()[-1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[20_000, 184_791, 1_847_910])
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--min-samples", type=int, default=10)
    parser.add_argument("--engines", nargs="+", default=list(ENGINES))
    parser.add_argument("--one", nargs=2, metavar=("ENGINE", "SIZE"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        engine, n = options.one[0], int(options.one[1])
        xy = england_like(n)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        result = ENGINES[engine](xy, options.min_samples)
        result["peak_mib"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        result["before_mib"] = before / 1024
        print(json.dumps(result))
        return
    took: dict[str, list[tuple[int, float]]] = {}
    for n in options.sizes:
        engines = [each for each in options.engines if n <= LIMITS.get(each, n)]
        runs: dict[str, list[dict[str, float]]] = {engine: [] for engine in engines}
        for _ in range(options.repeats if n < 1_000_000 else 1):
            for engine in engines:
                runs[engine].append(measure(engine, n, options.min_samples))
        show(n, runs)
        for engine, results in runs.items():
            seconds = statistics.median(each["seconds"] for each in results)
            took.setdefault(engine, []).append((n, seconds))
    print("\ntime grows with the power of the number of organisations")
    for engine, each in took.items():
        if len(each) > 1:
            power = np.polyfit(*np.log(np.array(each)).T, 1)[0]
            print(f"{engine:22}{power:9.2f}")


def show(n: int, runs: dict[str, list[dict[str, float]]]) -> None:
    """Print medians, ratios to ours, peak memory and the tree's weight."""
    medians = {
        engine: {key: statistics.median(run[key] for run in results) for key in results[0]}
        for engine, results in runs.items()
    }
    ours = medians.get("ours", {})
    shared = f", {ours['shared']:.0%} at shared spots" if ours else ""
    print(f"\n{n:,} organisations{shared}")
    print(f"{'engine':22}{'seconds':>9}{'ours/it':>9}{'peak MiB':>10}{'weight of tree':>22}")
    for engine, row in medians.items():
        ratio = f"{ours['seconds'] / row['seconds']:.2f}" if ours else ""
        print(
            f"{engine:22}{row['seconds']:9.2f}{ratio:>9}{row['peak_mib']:10.0f}"
            f"{row['weight']:22.6f}"
        )
    if ours:
        parts = ", ".join(f"{part} {ours[part]:.2f}" for part in PARTS)
        print(f"ours: {parts} s; the data alone: {ours['before_mib']:.0f} MiB")


if __name__ == "__main__":
    main()

"""Time and memory of the Degree of Urbanisation on a large invented grid.

python benchmarks/degree_of_urbanisation.py [--size 5000] [--seed 4]

Settlements from hamlets to cities of millions (a Pareto tail) on mostly empty land with seas and
lakes. Each level is classified in a process of its own; its peak memory includes the three grids
in float64.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from scipy import ndimage

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

BELGIUM = Path(__file__).resolve().parents[2] / "shared" / "data" / "belgium"
GRIDS = ("population", "land", "built")
#: People of the smallest settlement, settlements per 1,000 km², people in one lump.
SMALLEST, SETTLEMENTS, LUMP = 60, 60, 60


def land_share(rng: np.random.Generator, size: int) -> np.ndarray:
    """Return the share of land: about 70 % land, with coasts of cut cells."""
    coarse = ndimage.gaussian_filter(rng.normal(size=(size // 10 + 1,) * 2), 3, mode="wrap")
    fine = ndimage.zoom(coarse, 10, order=1)[:size, :size]
    fine += rng.normal(0, 0.02 * fine.std(), fine.shape)
    return np.clip((fine - np.quantile(coarse, 0.3)) / (0.03 * fine.std()) + 0.5, 0, 1)


def people(rng: np.random.Generator, size: int) -> np.ndarray:
    """Return people per cell: lumps of people scattered around the settlements' centres."""
    count = size * size * SETTLEMENTS // 1000
    totals = np.minimum(SMALLEST * rng.random(count) ** -0.95, 2e7)
    lumps = np.ceil(totals / LUMP).astype(np.int64)
    centres = rng.uniform(0, size, (count, 2))
    spread = 0.35 + np.sqrt(totals / 9000 / np.pi)
    grid = np.zeros(size * size)
    for part in np.array_split(np.arange(count), 16):
        repeated = np.repeat(part, lumps[part])
        # Exponential in distance: dense cores, thin edges.
        away = rng.exponential(spread[repeated]) * 0.9
        angle = rng.uniform(0, 2 * np.pi, len(repeated))
        row = (centres[repeated, 0] + away * np.sin(angle)).astype(np.int64) % size
        column = (centres[repeated, 1] + away * np.cos(angle)).astype(np.int64) % size
        share = (totals / lumps)[repeated]
        grid += np.bincount(row * size + column, weights=share, minlength=size * size)
    return grid.reshape(size, size)


def write_grids(folder: Path, size: int, seed: int) -> None:
    """Write the three grids as .npy files."""
    rng = np.random.default_rng(seed)
    land = land_share(rng, size)
    population = people(rng, size)
    population[land == 0] = 0
    population *= rng.lognormal(0, 0.6, population.shape)
    built = population / 12_000
    built *= rng.lognormal(0, 0.5, built.shape)
    for name, grid in zip(GRIDS, (population, land, np.minimum(built, land))):
        np.save(folder / f"{name}.npy", grid)
        as_raster(str(folder / f"{name}.tif"), grid)
    as_raster(str(folder / "small.tif"), np.full((20, 20), 100.0))


def classify(folder: Path, level: str) -> None:
    """Classify the grids of the folder, and print what it took."""
    from creative_clusters_plugin.core.urbanisation.classify import degree_of_urbanisation

    grids = [np.load(folder / f"{name}.npy") for name in GRIDS]
    start = time.perf_counter()
    result = degree_of_urbanisation(*grids, level=level)
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{level}{seconds:10.2f} s{peak:10.0f} MiB peak", flush=True)
    codes, counts = np.unique(result.classes, return_counts=True)
    cells = "  ".join(f"{code}: {count:,}" for code, count in zip(codes, counts))
    print(f"  cells  {cells}\n  people in rural cells {result.rural_population_share:.1%}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=4)
    parser.add_argument("--child", nargs=2, metavar=("FOLDER", "LEVEL"), help=argparse.SUPPRESS)
    parser.add_argument("--make", metavar="FOLDER", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.make:
        write_grids(Path(options.make), options.size, options.seed)
        return
    if options.child:
        classify(Path(options.child[0]), options.child[1])
        return
    with tempfile.TemporaryDirectory() as name:
        # In a process of its own: what this one holds would count in the peaks of its children.
        made = ["--make", name, "--size", str(options.size), "--seed", str(options.seed)]
        subprocess.run([sys.executable, __file__, *made], check=True)
        print(f"degree of urbanisation, {options.size:,} x {options.size:,} cells", flush=True)
        for level in ("level1", "level2"):
            subprocess.run([sys.executable, __file__, "--child", name, level], check=True)
        whole_runs(Path(name))


def whole_runs(folder: Path) -> None:
    """Time whole runs of qgis_process: its start alone, Belgium, and the large grids."""
    from qgis_runs import make_profile, timed

    profile = make_profile(folder)
    runs = {"20 x 20 cells (QGIS' start)": {"POPULATION": str(folder / "small.tif")}}
    if BELGIUM.exists():
        files = {"POPULATION": "POP", "LAND": "LAND", "BUILT": "BUILT_S"}
        runs["Belgium"] = {key: str(BELGIUM / f"{each}.tif") for key, each in files.items()}
    large = {name.upper(): str(folder / f"{name}.tif") for name in GRIDS}
    runs["the large grids"] = large
    for words, inputs in runs.items():
        arguments = ["creativeclusters:degreeofurbanisation", "--LEVEL=level2"]
        arguments += [f"--{key}={path}" for key, path in inputs.items()]
        seconds, peak = timed(profile, [*arguments, f"--OUTPUT={folder / 'out.tif'}"])
        print(f"whole run, {words}{seconds:8.2f} s{peak:10.0f} MiB peak", flush=True)


def as_raster(path: str, values: np.ndarray) -> None:
    """Write a grid as a GeoTIFF in World Mollweide."""
    from osgeo import gdal, osr

    rows, columns = values.shape
    data = gdal.GetDriverByName("GTiff").Create(path, columns, rows, 1, gdal.GDT_Float64)
    data.SetGeoTransform((-500.0 * columns, 1000.0, 0.0, 500.0 * rows, 0.0, -1000.0))
    system = osr.SpatialReference()
    system.SetFromUserInput("ESRI:54009")
    data.SetProjection(system.ExportToWkt())
    data.GetRasterBand(1).WriteArray(values)


if __name__ == "__main__":
    main()

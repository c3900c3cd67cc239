"""A whole qgis_process run of fitdrivers on England's areas, and the same rows beside spreg.

python benchmarks/fit_drivers.py [--data ../shared/data/england] [--repeats 3] [--spreg-areas 4000]

First: 32,844 areas, 15 drivers of having a microcluster of food businesses, logit, Conley errors
of 20 km, every output; the limits are 30 seconds and 2 GiB. The areas are classified, the
microclusters detected and the drivers assembled before the clock starts.

Then: our ols with Conley errors, diagnostics included, against spreg's OLS_Regimes with HAC errors
(Bartlett kernel of 20 km, libpysal's own Kernel weights, no diagnostics) on the westernmost areas.
libpysal needs about 25 microseconds a pair of neighbours: some ten minutes and many gigabytes for
all of England, so fewer are taken unless --spreg-areas says otherwise. Both must agree.
"""

from __future__ import annotations

import argparse
import sqlite3
import statistics
import sys
import tempfile
import time
import warnings
from pathlib import Path

import numpy as np
from qgis_runs import ROOT, make_profile, timed

sys.path.insert(0, str(ROOT))

ASSETS = [
    "restaurants",
    "large_employers",
    "community_venues",
    "libraries",
    "museums",
    "rail_stations",
    "higher_education",
]
DRIVERS = [f"{name}_{each}" for name in ASSETS for each in ("near", "km")] + ["population_density"]
SECONDS, MEBIBYTES, DISTANCE = 30, 2048, 20_000.0


def assemble(profile: Path, data: Path, folder: Path) -> Path:
    """Classify, detect and assemble, and return the areas with their drivers."""
    areas, organisations, drivers = (
        folder / f"{name}.gpkg" for name in ("areas", "organisations", "drivers")
    )
    steps = [
        ["classifyrurality", f"--INPUT={data / 'lsoa.gpkg'}", "--CODE_FIELD=ruc11cd"]
        + [f"--OUTPUT={areas}"],
        ["detectmicroclusters", f"--INPUT={data / 'food_establishments.gpkg'}"]
        + [f"--OUTPUT={organisations}"],
        ["assembledrivers", f"--AREAS={areas}", f"--ORGANISATIONS={organisations}"]
        + [f"--LAYERS={data / f'{name}.gpkg'}" for name in ASSETS]
        + ["--POPULATION_FIELD=population", "--AREA_FIELD=area_m2", f"--OUTPUT={drivers}"],
    ]
    for name, *arguments in steps:
        timed(profile, [f"creativeclusters:{name}", *arguments])
    return drivers


def command(drivers: Path, folder: Path) -> list[str]:
    """Return the arguments of qgis_process."""
    return [
        "creativeclusters:fitdrivers",
        f"--INPUT={drivers}",
        "--OUTCOME=in_cluster",
        *(f"--DRIVERS={name}" for name in DRIVERS),
        *(f"--LOG_DRIVERS={name}" for name in DRIVERS),
        "--MODEL=logit",
        "--COVARIANCE=conley",
        "--MICROCLUSTER_FIELD=cluster_id",
        f"--CONLEY_DISTANCE={DISTANCE:.0f}",
        *(f"--{name}={folder / name}.gpkg" for name in ("COEFFICIENTS", "COMPARISON")),
        f"--PREDICTIONS={folder / 'PREDICTIONS.gpkg'}",
        f"--REPORT={folder / 'report.html'}",
    ]


def read(drivers: Path, count: int) -> tuple[np.ndarray, ...]:
    """Return outcome, drivers, rural and xy of the westernmost areas (0: of all).

    Middles of bounding boxes do for places: both engines get the same.
    """
    with sqlite3.connect(drivers) as file:
        (table,) = file.execute("SELECT table_name FROM gpkg_geometry_columns").fetchone()
        fields = ", ".join(f'"{name}"' for name in DRIVERS)
        rows = file.execute(
            f"SELECT clustered, rurality = 'rural', (minx + maxx) / 2, (miny + maxy) / 2, {fields} "
            f'FROM "{table}" JOIN "rtree_{table}_geom" ON fid = id ORDER BY minx + maxx, fid'
        ).fetchall()
    data = np.array(rows[: count or None], dtype=float)
    return np.log1p(data[:, 0]), np.log1p(data[:, 4:]), data[:, 1] == 1, data[:, 2:4]


def ours(y: np.ndarray, x: np.ndarray, rural: np.ndarray, xy: np.ndarray) -> tuple:
    """Return seconds, and standard errors without the finite-sample factors spreg lacks."""
    from creative_clusters_plugin.core.regression.fit import FitSettings, fit_drivers

    settings = FitSettings(
        model="ols",
        covariance="conley",
        conley_distance=DISTANCE,
        standardise=False,
        equivalence_margin=0.1,
    )
    start = time.perf_counter()
    fit = fit_drivers(y, x, DRIVERS, rural, settings, xy=xy, groups=None)
    seconds = time.perf_counter() - start
    k, errors = x.shape[1] + 1, []
    for regime, n in (("rural", rural.sum()), ("urban", (~rural).sum())):
        rows = [row for row in fit.coefficients if row.regime == regime]
        errors += [row.std_error / np.sqrt(n / (n - k)) for row in rows]
    return seconds, np.array(errors)


def theirs(y: np.ndarray, x: np.ndarray, rural: np.ndarray, xy: np.ndarray) -> tuple:
    """Return seconds for the weights, seconds for the fit, and standard errors."""
    from libpysal.weights import Kernel
    from spreg import OLS_Regimes

    start = time.perf_counter()
    weights = Kernel(xy, bandwidth=DISTANCE, fixed=True, function="triangular")
    weights.transform = "o"
    between = time.perf_counter()
    fit = OLS_Regimes(
        y[:, None],
        x,
        np.where(rural, "0 rural", "1 urban").tolist(),
        robust="hac",
        gwk=weights,
        constant_regi="many",
        cols2regi="all",
        regime_err_sep=False,
        nonspat_diag=False,
    )
    end = time.perf_counter()
    return between - start, end - between, np.sqrt(np.diag(fit.vm))


def beside_spreg(drivers: Path, count: int) -> bool:
    """Print both engines' times on the same rows; return whether ours is no slower."""
    rows = read(drivers, count)
    ours(*rows)  # the first loads statsmodels
    our_seconds, our_errors = ours(*rows)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        weights, fit, errors = theirs(*rows)
    apart = float(np.max(np.abs(our_errors / errors - 1)))
    whole, _ = ours(*read(drivers, 0))
    print(
        f"\nols by regime, {len(DRIVERS)} drivers, Bartlett kernel of 20 km, {len(rows[0]):,} areas"
    )
    print(f"  ours, diagnostics included      {our_seconds:8.2f} s   (all areas: {whole:.2f} s)")
    print(f"  spreg, weights and fit          {weights + fit:8.2f} s   (fit alone: {fit:.2f} s)")
    print(f"  standard errors agree to {apart:.1e}")
    return our_seconds <= weights + fit and apart < 1e-6


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT / ".." / "shared" / "data" / "england")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--spreg-areas", type=int, default=4000)
    options = parser.parse_args()
    data = options.data.resolve()
    if not data.is_dir():
        sys.exit(f"The data of England are not here: {data}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        profile = make_profile(folder)
        drivers = assemble(profile, data, folder)
        runs = [timed(profile, command(drivers, folder)) for _ in range(options.repeats)]
        seconds = statistics.median(each for each, _ in runs)
        peak = max(memory for _, memory in runs)
        print("\nfitdrivers, 32,844 areas, 15 drivers, logit, Conley 20 km, all outputs")
        print(f"{seconds:.1f} s (limit {SECONDS}), peak {peak:.0f} MiB (limit {MEBIBYTES})")
        good = seconds <= SECONDS and peak <= MEBIBYTES
        good = beside_spreg(drivers, options.spreg_areas) and good
    if not good:
        sys.exit("A limit is missed.")


if __name__ == "__main__":
    main()

"""Two million organisations through detectmicroclusters in one run of qgis_process.

python benchmarks/scale.py [--size 2000000] [--method hdbscan dbscan]

The pattern is that of the other benchmarks: seeded, England-like, a third at shared spots. Time is
of the whole process, QGIS' own start, reading and writing of GeoPackages included; peak memory is
the process's own.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from pathlib import Path

from qgis_runs import make_profile, timed
from whole_process import write_layer

#: Metres, for dbscan, so that the time is not that of finding it.
EPS = 300


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=2_000_000)
    parser.add_argument("--method", nargs="+", default=["hdbscan"], choices=["hdbscan", "dbscan"])
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        profile = make_profile(folder)
        source = folder / "organisations.gpkg"
        write_layer(source, options.size)
        print(f"\nqgis_process, {options.size:,} organisations, {os.cpu_count()} cores", flush=True)
        print(f"{'':10}{'seconds':>9}{'peak MiB':>10}{'clusters':>10}")
        for method in options.method:
            arguments = ["creativeclusters:detectmicroclusters", f"--METHOD={method}"]
            arguments += [f"--INPUT={source}", f"--OUTPUT={folder / 'out.gpkg'}"]
            arguments += [f"--CLUSTERS={folder / 'clusters.gpkg'}"]
            if method == "dbscan":
                arguments += [f"--EPS={EPS}"]
            seconds, peak = timed(profile, arguments)
            clusters = _rows(folder / "clusters.gpkg")
            print(f"{method:10}{seconds:9.1f}{peak:10.0f}{clusters:10,}", flush=True)


def _rows(path: Path) -> int:
    from osgeo import ogr

    data = ogr.Open(str(path))
    return data.GetLayer(0).GetFeatureCount()


if __name__ == "__main__":
    main()

"""Whole qgis_process runs of detection against QGIS' own DBSCAN, on one GeoPackage.

python benchmarks/whole_process.py [--size 184791] [--repeats 3]

The commands take turns, so that a busy machine slows all; times are of the whole process, QGIS'
own start included, and peak memory is the process's own.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
from pathlib import Path

from qgis_runs import make_profile, timed
from spanning_tree import england_like

EPS = 300


def write_layer(path: Path, size: int) -> None:
    """Write the pattern as a GeoPackage with an id and a name, as organisations have."""
    from osgeo import gdal, ogr, osr

    gdal.UseExceptions()
    system = osr.SpatialReference()
    system.ImportFromEPSG(27700)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = data.CreateLayer("organisations", system, ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    layer.StartTransaction()
    for number, (x, y) in enumerate(england_like(size).tolist()):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("name", f"organisation {number}")
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT({x} {y})"))
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=184_791)
    parser.add_argument("--repeats", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        profile = make_profile(folder)
        source = folder / "organisations.gpkg"
        write_layer(source, options.size)
        common = [f"--INPUT={source}", f"--OUTPUT={folder / 'out.gpkg'}"]
        ours = ["creativeclusters:detectmicroclusters", *common]
        ours += [f"--CLUSTERS={folder / 'clusters.gpkg'}"]
        same = [f"--EPS={EPS}", "--MIN_SAMPLES=10", "--MIN_CLUSTER_SIZE=10", "--MAX_RADIUS=0"]
        native = ["native:dbscanclustering", *common, f"--EPS={EPS}", "--MIN_SIZE=10"]
        commands = {
            "native:dbscanclustering": native,
            "ours, dbscan": [*ours, "--METHOD=dbscan", *same],
            "ours, hdbscan": ours,
        }
        runs: dict[str, list[tuple[float, float]]] = {each: [] for each in commands}
        for turn in range(options.repeats + 1):
            for each, arguments in commands.items():
                result = timed(profile, arguments)
                if turn:  # the first warms the disk's cache up
                    runs[each].append(result)
    base = statistics.median(seconds for seconds, _ in runs["native:dbscanclustering"])
    print(f"\nwhole process, {options.size:,} organisations, GeoPackage in and out")
    print(f"{'':26}{'seconds':>9}{'of native':>11}{'peak MiB':>10}")
    for each, results in runs.items():
        seconds = statistics.median(one for one, _ in results)
        peak = statistics.median(memory for _, memory in results)
        print(f"{each:26}{seconds:9.2f}{seconds / base:11.2f}{peak:10.0f}")


if __name__ == "__main__":
    main()

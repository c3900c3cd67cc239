"""A whole qgis_process run of assembledrivers: England's areas and ten layers of assets.

python benchmarks/assemble_drivers.py [--data ../shared/data/england] [--repeats 3]

Eight layers of points (the largest has 357,677), 89,419 lines made of its points, and the 32,844
areas themselves as polygons; organisations in clusters; radius 5 km. The limits are 30 seconds
and 2 GiB.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

from qgis_runs import ROOT, make_profile, timed

POINTS = [
    "food_establishments",
    "restaurants",
    "large_employers",
    "community_venues",
    "libraries",
    "museums",
    "rail_stations",
    "higher_education",
]
SECONDS, MEBIBYTES = 30, 2048


def write_inputs(data: Path, folder: Path) -> None:
    """Write what is not among the data: lines, and organisations with a cluster.

    Of points next to each other from west to east in bands of a kilometre every fourth is joined
    to the next; squares of 5 km stand for clusters.
    """
    import numpy as np
    from osgeo import gdal, ogr

    gdal.UseExceptions()
    source = ogr.Open(str(data / "food_establishments.gpkg"))
    layer = source.GetLayer(0)
    xy = np.array([each.GetGeometryRef().GetPoint_2D() for each in layer])
    xy = xy[np.lexsort((xy[:, 0], xy[:, 1] // 1000))]
    made = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / "made.gpkg"))
    lines = made.CreateLayer("lines", layer.GetSpatialRef(), ogr.wkbLineString)
    lines.StartTransaction()
    for (x, y), (u, v) in zip(xy[:-1:4].tolist(), xy[1::4].tolist()):
        feature = ogr.Feature(lines.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"LINESTRING({x} {y},{u} {v})"))
        lines.CreateFeature(feature)
    lines.CommitTransaction()
    points = made.CreateLayer("organisations", layer.GetSpatialRef(), ogr.wkbPoint)
    points.CreateField(ogr.FieldDefn("cluster_id", ogr.OFTInteger))
    points.StartTransaction()
    for number, (x, y) in enumerate(xy[::2].tolist()):
        feature = ogr.Feature(points.GetLayerDefn())
        if number % 3:
            feature.SetField("cluster_id", int(x // 5000) * 1000 + int(y // 5000))
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT({x} {y})"))
        points.CreateFeature(feature)
    points.CommitTransaction()


def command(data: Path, folder: Path) -> list[str]:
    """Return the arguments of qgis_process."""
    layers = [str(data / f"{name}.gpkg") for name in POINTS]
    layers += [f"{folder / 'made.gpkg'}|layername=lines", str(data / "lsoa.gpkg")]
    return [
        "creativeclusters:assembledrivers",
        f"--AREAS={data / 'lsoa.gpkg'}",
        f"--ORGANISATIONS={folder / 'made.gpkg'}|layername=organisations",
        *(f"--LAYERS={layer}" for layer in layers),
        "--POPULATION_FIELD=population",
        "--AREA_FIELD=area_m2",
        "--RADIUS=5000",
        f"--OUTPUT={folder / 'areas.gpkg'}",
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT / ".." / "shared" / "data" / "england")
    parser.add_argument("--repeats", type=int, default=3)
    options = parser.parse_args()
    data = options.data.resolve()
    if not data.is_dir():
        sys.exit(f"The data of England are not here: {data}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        profile = make_profile(folder)
        write_inputs(data, folder)
        runs = [timed(profile, command(data, folder)) for _ in range(options.repeats)]
    seconds = statistics.median(each for each, _ in runs)
    peak = max(memory for _, memory in runs)
    print("\nassembledrivers, 32,844 areas, ten layers of up to 357,677 features, radius 5 km")
    print(f"{seconds:.1f} s (limit {SECONDS}), peak {peak:.0f} MiB (limit {MEBIBYTES})")
    if seconds > SECONDS or peak > MEBIBYTES:
        sys.exit("missed")


if __name__ == "__main__":
    main()

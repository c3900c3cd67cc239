"""A whole qgis_process run of testmicroclusters on real data.

python benchmarks/whole_test.py [--permutations 99]

Restaurants of a national scheme (38,293) among all food businesses of England (357,677),
MIN_CLUSTER_SIZE 15. The data lie outside the project; without them this says so and ends.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from qgis_runs import ROOT, make_profile, timed

ENGLAND = ROOT.parent / "shared" / "data" / "england"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--permutations", type=int, default=99)
    options = parser.parse_args()
    if not ENGLAND.exists():
        print("whole_test: the English data are not here; nothing is measured.")
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        seconds, peak = timed(
            make_profile(folder),
            [
                "creativeclusters:testmicroclusters",
                f"--INPUT={ENGLAND / 'restaurants.gpkg'}",
                f"--BUSINESSES={ENGLAND / 'food_establishments.gpkg'}",
                "--INCLUDES_INPUT=false",
                "--MIN_CLUSTER_SIZE=15",
                f"--PERMUTATIONS={options.permutations}",
                f"--OUTPUT={folder / 'out.gpkg'}",
                f"--CLUSTERS={folder / 'clusters.gpkg'}",
            ],
        )
    print(
        f"\ntestmicroclusters, {options.permutations} relabellings: {seconds:.0f} s, {peak:.0f} MiB"
    )


if __name__ == "__main__":
    main()

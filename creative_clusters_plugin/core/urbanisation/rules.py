"""The rules of the Degree of Urbanisation: which edition, its thresholds, codes and names.

Sources
-------
Manual : European Commission, FAO, UN-Habitat, OECD and World Bank (2021), *Applying the Degree of
    Urbanisation: a methodological manual*, doi:10.2785/706535; amended online by Eurostat in July
    2024 (semi-dense urban clusters). Eurostat's glossary: "Urban centre", "Urban cluster".
GHSL : Schiavina M. and others (2023), *GHSL Data Package 2023*, doi:10.2760/098587, on GHS-SMOD
    R2023A, with its footnotes on edge smoothing and on reducing fragmentation; the 2022 edition.
flexurba : Van Migerode C., Poorthuis A. and Derudder B. (2024), *Environment and Planning B* 51(7),
    doi:10.1177/23998083241262545; the R package flexurba 0.2.2, our reference for what the
    publications leave open.

What the publications leave open, and what is done here, as flexurba does it:

- Edges are smoothed before gaps are filled. Smoothing only ever adds cells: the published rule
  has no case that takes one away.
- A gap is a hole in one urban centre: cells joined by their sides that the centre encloses. It
  counts whole, with whatever it holds, and a gap open to the edge of the grid is none.
- Beyond the edge of the grid there are land cells that belong to no urban centre. Cells inside
  the grid of which nothing is known are the same, so that a margin of NoData changes nothing;
  flexurba takes those for water.
- Built-up shares are of the land, rounded to three decimals: 0.1995 meets 0.2.
- Where there is no land, any people make a density without limit.
- People or buildings where the land share is unknown stand on a cell of land; flexurba gives such
  a cell no density.
- Dense urban clusters may also be dense by their built-up share.
- A semi-dense urban cluster is looked for among all cells, and dropped whole if any of its cells
  is within 2 km of an urban centre or a dense urban cluster. Level 2 is therefore not nested in
  level 1: a small dense or semi-dense cluster may be outside every urban cluster.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

#: Name and version of the rule set, for the metadata of results.
RULE_SET = (
    "Degree of Urbanisation, GHSL R2023A rules with the July 2024 semi-dense urban clusters "
    "(as in flexurba 0.2.2: built-up share of land 0.2, edges smoothed before gaps are filled)"
)

#: Code of a cell outside the data.
NODATA = 255

#: Level 1: names of the classes of cells by their codes.
LEVEL1: Mapping[int, str] = {
    3: "Urban centre",
    2: "Urban cluster",
    1: "Rural grid cell",
    0: "Water",
}

#: Level 2: names of the classes of cells by their codes (those of GHS-SMOD).
LEVEL2: Mapping[int, str] = {
    30: "Urban centre",
    23: "Dense urban cluster",
    22: "Semi-dense urban cluster",
    21: "Suburban or peri-urban cell",
    13: "Rural cluster",
    12: "Low density rural cell",
    11: "Very low density rural cell",
    10: "Water",
}


@dataclass(frozen=True)
class Thresholds:
    """The official values; densities are people per km² of land.

    Attributes
    ----------
    centre_density, centre_population : float
        An urban centre "consists of contiguous grid cells (4-connectivity cluster) with a density
        of at least 1,500 inhabitants per km2 of permanent land, and has at least 50,000
        inhabitants in the cluster" (GHSL).
    built_share : float
        Or with at least this built-up share of the land, the option to reduce fragmentation,
        also for dense urban clusters (GHSL 2023 takes an optimum of its data, which flexurba
        found to be 0.2 for 2020; GHSL 2022 took 0.5).
    gap_area : float
        "with smoothed boundaries (3-by-3 conditional majority filtering) and <15 km2 holes
        filled" (GHSL); km².
    cluster_density, cluster_population : float
        Cells "with a population density of 300 inhabitants per km2 are selected", contiguous
        ones "(including the diagonals) are grouped", and groups "with a total population of
        5 000 or more are defined as urban clusters" (Eurostat's glossary).
    dense_density, dense_population : float
        Level 2, dense urban cluster: cells of at least 1,500 people per km² that are contiguous
        by their sides, with at least 5,000 people.
    semi_dense_density, semi_dense_population, semi_dense_distance : float, float, int
        Level 2, semi-dense urban cluster: cells of at least 900 people per km² that are
        contiguous by their sides, with at least 2,500 people, more than 2 km from urban centres
        and dense urban clusters (the manual as amended in July 2024; 300 and 5,000 before).
        The rest of the urban clusters is suburban or peri-urban.
    rural_cluster_density, rural_cluster_population : float
        Level 2, rural cluster: cells of at least 300 people per km² that are contiguous by sides
        or corners, with at least 500 people, outside the classes above.
    low_density : float
        Level 2, low density rural cell: at least 50 people per km² outside all clusters; the
        rest of the land is of very low density.
    water_land : float
        Water: less than half of the cell is land, nobody lives there, nothing is built. Cells
        with at least this share of land, or with people, count in the majority that smooths
        edges.
    """

    centre_density: float = 1500.0
    centre_population: float = 50_000.0
    built_share: float = 0.2
    gap_area: float = 15.0
    cluster_density: float = 300.0
    cluster_population: float = 5_000.0
    dense_density: float = 1500.0
    dense_population: float = 5_000.0
    semi_dense_density: float = 900.0
    semi_dense_population: float = 2_500.0
    semi_dense_distance: int = 2
    rural_cluster_density: float = 300.0
    rural_cluster_population: float = 500.0
    low_density: float = 50.0
    water_land: float = 0.5

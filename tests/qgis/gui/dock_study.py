"""A small study, as rows of layers."""

from __future__ import annotations

import numpy as np

ORGANISATIONS = ["cluster_id:integer", "rurality:string", "sector:string", "sic:string"]
CLUSTERS = ["cluster_id:integer", "radius_m:double", "density_km2:double", "rurality:string"]
COMPARISON = [
    "driver:string",
    "rural_ame:double",
    "urban_ame:double",
    "verdict:string",
    "note:string",
]


def people(seed=3, count=300):
    """Return rows of organisations: six clusters, three of them rural, and some in none."""
    rng = np.random.default_rng(seed)
    rows = []
    for cluster in rng.integers(0, 7, count).tolist():
        rural = rng.random() < (0.9 if 0 < cluster < 4 else 0.15)
        sector = str(rng.choice(["Music", "Design", "Crafts"], p=[0.5, 0.3, 0.2]))
        code = {"Music": "90010", "Design": "74100", "Crafts": "32120"}[sector]
        place = f"Point({1000 * cluster + rng.random() * 9} {rng.random() * 9})"
        kind = None if rng.random() < 0.05 else ("rural" if rural else "urban")
        rows.append((place, cluster or None, kind, sector, code))
    return rows


def outlines(numbers=range(1, 7)):
    """Return rows of clusters."""
    return [
        (_square(number), number, 100.0 * number, 5.0 + number, None)
        for number in reversed(numbers)
    ]


def _square(number):
    left, right = 1000 * number, 1000 * number + 9
    return f"Polygon(({left} 0, {left} 9, {right} 9, {right} 0, {left} 0))"

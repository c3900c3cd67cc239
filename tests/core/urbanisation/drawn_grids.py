"""Grids drawn as text, a letter a cell."""

from __future__ import annotations

import numpy as np

from creative_clusters_plugin.core.urbanisation.classify import degree_of_urbanisation

#: People of the letters that most drawings use: C is dense and full, a dot is empty.
PEOPLE = {"C": 9000.0, ".": 0.0, "w": 0.0, "?": np.nan}
LAND = {"w": 0.0, "?": np.nan}


def drawn(text: str, values: dict[str, float], default: float | None = None) -> np.ndarray:
    """Return the values of a drawing's letters; rows are separated by spaces or line ends."""
    rows = text.split()
    return np.array([[values.get(c, default) for c in row] for row in rows], dtype=float)


def classes(text: str, level: str = "level1", **letters: float) -> list[list[int]]:
    """Classify a drawing; ``letters`` are people per cell, and lakes are drawn as w."""
    people = drawn(text, {**PEOPLE, **letters})
    land = drawn(text, LAND, 1.0) if "w" in text else None
    return degree_of_urbanisation(people, land, level=level).classes.tolist()


def expected(text: str) -> list[list[int]]:
    """Return a drawing of level 1 codes as numbers."""
    return [[255 if c == "?" else int(c) for c in row] for row in text.split()]

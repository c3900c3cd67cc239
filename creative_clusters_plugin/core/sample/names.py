"""Invented names of settlements and of what is in them."""

from __future__ import annotations

import numpy as np

_FIRST = """
Alder Ammer Arken Bald Barrow Beck Birken Blyth Brack Bram Brock Burr Calder Carr Cold Corne
Crane Dal Dray Dunn Eld Elm Ems Fal Fenn Fern Flax Garth Gil Gorse Grim Hake Hazel Heron Hol
Ings Ivel Kell Kirk Kit Lang Lark Linn Lode Mal Marl Mere Mell Nether Oss Otter Pell Quarl
Raven Reed Rush Sal Scar Sedge Selk Skell Stain Stell Strand Swin Tarn Tern Thorn Tos Ulver
Wain Wath Weld Whin Wrang Yar
"""
_LAST = """
acre bourne bridge brook burgh bury by combe cote croft dale den field fleet ford gate ham
haven hithe holme hurst ing keld ley low marsh mere minster mouth ness ney over port ridge
rigg sand set shaw stead sted stoke strand thorpe thwaite toft ton wade wath well wick worth
"""
_BEFORE = ("Great", "Little", "Upper", "Lower", "East", "West", "Long", "Old")

_PATTERNS = {
    "museums": (
        "{0} Museum",
        "{0} Gallery",
        "Museum of {0} Life",
        "{0} Lifeboat Museum",
        "{0} Arts Centre",
        "{0} Toy Museum",
        "The {0} Collection",
        "{0} Printworks Museum",
    ),
    "heritage": (
        "{0} Hall",
        "Church of St Mary, {0}",
        "Church of All Saints, {0}",
        "{0} Mill",
        "{0} Manor",
        "{0} Castle",
        "{0} Tithe Barn",
        "Market Cross, {0}",
        "{0} Priory",
        "{0} Bridge",
    ),
    "universities": (
        "University of {0}",
        "{0} College",
        "{0} School of Art",
        "{0} Agricultural College",
        "{0} Institute",
    ),
    "stations": ("{0}", "{0} Junction", "{0} Road", "{0} Central", "{0} Parkway", "{0} Halt"),
    "meetups": (
        "{0} Makers",
        "{0} Coffee and Code",
        "{0} Writers' Circle",
        "{0} Freelancers",
        "{0} Design Drinks",
        "{0} Film Club",
        "{0} Open Studio",
        "{0} Game Jam",
        "{0} Photo Walk",
    ),
}


def settlement_names(count: int, rng: np.random.Generator) -> np.ndarray:
    """Return so many different names."""
    plain = [
        first + last
        for first in _FIRST.split()
        for last in _LAST.split()
        # No letter three times running, and no stumbling over the seam.
        if first[-1] != last[0] and first.lower() != last
    ]
    names = rng.permutation(plain)
    if count > len(names):
        pairs = [f"{before} {name}" for before in _BEFORE for name in names]
        names = np.concatenate([names, rng.permutation(pairs)])
    return names[:count]


def asset_names(kind: str, settlement: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Return names of assets of one kind in these settlements; each name is used once.

    Where a name's patterns are used up they come again with a number.
    """
    patterns = _PATTERNS[kind]
    start = rng.integers(0, len(patterns), len(settlement))
    used: dict[str, int] = {}
    names = []
    for home, offset in zip(settlement.tolist(), start.tolist()):
        turn = used.get(home, 0)
        used[home] = turn + 1
        # All patterns of a settlement are used in turn from where its first asset began.
        first = used.setdefault(f"{home} starts", offset)
        name = patterns[(first + turn) % len(patterns)].format(home)
        again = turn // len(patterns)
        names.append(f"{name} {again + 1}" if again else name)
    return np.array(names, dtype=object).astype(str)

"""The invented island: its coast, cities, towns, villages and empty land.

Local coordinates in metres, the island's middle at (0, 0).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from ..progress import Progress

#: Distance between the middles of neighbouring urban quarters, and the least between villages.
QUARTER_SPACING = 3000.0
VILLAGE_SPACING = 4000.0

CITY, TOWN, VILLAGE = 0, 1, 2

_KM2_A_PLACE = 18.5
_RURAL_SHARE = 0.4
_CITY_SHARE = 0.45  # of urban quarters
_PLACES_A_CITY = 200.0
_TOWN_SIZES = (4, 2, 6, 3, 5, 2, 7, 3)  # quarters, in turn
_COAST_MARGIN = 2300.0
_FAR_FROM_COAST = 15_000.0
_CITY_GAP = 13_000.0
_TOWN_GAP = 5400.0
_RURAL_GAP = 4300.0
_LAND_GAP = 2700.0
_SITE_DISTANCE = 560.0
_GROWTH = 1.06


class _TooSmallError(Exception):
    """The island has no room for so many places."""


@dataclass(frozen=True)
class Landscape:
    """Where everything is.

    Attributes
    ----------
    place_xy : ndarray (places, 2)
        Middles of villages and urban quarters.
    kind : ndarray (places,) of int
        :data:`CITY`, :data:`TOWN` or :data:`VILLAGE`.
    settlement : ndarray (places,) of int
        Which city, town or village, numbered from 0.
    depth : ndarray (places,)
        0 in the middle of a settlement, 1 at its edge.
    site_xy : ndarray (areas, 2)
        A point inside each area; those of places first, then those of empty land.
    site_place : ndarray (areas,) of int
        Place of each area; -1 for empty land.
    sea_xy : ndarray (k, 2)
        Points in the sea; what is nearer to one of them than to any area is sea.
    """

    place_xy: np.ndarray
    kind: np.ndarray
    settlement: np.ndarray
    depth: np.ndarray
    site_xy: np.ndarray
    site_place: np.ndarray
    sea_xy: np.ndarray

    @property
    def rural(self) -> np.ndarray:
        """Is the place a village?"""
        return self.kind == VILLAGE


class _Coast:
    """A rounded outline, star-shaped about (0, 0)."""

    line: np.ndarray

    def __init__(self, area: float, rng: np.random.Generator) -> None:
        self._angle = np.linspace(-np.pi, np.pi, 1440, endpoint=False)
        waves = np.arange(2, 25)
        height = rng.normal(0.0, 0.16, len(waves)) / waves**0.9
        phase = rng.uniform(-np.pi, np.pi, len(waves))
        radius = 1.0 + (height * np.cos(waves * self._angle[:, None] + phase)).sum(axis=1)
        # Taller than wide, as the sea has more room from south to north.
        radius = radius / np.hypot(np.cos(self._angle) * 1.12, np.sin(self._angle) / 1.12)
        step = self._angle[1] - self._angle[0]
        self._radius = radius * np.sqrt(area / (0.5 * (radius**2).sum() * step))
        self.line = self._radius[:, None] * np.c_[np.cos(self._angle), np.sin(self._angle)]
        self._tree = cKDTree(self.line)

    def inland(self, xy: np.ndarray) -> np.ndarray:
        """Return the distance to the coast, negative in the sea; far from it 15 km is enough."""
        at = np.arctan2(xy[:, 1], xy[:, 0])
        radius = np.interp(at, self._angle, self._radius, period=2 * np.pi)
        sign = np.where(np.hypot(xy[:, 0], xy[:, 1]) < radius, 1.0, -1.0)
        away = self._tree.query(xy, distance_upper_bound=_FAR_FROM_COAST)[0]
        return np.asarray(sign * np.minimum(away, _FAR_FROM_COAST))

    def mirrored(self, xy: np.ndarray) -> np.ndarray:
        """Return the points' mirror images across the coast."""
        return 2.0 * self.line[self._tree.query(xy)[1]] - xy

    def scattered(self, spacing: float, rng: np.random.Generator) -> np.ndarray:
        """Return points all over the island in random order, about ``spacing`` apart."""
        low, high = self.line.min(axis=0), self.line.max(axis=0)
        x, y = np.meshgrid(*(np.arange(a, b, spacing) for a, b in zip(low, high)))
        xy = np.c_[x.ravel(), y.ravel()]
        xy = xy + rng.uniform(-0.45 * spacing, 0.45 * spacing, xy.shape)
        return rng.permutation(xy[self.inland(xy) > 0])


class _Places:
    """Places as they are settled."""

    def __init__(self) -> None:
        self.xy = np.empty((0, 2))
        self.kind: list[int] = []
        self.settlement: list[int] = []
        self.depth: list[float] = []

    def add(self, xy: np.ndarray, kind: int) -> None:
        """Found a settlement with places at ``xy``, its middle first."""
        away = np.hypot(*(xy - xy[0]).T)
        self.settlement += [max(self.settlement, default=-1) + 1] * len(xy)
        self.kind += [kind] * len(xy)
        self.depth += (away / (away.max() + QUARTER_SPACING)).tolist()
        self.xy = np.vstack([self.xy, xy])

    def distance(self, xy: np.ndarray, most: float = np.inf) -> np.ndarray:
        """Return the distance to the nearest place there is; inf from ``most`` on."""
        if not len(self.xy):
            return np.full(len(xy), np.inf)
        return np.asarray(cKDTree(self.xy).query(xy, distance_upper_bound=most)[0])


def make_landscape(place_count: int, rng: np.random.Generator, progress: Progress) -> Landscape:
    """Settle an island with so many places.

    Two of five places are villages, the others urban quarters: of cities (one to every two
    hundred places) on a lattice, and of towns.
    """
    area = place_count * _KM2_A_PLACE * 1e6
    while True:
        coast = _Coast(area, rng)
        try:
            places = _settle(place_count, coast, rng, progress.part(0.0, 0.6))
            break
        except _TooSmallError:
            area *= _GROWTH
    sites, of_place = _area_sites(places, rng)
    land = _land_sites(places, coast, rng, progress.part(0.6, 1.0))
    site_xy = np.vstack([sites, land])
    return Landscape(
        places.xy,
        np.array(places.kind),
        np.array(places.settlement),
        np.array(places.depth),
        site_xy,
        np.append(of_place, np.full(len(land), -1)),
        _sea_sites(site_xy, coast),
    )


def _settle(
    place_count: int, coast: _Coast, rng: np.random.Generator, progress: Progress
) -> _Places:
    """Found cities, then towns, then villages."""
    villages = round(_RURAL_SHARE * place_count)
    quarters = place_count - villages
    city_count = max(1, round(place_count / _PLACES_A_CITY))
    in_cities = round(_CITY_SHARE * quarters)
    places = _Places()
    middles = coast.scattered(1500.0, rng)
    inland = coast.inland(middles)
    # Sizes are as 3 : 2 : 3 : 2, so that no two neighbours are twins.
    weights = np.where(np.arange(city_count) % 2 == 0, 3.0, 2.0)
    ends = np.rint(np.cumsum(weights) / weights.sum() * in_cities).astype(int)
    for size in np.diff(ends, prepend=0):
        _found_urban(int(size), CITY, places, coast, (middles, inland), rng)
    left, turn = quarters - in_cities, 0
    while left > 0:
        progress.report(0.9 * len(places.xy) / place_count)
        size = min(_TOWN_SIZES[turn % len(_TOWN_SIZES)], left)
        # A single quarter would be too small for a town.
        size = left if left - size == 1 else size
        _found_urban(size, TOWN, places, coast, (middles, inland), rng)
        left, turn = left - size, turn + 1
    _found_villages(villages, places, coast, rng)
    return places


def _found_urban(
    size: int,
    kind: int,
    places: _Places,
    coast: _Coast,
    candidates: tuple[np.ndarray, np.ndarray],
    rng: np.random.Generator,
) -> None:
    """Found a city or town of so many quarters at the first candidate where there is room."""
    middles, inland = candidates
    reach = QUARTER_SPACING * np.sqrt(size * np.sqrt(3.0) / (2.0 * np.pi))
    gap = _CITY_GAP if kind == CITY else _TOWN_GAP
    room = (inland > _COAST_MARGIN + 0.45 * reach) & np.isinf(places.distance(middles, reach + gap))
    for middle in middles[room]:
        lattice = _lattice(middle, size, kind, rng)
        ground = (coast.inland(lattice) > _COAST_MARGIN) & np.isinf(places.distance(lattice, gap))
        if ground[0] and ground.sum() >= size:
            # Ragged edges: a quarter farther out may be built up before one farther in.
            away = np.hypot(*(lattice - lattice[0]).T) + rng.uniform(0, 0.35 * reach, len(lattice))
            away[0] = -1.0
            chosen = np.argsort(np.where(ground, away, np.inf), kind="stable")[:size]
            places.add(lattice[chosen], kind)
            return
    raise _TooSmallError


def _lattice(middle: np.ndarray, size: int, kind: int, rng: np.random.Generator) -> np.ndarray:
    """Return a triangular lattice round a middle, turned and a little shaken, middle first."""
    rings = int(np.ceil(np.sqrt(size))) + 2
    i, j = (index.ravel() for index in np.mgrid[-rings : rings + 1, -rings : rings + 1])
    xy = QUARTER_SPACING * np.c_[i + 0.5 * j, np.sqrt(0.75) * j]
    turn = rng.uniform(0, np.pi / 3)
    xy = xy @ np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    away = np.hypot(*xy.T)
    # Closer in the middle of a city, where people live closer too.
    xy = xy * (1.0 - 0.08 * np.exp(-((away / 7000.0) ** 2)))[:, None] if kind == CITY else xy
    order = np.argsort(away, kind="stable")
    return middle + xy[order] + rng.uniform(-60.0, 60.0, xy.shape)


def _found_villages(count: int, places: _Places, coast: _Coast, rng: np.random.Generator) -> None:
    """Found villages, none on the moors as long as there is room elsewhere."""
    candidates = coast.scattered(600.0, rng)
    candidates = candidates[
        (coast.inland(candidates) > _COAST_MARGIN) & (places.distance(candidates) > _RURAL_GAP)
    ]
    moors = coast.scattered(8000.0, rng)
    moors = moors[places.distance(moors) > 8000.0][: max(1, round(count / 50))]
    wild = (
        cKDTree(moors).query(candidates)[0] < rng.uniform(6500.0, 9000.0)
        if len(moors)
        else np.zeros(len(candidates), dtype=bool)
    )
    ordered = np.vstack([candidates[~wild], candidates[wild]])
    chosen = _spaced(ordered, np.full(len(ordered), VILLAGE_SPACING), count)
    if len(chosen) < count:
        raise _TooSmallError
    for xy in ordered[chosen]:
        places.add(xy[None, :], VILLAGE)


def _spaced(xy: np.ndarray, spacing: np.ndarray, most: int) -> list[int]:
    """Return the first points that keep their spacing from all chosen before them."""
    chosen: list[int] = []
    if not len(xy):
        return chosen
    tree = cKDTree(xy)
    free = np.ones(len(xy), dtype=bool)
    for index in range(len(xy)):
        if len(chosen) == most:
            break
        if free[index]:
            chosen.append(index)
            near = np.array(tree.query_ball_point(xy[index], spacing.max()))
            free[near[np.hypot(*(xy[near] - xy[index]).T) < spacing[near]]] = False
    return chosen


def _area_sites(places: _Places, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Return three or four points round the middle of each place, one for each of its areas."""
    kind, depth = np.array(places.kind), np.array(places.depth)
    count = rng.integers(3, 5, len(kind))
    count[(kind == CITY) & (depth < 0.6)] = 4
    of_place = np.repeat(np.arange(len(kind)), count)
    number = np.arange(len(of_place)) - np.repeat(np.cumsum(count) - count, count)
    turn = rng.uniform(0, 2 * np.pi, len(kind))[of_place]
    angle = turn + 2 * np.pi * (number + rng.uniform(-0.12, 0.12, len(number))) / count[of_place]
    away = _SITE_DISTANCE * rng.uniform(0.85, 1.15, len(number))
    return places.xy[of_place] + away[:, None] * np.c_[np.cos(angle), np.sin(angle)], of_place


def _land_sites(
    places: _Places, coast: _Coast, rng: np.random.Generator, progress: Progress
) -> np.ndarray:
    """Return points for the empty land: close round places, so that theirs stay small."""
    candidates = coast.scattered(700.0, rng)
    free = places.distance(candidates)
    kept = (free > _LAND_GAP) & (coast.inland(candidates) > 1200.0)
    candidates, free = candidates[kept], free[kept]
    progress.report(0.0)
    spacing = _LAND_GAP + 2.0 * (free - _LAND_GAP)
    return candidates[_spaced(candidates, spacing, len(candidates))]


def _sea_sites(site_xy: np.ndarray, coast: _Coast) -> np.ndarray:
    """Return mirror images of the areas near the coast, and points far out."""
    near = site_xy[coast.inland(site_xy) < 12_000.0]
    sea = coast.mirrored(near)
    sea = sea[coast.inland(sea) < 0]
    far = coast.line[::20] * 3.0
    return np.vstack([sea, far])

"""What is in the places: assets of five kinds, and businesses."""

from __future__ import annotations

import numpy as np

from ..progress import Progress
from .industries import DIVISIONS, LAND_CODES
from .landscape import Landscape
from .names import asset_names
from .records import Assets, Businesses

#: Kinds of assets, and how many there are to a village and to an urban quarter.
ASSET_KINDS = {
    "heritage": (3.0, 3.0),
    "museums": (2.0, 2.0),
    "meetups": (2.5, 2.5),
    "universities": (0.4, 0.5),
    "stations": (0.5, 0.7),
}

_ASSET_REACH = 350.0
_RURAL_BUSINESSES, _URBAN_BUSINESSES = 150.0, 200.0
_BUSINESSES_A_SPOT = 4.0
_BUSINESS_REACH = 650.0


def place_assets(
    land: Landscape, settlement: np.ndarray, rng: np.random.Generator
) -> dict[str, Assets]:
    """Give each place assets of each kind.

    A place has Poisson(μ exp(0.9 z - 0.4)) assets of a kind, z standard normal and of the place
    and kind alone, within 350 m of its middle. (The mean of the factor is 1.)

    Parameters
    ----------
    settlement : ndarray (places,) of str
        Name of the settlement of each place.
    """
    assets = {}
    for kind, (rural, urban) in ASSET_KINDS.items():
        mean = np.where(land.rural, rural, urban)
        z = rng.standard_normal(len(mean))
        count = rng.poisson(mean * np.exp(0.9 * z - 0.4))
        place = np.repeat(np.arange(len(mean)), count)
        xy = land.place_xy[place] + in_disc(len(place), _ASSET_REACH, rng)
        assets[kind] = Assets(np.rint(xy), asset_names(kind, settlement[place], rng))
    return assets


def place_businesses(
    land: Landscape, land_xy: np.ndarray, rng: np.random.Generator, progress: Progress
) -> Businesses:
    """Give each place businesses with a mix of industries of its own.

    Divisions are drawn from a Dirichlet distribution round those usual in rural or urban places,
    and the codes within each division from one whose concentration is the place's own: that makes
    places differ in related variety. Businesses share spots, as at a postcode.

    Parameters
    ----------
    land_xy : ndarray (k, 2)
        Farms on empty land.
    """
    count = rng.poisson(np.where(land.rural, _RURAL_BUSINESSES, _URBAN_BUSINESSES))
    parts_xy, parts_sic = [], []
    for place, number in enumerate(count):
        if place % 100 == 0:
            progress.report(place / len(count))
        spots = land.place_xy[place] + in_disc(
            max(1, round(number / _BUSINESSES_A_SPOT)), _BUSINESS_REACH, rng
        )
        parts_xy.append(spots[rng.integers(0, len(spots), number)])
        parts_sic.append(_codes(number, bool(land.rural[place]), rng))
    parts_xy.append(land_xy)
    parts_sic.append(rng.choice(np.array(LAND_CODES.split()), len(land_xy)))
    return Businesses(np.rint(np.vstack(parts_xy)), np.concatenate(parts_sic))


def in_disc(count: int, reach: float, rng: np.random.Generator) -> np.ndarray:
    """Return points in a disc about (0, 0), thicker towards its middle."""
    away = reach * rng.random(count)
    angle = rng.uniform(0, 2 * np.pi, count)
    return away[:, None] * np.c_[np.cos(angle), np.sin(angle)]


def _codes(count: int, rural: bool, rng: np.random.Generator) -> np.ndarray:
    """Return the codes of a place's businesses."""
    usual = np.array([shares[1 if rural else 2] for shares in DIVISIONS.values()])
    shares = rng.dirichlet(60.0 * usual / usual.sum())
    evenness = 1.2 * np.exp(0.9 * rng.standard_normal())
    parts = []
    for (codes, _, _), number in zip(DIVISIONS.values(), rng.multinomial(count, shares)):
        names = np.array(codes.split())
        within = rng.dirichlet(np.full(len(names), evenness))
        parts.append(np.repeat(names, rng.multinomial(number, within)))
    return rng.permutation(np.concatenate(parts))

"""Creative organisations: many in host places, few in others, some anywhere."""

from __future__ import annotations

import math

import numpy as np

from .contents import in_disc
from .industries import SECTOR_SHARES, creative_codes
from .landscape import Landscape
from .records import Organisations
from .settings import HOST_MINIMUM, RANDOM_SHARE, STRAY_MEAN, SampleSettings

_POSTCODES = (2, 5)  # from, below, in each area of a host
_SECTOR_FOCUS = 8.0
_TURNOVER_A_HEAD = 85_000.0


def found_organisations(
    land: Landscape,
    host: np.ndarray,
    random_xy: np.ndarray,
    settings: SampleSettings,
    rng: np.random.Generator,
) -> Organisations:
    """Found exactly as many organisations as asked for.

    A host has at least 1.2 cluster sizes, what is left over is shared out among the hosts by
    lot (Poisson numbers, given their sum), and each of its areas has some, at a few postcodes.

    Parameters
    ----------
    host : ndarray (places,) of bool
    random_xy : ndarray (k, 2)
        Spots anywhere on the island, in random order; enough of them.
    """
    stray = np.where(host, 0, rng.poisson(STRAY_MEAN, len(host)))
    anywhere = round(RANDOM_SHARE * settings.organisation_count)
    hosted = settings.organisation_count - int(stray.sum()) - anywhere
    size = np.zeros(len(host), dtype=int)
    size[host] = _host_sizes(hosted, int(host.sum()), settings.cluster_size, rng)
    parts_xy, parts_sector = [], []
    names, usual = np.array(list(SECTOR_SHARES)), np.array(list(SECTOR_SHARES.values()))
    for place in np.flatnonzero(host):
        parts_xy.append(_at_postcodes(land, int(place), int(size[place]), rng))
        shares = rng.dirichlet(_SECTOR_FOCUS * usual)
        parts_sector.append(rng.choice(names, int(size[place]), p=shares))
    for place in np.flatnonzero(stray):
        sites = land.site_xy[land.site_place == place]
        # In one area: more of them would be taken for clustered where a host is near.
        chosen = sites[rng.integers(0, len(sites))]
        parts_xy.append(chosen + in_disc(int(stray[place]), 150.0, rng))
        parts_sector.append(rng.choice(names, int(stray[place]), p=usual))
    parts_xy.append(random_xy[:anywhere])
    parts_sector.append(rng.choice(names, anywhere, p=usual))
    order = rng.permutation(settings.organisation_count)
    xy = np.rint(np.vstack(parts_xy))[order]
    return _described(xy, np.concatenate(parts_sector)[order], rng)


def _host_sizes(total: int, hosts: int, cluster_size: int, rng: np.random.Generator) -> np.ndarray:
    """Share out organisations among the hosts."""
    least = min(math.ceil(HOST_MINIMUM * cluster_size), total // hosts)
    return least + rng.multinomial(total - least * hosts, np.full(hosts, 1.0 / hosts))


def _at_postcodes(land: Landscape, place: int, size: int, rng: np.random.Generator) -> np.ndarray:
    """Return where a host's organisations are: at a few spots in each of its areas."""
    sites = land.site_xy[land.site_place == place]
    middle = land.place_xy[place]
    spots = []
    for site in sites:
        count = int(rng.integers(*_POSTCODES))
        # The first is well within the area, the others lie towards the middle of the place.
        inward = rng.uniform(0.0, 0.55, count)
        inward[0] = 0.0
        spots.append(site + inward[:, None] * (middle - site) + in_disc(count, 60.0, rng))
    at = [spot[rng.integers(0, len(spot), size)] for spot in spots]
    area = rng.permutation(np.arange(size) % len(sites))
    chosen = np.array(at)[area, np.arange(size)]
    for index, spot in enumerate(spots):
        chosen[np.flatnonzero(area == index)[:1]] = spot[0]
    return chosen


def _described(xy: np.ndarray, sector: np.ndarray, rng: np.random.Generator) -> Organisations:
    """Give organisations codes, employees and turnover."""
    sic = np.empty(len(xy), dtype="<U5")
    for name, codes in creative_codes().items():
        rows = np.flatnonzero(sector == name)
        sic[rows] = rng.choice(np.array(codes), len(rows))
    employees = 1 + np.floor(rng.lognormal(0.6, 1.2, len(xy))).astype(np.int64)
    a_head = _TURNOVER_A_HEAD * rng.lognormal(-0.18, 0.6, len(xy))
    return Organisations(xy, sic, sector, employees, np.round(employees * a_head, -2))

"""Create a sample study: the one entry."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..drivers.proximity import count_near
from ..drivers.sic import CREATIVE_CLASSES, four_digit_classes
from ..drivers.variety import varieties_near
from ..progress import Progress
from .contents import ASSET_KINDS, place_assets, place_businesses
from .landscape import Landscape, make_landscape
from .mosaic import make_mosaic, random_points, ring_areas, ring_centroids
from .names import settlement_names
from .organisations import found_organisations
from .people import population_grid, settle_people
from .planting import draw_hosts, host_probabilities
from .records import Areas, Assets, Businesses, Places, SampleStudy, Truth
from .settings import HOST_SHARE, SampleSettings

#: Radius in metres within which drivers act.
RADIUS = 2000.0
#: Average marginal effect of each driver in rural and in urban places.
EFFECTS = {
    "heritage_near": (0.08, 0.08),
    "museums_near": (0.08, 0.08),
    "related_variety": (0.08, 0.08),
    "meetups_near": (0.0, 0.18),
    "universities_near": (0.0, 0.0),
    "stations_near": (0.0, 0.0),
}

_FARMS = 6  # on the land of each area without a place

#: Where the island lies in EPSG:27700, its middle and its southern coast: in the open North Sea.
_MIDDLE, _SOUTH = 745_000.0, 320_000.0


def create_sample(settings: SampleSettings, progress: Progress) -> SampleStudy:
    """Create a seeded, invented study region with known drivers.

    On an island east of East Anglia, two cities, towns and villages have heritage, museums,
    meetup groups, universities, stations and businesses, independently of each other. A place
    hosts a microcluster of creative organisations with a probability that depends on what is
    within 2 km: heritage, museums and related variety act alike in rural and urban places, meetup
    groups in urban places only, universities and stations nowhere (:data:`EFFECTS`).

    The drivers are measured with the code of ``assembledrivers``, at the centroid of each area,
    as log(1 + count), standardised over all areas of places, and averaged by place.

    Parameters
    ----------
    settings : SampleSettings
    progress : Progress

    Raises
    ------
    InputError
        For ORGANISATION_COUNT, CLUSTER_SIZE or SEED.
    Cancelled
        If the user cancels.
    """
    settings.validate()
    rng = np.random.default_rng(settings.seed)
    land = _moved(make_landscape(settings.place_count, rng, progress.part(0.0, 0.3)))
    rings = make_mosaic(land.site_xy, land.sea_xy, rng, progress.part(0.3, 0.4))
    settlement = settlement_names(int(land.settlement.max()) + 1, rng)[land.settlement]
    areas = _describe_areas(land, rings, settlement, rng)
    assets = place_assets(land, settlement, rng)
    farms = np.repeat(np.flatnonzero(areas.place < 0), _FARMS)
    others = place_businesses(
        land, random_points(rings, land.site_xy, farms, rng), rng, progress.part(0.4, 0.6)
    )
    drivers = measure_drivers(areas, assets, others, progress.part(0.6, 0.8))
    places = _plant(land, settlement, drivers, rng)
    size = ring_areas(rings)
    anywhere = rng.choice(len(rings), settings.organisation_count, p=size / size.sum())
    organisations = found_organisations(
        land, places.host, random_points(rings, land.site_xy, anywhere, rng), settings, rng
    )
    progress.report(0.9)
    grid = population_grid(land, areas.population, rng)
    progress.report(1.0)
    return SampleStudy(
        organisations=organisations,
        businesses=Businesses(
            np.vstack([others.xy, organisations.xy]),
            np.concatenate([others.sic, organisations.sic]),
        ),
        areas=areas,
        population=grid,
        truth=_truth(),
        places=places,
        **assets,
    )


def _describe_areas(
    land: Landscape, rings: list[np.ndarray], settlement: np.ndarray, rng: np.random.Generator
) -> Areas:
    """Give the areas codes, people and classes."""
    people = settle_people(land, rng)
    # No nation's codes begin with Z.
    code = np.array([f"Z01{number:06d}" for number in range(1, len(rings) + 1)])
    name = np.where(land.site_place >= 0, settlement[land.site_place], "")
    return Areas(rings, code, people.ruc2021, people.population, name, land.site_place)


def measure_drivers(
    areas: Areas, assets: dict[str, Assets], businesses: Businesses, progress: Progress
) -> np.ndarray:
    """Return the drivers of each area as the study measures them.

    Returns
    -------
    ndarray (areas, 8)
        The drivers of :data:`EFFECTS` in that order, counts as log(1 + x), then the logs of
        businesses within 2 km and of people per km². NaN for an area with too few businesses for
        varieties; the others are standardised.
    """
    centres = ring_centroids(areas.rings)
    columns = {
        f"{kind}_near": np.log1p(count_near(centres, assets[kind].xy, RADIUS))
        for kind in ASSET_KINDS
    }
    near = varieties_near(
        centres,
        businesses.xy,
        four_digit_classes(businesses.sic.tolist()),
        RADIUS,
        CREATIVE_CLASSES,
        progress,
    )
    columns["related_variety"] = near.related_variety
    drivers = np.stack(
        [columns[name] for name in EFFECTS]
        + [
            np.log1p(near.businesses_near),
            np.log1p(areas.population / (ring_areas(areas.rings) / 1e6)),
        ],
        axis=1,
    )
    drivers[np.isnan(near.related_variety)] = np.nan
    return (drivers - np.nanmean(drivers, axis=0)) / np.nanstd(drivers, axis=0, ddof=1)


def _plant(
    land: Landscape, settlement: np.ndarray, drivers: np.ndarray, rng: np.random.Generator
) -> Places:
    """Decide which places host a microcluster."""
    used = (land.site_place >= 0) & ~np.isnan(drivers).any(axis=1)
    count = len(land.place_xy)
    weight = np.bincount(land.site_place[used], minlength=count).astype(float)
    mean = (
        np.stack(
            [
                np.bincount(land.site_place[used], weights=column[used], minlength=count)
                for column in drivers.T
            ],
            axis=1,
        )
        / np.maximum(weight, 1.0)[:, None]
    )
    probability = np.zeros(count)
    host = np.zeros(count, dtype=bool)
    for column, rows in enumerate((land.rural, ~land.rural)):
        effects = [effect[column] for effect in EFFECTS.values()]
        effects += [0.0] * (drivers.shape[1] - len(effects))
        probability[rows] = host_probabilities(mean[rows], effects, HOST_SHARE, weight[rows])
        host[rows] = draw_hosts(probability[rows], mean[rows], weight[rows], rng)
    return Places(land.place_xy, land.rural, settlement, probability, host)


def _moved(land: Landscape) -> Landscape:
    """Return the landscape in EPSG:27700."""
    low, high = land.site_xy.min(axis=0), land.site_xy.max(axis=0)
    shift = np.array([_MIDDLE - 0.5 * (low[0] + high[0]), _SOUTH - low[1]]).round(-3)
    return replace(
        land,
        place_xy=land.place_xy + shift,
        site_xy=land.site_xy + shift,
        sea_xy=land.sea_xy + shift,
    )


def _truth() -> tuple[Truth, ...]:
    return tuple(
        Truth(driver, regime, effect)
        for driver, effects in EFFECTS.items()
        for regime, effect in zip(("rural", "urban"), effects)
    )

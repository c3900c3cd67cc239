"""What a sample study consists of."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Organisations:
    """Creative organisations.

    Attributes
    ----------
    xy : ndarray (n, 2)
        Metres; many share a postcode's spot.
    sic : ndarray (n,) of str
        SIC 2007 code of five digits.
    sector : ndarray (n,) of str
        Sub-sector of the Creative Industries.
    employees : ndarray (n,) of int
    turnover : ndarray (n,)
        Pounds a year.
    """

    xy: np.ndarray
    sic: np.ndarray
    sector: np.ndarray
    employees: np.ndarray
    turnover: np.ndarray


@dataclass(frozen=True)
class Businesses:
    """All businesses, the organisations among them (last, in their order).

    ``xy`` is (n, 2) in metres, ``sic`` (n,) codes of five digits.
    """

    xy: np.ndarray
    sic: np.ndarray


@dataclass(frozen=True)
class Areas:
    """Areas that tile the island.

    Attributes
    ----------
    rings : list of ndarray (v, 2)
        Closed and anticlockwise; neighbours share the very same vertices.
    code, ruc2021 : ndarray (m,) of str
    population : ndarray (m,) of int
        1,000 to 3,000.
    settlement : ndarray (m,) of str
        City, town or village; ``""`` on empty land.
    place : ndarray (m,) of int
        Row of :class:`Places`; -1 on empty land.
    """

    rings: list[np.ndarray]
    code: np.ndarray
    ruc2021: np.ndarray
    population: np.ndarray
    settlement: np.ndarray
    place: np.ndarray


@dataclass(frozen=True)
class Assets:
    """Point assets of one kind: ``xy`` (n, 2) in metres, ``name`` (n,) of str."""

    xy: np.ndarray
    name: np.ndarray


@dataclass(frozen=True)
class PopulationGrid:
    """People per square cell.

    Attributes
    ----------
    people : ndarray (rows, columns) of int
        The first row is the northernmost; 0 in the sea.
    left, top : float
        Metres, of the grid's north-western corner.
    cell : float
        Side of a cell in metres.
    """

    people: np.ndarray
    left: float
    top: float
    cell: float


@dataclass(frozen=True)
class Places:
    """Villages and urban quarters, and what was planted there.

    Attributes
    ----------
    xy : ndarray (p, 2)
        Their middles, metres.
    rural : ndarray (p,) of bool
    settlement : ndarray (p,) of str
    probability : ndarray (p,)
        With which the place hosts a microcluster.
    host : ndarray (p,) of bool
        Whether it does.
    """

    xy: np.ndarray
    rural: np.ndarray
    settlement: np.ndarray
    probability: np.ndarray
    host: np.ndarray


@dataclass(frozen=True)
class Truth:
    """A planted average marginal effect.

    ``driver`` is the field that ``assembledrivers`` makes, ``regime`` is ``rural`` or
    ``urban``; ``effect`` is the change in the probability of hosting a microcluster, 0-1, per
    standard deviation of the driver (of its log(1 + x) if it is a count).
    """

    driver: str
    regime: str
    effect: float


@dataclass(frozen=True)
class SampleStudy:
    """A sample study, in the coordinates of EPSG:27700."""

    organisations: Organisations
    businesses: Businesses
    areas: Areas
    museums: Assets
    heritage: Assets
    universities: Assets
    stations: Assets
    meetups: Assets
    population: PopulationGrid
    truth: tuple[Truth, ...]
    places: Places

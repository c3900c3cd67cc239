"""Assets near a place: how many within a radius, and how far the nearest."""

from __future__ import annotations

import math

import numpy as np
from scipy.spatial import cKDTree

from ..errors import InputError

#: A quarter of the way round the Earth: nothing is further apart on a map that keeps distances.
_LARGEST_RADIUS = 1e7


def check_radius(radius: float) -> None:
    """Refuse a radius that is not a distance above 0, or is larger than the Earth allows.

    Raises
    ------
    InputError
        For ``RADIUS``.
    """
    if not (math.isfinite(radius) and radius > 0):
        raise InputError(
            "RADIUS",
            "{radius} is no distance above 0.",
            "Give metres, 5000 for instance.",
            radius=radius,
        )
    if radius > _LARGEST_RADIUS:
        raise InputError(
            "RADIUS",
            "{radius:g} m is more than a quarter of the way round the Earth.",
            "Give metres, 5000 for instance.",
            radius=radius,
        )


def count_near(centres: np.ndarray, assets_xy: np.ndarray, radius: float) -> np.ndarray:
    """Count the assets within a radius of each centre.

    Parameters
    ----------
    centres : ndarray (m, 2)
        Finite coordinates in metres.
    assets_xy : ndarray (n, 2)
        Finite coordinates of point assets in metres; may be empty.
    radius : float
        Metres; an asset at exactly this distance counts.

    Returns
    -------
    ndarray (m,) of int

    Raises
    ------
    InputError
        For ``RADIUS``.
    """
    check_radius(radius)
    centres, assets_xy = _points(centres), _points(assets_xy)
    if not len(centres) or not len(assets_xy):
        return np.zeros(len(centres), dtype=np.int64)
    found = cKDTree(assets_xy).query_ball_point(centres, radius, return_length=True)
    return np.asarray(found, dtype=np.int64)


def nearest_km(centres: np.ndarray, assets_xy: np.ndarray) -> np.ndarray:
    """Return the distance from each centre to the nearest asset.

    Parameters
    ----------
    centres : ndarray (m, 2)
        Finite coordinates in metres.
    assets_xy : ndarray (n, 2)
        Finite coordinates of point assets in metres; may be empty.

    Returns
    -------
    ndarray (m,)
        Kilometres; NaN where there is no asset at all.
    """
    centres, assets_xy = _points(centres), _points(assets_xy)
    if not len(centres) or not len(assets_xy):
        return np.full(len(centres), np.nan)
    return cKDTree(assets_xy).query(centres)[0] / 1000.0


def _points(xy: np.ndarray) -> np.ndarray:
    return np.asarray(xy, dtype=np.float64).reshape(-1, 2)

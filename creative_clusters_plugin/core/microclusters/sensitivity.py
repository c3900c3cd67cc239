"""How the clustered shares move with the settings: one forest serves them all."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..progress import Progress
from ..shares import clustered_shares
from .detection import DetectionSettings, Forest, clustered_in

#: What is tried beside the chosen settings. Radii are metres; 0 is no limit.
SIZES = (25.0, 50.0, 100.0)
RADII = (1000.0, 2000.0, 5000.0, 10000.0, 0.0)


@dataclass(frozen=True)
class Sensitivity:
    """Shares of organisations in any cluster, 0-1, one row a size and one column a radius.

    Attributes
    ----------
    sizes : tuple of float
        Values of MIN_CLUSTER_SIZE, rising.
    radii : tuple of float
        Values of MAX_RADIUS in metres, rising; 0, which is no limit, comes last.
    all, rural, urban : ndarray (sizes, radii)
        Of all organisations, and of those known to be rural or urban; NaN where there are none.
    chosen : tuple of int
        Row and column of the settings that the user chose.
    """

    sizes: tuple[float, ...]
    radii: tuple[float, ...]
    all: np.ndarray
    rural: np.ndarray
    urban: np.ndarray
    chosen: tuple[int, int]


def sensitivity(
    forest: Forest, settings: DetectionSettings, rural: np.ndarray | None, progress: Progress
) -> Sensitivity:
    """Detect again over a range of MIN_CLUSTER_SIZE and MAX_RADIUS, all else as it was chosen.

    Parameters
    ----------
    forest : Forest
        Of n organisations; its ``min_samples`` is the settings'.
    settings : DetectionSettings
        What was chosen; joins the values that are tried if it is not among them.
    rural : ndarray (n,) or None
        1 rural, 0 urban, NaN unknown.
    """
    sizes = sorted({*SIZES, settings.min_cluster_size})
    # Without a limit is the widest.
    radii = sorted({*RADII, settings.max_radius}, key=lambda radius: radius or np.inf)
    shares = np.empty((3, len(sizes), len(radii)))
    done, total = 0, len(sizes) * len(radii)
    for row, size in enumerate(sizes):
        for column, radius in enumerate(radii):
            part = progress.part(done / total, (done + 1) / total)
            part.report(0)
            tried = replace(settings, min_cluster_size=size, max_radius=radius)
            clustered = clustered_in(forest, tried, part)
            found = clustered_shares(clustered, rural)
            shares[:, row, column] = found.all, found.rural, found.urban
            done += 1
    chosen = sizes.index(settings.min_cluster_size), radii.index(settings.max_radius)
    return Sensitivity(tuple(sizes), tuple(radii), shares[0], shares[1], shares[2], chosen)

"""The settings of a detection."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import InputError

METHODS = ("hdbscan", "dbscan")
SELECTIONS = ("eom", "leaf")


@dataclass(frozen=True)
class DetectionSettings:
    """How microclusters are detected; the names are the public interface's in lower case.

    Attributes
    ----------
    min_cluster_size : float
        The fewest organisations (or the least weight) that make a cluster.
    min_samples : float
        Neighbours that make a place dense, the organisation itself counted.
    max_radius : float
        Metres; 0 for no limit.
    eps : float or None
        Metres, DBSCAN only; None: from the knee of the k-distance curve.
    """

    method: str = "hdbscan"
    min_cluster_size: float = 50
    min_samples: float = 10
    max_radius: float = 5000
    selection: str = "eom"
    eps: float | None = None

    def validate(self) -> None:
        """Raise InputError for a setting that cannot be used."""
        if self.method not in METHODS:
            raise InputError(
                "METHOD",
                "'{method}' is not a method.",
                "Use one of {methods}.",
                method=self.method,
                methods=", ".join(METHODS),
            )
        if self.selection not in SELECTIONS:
            raise InputError(
                "SELECTION",
                "'{selection}' is not a way to select.",
                "Use one of {selections}.",
                selection=self.selection,
                selections=", ".join(SELECTIONS),
            )
        for name, value, least in (
            ("MIN_CLUSTER_SIZE", self.min_cluster_size, 2),
            ("MIN_SAMPLES", self.min_samples, 1),
        ):
            if not least <= value < np.inf:
                raise InputError(
                    name,
                    "It is {value:g}.",
                    "Give a number of at least {least}.",
                    value=value,
                    least=least,
                )
        if not 0 <= self.max_radius < np.inf:
            raise InputError(
                "MAX_RADIUS",
                "It is {radius:g}.",
                "Give metres of 0 or more; 0 means no limit.",
                radius=self.max_radius,
            )
        if self.eps is not None and not 0 < self.eps < np.inf:
            raise InputError(
                "EPS",
                "It is {eps:g}.",
                "Give metres above 0, or leave it empty to take it from the k-distance curve.",
                eps=self.eps,
            )

"""What the report of a detection is made of: plain arrays and names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..microclusters.detection import DetectionSettings
from ..microclusters.sensitivity import Sensitivity
from ..summary import Summary, summarise


@dataclass(frozen=True)
class ClusterRows:
    """The m clusters; arrays of one length, the cluster of id i in row i - 1.

    Attributes
    ----------
    size : ndarray
        Organisations.
    weight : ndarray
        Their weight; the size where there are no weights.
    rurality : sequence of str or None
        ``rural`` or ``urban`` by the majority; None for a tie or where none is known.
    radius : ndarray
        Metres, of the smallest enclosing circle.
    density : ndarray
        Organisations per km² of the outline.
    persistence : ndarray
        0-1; NaN with DBSCAN.
    group : sequence
        What its organisations share; None without groups.
    outline : sequence of sequences of ndarray (k, 2)
        Rings in metres.
    """

    size: np.ndarray
    weight: np.ndarray
    rurality: Sequence[str | None]
    radius: np.ndarray
    density: np.ndarray
    persistence: np.ndarray
    group: Sequence[object]
    outline: Sequence[Sequence[np.ndarray]]


@dataclass(frozen=True)
class DetectionFacts:
    """All that the report of a detection tells; the report computes no figure anew.

    Attributes
    ----------
    name : str
        Of the layer of organisations.
    date : str
        In words.
    settings : DetectionSettings
    xy : ndarray (n, 2)
        Organisations that took part, in metres.
    label : ndarray (n,) of int
        Cluster id from 1; 0 for none.
    rural : ndarray (n,) or None
        1 rural, 0 urban, NaN unknown; None if there is no such field.
    core_distance : ndarray (n,)
        Metres; infinite where there are too few organisations.
    clusters : ClusterRows
    sensitivity : Sensitivity
    skipped, trimmed : int
        Organisations that took no part; that MAX_RADIUS left out.
    eps : float
        Metres, DBSCAN only; NaN if none was used.
    group_field, weight_field, rurality_field : str
        Names of fields; "" for none.
    outline : str
        How outlines were drawn.
    messages : sequence of str
        What the run said.
    versions : sequence of (name, version)
    """

    name: str
    date: str
    settings: DetectionSettings
    xy: np.ndarray
    label: np.ndarray
    rural: np.ndarray | None
    core_distance: np.ndarray
    clusters: ClusterRows
    sensitivity: Sensitivity
    skipped: int
    trimmed: int
    eps: float
    group_field: str
    weight_field: str
    rurality_field: str
    outline: str
    messages: Sequence[str]
    versions: Sequence[tuple[str, str]]

    @property
    def summary(self) -> Summary:
        """The figures, from the one place that they all come from."""
        rural = np.full(len(self.label), np.nan) if self.rural is None else self.rural
        return summarise(
            self.label,
            rural,
            len(self.clusters.size),
            radius_m=self.clusters.radius,
            density_km2=self.clusters.density,
        )

    @property
    def told_apart(self) -> bool:
        """Is the rurality of any organisation known, so that rural stands against urban?"""
        return self.rural is not None and not bool(np.isnan(self.rural).all())

    @property
    def rurality(self) -> Sequence[str | None] | None:
        """Rurality of the clusters; None if that of no organisation is known."""
        return self.clusters.rurality if self.told_apart else None

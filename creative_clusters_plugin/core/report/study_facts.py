"""What the report of a whole study is made of: the outputs of its steps as plain arrays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from ..microclusters.detection import DetectionSettings
from ..microclusters.sensitivity import Sensitivity
from ..profiling.makeup import MakeupRow
from ..record import StepRecord
from ..summary import Summary
from .drivers_facts import DriverFacts


@dataclass(frozen=True)
class StudyClusters:
    """The m clusters, in ascending order of their ids; NaN and None are not known.

    Attributes
    ----------
    id : sequence
        As in the layer.
    size : ndarray
        Organisations.
    rurality : sequence of str or None
    radius_m, density_km2 : ndarray
    top_sector, concentrated_sector : sequence of str or None
    top_share, highest_lq : ndarray
    p_value, lq : ndarray
        Of the test against all businesses.
    outline : sequence of sequences of ndarray (k, 2)
        Rings in metres.
    """

    id: Sequence[object]
    size: np.ndarray
    rurality: Sequence[str | None]
    radius_m: np.ndarray
    density_km2: np.ndarray
    top_sector: Sequence[str | None]
    top_share: np.ndarray
    concentrated_sector: Sequence[str | None]
    highest_lq: np.ndarray
    p_value: np.ndarray
    lq: np.ndarray
    outline: Sequence[Sequence[np.ndarray]]

    @property
    def told_apart(self) -> bool:
        """Is the rurality of any cluster known, so that rural stands against urban?"""
        return any(self.rurality)


@dataclass(frozen=True)
class Potential:
    """Areas by their potential: places like those that have a microcluster, without one.

    Attributes
    ----------
    xy : ndarray (n, 2)
        Centres in metres.
    rank : ndarray (n,)
        0-1; NaN for areas that are not ranked.
    rurality : sequence of str or None
    """

    xy: np.ndarray
    rank: np.ndarray
    rurality: Sequence[str | None]


@dataclass(frozen=True)
class DetectionRecord:
    """What only the detection itself knows.

    Attributes
    ----------
    settings : DetectionSettings
    sensitivity : Sensitivity
    weighted : bool
        Is the smallest size one of weight?
    trimmed : int
        Organisations that MAX_RADIUS left out.
    clusters, clustered : int
        How many clusters were found, and how many organisations are in one.
    median_size : float
        Organisations; NaN without a cluster. Unlike shares these three are the same in the summary
        of the run, which also counts organisations that were skipped.
    """

    settings: DetectionSettings
    sensitivity: Sensitivity
    weighted: bool
    trimmed: int
    clusters: int
    clustered: int
    median_size: float


@dataclass(frozen=True)
class StudyFacts:
    """All that the report of a study tells; it computes no figure anew.

    Attributes
    ----------
    name : str
        Of the layer of organisations.
    date : str
        In words.
    xy : ndarray (n, 2)
        Organisations in metres.
    summary : Summary
    clusters : StudyClusters
    makeup : sequence of MakeupRow
        Empty for none.
    drivers : DriverFacts or None
    detection : DetectionRecord or None
    potential : Potential or None
    steps : sequence of StepRecord
    """

    name: str
    date: str
    xy: np.ndarray
    summary: Summary
    clusters: StudyClusters
    makeup: Sequence[MakeupRow] = ()
    drivers: DriverFacts | None = None
    detection: DetectionRecord | None = None
    potential: Potential | None = None
    steps: Sequence[StepRecord] = field(default_factory=tuple)

    @property
    def compared(self) -> bool:
        """Is any organisation known to be rural or urban?"""
        row = self.summary["organisations"]
        return bool(row.rural or row.urban)

"""What detecting microclusters reads and finds, and the facts of its report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsGeometry

from ..bridge.crs import WorkingCrs
from ..bridge.reading import Points
from ..bridge.versions import versions
from ..core.language import tr
from .dates import today

#: Groups whose EPS the log tells.
_MOST_TOLD = 20


@dataclass(frozen=True)
class Organisations:
    """The layer of organisations, and which of its n features take part.

    Attributes
    ----------
    source : QgsProcessingFeatureSource
    points : Points
        Every feature.
    working : WorkingCrs
        What distances are computed in.
    fields : dict of str to (str or None)
        Parameter to the name of the field it was given.
    rows : ndarray (k,) of int
        The features that take part; what follows is of these.
    xy : ndarray (k, 2)
        In metres of ``working``.
    weight, rural : ndarray (k,) or None
    groups : list of k or None
    """

    source: Any
    points: Points
    working: WorkingCrs
    fields: dict[str, str | None]
    rows: np.ndarray
    xy: np.ndarray
    weight: np.ndarray | None
    groups: list[Any] | None
    rural: np.ndarray | None


@dataclass(frozen=True)
class Detected:
    """What was detected: all that outputs, numbers and report are made of.

    Attributes
    ----------
    forest : Forest
        The density trees; ``forest.core_distance`` is that of the organisations that take part.
    found : Microclusters
    rurality : ClusterRurality
        Of the clusters.
    shapes : list of QgsGeometry
        Their outlines in metres of the working CRS.
    areas : ndarray
        km² of the outlines.
    """

    organisations: Organisations
    settings: Any
    forest: Any
    found: Any
    rurality: Any
    shapes: list[QgsGeometry]
    areas: np.ndarray

    @property
    def density(self) -> np.ndarray:
        """Organisations per km² of each outline."""
        sizes = np.array([len(each.rows) for each in self.found.clusters], dtype=float)
        return sizes / self.areas


def eps_used(found: Any) -> float | None:
    """Return EPS in metres; None with HDBSCAN, and where groups have several of their own."""
    several = {eps for _, eps in found.eps_of_groups}
    return several.pop() if len(several) == 1 else None


def eps_sentence(found: Any) -> str:
    """Say what EPS was found from the data, of each group where they have their own."""
    if eps_used(found) is not None:
        return tr("EPS is {eps:.1f} m, from the knee of the k-distance curve.", eps=found.eps)
    told = [
        tr("{group} {eps:.1f} m", group=str(group), eps=eps)
        for group, eps in found.eps_of_groups[:_MOST_TOLD]
    ]
    if len(found.eps_of_groups) > _MOST_TOLD:
        told.append("…")
    return tr(
        "EPS is each group's own, from the knee of its k-distance curve: from {least:.1f} to "
        "{most:.1f} m ({groups}). EPS_USED is NULL.",
        least=min(eps for _, eps in found.eps_of_groups),
        most=found.eps,
        groups=", ".join(told),
    )


def report_facts(detected: Detected, tried: Any, outline: str, messages: Sequence[str]) -> Any:
    """Return the core's facts for the report of a detection.

    Parameters
    ----------
    tried : Sensitivity
    outline : str
        How outlines were drawn.
    messages : sequence of str
        What the run said so far.
    """
    from ..core.report.detection_facts import DetectionFacts

    organisations, found = detected.organisations, detected.found
    return DetectionFacts(
        name=organisations.source.sourceName(),
        date=today(),
        settings=detected.settings,
        xy=organisations.xy,
        label=found.label,
        rural=organisations.rural,
        core_distance=detected.forest.core_distance,
        clusters=_cluster_rows(detected),
        sensitivity=tried,
        skipped=len(organisations.points.ids) - len(organisations.rows),
        trimmed=found.trimmed,
        eps=found.eps,
        group_field=organisations.fields.get("GROUP_FIELD") or "",
        weight_field=organisations.fields.get("WEIGHT_FIELD") or "",
        rurality_field=organisations.fields.get("RURALITY_FIELD") or "",
        outline=outline,
        messages=tuple(messages),
        versions=versions(),
    )


def _cluster_rows(detected: Detected) -> Any:
    from ..core.report.detection_facts import ClusterRows

    clusters = detected.found.clusters
    return ClusterRows(
        size=np.array([len(each.rows) for each in clusters], dtype=float),
        weight=np.array([each.weight for each in clusters]),
        rurality=detected.rurality.label,
        radius=np.array([each.radius for each in clusters]),
        density=detected.density,
        persistence=np.array([each.persistence for each in clusters]),
        group=[each.group for each in clusters],
        outline=[[_ring(shape)] for shape in detected.shapes],
    )


def _ring(shape: QgsGeometry) -> np.ndarray:
    """Return the (k, 2) vertices of a polygon of one ring."""
    # WKB: byte order, type, number of rings, number of vertices, vertices.
    return np.frombuffer(shape.asWkb().data(), dtype="<f8", offset=13).reshape(-1, 2)

"""Which organisations belong to which clusters, by the ids that two layers share."""

from __future__ import annotations

import math
import numbers
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Union

import numpy as np

from .errors import InputError
from .language import tr

ClusterId = Union[int, str]


@dataclass(frozen=True)
class Membership:
    """n organisations matched to the clusters of a layer of m features.

    Attributes
    ----------
    ids : tuple of int or str
        The clusters' ids in ascending order; the cluster of number k is ``ids[k - 1]``.
    label : ndarray (n,) of int
        Number of each organisation's cluster, from 1; 0 for none.
    number : ndarray (m,) of int
        Number of the cluster that each feature of the clusters' layer is; 0 where it has no id.
    members : ndarray (k,) of int
        Organisations in each cluster.
    stray : dict
        Ids that organisations name and the clusters' layer lacks, with how many name each.
    """

    ids: tuple[ClusterId, ...]
    label: np.ndarray
    number: np.ndarray
    members: np.ndarray
    stray: dict[ClusterId, int]

    @property
    def clusters(self) -> int:
        """How many clusters there are."""
        return len(self.ids)

    def warnings(self) -> list[str]:
        """Return what a user should know of, a sentence or two each."""
        texts = []
        if self.stray:
            texts.append(
                tr(
                    "{number} organisations are in clusters that CLUSTERS lacks ({ids}). They "
                    "count as in no cluster.",
                    number=sum(self.stray.values()),
                    ids=_some(sorted(self.stray, key=_order)),
                )
            )
        empty = [self.ids[row] for row in np.flatnonzero(self.members == 0).tolist()]
        if empty:
            texts.append(
                tr(
                    "{number} of the clusters have no members among ORGANISATIONS ({ids}). What "
                    "is known from members only is NULL for them.",
                    number=len(empty),
                    ids=_some(empty),
                )
            )
        nameless = int(np.count_nonzero(self.number == 0))
        if nameless:
            texts.append(
                tr(
                    "{number} features of CLUSTERS have no id in CLUSTER_FIELD and are not "
                    "counted.",
                    number=nameless,
                )
            )
        return texts

    def question(self, told: np.ndarray) -> str:
        """Return what to ask where a layer of clusters tells other numbers of members.

        Ids of two runs may well be the same, 1, 2, 3 …; numbers of members hardly are.

        Parameters
        ----------
        told : ndarray (k,)
            Members of each cluster as its layer has them; NaN for not known.

        Returns
        -------
        str
            Empty where the members that were counted are those. Clusters without any are told by
            :meth:`warnings`.
        """
        differing = np.flatnonzero(~np.isnan(told) & (told != self.members) & (self.members > 0))
        if not len(differing):
            return ""
        first = int(differing[0])
        return tr(
            "Are CLUSTERS and ORGANISATIONS of one run, and are all its organisations there? "
            "CLUSTERS has {told:,.10g} organisations for cluster {id}, ORGANISATIONS has "
            "{members:,}; numbers differ for {differing:,} of {clusters:,} clusters.",
            told=float(told[first]),
            id=str(self.ids[first]),
            members=int(self.members[first]),
            differing=len(differing),
            clusters=self.clusters,
        )


def match_members(of_organisations: Sequence[object], of_clusters: Sequence[object]) -> Membership:
    """Match organisations to clusters.

    Whole numbers match whatever their type (3, 3.0 and "3" are one id); None, NaN and "" are
    no id (:func:`cluster_id`).

    Parameters
    ----------
    of_organisations : sequence, length n
        The id of each organisation's cluster.
    of_clusters : sequence, length m
        The id of each feature of the clusters' layer.

    Raises
    ------
    InputError
        For ``CLUSTERS`` if an id is there twice, and for ``CLUSTER_FIELD`` if both layers have ids
        and not one is the same.
    """
    features = [cluster_id(each) for each in of_clusters]
    repeated = [each for each, count in Counter(features).items() if each is not None and count > 1]
    if repeated:
        raise InputError(
            "CLUSTERS",
            "It has more than one feature for a cluster ({ids}).",
            "Run 'Dissolve' by the cluster field first, or choose the layer of one run.",
            ids=_some(sorted(repeated, key=_order)),
        )
    ids = sorted((each for each in features if each is not None), key=_order)
    number_of: dict[ClusterId | None, int] = {each: row for row, each in enumerate(ids, 1)}
    named = [cluster_id(each) for each in of_organisations]
    label = np.array([number_of.get(each, 0) for each in named], dtype=np.int64)
    stray = Counter(each for each in named if each is not None and each not in number_of)
    if ids and stray and not label.any():
        raise InputError(
            "CLUSTER_FIELD",
            "No organisation is in any of the clusters: ORGANISATIONS name {named}, CLUSTERS are "
            "{ids}.",
            "Choose two layers of one run of 'Detect microclusters', or the field that they share.",
            named=_some(sorted(stray, key=_order)),
            ids=_some(ids),
        )
    return Membership(
        tuple(ids),
        label,
        np.array([number_of.get(each, 0) for each in features], dtype=np.int64),
        np.bincount(label, minlength=len(ids) + 1)[1:],
        dict(stray),
    )


def cluster_id(value: object) -> ClusterId | None:
    """Return a value of CLUSTER_FIELD as an id; None, NaN and empty text are no cluster: None."""
    if value is None or type(value) is int:
        return value
    if isinstance(value, numbers.Real):
        number = float(value)
        if math.isnan(number):
            return None
        return int(number) if number.is_integer() else str(value)
    text = str(value).strip()
    # Only what a number would be written as: 007 and 7 are two ids.
    if text.isdecimal() and text == str(int(text)):
        return int(text)
    return text or None


def ordered_ids(values: Sequence[ClusterId | None]) -> list[ClusterId]:
    """Return the distinct ids in ascending order, whole numbers first."""
    return sorted({each for each in values if each is not None}, key=_order)


def _order(value: ClusterId) -> tuple[bool, int, str]:
    return (True, 0, value) if isinstance(value, str) else (False, value, "")


def _some(values: Sequence[ClusterId]) -> str:
    return ", ".join(str(each) for each in values[:5]) + (", …" if len(values) > 5 else "")

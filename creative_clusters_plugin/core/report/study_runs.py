"""Are the outputs that a report is made of those of one run? What does not change tells."""

from __future__ import annotations

import numpy as np

from .. import wording as w
from ..language import tr
from ..shares import RURAL, URBAN
from ..summary import Summary
from .study_facts import DetectionRecord, StudyClusters


def detection_of_other_run(record: DetectionRecord, summary: Summary) -> str:
    """Return in what a detection is not that of the summary; "" where it is."""
    ours = (record.clusters, record.clustered)
    theirs = _counts(summary)
    if ours == theirs:
        return ""
    return tr(
        "RECORDS: A detection that was recorded found {clusters} with {members}, SUMMARY has "
        "{others} with {their_members}: they are of two runs, or SUMMARY is of a part of the "
        "organisations. That record is left out.",
        clusters=_clusters(ours[0]),
        members=_members(ours[1]),
        others=_clusters(theirs[0]),
        their_members=_members(theirs[1]),
    )


def clusters_of_other_run(clusters: StudyClusters, summary: Summary) -> str:
    """Return in what the layer of clusters does not fit the summary; "" where it does.

    Clusters without a rurality do not fit a summary that knows theirs.
    """
    ours = (len(clusters.id), float(np.nansum(clusters.size)))
    theirs = _counts(summary)
    if ours != theirs:
        return tr(
            "CLUSTERS: It holds {clusters} with {members}, SUMMARY has {others} with "
            "{their_members}: they are of two runs, or one is of a part of the other. The map and "
            "the list of the largest are from CLUSTERS, all other figures are from SUMMARY.",
            clusters=_clusters(ours[0]),
            members=_members(ours[1]),
            others=_clusters(theirs[0]),
            their_members=_members(theirs[1]),
        )
    kinds = list(clusters.rurality)
    here = (kinds.count(RURAL), kinds.count(URBAN))
    there = (summary["clusters"].rural, summary["clusters"].urban)
    if here == there:
        return ""
    if not clusters.told_apart:
        return tr(
            "CLUSTERS: It does not say which microclusters are rural, so the map and the list of "
            "the largest cannot tell rural from urban. Give RURALITY_FIELD to 'Detect "
            "microclusters', too."
        )
    return tr(
        "CLUSTERS: {rural} of its microclusters are rural and {urban} are urban, in SUMMARY it is "
        "{their_rural} and {their_urban}: they are of two runs, or of two fields of rurality. The "
        "map and the list of the largest are from CLUSTERS, all other figures are from SUMMARY.",
        rural=w.count(here[0]),
        urban=w.count(here[1]),
        their_rural=w.count(there[0]),
        their_urban=w.count(there[1]),
    )


def _counts(summary: Summary) -> tuple[float, float]:
    return summary["clusters"].all, summary["clustered"].all


def _clusters(number: float) -> str:
    return w.plural(number, "microcluster", "microclusters")


def _members(number: float) -> str:
    return w.plural(number, "organisation", "organisations")

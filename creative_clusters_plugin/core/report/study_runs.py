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
    ours = (record.clusters, record.clustered, record.median_size)
    theirs = _figures(summary)
    if np.array_equal(ours, theirs, equal_nan=True):
        return ""
    return tr(
        "RECORDS: A detection that was recorded found {ours}, SUMMARY has {theirs}: they are of "
        "two runs, or SUMMARY is of a part of the organisations. That record is left out.",
        ours=_in_words(*ours),
        theirs=_in_words(*theirs),
    )


def clusters_of_other_run(clusters: StudyClusters, summary: Summary) -> str:
    """Return in what the layer of clusters does not fit the summary; "" where it does.

    Clusters without a rurality do not fit a summary that knows theirs.
    """
    size = clusters.size[~np.isnan(clusters.size)]
    median = float(np.median(size)) if len(size) else np.nan
    ours, theirs = (len(clusters.id), float(size.sum()), median), _figures(summary)
    if not np.array_equal(ours, theirs, equal_nan=True):
        return tr(
            "CLUSTERS: It holds {ours}, SUMMARY has {theirs}: they are of two runs, or one is of a "
            "part of the other. The map and the list of the largest are from CLUSTERS, all other "
            "figures are from SUMMARY.",
            ours=_in_words(*ours),
            theirs=_in_words(*theirs),
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
        "CLUSTERS: Its numbers of rural and of urban microclusters are {rural} and {urban}, those "
        "of SUMMARY are {their_rural} and {their_urban}: they are of two runs, or of two fields of "
        "rurality. The map and the list of the largest are from CLUSTERS, all other figures are "
        "from SUMMARY.",
        rural=w.count(here[0]),
        urban=w.count(here[1]),
        their_rural=w.count(there[0]),
        their_urban=w.count(there[1]),
    )


def _figures(summary: Summary) -> tuple[float, float, float]:
    """Return what is the same in all outputs of a run: clusters, their members, the median size."""
    metrics = ("clusters", "clustered", "median_cluster_size")
    clusters, clustered, median = (summary[metric].all for metric in metrics)
    return clusters, clustered, median


def _in_words(clusters: float, clustered: float, median: float) -> str:
    return tr(
        "{clusters} with {members} (median {median})",
        clusters=w.plural(clusters, "microcluster", "microclusters"),
        members=w.plural(clustered, "organisation", "organisations"),
        median=w.measure(median),
    )

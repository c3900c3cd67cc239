"""Outputs of two runs are told apart, and those of one run are not, whatever it skipped."""

import re
from dataclasses import replace

import numpy as np
import pytest
from made_study import make_detection, make_study, of_clusters

from creative_clusters_plugin.core.report.study_runs import (
    clusters_of_other_run,
    detection_of_other_run,
)
from creative_clusters_plugin.core.summary import summarise

#: Three clusters of 4, 2 and 2 organisations, the last urban, and two in none.
LABEL = np.array([1, 1, 1, 1, 2, 2, 3, 3, 0, 0])
RURAL = np.array([1, 1, 1, 0, 1, 1, 0, 0, 1, 0])
SUMMARY = summarise(LABEL, RURAL, 3)
RECORD = make_detection(clusters=3, clustered=8, median_size=2.0)
CLUSTERS = make_study(("rural", "rural", "urban")).clusters
CLUSTERS = replace(CLUSTERS, size=np.array([4.0, 2.0, 2.0]))


def test_one_run():
    assert detection_of_other_run(RECORD, SUMMARY) == ""
    assert clusters_of_other_run(CLUSTERS, SUMMARY) == ""


def test_organisations_that_the_detection_skipped_change_nothing():
    more = summarise(np.append(LABEL, [0] * 7), np.append(RURAL, [1] * 7), 3)
    assert more["clustered_share"].all != SUMMARY["clustered_share"].all
    assert detection_of_other_run(RECORD, more) == ""
    assert clusters_of_other_run(CLUSTERS, more) == ""


def test_a_run_without_clusters():
    nothing = summarise(np.zeros(5, dtype=int), np.ones(5), 0)
    none = make_detection(clusters=0, clustered=0, median_size=float("nan"))
    assert detection_of_other_run(none, nothing) == ""
    assert clusters_of_other_run(make_study(()).clusters, nothing) == ""
    assert "found 3\N{NO-BREAK SPACE}microclusters" in detection_of_other_run(RECORD, nothing)
    assert "SUMMARY has 0\N{NO-BREAK SPACE}microclusters" in clusters_of_other_run(
        CLUSTERS, nothing
    )


@pytest.mark.parametrize("change", [{"clusters": 4}, {"clustered": 9}, {"median_size": 2.5}])
def test_a_detection_of_another_run(change):
    said = detection_of_other_run(replace(RECORD, **change), SUMMARY).replace("\xa0", " ")
    found = {"clusters": 3, "clustered": 8, "median_size": 2, **change}
    assert said == (
        "RECORDS: A detection that was recorded found {clusters} microclusters with {clustered} "
        "organisations (median {median_size}), SUMMARY has 3 microclusters with 8 organisations "
        "(median 2): they are of two runs, or SUMMARY is of a part of the organisations. That "
        "record is left out."
    ).format(**found)


@pytest.mark.parametrize("size", [[4, 2, 3], [3, 3, 2], [np.nan, 2, 2]])
def test_clusters_of_other_sizes(size):
    other = replace(CLUSTERS, size=np.array(size, dtype=float))
    said = clusters_of_other_run(other, SUMMARY)
    assert said.startswith("CLUSTERS: It holds 3\N{NO-BREAK SPACE}microclusters with ")
    assert "two runs" in said


def test_clusters_of_another_rurality():
    other = replace(CLUSTERS, rurality=("rural", "urban", None))
    said = clusters_of_other_run(other, SUMMARY)
    assert said.startswith(
        "CLUSTERS: Its numbers of rural and of urban microclusters are 1 and 1, those of SUMMARY "
        "are 2 and 1: "
    )


def test_clusters_whose_rurality_is_not_known():
    other = replace(CLUSTERS, rurality=(None, None, None))
    assert not other.told_apart
    assert CLUSTERS.told_apart
    assert "does not say which microclusters are rural" in clusters_of_other_run(other, SUMMARY)
    unknown = summarise(LABEL, np.full(len(LABEL), np.nan), 3)
    assert clusters_of_other_run(other, unknown) == ""


def test_it_is_said_in_the_language(marked, unsaid):
    facts = make_study()
    kinds = facts.clusters.rurality
    said = [
        detection_of_other_run(make_detection(clusters=1200, median_size=2.5), facts.summary),
        clusters_of_other_run(of_clusters(facts, id=tuple(range(9))).clusters, facts.summary),
        clusters_of_other_run(
            of_clusters(facts, rurality=(*kinds[:-1], "urban")).clusters, facts.summary
        ),
        clusters_of_other_run(
            of_clusters(facts, rurality=(None,) * len(kinds)).clusters, facts.summary
        ),
    ]
    for each in said:
        assert each
        assert unsaid(each) == []
        assert not re.search(r"\d[.,]\d", each)
    assert "1·200" in said[0]

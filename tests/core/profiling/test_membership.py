"""Organisations matched to clusters by the ids that two layers share."""

import numpy as np
import pytest

from creative_clusters_plugin.core.errors import InputError
from creative_clusters_plugin.core.membership import match_members


def test_clusters_are_numbered_by_their_ids_whatever_the_order_of_features():
    found = match_members([7, None, 3, 7, 10], [10, 3, 7])
    assert found.ids == (3, 7, 10)
    assert found.label.tolist() == [2, 0, 1, 2, 3]
    assert found.number.tolist() == [3, 1, 2]
    assert found.members.tolist() == [1, 2, 1]
    assert found.clusters == 3
    assert found.stray == {}
    assert found.warnings() == []


def test_a_whole_number_is_one_id_whatever_its_type():
    found = match_members([3, 3.0, "3", " 3 ", np.int64(3), "", None], ["3"])
    assert found.label.tolist() == [1, 1, 1, 1, 1, 0, 0]
    assert match_members(["007", "7"], ["7", "007"]).label.tolist() == [2, 1]
    assert match_members(["b", "a", "a"], ["a", "b"]).label.tolist() == [2, 1, 1]
    assert match_members([2.5], [2.5]).ids == ("2.5",)


def test_what_does_not_match_is_said():
    found = match_members([1, 1, 8, 8, 9, None], [2, 1, None])
    assert found.label.tolist() == [1, 1, 0, 0, 0, 0]
    assert found.number.tolist() == [2, 1, 0]
    assert found.stray == {8: 2, 9: 1}
    stray, empty, nameless = found.warnings()
    assert stray.startswith("3 organisations are in clusters that CLUSTERS lacks (8, 9).")
    assert empty.startswith("1 of the clusters have no members among ORGANISATIONS (2).")
    assert nameless.startswith("1 features of CLUSTERS have no id")


def test_long_lists_of_ids_are_cut():
    found = match_members([1, *range(100, 120)], [1])
    assert "(100, 101, 102, 103, 104, …)" in found.warnings()[0]


def test_no_clusters_and_no_organisations():
    none = match_members([None, None], [])
    assert (none.clusters, none.label.tolist(), none.members.tolist()) == (0, [0, 0], [])
    assert match_members([4], []).stray == {4: 1}
    empty = match_members([], [5])
    assert (empty.label.tolist(), empty.members.tolist()) == ([], [0])


def test_a_cluster_that_is_there_twice_is_refused():
    with pytest.raises(InputError, match=r"^CLUSTERS: .*\(2\)\. Run 'Dissolve'"):
        match_members([1], [1, 2, "2", None, None])


def test_layers_of_two_runs_are_refused():
    with pytest.raises(InputError, match=r"^CLUSTER_FIELD: .* name 1, 2, CLUSTERS are a, b\. Ch"):
        match_members([1, 2, None], ["a", "b"])


def test_layers_of_two_runs_with_the_same_ids_are_asked_about():
    found = match_members([1, 1, 1, 2, 2, 3, None], [1, 2, 3, 4])
    assert found.question(np.array([3.0, 2.0, 1.0, 9.0])) == "", "of cluster 4 warnings tell"
    assert found.question(np.array([np.nan, 2.0, np.nan, np.nan])) == "", "not known"
    asked = found.question(np.array([3.0, 1500.0, 7.0, 9.0]))
    assert asked.startswith("Are CLUSTERS and ORGANISATIONS of one run")
    assert "CLUSTERS has 1,500 organisations for cluster 2, ORGANISATIONS has 2;" in asked
    assert asked.endswith("numbers differ for 2 of 4 clusters.")
    assert match_members([], []).question(np.array([])) == ""


def test_the_question_is_asked_in_the_language(marked, unsaid):
    asked = match_members([1] * 2000, [1]).question(np.array([1234.5]))
    assert unsaid(asked) == []
    assert "1·234٫5" in asked
    assert "2·000" in asked

"""What the dock shows, against the summary and the profile it must agree with."""

import math

import numpy as np
import pytest

from creative_clusters_plugin.core.membership import match_members
from creative_clusters_plugin.core.overview import NAMED_SECTORS, overview, verdicts
from creative_clusters_plugin.core.profiling.makeup import Organisations
from creative_clusters_plugin.core.profiling.profile import profile
from creative_clusters_plugin.core.profiling.sectors import read_sectors
from creative_clusters_plugin.core.summary import summarise

KINDS = {"r": 1.0, "u": 0.0, "?": np.nan}


def made(clusters, kinds, of_layer, sectors=None, **more):
    membership = match_members(clusters, of_layer)
    rural = None if kinds is None else np.array([KINDS[each] for each in kinds])
    found = read_sectors(sectors, "as_is", "sector") if sectors else None
    features = [100 + row for row in range(len(of_layer))]
    return membership, rural, overview(membership, rural, features, sectors=found, **more)


def test_every_figure_is_that_of_the_summary_and_the_profile():
    rng = np.random.default_rng(4)
    clusters = [int(each) or None for each in rng.integers(0, 6, 400)]
    kinds = rng.choice(list("ru?"), 400, p=[0.4, 0.5, 0.1])
    sectors = [str(each) for each in rng.choice(list("ABC"), 400)]
    membership, rural, found = made(clusters, kinds, [5, 3, 1, 2, 4], sectors)
    expected = summarise(membership.label, rural, 5)
    assert [repr(row) for row in found.summary] == [repr(row) for row in expected]
    named = read_sectors(sectors, "as_is", "sector")
    profiled = profile(Organisations(named, membership.label, rural), 5)
    for row, own in zip(found.clusters, profiled.clusters):
        assert (row.organisations, row.top_sector) == (own.organisations, own.top_sector)
        assert (row.concentrated_sector, row.highest_lq) == (
            own.most_concentrated_sector,
            own.highest_lq,
        )
        cells = {each.sector: each.lq for each in profiled.makeup.of("cluster", row.id)}
        assert row.top_lq == cells[row.top_sector]
    for scope in ("rural", "urban", "all"):
        shares = {each.sector: each.share for each in profiled.makeup.of(scope)}
        assert {each.sector: getattr(each, scope) for each in found.sectors} == shares
    assert [row.feature for row in found.clusters] == [102, 103, 101, 104, 100]
    assert [row.rurality for row in found.clusters] == list(expected.cluster_rurality)


def test_sectors_come_largest_first_and_small_ones_together():
    names = [f"sector {number:02d}" for number in range(NAMED_SECTORS + 3)]
    sectors = [name for number, name in enumerate(names) for _ in range(40 - number)]
    _, _, found = made([1] * len(sectors), "r" * len(sectors), [1], sectors)
    assert [each.sector for each in found.sectors] == [*names[:NAMED_SECTORS], None]
    assert sum(each.rural for each in found.sectors) == pytest.approx(1)
    assert found.sectors[-1].rural == pytest.approx((30 + 29 + 28) / len(sectors))
    assert math.isnan(found.sectors[0].urban)


def test_one_sector_that_would_stand_alone_among_the_others_is_named():
    sectors = [f"sector {number:02d}" for number in range(NAMED_SECTORS + 1)]
    _, _, found = made([1] * len(sectors), "r" * len(sectors), [1], sectors)
    assert [each.sector for each in found.sectors] == sectors


def test_sizes_count_every_cluster_that_has_members():
    clusters = [1] * 30 + [2] * 45 + [3] * 31 + [4] * 100
    kinds = "r" * 75 + "u" * 131
    _, _, found = made(clusters, kinds, [1, 2, 3, 4, 9])
    assert dict(found.sizes.counts).keys() == {"rural", "urban"}
    assert sum(sum(counts) for _, counts in found.sizes.counts) == 4
    assert found.sizes.edges[0] <= 30
    assert found.sizes.edges[-1] > 100
    _, _, unknown = made(clusters, None, [1, 2, 3, 4, 9])
    assert [(kind, sum(counts)) for kind, counts in unknown.sizes.counts] == [(None, 4)]


def test_without_clusters_rurality_or_sectors_there_is_still_something_to_say():
    _, _, none = made([None] * 3, "ruu", [])
    assert (none.clusters, none.sizes, none.sectors) == ((), None, ())
    assert none.summary["clustered_share"].all == 0
    _, _, found = made([1, 1, None], None, [1], without_place=2)
    assert not found.compared
    assert found.clusters[0].rurality is None
    assert found.clusters[0].top_sector is None
    assert "Run 'Classify rurality' first" in found.remarks[0]
    assert "2\N{NO-BREAK SPACE}organisations without a geometry are left out" in found.remarks[1]
    _, _, partly = made([1, 1, None], "ru?", [1])
    assert partly.compared
    assert partly.remarks[0].startswith("1 of 3")


def test_a_profile_in_the_layer_serves_where_no_field_of_sectors_is_chosen():
    given = {"top_sector": ["B", "A"], "highest_lq": [2.5, None]}
    _, _, found = made([1, 2], "ru", [2, 1], profiled=given)
    assert [row.top_sector for row in found.clusters] == ["A", "B"]
    assert math.isnan(found.clusters[0].highest_lq)
    assert found.clusters[1].highest_lq == 2.5
    assert math.isnan(found.clusters[1].top_lq)
    _, _, own = made([1, 2], "ru", [2, 1], ["X", "Y"], profiled=given)
    assert [row.top_sector for row in own.clusters] == ["X", "Y"]


def test_verdicts_are_read_as_they_come():
    columns = {
        "driver": ["a", None, "b"],
        "rural_ame": [0.25, 1, None],
        "urban_ame": ["0.5", 1, "many"],
        "verdict": ["same", "same", None],
        "note": [None, "", "why"],
    }
    first, second = verdicts(columns)
    assert (first.driver, first.rural, first.urban, first.verdict) == ("a", 0.25, 0.5, "same")
    assert (second.driver, second.verdict, second.note) == ("b", "", "why")
    assert math.isnan(second.rural)
    assert math.isnan(second.urban)

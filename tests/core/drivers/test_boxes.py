"""What bounding boxes decide: against measuring every pair."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from creative_clusters_plugin.core.drivers.boxes import near_boxes, points_in_boxes
from creative_clusters_plugin.core.errors import Cancelled
from creative_clusters_plugin.core.progress import Progress


def lines(rng, n):
    """Straight lines of very different lengths, some of none: their ends (n, 2, 2)."""
    middle = rng.uniform(0, 10_000, (n, 1, 2))
    reach = 10 ** rng.uniform(-1, 4, (n, 1, 1)) * (rng.random((n, 1, 1)) > 0.1)
    return np.round(middle + reach * rng.uniform(-1, 1, (n, 2, 2)), 1)


def boxes_of(ends):
    return np.concatenate([ends.min(axis=1), ends.max(axis=1)], axis=1)


def distances(centres, ends):
    """Distance from every centre to every line, by projecting on it."""
    start, along = ends[:, 0], ends[:, 1] - ends[:, 0]
    away = centres[:, None] - start
    share = (away * along).sum(axis=2) / np.maximum((along**2).sum(axis=1), 1e-300)
    nearest = start + np.clip(share, 0, 1)[:, :, None] * along
    return np.linalg.norm(centres[:, None] - nearest, axis=2)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from([0.5, 40.0, 700.0, 3000.0, 50_000.0]))
def test_near_is_what_measuring_every_pair_gives(seed, radius):
    rng = np.random.default_rng(seed)
    ends = lines(rng, 150)
    centres = np.vstack([rng.uniform(-2000, 12_000, (60, 2)), ends[:20, 0], ends[:20, 0] + radius])
    away = distances(centres, ends)
    surely, centre, shape = near_boxes(centres, boxes_of(ends), radius, Progress())
    found = surely + np.bincount(
        centre, weights=away[centre, shape] <= radius, minlength=len(centres)
    )
    assert found.tolist() == (away <= radius).sum(axis=1).tolist()
    pairs = np.c_[shape, centre].tolist()
    assert pairs == sorted(pairs)
    assert len({tuple(each) for each in pairs}) == len(pairs)


def test_most_pairs_are_decided():
    rng = np.random.default_rng(3)
    middle = rng.uniform(0, 30_000, (20_000, 1, 2))
    ends = middle + rng.normal(0, 100, (20_000, 2, 2))
    centres = rng.uniform(0, 30_000, (300, 2))
    surely, centre, _ = near_boxes(centres, boxes_of(ends), 5000.0, Progress())
    assert len(centre) < 0.06 * surely.sum()


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6), st.booleans())
def test_points_in_boxes_are_those_between_the_sides(seed, on_a_line):
    rng = np.random.default_rng(seed)
    boxes = np.round(boxes_of(lines(rng, 40)))
    xy = np.round(rng.uniform(-1000, 11_000, (300, 2)))
    xy[:40] = boxes[:, :2]  # a corner is on the border
    if on_a_line:
        boxes[:, 1] = boxes[:, 3] = xy[:, 1] = 5.0
    inside = ((xy >= boxes[:, None, :2]) & (xy <= boxes[:, None, 2:])).all(axis=2)
    found = np.concatenate([np.array(part) for part in points_in_boxes(xy, boxes)], axis=1)
    assert (np.diff(found[0]) >= 0).all()
    assert sorted(map(tuple, found.T.tolist())) == list(map(tuple, np.argwhere(inside).tolist()))


def test_all_pairs_of_a_box_come_in_one_part(monkeypatch):
    monkeypatch.setattr("creative_clusters_plugin.core.drivers.boxes._PAIRS_AT_A_TIME", 50)
    rng = np.random.default_rng(1)
    boxes = boxes_of(lines(rng, 60))
    xy = rng.uniform(0, 10_000, (500, 2))
    parts = [np.unique(box) for box, _ in points_in_boxes(xy, boxes)]
    assert len(parts) > 3
    together = np.concatenate(parts)
    assert len(np.unique(together)) == len(together)


def test_nothing_is_in_nothing():
    nothing = np.zeros((0, 2))
    assert list(points_in_boxes(nothing, np.zeros((3, 4)))) == []
    assert list(points_in_boxes(np.zeros((3, 2)), np.zeros((0, 4)))) == []
    surely, centre, _ = near_boxes(nothing, np.zeros((1, 4)), 1.0, Progress())
    assert len(surely) == len(centre) == 0


def test_it_can_be_cancelled():
    class Stopped(Progress):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        near_boxes(np.zeros((1, 2)), np.zeros((1, 4)), 1.0, Stopped())

"""Exact minimum spanning tree of the mutual-reachability graph in the plane."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components, minimum_spanning_tree
from scipy.spatial import cKDTree

from ..progress import Progress
from .neighbours import distance

RATIO = 1.25
TABLE_ENTRIES = 500_000


@dataclass(frozen=True)
class SpanningTree:
    """Spanning tree of n spots: edges a-b with a < b, by distance, then a, then b."""

    a: np.ndarray
    b: np.ndarray
    distance: np.ndarray


def mutual_reachability_tree(xy: np.ndarray, core: np.ndarray, progress: Progress) -> SpanningTree:
    """Return the exact minimum spanning tree of max(core a, core b, d(a, b))."""
    n = len(xy)
    if n < 2:
        none = np.empty(0, dtype=np.intp)
        return SpanningTree(none, none, np.empty(0))
    kd = cKDTree(xy)
    nearest = kd.query(xy, k=[2], workers=-1)[1][:, 0]
    least = np.maximum(core, distance(xy, xy[nearest]))
    low = least[least > 0].min() / RATIO
    label = np.arange(n)
    found: list[tuple[np.ndarray, np.ndarray, np.ndarray]] = []
    late = (np.empty(0, np.intp), np.empty(0, np.intp), np.empty(0))
    left = n
    first = True
    while left > 1:
        progress.report(1 - left / n)
        high = low * RATIO
        new = np.flatnonzero((core <= high) & ((core > low) | first))
        first = False
        a, b, d = (np.concatenate(p) for p in zip(late, *_near(kd, xy, core, new)))
        differ = label[a] != label[b]
        a, b, d = a[differ], b[differ], d[differ]
        now = d <= high
        late = (a[~now], b[~now], d[~now])
        near_a, near_b = a[now], b[now]
        while left > 1:
            a, b = _foreign(xy, core, label, low, high)
            a, b = np.concatenate([near_a, a]), np.concatenate([near_b, b])
            differ = label[a] != label[b]
            if not differ.any():
                break
            label, left = _join(xy, core, label, left, a[differ], b[differ], found)
        low = high
    a, b, d = (np.concatenate(p) for p in zip(*found))
    keep = _forest(n, a, b, d)
    a, b, d = a[keep], b[keep], d[keep]
    a, b = np.minimum(a, b), np.maximum(a, b)
    order = np.lexsort((b, a, d))
    return SpanningTree(a[order], b[order], d[order])


def _join(xy, core, label, left, a, b, found):
    d = np.maximum(np.maximum(core[a], core[b]), distance(xy[a], xy[b]))
    # Boruvka: the shortest edge out of each component is in the tree.
    order = np.argsort(d, kind="stable")[::-1]
    shortest = np.full(left, -1)
    shortest[np.stack([label[a[order]], label[b[order]]], axis=1).ravel()] = np.repeat(order, 2)
    keep = np.unique(shortest[shortest >= 0])
    a, b, d = a[keep], b[keep], d[keep]
    found.append((a, b, d))
    graph = coo_matrix((np.ones(len(a)), (label[a], label[b])), shape=(left, left))
    left, relabel = connected_components(graph, directed=False)
    return relabel[label], left


def _forest(n, a, b, d):
    order = np.argsort(d, kind="stable")
    key = np.minimum(a, b)[order] * n + np.maximum(a, b)[order]
    first = np.sort(np.unique(key, return_index=True)[1])
    order = order[first]
    graph = coo_matrix((np.arange(1.0, len(order) + 1), (a[order], b[order])), shape=(n, n))
    return order[minimum_spanning_tree(graph.tocsr()).data.astype(np.intp) - 1]


def _near(kd, xy, core, new):
    k = 16
    n = len(xy)
    while len(new):
        k = min(k, n)
        rest = []
        step = max(TABLE_ENTRIES // k, 1)
        for start in range(0, len(new), step):
            rows = new[start : start + step]
            index = kd.query(xy[rows], k=np.arange(1, k + 1), workers=-1)[1]
            d = distance(np.repeat(xy[rows], k, axis=0), xy[index.ravel()])
            a = np.repeat(rows, k)
            b = index.ravel()
            good = (d <= RATIO * core[a]) & (core[b] <= core[a]) & (a != b)
            short = d.reshape(-1, k)[:, -1] <= RATIO * core[rows]
            good &= np.repeat(~short | (k == n), k)
            if k < n:
                rest.append(rows[short])
            yield a[good], b[good], np.maximum(core[a[good]], d[good])
        new = np.concatenate(rest) if rest else new[:0]
        k *= 2


def _foreign(xy, core, label, low, high):
    """Nearest spot of another component, for spots dense at ``low``, within ``high``."""
    size = max(high, np.ptp(xy, axis=0).max() / 2**30)
    cell = np.floor((xy - xy.min(axis=0)) / size).astype(np.int64) + 1
    width = cell[:, 1].max() + 2
    rows = np.flatnonzero(core <= low)
    key = cell[rows, 0] * width + cell[rows, 1]
    order = np.argsort(key, kind="stable")
    keys, start = np.unique(key[order], return_index=True)
    if len(keys) == 0:
        return rows, rows
    smallest = np.minimum.reduceat(label[rows[order]], start)
    largest = np.maximum.reduceat(label[rows[order]], start)
    block_small, block_large = smallest.copy(), largest.copy()
    for dx in (-1, 0, 1):
        for dy in (-1, 0, 1):
            near = np.searchsorted(keys, keys + dx * width + dy)
            near[near == len(keys)] = 0
            hit = keys[near] == keys + dx * width + dy
            np.minimum(block_small, smallest[near], out=block_small, where=hit)
            np.maximum(block_large, largest[near], out=block_large, where=hit)
    mixed = block_small != block_large
    rows = rows[mixed[np.searchsorted(keys, key)]]
    local = np.unique(label[rows], return_inverse=True)[1]
    ends = []
    for bit in range(int(local.max(initial=0)).bit_length()):
        side = (local >> bit) & 1 == 1
        for these, those in ((rows[side], rows[~side]), (rows[~side], rows[side])):
            d, index = cKDTree(xy[those]).query(
                xy[these], distance_upper_bound=np.nextafter(high, np.inf), workers=-1
            )
            ends.append((these[np.isfinite(d)], those[index[np.isfinite(d)]]))
    if not ends:
        return rows[:0], rows[:0]
    a, b = (np.concatenate(p) for p in zip(*ends))
    close = distance(xy[a], xy[b]) <= high
    return a[close], b[close]

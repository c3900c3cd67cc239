"""What helps where too little was found, in words that several algorithms say."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..core.language import tr

#: Fewer organisations than this are hardly a microcluster.
_LEAST = 5


def smaller_cluster_size(size: float) -> str:
    """Return the advice to look for smaller microclusters than of ``size`` organisations."""
    smaller = max(_LEAST, round(0.4 * size))
    if smaller >= size:
        return tr("Try a smaller MIN_SAMPLES, or a larger region.")
    return tr("Try a smaller MIN_CLUSTER_SIZE ({smaller}, say).", smaller=smaller)


def missing_regimes(rural: np.ndarray, found: Sequence[str | None], size: float) -> list[str]:
    """Return a sentence for each regime with organisations and no microcluster.

    Parameters
    ----------
    rural : (n,) float array
        1 rural, 0 urban, NaN unknown, by organisation.
    found : sequence
        ``rural``, ``urban`` or None, by microcluster.
    size : float
        MIN_CLUSTER_SIZE.
    """
    texts = []
    if "rural" not in found and (rural == 1).any():
        texts.append(tr("No rural microcluster was found."))
    if "urban" not in found and (rural == 0).any():
        texts.append(tr("No urban microcluster was found."))
    return [f"{text} {smaller_cluster_size(size)}" for text in texts]

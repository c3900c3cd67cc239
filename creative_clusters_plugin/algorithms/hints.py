"""What helps where too little was found, in words that several algorithms say."""

from __future__ import annotations

from ..core.language import tr

#: Fewer organisations than this are hardly a microcluster.
_LEAST = 5


def smaller_cluster_size(size: float) -> str:
    """Return the advice to look for smaller microclusters than of ``size`` organisations."""
    smaller = max(_LEAST, round(0.4 * size))
    if smaller >= size:
        return tr("Try a larger MAX_RADIUS, or a larger region.")
    return tr("Try a smaller MIN_CLUSTER_SIZE ({smaller}, say).", smaller=smaller)

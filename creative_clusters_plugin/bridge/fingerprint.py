"""What tells a layer from another: a fingerprint of its features."""

from __future__ import annotations

import hashlib

from qgis.core import QgsFeatureSource

from ..core.progress import Progress
from .values import is_null

_EVERY = 5000
#: Hexadecimal digits that are shown.
DIGITS = 16


def fingerprint(source: QgsFeatureSource, progress: Progress) -> str:
    """Return the start of the SHA-256 of the features' geometries and attributes, in their order.

    The same data give the same, whatever file they are in; another order gives another.
    """
    digest = hashlib.sha256("|".join(source.fields().names()).encode())
    total = max(source.featureCount(), 1)
    for number, feature in enumerate(source.getFeatures()):
        if number % _EVERY == 0:
            progress.report(number / total)
        digest.update(feature.geometry().asWkb().data())
        values = [None if is_null(each) else each for each in feature.attributes()]
        digest.update(repr(values).encode())
    return digest.hexdigest()[:DIGITS]

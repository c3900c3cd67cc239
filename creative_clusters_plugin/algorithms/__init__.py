"""The algorithms, one file each."""

from .classify_rurality import ClassifyRurality
from .detect_microclusters import DetectMicroclusters

#: In the order of the study's steps.
ALGORITHMS = [
    ClassifyRurality,
    DetectMicroclusters,
]

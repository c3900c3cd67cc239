"""The algorithms, one file each."""

from .assemble_drivers import AssembleDrivers
from .classify_rurality import ClassifyRurality
from .detect_microclusters import DetectMicroclusters
from .fit_drivers import FitDrivers

#: In the order of the study's steps.
ALGORITHMS = [
    ClassifyRurality,
    DetectMicroclusters,
    AssembleDrivers,
    FitDrivers,
]

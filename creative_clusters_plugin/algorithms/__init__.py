"""The algorithms, one file each."""

from .assemble_drivers import AssembleDrivers
from .classify_areas_from_grid import ClassifyAreasFromGrid
from .classify_rurality import ClassifyRurality
from .create_sample_study import CreateSampleStudy
from .create_study_report import CreateStudyReport
from .degree_of_urbanisation import DegreeOfUrbanisation
from .detect_microclusters import DetectMicroclusters
from .fit_drivers import FitDrivers
from .profile_microclusters import ProfileMicroclusters
from .rural_urban_study import RuralUrbanStudy
from .summarise_rural_urban import SummariseRuralUrban
from .test_microclusters import TestMicroclusters

#: In the order of the study's steps.
ALGORITHMS = [
    CreateSampleStudy,
    ClassifyRurality,
    DegreeOfUrbanisation,
    ClassifyAreasFromGrid,
    DetectMicroclusters,
    TestMicroclusters,
    ProfileMicroclusters,
    SummariseRuralUrban,
    AssembleDrivers,
    FitDrivers,
    RuralUrbanStudy,
    CreateStudyReport,
]

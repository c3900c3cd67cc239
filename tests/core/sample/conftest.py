import pytest

from creative_clusters_plugin.core.progress import Progress
from creative_clusters_plugin.core.sample.settings import SampleSettings
from creative_clusters_plugin.core.sample.study import create_sample


@pytest.fixture(scope="session")
def sample():
    """The study as ``make demo`` has it."""
    return create_sample(SampleSettings(), Progress())


@pytest.fixture(scope="session")
def small_sample():
    return create_sample(SampleSettings(organisation_count=600, seed=4), Progress())

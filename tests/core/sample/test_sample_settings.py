"""What a sample study can be asked for."""

import pytest

from creative_clusters_plugin.core.errors import InputError
from creative_clusters_plugin.core.sample.settings import SampleSettings


def test_the_default_is_the_region_of_the_demo():
    settings = SampleSettings()
    settings.validate()
    assert settings.place_count == 400


def test_places_grow_with_the_organisations_and_shrink_with_the_clusters():
    assert SampleSettings(20_000).place_count == 1600
    assert SampleSettings(5000, 100).place_count < 120


@pytest.mark.parametrize(
    ("settings", "parameter", "quoted"),
    [
        (SampleSettings(499), "ORGANISATION_COUNT", "499"),
        (SampleSettings(0), "ORGANISATION_COUNT", "0"),
        (SampleSettings(1_000_000), "ORGANISATION_COUNT", "1000000"),
        (SampleSettings(5000, 4), "CLUSTER_SIZE", "4"),
        (SampleSettings(1000, 200), "CLUSTER_SIZE", "200"),
        (SampleSettings(seed=-1), "SEED", "-1"),
    ],
)
def test_what_cannot_be_made_is_refused(settings, parameter, quoted):
    with pytest.raises(InputError) as caught:
        settings.validate()
    assert caught.value.parameter == parameter
    assert quoted in caught.value.problem


@pytest.mark.parametrize("count", [500, 1000, 5000, 12_345])
def test_the_remedies_work(count):
    with pytest.raises(InputError) as caught:
        SampleSettings(count, 3000).validate()
    most = int(caught.value.remedy.split("at most ")[1].split(",")[0])
    SampleSettings(count, most).validate()
    with pytest.raises(InputError):
        SampleSettings(count, most + 1).validate()


def test_the_largest_region_that_is_offered_is_taken():
    with pytest.raises(InputError) as caught:
        SampleSettings(1_000_000).validate()
    most = int(caught.value.remedy.split("at most ")[1].split(",")[0])
    SampleSettings(most).validate()

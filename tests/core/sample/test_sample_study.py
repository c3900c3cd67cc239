"""A sample study: what is in it, and that the planted truth comes out."""

from dataclasses import fields, is_dataclass

import numpy as np
import pytest
from scipy.spatial import cKDTree

from creative_clusters_plugin.core.drivers.proximity import count_near
from creative_clusters_plugin.core.drivers.sic import (
    CREATIVE_CLASSES,
    CREATIVE_SECTORS,
    four_digit_classes,
)
from creative_clusters_plugin.core.drivers.variety import varieties_near
from creative_clusters_plugin.core.errors import Cancelled, InputError
from creative_clusters_plugin.core.microclusters.detection import DetectionSettings, detect
from creative_clusters_plugin.core.progress import Progress
from creative_clusters_plugin.core.regression.fit import FitSettings, fit_drivers
from creative_clusters_plugin.core.sample.contents import ASSET_KINDS
from creative_clusters_plugin.core.sample.mosaic import ring_centroids
from creative_clusters_plugin.core.sample.settings import SampleSettings
from creative_clusters_plugin.core.sample.study import EFFECTS, create_sample, measure_drivers


def flat(value):
    """Return everything in a record, in order."""
    if is_dataclass(value):
        return [each for field in fields(value) for each in flat(getattr(value, field.name))]
    if isinstance(value, (list, tuple)):
        return [each for item in value for each in flat(item)]
    return [np.asarray(value)]


def test_the_same_seed_gives_the_same_study(small_sample):
    again = create_sample(SampleSettings(organisation_count=600, seed=4), Progress())
    for one, two in zip(flat(small_sample), flat(again)):
        assert one.dtype == two.dtype
        assert one.tobytes() == two.tobytes()
    other = create_sample(SampleSettings(organisation_count=600, seed=5), Progress())
    assert other.organisations.xy.tobytes() != small_sample.organisations.xy.tobytes()


def test_organisations_are_as_many_as_asked_for_and_creative(sample):
    organisations = sample.organisations
    assert len(organisations.xy) == 5000
    classes = four_digit_classes(organisations.sic.tolist())
    assert [CREATIVE_SECTORS[code] for code in classes] == organisations.sector.tolist()
    assert set(organisations.sector.tolist()) == set(CREATIVE_SECTORS.values())
    assert organisations.employees.min() >= 1
    assert organisations.turnover.min() > 0


def test_many_organisations_share_a_spot(sample):
    _, count = np.unique(sample.organisations.xy, axis=0, return_counts=True)
    assert count[count > 1].sum() / count.sum() >= 0.3


def test_businesses_have_real_codes_and_hold_the_organisations(sample):
    organisations, businesses = sample.organisations, sample.businesses
    classes = four_digit_classes(businesses.sic.tolist())
    assert (classes != "").all()
    assert {len(code) for code in businesses.sic.tolist()} == {5}
    assert (businesses.xy[-5000:] == organisations.xy).all()
    assert (businesses.sic[-5000:] == organisations.sic).all()
    assert not np.isin(classes[:-5000], sorted(CREATIVE_CLASSES)).any()


def test_hosts_have_more_than_the_cluster_size():
    for size in (25, 60):
        study = create_sample(SampleSettings(3000, size, 7), Progress())
        near = cKDTree(study.organisations.xy).query_ball_point(
            study.places.xy, 1000.0, return_length=True
        )
        assert near[study.places.host].min() > size
        assert np.mean(near[~study.places.host] <= 3) > 0.9


def test_assets_are_in_the_middle_of_their_places(sample):
    for kind, (rural, urban) in ASSET_KINDS.items():
        xy = getattr(sample, kind).xy
        away, place = cKDTree(sample.places.xy).query(xy)
        assert away.max() <= 351
        count = np.bincount(place, minlength=len(sample.places.xy))
        # Overdispersed: four standard errors of a mean whose variance is about 1.3 μ² + μ.
        for mean, rows in ((rural, sample.places.rural), (urban, ~sample.places.rural)):
            error = np.sqrt((mean + 1.3 * mean**2) / rows.sum())
            assert count[rows].mean() == pytest.approx(mean, abs=4 * error)


def test_the_truth_is_per_driver_and_regime(sample):
    found = {(row.driver, row.regime): row.effect for row in sample.truth}
    assert len(found) == len(sample.truth) == 12
    assert found["meetups_near", "urban"] == 0.18
    assert found["meetups_near", "rural"] == 0.0
    for driver in ("heritage_near", "museums_near", "related_variety"):
        assert found[driver, "rural"] == found[driver, "urban"] == 0.08
    assert found["universities_near", "urban"] == found["stations_near", "rural"] == 0.0


@pytest.mark.filterwarnings("ignore:Perfect separation")
def test_the_planted_probabilities_hold_the_truth(sample):
    """A plain logit by statsmodels of the planted probabilities on the drivers gives it back."""
    api = pytest.importorskip("statsmodels.api")
    assets = {kind: getattr(sample, kind) for kind in ASSET_KINDS}
    x = measure_drivers(sample.areas, assets, sample.businesses, Progress())
    place = sample.areas.place
    used = (place >= 0) & ~np.isnan(x).any(axis=1)
    np.testing.assert_allclose(x[used].mean(axis=0), 0.0, atol=0.02)
    count = np.bincount(place[used], minlength=400)
    mean = np.stack([np.bincount(place[used], column[used], 400) for column in x.T], axis=1)
    mean = mean / np.maximum(count, 1)[:, None]
    for column, rural in enumerate((True, False)):
        rows = (sample.places.rural == rural) & (count > 0)
        p = sample.places.probability[rows]
        assert np.average(p, weights=count[rows]) == pytest.approx(0.33, abs=1e-6)
        model = api.GLM(p, api.add_constant(mean[rows]), family=api.families.Binomial())
        fit = model.fit(method="newton", disp=False)  # its IRLS used to refuse a perfect fit
        slope = np.average(p * (1 - p), weights=count[rows])
        expected = [effect[column] for effect in EFFECTS.values()] + [0.0, 0.0]
        np.testing.assert_allclose(fit.params[1:] * slope, expected, atol=1e-5)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_study_finds_what_was_planted(seed):
    """Meetups differ, heritage, museums and related variety do not, and no effect is made up."""
    pytest.importorskip("statsmodels")
    study = create_sample(SampleSettings(seed=seed), Progress())
    clusters = detect(study.organisations.xy, DetectionSettings(min_cluster_size=25))
    assert len(clusters.clusters) == pytest.approx(study.places.host.sum(), abs=6)
    centres = ring_centroids(study.areas.rings)
    # The nearest centroid stands for the area: it is one of the same place's.
    clustered = study.organisations.xy[clusters.label > 0]
    inside = cKDTree(centres).query(clustered)[1]
    outcome = np.zeros(len(centres))
    outcome[inside] = 1.0
    names = [f"{kind}_near" for kind in ASSET_KINDS]
    columns = [count_near(centres, getattr(study, kind).xy, 2000.0) for kind in ASSET_KINDS]
    near = varieties_near(
        centres,
        study.businesses.xy,
        four_digit_classes(study.businesses.sic.tolist()),
        2000.0,
        CREATIVE_CLASSES,
        Progress(),
    )
    x = np.column_stack([*columns, near.related_variety])
    used = ~np.isnan(x).any(axis=1)
    fit = fit_drivers(
        outcome[used],
        x[used],
        [*names, "related_variety"],
        np.char.startswith(study.areas.ruc2021[used], "R"),
        FitSettings(log_drivers=tuple(names), conley_distance=10_000.0, equivalence_margin=0.1),
        xy=centres[used],
        groups=None,
    )
    found = {row.driver: row for row in fit.comparison}
    assert found["meetups_near"].verdict == "different"
    for driver in ("heritage_near", "museums_near", "related_variety"):
        assert found[driver].verdict != "different"
    for driver, (rural, urban) in EFFECTS.items():
        assert found[driver].rural_ame == pytest.approx(rural, abs=0.06)
        assert found[driver].urban_ame == pytest.approx(urban, abs=0.06)


def test_bad_settings_are_refused():
    with pytest.raises(InputError, match=r"^ORGANISATION_COUNT: "):
        create_sample(SampleSettings(organisation_count=10), Progress())


def test_it_can_be_cancelled():
    class Stopped(Progress):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        create_sample(SampleSettings(organisation_count=600), Stopped())

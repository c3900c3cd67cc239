"""Values that once broke the core: huge, tiny, not a number, not hashable, all at one spot."""

import sys

import numpy as np
import pytest

from creative_clusters_plugin.core.drivers.proximity import check_radius
from creative_clusters_plugin.core.errors import InputError, MissingPackageError
from creative_clusters_plugin.core.membership import cluster_id, match_members
from creative_clusters_plugin.core.microclusters.detection import DetectionSettings, detect
from creative_clusters_plugin.core.packages import as_missing, require
from creative_clusters_plugin.core.profiling.sectors import read_sectors
from creative_clusters_plugin.core.regression.fit import fit_drivers
from creative_clusters_plugin.core.regression.sentences import _title
from creative_clusters_plugin.core.regression.settings import FitSettings
from creative_clusters_plugin.core.sample.settings import SampleSettings
from creative_clusters_plugin.core.shares import rural_flags

NAN, INF = float("nan"), float("inf")


def test_nothing_empty_is_a_cluster():
    assert [cluster_id(each) for each in (None, "", "  ", NAN, 3.0, "3", "a")] == [
        None, None, None, None, 3, 3, "a",
    ]  # fmt: skip
    assert match_members([1.0, NAN, 1.0], [1.0, NAN]).label.tolist() == [1, 0, 1]


def test_numbers_that_are_none_are_no_sector():
    sectors = read_sectors([7.5, NAN, INF, -INF, 7.5], "as_is", "s")
    assert sectors.names == ("7.5",)
    assert sectors.index.tolist() == [0, -1, -1, -1, 0]


@pytest.mark.parametrize("value", [["rural"], {"a": 1}, NAN])
def test_rurality_of_another_type_is_refused(value):
    with pytest.raises(InputError, match=r"^RURALITY_FIELD: The field 'r' holds"):
        rural_flags(["rural", value], "RURALITY_FIELD", "r")


def blobs(seed=1, size=40):
    rng = np.random.default_rng(seed)
    return np.vstack([rng.normal((0, 0), 50, (size, 2)), rng.normal((9000, 0), 50, (size, 2))])


def test_groups_that_are_nan_or_lists():
    xy = blobs()
    groups = [float("nan")] * 40 + [["a", "b"]] * 40
    found = detect(xy, DetectionSettings(min_cluster_size=20, min_samples=5), groups=groups)
    assert sorted(str(each.group) for each in found.clusters) == ["NaN", "['a', 'b']"]


@pytest.mark.parametrize("weight", [1e308, 1e14])
def test_weights_too_large_to_add_are_refused(weight):
    xy = blobs()
    with pytest.raises(InputError, match=r"^WEIGHT_FIELD: .* too large"):
        detect(xy, DetectionSettings(), weight=np.full(len(xy), weight))


def postcodes(filled, single, seed=3):
    """Return 12 organisations at each of many spots in two towns, and others on their own."""
    rng = np.random.default_rng(seed)
    towns = np.array([[0.0, 0.0], [30000.0, 0.0]])
    spots = np.repeat(towns, filled, axis=0) + rng.uniform(-400, 400, (2 * filled, 2))
    alone = np.repeat(towns, single, axis=0) + rng.uniform(-400, 400, (2 * single, 2))
    return np.vstack([np.repeat(spots, 12, axis=0), alone])


def test_eps_is_found_where_most_organisations_share_a_spot():
    settings = DetectionSettings("dbscan", 50, min_samples=10, max_radius=0)
    found = detect(postcodes(30, 60), settings)
    # 60 spots in two squares of 800 m: neighbours are some 70 m apart.
    assert 50 < found.eps < 200
    assert sum(len(each.rows) > 300 for each in found.clusters) == 2


def test_eps_that_the_data_do_not_tell():
    xy = blobs()
    with pytest.raises(InputError, match=r"^EPS: It cannot be found .* Give EPS in metres"):
        detect(xy, DetectionSettings("dbscan", 5, min_samples=1))
    with pytest.raises(InputError, match=r"^EPS: "):
        detect(np.repeat(xy, 12, axis=0), DetectionSettings("dbscan", 5, min_samples=10))
    # At one spot any distance does.
    one = detect(np.zeros((60, 2)), DetectionSettings("dbscan", 50, min_samples=10))
    assert len(one.clusters) == 1


def test_a_radius_beyond_the_earth_is_refused():
    check_radius(1e7)
    with pytest.raises(InputError, match=r"^RADIUS: .* round the Earth"):
        check_radius(1e300)


def fit(x_times=1.0, y_times=1.0, model="logit"):
    rng = np.random.default_rng(5)
    x = rng.normal(size=(200, 1))
    y = (rng.random(200) < 1 / (1 + np.exp(-x[:, 0]))).astype(float)
    if model == "ols":
        y = x[:, 0] + rng.normal(size=200)
    settings = FitSettings(model=model, covariance="robust", equivalence_margin=0.1)
    rural = np.arange(200) % 2 == 0
    arrays = (y * y_times, x * x_times, ["x1"], rural, settings)
    return fit_drivers(*arrays, xy=None, groups=None, outcome_name="jobs")


@pytest.mark.parametrize(("factor", "word"), [(1e300, "large"), (1e-300, "small")])
def test_sizes_that_cannot_be_computed_with(factor, word):
    with pytest.raises(InputError, match=rf"^DRIVERS: x1 is too {word}"):
        fit(x_times=factor)
    with pytest.raises(InputError, match=rf"^OUTCOME: jobs is too {word}"):
        fit(y_times=factor, model="ols")


@pytest.mark.parametrize("factor", [1e90, 1e-90])
def test_other_units_change_nothing(factor):
    plain, scaled = fit(), fit(x_times=factor)
    assert scaled.comparison[0].rural_ame == pytest.approx(plain.comparison[0].rural_ame)


def test_the_largest_cluster_is_found_at_once():
    with pytest.raises(InputError) as error:
        SampleSettings(5000, 10**9).validate()
    most = int(error.value.remedy.split("Give at most ")[1].split(",")[0])
    SampleSettings(5000, most).validate()
    with pytest.raises(InputError):
        SampleSettings(5000, most + 1).validate()


def test_names_with_digits_or_capitals_stay_as_they_are():
    names = ["x1", "GDP_pc", "museums_near", "nearPub", "_", "museums"]
    titles = ["x1", "GDP_pc", "Museums near", "nearPub", "_", "Museums"]
    assert [_title(each) for each in names] == titles


def test_the_package_that_is_missing_is_named(monkeypatch):
    # statsmodels fails because pandas is not there: to install statsmodels would not help.
    for name in [each for each in sys.modules if each.split(".")[0] in ("pandas", "statsmodels")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(MissingPackageError, match="package pandas is needed"):
        require("statsmodels.api")


def test_only_known_packages_become_a_sentence():
    known = as_missing(ModuleNotFoundError("No module named 'scipy'", name="scipy.spatial"))
    assert "pip install scipy" in str(known)
    assert as_missing(ModuleNotFoundError("No module named 'nope'", name="nope")) is None
    assert as_missing(ImportError("cannot import name")) is None
    assert as_missing(known) is known

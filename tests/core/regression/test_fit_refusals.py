"""What cannot be fitted: one clear error that names parameter, field and regime."""

from __future__ import annotations

import numpy as np
import pytest
from regression_tables import Table, invented
from scipy.special import expit

from creative_clusters_plugin.core.errors import Cancelled, InputError
from creative_clusters_plugin.core.progress import Progress
from creative_clusters_plugin.core.regression.fit import FitSettings, fit_drivers
from creative_clusters_plugin.core.regression.separation import separating_drivers

BINARY = invented()
COUNT = invented("count")
SHARE = invented("share")
NUMBER = invented("number")
N = len(BINARY.outcome)
RARE = (np.arange(N) % 9 == 0).astype(float)
LINE = BINARY.drivers[:, 0] - 3.0 + BINARY.drivers[:, 1] > 1.0


def outcome(table: Table, values: object) -> Table:
    return table.having(outcome=np.asarray(values, dtype=float))


def where_rural(values: object, table: Table = BINARY, j: int = 0) -> Table:
    return table.column(j, np.where(table.rural, values, table.drivers[:, j]))


SETTINGS = [
    ({"model": "tobit"}, "MODEL", "'tobit'"),
    ({"covariance": "hc3"}, "COVARIANCE", "'hc3'"),
    ({"model": "fractional_logit", "covariance": "classical"}, "COVARIANCE", "quasi"),
    ({"log_drivers": ("shops",)}, "LOG_DRIVERS", "shops"),
    ({"equivalence_margin": 0.0}, "EQUIVALENCE_MARGIN", "0.0"),
    ({"equivalence_margin": -0.1}, "EQUIVALENCE_MARGIN", "-0.1"),
    ({"equivalence_margin": float("nan")}, "EQUIVALENCE_MARGIN", "nan"),
    ({"equivalence_margin": 10.0}, "EQUIVALENCE_MARGIN", "10"),
    ({"confidence": 50.0}, "CONFIDENCE", "50"),
    ({"confidence": 100.0}, "CONFIDENCE", "100"),
    ({"conley_distance": 0.0}, "CONLEY_DISTANCE", "0.0"),
    ({"conley_distance": float("inf")}, "CONLEY_DISTANCE", "inf"),
    ({"seed": -1}, "SEED", "-1"),
]


@pytest.mark.parametrize(("settings", "parameter", "words"), SETTINGS)
def test_settings(settings, parameter, words):
    with pytest.raises(InputError) as dialog:
        FitSettings(**settings).validate(BINARY.names)
    assert dialog.value.parameter == parameter
    assert words in dialog.value.problem
    assert dialog.value.remedy
    with pytest.raises(InputError) as run:
        BINARY.fit(**settings)
    assert str(run.value) == str(dialog.value)


def test_names_of_drivers():
    FitSettings().validate(["a", "b"])
    for names, words in ((["a", "b", "a"], "a is given twice"), ([], "No driver")):
        with pytest.raises(InputError, match=words):
            FitSettings().validate(names)
    with pytest.raises(InputError, match="in_cluster is the outcome"):
        BINARY.having(names=("density", "in_cluster", "coastal")).fit()


DATA = {
    "outcome of one value": (outcome(BINARY, np.ones(N)), {}, "OUTCOME", "is 1 in all 600"),
    "one value in a regime": (
        outcome(BINARY, np.where(BINARY.rural, 0, BINARY.outcome)),
        {},
        "OUTCOME",
        "in_cluster is 0 in all .* rural rows",
    ),
    "binary of 0, 1, 2": (
        outcome(BINARY, BINARY.outcome + RARE),
        {"model": "probit"},
        "OUTCOME",
        "0 or 1 .* holds 2",
    ),
    "negative count": (
        outcome(COUNT, COUNT.outcome - 3),
        {"model": "poisson"},
        "OUTCOME",
        "count.* holds -3, -2, -1",
    ),
    "fractional count": (
        outcome(COUNT, COUNT.outcome / 2),
        {"model": "negative_binomial"},
        "OUTCOME",
        "holds 0.5, 1.5",
    ),
    "share over one": (
        outcome(SHARE, SHARE.outcome * 100),
        {"model": "fractional_logit"},
        "OUTCOME",
        "a share from 0 to 1",
    ),
    "exact line": (
        outcome(NUMBER, NUMBER.drivers @ [1.0, 2.0, 3.0] + 1e5),
        {"model": "ols"},
        "OUTCOME",
        "rural rows in_cluster is an exact linear function",
    ),
    "NaN driver": (where_rural(np.nan), {}, "DRIVERS", "density is NaN or infinite in .* 600"),
    "infinite outcome": (
        outcome(BINARY, np.where(RARE, np.inf, 0)),
        {},
        "OUTCOME",
        "in_cluster is NaN or infinite in 67 of 600",
    ),
    "NaN coordinates": (
        BINARY.having(xy=np.where(RARE[:, None] == 1, np.nan, 1.0) * BINARY.xy),
        {},
        "INPUT",
        "Coordinates",
    ),
    "constant driver": (
        BINARY.column(1, 7.0),
        {},
        "DRIVERS",
        "heritage is constant.* all 600 rows",
    ),
    "constant but for rounding": (
        BINARY.column(1, 1e9 + 1e-7 * RARE),
        {},
        "DRIVERS",
        "heritage is constant",
    ),
    "constant in a regime": (where_rural(2.0), {}, "DRIVERS", "density is constant.* rural rows"),
    "two alike": (
        BINARY.column(1, 5 - 2 * BINARY.drivers[:, 0]),
        {},
        "DRIVERS",
        "density, heritage are collinear",
    ),
    "alike with a large offset": (
        BINARY.column(1, 1e7 + BINARY.drivers[:, 0]),
        {},
        "DRIVERS",
        "density, heritage are collinear",
    ),
    "collinear in a regime": (
        BINARY.column(
            1, np.where(BINARY.rural, BINARY.drivers[:, 1], BINARY.drivers @ [1.0, 0.0, 1.0])
        ),
        {},
        "DRIVERS",
        "density, heritage, coastal are collinear in the urban rows",
    ),
    "log of negatives": (
        where_rural(-0.5),
        {"log_drivers": ("density",)},
        "LOG_DRIVERS",
        "density holds negative values, down to -0.5",
    ),
    "no rural rows": (
        BINARY.having(rural=np.zeros(N, dtype=bool)),
        {},
        "RURALITY_FIELD",
        "None of the 600 rows used is rural",
    ),
    "no urban rows": (
        BINARY.having(rural=np.ones(N, dtype=bool)),
        {},
        "RURALITY_FIELD",
        "is urban",
    ),
    "few rural rows": (
        BINARY.having(rural=np.arange(N) < 4),
        {},
        "DRIVERS",
        "4 rural rows are too few for 3 drivers",
    ),
    "Conley without geometry": (
        BINARY.having(xy=None),
        {"covariance": "conley"},
        "COVARIANCE",
        "geometries",
    ),
    "clusters without a field": (
        BINARY.having(groups=None),
        {"covariance": "cluster"},
        "CLUSTER_FIELD",
        "which rows belong",
    ),
    "one group": (
        BINARY.having(groups=np.where(BINARY.rural, 1, np.arange(N))),
        {"covariance": "cluster"},
        "CLUSTER_FIELD",
        "All rural rows are in one group",
    ),
}


@pytest.mark.parametrize("case", DATA)
def test_data(case):
    table, settings, parameter, words = DATA[case]
    with pytest.raises(InputError, match=words) as error:
        table.fit(**settings)
    assert error.value.parameter == parameter
    assert error.value.remedy


SEPARATED = {
    "one driver": (outcome(BINARY, BINARY.drivers[:, 0] > 3.1), "logit", "density separates"),
    "one driver, probit": (
        outcome(BINARY, BINARY.drivers[:, 0] > 3.1),
        "probit",
        "density separates",
    ),
    "in urban rows": (
        outcome(BINARY, np.where(BINARY.rural, BINARY.outcome, BINARY.drivers[:, 0] > 3.1)),
        "logit",
        "density separates in_cluster in the urban rows",
    ),
    "two together": (outcome(BINARY, LINE), "logit", "density, heritage together separate"),
    "a dummy all ones": (
        outcome(BINARY.column(2, RARE), np.maximum(BINARY.outcome, RARE)),
        "logit",
        "coastal separates in_cluster in the rural rows",
    ),
    "a dummy without counts": (
        outcome(COUNT.column(2, RARE), COUNT.outcome * (1 - RARE)),
        "poisson",
        "coastal separates",
    ),
    "a dummy without counts, overdispersed": (
        outcome(COUNT.column(2, RARE), COUNT.outcome * (1 - RARE)),
        "negative_binomial",
        "coastal separates",
    ),
    "a dummy with full shares": (
        outcome(SHARE.column(2, RARE), np.maximum(SHARE.outcome, RARE)),
        "fractional_logit",
        "coastal separates",
    ),
}


@pytest.mark.parametrize("case", SEPARATED)
def test_separation_is_named(case):
    table, model, words = SEPARATED[case]
    with pytest.raises(InputError, match=words) as error:
        table.fit(model=model)
    assert error.value.parameter == "DRIVERS"
    firth = "firth_logit" in error.value.remedy
    assert firth == (model in ("logit", "probit"))
    if firth:
        fit = table.fit(model="firth_logit")
        assert all(np.isfinite(row.std_error) for row in fit.coefficients)
        for part in (table.rural, ~table.rural):
            assert fit.fitted[part].mean() == pytest.approx(table.outcome[part].mean())


def test_steep_but_not_separated_is_fitted():
    """Far out in the tails, yet one row on the wrong side: the estimate exists."""
    x = np.concatenate([np.linspace(-60, 60, 200), np.linspace(-60, 60, 200)])
    y = (x > 0).astype(float)
    y[[95, 105, 295, 305]] = 1 - y[[95, 105, 295, 305]]
    fit = fit_drivers(
        y, x[:, None], ["slope"], np.arange(400) < 200, FitSettings(), xy=None, groups=None
    )
    assert fit.cv_auc > 0.95
    assert np.all(np.isfinite(fit.fitted))


def test_few_events_are_counted():
    table = invented()
    few = np.where(table.rural, np.arange(N) % 13 == 0, table.outcome)
    fit = outcome(table, few).fit()
    count = int(few[table.rural].sum())
    assert count < 30
    warnings = [
        text for text in fit.warnings if f"rural rows have the rarer outcome ({count} of" in text
    ]
    assert len(warnings) == 1
    assert "rural" in warnings[0]
    assert "firth_logit" in warnings[0]


def test_a_fit_can_be_cancelled_at_every_report():
    class Counting(Progress):
        def __init__(self, stop):
            self.stop, self.seen = stop, []

        def cancelled(self):
            return len(self.seen) == self.stop

        def _show(self, fraction):
            self.seen.append(fraction)

    def run(progress):
        arguments = (BINARY.outcome, BINARY.drivers, BINARY.names, BINARY.rural, FitSettings())
        return fit_drivers(*arguments, xy=BINARY.xy, groups=None, progress=progress)

    whole = Counting(-1)
    run(whole)
    assert whole.seen == sorted(whole.seen)
    assert whole.seen[-1] == 1.0
    for stop in (0, len(whole.seen) // 2, len(whole.seen) - 1):
        with pytest.raises(Cancelled):
            run(Counting(stop))


def test_arrays_of_different_lengths_are_a_programming_error():
    with pytest.raises(ValueError, match="differ in length"):
        BINARY.having(rural=BINARY.rural[:-1]).fit()


def a_line_divides(x: np.ndarray, y: np.ndarray) -> bool:
    """Try the lines through two points; tilted a little they leave those two on either side."""
    for i in range(len(x)):
        for j in range(i):
            normal = np.array([x[i, 1] - x[j, 1], x[j, 0] - x[i, 0]])
            side = np.delete((x - x[i]) @ normal > 0, [i, j])
            label = np.delete(y == 1, [i, j])
            if np.all(side == label) or np.all(side != label):
                return True
    return False


def test_separation_is_found_exactly_where_a_line_divides_the_points():
    rng, seen = np.random.default_rng(5), []
    for _ in range(150):
        x = rng.normal(size=(12, 2))
        y = (rng.random(12) < expit(1.5 * x[:, 0])).astype(float)
        if 0 < y.sum() < 12:
            design = np.column_stack([np.ones(12), x])
            seen.append(bool(separating_drivers(y, design, ("a", "b"), 1.0)))
            assert seen[-1] == a_line_divides(x, y)
    assert 20 < sum(seen) < len(seen) - 20

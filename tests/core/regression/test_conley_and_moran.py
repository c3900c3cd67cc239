"""Spatial sums against dense formulas written apart from the code, and their edge cases."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import statsmodels.api as sm
from regression_tables import Table, invented, values
from scipy.stats import norm

from creative_clusters_plugin.core.errors import Cancelled, InputError
from creative_clusters_plugin.core.progress import Progress
from creative_clusters_plugin.core.regression.places import Places
from creative_clusters_plugin.core.regression.sentences import moran_sentence

DISTANCE = 12e3


def distances(xy):
    return np.sqrt(((xy[:, None, :] - xy[None, :, :]) ** 2).sum(axis=2))


def dense_conley(table, kind):
    """Fit one statsmodels model with all interactions and sum over the n × n kernel."""
    x = sm.add_constant(table.drivers)
    both = np.hstack([x * table.rural[:, None], x * ~table.rural[:, None]])
    model = {"logit": sm.Logit, "poisson": sm.Poisson}[kind](table.outcome, both)
    params = model.fit(disp=0, tol=1e-14, maxiter=100).params
    scores, bread = model.score_obs(params), np.linalg.inv(-model.hessian(params))
    kernel = np.clip(1 - distances(table.xy) / DISTANCE, 0, None)
    factors = [n / (n - 4) for n in (table.rural.sum(), (~table.rural).sum())]
    root = np.sqrt(np.repeat(factors, 4))
    return bread @ (scores.T @ kernel @ scores) @ bread * np.outer(root, root)


@pytest.mark.parametrize(("kind", "outcome"), [("logit", "binary"), ("poisson", "count")])
def test_conley_errors_are_those_of_the_dense_formula(kind, outcome):
    table = invented(outcome, n=900)
    # Rows at one spot, as postcodes share them.
    table.xy[:40] = table.xy[40:80]
    covariance = dense_conley(table, kind)
    assert np.linalg.eigvalsh(covariance).min() > 0
    fit = table.fit(model=kind, covariance="conley", conley_distance=DISTANCE, standardise=False)
    assert fit.covariance == "conley"
    contrast = np.hstack([np.eye(4), -np.eye(4)])
    expected = {
        "rural": np.diag(covariance)[:4],
        "urban": np.diag(covariance)[4:],
        "difference": np.diag(contrast @ covariance @ contrast.T),
    }
    for regime, variance in expected.items():
        assert values(fit, regime, "std_error") == pytest.approx(np.sqrt(variance), rel=1e-8)
    slopes = np.delete(contrast, 0, axis=0)
    difference = values(fit, "difference", "estimate")[1:]
    wald = difference @ np.linalg.solve(slopes @ covariance @ slopes.T, difference)
    assert fit.joint_statistic == pytest.approx(wald, rel=1e-7)


def test_kernel_sums_over_many_blocks_and_crowded_places():
    rng = np.random.default_rng(2)
    xy = np.vstack([rng.normal(0, 300, (700, 2)), rng.uniform(-5e4, 5e4, (1300, 2))]) + 4e5
    # Three fits of two coefficients in each regime; the last leaves rows out.
    psi, rural = rng.normal(size=(2000, 3, 2)), rng.random(2000) < 0.3
    psi[100:200, 2] = 0.0
    parts = (np.flatnonzero(rural), np.flatnonzero(~rural))
    for distance in (0.5, 3e3, 4e4, 1e6):
        kernel = np.clip(1 - distances(xy) / distance, 0, None)
        result = Places(xy).bartlett_sums(psi, parts, distance, Progress())
        for m in range(3):
            wide = np.hstack([psi[:, m] * rural[:, None], psi[:, m] * ~rural[:, None]])
            assert result[m] == pytest.approx(wide.T @ kernel @ wide, rel=1e-9, abs=1e-6)


def test_conley_with_a_tiny_distance_is_hc1():
    table = invented()
    near = table.fit(covariance="conley", conley_distance=1e-3)
    robust = table.fit(covariance="robust")
    assert values(near, "rural", "std_error") == pytest.approx(values(robust, "rural", "std_error"))


def chequered(seed=0):
    """A lattice with errors that alternate, to which the Bartlett kernel gives a negative sum."""
    rng = np.random.default_rng(seed)
    i, j = np.divmod(np.arange(800), 40)
    drivers = np.column_stack(
        [i + rng.normal(size=800), rng.normal(size=800), rng.integers(0, 2, 800)]
    )
    outcome = 9.0 + drivers @ [0.1, 0.5, 0.3] + (-1.0) ** (i + j) + 0.2 * rng.normal(size=800)
    xy = np.column_stack([i, j]) * 1e3
    return Table(outcome, drivers, j < 20, xy, None)


def test_negative_eigenvalues_are_clipped_and_said():
    table = chequered()
    settings = {"model": "ols", "covariance": "conley", "conley_distance": 1.45e3}
    fit = table.fit(**settings, standardise=False)
    assert "negative eigenvalues" in fit.warnings[-1]
    x = sm.add_constant(table.drivers)
    both = np.hstack([x * table.rural[:, None], x * ~table.rural[:, None]])
    bread = np.linalg.inv(both.T @ both)
    scores = both * (fit.residual * np.sqrt(400 / 396))[:, None]
    kernel = np.clip(1 - distances(table.xy) / 1.45e3, 0, None)
    raw = bread @ (scores.T @ kernel @ scores) @ bread
    # Clipped against the inverse information, by a root of another kind than the code's.
    value, vector = np.linalg.eigh(bread)
    root = vector * np.sqrt(value) @ vector.T
    inverse = np.linalg.inv(root)
    value, vector = np.linalg.eigh(inverse @ raw @ inverse)
    assert value.min() < -0.01
    clipped = root @ (vector * np.clip(value, 0, None)) @ vector.T @ root
    expected = np.sqrt(np.diag(clipped))
    assert values(fit, "rural", "std_error") == pytest.approx(expected[:4], rel=1e-6)
    assert values(fit, "urban", "std_error") == pytest.approx(expected[4:], rel=1e-6)
    scaled = values(table.fit(**settings), "rural", "std_error")[1:3]
    assert scaled == pytest.approx(
        expected[1:3] * table.drivers[:, :2].std(axis=0, ddof=1), rel=1e-6
    )


def test_all_rows_at_one_spot_have_no_conley_errors():
    table = invented()
    with pytest.raises(InputError, match=r"^CONLEY_DISTANCE: .*zero"):
        table.having(xy=np.zeros((600, 2))).fit(covariance="conley")


def test_a_distance_over_a_fifth_of_the_extent_is_warned_of():
    table = invented()
    assert not table.fit(conley_distance=15e3).warnings
    assert "a fifth" in table.fit(conley_distance=25e3).warnings[-1]
    assert "no verdict" in table.fit(conley_distance=2e5).warnings[-1]


def test_a_kernel_sum_can_be_cancelled():
    class Impatient(Progress):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        Places(np.zeros((10, 2))).bartlett_sums(
            np.ones((10, 1, 1)), (np.arange(5), np.arange(5, 10)), 1.0, Impatient()
        )


@pytest.mark.parametrize("tied", [False, True])
def test_nearest_neighbours_with_ties_in_the_order_of_the_rows(tied):
    rng = np.random.default_rng(3)
    xy = rng.uniform(0, 1e4, (300, 2))
    if tied:  # a lattice, and a spot with thirty rows
        grid = np.array([(i, j) for i in range(16) for j in range(16)], dtype=float) * 100 + 5e5
        xy = np.vstack([grid, np.repeat(grid[:1] + 30, 30, axis=0)])
    apart = np.round(distances(xy), 6)
    np.fill_diagonal(apart, np.inf)
    expected = np.argsort(apart, axis=1, kind="stable")[:, :8]
    assert np.array_equal(Places(xy).nearest(8), expected)


@pytest.mark.parametrize("model", ["logit", "poisson", "ols"])
def test_moran_is_the_dense_formula(model):
    table = invented({"logit": "binary", "poisson": "count", "ols": "number"}[model], n=500)
    fit = table.fit(model=model, covariance="robust")
    n, rural = 500, table.rural
    x = sm.add_constant(table.drivers)
    design = np.hstack([x * rural[:, None], x * ~rural[:, None]])
    variance = {
        "logit": fit.fitted * (1 - fit.fitted),
        "poisson": fit.fitted,
        "ols": np.ones(n),
    }[model]
    r = fit.residual / np.sqrt(variance)
    if model != "logit":  # the regime's own dispersion
        for part in (rural, ~rural):
            r[part] /= np.sqrt(np.sum(r[part] ** 2) / (part.sum() - 4))
    omega = np.ones(n) if model == "ols" else variance
    apart = distances(table.xy)
    np.fill_diagonal(apart, np.inf)
    w = np.zeros((n, n))
    for i in range(n):
        w[i, np.argsort(apart[i])[:8]] = 1 / 8
    w = (w + w.T) / 2
    z = np.sqrt(omega)[:, None] * design
    hat = z @ np.linalg.inv(z.T @ z) @ z.T
    rest = np.eye(n) - hat
    mean, spread = np.trace(w @ rest), np.sqrt(2 * np.trace(w @ rest @ w @ rest))
    assert fit.moran_i == pytest.approx(n / w.sum() * (r @ w @ r) / (r @ r), rel=1e-9)
    expected = 2 * norm.sf(abs((r @ w @ r - mean) / spread))
    assert fit.moran_p == pytest.approx(expected, rel=1e-7)


def test_moran_sees_what_neighbours_share_and_nothing_where_there_is_nothing():
    rng = np.random.default_rng(8)
    quiet = []
    for seed in range(40):
        table = invented("binary", n=300, seed=seed)
        shuffled = table.having(xy=rng.uniform(0, 1e5, (300, 2)))
        quiet.append(shuffled.fit(covariance="classical").moran_p)
    assert 0.3 < np.mean(quiet) < 0.7
    table = invented("number")
    wave = np.sin(table.xy[:, 0] / 1.5e4) * 2
    fit = table.having(outcome=table.outcome + wave).fit(model="ols")
    assert fit.moran_i > 0.1
    assert fit.moran_p < 1e-6


def test_a_table_has_no_moran():
    fit = invented().having(xy=None).fit()
    assert fit.covariance == "robust"
    assert np.isnan(fit.moran_i)
    assert np.isnan(fit.moran_p)


def test_a_sentence_says_what_moran_means():
    table = invented("binary", n=500, seed=4)
    quiet = table.fit(covariance="robust")
    assert quiet.moran_p > 0.05
    said = moran_sentence(quiet, "shop")
    assert said.startswith(f"Moran's I of the residuals is {quiet.moran_i:.3f} (p = ")
    assert said.endswith("shows no pattern among neighbours.")
    assert "nearly always" in moran_sentence(quiet, "in_cluster")
    marked = table.having(microclusters=np.ones(500, dtype=int)).fit(covariance="robust")
    assert "nearly always" in moran_sentence(marked, "shop")
    wave = table.having(outcome=(np.sin(table.xy[:, 0] / 1.5e4) > 0).astype(float))
    assert "(p < 0.001)" in moran_sentence(wave.fit(covariance="robust"), "shop")
    assert moran_sentence(wave.fit(covariance="robust"), "shop").endswith("use Conley errors.")
    assert moran_sentence(wave.fit(), "shop").endswith("Conley errors allow for it.")
    opposed = replace(quiet, moran_i=-0.2, moran_p=0.01)
    assert "(p = 0.01): what the drivers leave unexplained is unlike" in moran_sentence(opposed, "")
    assert moran_sentence(table.having(xy=None).fit(), "in_cluster") == ""

"""Fits without a microcluster, against fits of the subset, and what is said of them."""

from __future__ import annotations

import numpy as np
import pytest
from regression_tables import Table, in_microclusters, invented, values

from creative_clusters_plugin.core.progress import Progress
from creative_clusters_plugin.core.regression.comparison import compare
from creative_clusters_plugin.core.regression.covariance import estimate_covariance, kernel_sums
from creative_clusters_plugin.core.regression.design import build_design
from creative_clusters_plugin.core.regression.families import FAMILIES
from creative_clusters_plugin.core.regression.influence import leave_out
from creative_clusters_plugin.core.regression.regimes import fit_regimes, refit
from creative_clusters_plugin.core.regression.settings import MODELS, FitSettings

MARGIN = 0.06


def without(table: Table, number: int) -> Table:
    keep = table.microclusters != number
    return table.having(
        outcome=table.outcome[keep],
        drivers=table.drivers[keep],
        rural=table.rural[keep],
        xy=None if table.xy is None else table.xy[keep],
        groups=table.groups[keep],
        microclusters=None,
    )


@pytest.mark.parametrize(
    ("model", "covariance"),
    [
        *((model, "robust") for model in MODELS),
        ("logit", "conley"),
        ("logit", "cluster"),
        ("ols", "classical"),
        ("ols", "conley"),
    ],
)
def test_verdicts_are_those_of_a_fit_to_the_rest(model, covariance):
    table = in_microclusters(invented(FAMILIES[model].outcome, n=500), count=14, radius=12e3)
    chosen = {
        "model": model,
        "covariance": covariance,
        "conley_distance": 15e3,
        "standardise": False,
        "equivalence_margin": MARGIN * (1 if FAMILIES[model].outcome in ("binary", "share") else 9),
    }
    fit = table.fit(**chosen)
    numbers, sizes = np.unique(table.microclusters[table.microclusters > 0], return_counts=True)
    largest = sorted(zip(-sizes, numbers))[:10]
    assert [(each.cluster, each.rows) for each in fit.influence] == [(n, -s) for s, n in largest]
    for each in fit.influence[:4]:
        rest = without(table, each.cluster).fit(**chosen)
        assert each.verdicts == tuple(row.verdict for row in rest.comparison)
        changed = each.verdicts != tuple(row.verdict for row in fit.comparison)
        said = any(w.startswith(f"Without microcluster {each.cluster} (") for w in fit.warnings)
        assert said == changed


@pytest.mark.parametrize("kind", ["conley", "cluster", "robust", "classical"])
def test_errors_without_a_microcluster_are_those_of_the_rest(kind):
    table = in_microclusters(invented(n=500), count=14, radius=12e3)
    chosen = FitSettings(covariance=kind, conley_distance=15e3, standardise=False)
    data = (table.outcome, table.drivers, table.names, table.rural, chosen, "binary", table.xy)
    design = build_design(*data, table.groups, "", table.microclusters)
    model = FAMILIES["logit"]
    fits = fit_regimes(model, design, "logit", "", Progress())
    left = leave_out(model, design, fits, "logit", Progress())[:3]
    samples = [each.sample for each in left]
    sums = kernel_sums(design, samples, 15e3, Progress()) if kind == "conley" else [None] * 3
    for each, total in zip(left, sums):
        part, betas = each.sample.design, [fit.coefficients for fit in each.sample.fits]
        covariance = estimate_covariance(kind, each.sample.fits, part, total)
        found = compare(model.link, betas, covariance, part, MARGIN, chosen)
        rest = without(table, each.cluster).fit(
            covariance=kind, conley_distance=15e3, standardise=False, equivalence_margin=MARGIN
        )
        for g, regime in enumerate(("rural", "urban", "difference")):
            for field, mine in (
                ("estimate", found.coefficients.values[g]),
                ("std_error", found.coefficients.errors[g]),
            ):
                assert mine == pytest.approx(values(rest, regime, field), rel=1e-7)
            mine = found.effects.errors[g]
            assert mine == pytest.approx(values(rest, regime, "ame_std_error")[1:], rel=1e-7)
        assert [row.p_value for row in found.rows] == pytest.approx(
            [row.p_value for row in rest.comparison], rel=1e-6
        )


def test_standardised_effects_keep_the_deviation_of_all_rows():
    table = in_microclusters(invented(n=500), count=14, radius=12e3)
    settings = {"covariance": "robust", "equivalence_margin": MARGIN}
    by_hand = table.drivers.copy()
    by_hand[:, :2] /= by_hand[:, :2].std(axis=0, ddof=1)
    scaled = table.having(drivers=by_hand).fit(**settings, standardise=False)
    assert table.fit(**settings).influence == scaled.influence


def one_place_decides(seed=0):
    """Rural rows of a single microcluster make an effect that is nowhere else."""
    rng = np.random.default_rng(seed)
    n = 900
    rural, drivers = np.arange(n) < 450, rng.normal(size=(n, 2))
    place = np.zeros(n, dtype=int)
    place[:80], place[500:560] = 4, 9
    drivers[:80, 0] += 2.5
    chance = np.where(place == 4, 0.9, 0.3)
    outcome = (rng.random(n) < chance).astype(float)
    return Table(outcome, drivers, rural, None, np.arange(n), ("a", "b"), place)


def test_a_verdict_that_hangs_on_one_place_is_said():
    fit = one_place_decides().fit(covariance="robust", equivalence_margin=0.05)
    assert fit.comparison[0].verdict == "different"
    assert [each.cluster for each in fit.influence] == [4, 9]
    assert fit.influence[0].verdicts[0] != "different"
    said = [each for each in fit.warnings if each.startswith("Without microcluster")]
    assert said[0].startswith("Without microcluster 4 (80 rows) the verdict changes: a from “diff")
    assert not any("microcluster 9" in each for each in said)


def test_the_margin_is_that_of_all_rows():
    """Without microcluster 4 the outcome's mean, and a margin drawn from it, would be lower."""
    table = one_place_decides()
    fit = table.fit(covariance="robust")
    given = table.fit(covariance="robust", equivalence_margin=fit.equivalence_margin)
    assert fit.influence == given.influence


@pytest.mark.parametrize(
    "how", ["constant driver", "one outcome", "separated", "half separated", "no regime"]
)
def test_a_rest_without_an_estimate_has_empty_verdicts(how):
    table = invented(n=400)
    place = np.zeros(400, dtype=int)
    some = np.flatnonzero(table.rural)[:30]
    place[some] = 3
    outcome, drivers, rural = table.outcome.copy(), table.drivers.copy(), table.rural.copy()
    others = table.rural & (place == 0)
    if how == "constant driver":
        drivers[others, 1] = 2.0
    elif how == "one outcome":
        outcome[others] = 0.0
    elif how == "separated":
        outcome[others] = drivers[others, 0] > 3.0
    elif how == "half separated":
        outcome[others & (drivers[:, 2] == 1)] = 1.0
    else:
        rural = place == 3
    outcome[some] = np.arange(30) % 2
    table = table.having(outcome=outcome, drivers=drivers, rural=rural, microclusters=place)
    # Classical errors are finite, if vast, even where an estimate is not.
    fit = table.fit(covariance="classical")
    assert [(each.cluster, each.rows) for each in fit.influence] == [(3, 30)]
    assert fit.influence[0].verdicts == ("", "", "")
    assert any("microcluster 3 (30 rows) the model has no estimate" in w for w in fit.warnings)


def test_a_fit_at_the_edge_is_no_start_for_one_that_is_not():
    """Even counts have no overdispersion and α = 0; among uneven ones α is a parameter again."""
    rng, model = np.random.default_rng(0), FAMILIES["negative_binomial"]
    x = np.column_stack([np.ones(300), rng.normal(size=300)])
    whole = model.fit(np.arange(300) % 2 + 1.0, x)
    assert len(whole.optimum) == 2
    y = rng.poisson(2.0 * rng.gamma(1.0, 1.0, 300)).astype(float)
    again = refit(model, y, x, ("a",), whole, "negative_binomial")
    assert again.optimum == pytest.approx(model.fit(y, x).optimum, rel=1e-8)
    assert len(again.optimum) == 3


def test_groups_too_few_without_it_have_empty_verdicts():
    table = invented(n=400)
    groups = np.where(table.rural, np.arange(400) % 2, 2 + np.arange(400) % 12)
    place = np.where(table.rural & (groups == 1), 8, 0)
    fit = table.having(groups=groups, microclusters=place).fit(covariance="cluster")
    assert fit.influence[0].verdicts == ("", "", "")
    assert any("fewer than 10 groups" in each for each in fit.warnings)


def test_nothing_is_left_out_where_rows_are_in_no_microcluster():
    table = invented(n=300)
    assert table.fit().influence == ()
    assert table.having(microclusters=np.zeros(300, dtype=int)).fit().influence == ()

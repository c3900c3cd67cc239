"""Verdicts, margins and joint tests by the contract's words; and one plain sentence a driver."""

from __future__ import annotations

import re
from dataclasses import fields

import numpy as np
import pytest
from regression_tables import invented, values
from scipy.stats import f as fisher
from scipy.stats import norm
from scipy.stats import t as student
from statsmodels.stats.multitest import multipletests

from creative_clusters_plugin.core.errors import InputError
from creative_clusters_plugin.core.regression.comparison import _verdict, holm
from creative_clusters_plugin.core.regression.results import CoefficientRow, ComparisonRow


def planted(difference=0.0, n=4000, seed=0, base=0.0):
    """An ols table whose first driver's effect differs by ``difference``, errors of one."""
    table = invented("number", n=n, seed=seed)
    outcome = (
        5.0
        + base
        + table.drivers @ [0.5, -0.3, 0.8]
        + np.random.default_rng(seed + 77).normal(size=n)
    )
    return table.having(outcome=outcome + difference * table.rural * table.drivers[:, 0])


def test_columns_are_the_contracts():
    assert [field.name for field in fields(CoefficientRow)] == [
        *("driver", "regime", "estimate", "std_error", "statistic", "p_value", "ci_low"),
        *("ci_high", "ame", "ame_std_error", "ame_p_value", "ame_ci_low", "ame_ci_high"),
    ]
    assert [field.name for field in fields(ComparisonRow)] == [
        *("driver", "rural_ame", "urban_ame", "difference", "std_error", "p_value", "p_holm"),
        *("equivalence_p", "equivalence_p_holm", "equivalence_bound", "minimum_detectable"),
        *("rural_ame_all", "urban_ame_all", "verdict", "note", "vif_rural", "vif_urban"),
    ]


@pytest.mark.parametrize("confidence", [90.0, 95.0])
def test_tests_of_difference_and_of_equivalence(confidence):
    margin, alpha = 0.06, 1 - confidence / 100
    fit = invented().fit(equivalence_margin=margin, confidence=confidence)
    rows = fit.comparison
    p_values = [2 * norm.sf(abs(row.difference / row.std_error)) for row in rows]
    assert [row.p_value for row in rows] == pytest.approx(p_values, rel=1e-9)
    assert [row.p_holm for row in rows] == pytest.approx(multipletests(p_values, method="holm")[1])
    one_sided = [
        max(
            norm.sf((row.difference + margin) / row.std_error),
            norm.cdf((row.difference - margin) / row.std_error),
        )
        for row in rows
    ]
    assert [row.equivalence_p for row in rows] == pytest.approx(one_sided, rel=1e-9)
    adjusted = multipletests(one_sided, method="holm")[1]
    assert [row.equivalence_p_holm for row in rows] == pytest.approx(adjusted)
    for row, interval in zip(rows, range(3)):
        assert row.difference == pytest.approx(row.rural_ame - row.urban_ame)
        bound = abs(row.difference) + norm.ppf(1 - alpha) * row.std_error
        assert row.equivalence_bound == pytest.approx(bound, rel=1e-12)
        detectable = (norm.ppf(1 - alpha / 2) + norm.ppf(0.8)) * row.std_error
        assert row.minimum_detectable == pytest.approx(detectable, rel=1e-12)
        last = fit.coefficients[3 * (interval + 1) + 2]
        assert last.ame_ci_high - last.ame == pytest.approx(
            norm.ppf(1 - alpha / 2) * row.std_error, rel=1e-9
        )


def test_the_bound_is_the_smallest_margin_that_gives_same():
    table = invented()
    bound = table.fit().comparison[0].equivalence_bound
    assert table.fit(equivalence_margin=bound * 1.0001).comparison[0].verdict == "same"
    assert table.fit(equivalence_margin=bound * 0.9999).comparison[0].verdict != "same"


def test_clustered_errors_take_t_of_the_fewer_groups_everywhere():
    table = invented()
    groups = np.where(table.rural, table.groups % 6, 100 + table.groups)
    fit = table.having(groups=groups).fit(covariance="cluster")
    assert "6 groups in rural and 24" in fit.warnings[0]
    assert values(fit, "rural", "p_value") == pytest.approx(
        2 * student.sf(np.abs(values(fit, "rural", "statistic")), 5)
    )
    assert values(fit, "urban", "p_value") == pytest.approx(
        2 * student.sf(np.abs(values(fit, "urban", "statistic")), 23)
    )
    row = fit.comparison[0]
    assert row.p_value == pytest.approx(2 * student.sf(abs(row.difference / row.std_error), 5))
    bound = abs(row.difference) + student.ppf(0.95, 5) * row.std_error
    assert row.equivalence_bound == pytest.approx(bound)
    assert fit.joint_p == pytest.approx(fisher.sf(fit.joint_statistic / 3, 3, 5))


def test_fewer_groups_than_drivers_have_no_joint_test_and_it_is_said():
    table = invented()
    fit = table.having(groups=table.groups % 3).fit(covariance="cluster")
    assert np.isnan(fit.joint_p)
    assert "joint test" in fit.warnings[-1]
    assert np.all(np.isfinite(values(fit, "difference", "p_value")))


def test_same_different_and_inconclusive():
    assert planted(0.0).fit(model="ols", equivalence_margin=0.2).comparison[0].verdict == "same"
    assert (
        planted(0.6).fit(model="ols", equivalence_margin=0.2).comparison[0].verdict == "different"
    )
    small = planted(0.0, n=100).fit(model="ols", equivalence_margin=0.02).comparison[0]
    assert (small.verdict, small.note) == ("inconclusive", "")
    detectable = planted(0.2, n=8000).fit(model="ols", equivalence_margin=0.5).comparison[0]
    assert detectable.p_holm < 0.05
    assert (detectable.verdict, detectable.note) == ("same", "detectable but negligible")


def test_different_needs_coefficients_that_differ_the_same_way():
    """The same coefficients at base rates of a half and a hundredth: only the rate differs."""
    rng = np.random.default_rng(1)
    n = 20000
    table = invented(n=n)
    drivers = rng.normal(size=(n, 3))
    eta = np.where(table.rural, -4.5, 0.0) + drivers @ [0.8, 0.5, 0.3]
    outcome = (rng.random(n) < 1 / (1 + np.exp(-eta))).astype(float)
    fit = table.having(outcome=outcome, drivers=drivers).fit(covariance="robust")
    row = fit.comparison[0]
    assert row.p_holm < 1e-10
    assert row.verdict == "inconclusive"
    rates = [outcome[table.rural].mean(), outcome[~table.rural].mean()]
    assert f"{rates[0]:.3g} rural and {rates[1]:.3g} urban" in row.note
    assert "more common" in fit.sentences[0]
    assert _verdict(0.5, 0.01, False, (0.1, 0.2), 0.05)[0] == "inconclusive"
    assert _verdict(0.5, 0.01, True, (0.1, 0.2), 0.05) == ("different", "")
    assert _verdict(0.05, 0.01, False, (0.1, 0.2), 0.05)[0] == "same"


def test_holm_never_falls_and_stops_at_one():
    assert holm(np.array([0.04, 0.01, 0.03, 0.9])) == pytest.approx([0.09, 0.04, 0.09, 0.9])
    assert holm(np.array([0.6, 0.7])) == pytest.approx([1.0, 1.0])


def test_default_margin_is_the_lesser_of_two():
    fit = invented().fit()
    mean = invented().outcome.mean()
    assert fit.equivalence_margin == pytest.approx(0.1 * mean)
    assert "a tenth" in fit.margin_source
    table = invented()
    rare = np.where(table.rural, (np.arange(600) % 25 == 0), table.outcome).astype(float)
    fit = table.having(outcome=rare).fit(model="firth_logit")
    assert fit.equivalence_margin == pytest.approx(0.25 * rare[table.rural].mean())
    assert "a quarter of the rural mean" in fit.margin_source
    assert "was given" in table.fit(equivalence_margin=0.07).margin_source
    assert table.fit(equivalence_margin=0.07).equivalence_margin == 0.07


def test_a_mean_that_is_not_positive_gives_no_margin():
    table = planted(base=-20.0)
    with pytest.raises(InputError, match=r"^EQUIVALENCE_MARGIN: .*units of the outcome"):
        table.fit(model="ols")
    assert table.fit(model="ols", equivalence_margin=0.1).equivalence_margin == 0.1


def test_vif_is_that_of_the_regime():
    from statsmodels.stats.outliers_influence import variance_inflation_factor

    table = invented()
    table = table.column(
        1, table.drivers[:, 1] + np.where(table.rural, 2.0, 0.1) * table.drivers[:, 0]
    )
    fit = table.fit(log_drivers=())
    for field, part in (("vif_rural", table.rural), ("vif_urban", ~table.rural)):
        x = np.column_stack([np.ones(part.sum()), table.drivers[part]])
        expected = [variance_inflation_factor(x, j) for j in (1, 2, 3)]
        assert [getattr(row, field) for row in fit.comparison] == pytest.approx(expected, rel=1e-6)
    noise = np.random.default_rng(0).normal(size=600)
    fit = table.column(1, table.drivers[:, 0] + 0.02 * noise).fit()
    assert sum("nearly a combination" in warning for warning in fit.warnings) == 2
    assert fit.condition_number > 30
    assert "condition number" in fit.warnings[-2] + fit.warnings[-1]


def test_a_sentence_says_each_verdict_in_points():
    fit = invented(n=8000).fit(covariance="robust", equivalence_margin=0.04)
    assert len(fit.sentences) == 3
    row, sentence = fit.comparison[0], fit.sentences[0]
    assert row.verdict == "same"
    assert sentence.startswith("Density: the same in rural and urban places. A typical increase")
    assert f"{100 * row.rural_ame:.1f} percentage points more in rural" in sentence
    low, high = fit.coefficients[5].ame_ci_low, fit.coefficients[5].ame_ci_high
    assert f"95 % interval {100 * low:.1f} to {100 * high:.1f}" in sentence
    assert "margin of 4.0 points" in sentence
    assert "less in rural" in fit.sentences[1]
    assert "Having it, against not having it, is associated with" in fit.sentences[2]
    narrow = invented().fit(equivalence_margin=1e-4)
    assert narrow.comparison[1].verdict == "inconclusive"
    tight = narrow.sentences[1]
    assert "the data cannot tell" in tight
    for sentence in (*fit.sentences, tight):
        assert "associated" in sentence
        assert not re.search(r"\b(cause|effect|lead|because|nan)", sentence, re.IGNORECASE)


def test_sentences_of_other_outcomes_are_in_their_units():
    sentences = planted(0.6).fit(model="ols", standardise=False, equivalence_margin=0.2).sentences
    assert "different, with the stronger association in rural places" in sentences[0]
    assert "An increase by one unit is associated with in_cluster higher by 1.08" in sentences[0]
    assert "points" not in " ".join(sentences)
    counts = invented("count").fit(model="poisson", log_drivers=("heritage",), standardise=False)
    assert "An increase by one on its logarithmic scale" in counts.sentences[1]

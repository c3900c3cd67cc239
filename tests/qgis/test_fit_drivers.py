"""fitdrivers through QGIS: tables, predictions, skipped rows and every refusal."""

import numpy as np
import pytest
from qgis.core import QgsProcessing

from creative_clusters_plugin.algorithms.fit_drivers import FitDrivers

MEMORY = QgsProcessing.TEMPORARY_OUTPUT
FIELDS = [
    "y:integer", "museums:double", "pubs:double", "rurality:string", "district:string",
    "word:string", "constant:double", "twin:double",
]  # fmt: skip


def make_rows(seed=1, size=600):
    rng = np.random.default_rng(seed)
    rows = []
    for number in range(size):
        rural = number % 2
        museums, pubs = rng.poisson(2), rng.normal()
        chance = 1 / (1 + np.exp(1 - 0.4 * museums - (0.9 if not rural else 0.0) * pubs))
        x, y = rng.uniform(300000, 400000, 2)
        square = f"POLYGON(({x} {y}, {x + 900} {y}, {x + 900} {y + 900}, {x} {y + 900}, {x} {y}))"
        setting = "rural" if rural else "urban"
        numbers = (int(rng.random() < chance), float(museums), float(pubs))
        rows.append((square, *numbers, setting, f"d{number // 30}", "text", 3.0, 2.0 * museums))
    return rows


@pytest.fixture
def areas(make_layer):
    return make_layer("Polygon", FIELDS, make_rows())


def settings(layer, **changes):
    values = {
        "INPUT": layer,
        "OUTCOME": "y",
        "DRIVERS": ["museums", "pubs"],
        "COEFFICIENTS": MEMORY,
        "COMPARISON": MEMORY,
        "PREDICTIONS": MEMORY,
    }
    values.update(changes)
    return values


def test_tables_hold_the_contracts_fields(areas, run, rows_of):
    results, context = run(FitDrivers, **settings(areas))
    coefficients = rows_of(results, "COEFFICIENTS", context)
    assert ".".join(coefficients[0]) == (
        "driver.regime.estimate.std_error.statistic.p_value.ci_low.ci_high."
        "ame.ame_std_error.ame_p_value.ame_ci_low.ame_ci_high"
    )
    keys = {(row["driver"], row["regime"]) for row in coefficients}
    assert keys == {
        (driver, regime)
        for driver in ("(constant)", "museums", "pubs")
        for regime in ("rural", "urban", "difference")
    }
    comparison = rows_of(results, "COMPARISON", context)
    assert ".".join(comparison[0]) == (
        "driver.rural_ame.urban_ame.difference.std_error.p_value.p_holm.equivalence_p."
        "equivalence_p_holm.equivalence_bound.minimum_detectable.rural_ame_all.urban_ame_all."
        "verdict.note.vif_rural.vif_urban"
    )
    assert [row["driver"] for row in comparison] == ["museums", "pubs"]
    assert {row["verdict"] for row in comparison} <= {"different", "same", "inconclusive"}
    assert results["OBSERVATIONS"] == 600
    assert results["RURAL_OBSERVATIONS"] == 300
    assert 0.5 < results["CV_AUC"] < 1


def test_it_is_two_separate_fits_of_statsmodels(areas, run, rows_of):
    import statsmodels.api as sm

    results, context = run(FitDrivers, **settings(areas, STANDARDISE=False, COVARIANCE="classical"))
    found = {
        (row["driver"], row["regime"]): row for row in rows_of(results, "COEFFICIENTS", context)
    }
    rows = make_rows()
    for regime in ("rural", "urban"):
        part = [row for row in rows if row[4] == regime]
        x = sm.add_constant(np.array([[row[2], row[3]] for row in part]))
        theirs = sm.Logit([row[1] for row in part], x).fit(disp=False)
        for position, name in enumerate(["(constant)", "museums", "pubs"]):
            ours = found[name, regime]
            assert ours["estimate"] == pytest.approx(theirs.params[position], rel=1e-6)
            assert ours["std_error"] == pytest.approx(theirs.bse[position], rel=1e-6)
        effects = theirs.get_margeff().margeff
        assert found["pubs", regime]["ame"] == pytest.approx(effects[1], rel=1e-6)


def test_predictions_keep_every_feature(make_layer, run, rows_of, feedback):
    rows = make_rows()
    rows[5] = (rows[5][0], None, *rows[5][2:])
    rows[7] = (*rows[7][:2], None, *rows[7][3:])
    rows[9] = (None, *rows[9][1:])
    layer = make_layer("Polygon", FIELDS, rows)
    results, context = run(FitDrivers, **settings(layer))
    out = rows_of(results, "PREDICTIONS", context)
    assert len(out) == 600
    assert results["SKIPPED_COUNT"] == 3
    assert [out[number]["fitted"] for number in (5, 7, 9)] == [None] * 3
    assert all((row["potential_rank"] is not None) <= (row["y"] == 0) for row in out)
    used = [row for row in out if row["fitted"] is not None]
    for row in used:
        assert row["residual"] == pytest.approx(row["y"] - row["fitted"])
    assert any("3 of 600 rows are skipped" in text for text in feedback.warnings)


def test_a_table_has_no_place(make_layer, run):
    layer = make_layer("None", FIELDS, [(None, *row[1:]) for row in make_rows()], crs=None)
    results, _ = run(FitDrivers, **settings(layer))
    assert results["MORAN_I"] is None
    assert results["MORAN_P"] is None
    message = run(FitDrivers, expect_error=True, **settings(layer, COVARIANCE="conley"))
    assert message.startswith("COVARIANCE: ")


def test_a_sentence_a_driver_is_logged(areas, run, feedback):
    run(FitDrivers, **settings(areas))
    sentences = [text for text in feedback.infos if "is associated with" in text]
    assert len(sentences) == 2


def test_models_offered_all_work(areas, run):
    for model in ("logit", "probit", "firth_logit", "poisson", "fractional_logit", "ols"):
        covariance = "robust"
        results, _ = run(FitDrivers, **settings(areas, MODEL=model, COVARIANCE=covariance))
        assert results["OBSERVATIONS"] == 600, model


@pytest.mark.parametrize(
    ("changes", "parameter", "words"),
    [
        ({"OUTCOME": "museums", "DRIVERS": ["pubs"]}, "OUTCOME", "0"),
        ({"OUTCOME": "constant", "MODEL": "ols"}, "OUTCOME", ""),
        ({"OUTCOME": "nope"}, "OUTCOME", "not a field"),
        ({"DRIVERS": ["museums", "word"]}, "DRIVERS", "word"),
        ({"DRIVERS": ["museums", "constant"]}, "DRIVERS", "constant"),
        ({"DRIVERS": ["museums", "twin"]}, "DRIVERS", "twin"),
        ({"DRIVERS": ["museums", "museums"]}, "DRIVERS", "museums"),
        ({"DRIVERS": ["museums", "y"]}, "DRIVERS", "outcome"),
        ({"DRIVERS": []}, "DRIVERS", "empty"),
        ({"LOG_DRIVERS": ["pubs"]}, "LOG_DRIVERS", "pubs"),
        ({"RURALITY_FIELD": "word"}, "RURALITY_FIELD", "'rural' or 'urban'"),
        ({"COVARIANCE": "cluster"}, "CLUSTER_FIELD", ""),
        ({"CONLEY_DISTANCE": 0}, "CONLEY_DISTANCE", ""),
        ({"EQUIVALENCE_MARGIN": -1}, "EQUIVALENCE_MARGIN", ""),
        ({"CONFIDENCE": 100}, "CONFIDENCE", ""),
        ({"MODEL": "tobit"}, "MODEL", "tobit"),
    ],
)
def test_refusals(areas, run, changes, parameter, words):
    message = run(FitDrivers, expect_error=True, **settings(areas, **changes))
    assert message.startswith(f"{parameter}: ")
    assert words in message


@pytest.mark.parametrize("regime", ["rural", "urban"])
def test_a_single_regime_is_refused(make_layer, run, regime):
    rows = [row for row in make_rows() if row[4] == regime]
    message = run(FitDrivers, expect_error=True, **settings(make_layer("Polygon", FIELDS, rows)))
    assert message.startswith("RURALITY_FIELD: ")


def test_nan_is_an_error_where_null_is_skipped(make_layer, run):
    rows = make_rows()
    rows[3] = (*rows[3][:2], float("nan"), *rows[3][3:])
    message = run(FitDrivers, expect_error=True, **settings(make_layer("Polygon", FIELDS, rows)))
    assert message.startswith("DRIVERS: ")
    assert "museums" in message
    assert "NaN" in message


def test_ids_of_microclusters_longer_than_any_number(make_layer, run, rows_of):
    answers = []
    for prefix in ("", "1234567890123456789"):  # the longer ones are beyond 64 bits
        rows = [(*row, f"{prefix}{10 + number % 40}") for number, row in enumerate(make_rows())]
        layer = make_layer("Polygon", [*FIELDS, "village:string"], rows)
        results, context = run(FitDrivers, **settings(layer, MICROCLUSTER_FIELD="village"))
        answers.append(rows_of(results, "COMPARISON", context))
    assert answers[0] == answers[1]

"""What a fit says, and why there is none, is in the reader's language, to the last word."""

from __future__ import annotations

import re
from itertools import product
from types import SimpleNamespace

import numpy as np
import pytest
from regression_tables import NAMES, in_microclusters, invented
from test_fit_refusals import DATA, SEPARATED, SETTINGS

from creative_clusters_plugin.core import language
from creative_clusters_plugin.core.errors import InputError
from creative_clusters_plugin.core.language import Language
from creative_clusters_plugin.core.regression import cautions
from creative_clusters_plugin.core.regression.covariance import _clipped, extent_warnings
from creative_clusters_plugin.core.regression.crossvalidation import _unpredicted
from creative_clusters_plugin.core.regression.results import (
    NEGLIGIBLE,
    BlockBootstrap,
    BootstrapRow,
    CoefficientRow,
    ComparisonRow,
    Influence,
    RegimeCheck,
    note_words,
)
from creative_clusters_plugin.core.regression.sentences import driver_sentences, moran_sentence
from creative_clusters_plugin.core.regression.settings import COVARIANCES, MODELS, FitSettings

VALUE = re.compile(r"\{\w+(?:![rsa])?(?::[^{}]*)?\}")
ENGLISH_NUMBER = re.compile(r".{0,20}\d[.,]\d.{0,20}")
#: What is the data's: fields, what was given, values of parameters.
OWN = (*NAMES, "Density", "Coastal", "in_cluster", "jobs", "tobit", "hc3", "shops", "nan", "inf")
BINARY = invented()


@pytest.fixture
def wordless(monkeypatch):
    """Have every text be its values alone, so that all words left were never asked for."""
    values = Language("xx", lambda text: " ".join(VALUE.findall(text)), "٫", "·")
    monkeypatch.setattr(language, "_spoken", lambda: values)


@pytest.fixture
def check(wordless, unsaid):
    """Return what looks for words and numbers of English."""

    def find(texts, data=()):
        text = " | ".join(texts)
        assert unsaid(text, (*OWN, *data)) == []
        assert ENGLISH_NUMBER.findall(text) == []

    return find


def said(fit):
    """Return all that a fit says."""
    notes = [row.note for row in fit.comparison]
    drawn = [fit.bootstrap.explanation] if fit.bootstrap else []
    moran = moran_sentence(fit, "in_cluster")
    return [*fit.sentences, *fit.warnings, fit.margin_source, moran, *notes, *drawn]


def compared(verdict="same", rural=0.08, urban=0.07, note="", driver="density"):
    numbers = (rural, urban, rural - urban, 0.01, *(0.0123,) * 5, 0.05, 0.1, 0.1)
    return ComparisonRow(driver, *numbers[:11], *(0.1,), verdict, note, 12.34, 1.2)


FITS = {
    "squares": (BINARY, {}),
    "microclusters": (in_microclusters(BINARY), {"equivalence_margin": 0.0412}),
    "a table": (BINARY.having(xy=None), {}),
    "microclusters of a table": (in_microclusters(BINARY).having(xy=None), {}),
    "groups": (BINARY.having(groups=BINARY.groups % 3), {"covariance": "cluster"}),
    "a long reach": (BINARY, {"conley_distance": 3e6}),
    "a 0/1 driver to be logged": (BINARY, {"log_drivers": ("coastal",), "standardise": False}),
    "collinear drivers": (
        BINARY.column(1, BINARY.drivers[:, 0] + 0.02 * BINARY.drivers[:, 1]),
        {"covariance": "robust"},
    ),
    "few in rural rows": (
        BINARY.having(outcome=np.where(BINARY.rural, np.arange(600) % 13 == 0, BINARY.outcome)),
        {"covariance": "classical"},
    ),
    "few in urban rows, Firth": (
        BINARY.having(outcome=np.where(BINARY.rural, BINARY.outcome, np.arange(600) % 25 == 0)),
        {"model": "firth_logit"},
    ),
    "counts": (invented("count"), {"model": "poisson", "covariance": "classical"}),
    "numbers": (invented("number"), {"model": "ols", "log_drivers": ("heritage",)}),
}


@pytest.mark.parametrize("name", FITS)
def test_a_fit_speaks_the_language(check, name):
    table, settings = FITS[name]
    check(said(table.fit(**settings)))


REFUSALS = {
    **{f"{each[1]}: {each[2]}": (BINARY, each[0]) for each in SETTINGS},
    **{name: each[:2] for name, each in DATA.items()},
    **{f"{name} separate": (each[0], {"model": each[1]}) for name, each in SEPARATED.items()},
    "too large": (BINARY.column(0, BINARY.drivers[:, 0] * 1e120), {}),
    "too small": (BINARY.column(0, BINARY.drivers[:, 0] * 1e-120), {}),
    "its own driver": (BINARY.having(names=("density", "in_cluster", "coastal")), {}),
    "a mean below zero": (
        BINARY.having(outcome=BINARY.drivers[:, 1] - 1234.5),
        {"model": "ols"},
    ),
    "one value in urban rows": (
        BINARY.having(outcome=np.where(BINARY.rural, BINARY.outcome, 0)),
        {},
    ),
    "one urban group": (
        BINARY.having(groups=np.where(BINARY.rural, np.arange(600), 1)),
        {"covariance": "cluster"},
    ),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_a_refusal_speaks_the_language(check, name):
    table, settings = REFUSALS[name]
    with pytest.raises(InputError) as error:
        table.fit(**settings)
    names = (*MODELS, *COVARIANCES) if error.value.parameter in ("MODEL", "COVARIANCE") else ()
    check([error.value.problem, error.value.remedy], names)


@pytest.mark.parametrize("kind", ["binary", "number"])
def test_every_sentence_on_a_driver_speaks_the_language(check, kind):
    effects = ((0.08, 0.07), (-0.08, 0.02), (0.01, -0.3), (-0.2, -0.04))
    verdicts = (("same", ""), ("same", "x"), ("different", ""), ("inconclusive", ""),
                ("inconclusive", "x"))  # fmt: skip
    ways = product(effects, verdicts, (True, False), (True, False), (True, False))
    for (rural, urban), (verdict, note), binary, logged, standardise in ways:
        settings = FitSettings(
            log_drivers=("density",) if logged else (), standardise=standardise, confidence=97.5
        )
        interval = CoefficientRow("density", "difference", *(0.1,) * 9, -0.1234, 0.0421)
        design = SimpleNamespace(binary=np.array([binary]))
        row = compared(verdict, rural, urban, note)
        sentences = driver_sentences([interval], [row], design, settings, kind, "jobs", 0.0421)
        assert "97٫5" in sentences[0]
        check(sentences)


@pytest.mark.parametrize("kind", COVARIANCES[1:])
def test_cautions_speak_the_language(check, kind):
    row = compared()
    drawn = BootstrapRow("density", 0.1, 0.1, 0.9)
    bootstrap = BlockBootstrap((drawn,), (9, 9), 999, "")
    texts = cautions.bootstrap_warnings([row], bootstrap, kind, 0.05)
    turns = product(
        ("same", "different", "inconclusive"), ("same", "different", "inconclusive", "")
    )
    for before, after in turns:
        found = (Influence(7, 1234, (after,)),)
        texts += cautions.influence_warnings([compared(before)], found)
    fits = [SimpleNamespace(dispersion=2.34)] * 2
    texts += cautions.dispersion_warnings(fits, "poisson", "classical")
    texts += cautions.collinearity_warnings([row], 45.67)
    rows = (np.arange(0, 3000), np.arange(3000, 6000))
    design = SimpleNamespace(
        names=("density",), outcome=np.arange(6000) % 1000 == 0, rows=rows,
        microclusters=np.ones(6000, dtype=int),
    )  # fmt: skip
    checks = [RegimeCheck(regime, 3000, 0.1, 3.0, 1.0, 0.5) for regime in ("rural", "urban")]
    texts += cautions.cluster_warnings(checks, design)
    for model in ("logit", "firth_logit"):
        texts += cautions.sample_warnings(SimpleNamespace(outcome="binary"), model, design)
    assert len(texts) == 1 + 9 + 2 + 2 + 2 + 4
    texts += [_clipped(1), _clipped(2), _unpredicted(12, 3456, "rural")]
    texts += extent_warnings(np.array([[0.0, 0.0], [12345.0, 0.0]]), 3456.0)
    check(texts)


def test_a_sentence_is_made_of_whole_sentences_and_clauses(marked):
    row = compared("different", 0.08, -0.02)
    interval = CoefficientRow("density", "difference", *(0.1,) * 9, 0.05, 0.15)
    design = SimpleNamespace(binary=np.array([False]))
    (sentence,) = driver_sentences([interval], [row], design, FitSettings(), "binary", "", 0.04)
    assert sentence == (
        "«Density: different in rural and urban places.» ««A typical increase (one standard "
        "deviation)» is associated with 8٫0 percentage points more in rural and 2٫0 less in urban "
        "areas;» «the difference is 10٫0 points (95 % interval 5٫0 to 15٫0), more than chance "
        "would give.»"
    )


def test_one_is_said_as_one_and_no_difference_is_never_below_nothing():
    assert _clipped(1).startswith("1 negative eigenvalue of the Conley covariance was set")
    assert _clipped(2).startswith("2 negative eigenvalues of the Conley covariance were set")
    few = BINARY.having(rural=np.arange(600) < 2, drivers=BINARY.drivers[:, :1], names=("a",))
    with pytest.raises(InputError, match="2 rural rows are too few for 1 driver and a constant"):
        few.fit()
    row = compared("same", 0.0800001, 0.0800002)
    interval = CoefficientRow("density", "difference", *(0.1,) * 9, -0.0001, 0.0001)
    design = SimpleNamespace(binary=np.array([False]))
    (sentence,) = driver_sentences([interval], [row], design, FitSettings(), "binary", "", 0.04)
    assert "the difference is 0.0 points (95 % interval 0.0 to 0.0)" in sentence


def test_a_note_that_scripts_look_for_is_data_and_its_words_are_shown(marked):
    """The contract names its text, so a table has it in English in every language."""
    fit = invented().fit(equivalence_margin=0.5)
    notes = {row.note for row in fit.comparison if row.verdict == "same" and row.note}
    assert notes == {NEGLIGIBLE} == {"detectable but negligible"}
    assert note_words(NEGLIGIBLE) == f"«{NEGLIGIBLE}»"
    assert note_words("«another»") == "«another»"

"""Do intervals cover, and do verdicts keep their levels, where the truth is known?

python benchmarks/validate_drivers.py [--runs 2000] [--spatial-runs 500]

Tables of 1,500 areas are invented by a logit with coefficients of each regime's own; the truth is
its average marginal effect over the areas of the table. Independent errors: do 95 % intervals
cover 93.6 to 96.4 %, is `same` said in at most 6.4 % where the true difference is exactly the
margin, and `different` in at most 6.4 % where there is none? (Each is 5 % or 95 % and three
standard errors of 2,000 runs.) Spatially correlated errors: do Conley intervals cover at least
90 %, and 3 points more than HC1, for rural effects, urban effects and their differences?

Spatial errors enter so that the logit stays true: z is Gaussian in space with correlation
exp(-distance / 5 km), u = Φ(z) is uniform at each place, and y = 1 where u < Λ(x'β). So each
area's probability is the logit's, and the effect estimated is the one known. Drivers are
correlated in the same way; if they were not, HC1 would be right.

Only what the limits are about is computed: no cross-validation, no bootstrap. That this is what
`fit_drivers` gives is checked on the first tables.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

# Each process has a core of its own: threads of linear algebra would only be in each other's way.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np
from scipy.optimize import brentq
from scipy.spatial.distance import cdist
from scipy.special import expit, ndtr

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from creative_clusters_plugin.core.progress import Progress
from creative_clusters_plugin.core.regression.comparison import (
    Comparison,
    coefficient_rows,
    compare,
)
from creative_clusters_plugin.core.regression.covariance import (
    Sample,
    estimate_covariance,
    kernel_sums,
)
from creative_clusters_plugin.core.regression.design import Design, build_design
from creative_clusters_plugin.core.regression.families import FAMILIES
from creative_clusters_plugin.core.regression.fit import FitSettings, fit_drivers
from creative_clusters_plugin.core.regression.models import RegimeFit
from creative_clusters_plugin.core.regression.regimes import fit_regimes
from creative_clusters_plugin.core.regression.results import CoefficientRow

AREAS = 1500
DRIVERS = ("differs", "alike", "yes_or_no")
REGIMES = ("rural", "urban", "difference")
#: A margin that no difference is tested at: whether there is one decides alone.
NO_MARGIN = 1e-9
REGION, RANGE, REGIME_RANGE = 150e3, 5e3, 15e3
CONLEY_DISTANCE = 20e3
COVERS, AT_MOST, CONLEY_COVERS, CONLEY_GAINS = (0.936, 0.964), 0.064, 0.90, 0.03


@dataclass(frozen=True)
class Invented:
    """A table with its truth: coefficients and effects by regime (2, 3), rural first.

    Effects are average marginal effects, in units of the outcome for a standard deviation.
    """

    outcome: np.ndarray
    drivers: np.ndarray
    rural: np.ndarray
    xy: np.ndarray | None
    constants: tuple[float, float]
    slopes: np.ndarray
    effects: np.ndarray

    def truth(self, driver: int) -> np.ndarray:
        """Return the effects of a driver: rural, urban, difference."""
        rural, urban = self.effects[:, driver]
        return np.array([rural, urban, rural - urban])

    def settings(self, covariance: str, margin: float) -> FitSettings:
        """Return what a user would choose."""
        return FitSettings(
            covariance=covariance, equivalence_margin=margin, conley_distance=CONLEY_DISTANCE
        )


class Fitted:
    """A logit of a table, without what `fit_drivers` looks at besides."""

    def __init__(self, table: Invented) -> None:
        settings = table.settings("robust", NO_MARGIN)
        self.table = table
        self.model = FAMILIES["logit"]
        self.design: Design = build_design(
            table.outcome,
            table.drivers,
            DRIVERS,
            table.rural,
            settings,
            self.model.outcome,
            table.xy,
            None,
            "",
        )
        self.fits: list[RegimeFit] = fit_regimes(
            self.model, self.design, settings.model, "the outcome", Progress()
        )

    def compared(
        self, covariance: str, margin: float = NO_MARGIN
    ) -> tuple[Comparison, tuple[CoefficientRow, ...]]:
        """Return the comparison and the table of coefficients."""
        settings = self.table.settings(covariance, margin)
        kernel = None
        if covariance == "conley":
            sample = Sample(self.design, np.arange(AREAS), self.fits)
            kernel = kernel_sums(self.design, [sample], CONLEY_DISTANCE, Progress())[0]
        estimated = estimate_covariance(covariance, self.fits, self.design, kernel)
        betas = [fit.coefficients for fit in self.fits]
        found = compare(self.model.link, betas, estimated, self.design, margin, settings)
        rows = coefficient_rows(
            DRIVERS, found.coefficients, found.effects, estimated, settings.alpha
        )
        return found, rows


def check_short_way(table: Invented, covariance: str) -> None:
    """Stop if this is not what `fit_drivers` gives."""
    settings = table.settings(covariance, 0.05)
    whole = fit_drivers(
        table.outcome, table.drivers, DRIVERS, table.rural, settings, xy=table.xy, groups=None
    )
    found, rows = Fitted(table).compared(covariance, 0.05)
    if repr(rows) != repr(whole.coefficients) or repr(found.rows) != repr(whole.comparison):
        sys.exit("What is validated here is not what fit_drivers gives.")


def independent(seed: int) -> Invented:
    """Invent a table whose areas are independent of each other."""
    rng = np.random.default_rng([seed, 1])
    rural = rng.random(AREAS) < 0.4
    normal = rng.normal(size=(AREAS, 2)) @ np.linalg.cholesky([[1.0, 0.3], [0.3, 1.0]]).T
    drivers = np.column_stack([normal, rng.random(AREAS) < 0.3])
    return _planted(rng.random(AREAS), drivers, rural, None)


def spatial(seed: int) -> Invented:
    """Invent a table whose errors, drivers and regimes are correlated in space."""
    rng = np.random.default_rng([seed, 2])
    xy = rng.uniform(0, REGION, (AREAS, 2))
    away = cdist(xy, xy)

    def field(reach: float, count: int) -> np.ndarray:
        return np.linalg.cholesky(np.exp(-away / reach)) @ rng.normal(size=(AREAS, count))

    setting = field(REGIME_RANGE, 1)[:, 0]
    rural = setting <= np.quantile(setting, 0.4)
    drivers = field(RANGE, 4)
    error, drivers = drivers[:, 3], drivers[:, :3]
    drivers[:, 2] = drivers[:, 2] > 0.5
    return _planted(ndtr(error), drivers, rural, xy)


def _planted(
    uniform: np.ndarray, drivers: np.ndarray, rural: np.ndarray, xy: np.ndarray | None
) -> Invented:
    """Draw outcomes; the second driver's urban coefficient gives it its rural effect."""
    spread = np.array([*drivers[:, :2].std(axis=0, ddof=1), 1.0])
    constants, slopes = (-1.2, -0.5), np.array([[0.8, 0.5, 0.4], [0.3, 0.5, 0.4]])

    def effects(regime: int) -> np.ndarray:
        rows = drivers[rural if regime == 0 else ~rural]
        eta = constants[regime] + rows @ slopes[regime]
        found = slopes[regime] * np.mean(expit(eta) * expit(-eta)) * spread
        without = eta - slopes[regime, 2] * rows[:, 2]
        found[2] = np.mean(expit(without + slopes[regime, 2]) - expit(without))
        return found

    def apart(slope: float) -> float:
        slopes[1, 1] = slope
        return float(effects(1)[1] - wanted)

    wanted = effects(0)[1]
    slopes[1, 1] = brentq(apart, 0.05, 1.5, xtol=1e-13)
    regime = np.where(rural, 0, 1)
    eta = np.array(constants)[regime] + np.sum(drivers * slopes[regime], axis=1)
    outcome = (uniform < expit(eta)).astype(float)
    truth = np.array([effects(0), effects(1)])
    return Invented(outcome, drivers, rural, xy, constants, slopes, truth)


def covered(rows: tuple[CoefficientRow, ...], table: Invented) -> np.ndarray:
    """Return whether the intervals of each driver (3) and regime (3) hold the truth."""
    found = {(row.driver, row.regime): row for row in rows}
    result = np.zeros((3, 3), dtype=bool)
    for j, driver in enumerate(DRIVERS):
        for g, (regime, truth) in enumerate(zip(REGIMES, table.truth(j))):
            row = found[driver, regime]
            result[j, g] = row.ame_ci_low <= truth <= row.ame_ci_high
    return result


def independent_run(seed: int) -> np.ndarray:
    """Return coverage (9), `same` at the margin, `different` without a difference, p below 5 %."""
    table = independent(seed)
    fitted = Fitted(table)
    at_margin, rows = fitted.compared("robust", abs(float(table.truth(0)[2])))
    without = fitted.compared("robust")[0].rows[1]
    verdicts = [
        at_margin.rows[0].verdict == "same",
        without.verdict == "different",
        without.p_value <= 0.05,
    ]
    return np.array([*covered(rows, table).ravel(), *verdicts])


def spatial_run(seed: int) -> np.ndarray:
    """Return coverage of Conley (9) and of HC1 (9)."""
    table = spatial(seed)
    fitted = Fitted(table)
    kinds = ("conley", "robust")
    return np.concatenate([covered(fitted.compared(kind)[1], table).ravel() for kind in kinds])


def shares(run: Callable[[int], np.ndarray], runs: int, workers: int) -> np.ndarray:
    """Return the mean of what the runs give."""
    with ProcessPoolExecutor(workers) as pool:
        return np.mean(list(pool.map(run, range(runs), chunksize=5)), axis=0)


def report(title: str, share: float, met: bool, limit: str) -> bool:
    """Print a figure beside its limit."""
    print(f"  {title:52}{100 * share:7.2f} %   {limit:26}{'met' if met else 'MISSED'}")
    return met


def check_independent(runs: int, workers: int) -> bool:
    """Print what independent errors give; return whether every limit is met."""
    check_short_way(independent(0), "robust")
    found = shares(independent_run, runs, workers)
    print(f"\nIndependent errors, HC1, {runs:,} tables of {AREAS:,} areas")
    low, high = COVERS
    met = [
        report(
            f"95 % intervals cover, {driver}, {regime}",
            share,
            low <= share <= high,
            f"{100 * low:.1f} to {100 * high:.1f} %",
        )
        for (driver, regime), share in zip(_pairs(), found)
    ]
    for title, share in zip(
        ("`same`, the true difference being the margin", "`different`, there being none")
        + ("p below 5 %, there being no difference",),
        found[9:],
    ):
        met.append(report(title, share, share <= AT_MOST, f"at most {100 * AT_MOST:.1f} %"))
    return all(met)


def check_spatial(runs: int, workers: int) -> bool:
    """Print what spatially correlated errors give; return whether every limit is met."""
    check_short_way(spatial(0), "conley")
    found = shares(spatial_run, runs, workers)
    conley, robust = found.reshape(2, 3, 3)
    print(f"\nErrors of 5 km range in a region of 150 km, {runs:,} tables of {AREAS:,} areas")
    met = []
    for regime, wide, narrow in zip(REGIMES, conley.mean(axis=0), robust.mean(axis=0)):
        limit = f"{100 * CONLEY_COVERS:.0f} %, and 3 over {100 * narrow:.1f}"
        good = wide >= CONLEY_COVERS and wide >= narrow + CONLEY_GAINS
        met.append(report(f"Conley intervals cover, three drivers, {regime}", wide, good, limit))
    for (driver, regime), wide, narrow in zip(_pairs(), conley.ravel(), robust.ravel()):
        print(f"    {driver}, {regime}: Conley {100 * wide:.1f} %, HC1 {100 * narrow:.1f} %")
    return all(met)


def _pairs() -> list[tuple[str, str]]:
    return [(driver, regime) for driver in DRIVERS for regime in REGIMES]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=2000)
    parser.add_argument("--spatial-runs", type=int, default=500)
    parser.add_argument("--workers", type=int, default=os.cpu_count())
    options = parser.parse_args()
    good = check_independent(options.runs, options.workers)
    good = check_spatial(options.spatial_runs, options.workers) and good
    if not good:
        sys.exit("A limit is missed.")


if __name__ == "__main__":
    main()

"""What the report of a fit of drivers is made of, and how it says numbers and verdicts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .. import wording as w
from ..language import number, tr
from ..regression.presence import presence
from ..regression.results import (
    BootstrapRow,
    CoefficientRow,
    ComparisonRow,
    DriverFit,
    PartialEffect,
    RegimeCheck,
)
from ..regression.settings import FitSettings

#: How the verdicts are said (see :func:`verdict_words`), in the order in which they are told.
VERDICTS = {"same": "the same", "different": "different", "inconclusive": "cannot tell"}
MINUS = "\N{MINUS SIGN}"
#: The outcome that 'Assemble drivers' makes: 1 where an area has a clustered organisation.
IN_CLUSTER = "in_cluster"


@dataclass(frozen=True)
class DriverFacts:
    """All that the report of a fit tells; the report fits nothing anew.

    Attributes
    ----------
    name : str
        Of the layer or table.
    date : str
        In words.
    outcome : str
        Field of the outcome.
    drivers : tuple of str
        Fields of the drivers, in the fit's order.
    settings : FitSettings
        As given; ``fit`` says what was used for ``auto``.
    skipped : tuple of str
        Sentences on rows that took no part, and why; empty for none.
    versions : sequence of (name, version)
    fit : DriverFit
    has_places : bool
        Did the rows have coordinates?
    kind : str
        Of the outcome: ``binary``, ``share``, ``count`` or ``number``.
    cluster_field : str
        Field that says which microcluster a row belongs to; "" for none.
    group_field : str
        CLUSTER_FIELD of clustered errors; "" for none.
    rurality_field : str
    given : tuple of int
        Rows, rural rows and urban rows, whether they took part or not; () where it is not known.
    lacks : tuple of (str, int)
        What is NULL in rows that took no part, and in how many of them.
    messages : tuple of str
        What was said of the layer as it was read.
    """

    name: str
    date: str
    outcome: str
    drivers: tuple[str, ...]
    settings: FitSettings
    skipped: tuple[str, ...]
    versions: Sequence[tuple[str, str]]
    fit: DriverFit
    has_places: bool
    kind: str
    cluster_field: str = ""
    group_field: str = ""
    rurality_field: str = "rurality"
    given: tuple[int, ...] = ()
    lacks: tuple[tuple[str, int], ...] = ()
    messages: tuple[str, ...] = ()

    @property
    def of_outcome(self) -> str:
        """The outcome in a sentence: in words where the plugin itself made the field."""
        return tr("having a microcluster") if self.outcome == IN_CLUSTER else self.outcome

    @property
    def recorded(self) -> bool:
        """Is more known of the fit than its two tables?"""
        return self.fit.observations > 0

    @property
    def order(self) -> list[int]:
        """The drivers' numbers by falling size of the larger of the two effects."""
        sizes = [max(abs(row.rural_ame), abs(row.urban_ame)) for row in self.fit.comparison]
        return sorted(range(len(sizes)), key=lambda j: -sizes[j])

    @property
    def rows(self) -> list[ComparisonRow]:
        """The comparisons in :attr:`order`."""
        return [self.fit.comparison[j] for j in self.order]

    @property
    def sentences(self) -> list[str]:
        """The drivers' sentences in :attr:`order`."""
        return [minus(self.fit.sentences[j]) for j in self.order]

    @property
    def unit(self) -> Unit:
        """How effects are written."""
        effects = [
            abs(each) for row in self.fit.comparison for each in (row.rural_ame, row.urban_ame)
        ]
        scale = float(np.fmin(self.fit.equivalence_margin, max(effects, default=np.inf)))
        return Unit(self.kind in ("binary", "share"), self.outcome, scale)

    @property
    def confidence(self) -> str:
        """The level of intervals, in words."""
        return f"{number(self.settings.confidence, 'g')}{w.SPACE}%"

    def coefficient(self, driver: str, regime: str) -> CoefficientRow:
        """Return a driver's row of the table of coefficients."""
        return next(
            row for row in self.fit.coefficients if (row.driver, row.regime) == (driver, regime)
        )

    def bootstrap(self, driver: str) -> BootstrapRow | None:
        """Return a driver's bootstrap; None where none was drawn."""
        found = self.fit.bootstrap.rows if self.fit.bootstrap else ()
        return next((row for row in found if row.driver == driver), None)

    def partials(self, driver: str) -> list[PartialEffect]:
        """Return a driver's partial effects, rural first."""
        return [each for each in self.fit.partial if each.driver == driver]

    def with_verdict(self, verdict: str) -> list[str]:
        """Return the drivers with a verdict, in :attr:`order`."""
        return [row.driver for row in self.rows if row.verdict == verdict]

    def same(self, found: str) -> list[str]:
        """Return the drivers that are the same and of such a :func:`presence`."""
        return [
            driver
            for driver in self.with_verdict("same")
            if presence(self.fit.coefficients, driver) == found
        ]

    def regime(self, name: str) -> RegimeCheck:
        """Return what is known of the ``rural`` or the ``urban`` rows."""
        return next(each for each in self.fit.regimes if each.regime == name)


@dataclass(frozen=True)
class Unit:
    """How an effect is written: in percentage points, or in the outcome's own units.

    Attributes
    ----------
    points : bool
    outcome : str
    scale : float
        Of the effects: numbers have as many decimals as give this two digits.
    """

    points: bool
    outcome: str
    scale: float

    @property
    def name(self) -> str:
        """The unit by itself, for axes."""
        if self.points:
            return tr("percentage points")
        return tr("units of {outcome}", outcome=self.outcome)

    @property
    def inside(self) -> str:
        """In which unit, for sentences and captions."""
        if self.points:
            return tr("in percentage points")
        return tr("in units of {outcome}", outcome=self.outcome)

    @property
    def factor(self) -> float:
        """What effects are multiplied by before they are shown."""
        return 100.0 if self.points else 1.0

    def number(self, value: float) -> str:
        """Return an effect without its unit; never "−0.0"."""
        if np.isnan(value):
            return w.NOTHING
        text = number(self.factor * value, f",.{self._decimals}f")
        return minus(text) if re.search("[1-9]", text) else text.lstrip("-")

    def amount(self, value: float) -> str:
        """Return an effect with its unit where that has a name."""
        if self.points:
            return tr("{number} percentage points", number=self.number(value))
        return self.number(value)

    def interval(self, low: float, high: float) -> str:
        """Return an interval."""
        if np.isnan(low) or np.isnan(high):
            return w.NOTHING
        return tr("{low} to {high}", low=self.number(low), high=self.number(high))

    def level(self, value: float) -> str:
        """Return a mean of the outcome itself."""
        return w.percent(value) if self.points else minus(w.significant(value))

    @property
    def _decimals(self) -> int:
        scale = self.factor * self.scale
        if not (np.isfinite(scale) and scale > 0):
            return 1 if self.points else 2
        return int(np.clip(1 - np.floor(np.log10(scale)), 1 if self.points else 0, 8))


def verdict_words(verdict: str) -> str:
    """Return how a verdict is said."""
    return tr(VERDICTS[verdict])


def minus(text: str) -> str:
    """Return a text whose negative numbers have a minus sign instead of a hyphen."""
    return re.sub(r"(?<![\w.)\]])-(?=[\d.])", MINUS, text)

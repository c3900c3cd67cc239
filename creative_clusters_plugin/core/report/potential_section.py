"""The map of rural areas that look most like those that have what the study is about."""

from __future__ import annotations

import math

import numpy as np

from .. import wording as w
from ..language import number, tr
from ..shares import RURAL
from .cluster_map import marked_map
from .drivers_facts import IN_CLUSTER, DriverFacts
from .page import Block, Paragraph, Picture, Section
from .study_facts import StudyFacts

#: Ranks over this are the highest fifth.
_HIGH = 0.8
#: Areas under the ROC curve under which the map comes with a caution, and under which there is none
#: (0.5 is guessing).
_SHAKY, _GUESSING = 0.6, 0.55
_CAPTIONS = {
    True: "Grey: the centres of rural areas. Purple: the fifth of those without a microcluster "
    "whose drivers are most like those of rural areas that have one.",
    False: "Grey: the centres of rural areas. Purple: of those whose outcome is 0, the fifth of "
    "which the drivers in this study would lead to expect most.",
}


def potential_section(facts: StudyFacts) -> Section | None:
    """Return the section; None where no rural area is ranked, or none is high.

    The map is left out where the drivers hardly do better than guessing.
    """
    potential = facts.potential
    if potential is None:
        return None
    rural = np.array([kind == RURAL for kind in potential.rurality], dtype=bool)
    top = rural & (potential.rank > _HIGH)
    if not top.any():
        return None
    title = tr("Where more might grow")
    drivers = facts.drivers if facts.drivers and facts.drivers.recorded else None
    clusters = _outcome(facts) == IN_CLUSTER
    auc = _weakest(drivers)
    if auc < _GUESSING:
        return Section(title, (Paragraph(f"{_weak(drivers, clusters)} {_no_map(clusters)}"),))
    blocks: list[Block] = []
    if auc < _SHAKY:
        use = tr("Do not use the map to choose places.")
        blocks.append(Paragraph(f"{_weak(drivers, clusters)} {use}"))
    drawn = marked_map(potential.xy[rural], potential.xy[top])
    blocks.append(Paragraph(_told(int(top.sum()), _outcome(facts), math.isnan(auc))))
    blocks.append(Picture(drawn, tr(_CAPTIONS[clusters])))
    return Section(title, tuple(blocks))


def _outcome(facts: StudyFacts) -> str:
    """Return the field of the outcome; '' where it is not known."""
    if facts.drivers and facts.drivers.recorded:
        return facts.drivers.outcome
    given = [value for step in facts.steps for name, value in step.parameters if name == "OUTCOME"]
    return given[0] if given else ""


def _weakest(drivers: DriverFacts | None) -> float:
    """Return the lesser of the cross-validated AUC of all areas and of rural ones; NaN for none."""
    if drivers is None:
        return math.nan
    known = [drivers.fit.cv_auc, *(each.auc for each in drivers.fit.regimes)][:2]
    return min((each for each in known if not math.isnan(each)), default=math.nan)


def _weak(drivers: DriverFacts | None, clusters: bool) -> str:
    """Say how little the drivers tell; they are known where this is asked."""
    whole, rural = (
        (drivers.fit.cv_auc, drivers.regime(RURAL).auc) if drivers else (math.nan, math.nan)
    )
    figures = tr(
        "cross-validated AUC {auc}, among rural areas {rural}; {guessing} is guessing",
        auc=w.NOTHING if math.isnan(whole) else number(whole, ".2f"),
        rural=w.NOTHING if math.isnan(rural) else number(rural, ".2f"),
        guessing=0.5,
    )
    return tr(
        "A caution: the drivers hardly tell areas with a microcluster from others ({figures})."
        if clusters
        else "A caution: the drivers hardly tell areas with the outcome from others ({figures}).",
        figures=figures,
    )


def _no_map(clusters: bool) -> str:
    return tr(
        "So no map is drawn of the areas without a microcluster that look most like those with "
        "one: it would be little better than drawing lots."
        if clusters
        else "So no map is drawn of the areas of which most is expected: it would be little better "
        "than drawing lots."
    )


def _told(areas: int, outcome: str, unknown: bool) -> str:
    """Say how many areas are marked, and what that means and does not mean."""
    rural = w.plural(areas, "rural area", "rural areas")
    if outcome == IN_CLUSTER:
        told = tr(
            "{areas} without a microcluster is in the highest fifth of potential: by the drivers "
            "in this study it looks most like rural areas that have one."
            if areas == 1
            else "{areas} without a microcluster are in the highest fifth of potential: by the "
            "drivers in this study they look most like rural areas that have one.",
            areas=rural,
        )
    else:
        told = tr(
            "{areas} where {outcome} is 0 is in the highest fifth of potential: by the drivers in "
            "this study most is to be expected of it."
            if areas == 1
            else "{areas} where {outcome} is 0 are in the highest fifth of potential: by the "
            "drivers in this study most is to be expected of them.",
            areas=rural,
            outcome=tr("the field “{field}”", field=outcome) if outcome else tr("the outcome"),
        )
    ask = tr(
        "That is a place to ask questions, not a forecast. The field potential_rank of the areas "
        "has all ranks."
    )
    if not unknown:
        return f"{told} {ask}"
    how = tr("How well the drivers tell such areas from others is not known here.")
    return f"{told} {how} {ask}"

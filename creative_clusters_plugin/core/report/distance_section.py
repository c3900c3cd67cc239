"""The section on how close together organisations are."""

from __future__ import annotations

import numpy as np

from .. import wording as w
from ..language import tr
from ..shares import RURAL, URBAN
from .charts import k_distance_curve
from .detection_facts import DetectionFacts
from .page import Paragraph, Picture, Section

_ALL, _BOTH = "all", "both"
#: Where half of the organisations of a kind, or of both kinds, have how many others.
_HALVES = {
    _ALL: "Half of the organisations have {neighbours} {where_all}.",
    RURAL: "Half of the rural organisations have {neighbours} {where_rural}.",
    URBAN: "Half of the urban organisations have {neighbours} {where_urban}.",
    _BOTH: "Half of the rural organisations have {neighbours} {where_rural} and half of the urban "
    "organisations have {neighbours} {where_urban}.",
}
_DENSE = {
    _ALL: "Within EPS, {eps}, they are for {share_all} of all.",
    RURAL: "Within EPS, {eps}, they are for {share_rural} of the rural ones.",
    URBAN: "Within EPS, {eps}, they are for {share_urban} of the urban ones.",
    _BOTH: "Within EPS, {eps}, they are for {share_rural} of the rural ones and {share_urban} of "
    "the urban ones.",
}


def distance_section(facts: DetectionFacts) -> Section:
    """Return the k-distance curve, and what it says; a core distance at least is finite."""
    drawn = k_distance_curve(
        facts.core_distance, facts.rural, facts.settings.min_samples, facts.eps
    )
    caption = tr(
        "The k-distance curve: for each organisation the distance within which there are "
        "{neighbours}, itself counted, from the densest place to the loneliest; distances on a "
        "scale of tens, from a metre on.",
        neighbours=_neighbours(facts),
    )
    return Section(
        tr("How close together organisations are"),
        (Paragraph(_closeness(facts)), Picture(drawn, caption)),
    )


def _neighbours(facts: DetectionFacts) -> str:
    number = facts.settings.min_samples
    if facts.group_field:
        return tr(
            "a weight of {number:g} in their group"
            if facts.weight_field
            else "{number:g} organisations in their group",
            number=number,
        )
    return tr(
        "a weight of {number:g}" if facts.weight_field else "{number:g} organisations",
        number=number,
    )


def _closeness(facts: DetectionFacts) -> str:
    """Say how close half of the organisations are and, with DBSCAN, whom EPS calls dense."""
    kinds = {_ALL: facts.core_distance}
    if facts.rural is not None and facts.told_apart:
        kinds = {
            RURAL: facts.core_distance[facts.rural == 1],
            URBAN: facts.core_distance[facts.rural == 0],
        }
    told = {
        kind: core for kind, core in kinds.items() if len(core) and np.isfinite(np.median(core))
    }
    if not told:
        return tr("Most organisations have too few others anywhere to be in a dense place.")
    which = _BOTH if len(told) == 2 else next(iter(told))
    where = {f"where_{kind}": _where(float(np.median(core))) for kind, core in told.items()}
    text = tr(_HALVES[which], neighbours=_neighbours(facts), **where)
    if not np.isnan(facts.eps) and not facts.group_field:
        shares = {
            f"share_{kind}": w.percent(float((core <= facts.eps).mean()))
            for kind, core in told.items()
        }
        text += " " + tr(_DENSE[which], eps=w.distance(facts.eps), **shares)
    return text


def _where(metres: float) -> str:
    if not metres:
        return tr("at their own spot")
    return tr("within {distance}", distance=w.distance(metres))

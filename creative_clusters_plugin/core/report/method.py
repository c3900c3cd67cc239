"""The section on how a detection was done, so that another analyst can repeat it."""

from __future__ import annotations

import numpy as np

from .. import wording as w
from ..language import number, tr
from .detection_facts import DetectionFacts
from .page import (
    Beside,
    Block,
    Listing,
    Paragraph,
    Section,
    Table,
    parameters_table,
    versions_table,
)

#: Where the methods of detection come from.
HDBSCAN_SOURCES = (
    "Campello, R. J. G. B., Moulavi, D. and Sander, J. (2013), “Density-based clustering based on "
    "hierarchical density estimates”, PAKDD 2013.",
    "Campello, R. J. G. B., Moulavi, D., Zimek, A. and Sander, J. (2015), “Hierarchical density "
    "estimates for data clustering, visualization, and outlier detection”, ACM TKDD 10(1).",
)
DBSCAN_SOURCES = (
    "Ester, M., Kriegel, H.-P., Sander, J. and Xu, X. (1996), “A density-based algorithm for "
    "discovering clusters in large spatial databases with noise”, KDD-96.",
)
_KNEE = (
    "Satopää, V., Albrecht, J., Irwin, D. and Raghavan, B. (2011), “Finding a ‘kneedle’ in a "
    "haystack: detecting knee points in system behavior”, ICDCS Workshops.",
)


def method_section(facts: DetectionFacts) -> Section:
    """Return how it was done, with which values and versions, and by whose methods."""
    by_tree = facts.settings.method == "hdbscan"
    from_knee = not by_tree and facts.settings.eps is None
    sources = (
        *(HDBSCAN_SOURCES if by_tree else DBSCAN_SOURCES + HDBSCAN_SOURCES),
        *(_KNEE if from_knee else ()),
    )
    blocks: list[Block] = [
        Paragraph(_hdbscan(facts) if by_tree else _dbscan(facts)),
        Paragraph(_radius(facts)),
    ]
    blocks += [Paragraph(each) for each in (_fields(facts), _left_out(facts)) if each]
    blocks.append(Beside((_parameters(facts), versions_table(facts.versions))))
    if facts.messages:
        blocks += [Paragraph(tr("What the run said:")), Listing(tuple(facts.messages))]
    blocks += [Paragraph(tr("Sources:")), Listing(sources)]
    return Section(tr("Method and settings"), tuple(blocks))


def _hdbscan(facts: DetectionFacts) -> str:
    chosen, weighted = facts.settings, bool(facts.weight_field)
    told = (
        tr(
            "A microcluster is a place where organisations lie closer together than around it. "
            "They were found by HDBSCAN* (Campello, Moulavi and Sander 2013), which needs no fixed "
            "distance, so that a village can be found as well as a quarter of a city."
        ),
        tr(
            "How dense it is at an organisation is told by the distance within which there is a "
            "weight of {number:g}, itself counted (MIN_SAMPLES)."
            if weighted
            else "How dense it is at an organisation is told by the distance within which there "
            "are {number:g} organisations, itself counted (MIN_SAMPLES).",
            number=chosen.min_samples,
        ),
        tr(
            "An exact tree joins organisations from the densest places outwards; its branches are "
            "the groups that stay together as the required density rises."
        ),
        tr(
            "A group needs at least a weight of {number:g} (MIN_CLUSTER_SIZE)."
            if weighted
            else "A group needs at least {number:g} organisations (MIN_CLUSTER_SIZE).",
            number=chosen.min_cluster_size,
        ),
        tr(
            "Where one group lies inside another, the one is kept that lasts over the wider range "
            "of densities (excess of mass)."
            if chosen.selection == "eom"
            else "Where one group lies inside another, the inner one is kept (the leaves of the "
            "tree)."
        ),
    )
    return " ".join(told)


def _dbscan(facts: DetectionFacts) -> str:
    chosen, weighted = facts.settings, bool(facts.weight_field)
    told = (
        tr("A microcluster is a place denser than one limit, the same everywhere."),
        tr(
            "They were found by DBSCAN (Ester and others 1996): an organisation with at least a "
            "weight of {number:g}, itself counted (MIN_SAMPLES), within the distance EPS is in a "
            "dense place; dense places within EPS of each other are one microcluster, and what is "
            "within EPS of one is at its edge."
            if weighted
            else "They were found by DBSCAN (Ester and others 1996): an organisation with at least "
            "{number:g} organisations, itself counted (MIN_SAMPLES), within the distance EPS is in "
            "a dense place; dense places within EPS of each other are one microcluster, and what "
            "is within EPS of one is at its edge.",
            number=chosen.min_samples,
        ),
        _eps(facts),
        tr(
            "Groups of less than a weight of {number:g} (MIN_CLUSTER_SIZE) do not count."
            if weighted
            else "Groups of less than {number:g} organisations (MIN_CLUSTER_SIZE) do not count.",
            number=chosen.min_cluster_size,
        ),
    )
    return " ".join(told)


def _eps(facts: DetectionFacts) -> str:
    """Say where the distance of DBSCAN comes from."""
    if np.isnan(facts.eps):
        return tr("No distance was needed, because no place is dense.")
    eps = w.distance(facts.eps)
    if facts.settings.eps is not None:
        return tr("EPS is {eps}, as given.", eps=eps)
    return tr(
        "EPS is {eps}, from the knee of the k-distance curve above (Satopää and others 2011), the "
        "largest of the groups' own."
        if facts.group_field
        else "EPS is {eps}, from the knee of the k-distance curve above (Satopää and others 2011).",
        eps=eps,
    )


def _radius(facts: DetectionFacts) -> str:
    limit = facts.settings.max_radius
    if not limit:
        return tr("There is no limit on how wide a microcluster may be (MAX_RADIUS is 0).")
    text = tr(
        "No microcluster is wider than a circle of {limit} radius (MAX_RADIUS). A group that does "
        "not fit loses the organisations in its least dense places, step by step, until the rest "
        "fits. If it splits or becomes too small before that, it is none itself, and its parts are "
        "tried alike. What is left out lies in no microcluster.",
        limit=w.length(limit),
    )
    if facts.settings.method == "dbscan":
        text += " " + tr(
            "With DBSCAN, a group that is too wide is divided by the density tree of its own "
            "members in this way."
        )
    return text


def _fields(facts: DetectionFacts) -> str:
    parts = []
    if facts.group_field:
        parts.append(
            tr(
                "Each value of “{field}” was searched by itself, so microclusters of different "
                "values may overlap.",
                field=facts.group_field,
            )
        )
    if facts.weight_field:
        parts.append(
            tr(
                "Each organisation counts by its “{field}”; a microcluster also needs {number:g} "
                "organisations, so that a single large one is none. Shares are of organisations, "
                "not of weight.",
                field=facts.weight_field,
                number=facts.settings.min_samples,
            )
        )
    if facts.rural is not None:
        parts.append(
            tr(
                "Whether an organisation is rural is taken from “{field}”; a microcluster is rural "
                "or urban by the majority of its members.",
                field=facts.rurality_field,
            )
        )
        if not facts.told_apart:
            parts.append(tr("It is not known of any of them."))
    return " ".join(parts)


def _left_out(facts: DetectionFacts) -> str:
    if facts.skipped:
        text = tr(
            "{organisations} was skipped: without a location, or without a value in the field of "
            "groups or weights."
            if facts.skipped == 1
            else "{organisations} were skipped: without a location, or without a value in the "
            "field of groups or weights.",
            organisations=w.plural(facts.skipped, "organisation", "organisations"),
        )
    else:
        text = tr("No organisation was skipped.")
    if facts.settings.max_radius:
        text += " " + tr(
            "MAX_RADIUS left {organisations} out of the groups that it shortened.",
            organisations=w.plural(facts.trimmed, "organisation", "organisations"),
        )
    return text


def _parameters(facts: DetectionFacts) -> Table:
    chosen = facts.settings
    radius, none = f"{number(chosen.max_radius, '.10g')} m", tr("none")
    knee = tr("from the knee of the curve")
    eps = knee if chosen.eps is None else f"{number(chosen.eps, 'g')} m"
    rows = [
        ("METHOD", chosen.method),
        ("MIN_CLUSTER_SIZE", number(chosen.min_cluster_size, "g")),
        ("MIN_SAMPLES", number(chosen.min_samples, "g")),
        ("MAX_RADIUS", radius if chosen.max_radius else tr("0 (no limit)")),
        ("SELECTION", chosen.selection) if chosen.method == "hdbscan" else ("EPS", eps),
        ("GROUP_FIELD", facts.group_field or none),
        ("WEIGHT_FIELD", facts.weight_field or none),
        ("RURALITY_FIELD", facts.rurality_field or none),
        ("OUTLINE", facts.outline),
    ]
    return parameters_table(rows)

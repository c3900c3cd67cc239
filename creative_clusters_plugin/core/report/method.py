"""The section on how a detection was done, so that another analyst can repeat it."""

from __future__ import annotations

import numpy as np

from .. import wording as w
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
        blocks += [Paragraph("What the run said:"), Listing(tuple(facts.messages))]
    blocks += [Paragraph("Sources:"), Listing(sources)]
    return Section("Method and settings", tuple(blocks))


def _neighbours(facts: DetectionFacts) -> str:
    number = f"{facts.settings.min_samples:g}"
    return f"a weight of {number}" if facts.weight_field else f"{number} organisations"


def _size(facts: DetectionFacts) -> str:
    number = f"{facts.settings.min_cluster_size:g}"
    return f"a weight of {number}" if facts.weight_field else f"{number} organisations"


def _hdbscan(facts: DetectionFacts) -> str:
    which = (
        "Where one group lies inside another, the one is kept that lasts over the wider range of "
        "densities (excess of mass)."
        if facts.settings.selection == "eom"
        else "Where one group lies inside another, the inner one is kept (the leaves of the tree)."
    )
    return (
        "A microcluster is a place where organisations lie closer together than around it. They "
        "were found by HDBSCAN* (Campello, Moulavi and Sander 2013), which needs no fixed "
        "distance, so that a village can be found as well as a quarter of a city. How dense it "
        "is at an organisation is told by the distance within which there are "
        f"{_neighbours(facts)}, itself counted (MIN_SAMPLES). An exact tree joins organisations "
        "from the densest places outwards; its branches are the groups that stay together as the "
        f"required density rises. A group needs at least {_size(facts)} (MIN_CLUSTER_SIZE). {which}"
    )


def _dbscan(facts: DetectionFacts) -> str:
    if np.isnan(facts.eps):
        source = "No distance was needed, because no place is dense."
    elif facts.settings.eps is None:
        source = (
            f"EPS is {w.distance(facts.eps)}, from the knee of the k-distance curve above "
            "(Satopää and others 2011)"
            + (", the largest of the groups' own." if facts.group_field else ".")
        )
    else:
        source = f"EPS is {w.distance(facts.eps)}, as given."
    return (
        "A microcluster is a place denser than one limit, the same everywhere. They were found by "
        "DBSCAN (Ester and others 1996): an organisation with at least "
        f"{_neighbours(facts)}, itself counted (MIN_SAMPLES), within the distance EPS is in a "
        "dense place; dense places within EPS of each other are one microcluster, and what is "
        f"within EPS of one is at its edge. {source} Groups of less than {_size(facts)} "
        "(MIN_CLUSTER_SIZE) do not count."
    )


def _radius(facts: DetectionFacts) -> str:
    limit = facts.settings.max_radius
    if not limit:
        return "There is no limit on how wide a microcluster may be (MAX_RADIUS is 0)."
    text = (
        f"No microcluster is wider than a circle of {w.length(limit)} radius (MAX_RADIUS). A group "
        "that does not fit loses the organisations in its least dense places, step by step, until "
        "the rest fits. If it splits or becomes too small before that, it is none itself, and its "
        "parts are tried alike. What is left out lies in no microcluster."
    )
    if facts.settings.method == "dbscan":
        text += (
            " With DBSCAN, a group that is too wide is divided by the density tree of its own "
            "members in this way."
        )
    return text


def _fields(facts: DetectionFacts) -> str:
    parts = []
    if facts.group_field:
        parts.append(
            f"Each value of “{facts.group_field}” was searched by itself, so microclusters of "
            "different values may overlap."
        )
    if facts.weight_field:
        parts.append(
            f"Each organisation counts by its “{facts.weight_field}”; a microcluster also needs "
            f"{facts.settings.min_samples:g} organisations, so that a single large one is none. "
            "Shares are of organisations, not of weight."
        )
    if facts.rural is not None:
        parts.append(
            f"Whether an organisation is rural is taken from “{facts.rurality_field}”; a "
            "microcluster is rural or urban by the majority of its members."
        )
        if not facts.told_apart:
            parts.append("It is not known of any of them.")
    return " ".join(parts)


def _left_out(facts: DetectionFacts) -> str:
    parts = []
    if facts.skipped:
        parts.append(
            f"{w.plural(facts.skipped, 'organisation was', 'organisations were')} skipped: "
            "without a location, or without a value in the field of groups or weights."
        )
    else:
        parts.append("No organisation was skipped.")
    if facts.settings.max_radius:
        parts.append(
            f"MAX_RADIUS left {w.plural(facts.trimmed, 'organisation', 'organisations')} out of "
            "the groups that it shortened."
        )
    return " ".join(parts)


def _parameters(facts: DetectionFacts) -> Table:
    chosen = facts.settings
    eps = "from the knee of the curve" if chosen.eps is None else f"{chosen.eps:g} m"
    rows = [
        ("METHOD", chosen.method),
        ("MIN_CLUSTER_SIZE", f"{chosen.min_cluster_size:g}"),
        ("MIN_SAMPLES", f"{chosen.min_samples:g}"),
        ("MAX_RADIUS", f"{chosen.max_radius:.10g} m" if chosen.max_radius else "0 (no limit)"),
        ("SELECTION", chosen.selection) if chosen.method == "hdbscan" else ("EPS", eps),
        ("GROUP_FIELD", facts.group_field or "none"),
        ("WEIGHT_FIELD", facts.weight_field or "none"),
        ("RURALITY_FIELD", facts.rurality_field or "none"),
        ("OUTLINE", facts.outline),
    ]
    return parameters_table(rows)

"""What a reader of a study should know before believing it: the warnings of all its steps."""

from __future__ import annotations

from ..language import tr
from .drivers_facts import minus
from .page import Listing, Section
from .study_facts import StudyFacts


def told_of_fit(facts: StudyFacts) -> set[str]:
    """Return the messages of the fit that sections of the report tell anyway."""
    if not (facts.drivers and facts.drivers.recorded):
        return set()
    fit = facts.drivers.fit
    return {*fit.sentences, *fit.warnings, fit.margin_source, *facts.drivers.skipped}


def cautions(facts: StudyFacts) -> list[str]:
    """Return the warnings of the fit, then those of the other steps, each once."""
    of_fit = facts.drivers.fit.warnings if facts.drivers else ()
    told = told_of_fit(facts)
    of_steps = [each for step in facts.steps for each in step.warnings if each not in told]
    return list(dict.fromkeys([*of_fit, *of_steps]))


def cautions_section(facts: StudyFacts) -> Section | None:
    """Return the section; None where no step has warned."""
    found = cautions(facts)
    if not found:
        return None
    return Section(tr("What to keep in mind"), (Listing(tuple(map(minus, found))),))

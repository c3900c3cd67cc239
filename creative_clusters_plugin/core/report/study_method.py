"""The sections on method and data, so that another analyst can repeat a study."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .. import wording as w
from ..record import Input
from .drivers_method import drivers_method_section
from .method import DBSCAN_SOURCES, HDBSCAN_SOURCES
from .page import (
    Block,
    Cell,
    Listing,
    Paragraph,
    Section,
    Table,
    parameters_table,
    versions_table,
    words,
)
from .study_facts import StudyFacts

#: Its parameters are all that its steps were given.
_STUDY = "ruralurbanstudy"
_DEGURBA_SOURCE = (
    "European Commission and others (2021), Applying the Degree of Urbanisation: a methodological "
    "manual, doi:10.2785/706535."
)
_STEPS = {
    "classifyrurality": "Classify rurality",
    "degreeofurbanisation": "Degree of urbanisation",
    "classifyareasfromgrid": "Classify areas from a grid",
    "detectmicroclusters": "Detect microclusters",
    "testmicroclusters": "Test microclusters against all businesses",
    "profilemicroclusters": "Profile microclusters",
    "summariseruralurban": "Summarise rural and urban",
    "assembledrivers": "Assemble drivers",
    "fitdrivers": "Fit drivers",
    "ruralurbanstudy": "Rural and urban study",
}


def method_sections(facts: StudyFacts) -> list[Section]:
    """Return how it was done, from what data, and with what."""
    result = [Section("Method", tuple(_method(facts)))]
    if facts.drivers and facts.drivers.recorded:
        section = drivers_method_section(facts.drivers)
        result.append(replace(section, title="Method: drivers"))
    data = _data(facts)
    if data:
        result.append(Section("Data and settings", tuple(data)))
    return result


def _method(facts: StudyFacts) -> list[Block]:
    blocks: list[Block] = [
        Paragraph(
            "A microcluster is a place where organisations lie closer together than around it, "
            "found by density (HDBSCAN*: Campello, Moulavi and Sander 2013; DBSCAN: Ester and "
            "others 1996) with a limit on its radius, so that a village can be found as well as a "
            "quarter of a city. It is rural or urban by the majority of its members; each "
            "organisation counts by its own rurality, from the official classification or the "
            "Degree of Urbanisation (European Commission and others 2021)."
        )
    ]
    if facts.makeup:
        blocks.append(
            Paragraph(
                "The location quotient of a sector is its share of a microcluster's organisations "
                "over its share of all organisations."
            )
        )
    sources = (*HDBSCAN_SOURCES, *DBSCAN_SOURCES, _DEGURBA_SOURCE)
    return [*blocks, Paragraph("Sources:"), Listing(sources)]


def _data(facts: StudyFacts) -> list[Block]:
    steps = facts.steps
    blocks: list[Block] = []
    told = _told(facts)
    inputs = list(dict.fromkeys(each for step in steps for each in step.inputs))
    if inputs:
        blocks += [
            _inputs(inputs),
            Paragraph(
                "The fingerprint is the start of the SHA-256 of every feature's geometry and "
                "attributes, in the order of the layer: the same data give the same.",
                "note",
            ),
        ]
    whole = [step for step in steps if step.step == _STUDY]
    for step in steps:
        if step.parameters and (not whole or step in whole):
            name = _STEPS.get(step.step, step.step)
            given = [(each, value or w.NOTHING) for each, value in step.parameters]
            blocks.append(parameters_table(given, f"Parameters: {name}"))
        said = tuple(each for each in step.messages if each not in told)
        if said:
            name = _STEPS.get(step.step, step.step)
            blocks += [Paragraph(f"What “{name}” said:"), Listing(said)]
    told_versions = facts.drivers.versions if facts.drivers else ()
    versions = [
        each
        for each in dict.fromkeys(each for step in steps for each in step.versions)
        if each not in told_versions
    ]
    if versions:
        blocks.append(versions_table(versions))
    return blocks


def _told(facts: StudyFacts) -> set[str]:
    """Return the messages that other sections of the report tell."""
    if not (facts.drivers and facts.drivers.recorded):
        return set()
    fit, skipped = facts.drivers.fit, facts.drivers.skipped
    return {*fit.sentences, *fit.warnings, fit.margin_source, *skipped}


def _inputs(inputs: Sequence[Input]) -> Table:
    head = ("Parameter", "Layer", "Features", "CRS", "Fingerprint")
    return Table(
        "Layers the study was made from",
        tuple(Cell(each) if each == "Features" else words(each) for each in head),
        tuple(
            (
                words(each.parameter),
                words(each.name),
                Cell(w.count(each.features)),
                words(each.crs or w.NOTHING),
                words(each.fingerprint),
            )
            for each in inputs
        ),
    )

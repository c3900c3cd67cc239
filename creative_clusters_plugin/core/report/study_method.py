"""The sections on method and data, so that another analyst can repeat a study."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from .. import wording as w
from ..language import tr
from ..microclusters.scan import SIGNIFICANCE
from ..record import Input, StepRecord
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
from .study_cautions import cautions, told_of_fit
from .study_facts import StudyFacts

#: Its parameters are all that its steps were given.
_STUDY = "ruralurbanstudy"
DEGURBA_SOURCE = (
    "European Commission and others (2021), Applying the Degree of Urbanisation: a methodological "
    "manual, doi:10.2785/706535."
)
SCAN_SOURCE = (
    "Kulldorff, M. (1997), A spatial scan statistic, Communications in Statistics – Theory and "
    "Methods 26(6), 1481–1496, doi:10.1080/03610929708831995."
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
    "createstudyreport": "Create the study's report",
}


def method_sections(facts: StudyFacts) -> list[Section]:
    """Return how it was done, from what data, and with what."""
    result = [Section(tr("Method"), tuple(_method(facts)))]
    if facts.drivers and facts.drivers.recorded:
        section = drivers_method_section(facts.drivers)
        result.append(replace(section, title=tr("Method: drivers")))
    data = _data(facts)
    if data:
        result.append(Section(tr("Data and settings"), tuple(data)))
    return result


def _method(facts: StudyFacts) -> list[Block]:
    blocks: list[Block] = [
        Paragraph(
            tr(
                "A microcluster is a place where organisations lie closer together than around "
                "it, found by density (HDBSCAN*: Campello, Moulavi and Sander 2013; DBSCAN: Ester "
                "and others 1996) with a limit on its radius, so that a village can be found as "
                "well as a quarter of a city. It is rural or urban by the majority of its members; "
                "each organisation counts by its own rurality, from the official classification "
                "or the Degree of Urbanisation (European Commission and others 2021)."
            )
        )
    ]
    if facts.makeup:
        blocks.append(
            Paragraph(
                tr(
                    "The location quotient of a sector is its share of a microcluster's "
                    "organisations over its share of all organisations."
                )
            )
        )
    sources = [*HDBSCAN_SOURCES, *DBSCAN_SOURCES, DEGURBA_SOURCE]
    if not np.isnan(facts.clusters.p_value).all():
        blocks.append(
            Paragraph(
                tr(
                    "Microclusters were tested against all businesses by a scan statistic "
                    "(Kulldorff 1997): organisations were drawn at random from all businesses and "
                    "microclusters detected again. A microcluster is significant if chance gives "
                    "one as clear as this anywhere in at most {many:g} of 100 such regions.",
                    many=100 * SIGNIFICANCE,
                )
            )
        )
        sources.append(SCAN_SOURCE)
    return [*blocks, Paragraph(tr("Sources:")), Listing(tuple(sources))]


def _data(facts: StudyFacts) -> list[Block]:
    steps = facts.steps
    blocks: list[Block] = []
    told = {*told_of_fit(facts), *cautions(facts)}
    inputs = list(dict.fromkeys(each for step in steps for each in step.inputs))
    if inputs:
        blocks += [
            _inputs(inputs),
            Paragraph(
                tr(
                    "The fingerprint is the start of the SHA-256 of every feature's geometry and "
                    "attributes, in the order of the layer: the same data give the same."
                ),
                "note",
            ),
        ]
    whole = [step for step in steps if step.step == _STUDY]
    for step in steps:
        if step.parameters and (not whole or step in whole):
            given = [(each, value or w.NOTHING) for each, value in step.parameters]
            caption = tr("Parameters: {step}", step=_named(step))
            blocks.append(parameters_table(given, caption))
        said = tuple(dict.fromkeys(each for each in step.messages if each not in told))
        if said:
            blocks += [Paragraph(tr("What “{step}” said:", step=_named(step))), Listing(said)]
    told_versions = facts.drivers.versions if facts.drivers else ()
    versions = [
        each
        for each in dict.fromkeys(each for step in steps for each in step.versions)
        if each not in told_versions
    ]
    if versions:
        blocks.append(versions_table(versions))
    return blocks


def _named(step: StepRecord) -> str:
    """Return the name of a step's algorithm; that in the record where it is none of ours."""
    return tr(_STEPS[step.step]) if step.step in _STEPS else step.step


def _inputs(inputs: Sequence[Input]) -> Table:
    return Table(
        tr("Layers the study was made from"),
        (
            words(tr("Parameter")),
            words(tr("Layer")),
            Cell(tr("Features")),
            words(tr("CRS")),
            words(tr("Fingerprint")),
        ),
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

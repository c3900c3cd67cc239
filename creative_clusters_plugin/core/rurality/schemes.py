"""The official rural-urban classifications: their codes, their labels, and what is rural.

England and Wales: Office for National Statistics (ONS) with Defra and the Welsh Government,
"2001", "2011" and "2021 rural/urban classification", ons.gov.uk, Methodology, Geography; the
codes as in its lookups and in the ONS Postcode Directory (fields ``urindew`` and ``ur01ind``,
``ru11ind``, ``ruc21ind``). Any country: European Commission, FAO, UN-Habitat, OECD and World Bank
(2021), *Applying the Degree of Urbanisation: a methodological manual*, doi:10.2785/706535, and
the GHSL Data Package 2023 for the codes of grid cells.

Scotland's and Northern Ireland's classifications are not here. The postcode directories do hold
Scotland's, as 1 to 8 beside the letters of England and Wales, but it draws the line between town
and country at 3,000 people where England and Wales draw it at 10,000, and its digits mean
something else than those of 2001.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from .codes import code_key, label_key


@dataclass(frozen=True)
class ClassOf:
    """One class of a scheme.

    Attributes
    ----------
    code : str
        Official code; empty where the class is known by its label only.
    label : str
        Official label.
    rural : bool or None
        True for rural, False for urban, None for neither (water, or outside the scheme's area).
    aliases : tuple of str
        Other codes and labels in use.
    """

    code: str
    label: str
    rural: bool | None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class Scheme:
    """An official classification.

    Attributes
    ----------
    name : str
        The word for it in SCHEME.
    title : str
        Its name in a sentence.
    source : str
        Who publishes it, and where.
    classes : tuple of ClassOf
        Its classes; the codes differ.
    variants : tuple of ClassOf
        Classes of another geographical level. Where a code is in ``classes`` too, it means the
        variant once the data hold something that only a variant explains.
    outside : tuple of ClassOf
        Codes for places that the scheme does not cover. They are known, but say nothing about
        which scheme a column follows.
    """

    name: str
    title: str
    source: str
    classes: tuple[ClassOf, ...]
    variants: tuple[ClassOf, ...] = ()
    outside: tuple[ClassOf, ...] = ()

    def find(self, text: str) -> ClassOf | None:
        """Return the class with this code, label or alias (any case), or None."""
        return self.lookup(code_key(text), label_key(text))

    def lookup(self, code: str, label: str) -> ClassOf | None:
        """Return the class with this :func:`code_key` or this :func:`label_key`, or None."""
        codes, labels = self._index
        return codes.get(code) or labels.get(label)

    def variant_of(self, text: str) -> ClassOf | None:
        """Return the variant that has this code, or None."""
        key = code_key(text)
        return next((v for v in self.variants if v.code and code_key(v.code) == key), None)

    @cached_property
    def _index(self) -> tuple[Mapping[str, ClassOf], Mapping[str, ClassOf]]:
        codes: dict[str, ClassOf] = {}
        labels: dict[str, ClassOf] = {}
        for one in (*self.classes, *self.variants, *self.outside):
            if one.code:
                codes.setdefault(code_key(one.code), one)
            for name in (one.label, *one.aliases):
                # "E1 Rural village" and "Rural village (E1)" are in use too.
                for form in (name, f"{one.code} {name}", f"{name} {one.code}"):
                    labels.setdefault(label_key(form), one)
        return codes, labels


RUC2021 = Scheme(
    name="ruc2021",
    title="the Rural Urban Classification 2021 of England and Wales",
    source="ONS, 2021 rural urban classification (2025): output areas, LSOAs and MSOAs.",
    classes=(
        ClassOf("UN1", "Urban: Nearer to a major town or city", False),
        ClassOf("UF1", "Urban: Further from a major town or city", False),
        ClassOf("RLN1", "Larger rural: Nearer to a major town or city", True),
        ClassOf("RLF1", "Larger rural: Further from a major town or city", True),
        ClassOf("RSN1", "Smaller rural: Nearer to a major town or city", True),
        ClassOf("RSF1", "Smaller rural: Further from a major town or city", True),
    ),
)

RUC2011 = Scheme(
    name="ruc2011",
    title="the Rural-Urban Classification 2011 of England and Wales",
    source=(
        "ONS, 2011 rural-urban classification for small area geographies (2013): eight classes "
        "of LSOAs, MSOAs and wards, ten of output areas and postcodes. Urban is a built-up area "
        "of 10,000 people or more. Z9 in the postcode directories: Channel Islands, Isle of Man."
    ),
    classes=(
        ClassOf("A1", "Urban major conurbation", False, ("Major conurbation",)),
        ClassOf("B1", "Urban minor conurbation", False, ("Minor conurbation",)),
        ClassOf("C1", "Urban city and town", False),
        ClassOf("C2", "Urban city and town in a sparse setting", False),
        ClassOf("D1", "Rural town and fringe", True),
        ClassOf("D2", "Rural town and fringe in a sparse setting", True),
        ClassOf("E1", "Rural village and dispersed", True),
        ClassOf("E2", "Rural village and dispersed in a sparse setting", True),
    ),
    variants=(
        ClassOf("E1", "Rural village", True),
        ClassOf("E2", "Rural village in a sparse setting", True),
        ClassOf(
            "F1",
            "Rural hamlets and isolated dwellings",
            True,
            ("Rural hamlet and isolated dwellings", "Rural hamlet and isolated dwelling"),
        ),
        ClassOf(
            "F2",
            "Rural hamlets and isolated dwellings in a sparse setting",
            True,
            (
                "Rural hamlet and isolated dwellings in a sparse setting",
                "Rural hamlet and isolated dwelling in a sparse setting",
            ),
        ),
    ),
    outside=(
        ClassOf(
            "Z9",
            "Channel Islands or Isle of Man",
            None,
            ("(pseudo) Channel Islands/Isle of Man", "Postcode in NI/Channel Is/IoM (pseudo)"),
        ),
    ),
)


def _in_context(context: str, *names: str) -> tuple[str, ...]:
    return tuple(f"{name} ({context})" for name in names)


def _ruc2001(context: str, codes: str) -> tuple[ClassOf, ...]:
    """Return the four output-area classes of one context, ``sparse`` or ``less sparse``."""
    urban = _in_context(context, "Urban", "Urban >10k", "Urban 10,000", "Urban over 10,000")
    full = _in_context(context, "Urban (population over 10,000)")
    hamlets = _in_context(context, "Hamlet and isolated dwellings", "Hamlet and isolated dwelling")
    return (
        ClassOf(codes[0], urban[0], False, urban[1:] + full),
        ClassOf(codes[1], f"Town and fringe ({context})", True),
        ClassOf(codes[2], f"Village ({context})", True),
        ClassOf(codes[3], hamlets[0], True, hamlets[1:]),
    )


def _ruc2001_merged(context: str) -> ClassOf:
    """Return the class into which super output areas and wards merge villages and hamlets."""
    labels = _in_context(
        context,
        "Village, hamlet and isolated dwellings",
        "Village, hamlet and isolated dwelling",
        "Villages, hamlets and isolated dwellings",
    )
    return ClassOf("", labels[0], True, labels[1:])


RUC2001 = Scheme(
    name="ruc2001",
    title="the Rural and Urban Definition of England and Wales of 2004, on the Census of 2001",
    source=(
        "ONS, 2001 rural/urban definition (England and Wales): eight classes of output areas, "
        "six of super output areas and wards; codes 1-8 and 9 (Scotland, Northern Ireland, "
        "Channel Islands, Isle of Man) as the postcode directory's URINDEW. Urban is a "
        "settlement of more than 10,000 people."
    ),
    classes=(*_ruc2001("sparse", "1234"), *_ruc2001("less sparse", "5678")),
    variants=(_ruc2001_merged("sparse"), _ruc2001_merged("less sparse")),
    outside=(ClassOf("9", "Outside England and Wales", None),),
)

DEGURBA = Scheme(
    name="degurba",
    title="the Degree of Urbanisation of areas, level 1",
    source=(
        "European Commission and others (2021), Applying the Degree of Urbanisation, level 1 of "
        "small spatial units; Eurostat's DGURBA of local administrative units (LAU), and DEG1 to "
        "DEG3 in its tables. Towns, suburbs and semi-dense areas are urban."
    ),
    classes=(
        ClassOf(
            "1",
            "City",
            False,
            ("Cities", "DEG1", "Densely populated area", "Densely populated areas"),
        ),
        ClassOf(
            "2",
            "Town or semi-dense area",
            False,
            (
                "Town and semi-dense area",
                "Towns and semi-dense areas",
                "Towns or semi-dense areas",
                "Town or suburb",
                "Town and suburb",
                "Towns and suburbs",
                "Town",
                "Towns",
                "DEG2",
                "Intermediate density area",
                "Intermediate density areas",
            ),
        ),
        ClassOf(
            "3",
            "Rural area",
            True,
            ("Rural areas", "DEG3", "Thinly populated area", "Thinly populated areas"),
        ),
    ),
)


_CELL_ENDINGS = (" grid cell", " grid cells", " cell", " cells")


def _cell(code: str, label: str, rural: bool | None, *aliases: str) -> ClassOf:
    """Return a class of grid cells that is known with and without "grid cell" or "cells"."""
    stems = (label[: -len(" grid cell")] if label.endswith(" grid cell") else label, *aliases)
    endings = tuple(stem + ending for stem in stems for ending in _CELL_ENDINGS)
    return ClassOf(code, label, rural, (*aliases, *endings))


DEGURBA_GRID1 = Scheme(
    name="degurba_grid1",
    title="the Degree of Urbanisation of 1 km grid cells, level 1",
    source=(
        "European Commission and others (2021), Applying the Degree of Urbanisation, level 1 of "
        "grid cells: urban centre (high-density cluster), urban cluster (moderate-density "
        "cluster), rural grid cells; water as 0."
    ),
    classes=(
        _cell("3", "Urban centre", False, "High-density cluster"),
        _cell("2", "Urban cluster", False, "Moderate-density cluster"),
        # "Rural" alone is any scheme's word, so it is no alias.
        _cell("1", "Rural grid cell", True),
        _cell("0", "Water", None),
    ),
)

DEGURBA_GRID2 = Scheme(
    name="degurba_grid2",
    title="the Degree of Urbanisation of 1 km grid cells, level 2",
    source=(
        "European Commission and others (2021), Applying the Degree of Urbanisation, level 2 of "
        "grid cells, with the codes and names of GHS-SMOD in the GHSL Data Package 2023."
    ),
    classes=(
        _cell("30", "Urban centre", False),
        _cell("23", "Dense urban cluster", False),
        _cell("22", "Semi-dense urban cluster", False),
        _cell("21", "Suburban or peri-urban grid cell", False, "Suburban or peri-urban"),
        _cell("13", "Rural cluster", True),
        _cell("12", "Low density rural grid cell", True, "Low density rural"),
        _cell("11", "Very low density rural grid cell", True, "Very low density rural"),
        _cell("10", "Water", None),
    ),
)

#: The schemes by the word for them in SCHEME.
SCHEMES: Mapping[str, Scheme] = {
    scheme.name: scheme
    for scheme in (RUC2021, RUC2011, RUC2001, DEGURBA, DEGURBA_GRID1, DEGURBA_GRID2)
}

AUTO = "auto"
CUSTOM = "custom"
#: What areas that are classified already hold. Only ``auto`` reads it, as ``custom`` would.
RURAL_OR_URBAN = Scheme(
    name=CUSTOM,
    title="the words rural and urban",
    source="This plugin's own field ``rurality``.",
    classes=(ClassOf("rural", "rural", True), ClassOf("urban", "urban", False)),
)
#: Every word that SCHEME takes, in the order in which a dialog lists them.
SCHEME_WORDS: tuple[str, ...] = (AUTO, *SCHEMES, CUSTOM)

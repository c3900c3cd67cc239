"""The plugin's own fields in layers: under which names they are written and found again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence

from qgis.core import QgsFeatureSource, QgsField, QgsFields

#: Characters in the name of a Shapefile's field.
SHAPEFILE_NAME = 10
#: A name that is longer, in any kind of quotes.
_QUOTED = re.compile(r"""(?<=')\w{11,}(?=')|(?<=")\w{11,}(?=")|(?<=&quot;)\w{11,}(?=&quot;)""")


def shortened(name: str, taken: Collection[str] = ()) -> str:
    """Return ten characters of a field's name, its last word kept: that tells fields apart.

    Parameters
    ----------
    taken : collection of str
        Names in lower case that are not free; a number is put at the end instead.
    """
    head, _, tail = name.rpartition("_")
    short = name[:SHAPEFILE_NAME]
    if head and 0 < len(tail) < SHAPEFILE_NAME - 2:
        short = f"{head[: SHAPEFILE_NAME - 1 - len(tail)]}_{tail}"
    number, free = 1, short
    while free.lower() in taken:
        number += 1
        free = f"{short[: SHAPEFILE_NAME - len(str(number))]}{number}"
    return free


def names_in_files(name: str) -> tuple[str, ...]:
    """Return the names that an own field may have in a file, the likeliest first.

    Its own, what the plugin shortens it to in a Shapefile, and the ten characters that QGIS keeps
    of it when a user exports a layer as one.
    """
    return tuple(dict.fromkeys((name, shortened(name), name[:SHAPEFILE_NAME])))


def made_field(source: QgsFeatureSource, name: str) -> str | None:
    """Return a field that the plugin makes, as the layer spells it; None where it has none."""
    fields = source.fields()
    for each in names_in_files(name):
        index = fields.lookupField(each)
        if index >= 0:
            return str(fields.at(index).name())
    return None


def made_fields(source: QgsFeatureSource, names: Sequence[str]) -> dict[str, str]:
    """Return the fields of a table that the plugin makes, by their own names, where it has them.

    A field that would answer to two names, which is cut short too far, answers to none but its own.
    """
    made = {name: made_field(source, name) for name in names}
    shared = Counter(made.values())
    return {
        name: field
        for name, field in made.items()
        if field and (shared[field] == 1 or field.lower() == name.lower())
    }


def spelt_as_in(fields: QgsFields, text: str) -> str:
    """Return a style or expression with the own fields that it quotes as a layer spells them."""

    def spelt(match: re.Match[str]) -> str:
        name = match.group()
        if fields.lookupField(name) >= 0 or fields.lookupField(shortened(name)) < 0:
            return name
        return shortened(name)

    return _QUOTED.sub(spelt, text)


def left_by_earlier_run(fields: QgsFields, made: Sequence[QgsField]) -> list[int]:
    """Return the indexes of the fields that hold what an earlier run made of the same names.

    In a layer of short names only, as a Shapefile has them, a field that is named and typed as the
    plugin writes an own one there counts too; what QGIS cuts off does not (``population`` may be
    the start of ``population_density``, but is the user's).
    """
    own = {each.name().lower() for each in made}
    found = [index for index, each in enumerate(fields) if each.name().lower() in own]
    if any(len(each.name()) > SHAPEFILE_NAME for each in fields):
        return found
    # Several may shorten to one name and have numbers then, behind a field of the user's too: an
    # own field is written after what was there before.
    free = {each.name().lower(): index for index, each in enumerate(fields) if index not in found}
    for column in reversed(made):
        if len(column.name()) <= SHAPEFILE_NAME:
            continue
        candidates, taken = [], set()
        name = shortened(column.name()).lower()
        while name in free or name in own:
            candidates.append(name)
            taken.add(name)
            name = shortened(column.name(), taken).lower()
        places = [
            free[each]
            for each in candidates
            if each in free and fields.at(free[each]).isNumeric() == column.isNumeric()
        ]
        if places:
            found.append(max(places))
            del free[fields.at(max(places)).name().lower()]
    return sorted(found)

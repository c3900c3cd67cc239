"""Names of assets: they become the names of fields, and later of drivers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from ..errors import InputError

#: What is appended to a layer's name for its three measures.
MEASURES = ("count", "near", "km")


def snake_case(text: str) -> str:
    """Return a layer's name as a field can be named: lower case, words joined by underscores."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", plain)
    name = re.sub(r"[^0-9a-z]+", "_", words.lower()).strip("_")
    return name if name and not name[0].isdigit() else f"layer_{name}".rstrip("_")


def asset_names(given: str, own: Sequence[str]) -> list[str]:
    """Return the names that LAYERS' fields are made of.

    Parameters
    ----------
    given : str
        NAMES: comma-separated, in the order of the layers; empty to use the layers' own.
    own : sequence of str
        The layers' table or file names.

    Raises
    ------
    InputError
        For ``NAMES`` where there are not as many as layers, one cannot be a field's name, or two
        are the same.
    """
    if given.strip():
        names = [each.strip() for each in given.split(",")]
        if len(names) != len(own):
            raise InputError(
                "NAMES",
                "There are {names} names for {own} layers.",
                "Give one name a layer, comma-separated, or leave it empty.",
                names=len(names),
                own=len(own),
            )
    else:
        names = [snake_case(each) for each in own]
    for name in names:
        if not re.fullmatch(r"[^\W\d]\w*", name):
            raise InputError(
                "NAMES",
                "'{name}' cannot begin the name of a field.",
                "Use letters, digits and underscores, with a letter first.",
                name=name,
            )
    lower = [name.lower() for name in names]
    for name in names:
        if lower.count(name.lower()) > 1:
            raise InputError(
                "NAMES",
                "Two layers are named '{name}', so their fields would be the same.",
                "Give each layer a name of its own in NAMES.",
                name=name,
            )
    return names

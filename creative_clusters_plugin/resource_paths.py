"""Where the icons, styles, help texts and tables are."""

from __future__ import annotations

import csv
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent

#: Inside the package once installed; beside it in a checkout.
RESOURCES = (
    _PACKAGE / "resources" if (_PACKAGE / "resources").is_dir() else _PACKAGE.parent / "resources"
)

METADATA = str(RESOURCES.parent / "metadata.txt")


def resource(*parts: str) -> str:
    """Return the path of a file in ``resources/``."""
    return str(RESOURCES.joinpath(*parts))


def table(name: str) -> list[dict[str, str]]:
    """Return the rows of a table in ``resources/tables/``; lines with a # tell its source."""
    with open(resource("tables", name), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))

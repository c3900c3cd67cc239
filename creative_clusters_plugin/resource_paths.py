"""Where the icons, styles and help texts are."""

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

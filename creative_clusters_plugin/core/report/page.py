"""A page of sections, and how it becomes HTML: ``resources/templates/page.html`` draws it.

What a report says is plain text in these blocks, which the template escapes; only pictures, which
this package draws itself, are markup.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar, Union

from ..language import spoken, tr
from ..packages import require

#: The template that draws a page, in the folder given to :func:`render`.
TEMPLATE = "page.html"


@dataclass(frozen=True)
class Paragraph:
    """A paragraph of sentences; ``tone`` is ``""``, ``"lead"`` (larger) or ``"note"`` (smaller)."""

    kind: ClassVar[str] = "paragraph"
    text: str
    tone: str = ""


@dataclass(frozen=True)
class Listing:
    """A list of sentences or names."""

    kind: ClassVar[str] = "listing"
    items: tuple[str, ...]


@dataclass(frozen=True)
class Key:
    """A figure in large type, with what it is; ``colour`` marks whose it is."""

    figure: str
    label: str
    colour: str = ""


@dataclass(frozen=True)
class Keys:
    """The key figures, side by side."""

    kind: ClassVar[str] = "keys"
    items: tuple[Key, ...]


@dataclass(frozen=True)
class Cell:
    """A cell of a table.

    Attributes
    ----------
    number : bool
        Is it aligned as a number?
    chosen : bool
        Is it marked, as the setting that was chosen or a figure that stands out?
    depth : float
        0-1, how strongly the cell is tinted in ``colour``; a reading aid, never the only one.
    """

    text: str
    number: bool = True
    chosen: bool = False
    depth: float = 0.0
    colour: str = ""


def words(text: str) -> Cell:
    """Return a cell of words."""
    return Cell(text, number=False)


@dataclass(frozen=True)
class Table:
    """A table.

    Attributes
    ----------
    caption : str
        What it shows; above it.
    head : tuple of Cell
        One a column; the first is that of the rows' names.
    rows : tuple of tuple of Cell
        The first cell of each is the row's name.
    over : str
        A heading over all columns but the first; "" for none.
    names : bool
        Are the rows' names those of fields, which may be long and break after underscores?
    narrow : bool
        Has it few and short columns, so that it need not be as wide as the page?
    """

    kind: ClassVar[str] = "table"
    caption: str
    head: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    over: str = ""
    names: bool = False
    narrow: bool = False

    @property
    def classes(self) -> str:
        """The names of its styles; "" for none."""
        styles = (("names", self.names), ("narrow", self.narrow))
        return " ".join(name for name, applies in styles if applies)


def parameters_table(rows: Iterable[tuple[str, str]], caption: str = "") -> Table:
    """Return parameters and their values as a table of words, captioned so if not otherwise."""
    return _named(caption or tr("Parameters"), tr("Parameter"), tr("Value"), rows)


def versions_table(rows: Iterable[tuple[str, str]]) -> Table:
    """Return programs and their versions as a table of words."""
    return _named(tr("Versions"), tr("Program"), tr("Version"), rows)


def _named(caption: str, first: str, second: str, rows: Iterable[tuple[str, str]]) -> Table:
    body = tuple((words(name), words(value)) for name, value in rows)
    return Table(caption, (words(first), words(second)), body)


@dataclass(frozen=True)
class Picture:
    """A picture.

    Attributes
    ----------
    svg : str
        An ``<svg>`` element with its own words for who cannot see it.
    caption : str
        Under it; "" for none.
    legend : tuple of (colour, words)
        Over it.
    wide : bool
        May it take the page's whole width?
    """

    kind: ClassVar[str] = "picture"
    svg: str
    caption: str
    legend: tuple[tuple[str, str], ...] = ()
    wide: bool = False


@dataclass(frozen=True)
class Beside:
    """Blocks that stand side by side where the page is wide enough.

    With ``even`` a single block is as wide as one of two.
    """

    kind: ClassVar[str] = "beside"
    blocks: tuple[Table | Picture, ...]
    even: bool = False


Block = Union[Paragraph, Listing, Keys, Table, Picture, Beside]


@dataclass(frozen=True)
class Section:
    """A part of a page under a heading."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Page:
    """A whole report.

    Attributes
    ----------
    title, subtitle : str
        What it is about; by what and when it was made.
    opening : tuple of Block
        The answer in short, before the first heading.
    sections : tuple of Section
    """

    title: str
    subtitle: str
    opening: tuple[Block, ...]
    sections: tuple[Section, ...]


def require_packages() -> None:
    """Raise MissingPackageError if a package that reports need is not installed."""
    for name in ("jinja2", "matplotlib"):
        require(name)


def render(page: Page, templates: str) -> str:
    """Return a page as one HTML file without scripts that needs no other file.

    The markup is also well-formed XML.

    Parameters
    ----------
    templates : str
        Folder that holds :data:`TEMPLATE`.

    Raises
    ------
    MissingPackageError
        If jinja2 is not installed.
    """
    jinja2 = require("jinja2")
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    text = environment.get_template(TEMPLATE).render(
        page=page,
        language=spoken().code.replace("_", "-"),
        marked=tr("(marked)"),
    )
    return str(text)

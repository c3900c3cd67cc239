"""Reading a report as its reader does: words, tables by their captions, and what it links to."""

import xml.etree.ElementTree as ET

HTML = "{http://www.w3.org/1999/xhtml}"
SVG = "{http://www.w3.org/2000/svg}"
#: Style of a page and of its pictures.
UNSEEN = {f"{HTML}style", f"{SVG}style", f"{SVG}metadata", f"{SVG}defs"}


def parse(html):
    """Return the root element; fails where the markup is not well-formed."""
    assert html.startswith("<!DOCTYPE html>\n")
    return ET.fromstring(html.split("\n", 1)[1])


def text_of(element):
    """Return the words of an element, without the hyphens that only break lines."""
    return " ".join("".join(element.itertext()).replace("\N{SOFT HYPHEN}", "").split())


def table(root, caption):
    """Return (head, rows) of the one table whose caption holds these words."""
    found = [
        each
        for each in root.iter(f"{HTML}table")
        if caption in text_of(each.find(f"{HTML}caption"))
    ]
    assert len(found) == 1, caption
    head = [text_of(cell) for cell in found[0].findall(f"{HTML}thead/{HTML}tr")[-1]]
    body = found[0].findall(f"{HTML}tbody/{HTML}tr")
    return head, [[text_of(cell) for cell in row] for row in body]


def headings(root):
    """Return the headings of the sections."""
    return [text_of(each) for each in root.iter(f"{HTML}h2")]


def texts(element):
    """Yield what an element says, and what it says of its pictures."""
    yield element.get("aria-label") or ""
    if element.tag not in UNSEEN:
        yield element.text or ""
        for each in element:
            yield from texts(each)
            yield each.tail or ""

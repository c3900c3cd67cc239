"""The print layout of a study: the shipped template, filled, in the user's project."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayout,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
    QgsTableCell,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtXml import QDomDocument, QDomNode

from ..core import wording
from ..core.errors import InputError
from ..core.language import tr
from ..core.progress import Progress
from ..resource_paths import resource
from .crs import choose_working_crs
from .on_load import when_loaded
from .versions import versions

#: What a layout made here says of itself at that moment: a user's own, or changed, is kept.
_MADE = "creative_clusters/made"
#: Room between the layers and the frame of the map, as a share of their extent.
_MARGIN = 1.06
#: Metrics of the summary in the layout's table, in words that fit it.
_ROWS = {
    "organisations": "Organisations",
    "clustered_share": "In a microcluster",
    "clusters": "Microclusters",
    "median_cluster_size": "Median size",
    "largest_cluster": "Largest",
    "median_radius_m": "Median radius",
}


@dataclass(frozen=True)
class Figures:
    """A metric of the summary; NaN is not known."""

    unit: str
    rural: float
    urban: float
    all: float


@dataclass(frozen=True)
class Content:
    """What the layout of a study says.

    Attributes
    ----------
    title, headline, source : str
        Plain text.
    rows : tuple of tuple of str
        The table, without its headings.
    """

    title: str
    headline: str
    source: str
    rows: tuple[tuple[str, ...], ...]


def content(title: str, table: QgsVectorLayer, source: Sequence[str]) -> Content:
    """Return what the layout says of a summary.

    Parameters
    ----------
    table : QgsVectorLayer
        The OUTPUT of 'Summarise rural and urban'.
    source : sequence of str
        Sentences on the data and the method; the versions follow.
    """
    figures = {
        row["metric"]: Figures(row["unit"], *(_number(row[name]) for name in _KINDS))
        for row in table.getFeatures()
    }
    rows = tuple(
        (
            tr(_ROWS[metric]),
            *(
                wording.figure(getattr(figures[metric], kind), figures[metric].unit)
                for kind in _KINDS
            ),
        )
        for metric in _ROWS
    )
    made_with = wording.series([f"{name} {version}" for name, version in versions()[:2]])
    said = [*source, tr("Made with {software}.", software=made_with)]
    return Content(title, _headline(figures), " ".join(said), rows)


_KINDS = ("rural", "urban", "all")


def _number(value: object) -> float:
    return float("nan") if value is None or value == NULL else float(value)  # type: ignore[arg-type]


def _headline(figures: Mapping[str, Figures]) -> str:
    sentences = (_said_of_shares(figures["clustered_share"]), _said_of(figures["clusters"]))
    return " ".join(each for each in sentences if each)


def _said_of_shares(share: Figures) -> str:
    """Return a sentence on the shares in a microcluster; "" where none is known."""
    rural, urban = (wording.percent(each) for each in (share.rural, share.urban))
    knows_rural, knows_urban = share.rural == share.rural, share.urban == share.urban
    if knows_rural and knows_urban:
        return tr(
            "{rural} of rural and {urban} of urban organisations are in a microcluster.",
            rural=rural,
            urban=urban,
        )
    if knows_rural:
        return tr("{rural} of rural organisations are in a microcluster.", rural=rural)
    if knows_urban:
        return tr("{urban} of urban organisations are in a microcluster.", urban=urban)
    return ""


def _said_of(clusters: Figures) -> str:
    """Return a sentence on the microclusters."""
    if not clusters.all:
        return tr("No microcluster was found.")
    other = clusters.all - clusters.rural - clusters.urban
    return tr(
        "{microclusters}: {rural} rural, {urban} urban and {other} mixed or unknown."
        if other
        else "{microclusters}: {rural} rural and {urban} urban.",
        microclusters=wording.plural(clusters.all, "microcluster", "microclusters"),
        rural=wording.count(clusters.rural),
        urban=wording.count(clusters.urban),
        other=wording.count(other),
    )


def layout_on_load(
    loading: Sequence[str], mapped: Sequence[str], filled: Content, context: QgsProcessingContext
) -> None:
    """Have a layout added when QGIS has loaded the layers of a run.

    Parameters
    ----------
    loading : sequence of str
        Places of the layers that will be loaded.
    mapped : sequence of str
        Those of them that the map shows, from the top down.
    """
    if not mapped:
        return

    def add(layer: QgsMapLayer, context: QgsProcessingContext, feedback: Any) -> None:
        project = layer.project() or context.project()
        found = (QgsProcessingUtils.mapLayerFromString(each, context, False) for each in mapped)
        layers = [each for each in found if each is not None and each.project() == project]
        if layers:
            name = add_layout(project, layers, filled).name()
            feedback.pushInfo(tr("The print layout '{name}' is in the project.", name=name))

    # QGIS comes to the layers in this order, when all are in the project.
    last = [place for place in context.layersToLoadOnCompletion() if place in set(loading)][-1]
    when_loaded(last, add, context)


def add_layout(
    project: QgsProject, layers: Sequence[QgsMapLayer], filled: Content
) -> QgsPrintLayout:
    """Add the study's layout to a project and return it.

    One of the same name that was made here and not changed since is replaced; any other is kept,
    and the new one is numbered.
    """
    manager = project.layoutManager()
    name, number = filled.title, 1
    while (existing := manager.layoutByName(name)) is not None:
        if existing.customProperty(_MADE) == _fingerprint(existing):
            manager.removeLayout(existing)
            break
        number += 1
        name = f"{filled.title} {number}"
    layout = QgsPrintLayout(project)
    with open(resource("layouts", "rural_urban_study.qpt"), encoding="utf-8") as file:
        document = QDomDocument()
        document.setContent(file.read())
    layout.loadFromTemplate(document, QgsReadWriteContext(), True)
    layout.setName(name)
    _fill(layout, layers, filled)
    manager.addLayout(layout)
    layout.setCustomProperty(_MADE, _fingerprint(layout))
    return layout


def _fill(layout: QgsPrintLayout, layers: Sequence[QgsMapLayer], filled: Content) -> None:
    for name in ("title", "headline", "source"):
        # A label takes [% … %] for an expression; an invisible space keeps the user's text text.
        layout.itemById(name).setText(getattr(filled, name).replace("[%", "[\u200b%"))
    table = layout.itemById("table").multiFrame()
    headers = table.headers()
    for column, words in zip(headers[1:], (tr("Rural"), tr("Urban"), tr("All"))):
        column.setHeading(words)
    table.setHeaders(headers)
    table.setTableContents([_row(each) for each in filled.rows])
    _fill_map(layout.itemById("map"), layers)
    _fill_legend(layout.itemById("legend"), layers)
    layout.itemById("scale_bar").setLinkedMap(layout.itemById("map"))
    layout.itemById("scale_bar").applyDefaultSize(Qgis.DistanceUnit.Kilometers)


def _row(texts: Sequence[str]) -> list[QgsTableCell]:
    cells = [QgsTableCell(text) for text in texts]
    for cell in cells[1:]:
        cell.setHorizontalAlignment(Qt.AlignmentFlag.AlignRight)
    return cells


def _fill_map(item: QgsLayoutItemMap, layers: Sequence[QgsMapLayer]) -> None:
    item.setLayers(list(layers))
    item.setKeepLayerSet(True)
    filled = [each for each in layers if not each.extent().isEmpty()]
    if not filled:
        return
    crs = _map_crs(filled[-1], item.layout())
    item.setCrs(crs)
    extent = QgsRectangle()
    for each in filled:
        context = item.layout().project().transformContext()
        to_map = QgsCoordinateTransform(each.crs(), crs, context)
        extent.combineExtentWith(to_map.transformBoundingBox(each.extent()))
    extent.scale(_MARGIN)
    item.zoomToExtent(extent)


def _map_crs(layer: QgsMapLayer, layout: QgsLayout) -> QgsCoordinateReferenceSystem:
    """Return a CRS in which a scale bar is right for a layer."""
    extent = layer.extent()
    bounds = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    try:
        context = layout.project().transformContext()
        return choose_working_crs(layer.crs(), bounds, context, layer.name(), Progress()).crs
    except InputError:
        return layer.crs()


def _fill_legend(item: QgsLayoutItemLegend, layers: Sequence[QgsMapLayer]) -> None:
    item.setAutoUpdateModel(False)
    root = item.model().rootGroup()
    root.removeAllChildren()
    for each in layers:
        root.addLayer(each)
    item.setLinkedMap(item.layout().itemById("map"))
    item.adjustBoxSize()


def _fingerprint(layout: QgsLayout) -> str:
    """Return a text that differs when the user has changed anything in a layout."""
    root = layout.writeXml(QDomDocument(), QgsReadWriteContext())
    # Ours, and what windows and exports remember for the next time.
    root.removeChild(root.firstChildElement("customproperties"))
    return hashlib.sha256("\n".join(_parts(root)).encode()).hexdigest()


def _parts(node: QDomNode) -> Iterator[str]:
    """Yield a node and all in it as text, without what QGIS itself changes.

    It gives attributes in any order, loses the last digits of numbers in a project's file, fits
    the legend to what is in it when it is drawn, and notes the names of layers there.
    """
    named = node.attributes()
    pairs = [named.item(index).toAttr() for index in range(named.count())]
    values = {each.name(): each.value() for each in pairs}
    if node.nodeName() == "custom-order" or values.get("name") == "cached_name":
        return
    if node.nodeName() == "Option" and "name" not in values:
        values.pop("type", None)  # of a map, which an empty one does not say
    if values.get("id") == "legend":
        values.pop("size", None)
    texts = sorted(f"{name}={_rounded(value)}" for name, value in values.items())
    yield repr((node.nodeName(), node.nodeValue(), texts))
    child = node.firstChild()
    while not child.isNull():
        yield from _parts(child)
        child = child.nextSibling()


def _rounded(text: str) -> str:
    try:
        return f"{float(text):.9g}"
    except ValueError:
        return text

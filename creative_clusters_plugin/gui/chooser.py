"""The choice of layers, which follows the project and is remembered with it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsIconUtils, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from .layers import (
    SectorChoice,
    container,
    is_clusters,
    is_comparison,
    is_of_areas,
    is_organisations,
    is_surely_clusters,
    layers_in_order,
    likeliest_sector,
    sector_choices,
)
from .words import tr

_SCOPE = "CreativeClusters"
#: What a project remembers where the user wants nothing.
_NONE = "none"
ORGANISATIONS, CLUSTERS, COMPARISON, SECTOR = "organisations", "clusters", "comparison", "sector"
_KINDS: dict[str, Callable[[QgsVectorLayer], bool]] = {
    ORGANISATIONS: is_organisations,
    CLUSTERS: is_clusters,
    COMPARISON: is_comparison,
}


class LayerChooser(QWidget):
    """Combos for the layers of organisations, clusters and verdicts, and for the sub-sector.

    It keeps ids, never layers: a layer may go at any time. What the user chooses is remembered
    with the project; until then the choice is the first layers that fit, clusters before others.

    Signals
    -------
    changed
        Another layer or field is chosen, by the user or because the project changed.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lost: dict[str, str] = {}
        self._chosen: tuple[str, ...] = ()
        self._combos = {kind: _Combo() for kind in (*_KINDS, SECTOR)}
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._labels = {}
        for kind, text, help_text in (
            (ORGANISATIONS, tr("&Organisations"), tr("Points with the field cluster_id")),
            (CLUSTERS, tr("&Clusters"), tr("Polygons with the field cluster_id")),
            (SECTOR, tr("S&ub-sector"), tr("Field of the organisations")),
            (COMPARISON, tr("&Verdicts"), tr("Table of comparisons that 'Fit drivers' makes")),
        ):
            self._add(kind, text, help_text)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(50)
        self._timer.timeout.connect(self.refresh)
        self._project = QgsProject.instance()
        self._project.layersAdded.connect(self._follow)
        self._project.layersRemoved.connect(self._schedule)
        self._project.readProject.connect(self._schedule)
        self._project.cleared.connect(self._timer.start)
        self._follow(list(self._project.mapLayers().values()))

    def _add(self, kind: str, text: str, help_text: str) -> None:
        combo, label = self._combos[kind], QLabel(text)
        label.setBuddy(combo)
        combo.setAccessibleName(text.replace("&", ""))
        combo.setToolTip(help_text)
        combo.activated.connect(self._remember)
        self._labels[kind] = label
        self._form.addRow(label, combo)

    def layer(self, kind: str) -> QgsVectorLayer | None:
        """Return the layer chosen, if it is still there."""
        chosen = self._combos[kind].currentData()
        return self._project.mapLayer(chosen) if chosen else None

    def sector(self) -> SectorChoice | None:
        """Return the sub-sector field chosen."""
        key = self._combos[SECTOR].currentData()
        if not key or self.layer(ORGANISATIONS) is None:
            return None
        scheme, _, field = key.partition(":")
        return SectorChoice(field, scheme)

    def offers(self, kind: str) -> bool:
        """Is there a layer of the kind in the project?"""
        return any(self._combos[kind].itemData(row) for row in range(self._combos[kind].count()))

    def lost(self) -> list[str]:
        """Return the names of layers that were chosen, are still there, and no longer fit."""
        found = (self._project.mapLayer(each) for each in self._lost.values())
        return [layer.name() for layer in found if layer is not None]

    def refresh(self) -> None:
        """Offer the layers that the project has now."""
        self._timer.stop()
        layers = layers_in_order(self._project)
        for kind, fits in _KINDS.items():
            self._offer_layers(kind, [each for each in layers if fits(each)])
        choices = sector_choices(self.layer(ORGANISATIONS))
        self._offer_sectors(choices)
        for kind in (SECTOR, COMPARISON):
            shown = bool(choices) if kind == SECTOR else self.offers(kind)
            self._labels[kind].setVisible(shown)
            self._combos[kind].setVisible(shown)
        chosen = self._state()
        if chosen != self._chosen:
            self._chosen = chosen
            self.changed.emit()

    def _state(self) -> tuple[str, ...]:
        chosen = tuple(str(each.currentData() or "") for each in self._combos.values())
        return (*chosen, *self._lost.values())

    def _offer_layers(self, kind: str, layers: list[QgsVectorLayer]) -> None:
        combo, ids = self._combos[kind], [each.id() for each in layers]
        remembered = self._project.readEntry(_SCOPE, f"dock/{kind}")[0]
        before = combo.currentData() or self._lost.get(kind, "")
        self._lost.pop(kind, None)
        if remembered in ids:
            choice = remembered
        elif before in ids:
            choice = self._better(kind, before, layers)
        elif before and self._project.mapLayer(before) is not None:
            # It is there and fits no longer. Another in its place would show other figures unasked.
            choice, self._lost[kind] = "", before
        else:
            choice = "" if remembered == _NONE else self._likeliest(kind, layers)
        rows = [(QgsIconUtils.iconForLayer(each), each.name(), each.id()) for each in layers]
        if not choice or kind == COMPARISON:
            rows.insert(0, (None, tr("(none)") if rows else tr("(no such layer)"), ""))
        combo.offer(rows, choice)

    def _better(self, kind: str, before: str, layers: list[QgsVectorLayer]) -> str:
        """Return what was taken before, or clusters that are surely some, if that was not."""
        sure = [each for each in layers if is_surely_clusters(each)]
        if kind != CLUSTERS or not sure or before in [each.id() for each in sure]:
            return before
        return self._likeliest(kind, sure)

    def _likeliest(self, kind: str, layers: list[QgsVectorLayer]) -> str:
        """Return the first layer, or the first that is in one file with the organisations."""
        if kind == CLUSTERS:
            layers = [each for each in layers if not is_of_areas(each)]
            layers = [each for each in layers if is_surely_clusters(each)] or layers
        organisations = self.layer(ORGANISATIONS)
        if kind != ORGANISATIONS and organisations is not None:
            place = container(organisations)
            layers = [each for each in layers if place and container(each) == place] or layers
        return layers[0].id() if layers else ""

    def _offer_sectors(self, choices: list[SectorChoice]) -> None:
        combo = self._combos[SECTOR]
        keys = [each.key for each in choices]
        remembered = self._project.readEntry(_SCOPE, f"dock/{SECTOR}")[0]
        likeliest = likeliest_sector(choices)
        choice = likeliest.key if likeliest else ""
        if remembered in (*keys, _NONE):
            choice = "" if remembered == _NONE else remembered
        rows = [(None, tr("(none)"), "")]
        for each in choices:
            dcms = tr("{field}, as DCMS sub-sectors", field=each.field)
            rows.append((None, dcms if each.scheme == "dcms" else each.field, each.key))
        combo.offer(rows, choice)

    def _remember(self, _row: int) -> None:
        """Keep the user's choice with the project."""
        for kind, combo in self._combos.items():
            if combo is self.sender():
                self._project.writeEntry(_SCOPE, f"dock/{kind}", combo.currentData() or _NONE)
                if kind == ORGANISATIONS:
                    self._project.removeEntry(_SCOPE, f"dock/{SECTOR}")
        self.refresh()

    def _follow(self, layers: list) -> None:
        for layer in layers:
            layer.nameChanged.connect(self._timer.start)
            if isinstance(layer, QgsVectorLayer):
                layer.updatedFields.connect(self._timer.start)
        self._timer.start()

    def _schedule(self, *_: object) -> None:
        self._timer.start()


class _Combo(QComboBox):
    """A combo that can be as narrow as the dock is."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event) -> None:
        """Leave the wheel to the scroll area: a choice must not change in passing."""
        event.ignore()

    def offer(self, rows: list, choice: str) -> None:
        """Offer (icon or None, text, data), and choose by data; no signal is sent."""
        self.blockSignals(True)
        self.clear()
        for icon, text, data in rows:
            if icon is None:
                self.addItem(text, data)
            else:
                self.addItem(icon, text, data)
        self.setCurrentIndex(max(self.findData(choice), 0))
        self.blockSignals(False)

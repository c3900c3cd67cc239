"""The dock 'Rural and urban clusters': what is chosen, what is read, and what is shown."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsVectorLayer
from qgis.gui import QgsDockWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QMetaObject, QObject, QTimer
from qgis.PyQt.QtWidgets import (
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ..bridge.snapshot import LayerSnapshot
from . import actions, states
from .button_row import ButtonRow
from .chooser import CLUSTERS, COMPARISON, ORGANISATIONS, LayerChooser
from .content import FiguresView
from .figures_task import FiguresTask, Outcome, Problem
from .map_link import MapLink
from .reading import Sources
from .words import tr

#: Changes that come within this many milliseconds are read once.
_DEBOUNCE = 300
#: What of a layer changes the figures. None has an argument: they start the timer themselves, so
#: that 100,000 edits run no Python.
_CHANGES = (
    "layerModified",
    "editingStopped",
    "dataChanged",
    "updatedFields",
    "subsetStringChanged",
    "dataSourceChanged",
    "crsChanged",
)


class RuralUrbanDock(QgsDockWidget):
    """Sums up rural against urban beside the map.

    Layers are read in a task, and only while the dock is seen. It holds no layer: what a slot needs
    it looks up in the project.

    Parameters
    ----------
    iface : QgisInterface or None
        None in tests without a window: then nothing flashes and no message is shown.
    """

    def __init__(self, iface: Any = None, parent: QWidget | None = None) -> None:
        super().__init__(tr("Rural and urban clusters"), parent)
        self.setObjectName("CreativeClustersDock")
        self._iface, self._task, self._stale, self._shown = iface, None, True, False
        self._watched: list[QMetaObject.Connection] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DEBOUNCE)
        self._timer.timeout.connect(self._refresh)
        self.chooser = LayerChooser()
        self.view = FiguresView()
        self._link = MapLink(self.view.clusters, iface.mapCanvas() if iface else None, self)
        self._make_pages()
        self._lay_out()
        self.chooser.changed.connect(self._choose)
        self.chooser.refresh()

    def _make_pages(self) -> None:
        self._progress, self._first_progress = QProgressBar(), QProgressBar()
        for bar in (self._progress, self._first_progress):
            bar.setTextVisible(False)
            bar.setFixedHeight(4)
            bar.setAccessibleName(tr("Reading the layers"))
        policy = self._progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._progress.setSizePolicy(policy)
        self._progress.hide()
        self._empty, self._error = states.empty_state(), states.error_state()
        self._empty.add_button(tr("Ru&n study…"), self._run_study)
        self._empty.add_button(tr("Create sa&mple…"), self._create_sample)
        self._error.add_button(tr("Try a&gain"), self._refresh)
        self._loading = states.loading_state(self._first_progress)
        self._pages = QStackedWidget()
        for page in (self._empty, self._loading, self._error, self.view):
            self._pages.addWidget(page)

    def _lay_out(self) -> None:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.setSpacing(6)
        layout.addWidget(self.chooser)
        layout.addWidget(self._progress)
        layout.addWidget(self._pages, 1)
        self.study_button = QPushButton(tr("&Run study…"))
        self.study_button.setToolTip(tr("Run the whole study on layers of your own"))
        self.study_button.clicked.connect(self._run_study)
        self.report_button = QPushButton(tr("&Save report…"))
        self.report_button.setToolTip(tr("Save these figures as a page that can be sent on"))
        self.report_button.clicked.connect(self._save_report)
        self._buttons = ButtonRow(self.study_button, self.report_button)
        layout.addWidget(self._buttons)
        body.setMinimumWidth(260)
        self.setWidget(body)
        self._show_empty()

    def state(self) -> str:
        """Return which page is shown: ``empty``, ``loading``, ``error`` or ``figures``."""
        names = {self._empty: "empty", self._loading: "loading", self._error: "error"}
        return names.get(self._pages.currentWidget(), "figures")

    def words(self) -> str:
        """Return what the page says, where it is one of words."""
        page = self._pages.currentWidget()
        return page.words() if isinstance(page, states.Message) else ""

    def showEvent(self, event) -> None:
        super().showEvent(event)
        if self._stale:
            self._timer.start(0)

    def release(self) -> None:
        """Let go of the project and of the task, before the dock is deleted."""
        self._timer.stop()
        self._stop_task()
        self._watch([])
        self._link.follow(None)

    def _choose(self) -> None:
        """Follow the layers that are chosen now, and read them."""
        kinds = (ORGANISATIONS, CLUSTERS, COMPARISON)
        chosen = [layer for kind in kinds if (layer := self.chooser.layer(kind)) is not None]
        self._watch(chosen)
        self._link.follow(self.chooser.layer(CLUSTERS))
        self._shown = False
        self._refresh()

    def _watch(self, layers: list[QgsVectorLayer]) -> None:
        for connection in self._watched:
            QObject.disconnect(connection)
        self._watched = [
            getattr(layer, name).connect(self._timer.start) for layer in layers for name in _CHANGES
        ]

    def _refresh(self) -> None:
        """Read the layers, or say why there is nothing to read."""
        self._timer.stop()
        self._timer.setInterval(_DEBOUNCE)
        self._stop_task()
        organisations, clusters = (self.chooser.layer(k) for k in (ORGANISATIONS, CLUSTERS))
        if organisations is None or clusters is None:
            self._show_empty()
            return
        self._stale = not self.isVisible()
        if self._stale:
            return
        comparison = self.chooser.layer(COMPARISON)
        sources = Sources(
            LayerSnapshot(organisations),
            LayerSnapshot(clusters),
            LayerSnapshot(comparison) if comparison else None,
            self.chooser.sector(),
        )
        self._show_loading(organisations.name())
        self._task = FiguresTask(sources, self, self._answer)
        self._task.progressChanged.connect(self._show_progress)
        QgsApplication.taskManager().addTask(self._task)

    def _stop_task(self) -> None:
        if self._task is not None and not sip.isdeleted(self._task):
            self._task.progressChanged.disconnect(self._show_progress)
            self._task.forget()
        self._task = None
        self._progress.hide()

    def _answer(self, outcome: Outcome) -> None:
        self._task = None
        self._progress.hide()
        if isinstance(outcome, Problem):
            self._error.say(outcome.cause, outcome.remedy)
            self._show_page(self._error)
            return
        self.view.show_figures(outcome)
        self._link.select_in_list()
        self._shown = True
        self._show_page(self.view)

    def _show_empty(self) -> None:
        chooser = self.chooser
        organisations, clusters = (chooser.layer(k) is not None for k in (ORGANISATIONS, CLUSTERS))
        self._empty.say(*states.nothing_chosen(organisations, clusters, chooser.lost()))
        self._show_page(self._empty)

    def _show_loading(self, name: str) -> None:
        self._show_progress(0)
        if self._shown:
            self._progress.show()  # the figures stay until there are newer ones
        else:
            text = tr("'{layer}' and its clusters, in the background.", layer=name)
            self._loading.say(tr("Reading the layers"), text)
            self._show_page(self._loading)

    def _show_progress(self, percent: float) -> None:
        for bar in (self._progress, self._first_progress):
            bar.setValue(round(percent))

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self._shown = page is self.view
        chooser = self.chooser
        self.chooser.setVisible(
            page is not self._empty or chooser.offers(ORGANISATIONS) or chooser.offers(CLUSTERS)
        )
        self._buttons.setVisible(page is not self._empty)
        self.report_button.setEnabled(page is self.view)

    def _run_study(self) -> None:
        actions.open_dialog(actions.STUDY)

    def _create_sample(self) -> None:
        actions.open_dialog(actions.SAMPLE)

    def _save_report(self) -> None:
        organisations, clusters = (self.chooser.layer(k) for k in (ORGANISATIONS, CLUSTERS))
        figures = self.view.figures
        if organisations is None or clusters is None or figures is None:
            return
        parameters = actions.report_parameters(
            organisations,
            clusters,
            self.chooser.sector() if figures.overview.sectors else None,
            self.chooser.layer(COMPARISON),
        )
        bar = self._iface.messageBar() if self._iface else None
        actions.save_report(parameters, bar, self, verdicts_shown=bool(figures.verdicts))

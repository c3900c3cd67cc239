"""Buttons, keyboard, and pictures of the dock."""

import dataclasses

import pytest
from dock_study import ORGANISATIONS, people
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QFileDialog, QLabel, QWidget

from creative_clusters_plugin.algorithms.detect_microclusters import DetectMicroclusters
from creative_clusters_plugin.core.overview import SectorShares
from creative_clusters_plugin.core.regression.results import CoefficientRow, ComparisonRow
from creative_clusters_plugin.core.wording import figure
from creative_clusters_plugin.gui import actions
from creative_clusters_plugin.gui.charts import MakeupChart
from creative_clusters_plugin.provider import CreativeClustersProvider


@pytest.fixture
def provider(qgis_app):
    provider = CreativeClustersProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture
def dialogs(monkeypatch):
    opened = []
    monkeypatch.setattr(actions, "open_dialog", lambda *given: opened.append(given))
    return opened


def test_buttons_open_the_algorithms(dock, provider, dialogs):
    for button in dock._empty.findChildren(QAbstractButton):
        button.click()
    dock.study_button.click()
    names = [name for name, *_ in dialogs]
    assert names == [actions.STUDY, actions.SAMPLE, actions.STUDY]
    registry = QgsApplication.processingRegistry()
    assert all(registry.algorithmById(name) for name in names)


@pytest.fixture
def save(dock, wait, monkeypatch, tmp_path):
    """Return a function that presses 'Save report…' and returns the page, and what is said."""

    def go():
        path = tmp_path / "report"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        QTest.mouseClick(dock.report_button, Qt.MouseButton.LeftButton)
        wait(lambda: not actions._RUNNING)
        item = dock._iface.messageBar().currentItem()
        assert item.title() == "Report saved", item.text()
        return path.with_suffix(".html").read_text(encoding="utf-8"), item.text()

    return go


def fit_tables(driver="museums_near", difference=-0.06):
    """Return the fields and the one row a regime of the two tables of a fit."""
    numbers = {"rural_ame": 0.10, "urban_ame": 0.16, "difference": difference}
    words = {"driver": driver, "verdict": "different", "note": ""}
    comparison = [each.name for each in dataclasses.fields(ComparisonRow)]
    coefficients = [each.name for each in dataclasses.fields(CoefficientRow)]
    rows = [
        (
            None,
            *({"driver": driver, "regime": regime, "ame": ame}.get(n, 0.02) for n in coefficients),
        )
        for regime, ame in (("rural", 0.10), ("urban", 0.16), ("difference", difference))
    ]
    kinds = dict.fromkeys(("driver", "regime", "verdict", "note"), "string")
    return {
        "comparison": (
            [f"{each}:{kinds.get(each, 'double')}" for each in comparison],
            [(None, *({**numbers, **words}.get(each, 0.02) for each in comparison))],
        ),
        "coefficients": ([f"{each}:{kinds.get(each, 'double')}" for each in coefficients], rows),
    }


def test_the_report_that_is_saved_shows_what_the_dock_shows(dock, study, add, wait, save):
    add("None", *fit_tables(difference=0.5)["coefficients"], "of another fit")
    add("None", *fit_tables()["comparison"], "comparison")
    wait(lambda: dock.state() == "figures" and dock.view._verdicts.rowCount() == 1)
    study[0].setSubsetString('"cluster_id" IS NULL OR "cluster_id" < 5')
    wait(lambda: len(dock.view._remarks.text()) > 0 and dock._task is None)
    wait(lambda: not dock._timer.isActive())
    page, said = save()
    assert "without the verdicts" in said
    assert "museums_near" not in page
    figures = dock.view.figures.overview
    sizes = sorted((each.organisations for each in figures.clusters), reverse=True)
    assert "The largest rural microclusters" in page
    assert f">{max(sizes)}<" in page  # of members as they are filtered, not of the layer's field
    assert figure(figures.summary["clustered_share"].rural, "share") in page
    assert "What they are made of" in page
    assert "Map of 6" in page
    assert all(each.sector in page for each in figures.sectors)
    add("None", *fit_tables()["coefficients"], "coefficients")
    page, said = save()
    assert "without" not in said
    assert "museums_near" in page
    assert "Rural against urban, driver by driver" in page


def test_a_report_without_sectors_is_saved_too(dock, study, wait, save):
    wait(lambda: dock.state() == "figures")
    combo = dock.chooser._combos["sector"]
    combo.setCurrentIndex(0)
    combo.activated.emit(0)
    wait(lambda: dock.state() == "figures" and not dock.view.figures.overview.sectors)
    page, _ = save()
    assert "What they are made of" not in page
    assert "Map of 6" in page


def test_no_path_no_report(dock, study, wait, monkeypatch):
    wait(lambda: dock.state() == "figures")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    dock.report_button.click()
    assert not actions._RUNNING


def test_a_report_is_made_in_the_background(window, make_layer, wait, tmp_path):
    path = tmp_path / "a&b.html"
    parameters = {
        "INPUT": make_layer("Point", ORGANISATIONS, people()),
        "MIN_CLUSTER_SIZE": 20,
        "OUTPUT": "TEMPORARY_OUTPUT",
        "REPORT": str(path),
    }
    algorithm = DetectMicroclusters()
    algorithm.initAlgorithm()
    run = actions.ReportRun(algorithm, parameters, window.bar)
    run.start()
    wait(lambda: not actions._RUNNING)
    assert path.is_file()
    item = window.bar.currentItem()
    assert item.title() == "Report saved"
    assert "a&amp;b.html</a>" in item.text()
    broken = {**parameters, "MIN_CLUSTER_SIZE": -5}
    actions.ReportRun(algorithm, broken, window.bar).start()
    wait(lambda: not actions._RUNNING)
    assert "MIN_CLUSTER_SIZE" in window.bar.currentItem().text()


def test_everything_is_reached_by_keyboard_and_has_a_name(dock, study, wait):
    wait(lambda: dock.state() == "figures")
    buddies = {each.buddy() for each in dock.findChildren(QLabel) if each.buddy()}
    reached = [
        each
        for each in dock.widget().findChildren(QWidget)
        if each.isVisibleTo(dock) and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    named = [each for each in reached if not _inside(each, reached)]
    assert len(named) >= 8
    for each in named:
        text = each.text() if isinstance(each, QAbstractButton) else ""
        assert each.accessibleName() or text or each in buddies, each


def _inside(widget, others):
    parent = widget.parent()
    return parent in others


def test_mnemonics_differ(dock):
    texts = [each.text() for each in dock.findChildren(QLabel) if each.buddy()]
    texts += [
        each.text()
        for each in dock.findChildren(QAbstractButton)
        if each.text() and not each.parent().objectName().startswith("creativeClusters")
    ]
    keys = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert len(keys) >= 7
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize(("ink", "paper"), [("#101010", "#ffffff"), ("#eeeeee", "#202020")])
def test_the_chart_shows_its_shares_on_light_and_on_dark(qgis_app, ink, paper):
    chart = MakeupChart()
    palette = chart.palette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor(ink))
    palette.setColor(QPalette.ColorRole.Window, QColor(paper))
    chart.setPalette(palette)
    chart.show_sectors((SectorShares("A", 0.2, 0.6, 0.4), SectorShares(None, 0.8, 0.4, 0.6)), True)
    chart.resize(400, chart.sizeHint().height())
    image = chart.grab().toImage()
    counted = {"#009e73": 0, "#d55e00": 0, ink: 0}
    top = round(chart._top())  # below the legend, which has the same colours
    for y in range(top, image.height()):
        for x in range(image.width()):
            name = image.pixelColor(x, y).name()
            if name in counted:
                counted[name] += 1
    assert counted["#009e73"] == pytest.approx(counted["#d55e00"], rel=0.02)  # 0.2 + 0.8, 0.6 + 0.4
    assert counted[ink] > 50
    assert image.pixelColor(399, image.height() - 1).name() == paper
    assert "Other sub-sectors: Rural 80.0" in chart.accessibleDescription()


@pytest.mark.parametrize("width", [300, 500, 1100])
def test_nothing_is_cut_off_at_any_width(dock, study, wait, width):
    wait(lambda: dock.state() == "figures")
    dock.setFloating(True)
    dock.resize(width, 800)
    wait(lambda: dock.width() == width)
    assert dock.view.columns == (2 if width == 1100 else 1)
    for column in (dock.view._left, dock.view._right):
        if column.isVisible():
            assert column.widget().width() <= column.viewport().width()


@pytest.mark.parametrize("wide", [False, True])
def test_buttons_stand_one_below_the_other_where_their_words_need_the_room(dock, study, wait, wide):
    wait(lambda: dock.state() == "figures")
    dock.setFloating(True)
    if not wide:
        dock.report_button.setText("Save the report of these figures…")
    dock.resize(500 if wide else 330, 800)
    wait(lambda: (dock.report_button.y() == dock.study_button.y()) == wide)
    for each in (dock.study_button, dock.report_button):
        assert each.width() >= each.sizeHint().width()

"""Every figure in the dock is the algorithms' own."""

import pytest
from dock_study import CLUSTERS, COMPARISON, ORGANISATIONS, outlines, people
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel

from creative_clusters_plugin.algorithms.profile_microclusters import ProfileMicroclusters
from creative_clusters_plugin.algorithms.summarise_rural_urban import SummariseRuralUrban
from creative_clusters_plugin.core.wording import figure
from creative_clusters_plugin.gui.cluster_table import shown


def null(value):
    return None if value is None or value != value else value


def labels(dock):
    return [each.text() for each in dock.view.findChildren(QLabel) if each.isVisibleTo(dock)]


def test_the_summary_is_that_of_the_algorithm(dock, study, wait, run, rows_of):
    wait(lambda: dock.state() == "figures")
    results, context = run(
        SummariseRuralUrban, ORGANISATIONS=study[0], CLUSTERS=study[1], OUTPUT="TEMPORARY_OUTPUT"
    )
    summary = dock.view.figures.overview.summary
    rows = rows_of(results, "OUTPUT", context)
    names = ("metric", "label", "unit", "rural", "urban", "all", "ratio")
    assert [[null(getattr(row, name)) for name in names] for row in summary] == [
        [row[name] for name in names] for row in rows
    ]
    dock.setFloating(True)
    dock.resize(700, 900)
    wait(lambda: dock.width() == 700)
    said = labels(dock)
    for row in summary:
        assert any(each.startswith(row.label) for each in said)
        for kind in ("rural", "urban", "all"):
            assert figure(getattr(row, kind), row.unit) in said


@pytest.mark.parametrize(("field", "scheme"), [("sector", "as_is"), ("sic", "dcms")])
def test_make_up_and_profiles_are_those_of_the_algorithm(
    dock, study, wait, run, rows_of, field, scheme
):
    combo = dock.chooser._combos["sector"]
    wait(lambda: dock.state() == "figures")
    before = dock.view.figures
    if field != "sector":
        combo.setCurrentIndex(combo.findData(f"{scheme}:{field}"))
        combo.activated.emit(combo.currentIndex())
        wait(lambda: dock.view.figures is not before)
    results, context = run(
        ProfileMicroclusters,
        ORGANISATIONS=study[0],
        CLUSTERS=study[1],
        SECTOR_FIELD=field,
        SECTOR_SCHEME=scheme,
        OUTPUT="TEMPORARY_OUTPUT",
        MAKEUP="TEMPORARY_OUTPUT",
    )
    makeup = rows_of(results, "MAKEUP", context)
    overview = dock.view.figures.overview
    for scope in ("rural", "urban", "all"):
        expected = {row["sector"]: row["share"] for row in makeup if row["scope"] == scope}
        assert {each.sector: getattr(each, scope) for each in overview.sectors} == expected
    lq = {(r["cluster_id"], r["sector"]): r["lq"] for r in makeup if r["scope"] == "cluster"}
    profiles = {row["cluster_id"]: row for row in rows_of(results, "OUTPUT", context)}
    assert len(overview.clusters) == 6
    for row in overview.clusters:
        own = profiles[row.id]
        assert row.top_sector == own["top_sector"]
        assert row.concentrated_sector == own["most_concentrated_sector"]
        assert null(row.highest_lq) == own["highest_lq"]
        assert row.top_lq == lq[(row.id, row.top_sector)]
        assert shown(row, 4) == f"{row.top_lq:,.2f}"


def test_verdicts_show_as_soon_as_a_comparison_is_loaded(dock, study, add, wait):
    wait(lambda: dock.state() == "figures")
    assert dock.view._verdicts.rowCount() == 0
    rows = [(None, "museums_near", 0.1, -0.25, "different", ""), (None, "x", None, 0, "same", "n")]
    add("None", COMPARISON, rows, "comparison")
    wait(lambda: dock.view._verdicts.rowCount() == 2)
    table = dock.view._verdicts
    cells = [[table.item(row, column).text() for column in range(4)] for row in range(2)]
    assert cells == [
        ["museums_near", "Different", "+0.100", "−0.250"],
        ["x", "Same", "–", "+0.000"],
    ]
    said = " ".join(labels(dock))
    assert "0.01 is one percentage point" in said  # the report has points, and the table no unit
    # The report has a chart of those in clusters, with other shares.
    assert "Sub-sectors, share of all organisations" in said


def rural_only(rows):
    return [(place, cluster, "rural", *rest) for place, cluster, _, *rest in rows]


CASES = {
    "no clusters": ([(p, None, k, s, c) for p, _, k, s, c in people()], []),
    "no urban": (rural_only(people()), outlines()),
    "no rurality": ([(p, n, None, s, c) for p, n, _, s, c in people()], outlines()),
    "one sector": ([(p, n, k, "Music", "90010") for p, n, k, *_ in people()], outlines()),
    "no sector": ([(p, n, k, None, None) for p, n, k, *_ in people()], outlines()),
    "one organisation": (people(count=1), outlines()),
    "HTML": ([(p, n, k, "<b>Bold</b><img src=x>", c) for p, n, k, _, c in people()], outlines()),
}


@pytest.mark.parametrize("case", CASES)
def test_odd_studies_still_make_sense(dock, add, wait, case):
    rows, clusters = CASES[case]
    add("Point", ORGANISATIONS, rows, "organisations")
    add("Polygon", CLUSTERS, clusters, "clusters")
    wait(lambda: dock.state() == "figures")
    said, overview = " ".join(labels(dock)), dock.view.figures.overview
    makeup, sizes = dock.view._makeup, dock.view._sizes
    assert "nan" not in said
    for width in (240, 900):
        for chart in (each for each in (makeup, sizes) if each.isVisibleTo(dock)):
            chart.resize(width, max(chart.sizeHint().height(), 1))
            assert not chart.grab().isNull()
    if case == "no clusters":
        assert "There are no clusters." in said
        assert not dock.view.clusters.isVisibleTo(dock)
    elif case == "no urban":
        assert "100.0\N{NO-BREAK SPACE}%" not in makeup.accessibleDescription()
        assert "urban" not in makeup.accessibleDescription()
    elif case == "no rurality":
        assert not overview.compared
        assert "Run 'Classify rurality' first" in said
        assert "All 5" in makeup.accessibleDescription()
    elif case == "one sector":
        assert makeup.accessibleDescription().startswith("Music: Rural 100.0")
    elif case == "no sector":
        assert "holds only NULL" in said
        assert not makeup.isVisibleTo(dock)
    elif case == "HTML":
        assert overview.clusters[0].top_sector == "<b>Bold</b><img src=x>"
        model = dock.view.clusters._model
        assert model.data(model.index(0, 3)) == "<b>Bold</b><img src=x>"
        assert "<b>" not in model.data(model.index(0, 3), 3)  # the tooltip, which may be rich
        own = [each for each in dock.view.findChildren(QLabel) if each.buddy() is None]
        assert all(each.textFormat() == Qt.TextFormat.PlainText for each in own if each.text())


def test_a_layer_that_cannot_be_read_says_why_and_what_to_do(dock, add, wait):
    rows = [(place, number, "suburban", s, c) for place, number, _, s, c in people()]
    organisations = add("Point", ORGANISATIONS, rows, "organisations")
    add("Polygon", CLUSTERS, outlines(), "clusters")
    wait(lambda: dock.state() == "error")
    assert "'suburban'; it must hold 'rural' or 'urban'" in dock.words()
    assert "Make it with 'Classify rurality'" in dock.words()
    assert not dock.report_button.isEnabled()
    organisations.setSubsetString('"cluster_id" = 99')
    wait(lambda: "Organisations: The layer has no features" in dock.words())

"""createstudyreport: a chain of steps ends in the report that the study writes."""

import re
import sqlite3
import sys
from pathlib import Path

import pytest
from made_region import CHOICES, make_region, run_steps
from made_region import run as run_in
from qgis.core import (
    NULL,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingException,
    QgsVectorLayer,
)

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "core" / "report"))
from pages import HTML, SVG, headings, parse, table, text_of

from creative_clusters_plugin.algorithms.create_study_report import CreateStudyReport
from creative_clusters_plugin.algorithms.detect_microclusters import DetectMicroclusters
from creative_clusters_plugin.algorithms.fit_drivers import FitDrivers
from creative_clusters_plugin.algorithms.fitted import kinds_of_facts
from creative_clusters_plugin.algorithms.recording import read_records
from creative_clusters_plugin.algorithms.rural_urban_study import RuralUrbanStudy
from creative_clusters_plugin.algorithms.summarise_rural_urban import SummariseRuralUrban
from creative_clusters_plugin.bridge.writing import Outputs
from creative_clusters_plugin.core.record import results as results_of
from creative_clusters_plugin.core.record import unpack

MEMORY = QgsProcessing.TEMPORARY_OUTPUT
SAID = {"same": "the same", "different": "different", "inconclusive": "cannot tell"}


@pytest.fixture(scope="module")
def region(qgis_app):
    return make_region()


@pytest.fixture(scope="module")
def chain(region, tmp_path_factory):
    """Return the paths of the steps' outputs, and the steps' results."""
    from kept_feedback import Feedback

    return run_steps(region, tmp_path_factory.mktemp("chain"), Feedback())


@pytest.fixture
def target(tmp_path):
    return tmp_path / "study.html"


def inputs(chain, target, **changes):
    path, _ = chain
    values = {
        "ORGANISATIONS": path["ORGANISATIONS"],
        "CLUSTERS": path["CLUSTERS"],
        "SUMMARY": path["SUMMARY"],
        "MAKEUP": path["MAKEUP"],
        "AREAS": path["PREDICTIONS"],
        "COEFFICIENTS": path["COEFFICIENTS"],
        "COMPARISON": path["COMPARISON"],
        "RECORDS": [path["DETECTED"], path["FITTED"]],
        "REPORT": str(target),
    }
    values.update(changes)
    return {name: value for name, value in values.items() if value is not None}


def read(path):
    """Return the rows of a GeoPackage, whose table has its name, as dictionaries."""
    with sqlite3.connect(path) as data:
        data.row_factory = sqlite3.Row
        rows = data.execute(f'SELECT * FROM "{Path(path).stem}"').fetchall()
    return [{key: row[key] for key in row.keys()} for row in rows]  # noqa: SIM118


def page_of(path):
    return parse(Path(path).read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def page(chain, tmp_path_factory):
    from kept_feedback import Feedback

    target = tmp_path_factory.mktemp("report") / "study.html"
    feedback = Feedback()
    run_in(CreateStudyReport, feedback, **inputs(chain, target))
    assert feedback.warnings == []
    return page_of(target)


def percent(share):
    return f"{100 * share:.1f} %"


def test_it_is_an_html_output(qgis_app):
    algorithm = CreateStudyReport()
    algorithm.initAlgorithm()
    assert {each.type() for each in algorithm.outputDefinitions()} == {"outputHtml"}


def test_the_headline_is_the_number_outputs(page, chain):
    _, results = chain
    numbers = results["summarise"]
    keys = [text_of(each) for each in page.iter(f"{HTML}strong")]
    assert keys[:4] == [
        percent(numbers["RURAL_CLUSTERED_SHARE"]),
        percent(numbers["URBAN_CLUSTERED_SHARE"]),
        str(numbers["RURAL_CLUSTER_COUNT"]),
        str(numbers["URBAN_CLUSTER_COUNT"]),
    ]
    assert numbers["RURAL_CLUSTER_COUNT"] == results["detect"]["RURAL_CLUSTER_COUNT"]
    assert "Rural and urban microclusters: classed" in text_of(page)


def test_the_summary_is_the_table(page, chain):
    _, rows = table(page, "Rural and urban in numbers")
    summary = read(chain[0]["SUMMARY"])
    assert len(rows) == len(summary)
    for row, cells in zip(summary, rows):
        assert cells[0].startswith(row["label"])
        if row["unit"].startswith("share"):
            assert cells[1:4] == [percent(row[name]) for name in ("rural", "urban", "all")]
        elif row["metric"] in ("organisations", "clustered", "clusters", "largest_cluster"):
            assert cells[1:4] == [f"{row[name]:,.0f}" for name in ("rural", "urban", "all")]
        assert cells[4] == f"{row['ratio']:.2f}"


def test_the_makeup_is_the_table(page, chain):
    _, rows = table(page, "Sectors, by share")
    made = {(row["scope"], row["sector"]): row for row in read(chain[0]["MAKEUP"])}
    assert {row[0] for row in rows} == {sector for scope, sector in made if scope == "all"}
    for row in rows:
        for scope, text in zip(("rural_clustered", "urban_clustered", "rural", "urban"), row[1:]):
            share = made[scope, row[0]]["share"] if (scope, row[0]) in made else 0
            assert text == percent(share), (scope, row[0])


def test_the_largest_rural_microclusters_are_the_layers(page, chain):
    _, rows = table(page, "The largest rural microclusters")
    clusters = {str(row["cluster_id"]): row for row in read(chain[0]["CLUSTERS"])}
    rural = [row["organisations"] for row in clusters.values() if row["rurality"] == "rural"]
    assert [int(row[1]) for row in rows] == sorted(rural, reverse=True)[:10]
    for row in rows:
        made = clusters[row[0]]
        assert made["rurality"] == "rural"
        assert row[1] == str(made["organisations"])
        assert row[2] == f"{made['radius_m']:.0f} m"
        assert row[4] == f"{made['top_sector']} ({percent(made['top_share'])})"


def test_the_verdicts_are_the_table(page, chain):
    _, rows = table(page, "Verdicts")
    made = {row["driver"]: row for row in read(chain[0]["COMPARISON"])}
    assert len(rows) == len(made) == 5
    for driver, verdict, *effects, _ in rows:
        row = made[driver]
        assert verdict == SAID[row["verdict"]]
        for text, name in zip(effects, ("rural_ame", "urban_ame", "difference")):
            number = float(text.replace("\N{MINUS SIGN}", "-"))
            assert number == pytest.approx(100 * row[name], abs=0.0501)


def test_the_potential_is_the_layers(page, chain):
    areas = read(chain[0]["PREDICTIONS"])
    top = [
        row for row in areas if row["rurality"] == "rural" and (row["potential_rank"] or 0) > 0.8
    ]
    assert len(top) > 1
    assert f"{len(top)} rural areas without a microcluster are in the highest" in text_of(page)


def test_settings_data_and_versions_are_the_records(page, chain, region):
    _, rows = table(page, "Parameters: Detect microclusters")
    told = dict(rows)
    assert told["MIN_CLUSTER_SIZE"] == "10"
    assert told["MAX_RADIUS"] == "1000"
    assert told["RURALITY_FIELD"] == "rurality"
    assert dict(table(page, "Parameters: Fit drivers")[1])["OUTCOME"] == "in_cluster"
    _, layers = table(page, "Layers the study was made from")
    assert [row[:4] for row in layers] == [
        ["INPUT", "classed", f"{region['ORGANISATIONS'].featureCount():,}", "EPSG:27700"],
        ["INPUT", "assembled", f"{region['AREAS'].featureCount():,}", "EPSG:27700"],
    ]
    assert all(re.fullmatch("[0-9a-f]{12,}", row[4]) for row in layers)
    _, rows = table(page, "Share of rural organisations in a microcluster")
    chosen = [cell for row in rows for cell in row if "marked" in cell]
    share = chain[1]["detect"]["RURAL_CLUSTERED_SHARE"]
    assert [each.split()[0] for each in chosen] == [f"{100 * share:.1f}"]
    assert "How sure this is" in " ".join(headings(page))


def test_the_study_writes_the_same(page, region, run, tmp_path):
    path = tmp_path / "whole.html"
    run(RuralUrbanStudy, **region, **CHOICES, REPORT=str(path))
    whole = page_of(path)
    assert headings(whole) == headings(page)
    own = ("Parameters", "Versions", "Layers the study")
    tables = [
        [text_of(each) for each in root.iter(f"{HTML}table") if not text_of(each).startswith(own)]
        for root in (page, whole)
    ]
    assert tables[0] == tables[1]
    lead = [text_of(next(root.iter(f"{HTML}p"))) for root in (page, whole)]
    drawn = [[text_of(each) for each in root.iter(f"{SVG}text")] for root in (page, whole)]
    assert drawn[0] == drawn[1]
    assert lead[0].replace("Made with", "") == lead[1].replace("Made with", "")
    assert "Rural and urban microclusters: firms" in text_of(whole)


def test_a_record_comes_back_from_a_geopackage(chain):
    layer = QgsVectorLayer(chain[0]["FITTED"], "fitted", "ogr")
    rows = read_records([layer], "RECORDS")
    facts = unpack(results_of(rows, "drivers")[0], kinds_of_facts(), "RECORDS")
    numbers = chain[1]["fit"]
    assert facts.fit.log_likelihood == numbers["LOG_LIKELIHOOD"]
    assert facts.fit.joint_p == numbers["JOINT_P"]
    assert facts.fit.observations == numbers["OBSERVATIONS"]
    made = read(chain[0]["COMPARISON"])
    assert [row.equivalence_bound for row in facts.fit.comparison] == [
        row["equivalence_bound"] for row in made
    ]
    assert len(facts.fit.fitted) == 0, "figures a row are not kept"
    said = [row.value for row in rows if row.kind == "message"]
    assert set(facts.fit.warnings) <= set(said)


def test_layers_and_tables_alone(chain, run, target):
    changes = {"RECORDS": None, "MAKEUP": None, "AREAS": None}
    run(CreateStudyReport, **inputs(chain, target, **changes))
    root = page_of(target)
    words = text_of(root)
    assert "which was not given" in words
    assert "95 % interval" in words
    for title in ("What they are made of", "Where more might grow", "Data and settings"):
        assert title not in headings(root)
    run(CreateStudyReport, **inputs(chain, target, **changes, COEFFICIENTS=None, COMPARISON=None))
    assert "How sure one can be" in headings(page_of(target))


def test_the_level_of_intervals_is_the_tables(chain, run, target, tmp_path):
    path = {name: str(tmp_path / f"{name}.gpkg") for name in ("COEFFICIENTS", "COMPARISON")}
    run(
        FitDrivers, INPUT=chain[0]["ASSEMBLED"], OUTCOME="in_cluster", DRIVERS=["museums_near"],
        CONFIDENCE=90, **path,
    )  # fmt: skip
    run(CreateStudyReport, **inputs(chain, target, RECORDS=None, **path))
    assert "90 % interval" in text_of(page_of(target))


@pytest.mark.parametrize("name", ["COEFFICIENTS", "COMPARISON"])
def test_one_table_of_the_fit_is_not_enough(chain, run, target, name):
    message = run(CreateStudyReport, True, **inputs(chain, target, **{name: None}))
    assert message.startswith(f"{name}: It is empty")
    assert "Give both COEFFICIENTS and COMPARISON, or neither." in message
    assert not target.exists()


@pytest.mark.parametrize(
    ("name", "instead", "said"),
    [
        ("SUMMARY", "MAKEUP", "It has no field metric"),
        ("CLUSTERS", "AREAS", "It has no field cluster_id or organisations"),
        ("MAKEUP", "SUMMARY", "It has no field scope"),
        ("COMPARISON", "SUMMARY", "It has no field driver"),
        ("COEFFICIENTS", "COMPARISON", "It has no field regime"),
        ("RECORDS", "SUMMARY", "has not the fields step, kind, name, value"),
    ],
)
def test_another_layer_is_refused(chain, run, target, name, instead, said):
    message = run(CreateStudyReport, True, **inputs(chain, target, **{name: chain[0][instead]}))
    assert message.startswith(f"{name}: ")
    assert said in message
    assert not target.exists()


def test_a_summary_that_lacks_a_metric_is_refused(chain, run, target):
    layer = QgsVectorLayer(chain[0]["SUMMARY"], "summary", "ogr").materialize(
        QgsFeatureRequest().setFilterExpression("metric <> 'clusters'")
    )
    message = run(CreateStudyReport, True, **inputs(chain, target, SUMMARY=layer))
    assert message.startswith("SUMMARY: It has no metric clusters.")


def test_a_record_that_was_cut_is_refused(chain, run, target):
    layer = QgsVectorLayer(chain[0]["FITTED"], "fitted", "ogr").materialize(QgsFeatureRequest())
    column = layer.fields().lookupField("value")
    changes = {
        each.id(): {column: each["value"][:250]}
        for each in layer.getFeatures()
        if each["kind"] == "result"
    }
    assert layer.dataProvider().changeAttributeValues(changes)
    message = run(CreateStudyReport, True, **inputs(chain, target, RECORDS=[layer]))
    assert message.startswith("RECORDS: It holds a result that cannot be read")
    assert "GeoPackage" in message


def test_the_record_of_another_fit_is_left_out(chain, run, feedback, target, tmp_path):
    other = str(tmp_path / "other.gpkg")
    run(
        FitDrivers, INPUT=chain[0]["ASSEMBLED"], OUTCOME="in_cluster", DRIVERS=["museums_near"],
        COEFFICIENTS=MEMORY, RECORD=other,
    )  # fmt: skip
    run(CreateStudyReport, **inputs(chain, target, RECORDS=[other]))
    (warning,) = (each for each in feedback.warnings if each.startswith("RECORDS: "))
    assert warning.startswith("RECORDS: A fit that was recorded has other figures")
    root = page_of(target)
    assert len(table(root, "Verdicts")[1]) == 5
    assert "Each driver over its range" not in headings(root)
    assert "Parameters: Fit drivers" not in text_of(root), "they are those of the other fit"
    run(CreateStudyReport, **inputs(chain, target, RECORDS=[chain[0]["FITTED"], other]))
    root = page_of(target)
    assert "Each driver over its range" in headings(root)
    assert dict(table(root, "Parameters: Fit drivers")[1])["DRIVERS"] != "museums_near"


def detected_again(chain, run, folder, source=None, **choices):
    """Detect again and sum up; return the paths by the report's parameters."""
    path = {
        name: str(folder / f"{name.lower()}.gpkg")
        for name in ("ORGANISATIONS", "CLUSTERS", "RECORD", "SUMMARY")
    }
    choices = {
        "MIN_CLUSTER_SIZE": 18,
        "MAX_RADIUS": 1000,
        "RURALITY_FIELD": "rurality",
        **choices,
    }
    run(
        DetectMicroclusters, INPUT=source or chain[0]["CLASSED"], **choices,
        OUTPUT=path["ORGANISATIONS"], CLUSTERS=path["CLUSTERS"], RECORD=path["RECORD"],
    )  # fmt: skip
    both = {name: path[name] for name in ("ORGANISATIONS", "CLUSTERS")}
    run(SummariseRuralUrban, **both, OUTPUT=path["SUMMARY"])
    return {**both, "SUMMARY": path["SUMMARY"], "RECORDS": [path["RECORD"]], "MAKEUP": None}


def test_the_record_of_another_detection_is_left_out(chain, run, feedback, target, tmp_path):
    other = detected_again(chain, run, tmp_path)["RECORDS"]
    run(CreateStudyReport, **inputs(chain, target, RECORDS=[*other, chain[0]["FITTED"]]))
    (warning,) = feedback.warnings
    assert re.match(
        r"RECORDS: A detection that was recorded found \d+\smicroclusters with \d+\sorganisations "
        r"\(median [\d.]+\), SUMMARY has \d+\smicroclusters .*: they are of two runs, or",
        warning,
    )
    root = page_of(target)
    assert "How much of this depends on the settings" not in headings(root)
    assert "Parameters: Detect microclusters" not in text_of(root)
    assert "Parameters: Fit drivers" in text_of(root)
    assert " ".join(warning.split()) in text_of(root)


@pytest.mark.parametrize("last", ["its own", "the other"])
def test_of_two_detections_that_of_the_summary_is_told(
    chain, run, feedback, target, tmp_path, last
):
    records = [chain[0]["DETECTED"], *detected_again(chain, run, tmp_path)["RECORDS"]]
    if last == "its own":
        records.reverse()
    run(CreateStudyReport, **inputs(chain, target, RECORDS=records))
    assert [each[:45] for each in feedback.warnings] == [
        "RECORDS: A detection that was recorded found "
    ]
    root = page_of(target)
    names = [name for name, _ in table(root, "Parameters: Detect microclusters")[1]]
    assert len(names) == len(set(names))
    assert dict(table(root, "Parameters: Detect microclusters")[1])["MIN_CLUSTER_SIZE"] == "10"
    _, rows = table(root, "Share of rural organisations in a microcluster")
    (marked,) = (cell for row in rows for cell in row if "marked" in cell)
    assert marked.startswith(f"{100 * chain[1]['detect']['RURAL_CLUSTERED_SHARE']:.1f}")


def test_a_record_that_is_given_twice_is_one(chain, run, feedback, target):
    record = chain[0]["DETECTED"]
    turned = upside_down(record)
    run(CreateStudyReport, **inputs(chain, target, RECORDS=[record, record, turned]))
    assert feedback.warnings == []
    names = [name for name, _ in table(page_of(target), "Parameters: Detect microclusters")[1]]
    assert len(names) == len(set(names))


def test_of_two_detections_that_found_the_same_the_last_counts(
    chain, run, feedback, target, tmp_path
):
    other = detected_again(chain, run, tmp_path, MIN_CLUSTER_SIZE=10, MAX_RADIUS=1001)["RECORDS"]
    run(CreateStudyReport, **inputs(chain, target, RECORDS=[chain[0]["DETECTED"], *other]))
    (warning,) = feedback.warnings
    assert warning.startswith("RECORDS: More than one detection that was recorded fits SUMMARY.")
    (told,) = [
        value
        for name, value in table(page_of(target), "Parameters: Detect microclusters")[1]
        if name == "MAX_RADIUS"
    ]
    assert told == "1001"


def test_organisations_that_are_skipped_do_not_make_it_two_runs(
    chain, run, feedback, target, tmp_path
):
    layer = QgsVectorLayer(chain[0]["CLASSED"], "classed", "ogr").materialize(QgsFeatureRequest())
    staff = layer.fields().lookupField("staff")
    without = {each: {staff: NULL} for each in list(layer.allFeatureIds())[::50]}
    assert layer.dataProvider().changeAttributeValues(without)
    changes = detected_again(chain, run, tmp_path, layer, WEIGHT_FIELD="staff")
    nothing = dict.fromkeys(("AREAS", "COEFFICIENTS", "COMPARISON"))
    run(CreateStudyReport, **inputs(chain, target, **changes, **nothing))
    assert feedback.warnings == []
    root = page_of(target)
    assert "How much of this depends on the settings" in headings(root)
    assert dict(table(root, "Parameters: Detect microclusters")[1])["WEIGHT_FIELD"] == "staff"


def test_clusters_of_another_run_are_said_in_the_log_and_on_the_page(
    chain, run, feedback, target, tmp_path
):
    other = detected_again(chain, run, tmp_path)["CLUSTERS"]
    run(CreateStudyReport, **inputs(chain, target, CLUSTERS=other))
    (warning,) = feedback.warnings
    assert warning.startswith("CLUSTERS: It holds ")
    assert "they are of two runs, or one is of a part of the other" in warning
    assert " ".join(warning.split()) in text_of(page_of(target))


def test_clusters_without_a_rurality_are_not_taken_for_urban(
    chain, run, feedback, target, tmp_path
):
    choices = {"MIN_CLUSTER_SIZE": 10, "RURALITY_FIELD": None}
    changes = detected_again(chain, run, tmp_path, **choices)
    run(CreateStudyReport, **inputs(chain, target, **changes))
    (warning,) = feedback.warnings
    assert warning.startswith("CLUSTERS: It does not say which microclusters are rural")
    text = text_of(page_of(target))
    assert " ".join(warning.split()) in text
    assert "There is no rural microcluster" not in text


def upside_down(path):
    """Return a table as a layer whose rows are in reverse order."""
    layer = QgsVectorLayer(path, "table", "ogr").materialize(QgsFeatureRequest())
    provider = layer.dataProvider()
    rows = [each.attributes() for each in layer.getFeatures()]
    assert provider.truncate()
    features = []
    for values in reversed(rows):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values)
        features.append(feature)
    assert provider.addFeatures(features)[0]
    return layer


def test_the_order_of_rows_does_not_matter(page, chain, run, feedback, target):
    names = ("COEFFICIENTS", "COMPARISON", "SUMMARY", "MAKEUP")
    changes = {name: upside_down(chain[0][name]) for name in names}
    records = [upside_down(chain[0][name]) for name in ("FITTED", "DETECTED")]
    run(CreateStudyReport, **inputs(chain, target, **changes, RECORDS=records))
    assert feedback.warnings == []
    turned = page_of(target)
    assert table(turned, "Verdicts") == table(page, "Verdicts")
    for title in ("Each driver over its range", "How much of this depends on the settings"):
        assert title in headings(turned)


@pytest.mark.parametrize(
    ("verdict", "said"),
    [
        (NULL, "There is no verdict on the driver 'museums_near'; it must be one of same, "),
        ("maybe", "The verdict on the driver 'museums_near' is 'maybe'; it must be one of same, "),
        ("Same", "The verdict on the driver 'museums_near' is 'Same'; it must be one of same, "),
    ],
)
@pytest.mark.parametrize("recorded", [True, False])
def test_a_verdict_that_the_fit_never_gives_is_refused(chain, run, target, verdict, said, recorded):
    layer = QgsVectorLayer(chain[0]["COMPARISON"], "c", "ogr").materialize(QgsFeatureRequest())
    at = layer.fields().lookupField("verdict")
    (row,) = (each.id() for each in layer.getFeatures() if each["driver"] == "museums_near")
    assert layer.dataProvider().changeAttributeValues({row: {at: verdict}})
    records = {} if recorded else {"RECORDS": None}
    message = run(CreateStudyReport, True, **inputs(chain, target, COMPARISON=layer, **records))
    assert message.startswith(f"COMPARISON: {said}")
    assert not target.exists()


@pytest.mark.parametrize("name", ["DETECTED", "FITTED"])
def test_a_record_that_was_edited_is_refused(chain, run, target, name):
    layer = QgsVectorLayer(chain[0][name], name, "ogr").materialize(QgsFeatureRequest())
    column = layer.fields().lookupField("value")
    changes = {
        each.id(): {column: each["value"].replace("false", "true").replace("same", "maybe")}
        for each in layer.getFeatures()
        if each["kind"] == "result"
    }
    assert layer.dataProvider().changeAttributeValues(changes)
    message = run(CreateStudyReport, True, **inputs(chain, target, RECORDS=[layer]))
    assert message.startswith("RECORDS: It holds a result that cannot be read (it was changed")


def test_clusters_without_a_geometry_or_an_id(chain, run, feedback, target):
    layer = QgsVectorLayer(chain[0]["CLUSTERS"], "clusters", "ogr").materialize(QgsFeatureRequest())
    own = layer.fields().lookupField("cluster_id")
    first, second = (each.id() for each in list(layer.getFeatures())[:2])
    provider = layer.dataProvider()
    assert provider.changeAttributeValues({first: {own: NULL}})
    assert provider.changeGeometryValues({second: QgsGeometry()})
    run(CreateStudyReport, **inputs(chain, target, CLUSTERS=layer))
    nameless, fewer = feedback.warnings
    assert nameless == "CLUSTERS: 1 feature without a cluster_id is left out."
    assert fewer.startswith("CLUSTERS: It holds ")
    assert "Where they are" in headings(page_of(target))


def test_no_microclusters_at_all(region, run, target, tmp_path, feedback):
    chain = run_steps(region, tmp_path, feedback, MIN_CLUSTER_SIZE=5000)
    nothing = dict.fromkeys(("AREAS", "COEFFICIENTS", "COMPARISON"))
    run(CreateStudyReport, **inputs(chain, target, **nothing, RECORDS=[chain[0]["DETECTED"]]))
    root = page_of(target)
    many = f"{region['ORGANISATIONS'].featureCount():,}"
    assert f"There are no microclusters among {many} organisations." in text_of(root)
    assert "The largest rural microclusters" not in headings(root)


def test_a_report_can_be_temporary(chain, run):
    results, _ = run(CreateStudyReport, **inputs(chain, MEMORY))
    assert results["REPORT"].endswith(".html")
    assert page_of(results["REPORT"]) is not None


@pytest.mark.parametrize("package", ["jinja2", "matplotlib"])
def test_a_missing_package_is_one_plain_sentence(chain, run, monkeypatch, target, package):
    from creative_clusters_plugin.algorithms import study_facts_reading

    def never(*_):
        raise QgsProcessingException("it was read before the package was looked for")

    monkeypatch.setattr(study_facts_reading, "study_facts", never)
    for name in [each for each in sys.modules if each.split(".")[0] == package]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, package, None)
    message = run(CreateStudyReport, True, **inputs(chain, target))
    assert f"The Python package {package} is needed" in message
    assert not target.exists()


def test_a_cancel_leaves_an_existing_report_whole(chain, run, feedback, target):
    target.write_text("of last year", encoding="utf-8")
    feedback.progressChanged.connect(lambda done: done > 5 and feedback.cancel())
    assert "Cancelled" in run(CreateStudyReport, True, **inputs(chain, target))
    assert target.read_text(encoding="utf-8") == "of last year"
    assert list(target.parent.iterdir()) == [target]


def test_a_failed_run_leaves_an_existing_report_whole(chain, run, monkeypatch, target):
    target.write_text("of last year", encoding="utf-8")
    text = Outputs.text

    def fail(self, *rest):
        text(self, *rest)
        raise QgsProcessingException("the disk is full")

    monkeypatch.setattr(Outputs, "text", fail)
    assert "the disk is full" in run(CreateStudyReport, True, **inputs(chain, target))
    assert target.read_text(encoding="utf-8") == "of last year"
    assert list(target.parent.iterdir()) == [target]

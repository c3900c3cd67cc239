"""REPORT and RECORD of the study and of its steps: figures, fields, refusals, nothing half done."""

import re
import sys
from pathlib import Path

import pytest
from made_region import CHOICES, make_region, run_steps
from qgis.core import (
    QgsFeatureRequest,
    QgsField,
    QgsProcessing,
    QgsProcessingException,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType
from test_create_study_report import page_of, percent, read

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "core" / "report"))
from pages import HTML, headings, table, text_of

from creative_clusters_plugin.algorithms.fit_drivers import FitDrivers
from creative_clusters_plugin.algorithms.fitted import kinds_of_facts
from creative_clusters_plugin.algorithms.recording import read_records
from creative_clusters_plugin.algorithms.rural_urban_study import RuralUrbanStudy
from creative_clusters_plugin.algorithms.summarise_rural_urban import SummariseRuralUrban
from creative_clusters_plugin.bridge.writing import Outputs
from creative_clusters_plugin.core.microclusters import sensitivity as sweep
from creative_clusters_plugin.core.record import results as results_of
from creative_clusters_plugin.core.record import unpack

MEMORY = QgsProcessing.TEMPORARY_OUTPUT


@pytest.fixture(scope="module")
def region(qgis_app):
    return make_region()


@pytest.fixture(scope="module")
def chain(region, tmp_path_factory):
    from kept_feedback import Feedback

    return run_steps(region, tmp_path_factory.mktemp("chain"), Feedback())


@pytest.fixture
def target(tmp_path):
    return tmp_path / "study.html"


def test_its_figures_are_the_studys(region, run, rows_of, target):
    outputs = ("CLUSTERS", "SUMMARY", "COMPARISON", "MAKEUP")
    results, context = run(
        RuralUrbanStudy, **region, **CHOICES, **dict.fromkeys(outputs, MEMORY), REPORT=str(target)
    )
    root = page_of(target)
    keys = [text_of(each) for each in root.iter(f"{HTML}strong")]
    assert keys[:4] == [
        percent(results["RURAL_CLUSTERED_SHARE"]),
        percent(results["URBAN_CLUSTERED_SHARE"]),
        str(results["RURAL_CLUSTER_COUNT"]),
        str(results["URBAN_CLUSTER_COUNT"]),
    ]
    clusters = {str(row["cluster_id"]): row for row in rows_of(results, "CLUSTERS", context)}
    _, rows = table(root, "The largest rural microclusters")
    assert rows
    for row in rows:
        assert row[1] == str(clusters[row[0]]["organisations"])
    verdicts = {row["driver"]: row["verdict"] for row in rows_of(results, "COMPARISON", context)}
    assert ";".join(verdicts) == results["DRIVER_FIELDS"]
    assert {row[0] for row in table(root, "Verdicts")[1]} == set(verdicts)
    words = text_of(root)
    assert f"{results['OBSERVATIONS']:,}" in words
    assert f"{results['CV_AUC']:.2f}" in words or f"{results['CV_AUC']:.3f}" in words
    layers = {row[1]: row for row in table(root, "Layers the study was made from")[1]}
    assert set(layers) == {"firms", "areas", "museums", "stations", "businesses"}
    assert layers["areas"][2] == "196"
    told = dict(table(root, "Parameters: Rural and urban study")[1])
    for name, value in CHOICES.items():
        assert told[name] == str(value), name
    assert "REPORT" not in told


def test_long_parameters_are_kept_whole(region, run, target):
    codes = ", ".join(["R", *(f"E{number:08d}" for number in range(36))])
    assert len(codes) > 390
    run(RuralUrbanStudy, **region, **{**CHOICES, "RURAL_CODES": codes}, REPORT=str(target))
    root = page_of(target)
    told = dict(table(root, "Parameters: Rural and urban study")[1])
    assert told["RURAL_CODES"] == codes
    assert {*CHOICES, "METHOD", "MODEL"} <= set(told)
    layers = table(root, "Layers the study was made from")[1]
    assert {row[1] for row in layers} == {"firms", "areas", "museums", "stations", "businesses"}
    assert all(re.fullmatch("[0-9a-f]{12,}", row[4]) for row in layers)


def test_without_sectors_nothing_is_said_of_them(region, run, target):
    choices = {name: value for name, value in CHOICES.items() if name != "SECTOR_FIELD"}
    run(RuralUrbanStudy, **region, **choices, MODEL="firth_logit", REPORT=str(target))
    root = page_of(target)
    assert "What they are made of" not in headings(root)
    head, _ = table(root, "The largest rural microclusters")
    assert head[-1] == "Per km²"


@pytest.fixture
def without(region):
    """Return a function that gives a layer of the region without the features of an expression."""

    def drop(name, expression):
        layer = region[name].materialize(QgsFeatureRequest())
        rows = [each.id() for each in layer.getFeatures(expression)]
        assert rows
        assert layer.dataProvider().deleteFeatures(rows)
        return layer

    return drop


TABLES = ("COEFFICIENTS", "COMPARISON")


def test_without_rural_microclusters_all_but_the_fit_is_written(
    region, run, rows_of, feedback, without, target
):
    # Rural firms in microclusters have a staff of 2, lone ones of 3.
    values = {**region, **CHOICES, "ORGANISATIONS": without("ORGANISATIONS", "staff = 2")}
    outputs = ("ORGANISATIONS_OUT", "CLUSTERS", "MAKEUP", "SUMMARY", "AREAS_OUT", *TABLES)
    results, context = run(
        RuralUrbanStudy, **values, **dict.fromkeys(outputs, MEMORY), REPORT=str(target)
    )
    told = "No rural microcluster was found, so drivers cannot be compared. "
    (said,) = [each for each in feedback.warnings if each.startswith(told)]
    assert said == told + "Try a smaller MIN_CLUSTER_SIZE (5, say)."
    assert "No rural microcluster was found. Try a smaller MIN_CLUSTER_SIZE (5, say)." in (
        feedback.warnings
    )
    assert results["RURAL_CLUSTER_COUNT"] == 0
    assert len(rows_of(results, "CLUSTERS", context)) == results["URBAN_CLUSTER_COUNT"] > 10
    assert (results["OBSERVATIONS"], results["AIC"], results["SKIPPED_AREA_COUNT"]) == (None,) * 3
    assert "museums_near" in results["DRIVER_FIELDS"]
    # Whoever reads on finds every output with every field.
    complete, other = run(RuralUrbanStudy, **region, **CHOICES, **dict.fromkeys(outputs, MEMORY))
    for name in outputs:
        fields = [
            [each.name() for each in where.temporaryLayerStore().mapLayer(made[name]).fields()]
            for made, where in ((results, context), (complete, other))
        ]
        assert fields[0] == fields[1], name
    assert [rows_of(results, name, context) for name in TABLES] == [[], []]
    areas = rows_of(results, "AREAS_OUT", context)
    assert len(areas) == 196
    assert {(each["fitted"], each["potential_rank"]) for each in areas} == {(None, None)}
    assert sum(each["in_cluster"] for each in areas) > 10
    root = page_of(target)
    assert "What they are made of" in headings(root)
    assert "Method: drivers" not in headings(root)
    assert said in text_of(root)


def test_where_every_rural_area_has_a_microcluster_larger_ones_are_advised(
    region, run, rows_of, feedback, without, target
):
    whole, context = run(RuralUrbanStudy, **region, **CHOICES, AREAS_OUT=MEMORY)
    alone = [
        f"(class = 'R' AND people = {row['people']})"
        for row in rows_of(whole, "AREAS_OUT", context)
        if row["class"] == "R" and not row["in_cluster"]
    ]
    values = {**region, **CHOICES, "AREAS": without("AREAS", " OR ".join(alone))}
    run(RuralUrbanStudy, **values, REPORT=str(target))
    assert any(
        text.startswith("in_cluster is 1 in all ") and "larger MIN_CLUSTER_SIZE" in text
        for text in feedback.warnings
    )


def test_an_outcome_of_the_users_that_does_not_vary_is_an_error(region, run):
    areas = region["AREAS"].materialize(QgsFeatureRequest())
    assert areas.dataProvider().addAttributes([QgsField("same", QMetaType.Type.Int)])
    areas.updateFields()
    at = areas.fields().lookupField("same")
    assert areas.dataProvider().changeAttributeValues(
        {each.id(): {at: 1} for each in areas.getFeatures()}
    )
    message = run(RuralUrbanStudy, True, **{**region, **CHOICES, "AREAS": areas}, OUTCOME="same")
    assert message.startswith("OUTCOME: same is 1 in all ")
    assert "choose another field" in message


def test_businesses_without_a_code_can_be_left_out(region, run):
    message = run(RuralUrbanStudy, True, **{**region, **CHOICES, "SIC_FIELD": None})
    assert message.startswith("SIC_FIELD: It is empty.")
    assert "or leave BUSINESSES empty" in message


def test_a_layer_named_businesses_is_one_asset_among_others(region, run):
    values = {**region, **CHOICES, "BUSINESSES": None, "SIC_FIELD": None}
    for measure in ("near", "count", "km"):
        results, _ = run(
            RuralUrbanStudy, **values, NAMES="museums,businesses", DRIVER_MEASURE=measure
        )
        assert results["DRIVER_FIELDS"].split(";") == [
            f"museums_{measure}", f"businesses_{measure}", "population_density"
        ]  # fmt: skip


def test_without_it_nothing_is_detected_again(region, run, monkeypatch):
    def never(*_):
        raise QgsProcessingException("the sweep ran")

    monkeypatch.setattr(sweep, "sensitivity", never)
    results, _ = run(RuralUrbanStudy, **region, **CHOICES, SUMMARY=MEMORY)
    assert "REPORT" not in results
    assert "the sweep ran" in run(RuralUrbanStudy, True, **region, **CHOICES, REPORT=MEMORY)


@pytest.mark.parametrize("package", ["jinja2", "matplotlib"])
@pytest.mark.parametrize("kind", [RuralUrbanStudy, FitDrivers, SummariseRuralUrban])
def test_a_missing_package_is_said_before_any_work(
    region, chain, run, monkeypatch, tmp_path, target, kind, package
):
    def never(*_, **__):
        raise QgsProcessingException("work began")

    path, _ = chain
    module = sys.modules[kind.__module__]
    values = {
        RuralUrbanStudy: {**region, **CHOICES, "SUMMARY": str(tmp_path / "s.gpkg")},
        FitDrivers: {
            "INPUT": path["ASSEMBLED"],
            "OUTCOME": "in_cluster",
            "DRIVERS": ["museums_near"],
            "COEFFICIENTS": str(tmp_path / "c.gpkg"),
        },
        SummariseRuralUrban: {
            "ORGANISATIONS": path["ORGANISATIONS"],
            "CLUSTERS": path["FOUND"],
            "OUTPUT": str(tmp_path / "s.gpkg"),
        },
    }[kind]
    worker = {
        RuralUrbanStudy: (kind, "_run"),
        FitDrivers: (kind, "_read"),
        SummariseRuralUrban: (module, "read_members"),
    }[kind]
    monkeypatch.setattr(*worker, never)
    for name in [each for each in sys.modules if each.split(".")[0] == package]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, package, None)
    message = run(kind, True, **values, REPORT=str(target))
    assert f"The Python package {package} is needed" in message
    assert f"pip install {package}" in message
    assert list(tmp_path.iterdir()) == []
    assert "work began" in run(kind, True, **values)


@pytest.mark.parametrize("share", [30, 88])
def test_a_cancel_leaves_an_existing_report_whole(region, run, feedback, target, share):
    target.write_text("of last year", encoding="utf-8")
    feedback.progressChanged.connect(lambda done: done > share and feedback.cancel())
    message = run(RuralUrbanStudy, True, **region, **CHOICES, REPORT=str(target))
    assert "Cancelled" in message
    assert target.read_text(encoding="utf-8") == "of last year"
    assert list(target.parent.iterdir()) == [target]


def test_a_failing_study_leaves_an_existing_report_whole(region, run, monkeypatch, target):
    target.write_text("of last year", encoding="utf-8")
    duplicate = Outputs.duplicate

    def fail(self, *rest):
        duplicate(self, *rest)
        raise QgsProcessingException("the disk is full")

    monkeypatch.setattr(Outputs, "duplicate", fail)
    values = {**region, **CHOICES, "SUMMARY": str(target.parent / "s.gpkg")}
    message = run(RuralUrbanStudy, True, **values, REPORT=str(target))
    assert "the disk is full" in message
    assert target.read_text(encoding="utf-8") == "of last year"
    assert list(target.parent.iterdir()) == [target]


def fitted(run, layer, **changes):
    """Fit two drivers and return (results, context) with a record."""
    values = {
        "INPUT": layer,
        "OUTCOME": "in_cluster",
        "DRIVERS": ["museums_near", "stations_near"],
        "COEFFICIENTS": MEMORY,
        "COMPARISON": MEMORY,
        "RECORD": MEMORY,
        **changes,
    }
    return run(FitDrivers, **values)


def facts_of(results, context):
    layer = context.temporaryLayerStore().mapLayer(results["RECORD"])
    rows = read_records([layer], "RECORD")
    return unpack(results_of(rows, "drivers")[0], kinds_of_facts(), "RECORD"), rows


def test_the_record_of_a_fit_is_a_table_of_four_fields(chain, run):
    results, context = fitted(run, chain[0]["ASSEMBLED"])
    facts, rows = facts_of(results, context)
    layer = context.temporaryLayerStore().mapLayer(results["RECORD"])
    assert layer.fields().names()[-4:] == ["step", "kind", "name", "value"]
    assert {row.step for row in rows} == {"fitdrivers"}
    assert {row.kind for row in rows} == {"parameter", "input", "message", "version", "result"}
    told = {row.name: row.value for row in rows if row.kind == "parameter"}
    assert told["DRIVERS"] == "museums_near, stations_near"
    assert told["CONFIDENCE"] == "95"
    assert not {"INPUT", "RECORD", "REPORT", "COEFFICIENTS"} & set(told)
    assert facts.fit.observations == results["OBSERVATIONS"]


def test_the_report_of_a_fit_has_the_number_outputs(chain, run, rows_of, target):
    results, context = fitted(run, chain[0]["ASSEMBLED"], REPORT=str(target), RECORD=None)
    assert "RECORD" not in results
    root = page_of(target)
    made = {row["driver"]: row for row in rows_of(results, "COMPARISON", context)}
    for driver, _, *effects, _ in table(root, "Verdicts")[1]:
        for text, name in zip(effects, ("rural_ame", "urban_ame", "difference")):
            number = float(text.replace("\N{MINUS SIGN}", "-"))
            assert number == pytest.approx(100 * made[driver][name], abs=0.0501)
    words = text_of(root)
    assert f"{results['OBSERVATIONS']:,}" in words
    assert f"{results['RURAL_OBSERVATIONS']:,}" in words


def test_the_microcluster_of_each_area_is_found_by_its_field(chain, run):
    layer = QgsVectorLayer(chain[0]["ASSEMBLED"], "areas", "ogr")
    assert "cluster_id" in layer.fields().names()
    facts, _ = facts_of(*fitted(run, layer))
    assert facts.cluster_field == "cluster_id"
    assert facts.fit.influence
    assert facts.fit.bootstrap is not None
    given, _ = facts_of(*fitted(run, layer, MICROCLUSTER_FIELD="cluster_id"))
    assert given.fit.influence == facts.fit.influence
    bare = layer.materialize(QgsFeatureRequest())
    assert bare.dataProvider().deleteAttributes([bare.fields().lookupField("cluster_id")])
    bare.updateFields()
    none, _ = facts_of(*fitted(run, bare))
    assert (none.cluster_field, none.fit.influence) == ("", ())
    for name in ("LOG_LIKELIHOOD", "JOINT_P"):
        assert fitted(run, bare)[0][name] == fitted(run, layer)[0][name]


def test_microclusters_with_text_for_ids_are_the_same_ones(chain, run):
    layer = QgsVectorLayer(chain[0]["ASSEMBLED"], "areas", "ogr").materialize(QgsFeatureRequest())
    assert layer.dataProvider().addAttributes([QgsField("named", QMetaType.Type.QString)])
    layer.updateFields()
    at = layer.fields().lookupField("named")
    named = {
        each.id(): {at: f"m{int(each['cluster_id']):03d}"}
        for each in layer.getFeatures()
        if str(each["cluster_id"]).isdecimal()
    }
    assert len(named) > 20
    assert layer.dataProvider().changeAttributeValues(named)
    by_number, _ = facts_of(*fitted(run, layer))
    by_name, _ = facts_of(*fitted(run, layer, MICROCLUSTER_FIELD="named"))
    assert by_name.cluster_field == "named"
    assert len(by_name.fit.influence) == len(by_number.fit.influence)
    assert [each.rows for each in by_name.fit.influence] == [
        each.rows for each in by_number.fit.influence
    ]
    assert [each.verdicts for each in by_name.fit.influence] == [
        each.verdicts for each in by_number.fit.influence
    ]


def test_the_report_of_a_summary_has_the_tables_figures(chain, run, target):
    path, _ = chain
    numbers, _ = run(
        SummariseRuralUrban,
        ORGANISATIONS=path["ORGANISATIONS"],
        CLUSTERS=path["FOUND"],
        EMPLOYMENT_FIELD="staff",
        OUTPUT=MEMORY,
        REPORT=str(target),
    )
    root = page_of(target)
    _, rows = table(root, "Rural and urban in numbers")
    found = {row[0]: row for row in rows}
    for row in read(path["SUMMARY"]):
        if row["unit"].startswith("share"):
            shares = [percent(row[name]) for name in ("rural", "urban", "all")]
            assert found[row["label"]][1:4] == shares
    assert found["Employment"][3].replace(",", "").isdecimal()
    keys = [text_of(each) for each in root.iter(f"{HTML}strong")]
    assert keys[0] == percent(numbers["RURAL_CLUSTERED_SHARE"])
    assert keys[2] == str(numbers["RURAL_CLUSTER_COUNT"])
    told = dict(table(root, "Parameters")[1])
    assert told["EMPLOYMENT_FIELD"] == "staff"
    assert told["CLUSTER_FIELD"] == "cluster_id"

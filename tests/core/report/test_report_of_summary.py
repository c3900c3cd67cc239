"""The report of a summary: its figures are the summary's, and it is safe and sound as a file."""

import re
from pathlib import Path

import numpy as np
import pytest
from made_study import make_study
from pages import HTML, SVG, headings, parse, table, text_of

from creative_clusters_plugin.core.report.summary_page import SummaryFacts, summary_report
from creative_clusters_plugin.core.summary import summarise

TEMPLATES = str(Path(__file__).resolve().parents[3] / "resources" / "templates")
NASTY = "<script>alert(1)</script> & \"q\" 'x' {{ 7 * 7 }}"


def facts_of(summary, size, **changes):
    return SummaryFacts(
        **{
            "name": "studios",
            "date": "3 March 2026",
            "summary": summary,
            "size": np.asarray(size),
            "parameters": (("CLUSTER_FIELD", "cluster_id"), ("TURNOVER_FIELD", "")),
            "messages": (),
            "versions": (("QGIS", "3.40.6"),),
            **changes,
        }
    )


def page(facts):
    html = summary_report(facts, TEMPLATES)
    root = parse(html)
    assert not re.search(r"\b(nan|None)\b", text_of(root.find(f"{HTML}body")))
    for each in root.iter():
        assert each.tag.split("}")[1] not in {"script", "link", "iframe", "object", "form", "a"}
    return root


def of(label, rural, **more):
    label = np.asarray(label)
    clusters = int(label.max())
    sizes = np.bincount(label, minlength=clusters + 1)[1:]
    return facts_of(summarise(label, np.asarray(rural, dtype=float), clusters, **more), sizes)


def test_every_figure_is_the_summarys():
    study = make_study()
    root = page(facts_of(study.summary, study.clusters.size))
    head, rows = table(root, "Rural and urban in numbers")
    assert head == ["", "Rural", "Urban", "All", "Ratio"]
    assert len(rows) == len(list(study.summary))
    for row, cells in zip(study.summary, rows):
        assert cells[0].startswith(row.label)
        for value, text in zip((row.rural, row.urban, row.all, row.ratio), cells[1:]):
            if np.isnan(value):
                assert text == "–", row
            elif row.unit == "share (0-1)" and text.endswith("%"):
                assert float(text[:-1]) == pytest.approx(100 * value, abs=0.0501)
            elif text.endswith(" km"):
                assert float(text[:-3]) == pytest.approx(value / 1000, abs=0.0501)
            elif text.endswith(" m"):
                assert float(text[:-2]) == pytest.approx(value, abs=0.501)
            else:
                assert float(text.replace(",", "")) == pytest.approx(value, abs=0.501, rel=0.01)
    words = text_of(root)
    share = study.summary["clustered_share"]
    assert (
        f"{100 * share.rural:.1f} % of the rural and {100 * share.urban:.1f} % of the urban "
        "organisations are in a microcluster. There are 3 rural microclusters and 2 urban "
        "microclusters. 1 more is neither: as many of its members are rural as urban, or it is not "
        "known. The median rural one has "
    ) in words
    keys = [text_of(each) for each in root.iter(f"{HTML}strong")]
    assert keys == [f"{100 * share.rural:.1f} %", f"{100 * share.urban:.1f} %", "3", "2", "1"]


def test_medians_are_said_as_they_are():
    label = np.repeat([1, 2, 3], [37, 38, 1])
    root = page(of(label, label < 3))
    assert "The median rural one has 37.5 members, the median urban one has 1 member." in (
        text_of(root)
    )


@pytest.mark.parametrize("rural", [[1, 0], [np.nan, np.nan]])
def test_a_microcluster_that_is_neither_is_counted(rural):
    root = page(of([1, 1, 0, 0], [*rural, 1, 0]))
    words = text_of(root)
    assert "There are 0 rural microclusters and 0 urban microclusters. 1 more is neither: " in words
    assert "neither rural nor urban, or not known" in words
    two = text_of(page(of([1, 1, 2, 2, 0, 0], [*rural, *rural, 1, 0])))
    assert "2 more are neither: " in two


def test_the_sizes_are_drawn():
    study = make_study()
    root = page(facts_of(study.summary, study.clusters.size))
    figure = next(root.iter(f"{HTML}figure"))
    assert "How large microclusters are" in text_of(figure.find(f"{HTML}figcaption"))
    written = [text_of(each) for each in figure.iter(f"{SVG}text")]
    assert [each for each in written if each.isalpha()] == ["Rural", "Urban"]
    assert written[0] == "1", "of the rural ones, one is in the first step"
    one = of([1, 1, 0], [1, 1, 0])
    assert not list(page(one).iter(f"{SVG}svg")), "one cluster has no distribution"


@pytest.mark.parametrize(
    ("label", "rural", "said"),
    [
        ([0, 0, 0], [1, 0, 1], "There are no microclusters among 3 organisations."),
        ([1, 1, 0], [0, 0, 1], "There are 0 rural microclusters and 1 urban microcluster."),
        ([1, 1, 0], [1, 1, 1], "66.7 % of the rural organisations are in a microcluster."),
        ([1, 1, 0], [np.nan] * 3, "66.7 % of 3 organisations are in 1 microcluster."),
        ([1, 1, 2, 2], [1, 1, np.nan, np.nan], "There is 1 rural microcluster and 0 urban"),
    ],
)
def test_few_or_none(label, rural, said):
    root = page(of(label, rural))
    assert said in text_of(root)
    assert headings(root) == ["Rural against urban", "Method and settings"]
    unknown = int(np.isnan(np.asarray(rural, dtype=float)).sum())
    assert ("of unknown rurality" in text_of(root)) == bool(unknown)


def test_one_microcluster_is_not_several():
    labels = [[text_of(each) for each in page(of([1, 1, 2, 0], rural)).iter(f"{HTML}li")]
              for rural in ([1, 1, 0, 0], [1, 1, 1, 1])]  # fmt: skip
    assert labels[0][2:4] == ["1 rural microcluster", "1 urban microcluster"]
    assert labels[1][2:4] == ["2 rural microclusters", "0 urban microclusters"]


def test_names_and_messages_are_text():
    study = make_study()
    root = page(
        facts_of(
            study.summary,
            study.clusters.size,
            name=NASTY,
            parameters=((NASTY, NASTY),),
            messages=(NASTY,),
            versions=((NASTY, NASTY),),
        )
    )
    assert text_of(root.find(f"{HTML}head/{HTML}title")) == f"Rural and urban: {NASTY}"
    assert [NASTY, NASTY] in table(root, "Parameters")[1]
    assert [NASTY, NASTY] in table(root, "Versions")[1]
    assert NASTY in [text_of(each) for each in root.iter(f"{HTML}li")]


def test_the_same_facts_give_the_same_file():
    study = make_study()
    facts = facts_of(study.summary, study.clusters.size)
    assert summary_report(facts, TEMPLATES) == summary_report(facts, TEMPLATES)

"""The report of a detection: its figures are the input's, and it is safe and sound as a file."""

import re
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from made_facts import SETTINGS, make_facts, villages
from pages import HTML, SVG, headings, parse, table, text_of

from creative_clusters_plugin.core.errors import MissingPackageError
from creative_clusters_plugin.core.report.detection import detection_report
from creative_clusters_plugin.core.report.page import Paragraph, Section, require_packages

TEMPLATES = str(Path(__file__).resolve().parents[3] / "resources" / "templates")
NASTY = "<script>alert(1)</script> & \"quoted\" 'single' {{ 7 * 7 }}"


def report(facts, **more):
    return detection_report(facts, TEMPLATES, **more)


@pytest.fixture(scope="module")
def facts():
    return make_facts(*villages())


@pytest.fixture(scope="module")
def page(facts):
    return parse(report(facts))


def variants():
    xy, rural = villages()
    weight = np.random.default_rng(1).integers(1, 9, len(xy)).astype(float)
    groups = [("Film", "Music", "Crafts")[row % 3] for row in range(len(xy))]
    some = replace(SETTINGS, min_cluster_size=12)
    by_distance = replace(SETTINGS, method="dbscan")
    spot = np.full((60, 2), 1e6)
    return {
        "as it is": (xy, rural, SETTINGS, {}),
        "no rurality": (xy, None, SETTINGS, {}),
        "rurality not known": (xy, np.full(len(xy), np.nan), SETTINGS, {}),
        "all rural": (xy, np.ones(len(xy)), SETTINGS, {}),
        "no clusters": (xy, rural, replace(SETTINGS, min_cluster_size=5000), {}),
        "one cluster": (xy[-50:], rural[-50:], SETTINGS, {}),
        "groups": (xy, rural, some, {"groups": groups}),
        "weights": (xy, rural, SETTINGS, {"weight": weight}),
        "groups and weights": (xy, rural, SETTINGS, {"groups": groups, "weight": weight}),
        "leaf": (xy, rural, replace(SETTINGS, selection="leaf", max_radius=0), {}),
        "dbscan": (xy, rural, by_distance, {}),
        "dbscan, EPS given": (xy, rural, replace(by_distance, eps=300.0, max_radius=750), {}),
        "one spot": (spot, np.ones(60), SETTINGS, {}),
        "two organisations": (np.array([[0.0, 0.0], [5.0, 5.0]]), np.ones(2), SETTINGS, {}),
        "none": (np.empty((0, 2)), np.empty(0), SETTINGS, {}),
    }


@pytest.mark.parametrize("name", variants())
def test_every_case_is_a_sound_page(name):
    xy, rural, settings, more = variants()[name]
    facts = make_facts(xy, rural, settings, **more)
    html = report(facts)
    root = parse(html)
    assert "nan" not in re.sub(r"base64,[^\"]*", "", html).lower()
    assert ("Where they are" in headings(root)) == (len(xy) > 0)
    assert ("The largest" in headings(root)) == (len(facts.clusters.size) > 0)
    assert len(table(root, "Parameters")[1]) == 9
    for size, chosen in ((len(facts.clusters.size), f"{settings.min_cluster_size:g}"),):
        assert ["MIN_CLUSTER_SIZE", chosen] in table(root, "Parameters")[1]
        assert text_of(root).count("No microclusters were found") == (size == 0)
    together = facts.rural is None or np.isnan(facts.rural).all()
    assert ("rural microcluster" in text_of(root)) == (not together)


def test_it_needs_no_other_file_and_runs_nothing(page):
    ids = [each.get("id") for each in page.iter() if each.get("id")]
    assert len(ids) == len(set(ids))
    for each in page.iter():
        tag = each.tag.split("}")[1]
        assert tag not in {"script", "link", "iframe", "object", "embed", "form", "base", "a"}
        for name, value in each.attrib.items():
            name = name.split("}")[-1].lower()
            assert not name.startswith("on")
            assert name != "src"
            if name == "href":
                assert value.startswith("data:image/png;base64,") or value[1:] in ids
            for target in re.findall(r"url\(([^)]*)\)", value):
                assert target[1:] in ids
    style = page.find(f"{HTML}head/{HTML}style").text
    assert "@import" not in style
    assert "url(" not in style


def test_pictures_say_what_they_show(page):
    pictures = list(page.iter(f"{SVG}svg"))
    assert len(pictures) == 3
    for each in pictures:
        assert each.get("role") == "img"
        assert len(each.get("aria-label")) > 40
        assert each.find(f".//{SVG}style") is None


def test_what_comes_from_the_data_is_escaped():
    xy, rural = villages()
    facts = make_facts(xy, rural, groups=[NASTY] * len(xy))
    facts = replace(
        facts, name=NASTY, group_field=NASTY, rurality_field=NASTY, outline=NASTY,
        messages=(NASTY,), versions=((NASTY, NASTY),),
    )  # fmt: skip
    html = report(facts)
    root = parse(html)
    assert "<script" not in html
    assert "{{ 7 * 7 }}" in html, "text is never a template"
    assert root.find(f"{HTML}head/{HTML}title").text == f"Microclusters: {NASTY}"
    assert table(root, "largest microclusters")[1][0][1] == NASTY
    assert [NASTY, NASTY] in table(root, "Versions")[1]


def test_the_headline_is_the_shares(facts, page):
    clustered = facts.label > 0
    lead = text_of(next(each for each in page.iter(f"{HTML}p") if each.get("class") == "lead"))
    assert lead == (
        f"{len(facts.clusters.size)} microclusters hold {clustered.sum()} of {len(clustered)} "
        f"organisations ({100 * clustered.mean():.1f} %). They hold "
        f"{100 * clustered[facts.rural == 1].mean():.1f} % of the rural and "
        f"{100 * clustered[facts.rural == 0].mean():.1f} % of the urban organisations."
    )


def test_the_first_table_is_the_sensitivity(facts, page):
    tried = facts.sensitivity
    for kind, shares in (("rural", tried.rural), ("urban", tried.urban)):
        head, rows = table(page, f"Share of {kind} organisations")
        assert head == ["Smallest size", "1 km", "2 km", "5 km", "10 km", "No limit"]
        assert [row[0] for row in rows] == ["20", "25", "50", "100"]
        for row, figures in zip(rows, shares):
            shown = [cell.replace(" (marked)", "") for cell in row[1:]]
            assert shown == [f"{100 * share:.1f}" for share in figures]
        marked = [(r, c) for r, row in enumerate(rows) for c, cell in enumerate(row) if "(" in cell]
        assert marked == [(tried.chosen[0], tried.chosen[1] + 1)]
    first = next(page.iter(f"{HTML}table"))
    assert "Share of rural organisations" in text_of(first)
    words = text_of(page)
    for shares in (tried.rural, tried.urban):
        assert f"goes from {100 * shares.min():.1f} % to {100 * shares.max():.1f} %" in words
    assert f"“{100 * tried.rural[tried.chosen]:.1f} % of rural organisations are in a" in words


def test_rural_against_urban(facts, page):
    head, rows = table(page, "Organisations, by their own rurality")
    assert head == ["", "Rural", "Urban", "All"]
    clustered, rural = facts.label > 0, facts.rural
    masks = (rural == 1, rural == 0, np.ones(len(rural), dtype=bool))
    assert rows[0][1:] == [str(mask.sum()) for mask in masks]
    assert rows[1][1:] == [str((clustered & mask).sum()) for mask in masks]
    assert rows[2][1:] == [f"{100 * clustered[mask].mean():.1f} %" for mask in masks]
    rows = {row[0]: row[1:] for row in table(page, "Microclusters, by the rurality")[1]}
    kinds = np.array(facts.clusters.rurality)
    parts = [facts.clusters.size[kinds == kind] for kind in ("rural", "urban")]
    parts.append(facts.clusters.size)
    assert rows["Microclusters"] == [str(len(part)) for part in parts]
    assert rows["Organisations in them"] == [f"{part.sum():.0f}" for part in parts]
    assert rows["Median size"] == [f"{np.median(part):g}" for part in parts]
    assert rows["Largest"] == [f"{part.max():.0f}" for part in parts]
    assert f"{np.isnan(rural).sum()} organisations of unknown rurality" in text_of(page)


def test_the_largest(facts, page):
    kinds = list(facts.clusters.rurality)
    head, rows = table(page, "6 largest microclusters")
    assert head[:3] == ["No.", "Rurality", "Organisations"]
    assert [row[0] for row in rows] == ["1", "2", "3", "4", "5", "6"]
    assert [row[1] for row in rows] == kinds
    assert [row[2] for row in rows] == [f"{size:.0f}" for size in facts.clusters.size]
    assert [row[5] for row in rows] == [f"{each:.2g}" for each in facts.clusters.persistence]
    rows = table(page, "largest rural microclusters")[1]
    assert [row[0] for row in rows] == [
        str(i + 1) for i, each in enumerate(kinds) if each == "rural"
    ]


def test_the_charts_count_the_clusters(facts, page):
    sizes = next(each for each in page.iter(f"{SVG}svg") if "how large" in each.get("aria-label"))
    words = [text_of(each) for each in sizes.iter(f"{SVG}text")]
    assert {"Rural", "Urban"} < set(words)
    edges = [int(each) for each in words if each.isdigit()]
    kinds = np.array(facts.clusters.rurality)
    for kind in ("rural", "urban"):
        for number in np.histogram(facts.clusters.size[kinds == kind], sorted(set(edges)))[0]:
            assert number == 0 or str(number) in words


def test_dbscan_has_eps_and_no_persistence():
    xy, rural = villages()
    facts = make_facts(xy, rural, replace(SETTINGS, method="dbscan"))
    root = parse(report(facts))
    assert "Persistence" not in text_of(root)
    assert f"EPS is {facts.eps:.0f} m, from the knee" in text_of(root)
    assert f"EPS {facts.eps:.0f} m" in [text_of(each) for each in root.iter(f"{SVG}text")]
    near = [100 * (facts.core_distance[rural == flag] <= facts.eps).mean() for flag in (1, 0)]
    assert f"{near[0]:.1f} % of the rural ones and {near[1]:.1f} % of the urban" in text_of(root)


def test_the_same_organisations_in_any_order_give_the_same_page():
    xy, rural = villages()
    order = np.random.default_rng(9).permutation(len(xy))
    one = report(make_facts(xy, rural))
    assert report(make_facts(xy, rural)) == one
    assert report(make_facts(xy[order], rural[order])) == one


def test_an_algorithm_can_add_a_section_and_a_sentence(facts):
    more = Section("Against all businesses", (Paragraph("4 < 5"),))
    root = parse(report(facts, headline=["2 are significant."], sections=[more]))
    assert "organisations. 2 are significant." in text_of(root)
    assert headings(root).index("Against all businesses") == 2


@pytest.mark.parametrize(("module", "name"), [("jinja2", "jinja2"), ("matplotlib", "matplotlib")])
def test_a_missing_package_is_named(monkeypatch, module, name):
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingPackageError, match=f"package {name} is needed"):
        require_packages()

"""The installed zip speaks the language of its user, in the help, the log and the report."""

import html
import json
import os
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from study_support import ASSETS

I18N = Path(__file__).resolve().parents[2] / "resources" / "i18n"
PLACEHOLDER = re.compile(r"\{\w*(?:![rsa])?(?::[^{}]*)?\}")
#: Shorter pieces of a sentence may be in another language by chance.
SHORTEST = 20


@pytest.mark.parametrize(
    ("language", "name", "words"),
    [
        ("es_MX.UTF-8", "Detectar microclústeres", "Cuándo usarlo"),
        ("de_AT.UTF-8", "Mikrocluster erkennen", "Wann verwenden"),
        ("C.UTF-8", "Detect microclusters", "When to use it"),
    ],
)
def test_the_packaged_plugin_speaks_it(qgis, language, name, words):
    done = qgis("help", "creativeclusters:detectmicroclusters", "--json", env=speaking(language))
    assert done.returncode == 0, done.stderr
    details = json.loads(done.stdout)["algorithm_details"]
    assert details["name"] == name
    shown = qgis("help", "creativeclusters:detectmicroclusters", env=speaking(language)).stdout
    assert words in shown


def speaking(language):
    return {**os.environ, "LC_ALL": language}


def english_in(text, language):
    """Return the English sentences, or pieces between their values, that stand in a text."""
    found = []
    for message in ElementTree.parse(I18N / f"creative_clusters_{language}.ts").iter("message"):
        source, translation = message.findtext("source"), message.findtext("translation")
        piece = max(PLACEHOLDER.split(source), key=len).strip()
        if len(piece) >= SHORTEST and " " in piece and piece not in translation and piece in text:
            found.append(source)
    return found


@pytest.fixture(scope="module")
def told(qgis, sample, tmp_path_factory):
    """Return what a study says in a language: its report, and everything it printed."""

    def run(language):
        report = tmp_path_factory.mktemp("told") / "study.html"
        inputs = {
            "ORGANISATIONS": sample("organisations"), "AREAS": sample("areas"),
            "CODE_FIELD": "ruc2021", "LAYERS": [sample(name) for name in ASSETS],
            "BUSINESSES": sample("businesses"), "SIC_FIELD": "sic", "SECTOR_FIELD": "sector",
            "EMPLOYMENT_FIELD": "employees", "POPULATION_FIELD": "population",
            "MIN_CLUSTER_SIZE": 25, "RADIUS": 2000, "CONLEY_DISTANCE": 10000,
            "EQUIVALENCE_MARGIN": 0.1, "REPORT": str(report),
        }  # fmt: skip
        done = qgis(
            "run", "creativeclusters:ruralurbanstudy", "-",
            input=json.dumps({"inputs": inputs}), env=speaking(language),
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        return report.read_text(encoding="utf-8"), json.loads(done.stdout)

    return run


@pytest.mark.parametrize(
    ("language", "number"), [("es_MX.UTF-8", "5,000"), ("de_DE.UTF-8", "5.000")]
)
def test_a_study_is_told_to_the_last_sentence(told, language, number):
    page, answer = told(language)
    code = language[:2]
    assert f'<html lang="{code}"' in page
    text = html.unescape(re.sub(r"<(style|metadata)\b.*?</\1>|<[^>]+>", "\n", page, flags=re.S))
    assert english_in(text, code) == []
    assert (
        english_in("\n".join(answer["log"]["info"] + answer["log"].get("warning", [])), code) == []
    )
    assert number in text


def test_the_search_for_english_finds_it(told):
    page, _ = told("C.UTF-8")
    assert len(english_in(page, "es")) > 50
    assert len(english_in(page, "de")) > 50


@pytest.mark.parametrize("language", ["es_ES.UTF-8", "de_DE.UTF-8"])
def test_an_error_is_in_the_language_and_names_the_parameter(qgis, sample, tmp_path, language):
    done = qgis(
        "run", "creativeclusters:detectmicroclusters", f"--INPUT={sample('organisations')}",
        "--METHOD=dbscan", "--EPS=-1", f"--OUTPUT={tmp_path / 'out.gpkg'}", env=speaking(language),
    )  # fmt: skip
    said = done.stdout + done.stderr
    assert done.returncode != 0
    assert "EPS: " in said
    assert english_in(said, language[:2]) == []

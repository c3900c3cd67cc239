"""The plugin in Spanish and German: every word, in the toolbox, the dialogs and the help."""

import json
import os
import re
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext, QgsProject

from creative_clusters_plugin.algorithms import ALGORITHMS
from creative_clusters_plugin.algorithms.create_sample_study import CreateSampleStudy
from creative_clusters_plugin.bridge import translation
from creative_clusters_plugin.bridge.presentation import arrange

ROOT = Path(__file__).resolve().parents[2]
HELP = ROOT / "resources" / "help"
LANGUAGES = ("es", "de")
PAGES = sorted(path.name for path in HELP.glob("*.html"))
#: Names of parameters, outputs, fields and values, which no translation changes.
CODE = re.compile(r"<code>(.*?)</code>", re.DOTALL)
NAME = re.compile(r"\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b|<b>[A-Z_, <>/b]+</b>")
TAG = re.compile(r"</?[a-z0-9]+>")


@pytest.fixture
def tool(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    import translations

    return translations


@cache
def spoken(how, language, folder):
    """Return what the toolbox says in a language."""
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("LC_")},
        "QGIS_CUSTOM_CONFIG_PATH": str(folder),
        "LANG": f"{language}.UTF-8" if how == "system" else "C.UTF-8",
    }
    environment.pop("LANGUAGE", None)
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("toolbox_in_language.py")), how, language],
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    (line,) = [each for each in done.stdout.splitlines() if each.startswith("JSON")]
    return json.loads(line[len("JSON") :])


@pytest.fixture(scope="module")
def toolbox(tmp_path_factory):
    folder = tmp_path_factory.getbasetemp() / "languages"
    return lambda how, language: spoken(how, language, folder / f"{how}_{language}")


def words(language):
    return translation.read_words(
        str(ROOT / "resources" / "i18n" / f"creative_clusters_{language}.ts")
    )


def sayings(algorithm):
    """Yield each text of an algorithm that is translated, with its place."""
    for part in ("name", "group", "summary"):
        yield part, algorithm[part]
    for number, tag in enumerate(algorithm["tags"]):
        yield ("tag", number), tag
    for part in ("parameters", "outputs"):
        for name, text in algorithm[part].items():
            yield (part, name), text


# ------------------------------------------------------------------------------- the catalogue
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_has_a_translation_that_fits(tool, language):
    assert tool.check(tool.collect(), (language,)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_key_of_the_keyboard_is_given_once(language):
    """As in English; the same words in two places may share one."""
    texts = {text for text in words(language).values() if "&" in text}
    keys = Counter(text[text.index("&") + 1].lower() for text in texts)
    assert [key for key, times in keys.items() if times > 1] == []


def test_the_files_are_as_the_tool_writes_them(tool, monkeypatch, tmp_path):
    before = {each: tool.path_of(each).read_bytes() for each in LANGUAGES}
    known = {tool.path_of(each): tool.read(tool.path_of(each)) for each in LANGUAGES}
    monkeypatch.setattr(tool, "FOLDER", tmp_path)
    monkeypatch.setattr(tool, "read", lambda path: known[ROOT / "resources" / "i18n" / path.name])
    for each in LANGUAGES:
        tool.write(each, tool.collect())
        assert tool.path_of(each).read_bytes() == before[each]


@pytest.mark.parametrize(
    ("code", "texts", "refused"),
    [
        ('tr("one " "text")', ["one text"], 0),
        ('self.tr(f"{count} texts")', [], 1),
        ('tr("half " + f"{count} texts")', [], 1),
        ("tr(found.text)", [], 1),
        ('feedback.pushWarning(f"{count} texts")', [], 1),
        ('raise QgsProcessingException("a text")', [], 1),
        ('raise QgsProcessingException(tr("a text"))', ["a text"], 0),
        ('for name, label in (("A", "one"), ("B", "two")):\n    tr(label)', ["one", "two"], 0),
        ('LABELS = {"A": "first"}\ntr(LABELS[name])', ["first"], 0),
        ('class A:\n    LABEL = "who"\n    TAGS = ["a", "b"]\n    NUMBERS = [("N", "how many")]',
         ["who", "a", "b", "how many"], 0),
    ],
)  # fmt: skip
def test_texts_are_found_or_refused(tool, monkeypatch, tmp_path, code, texts, refused):
    monkeypatch.setattr(tool, "PACKAGE", tmp_path)
    path = tmp_path / "some.py"
    path.write_text(code, encoding="utf-8")
    found = tool.Found({}, [])
    tool.Module(path, found).read()
    assert sorted(found.texts) == sorted(texts)
    assert len(found.refused) == refused


@pytest.mark.parametrize(
    ("source", "translated", "what"),
    [
        ("{shown} of {all}", "{shown} de {todo}", "placeholders"),
        ("&Open", "Abrir", "keyboard"),
        ("Size ", "Tamaño", "spaces"),
        ("Size", "", "not translated"),
    ],
)
def test_translations_that_do_not_fit_are_named(tool, monkeypatch, source, translated, what):
    monkeypatch.setattr(tool, "read", lambda path: {source: (translated, True)})
    (problem,) = tool.wrong("es", tool.Found({source: "a.py"}, []))
    assert what in problem


def test_update_keeps_what_is_translated_and_drops_what_is_gone(tool, monkeypatch, tmp_path):
    monkeypatch.setattr(tool, "FOLDER", tmp_path)
    tool.write("es", tool.Found({"kept": "a.py", "gone": "a.py"}, []))
    path = tool.path_of("es")
    text = path.read_text(encoding="utf-8").replace(
        '<source>kept</source>\n        <translation type="unfinished"></translation>',
        "<source>kept</source>\n        <translation>&quot;quedó&quot; &lt;</translation>",
    )
    path.write_text(text, encoding="utf-8")
    tool.write("es", tool.Found({"new": "a.py", "kept": "b.py"}, []))
    assert tool.read(path) == {"new": ("", False), "kept": ('"quedó" <', True)}
    assert translation.read_words(str(path)) == {"kept": '"quedó" <'}  # QGIS' own reader


# --------------------------------------------------------------------------- nothing is left out
def test_nothing_that_an_algorithm_says_is_hard_coded(qgis_app, marked):
    for algorithm in ALGORITHMS:
        one = algorithm().create()
        texts = [one.displayName(), one.group(), one.shortDescription(), *one.tags()]
        texts += [each.description() for each in one.parameterDefinitions()]
        texts += [each.description() for each in one.outputDefinitions()]
        assert [text for text in texts if not text.startswith("«")] == [], one.id()


def test_whatever_an_algorithm_asks_for_is_in_the_catalogue(qgis_app, tool, monkeypatch):
    asked = set()

    class Asked(dict):
        def get(self, text, default=None):
            asked.add(text)
            return text

    monkeypatch.setattr(translation, "_words", Asked)
    for algorithm in ALGORITHMS:
        one = algorithm().create()
        assert all([one.displayName(), one.group(), one.shortDescription(), one.tags()])
    assert len(asked) > 150
    assert asked - set(tool.collect().texts) == set()


def test_layers_and_their_group_are_named_in_the_language(make_layer, marked):
    layer = make_layer("Point", ["a:integer"], [("POINT (0 0)", 1)])
    algorithm = CreateSampleStudy().create()
    label = algorithm.parameterDefinition("AREAS").description()
    context = QgsProcessingContext()
    details = QgsProcessingContext.LayerDetails(label, QgsProject.instance(), "AREAS")
    context.addLayerToLoadOnCompletion(layer.id(), details)
    arrange(algorithm, {"AREAS": layer.id()}, {"AREAS": "Areas"}, "Sample study", context)
    details = context.layerToLoadOnCompletionDetails(layer.id())
    assert (details.name, details.groupName) == ("«Areas»", "«Sample study»")


# ---------------------------------------------------------------------------------- in a QGIS
@pytest.mark.parametrize("how", ["desktop", "setting", "system"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_provider_speaks_the_language_however_it_is_set(toolbox, how, language):
    english, found, known = toolbox("system", "C"), toolbox(how, language), words(language)
    assert found["provider"] == known[english["provider"]]
    assert found["metric"] == known["Median size of a cluster"]
    assert found["algorithms"].keys() == {each.NAME for each in ALGORITHMS}
    for name, algorithm in found["algorithms"].items():
        expected = {place: known[text] for place, text in sayings(english["algorithms"][name])}
        assert dict(sayings(algorithm)) == expected, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_models_and_scripts_rely_on_is_the_same_in_every_language(toolbox, language):
    english, found = toolbox("system", "C"), toolbox("setting", language)
    for name, algorithm in found["algorithms"].items():
        for part in ("choices", "group_id"):
            assert algorithm[part] == english["algorithms"][name][part], name
        for part in ("parameters", "outputs"):
            assert list(algorithm[part]) == list(english["algorithms"][name][part]), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_english_of_ours_is_left_in_a_dialog(toolbox, language):
    """QGIS' own words around it (Run, Close) are QGIS' own matter."""
    ours = {text for text, translated in words(language).items() if text != translated}
    labels = toolbox("desktop", language)["algorithms"]["detectmicroclusters"]["parameters"]
    shown = toolbox("desktop", language)["dialog"]
    for name, label in labels.items():
        assert any(text.startswith(label) for text in shown), name
    bare = {re.sub(r" \[.*\]$", "", text).rstrip(":") for text in shown}
    # Short words that QGIS itself may use untranslated are no proof.
    assert {text for text in bare & ours if " " in text} == set()


@pytest.mark.parametrize("language", ["es_MX", "de-AT"])
def test_a_country_takes_the_words_of_its_language(toolbox, language):
    found = toolbox("setting", language)["algorithms"]["detectmicroclusters"]["name"]
    assert found == words(language[:2])["Detect microclusters"]


def test_a_language_that_we_lack_is_english(toolbox):
    english, found = toolbox("system", "C"), toolbox("setting", "sw")
    assert found["algorithms"] == english["algorithms"]


# ------------------------------------------------------------------------------------ the help
@pytest.mark.parametrize("language", LANGUAGES)
def test_help_is_in_the_language(toolbox, language):
    for name, algorithm in toolbox("setting", language)["algorithms"].items():
        page = (HELP / language / f"{name}.html").read_text(encoding="utf-8")
        shown = algorithm["help"]
        for parameter, label in algorithm["parameters"].items():
            assert f"<b>{label}</b> ({parameter}" in shown
            shown = shown.replace(f"<b>{label}</b> ({parameter}; ", f"<b>{parameter}</b> (")
            shown = shown.replace(f"<b>{label}</b> ({parameter})", f"<b>{parameter}</b>")
        assert shown == page
        assert page != (HELP / f"{name}.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_help_names_the_same_parameters_fields_and_values_as_in_english(language, page):
    english = (HELP / page).read_text(encoding="utf-8")
    translated = (HELP / language / page).read_text(encoding="utf-8")
    for pattern in (CODE, NAME, TAG):
        assert Counter(pattern.findall(translated)) == Counter(pattern.findall(english))


def test_every_page_has_its_algorithm():
    names = {f"{each.NAME}.html" for each in ALGORITHMS}
    for folder in (HELP, *(HELP / each for each in LANGUAGES)):
        assert {path.name for path in folder.glob("*.html")} == names

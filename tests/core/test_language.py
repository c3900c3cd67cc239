"""Texts and numbers in the reader's language."""

import numpy as np
import pytest

from creative_clusters_plugin.core import wording as w
from creative_clusters_plugin.core.errors import InputError
from creative_clusters_plugin.core.language import ENGLISH, Language, speak, tr


@pytest.fixture
def german():
    words = {
        "{n:,} organisations": "{n:,} Organisationen",
        "organisation": "Organisation",
        "organisations": "Organisationen",
        "{parts} and {last}": "{parts} und {last}",
        "It is {value:g}.": "Es ist {value:g}.",
        "Give {least} or more.": "Geben Sie mindestens {least} an.",
    }
    speak(lambda: Language("de", lambda text: words.get(text, text), ",", "."))
    yield
    speak(lambda: ENGLISH)


def test_english_is_spoken_where_no_one_says_otherwise():
    assert tr("{n:,} of {share:.1f}", n=1234567, share=0.25) == "1,234,567 of 0.2"


def test_numbers_have_the_marks_of_the_language(german):
    assert tr("{n:,} organisations", n=np.int64(12345)) == "12.345 Organisationen"
    assert tr("{x:.2f} {y:,.1f} {z}", x=np.float32(0.5), y=1234.5, z=0.75) == "0,50 1.234,5 0,75"
    assert [w.count(1234), w.percent(0.389), w.distance(123456), w.probability(0.0001)] == [
        "1.234", "38,9\xa0%", "123\xa0km", "<0,001",
    ]  # fmt: skip


def test_what_is_no_number_is_left_as_it_is(german):
    assert tr("{file} {flag} {value!r}", file="a.b,c", flag=True, value=1.5) == "a.b,c True 1.5"


def test_phrases_are_in_the_language(german):
    assert w.plural(1, "organisation", "organisations") == "1\xa0Organisation"
    assert w.plural(5000, "organisation", "organisations") == "5.000\xa0Organisationen"
    assert w.series(["a", "b", "c"]) == "a, b und c"


def test_an_error_is_in_the_language_and_its_name_is_not(german):
    error = InputError("EPS", "It is {value:g}.", "Give {least} or more.", value=0.5, least=2)
    assert str(error) == "EPS: Es ist 0,5. Geben Sie mindestens 2 an."
    assert str(error.renamed({"EPS": "MY_EPS"})).startswith("MY_EPS: Es ist 0,5.")


def test_braces_are_plain_text_where_no_value_is_given():
    """Field names may have them, and an error that was said may be passed on."""
    assert tr("The field {a}") == "The field {a}"
    first = InputError("FIELD", "There is no {name}.", "Choose.", name="{odd}")
    assert InputError("OTHER", first.problem, first.remedy).problem == "There is no {odd}."


def test_values_may_have_the_names_of_an_errors_parts():
    error = InputError("LAYERS", "'{parameter}': {problem}", "{remedy}",
                       parameter="a", problem="b {c}.", remedy="d.")  # fmt: skip
    assert str(error) == "LAYERS: 'a': b {c}. d."

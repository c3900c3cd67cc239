"""The schemes against the code lists as their publishers word them."""

import pytest

from creative_clusters_plugin.core.rurality.classify import classify
from creative_clusters_plugin.core.rurality.schemes import SCHEME_WORDS, SCHEMES

# Rural-urban indicators as worded in the names-and-codes files of the ONS Postcode Directory.
RU11IND = {
    "A1": "(England/Wales) Urban major conurbation",
    "B1": "(England/Wales) Urban minor conurbation",
    "C1": "(England/Wales) Urban city and town",
    "C2": "(England/Wales) Urban city and town in a sparse setting",
    "D1": "(England/Wales) Rural town and fringe",
    "D2": "(England/Wales) Rural town and fringe in a sparse setting",
    "E1": "(England/Wales) Rural village",
    "E2": "(England/Wales) Rural village in a sparse setting",
    "F1": "(England/Wales) Rural hamlet and isolated dwellings",
    "F2": "(England/Wales) Rural hamlet and isolated dwellings in a sparse setting",
}
# UK Biobank, data coding 91, of the postcode directory's 2001 indicator.
BIOBANK = {
    "1": "England/Wales - Urban - sparse",
    "2": "England/Wales - Town and Fringe - sparse",
    "3": "England/Wales - Village - sparse",
    "4": "England/Wales - Hamlet and Isolated dwelling - sparse",
    "5": "England/Wales - Urban - less sparse",
    "6": "England/Wales - Town and Fringe - less sparse",
    "7": "England/Wales - Village - less sparse",
    "8": "England/Wales - Hamlet and Isolated Dwelling - less sparse",
}
# The Longitudinal Study of Young People in England words the same indicator like this.
LSYPE = {
    "1": "Urban >= 10k - sparse",
    "2": "Town & Fringe - sparse",
    "3": "Village - sparse",
    "4": "Hamlet and Isolated Dwelling - sparse",
    "5": "Urban >= 10k - less sparse",
    "6": "Town & Fringe - less sparse",
    "7": "Village – less sparse",
}
# GHSL Data Package 2023, GHS-SMOD.
SMOD = {
    "30": "Urban Centre grid cell",
    "23": "Dense Urban Cluster grid cell",
    "22": "Semi-dense Urban Cluster grid cell",
    "21": "Suburban or peri-urban grid cell",
    "13": "Rural cluster grid cell",
    "12": "Low Density Rural grid cell",
    "11": "Very low density rural grid cell",
    "10": "Water grid cell",
}
RURAL = {
    "ruc2021": {"RLN1", "RLF1", "RSN1", "RSF1"},
    "ruc2011": {"D1", "D2", "E1", "E2", "F1", "F2"},
    "ruc2001": {"2", "3", "4", "6", "7", "8"},
    "degurba": {"3"},
    "degurba_grid1": {"1"},
    "degurba_grid2": {"11", "12", "13"},
}
URBAN = {
    "ruc2021": {"UN1", "UF1"},
    "ruc2011": {"A1", "B1", "C1", "C2"},
    "ruc2001": {"1", "5"},
    "degurba": {"1", "2"},
    "degurba_grid1": {"2", "3"},
    "degurba_grid2": {"21", "22", "23", "30"},
}


def test_scheme_words_are_those_of_the_interface():
    assert SCHEME_WORDS == (
        "auto",
        "ruc2021",
        "ruc2011",
        "ruc2001",
        "degurba",
        "degurba_grid1",
        "degurba_grid2",
        "custom",
    )


@pytest.mark.parametrize("name", SCHEMES)
def test_every_code_is_rural_urban_or_neither(name):
    rural, urban = sorted(RURAL[name]), sorted(URBAN[name])
    result = classify(rural + urban, name)
    assert result.rurality.tolist() == ["rural"] * len(rural) + ["urban"] * len(urban)
    scheme = SCHEMES[name]
    every = {c.code for c in (*scheme.classes, *scheme.variants, *scheme.outside) if c.code}
    neither = every - RURAL[name] - URBAN[name]
    assert neither == {"ruc2011": {"Z9"}, "ruc2001": {"9"}, "degurba_grid1": {"0"}}.get(
        name, {"10"} if name == "degurba_grid2" else set()
    )


@pytest.mark.parametrize("name", SCHEMES)
def test_label_and_alias_say_the_same_as_the_code(name):
    scheme = SCHEMES[name]
    for one in (*scheme.classes, *scheme.variants, *scheme.outside):
        for text in (
            one.label,
            *one.aliases,
            f"{one.code} {one.label}",
            f"{one.label} ({one.code})",
        ):
            for form in (text, text.upper(), f"\u00a0 {text.replace(' ', '  ')} "):
                assert scheme.find(form) is one, form


@pytest.mark.parametrize(
    ("name", "published"),
    [
        ("ruc2011", RU11IND),
        ("ruc2001", BIOBANK),
        ("ruc2001", LSYPE),
        ("degurba_grid2", SMOD),
    ],
)
def test_published_wordings(name, published):
    by_code = classify(list(published), name)
    by_label = classify(list(published.values()), name)
    assert by_label.unknown == ()
    assert by_label.rurality.tolist() == by_code.rurality.tolist()
    assert by_label.rural_class.tolist() == by_code.rural_class.tolist()
    assert classify(list(published.values())).scheme == name


def test_2001_classes_of_super_output_areas():
    # ONS, 2001 rural/urban definition: six classes of super output areas and wards.
    labels = [
        "urban (sparse)",
        "town and fringe (sparse)",
        "village, hamlet and isolated dwellings (sparse)",
        "urban (less sparse)",
        "town and fringe (less sparse)",
        "village, hamlet and isolated dwellings (less sparse)",
    ]
    result = classify(labels)
    assert result.scheme == "ruc2001"
    assert result.rurality.tolist() == ["urban", "rural", "rural"] * 2
    assert [text.lower() for text in result.rural_class] == labels


def test_2021_labels_with_and_without_the_colon():
    result = classify(
        ["Larger rural nearer to a major town or city", "URBAN: Further from a major town or city"]
    )
    assert result.scheme == "ruc2021"
    assert result.rurality.tolist() == ["rural", "urban"]
    assert result.rural_class[0] == "Larger rural: Nearer to a major town or city"


def test_eurostat_labels_of_areas():
    result = classify(
        ["Cities", "Towns and suburbs", "Rural areas", "DEG3", "Thinly populated area"]
    )
    assert result.scheme == "degurba"
    assert result.rurality.tolist() == ["urban", "urban", "rural", "rural", "rural"]
    assert result.rural_class.tolist()[:3] == ["City", "Town or semi-dense area", "Rural area"]


def test_2011_villages_are_named_after_the_level_of_the_data():
    super_output_areas = classify(["A1", "E1", "e2"])
    output_areas = classify(["A1", "E1", "e2", "F1"])
    assert super_output_areas.rural_class.tolist()[1:] == [
        "Rural village and dispersed",
        "Rural village and dispersed in a sparse setting",
    ]
    assert output_areas.rural_class.tolist()[1:] == [
        "Rural village",
        "Rural village in a sparse setting",
        "Rural hamlets and isolated dwellings",
    ]
    assert classify(["Rural village", "F1"]).rural_class[0] == "Rural village"


@pytest.mark.parametrize("text", ["-1", "<1>", "1/2", "1;", "rural", "village"])
def test_what_only_looks_like_a_code_is_unknown(text):
    assert all(scheme.find(text) is None for scheme in SCHEMES.values())

"""SIC 2007 codes as they are found in real files."""

import sqlite3
from pathlib import Path

import numpy as np
import pytest

from creative_clusters_plugin.core.drivers.sic import (
    CREATIVE_CLASSES,
    CREATIVE_SECTORS,
    SIC_2007_CLASSES,
    four_digit_classes,
)

ENGLAND = Path(__file__).resolve().parents[3] / ".." / "shared" / "data" / "england"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("62012", "6201"),
        ("6201", "6201"),
        ("62.01", "6201"),
        ("62.01/2", "6201"),
        ("62.012", "6201"),
        ("62.01.2", "6201"),
        ("6201/2", "6201"),
        (" 62012 ", "6201"),
        (62012, "6201"),
        (62012.0, "6201"),
        ("62012.0", "6201"),
        (np.int64(62012), "6201"),
        (np.float64(62012), "6201"),
        (62.01, "6201"),
        ("J62012", "6201"),
        ("J 62.01", "6201"),
        ("62012 - Business and domestic software development", "6201"),
        ("62012: software", "6201"),
        ("['90030 - Artistic creation', '62012 - Software']", "9003"),
        ("90030,62012", "9003"),
        ("90030; 62012", "9003"),
        ("1,84110", "8411"),  # the public sector's mark in the Gender Pay Gap service
        ("99999, 62012", "6201"),
        ("90030/62012", "9003"),
        (59.2, "5920"),  # a spreadsheet's 59.20
        ("59.2", "5920"),
        ("01110", "0111"),
        ("0111", "0111"),
        ("01.11", "0111"),
        ("1.11", "0111"),
        (1.11, "0111"),
        (111, "0111"),
        (1110, "0111"),  # 11.10 is no class
        ("8120", "0812"),
    ],
)
def test_a_code_is_read_however_it_is_written(value, expected):
    assert four_digit_classes([value]).tolist() == [expected]


@pytest.mark.parametrize(
    "value",
    [
        None,
        "",
        "  ",
        float("nan"),
        float("inf"),
        "NULL",
        "None Supplied",
        "software",
        "99999",  # Companies House: dormant
        "98000",  # Companies House: residents' property management
        "620120",  # six digits: some other classification
        "62.0",  # a group
        "62",
        "J",
        "2024-05-01",
        -62012,
        [62012],
        True,
    ],
)
def test_what_is_no_class_is_no_code(value):
    expected = [""] if value != -62012 else ["6201"]  # a minus sign is punctuation
    assert four_digit_classes([value]).tolist() == expected


def test_four_digits_that_could_be_either_follow_the_rest_of_the_column():
    # 01.42 is cattle and 14.20 is fur; 16.10 is sawmilling and 01.61 crop support.
    assert four_digit_classes(["1420", "6201", "9003"]).tolist() == ["1420", "6201", "9003"]
    assert four_digit_classes(["1420", "62012", "90030"]).tolist() == ["0142", "6201", "9003"]
    assert four_digit_classes([1610, 62012, 90030]).tolist() == ["0161", "6201", "9003"]
    # A class that can be nothing else stays what it is among five-digit codes.
    assert four_digit_classes(["6201", "62012", "90030"]).tolist() == ["6201", "6201", "9003"]


def test_every_lost_zero_is_restored():
    five = [code + "0" for code in sorted(SIC_2007_CLASSES)]
    expected = sorted(SIC_2007_CLASSES)
    assert four_digit_classes(five).tolist() == expected
    assert four_digit_classes([int(code) for code in five]).tolist() == expected
    assert four_digit_classes([int(code) for code in expected]).tolist() == expected


def test_order_does_not_matter_and_arrays_are_taken():
    values = np.array([1420.0, 62012.0, np.nan, 90030.0, 62012.0])
    forward = four_digit_classes(values)
    assert forward.tolist() == ["0142", "6201", "", "9003", "6201"]
    assert four_digit_classes(values[::-1]).tolist() == forward[::-1].tolist()
    assert four_digit_classes([]).shape == (0,)


def test_the_classification_has_its_published_size():
    # ONS: SIC 2007 has 88 divisions and 615 classes.
    assert len(SIC_2007_CLASSES) == 615
    assert len({code[:2] for code in SIC_2007_CLASSES}) == 88


def test_the_creative_industries_are_the_official_ones():
    assert len(CREATIVE_CLASSES) == 31
    assert set(CREATIVE_SECTORS) == CREATIVE_CLASSES
    assert len(set(CREATIVE_SECTORS.values())) == 9
    assert CREATIVE_CLASSES <= SIC_2007_CLASSES
    assert CREATIVE_SECTORS["7430"] == "Publishing"  # translation, by DCMS
    assert CREATIVE_SECTORS["8552"] == "Music, performing and visual arts"
    assert not {"6203", "6209", "7112", "9103"} & CREATIVE_CLASSES


@pytest.mark.parametrize(
    ("layer", "field", "least"),
    [("large_employers", "sic", 0.9), ("north_of_tyne_culture", "sic_code", 0.95)],
)
def test_real_registers_are_read(layer, field, least):
    path = ENGLAND / f"{layer}.gpkg"
    if not path.exists():
        pytest.skip("shared/data/england is not beside the repository")
    with sqlite3.connect(path) as connection:
        query = f"SELECT {field} FROM {layer}"
        values = [row[0] for row in connection.execute(query)]
    classes = four_digit_classes(values)
    assert np.mean(classes != "") >= least
    # Whatever has five digits, and is none of Companies House's own, is read as it stands.
    for value, found in zip(values, classes):
        first = (value or "").lstrip("['")[:5]
        if first.isdigit() and len(first) == 5 and first not in ("74990", "98000", "99999"):
            assert found == first[:4]

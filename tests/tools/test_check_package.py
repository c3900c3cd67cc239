"""The check of the zip finds what the plugin repository refuses."""

import zipfile
from pathlib import Path

import check_package
import pytest

ROOT = Path(__file__).resolve().parents[2]
METADATA = (ROOT / "metadata.txt").read_text(encoding="utf-8")
GOOD = {
    "plug/__init__.py": "def classFactory(iface):\n    return iface\n",
    "plug/LICENSE": "GPL",
    "plug/metadata.txt": METADATA,
    "plug/resources/icons/provider.svg": "<svg/>",
    "plug/resources/i18n/de.qm": b"\x3c\xb8\x64\x18\xca\xef\x9c\x95",
}


@pytest.fixture
def found(tmp_path):
    """Return a function from changed files to what is wrong."""

    def make(changes, mode=0o644):
        path = tmp_path / "plug.zip"
        with zipfile.ZipFile(path, "w") as archive:
            for name, content in {**GOOD, **changes}.items():
                if content is not None:
                    entry = zipfile.ZipInfo(name)
                    entry.external_attr = mode << 16
                    archive.writestr(entry, content)
        return "\n".join(check_package.check(path)[0])

    return make


def test_a_good_zip_passes_and_names_its_placeholders(found, tmp_path):
    assert found({}) == ""
    assert any("homepage" in text for text in check_package.check(tmp_path / "plug.zip")[1])


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"plug/LICENSE": None}, "LICENSE"),
        ({"plug/metadata.txt": None}, "metadata.txt"),
        ({"other/a.py": ""}, "not one folder"),
        ({"plug/__pycache__/a.txt": "x"}, "refused"),
        ({"plug/a.pyc": b"x"}, "executed"),
        ({"plug/a.so": b"\x7fELF"}, "executed"),
        ({"plug/.hidden": "x"}, "hidden"),
        ({"plug/data.bin": b"\xff\xfe\x00"}, "binary"),
        ({"plug/../a.py": "x = 1\n"}, "leads out"),
        ({"plug/a.py": "assert True\n"}, "B101"),
        ({"plug/a.py": "try:\n    x = 1\nexcept Exception:\n    pass\n"}, "B110"),
        ({"plug/a.py": "import pickle\n"}, "B403"),
        ({"plug/a.py": "import random\n\nx = random.random()\n"}, "B311"),
        ({"plug/a.py": "import subprocess\n"}, "B404"),
        ({"plug/a.py": "x = eval('1')\n"}, "B307"),
        ({"plug/a.py": "x = 'SELECT a FROM t WHERE b = %s' % input()\n"}, "B608"),
        ({"plug/a.py": "key = 'AKIA" + "QYLPMN5HFIQR7XYA'\n"}, "detect-secrets"),
        ({"plug/a.py": "x = y\n"}, "F821"),
        ({"plug/a.py": "x = 1 == None\n"}, "E711"),
    ],
)
def test_each_of_these_is_found(found, changes, words):
    assert words in found(changes)


def test_an_executable_file_is_found(found):
    assert "executed" in found({}, mode=0o755)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("author=", "writer=", "author is missing"),
        ("about=", "about=100 % of ", "%"),
        ("experimental=False", "experimental=True", "experimental"),
        ("qgisMaximumVersion=4.99", "qgisMaximumVersion=3.99", "qgisMaximumVersion"),
        ("qgisMinimumVersion=3.40", "qgisMinimumVersion=3.0", "qgisMinimumVersion"),
        ("hasProcessingProvider=yes", "hasProcessingProvider=no", "hasProcessingProvider"),
        ("icon=resources", "icon=nowhere", "icon"),
        ("version=", "version=9.9.", "changelog does not speak"),
        ("category=", "supportsQt6=yes\ncategory=", "obsolete"),
        ("tags=", "tags=\nlabels=", "tags is missing"),
        ("homepage=https://", "homepage=", "homepage is no address"),
    ],
)
def test_each_fault_of_the_metadata_is_found(old, new, words):
    text = METADATA.replace(f"\n{old}", f"\n{new}", 1)
    assert text != METADATA
    wrong = "\n".join(check_package.wrong_in_metadata(text, list(GOOD)))
    assert words in wrong

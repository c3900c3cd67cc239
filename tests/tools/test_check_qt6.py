"""The check for Qt 6 finds what PyQt6 does not have and members outside their enums."""

import subprocess
import sys
from pathlib import Path

import check_qt6
import pytest

#: As PyQt6 writes them: one of each kind that the check tells apart.
QTCORE = """
class Qt(PyQt6.sip.simplewrapper):
    class AlignmentFlag(enum.Flag):
        AlignLeft = ... # type: Qt.AlignmentFlag
class QObject(PyQt6.sip.wrapper):
    def parent(self, *args: QObject, /) -> None: ...
class QTimer(QObject):
    timeout: typing.ClassVar[pyqtSignal]
class QVariant(PyQt6.sip.simplewrapper): ...
def qDebug(text: str) -> None: ...
"""


@pytest.fixture
def found(tmp_path):
    for name in check_qt6.MODULES:
        (tmp_path / f"Qt{name}.pyi").write_text(QTCORE if name == "Core" else "class QDialog: ...")
    stubs = check_qt6.Stubs(tmp_path)

    def read(*lines):
        path = tmp_path / "source.py"
        path.write_text("\n".join(lines), encoding="utf-8")
        return "\n".join(text for _, text in check_qt6.check(path, stubs))

    return read


CORE, QT = "from qgis.core import ", "from qgis.PyQt.QtCore import "


@pytest.mark.parametrize(
    ("lines", "better"),
    [
        ([QT + "Qt", "x = Qt.AlignLeft"], "Qt.AlignmentFlag.AlignLeft"),
        (["from qgis.PyQt import QtCore", "x = QtCore.Qt.AlignLeft"], "AlignmentFlag.AlignLeft"),
        ([QT + "QVariant", "x = QVariant.Int"], "QVariant.Type.Int"),
        ([CORE + "Qgis", "x = Qgis.Warning"], "Qgis.MessageLevel.Warning"),
        ([CORE + "QgsWkbTypes as W", "x = W.Point"], "Qgis.WkbType.Point"),
        (
            [CORE + "QgsProcessing", "def f(a=QgsProcessing.TypeVectorPoint): ..."],
            "Qgis.ProcessingSourceType.VectorPoint",
        ),
        (
            [CORE + "QgsProcessingAlgorithm", "class A(QgsProcessingAlgorithm):",
             "    def flags(self):", "        return super().flags() | self.FlagNoThreading"],
            "Qgis.ProcessingAlgorithmFlag.NoThreading",
        ),
        ([QT + "QRegExp"], "QRegExp is not in Qt 6"),
        (["from qgis.PyQt.QtWidgets import QDesktopWidget"], "QDesktopWidget is not in Qt 6"),
        ([QT + "QTimer", "QTimer.nothing()"], "QTimer.nothing is not in Qt 6"),
    ],
)  # fmt: skip
def test_each_of_these_is_found(found, lines, better):
    assert better in found(*lines)


def test_what_runs_on_both_passes(found):
    assert not found(
        QT + "Qt, QTimer, qDebug",
        CORE + "Qgis, QgsFeatureRequest, QgsProcessingAlgorithm, NULL",
        "x = Qt.AlignmentFlag.AlignLeft, Qgis.WkbType.Point, Qgis.MessageLevel.Warning.name",
        "y = QTimer.timeout, QTimer.parent, QTimer.__name__, qDebug",
        "class A(QgsProcessingAlgorithm):",
        "    def flags(self):",
        "        return self.name, self.limit.x, Qgis.ProcessingAlgorithmFlag.NoThreading",
    )


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("QDialog().exec_()", "QGS107"),
        ("from PyQt5.QtCore import Qt", "QGS103"),
        ("import PyQt5", "QGS104"),
        ("x = QVariant.Int", "QGS402"),
        ("x = QVariant()", "QGS410"),
        ("x = Qt.MidButton", "QGS403"),
        ("x = qApp.desktop()", "QGS401"),
    ],
)
def test_what_is_left_to_flake8_qgis_is_found_by_it(tmp_path, line, rule):
    path = tmp_path / "source.py"
    path.write_text(f"{line}\n", encoding="utf-8")
    done = subprocess.run(
        [Path(sys.executable).with_name("flake8"), "--isolated", "--select", "QGS1,QGS4", path],
        capture_output=True,
        text=True,
    )
    assert rule in done.stdout

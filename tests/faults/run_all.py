"""Run every algorithm in a process of its own and print how each ended, as JSON.

python run_all.py FOLDER [--without PACKAGE] [--locale NAME]
"""

from __future__ import annotations

import argparse
import json
import locale
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--without", default="", help="a package that is not installed")
    parser.add_argument("--locale", default="")
    options = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    if options.without:
        sys.modules[options.without] = None  # what Python itself does for "not there"
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QLocale, Qt

    application = QgsApplication([], False)
    if options.locale:
        locale.setlocale(locale.LC_ALL, f"{options.locale}.UTF-8")
        locale.setlocale(locale.LC_NUMERIC, "C")  # as QGIS does when it starts
        QLocale.setDefault(QLocale(options.locale))
        QgsApplication.setLocale(QLocale(options.locale))
        if QLocale(options.locale).textDirection() == Qt.LayoutDirection.RightToLeft:
            assert QLocale().toString(1.5, "f", 1) != "1.5"
    application.initQgis()
    from fault_cases import CASES, numbers, parameters, run

    answers = {}
    for name in CASES:
        given = parameters(name, options.folder)
        ending = run(name, given)
        answers[name] = {
            "word": ending.word,
            "text": ending.text,
            "numbers": numbers(ending, name) if ending.results else {},
        }
        report = options.folder / "REPORT.html"
        if "REPORT" in given and report.exists():
            answers[name]["report"] = report.read_text(encoding="utf-8")
    print(json.dumps(answers))


if __name__ == "__main__":
    main()

"""Print what the toolbox says in a language, as JSON: a script, run in a QGIS of its own.

python toolbox_in_language.py HOW LANGUAGE

HOW is "desktop" (QGIS Desktop loaded that language), "setting" (the user overrides the system's)
or "system".
"""

import json
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtWidgets import QWidget

HOW, LANGUAGE = sys.argv[1:]
SAID_BY = ("text", "windowTitle", "title", "placeholderText", "toPlainText")


def said(algorithm):
    """Return everything that an algorithm says of itself."""
    return {
        "name": algorithm.displayName(),
        "group": algorithm.group(),
        "group_id": algorithm.groupId(),
        "tags": algorithm.tags(),
        "summary": algorithm.shortDescription(),
        "help": algorithm.shortHelpString(),
        "parameters": {
            each.name(): each.description() for each in algorithm.parameterDefinitions()
        },
        "choices": {
            each.name(): each.options()
            for each in algorithm.parameterDefinitions()
            if each.type() == "enum"
        },
        "outputs": {each.name(): each.description() for each in algorithm.outputDefinitions()},
    }


def dialog_texts(name):
    """Return every text in the dialog of an algorithm."""
    sys.path.append(os.path.join(QgsApplication.pkgDataPath(), "python", "plugins"))
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"creativeclusters:{name}")
    dialog = AlgorithmDialog(algorithm, False, None)
    texts = {
        getattr(widget, way)()
        for widget in [dialog, *dialog.findChildren(QWidget)]
        for way in SAID_BY
        if hasattr(widget, way)
    }
    dialog.deleteLater()
    return sorted(text for text in texts if text.strip())


def main():
    if HOW == "desktop":
        QgsApplication.setTranslation(LANGUAGE)
    application = QgsApplication([], True)
    application.initQgis()
    if HOW == "setting":
        QgsSettings().setValue("locale/overrideFlag", True)
        QgsSettings().setValue("locale/userLocale", LANGUAGE)
    from creative_clusters_plugin.algorithms import ALGORITHMS
    from creative_clusters_plugin.core.language import tr
    from creative_clusters_plugin.provider import register

    provider = register()
    own = {each.NAME for each in ALGORITHMS}
    result = {
        "provider": provider.longName(),
        "metric": tr("Median size of a cluster"),
        "algorithms": {
            each.name(): said(each) for each in provider.algorithms() if each.name() in own
        },
        "dialog": dialog_texts("detectmicroclusters"),
    }
    print("JSON" + json.dumps(result), flush=True)
    os._exit(0)  # the dialog's widgets outlive the application


main()

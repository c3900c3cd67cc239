"""What "Install from ZIP" does, for ``qgis --code``; INSTALL_ZIP and INSTALL_REPORT are its files.

Runs in QGIS Desktop, so nothing of it is imported elsewhere.
"""

import json
import os

import pyplugin_installer
import qgis.utils
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QTextEdit

NAME = "creative_clusters_plugin"


dialogs = []


def close_dialog():
    """Close what waits for a click: QGIS shows a plugin's error in a window of its own."""
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        words = [each.toPlainText() for each in dialog.findChildren(QTextEdit)]
        dialogs.append("\n".join([dialog.windowTitle(), *words]))
        dialog.close()


def install():
    report = {"before": NAME in qgis.utils.active_plugins, "dialogs": dialogs}
    pyplugin_installer.instance().installFromZipFile(os.environ["INSTALL_ZIP"])
    registry = QgsApplication.processingRegistry()
    provider = registry.providerById("creativeclusters")
    report["active"] = NAME in qgis.utils.active_plugins
    report["enabled"] = QgsSettings().value(f"PythonPlugins/{NAME}", False, type=bool)
    report["algorithms"] = [each.id() for each in provider.algorithms()] if provider else []
    report["unloaded"] = qgis.utils.unloadPlugin(NAME)
    report["provider left"] = registry.providerById("creativeclusters") is not None
    return report


def main():
    watch = QTimer()
    watch.timeout.connect(close_dialog)
    watch.start(500)
    try:
        report = install()
    except Exception as error:
        report = {"error": repr(error)}
    with open(os.environ["INSTALL_REPORT"], "w", encoding="utf-8") as file:
        json.dump(report, file)
    QgsSettings().sync()
    os._exit(0)  # no question about an unsaved project


QTimer.singleShot(0, main)

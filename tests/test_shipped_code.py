"""Shipped code asks nothing of the network, executes no input, and the core writes no file."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "creative_clusters_plugin"
FILES = sorted(PACKAGE.rglob("*.py"))
CORE = [path for path in FILES if path.relative_to(PACKAGE).parts[0] == "core"]
PAGES = sorted(
    path for folder in ("help", "icons", "styles", "templates", "models")
    for path in (ROOT / "resources" / folder).rglob("*") if path.is_file()
)  # fmt: skip

NETWORK = {
    "aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib",
    "socket", "socketserver", "ssl", "telnetlib", "urllib3", "webbrowser", "xmlrpc",
    "urllib.request",
    "qgis.PyQt.QtNetwork", "qgis.PyQt.QtWebKit", "qgis.PyQt.QtWebKitWidgets",
    "qgis.PyQt.QtWebEngineWidgets",
}  # fmt: skip
EXECUTION = {"code", "ctypes", "imp", "multiprocessing", "pty", "runpy", "subprocess"}
PICKLES = {"cloudpickle", "dill", "joblib", "marshal", "pickle", "shelve"}
OTHER = {"random"}
NAMES = re.compile(
    r"Q?(Qgs)?Network\w*|QNetwork\w*|QgsBlockingNetworkRequest|QgsFileDownloader|QProcess|QWebView"
    r"|Q(Tcp|Udp|Ssl|Local)\w*Socket|QgsRunProcess|QgsPythonRunner"
)
CALLS = {"eval", "exec", "compile", "__import__"}
METHODS = {
    "system", "popen", "spawnl", "spawnv", "execv", "execve", "read_pickle", "to_pickle", "urlopen",
    "urlretrieve",
}  # fmt: skip
WRITERS = {
    "write_text", "write_bytes", "mkdir", "makedirs", "touch", "unlink", "rmdir", "remove",
    "rename", "savetxt", "savez",
    "savez_compressed", "tofile", "dump", "to_csv", "to_json", "to_html",
    "to_parquet", "to_feather", "to_hdf", "to_excel", "to_stata", "memmap", "open_memmap",
}  # fmt: skip


def dotted(node):
    """Return ``a.b.c`` of an expression, "" where it is something else."""
    parts = []
    while isinstance(node, ast.Attribute):
        parts.insert(0, node.attr)
        node = node.value
    return ".".join([node.id, *parts]) if isinstance(node, ast.Name) else ""


def modules_of(node):
    """Yield every module that an import names, with what is taken from it, and their parents."""
    if isinstance(node, ast.Import):
        names = [alias.name for alias in node.names]
    elif isinstance(node, ast.ImportFrom) and not node.level:
        names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
    else:
        return
    for name in names:
        parts = name.split(".")
        yield from (".".join(parts[:end]) for end in range(1, len(parts) + 1))


def passed_over(handler):
    """Return whether any error is passed over, or one that is named but left without a word."""
    unnamed = handler.type is None or dotted(handler.type) in ("Exception", "BaseException")
    idle = (ast.Pass, ast.Continue) if unnamed else ast.Pass
    return all(isinstance(each, idle) for each in handler.body)


def wrong_in(text):
    """Return what shipped code must not do, as (line, what)."""
    found = []
    for node in ast.walk(ast.parse(text)):
        for module in modules_of(node):
            if module in NETWORK | EXECUTION | PICKLES | OTHER:
                found.append((node.lineno, f"import {module}"))
            if NAMES.fullmatch(module.split(".")[-1]):
                found.append((node.lineno, f"import {module}"))
        if isinstance(node, ast.Call):
            name = dotted(node.func)
            if name in CALLS or (
                isinstance(node.func, ast.Attribute) and node.func.attr in METHODS
            ):
                found.append((node.lineno, name or node.func.attr))
            if any(each.arg in ("allow_pickle", "shell") for each in node.keywords):
                found.append((node.lineno, f"{name} with allow_pickle or shell"))
        if isinstance(node, ast.Attribute) and NAMES.fullmatch(node.attr):
            found.append((node.lineno, node.attr))
        if isinstance(node, ast.Assert):
            found.append((node.lineno, "assert"))
        if isinstance(node, ast.ExceptHandler) and passed_over(node):
            found.append((node.lineno, "an error that is passed over"))
    return found


def writes_in(text):
    """Return what would write a file, as (line, what)."""
    found = []
    for node in ast.walk(ast.parse(text)):
        for module in modules_of(node):
            if module in {"shutil", "tempfile", "sqlite3", "csv", "osgeo", "logging"} or (
                module.startswith("os.") and module[3:] in WRITERS
            ):
                found.append((node.lineno, f"import {module}"))
        if isinstance(node, ast.Call):
            name = dotted(node.func)
            method = node.func.attr if isinstance(node.func, ast.Attribute) else ""
            if name == "open" or method == "open" or method in WRITERS or name == "np.save":
                found.append((node.lineno, name or method))
    return found


def fetched_in(text):
    """Return what a page or a picture would fetch or run; a link that one clicks is none."""
    return re.findall(
        r"(?i)<script|<iframe|<object|<embed|@import|javascript:|\son\w+\s*="
        r"|\b(?:src|poster|data|action)\s*=\s*[\"']?(?:https?:)?//[^\"'\s>]*"
        r"|<(?:link|image|use)\b[^>]*href\s*=\s*[\"']?(?:https?:)?//[^\"'\s>]*"
        r"|url\(\s*[\"']?(?:https?:)?//[^)]*",
        text,
    )


def names(paths):
    return {"ids": [str(path.relative_to(ROOT)) for path in paths], "argvalues": paths}


def test_there_is_something_to_check():
    assert len(FILES) > 80
    assert len(PAGES) > 25


@pytest.mark.parametrize("path", **names(FILES))
def test_no_network_no_execution_no_pickle(path):
    assert wrong_in(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", **names(CORE))
def test_the_core_writes_no_file(path):
    assert writes_in(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", **names(PAGES))
def test_pages_and_pictures_fetch_nothing(path):
    assert fetched_in(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "text",
    [
        "import urllib.request", "from urllib import request", "import requests",
        "def f():\n    import socket", "from http.client import HTTPConnection",
        "from qgis.PyQt.QtNetwork import QNetworkRequest", "from qgis.PyQt import QtNetwork",
        "from qgis.core import QgsNetworkAccessManager",
        "import qgis.core as q\nq.QgsFileDownloader",
        "from qgis.PyQt.QtCore import QProcess", "import subprocess", "os.system('x')",
        "os.popen('x')", "eval('1')", "exec('1')", "__import__('os')", "import pickle",
        "pd.read_pickle('x')", "np.load('x', allow_pickle=True)", "import random",
        "from random import choice", "assert True", "try:\n    f()\nexcept E:\n    pass",
        "for x in y:\n    try:\n        f()\n    except Exception:\n        continue",
    ],
)  # fmt: skip
def test_each_of_these_is_found(text):
    assert wrong_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "open('x', 'w')", "path.open('w')", "path.write_text('x')", "np.savetxt('x', a)",
        "np.save('x', a)", "frame.to_csv('x')", "import tempfile", "from osgeo import ogr",
        "import sqlite3", "from os import remove", "json.dump(x, f)", "folder.mkdir()",
    ],
)  # fmt: skip
def test_each_of_these_writes(text):
    assert writes_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "<script>", '<img src="https://x.example/a.png">', "<img src=//x.example/a.png>",
        '<link rel="stylesheet" href="http://x.example/a.css">', "@import 'a.css'",
        "background: url(https://x.example/a.png)", '<image xlink:href="https://x.example/a">',
        '<a onclick="x()">', '<a href="javascript:x()">', "<iframe>",
    ],
)  # fmt: skip
def test_each_of_these_fetches_or_runs(text):
    assert fetched_in(text)


def test_a_link_fetches_nothing():
    assert not fetched_in('<svg xmlns="http://www.w3.org/2000/svg"><a href="https://x.example">')

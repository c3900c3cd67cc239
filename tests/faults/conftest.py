"""A limit of time for every fault, and a count of how they ended."""

from __future__ import annotations

import gc
import signal
from collections import Counter
from functools import cache

import pytest

#: No fault may take longer: seconds.
_LIMIT = 300
_ENDED: Counter[tuple[str, str]] = Counter()


@pytest.fixture(autouse=True)
def no_hang(request):
    """Fail a test that hangs, instead of hanging with it."""

    def stop(*_):
        raise TimeoutError(f"{request.node.nodeid} hangs")

    signal.signal(signal.SIGALRM, stop)
    signal.alarm(_LIMIT)
    yield
    signal.alarm(0)


@pytest.fixture(scope="session", autouse=True)
def nothing_outlives_qgis(qgis_app):
    """Let go of contexts that a traceback holds, before QGIS does: else it crashes."""
    yield
    gc.collect()


@pytest.fixture(autouse=True)
def own_folder(tmp_path, monkeypatch):
    """Work in a folder that is thrown away: an odd destination is a file in it."""
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def count():
    """Return a function that counts how a fault ended, for the table at the end."""

    def add(name, word, times=1):
        _ENDED[name, word] += times

    return add


@pytest.fixture(scope="session")
def whole(qgis_app, tmp_path_factory):
    """Return a function from an algorithm to its run without a fault."""
    from fault_cases import parameters, run

    @cache
    def get(name):
        ending = run(name, parameters(name, tmp_path_factory.mktemp(name)))
        assert ending.results is not None, ending.text
        return ending

    yield get
    get.cache_clear()  # a context that outlives QGIS takes the process down with it


def pytest_terminal_summary(terminalreporter):
    """Print how many faults were tried at each algorithm, and how they ended."""
    if not _ENDED:
        return
    words = ["result", "error", "cancelled", "package"]
    terminalreporter.write_sep("-", "faults and how they ended")
    terminalreporter.write_line(f"{'':26}{'tried':>8}" + "".join(f"{each:>11}" for each in words))
    names = sorted({name for name, _ in _ENDED})
    for name in [*names, "all"]:
        counts = [
            sum(n for (who, word), n in _ENDED.items() if word == each and name in (who, "all"))
            for each in words
        ]
        terminalreporter.write_line(
            f"{name:26}{sum(counts):8d}" + "".join(f"{each:11d}" for each in counts)
        )

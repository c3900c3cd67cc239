"""A PostgreSQL with PostGIS of the tests' own: in a folder that is thrown away, on a free port."""

from __future__ import annotations

import glob
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HOW = "PostgreSQL with PostGIS is not here (Debian 12: apt install postgresql-15-postgis-3)."


def programs() -> Path | None:
    """Return the folder of the newest PostgreSQL's programs, None where there is none."""
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin/initdb"), key=lambda path: path.split("/"))
    on_path = shutil.which("initdb")
    return Path(found[-1]).parent if found else Path(on_path).parent if on_path else None


def _nobody_special() -> list[str]:
    """Return the words before a command that PostgreSQL refuses to run as root."""
    own = ["setpriv", "--pdeathsig", "INT"]  # it ends when the tests do, whatever ends them
    if os.geteuid() == 0:
        own += ["--reuid", "postgres", "--regid", "postgres", "--clear-groups"]
    return own


@contextmanager
def server() -> Iterator[str]:
    """Run a server and give how to connect to it, as libpq writes that.

    Raises
    ------
    RuntimeError
        If it does not start, with what it says.
    """
    there = programs()
    if there is None:
        raise FileNotFoundError(HOW)
    folder = Path(tempfile.mkdtemp(prefix="creative_clusters_postgis_"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = None
    try:
        make = [str(there / "initdb"), "-D", str(folder / "data"), "-U", "tester", "-A", "trust"]
        make += ["-E", "UTF8", "--locale", "C", "--no-sync"]
        subprocess.run([*_nobody_special(), *make], check=True, capture_output=True, cwd="/")
        with open(folder / "log", "wb") as log:
            settings = [f"port={port}", f"unix_socket_directories={folder}"]
            settings += ["listen_addresses=127.0.0.1", "fsync=off"]
            serve = [str(there / "postgres"), "-D", str(folder / "data")]
            serve += [part for each in settings for part in ("-c", each)]
            process = subprocess.Popen(
                [*_nobody_special(), *serve], stdout=log, stderr=log, cwd="/"
            )
        connection = f"host=127.0.0.1 port={port} user=tester dbname=postgres"
        _wait(there, connection, folder / "log")
        yield connection
    finally:
        if process is not None:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(folder, ignore_errors=True)


def _wait(there: Path, connection: str, log: Path) -> None:
    """Wait until PostGIS answers."""
    ask = [str(there / "psql"), connection, "-c", "CREATE EXTENSION IF NOT EXISTS postgis"]
    said = ""
    for _ in range(100):
        done = subprocess.run(ask, capture_output=True, text=True)
        if done.returncode == 0:
            return
        said = done.stderr
        if "is not available" in said or "could not open extension" in said:
            raise FileNotFoundError(f"{HOW} {said}")
        time.sleep(0.1)
    raise RuntimeError(f"PostgreSQL did not start: {said}{log.read_text(encoding='utf-8')}")

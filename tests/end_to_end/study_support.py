"""What the end-to-end tests share and is no fixture."""

import sqlite3

#: Assets of the sample that are fitted as drivers.
ASSETS = ["heritage", "museums", "meetups", "universities", "stations"]


def read(path, name):
    """Return a table's rows as dictionaries, without their geometry."""
    with sqlite3.connect(path) as data:
        data.row_factory = sqlite3.Row
        rows = data.execute(f'SELECT * FROM "{name}"').fetchall()
    return [{key: row[key] for key in row.keys() if key != "geom"} for row in rows]  # noqa: SIM118

"""Small layers that everything runs on, as values that a fault can change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import numpy as np
from qgis.core import NULL, QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsVectorLayer

WEST, SOUTH = 400000, 300000
COLUMNS, ROWS = 8, 6
_SIZES = (30, 28, 26, 24, 22, 20)
_ALONE = 50


@dataclass(frozen=True)
class Layer:
    """What a layer is made of.

    Attributes
    ----------
    kind : str
        As the memory provider spells it: ``Point``, ``MultiPolygonZ`` …
    fields : tuple of str
        ``name:type``, as the memory provider spells them.
    rows : tuple of (QgsGeometry or None, values)
    """

    kind: str
    fields: tuple[str, ...]
    rows: tuple[tuple[Any, tuple[Any, ...]], ...]
    crs: str = "EPSG:27700"

    def with_geometry(self, change: Any, only: int | None = None, kind: str | None = None) -> Layer:
        """Return a copy with ``change`` applied to every geometry, or to that of one row."""
        rows = tuple(
            (change(geometry) if only is None or number == only else geometry, values)
            for number, (geometry, values) in enumerate(self.rows)
        )
        return replace(self, rows=rows, kind=kind or self.kind)

    def with_values(self, name: str, kind: str, value: Any, only: int | None = None) -> Layer:
        """Return a copy with a field of another type, one value or all replaced."""
        at = self.names.index(name)
        fields = (*self.fields[:at], f"{name}:{kind}", *self.fields[at + 1 :])
        rows = tuple(
            (geometry, (*values[:at], value, *values[at + 1 :]))
            if only is None or number == only
            else (geometry, values)
            for number, (geometry, values) in enumerate(self.rows)
        )
        return replace(self, fields=fields, rows=rows)

    @property
    def names(self) -> list[str]:
        """The fields' names."""
        return [each.rpartition(":")[0] for each in self.fields]

    def made(self, name: str = "layer", names: dict[str, str] | None = None) -> QgsVectorLayer:
        """Make a memory layer, its fields renamed by ``names``."""
        uri = self.kind + "?" + "&".join(f"field={each}" for each in self.fields)
        layer = QgsVectorLayer(uri, name, "memory")
        assert layer.isValid()
        crs = QgsCoordinateReferenceSystem()
        if self.crs.startswith("+"):
            crs.createFromProj(self.crs)
        elif self.crs:
            crs = QgsCoordinateReferenceSystem(self.crs)
        layer.setCrs(crs)
        features = []
        for geometry, values in self.rows:
            feature = QgsFeature(layer.fields())
            feature.setAttributes([NULL if value is None else value for value in values])
            if geometry is not None:
                feature.setGeometry(geometry)
            features.append(feature)
        assert layer.dataProvider().addFeatures(features)[0]
        for old, new in (names or {}).items():
            assert layer.dataProvider().renameAttributes({layer.fields().lookupField(old): new})
            layer.updateFields()
        layer.updateExtents()
        return layer


def square(x: float, y: float, side: float = 1000) -> QgsGeometry:
    """Return a square by its south-west corner, in metres from that of the region."""
    x, y = WEST + x, SOUTH + y
    corners = [(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)]
    return QgsGeometry.fromWkt(f"Polygon (({', '.join(f'{a} {b}' for a, b in corners)}))")


def spot(x: float, y: float) -> QgsGeometry:
    """Return a point, in metres from the south-west corner of the region."""
    return QgsGeometry.fromWkt(f"Point ({WEST + x:.2f} {SOUTH + y:.2f})")


@lru_cache(maxsize=1)
def region() -> dict[str, Layer]:
    """Return a region of 48 areas, 200 organisations (150 in six clusters), and what drives them.

    Columns of areas take turns in being rural (D1) and urban (A1).
    """
    rng = np.random.default_rng(7)
    centres = np.array(
        [[500, 500], [2500, 4500], [4500, 2500], [6500, 500], [5500, 4500], [7500, 3500]]
    )
    cluster = np.concatenate([np.repeat(np.arange(1, 7), _SIZES), np.zeros(_ALONE, dtype=int)])
    xy = np.empty((len(cluster), 2))
    for number, centre in enumerate(centres, 1):
        here = cluster == number
        xy[here] = centre + rng.uniform(-150, 150, (here.sum(), 2))
    xy[cluster == 0] = rng.uniform((50, 50), (COLUMNS * 1000 - 50, ROWS * 1000 - 50), (_ALONE, 2))
    sectors = ["Design", "Publishing", "Music"]
    organisations = tuple(
        (
            spot(x, y),
            (
                number,
                "D1" if int(x // 1000) % 2 else "A1",
                "rural" if int(x // 1000) % 2 else "urban",
                int(cluster[number]) or None,
                float(1 + number % 9),
                float(1000 + number % 7),
                sectors[number % 3],
                "north" if y > 3000 else "south",
            ),
        )
        for number, (x, y) in enumerate(xy.tolist())
    )
    others = rng.uniform((0, 0), (COLUMNS * 1000, ROWS * 1000), (700, 2))
    codes = ["47110", "56101", "62012", "96020", "43210", "01110"]
    businesses = tuple(
        (spot(x, y), (number, codes[number % 6]))
        for number, (x, y) in enumerate(xy.tolist() + others.tolist())
    )
    fields = ("key:integer", "code:string", "rurality:string", "cluster_id:integer", "jobs:double")
    return {
        "organisations": Layer(
            "Point",
            (*fields, "turnover:double", "sector:string", "part:string"),
            organisations,
        ),
        "businesses": Layer("Point", ("key:integer", "sic:string"), businesses),
        "areas": _areas(rng),
        "clusters": Layer(
            "Polygon",
            ("key:integer", "cluster_id:integer"),
            tuple(
                (square(x - 150, y - 150, 300), (number, number))
                for number, (x, y) in enumerate(centres.tolist(), 1)
            ),
        ),
        "museums": Layer(
            "Point",
            ("key:integer",),
            tuple(
                (spot(x, y), (number,))
                for number, (x, y) in enumerate(
                    rng.uniform((0, 0), (COLUMNS * 1000, ROWS * 1000), (25, 2)).tolist()
                )
            ),
        ),
    }


def _areas(rng: np.random.Generator) -> Layer:
    fields = ("key:integer", "code:string", "rurality:string", "people:double", "land:double")
    rows = []
    for number in range(COLUMNS * ROWS):
        column, row = number % COLUMNS, number // COLUMNS
        # Five decimals: what a memory layer's numbers are written to a file with.
        x1, x2, noise = rng.normal(size=3).round(5).tolist()
        rural = column % 2 == 1
        values = (number, "D1" if rural else "A1", "rural" if rural else "urban")
        y = round(1 + x1 - x2 + noise, 5)
        shape = square(1000 * column, 1000 * row)
        rows.append((shape, (*values, 100.0 + number, 1e6, y, x1, x2)))
    return Layer("Polygon", (*fields, "y:double", "x1:double", "x2:double"), tuple(rows))

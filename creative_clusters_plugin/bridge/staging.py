"""Outputs on their way: written beside their places, and moved there when all are whole.

A run that fails or is cancelled, also while it writes, then leaves every existing output as it
was. Files are written in a folder of their own beside the place; a table of a GeoPackage is
written under another name in its file. Temporary layers and databases are written in place.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
)

from ..core.errors import InputError
from .destinations import is_temporary, sink_text

#: What the name of a table ends in while it is written.
_UNFINISHED = "__unfinished"
#: What the name of the table that it replaces ends in for a moment.
_REPLACED = "__replaced"
#: How Processing names a table of a file, and how it names a database.
_TABLE = re.compile(
    r"""^ogr:dbname=(?P<q>['"])(?P<path>.+?)(?P=q)\s+table=(?P<t>['"])(?P<table>.+?)(?P=t)"""
)
_DATABASE = re.compile(r"^[a-z]{2,}:")


class Stage:
    """One output on its way; this one is written in place (a temporary layer, a database)."""

    def __init__(self, name: str, value: Any, is_geopackage: bool = False) -> None:
        self.name = name
        self.value = value
        #: Is it a table of a GeoPackage, whose rules for names are stricter?
        self.is_geopackage = is_geopackage
        #: Where QGIS says that it was written; set by whoever wrote it.
        self.written = ""

    def there(self) -> str:
        """Return the id or path of what was written, before it is moved."""
        return self.written

    def final(self) -> str:
        """Return the id or path under which the output is found in the end."""
        return self.written

    def publish(self) -> None:
        """Move what was written into its place."""

    def discard(self, context: QgsProcessingContext) -> None:
        """Take back what was written, if anything was."""
        if context.temporaryLayerStore().mapLayer(self.written) is not None:
            context.temporaryLayerStore().removeMapLayer(self.written)

    def _redirected(self, value: Any, target: str) -> Any:
        """Return a destination's value with another place, loading and all else kept."""
        if not isinstance(value, QgsProcessingOutputLayerDefinition):
            return target
        other = QgsProcessingOutputLayerDefinition(value)
        other.sink = QgsProperty.fromValue(target)
        return other


class FileStage(Stage):
    """A file, with its companions, in a folder of its own beside its place."""

    def __init__(self, name: str, value: Any) -> None:
        path = sink_text(value)
        self._folder = os.path.dirname(os.path.abspath(path))
        try:
            self._own = tempfile.mkdtemp(prefix=".creative_clusters_", dir=self._folder)
        except OSError as error:
            raise InputError(
                name,
                "The folder {folder} cannot be written ({reason}).",
                "Choose another place, or change its permissions.",
                folder=self._folder,
                reason=error.strerror or error,
            ) from error
        file = os.path.basename(path)
        staged = os.path.join(self._own, file)
        is_geopackage = file.lower().endswith(".gpkg") or "." not in file
        super().__init__(name, self._redirected(value, staged), is_geopackage)
        self._final = ""

    def there(self) -> str:
        """Return the file that was written: of a table without geometry in a Shapefile the .dbf."""
        stem, ending = os.path.splitext(self.written)
        table = f"{stem}.dbf"
        is_table = ending.lower() == ".shp" and not os.path.exists(self.written)
        return table if is_table and os.path.exists(table) else self.written

    def final(self) -> str:
        return self._final or self.there().replace(self._own, self._folder)

    def publish(self) -> None:
        self._final = self.final()
        try:
            for each in sorted(os.listdir(self._own)):
                target = os.path.join(self._folder, each)
                if os.path.isdir(target):
                    shutil.rmtree(target)
                os.replace(os.path.join(self._own, each), target)
                _remove_companions(target)  # of the file that was replaced, and only then
        except OSError as error:
            raise InputError(
                self.name,
                "The output could not be put into its place ({error}).",
                "Close other programs that have it open, and check the folder's permissions.",
                error=error,
            ) from error
        finally:
            shutil.rmtree(self._own, ignore_errors=True)

    def discard(self, context: QgsProcessingContext) -> None:
        shutil.rmtree(self._own, ignore_errors=True)


class TableStage(Stage):
    """A table of a GeoPackage, under another name until it is whole."""

    def __init__(self, name: str, value: Any, match: re.Match[str]) -> None:
        self._path, self._table = match["path"], match["table"]
        self._was_there = os.path.exists(self._path)
        end = match.end("table")
        staged = match.string[:end] + _UNFINISHED + match.string[end:]
        super().__init__(name, self._redirected(value, staged), is_geopackage=True)

    def final(self) -> str:
        return self.written.replace(
            f"layername={self._table}{_UNFINISHED}", f"layername={self._table}"
        )

    def publish(self) -> None:
        if not _replace_table(self._path, self._table + _UNFINISHED, self._table):
            raise InputError(
                self.name,
                "The table {table} of {path} could not be replaced.",
                "Close other programs that have the file open, then run again.",
                table=self._table,
                path=self._path,
            )

    def discard(self, context: QgsProcessingContext) -> None:
        if os.path.isfile(self._path):
            _drop_table(self._path, self._table + _UNFINISHED, keep_file=self._was_there)


def stage(name: str, value: Any) -> Stage:
    """Return the way that an output takes to its destination."""
    text = sink_text(value)
    if is_temporary(text):
        return Stage(name, value)
    table = _TABLE.match(text)
    if table is not None and table["path"].lower().endswith(".gpkg"):
        return TableStage(name, value, table) if _can_rename() else Stage(name, value, True)
    if not text or _DATABASE.match(text):
        return Stage(name, value)
    return FileStage(name, value)


def _can_rename() -> bool:
    """Can this GDAL rename a table?

    Before 3.5 (older macOS packages) it cannot, and tables are written in place.
    """
    from osgeo import ogr  # QGIS brings it

    return hasattr(ogr.Layer, "Rename")


def _remove_companions(path: str) -> None:
    """Remove what SQLite left beside a file that is no more."""
    for ending in ("-wal", "-shm", "-journal"):
        if os.path.exists(path + ending):
            os.remove(path + ending)


def _open(path: str) -> Any:
    """Open a GeoPackage for writing with OGR, or return None."""
    from osgeo import ogr  # QGIS brings it

    try:
        return ogr.Open(path, 1)
    except RuntimeError:  # where an application has told GDAL to raise
        return None


def _index(data: Any, table: str) -> int:
    names = [data.GetLayerByIndex(i).GetName().lower() for i in range(data.GetLayerCount())]
    return names.index(table.lower()) if table.lower() in names else -1


def _rename(data: Any, table: str, name: str) -> bool:
    """Give a table another name; False if that failed."""
    return data.GetLayerByIndex(_index(data, table)).Rename(name) == 0


def _replace_table(path: str, new: str, old: str) -> bool:
    """Let one table of a GeoPackage take another's name and place.

    False if that failed; the old table then has its name again.
    """
    data = _open(path)
    if data is None or _index(data, new) < 0:
        return False
    aside = old + _REPLACED
    try:
        if _index(data, old) >= 0 and not _rename(data, old, aside):
            return False
        if not _rename(data, new, old):
            if _index(data, aside) >= 0:
                _rename(data, aside, old)
            return False
        if _index(data, aside) >= 0:
            data.DeleteLayer(_index(data, aside))
        _forget_styles(data, {old, aside})
    except RuntimeError:  # where an application has told GDAL to raise
        return False
    return True


def _forget_styles(data: Any, tables: set[str]) -> None:
    """Remove stored styles of tables that are gone: what replaces them stores its own."""
    styles = data.GetLayerByName("layer_styles")
    if styles is None:
        return
    stale = [each.GetFID() for each in styles if each.GetField("f_table_name") in tables]
    for fid in stale:
        styles.DeleteFeature(fid)


def _drop_table(path: str, table: str, keep_file: bool) -> None:
    """Drop a table that is not to be kept, and the file if nothing else is in it."""
    data = _open(path)
    if data is not None and _index(data, table) >= 0:
        data.DeleteLayer(_index(data, table))
    empty = data is None or data.GetLayerCount() == 0
    del data
    if empty and not keep_file:
        os.remove(path)
        _remove_companions(path)

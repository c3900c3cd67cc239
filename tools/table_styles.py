"""The styles of tables that the plugin ships: columns in words and in a readable order."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsAttributeTableConfig,
    QgsConditionalStyle,
    QgsEditorWidgetSetup,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from creative_clusters_plugin.bridge.style_words import heading_width

#: Decimals of p values and effects; the table keeps every digit.
DECIMALS = 4
#: Value of ``verdict``: (background, text). Both are given, so that they suit a dark theme too.
VERDICTS = {
    "different": ("#f6d2b5", "#262626"),
    "same": ("#cfe3f1", "#262626"),
    "inconclusive": ("#ececec", "#595959"),
}


@dataclass(frozen=True)
class Column:
    """A column of a table: its field, its heading in words, and whether it is shown."""

    name: str
    words: str
    kind: str = "double"
    decimals: int | None = DECIMALS
    hidden: bool = False
    width: int = -1


def _text(name: str, words: str, **more: int) -> Column:
    return Column(name, words, "string", None, **more)


#: Style: the columns in the order of the table, shown in that order.
TABLES = {
    "table_comparison": (
        _text("driver", "Driver", width=170),
        _text("verdict", "Rural against urban", width=130),
        Column("rural_ame", "Effect, rural"),
        Column("urban_ame", "Effect, urban"),
        Column("difference", "Difference"),
        Column("std_error", "Standard error"),
        Column("p_value", "p (difference)"),
        Column("p_holm", "p (difference), Holm"),
        Column("equivalence_p", "p (equivalence)"),
        Column("equivalence_p_holm", "p (equivalence), Holm"),
        Column("equivalence_bound", "Smallest margin for same"),
        Column("minimum_detectable", "Smallest detectable difference"),
        Column("rural_ame_all", "Effect, rural, over all areas"),
        Column("urban_ame_all", "Effect, urban, over all areas"),
        Column("vif_rural", "Variance inflation, rural", decimals=2),
        Column("vif_urban", "Variance inflation, urban", decimals=2),
        _text("note", "Note", width=320),
    ),
    "table_coefficients": (
        _text("driver", "Driver", width=170),
        _text("regime", "Where", width=90),
        Column("estimate", "Coefficient"),
        Column("std_error", "Standard error"),
        Column("statistic", "Statistic", decimals=2),
        Column("p_value", "p"),
        Column("ci_low", "From"),
        Column("ci_high", "To"),
        Column("ame", "Average marginal effect"),
        Column("ame_std_error", "Effect, standard error"),
        Column("ame_p_value", "Effect, p"),
        Column("ame_ci_low", "Effect, from"),
        Column("ame_ci_high", "Effect, to"),
    ),
    "table_summary": (
        _text("label", "Figure", width=300),
        Column("rural", "Rural", decimals=3),
        Column("urban", "Urban", decimals=3),
        Column("all", "All", decimals=3),
        Column("ratio", "Rural over urban", decimals=3),
        _text("unit", "Unit", width=110),
        Column("metric", "Name", "string", None, hidden=True),
    ),
    "table_makeup": (
        _text("scope", "Of", width=120),
        Column("cluster_id", "Microcluster", "integer", None),
        _text("sector", "Sector", width=230),
        Column("organisations", "Organisations", "integer", None),
        Column("share", "Share (0-1)", decimals=3),
        Column("lq", "Location quotient", decimals=2),
        Column("employment", "Employment", decimals=0),
        Column("turnover", "Turnover", decimals=0),
    ),
}


def table(columns: tuple[Column, ...]) -> QgsVectorLayer:
    """Return a layer with the headings, the order and the formats of a table."""
    fields = "&".join(f"field={each.name}:{each.kind}" for each in columns)
    layer = QgsVectorLayer(f"NoGeometry?{fields}", "layer", "memory")
    shown = []
    for index, each in enumerate(columns):
        layer.setFieldAlias(index, each.words)
        if each.decimals is not None:
            layer.setEditorWidgetSetup(
                index, QgsEditorWidgetSetup("Range", {"Precision": each.decimals})
            )
        column = QgsAttributeTableConfig.ColumnConfig()
        column.name, column.hidden = each.name, each.hidden
        column.width = max(each.width, 90, heading_width(each.words))
        shown.append(column)
    key = QgsAttributeTableConfig.ColumnConfig()
    key.name, key.hidden = "fid", True  # of a GeoPackage
    config = QgsAttributeTableConfig()
    config.setColumns([*shown, key])
    layer.setAttributeTableConfig(config)
    if "verdict" in layer.fields().names():
        layer.conditionalStyles().setFieldStyles("verdict", [_verdict(each) for each in VERDICTS])
    return layer


def _verdict(word: str) -> QgsConditionalStyle:
    style = QgsConditionalStyle(f"@value = '{word}'")
    style.setName(word)
    background, text = (QColor(each) for each in VERDICTS[word])
    style.setBackgroundColor(background)
    style.setTextColor(text)
    return style

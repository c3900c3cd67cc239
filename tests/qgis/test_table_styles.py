"""The styles of tables: columns in words, in a readable order, verdicts marked."""

import dataclasses
from pathlib import Path

import pytest
from qgis.core import QgsExpressionContext, QgsExpressionContextUtils, QgsVectorLayer

from creative_clusters_plugin.algorithms.profile_microclusters import _MAKEUP
from creative_clusters_plugin.core.regression.results import CoefficientRow, ComparisonRow
from creative_clusters_plugin.core.summary import SummaryRow

pytestmark = pytest.mark.usefixtures("qgis_app")

STYLES = Path(__file__).resolve().parents[2] / "resources" / "styles"

#: name: fields of the table that the algorithms write, in its order
TABLES = {
    "table_comparison": [each.name for each in dataclasses.fields(ComparisonRow)],
    "table_coefficients": [each.name for each in dataclasses.fields(CoefficientRow)],
    "table_summary": [each.name for each in dataclasses.fields(SummaryRow)],
    "table_makeup": ["scope", "cluster_id", *(name for name, _ in _MAKEUP)],
}


def test_shipped_styles_of_tables_are_those_tested():
    assert sorted(path.stem for path in STYLES.glob("table_*.qml")) == sorted(TABLES)


@pytest.mark.parametrize("name", TABLES)
def test_every_column_of_a_table_has_a_heading_in_words(name):
    fields = "&".join(f"field={each}:double" for each in TABLES[name])
    layer = QgsVectorLayer(f"NoGeometry?{fields}", name, "memory")
    message, loaded = layer.loadNamedStyle(str(STYLES / f"{name}.qml"))
    assert loaded, message
    headings = [layer.attributeDisplayName(index) for index in range(len(TABLES[name]))]
    assert all(each[0].isupper() or each.startswith("p") for each in headings), headings
    assert not any("_" in each for each in headings)
    assert len(set(headings)) == len(headings)
    columns = [each.name for each in layer.attributeTableConfig().columns() if each.name]
    assert sorted(columns) == sorted([*TABLES[name], "fid"])


def test_verdicts_are_marked_and_shown_first():
    fields = "&".join(f"field={each}:string" for each in TABLES["table_comparison"])
    layer = QgsVectorLayer(f"NoGeometry?{fields}", "t", "memory")
    layer.loadNamedStyle(str(STYLES / "table_comparison.qml"))
    columns = [each.name for each in layer.attributeTableConfig().columns()]
    assert columns[:2] == ["driver", "verdict"]
    styles = layer.conditionalStyles().fieldStyles("verdict")
    for word in ("different", "same", "inconclusive"):
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        found = [each for each in styles if each.matches(word, context)]
        assert [each.name() for each in found] == [word]
        contrast = found[0].backgroundColor().lightness() - found[0].textColor().lightness()
        assert contrast > 100

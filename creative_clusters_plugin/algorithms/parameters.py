"""Parameters: how they are declared, and how their values are read and checked.

Models call none of QGIS' own checks, so everything that a value can be wrong in is checked here,
when it is read, with a message that names the parameter, the cause and the remedy.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    Qgis,
    QgsFeatureSource,
    QgsField,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProperty,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ..bridge.rasters import Raster
from ..bridge.values import is_null
from ..bridge.watched import WatchedSource
from ..core.errors import InputError
from ..core.language import tr

_YES, _NO = ("true", "yes", "1", "1.0"), ("false", "no", "0", "0.0")
_FIELD_KINDS = {
    "any": Qgis.ProcessingFieldParameterDataType.Any,
    "numeric": Qgis.ProcessingFieldParameterDataType.Numeric,
}


def choice(
    name: str, label: str, options: Sequence[str], default: str
) -> QgsProcessingParameterEnum:
    """Return a parameter with words to choose from, the same in dialog, model and command line."""
    return QgsProcessingParameterEnum(
        name, label, options=list(options), defaultValue=default, usesStaticStrings=True
    )


def number(
    name: str,
    label: str,
    default: float | None,
    *,
    minimum: float | None = None,
    maximum: float | None = None,
    integer: bool = False,
    optional: bool = False,
) -> QgsProcessingParameterNumber:
    """Return a parameter for a number without a unit."""
    kinds = Qgis.ProcessingNumberParameterType
    kind = kinds.Integer if integer else kinds.Double
    parameter = QgsProcessingParameterNumber(name, label, kind, default, optional)
    if minimum is not None:
        parameter.setMinimum(minimum)
    if maximum is not None:
        parameter.setMaximum(maximum)
    return parameter


def switch(name: str, label: str, default: bool) -> QgsProcessingParameterBoolean:
    """Return a parameter for yes or no."""
    return QgsProcessingParameterBoolean(name, label, default)


def metres(
    name: str, label: str, default: float | None, *, optional: bool = False
) -> QgsProcessingParameterDistance:
    """Return a parameter for a distance in metres, whatever the layer's CRS."""
    parameter = QgsProcessingParameterDistance(name, label, default, "", optional, 0)
    parameter.setDefaultUnit(Qgis.DistanceUnit.Meters)
    parameter.setMetadata({"widget_wrapper": {"decimals": 1}})
    return parameter


def source(
    name: str, label: str, kinds: Sequence[Qgis.ProcessingSourceType], *, optional: bool = False
) -> QgsProcessingParameterFeatureSource:
    """Return a parameter for a layer to read."""
    return QgsProcessingParameterFeatureSource(name, label, list(kinds), None, optional)


def raster(name: str, label: str, *, optional: bool = False) -> QgsProcessingParameterRasterLayer:
    """Return a parameter for a raster to read."""
    return QgsProcessingParameterRasterLayer(name, label, None, optional)


def raster_output(
    name: str, label: str, *, optional: bool = True
) -> QgsProcessingParameterRasterDestination:
    """Return a parameter for a raster to write."""
    return QgsProcessingParameterRasterDestination(name, label, None, optional)


def layers(
    name: str,
    label: str,
    *,
    kind: Qgis.ProcessingSourceType = Qgis.ProcessingSourceType.VectorAnyGeometry,
    optional: bool = True,
) -> QgsProcessingParameterMultipleLayers:
    """Return a parameter for several vector layers."""
    return QgsProcessingParameterMultipleLayers(name, label, kind, None, optional)


def field(
    name: str,
    label: str,
    parent: str,
    *,
    kind: str = "any",
    default: str | None = None,
    multiple: bool = False,
    optional: bool = False,
) -> QgsProcessingParameterField:
    """Return a parameter for a field, or several, of the layer in ``parent``."""
    return QgsProcessingParameterField(
        name, label, default, parent, _FIELD_KINDS[kind], multiple, optional
    )


def layer_output(
    name: str,
    label: str,
    kind: Qgis.ProcessingSourceType = Qgis.ProcessingSourceType.Vector,
    *,
    optional: bool = True,
) -> QgsProcessingParameterFeatureSink:
    """Return a parameter for a layer or table to write."""
    return QgsProcessingParameterFeatureSink(name, label, kind, None, optional)


def html_output(
    name: str, label: str, *, optional: bool = True
) -> QgsProcessingParameterFileDestination:
    """Return a parameter for a report to write."""
    return QgsProcessingParameterFileDestination(name, label, "HTML files (*.html)", None, optional)


def advanced(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """Fold a parameter away under "Advanced" in the dialog."""
    parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
    return parameter


class Values:
    """The parameter values of one run, read with checks.

    Every method takes the parameter's name and raises :class:`InputError` where the value cannot
    be used.
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> None:
        self.algorithm = algorithm
        self.parameters = parameters
        self.context = context

    def given(self, name: str) -> bool:
        """Has the user set it? (An empty optional number arrives as None, NULL or '').)"""
        return not self._empty(self._raw(name))

    def text(self, name: str) -> str:
        """Return a text, stripped; '' where it is empty."""
        value = self._raw(name)
        return "" if self._empty(value) else str(value).strip()

    def flag(self, name: str) -> bool:
        """Return a yes or no: a boolean, 1 or 0, or one of these words in any case."""
        value = self._raw(name)
        if self._empty(value):
            value = self.algorithm.parameterDefinition(name).defaultValue()
        text = str(value).strip().lower()
        if text in _YES or text in _NO:
            return text in _YES
        raise InputError(
            name, "'{value}' is neither yes nor no.", "Use true or false.", value=value
        )

    def require_destination(self, name: str) -> None:
        """Refuse an empty destination where one is required."""
        value = self._raw(name, evaluate=False)
        value = getattr(value, "sink", value)
        if isinstance(value, QgsProperty):
            if value.propertyType() not in (Qgis.PropertyType.Static, Qgis.PropertyType.Invalid):
                return  # an expression: QGIS evaluates it where it writes
            value = value.staticValue()
        flags = self.algorithm.parameterDefinition(name).flags()
        if self._empty(value) and not flags & Qgis.ProcessingParameterFlag.Optional:
            raise InputError(name, "It is empty.", "Choose where to write it.")

    def choice(self, name: str) -> str:
        """Return one of the parameter's words."""
        options = self.algorithm.parameterDefinition(name).options()
        value = self._raw(name)
        if isinstance(value, (list, tuple)) and len(value) == 1:
            value = value[0]
        if str(value) not in options:
            raise InputError(
                name,
                "'{value}' is not one of its choices.",
                "Use one of {options}.",
                value=value,
                options=", ".join(options),
            )
        return str(value)

    def number(self, name: str) -> float | None:
        """Return a number; None where an optional one is empty."""
        value = self._raw(name)
        definition = self.algorithm.parameterDefinition(name)
        if self._empty(value):
            if definition.flags() & Qgis.ProcessingParameterFlag.Optional:
                return None
            raise InputError(name, "It is empty.", "Give a number.")
        try:
            result = float(value)
        except (TypeError, ValueError):
            raise InputError(
                name,
                "'{value}' is not a number.",
                "Give a plain number, without a unit.",
                value=value,
            ) from None
        if not abs(result) < float("inf"):
            raise InputError(
                name, "'{value}' is not a finite number.", "Give a plain number.", value=value
            )
        if definition.type() == "number":
            low, high = definition.minimum(), definition.maximum()
            if not low <= result <= high:
                raise InputError(
                    name,
                    "It is {result:g}.",
                    "Give a number at most {high:g}."
                    if low < -1e300
                    else "Give a number at least {low:g}."
                    if high > 1e300
                    else "Give a number from {low:g} to {high:g}.",
                    result=result,
                    low=low,
                    high=high,
                )
        return result

    def integer(self, name: str) -> int:
        """Return a whole number."""
        value = self.number(name)
        if value is None or value != int(value):
            raise InputError(name, "It is {value}.", "Give a whole number.", value=value)
        return int(value)

    def source(self, name: str) -> QgsProcessingFeatureSource | None:
        """Return a layer to read; None where an optional one is empty."""
        value = self._raw(name)
        if self._empty(value):
            definition = self.algorithm.parameterDefinition(name)
            if definition.flags() & Qgis.ProcessingParameterFlag.Optional:
                return None
            raise InputError(name, "It is empty.", "Choose a layer.")
        try:
            result = self.algorithm.parameterAsSource(self.parameters, name, self.context)
        except Exception:  # QGIS 3.44 throws on a layer without end
            raise InputError(
                name,
                "QGIS cannot tell the extent of the layer '{value}'.",
                "Look for a coordinate that is infinite, and mend it.",
                value=_shown(value),
            ) from None
        if result is None:
            raise _not_loaded(name, value)
        place = getattr(value, "source", None)  # of a definition: selected features only, say
        layer = value if place is None or callable(place) else place.staticValue()
        if isinstance(layer, str):
            layer = self.context.getMapLayer(layer)
        if isinstance(layer, QgsVectorLayer):
            return WatchedSource(result, layer, name)
        return result

    def raster(self, name: str) -> Raster | None:
        """Return a raster to read; None where an optional one is empty."""
        value = self._raw(name)
        if self._empty(value):
            definition = self.algorithm.parameterDefinition(name)
            if definition.flags() & Qgis.ProcessingParameterFlag.Optional:
                return None
            raise InputError(name, "It is empty.", "Choose a raster.")
        layer = self.algorithm.parameterAsRasterLayer(self.parameters, name, self.context)
        raster = Raster(layer.source(), layer.providerType()) if layer is not None else None
        del layer
        if raster is None or not raster.open().isValid():
            raise InputError(
                name,
                "The raster '{value}' could not be loaded.",
                "Check its path, and that the file is a raster.",
                value=_shown(value),
            )
        return raster

    def layers(self, name: str) -> list[QgsVectorLayer]:
        """Return several vector layers; an empty list where none is given."""
        if not self.given(name):
            return []
        raw = self._raw(name)
        result = self.algorithm.parameterAsLayerList(self.parameters, name, self.context)
        wanted = raw if isinstance(raw, (list, tuple)) else [raw]
        if len(result) < len(wanted) or any(layer is None for layer in result):
            for each in wanted:
                single = {name: [each]}
                if not self.algorithm.parameterAsLayerList(single, name, self.context):
                    raise _not_loaded(name, each)
        for layer in result:
            if not isinstance(layer, QgsVectorLayer):
                raise InputError(
                    name,
                    "'{layer}' is not a vector layer.",
                    "Choose vector layers only.",
                    layer=layer.name(),
                )
        return result

    def field(self, name: str, parent: QgsFeatureSource | None) -> str | None:
        """Return the name of a field as the layer spells it; None where it is empty."""
        names = self.fields(name, parent)
        return names[0] if names else None

    def fields(self, name: str, parent: QgsFeatureSource | None) -> list[str]:
        """Return the names of fields as the layer spells them."""
        value = self._raw(name)
        if self._empty(value):
            return []
        definition = self.algorithm.parameterDefinition(name)
        if parent is None:
            raise InputError(
                name,
                "It names a field, but {layer} is empty.",
                "Choose {layer}, or leave this empty.",
                layer=definition.parentLayerParameterName(),
            )
        wanted = [str(each) for each in (value if isinstance(value, (list, tuple)) else [value])]
        if definition.allowMultiple():
            wanted = [
                part
                for each in wanted
                for part in ([each] if find_field(parent, each) else each.split(";"))
            ]
        wanted = [each for each in wanted if each.strip()]
        if len(wanted) > 1 and not definition.allowMultiple():
            raise InputError(name, "It names {wanted} fields.", "Choose one.", wanted=len(wanted))
        result = []
        for each in wanted:
            found = find_field(parent, each)
            if found is None:
                have = ", ".join(parent.fields().names()) or "none"
                raise InputError(
                    name,
                    "'{each}' is not a field of the layer; it has: {have}.",
                    "Choose one of these.",
                    each=each,
                    have=have,
                )
            if definition.dataType() == Qgis.ProcessingFieldParameterDataType.Numeric:
                require_numeric(name, found)
            result.append(found.name())
        return result

    def field_text(self, name: str) -> str:
        """Return the name of a field as it is given, spaces kept; '' where it is empty."""
        value = self._raw(name)
        if isinstance(value, (list, tuple)) and len(value) == 1:
            value = value[0]
        return "" if self._empty(value) else str(value)

    def _raw(self, name: str, evaluate: bool = True) -> Any:
        value = self.parameters.get(name)
        definition = self.algorithm.parameterDefinition(name)
        required = not definition.flags() & Qgis.ProcessingParameterFlag.Optional
        # A model passes None for an input of its own that nobody has set.
        if name not in self.parameters or (required and is_null(value)):
            value = definition.defaultValue()
        if evaluate and isinstance(value, QgsProperty):
            value = value.valueAsString(self.context.expressionContext())[0]
        return value

    @staticmethod
    def _empty(value: Any) -> bool:
        return is_null(value) or value == "" or value == []


def find_field(layer: QgsFeatureSource, name: str) -> QgsField | None:
    """Return a layer's field by its exact name, else without regard to case or outer spaces."""
    fields = layer.fields()
    for each in (name, name.strip()):
        index = fields.lookupField(each)
        if index >= 0:
            return fields.at(index)
    return None


def require_numeric(parameter: str, field: QgsField) -> None:
    """Refuse a field that holds no numbers."""
    if not field.isNumeric() and field.type() != QMetaType.Type.Bool:
        raise InputError(
            parameter,
            "The field '{field}' is of type {type}, not a number.",
            "Choose a numeric field, or convert it with the field calculator (to_real).",
            field=field.name(),
            type=field.typeName() or tr("text"),
        )


def _not_loaded(name: str, value: Any) -> InputError:
    return InputError(
        name,
        "The layer '{value}' could not be loaded.",
        "Check its path, and its table name in a file of several tables "
        "(file.gpkg|layername=table).",
        value=_shown(value),
    )


def _shown(value: Any) -> str:
    return getattr(getattr(value, "source", None), "staticValue", lambda: value)()


POINTS = [Qgis.ProcessingSourceType.VectorPoint]
POLYGONS = [Qgis.ProcessingSourceType.VectorPolygon]
ANYTHING = [Qgis.ProcessingSourceType.Vector]

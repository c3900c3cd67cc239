"""What the plugin's algorithms share: identity, help, checks, and how errors reach the user."""

from __future__ import annotations

import html
import re
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
)
from qgis.PyQt.QtGui import QIcon

from ..bridge.destinations import check_destinations
from ..bridge.progress import FeedbackProgress
from ..bridge.translation import help_page
from ..core.errors import Cancelled, InputError
from ..core.language import tr
from ..core.packages import as_missing
from ..core.progress import Progress
from ..resource_paths import resource
from .parameters import Values

GROUPS = {
    "rurality": "Rurality",
    "microclusters": "Microclusters",
    "drivers": "Drivers",
    "study": "Study",
}

#: A parameter at the head of its explanation in a page of help, with a bracket after it.
_EXPLAINED = re.compile(r"<b>([A-Z][A-Z0-9_]*)</b>( \()?")


class Algorithm(QgsProcessingAlgorithm):
    """One of the plugin's algorithms.

    A subclass says who it is (``NAME``, ``LABEL``, ``GROUP``, ``SUMMARY``, ``TAGS``,
    ``NUMBERS``), declares its parameters in :meth:`declare`, checks them in :meth:`check`
    (cheap: the dialog calls it at every Run) and works in :meth:`compute`. The help text is
    ``resources/help/NAME.html``, in other languages ``resources/help/LANGUAGE/NAME.html``, in
    which each parameter stands as ``<b>NAME</b>``; the icon is ``resources/icons/NAME.svg``.
    """

    NAME = ""
    LABEL = ""
    GROUP = ""
    SUMMARY = ""
    TAGS: list[str] = []
    #: Number outputs: (name, label).
    NUMBERS: list[tuple[str, str]] = []
    #: Does its RECORD tell the layers it read? A study's steps read what only the study knows.
    records_inputs = True

    def name(self):
        return self.NAME

    def displayName(self):
        return self.tr(self.LABEL)

    def group(self):
        return self.tr(GROUPS[self.GROUP])

    def groupId(self):
        return self.GROUP

    def tags(self):
        return [self.tr(tag) for tag in self.TAGS]

    def shortDescription(self):
        return self.tr(self.SUMMARY)

    def shortHelpString(self):
        path = help_page(self.NAME)
        if path is None:
            return self.tr(self.SUMMARY)
        with open(path, encoding="utf-8") as file:
            return self.labelled(file.read())

    def labelled(self, page: str) -> str:
        """Return a page of help in which parameters have their labels, as the dialog shows them.

        ``<b>NAME</b>`` becomes ``<b>Label</b> (NAME)``, and ``<b>NAME</b> (default)`` becomes
        ``<b>Label</b> (NAME; default)``.
        """

        def label(found: re.Match[str]) -> str:
            name, bracket = found.groups()
            definition = self.parameterDefinition(name)
            if definition is None:
                return found[0]
            words = html.escape(definition.description(), quote=False)
            return f"<b>{words}</b> ({name}{'; ' if bracket else ')'}"

        return _EXPLAINED.sub(label, page)

    def icon(self):
        return QIcon(self.svgIconPath())

    def svgIconPath(self):
        return resource("icons", f"{self.NAME}.svg")

    def tr(self, text: str) -> str:
        """Translate ``text``."""
        return tr(text)

    def createInstance(self):
        return type(self)()

    def initAlgorithm(self, configuration=None):
        self.declare()
        for name, label in self.NUMBERS:
            self.addOutput(QgsProcessingOutputNumber(name, self.tr(label)))

    def checkParameterValues(self, parameters, context):
        # Ours first: QGIS' own check knows no more than "Incorrect parameter value".
        try:
            self.check_all(Values(self, parameters, context))
        except InputError as error:
            return False, str(error)
        except ImportError as error:
            missing = as_missing(error)
            if missing is None:
                raise
            return False, str(missing)
        return super().checkParameterValues(parameters, context)

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        known = {each.name() for each in self.parameterDefinitions()}
        for name in sorted(set(parameters) - known):
            feedback.pushWarning(
                tr(
                    "{name} is not a parameter of {algorithm} and is ignored. Its parameters are "
                    "{parameters}.",
                    name=name,
                    algorithm=self.NAME,
                    parameters=", ".join(sorted(known)),
                )
            )
        try:
            values = Values(self, parameters, context)
            self.check_all(values)
            return self.compute(values, FeedbackProgress(feedback))
        except (InputError, Cancelled) as error:
            raise QgsProcessingException(str(error)) from error
        except ImportError as error:
            missing = as_missing(error)
            if missing is None:
                raise
            raise QgsProcessingException(str(missing)) from error
        except MemoryError as error:
            raise QgsProcessingException(
                tr(
                    "There is not enough memory for this layer. Run it on a part of the data "
                    "('Selected features only')."
                )
            ) from error

    def check_all(self, values: Values) -> None:
        """Check every parameter, the algorithm's own rules, and where the outputs go."""
        for definition in self.parameterDefinitions():
            if definition.type() == "enum":
                values.choice(definition.name())
            elif definition.type() in ("number", "distance"):
                values.number(definition.name())
            elif definition.type() == "boolean":
                values.flag(definition.name())
            elif definition.isDestination():
                values.require_destination(definition.name())
        self.check(values)
        check_destinations(self, values.parameters, values.context)

    def declare(self) -> None:
        """Add the parameters."""
        raise TypeError(f"{type(self).__name__} declares no parameters")

    def check(self, values: Values) -> None:
        """Raise InputError for values that cannot be used; reads no features."""

    def compute(self, values: Values, progress: Progress) -> dict[str, Any]:
        """Do the work and return the results by output name."""
        raise TypeError(f"{type(self).__name__} computes nothing")

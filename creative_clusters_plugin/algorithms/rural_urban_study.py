"""`creativeclusters:ruralurbanstudy`."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingOutputString,
    QgsProcessingParameterString,
)

from ..bridge.presentation import arrange, source_name
from ..bridge.print_layout import content, layout_on_load
from ..bridge.styles import style_output
from ..bridge.writing import Outputs
from ..core.errors import InputError
from ..core.language import tr
from ..core.progress import Progress
from ..core.regression.settings import COVARIANCES, MODELS, FitSettings
from ..core.rurality.schemes import SCHEME_WORDS
from ..core.wording import length
from . import parameters as p
from .assemble_drivers import OUTCOMES, AssembleDrivers
from .base import Algorithm
from .classify_rurality import ClassifyRurality
from .detect_microclusters import DetectMicroclusters
from .fit_drivers import FitDrivers
from .profile_microclusters import ProfileMicroclusters
from .steps import TEMPORARY, Steps
from .study_fields import check_fields, outcome_field, own_outcome
from .study_fit import fit, write_without_fit
from .study_report import report_of_study, wants_record
from .summarise_rural_urban import SummariseRuralUrban

_MEASURES = ["near", "count", "km"]
#: Output of the study: (step, its output, style).
_OUTPUTS = {
    "ORGANISATIONS_OUT": ("detect", "OUTPUT", "organisations"),
    "CLUSTERS": ("profile", "OUTPUT", "clusters"),
    "MAKEUP": ("profile", "MAKEUP", "table_makeup"),
    "SUMMARY": ("summarise", "OUTPUT", "table_summary"),
    "AREAS_OUT": ("fit", "PREDICTIONS", "areas_predictions"),
    "COEFFICIENTS": ("fit", "COEFFICIENTS", "table_coefficients"),
    "COMPARISON": ("fit", "COMPARISON", "table_comparison"),
}
#: Names of the layers in QGIS, from the top of the layer tree down.
_SHOWN = {
    "ORGANISATIONS_OUT": "Organisations",
    "CLUSTERS": "Microclusters",
    "AREAS_OUT": "Areas: potential",
    "SUMMARY": "Rural and urban summary",
    "COMPARISON": "Drivers, rural against urban",
    "COEFFICIENTS": "Coefficients",
    "MAKEUP": "Make-up by sector",
}
#: Borrowed choices that decide the result: the dialog shows them with the data.
_DECISIVE = ("MIN_CLUSTER_SIZE", "MAX_RADIUS", "RADIUS", "EQUIVALENCE_MARGIN")
_MAPPED = ("ORGANISATIONS_OUT", "CLUSTERS", "AREAS_OUT")


class RuralUrbanStudy(Algorithm):
    """The whole study in one run: classify, detect, profile, summarise, assemble, fit."""

    NAME = "ruralurbanstudy"
    LABEL = "Rural and urban study"
    GROUP = "study"
    SUMMARY = "The whole study in one run: classify, detect, profile, summarise, assemble, fit."
    TAGS = ["study", "workflow", "rural", "urban", "microclusters", "drivers"]
    NUMBERS = [
        *DetectMicroclusters.NUMBERS,
        *(each for each in FitDrivers.NUMBERS if each[0] != "SKIPPED_COUNT"),
        ("SKIPPED_AREA_COUNT", "Areas that the fit skipped"),
    ]

    def declare(self) -> None:
        self._declare_inputs()
        self._declare_choices()
        kinds = {"ORGANISATIONS_OUT": p.POINTS[0], "CLUSTERS": p.POLYGONS[0]}
        kinds["AREAS_OUT"] = p.POLYGONS[0]
        labels = {
            "ORGANISATIONS_OUT": "Organisations with clusters",
            "CLUSTERS": "Microclusters",
            "MAKEUP": "Make-up by sector",
            "SUMMARY": "Rural and urban summary",
            "AREAS_OUT": "Areas with drivers and predictions",
            "COEFFICIENTS": "Coefficients",
            "COMPARISON": "Drivers, rural against urban",
        }
        for name in _OUTPUTS:
            kind = kinds.get(name, Qgis.ProcessingSourceType.Vector)
            self.addParameter(p.layer_output(name, self.tr(labels[name]), kind))
        self.addParameter(p.html_output("REPORT", self.tr("Report")))
        self.addOutput(QgsProcessingOutputString("DRIVER_FIELDS", self.tr("Drivers fitted")))

    def _declare_inputs(self) -> None:
        tr = self.tr
        self.addParameter(p.source("ORGANISATIONS", tr("Organisations"), p.POINTS))
        self.addParameter(p.source("AREAS", tr("Areas"), p.POLYGONS))
        self.addParameter(p.field("CODE_FIELD", tr("Official code of the areas"), "AREAS"))
        self.addParameter(p.choice("SCHEME", tr("Classification"), SCHEME_WORDS, "auto"))
        self.addParameter(
            QgsProcessingParameterString(
                "RURAL_CODES", tr("Codes that mean rural, comma-separated (custom)"), optional=True
            )
        )
        self.addParameter(p.layers("LAYERS", tr("Layers of assets (museums, stations …)")))
        self.addParameter(
            QgsProcessingParameterString(
                "NAMES", tr("Names of the layers, comma-separated"), optional=True
            )
        )
        self.addParameter(p.source("BUSINESSES", tr("All businesses"), p.POINTS, optional=True))
        for name, label, parent, kind in (
            ("SIC_FIELD", "SIC 2007 code of the businesses", "BUSINESSES", "any"),
            ("SECTOR_FIELD", "Sub-sector of the organisations", "ORGANISATIONS", "any"),
        ):
            self.addParameter(p.field(name, tr(label), parent, kind=kind, optional=True))
        self.addParameter(
            p.choice("SECTOR_SCHEME", tr("Sub-sectors are"), ["as_is", "dcms"], "as_is")
        )
        for name, label, parent in (
            ("EMPLOYMENT_FIELD", "Employment", "ORGANISATIONS"),
            ("TURNOVER_FIELD", "Turnover", "ORGANISATIONS"),
            ("POPULATION_FIELD", "Population of the areas", "AREAS"),
            ("AREA_FIELD", "Land area of the areas in m²", "AREAS"),
        ):
            self.addParameter(p.field(name, tr(label), parent, kind="numeric", optional=True))
        self.addParameter(
            p.field(
                "DRIVERS",
                tr("More drivers, fields of the areas"),
                "AREAS",
                kind="numeric",
                multiple=True,
                optional=True,
            )
        )

    def _declare_choices(self) -> None:
        """Add the steps' own parameters, with the steps' defaults."""
        tr = self.tr
        for step, names in (
            (
                DetectMicroclusters,
                ("METHOD", "MIN_CLUSTER_SIZE", "MIN_SAMPLES", "MAX_RADIUS", "SELECTION", "EPS"),
            ),
            (AssembleDrivers, ("RADIUS",)),
        ):
            self._borrow(step, names)
        self.addParameter(
            p.choice("DRIVER_MEASURE", tr("Measure of the assets"), _MEASURES, "near")
        )
        self.addParameter(
            QgsProcessingParameterString("OUTCOME", tr("Outcome (a field)"), OUTCOMES[0])
        )
        for choice in (
            p.choice("MODEL", tr("Model"), list(MODELS), "logit"),
            p.choice("COVARIANCE", tr("Standard errors"), list(COVARIANCES), "auto"),
            p.field("CLUSTER_FIELD", tr("Groups for clustered errors"), "AREAS", optional=True),
        ):
            self.addParameter(p.advanced(choice))
        self._borrow(FitDrivers, ("CONLEY_DISTANCE", "EQUIVALENCE_MARGIN", "SEED"))

    def _borrow(self, step: type[Algorithm], names: tuple[str, ...]) -> None:
        origin = step()
        origin.initAlgorithm()
        for name in names:
            parameter = origin.parameterDefinition(name).clone()
            self.addParameter(parameter if name in _DECISIVE else p.advanced(parameter))

    def check(self, values: p.Values) -> None:
        areas = values.source("AREAS")
        if not values.field("CODE_FIELD", areas):
            raise InputError(
                "CODE_FIELD", "It is empty.", "Choose the field of AREAS with the official code."
            )
        groups = values.field("CLUSTER_FIELD", areas)
        outcome_field(values)
        if not (values.given("LAYERS") or values.given("DRIVERS") or values.given("BUSINESSES")):
            raise InputError(
                "LAYERS",
                "There is nothing that could drive clusters: no layers, no businesses, no fields.",
                "Give LAYERS of assets, BUSINESSES with SIC_FIELD, or DRIVERS of the areas.",
            )
        if values.choice("COVARIANCE") == "cluster" and not groups:
            raise InputError(
                "CLUSTER_FIELD",
                "COVARIANCE is cluster, and no field says which areas belong together.",
                "Choose the field, or another COVARIANCE.",
            )
        self._fit_settings(values).validate(values.fields("DRIVERS", areas) or ["driver"])
        with Steps(values.context) as steps:
            steps.check(ClassifyRurality, self._classify_areas(values), {"INPUT": "AREAS"})
            inputs = self._detect(values, values.parameters.get("ORGANISATIONS"))
            inputs.pop("RURALITY_FIELD")  # classifying makes it
            steps.check(DetectMicroclusters, inputs, {"INPUT": "ORGANISATIONS"})
            steps.check(
                AssembleDrivers, self._assemble(values, values.parameters.get("AREAS"), None), {}
            )
        check_fields(values)

    def compute(self, values: p.Values, progress: Progress) -> dict[str, Any]:
        self._fit_settings(values).require_packages()
        if values.given("REPORT"):  # before the work, not after it
            from ..core.report.page import require_packages

            require_packages()
        warning = own_outcome(values.source("AREAS"), outcome_field(values))
        if warning:
            progress.warning(warning)
        with Steps(values.context) as steps:
            results = self._run(values, steps, progress.part(0, 0.85))
            fitted = "NOT_FITTED" not in results["fit"]
            report = None
            if values.given("REPORT"):
                part = progress.part(0.85, 0.95)
                report = report_of_study(self, values, steps, results, part)
            with Outputs(
                self, values.parameters, values.context, progress.part(0.95, 1)
            ) as outputs:
                if report is not None:
                    outputs.text("REPORT", report)
                for name, (step, output, _) in _OUTPUTS.items():
                    if step != "fit" or fitted:
                        outputs.duplicate(name, results[step][output])
                if not fitted:
                    write_without_fit(outputs, results["fit"], values.context)
            self._present(values, results, outputs.places, progress)
        numbers = {name: results["detect"][name] for name, _ in DetectMicroclusters.NUMBERS}
        numbers.update({name: results["fit"][name] for name, _ in FitDrivers.NUMBERS})
        numbers["SKIPPED_COUNT"] = results["detect"]["SKIPPED_COUNT"]
        numbers["SKIPPED_AREA_COUNT"] = results["fit"]["SKIPPED_COUNT"]
        return {**outputs.places, **numbers, "DRIVER_FIELDS": results["fit"]["DRIVER_FIELDS"]}

    def _present(
        self,
        values: p.Values,
        results: dict[str, Any],
        places: dict[str, str],
        progress: Progress,
    ) -> None:
        """Style the outputs, and say how QGIS shows those that it loads."""
        styles = {name: style for name, (_, _, style) in _OUTPUTS.items()}
        styles["AREAS_OUT"], shown = (
            ("areas_drivers", "Areas with drivers")
            if "NOT_FITTED" in results["fit"]
            else ("areas_predictions", _SHOWN["AREAS_OUT"])
            if values.choice("MODEL") != "ols"
            else ("areas_fitted", "Areas: fitted values")
        )
        for name, style in styles.items():
            if style and name in places:
                style_output(style, places[name], values.context, progress)
        loading = arrange(self, places, {**_SHOWN, "AREAS_OUT": shown}, self.LABEL, values.context)
        summary = values.context.temporaryLayerStore().mapLayer(results["summarise"]["OUTPUT"])
        layout_on_load(
            [places[name] for name in loading],
            [places[name] for name in loading if name in _MAPPED],
            content(self.displayName(), summary, self._source(values)),
            values.context,
        )

    @staticmethod
    def _source(values: p.Values) -> list[str]:
        """Return sentences on the data and the method, for the foot of a layout."""
        organisations, areas = (
            source_name(values.parameters[name], values.source(name))
            for name in ("ORGANISATIONS", "AREAS")
        )
        radius = values.number("MAX_RADIUS")
        return [
            tr(
                "Organisations: {organisations}. Areas: {areas}, rural or urban by {field}.",
                organisations=organisations,
                areas=areas,
                field=values.field_text("CODE_FIELD"),
            ),
            tr(
                "Microclusters: {method}, at least {least} organisations in a circle of {radius} "
                "radius."
                if radius
                else "Microclusters: {method}, at least {least} organisations.",
                method=values.choice("METHOD").upper(),
                least=values.integer("MIN_CLUSTER_SIZE"),
                radius=length(radius or 0),
            ),
        ]

    def _run(self, values: p.Values, steps: Steps, progress: Progress) -> dict[str, Any]:
        """Run the steps and return the results of each by its short name."""
        raw = values.parameters
        say = progress.info
        say(tr("1 of 6: classify areas and organisations as rural or urban"))
        areas = steps.run(
            ClassifyRurality,
            self._classify_areas(values),
            {"INPUT": "AREAS"},
            progress.part(0, 0.05),
        )
        located = steps.run(
            ClassifyRurality,
            {
                "INPUT": raw["ORGANISATIONS"],
                "AREAS": raw["AREAS"],
                "AREAS_CODE_FIELD": values.field_text("CODE_FIELD"),
                "SCHEME": values.choice("SCHEME"),
                "RURAL_CODES": values.text("RURAL_CODES"),
                "OUTPUT": TEMPORARY,
            },
            {"INPUT": "ORGANISATIONS", "AREAS_CODE_FIELD": "CODE_FIELD"},
            progress.part(0.05, 0.15),
        )
        say(tr("2 of 6: detect microclusters"))
        results = {
            "detect": steps.run(
                DetectMicroclusters,
                self._detect(values, located["OUTPUT"]),
                {"INPUT": "ORGANISATIONS"},
                progress.part(0.15, 0.4),
            )
        }
        say(tr("3 of 6: profile microclusters"))
        self._profile(values, steps, results, progress.part(0.4, 0.45))
        say(tr("4 of 6: summarise rural and urban"))
        results["summarise"] = steps.run(
            SummariseRuralUrban,
            {
                "ORGANISATIONS": results["detect"]["OUTPUT"],
                "CLUSTERS": results["detect"]["CLUSTERS"],
                "EMPLOYMENT_FIELD": values.field_text("EMPLOYMENT_FIELD"),
                "TURNOVER_FIELD": values.field_text("TURNOVER_FIELD"),
                "OUTPUT": TEMPORARY,
            },
            {},
            progress.part(0.45, 0.5),
        )
        say(tr("5 of 6: assemble drivers"))
        assembled = steps.run(
            AssembleDrivers,
            self._assemble(values, areas["OUTPUT"], results["detect"]["OUTPUT"]),
            {},
            progress.part(0.5, 0.75),
        )
        say(tr("6 of 6: fit drivers, rural against urban"))
        part = progress.part(0.75, 1)
        results["fit"] = fit(values, steps, assembled, results["detect"], part)
        return results

    def _profile(
        self, values: p.Values, steps: Steps, results: dict[str, Any], progress: Progress
    ) -> None:
        """Profile the clusters where there is a sector; else they are passed on as detected."""
        if not values.given("SECTOR_FIELD"):
            progress.info(tr("No SECTOR_FIELD: the microclusters have no profile."))
            results["profile"] = {"OUTPUT": results["detect"]["CLUSTERS"], "MAKEUP": None}
            return
        results["profile"] = steps.run(
            ProfileMicroclusters,
            {
                "ORGANISATIONS": results["detect"]["OUTPUT"],
                "CLUSTERS": results["detect"]["CLUSTERS"],
                "SECTOR_FIELD": values.field_text("SECTOR_FIELD"),
                "SECTOR_SCHEME": values.choice("SECTOR_SCHEME"),
                "EMPLOYMENT_FIELD": values.field_text("EMPLOYMENT_FIELD"),
                "TURNOVER_FIELD": values.field_text("TURNOVER_FIELD"),
                "OUTPUT": TEMPORARY,
                "MAKEUP": TEMPORARY,
            },
            {},
            progress,
        )

    @staticmethod
    def _fit_settings(values: p.Values) -> FitSettings:
        return FitSettings(
            model=values.choice("MODEL"),
            covariance=values.choice("COVARIANCE"),
            conley_distance=values.number("CONLEY_DISTANCE"),
            equivalence_margin=values.number("EQUIVALENCE_MARGIN"),
            seed=values.integer("SEED"),
        )

    @staticmethod
    def _classify_areas(values: p.Values) -> dict[str, Any]:
        return {
            "INPUT": values.parameters.get("AREAS"),
            "CODE_FIELD": values.field_text("CODE_FIELD"),
            "SCHEME": values.choice("SCHEME"),
            "RURAL_CODES": values.text("RURAL_CODES"),
            "OUTPUT": TEMPORARY,
        }

    @staticmethod
    def _detect(values: p.Values, organisations: Any) -> dict[str, Any]:
        return {
            "INPUT": organisations,
            "METHOD": values.choice("METHOD"),
            "MIN_CLUSTER_SIZE": values.integer("MIN_CLUSTER_SIZE"),
            "MIN_SAMPLES": values.integer("MIN_SAMPLES"),
            "MAX_RADIUS": values.number("MAX_RADIUS"),
            "SELECTION": values.choice("SELECTION"),
            "EPS": values.number("EPS"),
            "RURALITY_FIELD": "rurality",
            "OUTPUT": TEMPORARY,
            "CLUSTERS": TEMPORARY,
            **wants_record(values),
        }

    @staticmethod
    def _assemble(values: p.Values, areas: Any, organisations: Any) -> dict[str, Any]:
        raw = values.parameters
        return {
            "AREAS": areas,
            "ORGANISATIONS": organisations,
            "LAYERS": raw.get("LAYERS"),
            "NAMES": values.text("NAMES"),
            "BUSINESSES": raw.get("BUSINESSES"),
            "SIC_FIELD": values.field_text("SIC_FIELD"),
            "POPULATION_FIELD": values.field_text("POPULATION_FIELD"),
            "AREA_FIELD": values.field_text("AREA_FIELD"),
            "RADIUS": values.number("RADIUS"),
            "OUTPUT": TEMPORARY,
        }

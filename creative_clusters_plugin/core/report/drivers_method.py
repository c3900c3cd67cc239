"""The section on how drivers were fitted and compared, ready to cite."""

from __future__ import annotations

import math

from .. import wording as w
from ..language import number, tr
from ..regression.settings import FitSettings
from .drivers_facts import DriverFacts, minus
from .page import (
    Beside,
    Block,
    Listing,
    Paragraph,
    Section,
    Table,
    parameters_table,
    versions_table,
)

#: A source by its key, in the order of the alphabet.
_SOURCES = {
    "Allison 1999": "Allison, P. D. (1999), “Comparing logit and probit coefficients across "
    "groups”, Sociological Methods & Research 28(2), 186–208.",
    "Belsley 1980": "Belsley, D. A., Kuh, E. and Welsch, R. E. (1980), Regression Diagnostics, "
    "Wiley.",
    "Cameron 2013": "Cameron, A. C. and Trivedi, P. K. (2013), Regression Analysis of Count Data, "
    "2nd edition, Cambridge University Press.",
    "Cameron 2015": "Cameron, A. C. and Miller, D. L. (2015), “A practitioner’s guide to "
    "cluster-robust inference”, Journal of Human Resources 50(2), 317–372.",
    "Cliff 1981": "Cliff, A. D. and Ord, J. K. (1981), Spatial Processes: Models and "
    "Applications, Pion.",
    "Conley 1999": "Conley, T. G. (1999), “GMM estimation with cross sectional dependence”, "
    "Journal of Econometrics 92(1), 1–45.",
    "Firth 1993": "Firth, D. (1993), “Bias reduction of maximum likelihood estimates”, "
    "Biometrika 80(1), 27–38.",
    "Heinze 2002": "Heinze, G. and Schemper, M. (2002), “A solution to the problem of separation "
    "in logistic regression”, Statistics in Medicine 21(16), 2409–2419.",
    "Holm 1979": "Holm, S. (1979), “A simple sequentially rejective multiple test procedure”, "
    "Scandinavian Journal of Statistics 6(2), 65–70.",
    "Kline 2012": "Kline, P. and Santos, A. (2012), “A score based approach to wild bootstrap "
    "inference”, Journal of Econometric Methods 1(1), 23–41.",
    "Lakens 2017": "Lakens, D. (2017), “Equivalence tests: a practical primer for t tests, "
    "correlations, and meta-analyses”, Social Psychological and Personality Science 8(4), 355–362.",
    "Lin 2007": "Lin, G. and Zhang, T. (2007), “Loglinear residual tests of Moran’s I "
    "autocorrelation and their applications to Kentucky breast cancer data”, Geographical "
    "Analysis 39(3), 293–310.",
    "Long 2021": "Long, J. S. and Mustillo, S. A. (2021), “Using predictions and marginal effects "
    "to compare groups in regression models for binary outcomes”, Sociological Methods & Research "
    "50(3), 1284–1320.",
    "MacKinnon 1985": "MacKinnon, J. G. and White, H. (1985), “Some heteroskedasticity-consistent "
    "covariance matrix estimators with improved finite sample properties”, Journal of "
    "Econometrics 29(3), 305–325.",
    "McFadden 1974": "McFadden, D. (1974), “Conditional logit analysis of qualitative choice "
    "behavior”, in Zarembka, P. (ed.), Frontiers in Econometrics, Academic Press, 105–142.",
    "Mood 2010": "Mood, C. (2010), “Logistic regression: why we cannot do what we think we can "
    "do, and what we can do about it”, European Sociological Review 26(1), 67–82.",
    "Papke 1996": "Papke, L. E. and Wooldridge, J. M. (1996), “Econometric methods for fractional "
    "response variables with an application to 401(k) plan participation rates”, Journal of "
    "Applied Econometrics 11(6), 619–632.",
    "Puhr 2017": "Puhr, R., Heinze, G., Nold, M., Lusa, L. and Geroldinger, A. (2017), “Firth’s "
    "logistic regression with rare events: accurate effect estimates and predictions?”, "
    "Statistics in Medicine 36(14), 2302–2317.",
    "Roberts 2017": "Roberts, D. R. and others (2017), “Cross-validation strategies for data with "
    "temporal, spatial, hierarchical, or phylogenetic structure”, Ecography 40(8), 913–929.",
    "Schuirmann 1987": "Schuirmann, D. J. (1987), “A comparison of the two one-sided tests "
    "procedure and the power approach for assessing the equivalence of average bioavailability”, "
    "Journal of Pharmacokinetics and Biopharmaceutics 15(6), 657–680.",
}
#: How an outcome was fitted, by the model.
_FITTED = {
    "logit": "The outcome {outcome} of {rows} rows ({rural} rural) was fitted on {drivers} by a "
    "logit model.",
    "probit": "The outcome {outcome} of {rows} rows ({rural} rural) was fitted on {drivers} by a "
    "probit model.",
    "firth_logit": "The outcome {outcome} of {rows} rows ({rural} rural) was fitted on {drivers} "
    "by a logit model with Firth’s bias reduction (Firth 1993; Heinze and Schemper 2002), its "
    "constants corrected so that fitted values have the outcome’s mean (Puhr and others 2017).",
    "poisson": "The outcome {outcome} of {rows} rows ({rural} rural) was fitted on {drivers} by a "
    "Poisson model (Cameron and Trivedi 2013).",
    "negative_binomial": "The outcome {outcome} of {rows} rows ({rural} rural) was fitted on "
    "{drivers} by a negative binomial model (NB2; Cameron and Trivedi 2013), its dispersion each "
    "setting’s own.",
    "fractional_logit": "The outcome {outcome} of {rows} rows ({rural} rural) was fitted on "
    "{drivers} by a fractional logit model, by quasi-likelihood (Papke and Wooldridge 1996).",
    "ols": "The outcome {outcome} of {rows} rows ({rural} rural) was fitted on {drivers} by "
    "ordinary least squares, the error variance each setting’s own.",
}
#: The standard errors, by their kind; those that need more said are in :func:`_errors`.
_ERRORS = {
    "robust": "Standard errors are HC1 (MacKinnon and White 1985): robust to unequal variance, but "
    "they take rows as independent.",
    "classical": "Standard errors are those of the model (classical): they take it as true, and "
    "rows as independent.",
}
#: What the models rest on.
_MODEL_SOURCES = {
    "firth_logit": ("Firth 1993", "Heinze 2002", "Puhr 2017"),
    "poisson": ("Cameron 2013",),
    "negative_binomial": ("Cameron 2013",),
    "fractional_logit": ("Papke 1996",),
}
_NOT_COMPARABLE = ("logit", "probit", "firth_logit", "fractional_logit")


def drivers_method_section(facts: DriverFacts) -> Section:
    """Return how it was done, with which values and versions, and by whose methods."""
    blocks: list[Block] = [
        Paragraph(_fitted(facts)),
        Paragraph(_compared(facts)),
        Paragraph(_checked(facts)),
        Beside((_parameters(facts), versions_table(facts.versions))),
        Paragraph(tr("Sources:")),
        Listing(tuple(text for key, text in _SOURCES.items() if key in _used(facts))),
    ]
    return Section(tr("Method and settings"), tuple(blocks))


def _used(facts: DriverFacts) -> set[str]:
    """Return the keys of the sources that apply."""
    fit, model = facts.fit, facts.settings.model
    result = {"Schuirmann 1987", "Lakens 2017", "Holm 1979", "Belsley 1980"}
    result.update(_MODEL_SOURCES.get(model, ()))
    if model in _NOT_COMPARABLE:
        result |= {"Allison 1999", "Mood 2010"}
    if model != "ols":
        result |= {"Long 2021", "McFadden 1974"}
    covariance = {"conley": "Conley 1999", "cluster": "Cameron 2015", "robust": "MacKinnon 1985"}
    result |= {covariance[fit.covariance]} if fit.covariance in covariance else set()
    if fit.bootstrap is not None:
        result.add("Kline 2012")
    if not math.isnan(fit.moran_i):
        result |= {"Cliff 1981", "Lin 2007"}
    if not math.isnan(fit.cv_auc) and facts.has_places:
        result.add("Roberts 2017")
    return result


def _fitted(facts: DriverFacts) -> str:
    settings = facts.settings
    told = [
        tr(
            _FITTED[settings.model],
            outcome=facts.outcome,
            rows=w.count(facts.fit.observations),
            rural=w.count(facts.fit.rural_observations),
            drivers=w.series(facts.drivers),
        ),
        tr(
            "The constant and all drivers interact with rurality, so that estimates are those of "
            "two separate fits."
        ),
    ]
    if settings.log_drivers:
        logged = w.series(settings.log_drivers)
        told.append(tr("As log(1 + x) entered: {drivers}.", drivers=logged))
    if settings.standardise:
        told.append(
            tr(
                "Drivers were divided by their standard deviation over all rows (0/1 drivers were "
                "not)."
            )
        )
    return " ".join([*told, _errors(facts)])


def _errors(facts: DriverFacts) -> str:
    kind = facts.fit.covariance
    if kind == "conley":
        return tr(
            "Standard errors are spatial HAC errors with a Bartlett kernel that reaches zero at "
            "{distance} (Conley 1999), so that neighbouring rows need not be independent, whether "
            "rural or urban.",
            distance=w.length(facts.settings.conley_distance),
        )
    if kind == "cluster":
        return tr(
            "Standard errors are clustered by {field} with the correction for small samples, and "
            "tests use t with groups − 1 degrees of freedom (Cameron and Miller 2015)."
            if facts.group_field
            else "Standard errors are clustered with the correction for small samples, and tests "
            "use t with groups − 1 degrees of freedom (Cameron and Miller 2015).",
            field=facts.group_field,
        )
    return tr(_ERRORS[kind])


def _compared(facts: DriverFacts) -> str:
    same = tr(
        "A driver is “the same” if two one-sided tests reject a difference as large as the "
        "equivalence margin at the level {alpha:.3g} (Schuirmann 1987; Lakens 2017). Else it is "
        "“different” if the two-sided p of the difference, adjusted for the {number} driver by "
        "Holm’s method (Holm 1979), is at most {alpha:.3g} and the coefficients differ in the same "
        "direction with p ≤ {alpha:.3g}. All else is “cannot tell”."
        if len(facts.drivers) == 1
        else "A driver is “the same” if two one-sided tests reject a difference as large as the "
        "equivalence margin at the level {alpha:.3g} (Schuirmann 1987; Lakens 2017). Else it is "
        "“different” if the two-sided p of the difference, adjusted for the {number} drivers by "
        "Holm’s method (Holm 1979), is at most {alpha:.3g} and the coefficients differ in the same "
        "direction with p ≤ {alpha:.3g}. All else is “cannot tell”.",
        alpha=1 - facts.settings.confidence / 100,
        number=len(facts.drivers),
    )
    there = tr(
        "Of a driver that is “the same”, the mean of its rural and its urban effect says whether "
        "there is any: it is reliably above or below none where the {confidence} interval of that "
        "mean excludes 0, and none can be seen in either where that interval and those of the two "
        "effects all include 0.",
        confidence=facts.confidence,
    )
    return f"{_effects(facts.settings.model)} {same} {there} {minus(facts.fit.margin_source)}"


def _effects(model: str) -> str:
    """Say what effects are, and why not coefficients are compared."""
    if model == "ols":
        return tr("Effects are the coefficients.")
    return tr(
        "Effects are average marginal effects over the rows of each setting, the discrete change "
        "for a 0/1 driver, with errors by the delta method (Long and Mustillo 2021), because "
        "coefficients of such a model are not comparable between groups whose unexplained "
        "variation differs (Allison 1999; Mood 2010)."
        if model in _NOT_COMPARABLE
        else "Effects are average marginal effects over the rows of each setting, the discrete "
        "change for a 0/1 driver, with errors by the delta method (Long and Mustillo 2021)."
    )


def _checked(facts: DriverFacts) -> str:
    fit, parts = facts.fit, []
    if facts.settings.model != "ols":
        parts.append(tr("The pseudo R² is McFadden’s (1974), against one constant for all rows."))
    parts.append(
        tr(
            "The condition number is Belsley’s (Belsley, Kuh and Welsch 1980), of the centred and "
            "scaled drivers."
        )
    )
    if not math.isnan(fit.moran_i):
        moran = tr(
            "Moran’s I is of the Pearson residuals with the 8 nearest neighbours, its p from the "
            "moments for residuals of a fitted model (Cliff and Ord 1981; Lin and Zhang 2007)."
        )
        parts.append(moran)
    if not math.isnan(fit.cv_auc):
        auc = tr(
            "The AUC is of ten-fold cross-validation in spatial blocks (Roberts and others 2017), "
            "seed {seed}."
            if facts.has_places
            else "The AUC is of ten-fold cross-validation, seed {seed}.",
            seed=facts.settings.seed,
        )
        parts.append(auc)
    if fit.bootstrap is not None:
        drawn = tr(
            "The bootstrap gives the scores of whole blocks random signs, {draws} times (Kline and "
            "Santos 2012).",
            draws=w.count(fit.bootstrap.draws),
        )
        parts.append(drawn)
    return " ".join(parts)


def _parameters(facts: DriverFacts) -> Table:
    chosen, fit = facts.settings, facts.fit
    used = f"{chosen.covariance} ({fit.covariance})" if chosen.covariance == "auto" else ""
    given = chosen.equivalence_margin
    margin = (
        number(given, ".10g")
        if given is not None
        else tr("from the data: {margin:.4g}", margin=fit.equivalence_margin)
    )
    rows = [
        ("OUTCOME", facts.outcome),
        ("DRIVERS", ", ".join(facts.drivers)),
        ("RURALITY_FIELD", facts.rurality_field),
        ("MODEL", chosen.model),
        ("LOG_DRIVERS", ", ".join(chosen.log_drivers) or tr("none")),
        ("STANDARDISE", tr("yes" if chosen.standardise else "no")),
        ("COVARIANCE", used or chosen.covariance),
        ("CLUSTER_FIELD", facts.group_field or tr("none")),
        *_conley_rows(chosen, fit.covariance),
        ("EQUIVALENCE_MARGIN", margin),
        ("CONFIDENCE", facts.confidence),
        ("SEED", str(chosen.seed)),
    ]
    return parameters_table(rows)


def _conley_rows(settings: FitSettings, covariance: str) -> list[tuple[str, str]]:
    metres = f"{number(settings.conley_distance, '.10g')} m"
    return [("CONLEY_DISTANCE", metres)] if covariance == "conley" else []

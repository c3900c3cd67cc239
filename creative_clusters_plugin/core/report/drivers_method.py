"""The section on how drivers were fitted and compared, ready to cite."""

from __future__ import annotations

import math

from .. import wording as w
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
#: The models in words, and what they rest on.
_MODELS = {
    "logit": ("a logit model", ()),
    "probit": ("a probit model", ()),
    "firth_logit": (
        "a logit model with Firth’s bias reduction (Firth 1993; Heinze and Schemper 2002), its "
        "constants corrected so that fitted values have the outcome’s mean (Puhr and others 2017)",
        ("Firth 1993", "Heinze 2002", "Puhr 2017"),
    ),
    "poisson": ("a Poisson model (Cameron and Trivedi 2013)", ("Cameron 2013",)),
    "negative_binomial": (
        "a negative binomial model (NB2; Cameron and Trivedi 2013), its dispersion each setting’s "
        "own",
        ("Cameron 2013",),
    ),
    "fractional_logit": (
        "a fractional logit model, by quasi-likelihood (Papke and Wooldridge 1996)",
        ("Papke 1996",),
    ),
    "ols": ("ordinary least squares, the error variance each setting’s own", ()),
}
_NOT_COMPARABLE = ("logit", "probit", "firth_logit", "fractional_logit")


def drivers_method_section(facts: DriverFacts) -> Section:
    """Return how it was done, with which values and versions, and by whose methods."""
    blocks: list[Block] = [
        Paragraph(_fitted(facts)),
        Paragraph(_compared(facts)),
        Paragraph(_checked(facts)),
        Beside((_parameters(facts), versions_table(facts.versions))),
        Paragraph("Sources:"),
        Listing(tuple(text for key, text in _SOURCES.items() if key in _used(facts))),
    ]
    return Section("Method and settings", tuple(blocks))


def _used(facts: DriverFacts) -> set[str]:
    """Return the keys of the sources that apply."""
    fit, model = facts.fit, facts.settings.model
    result = {"Schuirmann 1987", "Lakens 2017", "Holm 1979", "Belsley 1980", *_MODELS[model][1]}
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
    drivers, model = w.series(facts.drivers), _MODELS[settings.model][0]
    text = (
        f"The outcome {facts.outcome} of {w.count(facts.fit.observations)} rows "
        f"({w.count(facts.fit.rural_observations)} rural) was fitted on {drivers} by {model}. The "
        "constant and all drivers interact with rurality, so that estimates are those of two "
        "separate fits. "
    )
    if settings.log_drivers:
        text += f"As log(1 + x) entered: {w.series(settings.log_drivers)}. "
    if settings.standardise:
        text += (
            "Drivers were divided by their standard deviation over all rows (0/1 drivers were "
            "not). "
        )
    return text + _errors(facts)


def _errors(facts: DriverFacts) -> str:
    settings = facts.settings
    return {
        "conley": "Standard errors are spatial HAC errors with a Bartlett kernel that reaches "
        f"zero at {w.length(settings.conley_distance)} (Conley 1999), so that neighbouring rows "
        "need not be independent, whether rural or urban.",
        "cluster": "Standard errors are clustered"
        + (f" by {facts.group_field}" if facts.group_field else "")
        + " with the correction for small samples, and tests use t with groups − 1 degrees of "
        "freedom (Cameron and Miller 2015).",
        "robust": "Standard errors are HC1 (MacKinnon and White 1985): robust to unequal variance, "
        "but they take rows as independent.",
        "classical": "Standard errors are those of the model (classical): they take it as true, "
        "and rows as independent.",
    }[facts.fit.covariance]


def _compared(facts: DriverFacts) -> str:
    settings, model = facts.settings, facts.settings.model
    alpha = f"{1 - settings.confidence / 100:.3g}"
    if model == "ols":
        text = "Effects are the coefficients. "
    else:
        text = (
            "Effects are average marginal effects over the rows of each setting, the discrete "
            "change for a 0/1 driver, with errors by the delta method (Long and Mustillo 2021)"
        )
        text += (
            ", because coefficients of such a model are not comparable between groups whose "
            "unexplained variation differs (Allison 1999; Mood 2010). "
            if model in _NOT_COMPARABLE
            else ". "
        )
    text += (
        "A driver is “the same” if two one-sided tests reject a difference as large as the "
        f"equivalence margin at the level {alpha} (Schuirmann 1987; Lakens 2017). Else it is "
        f"“different” if the two-sided p of the difference, adjusted for the {len(facts.drivers)} "
        f"{'driver' if len(facts.drivers) == 1 else 'drivers'} by Holm’s method (Holm 1979), is at "
        f"most {alpha} and the coefficients differ in the same direction with p ≤ {alpha}. All "
        f"else is “cannot tell”. {minus(facts.fit.margin_source)}"
    )
    return text


def _checked(facts: DriverFacts) -> str:
    fit, parts = facts.fit, []
    if facts.settings.model != "ols":
        parts.append("The pseudo R² is McFadden’s (1974), against one constant for all rows.")
    parts.append(
        "The condition number is Belsley’s (Belsley, Kuh and Welsch 1980), of the centred and "
        "scaled drivers."
    )
    if not math.isnan(fit.moran_i):
        parts.append(
            "Moran’s I is of the Pearson residuals with the 8 nearest neighbours, its p from the "
            "moments for residuals of a fitted model (Cliff and Ord 1981; Lin and Zhang 2007)."
        )
    if not math.isnan(fit.cv_auc):
        parts.append(
            "The AUC is of ten-fold cross-validation in spatial blocks (Roberts and others 2017), "
            f"seed {facts.settings.seed}."
            if facts.has_places
            else f"The AUC is of ten-fold cross-validation, seed {facts.settings.seed}."
        )
    if fit.bootstrap is not None:
        draws = w.count(fit.bootstrap.draws)
        parts.append(
            f"The bootstrap gives the scores of whole blocks random signs, {draws} times (Kline "
            "and Santos 2012)."
        )
    return " ".join(parts)


def _parameters(facts: DriverFacts) -> Table:
    chosen, fit = facts.settings, facts.fit
    used = f"{chosen.covariance} ({fit.covariance})" if chosen.covariance == "auto" else ""
    given = chosen.equivalence_margin
    margin = (
        f"{given:.10g}" if given is not None else f"from the data: {fit.equivalence_margin:.4g}"
    )
    rows = [
        ("OUTCOME", facts.outcome),
        ("DRIVERS", ", ".join(facts.drivers)),
        ("RURALITY_FIELD", facts.rurality_field),
        ("MODEL", chosen.model),
        ("LOG_DRIVERS", ", ".join(chosen.log_drivers) or "none"),
        ("STANDARDISE", "yes" if chosen.standardise else "no"),
        ("COVARIANCE", used or chosen.covariance),
        ("CLUSTER_FIELD", facts.group_field or "none"),
        *_conley_rows(chosen, fit.covariance),
        ("EQUIVALENCE_MARGIN", margin),
        ("CONFIDENCE", f"{chosen.confidence:g}{w.SPACE}%"),
        ("SEED", str(chosen.seed)),
    ]
    return parameters_table(rows)


def _conley_rows(settings: FitSettings, covariance: str) -> list[tuple[str, str]]:
    metres = f"{settings.conley_distance:.10g} m"
    return [("CONLEY_DISTANCE", metres)] if covariance == "conley" else []

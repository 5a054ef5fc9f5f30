"""What FHIR resources say about the order: ServiceRequest, its conditions, timing and notes."""

from __future__ import annotations

from adapters.electronic import values
from adapters.electronic.fhir_bundle import Bundle, Place, Resource
from adapters.electronic.fhir_whose import ANOTHER, is_anothers
from adapters.electronic.offering import NO_THERAPY, Offers, Said
from adapters.reading.values.candidates import LABELLED, UNLABELLED
from adapters.reading.values.therapy import sides
from adapters.reading.values.vocabulary import put_right
from priorauth.models.reading import RANGE_FROM

_SIDES = {"24028007": "right", "7771000": "left", "51440002": "bilateral"}
"""SNOMED CT: right, left, right and left."""
_NO_THERAPY_CATEGORIES = ("108252007", "363679005", "387713003")
"""SNOMED CT: laboratory procedure, imaging, surgical procedure."""
_PROCEDURE_SYSTEMS = ("ama-assn.org/go/cpt", "hcpcs", "2.16.840.1.113883.6.12")
_VISIT_UNITS = ("visit", "visits", "session", "sessions", "{visit}", "{visits}")


def read_request(
    offers: Offers, bundle: Bundle, request: Resource, patient: Resource | None
) -> None:
    """Offer what a ServiceRequest orders."""
    top = request.top
    if (written := top.first("authoredOn")) is not None:
        offers.shaped("order_date", written.said(), values.day)
    for priority in top.into("priority"):
        if (urgent := values.urgent(priority.text())) is not None:
            offers.say("urgent", urgent, priority.said())
    _read_concepts(offers, request)
    _read_conditions(offers, bundle, request, patient)
    _read_amount(offers, top)
    _read_timing(offers, top)
    _read_signatures(offers, bundle, request)


def notes_of(request: Resource, tasks: list[Resource]) -> list[Said]:
    """Return the free text of a request and its tasks."""
    places = [
        *request.top.down("note", "text"),
        *request.top.into("patientInstruction"),
        *request.top.down("reasonCode", "text"),
        *request.top.down("code", "text"),
    ]
    for task in tasks:
        places += [*task.top.down("note", "text"), *task.top.into("description")]
    return [place.said() for place in places if isinstance(place.value, str)]


def _read_concepts(offers: Offers, request: Resource) -> None:
    top = request.top
    for reason in top.into("reasonCode"):
        _read_diagnosis(offers, reason)
    for name in ("code", "orderDetail"):
        for concept in top.into(name):
            _read_service(offers, concept)
    _read_category(offers, top)
    for site in top.into("bodySite"):
        _read_site(offers, site)


def _read_category(offers: Offers, top: Place) -> None:
    """Where no code says what is ordered, its category may say that it is no therapy."""
    if any(one.field in ("procedures", "treatments") for one in offers.found):
        return
    for code in top.down("category", "coding", "code"):
        if code.text() in _NO_THERAPY_CATEGORIES:
            offers.say("procedures", None, code.said(), flag=NO_THERAPY)
            return


def _read_conditions(
    offers: Offers, bundle: Bundle, request: Resource, patient: Resource | None
) -> None:
    for reference in request.top.into("reasonReference"):
        condition = bundle.resolve(reference, request)
        if condition is None:
            continue
        if is_anothers(bundle, condition, patient):
            offers.say("diagnoses", None, reference.said(), flag=ANOTHER)
            offers.warnings.append(f"{condition.path} belongs to another patient and was left out.")
        else:
            _read_condition(offers, condition)


def _read_diagnosis(offers: Offers, concept: Place) -> None:
    codings = concept.into("coding")
    for coding in codings:
        if "icd-10" in coding.text("system").lower() and (code := coding.first("code")) is not None:
            offers.diagnosis(code.said(), coding.text("display"))
            return
    if codings:
        offers.say("diagnoses", None, codings[0].said(), flag="other_code_system")


def _read_condition(offers: Offers, condition: Resource) -> None:
    status = condition.top.text("verificationStatus", "coding", "code")
    if status in ("entered-in-error", "refuted"):
        return
    for concept in condition.top.into("code"):
        _read_diagnosis(offers, concept)
    for site in condition.top.into("bodySite"):
        _read_site(offers, site)
    if (onset := condition.top.first("onsetDateTime")) is not None:
        offers.shaped("onset_date", onset.said(), values.day)


def _read_service(offers: Offers, concept: Place) -> None:
    for coding in concept.into("coding"):
        system, code = coding.text("system").lower(), coding.first("code")
        if code is not None and any(known in system for known in _PROCEDURE_SYSTEMS):
            offers.procedure(code.said())
            return
    words = concept.first("text") or concept.first("coding", "display")
    if words is not None and put_right(words.text())[1]:
        offers.text("treatments", words.said())


def _read_site(offers: Offers, site: Place) -> None:
    for code in site.down("coding", "code"):
        if code.text() in _SIDES:
            offers.say("laterality", _SIDES[code.text()], code.said())
            return
    for words in (*site.into("text"), *site.down("coding", "display")):
        named = sides(words.text())
        if len(named) == 1:
            offers.say("laterality", named.pop(), words.said())
            return


def _read_amount(offers: Offers, top: Place) -> None:
    amount = top.first("quantityQuantity")
    if amount is None or (value := amount.first("value")) is None:
        return
    unit = (amount.text("unit") or amount.text("code")).lower()
    if unit in _VISIT_UNITS:
        offers.shaped("visits_requested", value.said(), values.number)
    else:
        offers.say("visits_requested", None, amount.said(), flag="unit_not_given")


def _read_timing(offers: Offers, top: Place) -> None:
    """Offer how often and how long, where the timing says it in weeks."""
    repeat = top.first("occurrenceTiming", "repeat")
    if repeat is None:
        return
    weekly = repeat.text("periodUnit") == "wk" and repeat.text("period") in ("1", "1.0")
    if weekly and repeat.first("periodMax") is None:
        _read_range(offers, "frequency_per_week", repeat, ("frequency", "frequencyMax"))
    long = repeat.first("boundsDuration")
    if long is not None and _in_weeks(long) and (value := long.first("value")) is not None:
        offers.shaped("duration_weeks", value.said(), values.number)
    between = repeat.first("boundsRange")
    if between is not None and all(map(_in_weeks, (*between.into("low"), *between.into("high")))):
        ends = [(*between.down(end, "value"), None)[0] for end in ("low", "high")]
        _offer_range(offers, "duration_weeks", *ends)
    _read_range(offers, "visits_requested", repeat, ("count", "countMax"), strength=UNLABELLED)


def _in_weeks(amount: Place) -> bool:
    return (amount.text("code") or amount.text("unit")).lower() in ("wk", "week", "weeks")


def _read_range(
    offers: Offers,
    field: str,
    repeat: Place,
    names: tuple[str, str],
    *,
    strength: float = LABELLED,
) -> None:
    low, high = (repeat.first(name) for name in names)
    _offer_range(offers, field, low, high, strength=strength)


def _offer_range(
    offers: Offers, field: str, low: Place | None, high: Place | None, *, strength: float = LABELLED
) -> None:
    """Offer a number; of a range the upper end, which visits are counted from, with the lower."""
    last = high or low
    if last is None:
        return
    value = values.number(last.text())
    least = values.number(low.text()) if low is not None and high is not None else None
    checks = (f"{RANGE_FROM}{least}",) if least is not None and least != value else ()
    offers.say(field, value, last.said(), strength=strength, checks=checks)


def _read_signatures(offers: Offers, bundle: Bundle, request: Resource) -> None:
    """A Provenance that carries a signature over this request says that it is signed."""
    for provenance in bundle.all("Provenance"):
        signature = provenance.top.first("signature")
        if signature is not None and request in list(bundle.follow(provenance, "target")):
            who = signature.first("who") or signature
            offers.say("order_signed", True, who.said())
            return

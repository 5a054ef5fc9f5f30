"""Reads a FHIR bundle: one referral for each ServiceRequest, with what belongs to it.

Interface: FHIR R4, with the shape of BSeR referrals (Task, ServiceRequest); read as sent.
"""

from __future__ import annotations

from adapters.electronic.enclosing import Enclosed, decoded, most_of
from adapters.electronic.fhir_bundle import Bundle, Place, Resource
from adapters.electronic.fhir_order import notes_of, read_request
from adapters.electronic.fhir_people import read_coverages, read_patient, read_referrer, read_who
from adapters.electronic.fhir_whose import (
    ANOTHER,
    Request,
    is_anothers,
    is_ordered,
    patient_of,
    patients_of,
)
from adapters.electronic.notes import read_notes
from adapters.electronic.offering import Offers
from adapters.reading.values.candidates import Setting

NO_REFERRAL = (
    "This FHIR file holds no referral: it has no ServiceRequest, Task or document of a patient."
)
MOST_REQUESTS = 300
_WRONG = "entered-in-error"


def requests_of(bundle: Bundle) -> list[Request]:
    """Return the referrals of a bundle; a task without its request, or a document, stands for one.

    Raises:
        ValueError: There is none, or there are more than are taken in at once.
    """
    tasks, requests = bundle.all("Task"), bundle.all("ServiceRequest")
    meant = [one for task in tasks for one in bundle.follow(task, "focus")]
    orders = [one for one in requests if is_ordered(one) or one in meant]
    if not (orders or tasks):
        orders = requests
    _refuse_many(orders or tasks)
    found = [
        Request(order, tuple(one for one in tasks if order in list(bundle.follow(one, "focus"))))
        for order in orders
    ]
    if not found:
        found = [Request(task, (task,)) for task in tasks]
    if not found:
        found = [Request(one, ()) for one in bundle.all("DocumentReference")][:1]
    if not found:
        raise ValueError(NO_REFERRAL)
    return found


def _refuse_many(orders: list[Resource]) -> None:
    if len(orders) > MOST_REQUESTS:
        raise ValueError(
            f"This FHIR file holds {len(orders)} referrals; no more than {MOST_REQUESTS} are taken"
            " in at once, and nothing of it was read. Ask for it in smaller parts."
        )


def offers_of(bundle: Bundle, request: Request, part: int, setting: Setting) -> Offers:
    """Return what the resources that belong to a request offer for every field."""
    offers = Offers(part, setting)
    patients = patients_of(bundle, request)
    patient = patient_of(bundle, request)
    if patient is not None:
        read_patient(offers, patient)
    elif patients:
        for one in patients:
            read_who(offers, one)
    else:
        _read_missing_patient(offers, request)
    read_coverages(offers, bundle, coverages_of(bundle, request, patient))
    _leave_out_coverages(offers, bundle, request, patient)
    if request.asks:
        read_referrer(offers, bundle, request.main)
        read_request(offers, bundle, request.main, patient)
        read_notes(offers, notes_of(request.main, list(request.tasks)))
        if request.hindrance:
            offers.warnings.append(request.hindrance)
    return offers


def coverages_of(bundle: Bundle, request: Request, patient: Resource | None) -> list[Resource]:
    """Return the coverages that a request names, and then the others of its patient."""
    named = [
        one
        for one in bundle.follow(request.main, "insurance")
        if one.kind == "Coverage" and not is_anothers(bundle, one, patient)
    ]
    if patient is None:
        return named
    others = [
        one
        for one in bundle.all("Coverage")
        if one not in named and patient in list(bundle.follow(one, "beneficiary"))
    ]
    return named + others


def _leave_out_coverages(
    offers: Offers, bundle: Bundle, request: Request, patient: Resource | None
) -> None:
    for reference in request.main.top.into("insurance"):
        named = bundle.resolve(reference, request.main)
        if named is not None and named.kind == "Coverage" and is_anothers(bundle, named, patient):
            for field in ("payer_name", "member_id"):
                offers.say(field, None, reference.said(), flag=ANOTHER)
            offers.warnings.append(f"{reference.path} belongs to another patient and was left out.")


def enclosed_with(
    bundle: Bundle, request: Request, part: int, warnings: list[str]
) -> list[Enclosed]:
    """Return the documents that came with a request: attachments and Binary resources."""
    patient = patient_of(bundle, request)
    papers = [request.main] if request.main.kind == "DocumentReference" else []
    papers += list(bundle.follow(request.main, "supportingInfo"))
    papers += [
        one
        for one in bundle.all("DocumentReference")
        if patient is not None and patient in list(bundle.follow(one, "subject"))
    ]
    found: list[Enclosed] = []
    seen: list[Resource] = []
    for paper in papers:
        if paper in seen or paper.kind not in ("DocumentReference", "Binary"):
            continue
        seen.append(paper)
        if is_anothers(bundle, paper, patient):
            warnings.append(f"{paper.path} belongs to another patient and was left out.")
            continue
        if _WRONG in (paper.top.text("status"), paper.top.text("docStatus")):
            warnings.append(f"{paper.path} was entered in error and was left out.")
            continue
        found += _contents(bundle, paper, part, warnings)
    return most_of(found, request.main.path, warnings)


def _contents(bundle: Bundle, paper: Resource, part: int, warnings: list[str]) -> list[Enclosed]:
    if paper.kind == "Binary":
        places = paper.top.into("data")
    else:
        places = []
        for attachment in paper.top.down("content", "attachment"):
            places += attachment.into("data") or _elsewhere(bundle, paper, attachment, warnings)
    found = []
    for place in places:
        content = decoded(str(place.value))
        if content:
            found.append(Enclosed(part, place.path, content))
        else:
            warnings.append(f"The document in {place.path} is damaged; ask for it again.")
    return found


def _elsewhere(
    bundle: Bundle, paper: Resource, attachment: Place, warnings: list[str]
) -> list[Place]:
    """Return the data of a Binary that an attachment's address means; others are never fetched."""
    address = Place(attachment.path, {"reference": attachment.text("url")})
    found = bundle.resolve(address, paper)
    data = found.top.into("data") if found is not None and found.kind == "Binary" else []
    if not data:
        warnings.append(f"{attachment.path} points to a document that did not come with it.")
    return data


def _read_missing_patient(offers: Offers, request: Request) -> None:
    """Where the patient's resource did not come, the reference's words are kept in doubt."""
    for _, reference in request.names_patient:
        shown = reference.first("display")
        if shown is not None and shown.text():
            offers.say("patient_name", shown.text(), shown.said(), flag="low_confidence")
            return

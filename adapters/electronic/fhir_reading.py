"""Reads a FHIR bundle: one referral for each ServiceRequest, with what belongs to it.

Interface: FHIR R4, with the shape of BSeR referrals (Task, ServiceRequest); read as sent.
"""

from __future__ import annotations

from typing import NamedTuple

from adapters.electronic.enclosing import MOST_ENCLOSED, Enclosed, decoded
from adapters.electronic.fhir_bundle import Bundle, Place, Resource
from adapters.electronic.fhir_order import notes_of, read_request
from adapters.electronic.fhir_people import read_coverages, read_patient, read_referrer
from adapters.electronic.notes import read_notes
from adapters.electronic.offering import Offers
from adapters.reading.values.candidates import Setting

NO_REFERRAL = (
    "This FHIR file holds no referral: it has no ServiceRequest, Task or document of a patient."
)
_ORDERS = ("order", "original-order", "filler-order", "placer-order", "instance-order", "plan", "")
_OVER = ("revoked", "entered-in-error")


class Request(NamedTuple):
    """One referral of a bundle: the request, or what stands for one, with its tasks."""

    main: Resource
    tasks: tuple[Resource, ...]

    @property
    def cancelled(self) -> bool:
        """Whether it takes a referral back."""
        states = [one.top.text("status") for one in (self.main, *self.tasks)]
        return any(state in (*_OVER, "cancelled", "rejected") for state in states)

    @property
    def is_order(self) -> bool:
        """Whether it orders anything; a document of a patient does not."""
        return self.main.kind in ("ServiceRequest", "Task")


def requests_of(bundle: Bundle) -> list[Request]:
    """Return the referrals of a bundle; a task without its request, or a document, stands for one.

    Raises:
        ValueError: There is none.
    """
    tasks = bundle.all("Task")
    orders = [one for one in bundle.all("ServiceRequest") if one.top.text("intent") in _ORDERS]
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


def offers_of(bundle: Bundle, request: Request, part: int, setting: Setting) -> Offers:
    """Return what the resources that belong to a request offer for every field."""
    offers = Offers(part, setting)
    patient = patient_of(bundle, request)
    if patient is not None:
        read_patient(offers, patient)
    else:
        _read_missing_patient(offers, request)
    read_coverages(offers, bundle, coverages_of(bundle, request, patient))
    if request.is_order:
        read_referrer(offers, bundle, request.main)
        read_request(offers, bundle, request.main)
        read_notes(offers, notes_of(request.main, list(request.tasks)))
    return offers


def patient_of(bundle: Bundle, request: Request) -> Resource | None:
    """Return whom a request is for; the only patient of the bundle where it does not say."""
    for one, name in ((request.main, "subject"), *((task, "for") for task in request.tasks)):
        reference = one.top.first(name)
        found = bundle.resolve(reference, one)
        if found is not None and found.kind == "Patient":
            return found
        if reference is not None and reference.text("reference"):
            return None
    patients = bundle.all("Patient")
    return patients[0] if len(patients) == 1 else None


def coverages_of(bundle: Bundle, request: Request, patient: Resource | None) -> list[Resource]:
    """Return the coverages that a request names, and then the others of its patient."""
    named = [one for one in bundle.follow(request.main, "insurance") if one.kind == "Coverage"]
    if patient is None:
        return named
    others = [
        one
        for one in bundle.all("Coverage")
        if one not in named and patient in list(bundle.follow(one, "beneficiary"))
    ]
    return named + others


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
        found += _contents(bundle, paper, part, warnings)
    return found[:MOST_ENCLOSED]


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
    for one, name in ((request.main, "subject"), *((task, "for") for task in request.tasks)):
        shown = one.top.first(name, "display")
        if shown is not None and shown.text():
            offers.say("patient_name", shown.text(), shown.said(), flag="low_confidence")
            return

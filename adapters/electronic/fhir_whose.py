"""Whose a FHIR resource is: nothing of one patient is taken for another's.

A request names its patient (`subject`), its tasks name theirs (`for`), and a coverage, condition or
document names whose it is. Senders join resources by hand; where two name different people, what
belongs to the other one stays out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from adapters.electronic.fhir_bundle import Bundle, Place, Resource

ANOTHER = "another_patient"
"""The flag of a value that is there and belongs to somebody else."""
_ABOUT = {"Coverage": "beneficiary", "Condition": "subject", "DocumentReference": "subject"}


class Request(NamedTuple):
    """One referral of a bundle: the request, or what stands for one, with its tasks."""

    main: Resource
    tasks: tuple[Resource, ...]

    @property
    def cancelled(self) -> bool:
        """Whether it takes a referral back."""
        states = [one.top.text("status") for one in (self.main, *self.tasks)]
        return any(state in _OVER for state in states)

    @property
    def asks(self) -> bool:
        """Whether it asks for anything; a document of a patient does not."""
        return self.main.kind in ("ServiceRequest", "Task")

    @property
    def is_order(self) -> bool:
        """Whether somebody ordered it; what does not stand is for a person to look at."""
        return self.asks and not self.hindrance

    @property
    def hindrance(self) -> str:
        """Why it is no order that stands, in words; empty for one that does."""
        if self.main.kind != "ServiceRequest":
            return ""
        said = self.main.top
        if not is_ordered(self.main):
            return f"The sender calls it no order ({said.text('intent')[:40]})."
        forbids = said.first("doNotPerform")
        if forbids is not None and forbids.value not in _FALSE:
            return f"{forbids.path} says that this is not to be done."
        if said.text("status") not in _STANDS:
            return f"{self.main.path} is no order that stands: status {said.text('status')[:40]}."
        changes = said.first("modifierExtension")
        if changes is not None:
            return f"{changes.path} changes what is asked in a way that is not known here."
        return ""

    @property
    def waits(self) -> bool:
        """Whether it says that nothing is to be done now: on hold, done, or not to be done."""
        said = self.main.top
        forbids = said.first("doNotPerform")
        waits = self.main.kind == "ServiceRequest" and said.text("status") in _WAITS
        return waits or (forbids is not None and forbids.value not in _FALSE)

    @property
    def names_patient(self) -> Iterator[tuple[Resource, Place]]:
        """The references that say for whom it is, each with the resource that holds it."""
        for one, name in ((self.main, "subject"), *((task, "for") for task in self.tasks)):
            reference = one.top.first(name)
            if reference is not None:
                yield one, reference


_OVER = ("revoked", "entered-in-error", "cancelled", "rejected")


_STANDS, _WAITS = ("active", "unknown", ""), ("on-hold", "completed")
_FALSE = (False, "false")
_ORDERS = ("order", "original-order", "filler-order", "placer-order", "instance-order", "plan", "")


def is_ordered(request: Resource) -> bool:
    """Whether a ServiceRequest says that it is an order, and no proposal or option."""
    return request.top.text("intent") in _ORDERS


def patients_of(bundle: Bundle, request: Request) -> list[Resource]:
    """Return whom a request is for; several when its references name different people.

    Where no reference says it, that is the only patient of the bundle.
    """
    found: list[Resource] = []
    for home, reference in request.names_patient:
        named = bundle.resolve(reference, home)
        if named is not None and named.kind == "Patient":
            if not any(same_person(named, one) for one in found):
                found.append(named)
        elif reference.text("reference") and not found:
            return []
    if found or any(place.text("reference") for _, place in request.names_patient):
        return found
    patients = bundle.all("Patient")
    return patients if len(patients) == 1 else []


def patient_of(bundle: Bundle, request: Request) -> Resource | None:
    """Return whom a request is for, where that is certain."""
    found = patients_of(bundle, request)
    return found[0] if len(found) == 1 else None


def is_anothers(bundle: Bundle, one: Resource, patient: Resource | None) -> bool:
    """Whether a resource says that it is about another patient."""
    name = _ABOUT.get(one.kind)
    if patient is None or name is None:
        return False
    whose = [each for each in bundle.follow(one, name) if each.kind == "Patient"]
    return any(not same_person(each, patient) for each in whose)


def same_person(one: Resource, other: Resource) -> bool:
    """Whether two Patient resources are one person: one resource, or one name and birth date."""
    if one is other or one == other:
        return True
    return bool(one.top.text("birthDate")) and _who(one) == _who(other)


def _who(patient: Resource) -> tuple[str, frozenset[str]]:
    families = {name.text().casefold() for name in patient.top.down("name", "family")}
    given = {name.text().casefold() for name in patient.top.down("name", "given")}
    return patient.top.text("birthDate"), frozenset(families | given)

"""Writes a referral as a FHIR R4 bundle, in the habits of different senders."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from typing import Any

from simulator.emr.messages import PDF
from simulator.paper.facts import Coverage, Referral

CPT, ICD = "http://www.ama-assn.org/go/cpt", "http://hl7.org/fhir/sid/icd-10-cm"
NPI = "http://hl7.org/fhir/sid/us-npi"
Json = dict[str, Any]


@dataclass(frozen=True)
class Habits:
    """How a sender writes bundles."""

    urns: bool = True
    """References by urn:uuid; else by type and id."""
    contained: bool = False
    """Practitioner and organization inside the request."""
    binary: bool = True
    """The document in a Binary resource; else inside its DocumentReference."""
    task: bool = True


def bundle(referral: Referral, habits: Habits | None = None, enclosed: bytes = PDF) -> Json:
    """Return the bundle that a sender would send."""
    habits = habits or Habits()
    ids = _Ids(habits)
    entries = [
        _request(referral, habits, ids),
        _patient(referral),
        *_coverages(referral, ids),
        *([] if habits.contained else _asks(referral, ids)),
        _document(habits, ids, enclosed),
    ]
    if habits.binary:
        data = base64.b64encode(enclosed).decode()
        entries.append({"resourceType": "Binary", "id": "pdf1", "contentType": "application/pdf",
                        "data": data})  # fmt: skip
    if habits.task:
        entries.append(_task(ids))
    whole = [{"fullUrl": ids.url(one["resourceType"], one["id"]), "resource": one}
             for one in entries]  # fmt: skip
    return {"resourceType": "Bundle", "type": "collection", "entry": whole}


def written(body: Json) -> bytes:
    """Return a bundle as it goes over the wire."""
    return json.dumps(body, ensure_ascii=False).encode()


class _Ids:
    """Addresses of resources, in the sender's style."""

    def __init__(self, habits: Habits) -> None:
        self._urns = habits.urns
        self._known: dict[tuple[str, str], str] = {}

    def url(self, kind: str, name: str) -> str:
        if not self._urns:
            return f"https://emr.example.test/fhir/{kind}/{name}"
        number = len(self._known) + 1
        return self._known.setdefault(
            (kind, name), f"urn:uuid:00000000-0000-4000-8000-{number:012d}"
        )

    def to(self, kind: str, name: str) -> Json:
        return {"reference": self.url(kind, name) if self._urns else f"{kind}/{name}"}


def _request(referral: Referral, habits: Habits, ids: _Ids) -> Json:
    order = referral.order
    asks: Json = {"reference": "#asks"} if habits.contained else ids.to("PractitionerRole", "role1")
    body: Json = {
        "resourceType": "ServiceRequest",
        "id": "sr1",
        "status": "active",
        "intent": "order",
        "priority": "urgent" if order.urgent else "routine",
        "code": {"coding": [{"system": "http://snomed.info/sct", "code": "91251008"}],
                 "text": "Physical therapy"},
        "orderDetail": [{"coding": [{"system": CPT, "code": code}]}
                        for code in order.condition.procedures],
        "quantityQuantity": {"value": order.visits, "unit": "visits"},
        "subject": ids.to("Patient", "p1"),
        "authoredOn": order.ordered_on.isoformat(),
        "requester": asks,
        "reasonCode": [{"coding": [{"system": ICD, "code": code, "display": text}]}
                       for code, text in order.diagnoses],
        "insurance": [ids.to("Coverage", "cov1")],
        "supportingInfo": [ids.to("DocumentReference", "doc1")],
        "occurrenceTiming": {"repeat": {
            "frequency": order.per_week, "period": 1, "periodUnit": "wk",
            "boundsDuration": {"value": order.weeks, "unit": "weeks", "code": "wk"}}},
    }  # fmt: skip
    if habits.contained:
        body["contained"] = [{**_practitioner(referral), "id": "asks"}]
    return body


def _patient(referral: Referral) -> Json:
    person = referral.patient
    given = [part for part in (person.first, person.middle) if part]
    return {
        "resourceType": "Patient",
        "id": "p1",
        "name": [{"use": "nickname", "given": ["Nick"]},
                 {"use": "official", "family": person.last, "given": given}],
        "gender": {"F": "female", "M": "male"}.get(person.sex, "unknown"),
        "birthDate": person.born.isoformat(),
        "telecom": [{"system": "email", "value": "nobody@example.test"},
                    {"system": "phone", "value": f"+1-{person.phone[:3]}-{person.phone[3:6]}-"
                     f"{person.phone[6:]}"}],
        "address": [{"use": "home", "line": [person.street], "city": person.city,
                     "state": person.state, "postalCode": person.zip}],
    }  # fmt: skip


def _coverages(referral: Referral, ids: _Ids) -> list[Json]:
    covered = [referral.coverage, *([referral.secondary] if referral.secondary else [])]
    return [_coverage(one, at, ids) for at, one in enumerate(covered, start=1)]


def _coverage(coverage: Coverage, at: int, ids: _Ids) -> Json:
    def of(kind: str, value: str) -> Json:
        return {"type": {"coding": [{"code": kind}]}, "value": value}

    return {
        "resourceType": "Coverage",
        "id": f"cov{at}",
        "status": "active",
        "order": at,
        "subscriberId": coverage.member_id,
        "beneficiary": ids.to("Patient", "p1"),
        "payor": [{"display": coverage.payer}],
        "class": [of("group", coverage.group_number), of("plan", coverage.plan)],
    }


def _practitioner(referral: Referral) -> Json:
    provider = referral.provider
    return {
        "resourceType": "Practitioner",
        "id": "doc-okonjo",
        "identifier": [{"system": NPI, "value": provider.npi}],
        "name": [{"family": provider.last, "given": [provider.first],
                  "suffix": [provider.credentials]}],
        "telecom": [{"system": "phone", "value": provider.phone},
                    {"system": "fax", "value": provider.fax}],
    }  # fmt: skip


def _asks(referral: Referral, ids: _Ids) -> list[Json]:
    role = {
        "resourceType": "PractitionerRole",
        "id": "role1",
        "practitioner": ids.to("Practitioner", "doc-okonjo"),
        "organization": ids.to("Organization", "org1"),
    }
    office = {"resourceType": "Organization", "id": "org1", "name": referral.provider.organization}
    return [role, _practitioner(referral), office]


def _document(habits: Habits, ids: _Ids, enclosed: bytes) -> Json:
    attachment: Json = {"contentType": "application/pdf"}
    if habits.binary:
        attachment["url"] = ids.to("Binary", "pdf1")["reference"]
    else:
        attachment["data"] = base64.b64encode(enclosed).decode()
    return {
        "resourceType": "DocumentReference",
        "id": "doc1",
        "status": "current",
        "subject": ids.to("Patient", "p1"),
        "content": [{"attachment": attachment}],
    }


def _task(ids: _Ids) -> Json:
    return {
        "resourceType": "Task",
        "id": "task1",
        "status": "requested",
        "intent": "order",
        "focus": ids.to("ServiceRequest", "sr1"),
        "for": ids.to("Patient", "p1"),
    }

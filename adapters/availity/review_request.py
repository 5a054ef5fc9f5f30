"""Writes a service review (X12 278 request) out of an authorization request."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any

from adapters.availity.session import SYSTEM
from adapters.availity.settings import AvailitySettings
from priorauth.errors import Rejected
from priorauth.models.packet import AuthorizationRequest, Line, Party

ADDED_NOTE = "ADD"
LONGEST_MESSAGE = 264
VISITS, UNITS = "VS", "UN"
PRINCIPAL, OTHER = "ABK", "ABF"
SUFFIXES = frozenset({"JR", "SR", "II", "III", "IV"})
PARTICLES = frozenset({"DA", "DE", "DEL", "DELLA", "DI", "DU", "LA", "LE", "ST", "VAN", "VON"})
_UNSAFE = re.compile(r"[^A-Za-z0-9 .,;:/()#'+-]")


def written_review(request: AuthorizationRequest, settings: AvailitySettings) -> bytes:
    """Return the JSON document to post; the same request gives the same bytes.

    Raises:
        Rejected: A value without which no payer can take it is not in the request.
    """
    body: dict[str, Any] = {
        "payer": {"id": request.destination, "name": request.payer_name},
        "requestingProvider": _clinic(request.clinic, settings),
        "subscriber": {"memberId": needed(request, "member_id")},
        "patient": _patient(request),
        "requestTypeCode": settings.request_type_code,
        "serviceTypeCode": settings.service_type_code,
        "placeOfServiceCode": settings.place_of_service_code,
        "serviceLevelCode": "U" if request.urgent else "E",
        "fromDate": request.starts_on.isoformat(),
        "toDate": request.ends_on.isoformat(),
        **_quantity(visits=request.visits, units=None),
        "referenceNumber": request.reference if settings.sends_reference_number else None,
        "diagnoses": [
            {"qualifierCode": OTHER if place else PRINCIPAL, "code": each.value}
            for place, each in enumerate(request.diagnoses)
        ],
        "procedures": [_procedure(line, request) for line in request.lines],
        "renderingProviders": _therapists(request.therapist, settings),
        "providerNotes": [{"typeCode": ADDED_NOTE, "message": _message(request)}],
    }
    return json.dumps(_without_gaps(body)).encode()


def value(request: AuthorizationRequest, field: str) -> str | None:
    """The value of a field, or None."""
    cited = request.values.get(field)
    return (cited.value.strip() or None) if cited else None


def needed(request: AuthorizationRequest, field: str) -> str:
    """The value of a field.

    Raises:
        Rejected: There is none; nothing is sent.
    """
    found = value(request, field)
    if found is None:
        raise Rejected(SYSTEM, f"not sent, because the request lacks {field.replace('_', ' ')}")
    return found


def birth_date(request: AuthorizationRequest) -> date:
    """The patient's date of birth.

    Raises:
        Rejected: There is none, or it is no date; nothing is sent.
    """
    try:
        return date.fromisoformat(needed(request, "date_of_birth"))
    except ValueError:
        raise Rejected(SYSTEM, "not sent, because the date of birth is no date") from None


def split_name(name: str) -> tuple[str, str | None, str, str | None]:
    """Split "First Middle Last" into first, middle, last and suffix; one word is a last name."""
    words = name.replace(",", " ").split()
    suffix = words.pop() if words and words[-1].rstrip(".").upper() in SUFFIXES else None
    start = max(len(words) - 1, 0)
    while start > 1 and words[start - 1].rstrip(".").upper() in PARTICLES:
        start -= 1
    first, middle = (words[0], words[1:start]) if start else ("", [])
    return first, " ".join(middle) or None, " ".join(words[start:]), suffix


def _patient(request: AuthorizationRequest) -> dict[str, Any]:
    first, middle, last, suffix = split_name(needed(request, "patient_name"))
    if not first:
        raise Rejected(SYSTEM, "not sent, because the patient's name has one word only")
    return {
        "firstName": first,
        "middleName": middle,
        "lastName": last,
        "suffix": suffix,
        "birthDate": birth_date(request).isoformat(),
        "genderCode": _sex(value(request, "sex")),
        "addressLine1": value(request, "patient_street"),
        "city": value(request, "patient_city"),
        "stateCode": value(request, "patient_state"),
        "zipCode": value(request, "patient_zip"),
    }


def _clinic(clinic: Party, settings: AvailitySettings) -> dict[str, Any]:
    address = clinic.address
    return {
        "lastName": clinic.name,
        "npi": clinic.npi,
        "taxId": re.sub(r"\D", "", clinic.tin or ""),
        "specialtyCode": settings.specialty_code,
        "addressLine1": address.street if address else None,
        "city": address.city if address else None,
        "stateCode": address.state if address else None,
        "zipCode": address.zip if address else None,
        "contactName": clinic.name,
        "phone": clinic.phone,
        "fax": clinic.fax,
    }


def _therapists(therapist: Party | None, settings: AvailitySettings) -> list[dict[str, Any]]:
    if therapist is None:
        return []
    first, middle, last, suffix = split_name(therapist.name)
    return [
        {
            "roleCode": settings.rendering_role_code,
            "firstName": first,
            "middleName": middle,
            "lastName": last,
            "suffix": suffix,
            "npi": therapist.npi,
        }
    ]


def _procedure(line: Line, request: AuthorizationRequest) -> dict[str, Any]:
    return {
        "qualifierCode": "HC",
        "code": line.code,
        **_quantity(visits=line.visits, units=line.units),
        "fromDate": request.starts_on.isoformat(),
        "toDate": request.ends_on.isoformat(),
    }


def _quantity(*, visits: int | None, units: int | None) -> dict[str, str]:
    """A quantity with its kind; units where both are given, because visits have their own place."""
    if units is not None:
        return {"quantity": str(units), "quantityTypeCode": UNITS}
    if visits is not None:
        return {"quantity": str(visits), "quantityTypeCode": VISITS}
    return {}


def _message(request: AuthorizationRequest) -> str:
    """Our reference first, so that it survives wherever the payer cuts; then who referred."""
    parts = [f"Our reference {request.reference}."]
    if request.referring:
        parts.append(f"Referred by {request.referring.name}, NPI {request.referring.npi}.")
    surgery, surgery_date = value(request, "surgery"), value(request, "surgery_date")
    if surgery or surgery_date:
        parts.append(f"Surgery: {' '.join(filter(None, (surgery, surgery_date)))}.")
    onset = value(request, "onset_date")
    if onset:
        parts.append(f"Onset {onset}.")
    return re.sub(r" +", " ", _UNSAFE.sub(" ", " ".join(parts)))[:LONGEST_MESSAGE]


def _sex(stated: str | None) -> str | None:
    return stated if stated in ("F", "M") else None


def _without_gaps(content: Any) -> Any:
    """Leave out what is not there; an empty text is not a value."""
    if isinstance(content, dict):
        kept = {name: _without_gaps(each) for name, each in content.items()}
        return {name: each for name, each in kept.items() if each not in (None, "", [], {})}
    if isinstance(content, list):
        return [_without_gaps(each) for each in content]
    return content

"""Lays a request out as named values: those read from papers, and those the clinic states."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from adapters.documents.packet.words import (
    as_address,
    as_date,
    as_line_of_business,
    as_phone,
    as_value,
)
from priorauth.models.evidence import Provenance
from priorauth.models.packet import AuthorizationRequest, Party

_SOURCE_OF = {"urgent": "urgency", "treating_therapist": "therapist_name"}
"""Values that say why another is shown: they lend it their source."""


class Entry(NamedTuple):
    """One value as it is shown; `sources` is empty where the clinic itself states it."""

    value: str
    sources: tuple[Provenance, ...] = ()


def entries(request: AuthorizationRequest) -> dict[str, Entry]:
    """Return every value that may be shown, by field name.

    A value that should have a source and has none is left out.
    """
    found = {name: Entry(value) for name, value in _stated(request) if value}
    for name, cited in sorted(request.values.items()):
        if cited.sources and cited.value.strip():
            found[name] = Entry(as_value(name, cited.value), cited.sources)
        else:
            found.pop(name, None)
    for number, cited in enumerate(request.diagnoses, 1):
        if cited.sources and cited.value.strip():
            found[f"diagnosis_{number}"] = Entry(cited.value, cited.sources)
    if request.diagnoses:
        found.pop("diagnoses", None)
    for field, shown_as in _SOURCE_OF.items():
        if field in found and shown_as in found:
            found[shown_as] = Entry(found[shown_as].value, found.pop(field).sources)
    return found


def _stated(request: AuthorizationRequest) -> Iterator[tuple[str, str]]:
    yield from (
        ("payer", request.payer_name),
        ("payer_id", request.payer_id),
        ("line_of_business", as_line_of_business(request.line_of_business)),
        ("reference", request.reference),
        ("urgency", "Urgent" if request.urgent else "Standard"),
        ("prepared_on", as_date(request.prepared_on)),
        ("starts_on", as_date(request.starts_on)),
        ("ends_on", as_date(request.ends_on)),
        ("visits", "" if request.visits is None else str(request.visits)),
    )
    yield from _party("clinic", request.clinic)
    if request.therapist is not None:
        yield from _party("therapist", request.therapist)
    if request.referring is not None:
        yield from _party("referring", request.referring)
    for number, line in enumerate(sorted(request.lines, key=lambda line: line.position), 1):
        yield f"service_{number}_code", line.code
        yield f"service_{number}_label", line.label
        yield f"service_{number}_units", "" if line.units is None else str(line.units)
        yield f"service_{number}_visits", "" if line.visits is None else str(line.visits)


def _party(prefix: str, party: Party) -> Iterator[tuple[str, str]]:
    yield from (
        (f"{prefix}_name", party.name),
        (f"{prefix}_credentials", party.credentials or ""),
        (f"{prefix}_npi", party.npi),
        (f"{prefix}_tin", party.tin or ""),
        (f"{prefix}_address", as_address(party.address)),
        (f"{prefix}_phone", as_phone(party.phone or "")),
        (f"{prefix}_fax", as_phone(party.fax or "")),
    )

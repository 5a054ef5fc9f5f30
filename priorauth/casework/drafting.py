"""Drafting: from a case file to the content of a packet, and the hash that fixes it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from pydantic import JsonValue

from priorauth.casework.fields import LIST_FIELDS
from priorauth.casework.needs import Turned, gaps_of, pages_of
from priorauth.casework.routing import Routed
from priorauth.casework.standing import number_of, text_of, visits_of
from priorauth.casework.summary import summary_of
from priorauth.errors import InvalidRequest
from priorauth.models.casefile import CaseFile
from priorauth.models.evidence import Evidence
from priorauth.models.packet import (
    AuthorizationRequest,
    Channel,
    Cited,
    Line,
    PacketContent,
    Party,
)
from priorauth.models.people import Clinic, PayerConnection, Therapist
from priorauth.models.rules import RuleAnswer
from priorauth.models.visits import VisitState

Label = Callable[[str], str | None]
"""Returns our own short label for a procedure code."""
USUAL_WEEKS = 12
"""Only where the weeks are a gap anyway: such a packet is a draft and cannot be approved."""


class Sides(NamedTuple):
    """Who asks and who is asked, and what codes are called."""

    clinic: Clinic
    therapists: tuple[Therapist, ...]
    payer: PayerConnection
    label: Label
    turned: Turned


def content_of(
    file: CaseFile, side: Sides, routed: Routed, *, version: int, today: date
) -> PacketContent:
    """Return what a packet of this case would show.

    Raises:
        InvalidRequest: No rule answer asks for a request.
    """
    if routed.decisive is None:
        raise InvalidRequest("No rule asks for a request yet, so there is nothing to draft.")
    answer = routed.decisive.answer
    return PacketContent(
        case_id=file.case.id,
        version=version,
        request=_request(file, side, routed, version=version, today=today),
        summary=summary_of(file),
        pages=pages_of(file, answer, side.turned),
        gaps=gaps_of(file, answer, routed.lines, today),
        rule_basis=_basis_in_words(answer),
    )


def _request(
    file: CaseFile, side: Sides, routed: Routed, *, version: int, today: date
) -> AuthorizationRequest:
    booked = [v.on for v in file.visits if v.on >= today and v.state is VisitState.BOOKED]
    starts_on = min(booked, default=today)
    weeks = number_of(file, "duration_weeks") or USUAL_WEEKS
    visits, payer = visits_of(file), side.payer
    return AuthorizationRequest(
        payer_id=payer.payer_id,
        payer_name=payer.name,
        channel=Channel.SERVICE_REVIEW if payer.clearinghouse_id else Channel.COPY_SHEET,
        destination=payer.clearinghouse_id or _by_hand(routed, payer),
        reference=f"{file.case.id.removeprefix('C-')}-{version}",
        clinic=_clinic(side.clinic),
        therapist=_therapist(_treating(file, side.therapists)),
        referring=_referring(file),
        values=_cited(file),
        diagnoses=tuple(_one(e) for e in file.values("diagnoses") if e.usable),
        lines=tuple(
            Line(
                position=position,
                code=code,
                label=side.label(code) or "",
                units=None,
                visits=visits,
            )
            for position, code in enumerate(routed.lines, start=1)
        ),
        visits=visits,
        starts_on=starts_on,
        ends_on=starts_on + timedelta(weeks=weeks) - timedelta(days=1),
        urgent=_says_yes(file, "urgent"),
        prepared_on=today,
        line_of_business=file.coverage.line_of_business,
    )


def _clinic(clinic: Clinic) -> Party:
    return Party(
        name=clinic.name,
        npi=clinic.npi,
        tin=clinic.tin,
        address=clinic.address,
        phone=clinic.phone,
        fax=clinic.fax,
    )


def _therapist(therapist: Therapist | None) -> Party | None:
    if therapist is None:
        return None
    name = f"{therapist.first_name} {therapist.last_name}"
    return Party(name=name, npi=therapist.npi, credentials=therapist.credentials)


def _says_yes(file: CaseFile, field: str) -> bool:
    told = file.value(field)
    return told is not None and told.value is True


def _treating(file: CaseFile, therapists: tuple[Therapist, ...]) -> Therapist | None:
    """Return the therapist: the only one, or the one whom a person named."""
    named = text_of(file, "treating_therapist")
    fitting = [t for t in therapists if named is None or named == t.npi]
    return fitting[0] if len(fitting) == 1 else None


def _by_hand(routed: Routed, payer: PayerConnection) -> str:
    channel = routed.decisive.answer.channel if routed.decisive else None
    return f"{channel.type}: {channel.name}" if channel else f"{payer.name}, by a person"


def _referring(file: CaseFile) -> Party | None:
    name, npi = text_of(file, "referring_name"), text_of(file, "referring_npi")
    if name is None or npi is None:
        return None
    return Party(
        name=name,
        npi=npi,
        credentials=text_of(file, "referring_credentials"),
        phone=text_of(file, "referring_phone"),
        fax=text_of(file, "referring_fax"),
    )


def _cited(file: CaseFile) -> dict[str, Cited]:
    fields = sorted({e.field for e in file.evidence if not e.field.startswith(("fact.", "rule."))})
    found = {field: file.value(field) for field in fields if field not in LIST_FIELDS}
    single = {field: _one(evidence) for field, evidence in found.items() if evidence is not None}
    lists = {field: _many(file, field) for field in ("procedures", "treatments")}
    return single | {field: cited for field, cited in lists.items() if cited is not None}


def _many(file: CaseFile, field: str) -> Cited | None:
    usable = [e for e in file.values(field) if e.usable]
    if not usable:
        return None
    words = ", ".join(dict.fromkeys(str(e.value) for e in usable))
    return Cited(value=words, sources=tuple(dict.fromkeys(e.provenance for e in usable)))


def _one(evidence: Evidence) -> Cited:
    value = evidence.value
    words = {True: "yes", False: "no"}.get(value) if isinstance(value, bool) else str(value)
    return Cited(value=words or "", sources=(evidence.provenance,))


def _basis_in_words(answer: RuleAnswer) -> tuple[str, ...]:
    return tuple(
        f"{because.summary} ({because.source.title}, {because.source.date or 'undated'}; "
        f"rule {because.rule} version {because.version})"
        for because in answer.because
    )


def basis_hash(content: PacketContent) -> str:
    """Return a hash of what a packet was drafted from, apart from its version and day."""
    whole = content.model_dump(mode="json", exclude={"version"})
    for fleeting in ("reference", "prepared_on", "starts_on", "ends_on"):
        del whole["request"][fleeting]
    return _hash(whole)


def content_hash(content: PacketContent, pdf: bytes) -> str:
    """Return the SHA-256 over the canonical manifest, payer, channel, destination and bytes."""
    manifest: JsonValue = {
        "content": content.model_dump(mode="json"),
        "pdf": hashlib.sha256(pdf).hexdigest(),
    }
    return _hash(manifest)


def _hash(value: JsonValue) -> str:
    canonical = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(canonical.encode("ascii")).hexdigest()

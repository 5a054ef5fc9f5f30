"""Joining: a referral opens or joins an episode and its case; doubt asks a person."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from priorauth.casework.asking import ask
from priorauth.casework.fields import IN_WORDS, in_words
from priorauth.casework.names import name_key
from priorauth.casework.values import (
    evidence_of,
    usable_date,
    usable_text,
)
from priorauth.models.case import (
    Case,
    CaseDocument,
    Coverage,
    Patient,
    QuestionKind,
    Route,
)
from priorauth.models.casefile import CaseFile
from priorauth.models.evidence import ByPerson, Evidence
from priorauth.models.papers import Document
from priorauth.models.reading import DocumentReading, ReferralReading
from priorauth.services import Services
from priorauth.storage import Match, Transaction

ORDER = "referral_order"
LATER = frozenset({"plan_of_care", "clinical_note", "operative_report", "imaging_report"})
"""Kinds of pages that come after an order and join its case."""


class Likeness(StrEnum):
    """How sure it is that two papers are about one person."""

    SAME = "same"
    DOUBT = "doubt"
    DIFFERENT = "different"


class Identity(NamedTuple):
    """What tells one patient from another; None where the paper does not say for sure."""

    name: str | None
    birth_date: date | None
    member_id: str | None


def likeness(one: Identity, other: Identity) -> Likeness:
    """Compare two identities; the same name or birthday alone never makes one person."""
    names = _agree(one.name and name_key(one.name), other.name and name_key(other.name))
    births = _agree(one.birth_date, other.birth_date)
    members = _agree(one.member_id, other.member_id)
    if births is False:
        return Likeness.DIFFERENT
    if births and members:
        return Likeness.SAME if names is not False else Likeness.DOUBT
    if births and names:
        return Likeness.SAME if members is not False else Likeness.DOUBT
    if names and members:
        return Likeness.DOUBT if births is None else Likeness.SAME
    return Likeness.DIFFERENT if names is False or not (names or members) else Likeness.DOUBT


def _agree(one: object, other: object) -> bool | None:
    if one is None or other is None:
        return None
    return one == other


async def join(
    tx: Transaction, services: Services, document: Document, reading: DocumentReading
) -> tuple[str, ...]:
    """Join what was read to its cases, opening new ones; return the cases touched."""
    touched = [
        await _join_one(tx, services, document, reading, referral) for referral in reading.referrals
    ]
    return tuple(dict.fromkeys(case_id for case_id in touched if case_id is not None))


async def join_waiting(tx: Transaction, services: Services) -> tuple[str, ...]:
    """Try again to place the documents that came before their order; return the cases touched."""
    touched: list[str] = []
    for question in await tx.cases.questions():
        if question.kind is not QuestionKind.SAME_PATIENT or question.document_id is None:
            continue
        reading = await tx.papers.reading(question.document_id)
        if reading is None or question.case_id is not None:
            continue
        document = await tx.papers.get(question.document_id)
        placed = [
            await _join_known(tx, services, document, reading, referral)
            for referral in reading.referrals
        ]
        if placed and all(placed):
            await tx.cases.close_question(question.id, "settled", answered_by=None)
        touched.extend(case_id for case_id in placed if case_id is not None)
    return tuple(dict.fromkeys(touched))


async def join_to(
    tx: Transaction,
    services: Services,
    case_id: str,
    document: Document,
    reading: DocumentReading,
    *,
    kind: str | None,
) -> None:
    """Join a document to the case that a person chose; `kind` is what she says it is."""
    pages = tuple(page.page for page in reading.pages)
    kinds = tuple(kind or page.detail or page.kind for page in reading.pages)
    await tx.cases.add_document(case_id, _paper(document, pages, kinds))
    file = await tx.cases.file(case_id)
    for referral in reading.referrals:
        found = evidence_of(referral, document.id, services.ids)
        await _add_values(tx, services, file, found, has_order=ORDER in kinds)


async def _join_one(
    tx: Transaction,
    services: Services,
    document: Document,
    reading: DocumentReading,
    referral: ReferralReading,
) -> str | None:
    known = await _join_known(tx, services, document, reading, referral)
    if known is not None:
        return known
    identity = _identity_on(referral)
    matches = await tx.cases.matches(*identity)
    same = [m for m in matches if likeness(identity, _identity(m)) is Likeness.SAME]
    paper = _paper(document, referral.pages, _kinds(reading, referral.pages))
    if ORDER not in paper.kinds and LATER & _broad(reading, referral.pages):
        await _whose(tx, services, document.id, found=len(same))
        return None
    if not _says_who(referral):
        if _is_illegible(reading, referral.pages):
            await ask_for_resend(tx, services, document.id, referral.pages[0])
        else:
            await _whose(tx, services, document.id, found=None)
        return None
    case_id = await _open(tx, services, referral, identity)
    await tx.cases.add_document(case_id, paper)
    await tx.cases.add_evidence(case_id, evidence_of(referral, document.id, services.ids))
    doubtful = [m for m in matches if likeness(identity, _identity(m)) is not Likeness.DIFFERENT]
    if doubtful:
        await ask(
            tx,
            services,
            QuestionKind.SAME_PATIENT,
            f"Is this the same patient as case {doubtful[0].case_id}?",
            "Some identifying values agree and others do not, so nothing was merged.",
            case_id=case_id,
        )
    return case_id


LEGIBLE = 0.6
"""Below this page quality the readers agree on nothing that matters."""


def _is_illegible(reading: DocumentReading, pages: tuple[int, ...]) -> bool:
    return all(page.quality < LEGIBLE for page in reading.pages if page.page in pages)


async def ask_for_resend(tx: Transaction, services: Services, document_id: str, page: int) -> None:
    """Ask a person to get a page again that nobody can read."""
    await ask(
        tx,
        services,
        QuestionKind.UNREADABLE,
        "A page cannot be read. Ask the sender to fax it again, or key it by hand.",
        f"Page {page}: the print is too poor; nothing on it is certain.",
        document_id=document_id,
        field=f"page {page}",
    )


def _says_who(referral: ReferralReading) -> bool:
    """Whether the paper names anybody at all, however doubtful."""
    return any(
        referral.one(field).value is not None
        for field in ("patient_name", "date_of_birth", "member_id")
    )


async def _join_known(
    tx: Transaction,
    services: Services,
    document: Document,
    reading: DocumentReading,
    referral: ReferralReading,
) -> str | None:
    """Join the one open case of the same patient; None where there is none, or more than one."""
    identity = _identity_on(referral)
    matches = await tx.cases.matches(*identity)
    same = {m.case_id for m in matches if likeness(identity, _identity(m)) is Likeness.SAME}
    if len(same) != 1:
        return None
    case_id = same.pop()
    pages = _paper(document, referral.pages, _kinds(reading, referral.pages))
    await tx.cases.add_document(case_id, pages)
    file = await tx.cases.file(case_id)
    found = evidence_of(referral, document.id, services.ids)
    await _add_values(tx, services, file, found, has_order=ORDER in pages.kinds)
    return case_id


def _identity_on(referral: ReferralReading) -> Identity:
    return Identity(
        usable_text(referral, "patient_name"),
        usable_date(referral, "date_of_birth"),
        usable_text(referral, "member_id"),
    )


async def _whose(
    tx: Transaction, services: Services, document_id: str, *, found: int | None
) -> None:
    why = {
        None: "No name, birth date or member id can be read on it.",
        0: "No open case has this patient, and the document holds no order.",
    }.get(found, "It fits more than one open case.")
    await ask(
        tx,
        services,
        QuestionKind.SAME_PATIENT,
        "Which case does this document belong to?",
        why,
        document_id=document_id,
    )


async def _open(
    tx: Transaction, services: Services, referral: ReferralReading, identity: Identity
) -> str:
    ids = services.ids
    patient = Patient(id=ids.new("T"), name=identity.name, birth_date=identity.birth_date)
    coverage = Coverage(id=ids.new("V"), patient_id=patient.id, payer_id=None, payer_name=None)
    case = Case(
        id=ids.new("C"),
        episode_id=ids.new("O"),
        coverage_id=coverage.id,
        payer_id=None,
        payer_name=None,
        line_of_business=None,
        state=None,
        route=Route.STAFF_REVIEW,
        reasons=("Just opened.",),
        diagnoses=(),
        procedures=(),
        visits_requested=None,
        opened_at=services.clock.now(),
    )
    await tx.cases.open(patient, coverage, case, started_on=usable_date(referral, "order_date"))
    return case.id


async def _add_values(
    tx: Transaction,
    services: Services,
    file: CaseFile,
    arrived: tuple[Evidence, ...],
    *,
    has_order: bool,
) -> None:
    """Add what a later paper says: it fills and confirms, and never overrides silently."""
    for field in dict.fromkeys(e.field for e in arrived):
        new = tuple(e for e in arrived if e.field == field)
        old = file.values(field)
        if not any(e.usable for e in new) or (field in OF_THE_ORDER and not has_order):
            continue
        if not any(e.usable for e in old):
            await tx.cases.replace_field(file.case.id, field)
            await tx.cases.add_evidence(file.case.id, new)
        elif _must_ask(field, old, new, has_order=has_order):
            await _ask_which(tx, services, file.case.id, field, new)


OF_THE_ORDER = frozenset({"order_date", "order_signed", "urgent"})
"""What only an order can say; the date and signature of a note are its own."""

TELLS_WHO = frozenset({"patient_name", "date_of_birth", "member_id", "payer_name", "laterality"})
"""Fields in which any two papers of a case must agree; of the rest, only two orders."""


def _must_ask(
    field: str, old: tuple[Evidence, ...], new: tuple[Evidence, ...], *, has_order: bool
) -> bool:
    if not has_order and field not in TELLS_WHO:
        return False
    if field not in IN_WORDS or any(isinstance(e.provenance, ByPerson) for e in old):
        return False
    before = {_folded(e) for e in old if e.usable}
    said = {_folded(e) for e in new if e.usable}
    return not all(any(a in b or b in a for b in before) for a in said)


def _folded(evidence: Evidence) -> str:
    """A value without case, spaces and points: how two offices write one thing."""
    return "".join(letter for letter in str(evidence.value).casefold() if letter.isalnum())


async def _ask_which(
    tx: Transaction, services: Services, case_id: str, field: str, said: tuple[Evidence, ...]
) -> None:
    await ask(
        tx,
        services,
        QuestionKind.VALUE,
        f"Two papers differ: which {in_words(field)} is right?",
        "A later document says something else than the first. The first still stands.",
        case_id=case_id,
        field=field,
        prefill=[e.value for e in said if e.usable],
    )


def _identity(match: Match) -> Identity:
    return Identity(match.patient.name, match.patient.birth_date, match.coverage.member_id)


def _paper(document: Document, pages: tuple[int, ...], kinds: tuple[str, ...]) -> CaseDocument:
    return CaseDocument(
        document_id=document.id,
        sha256=document.sha256,
        received_at=document.received_at,
        pages=pages,
        kinds=kinds,
    )


def _kinds(reading: DocumentReading, pages: tuple[int, ...]) -> tuple[str, ...]:
    by_page = {page.page: page.detail or page.kind for page in reading.pages}
    return tuple(by_page.get(page, "other") for page in pages)


def _broad(reading: DocumentReading, pages: tuple[int, ...]) -> set[str]:
    return {page.kind for page in reading.pages if page.page in pages}

"""Heeds what a system tells of what it sent: merged patients, orders taken back or on hold."""

from __future__ import annotations

from priorauth.casework.asking import ask
from priorauth.casework.likeness import Identity, Likeness, identity_on_file, likeness
from priorauth.casework.names import name_key
from priorauth.casework.submissions import void_for_change
from priorauth.casework.values import date_of, source_of
from priorauth.models.case import CaseDocument, QuestionKind
from priorauth.models.evidence import Evidence
from priorauth.models.papers import Document
from priorauth.models.reading import DocumentReading, NoticeReading, ReadValue
from priorauth.services import Services
from priorauth.storage import Match, Transaction


async def heed_notices(
    tx: Transaction, services: Services, document: Document, reading: DocumentReading
) -> tuple[str, ...]:
    """Put every notice before a person and void what stood on the old state; return the cases."""
    touched: list[str] = []
    for notice in reading.notices:
        matches = await _affected(tx, notice)
        for match in matches:
            if notice.kind != "hold":  # what is on hold is read, and its page joined with it
                await tx.cases.add_document(match.case_id, _paper(document, notice))
            if notice.kind == "merge":
                await _heed_merge(tx, services, document, notice, match, len(matches))
            else:
                await _ask_whether_it_stands(tx, services, match.case_id, notice)
            await void_for_change(tx, match.case_id)
            touched.append(match.case_id)
    return tuple(dict.fromkeys(touched))


async def _affected(tx: Transaction, notice: NoticeReading) -> list[Match]:
    """Return the open cases of the patient, under either name; a merge may be about a doubt."""
    merges = notice.kind == "merge"
    wanted = {Likeness.SAME, Likeness.DOUBT} if merges else {Likeness.SAME}
    names = [notice.patient_name, notice.earlier_name]
    found: dict[str, Match] = {}
    for name in names[: 2 if merges else 1]:
        identity = Identity(
            _text(name), date_of(_text(notice.date_of_birth)), _text(notice.member_id)
        )
        if identity.name is None:
            continue
        for match in await tx.cases.matches(*identity[:3]):
            if likeness(identity, identity_on_file(await tx.cases.file(match.case_id))) in wanted:
                found[match.case_id] = match
    return list(found.values())


async def _heed_merge(
    tx: Transaction,
    services: Services,
    document: Document,
    notice: NoticeReading,
    match: Match,
    cases: int,
) -> None:
    """Put the surviving identity into the case, in doubt until a person confirms it."""
    name, born = _text(notice.patient_name), _text(notice.date_of_birth)
    if name and match.patient.name and name_key(name) != name_key(match.patient.name):
        await _doubt(tx, services, document, match.case_id, "patient_name", notice.patient_name)
    if born and match.patient.birth_date and date_of(born) != match.patient.birth_date:
        await _doubt(tx, services, document, match.case_id, "date_of_birth", notice.date_of_birth)
    others = f" {cases} cases here are touched." if cases > 1 else ""
    await ask(
        tx,
        services,
        QuestionKind.SAME_PATIENT,
        "The EMR merged two patient records. Is everything in this case about one person?",
        "Nothing was joined by itself; compare name, birth date and member id with the chart."
        + others,
        case_id=match.case_id,
        field=document.id,
    )


async def _ask_whether_it_stands(
    tx: Transaction, services: Services, case_id: str, notice: NoticeReading
) -> None:
    what, why = _DOES_NOT_STAND[notice.kind == "hold"]
    await ask(
        tx,
        services,
        QuestionKind.COVERAGE,
        what,
        f"{why} came electronically. Nothing is sent before a person decides.",
        case_id=case_id,
        field="case",
    )


_DOES_NOT_STAND = (
    (
        "The referring office took this referral back. Should the case be closed?",
        "A cancellation",
    ),
    (
        "The referring office says that its order is on hold, done, or not to be carried out."
        " Should the case go on?",
        "An order that does not stand",
    ),
)


async def _doubt(
    tx: Transaction,
    services: Services,
    document: Document,
    case_id: str,
    field: str,
    read: ReadValue,
) -> None:
    await tx.cases.replace_field(case_id, field)
    doubted = Evidence(
        id=services.ids.new("E"),
        field=field,
        value=read.value,
        provenance=source_of(read, document.id),
        confidence=read.confidence,
        flag="conflict",
    )
    await tx.cases.add_evidence(case_id, [doubted])


def _text(read: ReadValue) -> str | None:
    return read.value if isinstance(read.value, str) else None


def _paper(document: Document, notice: NoticeReading) -> CaseDocument:
    return CaseDocument(
        document_id=document.id,
        sha256=document.sha256,
        received_at=document.received_at,
        pages=(notice.page,),
        kinds=("other",),
    )

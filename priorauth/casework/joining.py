"""Joining: a referral opens or joins an episode and its case; doubt asks a person."""

from __future__ import annotations

from priorauth.casework.asking import ask
from priorauth.casework.enclosing import bring_enclosures
from priorauth.casework.fields import IN_WORDS, in_words
from priorauth.casework.likeness import (
    Likeness,
    identity_of,
    identity_on_file,
    likeness,
)
from priorauth.casework.matching import Found, find_case
from priorauth.casework.paper_questions import (
    ask_about_others,
    ask_for_resend,
    ask_whose,
    pages_of,
)
from priorauth.casework.values import (
    EVALUATED_ON,
    evaluation_day,
    evidence_of,
    evidence_of_paper,
    usable_date,
)
from priorauth.models.case import (
    Case,
    CaseDocument,
    Coverage,
    Patient,
    Question,
    QuestionKind,
    Route,
)
from priorauth.models.casefile import CaseFile
from priorauth.models.evidence import ByPerson, Evidence
from priorauth.models.papers import Document
from priorauth.models.reading import DocumentReading, ReferralReading
from priorauth.services import Services
from priorauth.storage import Transaction

ORDER = "referral_order"
EVALUATION = "initial_evaluation"
LATER = frozenset({"plan_of_care", "clinical_note", "operative_report", "imaging_report"})
"""Kinds of pages that come after an order and join its case."""


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
            await _join_late(tx, services, document, reading, referral)
            for referral in _asked_about(question, reading)
        ]
        if placed and all(placed):
            await tx.cases.close_question(question.id, "settled", answered_by=None)
        for case_id in (each for each in placed if each is not None):
            await bring_enclosures(tx, document.id, case_id)
            touched.append(case_id)
    return tuple(dict.fromkeys(touched))


def _asked_about(question: Question, reading: DocumentReading) -> list[ReferralReading]:
    """The patients of a document whose place a question asks for."""
    pages = pages_of(question.field)
    return [each for each in reading.referrals if pages is None or each.pages == pages]


async def join_to(
    tx: Transaction,
    services: Services,
    case_id: str,
    document: Document,
    reading: DocumentReading,
    *,
    kind: str | None,
    pages: tuple[int, ...] | None = None,
) -> tuple[int, ...]:
    """Join a document, or some pages of it, to the case that a person chose; return the pages.

    `kind` is what she says it is. Pages that are surely another patient's, and pages that fit
    nobody, stay out of a whole document.
    """
    file = await tx.cases.file(case_id)
    pages = pages or _pages_about(file, reading)
    said = {each.page: kind or each.detail or each.kind for each in reading.pages}
    kinds = tuple(said.get(number, "other") for number in pages)
    await tx.cases.add_document(case_id, _paper(document, pages, kinds))
    for referral in reading.referrals:
        if set(referral.pages) <= set(pages):
            found = evidence_of(referral, document.id, services.ids)
            await add_values(tx, services, file, found, has_order=ORDER in kinds)
    if kind in (None, EVALUATION):
        day = evaluation_day(reading, pages, document.id, services.ids)
        await add_values(tx, services, file, day, has_order=False)
    return pages


async def join_rest(
    tx: Transaction,
    services: Services,
    document: Document,
    reading: DocumentReading,
    joined: tuple[int, ...],
) -> tuple[str, ...]:
    """Join the patients whose pages stayed out of the case that a document was sent for."""
    left = [each for each in reading.referrals if not set(each.pages) & set(joined)]
    found = [await _join_one(tx, services, document, reading, each) for each in left]
    return tuple(case_id for case_id in found if case_id is not None)


async def names_another(tx: Transaction, case_id: str, reading: DocumentReading) -> bool:
    """Whether all that a document is about are surely other patients than a case's."""
    whose = identity_on_file(await tx.cases.file(case_id))
    about = [likeness(identity_of(each), whose) for each in reading.referrals]
    return bool(about) and set(about) == {Likeness.DIFFERENT}


def _pages_about(file: CaseFile, reading: DocumentReading) -> tuple[int, ...]:
    whose = identity_on_file(file)
    others = [
        referral
        for referral in reading.referrals
        if likeness(identity_of(referral), whose) is Likeness.DIFFERENT
    ]
    out = set(reading.unplaced) if reading.referrals else set()
    if len(others) < len(reading.referrals):
        out |= {page for referral in others for page in referral.pages}
    return tuple(page.page for page in reading.pages if page.page not in out)


async def _join_one(
    tx: Transaction,
    services: Services,
    document: Document,
    reading: DocumentReading,
    referral: ReferralReading,
) -> str | None:
    paper = _paper(document, referral.pages, _kinds(reading, referral.pages))
    found = await _join_known(tx, services, paper, reading, referral)
    if found.case_id is not None:
        return found.case_id
    asked = referral.pages if len(reading.referrals) > 1 else None
    if ORDER not in paper.kinds and LATER & _broad(reading, referral.pages):
        await ask_whose(tx, services, document.id, found, asked)
        return None
    if not _says_who(referral):
        if _is_illegible(reading, referral.pages):
            await ask_for_resend(tx, services, document.id, referral.pages[0])
        else:
            await ask_whose(tx, services, document.id, None, asked)
        return None
    case_id = await _open(tx, services, referral)
    await tx.cases.add_document(case_id, paper)
    said = evidence_of_paper(reading, referral, document.id, services.ids)
    await tx.cases.add_evidence(case_id, said)
    await ask_about_others(tx, services, case_id, found)
    return case_id


LEGIBLE = 0.6
"""Below this page quality the readers agree on nothing that matters."""


def _is_illegible(reading: DocumentReading, pages: tuple[int, ...]) -> bool:
    return all(page.quality < LEGIBLE for page in reading.pages if page.page in pages)


def _says_who(referral: ReferralReading) -> bool:
    """Whether the paper names anybody at all, however doubtful."""
    return any(
        referral.one(field).value is not None
        for field in ("patient_name", "date_of_birth", "member_id")
    )


async def _join_late(
    tx: Transaction,
    services: Services,
    document: Document,
    reading: DocumentReading,
    referral: ReferralReading,
) -> str | None:
    paper = _paper(document, referral.pages, _kinds(reading, referral.pages))
    return (await _join_known(tx, services, paper, reading, referral)).case_id


async def _join_known(
    tx: Transaction,
    services: Services,
    paper: CaseDocument,
    reading: DocumentReading,
    referral: ReferralReading,
) -> Found:
    """Join a paper to the one case that it surely belongs to, if there is one."""
    found = await find_case(tx, referral, has_order=ORDER in paper.kinds)
    if found.case_id is not None:
        said = evidence_of_paper(reading, referral, paper.document_id, services.ids)
        await _add_paper(tx, services, found.case_id, paper, said)
    return found


async def _add_paper(
    tx: Transaction,
    services: Services,
    case_id: str,
    paper: CaseDocument,
    said: tuple[Evidence, ...],
) -> None:
    await tx.cases.add_document(case_id, paper)
    file = await tx.cases.file(case_id)
    await add_values(tx, services, file, said, has_order=ORDER in paper.kinds)


async def _open(tx: Transaction, services: Services, referral: ReferralReading) -> str:
    ids, identity = services.ids, identity_of(referral)
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


async def add_values(
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
ALWAYS_ALIKE = TELLS_WHO | {EVALUATED_ON}
"""Fields in which any two papers of a case must agree; of the rest, only two orders."""


def _must_ask(
    field: str, old: tuple[Evidence, ...], new: tuple[Evidence, ...], *, has_order: bool
) -> bool:
    if not has_order and field not in ALWAYS_ALIKE:
        return False
    if field not in IN_WORDS.keys() | ALWAYS_ALIKE or any(
        isinstance(e.provenance, ByPerson) for e in old
    ):
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

"""A payer's letter becomes a question on the case that it is about, with its values filled in."""

from __future__ import annotations

from priorauth.casework.asking import ask
from priorauth.casework.likeness import Identity, identity_on_file
from priorauth.casework.matching import Known, choose_case
from priorauth.casework.paper_questions import in_a_row
from priorauth.casework.values import date_of
from priorauth.models.case import QuestionKind
from priorauth.models.casefile import CaseFile
from priorauth.models.people import Right
from priorauth.models.reading import LetterKind, LetterReading, ReadValue
from priorauth.models.submission import DeliveryState
from priorauth.services import Services
from priorauth.storage import Transaction

CALLED: dict[LetterKind, str] = {
    "approval": "approval letter",
    "denial": "denial letter",
    "request": "request for more information",
    "cancellation": "letter that ends an authorization",
}
_WITH_THE_PAYER = frozenset({DeliveryState.SENT, DeliveryState.CONFIRMED})


async def ask_about_letter(
    tx: Transaction,
    services: Services,
    document_id: str,
    letter: LetterReading,
    *,
    wish: tuple[str, ...] = (),
) -> None:
    """Ask a person to enter what a letter says; nothing of it counts before she does.

    `wish` is the case that a person attached the letter to herself.
    """
    case_id = wish[0] if wish else await _case_of(tx, letter)
    what = f"A payer's {CALLED[letter.kind]} came in"
    respond_by = letter.respond_by
    await ask(
        tx,
        services,
        QuestionKind.LETTER,
        f"{what} for this case. Check what was read and record it."
        if case_id
        else f"{what}. Say which case it is about and record it.",
        f"Page {letter.pages[0]} of a document is a payer's letter; it was not taken for a"
        " referral.",
        case_id=case_id,
        document_id=document_id,
        field=in_a_row(letter.pages),
        who=Right.RECORD,
        until=date_of(respond_by.value) if respond_by.certain else None,
        prefill=letter.model_dump(mode="json"),
    )


async def _case_of(tx: Transaction, letter: LetterReading) -> str | None:
    """The one open case that the letter is surely about."""
    said = _identity(letter)
    born = letter.date_of_birth.value
    matches = await tx.cases.matches(
        _text(letter.patient_name), date_of(born), _text(letter.member_id)
    )
    files = {match.case_id: await tx.cases.file(match.case_id) for match in matches}
    known = [Known(case_id, identity_on_file(file)) for case_id, file in files.items()]
    found = choose_case(said, known, has_order=False)
    if found.case_id is not None:
        return found.case_id
    waiting = [case_id for case_id in found.several if _is_waiting(files[case_id])]
    return waiting[0] if len(waiting) == 1 else None


def _is_waiting(file: CaseFile) -> bool:
    return any(s.state in _WITH_THE_PAYER and s.settled_at is None for s in file.submissions)


def _identity(letter: LetterReading) -> Identity:
    values = (letter.patient_name, letter.date_of_birth, letter.member_id)
    name, born, member = (value if value.certain else None for value in values)
    return Identity(
        name=_text(name),
        birth_date=date_of(born.value) if born else None,
        member_id=_text(member),
        doubtful=tuple(str(v.value) for v in values if v.flag and v.value is not None),
    )


def _text(value: ReadValue | None) -> str | None:
    return value.value if value is not None and isinstance(value.value, str) else None

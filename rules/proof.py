"""Proof that no authorization was needed: what a one-page document must say."""

from __future__ import annotations

from datetime import date, datetime

from priorauth.errors import Conflict
from priorauth.models.base import Model
from priorauth.models.rules import Because, Mode, RuleAnswer, RuleQuestion


class ProofOfNoAuthorization(Model):
    """The content of the page; it names no patient, the case id leads to one."""

    case_id: str
    title: str
    statement: str
    payer: str
    line_of_business: str
    state: str | None
    code: str
    visit: int | None
    date_of_service: date
    rules: tuple[Because, ...]
    payer_answer: str
    trace_number: str | None
    asked_by: str
    asked_at: datetime
    book_version: str
    caution: str


class PayerWord(Model):
    """What the payer itself answered (271 EB11 or 278 NA), with its trace number."""

    authorization_required: bool | None
    system: str
    trace_number: str | None
    answered_at: datetime


def proof_of_no_authorization(
    *,
    case_id: str,
    question: RuleQuestion,
    answer: RuleAnswer,
    payer_word: PayerWord | None,
    asked_by: str,
    asked_at: datetime,
    book_version: str,
) -> ProofOfNoAuthorization:
    """Return the content of the page.

    Raises:
        Conflict: The answer is not "no authorization", or the payer says something else.
    """
    if answer.mode is not Mode.NO_PA:
        raise Conflict(f"There is no proof to write: the rule book says {answer.mode}.")
    said = payer_word.authorization_required if payer_word else None
    if said:
        raise Conflict("The payer's own answer says that authorization is required; ask first.")
    return ProofOfNoAuthorization(
        case_id=case_id,
        title="No prior authorization required",
        statement=_statement(question, answer),
        payer=question.payer,
        line_of_business=question.lob or "not stated",
        state=question.state,
        code=question.code,
        visit=question.visit,
        date_of_service=question.on,
        rules=answer.because,
        payer_answer=_payer_answer(payer_word),
        trace_number=payer_word.trace_number if payer_word else None,
        asked_by=asked_by,
        asked_at=asked_at,
        book_version=book_version,
        caution="Not a guarantee of payment; benefits, eligibility and medical need are separate.",
    )


def _statement(question: RuleQuestion, answer: RuleAnswer) -> str:
    visit = f"visit {question.visit}" if question.visit else "the visit"
    next_visit = answer.next_trigger_visit
    until = f" This changes at visit {next_visit}." if next_visit else ""
    return (
        f"According to the rules cited below, {visit} with {question.code} on {question.on} "
        f"needs no prior authorization.{until}"
    )


def _payer_answer(word: PayerWord | None) -> str:
    if word is None:
        return "The payer was not asked"
    if word.authorization_required is None:
        return f"{word.system} did not say, on {word.answered_at:%Y-%m-%d}"
    return f"{word.system} answered that none is required, on {word.answered_at:%Y-%m-%d}"

"""Reads a service review (X12 278 response): the payer's answer, header and line by line."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from adapters.availity.answers import (
    ABOUT_SOMEBODY_ELSE,
    COMPLETE,
    IN_PROGRESS,
    NO_CONTACT,
    REQUEST_ERROR,
    Day,
    FieldProblem,
    Many,
    Person,
    Wire,
    is_same_person,
    payers_words,
    words_for,
)
from adapters.availity.review_request import UNITS, VISITS, birth_date, split_name, value
from adapters.availity.session import SYSTEM
from adapters.availity.visit_limits import whole_number
from priorauth.errors import Rejected, Unavailable, UnexpectedResponse
from priorauth.models.packet import AuthorizationRequest
from priorauth.models.submission import LineAnswer, Outcome, Reason

# X12 306 (HCR01), with what each means to a clinic.
OUTCOMES = {
    "A1": Outcome.APPROVED,
    "A2": Outcome.PARTIAL,
    "A3": Outcome.DENIED,
    "A4": Outcome.PENDED,
    "A6": Outcome.PARTIAL,
    "C": Outcome.CANCELLED,
    "CT": Outcome.CONTACT_PAYER,
    "NA": Outcome.NOT_REQUIRED,
}
MODIFIED = "A6"
CERTIFIED = frozenset({Outcome.APPROVED, Outcome.PARTIAL})
ALLOWED = frozenset({Outcome.APPROVED, Outcome.NOT_REQUIRED})
SOME_LINES_OPEN = "The payer has decided some lines and not yet all."
NOT_IN_TOTAL = "The payer calls it approved in total, but not every line is. Ask the payer."


class _Coded(Wire):
    code: str | None = None
    value: str | None = None


class _Message(Wire):
    message: str | None = None


class Certified(Wire):
    """What header and procedures of a review share."""

    status_code: str | None = None
    status_reasons: Many[_Coded] = ()
    certification_number: str | None = None
    certification_effective_date: Day = None
    certification_expiration_date: Day = None
    quantity: str | None = None
    quantity_type_code: str | None = None
    trace_numbers: Many[Any] = ()


class ReviewProcedure(Certified):
    """One requested service as answered."""

    code: str | None = None
    notes: Many[_Message | str] = ()


class ReviewPayer(Wire):
    """The payer that a review names."""

    id: str | None = None


class Review(Certified):
    """A service review as the payer shows it."""

    id: str | None = None
    reference_number: str | None = None
    from_date: Day = None
    to_date: Day = None
    created_date: Day = None
    payer: ReviewPayer | None = None
    subscriber: Person | None = None
    patient: Person | None = None
    procedures: Many[ReviewProcedure] = ()
    provider_notes: Many[_Message] = ()
    payer_notes: Many[_Message] = ()
    validation_messages: Many[FieldProblem] = ()


@dataclass
class Decided:
    """The payer's answer in the words of the core; `lines` is empty while undecided."""

    in_process: bool = False
    lines: list[LineAnswer] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    wanted: list[str] = field(default_factory=list)


def refuse_unless_about(review: Review, request: AuthorizationRequest, raw: bytes) -> None:
    """Refuse an answer about somebody else; silence about the person is allowed.

    Raises:
        UnexpectedResponse: Member, name, birth date or payer differ from the request's.
    """
    if describes(review, request) is False:
        raise UnexpectedResponse(SYSTEM, ABOUT_SOMEBODY_ELSE, raw)


def describes(review: Review, request: AuthorizationRequest) -> bool | None:
    """Whether a review is about the request's patient and payer; None when it does not say."""
    if review.payer and review.payer.id not in (None, request.destination):
        return False
    first, _, last, _ = split_name(value(request, "patient_name") or "")
    asked = Person(
        member_id=value(request, "member_id"),
        first_name=first,
        last_name=last,
        birth_date=birth_date(request),
    )
    return is_same_person(asked, review.subscriber, review.patient)


def read_decision(review: Review, request: AuthorizationRequest, raw: bytes) -> Decided:
    """Translate what the payer says; header and procedures are kept apart.

    The line without a code is the payer's own answer for the whole request.

    Raises:
        Rejected: The request turned out not to be usable; nothing is on file at the payer.
        Unavailable: The clearinghouse could not reach the payer.
        UnexpectedResponse: A status code that is not known, or none at all.
    """
    code = review.status_code
    if code in NO_CONTACT:
        raise Unavailable(SYSTEM, f"the payer cannot be reached (code {code})")
    if code == REQUEST_ERROR:
        said = "; ".join(words_for(review.validation_messages)) or "it does not say why"
        raise Rejected(SYSTEM, f"the payer cannot use the request: {said}")
    if code in IN_PROGRESS:
        return Decided(in_process=True)
    found = Decided()
    if code != COMPLETE:
        found.lines.append(_line(review, review, request, raw, found.notes))
    for procedure in review.procedures:
        _add_procedure(procedure, review, request, raw, found)
    if found.in_process:
        return Decided(in_process=True, notes=[SOME_LINES_OPEN])
    if not found.lines:
        raise UnexpectedResponse(SYSTEM, "called complete, but without a decision", raw)
    _agree(found)
    found.notes += _notes(review)
    found.wanted += _wanted(review, found.lines)
    return found


def _agree(found: Decided) -> None:
    """Do not let a header say more than its lines: approved in total with a line that is not."""
    whole, lines = found.lines[0], found.lines[1:]
    is_contradicted = any(line.outcome not in ALLOWED for line in lines)
    if whole.code is None and whole.outcome is Outcome.APPROVED and is_contradicted:
        found.lines[0] = whole.model_copy(update={"outcome": Outcome.PARTIAL})
        found.notes.append(NOT_IN_TOTAL)


def _add_procedure(
    procedure: ReviewProcedure,
    review: Review,
    request: AuthorizationRequest,
    raw: bytes,
    found: Decided,
) -> None:
    if procedure.status_code in (None, COMPLETE):
        return
    if procedure.status_code in IN_PROGRESS:
        found.in_process = True
        return
    if procedure.code not in {line.code for line in request.lines}:
        found.notes.append(f"The payer answers for {procedure.code}, which was not asked for.")
    found.lines.append(_line(procedure, review, request, raw, found.notes))


def _line(
    part: Certified,
    header: Review,
    request: AuthorizationRequest,
    raw: bytes,
    notes: list[str],
) -> LineAnswer:
    outcome = OUTCOMES.get(part.status_code or "")
    if outcome is None:
        raise UnexpectedResponse(SYSTEM, "a status code that is not known", raw)
    line = LineAnswer(
        code=part.code if isinstance(part, ReviewProcedure) else None,
        outcome=outcome,
        number=part.certification_number or header.certification_number,
        reasons=tuple(
            Reason(code=each.code, text=payers_words(each.value) or "")
            for each in part.status_reasons
        ),
    )
    if outcome not in CERTIFIED:
        return line
    return _with_what_is_granted(line, part, header, request, notes)


def _with_what_is_granted(
    line: LineAnswer,
    part: Certified,
    header: Review,
    request: AuthorizationRequest,
    notes: list[str],
) -> LineAnswer:
    """Add quantity and dates; elsewhere the payer only repeats what was asked."""
    visits, units = _granted(part, notes)
    start = part.certification_effective_date or header.certification_effective_date
    end = part.certification_expiration_date or header.certification_expiration_date
    asked_visits, asked_units = _asked(line.code, request)
    is_whole = _covers(visits, asked_visits) and _covers(units, asked_units)
    is_less = _is_fewer(visits, asked_visits) or _is_fewer(units, asked_units)
    if (start and start > request.starts_on) or (end and end < request.ends_on):
        is_whole, is_less = False, True
    outcome = line.outcome
    if part.status_code == MODIFIED and is_whole:
        outcome = Outcome.APPROVED
    if outcome is Outcome.APPROVED and is_less:
        notes.append("The payer calls it approved in total, but authorizes less than was asked.")
    granted = {"visits": visits, "units": units, "valid_from": start, "valid_to": end}
    return line.model_copy(update={**granted, "outcome": outcome})


def _granted(part: Certified, notes: list[str]) -> tuple[int | None, int | None]:
    """Visits and units authorized; any other kind of quantity is told, never counted."""
    if part.quantity is None:
        return None, None
    number = whole_number(part.quantity)
    if number is not None and part.quantity_type_code == VISITS:
        return number, None
    if number is not None and part.quantity_type_code == UNITS:
        return None, number
    notes.append("The payer gives a quantity that is neither visits nor units. Read its answer.")
    return None, None


def _asked(code: str | None, request: AuthorizationRequest) -> tuple[int | None, int | None]:
    if code is None:
        return request.visits, None
    asked = next((line for line in request.lines if line.code == code), None)
    if asked is None:
        return None, None
    return (asked.visits, None) if asked.units is None else (None, asked.units)


def _covers(granted: int | None, asked: int | None) -> bool:
    return asked is None or (granted is not None and granted >= asked)


def _is_fewer(granted: int | None, asked: int | None) -> bool:
    return granted is not None and asked is not None and granted < asked


def _notes(review: Review) -> list[str]:
    said = [each.message for each in review.payer_notes]
    for procedure in review.procedures:
        said += [each if isinstance(each, str) else each.message for each in procedure.notes]
    unusable = words_for(review.validation_messages)
    notes = [f"The payer could not use something: {words}." for words in unusable]
    return list(dict.fromkeys([*filter(None, map(payers_words, said)), *notes]))


def _wanted(review: Review, lines: list[LineAnswer]) -> list[str]:
    """What the payer asks for while it pends: its reasons, and its own words."""
    pended = [line for line in lines if line.outcome is Outcome.PENDED]
    if not pended:
        return []
    reasons = [reason.text or f"code {reason.code}" for line in pended for reason in line.reasons]
    messages = [payers_words(each.message) for each in review.payer_notes]
    return list(dict.fromkeys([*reasons, *filter(None, messages)]))

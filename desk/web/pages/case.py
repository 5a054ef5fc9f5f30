"""The case page: everything about one case, and what can be done about it now."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from pydantic import JsonValue
from starlette.responses import Response
from starlette.routing import Route

from desk.web import words
from desk.web.office import Seat
from desk.web.seats import looking
from desk.web.sheet import (
    ADDABLE,
    Group,
    Place,
    ValueLine,
    Widget,
    place_at,
    sheet_of,
    typed_of,
    widget_of,
)
from priorauth.casework.fields import in_words
from priorauth.casework.next_steps import next_step
from priorauth.casework.paper_questions import cases_of
from priorauth.casework.payers_word import VERDICTS
from priorauth.casework.recording import record_event
from priorauth.casework.visits import runway
from priorauth.clock import local_date
from priorauth.models.case import Question, QuestionKind
from priorauth.models.casefile import CaseFile
from priorauth.models.evidence import Evidence, OnPage
from priorauth.models.packet import Channel, PacketState
from priorauth.models.people import Right, Staff
from priorauth.models.reading import DocumentReading
from priorauth.models.rule_records import DenialRight
from priorauth.models.submission import DeliveryState, Outcome, Submission
from priorauth.storage import Transaction

_TYPED = (QuestionKind.VALUE, QuestionKind.COVERAGE, QuestionKind.RULE)


_NEVER_PREFILLED = frozenset({"conflict", "coverage_ended", "said_deceased"})
"""What one press of a button must not confirm."""


class Asked(NamedTuple):
    """A question with how it is answered."""

    question: Question
    widget: Widget
    typed: str
    hints: tuple[str, ...]
    """What the papers or the payer say about it."""
    mine: bool
    """True when the person who looks may answer it."""
    settles: Submission | None
    """The submission whose fate answers it."""
    others: tuple[str, ...]
    """The cases of which this one may be a part; then a choice answers it."""
    places: tuple[str, ...]
    """Where its papers contradict each other, as reading said it."""
    lines: tuple[ValueLine, ...]
    """The values in doubt, each with the picture of its place."""
    against: tuple[Place, ...]
    """The places of its papers that say otherwise."""


async def show_case(seat: Seat) -> Response:
    """Show a case."""
    return await case_page(seat, seat.request.path_params["case_id"])


async def case_page(
    seat: Seat, case_id: str, *, status: int = 200, trouble: str | None = None
) -> Response:
    """Return the page of a case, with what went wrong if anything did.

    Raises:
        NotFound: This clinic has no such case.
    """
    queue = seat.office.queue
    async with seat.services.store.begin(seat.clinic_id) as tx:
        file = await tx.cases.file(case_id)
        clinic, staff = await tx.people.clinic(), await tx.people.staff()
        payers, therapists = await tx.people.payers(), await tx.people.therapists()
        proofs = await tx.rules.proofs(case_id)
        readings = await _readings(tx, file)
        await record_event(tx, seat.services, seat.sign_in, "view_case", case_id=case_id)
    view = await queue.case(seat.clinic_id, case_id)
    prefills = await queue.papers.prefills(seat.clinic_id, case_id)
    groups = sheet_of(file)
    asked = [_asked(seat, file, each, prefills) for each in file.questions]
    today = local_date(seat.services.clock.now(), clinic.time_zone)
    granted = file.authorizations[-1] if file.authorizations else None
    return await seat.show(
        "case.html",
        status,
        trouble=trouble,
        file=file,
        view=view,
        step=next_step(view),
        groups=groups,
        asked=[_beside(each, groups, readings) for each in asked],
        approvers=approvers(staff),
        names={person.id: person.name for person in staff},
        proofs=proofs,
        said_of={name: found.warnings for name, found in readings.items() if found.warnings},
        rights=_rights(seat, file),
        payer_names=sorted({payer.name for payer in payers}),
        therapists=therapists,
        addable=[field for field in ADDABLE if not file.values(field)],
        widget_of=widget_of,
        granted=granted,
        runway=runway(granted, file.visits, today),
        history=await queue.papers.history(seat.clinic_id, case_id),
        approvals=await queue.papers.approvals(seat.clinic_id, case_id),
        **_gate(file),
    )


async def _readings(tx: Transaction, file: CaseFile) -> dict[str, DocumentReading]:
    """Return what was read of the papers of a case, by document."""
    names = dict.fromkeys(paper.document_id for paper in file.documents)
    readings = {name: await tx.papers.reading(name) for name in names}
    return {name: found for name, found in readings.items() if found}


def _gate(file: CaseFile) -> dict[str, object]:
    """Return what can be done with the latest packet."""
    packet, submission = file.packet, file.submission
    state = submission.state if submission else None
    is_held = packet is not None and packet.state is PacketState.HELD
    by_hand = packet is not None and packet.content.request.channel is Channel.COPY_SHEET
    return {
        "packet": packet,
        "submission": submission,
        "can_approve": is_held and state is DeliveryState.HELD,
        "can_send_back": packet is not None
        and packet.state in (PacketState.DRAFT, PacketState.HELD)
        and state in (None, DeliveryState.HELD),
        "to_copy": by_hand and is_held and state is DeliveryState.APPROVED,
        "by_hand": by_hand,
        "unconfirmed": [s for s in file.submissions if s.state is DeliveryState.UNCONFIRMED],
        "sent": [
            s
            for s in file.submissions
            if s.state in (DeliveryState.SENT, DeliveryState.CONFIRMED) and s.settled_at is None
        ],
        "approvals_by_submission": {s.packet_id: s for s in file.submissions},
    }


def _asked(seat: Seat, file: CaseFile, question: Question, prefills: dict[str, JsonValue]) -> Asked:
    prefill = prefills.get(question.id)
    hints = prefill if isinstance(prefill, list) else [prefill]
    said = tuple(
        words.plain(question.field or "", hint)
        for hint in hints
        if isinstance(hint, str | int | bool)
    )
    is_value = question.kind in _TYPED and question.field not in VERDICTS
    known = file.values(question.field or "")
    is_open = any(e.flag in _NEVER_PREFILLED for e in known)
    present = [] if is_open else [e.value for e in known]
    settles = next(
        (
            s
            for s in file.submissions
            if s.id == question.field and s.state is DeliveryState.UNCONFIRMED
        ),
        None,
    )
    return Asked(
        question=question,
        widget=widget_of(question.field) if is_value and question.field else "text",
        typed=typed_of(question.field, present) if is_value and question.field else "",
        hints=said,
        mine=seat.may(question.who),
        settles=settles,
        others=cases_of(prefill),
        places=(),
        lines=(),
        against=(),
    )


def _beside(asked: Asked, groups: tuple[Group, ...], readings: dict[str, DocumentReading]) -> Asked:
    """Return a question about a value with pictures of its places and of what contradicts them."""
    question = asked.question
    if question.kind is not QuestionKind.VALUE:
        return asked
    rows = [row for group in groups for row in group.rows if row.field == question.field]
    lines = [line for row in rows for line in row.lines if line.crop and line.evidence.flag]
    start = f"The {in_words(question.field or '')} is said in two ways"
    said = [each for found in readings.values() for each in found.warnings]
    return asked._replace(
        places=tuple(each for each in said if each.startswith(start)),
        lines=tuple(lines),
        against=tuple(_against([line.evidence for line in lines], readings)),
    )


def _against(doubted: list[Evidence], readings: dict[str, DocumentReading]) -> Iterator[Place]:
    """Yield where the papers themselves contradict values, as reading found it."""
    for evidence in doubted:
        source = evidence.provenance
        if not isinstance(source, OnPage) or source.document_id not in readings:
            continue
        for referral in readings[source.document_id].referrals:
            found = referral.one(evidence.field)
            there = found.otherwise
            if there and there.box and (found.page, found.box) == (source.page, source.box):
                yield place_at(source.document_id, there.page, there.box)


def _rights(seat: Seat, file: CaseFile) -> tuple[DenialRight, ...]:
    """Return what may be done after a denial, where the payer's latest answers hold one."""
    asked = file.submission.id if file.submission else None
    latest = [d for d in file.determinations if d.submission_id == asked]
    if file.rule is None or not any(d.outcome in _NOT_GRANTED for d in latest):
        return ()
    return seat.services.rules.denial_rights(file.rule.asked)


_NOT_GRANTED = frozenset({Outcome.DENIED, Outcome.PARTIAL})


def approvers(staff: tuple[Staff, ...]) -> list[str]:
    """Return the names of those who may approve."""
    return [p.name for p in staff if p.active and Right.APPROVE in p.rights]


ROUTES = [Route("/cases/{case_id}", looking(show_case), methods=["GET"])]

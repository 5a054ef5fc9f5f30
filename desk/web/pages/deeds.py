"""What a person does on the case page: each is one verb of the core and a way back."""

from __future__ import annotations

from starlette.responses import Response
from starlette.routing import Route

from desk.web.forms import Form
from desk.web.office import Seat
from desk.web.pages.answer_forms import line_answer
from desk.web.pages.case import case_page
from desk.web.seats import Doing, doing
from priorauth.casework import submissions
from priorauth.casework.appointments import enter_visits, entry_of, read_visits
from priorauth.casework.closing import close_case, reopen_case
from priorauth.casework.corrections import (
    answer_question,
    correct_value,
    record_payer_answer,
)
from priorauth.casework.intake import receive
from priorauth.casework.open_cases import open_file
from priorauth.casework.pairing import decide_pair
from priorauth.casework.recording import record_event
from priorauth.casework.submissions import actor_of
from priorauth.errors import InvalidRequest, NotFound
from priorauth.models.case import PairVerdict
from priorauth.models.closing import ClosingReason
from priorauth.models.packet import Channel
from priorauth.models.people import Right


async def _again(seat: Seat, trouble: str, status: int) -> Response:
    return await case_page(
        seat, seat.request.path_params["case_id"], status=status, trouble=trouble
    )


def _case(seat: Seat) -> str:
    return str(seat.request.path_params["case_id"])


def _back(seat: Seat, done: str, place: str = "") -> str:
    return f"/cases/{_case(seat)}?done={done}{'#' + place if place else ''}"


async def _own_packet(seat: Seat, packet_id: str) -> Channel:
    """Return the channel of a packet of this very case.

    Raises:
        NotFound: It is not a packet of this case.
    """
    async with seat.services.store.begin(seat.clinic_id) as tx:
        packet = await tx.packets.get(packet_id)
    if packet.case_id != _case(seat):
        raise NotFound("packet")
    return packet.content.request.channel


async def approve(seat: Seat, form: Form) -> str:
    """Approve exactly what was shown."""
    channel = await _own_packet(seat, form.text("packet_id"))
    await submissions.approve(
        seat.services, seat.sign_in, form.text("packet_id"), form.text("content_hash")
    )
    return _back(seat, "approved_sheet" if channel is Channel.COPY_SHEET else "approved")


async def send_back(seat: Seat, form: Form) -> str:
    """Send the packet back with a comment."""
    await _own_packet(seat, form.text("packet_id"))
    comment = form.text("comment")[:1000]
    if not comment:
        raise InvalidRequest("Say in a few words what is to be changed.")
    await submissions.send_back(seat.services, seat.sign_in, form.text("packet_id"), comment)
    return _back(seat, "sent_back")


async def correct(seat: Seat, form: Form) -> str:
    """Put a value right."""
    field = form.text("field")
    if not field or len(field) > 60 or not field.replace("_", "").replace(".", "").isalnum():
        raise InvalidRequest("Choose a field first.")
    await correct_value(seat.services, seat.sign_in, _case(seat), field, form.text("value"))
    return _back(seat, "corrected", f"field-{field}")


async def answer(seat: Seat, form: Form) -> str:
    """Answer a question of this case."""
    async with seat.services.store.begin(seat.clinic_id) as tx:
        question, _ = await tx.cases.get_question(form.text("question_id"))
    if question.case_id != _case(seat):
        raise NotFound("question")
    if not form.text("value"):
        raise InvalidRequest("Type an answer first.")
    await answer_question(seat.services, seat.sign_in, question.id, form.text("value"))
    return _back(seat, "answered")


async def same(seat: Seat, form: Form) -> str:
    """Join this case and another, or keep the two apart for good."""
    async with seat.services.store.begin(seat.clinic_id) as tx:
        question, _ = await tx.cases.get_question(form.text("question_id"))
    if question.case_id != _case(seat):
        raise NotFound("question")
    said, _, other = form.text("verdict").partition(":")
    try:
        verdict = PairVerdict(said)
    except ValueError:
        raise InvalidRequest("Choose one of the answers.") from None
    kept = await decide_pair(seat.services, seat.sign_in, question.id, verdict, other or None)
    done = "joined" if verdict is PairVerdict.JOINED else "kept_apart"
    return f"/cases/{kept}?done={done}"


async def close(seat: Seat, form: Form) -> str:
    """Close this case."""
    try:
        reason = ClosingReason(form.text("reason"))
    except ValueError:
        raise InvalidRequest("Choose why the case is closed.") from None
    await close_case(seat.services, seat.sign_in, _case(seat), reason)
    return _back(seat, "closed")


async def reopen(seat: Seat, _form: Form) -> str:
    """Open this case again."""
    await reopen_case(seat.services, seat.sign_in, _case(seat))
    return _back(seat, "reopened")


async def attach(seat: Seat, form: Form) -> str:
    """Take in documents that a person attaches to this case."""
    case_id = _case(seat)
    async with seat.services.store.begin(seat.clinic_id) as tx:
        await open_file(tx, case_id)
    if not form.files:
        raise InvalidRequest("Choose a file first.")
    for content in form.files:
        await receive(
            seat.office.intake,
            seat.clinic_id,
            content,
            "desk page",
            case_id=case_id,
            kind=form.optional("kind"),
        )
    async with seat.services.store.begin(seat.clinic_id) as tx:
        details = {"files": len(form.files)}
        await record_event(
            tx, seat.services, seat.sign_in, "attach_document", case_id=case_id, details={**details}
        )
    return _back(seat, "attached")


async def sent_by_hand(seat: Seat, form: Form) -> str:
    """Record that an approved copy sheet was sent."""
    submission_id = await _own_submission(seat, form)
    await submissions.record_sent_by_hand(seat.services, seat.sign_in, submission_id, _number(form))
    return _back(seat, "sent")


async def settle(seat: Seat, form: Form) -> str:
    """Record whether an unclear submission arrived."""
    verdict = form.text("verdict")
    if verdict not in ("arrived", "not_arrived"):
        raise InvalidRequest("Say whether it arrived.")
    await submissions.settle_unconfirmed(
        seat.services,
        seat.sign_in,
        await _own_submission(seat, form),
        arrived=verdict == "arrived",
        payer_reference=_number(form),
    )
    return _back(seat, "settled")


async def _own_submission(seat: Seat, form: Form) -> str:
    async with seat.services.store.begin(seat.clinic_id) as tx:
        submission = await tx.packets.submission(form.text("submission_id"))
    if submission.case_id != _case(seat):
        raise NotFound("submission")
    return submission.id


def _number(form: Form) -> str | None:
    number = form.optional("payer_reference")
    if number is not None and len(number) > 60:
        raise InvalidRequest("The payer's number is too long.")
    return number


async def payer_answer(seat: Seat, form: Form) -> str:
    """Record what the payer said by phone or letter."""
    source = form.text("source")
    await record_payer_answer(
        seat.services,
        seat.sign_in,
        _case(seat),
        line_answer(form),
        source=source if source in ("phone", "letter", "portal") else "phone",
    )
    return _back(seat, "recorded")


async def visit(seat: Seat, form: Form) -> str:
    """Enter one visit."""
    entry = entry_of({**form.fields, "case": _case(seat)})
    entered = await enter_visits(seat.services, actor_of(seat.sign_in), (entry,), "typed")
    if entered.problems:
        raise NotFound("case")
    return _back(seat, "visit", "visits")


async def visits(seat: Seat, form: Form) -> str:
    """Enter the visits of a CSV; every row must be of this case."""
    try:
        text = form.files[0].decode("utf-8") if form.files else ""
    except UnicodeDecodeError:
        raise InvalidRequest("The file is not a CSV in UTF-8.") from None
    entries, problems = read_visits(text)
    strange = sum(entry.case_id != _case(seat) for entry in entries)
    if strange:
        problems = (*problems, f"{strange} rows are of other cases.")
    if problems:
        raise InvalidRequest("Nothing was entered. " + " ".join(problems[:5]))
    await enter_visits(seat.services, actor_of(seat.sign_in), entries, "csv")
    return _back(seat, "visits", "visits")


def _on_case(path: str, do: Doing, right: Right, *, with_files: bool = False) -> Route:
    endpoint = doing(do, right=right, again=_again, with_files=with_files)
    return Route(f"/cases/{{case_id}}/{path}", endpoint, methods=["POST"])


ROUTES = [
    _on_case("approve", approve, Right.APPROVE),
    _on_case("send-back", send_back, Right.CORRECT),
    _on_case("correct", correct, Right.CORRECT),
    _on_case("answer", answer, Right.SEE),
    _on_case("same", same, Right.CORRECT),
    _on_case("close", close, Right.CORRECT),
    _on_case("reopen", reopen, Right.CORRECT),
    _on_case("attach", attach, Right.CORRECT, with_files=True),
    _on_case("sent-by-hand", sent_by_hand, Right.RECORD),
    _on_case("settle", settle, Right.RECORD),
    _on_case("payer-answer", payer_answer, Right.RECORD),
    _on_case("visit", visit, Right.RECORD),
    _on_case("visits", visits, Right.RECORD, with_files=True),
]

"""The work queue: what waits for whom, with the most pressing first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from pydantic import JsonValue
from starlette.responses import Response
from starlette.routing import Route

from adapters.store.desk_papers import PAGE
from adapters.store.work_queue import QueueRow
from desk.web.forms import Form
from desk.web.office import Seat
from desk.web.seats import doing, looking
from priorauth.casework.recording import record_event
from priorauth.errors import NotFound
from priorauth.models.people import Right


class Shelf(NamedTuple):
    """A section of the queue and how it is headed."""

    name: str
    title: str
    hint: str
    tone: str


SHELVES = (
    Shelf("approval", "Waiting for your approval", "Look at each value, then approve.", "look"),
    Shelf("by_hand", "Approved: send these by hand", "Copy, send, record the number.", "look"),
    Shelf("stuck", "Sending stopped", "Find out whether it arrived, then record it.", "stop"),
    Shelf("answered", "Denied, cut, or more is wanted", "Decide what is sent next.", "stop"),
    Shelf("questions", "Questions", "Only a person can answer these.", "look"),
    Shelf("missing", "Missing something", "Close the gaps; then it can be approved.", "look"),
    Shelf("runs_out", "Runs out soon", "Ask again before the last covered visit.", "look"),
    Shelf("payers", "With payers", "Nothing to do; the desk asks them by itself.", "wait"),
    Shelf("scheduling", "Ready to schedule", "No authorization stands in the way.", "good"),
    Shelf("new", "In preparation", "Read and checked; the packet is being drafted.", "wait"),
)
_OTHERS_APPROVE = Shelf(
    "approval", "Waiting for approval", "A colleague with the right looks and approves.", "wait"
)
ALL = Shelf("everything", "Every open case", "", "wait")
_BY_NAME = {shelf.name: shelf for shelf in (*SHELVES, ALL)}


def _shelf(seat: Seat, shelf: Shelf) -> Shelf:
    """Return a section as it is headed for her: who may not approve is not asked to."""
    own = shelf.name != "approval" or seat.may(Right.APPROVE)
    return shelf if own else _OTHERS_APPROVE


async def show_queue(seat: Seat) -> Response:
    """Show every section with its first cases."""
    payer_id = seat.request.query_params.get("payer") or None
    office = seat.office
    sections = await office.queue.work(seat.clinic_id, payer_id=payer_id)
    questions = await office.queue.papers.questions(seat.clinic_id)
    await _note(seat, "view_queue", [row for each in sections.values() for row in each.rows])
    return await seat.show(
        "queue.html",
        sections=sections,
        shelves=[_shelf(seat, shelf) for shelf in SHELVES],
        loose=[q for q in questions if q.kind != "unreadable"],
        unreadable=[q for q in questions if q.kind == "unreadable"],
        payers=await office.queue.payers(seat.clinic_id),
        payer_id=payer_id,
    )


async def show_section(seat: Seat) -> Response:
    """Show one section, page by page."""
    name = seat.request.path_params["name"]
    if name not in _BY_NAME:
        raise NotFound("section")
    payer_id = seat.request.query_params.get("payer") or None
    page = _page_number(seat)
    found = await seat.office.queue.section(seat.clinic_id, name, payer_id=payer_id, page=page)
    await _note(seat, "view_queue", found.rows)
    return await seat.show(
        "section.html",
        shelf=_shelf(seat, _BY_NAME[name]),
        rows=found.rows,
        total=found.total,
        payer_id=payer_id,
        page=page,
        pages=max(1, -(-found.total // PAGE)),
    )


async def search(seat: Seat, form: Form) -> Response:
    """Show the cases that fit what was typed; names never go into an address."""
    typed = form.text("words")[:100]
    rows = await seat.office.queue.search(seat.clinic_id, typed) if typed else ()
    await _note(seat, "search_cases", rows)
    return await seat.show("search.html", rows=rows, typed=typed)


def _page_number(seat: Seat) -> int:
    text = seat.request.query_params.get("page", "1")
    return min(int(text), 10_000) if text.isascii() and text.isdigit() and len(text) < 6 else 1


async def _note(seat: Seat, action: str, rows: Sequence[QueueRow]) -> None:
    """Put on the record whose names a list showed, by their cases; never what was typed."""
    details: dict[str, JsonValue] = {"cases": list(dict.fromkeys(row.case.case_id for row in rows))}
    async with seat.services.store.begin(seat.clinic_id) as tx:
        await record_event(tx, seat.services, seat.sign_in, action, details=details)


ROUTES = [
    Route("/", looking(show_queue), methods=["GET"]),
    Route("/queue/{name}", looking(show_section), methods=["GET"]),
    Route("/search", doing(search, right=Right.SEE), methods=["POST"]),
]

"""Who is at the desk: the session cookie, the token of every form, and the one same refusal."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from desk.web.forms import Form, TooLarge, read_form
from desk.web.office import Office, Seat
from priorauth.casework.recording import record_refusal
from priorauth.casework.sign_in import signed_in
from priorauth.errors import (
    Conflict,
    InvalidRequest,
    NotFound,
    NotPermitted,
    PriorAuthError,
    Unavailable,
    Unreadable,
)
from priorauth.models.people import Right

Endpoint = Callable[[Request], Awaitable[Response]]
Looking = Callable[[Seat], Awaitable[Response]]
Doing = Callable[[Seat, Form], Awaitable[str | Response]]
"""Does something and returns the address to go on to, or a page."""
Again = Callable[[Seat, str, int], Awaitable[Response]]
"""Shows the page again with what went wrong."""


def form_token(session: str) -> str:
    """Return the token that every form of a session carries."""
    return hmac.new(session.encode(), b"form", hashlib.sha256).hexdigest()


def looking(show: Looking, *, right: Right | None = Right.SEE) -> Endpoint:
    """Make a page that a signed-in person with a right may see; None: whoever is signed in."""

    async def endpoint(request: Request) -> Response:
        office: Office = request.app.state.office
        try:
            seat = await _seat(office, request)
            if seat is None:
                return _signed_out(office, request)
            if right is not None and right not in seat.sign_in.staff.rights:
                return await _refused(seat, NotPermitted("see this"))
            return await show(seat)
        except PriorAuthError as error:
            return refusal(office, error)

    return endpoint


def doing(
    do: Doing, *, right: Right | None, again: Again | None = None, with_files: bool = False
) -> Endpoint:
    """Make an action that a signed-in person with a right may take; None: whoever is signed in."""

    async def endpoint(request: Request) -> Response:
        office: Office = request.app.state.office
        try:
            seat = await _seat(office, request)
            if seat is None:
                return _signed_out(office, request)
            if right is not None and not {right, Right.SEE} <= seat.sign_in.staff.rights:
                return await _refused(seat, NotPermitted("do this"))
        except PriorAuthError as error:
            return refusal(office, error)
        try:
            return await _do(seat, do, again, with_files=with_files)
        except PriorAuthError as error:
            return await _refused(seat, error)

    return endpoint


async def _do(seat: Seat, do: Doing, again: Again | None, *, with_files: bool) -> Response:
    try:
        form = await read_form(seat.request, with_files=with_files)
        if not hmac.compare_digest(form.text("form_token").encode(), seat.form_token.encode()):
            await _note_refusal(seat, NotPermitted("do this"))
            return seat.office.page("refused.html", 403)
        gone = await do(seat, form)
        return gone if isinstance(gone, Response) else RedirectResponse(gone, 303)
    except (InvalidRequest, Conflict) as error:
        if again is None:
            raise
        await _note_refusal(seat, error)
        return await again(seat, str(error), _status(error))


async def _refused(seat: Seat, error: PriorAuthError) -> Response:
    """Put on the record what was refused, and show the page for it."""
    await _note_refusal(seat, error)
    return refusal(seat.office, error)


async def _note_refusal(seat: Seat, error: PriorAuthError) -> None:
    if isinstance(error, Unavailable):
        return
    route: Route = seat.request.scope["route"]
    async with seat.services.store.begin(seat.clinic_id) as tx:
        await record_refusal(
            tx, seat.services, seat.sign_in, f"desk {route.path}", type(error).__name__
        )


async def _seat(office: Office, request: Request) -> Seat | None:
    session = request.cookies.get(office.cookie)
    if not session or len(session) > 200:
        return None
    found = await signed_in(office.desk, office.clinic_id, session)
    if found is None:
        return None
    return Seat(office=office, sign_in=found, form_token=form_token(session), request=request)


def _signed_out(office: Office, request: Request) -> HTMLResponse:
    """Say how to sign in; a link from elsewhere comes without the cookie, so look once more."""
    elsewhere = request.method == "GET" and request.headers.get("sec-fetch-site") == "cross-site"
    return office.page("signed_out.html", 401, again=elsewhere, posted=request.method == "POST")


def refusal(office: Office, error: PriorAuthError) -> HTMLResponse:
    """Return the page for an error; what is missing, another clinic's or not hers looks alike."""
    status = _status(error)
    if status == 404:
        return office.page("not_found.html", 404)
    if status == 503:
        page = office.page("unavailable.html", 503)
        page.headers["Retry-After"] = "5"
        return page
    return office.page("trouble.html", status, trouble=str(error))


_STATUS: tuple[tuple[type[PriorAuthError], int], ...] = (
    (NotFound, 404),
    (NotPermitted, 404),
    (Unreadable, 404),
    (Unavailable, 503),
    (TooLarge, 413),
    (InvalidRequest, 422),
    (Conflict, 409),
)


def _status(error: PriorAuthError) -> int:
    return next((status for kind, status in _STATUS if isinstance(error, kind)), 500)

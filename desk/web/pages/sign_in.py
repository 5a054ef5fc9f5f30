"""Signing in with a one-time link, and signing out."""

from __future__ import annotations

import secrets
from datetime import timedelta

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from desk.web.forms import Form
from desk.web.office import Office, Seat
from desk.web.seats import doing, refusal
from priorauth.casework.sign_in import NoSuchLink, note_guess, sign_in, sign_out
from priorauth.errors import InvalidRequest, PriorAuthError
from priorauth.models.people import Right

GUESSES_APART = timedelta(minutes=1)


async def ask(request: Request) -> Response:
    """Show a button; looking at the link, as previews do, does not spend it."""
    office: Office = request.app.state.office
    return office.page("sign_in.html")


async def spend(request: Request) -> Response:
    """Spend the link and begin a session."""
    office: Office = request.app.state.office
    session = secrets.token_urlsafe(32)
    try:
        begun = await sign_in(office.desk, office.clinic_id, request.path_params["token"], session)
    except InvalidRequest as error:
        if isinstance(error, NoSuchLink) and _is_due(office):
            await note_guess(office.desk, office.clinic_id)
        return office.page("sign_in.html", 403, trouble=str(error))
    except PriorAuthError as error:
        return refusal(office, error)
    begins_at = "/" if Right.SEE in begun.staff.rights else "/emergency"
    answer = RedirectResponse(begins_at, 303)
    answer.set_cookie(
        office.cookie, session, httponly=True, samesite="strict", secure=office.secure_cookies
    )
    return answer


def _is_due(office: Office) -> bool:
    """Whether a guess is to be noted: the first of a minute, for strangers must not fill it."""
    now = office.desk.clock.now()
    if office.guessed_at is not None and now - office.guessed_at < GUESSES_APART:
        return False
    office.guessed_at = now
    return True


async def leave(seat: Seat, _form: Form) -> str:
    """End the session."""
    await sign_out(seat.services, seat.sign_in)
    return "/signed-out"


async def left(request: Request) -> Response:
    """Say that nobody is signed in any more."""
    office: Office = request.app.state.office
    answer = office.page("signed_out.html", again=False, posted=False)
    answer.delete_cookie(
        office.cookie, httponly=True, samesite="strict", secure=office.secure_cookies
    )
    return answer


ROUTES = [
    Route("/sign-in/{token:str}", ask, methods=["GET"]),
    Route("/sign-in/{token:str}", spend, methods=["POST"]),
    Route("/sign-out", doing(leave, right=None), methods=["POST"]),
    Route("/signed-out", left, methods=["GET"]),
]

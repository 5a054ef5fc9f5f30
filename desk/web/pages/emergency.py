"""Emergency access: a reason, one hour, looking only; everybody is told."""

from __future__ import annotations

from starlette.responses import Response
from starlette.routing import Route

from desk.web.forms import Form
from desk.web.office import Seat
from desk.web.seats import doing, looking
from priorauth.casework.emergency import break_glass


async def ask(seat: Seat, trouble: str | None = None, status: int = 200) -> Response:
    """Show what emergency access is, and ask for the reason."""
    return await seat.show("emergency.html", status, trouble=trouble)


async def begin(seat: Seat, form: Form) -> str:
    """Let her look for an hour."""
    await break_glass(seat.services, seat.sign_in, form.text("reason"))
    return "/?done=emergency"


ROUTES = [
    Route("/emergency", looking(ask, right=None), methods=["GET"]),
    Route("/emergency", doing(begin, right=None, again=ask), methods=["POST"]),
]

"""Puts the desk page together: routes, the guarding shell and the static files."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from adapters.store.work_queue import Queue
from desk.web.office import HERE, Office
from desk.web.pages import case, deeds, emergency, letters, papers, sign_in, work
from desk.web.shell import Shell
from priorauth.services import Services


def build_app(
    desk: Services,
    intake: Services,
    queue: Queue,
    clinic_id: str,
    *,
    secure_cookies: bool,
    origins: frozenset[str],
    beside: Sequence[Mount | Route] = (),
) -> Starlette:
    """Return the desk page of one clinic.

    `origins` are the addresses under which it may be opened; every other host is refused.
    `beside` is served on the same port with its own sign-in, such as MCP over HTTP.
    """
    office = Office(
        desk=desk,
        intake=intake,
        queue=queue,
        clinic_id=clinic_id,
        secure_cookies=secure_cookies,
        origins=origins,
    )
    routes: list[BaseRoute] = [
        *work.ROUTES,
        *case.ROUTES,
        *deeds.ROUTES,
        *papers.ROUTES,
        *letters.ROUTES,
        *emergency.ROUTES,
        *sign_in.ROUTES,
        Route("/health", _health, methods=["GET"]),
        Mount("/static", StaticFiles(directory=HERE / "static")),
        *beside,
    ]
    own_sign_in = tuple(door.path for door in beside)
    app = Starlette(
        routes=routes,
        middleware=[Middleware(Shell, office=office, beside=own_sign_in)],
        exception_handlers={HTTPException: _http_error},
    )
    app.state.office = office
    return app


async def _health(_request: Request) -> Response:
    return JSONResponse({"state": "up"})


async def _http_error(request: Request, error: Exception) -> Response:
    office: Office = request.app.state.office
    status = error.status_code if isinstance(error, HTTPException) else 500
    page = "not_found.html" if status in (404, 405) else "trouble.html"
    return office.page(page, 404 if status in (404, 405) else status, trouble="")

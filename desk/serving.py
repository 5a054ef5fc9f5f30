"""Serves the desk page, and MCP, on a port each until told to stop."""

from __future__ import annotations

import asyncio
import secrets
import socket
from collections.abc import Iterable, Iterator
from contextlib import AsyncExitStack, contextmanager
from urllib.parse import urlsplit

import click
import uvicorn
from starlette.routing import Mount, Route
from starlette.types import ASGIApp

from adapters.home import Home, Whose, opened, read_whose
from adapters.settings import Settings
from adapters.store.work_queue import queue_of
from adapters.wiring import desk_services, intake_services
from desk.hanging_up import Impatient
from desk.house import sign_in_link
from desk.opening import connected
from desk.web.app import build_app
from desk.web.fhir_door import fhir_door
from desk.web.figures import figures_door
from desk.working import stopped_by_signal
from mcp_server.serving import opened_app
from priorauth.casework.sign_in import make_link
from priorauth.errors import InvalidRequest, NotConfigured
from priorauth.models.people import Staff
from priorauth.services import Services

LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
KEEP_ALIVE = 30
"""Seconds that a connection stays open on which nothing comes that should."""


async def serve_desk(settings: Settings, *, announce: bool) -> None:
    """Serve the desk page until SIGTERM or SIGINT.

    Raises:
        NotConfigured: No clinic is set up here, or this process was not given its logins.
    """
    whose = read_whose(settings)
    address = settings.desk_page.rstrip("/")
    stop = stopped_by_signal()
    async with AsyncExitStack() as stack:
        listening = stack.enter_context(listen(settings.desk_host, settings.desk_port))
        home = stack.enter_context(opened(settings))
        desk = await stack.enter_async_context(desk_services(settings, home))
        intake = await stack.enter_async_context(intake_services(settings, home))
        app = build_app(
            desk,
            intake,
            queue_of(desk.store),
            whose.clinic_id,
            secure_cookies=address.startswith("https://"),
            origins=origins_of(address, settings.desk_port),
            beside=tuple(_doors(settings, desk, intake, whose.clinic_id)),
        )
        if announce:
            click.echo(f"The desk page is at {address}")
            click.echo(f"Sign in, once: {await sign_in_link(settings, home, whose)}")
        await serve_until(stop, app, listening)


def _doors(
    settings: Settings, desk: Services, intake: Services, clinic_id: str
) -> Iterator[Mount | Route]:
    """Yield what is served beside the pages, where it is set up."""
    if settings.fhir_token is not None:
        yield fhir_door(intake, clinic_id, settings.fhir_token)
    if settings.metrics_token is not None:
        yield figures_door(desk, clinic_id, settings.metrics_token)


async def serve_mcp(settings: Settings) -> None:
    """Serve MCP by HTTP until SIGTERM or SIGINT.

    Raises:
        NotConfigured: It is not set up, or this process was not given its login.
    """
    stop = stopped_by_signal()
    async with AsyncExitStack() as stack:
        app = await stack.enter_async_context(opened_app(settings))
        if settings.mcp is None:
            return
        listening = stack.enter_context(
            listen(settings.mcp.host, settings.mcp.port, "PRIORAUTH_MCP_PORT")
        )
        await serve_until(stop, app, listening)


async def serve_until(
    stop: asyncio.Event, app: ASGIApp, listening: socket.socket, *, patience: int = KEEP_ALIVE
) -> None:
    """Serve a program on a socket; what has begun is finished first."""
    server = _Server(
        uvicorn.Config(
            app,
            access_log=False,
            log_config=None,
            server_header=False,
            proxy_headers=False,
            http=Impatient,
            timeout_keep_alive=patience,
            timeout_graceful_shutdown=5,
        )
    )
    serving = asyncio.create_task(server.serve(sockets=[listening]))
    stopping = asyncio.create_task(stop.wait())
    await asyncio.wait((serving, stopping), return_when=asyncio.FIRST_COMPLETED)
    server.should_exit = True
    await serving
    stopping.cancel()


class _Server(uvicorn.Server):
    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals to us, so that what was opened is closed in order."""
        yield


def listen(host: str, port: int, setting: str = "--port or PRIORAUTH_DESK_PORT") -> socket.socket:
    """Return a socket that listens there.

    Raises:
        NotConfigured: Something else listens there, or it is no address of this machine.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listening = socket.create_server((host, port), family=family, backlog=512)
    except OSError:
        raise NotConfigured(
            f"The desk page cannot listen on {host}, port {port}: it is taken, or no address of"
            f" this machine. Choose another with {setting}."
        ) from None
    # Connections inherit it; without it the last piece of an answer waits 40 ms for the client.
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listening


def origins_of(address: str, port: int) -> frozenset[str]:
    """Return every address under which the page may be opened: its own, and this machine's."""
    parts = urlsplit(address)
    origins = {f"{parts.scheme}://{parts.netloc}".lower()}
    if parts.scheme == "http":
        origins |= {f"http://{host}:{port}" for host in LOOPBACK}
    return frozenset(origins)


async def link_for(settings: Settings, named: str) -> tuple[str, str]:
    """Return a person's name and a one-time link for her, by name or id.

    Raises:
        InvalidRequest: Nobody, or more than one person, is called that.
    """
    whose = read_whose(settings)
    with opened(settings) as home:
        return await _link(settings, home, whose, named)


async def _link(settings: Settings, home: Home, whose: Whose, named: str) -> tuple[str, str]:
    token = secrets.token_urlsafe(24)
    async with connected(settings, home, "pa_desk") as (services, _):
        async with services.store.begin(whose.clinic_id) as tx:
            staff = await tx.people.staff()
        person = fitting_person(staff, named)
        await make_link(services, whose.clinic_id, person.id, token, whose.staff_id)
    return person.name, f"{settings.desk_page.rstrip('/')}/sign-in/{token}"


def fitting_person(staff: Iterable[Staff], named: str) -> Staff:
    """Return the one active person of that name or id.

    Raises:
        InvalidRequest: Nobody, or more than one person, is called that.
    """
    here, wanted = [person for person in staff if person.active], named.strip().casefold()
    fitting = [p for p in here if wanted in (p.id.casefold(), p.name.casefold())]
    if len(fitting) != 1:
        raise InvalidRequest(
            f"{'Nobody' if not fitting else 'More than one person'} is called that. Names: "
            + ", ".join(f"{person.name} ({person.id})" for person in here)
        )
    return fitting[0]

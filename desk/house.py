"""The whole house on one machine: its database, the desk page and the worker, kept running."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable
from urllib.parse import urlsplit

import click

from adapters.home import Home, Whose, opened, read_whose
from adapters.key_settings import key_environment
from adapters.settings import DESK_TOKENS, LOGIN_VARIABLES, Login, Settings, inherited
from desk.key_room import check_keys, prepare
from desk.opening import connected
from desk.supervising import Child, Supervisor
from desk.working import stopped_by_signal
from priorauth.casework.sign_in import make_link
from priorauth.clock import SystemClock
from priorauth.errors import PriorAuthError

LOOK_SECONDS = 2.0
OPENS_WITHIN = 120.0


async def run_house(settings: Settings) -> None:
    """Run until SIGTERM or SIGINT; the children are gone when this returns.

    Raises:
        NotConfigured: No clinic is set up here yet, or the database cannot be opened.
    """
    whose = read_whose(settings)
    stop = stopped_by_signal()
    with opened(settings) as home:
        if home.is_embedded or settings.owner_url is not None:
            await asyncio.to_thread(prepare, settings, home, whose.clinic_id)
        await check_keys(settings, home, whose.clinic_id)
        supervisor = Supervisor(children(settings, home), clock=SystemClock(), say=_say)
        beside = [asyncio.create_task(_welcome(settings, home, whose, stop))]
        if home.is_embedded:
            beside.append(asyncio.create_task(_watch_database(home, supervisor, stop)))
        try:
            await supervisor.run(stop)
        finally:
            for task in beside:
                task.cancel()
            await asyncio.gather(*beside, return_exceptions=True)


def children(settings: Settings, home: Home) -> tuple[Child, ...]:
    """Return desk, worker, and MCP and listener where set up; each with its own login alone.

    The desk and the worker are given the master key too; MCP only what names are looked up with.
    Where Slack is cleared for names, it is the worker that tells them there.
    """
    watches = settings.watched_folder is not None
    tells_names = ("SLACK_",) if settings.phi.slack is not None else ()
    mcp = Child(
        name="mcp",
        arguments=("mcp", "serve"),
        environment=_environment(settings, home, ("pa_agent",)),
    )
    agent = Child(
        name="agent",
        arguments=("agent",),
        environment=_environment(settings, home, ("pa_agent",), "SLACK_", "ANTHROPIC_"),
    )
    listens = settings.listen.port is not None
    return (
        *((mcp,) if settings.mcp is not None else ()),
        *((agent,) if settings.slack is not None else ()),
        Child(
            name="desk",
            arguments=("desk",),
            environment=_environment(settings, home, ("pa_desk", "pa_intake"), *DESK_TOKENS),
        ),
        Child(
            name="worker",
            arguments=("worker",),
            environment=_environment(
                settings,
                home,
                ("pa_worker", "pa_intake") if watches else ("pa_worker",),
                "AVAILITY_",
                "ANTHROPIC_",
                "SMTP_",
                *tells_names,
            ),
        ),
        *([_listener(settings, home)] if listens else []),
    )


def _listener(settings: Settings, home: Home) -> Child:
    return Child(
        name="listen",
        arguments=("listen",),
        environment=_environment(settings, home, ("pa_intake",)),
    )


async def sign_in_link(settings: Settings, home: Home, whose: Whose) -> str:
    """Make a link that signs in the person who works at this machine, once."""
    token = secrets.token_urlsafe(24)
    async with connected(settings, home, "pa_desk") as (services, _):
        await make_link(services, whose.clinic_id, whose.staff_id, token, whose.staff_id)
    return f"{settings.desk_page.rstrip('/')}/sign-in/{token}"


def _environment(
    settings: Settings, home: Home, logins: tuple[Login, ...], *prefixes: str
) -> Callable[[], dict[str, str]]:
    def make() -> dict[str, str]:
        environment = inherited(*prefixes)
        environment["PRIORAUTH_HOME"] = str(settings.home)
        environment["PRIORAUTH_DESK_PORT"] = str(settings.desk_port)
        environment |= key_environment(settings.keys, logins)
        for login in logins:
            environment[LOGIN_VARIABLES[login]] = home.login_url(login)
        return environment

    return make


async def _welcome(settings: Settings, home: Home, whose: Whose, stop: asyncio.Event) -> None:
    """Print where the desk page is as soon as it answers."""
    for _ in range(int(OPENS_WITHIN / 0.2)):
        if stop.is_set():
            return
        if await _answers(settings.desk_host, settings.desk_port):
            break
        await asyncio.sleep(0.2)
    else:
        _say("the desk page does not answer; see the lines of the desk above")
        return
    click.echo(f"The desk page is at {settings.desk_page}")
    try:
        link = await sign_in_link(settings, home, whose)
    except PriorAuthError as error:
        _say(f"no sign-in link could be made: {error}")
        return
    click.echo(f"Sign in, once and within 24 hours: {link}")
    click.echo("Ctrl-C stops everything; what has begun is finished first.")


async def _watch_database(home: Home, supervisor: Supervisor, stop: asyncio.Event) -> None:
    """Start the clinic's own database again when it died."""
    missed = 0
    while not stop.is_set():
        await asyncio.sleep(LOOK_SECONDS)
        before = home.login_url("pa_desk")
        place = urlsplit(before)
        if await _answers(place.hostname or "", place.port or 0):
            missed = 0
            continue
        missed += 1
        if missed < 2:
            continue
        try:
            await asyncio.to_thread(home.revive)
        except PriorAuthError as error:
            _say(f"the database did not start: {error}")
            continue
        _say("the database had died and was started again")
        if home.login_url("pa_desk") != before:
            await supervisor.restart()


async def _answers(host: str, port: int) -> bool:
    try:
        _, writer = await asyncio.wait_for(asyncio.open_connection(host, port), 2.0)
    except (OSError, TimeoutError):
        return False
    writer.close()
    return True


def _say(line: str) -> None:
    click.echo(line, err=True)

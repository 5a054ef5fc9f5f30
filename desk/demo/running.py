"""The practice run: a Monday morning's faxes go the whole way, in processes of their own."""

from __future__ import annotations

import asyncio
import secrets
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from adapters.home import Home, Whose, opened
from adapters.settings import Settings, inherited, read_settings
from adapters.store.overview import CaseLine, Overview, case_lines, overview
from adapters.wiring import intake_services
from desk.demo.patience import patience
from desk.demo.person import DeskPerson
from desk.demo.rulebook import write_rules
from desk.demo.town import PracticeTown
from desk.founding import found
from desk.house import children, sign_in_link
from desk.setup_file import read_setup
from desk.supervising import Child, Supervisor
from priorauth.casework.intake import receive
from priorauth.clock import SystemClock, local_date
from priorauth.errors import InvalidRequest, Unavailable

SETUP = Path(__file__).parent / "clinic.yaml"
SPEED = 7200.0
"""Simulated seconds per second: the slowest payer decides within five seconds."""
PACE = "0.001"
"""Every wait towards a payer, shortened: the first look comes after 0.6 seconds."""
Say = Callable[[str], None]


class Practice(NamedTuple):
    """A running practice clinic."""

    settings: Settings
    home: Home
    whose: Whose
    town: PracticeTown
    link: str
    began: float

    def look(self) -> Overview:
        """Return how much there is of everything now."""
        return overview(self.home.login_url("pa_worker"), self.whose.clinic_id)

    def cases(self) -> tuple[CaseLine, ...]:
        """Return every case as it stands now."""
        return case_lines(self.home.login_url("pa_worker"), self.whose.clinic_id)


@asynccontextmanager
async def practice(folder: Path, say: Say) -> AsyncIterator[Practice]:
    """Open the practice clinic in a folder: town, database, worker and desk page."""
    began = time.monotonic()
    async with PracticeTown(folder, speed=SPEED) as town:
        extra = _environment(folder, town)
        settings = read_settings({**inherited(), **extra})
        with opened(settings) as home:
            whose = await asyncio.to_thread(found, settings, read_setup(SETUP), home=home)
            say("The practice clinic, its payers and its database are ready.")
            stop = asyncio.Event()
            started = tuple(_with(child, extra) for child in children(settings, home))
            supervisor = Supervisor(started, clock=SystemClock(), say=say)
            running = asyncio.create_task(supervisor.run(stop))
            try:
                await _answers(settings)
                link = await sign_in_link(settings, home, whose)
                yield Practice(settings, home, whose, town, link, began)
            finally:
                stop.set()
                await running


def _environment(folder: Path, town: PracticeTown) -> dict[str, str]:
    today = local_date(SystemClock().now(), "America/New_York")
    (folder / "tmp").mkdir(exist_ok=True)
    return {
        "TMPDIR": str(folder / "tmp"),
        "PRIORAUTH_HOME": str(folder / "clinic"),
        "PRIORAUTH_EXTRA_RULES": str(write_rules(folder / "rules", today)),
        "PRIORAUTH_PACE": PACE,
        "PRIORAUTH_DESK_PORT": str(_free_port()),
        "PRIORAUTH_METRICS_TOKEN": secrets.token_urlsafe(24),
        "AVAILITY_BASE_URL": town.availity,
        "AVAILITY_CLIENT_ID": "practice-clinic",
        "AVAILITY_CLIENT_SECRET": "practice-only",
    }


_ALONE = {"AVAILITY": "worker", "METRICS_TOKEN": "desk"}
"""Which child alone is given a setting whose name holds that."""


def _with(child: Child, extra: dict[str, str]) -> Child:
    allowed = {
        name: value
        for name, value in extra.items()
        if child.name == next((who for part, who in _ALONE.items() if part in name), child.name)
    }
    usual = child.environment
    return Child(
        name=child.name,
        arguments=child.arguments,
        environment=lambda: {**usual(), **allowed},
    )


async def write_paper(folder: Path, today: date) -> tuple[Path, ...]:
    """Let the town's offices write the Monday morning faxes; return the files in order."""
    ran = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-m", "simulator.paper", "demo", str(folder), "--today", str(today)],
        capture_output=True,
        check=False,
    )
    if ran.returncode != 0:
        raise Unavailable("The practice town", "could not write its faxes")
    return tuple(sorted(folder.glob("fax_*")))


async def take_in(run: Practice, files: tuple[Path, ...], say: Say) -> int:
    """Take the faxes in, as the fax line would; return how many were acknowledged."""
    taken = 0
    async with intake_services(run.settings, run.home) as services:
        for path in files:
            content = path.read_bytes()
            try:
                await receive(
                    services, run.whose.clinic_id, content, "fax line", message_id=path.name
                )
            except InvalidRequest as error:
                say(f"  {path.name}: {error}")
                continue
            taken += 1
    return taken


async def settle(run: Practice, say: Say) -> Overview:
    """Wait until nothing is left that the house can do without a person."""
    calm = 0
    async with patience() as is_new:
        while calm < 3:
            seen = await asyncio.to_thread(run.look)
            quiet = not (seen.inbox or seen.unread or seen.busy)
            calm = calm + 1 if quiet else 0
            everything = seen.documents + seen.inbox
            line = (
                f"  read {seen.documents - seen.unread} of {everything} documents, "
                f"{sum(seen.by_route.values())} cases, {seen.held} packets held"
            )
            if is_new(line):
                say(line)
            await asyncio.sleep(0.4)
    return seen


async def approve_all(run: Practice, say: Say) -> int:
    """Approve every held packet on the desk page, as the practice administrator."""
    approved = 0
    async with DeskPerson(run.settings.desk_page) as person:
        await person.sign_in(run.link)
        for case in await asyncio.to_thread(run.cases):
            if case.packet_state == "held" and case.delivery_state == "held":
                await person.approve(case.case_id)
                approved += 1
                say(f"  {case.case_id} approved, to {case.payer_name}")
        await _until_answered(run, person, say)
    return approved


async def _until_answered(run: Practice, person: DeskPerson, say: Say) -> None:
    """Wait for the payers; where nobody can tell what arrived, ask them by telephone."""
    async with patience() as is_new:
        while True:
            lines = await asyncio.to_thread(run.cases)
            is_new(lines)
            for case in lines:
                if case.delivery_state == "unconfirmed":
                    await _telephone(run, person, case, say)
            waiting = [c for c in lines if c.delivery_state in ON_THE_WAY and not c.outcomes]
            if not waiting:
                return
            await asyncio.sleep(0.4)


ON_THE_WAY = ("approved", "sending", "sent", "confirmed", "unconfirmed")


async def _telephone(run: Practice, person: DeskPerson, case: CaseLine, say: Say) -> None:
    number = await run.town.telephone(case.reference or "")
    if number is None:
        await person.says_it_did_not_arrive(case.case_id)
        say(f"  {case.case_id}: nobody could tell; by telephone the payer has nothing: again")
    else:
        await person.says_it_arrived(case.case_id, number)
        say(f"  {case.case_id}: nobody could tell; by telephone the payer has it")


async def report(run: Practice) -> dict[str, Any]:
    """Return the closing figures; `payer` is the town's own count."""
    seen = await asyncio.to_thread(run.look)
    ledger = await run.town.ledger()
    routes = ("authorization", "scheduling", "staff_review")
    return {
        "documents": seen.documents,
        "referrals": seen.referrals,
        "cases": {route: seen.by_route.get(route, 0) for route in routes},
        "packets": {"held": seen.held, "approved": seen.approved},
        "submissions": {"sent": seen.sent},
        "payer": {"received": ledger["received"], "duplicates": ledger["duplicates"]},
        "determinations": seen.determinations,
        "questions": seen.questions,
        "seconds": round(time.monotonic() - run.began, 1),
    }


DRILLS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("timeout_after_acceptance", {"then": "drop", "times": 1}),
    ("rate_limited", {"times": 2, "path": "service-reviews"}),
    ("server_error", {"times": 2, "path": "coverages", "status": 503}),
    ("cut_connection", {"times": 1, "path": "service-reviews", "at": "after_body"}),
    ("html_with_200", {"times": 1, "path": "service-reviews", "method": "GET"}),
)
"""What goes wrong with `--drills`: on the wire, before and after the payer has accepted."""


async def arm_drills(run: Practice) -> None:
    """Switch the drills on."""
    for name, details in DRILLS:
        await run.town.drill(name, **details)


async def _answers(settings: Settings) -> None:
    async with asyncio.timeout(60.0):
        while True:
            try:
                _, writer = await asyncio.open_connection(settings.desk_host, settings.desk_port)
            except OSError:
                await asyncio.sleep(0.1)
                continue
            writer.close()
            return


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port

"""Killed with -9 at every named point and started again: nothing lost, nothing twice."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from adapters.home import Whose, write_whose
from adapters.settings import read_settings
from adapters.store.overview import Overview, case_lines, overview
from desk.demo.rulebook import write_rules
from priorauth.casework import submissions
from priorauth.clock import SystemClock
from rules.shelf import RuleShelf
from simulator.paper import demo
from tests.clinics import BILLER, CLINIC, House, found_clinics, house_in, write_keys
from tests.database import FreshDatabase, at_database, create_database
from tests.simulator.town import Town, started_town

pytestmark = [pytest.mark.anyio, pytest.mark.crash, pytest.mark.slow]

COMPLETE = ("_01.pdf", "_11.pdf")
"""A typed order, and the evaluation with its plan of care: text PDFs, so read fast."""
INTAKE = ("intake.before_store", "intake.before_commit", "intake.after_commit")
WORK = (
    "filing.before_commit",
    "filing.after_commit",
    "reading.before_commit",
    "reading.after_commit",
    "work.after_benefits",
    "work.after_routing",
    "draft.before_commit",
)
DELIVERY = (
    "deliver.after_claim",
    "deliver.before_send",
    "deliver.after_send",
    "deliver.before_record",
    "deliver.after_record",
    "look.before_record",
)


@dataclass
class Shift:
    """One clinic's commands as processes of their own, with a town of payers beside it."""

    house: House
    town: Town
    folder: Path
    environment: dict[str, str]
    mark: Path = field(init=False)

    def __post_init__(self) -> None:
        self.mark = self.folder / "crashed"

    def run(self, *arguments: str, crash_at: str | None = None) -> subprocess.Popen[bytes]:
        extra = {"PRIORAUTH_CRASH_MARK": str(self.mark)}
        if crash_at is not None:
            extra["PRIORAUTH_CRASH_AT"] = crash_at
        program = "import sys; from desk.commands import main; sys.argv[0] = 'priorauth'; main()"
        return subprocess.Popen(
            [sys.executable, "-c", program, *arguments],
            env=self.environment | extra,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    @contextlib.contextmanager
    def worker(self) -> Iterator[None]:
        running = self.run("worker")
        try:
            yield
        finally:
            running.terminate()
            running.wait(30)

    def look(self) -> Overview:
        return overview(self.house.url("pa_worker"), CLINIC)

    def until(self, holds: Callable[[Overview], bool], seconds: float = 60.0) -> Overview:
        for _ in range(int(seconds / 0.1)):
            seen = self.look()
            if holds(seen):
                return seen
            time.sleep(0.1)  # waits for another process
        raise AssertionError(f"never came about: {self.look()}")

    def until_killed(self, process: subprocess.Popen[bytes]) -> None:
        assert process.wait(60) == -signal.SIGKILL
        assert self.mark.exists()


@pytest.fixture(scope="module")
def faxes(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, ...]:
    folder = tmp_path_factory.mktemp("faxes")
    written = demo.write(folder, today=SystemClock().now().date())
    return tuple(str(path) for path in written if path.name.endswith(COMPLETE))


@pytest.fixture
async def shift(house: House, tmp_path: Path) -> AsyncIterator[Shift]:
    with begun(house, tmp_path) as shift:
        yield shift


@pytest.fixture(scope="module")
async def taken_in(
    postgres: str,
    migrated_template: str,
    rules: RuleShelf,
    faxes: tuple[str, ...],
    tmp_path_factory: pytest.TempPathFactory,
) -> str:
    """The name of a database in which both faxes have just been taken in."""
    name = f"{migrated_template}_taken_in_{uuid4().hex[:8]}"
    create_database(postgres, name, migrated_template)
    dsn = at_database(postgres, name)
    found_clinics(dsn)
    async with house_in(dsn, rules) as house:
        with begun(house, tmp_path_factory.mktemp("taken_in")) as shift:
            assert shift.run("intake", *faxes).wait(60) == 0
    return name


@pytest.fixture(scope="module")
async def approved(
    postgres: str, taken_in: str, rules: RuleShelf, tmp_path_factory: pytest.TempPathFactory
) -> str:
    """The name of a database in which a biller has just approved the one packet."""
    name = f"{taken_in}_approved"
    create_database(postgres, name, taken_in)
    async with house_in(at_database(postgres, name), rules) as house:
        with begun(house, tmp_path_factory.mktemp("approved")) as shift:
            with shift.worker():
                shift.until(lambda seen: seen.held == 1 and is_idle(seen))
            await approve(shift)
    return name


@contextlib.contextmanager
def begun(house: House, folder: Path) -> Iterator[Shift]:
    with started_town("--speed", "7200") as town:
        home = folder / "home"
        settings = read_settings({"PRIORAUTH_HOME": str(home)})
        write_keys(home)
        write_whose(settings, Whose(clinic_id=CLINIC, staff_id=BILLER))
        rules = write_rules(folder / "rules", SystemClock().now().date())
        environment = {
            "PATH": os.environ["PATH"],  # noqa: TID251  for a child of the test
            "PRIORAUTH_HOME": str(home),
            "PRIORAUTH_EXTRA_RULES": str(rules),
            "PRIORAUTH_PACE": "0.001",
            "PRIORAUTH_INTAKE_URL": house.url("pa_intake"),
            "PRIORAUTH_WORKER_URL": house.url("pa_worker"),
            "AVAILITY_BASE_URL": f"{town.url}/availity",
            "AVAILITY_CLIENT_ID": "practice-clinic",
            "AVAILITY_CLIENT_SECRET": "practice-only",
        }
        yield Shift(house, town, folder, environment)


def is_idle(seen: Overview) -> bool:
    return not (seen.busy or seen.unread or seen.inbox)


async def approve(shift: Shift) -> None:
    """Approve the one held packet, as its biller."""
    shift.house.clock.at = SystemClock().now() - timedelta(seconds=1)
    (case,) = case_lines(shift.house.url("pa_worker"), CLINIC)
    async with shift.house.desk.store.begin(CLINIC) as tx:
        packet = (await tx.cases.file(case.case_id)).packet
    assert packet is not None
    assert packet.content.gaps == ()
    biller = await shift.house.signed_in(BILLER)
    rules = RuleShelf(extra=(Path(shift.environment["PRIORAUTH_EXTRA_RULES"]),))
    desk = replace(shift.house.desk, rules=rules)
    await submissions.approve(desk, biller, packet.id, packet.content_hash)


@pytest.mark.parametrize("point", INTAKE)
async def test_a_fax_that_was_being_taken_in_is_there_once(
    shift: Shift, faxes: tuple[str, ...], point: str
) -> None:
    shift.until_killed(shift.run("intake", *faxes, crash_at=point))
    assert shift.run("intake", *faxes, crash_at=point).wait(60) == 0

    with shift.worker():
        seen = shift.until(lambda seen: seen.held == 1 and is_idle(seen))

    assert (seen.documents, sum(seen.by_route.values()), seen.held) == (2, 1, 1)


@pytest.mark.parametrize("point", WORK)
async def test_a_worker_killed_at_its_work_leaves_nothing_half_done(
    taken_in: str,
    fresh_database: FreshDatabase,
    rules: RuleShelf,
    tmp_path: Path,
    point: str,
) -> None:
    async with house_in(fresh_database(taken_in), rules) as house:
        with begun(house, tmp_path) as shift:
            shift.until_killed(shift.run("worker", crash_at=point))
            with shift.worker():
                seen = shift.until(lambda seen: seen.held == 1 and is_idle(seen))

    assert (seen.documents, sum(seen.by_route.values()), seen.held) == (2, 1, 1)


@pytest.mark.parametrize("point", DELIVERY)
async def test_a_worker_killed_while_it_sends_sends_once(
    approved: str,
    fresh_database: FreshDatabase,
    rules: RuleShelf,
    tmp_path: Path,
    point: str,
) -> None:
    async with house_in(fresh_database(approved), rules) as house:
        with begun(house, tmp_path) as shift:
            shift.until_killed(shift.run("worker", crash_at=point))
            with shift.worker():
                seen = shift.until(lambda seen: seen.determinations > 0 and is_idle(seen))

            ledger = shift.town.control("ledger")
    assert seen.sent == 1
    assert (ledger["received"], ledger["duplicates"]) == (1, 0)

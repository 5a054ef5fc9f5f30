"""A new key takes over row by row, while people work, and whatever cuts it off."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest

from adapters.home import Whose, write_whose
from adapters.keys.file import KeyFile
from adapters.keys.master import MasterKey
from adapters.settings import read_settings
from adapters.store.database import Database
from adapters.store.keymaking import keys_of, rotate
from adapters.store.keyring import DataKeys
from adapters.store.resealing import left_to_do, sealed_tables
from adapters.store.work_queue import Queue
from priorauth.casework import intake, submissions
from priorauth.models.casefile import CaseFile
from tests.clinics import BILLER, CLINIC, LOOKUP, MASTER, OTHER, House, write_keys
from tests.database import login_url
from tests.on_file import work
from tests.papers import COMPLETE, put_on_file

pytestmark = pytest.mark.anyio

POINTS = ("key made", "some sealed")
MASTER_POINTS = ("new master key written", "clinic keys wrapped")
_MAIN = "from desk.commands import main; main()"


async def filled(house: House) -> str:
    """A case with everything that is sealed: papers, packet, approval, what is in the inbox."""
    (case_id,) = await put_on_file(house, COMPLETE)
    await work(house, case_id)
    packet = (await file_of(house, case_id)).packet
    assert packet is not None
    await submissions.approve(
        house.desk, await house.signed_in(BILLER), packet.id, packet.content_hash
    )
    await intake.receive(house.intake, CLINIC, b"a page that nobody read yet", "fax")
    return case_id


async def file_of(house: House, case_id: str) -> CaseFile:
    async with house.desk.store.begin(CLINIC) as tx:
        return await tx.cases.file(case_id)


def under(house: House, number: int) -> int:
    """How many rows are not under the key of that number."""
    with house.owner() as owner:
        return left_to_do(owner, CLINIC, number)


def turn(house: House, stop_after: int | None = None) -> None:
    """Rotate, or stop after some steps as if the process had died."""
    steps = rotate(owner := house.owner(), CLINIC, MASTER, LOOKUP, lambda _: None)
    for step, _ in enumerate(steps, start=1):
        if step == stop_after:
            break
    steps.close()  # type: ignore[attr-defined]
    owner.close()


async def test_everything_is_under_the_new_key_and_reads_the_same(house: House) -> None:
    case_id = await filled(house)
    before = await file_of(house, case_id)

    turn(house)

    assert under(house, 2) == 0
    assert await file_of(house, case_id) == before
    with house.owner() as owner:
        waits = owner.execute("select id, content from inbox").fetchone() or ("", b"")
    row_id, content = str(waits[0]), bytes(waits[1])  # type: ignore[call-overload]
    assert house.keys().open("inbox.content", row_id, content) == b"a page that nobody read yet"


async def test_patients_are_found_before_while_and_after_the_key_changes(house: House) -> None:
    case_id = await filled(house)
    queue = Queue(house.desk.store)  # type: ignore[arg-type]

    for steps in (None, 1, 3, None):
        if steps is not None:
            turn(house, stop_after=steps)
        async with house.worker.store.begin(CLINIC) as tx:
            matches = await tx.cases.matches("Merriweather, Tansy", None, None)
            members = await tx.cases.matches(None, None, "NWX4410072")
        found = await queue.search(CLINIC, "merriweather")
        assert [m.case_id for m in matches] == [m.case_id for m in members] == [case_id]
        assert [row.case.case_id for row in found] == [case_id]
    turn(house)
    assert under(house, 2) == 0


async def test_a_rotation_that_was_cut_off_goes_on_and_makes_no_third_key(house: House) -> None:
    await filled(house)

    turn(house, stop_after=2)
    turn(house)
    with house.owner() as owner:
        numbers = owner.execute("select number from clinic_key order by number").fetchall()

    assert numbers == [(1,), (2,)]
    assert under(house, 2) == 0


async def test_the_other_clinic_is_left_alone(house: House) -> None:
    await filled(house)

    turn(house)

    with house.owner(OTHER) as owner:
        assert owner.execute("select number from clinic_key").fetchall() == [(1,)]


async def test_sealing_anew_is_all_that_the_owner_may_change_in_what_is_settled(
    house: House,
) -> None:
    await filled(house)
    with house.owner() as owner:
        with pytest.raises(psycopg.Error, match="never changed"):
            owner.execute("update packet set content = 'x', destination = 'ELSEWHERE'")
        with pytest.raises(psycopg.Error, match="never changed"):
            owner.execute("update approval set content_hash = 'x'")
    for login in ("pa_desk", "pa_worker"):
        with psycopg.connect(house.url(login), autocommit=True) as connection:
            connection.execute("select set_config('app.clinic', %s, false)", [CLINIC])
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute("update packet set content = 'x'")


def at_home(house: House, folder: Path) -> dict[str, str]:
    """The environment of the administrator's commands in a data folder."""
    write_keys(folder)
    settings = read_settings({"PRIORAUTH_HOME": str(folder)})
    write_whose(settings, Whose(clinic_id=CLINIC, staff_id=BILLER))
    with psycopg.connect(house.dsn) as connection:
        connection.execute("update staff set rights = rights || '{administer}'::text[]")
    return {
        "PATH": os.environ["PATH"],  # noqa: TID251  for a child of the test
        "PRIORAUTH_HOME": str(folder),
        "DATABASE_URL": login_url(house.dsn, "pa_owner"),
        "PRIORAUTH_DESK_URL": house.url("pa_desk"),
        "PRIORAUTH_WORKER_URL": house.url("pa_worker"),
    }


def run(environment: dict[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _MAIN, *words],
        env=environment,
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.slow
@pytest.mark.crash
@pytest.mark.parametrize(
    ("point", "words"), [*((point, ()) for point in POINTS), ("clinic sealed", ("--all",))]
)
async def test_a_rotation_killed_half_way_loses_nothing(
    house: House, tmp_path: Path, point: str, words: tuple[str, ...]
) -> None:
    case_id = await filled(house)
    before = await file_of(house, case_id)
    environment = at_home(house, tmp_path / "home")
    crash = {"PRIORAUTH_CRASH_AT": point, "PRIORAUTH_CRASH_MARK": str(tmp_path / "mark")}

    killed = run(environment | crash, "keys", "rotate", *words)
    between = await file_of(house, case_id)
    done = run(environment | crash, "keys", "rotate", *words)

    assert killed.returncode == -signal.SIGKILL
    assert (done.returncode, done.stderr) == (0, "")
    assert before == between == await file_of(house, case_id)
    assert under(house, 2) == 0
    with house.owner(OTHER) as owner:
        numbers = owner.execute("select number from clinic_key order by number").fetchall()
    assert numbers == ([(1,), (2,)] if words else [(1,)])


@pytest.mark.slow
@pytest.mark.crash
@pytest.mark.parametrize("point", MASTER_POINTS)
async def test_a_new_master_key_killed_half_way_takes_over_in_the_end(
    house: House, tmp_path: Path, point: str
) -> None:
    case_id = await filled(house)
    before = await file_of(house, case_id)
    home = tmp_path / "home"
    environment = at_home(house, home)
    running = Database(
        house.url("pa_desk"), house.clock, house.ids, keys=DataKeys(KeyFile(home / "master.key"))
    )
    crash = {"PRIORAUTH_CRASH_AT": point, "PRIORAUTH_CRASH_MARK": str(tmp_path / "mark")}

    killed = run(environment | crash, "keys", "rotate", "--master")
    async with running.begin(CLINIC) as tx:
        between = await tx.cases.file(case_id)
    done = run(environment | crash, "keys", "rotate", "--master")
    async with running.begin(CLINIC) as tx:
        after = await tx.cases.file(case_id)
    await running.close()

    assert killed.returncode == -signal.SIGKILL
    assert (done.returncode, done.stderr) == (0, "")
    assert before == between == after
    names = {path.name for path in home.iterdir()}
    assert names >= {"master.key", f"master.key.{MASTER.print.hex()}"}
    assert "master.key.new" not in names
    with house.owner() as owner, pytest.raises(Exception, match="holds another key"):
        keys_of(owner, CLINIC, MASTER)


def test_every_table_with_a_sealed_column_is_known_to_the_rotation() -> None:
    names = {table.name for table in sealed_tables()}

    assert names >= {"patient", "evidence", "packet", "document_bytes", "inbox", "determination"}
    assert MasterKey(bytes(range(32)), "the same").print == MASTER.print

"""The listener as a process of its own: killed before its reply, nothing is lost or twice."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from adapters.home import Whose, write_whose
from adapters.settings import read_settings
from evals.hl7_malformed import good
from priorauth.casework.intake import file_arrival
from simulator.emr.mllp import Sender, code_of
from tests.clinics import BILLER, CLINIC, House

pytestmark = [pytest.mark.anyio, pytest.mark.crash, pytest.mark.slow]

_MAIN = "import sys; from desk.commands import main; sys.argv[0] = 'priorauth'; main()"
AGAIN = good("20261123080000", "20261123081500")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextlib.contextmanager
def listening(
    environment: dict[str, str], port: int, **more: str
) -> Iterator[subprocess.Popen[bytes]]:
    running = subprocess.Popen(
        [sys.executable, "-c", _MAIN, "listen", "--port", str(port)],
        env=environment | more,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield running
    finally:
        running.terminate()
        running.wait(30)


async def until_it_listens(port: int) -> None:
    async with asyncio.timeout(90):
        while True:
            with contextlib.suppress(OSError):
                _, writer = await asyncio.open_connection("127.0.0.1", port)
                writer.close()
                return
            await asyncio.sleep(0.1)  # waits for another process


@pytest.mark.parametrize("point", ["intake.before_commit", "intake.after_commit"])
async def test_h3_a_listener_killed_before_its_reply_loses_and_doubles_nothing(
    house: House, tmp_path: Path, point: str
) -> None:
    home = tmp_path / "home"
    write_whose(
        read_settings({"PRIORAUTH_HOME": str(home)}), Whose(clinic_id=CLINIC, staff_id=BILLER)
    )
    mark = tmp_path / "crashed"
    environment = {
        "PATH": os.environ["PATH"],  # noqa: TID251  for a child of the test
        "PRIORAUTH_HOME": str(home),
        "PRIORAUTH_INTAKE_URL": house.url("pa_intake"),
        "PRIORAUTH_CRASH_MARK": str(mark),
    }
    port = free_port()

    with listening(environment, port, PRIORAUTH_CRASH_AT=point) as killed:
        await until_it_listens(port)
        with contextlib.suppress(asyncio.IncompleteReadError, OSError):
            await Sender("127.0.0.1", port).send(good())
        assert killed.wait(60) == -signal.SIGKILL
    with listening(environment, port):
        await until_it_listens(port)
        replies = await Sender("127.0.0.1", port, patience=60).send(AGAIN)

    with psycopg.connect(house.dsn) as connection:
        arrivals = [row[0] for row in connection.execute("select id from inbox").fetchall()]
    for arrival in arrivals:
        await file_arrival(house.worker, CLINIC, arrival)
    with psycopg.connect(house.dsn) as connection:
        ((documents,),) = connection.execute("select count(*) from document").fetchall()
    assert [code_of(reply) for reply in replies] == ["AA"]
    assert (len(arrivals), documents) == (2 if point == "intake.after_commit" else 1, 1)

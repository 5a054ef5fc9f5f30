"""`priorauth desk`: serves the page, prints links that work once, and stops in order."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import psycopg
import pytest

from adapters.home import read_whose
from adapters.settings import read_settings
from desk.serving import link_for, origins_of
from priorauth.errors import InvalidRequest
from tests.clinics import BILLER, CLINIC, House, write_keys

pytestmark = pytest.mark.anyio

RUN = "from desk.commands import main; main()"


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def environment_of(house: House, home: Path, port: int) -> dict[str, str]:
    """Return the environment of a desk with its own two logins, and no other."""
    whose = {"clinic_id": CLINIC, "staff_id": BILLER}
    (home / "clinic.json").write_text(json.dumps(whose), encoding="utf-8")
    write_keys(home)
    return {
        "PATH": os.environ["PATH"],  # noqa: TID251  a child needs one
        "PRIORAUTH_HOME": str(home),
        "PRIORAUTH_DESK_PORT": str(port),
        "PRIORAUTH_DESK_URL": house.url("pa_desk"),
        "PRIORAUTH_INTAKE_URL": house.url("pa_intake"),
    }


@asynccontextmanager
async def started(
    *arguments: str, environment: dict[str, str]
) -> AsyncIterator[asyncio.subprocess.Process]:
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        RUN,
        "desk",
        *arguments,
        env=environment,
        cwd=Path(__file__).parents[3],
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        yield child
    finally:
        if child.returncode is None:
            child.kill()
            await child.wait()


async def test_the_printed_link_opens_the_page_and_a_signal_ends_it(
    house: House, tmp_path: Path
) -> None:
    port = free_port()
    environment = environment_of(house, tmp_path, port)

    async with started("--announce", environment=environment) as child:
        assert child.stdout is not None
        said = (await child.stdout.readline() + await child.stdout.readline()).decode()
        link = re.search(r"http://\S+/sign-in/\S+", said)
        assert link is not None, said
        address = f"http://127.0.0.1:{port}"
        async with httpx.AsyncClient(base_url=address, headers={"Origin": address}) as browser:
            opened = await browser.post(link.group(0))
            page = await browser.get("/")
        child.send_signal(signal.SIGTERM)
        _, logged = await child.communicate()

    assert opened.status_code == 303
    assert "Person biller" in page.text
    assert child.returncode == 0, logged.decode()
    assert "sign-in" not in logged.decode()


async def test_a_taken_port_is_said_in_one_line(house: House, tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        environment = environment_of(house, tmp_path, taken.getsockname()[1])
        async with started(environment=environment) as child:
            _, said = await child.communicate()

    assert child.returncode == 1
    assert said.decode().count("\n") == 1
    assert "Choose another with --port" in said.decode()


@pytest.mark.parametrize("named", ["Person biller", "person BILLER", BILLER])
async def test_a_link_is_made_for_a_person_by_name_or_id(
    house: House, tmp_path: Path, named: str
) -> None:
    settings = read_settings(environment_of(house, tmp_path, 8321))

    name, link = await link_for(settings, named)

    assert name == "Person biller"
    assert link.startswith("http://127.0.0.1:8321/sign-in/")
    with psycopg.connect(house.dsn) as connection:
        made = connection.execute(
            "select on_behalf_of, details from record_entry where action = 'make_sign_in_link'"
        ).fetchall()
    assert made == [(read_whose(settings).staff_id, {"for": BILLER})]


async def test_nobody_by_that_name_lists_who_there_is(house: House, tmp_path: Path) -> None:
    settings = read_settings(environment_of(house, tmp_path, 8321))

    with pytest.raises(InvalidRequest, match=r"Person biller \(U-BILLER\)"):
        await link_for(settings, "Person")


def test_a_public_address_is_the_only_one_that_the_page_answers_to() -> None:
    assert origins_of("https://desk.example", 8321) == {"https://desk.example"}
    assert "http://localhost:8321" in origins_of("http://127.0.0.1:8321", 8321)

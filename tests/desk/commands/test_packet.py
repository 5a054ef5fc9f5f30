"""Showing a packet: only to a person with the right, in its shapes, and on the record."""

from __future__ import annotations

import json
import stat
from functools import partial
from pathlib import Path

import psycopg
import pytest
from anyio import to_thread

from priorauth.models.packet import Packet
from tests.clinics import BILLER, CLINIC, OTHER, House
from tests.desk.commands.conftest import AtHome, CommandLine, Said
from tests.on_file import packet_of, work
from tests.papers import COMPLETE, NAME, put_on_file

pytestmark = pytest.mark.anyio


async def held(house: House) -> Packet:
    (case_id,) = await put_on_file(house, COMPLETE)
    await work(house, case_id)
    return await packet_of(house, case_id)


async def run(line: CommandLine, *words: str) -> Said:
    return await to_thread.run_sync(partial(line.run, *words))


async def test_the_sheet_has_every_value_and_looking_is_on_the_record(
    house: House, at_home: AtHome
) -> None:
    packet = await held(house)

    said = await run(at_home(), "packet", "show", packet.case_id)

    assert said.code == 0
    assert NAME in said.out
    with psycopg.connect(house.dsn) as connection:
        entry = connection.execute(
            "select action, on_behalf_of, case_id, details from record_entry"
            " where clinic_id = %s order by number desc limit 1",
            [CLINIC],
        ).fetchone()
    details = {"packet": packet.id, "as": "sheet"}
    assert entry == ("view_packet", BILLER, packet.case_id, details)


async def test_as_json_it_is_the_packet_with_its_sources(house: House, at_home: AtHome) -> None:
    packet = await held(house)

    said = await run(at_home(), "packet", "show", packet.id, "--as", "json")

    assert json.loads(said.out) == packet.content.model_dump(mode="json")


async def test_the_pdf_is_written_for_its_owner_alone(
    house: House, at_home: AtHome, tmp_path: Path
) -> None:
    packet = await held(house)
    target = tmp_path / "packet.pdf"

    said = await run(at_home(), "packet", "show", packet.id, "--as", "pdf", "-o", str(target))

    async with house.desk.store.begin(CLINIC) as tx:
        assert target.read_bytes() == await tx.packets.pdf(packet.id)
    assert (said.code, said.out) == (0, "")
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


async def test_a_person_without_the_right_sees_nothing(house: House, at_home: AtHome) -> None:
    packet = await held(house)
    with house.owner() as connection:
        connection.execute("update staff set rights = '{}' where id = %s", [BILLER])

    said = await run(at_home(), "packet", "show", packet.id)

    assert (said.code, said.out) == (1, "")
    assert "You do not have the right to see cases" in said.err


async def test_a_person_who_left_sees_nothing(house: House, at_home: AtHome) -> None:
    packet = await held(house)
    with house.owner() as connection:
        connection.execute("update staff set active = false where id = %s", [BILLER])

    said = await run(at_home(), "packet", "show", packet.id)

    assert (said.code, said.out) == (1, "")


@pytest.mark.parametrize("wanted", ["P-NOSUCHPACK", "C-NOSUCHCASE", "whatever"])
async def test_what_is_not_on_file_is_not_found(house: House, at_home: AtHome, wanted: str) -> None:
    said = await run(at_home(), "packet", "show", wanted)

    assert said.code == 1
    assert "with that id is on file here" in said.err


async def test_another_clinics_packet_is_not_found(house: House, at_home: AtHome) -> None:
    packet = await held(house)
    line = at_home()
    (line.home / "clinic.json").write_text(f'{{"clinic_id": "{OTHER}", "staff_id": "{BILLER}"}}')

    said = await run(line, "packet", "show", packet.id)

    assert said.code == 1
    assert said.err == "priorauth: No packet with that id is on file here.\n"


@pytest.mark.parametrize("shape", ["278", "pas"])
async def test_shapes_that_are_not_built_say_so(nowhere: CommandLine, shape: str) -> None:
    said = await run(nowhere, "packet", "show", "P-7K2M9QXAPT", "--as", shape)

    assert said.code == 1
    assert "is not built yet" in said.err

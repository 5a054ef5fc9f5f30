"""What identifies a patient is ciphertext in the database and opens in its own place alone."""

from __future__ import annotations

import base64
import os
import subprocess
from datetime import date
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import insert

from adapters.keys.master import MasterKey
from adapters.keys.source import KeyProblem
from adapters.store.backup import write_backup
from adapters.store.clinic_keys import ClinicKeys
from adapters.store.database import Database
from adapters.store.embedded import find_programs
from adapters.store.keymaking import destroy, make_first_key
from adapters.store.keyring import DataKeys
from adapters.store.sealed import Sealed
from adapters.store.tables import metadata
from adapters.store.tables.cases import patient
from priorauth.casework import intake
from priorauth.errors import Damaged
from tests.clinics import CLINIC, MASTER, OTHER, House
from tests.on_file import work
from tests.papers import COMPLETE, NAME, put_on_file

pytestmark = pytest.mark.anyio

CANARY, NUMBER = "Zenobia Wrathmellow", "NWX8830417"
"""An invented patient who is named in no other test."""
STRANGER = MasterKey(bytes(range(100, 132)), "another key")


async def on_file(house: House, **changes: object) -> str:
    """File a case with its packet; return its id."""
    (case_id,) = await put_on_file(house, COMPLETE, **changes)
    await work(house, case_id)
    return case_id


def with_key(house: House, master: MasterKey) -> Database:
    return Database(
        house.url("pa_desk"), house.clock, house.ids, keys=DataKeys(master), pool_size=1
    )


def test_every_column_that_identifies_is_sealed_and_no_other() -> None:
    columns = [column for table in metadata.tables.values() for column in table.columns]

    direct = {str(c) for c in columns if c.info["privacy"] == "direct"}
    sealed = {str(c) for c in columns if isinstance(c.type, Sealed)}

    assert direct == sealed
    assert len(direct) > 25


async def test_a_value_that_was_not_sealed_is_refused_by_its_column(house: House) -> None:
    with pytest.raises(Exception, match="must be sealed"):
        async with house.worker.store.begin(CLINIC) as tx:
            await tx.connection.execute(  # type: ignore[attr-defined]
                insert(patient).values(clinic_id=CLINIC, id="T-1", name="Tansy Merriweather")
            )


def canaries(text: str) -> set[bytes]:
    """A name, its words, and both in base64 at each of three offsets."""
    found = set()
    for word in (text, *text.split()):
        for form in (word, word.upper(), word.lower()):
            raw = form.encode()
            found.add(raw)
            for shift in range(3):
                spelled = base64.b64encode(b"x" * shift + raw + b"xx")
                found.add(spelled[4 if shift else 0 : len(spelled) - 4].rstrip(b"="))
    return {each for each in found if len(each) >= 5}


async def test_neither_a_dump_nor_a_backup_nor_the_log_of_the_server_names_the_patient(
    house: House, tmp_path: Path
) -> None:
    case_id = await on_file(house, patient_name=CANARY, member_id=NUMBER)
    async with house.worker.store.begin(CLINIC) as tx:
        file = await tx.cases.file(case_id)
    wanted = canaries(CANARY) | canaries(NUMBER)

    dumped = dump(house.dsn)
    write_backup(house.dsn, tmp_path / "clinic.backup")
    told = dumped + (tmp_path / "clinic.backup").read_bytes() + write_ahead_log(house)

    assert (file.patient.name, file.coverage.member_id) == (CANARY, NUMBER)
    assert case_id.encode() in dumped
    assert [each for each in wanted if each in told] == []


def dump(dsn: str) -> bytes:
    """What pg_dump writes in plain text."""
    return subprocess.run(
        [find_programs().pg_dump, "--format=plain", f"--dbname={dsn}"],
        capture_output=True,
        check=True,
        env={"PATH": os.environ["PATH"]},  # noqa: TID251  for a child of the test
    ).stdout


def write_ahead_log(house: House) -> bytes:
    """Everything that the server wrote ahead and still has, as its superuser may read it."""
    with psycopg.connect(house.dsn, autocommit=True) as connection:
        connection.execute("checkpoint")
        names = connection.execute("select name from pg_ls_waldir()").fetchall()
        parts = []
        for (name,) in names:
            row = connection.execute(
                "select pg_read_binary_file(current_setting('data_directory') || '/pg_wal/' || %s)",
                [name],
            ).fetchone()
            parts.append(bytes(row[0]) if row else b"")
    return b"".join(parts)


async def test_a_value_moved_to_another_row_column_table_or_clinic_does_not_open(
    house: House,
) -> None:
    here, there = house.keys(), house.keys(OTHER)
    sealed = here.seal("patient.name", "T-1", b"Tansy")

    assert here.open("patient.name", "T-1", sealed) == b"Tansy"
    for keys, place, row_id in (
        (here, "patient.name", "T-2"),
        (here, "patient.street", "T-1"),
        (here, "coverage.name", "T-1"),
        (there, "patient.name", "T-1"),
    ):
        with pytest.raises(Damaged):
            keys.open(place, row_id, sealed)


async def test_a_value_with_one_bit_turned_or_its_end_cut_does_not_open(house: House) -> None:
    keys = house.keys()
    for sealed in (
        keys.seal("patient.name", "T-1", b"Tansy"),
        keys.seal_arrival("patient.name", "T-1", b"Tansy"),
    ):
        for at in range(len(sealed)):
            turned = bytes([*sealed[:at], sealed[at] ^ 1, *sealed[at + 1 :]])
            with pytest.raises(Damaged):
                keys.open("patient.name", "T-1", turned)
        for length in range(len(sealed)):
            with pytest.raises(Damaged):
                keys.open("patient.name", "T-1", sealed[:length])


async def test_a_row_that_was_tampered_with_is_told_and_shows_nothing(house: House) -> None:
    case_id = await on_file(house)
    with house.owner() as owner:
        owner.execute("update patient set name = set_byte(name, 20, 255 - get_byte(name, 20))")

    with pytest.raises(Damaged, match=r"patient\.name") as told:
        async with house.desk.store.begin(CLINIC) as tx:
            await tx.cases.file(case_id)

    assert "Merriw" not in str(told.value)


async def test_who_takes_in_can_seal_and_open_nothing(house: House) -> None:
    await intake.receive(house.intake, CLINIC, b"%PDF-1.4 an order", "fax")
    async with house.intake.store.begin(CLINIC) as tx:
        keys: ClinicKeys = tx.keys  # type: ignore[attr-defined]

    with house.owner() as owner:
        (row_id, content) = owner.execute("select id, content from inbox").fetchone() or ("", b"")
    assert house.keys().open("inbox.content", str(row_id), bytes(content)) == b"%PDF-1.4 an order"  # type: ignore[arg-type]
    with pytest.raises(KeyProblem):
        keys.open("inbox.content", str(row_id), bytes(content))  # type: ignore[arg-type]
    with pytest.raises(KeyProblem):
        keys.seal("patient.name", "T-1", b"Tansy")


@pytest.mark.parametrize(
    ("login", "allowed"),
    [
        ("pa_agent", {"wrapped_names"}),
        ("pa_intake", {"public_key"}),
        ("pa_desk", {"wrapped", "wrapped_names", "public_key"}),
        ("pa_worker", {"wrapped", "wrapped_names", "public_key"}),
    ],
)
async def test_each_login_reads_only_the_keys_that_it_needs(
    house: House, login: str, allowed: set[str]
) -> None:
    for column in ("wrapped", "wrapped_names", "public_key"):
        with psycopg.connect(house.url(login), autocommit=True) as connection:
            connection.execute("select set_config('app.clinic', %s, false)", [CLINIC])
            query = sql.SQL("select {} from clinic_key").format(sql.Identifier(column))
            if column in allowed:
                assert connection.execute(query).fetchone() is not None
            else:
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    connection.execute(query)
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute("delete from clinic_key")


async def test_with_a_wrong_key_nothing_is_read_written_or_lost(house: House) -> None:
    case_id = await on_file(house)
    async with house.desk.store.begin(CLINIC) as tx:
        file = await tx.cases.file(case_id)
    wrong = with_key(house, STRANGER)

    with pytest.raises(KeyProblem, match="holds another key"):
        async with wrong.begin(CLINIC) as tx:
            await tx.cases.file(case_id)
    with pytest.raises(KeyProblem, match="holds another key"):
        async with wrong.begin(CLINIC) as tx:
            await tx.cases.update_patient(file.patient.model_copy(update={"name": "Someone Else"}))
    await wrong.close()

    async with house.desk.store.begin(CLINIC) as tx:
        assert (await tx.cases.file(case_id)).patient.name == NAME


async def test_what_is_not_sealed_can_be_worked_with_while_the_key_is_wrong(house: House) -> None:
    wrong = with_key(house, STRANGER)

    async with wrong.begin(CLINIC) as tx:
        assert len(await tx.people.staff()) == 3
        assert await tx.record.first_broken() is None
    await wrong.close()


async def test_a_clinic_whose_key_was_destroyed_cannot_be_read_and_others_can(
    house: House,
) -> None:
    case_id = await on_file(house)
    with house.owner() as owner:
        assert destroy(owner, CLINIC) == 1

    with pytest.raises(KeyProblem, match="destroyed"):
        async with house.desk.store.begin(CLINIC) as tx:
            await tx.cases.file(case_id)
    async with house.worker.store.begin(OTHER) as tx:
        tx.keys.check()  # type: ignore[attr-defined]

    with house.owner() as owner:
        make_first_key(owner, CLINIC, MASTER, MASTER)
    with pytest.raises(Damaged):
        async with house.desk.store.begin(CLINIC) as tx:
            await tx.cases.file(case_id)


async def test_equal_values_of_two_clinics_have_nothing_in_common(house: House) -> None:
    here, there = house.keys(), house.keys(OTHER)

    assert here.index("member", "NWQ7716203") == house.keys().index("member", "NWQ7716203")
    assert here.index("member", "NWQ7716203") != there.index("member", "NWQ7716203")
    assert here.index("member", "1") != here.index("phone", "1")
    assert set(here.words(["tansy"])).isdisjoint(there.words(["tansy"]))
    assert here.seal("a.b", "1", b"x") != here.seal("a.b", "1", b"x")


@pytest.mark.parametrize(
    ("name", "birth_date", "member_id", "found"),
    [
        ("MERRIWEATHER, TANSY", None, None, True),
        ("Tansy Merriweathr", None, None, False),
        (None, None, "the same", True),
        ("Tansy", date(1900, 1, 1), None, True),
        ("T. Merryweather", date(1968, 4, 12), None, True),
        (None, date(1900, 1, 1), None, False),
    ],
)
async def test_a_patient_is_found_again_without_being_read(
    house: House, name: str | None, birth_date: date | None, member_id: str | None, found: bool
) -> None:
    (case_id,) = await put_on_file(house, ("referral_order",))
    async with house.worker.store.begin(CLINIC) as tx:
        file = await tx.cases.file(case_id)
        wanted = file.coverage.member_id.lower() if member_id and file.coverage.member_id else None
        matches = await tx.cases.matches(name, birth_date, wanted)

    assert [match.case_id for match in matches] == ([case_id] if found else [])


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("name", "Ω \u202e\x00 \ud800 'drop table"),
        ("birth_date", date(1, 1, 1)),
        ("phone", ""),
    ],
)
def test_whatever_was_put_in_comes_out_the_same(column: str, value: Any) -> None:
    kind = patient.c[column].type
    assert isinstance(kind, Sealed)

    assert kind.decode(kind.encode(value)) == value


async def test_a_key_number_that_nobody_made_is_told(house: House) -> None:
    keys = house.keys()
    sealed = keys.seal("patient.name", "T-1", b"Tansy")

    with pytest.raises(Damaged):
        keys.open("patient.name", "T-1", b"\x01\x00\x07" + sealed[3:])
    assert keys.number_of(sealed) == 1

"""A backup brings everything back, and nothing that was approved goes out twice because of it."""

from __future__ import annotations

import stat
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest

from adapters.documents.packet.printer import PdfPacketPrinter
from adapters.store.backup import is_backup, read_backup, settle_restored, write_backup
from adapters.store.database import Database
from priorauth.casework import submissions, working
from priorauth.errors import Conflict, InvalidRequest, Unavailable
from priorauth.models.packet import Packet
from priorauth.models.submission import DeliveryState
from tests.clinics import BILLER, CLINIC, KEYRINGS, OTHER, House
from tests.database import FreshDatabase, login_url
from tests.on_file import packet_of
from tests.papers import COMPLETE, NAME, put_on_file

pytestmark = pytest.mark.anyio


async def approved(house: House) -> Packet:
    """Return a packet that a person approved and nobody has sent yet."""
    house = house.with_worker(printer=PdfPacketPrinter())
    (case_id,) = await put_on_file(house, COMPLETE)
    await working.work_case(house.worker, CLINIC, case_id)
    packet = await packet_of(house, case_id)
    biller = await house.signed_in(BILLER)
    await submissions.approve(house.desk, biller, packet.id, packet.content_hash)
    return packet


@pytest.fixture
def alone(house: House) -> House:
    """The house with one clinic, as the clinic's own database has it."""
    with psycopg.connect(house.dsn) as connection:
        connection.execute("set session_replication_role = replica")
        connection.execute("delete from clinic_key where clinic_id = %s", [OTHER])
        connection.execute("delete from staff where clinic_id = %s", [OTHER])
        connection.execute("delete from therapist where clinic_id = %s", [OTHER])
        connection.execute("delete from payer_connection where clinic_id = %s", [OTHER])
        connection.execute("delete from clinic where id = %s", [OTHER])
    return house


async def test_everything_comes_back_and_the_logins_keep_their_limits(
    alone: House, fresh_database: FreshDatabase, tmp_path: Path
) -> None:
    packet = await approved(alone)
    path, elsewhere = tmp_path / "clinic.backup", fresh_database()

    write_backup(alone.dsn, path)
    read_backup(elsewhere, path)
    settle_restored(elsewhere)

    desk = Database(
        login_url(elsewhere, "pa_desk"), alone.clock, alone.ids, keys=KEYRINGS["pa_desk"]
    )
    async with desk.begin(CLINIC) as tx:
        assert (await tx.cases.file(packet.case_id)).patient.name == NAME
        assert await tx.record.first_broken() is None
    await desk.close()
    with (
        psycopg.connect(login_url(elsewhere, "pa_agent")) as agent,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        agent.execute("select name from patient")


async def test_what_was_approved_is_asked_for_before_it_is_sent(
    alone: House, fresh_database: FreshDatabase, tmp_path: Path
) -> None:
    packet = await approved(alone)
    path, elsewhere = tmp_path / "clinic.backup", fresh_database()
    write_backup(alone.dsn, path)
    read_backup(elsewhere, path)

    clinic_id, _, asked = settle_restored(elsewhere)

    worker = Database(
        login_url(elsewhere, "pa_worker"), alone.clock, alone.ids, keys=KEYRINGS["pa_worker"]
    )
    async with worker.begin(CLINIC) as tx:
        submission = (await tx.cases.file(packet.case_id)).submission
        assert submission is not None
        claimed = await tx.packets.claim(submission.id, timedelta(minutes=5).total_seconds())
    await worker.close()
    assert (clinic_id, asked) == (CLINIC, 1)
    assert claimed is not None
    assert claimed.state is DeliveryState.SENDING


async def test_people_sign_in_anew_and_the_restore_is_on_the_record(
    alone: House, fresh_database: FreshDatabase, tmp_path: Path
) -> None:
    await alone.signed_in(BILLER)
    path, elsewhere = tmp_path / "clinic.backup", fresh_database()
    write_backup(alone.dsn, path)
    read_backup(elsewhere, path)

    settle_restored(elsewhere)

    with psycopg.connect(elsewhere) as connection:
        live = connection.execute("select count(*) from sign_in where ended_at is null")
        assert live.fetchone() == (0,)
        last = connection.execute(
            "select action from record_entry order by number desc limit 1"
        ).fetchone()
    assert last == ("restore_backup",)


async def test_a_backup_is_for_its_owner_alone(house: House, tmp_path: Path) -> None:
    path = tmp_path / "clinic.backup"

    write_backup(house.dsn, path)

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert is_backup(path)
    assert [each.name for each in tmp_path.iterdir()] == ["clinic.backup"]


async def test_a_failed_backup_leaves_the_last_good_one(house: House, tmp_path: Path) -> None:
    path = tmp_path / "clinic.backup"
    write_backup(house.dsn, path)
    before = path.read_bytes()

    with pytest.raises(Unavailable):
        write_backup(house.dsn + "_missing", path)

    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["clinic.backup"]


async def test_a_database_with_tables_is_never_replaced(house: House, tmp_path: Path) -> None:
    path = tmp_path / "clinic.backup"
    write_backup(house.dsn, path)

    with pytest.raises(Conflict, match="not empty"):
        read_backup(house.dsn, path)


async def test_a_cut_off_backup_is_refused_and_leaves_the_database_empty(
    house: House, fresh_database: FreshDatabase, tmp_path: Path
) -> None:
    path, elsewhere = tmp_path / "clinic.backup", fresh_database()
    write_backup(house.dsn, path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])

    with pytest.raises(InvalidRequest, match="not a whole backup"):
        read_backup(elsewhere, path)

    with psycopg.connect(elsewhere) as connection:
        tables = connection.execute("select 1 from pg_tables where schemaname = 'public'")
        assert tables.fetchall() == []

"""Writes a backup of the clinic's own database, and reads one into an empty database.

The PostgreSQL programs say little that may be shown: their messages can quote rows.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import psycopg
from psycopg.conninfo import conninfo_to_dict
from psycopg.types.json import Jsonb

from adapters.store.embedded import find_programs
from adapters.store.founding import HOME
from priorauth.errors import Conflict, InvalidRequest, NotConfigured, Unavailable

SYSTEM = "Backup"
SECONDS = 4 * 3600
MAGIC = b"PGDMP"


def is_backup(path: Path) -> bool:
    """Tell whether a file is a backup of ours, by how it begins."""
    with path.open("rb") as file:
        return file.read(len(MAGIC)) == MAGIC


def write_backup(superuser_dsn: str, path: Path) -> None:
    """Write everything into one file that its owner alone can read, whole or not at all.

    Raises:
        InvalidRequest: The file cannot be written there.
        Unavailable: The backup was not made; nothing is left behind.
    """
    scratch = path.with_name(f".{path.name}.new")
    programs = find_programs()
    try:
        scratch.unlink(missing_ok=True)
        os.close(os.open(scratch, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        done = _run(programs.pg_dump, superuser_dsn, "--format=custom", f"--file={scratch}")
        if not done or not _is_whole(programs.pg_restore, scratch):
            raise Unavailable(SYSTEM, "it could not be written in full; is the disk full?")
        _flush(scratch)
        scratch.replace(path)
    except OSError as error:
        raise InvalidRequest(f"{path} cannot be written: {error.strerror}.") from None
    finally:
        scratch.unlink(missing_ok=True)


def write_dump(superuser_dsn: str, path: Path) -> None:
    """Write everything as plain SQL, to be looked through; a backup is what `write_backup` makes.

    Raises:
        Unavailable: It could not be written.
    """
    if not _run(find_programs().pg_dump, superuser_dsn, "--format=plain", f"--file={path}"):
        raise Unavailable(SYSTEM, "the database could not be written out")


def read_backup(superuser_dsn: str, path: Path) -> None:
    """Read a backup into an empty database, all of it or nothing.

    Raises:
        Conflict: The database holds tables already.
        InvalidRequest: The file is not a whole backup.
        Unavailable: It could not be read in; the database is empty as before.
    """
    programs = find_programs()
    with psycopg.connect(superuser_dsn) as connection:
        row = connection.execute(
            "select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace"
            " where n.nspname in ('public', 'jobs')"
        ).fetchone()
    if row is not None and row[0]:
        raise Conflict("The database is not empty. Restore into an empty folder instead.")
    if not _is_whole(programs.pg_restore, path):
        raise InvalidRequest(f"{path} is not a whole backup. Take another one.")
    if not _run(
        programs.pg_restore, superuser_dsn, "--single-transaction", "--exit-on-error", str(path)
    ):
        raise Unavailable(SYSTEM, "it could not be read in; the database was left empty")


def settle_restored(superuser_dsn: str) -> tuple[str, str, int]:
    """Make a restored database safe to work with; return clinic, person and what must be asked.

    Whatever was approved may have been sent after the backup was made. It is put down as being
    sent with the time for it run out, so that the worker asks the payer before anything goes.
    Sign-ins end.

    Raises:
        NotConfigured: It holds no clinic, or several.
    """
    clinic_id = the_clinic(superuser_dsn)
    with psycopg.connect(superuser_dsn) as connection:
        connection.execute("select set_config('app.clinic', %s, true)", [clinic_id])
        staff_id = _person(connection, clinic_id)
        asked = connection.execute(
            "update submission set state = 'sending', attempt = attempt + 1,"
            " lease_until = clock_timestamp()"
            " where channel = 'service_review' and state in ('approved', 'sending')"
            " and exists (select 1 from packet p where p.clinic_id = submission.clinic_id"
            " and p.id = submission.packet_id and p.state = 'held')"
        ).rowcount
        connection.execute("update sign_in set ended_at = now() where ended_at is null")
        connection.execute("update sign_in_link set used_at = now() where used_at is null")
        connection.execute(
            "insert into record_entry (clinic_id, number, at, login, actor, on_behalf_of, action,"
            " phase, call_id, outcome, details, previous_hash, hash) values (%s, 0,"
            " clock_timestamp(), '', 'person', %s, 'restore_backup', 'event', 'restore', 'done',"
            " %s, '', '')",
            [clinic_id, staff_id, Jsonb({"to_be_asked": asked})],
        )
        return clinic_id, staff_id, asked


def the_clinic(superuser_dsn: str) -> str:
    """Return the one clinic of a restored database.

    Raises:
        NotConfigured: It holds no clinic, or several.
    """
    with psycopg.connect(superuser_dsn) as connection:
        clinics = [str(row[0]) for row in connection.execute("select id from clinic")]
    if len(clinics) != 1:
        raise NotConfigured(f"The backup holds {len(clinics)} clinics; one is expected.")
    return clinics[0]


def _person(connection: psycopg.Connection[tuple[object, ...]], clinic_id: str) -> str:
    row = connection.execute(
        "select s.id from staff s left join memory m on m.clinic_id = s.clinic_id and m.id = %s"
        " where s.clinic_id = %s and s.active order by (m.value ->> 'staff_id' = s.id) desc"
        " nulls last, (s.role = 'administrator') desc, s.id limit 1",
        [HOME, clinic_id],
    ).fetchone()
    if row is None:
        raise NotConfigured("The backup holds nobody who works at the clinic.")
    return str(row[0])


def _run(program: Path, dsn: str, *arguments: str) -> bool:
    """Run a PostgreSQL program; the password is in its environment, where nobody else looks."""
    parts = conninfo_to_dict(dsn)
    ended = subprocess.run(  # noqa: S603  a program of ours, arguments as a list
        [
            program,
            f"--host={parts['host']}",
            f"--port={parts['port']}",
            f"--username={parts['user']}",
            f"--dbname={parts['dbname']}",
            "--no-password",
            *arguments,
        ],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={"PGPASSWORD": str(parts["password"]), "LC_ALL": "C", "PATH": "/usr/bin:/bin"},
        timeout=SECONDS,
        check=False,
    )
    return ended.returncode == 0


def _is_whole(pg_restore: Path, path: Path) -> bool:
    """Tell whether a backup can be read to its end, without a database."""
    ended = subprocess.run(  # noqa: S603  as above
        [pg_restore, "--file=/dev/null", str(path)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"},
        timeout=SECONDS,
        check=False,
    )
    return ended.returncode == 0


def _flush(path: Path) -> None:
    opened = os.open(path, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)

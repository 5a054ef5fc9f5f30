"""Taking in files: acknowledged one by one after they are stored, with the login for that alone."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import psycopg
import pytest

from tests.clinics import House
from tests.desk.commands.conftest import AtHome, CommandLine

pytestmark = pytest.mark.usefixtures("anyio_backend")


def inbox(house: House) -> list[tuple[object, ...]]:
    with psycopg.connect(house.dsn) as connection:
        found = connection.execute("select id, sha256, content, source from inbox").fetchall()
    return [
        (sha256, house.keys().open("inbox.content", str(row_id), bytes(content)), source)
        for row_id, sha256, content, source in found
    ]


def test_a_file_is_stored_unchanged_and_acknowledged_with_its_hash(
    house: House, at_home: AtHome, tmp_path: Path
) -> None:
    path = tmp_path / "Tansy Merriweather.pdf"
    path.write_bytes(b"%PDF-1.4 an order")
    sha256 = hashlib.sha256(b"%PDF-1.4 an order").hexdigest()

    said = at_home().run("intake", str(path))

    assert (said.code, said.out) == (0, f"{path}: received {sha256[:12]}\n")
    assert inbox(house) == [(sha256, b"%PDF-1.4 an order", "command line")]


def test_the_same_bytes_again_are_fine(house: House, at_home: AtHome, tmp_path: Path) -> None:
    path = tmp_path / "order.pdf"
    path.write_bytes(b"%PDF-1.4 an order")

    said = at_home().run("intake", str(path), str(path))

    assert said.code == 0
    assert said.out.count("received") == 2


def test_the_name_of_a_file_is_stored_nowhere(
    house: House, at_home: AtHome, tmp_path: Path
) -> None:
    path = tmp_path / "Tansy Merriweather.pdf"
    path.write_bytes(b"%PDF-1.4 an order")

    at_home().run("intake", str(path))

    with psycopg.connect(house.dsn) as connection:
        (stored,) = connection.execute("select string_agg(i::text, '') from inbox i").fetchone()  # type: ignore[misc]
    assert "Merriweather" not in stored


def test_a_folder_gives_its_files_and_leaves_hidden_ones_out(
    house: House, at_home: AtHome, tmp_path: Path
) -> None:
    folder = tmp_path / "faxes"
    (folder / "deeper").mkdir(parents=True)
    (folder / "one.pdf").write_bytes(b"one")
    (folder / "deeper" / "two.pdf").write_bytes(b"two")
    (folder / ".hidden").write_bytes(b"three")

    said = at_home().run("intake", str(folder))

    assert said.code == 0
    assert {content for _, content, _ in inbox(house)} == {b"one", b"two"}


def test_one_refused_file_does_not_stop_the_others_and_gives_exit_code_1(
    house: House, at_home: AtHome, tmp_path: Path
) -> None:
    (tmp_path / "empty.pdf").touch()
    (tmp_path / "good.pdf").write_bytes(b"good")
    os.mkfifo(tmp_path / "pipe.pdf")
    names = ["empty.pdf", "missing.pdf", "pipe.pdf", "good.pdf"]

    said = at_home().run("intake", *(str(tmp_path / name) for name in names), "--json")

    told = json.loads(said.out)
    assert said.code == 1
    assert [bool(each["problem"]) for each in told] == [True, True, True, False]
    assert len(inbox(house)) == 1


def test_a_file_that_is_too_large_is_refused_before_it_is_read(
    house: House, at_home: AtHome, tmp_path: Path
) -> None:
    path = tmp_path / "huge.pdf"
    with path.open("wb") as file:
        file.truncate(51 * 1024 * 1024)

    said = at_home().run("intake", str(path))

    assert said.code == 1
    assert "larger than 50 MB" in said.out


def test_without_a_clinic_nothing_is_taken_in(nowhere: CommandLine) -> None:
    said = nowhere.run("intake", "order.pdf")

    assert said.code == 1
    assert "priorauth init" in said.err


def test_it_needs_no_login_but_its_own(house: House, at_home: AtHome, tmp_path: Path) -> None:
    line = at_home()
    path = tmp_path / "order.pdf"
    path.write_bytes(b"order")
    alone = {name: line.environment[name] for name in ("PRIORAUTH_HOME", "PRIORAUTH_INTAKE_URL")}

    said = CommandLine(alone).run("intake", str(path))

    assert said.code == 0


MAPPING = "columns: {patient_name: Name, date_of_birth: DOB}\n"


def test_rows_of_an_export_are_taken_one_by_one_and_bad_ones_named(
    house: House, at_home: AtHome, tmp_path: Path
) -> None:
    (tmp_path / "columns.yaml").write_text(MAPPING)
    export = tmp_path / "export.csv"
    export.write_text("Name,DOB\nTansy Merriweather,04/12/1968\nZora Secretperson\n")
    words = ("intake", str(export), "--columns", str(tmp_path / "columns.yaml"))

    said = at_home().run(*words)

    assert said.code == 1
    assert f"{export}, row 2: received" in said.out
    assert f"{export}, row 3: refused: it has 1 cells instead of 2" in said.out
    assert "Secretperson" not in said.out + said.err
    ((_, content, source),) = inbox(house)
    export_hash = hashlib.sha256(export.read_bytes()).hexdigest()[:12]
    assert source == f"export {export_hash}, row 2"
    assert b"Merriweather" in bytes(content)  # type: ignore[arg-type]


def test_a_mapping_that_cannot_be_used_stops_before_anything_is_taken(
    house: House, at_home: AtHome, tmp_path: Path
) -> None:
    (tmp_path / "columns.yaml").write_text("columns: {patient: Name}")
    (tmp_path / "export.csv").write_text("Name\nTansy\n")
    words = ("intake", str(tmp_path / "export.csv"), "--columns", str(tmp_path / "columns.yaml"))

    said = at_home().run(*words)

    assert (said.code, inbox(house)) == (1, [])
    assert "no field patient" in said.err


def test_f3_a_file_and_a_row_that_come_again_come_under_the_number_that_they_had(
    house: House, at_home: AtHome, tmp_path: Path
) -> None:
    (tmp_path / "columns.yaml").write_text(MAPPING)
    (tmp_path / "export.csv").write_text("Name,DOB\nTansy Merriweather,04/12/1968\n")
    (tmp_path / "order.pdf").write_bytes(b"%PDF-1.4 an order")
    rows = ("intake", str(tmp_path / "export.csv"), "--columns", str(tmp_path / "columns.yaml"))

    for _ in range(2):
        at_home().run("intake", str(tmp_path / "order.pdf"))
        at_home().run(*rows)

    with psycopg.connect(house.dsn) as connection:
        counts = connection.execute(
            "select count(*) from inbox where message_key is not null group by message_key"
        ).fetchall()
    assert counts == [(2,), (2,)]

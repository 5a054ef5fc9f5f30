"""The record: checked as it was written, and written out."""

from __future__ import annotations

import json

import psycopg
import pytest

from tests.clinics import CLINIC, House
from tests.desk.commands.conftest import AtHome
from tests.practice import DRAFT, SURNAME, Practice

pytestmark = pytest.mark.usefixtures("anyio_backend")


def test_an_unchanged_record_is_intact(practice: Practice, at_home: AtHome) -> None:
    line = at_home()
    line.run("cases", "show", DRAFT)

    said = line.run("audit", "verify", "--json")

    assert said.code == 0
    assert json.loads(said.out) == {"intact": True, "entries": 2, "first_broken": None}


@pytest.mark.parametrize(
    "tampering",
    [
        "update record_entry set action = 'nothing' where number = 1",
        "update record_entry set on_behalf_of = 'U-OTHER' where number = 1",
        "delete from record_entry where number = 1",
        "update record_entry set number = 9 where number = 1",
    ],
)
def test_a_changed_record_is_found_out_and_gives_exit_code_1(
    practice: Practice, at_home: AtHome, tampering: str
) -> None:
    line = at_home()
    line.run("cases", "show", DRAFT)
    line.run("cases", "show", DRAFT)
    with psycopg.connect(practice.house.dsn) as connection:
        connection.execute("set session_replication_role = replica")
        connection.execute(tampering.encode())

    said = line.run("audit", "verify")

    assert said.code == 1
    assert "The record was changed" in said.out


def test_the_record_is_written_out_line_by_line_with_ids_alone(
    practice: Practice, at_home: AtHome
) -> None:
    line = at_home()
    line.run("cases", "show", DRAFT)

    said = line.run("audit", "export").out

    entries = [json.loads(each) for each in said.splitlines()]
    assert [entry["number"] for entry in entries] == [1, 2, 3]
    assert entries[-1]["action"] == "export_record"
    assert SURNAME not in said


def test_as_json_it_is_one_document(practice: Practice, at_home: AtHome) -> None:
    line = at_home()
    line.run("cases", "show", DRAFT)

    entries = json.loads(line.run("audit", "export", "--json").out)

    assert [entry["phase"] for entry in entries] == ["attempt", "result", "event"]


def test_only_this_clinics_record_is_written_out(house: House, at_home: AtHome) -> None:
    with psycopg.connect(house.url("pa_owner")) as connection:
        connection.execute("select set_config('app.clinic', 'K-ELSEWHERE', true)")
        connection.execute(
            "insert into record_entry values ('K-ELSEWHERE', 0, now(), '', 'clock', null, 'x',"
            " 'event', 'x', null, null, '{}', null, '', '')"
        )

    said = at_home().run("audit", "export").out

    assert {json.loads(each)["clinic_id"] for each in said.splitlines()} == {CLINIC}

"""The record: checked as it was written, and written out."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import psycopg
import pytest

from tests.access_table import ROLES
from tests.adapters.store.test_record import FIT_AGAIN, tamper
from tests.clinics import BILLER, CLINIC, THERAPIST, House
from tests.desk.commands.conftest import AtHome, CommandLine
from tests.practice import DRAFT, PENDING, SURNAME, Practice, document

pytestmark = pytest.mark.usefixtures("anyio_backend")

ADMINISTRATOR = "U-ADMIN"


def test_an_unchanged_record_is_intact(practice: Practice, at_home: AtHome) -> None:
    line = at_home()
    line.run("cases", "show", DRAFT)

    said = line.run("audit", "verify", "--json")

    assert said.code == 0
    assert json.loads(said.out) == {
        "intact": True,
        "entries": 2,
        "first_broken": None,
        "why": None,
        "checkpoints": 0,
    }


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


def test_an_end_that_was_cut_off_is_found_out_by_the_last_check(
    practice: Practice, at_home: AtHome
) -> None:
    line = at_home()
    line.run("cases", "show", DRAFT)
    line.run("audit", "verify")
    with psycopg.connect(practice.house.dsn) as connection:
        connection.execute("set session_replication_role = replica")
        connection.execute("delete from record_entry where number >= 2")
        connection.execute(
            "update record_head h set number = 1, hash = (select hash from record_entry e"
            " where e.clinic_id = h.clinic_id and e.number = 1)"
        )

    said = line.run("audit", "verify")

    assert said.code == 1
    assert "entry 2: it is gone; 2 were there on" in said.out


def test_a_changed_checkpoint_is_told(practice: Practice, at_home: AtHome) -> None:
    line = at_home()
    line.run("cases", "show", DRAFT)
    line.run("audit", "verify")
    (path,) = (line.home / "checkpoints").iterdir()
    path.write_text(path.read_text().replace('"number":2', '"number":1'))

    said = line.run("audit", "verify")

    assert said.code == 1
    assert "was changed, or was signed with another key" in said.err


def test_without_a_checkpoint_the_record_is_not_called_intact(
    practice: Practice, at_home: AtHome
) -> None:
    line = at_home()
    line.run("cases", "show", DRAFT)
    line.run("audit", "verify")
    (path,) = (line.home / "checkpoints").iterdir()
    path.unlink()
    looked = line.run("doctor").out

    said = line.run("audit", "verify")

    assert said.code == 0
    assert "that its end was cut off, or all of it written anew, would not show" in said.out
    assert "The record is intact" not in said.out
    assert "no checkpoint is there" in looked


def test_a_missing_key_of_the_record_is_not_taken_for_that_of_patients(
    practice: Practice, at_home: AtHome
) -> None:
    line = at_home()
    line.run("cases", "show", DRAFT)
    (line.home / "record.key").unlink()

    said = line.run("audit", "verify")

    assert said.code == 1
    assert "record.key is missing" in said.err
    assert "no checkpoint of the record can be checked" in said.err
    assert "patient" not in said.err


def write_down(
    connection: psycopg.Connection[Any],
    number: int,
    action: str,
    case_id: str | None,
    *,
    actor: str = "clock",
    person: str | None = None,
    details: dict[str, str] | None = None,
) -> None:
    """Put on the record that something was done."""
    connection.execute(
        "insert into record_entry (clinic_id, number, at, login, actor, on_behalf_of,"
        " action, phase, call_id, case_id, outcome, details, previous_hash, hash, purpose)"
        " values (%s, %s, clock_timestamp(), '', %s, %s, %s, 'result', %s, %s, 'done', %s,"
        " '', '', 'payment')",
        [CLINIC, number, actor, person, action, f"X-{number}", case_id, json.dumps(details or {})],
    )


def test_what_left_the_house_about_a_patient_is_accounted_for(
    practice: Practice, at_home: AtHome
) -> None:
    line = at_home()
    line.run("packet", "show", PENDING, "--as", "json")
    with practice.house.owner() as owner:
        for number, action, actor, person in (
            (-1, "approve_packet", "person", THERAPIST),
            (0, "submit_request", "clock", None),
        ):
            write_down(owner, number, action, PENDING, actor=actor, person=person)

    said = line.run("audit", "export", "--patient", PENDING)
    array = line.run("audit", "export", "--patient", PENDING, "--json")
    nobody = line.run("audit", "export", "--patient", "C-NBDY222222")

    told = [json.loads(each) for each in said.out.splitlines()]
    assert [(each["what"], each["to"], each["purpose"]) for each in told][-1:] == [
        ("submit_request", "Northwind Health Plan", "payment")
    ]
    (sent,) = [each for each in told if each["what"] == "submit_request"]
    assert (sent["by"], sent["approved_by"]) == ("clock", "Person therapist")
    assert all(each["approved_by"] is None for each in told if each is not sent)
    assert json.loads(array.out) == told
    assert SURNAME not in said.out
    assert (nobody.code, "No case" in nobody.err) == (1, True)


def test_what_slack_or_a_model_was_shown_as_it_is_is_accounted_for_too(
    practice: Practice, at_home: AtHome
) -> None:
    line = at_home()
    with practice.house.owner() as owner:
        document(owner, "D-SHEWN22222", "read", case_id=PENDING)
        for number, action, case_id, details in (
            (-3, "show_name_in_slack", PENDING, {}),
            (-2, "read_again_by_model", None, {"document": "D-SHEWN22222", "as": "identified"}),
            (-1, "read_again_by_model", None, {"document": "D-SHEWN22222", "as": "redacted"}),
        ):
            write_down(owner, number, action, case_id, details=details)

    said = line.run("audit", "export", "--patient", PENDING)

    told = [json.loads(each) for each in said.out.splitlines()]
    shown = [(each["what"], each["to"], each["case"]) for each in told]
    assert shown == [
        ("show_name_in_slack", "Slack", PENDING),
        ("read_again_by_model", "the model", PENDING),
    ]


@pytest.fixture
def administrator(practice: Practice, at_home: AtHome) -> CommandLine:
    """The command line of the one who keeps this installation, with something on the record."""
    with psycopg.connect(practice.house.dsn) as connection:
        connection.execute(
            "insert into staff values (%s, %s, 'Person administrator', 'administrator', %s, true)",
            [CLINIC, ADMINISTRATOR, [str(right) for right in ROLES["administrator"]]],
        )
    line = at_home(ADMINISTRATOR)
    line.run("cases", "show", DRAFT)
    return line


def grown_old(house: House, month: str = "2019-03") -> None:
    """Let everything on the record be of another month, as if the house had stood then."""
    with house.owner() as owner:
        owner.execute("select make_record_month(%s::date)", [f"{month}-01"])
    tamper(
        house,
        f"update record_entry set at = timestamptz '{month}-09 12:00+00' + number * interval '1 s'"
        " where clinic_id = 'K-HERE'",
    )
    tamper(house, FIT_AGAIN)


def test_months_that_were_kept_long_enough_are_dropped_under_a_signature(
    practice: Practice, administrator: CommandLine
) -> None:
    line = administrator
    grown_old(practice.house)

    said = line.run("audit", "drop")
    again = line.run("audit", "drop")

    assert (said.code, said.out) == (0, "Dropped: 2019-03.\n")
    assert again.out == "Nothing is old enough to be dropped.\n"
    assert line.run("audit", "verify").code == 0
    entries = [json.loads(each) for each in line.run("audit", "export").out.splitlines()]
    dropped = [each for each in entries if each["action"] == "drop_record_months"]
    assert [(each["on_behalf_of"], each["details"]) for each in dropped] == [
        (ADMINISTRATOR, {"years": 6})
    ] * 2


def test_who_may_not_change_settings_drops_nothing(practice: Practice, at_home: AtHome) -> None:
    line = at_home(BILLER)
    line.run("cases", "show", DRAFT)
    grown_old(practice.house)

    said = line.run("audit", "drop")

    assert (said.code, said.out) == (1, "")
    assert "not" in said.err
    assert months(practice.house, "2019-03") == 2


def test_the_clinic_may_keep_its_record_longer(
    practice: Practice, administrator: CommandLine
) -> None:
    line = administrator
    grown_old(practice.house)
    longer = replace(line, environment={**line.environment, "PRIORAUTH_RECORD_YEARS": "30"})

    assert longer.run("audit", "drop").out == "Nothing is old enough to be dropped.\n"
    assert months(practice.house, "2019-03") == 2


def test_of_a_record_that_was_changed_nothing_is_dropped(
    practice: Practice, administrator: CommandLine
) -> None:
    line = administrator
    grown_old(practice.house)
    tamper(practice.house, "update record_entry set action = 'nothing' where number = 1")

    said = line.run("audit", "drop")

    assert (said.code, said.out) == (1, "")
    assert "A record was changed: nothing is dropped. Run `priorauth audit verify`." in said.err
    assert months(practice.house, "2019-03") == 2


def test_without_a_clinic_there_is_nothing_to_drop(empty_home: CommandLine) -> None:
    said = empty_home.run("audit", "drop")

    assert (said.code, said.out) == (1, "")
    assert "priorauth init" in said.err


def months(house: House, month: str) -> int:
    """How many entries of a month there are."""
    with psycopg.connect(house.dsn) as connection:
        row = connection.execute(
            "select count(*) from record_entry where to_char(at, 'YYYY-MM') = %s", [month]
        ).fetchone()
    return int(row[0]) if row else 0

"""The keys of a clinic on the command line: made, exchanged, destroyed, and missed."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import psycopg
import pytest

from priorauth.models.people import Right
from tests.clinics import BILLER, CLINIC, House
from tests.desk.commands.conftest import AtHome, CommandLine

pytestmark = pytest.mark.usefixtures("anyio_backend")


def administers(house: House) -> None:
    with psycopg.connect(house.dsn) as connection:
        connection.execute(
            "update staff set rights = rights || %s where id = %s",
            [[str(Right.ADMINISTER)], BILLER],
        )


def numbers(house: House) -> list[int]:
    with psycopg.connect(house.dsn) as connection:
        found = connection.execute(
            "select number from clinic_key where clinic_id = %s order by number", [CLINIC]
        )
        return [row[0] for row in found.fetchall()]


def test_a_new_key_is_private(tmp_path: Path, nowhere: CommandLine) -> None:
    path = tmp_path / "new.key"

    said = nowhere.run("keys", "make", str(path))
    again = nowhere.run("keys", "make", str(path))

    assert said.code == 0
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert (again.code, "File exists" in again.err) == (1, True)


def test_an_administrator_exchanges_the_data_key(house: House, at_home: AtHome) -> None:
    administers(house)

    said = at_home().run("keys", "rotate")

    assert said.code == 0, said.err
    assert numbers(house) == [1, 2]


@pytest.mark.parametrize("words", [("rotate",), ("rotate", "--master"), ("destroy", CLINIC)])
def test_who_does_not_administer_exchanges_and_destroys_nothing(
    house: House, at_home: AtHome, words: tuple[str, ...]
) -> None:
    confirmed = ("--confirm", CLINIC) if "destroy" in words else ()

    said = at_home().run("keys", *words, *confirmed)

    assert (said.code, "do not have the right" in said.err) == (1, True)
    assert numbers(house) == [1]


@pytest.mark.parametrize("typed", ["", "yes", "K-ELSEWHERE"])
def test_a_key_is_destroyed_only_by_typing_its_clinics_id(
    house: House, at_home: AtHome, typed: str
) -> None:
    administers(house)

    said = at_home().run("keys", "destroy", CLINIC, typed=f"{typed}\n")

    assert said.code == 1
    assert numbers(house) == [1]


def test_after_it_is_destroyed_the_doctor_says_so(house: House, at_home: AtHome) -> None:
    administers(house)
    line = at_home()

    said = line.run("keys", "destroy", CLINIC, "--confirm", CLINIC)

    assert said.code == 0, said.err
    assert numbers(house) == []
    findings = json.loads(line.run("doctor", "--json").out)["findings"]
    found = {each["what"]: each for each in findings}
    assert found["keys"]["state"] == "problem"
    assert "destroyed" in found["keys"]["do"]
    assert found["record"]["state"] == "note"
    assert "checkpoint" in json.dumps(found["record"])


def test_without_its_key_the_clinic_says_so_in_one_line(house: House, at_home: AtHome) -> None:
    line = at_home()
    (line.home / "master.key").rename(line.home / "elsewhere.key")

    shown = line.run("packet", "show", "P-NONE222222", "--as", "json")
    checked = line.run("audit", "verify")
    doctor = line.run("doctor", "--json")

    assert shown.code == 1
    assert len(shown.err.strip().splitlines()) == 1
    assert checked.code == 0, checked.err
    problems = [e for e in json.loads(doctor.out)["findings"] if e["state"] == "problem"]
    assert "is missing. Put it back" in str(problems)

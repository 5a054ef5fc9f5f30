"""The doctor: what is not in order is a problem with something to do, and exit code 1."""

from __future__ import annotations

import json
from dataclasses import replace

import psycopg
import pytest

from desk.sample_page import sample_page
from tests.clinics import House
from tests.desk.commands.conftest import AtHome, CommandLine

pytestmark = pytest.mark.usefixtures("anyio_backend")


def states(line: CommandLine) -> dict[str, str]:
    return {each["what"]: each["state"] for each in findings(line)}


def findings(line: CommandLine) -> list[dict[str, str]]:
    return list(json.loads(line.run("doctor", "--json").out)["findings"])


def test_a_clinic_in_order_has_no_problem(house: House, at_home: AtHome) -> None:
    said = at_home().run("doctor")

    assert said.code == 0, said.out
    assert said.out.splitlines()[-1] == "Everything is in order."


def test_every_problem_says_what_to_do(nowhere: CommandLine) -> None:
    said = nowhere.run("doctor", "--json")

    problems = [e for e in json.loads(said.out)["findings"] if e["state"] == "problem"]
    assert said.code == 1
    assert {each["what"] for each in problems} == {"data folder", "clinic"}
    assert all(each["do"] for each in problems)


def test_a_login_that_does_not_get_in_is_a_problem(house: House, at_home: AtHome) -> None:
    line = at_home()
    wrong = line.environment["PRIORAUTH_AGENT_URL"].replace("test-agent", "wrong")

    found = states(replace(line, environment=line.environment | {"PRIORAUTH_AGENT_URL": wrong}))

    assert found["login pa_agent"] == "problem"
    assert found["login pa_desk"] == "ok"


def test_tables_of_another_version_are_a_problem(house: House, at_home: AtHome) -> None:
    with psycopg.connect(house.dsn) as connection:
        connection.execute("update alembic_version set version_num = '0000'")

    assert states(at_home())["tables"] == "problem"


def test_a_changed_record_is_a_problem(house: House, at_home: AtHome) -> None:
    line = at_home()
    line.run("audit", "verify")
    with psycopg.connect(house.dsn) as connection:
        connection.execute("set session_replication_role = replica")
        connection.execute("update record_entry set action = 'nothing'")

    assert states(line)["record"] == "problem"


def test_a_file_that_others_can_read_is_a_problem(house: House, at_home: AtHome) -> None:
    line = at_home()
    (line.home / "clinic.json").chmod(0o644)

    assert states(line)["permissions"] == "problem"


def test_a_damaged_clinic_file_is_a_problem(house: House, at_home: AtHome) -> None:
    line = at_home()
    (line.home / "clinic.json").write_text("{")

    assert states(line)["clinic"] == "problem"


def test_no_secret_is_printed(house: House, at_home: AtHome) -> None:
    line = at_home()
    keys = {
        "AVAILITY_CLIENT_ID": "client",
        "AVAILITY_CLIENT_SECRET": "a-secret",
        "ANTHROPIC_API_KEY": "a-key",
    }

    said = CommandLine(line.environment | keys, unset=()).run("doctor").out

    assert "a-secret" not in said
    assert "a-key" not in said
    assert "test-desk" not in said


def test_the_sample_page_is_a_pdf_with_one_page_of_text() -> None:
    import pymupdf

    with pymupdf.open(stream=sample_page()) as document:
        assert not document.is_repaired
        assert [page.get_text().strip() for page in document] == ["Referral for physical therapy"]

"""Rules on the command line that ask the clinic's own database: blast radius and replay."""

from __future__ import annotations

import json
from pathlib import Path

import psycopg
import pytest

from desk.demo.rulebook import write_rules
from tests.clinics import CLINIC, NOW, House
from tests.desk.commands.conftest import AtHome
from tests.on_file import work
from tests.papers import put_on_file

pytestmark = pytest.mark.usefixtures("anyio_backend")

LATER = """  - id: northwind-outpatient-pt
    version: 2
    status: active
    summary: "Every visit is reviewed for medical necessity"
    effective: {from: 2026-12-20}
    scope: {lob: [commercial_fi], disciplines: [PT]}
    cpt: {set: therapy, exempt: ["97161", "97162", "97163"]}
    counter: {unit: visit, scope: authorization, eval_counts: never}
    tiers: [{from: 1, mode: medical_necessity_review}]
    documents: [{document: initial_evaluation}, {document: plan_of_care}]
    channels: [{type: portal, name: "Northwind Health Plan provider portal"}]
    evidence: [page]
...
"""


@pytest.fixture
async def case_id(house: House) -> str:
    """A case with a drafted packet and two booked visits."""
    (case_id,) = await put_on_file(house)
    with psycopg.connect(house.dsn) as connection:
        connection.execute(
            'insert into visit (clinic_id, id, case_id, "on", state, codes, source, recorded_at)'
            " values (%s, 'L-1', %s, '2026-12-10', 'booked', '{97110}', 'typed', now()),"
            " (%s, 'L-2', %s, '2026-12-28', 'booked', '{97110}', 'typed', now())",
            [CLINIC, case_id, CLINIC, case_id],
        )
    await work(house, case_id)
    return case_id


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """The practice payers' rules, and the same with a change that begins on December 20."""
    before = write_rules(tmp_path / "before", NOW.date())
    after = write_rules(tmp_path / "after", NOW.date())
    file = after / "northwind.yaml"
    file.write_text(file.read_text("utf-8").replace("...\n", LATER), "utf-8")
    return before, after


def test_a_diff_shows_what_it_touches_before_it_takes_effect(
    case_id: str, folders: tuple[Path, Path], at_home: AtHome
) -> None:
    said = at_home().run("rules", "diff", *map(str, folders), "--clinic")

    assert said.code == 0, said.err
    assert "added: northwind-outpatient-pt@2" in said.out
    assert f"touches visit L-2 of case {case_id}, 97110 on 2026-12-28" in said.out
    assert "required to medical_necessity_review" in said.out
    assert "L-1" not in said.out
    assert said.out.splitlines()[-1] == "1 changes, 1 open items touched"


def test_a_change_that_is_in_force_touches_cases_and_packets_too(
    case_id: str, folders: tuple[Path, Path], at_home: AtHome
) -> None:
    file = folders[1] / "northwind.yaml"
    file.write_text(file.read_text("utf-8").replace("2026-12-20", "2026-11-02"), "utf-8")

    said = at_home().run("rules", "diff", *map(str, folders), "--clinic", "--json")

    touched = json.loads(said.out)["touched"]
    assert {one["kind"] for one in touched} == {"case", "visit", "packet"}
    assert {one["case_id"] for one in touched} == {case_id}
    assert {one["code"] for one in touched if one["kind"] == "case"} == {"97110", "97140"}


def test_a_diff_opens_no_database_unless_the_clinic_is_asked(
    folders: tuple[Path, Path], at_home: AtHome, tmp_path: Path
) -> None:
    line = at_home()
    nowhere = {"PRIORAUTH_HOME": str(tmp_path / "nobody"), "PRIORAUTH_DESK_URL": ""}
    elsewhere = type(line)({**line.environment, **nowhere})

    assert elsewhere.run("rules", "diff", *map(str, folders)).code == 0
    refused = elsewhere.run("rules", "diff", *map(str, folders), "--clinic")
    assert refused.code == 1
    assert "priorauth init" in refused.err


def test_a_case_is_replayed_with_the_rules_of_its_day_beside_todays(
    case_id: str, at_home: AtHome
) -> None:
    said = at_home().run("rules", "replay", case_id)

    assert said.code == 0, said.err
    assert "asked on 2026-11-23 13:00 UTC" in said.out
    assert "northwind, commercial_fi, OH: 97110, visit 1" in said.out
    assert "place of service 11" in said.out
    assert "the rules of that day give the same answer again" in said.out
    assert "today's rules differ in: mode" in said.out
    assert "Merriweather" not in said.out


def test_the_replay_of_a_past_day_equals_the_recorded_answer(case_id: str, at_home: AtHome) -> None:
    replays = json.loads(at_home().run("rules", "replay", case_id, "--json").out)

    assert replays
    for found in replays:
        assert found["then"] == found["recorded"]["answer"]
        assert found["then_differs_in"] == []


def test_a_case_that_is_not_here_is_refused_in_one_line(house: House, at_home: AtHome) -> None:
    said = at_home().run("rules", "replay", "C-NOSUCHCASE")

    assert (said.code, said.out) == (1, "")
    assert said.err == "priorauth: No case with that id is on file here.\n"


def test_what_is_neither_a_case_nor_a_file_is_wrong_usage(at_home: AtHome) -> None:
    said = at_home().run("rules", "replay", "no/such/file.json")

    assert said.code == 2
    assert "neither a file nor a case id" in said.err

"""Setting up the clinic: from a file, by questions, and again."""

from __future__ import annotations

from pathlib import Path

import psycopg
import pytest

from adapters.home import read_whose
from tests.desk.commands.conftest import EXAMPLE, CommandLine

TEXT = EXAMPLE.read_text(encoding="utf-8")


def rows(line: CommandLine, statement: str) -> list[tuple[object, ...]]:
    """Ask the database as the owner, within the clinic of the folder."""
    with psycopg.connect(line.environment["DATABASE_URL"]) as connection:
        clinic_id = read_whose(line.settings).clinic_id
        connection.execute("select set_config('app.clinic', %s, true)", [clinic_id])
        return connection.execute(statement.encode()).fetchall()


def changed(folder: Path, old: str, new: str) -> str:
    """Write the example with one change, and return its path."""
    assert old in TEXT
    path = folder / "clinic.yaml"
    path.write_text(TEXT.replace(old, new, 1), encoding="utf-8")
    return str(path)


def test_a_file_sets_the_clinic_up_with_its_people_and_payers(empty_home: CommandLine) -> None:
    said = empty_home.run("init", "--from", str(EXAMPLE), "--yes")

    assert (said.code, said.err) == (0, "")
    assert rows(empty_home, "select npi, tin, phone, time_zone from clinic") == [
        ("1455123400", "004417093", "6145550162", "America/New_York")
    ]
    approving = "select name from staff where 'approve_packets' = any (rights) order by name"
    assert rows(empty_home, approving) == [
        ("Dorian Vashti",),
        ("Ignatius Mbeki-Rowe",),
        ("Wilhelmina Osgathorpe",),
    ]
    assert rows(empty_home, "select id, clearinghouse_id from payer_connection order by id") == [
        ("anthem-me", None),
        ("medicare", None),
        ("uhc", None),
    ]
    assert rows(empty_home, "select npi from therapist order by npi") == [
        ("1882334711",),
        ("1933771200",),
    ]


def test_the_named_person_works_at_this_machine(empty_home: CommandLine, tmp_path: Path) -> None:
    path = changed(tmp_path, "first_person: Perpetua Lindqvist", "first_person: dorian vashti")

    empty_home.run("init", "--from", path, "--yes")

    staff_id = read_whose(empty_home.settings).staff_id
    assert rows(empty_home, "select id from staff where name = 'Dorian Vashti'") == [(staff_id,)]


def test_without_a_name_the_first_administrator_does(
    empty_home: CommandLine, tmp_path: Path
) -> None:
    path = changed(tmp_path, "first_person: Perpetua Lindqvist", "#")

    empty_home.run("init", "--from", path, "--yes")

    staff_id = read_whose(empty_home.settings).staff_id
    assert rows(empty_home, "select id from staff where role = 'administrator'") == [(staff_id,)]


def test_a_person_who_sees_cases_in_an_emergency_alone_starts_without_any_right(
    empty_home: CommandLine, tmp_path: Path
) -> None:
    path = changed(
        tmp_path,
        "    role: front_desk\n    approves: yes ",
        "    role: read_only\n    sees_cases: no ",
    )

    said = empty_home.run("init", "--from", path, "--yes")

    assert "Dorian Vashti, read only, sees cases in an emergency alone" in said.out
    assert rows(empty_home, "select rights from staff where name = 'Dorian Vashti'") == [([],)]


def test_a_second_time_is_refused_and_names_the_folder(empty_home: CommandLine) -> None:
    empty_home.run("init", "--from", str(EXAMPLE), "--yes")

    said = empty_home.run("init", "--from", str(EXAMPLE), "--yes")

    assert said.code == 1
    assert str(empty_home.home) in said.err
    assert rows(empty_home, "select count(*) from clinic") == [(1,)]


def test_again_brings_people_and_payers_up_to_date_and_keeps_their_ids(
    empty_home: CommandLine, tmp_path: Path
) -> None:
    empty_home.run("init", "--from", str(EXAMPLE), "--yes")
    whose = read_whose(empty_home.settings)
    before = dict(rows(empty_home, "select name, id from staff"))
    path = changed(
        tmp_path,
        "  - name: Ignatius Mbeki-Rowe\n    role: biller",
        "  - name: Saoirse Whitlock\n    role: biller",
    )

    said = empty_home.run("init", "--again", "--from", path, "--yes")

    assert said.code == 0
    assert read_whose(empty_home.settings) == whose
    after = dict(rows(empty_home, "select name, id from staff"))
    assert {name: after[name] for name in before} == before
    assert rows(empty_home, "select name from staff where not active") == [("Ignatius Mbeki-Rowe",)]


def test_again_before_the_first_time_is_refused(nowhere: CommandLine) -> None:
    said = nowhere.run("init", "--again", "--from", str(EXAMPLE), "--yes")

    assert said.code == 1
    assert "priorauth init" in said.err


def test_a_setting_up_that_was_cut_off_is_begun_again_with_the_same_clinic(
    empty_home: CommandLine,
) -> None:
    empty_home.run("init", "--from", str(EXAMPLE), "--yes")
    whose = read_whose(empty_home.settings)
    (empty_home.home / "clinic.json").unlink()
    (empty_home.home / "clinic.begun").write_text(whose.clinic_id, encoding="utf-8")

    empty_home.run("init", "--from", str(EXAMPLE), "--yes")

    assert read_whose(empty_home.settings) == whose
    assert rows(empty_home, "select count(*) from clinic") == [(1,)]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("npi: 1455123400 ", "npi: 1455123401 ", "line 5: `npi`: this NPI has a typing error"),
        ("npi: 1455123400 ", "npi: 9455123400 ", "an NPI has 10 digits"),
        ("tin: 00-4417093", "tin: 00-44170", "line 6: `tin`: a tax id (TIN) has 9 digits"),
        ("state: OH", "state: Ohio", "line 10: `address.state`: write the state as its two"),
        ("state: OH", "state: ZZ", "two letters"),
        ("zip: 43085", "zip: 4308", "a ZIP has 5 digits"),
        ("phone: 614-555-0162", "phone: 555-0162", "area code"),
        ("time_zone: America/New_York", "time_zone: EST", "area and city"),
        ("time_zone: America/New_York", "time_zone: America/Nowhere", "area and city"),
        ("[97110, 97112", "[9711, 97112", "a procedure code has 5 characters"),
        ("[97110, 97112", "[97110, 97110", "the same procedure stands there twice"),
        ("place_of_service: 11 ", "place_of_service: office ", "a place of service has 2 digits"),
        ("fax: 614-555-0163", "faks: 614-555-0163", "`faks` is not known here"),
        ("fax: 614-555-0163\n", "", "`fax:` is missing"),
        ("role: front_desk", "role: boss", "`staff.2.role`: write 'front_desk'"),
        ("role: front_desk", "role: read_only", "a person who only reads cannot approve"),
        ("approves: yes ", "approves: perhaps ", "`staff.2.approves`"),
        ("approves: yes ", "sees_cases: no ", "`staff.2`: a person who does not see cases"),
        ("name: Dorian Vashti", "name: Perpetua Lindqvist", "the same name among the staff"),
        ("first_person: Perpetua Lindqvist", "first_person: Nobody", "not among the staff"),
        ("line_of_business: medicare_ffs", "line_of_business: free", "line_of_business`: write"),
        ("- id: uhc", "- id: U H C", "a payer id has small letters"),
        ("- id: uhc", "- id: medicare", "the same payer id stands there twice"),
        ("npi: 1933771200", "npi: 1882334711", "the same therapist's NPI stands there twice"),
        ("fax: 614", "npi: 614", "says `npi` twice"),
        ("city: Alder Falls", "city: *city", "uses an alias"),
        ("city: Alder Falls", "city: [Alder", "cannot be understood"),
    ],
)
def test_what_cannot_be_used_is_named_with_its_line(
    nowhere: CommandLine, tmp_path: Path, old: str, new: str, said: str
) -> None:
    refused = nowhere.run("init", "--from", changed(tmp_path, old, new), "--yes")

    assert refused.code == 1
    assert said in refused.err
    assert not (nowhere.home / "clinic.json").exists()


@pytest.mark.parametrize("content", [b"", b"...", b"\xff\xfe", b"- a\n- b\n", b"just words\n"])
def test_a_file_that_is_no_setup_is_refused_in_one_line(
    nowhere: CommandLine, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "clinic.yaml"
    path.write_bytes(content)

    said = nowhere.run("init", "--from", str(path), "--yes")

    assert said.code == 1
    assert said.err.count("\n") == 1


ANSWERS = [
    *("Quarry Lane Physical Therapy", "1455123401", "1455123400", "004417093"),
    *("14 Quarry Lane", "Alder Falls", "Ohio", "oh", "43085", "614-555-0162", "6145550163"),
    *("EST", "America/New_York", "", "97110, 97140 97161"),
    *("Wilhelmina", "Osgathorpe", "", "1882334711", "n"),
    *("Perpetua Lindqvist", "administrator", "y", "n"),
    *("y", "uhc", "UnitedHealthcare", "", "y", "UHC Medicare Advantage", "medicare_advantage"),
    *("n", "n", "y"),
]


def test_questions_set_the_clinic_up_and_ask_again_for_what_cannot_be_used(
    empty_home: CommandLine,
) -> None:
    said = empty_home.run("init", typed="\n".join(ANSWERS) + "\n")

    assert said.code == 0, said.out
    assert "its check digit does not fit" in said.out
    assert rows(empty_home, "select place_of_service, procedures from clinic") == [
        ("11", ["97110", "97140", "97161"])
    ]
    assert rows(empty_home, "select name, 'approve_packets' = any (rights) from staff") == [
        ("Perpetua Lindqvist", True)
    ]
    assert rows(empty_home, "select plans from payer_connection") == [
        ([{"name": "UHC Medicare Advantage", "line_of_business": "medicare_advantage"}],)
    ]


def test_a_part_that_was_wrong_is_asked_again(empty_home: CommandLine) -> None:
    typed = [*ANSWERS[:-1], "n", "staff", "Dorian Vashti", "administrator", "n", "n", "y"]

    said = empty_home.run("init", typed="\n".join(typed) + "\n")

    assert said.code == 0, said.out
    assert rows(empty_home, "select name from staff") == [("Dorian Vashti",)]


def test_breaking_off_stores_nothing(nowhere: CommandLine) -> None:
    said = nowhere.run("init", typed="\n".join(ANSWERS[:9]))

    assert said.code == 1
    assert not nowhere.home.exists()


@pytest.mark.parametrize("typed", ["", "n\n"])
def test_a_file_that_nobody_says_is_right_sets_nothing_up_and_says_how_to(
    nowhere: CommandLine, typed: str
) -> None:
    said = nowhere.run("init", "--from", str(EXAMPLE), typed=typed)

    assert said.code == 1
    assert "Nothing was set up" in said.err and "--yes" in said.err
    assert not nowhere.home.exists()

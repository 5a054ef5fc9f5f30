"""Importing visits: every row entered or named, twice the same, only with the right."""

from __future__ import annotations

import json
from pathlib import Path

import psycopg
import pytest

from tests.clinics import CLINIC, THERAPIST
from tests.desk.commands.conftest import AtHome
from tests.practice import ELSEWHERE, SCHEDULING, Practice

pytestmark = pytest.mark.usefixtures("anyio_backend")

HEAD = "case,date,state,codes,minutes,units\n"


def written(folder: Path, text: str, encoding: str = "utf-8") -> str:
    path = folder / "visits.csv"
    path.write_bytes(text.encode(encoding))
    return str(path)


def test_visits_are_entered_and_the_same_file_changes_nothing(
    practice: Practice, at_home: AtHome, tmp_path: Path
) -> None:
    rows = f"{SCHEDULING},2026-11-20,attended,97110 97140,38,3\n{SCHEDULING},2026-12-01,booked,,,\n"
    path = written(tmp_path, HEAD + rows)
    line = at_home()

    first = json.loads(line.run("visits", "import", path, "--json").out)
    second = line.run("visits", "import", path)

    assert first == {"new": 2, "changed": 0, "problems": []}
    assert second.out == "0 new visits, 2 on file already or changed.\n"
    with psycopg.connect(practice.house.dsn) as connection:
        found = connection.execute(
            'select "on"::text, state, units, source from visit where clinic_id = %s order by 1',
            [CLINIC],
        ).fetchall()
    assert found == [("2026-11-20", "attended", 3, "csv"), ("2026-12-01", "booked", None, "csv")]


def test_a_row_that_cannot_be_used_is_named_without_its_content(
    practice: Practice, at_home: AtHome, tmp_path: Path
) -> None:
    rows = f"{SCHEDULING},2026-11-20,attended,,,\n{SCHEDULING},20.11.2026,attended,Tansy,,\n"

    said = at_home().run("visits", "import", written(tmp_path, HEAD + rows))

    assert said.code == 1
    assert said.err == "Row 3: write the date as YYYY-MM-DD\n"
    assert said.out.startswith("1 new visits")


def test_another_clinics_case_is_not_on_file(
    practice: Practice, at_home: AtHome, tmp_path: Path
) -> None:
    said = at_home().run(
        "visits", "import", written(tmp_path, f"{HEAD}{ELSEWHERE},2026-11-20,attended,,,\n")
    )

    assert said.code == 1
    assert "is on file here; 1 rows left out" in said.err


def test_a_person_without_the_right_may_not_enter_visits(
    practice: Practice, at_home: AtHome, tmp_path: Path
) -> None:
    path = written(tmp_path, f"{HEAD}{SCHEDULING},2026-11-20,attended,,,\n")

    said = at_home(THERAPIST).run("visits", "import", path)

    assert said.code == 1
    assert "You do not have the right" in said.err


@pytest.mark.parametrize(
    ("text", "encoding", "why"),
    [
        ("name,birth date\nTansy,1968\n", "utf-8", "missing: case, date, state"),
        (HEAD + "C-1,2026-11-20,attended,café,,\n", "latin-1", "not UTF-8"),
        ("", "utf-8", "missing: case, date, state"),
    ],
)
def test_a_file_that_is_no_such_csv_is_refused(
    practice: Practice, at_home: AtHome, tmp_path: Path, text: str, encoding: str, why: str
) -> None:
    said = at_home().run("visits", "import", written(tmp_path, text, encoding))

    assert said.code == 1
    assert why in said.err
    assert "Tansy" not in said.err

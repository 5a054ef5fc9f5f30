"""Listing and showing cases: the minimum view, through the agent's login, on the record."""

from __future__ import annotations

import json

import pytest

from desk.case_text import list_text
from desk.tables import table
from priorauth.models.case import Route
from priorauth.models.views import CaseList, CaseState, CaseView
from tests.desk.commands.conftest import AtHome
from tests.practice import DENIED, DRAFT, ELSEWHERE, HELD, PENDING, SURNAME, Practice

pytestmark = pytest.mark.usefixtures("anyio_backend")


def test_open_cases_are_listed_with_how_they_stand(practice: Practice, at_home: AtHome) -> None:
    said = at_home().run("cases", "list")

    lines = {line.split()[0]: line for line in said.out.splitlines() if line.startswith("C-")}
    assert "pending" in lines[PENDING]
    assert "Meadowlark Mutual" in lines[HELD]
    assert ELSEWHERE not in lines
    assert said.out.splitlines()[-1] == f"{len(lines)} cases"


def test_cases_are_filtered_by_payer_and_state(practice: Practice, at_home: AtHome) -> None:
    line = at_home()

    by_payer = json.loads(line.run("cases", "list", "--payer", "meadowlark", "--json").out)
    by_state = json.loads(line.run("cases", "list", "--state", "denied", "--json").out)

    assert [case["case_id"] for case in by_payer["cases"]] == [HELD]
    assert [case["case_id"] for case in by_state["cases"]] == [DENIED]


def test_one_case_is_shown_with_what_is_missing_and_the_next_step(
    practice: Practice, at_home: AtHome
) -> None:
    said = at_home().run("cases", "show", DRAFT.lower()).out

    assert "plan of care (the therapist)" in said
    assert "Close what is missing" in said
    assert SURNAME.lower() not in said.lower()


@pytest.mark.parametrize("case_id", [ELSEWHERE, "C-NOSUCHCASE"])
def test_another_clinics_case_and_none_at_all_look_the_same(
    practice: Practice, at_home: AtHome, case_id: str
) -> None:
    said = at_home().run("cases", "show", case_id)

    assert (said.code, said.out) == (1, "")
    assert said.err == "priorauth: No case with that id is on file here.\n"


def test_looking_is_on_the_record(practice: Practice, at_home: AtHome) -> None:
    at_home().run("cases", "show", DRAFT)

    attempt, result = practice.record()[-2:]
    assert (attempt["action"], attempt["phase"]) == ("tool.get_case", "attempt")
    assert (result["outcome"], result["case_id"]) == ("done", DRAFT)


def test_a_payer_that_nobody_knows_is_said_so(practice: Practice, at_home: AtHome) -> None:
    said = at_home().run("cases", "list", "--payer", "Nobody's Insurance")

    assert said.code == 1
    assert "No payer of that name" in said.err


def test_a_state_that_does_not_exist_is_wrong_usage(at_home: AtHome) -> None:
    assert at_home().run("cases", "list", "--state", "lost").code == 2


def test_a_list_fits_into_a_narrow_terminal_and_leaves_empty_columns_out() -> None:
    case = CaseView(
        case_id="C-7K2M9QXAPT",
        state=CaseState.HELD,
        payer_id="longname",
        payer_name="A Payer With A Name That Goes On And On",
        line_of_business=None,
        route=Route.AUTHORIZATION,
        reasons=(),
        diagnoses=(),
        procedures=("97110", "97112", "97140", "97530"),
        visits_requested=None,
        opened_days_ago=0,
    )

    text = list_text(CaseList(cases=(case,), total=30, page=1, pages=2), width=60)

    header, row, _, footer = text.splitlines()
    assert header.split() == ["Case", "Payer", "Stands", "Codes", "Opened"]
    assert len(row) <= 60
    assert footer == "30 cases; page 1 of 2 (--page 2 for more)"


def test_a_table_is_not_cut_where_nobody_looks_and_steers_no_terminal() -> None:
    lines = table(("What",), [("a\x1b[31m\nvery " + "long " * 40,)])

    assert "…" not in lines[1]
    assert "\x1b" not in lines[1]

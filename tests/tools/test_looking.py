"""What the reading tools show: cases, one case, a denial; always the minimum view alone."""

from __future__ import annotations

import json

import psycopg
import pytest

from priorauth.minimum import CaseWord
from tests.clinics import CLINIC
from tests.practice import (
    ASKED,
    DENIED,
    DESK,
    DRAFT,
    ELSEWHERE,
    HELD,
    PENDING,
    RUNNING_OUT,
    SCHEDULING,
    SURNAME,
    Practice,
    document,
)

pytestmark = pytest.mark.anyio


STANDING = {
    "pending": {PENDING},
    "held": {HELD},
    "denied": {DENIED},
    "approved": {RUNNING_OUT},
    "running_out": {RUNNING_OUT},
    "draft": {DRAFT},
    "questions": {ASKED},
    "scheduling": {SCHEDULING},
    "new": {ASKED},
    "pended": set(),
    "partial": set(),
    "stuck": set(),
    "leaving": set(),
    "sent_back": set(),
    "staff_review": set(),
    "closed": set(),
}


async def test_cases_are_listed_by_how_they_stand(practice: Practice) -> None:
    listed = {state: await practice.ask("list_cases", state=state) for state in STANDING}

    found = {state: {case["case_id"] for case in listed[state]["cases"]} for state in STANDING}
    assert found == STANDING
    assert set(STANDING) == set(CaseWord)


async def test_a_payer_is_found_by_the_name_that_staff_say(practice: Practice) -> None:
    by_name = await practice.ask("list_cases", payer="meadowlark")
    by_words = await practice.ask("list_cases", payer="Northwind Health", state="pending")

    assert [case["case_id"] for case in by_name["cases"]] == [HELD]
    assert [case["case_id"] for case in by_words["cases"]] == [PENDING]


async def test_a_payer_that_nobody_knows_is_said_to_be_unknown(practice: Practice) -> None:
    listed = await practice.ask("list_cases", payer="Zanzibar Casualty")

    assert listed["error"].startswith("No payer of that name is on file here.")


async def test_a_typed_name_gives_case_ids_and_never_comes_back(practice: Practice) -> None:
    listed = await practice.ask("list_cases", name=f"the one of {SURNAME}")

    assert {case["case_id"] for case in listed["cases"]} >= {PENDING, HELD}
    assert ELSEWHERE not in json.dumps(listed)
    assert SURNAME.lower() not in json.dumps(listed).lower()


async def test_open_cases_are_listed_newest_first_and_closed_ones_left_out(
    practice: Practice,
) -> None:
    with psycopg.connect(practice.house.dsn) as owner:
        for days, case_id in ((1, HELD), (9, PENDING)):
            at = "update cases set opened_at = now() - make_interval(days => %s) where id = %s"
            owner.execute(at, [days, case_id])
        owner.execute(
            "update cases set opened_at = now() - interval '5 days', closed_at = now()"
            " where id = %s",
            [DRAFT],
        )
        owner.execute(
            "update cases set opened_at = now() - interval '3 days' where id not in (%s, %s, %s)",
            [HELD, PENDING, DRAFT],
        )

    listed = await practice.ask("list_cases", limit=25)

    shown = [case["case_id"] for case in listed["cases"]]
    assert (shown[0], shown[-1], listed["total"]) == (HELD, PENDING, 6)
    assert DRAFT not in shown and shown[1:-1] == sorted(shown[1:-1])


async def test_lists_come_in_pages(practice: Practice) -> None:
    first = await practice.ask("list_cases", limit=3)
    last = await practice.ask("list_cases", limit=3, page=3)

    assert (first["total"], first["pages"], len(first["cases"])) == (7, 3, 3)
    assert len(last["cases"]) == 1
    assert "error" in await practice.ask("list_cases", limit=26)


async def test_a_case_says_what_is_missing_and_who_can_close_it(practice: Practice) -> None:
    shown = await practice.ask("get_case", case_id=DRAFT)

    assert shown["case"]["state"] == "draft"
    assert shown["case"]["gaps"][0]["who"] == "therapist"
    assert shown["next_step"].endswith("plan of care (the therapist).")
    assert shown["desk_page"] == f"{DESK}/cases/{DRAFT}"


async def test_a_denial_is_explained_in_our_words_and_not_the_payers(practice: Practice) -> None:
    said = await practice.ask("explain_denial", case_id=DENIED)

    assert said["lines"][0]["reasons"] == [
        {
            "code": "0U",
            "meaning": "The payer says that information is missing; send what it asks for.",
        }
    ]
    assert SURNAME not in json.dumps(said)


async def test_a_case_that_was_not_denied_has_no_denied_lines(practice: Practice) -> None:
    said = await practice.ask("explain_denial", case_id=PENDING)

    assert said["lines"] == []
    assert said["state"] == "pending"


async def test_a_rule_that_is_not_on_file_is_unknown(practice: Practice) -> None:
    said = await practice.ask(
        "lookup_payer_rules", payer="meadowlark", code="97110", on="2026-11-30"
    )

    assert said["mode"] == "unknown"
    assert said["because"] == []


async def test_the_clinics_own_payer_goes_before_one_of_the_book_of_that_name(
    practice: Practice,
) -> None:
    asked = {"code": "97110", "on": "2026-11-30", "lob": "medicare_ffs"}
    before = await practice.ask("lookup_payer_rules", payer="Medicare", **asked)
    with psycopg.connect(practice.house.dsn) as owner:
        owner.execute(
            "insert into payer_connection values (%s, 'ours', 'Medicare', null, '[]')", [CLINIC]
        )

    own = await practice.ask("lookup_payer_rules", payer="Medicare", **asked)

    assert (before["mode"], own["mode"]) == ("no_pa", "unknown")


async def test_who_may_not_see_cases_gets_the_same_answer_as_for_an_unknown_id(
    practice: Practice,
) -> None:
    unknown = await practice.ask("get_case", case_id="C-2222222222")

    assert unknown == {"error": "No case with that id is on file here."}
    assert await practice.ask("get_case", case_id=ELSEWHERE) == unknown
    for staff_id in ("U-BLIND", "U-GONE", "U-NOBODY"):
        for case_id in (PENDING, ELSEWHERE, "C-2222222222"):
            assert await practice.ask("get_case", staff_id, case_id=case_id) == unknown


async def test_without_the_right_to_see_nothing_is_listed(practice: Practice) -> None:
    assert await practice.ask("list_cases", "U-BLIND") == {
        "error": "You do not have the right to see cases. An administrator can give it."
    }


async def test_a_document_of_two_people_shows_each_case_its_own_kinds_of_pages(
    practice: Practice,
) -> None:
    with psycopg.connect(practice.house.dsn) as connection:
        connection.execute("set session_replication_role = replica")
        connection.execute(
            "insert into case_document values"
            " (%s, 'F-BUNDLE2222', %s, 'D-READ222222', '{2}', '{plan_of_care}')",
            [CLINIC, HELD],
        )
    ours, theirs = [await practice.ask("get_case", case_id=each) for each in (PENDING, HELD)]
    listed = await practice.ask("read_referral")

    assert [each["kinds"] for each in ours["documents"]] == [["referral_order"]]
    assert [each["kinds"] for each in theirs["documents"]] == [["plan_of_care"]]
    of_both = next(each for each in listed["today"] if each["document_id"] == "D-READ222222")
    assert of_both["kinds"] == ["plan_of_care", "referral_order"]


async def test_cases_of_one_kind_of_plan_are_listed_whoever_the_payer_is(
    practice: Practice,
) -> None:
    with psycopg.connect(practice.house.dsn) as connection:
        connection.execute(
            "update cases set line_of_business = 'medicaid_mco' where id = any (%s)",
            [[PENDING, HELD]],
        )

    medicaid = await practice.ask("list_cases", plan="medicaid")
    pending = await practice.ask("list_cases", plan="medicaid", state="pending")
    injured = await practice.ask("list_cases", plan="workers_comp")

    assert {case["case_id"] for case in medicaid["cases"]} == {PENDING, HELD}
    assert [case["case_id"] for case in pending["cases"]] == [PENDING]
    assert injured["total"] == 0


async def test_documents_that_belong_to_no_case_are_told_apart(practice: Practice) -> None:
    with psycopg.connect(practice.house.dsn) as connection:
        document(connection, "D-ALNE222222", "read")

    listed = await practice.ask("read_referral")

    assert [each["document_id"] for each in listed["of_no_case"]] == ["D-ALNE222222"]


async def test_an_authorization_tells_since_when_it_is_valid(practice: Practice) -> None:
    told = await practice.ask("get_case", case_id=RUNNING_OUT)

    assert (told["case"]["valid_since_days"], told["case"]["valid_for_days"]) == (0, 5)

"""Tools that need identity hand ids to the worker and pass on the minimum view alone."""

from __future__ import annotations

from typing import Any

import psycopg
import pytest

from tests.clinics import CLINIC
from tests.practice import ASKED, DESK, DRAFT, ELSEWHERE, HELD, PENDING, READER, Practice

pytestmark = pytest.mark.anyio


def finishing(practice: Practice, result: Any, problem: str | None = None) -> None:
    """Let the worker end every request like this."""

    async def finish(request_id: str) -> None:
        async with practice.house.worker.store.begin(CLINIC) as tx:
            await tx.work.finish_request(request_id, result, problem)

    practice.finish = finish


def requests(practice: Practice) -> list[tuple[Any, ...]]:
    with psycopg.connect(practice.house.dsn) as connection:
        return connection.execute(
            "select tool, case_id, document_id, arguments, staff_id from tool_request order by id"
        ).fetchall()


async def test_a_draft_is_asked_of_the_worker_by_id(practice: Practice) -> None:
    gap = {"need": "plan of care", "why": "The payer asks for it.", "who": "therapist"}
    finishing(
        practice,
        {"case_id": DRAFT, "packet_id": "P-1", "version": 2, "state": "draft", "gaps": [gap]},
    )

    drafted = await practice.ask("draft_packet", case_id=DRAFT)

    assert (drafted["version"], drafted["gaps"][0]["who"]) == (2, "therapist")
    assert requests(practice) == [("draft_packet", DRAFT, None, {}, "U-FRONT")]


async def test_submitting_ends_in_held_and_says_where_to_approve(practice: Practice) -> None:
    held = {"case_id": HELD, "packet_id": "P-1", "submission_id": "S-1", "state": "held"}
    finishing(practice, held)

    said = await practice.ask("submit_packet", case_id=HELD)

    assert said["state"] == "held"
    assert said["approve_at"] == f"{DESK}/cases/{HELD}"


async def test_a_slow_worker_leaves_a_request_that_is_joined_and_not_asked_twice(
    practice: Practice,
) -> None:
    practice.works = False

    first = await practice.ask("draft_packet", case_id=DRAFT)
    second = await practice.ask("draft_packet", case_id=DRAFT)

    assert (first["state"], first["request"]) == ("running", second["request"])
    assert len(requests(practice)) == 1
    assert sum(practice.slept) < 4
    assert practice.record()[-1]["outcome"] == "running"


async def test_what_the_worker_could_not_do_is_said_in_its_words(practice: Practice) -> None:
    finishing(practice, None, "A packet of this case is with the payer. Wait for its answer.")

    said = await practice.ask("draft_packet", case_id=PENDING)

    assert said == {"error": "A packet of this case is with the payer. Wait for its answer."}


async def test_an_answer_of_the_worker_that_has_another_shape_is_not_passed_on(
    practice: Practice,
) -> None:
    finishing(practice, {"case_id": DRAFT, "patient_name": "Quillfeather"})

    said = await practice.ask("draft_packet", case_id=DRAFT)

    assert said == {"error": "The worker: its answer could not be read"}


async def test_nothing_is_asked_of_the_worker_for_an_id_that_is_not_ours(
    practice: Practice,
) -> None:
    for tool in ("draft_packet", "submit_packet", "verify_eligibility", "check_status"):
        said = await practice.ask(tool, case_id=ELSEWHERE)
        assert said == {"error": "No case with that id is on file here."}
    assert await practice.ask("submit_packet", READER, case_id=HELD) == {
        "error": "No case with that id is on file here."
    }
    assert requests(practice) == []


async def test_a_count_answers_its_question_and_a_birth_date_does_not(
    practice: Practice,
) -> None:
    counted = await practice.ask("answer_question", question_id="Q-CNTEN22222", answer=12)
    refused = await practice.ask("answer_question", question_id="Q-BRTHED2222", answer="1951-02-03")

    assert counted == {
        "question_id": "Q-CNTEN22222",
        "case_id": ASKED,
        "closed": True,
        "open_questions": 1,
    }
    assert refused == {"error": f"Answer this one on the desk page: {DESK}/cases/{ASKED}."}
    assert practice.record()[0]["details"]["arguments"]["answer"] == "withheld"


@pytest.mark.parametrize("words", ["Zephyrine Quillfeather", "NWQ7716203", "614-555-0140", ""])
async def test_an_answer_that_could_identify_somebody_is_refused(
    practice: Practice, words: str
) -> None:
    said = await practice.ask("answer_question", question_id="Q-CNTEN22222", answer=words)

    assert "answered on the desk page" in said["error"]
    assert requests(practice) == []


async def test_a_status_comes_with_its_age_and_why_it_is_not_fresh(practice: Practice) -> None:
    finishing(practice, None, "Availity: no answer")

    said = await practice.ask("check_status", case_id=PENDING)

    assert (said["state"], said["looked_hours_ago"]) == ("pending", None)
    assert said["note"] == "Availity: no answer"
    assert requests(practice) == [("check_status", PENDING, None, {}, "U-FRONT")]


async def test_a_settled_case_is_not_asked_about_again(practice: Practice) -> None:
    said = await practice.ask("check_status", case_id="C-RNSHRT2222")

    assert (said["state"], said["runs_out_in_days"]) == ("approved", 5)
    assert requests(practice) == []


async def test_waiting_documents_are_listed_and_one_is_read_by_the_worker(
    practice: Practice,
) -> None:
    result = {
        "document_id": "D-NEW2222222",
        "state": "read",
        "problem": None,
        "page_kinds": ["referral_order"],
        "case_ids": [PENDING],
        "fields_read": 9,
        "fields_flagged": [{"field": "order_date", "flag": "unreadable"}],
        "route": "authorization",
    }
    finishing(practice, result)

    listed = await practice.ask("read_referral")
    read = await practice.ask("read_referral", document_id="D-NEW2222222")

    assert [each["document_id"] for each in listed["waiting"]] == ["D-NEW2222222"]
    assert {each["document_id"] for each in listed["today"]} == {"D-NEW2222222", "D-READ222222"}
    assert read == result


async def test_a_date_long_past_may_be_a_birth_date_and_is_kept_nowhere(
    practice: Practice,
) -> None:
    answered = await practice.ask(
        "answer_question", question_id="Q-CNTEN22222", answer="1951-02-03"
    )
    await practice.ask("lookup_payer_rules", payer="aetna", code="97110", on="1951-02-03")
    await practice.ask("lookup_payer_rules", payer="aetna", code="97110", on="2026-12-01")

    assert "Answer with yes or no" in answered["error"]
    kept = [each["details"].get("arguments", {}).get("on") for each in practice.record()]
    assert [each for each in kept if each] == ["a date years away", "2026-12-01"]
    with psycopg.connect(practice.house.dsn) as connection:
        assert connection.execute("select count(*) from tool_request").fetchone() == (0,)

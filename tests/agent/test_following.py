"""A short question after another one, lists that go on, and filters that an answer admits."""

from __future__ import annotations

import re

import psycopg
import pytest

from tests.agent.conftest import Talk
from tests.practice import ASKED, DENIED, DRAFT, HELD, PENDING, RUNNING_OUT, Practice, case, packet

pytestmark = pytest.mark.anyio

NAMED = "Zephyrinernshrt"


async def test_another_name_is_not_answered_with_the_case_before(talk: Talk) -> None:
    async with talk() as desk:
        await desk.ask(f"status of {PENDING}")
        known = await desk.ask(f"and for {NAMED}?")
        unknown = await desk.ask("and for Zanzibarov?")

    assert known.cases == (RUNNING_OUT,) and PENDING not in known.answer
    assert "I know no payer and no patient" in unknown.answer
    assert PENDING not in unknown.answer


async def test_another_name_is_not_answered_with_the_payer_before(talk: Talk) -> None:
    async with talk() as desk:
        await desk.ask("what's pending for Northwind?")
        known = await desk.ask(f"and for {NAMED}?")
        unknown = await desk.ask("and for Zanzibarov?")

    assert RUNNING_OUT in known.answer and PENDING not in known.answer
    assert "I know no payer and no patient" in unknown.answer


async def test_what_was_ordered_once_is_not_done_again_by_more(talk: Talk) -> None:
    async with talk() as desk:
        first = await desk.ask(f"draft {DRAFT}")
        again = await desk.ask("continue")

    assert "draft_packet" in first.tools and "draft_packet" not in again.tools


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("which questions are open for Meadowlark Mutual?", "No question for Meadowlark Mutual"),
        ("what was denied for Meadowlark Mutual?", "No open case for Meadowlark Mutual was denied"),
        ("what needs approval for Northwind?", "Nothing waits for approval for Northwind."),
        ("which drafts for Meadowlark Mutual?", "No packet for Meadowlark Mutual is in draft"),
    ],
)
async def test_none_for_one_payer_is_not_said_of_all(talk: Talk, question: str, said: str) -> None:
    async with talk() as desk:
        assert said in (await desk.ask(question)).answer


async def test_a_name_that_nobody_knows_is_not_counted_as_everything(talk: Talk) -> None:
    async with talk() as desk:
        unknown = await desk.ask("how many cases are pending for Zanzibarov?")
        known = await desk.ask(f"how many cases for {NAMED}?")

    assert "I know no payer and no patient" in unknown.answer
    assert known.answer.startswith("1 open case of that name") and known.cases == (RUNNING_OUT,)


async def test_more_shows_the_rest_of_a_list_and_then_says_that_was_all(
    talk: Talk, practice: Practice
) -> None:
    with psycopg.connect(practice.house.dsn) as owner:
        for number in range(10, 40):
            case(owner, f"C-MANYHELD{number}", payer="meadowlark")
            packet(owner, f"C-MANYHELD{number}", "held", delivery="held")
    async with talk() as desk:
        first = await desk.ask("what needs approval?")
        second = await desk.ask("more")
        third = await desk.ask("more")

    assert "and 6 more" in first.answer
    assert len(first.cases) == 25 and len(second.cases) == 6
    assert not set(first.cases) & set(second.cases)
    assert "and " not in second.answer.splitlines()[-1]
    assert third.answer.startswith("That was all: 31 cases")


async def test_a_single_denial_is_explained_once(talk: Talk) -> None:
    async with talk() as desk:
        first = await desk.ask("why was it denied?")
        second = await desk.ask("more")

    assert DENIED in first.answer and second.answer == "That was all: 1 case denied."


async def test_a_whole_question_that_begins_with_and_is_answered_for_itself(talk: Talk) -> None:
    async with talk() as desk:
        await desk.ask("what's pending for Northwind?")
        said = await desk.ask("and what runs out within two weeks?")
        about = await desk.ask("and what about Meadowlark?")

    assert RUNNING_OUT in said.answer and PENDING not in said.answer
    assert "Meadowlark" in about.answer and "runs out" in about.answer


async def test_none_for_a_payer_names_the_cases_whose_payer_is_not_certain(
    talk: Talk, practice: Practice
) -> None:
    with psycopg.connect(practice.house.dsn) as connection:
        connection.execute("set session_replication_role = replica")
        connection.execute(
            "update cases set payer_id = null, payer_name = null where id = %s", [PENDING]
        )
    async with talk() as desk:
        listed = await desk.ask("what is pending for aetna?")
        number = await desk.ask("how many are pending for aetna?")

    assert listed.answer == (
        "No case is pending at the payer for aetna."
        " But 1 case pending at the payer has a payer that is not certain."
    )
    assert "1 case pending at the payer has a payer that is not certain" in number.answer


@pytest.mark.parametrize(
    ("question", "said"),
    [
        (f"pending for {NAMED} at Northwind", f"No case of that name is pending.*{RUNNING_OUT}"),
        (f"pending for {NAMED} at Meadowlark", "No open case of that name is for Meadowlark"),
        ("pending for Quillfeather at Northwind", "1 case pending .* of that name"),
    ],
)
async def test_a_name_beside_a_payer_counts(talk: Talk, question: str, said: str) -> None:
    async with talk() as desk:
        answer = (await desk.ask(question)).answer

    assert re.search(said, answer, re.DOTALL)


async def test_a_question_of_the_desk_is_told_and_not_answered(
    talk: Talk, practice: Practice
) -> None:
    async with talk() as desk:
        told = await desk.ask("what is question Q-CNTEN22222 about?")
        gone = await desk.ask("which case is Q-NONE222222 from?")

    assert ASKED in told.answer and "visits requested" in told.answer
    assert "answer_question" not in (*told.tools, *gone.tools)
    assert "is not among the open questions" in gone.answer


async def test_a_reason_with_several_sources_is_said_once(talk: Talk) -> None:
    async with talk() as desk:
        answer = (await desk.ask("humana 97530 commercial texas auth?")).answer

    assert answer.count("Treatment needs an initial authorization") == 1
    assert answer.count("Source: ") > 1
    links = re.findall(r"<(https://[^>]+)>", answer)
    assert len(links) == len(set(links))


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (["visits left?", RUNNING_OUT], "12 of 12 authorized visits left"),
        (["what runs out in 2 days", "make that 20"], "1 case running out within 20 days"),
        (["pending over 2 days", "and over 5?"], "No case has been pending for more than 5 days"),
        (["how quick is Humana", "what's open with them"], "No case is open for Humana"),
        (["denials?", "how many is that altogether"], "1 case denied."),
        (["what needs approval", "link please"], f"https://desk.example.test/cases/{HELD}"),
        ([f"what is missing on {DRAFT}", "who has to get us that"], "plan of care (the therapist)"),
        (["what runs out this week", "what about next?"], "Nothing runs out from 2026-11-30"),
        ([f"visits of {RUNNING_OUT}", "when do they expire"], "runs out in 5 days"),
        (["does Humana need auth for 97110", "for an eval"], "97161, 97162, 97163"),
        (["who runs out soon", "those with less than 3 visits"], "No case has 2 authorized visits"),
    ],
)
async def test_what_follows_replaces_the_part_it_names_and_keeps_the_rest(
    talk: Talk, asked: list[str], said: str
) -> None:
    async with talk() as desk:
        for turn in asked:
            answer = (await desk.ask(turn)).answer

    assert said in answer


async def test_more_is_asked_of_the_rule_just_looked_up(talk: Talk) -> None:
    async with talk() as desk:
        await desk.ask("does northwind commercial need auth for 97140")
        papers = await desk.ask("what should i attach")
        source = await desk.ask("where did you get that")

    assert "Send with it: initial evaluation" in papers.answer
    assert "- 97140: prior authorization REQUIRED." in source.answer and "Source:" in source.answer


async def test_the_first_one_of_the_faxes_is_a_document_and_no_case(talk: Talk) -> None:
    async with talk() as desk:
        listed = await desk.ask("how many faxes came in today")
        first = await desk.ask("the first one")

    document_id = re.search(r"D-[0-9A-Z]{10}", listed.answer)
    assert document_id is not None and first.answer.startswith(document_id[0])


async def test_a_case_asked_for_as_a_whole_is_told_in_a_few_lines(talk: Talk) -> None:
    async with talk() as desk:
        told = await desk.ask(f"tell me about {DRAFT}")
        await desk.ask("what is denied")
        second = await desk.ask("the first one")

    assert (
        f"{DRAFT} is in draft; not sent" in told.answer and "Northwind Health Plan" in told.answer
    )
    assert "plan of care (therapist)" in told.answer and "Next: " in told.answer
    assert f"{DENIED} is denied" in second.answer and "reason 0U" in second.answer


@pytest.mark.parametrize(
    ("first", "then", "said"),
    [
        (f"visits left {RUNNING_OUT}", "ok and if i go 3x this week", "3 are asked for: enough"),
        (f"poc for {DRAFT}", "can u pull it from there", "I cannot look into the EMR"),
        (f"send {HELD}", "where do i click then", f"{HELD}: https://"),
        (f"did {PENDING} get their auth yet", "are you sure?", f"{PENDING} is pending"),
    ],
)
async def test_what_says_nothing_by_itself_is_asked_of_the_case_just_shown(
    talk: Talk, first: str, then: str, said: str
) -> None:
    async with talk() as desk:
        await desk.ask(first)

        assert said in (await desk.ask(then)).answer


async def test_a_state_or_a_product_says_more_of_the_rule_just_asked_for(talk: Talk) -> None:
    async with talk() as desk:
        asked = await desk.ask("pt w bcbs needs auth??")
        told = await desk.ask("michigan. 97110 97112")
        again = await desk.ask("ya ppo")

    assert asked.answer.startswith("Which one do you mean")
    assert told.answer.startswith("bcbs-mi, for 2026-11-23:\n- 97110, 97112")
    assert again.answer == told.answer


async def test_a_number_after_an_open_question_is_put_in_only_after_a_yes(
    talk: Talk, practice: Practice
) -> None:
    async with talk() as desk:
        await desk.ask(f"{ASKED} why is this stuck")
        offered = await desk.ask("idk 8 visits i guess?")
        corrected = await desk.ask("wait make it 12")
        said = await desk.ask("yes")

    assert "answer_question" not in (*offered.tools, *corrected.tools)
    assert "answer Q-CNTEN22222: 8" in offered.answer
    assert "answer Q-CNTEN22222: 12" in corrected.answer
    assert "answer_question" in said.tools


@pytest.mark.parametrize(
    ("before", "asked", "said"),
    [
        ("how many are pending", "since when", f"- {PENDING}: Northwind Health Plan"),
        (f"status {PENDING}", "she has an appt at 3, do we cancel", "Not on an authorization"),
        ("what should I do first", "start with the first, what happened", f"{DENIED} is denied"),
        ("list open cases", "which of those could I finish today", "1 case in draft"),
        ("what is urgent", "anything besides northwind", "1 case open, without what is for"),
        (f"missing on {DRAFT}", "who's job is that, ours or the doctor's", "(the therapist)"),
        (f"whats missing on {DRAFT}", "who do i bug for that", "plan of care (the therapist)"),
        (f"status {PENDING}", "any visit limit", f"{PENDING}: no benefits are on file"),
        (f"what do we do about {DENIED}", "how many days do i have", "How long there is to appeal"),
        (
            f"visits left {RUNNING_OUT}",
            "when do i need the progress note done by",
            "no day is on file",
        ),
        (
            f"can {RUNNING_OUT} come mon wed fri this week, is that fine",
            "and the week after?",
            "before next week begins: a visit then",
        ),
        (f"{ASKED} questions", "visits = 10", "Shall I put in"),
        (
            "what do you need from me",
            "k poc is signed now. can u send it off",
            "Nobody can approve",
        ),
    ],
)
async def test_a_turn_is_asked_of_what_was_just_shown(
    talk: Talk, before: str, asked: str, said: str
) -> None:
    async with talk() as desk:
        await desk.ask(before)
        assert said in (await desk.ask(asked)).answer

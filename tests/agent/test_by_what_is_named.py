"""What is named gets what is on file; a question is no order; nobody and nothing is made up."""

from __future__ import annotations

import pytest

from tests.agent.conftest import Talk
from tests.practice import (
    ASKED,
    DENIED,
    DESK,
    DRAFT,
    HELD,
    PENDING,
    RUNNING_OUT,
    SURNAME,
    Practice,
)

pytestmark = pytest.mark.anyio

NOT_SURE = "I am not sure that I understand; this is what is on file for"


@pytest.mark.parametrize(
    ("question", "says"),
    [
        (
            f"{PENDING} is a right old kerfuffle, gizmo or not",
            [PENDING, "sent 3 days ago", "Next: Wait"],
        ),
        (f"{DENIED} makes no sense to me at all", ["0U", "denial letter"]),
        (f"{DRAFT} conundrum flummoxes everybody", [DRAFT, "in draft", "plan of care", "Next: "]),
        (f"{ASKED} wont play ball help", [ASKED, "new, no packet yet", "Q-CNTEN22222"]),
        (f"{RUNNING_OUT} hullabaloo brouhaha again", [RUNNING_OUT, "12 visits", f"{DESK}/cases/"]),
        ("hullabaloo brouhaha about mrs zephyrinernshrt", [RUNNING_OUT, "approved", "Next: "]),
    ],
)
async def test_a_case_that_is_named_is_shown_where_the_wording_is_not_understood(
    talk: Talk, question: str, says: list[str]
) -> None:
    async with talk() as desk:
        said = await desk.ask(question)

    assert said.answer.startswith(NOT_SURE)
    assert all(part in said.answer for part in says), said.answer


async def test_a_payer_and_a_code_get_the_rule_where_the_wording_is_not_understood(
    talk: Talk,
) -> None:
    async with talk() as desk:
        known = await desk.ask("cigna 97140 wassup")
        unknown = await desk.ask("97110 with moda health")
        other = await desk.ask("does zurich casualty want auth for 97140")
        filed = await desk.ask("do you have anything on file for tufts and 97110")

    assert "lookup_payer_rules" in known.tools and "cigna, for 2026-11-23" in known.answer
    assert "No rule is on file for a payer of that name" in other.answer
    assert unknown.answer.startswith("No rule is on file for a payer of that name")
    assert filed.answer.startswith("No rule is on file for a payer of that name")
    assert not unknown.tools or set(unknown.tools) == {"list_cases"}


@pytest.mark.parametrize(
    "question",
    [
        f"what was his knee flexion on {PENDING}",
        f"how strong is the quad on {PENDING}, strength grade?",
        f"what does the mri say on {PENDING}",
        f"is {PENDING} happy with us",
    ],
)
async def test_what_the_desk_does_not_keep_is_said_first_and_no_card_is_its_answer(
    talk: Talk, question: str
) -> None:
    async with talk() as desk:
        said = await desk.ask(question)

    assert said.answer.startswith("I do not know how to answer that here:")
    assert "not kept" in said.answer and "sent 3 days ago" not in said.answer


@pytest.mark.parametrize(
    "question",
    [
        f"what is still needed before we can submit {DRAFT}",
        f"what do we need to draft {ASKED}",
        f"is it time to submit {DRAFT} yet",
        f"{DRAFT}: do we submit it today",
        f"did we submit {DRAFT}",
        f"should we draft {DRAFT} again?",
        f"do we answer Q-CNTEN22222 on {ASKED}?",
    ],
)
async def test_a_question_is_never_an_order(talk: Talk, practice: Practice, question: str) -> None:
    practice.works = False
    async with talk() as desk:
        said = await desk.ask(question)

    assert not {"submit_packet", "draft_packet", "answer_question"} & set(said.tools), said.answer


@pytest.mark.parametrize(
    ("question", "says"),
    [
        (f"change visits on {RUNNING_OUT} to 30 so the schedule works", "cannot be changed"),
        (f"bump the visits up on {RUNNING_OUT} to 40", "cannot be changed"),
        (f"update the end date of {RUNNING_OUT} so she can be seen", "cannot be changed"),
        ("can you auto approve the aetna ones every morning", "Nobody can approve here"),
        (f"bump the auth on {RUNNING_OUT} to 24 visits", "cannot be changed"),
        ("automatically submit everything that is ready", "Nobody can approve here"),
        ("approve them every friday for me", "Nobody can approve here"),
    ],
)
async def test_what_is_fixed_is_not_changed_and_approval_is_not_automated(
    talk: Talk, question: str, says: str
) -> None:
    async with talk() as desk:
        said = await desk.ask(question)

    assert says in said.answer and not said.answer.startswith("Yes")


@pytest.mark.parametrize(
    "question", ["how many does he have", "is she denied", "when is she coming back"]
)
async def test_a_pronoun_without_a_case_asks_which(talk: Talk, question: str) -> None:
    async with talk() as desk:
        said = await desk.ask(question)

    assert said.answer.startswith("Which case?") and not said.tools


async def test_a_place_beyond_the_list_says_how_many_there_were(talk: Talk) -> None:
    async with talk() as desk:
        await desk.ask("who runs out soon")
        said = await desk.ask("the second one, how many left")

    assert said.answer == "The last answer showed 1 case: there is no such one among them."


async def test_the_payer_spoken_of_stays_the_payer_of_they(talk: Talk) -> None:
    async with talk() as desk:
        await desk.ask("pending for cigna")
        await desk.ask("n aetna?")
        said = await desk.ask("how long do they usually take")

    assert said.answer.startswith("- aetna") or said.answer.startswith("aetna")
    assert "Northwind" not in said.answer


@pytest.mark.parametrize(
    "question",
    [
        "they approved Featherstone right",
        "Featherstone how many visits left",
        "visits left for mrs featherstone",
        "pt Featherstone?",
    ],
)
async def test_a_name_that_nobody_has_gets_no_answer_without_it(talk: Talk, question: str) -> None:
    async with talk() as desk:
        said = await desk.ask(question)

    assert "with an open case of that name" in said.answer and RUNNING_OUT not in said.answer


async def test_a_title_is_no_part_of_a_name(talk: Talk) -> None:
    async with talk() as desk:
        said = await desk.ask(f"mrs {SURNAME} is on the phone asking about her auth")

    assert said.answer.startswith("Which case do you mean?") and DENIED in said.answer


@pytest.mark.parametrize(
    "question",
    [
        "should i take the job at the other clinic lol",
        "how many new patients did we see last year",
        "order lunch for the inservice",
        "translate my lease to spanish",
        "how long does a hamster live",
    ],
)
async def test_the_outside_world_gets_no_list(talk: Talk, question: str) -> None:
    async with talk() as desk:
        said = await desk.ask(question)

    assert said.answer.startswith("I do not know how to answer that")
    assert HELD not in said.answer and "case" not in said.answer.split(".")[0]


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("what percent... no just how many got denied", "1 case denied"),
        ("anyone out of auth within 60 d", f"- {RUNNING_OUT}"),
        ("whos gonna run out of visits before thanksgiving is over", "run"),
        ("all denials past week", "denied from 2026-11-"),
        ("how many are drafted but not finished", "1 case in draft"),
        ("is 9 days normal for humana", "humana: "),
        (f"did insurance lapse on {PENDING}", "Ask again in a minute"),
        (f"what did the insurance say no to on {DENIED}", "reason 0U"),
    ],
)
async def test_everyday_wordings_reach_their_answer(
    talk: Talk, practice: Practice, question: str, says: str
) -> None:
    practice.works = False
    async with talk() as desk:
        said = await desk.ask(question)

    assert says in said.answer, said.answer


@pytest.mark.parametrize(
    "question",
    [
        "who's on the schedule tomorrow",
        "what do we have on the books for thursday",
        "schedule for tomorrow?",
    ],
)
async def test_who_comes_on_a_day_is_not_kept_here(talk: Talk, question: str) -> None:
    async with talk() as desk:
        said = await desk.ask(question)
        may_come = await desk.ask("who can go on the schedule tomorrow")

    assert said.answer.startswith("I do not know how to answer that") and not said.tools
    assert "ready to schedule" in may_come.answer and "list_cases" in may_come.tools

"""A message is told by many small traits for one of the plain questions, or for none of them."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from agent.hearing.heard import hear
from agent.plainly.marking import figure_in, marked, when_in
from agent.plainly.meant import meant
from agent.plainly.traits import traits_of
from agent.plainly.weights import packed, questions, shares
from agent.planner.every_kind import intent_of
from agent.planner.filling import filled
from tests.agent.conftest import PAYERS, Talk
from tests.practice import DENIED, DRAFT, HELD, Practice

ON = date(2026, 11, 23)
NAMED = (
    "C-7K2M9QXAPT D-7K2M9QXAPT Q-7K2M9QXAPT cigna 97110 poc held 0U medicare advantage 4 last week"
)


@pytest.mark.parametrize(
    "name",
    [each for each, plain in questions().items() if plain and not each.startswith("turn.")],
)
def test_every_plain_question_is_one_that_the_planner_answers(name: str) -> None:
    text = filled(questions()[name], hear(NAMED, PAYERS, ON))

    assert text is not None
    assert not re.search(r"[{}\[\]]", text)
    assert intent_of(hear(text, PAYERS, ON)) is not None


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("who havent we heard back from yet at cigna", "list.pending"),
        ("hey so is C-7K2M9QXAPT any closer to a yes? mom is on the phone", "case.status"),
        ("lmk which auths wont make it past friday", "list.runsout"),
        ("which of my evals got no poc yet", "list.paper"),
        ("how many sets of quad sets at week 2", "out.clinical"),
        ("did they ever pay us for last tuesday", "out.money"),
    ],
)
def test_new_words_for_a_usual_question_are_understood(typed: str, name: str) -> None:
    assert meant(hear(typed, PAYERS, ON)).name == name


def test_what_a_message_names_is_only_a_mark() -> None:
    said = marked(
        "Did UHC answer on C-7K2M9QXAPT for Okonkwo, 97110, 12 visits, by Friday?",
        payers=["UHC"],
        names=["Okonkwo"],
    )

    assert said == "did #payer answer on #case for #case , #code , #n visits, #time ?"


def test_a_day_and_a_number_are_told_apart() -> None:
    assert when_in("anything due in 10 days") == "in 10 days"
    assert figure_in("more than 3 visits by friday") == "3"
    assert figure_in("anything due in 10 days") == ""


def test_a_part_of_a_plain_question_goes_with_its_slot() -> None:
    heard = hear("whatever for cigna", PAYERS, ON)

    assert filled("what is pending [for {payer}] [{time}]", heard) == "what is pending for cigna"
    assert filled("read {document}", heard) is None


@given(some.text(max_size=80))
def test_whatever_is_typed_has_shares_of_one(typed: str) -> None:
    said = shares(traits_of(marked(typed)))

    assert said.keys() == questions().keys()
    assert sum(said.values()) == pytest.approx(1.0)


def test_weights_are_packed_the_same_each_time() -> None:
    rows = {7: [0, 3, -5], 9: [1, 0, 0]}

    assert packed(rows, 1.3) == packed(dict(reversed(rows.items())), 1.3)


@pytest.mark.anyio
async def test_an_order_in_new_words_is_offered_and_done_when_it_is_confirmed(
    talk: Talk, practice: Practice
) -> None:
    practice.works = False
    async with talk() as desk:
        offered = await desk.ask(f"get {HELD} in front of someone to approve it today")
        done = await desk.ask("yes")

    assert offered.answer.startswith(f"Did you mean “submit {HELD} for approval”?")
    assert offered.tools == ()
    assert done.tools[0] == "submit_packet"


@pytest.mark.anyio
async def test_one_name_of_several_payers_is_asked_about(talk: Talk) -> None:
    async with talk() as desk:
        said = await desk.ask("bcbs auth for therapy?")

    assert "Which one do you mean: bcbs-il, bcbs-ma" in said.answer


@pytest.mark.anyio
async def test_a_deadline_is_not_lost_behind_what_it_is_for(talk: Talk) -> None:
    async with talk() as desk:
        await desk.ask(f"why was {DENIED} denied?")
        said = await desk.ask("whats the deadline to resubmit")

    assert "How long there is to appeal is not shown here" in said.answer


@pytest.mark.anyio
async def test_the_day_of_a_rule_may_be_told_before_it_is_asked_for(talk: Talk) -> None:
    async with talk() as desk:
        said = await desk.ask("DOS is 12/2, anthem maine, 97112. ok to treat without auth?")

    assert "anthem maine, for 2026-12-02" in said.answer


@pytest.mark.anyio
async def test_a_side_remark_does_not_hide_what_is_asked(talk: Talk) -> None:
    async with talk() as desk:
        said = await desk.ask("quick summary of where we stand pls, owner call at 10")

    assert "7 open cases" in said.answer


@pytest.mark.anyio
async def test_a_name_that_was_typed_is_not_said_again(talk: Talk) -> None:
    async with talk() as desk:
        said = await desk.ask("hey what is the deal with Quillfeather, kinda urgent")

    assert "Quillfeather" not in said.answer


@pytest.mark.anyio
async def test_what_is_about_something_else_stays_declined(talk: Talk) -> None:
    async with talk() as desk:
        said = await desk.ask("how do i get to the other clinic from the highway")

    assert "I do not know how to answer" in said.answer
    assert DRAFT not in said.answer


@pytest.mark.anyio
async def test_an_order_for_all_is_not_offered_for_one(talk: Talk) -> None:
    async with talk() as desk:
        said = await desk.ask("submit all drafts")

    assert "Did you mean" not in said.answer
    assert "submit_packet" not in said.tools


@pytest.mark.anyio
async def test_who_is_in_today_is_declined_and_no_name_of_a_patient(talk: Talk) -> None:
    async with talk() as desk:
        said = await desk.ask("is maria in today")

    assert "appointments and the schedule are not kept" in said.answer

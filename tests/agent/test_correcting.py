"""What is put right takes its place in the question before; nothing of another case is told."""

from __future__ import annotations

import pytest

from agent.hearing.taken_back import meant_instead
from agent.hearing.unheard_payers import unheard_payer
from tests.agent.conftest import Talk
from tests.practice import DENIED, DRAFT, HELD, PENDING, RUNNING_OUT

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    ("before", "then", "says", "never"),
    [
        (
            f"which insurance is {PENDING}",
            f"Sorry, I meant {DENIED}, not that one.",
            f"{DENIED}: Northwind Health Plan, commercial",
            PENDING,
        ),
        (f"DOS 12/2 ok on {RUNNING_OUT}?", "sry meant 11/25", "Yes on Wed Nov 25", "No:"),
        (f"can {RUNNING_OUT} come 12/2", "wait scratch that, he can do this wed", "Yes", "No:"),
        ("does aetna need auth for 97110", "actually 97140, not 97110", "97140", "97110:"),
        ("does cigna need auth for 97110", "my mistake, it is humana", "umana", "igna"),
        (
            "does Blue Cross Blue Shield of Michigan need auth for 97161",
            "I'm sorry, I just looked at the card again and it is Priority Health.",
            "For that payer it is unknown here",
            "Blue Cross",
        ),
        ("what runs out in the next 7 days", "make that 30", "within 30 days", "within 7"),
        (
            "how many visits are authorized in total",
            "and how many are we waiting to hear on",
            "12 visits asked for and not decided",
            HELD,
        ),
    ],
)
async def test_the_question_before_is_asked_with_what_was_put_right(
    talk: Talk, before: str, then: str, says: str, never: str
) -> None:
    async with talk() as desk:
        await desk.ask(before)
        said = (await desk.ask(then)).answer

    assert says in said and never not in said


@pytest.mark.parametrize(
    "said", ["no, thanks", "sorry", "wait, what is pending", "no, the approved ones", "that is all"]
)
def test_what_puts_nothing_right_is_no_correction(said: str) -> None:
    assert meant_instead(said) == ""


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        (f"{HELD} should say 97112 not 97110, fix it pls", "Nothing was changed"),
        (f"make me the approver on {HELD}", "Nobody gets a right by a message"),
        (f"mark the plan of care on {DRAFT} as received", "Nothing is marked as received"),
        (f"resub {DENIED} w/ KX", "Nothing is resubmitted from here"),
        (
            "put it in an excel and email it to me",
            "nothing is exported, put in a spreadsheet",
        ),
        (f"promise me {HELD} is out the door by noon", "Nobody can promise that"),
        ("ea mon 7a whats pending >5d", "nothing was set"),
        ("set me up weekdays at six thirty whats changed since yesterday", "nothing was set"),
        (
            "new patient with medical mutual of ohio, do they want auth for therapy",
            "For that payer it is unknown here",
        ),
    ],
)
async def test_what_a_person_does_elsewhere_is_declined_in_so_many_words(
    talk: Talk, asked: str, says: str
) -> None:
    async with talk() as desk:
        said = await desk.ask(asked)

    assert says in said.answer
    assert not {"draft_packet", "submit_packet", "answer_question"} & set(said.tools)


@pytest.mark.parametrize("asked", ["NW turnaround?", "what is pending at NW"])
async def test_initials_are_the_one_payer_of_open_cases_that_they_fit(
    talk: Talk, asked: str
) -> None:
    async with talk() as desk:
        said = (await desk.ask(asked)).answer
        unknown = (await desk.ask(asked.replace("NW", "QX"))).answer

    assert "I take NW as Northwind Health Plan" in said and "Meadowlark" not in said
    assert "I take QX" not in unknown


async def test_an_approved_case_that_ends_soon_is_not_left_at_nothing_to_do(talk: Talk) -> None:
    async with talk() as desk:
        said = (await desk.ask(f"next step for {RUNNING_OUT}")).answer

    assert f"`draft {RUNNING_OUT}`" in said


async def test_who_can_after_a_wrong_code_is_who_corrects_and_no_approver(talk: Talk) -> None:
    async with talk() as desk:
        await desk.ask(f"{HELD} should say 97112 not 97110, fix it pls")
        said = (await desk.ask("fine who can")).answer

    assert "the right to correct values" in said


async def test_a_paper_at_hand_comes_in_before_anything_goes_out(talk: Talk) -> None:
    asked = f"Somebody left the plan of care for {DRAFT} on my desk. Could you please send it to"
    async with talk() as desk:
        said = (await desk.ask(f"{asked} Northwind?")).answer

    assert "comes in first, by fax" in said and "Nothing has gone out" in said


@pytest.mark.parametrize(
    "typed",
    [
        "does jane fallow with mutual need auth for 97110",
        "does rosalind kowalski life insurance need auth for 97110",
        "do we need auth for Imogen Quigley health plan",
    ],
)
async def test_what_may_be_a_patients_name_is_not_said_again_as_a_payers(
    talk: Talk, typed: str
) -> None:
    async with talk() as desk:
        said = (await desk.ask(typed)).answer.lower()

    assert not any(name in said for name in ("fallow", "kowalski", "quigley"))


async def test_a_name_put_in_a_payers_place_is_not_said_again(talk: Talk) -> None:
    async with talk() as desk:
        await desk.ask("does aetna need auth for 97110")
        said = (await desk.ask("no sorry, it is Rosalind Kowalski")).answer.lower()

    assert "kowalski" not in said and "rosalind" not in said


@pytest.mark.parametrize(
    "said", ["does oscar need auth for 97110", "is auth needed for progressive strengthening"]
)
def test_a_persons_name_or_a_word_is_no_payer_that_nobody_knows(said: str) -> None:
    assert unheard_payer(said) == ()

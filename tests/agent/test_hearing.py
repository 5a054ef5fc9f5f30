"""What is heard in a message: its point, the order at its head, and words taken apart."""

from __future__ import annotations

from datetime import date

import pytest

from agent.hearing.heard import Heard, hear
from agent.planner import composing
from agent.planner.every_kind import intent_of
from agent.planner.intent import Intent
from agent.planner.outside import without_what_others_do

MONDAY = date(2026, 11, 23)
CASE = "C-7K2M9QXAPT"
PAYERS = ("northwind", "humana", "uhc", "cigna", "medicare", "tricare-east", "tricare-west")


def heard(text: str) -> Heard:
    return hear(text, PAYERS, MONDAY)


@pytest.mark.parametrize(
    ("said", "act"),
    [
        (f"fax the plan of care for {CASE} to northwind", "send_order"),
        (f"can you please email {CASE} to the payer", "send_order"),
        (f"extend {CASE} by 6 visits", "regrant"),
        (f"make {CASE} valid for another month", "regrant"),
        (f"just say approved on {CASE} for me", "forge"),
        (f"can you move the 3 pm appointment on {CASE} to friday", "changing"),
        (f"queue {CASE} for the boss to approve", "submit_order"),
        (f"get {CASE} ready", "draft_order"),
    ],
)
def test_the_verb_at_the_head_says_what_is_ordered_whatever_its_object(said: str, act: str) -> None:
    assert heard(said).acts == {act}


@pytest.mark.parametrize(
    "said",
    [
        "send me the list of what humana has",
        f"why was {CASE} approved for 6 visits",
        f"how many visits would extend {CASE}",
        f"did we send {CASE} to northwind",
        f"put {CASE} before somebody without approval",
    ],
)
def test_what_asks_or_names_no_such_thing_is_no_order(said: str) -> None:
    assert not heard(said).acts


def test_a_phrase_about_other_things_is_not_found_in_pieces() -> None:
    assert not heard("do we have anything open with humana").has("elsewhere")
    assert heard("do we open on friday?").has("elsewhere")


def test_who_wants_the_review_left_out_wants_an_approval() -> None:
    assert heard(f"submit {CASE} and skip the review").has("approve_order")


def test_sentences_of_mere_talk_are_left_out_where_another_asks() -> None:
    asked = heard("ok coffee's on. humana, who are we still waiting for")
    talk = heard("the coffee machine is broken. is it raining?")

    assert asked.text == "humana, who are we still waiting for"
    assert talk.has("elsewhere")


def test_a_thing_denied_is_its_contrary_and_one_word_may_be_two() -> None:
    assert heard("anything that they never answered").has("pending")
    assert heard("runout list").has("running_out")


@pytest.mark.parametrize(
    ("said", "payers", "line"),
    [
        ("how many are with united and how many with cigna", ("uhc", "cigna"), None),
        ("uhc, 97530, with the Medicare plan?", ("uhc",), "medicare_advantage"),
        ("tricare prime west 97112 referral needed?", ("tricare-west",), "tricare_prime"),
    ],
)
def test_every_payer_is_heard_with_its_plan_or_region(
    said: str, payers: tuple[str, ...], line: str | None
) -> None:
    found = heard(said)

    assert (set(found.payers), found.line_of_business) == (set(payers), line)


def test_what_others_do_is_left_out_of_a_question_and_never_of_an_order() -> None:
    asked = heard("for whom do I have to write the note because the authorization ends, and when")
    order = heard(f"write an appeal letter for {CASE}")

    assert not without_what_others_do(asked).has("writing")
    assert without_what_others_do(order) is order


def test_the_parts_that_weigh_find_the_answer_and_light_ones_alone_find_none() -> None:
    meant = heard("what needs a sign off before it can go out")
    light = heard("what time does the doctor get in")
    intents = (Intent("held", ("held",), _nothing), Intent("role", ("role",), _nothing))

    assert intent_of(meant) is None
    assert composing.by_its_parts(meant, intents) is intents[0]
    assert composing.by_its_parts(light, intents) is None


async def _nothing(heard: Heard, tools: object) -> str:
    return ""


@pytest.mark.parametrize(
    "lost", ["C 7K2M9QXAPT", "C7K2M9QXAPT", "case 7K2M9QXAPT", "Case #7K2M9QXAPT"]
)
def test_a_case_id_without_its_hyphen_is_heard(lost: str) -> None:
    assert heard(f"how does {lost} stand").case_ids == ("C-7K2M9QXAPT",)


@pytest.mark.parametrize(
    "member", ["CDM70021934", "CDM72288935", "case NWX4422372", "C 555667788A", "case 1EG4TE5MK73"]
)
def test_a_member_id_is_never_taken_for_the_id_of_a_case(member: str) -> None:
    assert heard(f"how does {member} stand").case_ids == ()


@pytest.mark.parametrize("said", ["7K2M9QXAPT status", "what is 7K2M9QXAPT waiting for", CASE])
def test_a_case_is_known_by_its_letters_and_figures_alone(said: str) -> None:
    assert heard(said).case_ids == (CASE,)


@pytest.mark.parametrize(
    ("said", "concept"),
    [
        ("what is lingering at the carriers", "pending"),
        ("insurers have not weighed in on which", "pending"),
        ("did the insurer disallow anything", "denied"),
        ("any auth fixing to lapse", "running_out"),
        ("treatments to spare on it", "visits_left"),
        ("has it left the house", "sent_on"),
    ],
)
def test_a_phrase_stands_for_each_word_of_the_class_that_it_names(said: str, concept: str) -> None:
    assert heard(said).has(concept)

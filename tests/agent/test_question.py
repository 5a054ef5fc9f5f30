"""A question leaves the house only when nothing in it can be a name or a number of somebody."""

from __future__ import annotations

from datetime import date

import pytest

from agent.question import Screen, Screened, safe_words

pytestmark = pytest.mark.anyio

SCREEN = Screen(
    payers=frozenset({"aetna", "northwind", "northwind health plan", "uhc", "blue cross"}),
    procedures=frozenset({"97110", "97140", "97530"}),
    today=date(2026, 11, 24),
)
PATIENTS = {
    "zephyrine": ("C-ZEPHYR2345",),
    "quillfeather": ("C-ZEPHYR2345", "C-BRTHRR2345"),
    "pending": ("C-PENDSX2345",),
    "wait": tuple(f"C-MANYSX234{n}" for n in "23456789"),
}


async def find_cases(words: str) -> tuple[str, ...]:
    found = [PATIENTS[word] for word in words.lower().split() if word in PATIENTS]
    return tuple({case for cases in found for case in cases})


@pytest.mark.parametrize(
    "question",
    [
        "good morning Zephyrine, what is pending",
        "Good morning, Grace Hall is here",
        "Good Smith is pending",
        "what is pending for Happy Monday",
        "what did Good say",
        "Happy Monday's authorization",
        "Morning Hall is here, is it approved",
        "hi Happy, what is pending",
        "hi team Hall",
        "good morning J. Hall",
        "Good-Morning is pending",
    ],
)
async def test_beside_a_greeting_a_name_keeps_the_question_in_the_house(question: str) -> None:
    assert await screened(question) is None


async def test_a_patient_called_like_a_greeting_is_no_greeting() -> None:
    async def good(words: str) -> tuple[str, ...]:
        return ("C-GDDDDR2345",) if "good" in words.lower().split() else ()

    found = await SCREEN.screen("Good morning visit pending?", good)

    assert "good" not in (found.text or "").lower()


async def nobody(words: str) -> tuple[str, ...]:
    return ()


async def screened(question: str) -> str | None:
    return (await SCREEN.screen(question, nobody)).text


@pytest.mark.parametrize(
    "question",
    [
        "What is pending for Aetna?",
        "what's pending for Northwind Health Plan",
        "Does Aetna need prior authorization for 97110 and 97140 on 2026-11-30?",
        "Why was case C-7K2M9QXAPT denied?",
        "which authorizations run out in the next 14 days?",
        "What is missing on C-7K2M9QXAPT? Who can close it?",
        "Does UHC need a PA for CPT 97530, diagnosis M54.50, plan in OH?",
        "Please draft the packet for C-7K2M9QXAPT.",
        "How many visits are left for C-7K2M9QXAPT until 12/15/2026?",
        "good morning, what is pending?",
        "Good afternoon team! What is pending for Aetna?",
        "Happy Monday, what came in",
        "hi team, anything due today?",
        "Good morning",
        "What is pending? Happy Friday!",
        "hi good morning what is pending",
    ],
)
async def test_routine_questions_may_go_to_the_model(question: str) -> None:
    assert await screened(question) == question


@pytest.mark.parametrize(
    "question",
    [
        "What is pending for Zephyrine Quillfeather?",
        "status of quillfeather",
        "Is Rose approved?",
        "is rose approved?",
        "Mark was denied, why?",
        "why was Will denied",
        "May is pending with Aetna?",
        "what about case of Hope",
        "WHAT IS PENDING",
        "patient born 1951-02-03",
        "patient born 02/03/1951",
        "patient born february third",
        "call 614-555-0140",
        "call 6145550140",
        "six one four five five five",
        "6 1 4 5 5 5 0 1 4 0",
        "ID 123 and 45 and 678",
        "member NWQ7716203",
        "ssn 123-45-6789",
        "zip 43085",
        "mail zq@example.test",
        "see https://example.test/?q=zephyrine",
        "what is pending for \uff21etna",
        "what is pend\u200bing",
        "q u i l l f e a t h e r",
        "quillfeather\u0000",
        "case C-QUILLFEATHER",
        "code Q1234",
        "diagnosis Z99.999",
        "is he at 12 Larch Way",
        "what is pending " * 60,
    ],
)
async def test_what_could_identify_somebody_stays_in_the_house(question: str) -> None:
    assert await screened(question) is None


async def test_the_name_of_a_patient_is_replaced_by_the_ids_of_her_cases() -> None:
    said = await SCREEN.screen("What is the status of Zephyrine Quillfeather's case?", find_cases)

    assert said == Screened("What is the status of case C-ZEPHYR2345 case?")


async def test_a_patient_whose_name_is_an_everyday_word_does_not_slip_through() -> None:
    said = await SCREEN.screen("what is pending for Aetna?", find_cases)

    assert said.text == "what is case C-PENDSX2345 for Aetna?"


async def test_a_name_that_stands_for_many_cases_stays_in_the_house() -> None:
    said = await SCREEN.screen("how long must we wait?", find_cases)

    assert said == Screened(None, "a name in it stands for several cases")


async def test_a_name_far_into_a_long_question_is_found() -> None:
    long = "what is missing and what is open and what is due " * 8
    said = await SCREEN.screen(f"{long} for quillfeather", find_cases)

    assert said.text is not None and "quillfeather" not in said.text


async def test_the_safe_words_hold_no_given_names() -> None:
    names = {"rose", "mark", "grace", "will", "may", "june", "hope", "faith", "bill", "frank"}

    assert not names & safe_words()
    assert {"pending", "authorization", "denied", "missing", "knee"} <= safe_words()

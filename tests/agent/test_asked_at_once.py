"""Two questions in one message are two answers; one question, or an order, stays whole."""

import pytest

from agent.hearing.heard import Heard, hear
from agent.planner.asked_at_once import parts_of
from tests.clinics import NOW

PAYERS = frozenset({"northwind", "aetna", "cigna"})


def heard(text: str) -> Heard:
    return hear(text, PAYERS, NOW.date())


@pytest.mark.parametrize(
    ("message", "parts"),
    [
        ("whats denied? also any new faxes", ("whats denied", "any new faxes")),
        (
            "what got denied and what runs out this week",
            ("what got denied", "what runs out this week"),
        ),
        (
            "C-7K2M9QXAPT: why was it denied? and any new faxes",
            ("C-7K2M9QXAPT: why was it denied", "any new faxes"),
        ),
    ],
)
def test_two_questions_in_a_message_are_told_apart(message: str, parts: tuple[str, ...]) -> None:
    assert parts_of(message, heard) == parts


@pytest.mark.parametrize(
    "message",
    [
        "what's pending for aetna and cigna?",
        "how many denied and approved",
        "draft C-7K2M9QXAPT and what is pending",
        "what got denied? send it again to northwind",
        "why was C-7K2M9QXAPT denied?",
        "which payer has C-7K2M9QXAPT and for how long",
        "what is pending? thanks",
    ],
)
def test_one_question_and_an_order_stay_whole(message: str) -> None:
    assert parts_of(message, heard) == (message,)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("no, the approved ones", "just the approved ones"),
        ("no i mean approved", "just approved"),
        ("sorry, cigna", "just cigna"),
        ("no thanks", "no thanks"),
        ("no", "no"),
    ],
)
def test_a_few_words_behind_no_say_what_was_meant_instead(said: str, meant: str) -> None:
    assert heard(said).text == meant


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("what moved since fri", "what moved since friday"),
        ("exp in dec?", "exp in december?"),
        ("did Jan call", "did Jan call"),
    ],
)
def test_days_and_months_in_short_are_written_out_where_a_day_can_stand(
    said: str, meant: str
) -> None:
    assert heard(said).text == meant


def test_a_weekday_of_which_something_is_asked_that_was_is_the_one_gone_by() -> None:
    back = heard("what did we send friday").back

    assert back is not None
    assert back.last < NOW.date()

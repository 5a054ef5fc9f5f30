"""Who writes says her name before what she asks; whom she asks about is never taken for her."""

from __future__ import annotations

import pytest

from agent.hearing.speaking import without_speaker


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("marco here. list everything northwind", "list everything northwind"),
        ("jo at front. is there anything i can call on", "is there anything i can call on"),
        ("hey its kelly, what do you still need", "what do you still need"),
        ("Pam here, doing my monday sheet", "doing my monday sheet"),
        ("trent. any of mine short on visits", "any of mine short on visits"),
        ("trent here C-7K2M9QXAPT", "C-7K2M9QXAPT"),
    ],
)
def test_the_name_of_who_writes_is_no_part_of_the_question(said: str, asked: str) -> None:
    assert without_speaker(said) == asked


@pytest.mark.parametrize(
    "said",
    [
        "status here please tell me",
        "Kelly, visits left?",
        "Marco. is he approved",
        "nothing from billing. why is that",
        "is it the front desk who sends it",
    ],
)
def test_a_name_that_may_be_a_patients_stays(said: str) -> None:
    assert without_speaker(said) == said

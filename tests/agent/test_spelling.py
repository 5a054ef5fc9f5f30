"""Typing errors and shorthand are put right toward words of ours, and names never are."""

from __future__ import annotations

import pytest

from agent.hearing.spelling import spelled_right

PAYERS = frozenset({"northwind", "northwind health plan", "meadowlark", "humana"})


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("hwo many visits", "how many visits"),
        ("whats on teh list", "whats on the list"),
        ("any nwe faxes", "any new faxes"),
        ("whatspending", "whats pending"),
        ("howmany runningout", "how many running out"),
        ("isit in", "is it in"),
        ("y was it dneied", "why was it denied"),
        ("need it b4 noon", "need it before noon"),
        ("whats w/ humana", "whats with  humana"),
        ("viists and pendng aproval", "visits and pending approval"),
        ("Waht is open", "what is open"),
        ("doc wants to know", "doctor wants to know"),
        ("expirin or comin up", "expiring or coming up"),
        ("pending n denied", "pending and denied"),
    ],
)
def test_what_a_hurried_hand_typed_is_spelled_as_meant(typed: str, meant: str) -> None:
    assert spelled_right(typed, PAYERS).split() == meant.split()


@pytest.mark.parametrize(
    "said",
    [
        "is goodwin pending",
        "mrs dneied is here",
        "anything for Smtih",
        "C-PENDNG2222 and D-NEW2222222",
        "putting the cart before the horse",
        "bills for nguyen, patel and kowalczyk",
        "which ones aren't on a case",
        "northwind, meadowlark and humana",
        "does her outpatient therapy need auth",
        "is plan N with medigap, goodwin or martin pending",
    ],
)
def test_names_ids_and_words_of_the_language_stay_as_typed(said: str) -> None:
    assert spelled_right(said, PAYERS) == said

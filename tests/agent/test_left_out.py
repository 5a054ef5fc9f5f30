"""What is left out of a question is told from what is asked, and from what is only denied."""

from __future__ import annotations

import pytest

from agent.hearing.left_out import parted

PAYERS = ("northwind", "meadowlark")


@pytest.mark.parametrize(
    ("said", "asked", "without"),
    [
        ("list everything except the drafts", "list everything", "the drafts"),
        ("any cases besides northwind?", "any cases ?", "northwind"),
        ("everything thats not northwind", "everything", "northwind"),
        ("whats pending thats not northwind or meadowlark", "whats pending",
         "northwind or meadowlark"),
        ("give me everything but the pending ones", "give me everything", "the pending ones"),
        ("no denials please, just show the rest", "just show the rest", "denials"),
        ("besides northwind who is pending", "who is pending", "northwind"),
        ("whats denied, skip meadowlark", "whats denied,", "meadowlark"),
        ("any non-northwind denials", "any denials", "northwind"),
        ("everything that isn't approved", "everything", "approved"),
    ],
)  # fmt: skip
def test_what_is_not_meant_is_parted_from_what_is_asked(
    said: str, asked: str, without: str
) -> None:
    assert parted(said, PAYERS) == (asked, without)


@pytest.mark.parametrize(
    "said",
    [
        "is northwind not answering",
        "why not northwind",
        "what is not approved yet",
        "drafted but not finished",
        "which ones have no auth needed ones ready to book",
        "cases without a plan of care",
        "skip the approval step for northwind",
    ],
)
def test_what_is_only_denied_leaves_nothing_out(said: str) -> None:
    assert parted(said, PAYERS) == (said, "")

"""Which payers a question names: nicknames, and families of the rule book with their state."""

from __future__ import annotations

import pytest

from agent.hearing.heard import Heard, hear
from tests.agent.conftest import PAYERS
from tests.clinics import NOW

NAMES = frozenset(name.casefold() for name in PAYERS)


def heard(question: str) -> Heard:
    return hear(question, NAMES, NOW.date())


@pytest.mark.parametrize(
    ("question", "payers"),
    [
        ("blue cross north carolina 97110 pa?", ("bcbs-nc",)),
        ("bcbs il pending", ("bcbs-il",)),
        ("does united need a PA", ("uhc",)),
        ("does medicaid of texas need auth for 97110", ("tx-medicaid",)),
        ("is tx medicaid needing auth", ("tx-medicaid",)),
        ("does anthem in virginia medicaid need auth", ("anthem-va",)),
        ("anthem virginia 97110", ("anthem",)),
        ("what does tricare say about 97110", ("tricare-east", "tricare-west")),
        ("does medicaid in ohio need auth", ("medicaid",)),
        ("does medicaid need auth", ()),
        ("va patient starting thursday, 97110", ("va-ccn",)),
        ("cigna va patient 97110", ("cigna",)),
        ("triwest 97110 auth?", ("tricare-west", "va-ccn")),
        ("va triwest 97110", ("va-ccn",)),
        ("tricare west 97110", ("tricare west",)),
        ("does medicare advantage need auth", ()),
    ],
)
def test_a_payer_is_known_by_the_names_that_staff_use(
    question: str, payers: tuple[str, ...]
) -> None:
    assert heard(question).payers == payers


def test_of_a_family_of_many_none_is_taken_for_certain() -> None:
    assert set(heard("anything pending with blue cross").one_of) >= {"bcbs-il", "bcbs-nc"}
    assert heard("what does tricare say about 97110").one_of == ()


@pytest.mark.parametrize(
    ("question", "plan"),
    [
        ("molina medicaid 97530", "medicaid_mco"),
        ("texas medicaid 97530", "medicaid_ffs"),
        ("does humana medicare need pa for 97110", "medicare_advantage"),
        ("medicare part b 97110", "medicare_ffs"),
    ],
)
def test_the_plan_type_goes_with_the_payer(question: str, plan: str) -> None:
    assert heard(question).line_of_business == plan


def test_a_word_of_ours_is_a_name_where_a_name_stands() -> None:
    assert heard("is Pend a patient here").strange == ("Pend",)
    assert heard("status of patient Brand").strange == ("Brand",)
    assert heard("does anyone named smith have an auth").points_at
    assert not heard("what is pending").strange

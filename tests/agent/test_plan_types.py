"""Lines of business are said to staff in plain words, and heard again in those words."""

from __future__ import annotations

import re

import pytest

from agent.hearing.plan_types import plan_type
from priorauth.models.coverage import LINES_OF_BUSINESS, line_in_words

NOT_HEARD = {"dsnp", "tricare_adsm", "va", "workers_comp"}
"""Heard as a kind of plan or by other words."""


@pytest.mark.parametrize("line", LINES_OF_BUSINESS)
def test_a_line_of_business_is_said_without_codes(line: str) -> None:
    said = line_in_words(line)

    assert not re.search(r"_|\b(?:fi|aso|ffs|mco|adsm)\b", said)


@pytest.mark.parametrize("line", sorted(set(LINES_OF_BUSINESS) - NOT_HEARD))
def test_what_is_said_of_a_line_of_business_is_heard_as_it(line: str) -> None:
    assert plan_type(line_in_words(line).lower().replace(",", ""), ()) == line


def test_a_word_that_is_no_line_of_business_stands_as_it_is() -> None:
    assert line_in_words("plan type not on file") == "plan type not on file"

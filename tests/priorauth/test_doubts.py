"""A flag says in a few words why somebody should look."""

from __future__ import annotations

from desk.web import words
from priorauth.casework.doubts import DOUBTS, what_is_asked, why_doubted


def test_a_name_that_nothing_confirms_is_flagged_for_that_reason():
    why = why_doubted("low_confidence", "", field="payer_name")

    assert why == "Nothing confirms that this is the whole name; compare it with the page."
    assert words.flag("low_confidence", "payer_name") == why.rstrip(".")


def test_a_number_that_is_not_certain_and_a_name_in_conflict_keep_their_own_reasons():
    assert why_doubted("low_confidence", "", field="member_id") == DOUBTS["low_confidence"]
    assert why_doubted("conflict", "", field="payer_name") == DOUBTS["conflict"]


def test_a_list_is_asked_for_as_one() -> None:
    assert what_is_asked("procedures") == "What are the procedure codes?"
    assert what_is_asked("member_id") == "What is the member id?"

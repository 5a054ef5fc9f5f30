"""A doubt that stood on right values of many strangers' papers asks nobody to look."""

from __future__ import annotations

import json

import pytest

from adapters.reading.sureness.relief import (
    RELIEVED,
    is_mere_doubt,
    may_be_whole,
    relieved_from,
    whole_from,
)

COURSE = "Please see her two to three times weekly for six weeks for her right shoulder."


def test_the_file_says_what_was_freed_of_its_flag_and_how_seldom_that_was_wrong():
    learned = json.loads(RELIEVED.read_text(encoding="utf-8"))

    assert learned["applied"]["line"] == relieved_from()
    assert learned["applied"]["wrong_freed"] < 0.001
    assert learned["applied"]["right_freed"] > 20 * learned["applied"]["wrong_freed"]
    assert "left out" in learned["how"]


@pytest.mark.parametrize("sign", ["failed", "contested", "rivalled", "open_ended"])
def test_what_is_contradicted_is_more_than_a_doubt(sign):
    assert is_mere_doubt("payer_name", {"doubted": 1.0, "prose": 1.0})
    assert not is_mere_doubt("payer_name", {"doubted": 1.0, sign: 1.0})


@pytest.mark.parametrize("name", ["patient_name", "date_of_birth", "order_date"])
def test_a_doubt_whose_paper_it_is_or_of_which_day_stays(name):
    assert not is_mere_doubt(name, {"doubted": 1.0})


def test_only_a_payers_name_that_may_go_on_and_nothing_else_is_asked_whether_it_is_whole():
    assert may_be_whole("payer_name", {"open_ended": 1.0, "labelled": 1.0})
    assert not may_be_whole("plan_name", {"open_ended": 1.0})
    assert not may_be_whole("payer_name", {"open_ended": 1.0, "contested": 1.0})
    assert may_be_whole("payer_name", {"open_ended": 1.0, "picture": 1.0}, letters=0.99)
    assert not may_be_whole("payer_name", {"open_ended": 1.0, "picture": 1.0}, letters=0.95)


def test_the_file_says_how_seldom_a_payers_name_that_may_go_on_was_freed_wrongly():
    learned = json.loads(RELIEVED.read_text(encoding="utf-8"))["payers"]

    assert learned["applied"]["line"] == whole_from()
    assert learned["applied"]["wrong_freed"] < 0.0003
    assert learned["applied"]["right_freed"] > 20 * learned["applied"]["wrong_freed"]

"""A streak goes from the page; where it may have taken a letter's edge, a person looks."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from adapters.reading.pictures.streaks import boxes_of, without_streaks
from adapters.reading.sureness.lost_edges import doubted_at
from adapters.reading.values.candidates import Candidate
from adapters.reading.values.confidence import Evidence

ROWS, COLUMNS = 2200, 1700
SIX, STREAK = (600, 1000), slice(598, 602)
"""Where a 6 stands, and the columns of a streak that hides the whole of its left side."""
SEEN = Evidence(2, 2, True, 0.98, 0.96, 0.9, False, 10)


def _page(*, streak, at=STREAK):
    page = np.zeros((ROWS, COLUMNS), np.uint8)
    left, top = SIX
    cv2.rectangle(page, (left, top), (left + 9, top + 19), 1, 2)
    page[top + 2 : top + 9, left + 5 : left + 12] = 0
    page[top + 9 : top + 11, left : left + 9] = 1
    page[1500:1520, 1200:1210] = 1
    if streak:
        page[200:, at] = 1
    return page


def test_a_page_without_streaks_stays_and_leaves_no_doubt():
    kept, lost = without_streaks(_page(streak=False))

    assert np.array_equal(kept, _page(streak=False))
    assert boxes_of(lost) == []


def test_where_a_streak_runs_along_a_letter_its_edge_is_in_doubt():
    kept, lost = without_streaks(_page(streak=True))

    assert kept[300:900, STREAK].sum() == 0
    (box,) = boxes_of(lost)
    assert box[0] <= SIX[0] <= box[2]
    assert SIX[1] - 1 <= box[1] < box[3] <= SIX[1] + 21


@pytest.mark.parametrize("at", [slice(598, 600), slice(600, 602), slice(601, 603)])
def test_where_some_of_an_edge_shows_beside_a_streak_it_is_not_in_doubt(at):
    kept, lost = without_streaks(_page(streak=True, at=at))

    assert kept[300:900, at].sum() == 0
    assert boxes_of(lost) == []
    assert kept[1004:1019, 598:603].any(axis=1).all()


def test_a_letter_that_a_streak_runs_through_keeps_its_strokes_and_no_more():
    crossed = slice(606, 608)

    kept, lost = without_streaks(_page(streak=True, at=crossed))

    assert np.array_equal(kept[990:1030], _page(streak=False)[990:1030])
    assert boxes_of(lost) == []


@pytest.mark.parametrize(("wide", "doubts"), [(2, 0), (4, 1)])
def test_an_edge_can_only_hide_under_a_streak_that_is_as_wide_as_strokes_are(wide, doubts):
    page = np.zeros((ROWS, COLUMNS), np.uint8)
    for left in (570, 600, 630):
        for bar in (1000, 1009, 1018):
            page[bar : bar + 3, left : left + 12] = 1
        page[1000:1011, left : left + 3] = 1
        page[1009:1020, left + 9 : left + 12] = 1
    page[200:, 600 - wide + 1 : 601] = 1

    _, lost = without_streaks(page)

    assert len(boxes_of(lost)) == doubts


def test_a_ragged_streak_goes_with_what_is_black_beside_it():
    page = _page(streak=True, at=slice(800, 802))
    page[200::3, 802] = 1

    kept, _ = without_streaks(page)

    assert kept[300:900, 795:810].sum() == 0


def _value(field, value, **evidence):
    box = (100.0, 100.0, 160.0, 110.0)
    return Candidate(field, value, 1, box, str(value), 0.99, evidence=replace(SEEN, **evidence))


ON, BESIDE = (157.0, 101.0, 158.0, 108.0), (300.0, 101.0, 301.0, 108.0)


@pytest.mark.parametrize(
    ("value", "flag"),
    [
        (_value("referring_fax", "2246104762"), "low_confidence"),
        (_value("patient_name", "Yevqenia", spelled=False), "low_confidence"),
        (_value("patient_name", "Thomas Smith", spelled=True), None),
        (_value("referring_npi", "1294048594", checked=True), None),
    ],
)
def test_a_number_there_is_flagged_unless_a_check_or_its_spelling_says_what_it_is(value, flag):
    assert [one.flag for one in doubted_at([ON], [value])] == [flag]
    assert doubted_at([BESIDE], [value]) == [value]


@pytest.mark.parametrize(
    ("one", "raw", "flag"),
    [
        (_value("duration_weeks", 8), "8 weeks", None),
        (_value("duration_weeks", 18), "for 18", "low_confidence"),
        (_value("duration_weeks", 8), "for eigkt", "low_confidence"),
        (_value("sex", "F"), "Female", None),
        (_value("sex", "F"), "F", "low_confidence"),
        (_value("urgent", False), "Routine", None),
    ],
)
def test_a_letter_there_is_flagged_unless_the_words_of_the_value_say_what_it_is(one, raw, flag):
    assert [one.flag for one in doubted_at([ON], [replace(one, raw=raw)])] == [flag]

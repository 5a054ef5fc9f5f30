"""A figure that the paper lost leaves a gap that somebody looks at, not a value of other words."""

from __future__ import annotations

import pytest

from adapters.reading.layout.layout import Run, Word
from adapters.reading.values.codes import unread_codes
from tests.adapters.reading.sheets import draw, read_here


def _row(text):
    words, x = [], 50.0
    for part in text.split():
        words.append(Word(part, x, 100.0, x + 5.0 * len(part), 110.0))
        x = words[-1].x1 + 3
    return Run.of(words)


@pytest.mark.parametrize(
    "line", ["CPT codes: 97035, 97161, 7014.", "9701, 97161", "97161 and 9703"]
)
def test_four_figures_listed_with_procedures_are_one_that_lost_a_figure(line):
    assert [name for name, _ in unread_codes(_row(line), announced=False)] == ["procedures"]


@pytest.mark.parametrize("line", ["CPT 97161. Room 9701", "97035, 97161, 2026"])
def test_four_figures_apart_from_procedures_are_none(line):
    assert list(unread_codes(_row(line), announced=False)) == []


@pytest.mark.parametrize(
    ("said", "weeks"),
    [
        ("2 times per week for weeks. No lifting for 6 weeks.", None),
        ("2 times per week. No lifting for 6 weeks.", None),
        ("2 times per week. Duration 6 weeks.", 6),
    ],
)
def test_weeks_of_another_sentence_are_no_length_of_the_course(said, weeks):
    lines = (
        "RE: Odalys Tarrowby, DOB 02/07/1961",
        "Please evaluate and treat for M25.511,",
        said,
    )
    placed = ((72, 100 + 15 * number, line, 10.5) for number, line in enumerate(lines))
    (found,) = read_here(draw((*placed,))).referrals

    assert found.one("frequency_per_week").value == 2
    assert found.one("duration_weeks").value == weeks

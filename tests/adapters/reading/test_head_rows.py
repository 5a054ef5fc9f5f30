"""How often, how long and how many in a line of small labels, or between their units."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import draw, read_here, referral_of

FIELDS = ("frequency_per_week", "duration_weeks", "visits_requested")


def _course(*lines):
    found = referral_of((40, 110, "Diagnosis: M25.561 Pain in right knee", 10), *lines)
    return [found.one(name).value for name in FIELDS]


@pytest.mark.parametrize(
    ("heads", "values"),
    [(("Times/week", "Weeks", "Visits"), ("2", "6", "12")),
     (("Freq / wk", "Duration (wks)", "Visits"), ("3", "4", "12")),
     (("Visits / week", "# of weeks", "Visits"), ("2", "8", "16"))],
)  # fmt: skip
def test_a_number_in_the_middle_of_a_wide_column_is_its_labels(heads, values):
    lines = [(44 + 180 * at, 160, text, 8) for at, text in enumerate(heads)]
    lines += [(125 + 180 * at, 176, text, 10) for at, text in enumerate(values)]

    assert _course(*lines) == [int(text) for text in values]


def test_a_line_with_fewer_values_than_labels_gives_none_to_the_next():
    lines = [(44 + 180 * at, 160, text, 8) for at, text in
             enumerate(("Times/week", "Weeks", "Visits"))]  # fmt: skip

    assert _course(*lines, (125, 176, "2", 10), (490, 176, "12", 10))[1] is None


@pytest.mark.parametrize(
    "parts",
    [("Frequency and duration:", "2", "times per week for", "6", "weeks;", "12", "visits total"),
     ("Frequency:", "2", "x per week for", "6", "week(s)", "12", "visits in all"),
     ("Freq/duration:", "2", "visits per week x", "6", "weeks,", "12", "visits")],
)  # fmt: skip
def test_each_number_before_its_unit_is_the_units(parts):
    xs = (40, 170, 195, 300, 325, 390, 420)
    lines = [(x, 160, text, 10) for x, text in zip(xs, parts, strict=True)]

    assert _course(*lines) == [2, 6, 12]


def test_a_blank_before_the_last_unit_is_not_filled_with_the_number_of_weeks():
    parts = ("Frequency and duration:", "2", "times per week for", "6", "weeks;", "total visits")
    xs = (40, 170, 195, 300, 325, 420)

    assert _course(*((x, 160, text, 10) for x, text in zip(xs, parts, strict=True)))[2] is None


@pytest.mark.parametrize("behind", ["(F)", "(65yo, F)", ", 65 yrs, female"])
def test_a_name_under_the_heads_of_two_columns_is_the_patients_with_the_sex_behind_it(behind):
    lines = (
        (40, 40, "Referral Record #5350475", 12),
        (40, 110, "Patient", 9),
        (330, 110, "From", 9),
        (134, 124, f"Odalys Tarrowby {behind}", 9),
        (420, 124, "Lowell Brandvold, DO", 9),
        (40, 138, "Date of birth", 9),
        (134, 138, "02/07/1961", 9),
        (330, 138, "NPI", 9),
        (420, 138, "1234567893", 9),
        (40, 180, "Physical therapy 2x/week for 6 weeks, M25.561", 9),
    )
    (found,) = read_here(draw(lines)).referrals

    assert found.one("patient_name").value == "Odalys Tarrowby"
    assert found.one("sex").value == "F"

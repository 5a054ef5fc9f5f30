"""Days that no calendar has, and birth dates that a document gives in two ways."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import FORM, LETTER_TOP, draw, letter, one_of, read_here

DAYS = {
    "date_of_birth": "Date of birth",
    "order_date": "Order date",
    "onset_date": "Date of onset",
    "surgery_date": "Date of surgery",
    "injury_date": "Date of injury",
}
NAMED = tuple(line for line in FORM if "DOB" not in line[2] and "Order date" not in line[2])


@pytest.mark.parametrize("field", DAYS)
@pytest.mark.parametrize("written", ["13/40/2026", "02/30/1961"])
@pytest.mark.parametrize("under", [False, True])
def test_a_day_that_no_calendar_has_is_unreadable_at_its_place(field, written, under):
    label = (40, 560, DAYS[field] + ("" if under else f": {written}"), 10)
    below = ((40, 572, written, 10),) if under else ()
    (referral,) = read_here(draw((*NAMED, label, *below))).referrals

    found = referral.one(field)

    assert (found.value, found.flag, found.page) == (None, "unreadable", 1)
    assert found.box is not None
    assert found.box[1] == pytest.approx(564 if under else 552, abs=2)


def test_a_date_without_more_words_that_no_calendar_has_is_an_order_date_that_cannot_be_read():
    found = one_of("order_date", (40, 120, "Date: 13/40/2026", 10))

    assert found == (None, "unreadable")


@pytest.mark.parametrize(
    ("field", "sentence"),
    [
        ("surgery_date", "Surgery was on 13/40/2026."),
        ("injury_date", "The injury occurred on 13/40/2026."),
        ("onset_date", "Her pain began on 13/40/2026."),
    ],
)
def test_a_sentence_may_give_a_day_that_no_calendar_has(field, sentence):
    found = letter(sentence).one(field)

    assert (found.value, found.flag, found.page) == (None, "unreadable", 1)
    assert found.box is not None


def test_a_day_that_no_calendar_has_of_somebody_else_leaves_the_patients_own():
    assert one_of("date_of_birth", (40, 120, "Mother's DOB: 13/40/1931", 10))[0] == "1961-02-07"


@pytest.mark.parametrize(
    "sentence",
    [
        "She was born on 03/07/1961 and lives alone.",
        "The patient, DOB 03/07/1961, reports pain in the knee.",
    ],
)
@pytest.mark.parametrize("top", [LETTER_TOP, FORM])
def test_another_birth_date_of_the_patient_in_a_sentence_is_a_conflict_with_both_places(
    sentence, top
):
    reading = read_here(draw((*top, (72, 540, sentence, 10.2))))

    (referral,) = reading.referrals
    (said,) = [one for one in reading.warnings if "date of birth" in one]
    assert referral.one("date_of_birth").flag == "conflict"
    assert said.count("page 1 at") == 2


@pytest.mark.parametrize(
    "sentence",
    [
        "Her mother was born on 03/07/1931.",
        "The insured, date of birth 03/07/1959, is her husband.",
        "Her subscriber was born on 03/07/1959.",
    ],
)
@pytest.mark.parametrize("top", [LETTER_TOP, FORM])
def test_the_birth_date_of_somebody_else_contradicts_nothing(sentence, top):
    (referral,) = read_here(draw((*top, (72, 540, sentence, 10.2)))).referrals

    found = referral.one("date_of_birth")

    assert (found.value, found.flag) == ("1961-02-07", None)


def test_the_same_birth_date_in_a_sentence_confirms_it():
    (referral,) = read_here(
        draw((*FORM, (72, 540, "She was born on February 7, 1961.", 10.2)))
    ).referrals

    assert referral.one("date_of_birth").certain

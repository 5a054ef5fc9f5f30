"""A value is given without a flag only where the page says beyond doubt whose and what it is."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import FORM, draw, read_here

HEAD = ((40, 40, "Physical therapy referral", 13), (40, 80, "Patient: Odalys Tarrowby", 10))
LETTER = (
    (200, 50, "Harrow Lake Orthopaedics", 16),
    (72, 100, "November 18, 2026", 11),
    (72, 130, "RE: Odalys Tarrowby", 11),
    (72, 146, "Date of birth: February 7, 1961", 11),
    (72, 180, "Dear colleague,", 11),
)


def _found(lines, name, **more):
    (referral,) = read_here(draw(lines, **more)).referrals
    return referral.one(name)


def _listed(lines, name, **more):
    (referral,) = read_here(draw(lines, **more)).referrals
    return [(one.value, one.flag) for one in referral.many(name)]


def test_every_value_of_a_plain_form_stands_without_a_flag():
    (referral,) = read_here(draw(FORM, signed=True)).referrals

    assert not [
        name
        for name, found in referral.fields.items()
        for one in (found if isinstance(found, tuple) else (found,))
        if one.value is not None and one.flag is not None
    ]


def test_a_bare_phone_under_the_provider_is_the_offices_and_never_the_patients():
    lines = (
        *HEAD,
        (40, 94, "DOB: 02/07/1961", 10),
        (40, 108, "Provider: Lowell Brandvold, DO", 10),
        (40, 122, "Phone: (207) 555-0148", 10),
    )

    assert _found(lines, "referring_phone").value == "2075550148"
    assert _found(lines, "patient_phone").value is None


def test_a_phone_beside_the_offices_fax_is_the_offices():
    lines = (
        *HEAD,
        (40, 94, "DOB: 02/07/1961", 10),
        (40, 108, "Provider: Lowell Brandvold, DO", 10),
        (40, 122, "Phone: 207-555-0160", 10),
        (330, 122, "Fax: 207-555-0161", 10),
    )

    found = _found(lines, "referring_phone")

    assert (found.value, found.flag) == ("2075550160", None)


def test_a_company_in_the_box_of_the_insurance_is_not_the_referring_office_in_silence():
    lines = (
        *HEAD,
        (40, 110, "PRIMARY INSURANCE", 10),
        (40, 126, "Company", 7),
        (40, 138, "Granite Health Plan", 10),
    )

    found = _found(lines, "referring_organization")

    assert found.value is None or found.flag == "low_confidence"


def test_a_payer_that_runs_into_its_plan_is_flagged():
    lines = (*HEAD, (40, 110, "Insurance: Granite Health Plan Heritage Plus ID# GHP4471902", 10))

    assert _found(lines, "payer_name").flag == "low_confidence"


def test_the_plan_of_a_note_is_no_plan_of_an_insurer():
    lines = (*HEAD, (40, 110, "Plan", 11), (40, 124, "Physical therapy 2 times per week", 10))

    found = _found(lines, "plan_name")

    assert found.value is None or found.flag is not None


def test_precautions_that_may_go_on_in_the_next_line_are_flagged():
    lines = (
        *HEAD,
        (40, 110, "Precautions: Posterior hip precautions for six weeks, weight", 10),
        (60, 122, "bearing as tolerated.", 10),
    )

    assert _found(lines, "precautions").flag == "low_confidence"


def test_a_row_of_dots_leads_to_the_value_of_its_label():
    lines = (*HEAD, (40, 110, "Policy ID................. GHP4471902", 10))

    found = _found(lines, "member_id")

    assert (found.value, found.flag) == ("GHP4471902", None)


def test_treatments_out_of_running_text_may_not_be_all():
    lines = (
        *LETTER,
        (72, 200, "Please treat twice a week for six weeks, to include gait training,", 11),
        (72, 214, "manual therapy and gentle things for the knee.", 11),
    )

    assert _listed(lines, "treatments")[-1] == (None, "may_be_incomplete")


def test_a_page_on_which_no_treatment_was_found_does_not_say_there_is_none():
    assert _listed(HEAD, "treatments") == [(None, "absent")]


def test_a_checked_box_of_unknown_meaning_leaves_the_list_open():
    squares = (
        (52, 200, True, "Gait training"),
        (52, 218, False, "Ultrasound"),
        (52, 236, False, "Manual therapy"),
        (312, 420, True, "Tortoise gymnastics as discussed"),
    )

    found = _listed(HEAD, "treatments", squares=squares)

    assert (
        found[-1] == (None, "may_be_incomplete")
        or ("Tortoise gymnastics as discussed", None) in found
    )


def test_a_name_with_credentials_that_nobody_signed_is_flagged():
    lines = (
        *LETTER,
        (72, 200, "Please see Ms. Tarrowby for physical therapy.", 11),
        (72, 560, "Corwin Stavanger, MD", 8),
        (72, 572, "Thea Winslow, PA-C", 8),
    )

    assert _found(lines, "referring_name").flag == "low_confidence"


def test_who_signs_under_the_closing_of_a_letter_is_the_referrer():
    lines = (
        *LETTER,
        (72, 200, "Please see Ms. Tarrowby for physical therapy.", 11),
        (72, 240, "Sincerely,", 11),
        (72, 300, "Lowell Brandvold, DO", 11),
        (72, 560, "Corwin Stavanger, MD", 8),
    )

    found = _found(lines, "referring_name")

    assert (found.value, found.flag) == ("Lowell Brandvold", None)


@pytest.mark.parametrize(
    ("sentence", "flag"),
    [
        ("Please treat her 2 times per week for six weeks.", None),
        ("She walks 2 times per week for six weeks now.", "low_confidence"),
    ],
)
def test_how_often_counts_where_the_sentence_asks_for_it(sentence, flag):
    found = _found((*LETTER, (72, 200, sentence, 11)), "frequency_per_week")

    assert (found.value, found.flag) == (2, flag)


def test_what_a_sentence_and_a_label_both_say_needs_no_flag():
    lines = (
        *HEAD,
        (40, 110, "ICD-10: M25.561 Pain in right knee", 10),
        (40, 130, "Side: Right", 10),
    )

    assert _found(lines, "laterality").flag is None

"""Forms by their structure: letters in cells, boxes behind words, headings, unlisted labels."""

from __future__ import annotations

import pymupdf
import pytest

from adapters.reading.layout.layout import view
from adapters.reading.wordings.headings import heading_owner, numbered_owner
from adapters.reading.wordings.label_composing import composed
from tests.adapters.reading.sheets import draw, one_of, read_here, values


def cells(x, y, text, step=13.0, size=11):
    return tuple((x + step * number, y, letter, size) for number, letter in enumerate(text))


def test_letters_that_stand_each_in_a_cell_are_read_as_one_value():
    reading = read_here(
        draw(
            (
                (40, 40, "Referral for rehabilitation therapy", 13),
                (40, 80, "Member name", 8),
                (101, 80, "Tarrowby, Odalys", 10),
                (40, 110, "Birth date (mmddyyyy)", 8),
                *cells(130, 110, "02071961"),
                (300, 110, "Member ID", 8),
                *cells(350, 110, "GHP4471902"),
                (40, 140, "Times a week", 8),
                *cells(100, 140, "02"),
                (140, 140, "Weeks", 8),
                *cells(170, 140, "06"),
            )
        )
    )

    assert values(
        reading, "patient_name", "date_of_birth", "member_id", "frequency_per_week",
        "duration_weeks",
    ) == {
        "patient_name": "Odalys Tarrowby",
        "date_of_birth": "1961-02-07",
        "member_id": "GHP4471902",
        "frequency_per_week": 2,
        "duration_weeks": 6,
    }  # fmt: skip


def test_numbers_to_choose_from_are_not_read_as_one():
    row = [
        (100 + 22 * number, 50, 106 + 22 * number, 61, str(number), 1.0) for number in range(1, 5)
    ]

    assert view(1, (612, 792), row).text == "1 2 3 4"


@pytest.mark.parametrize(
    ("label", "meaning"),
    [
        ("date of this request", ("order_date", "order")),
        ("visits now requested", ("visits", "order")),
        ("visits approved so far", ("other", "other")),
        ("Name of the insurance company", ("payer", "coverage")),
        ("Policy holder's date of birth", ("other", "other")),
        ("Employer's telephone no.", ("other", "third")),
        ("Work restrictions / precautions", ("precautions", "order")),
        ("Please fax your report back to", ("fax", "referrer")),
        ("Date of birth / sex", ("dob+sex", "patient")),
        ("Evaluate and treat", None),
        ("Low back pain", None),
    ],
)
def test_a_label_nobody_listed_is_understood_from_its_words(label, meaning):
    assert composed(label) == meaning


@pytest.mark.parametrize(
    ("heading", "owner"),
    [
        ("A. MEMBER", "patient"),
        ("Section 2: Insurance Information", "coverage"),
        ("PART B - REFERRING PROVIDER", "referrer"),
        ("2. The employer", "third"),
        ("2 visits per week", None),
        ("1. Patient:", None),
    ],
)
def test_a_heading_says_whose_data_follow(heading, owner):
    assert (heading_owner(heading) or numbered_owner(heading)) == owner


def test_columns_of_sender_and_receiver_are_kept_apart():
    reading = read_here(
        draw(
            (
                (40, 40, "Outgoing referral, physical therapy", 13),
                (40, 80, "Patient: Odalys Tarrowby", 10),
                (40, 120, "Referral From", 11),
                (320, 120, "Referral To", 11),
                (40, 136, "Tel: (207) 555-0160", 10),
                (320, 136, "Tel: (207) 555-0199", 10),
                (40, 150, "Fax: (207) 555-0161", 10),
                (320, 150, "Fax: (207) 555-0198", 10),
            )
        )
    )

    assert values(reading, "referring_phone", "referring_fax") == {
        "referring_phone": "2075550160",
        "referring_fax": "2075550161",
    }


def test_boxes_that_stand_behind_their_words_are_read_with_these_words():
    choices = (
        (40, "Massage", False), (220, "Gait training", True), (400, "Traction", False),
    )  # fmt: skip
    lines = [(40, 40, "Physical therapy referral", 13), (40, 80, "Patient: Odalys Tarrowby", 10)]
    lines += [(x, 120, f"{words} ........", 9) for x, words, _ in choices]
    ends = [pymupdf.get_text_length(f"{words} ........", fontsize=9) for _, words, _ in choices]
    squares = [(x + end + 6, 120, on, "") for (x, _, on), end in zip(choices, ends, strict=True)]

    (referral,) = read_here(draw(lines, squares=squares)).referrals

    assert [one.value for one in referral.fields["treatments"]] == ["Gait training"]


def test_a_signature_away_from_its_label_is_not_called_missing():
    reading = read_here(
        draw(
            (
                (40, 40, "Physical therapy referral", 13),
                (40, 80, "Patient: Odalys Tarrowby", 10),
                (430, 520, "Signature", 8),
            ),
            signed=True,
        )
    )

    (referral,) = reading.referrals
    assert referral.fields["order_signed"].value is not False


def test_numbered_cells_hold_split_names_and_dates_in_three_parts():
    reading = read_here(
        draw(
            (
                (40, 40, "Plan of treatment for outpatient rehabilitation: referral", 12),
                (40, 70, "1. PATIENT'S LAST NAME", 6.5),
                (46, 86, "Tarrowby", 10),
                (220, 70, "2. FIRST NAME", 6.5),
                (226, 86, "Odalys", 10),
                (340, 70, "3. MI", 6.5),
                (346, 86, "F", 10),
                (420, 70, "4. DATE OF BIRTH (MM DD YYYY)", 6.5),
                (426, 86, "02", 10),
                (456, 86, "07", 10),
                (486, 86, "1961", 10),
                (40, 104, "5. INSURED'S I.D. NUMBER", 6.5),
                (46, 120, "GHP4471902", 10),
                (220, 104, "6. FREQUENCY (PER WEEK)", 6.5),
                (226, 120, "2", 10),
            )
        )
    )

    names = ("patient_name", "date_of_birth", "member_id", "frequency_per_week")
    assert values(reading, *names) == {
        "patient_name": "Odalys F Tarrowby",
        "date_of_birth": "1961-02-07",
        "member_id": "GHP4471902",
        "frequency_per_week": 2,
    }


@pytest.mark.parametrize("label", ["M.I.", "ML", "Ml.", "M1"])
def test_an_initial_stands_under_its_label_however_a_fax_shows_that(label):
    reading = read_here(
        draw(
            (
                (40, 40, "Referral for outpatient rehabilitation", 12),
                (40, 70, "LAST NAME", 6.5),
                (46, 86, "Tarrowby", 10),
                (220, 70, "FIRST NAME", 6.5),
                (226, 86, "Odalys", 10),
                (340, 70, label, 6.5),
                (346, 86, "F", 10),
            )
        )
    )

    assert values(reading, "patient_name") == {"patient_name": "Odalys F Tarrowby"}


def test_a_label_over_two_lines_is_read_as_one():
    reading = read_here(
        draw(
            (
                (40, 40, "Physical therapy referral", 13),
                (40, 80, "Child's name", 8.5),
                (150, 80, "Odalys Tarrowby", 10),
                (40, 104, "Primary care", 8.5),
                (40, 114, "provider", 8.5),
                (150, 109, "Berta Ostrander, MD", 10),
                (40, 134, "Referring", 8.5),
                (40, 144, "provider", 8.5),
                (150, 139, "Lowell Brandvold, DO", 10),
                (40, 164, "Date of", 8.5),
                (40, 174, "referral", 8.5),
                (150, 169, "11/18/2026", 10),
            )
        )
    )

    assert values(reading, "patient_name", "referring_name", "order_date") == {
        "patient_name": "Odalys Tarrowby",
        "referring_name": "Lowell Brandvold",
        "order_date": "2026-11-18",
    }


def test_an_x_typed_on_a_short_line_checks_what_stands_behind_it():
    lines = [
        (40, 40, "Physical therapy referral", 13),
        (40, 70, "Patient: Odalys Tarrowby", 10),
        (40, 100, "SERVICES REQUESTED (mark all that apply)", 9),
        *(
            (40, 120 + 14 * number, f"{'__X__' if on else '_____'} {words}", 9)
            for number, (words, on) in enumerate(
                (("Traction", False), ("Gait training", True), ("Ultrasound", False))
            )
        ),
    ]

    (referral,) = read_here(draw(lines)).referrals

    assert [one.value for one in referral.fields["treatments"]] == ["Gait training"]


def test_what_is_written_behind_other_in_a_grid_is_read_piece_by_piece():
    offered = ("Traction", "Gait training", "Ultrasound")
    squares = [(40, 120 + 14 * number, number == 1, text) for number, text in enumerate(offered)]
    lines = [
        (40, 40, "Physical therapy referral", 13),
        (40, 70, "Patient: Odalys Tarrowby", 10),
        (40, 166, "Other (specify): Quad and hip strengthening, McConnell taping", 9),
    ]

    (referral,) = read_here(draw(lines, squares=squares)).referrals

    assert {one.value for one in referral.fields["treatments"] if one.value} == {
        "Gait training",
        "Quad and hip strengthening",
        "McConnell taping",
    }


def test_the_words_that_go_with_a_signature_are_no_precaution():
    reading = read_here(
        draw(
            (
                (40, 40, "Physical therapy prescription", 13),
                (40, 80, "Patient: Odalys Tarrowby", 10),
                (40, 110, "Restrictions:", 10),
                (40, 124, "I certify the need for these services under this plan.", 9),
            )
        )
    )

    assert values(reading, "precautions") == {"precautions": None}


@pytest.mark.parametrize(
    "operation",
    ["Left first metatarsal osteotomy", "Left knee arthroscopy", "Left rotator cuff repair"],
)
def test_a_side_is_in_conflict_where_the_operation_names_the_other_one(operation):
    reading = read_here(
        draw(
            (
                (40, 40, "Physical therapy referral", 13),
                (40, 80, "Patient: Odalys Tarrowby", 10),
                (40, 110, "Side: Right", 10),
                (40, 140, f"Surgery: {operation}", 10),
            )
        )
    )

    (referral,) = reading.referrals
    assert referral.one("laterality").flag == "conflict"


def test_where_the_problem_is_is_no_treatment_though_its_box_is_checked_beside_them():
    content = draw(
        ((40, 40, "PHYSICAL THERAPY ORDER", 14), (40, 60, "Patient: Odalys Tarrowby", 10)),
        squares=(
            (40, 120, False, "Neck"), (160, 120, True, "Wrist"),
            (300, 120, True, "Manual therapy"),
            (40, 134, False, "Upper back"), (160, 134, False, "Hip"),
            (300, 134, False, "Stretching"),
            (40, 148, False, "Low back"), (160, 148, False, "Knee"),
            (300, 148, False, "Ultrasound"),
            (40, 162, False, "Shoulder"), (160, 162, False, "Ankle"),
            (300, 162, False, "Moist heat"),
        ),
    )  # fmt: skip

    (referral,) = read_here(content).referrals
    named = [one.value for one in referral.many("treatments") if one.value is not None]
    assert named == ["Manual therapy"]


def test_a_treatment_of_a_grid_is_asked_for_though_a_label_stands_beside_the_grid():
    content = draw(
        (
            (40, 40, "PHYSICAL THERAPY ORDER", 14),
            (40, 60, "Patient: Odalys Tarrowby", 10),
            (40, 134, "ICD-10: M25.561", 10),
        ),
        squares=(
            (300, 120, True, "Manual therapy"),
            (420, 120, False, "Gait training"),
            (300, 134, False, "Stretching"),
            (420, 134, True, "Cryotherapy"),
            (300, 148, False, "Ultrasound"),
            (420, 148, False, "Moist heat"),
        ),
    )

    (referral,) = read_here(content).referrals
    named = [one.value for one in referral.many("treatments") if one.value is not None]
    assert named == ["Manual therapy", "Cryotherapy"]


def test_the_last_number_to_choose_from_is_not_the_one_before_a_unit():
    squares = [(140 + 30 * at, 120, at == 1, str(at + 1)) for at in range(5)]
    lines = ((40, 120, "Times per week", 10), (330, 120, "Visits, total", 10),
             (400, 120, "#", 10), (412, 120, "18", 10))  # fmt: skip

    assert one_of("visits_requested", *lines, squares=squares) == (18, None)

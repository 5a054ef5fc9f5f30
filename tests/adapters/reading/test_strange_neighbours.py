"""What stands beside a value on papers nobody knows is not taken for the value in silence."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import ORDER, draw, one_of, read_here, referral_of, sure_of

GRID = ((52, 300, True, "Gait training"), (52, 318, False, "Ultrasound"))


@pytest.mark.parametrize(
    "words", ["Lowell Brandvold, DO NPI 1234567893", "hurt at work", "see within 48 hours"]
)
def test_a_checked_box_far_from_the_treatments_is_no_treatment(words):
    far = (312, 120, True, words)

    assert sure_of("treatments", squares=(*GRID, far)) == ["Gait training"]


def test_a_checked_box_in_the_grid_of_treatments_is_one_without_being_on_file():
    among = (52, 336, True, "Tortoise training")

    assert "Tortoise training" in sure_of("treatments", squares=(*GRID, among))


def test_a_checked_box_that_sounds_like_no_treatment_is_for_a_person_to_see():
    among = (52, 336, True, "Gait / Balance")

    found = referral_of(squares=(*GRID, among)).many("treatments")

    assert ("Gait / Balance", "low_confidence") in [(one.value, one.flag) for one in found]


def test_two_sides_behind_their_label_are_choices_and_no_answer():
    line = ((40, 200, "Side:", 10), (100, 200, "Right", 10), (170, 200, "Left", 10))

    assert one_of("laterality", *line)[0] is None


def test_a_side_beside_its_label_holds_its_own_words():
    line = ((40, 200, "Side:", 10), (100, 200, "Knee", 10), (190, 200, "Left", 10))
    found = referral_of(*line).one("laterality")

    assert found.value is None or found.flag is not None


def test_who_sends_a_message_for_the_office_orders_nothing():
    lines = (
        (40, 200, "From: Darnell Yancey, CMA [Cobblestone Spine Clinic]", 10),
        (40, 220, "Order e-signed by Warren Trujillo, MD", 10),
    )

    assert one_of("referring_name", *lines)[0] == "Warren Trujillo"
    assert one_of("referring_organization", *lines)[0] == "Cobblestone Spine Clinic"


def test_a_payer_is_named_without_the_word_before_it():
    line = (40, 200, "INS GRANITE HEALTH PLAN  ID 006265652", 10)

    assert one_of("payer_name", line)[0] == "GRANITE HEALTH PLAN"


def test_a_number_filled_in_before_its_unit_is_read_with_it():
    line = ((60, 200, "3", 10), (90, 200, "visits per week for", 10), (210, 200, "6 weeks", 10))

    assert one_of("frequency_per_week", *line) == (3, None)
    assert one_of("duration_weeks", *line) == (6, None)


def test_a_date_behind_words_nobody_knows_is_for_a_person_to_see():
    line = (40, 200, "Onset date:      Brace fitted 10/23/2026", 10)

    assert one_of("onset_date", line)[1] is not None


def test_an_empty_date_takes_nothing_from_the_next_label_of_its_line():
    lines = ((40, 200, "Onset date", 10), (220, 200, "Injury date 10/23/2026", 10))

    assert one_of("onset_date", *lines)[0] is None
    assert one_of("injury_date", *lines) == ("2026-10-23", None)


def test_a_heading_over_a_line_of_labels_takes_none_of_them_for_its_value():
    lines = (
        (40, 200, "INSURANCE", 11),
        (40, 216, "PRIMARY PARCEL", 8),
        (300, 216, "POLICY ID", 8),
        (450, 216, "GROUP", 8),
        (40, 230, "Granite Health Plan", 10),
        (300, 230, "GHP4471902", 10),
        (450, 230, "77120", 10),
    )

    assert one_of("payer_name", *lines)[0] != "PRIMARY PARCEL"


@pytest.mark.parametrize("text", ["Dear Colleague", "PRIMARY PARCEL", "see attached copy"])
def test_a_text_that_names_no_payer_is_none_in_silence(text):
    assert one_of("payer_name", (40, 200, f"Insurance: {text}", 10))[1] is not None


def test_a_payer_is_known_by_its_brand_or_its_words():
    assert one_of("payer_name", (40, 200, "Insurance: Granite Mutual", 10)) == (
        "Granite Mutual",
        None,
    )


def test_an_office_called_a_group_has_no_group_number_in_its_address():
    lines = ((40, 110, "Larkspur Neurology Group", 14), (40, 126, "2873 Larkspur Hill Rd", 10))

    assert one_of("group_number", *lines)[1] is not None


def test_a_subscriber_is_not_the_patient():
    lines = (
        (40, 200, "Primary Coverage Subscriber", 11),
        (50, 218, "ID", 9),
        (180, 218, "Name", 9),
        (50, 232, "GHP4471902", 9),
        (180, 232, "Tarrowby, Leocadia", 9),
    )

    assert one_of("patient_name", *lines) == ("Odalys Tarrowby", None)


def test_the_id_under_the_second_coverage_is_not_the_first_ones():
    lines = (
        (40, 200, "Primary Coverage", 11),
        (50, 216, "Payer", 9),
        (50, 230, "Granite Health Plan", 9),
        (40, 260, "Secondary Coverage", 11),
        (50, 276, "Payer", 9),
        (300, 276, "Subscriber ID", 9),
        (50, 290, "Basalt Mutual Insurance", 9),
        (300, 290, "BMI7733190", 9),
    )

    referral = referral_of(*lines)

    assert referral.one("member_id").value is None
    assert referral.one("secondary_member_id").value == "BMI7733190"
    assert referral.one("payer_name").value == "Granite Health Plan"


def test_a_name_before_its_record_number_is_the_patients():
    lines = (
        (40, 40, "Tarrowby, Odalys (MRN 7719021)", 10),
        (400, 40, "DOB: 02/07/1961", 10),
        (40, 80, "Physical therapy referral order", 12),
    )

    (referral,) = read_here(draw(lines)).referrals

    assert referral.one("patient_name").value == "Odalys Tarrowby"


def test_a_priority_beside_its_label_is_read_without_a_colon():
    lines = ((40, 200, "Priority", 10), (180, 200, "Urgent", 10))

    assert one_of("urgent", *lines) == (True, None)


def test_numbers_in_a_row_are_choices_and_no_number_of_weeks():
    numbers = ((100 + 30 * place, 200, str(weeks), 10) for place, weeks in enumerate((3, 4, 6, 8)))

    assert one_of("duration_weeks", (40, 200, "# weeks", 10), *numbers)[0] is None


def test_an_address_with_a_suite_is_no_patients_home_unless_a_label_says_so():
    street = "2711 S Congress Avenue, Suite 391, Salem, OR 97301"

    told = one_of("patient_street", (40, 200, f"Patient address: {street}", 10))
    bare = one_of("patient_street", (40, 94, street, 10))

    assert told[0] == "2711 S Congress Avenue, Suite 391"
    assert bare[0] is None or bare[1] is not None


def test_a_group_number_in_one_word_with_its_label_is_for_a_person_to_see():
    assert one_of("group_number", (40, 200, "GRP4123", 10))[1] is not None


def test_a_name_that_may_go_on_in_the_next_box_is_for_a_person_to_see():
    parts = ((40, 80, "Name of patient", 9), (150, 80, "Odalys T", 9), (330, 80, "Tarrowby", 9))
    captions = ((150, 90, "First Name", 6.5), (330, 90, "Last Name", 6.5))

    bare, captioned = (
        read_here(draw((ORDER[0], (40, 120, "DOB: 02/07/1961", 10), *lines))).referrals[0]
        for lines in (parts, (*parts, *captions))
    )

    assert bare.one("patient_name").flag is not None
    assert captioned.one("patient_name").value == "Odalys T Tarrowby"
    assert captioned.one("patient_name").certain


def test_the_number_of_who_gets_a_copy_is_not_the_referring_offices():
    copies = ((40, 300, "cc: Nadine Whitcomb, MD", 10), (40, 314, "(tel. 207-555-0177)", 10))

    assert one_of("referring_phone", *copies)[0] is None


def test_a_plan_beside_its_payer_and_numbers_is_no_plans_name():
    line = (40, 120, "Benefit plan: Granite Health Plan ID GHP4471902 Group 77120", 10)
    found = referral_of(line)

    assert [found.one(name).value for name in ("plan_name", "payer_name", "member_id")] == [
        None, "Granite Health Plan", "GHP4471902",
    ]  # fmt: skip


def test_a_date_behind_an_operation_is_no_part_of_it():
    line = (40, 120, "Surgical procedure: Right knee arthroscopy 10/02/2026", 10)

    assert one_of("surgery", line)[0] == "Right knee arthroscopy"


@pytest.mark.parametrize(("answer", "urgent"), [("No", False), ("Yes", True)])
def test_a_question_whether_it_is_urgent_is_answered_beside_it(answer, urgent):
    line = (40, 120, f"Urgent (needs visit this week)?     {answer}", 10)

    assert one_of("urgent", line) == (urgent, None)


def test_an_order_that_nothing_else_dates_is_of_the_day_it_was_signed_on():
    signed = (40, 300, "Electronically signed by Lowell Brandvold, DO on 11/18/2026", 10)
    dated = (40, 120, "Order date: 11/16/2026", 10)

    assert one_of("order_date", signed)[0] == "2026-11-18"
    assert one_of("order_date", signed, dated) == ("2026-11-16", None)


def test_treatments_typed_on_the_lines_of_a_grid_are_read_with_it():
    grid = [(52, 300 + 18 * n, False, name) for n, name in enumerate(("Massage", "Heat", "TENS"))]
    typed = ((300, 300, "Breathing retraining", 12), (300, 318, "SPECIAL INSTRUCTIONS", 12))

    assert sure_of("treatments", *typed, squares=grid) == ["Breathing retraining"]


def test_elements_of_a_list_with_a_line_each_are_not_parted_at_and():
    lines = ("Select treatments    Wrist AROM", "Grip and pinch strengthening", "Scar mobilization")
    page = [(40 if n == 0 else 135, 120 + 12 * n, line, 9) for n, line in enumerate(lines)]

    assert sure_of("treatments", *page) == [
        "Wrist AROM", "Grip and pinch strengthening", "Scar mobilization",
    ]  # fmt: skip


def test_a_line_of_a_grid_is_not_parted_by_the_sentence_it_looks_like():
    grid = [(52, 300 + 18 * n, False, name) for n, name in enumerate(("Massage", "Heat", "TENS"))]
    written = (52, 354, "Other: Stretching and posture, Thoracic mobilization", 9)

    assert set(sure_of("treatments", written, squares=grid)) == {
        "Stretching and posture",
        "Thoracic mobilization",
    }


def test_what_is_written_under_a_grid_of_names_that_no_list_holds_is_a_treatment():
    names = ("PROM", "AROM", "E-stim", "Periscapular strengthening", "Quadriceps program",
             "Hip strengthening program", "Flexibility program")  # fmt: skip
    grid = [(52, 300 + 18 * n, n == 3, name) for n, name in enumerate(names)]
    written = (40, 446, "Other: Posture correction", 9)

    assert set(sure_of("treatments", written, squares=grid)) == {
        "Periscapular strengthening",
        "Posture correction",
    }

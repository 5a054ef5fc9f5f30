"""What a page says in two places must fit together; doubt is shown, never resolved."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import FORM, FORM_SAYS, draw, read_here

HEAD = ((40, 40, "Physical therapy referral", 13), (40, 80, "Patient: Odalys Tarrowby", 10))


def _read(*lines, payers=()):
    placed = [(40, 100 + 20 * number, text, 10) for number, text in enumerate(lines)]
    return read_here(draw((*HEAD, *placed)), payers).referrals[0]


def test_a_zip_code_of_another_state_is_a_conflict():
    referral = _read("City/State/ZIP: Bangor, ME 98402")

    assert referral.one("patient_zip").flag == "conflict"
    assert referral.one("patient_state").flag == "conflict"


@pytest.mark.parametrize(
    ("code", "successor"),
    [("M54.5", "M54.50"), ("M51.36", "M51.360"), ("G35", "G35.A"), ("R10.2", "R10.20")],
)
def test_a_retired_code_is_named_as_such_with_its_successors(code, successor):
    (found,) = _read(f"Diagnosis: {code}").many("diagnoses")

    assert found.value == code
    assert found.flag is not None
    assert "retired" in found.flag
    assert successor in found.flag


def test_the_side_of_a_code_and_the_side_in_words_must_agree():
    assert _read("Diagnosis: M25.561", "Side: Left").one("laterality").flag == "conflict"


@pytest.mark.parametrize(("crossed_at", "flag"), [(412, "conflict"), (382, None)])
def test_a_crossed_column_names_a_side_that_the_code_must_not_contradict(crossed_at, flag):
    heads = ((40, 300, "ICD-10", 9), (380, 300, "R", 9), (410, 300, "L", 9), (440, 300, "Both", 9))
    row = ((40, 318, "M25.561", 9), (110, 318, "Pain in knee", 9), (crossed_at, 318, "X", 9))
    lines = [line for line in FORM if "Diagnosis" not in line[2] and "CPT" not in line[2]]
    lines = [line for line in lines if not 270 < line[1] < 340]
    (referral,) = read_here(draw((*lines, *heads, *row))).referrals

    assert referral.one("laterality").flag == flag


def test_words_beside_a_code_about_another_part_of_the_body_are_a_conflict():
    (found,) = _read("Diagnosis: M25.561 Pain in shoulder").many("diagnoses")

    assert found.flag == "conflict"


def test_words_before_a_code_are_its_own_and_no_contradiction_of_the_next():
    found = _read("Dx: Pain in left hip (M25.552); Pain in right knee (M25.561)").many("diagnoses")

    assert [(one.value, one.flag) for one in found] == [("M25.552", None), ("M25.561", None)]


def test_two_places_that_differ_are_both_named():
    lines = ((40, 100, "DOB: 02/07/1961", 10), (40, 300, "Date of birth: 02/07/1971", 10))

    reading = read_here(draw((*HEAD, *lines)))

    (said,) = [one for one in reading.warnings if "date of birth" in one]
    assert "page 1 at 1.3 inches from the top, 0.9 from the left" in said
    assert "page 1 at" in said.partition("and ")[2]


@pytest.mark.parametrize(
    "stamp",
    [
        ((430, 60, "RECEIVED", 12), (430, 76, "NOV 23 2026", 12)),
        ((430, 60, "RECEIVED", 12), (430, 76, "11/23/2026", 12)),
        ((430, 60, "11/23/2026", 12), (430, 76, "SCANNED", 12)),
        ((400, 60, "Rec'd 11/23/2026 08:14 AM", 9),),
        ((400, 60, "FAXED NOV 23 2026 BY KL", 9),),
    ],
)
def test_the_date_of_an_offices_stamp_is_no_date_of_the_order_nor_of_a_birth(stamp):
    undated = tuple(line for line in FORM if "Order date" not in line[2] and "DOB" not in line[2])

    (referral,) = read_here(draw((*undated, *stamp), signed=True)).referrals

    for name in ("order_date", "date_of_birth", "onset_date", "injury_date", "surgery_date"):
        assert referral.one(name).value is None


@pytest.mark.parametrize("words", ["STAT", "** URGENT **", "RUSH ORDER"])
def test_a_stamp_says_how_urgent_an_order_is_and_a_person_looks(words):
    (referral,) = read_here(draw((*FORM, (470, 60, words, 16)), signed=True)).referrals

    urgent = referral.one("urgent")
    assert (urgent.value, urgent.flag) == (True, "low_confidence")


@pytest.mark.parametrize(
    "words", ["COPY", "FAXED", "URGENT CARE CENTER", "Routine      STAT", "STAT      ROUTINE"]
)
def test_other_stamps_and_choices_that_nobody_marked_say_nothing_of_it(words):
    (referral,) = read_here(draw((*FORM, (400, 60, words, 12)), signed=True)).referrals

    assert referral.one("urgent").value is None
    assert {name: referral.one(name).value for name in FORM_SAYS} == FORM_SAYS


def test_a_side_in_the_words_of_a_code_does_not_outvote_the_side_that_is_asked_for():
    referral = _read(
        "Diagnosis: Pain in left knee M25.562",
        "Please evaluate and treat the right knee, 2x/week for 6 weeks.",
    )

    assert referral.one("laterality").flag in {"conflict", "low_confidence"}


@pytest.mark.parametrize(
    ("ordered", "is_open"), [("09/30/2025", False), ("10/01/2025", True), ("11/02/2026", True)]
)
def test_a_code_is_judged_by_the_day_of_its_order(ordered, is_open):
    (found,) = _read(f"Order date: {ordered}", "Diagnosis: G35").many("diagnoses")

    assert found.value == "G35"
    assert (found.flag is not None) is is_open


def test_a_retired_code_on_an_order_without_a_day_is_named():
    (found,) = _read("Diagnosis: R10.2").many("diagnoses")

    assert "retired" in found.flag


@pytest.mark.parametrize("known", ["HARBOR LIGHT MUTUAL", "Harbor-Light Mutual"])
def test_a_payer_that_the_clinic_knows_is_surer_than_one_that_it_does_not(known):
    printed = "Insurance: Harbor Light Mutual"
    strange, on_file = (_read(printed, payers=names).one("payer_name") for names in ([], [known]))

    assert (strange.checks, on_file.checks) == ((), ("payer_on_file",))
    assert strange.confidence < on_file.confidence


def test_a_plan_that_begins_with_its_payers_name_confirms_it():
    referral = _read("Insurance: Harborlight Mutual", "Plan: Harborlight Choice PPO")

    assert referral.one("payer_name").checks == ("agrees_with:plan_name",)
    assert referral.one("plan_name").checks == ("agrees_with:payer_name",)


@pytest.mark.parametrize(("chosen", "often"), [("3", 3), ("13 Other", None)])
def test_more_visits_than_a_week_has_days_are_a_box_read_for_a_figure(chosen, often):
    found = _read(f"# x / week: [ ] 1 [ ] 2 [X] {chosen}").one("frequency_per_week")

    assert found.value == often


@pytest.mark.parametrize(
    "line",
    [
        "M54.50 Pain in right shoulder",
        "M54.2 Pain in right knee",
        "M54.2 Low back pain",
        "M54.50 Neck pain",
        "M54.6 Pain in left foot",
        "M79.641 Pain in lower back",
        "M77.11 Plantar fasciitis, right foot",
        "M72.2 Cervicalgia",
        "M54.16 Pain in right shoulder",
        "M26.621 Pain in right hip",
    ],
)
def test_words_about_another_part_than_the_text_on_file_are_a_conflict(line):
    (found,) = _read(f"Diagnosis: {line}").many("diagnoses")

    assert found.flag == "conflict"


@pytest.mark.parametrize(
    "line",
    [
        "M54.50 Low back pain radiating to right leg",
        "M54.50 LBP",
        "M54.50 chronic back pain, hand therapy not needed",
        "M54.16 right leg pain and foot numbness",
        "M54.12 C-spine, right arm numbness",
        "M54.2 neck and shoulder pain",
        "M54.41 Sciatica, right leg",
        "S72.001D right hip fracture",
        "M79.641 Pain in right wrist",
        "M18.11 Right thumb arthritis",
        "M72.2 Heel pain",
        "M76.61 Right heel cord pain",
        "M53.3 low back pain",
        "M99.05 Hip and groin pain",
        "Low back pain M54.50, also right shoulder pain M25.511",
        "M54.50 Right hand dominant",
        "M54.6 04-16-2026 low back",
        "M62.81 Weakness of right leg",
    ],
)
def test_other_words_for_the_part_that_a_code_is_about_are_none(line):
    found = _read(f"Diagnosis: {line}").many("diagnoses")

    assert [one.flag for one in found] == [None] * len(found)
    assert found

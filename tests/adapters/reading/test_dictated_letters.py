"""Letters as doctors dictate them: whom they are about, payers and precautions in sentences."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import draw, read_here

OFFICE = ((72, 50, "Harrow Lake Orthopaedics", 15), (72, 66, "12 Quay St, Bangor, ME 04401", 9))
ORDER = "I am requesting physical therapy twice a week for six weeks."


def _letter(*lines, about="RE: Odalys Tarrowby, DOB 02/07/1961"):
    told = ("November 18, 2026", about, "Dear Therapist:", *lines,
            "Sincerely,", "Lowell Brandvold, DO")  # fmt: skip
    text = ((72, 100 + 16 * number, line, 10) for number, line in enumerate(told))
    (referral,) = read_here(draw((*OFFICE, *text))).referrals
    return referral


@pytest.mark.parametrize(
    "about",
    [
        "Subject: Odalys Tarrowby",
        "SUBJECT: Tarrowby, Odalys",
        "RE: Patient Odalys Tarrowby",
        "RE: our mutual patient Odalys Tarrowby",
        "Re: Patient Tarrowby, Odalys, DOB 02/07/1961",
        "Concerning: Odalys Tarrowby",
    ],
)
def test_whom_a_letter_is_about_is_its_patient(about):
    found = _letter(ORDER, about=about).one("patient_name")

    assert (found.value, found.flag) == ("Odalys Tarrowby", None)


@pytest.mark.parametrize(
    "about", ["Subject: Low Back Pain", "Subject: Prior Authorization", "Subject: Gait Training",
              "Subject: Shoulder Surgery", "Subject: Post Operative Orders"]
)  # fmt: skip
def test_what_a_letter_is_about_is_nobody(about):
    assert _letter(ORDER, about=about).one("patient_name").value is None


@pytest.mark.parametrize(
    "sentence",
    [
        "I have the pleasure of sending you Odalys Tarrowby, 65, with low back pain.",
        "It is my pleasure to refer Odalys Tarrowby, who comes to us with knee pain.",
        "I would appreciate your evaluating Odalys Tarrowby, a pleasant 65 year old woman.",
    ],
)
def test_the_sentence_that_sends_somebody_names_the_patient(sentence):
    found = _letter(sentence, ORDER, about="").one("patient_name")

    assert (found.value, found.flag) == ("Odalys Tarrowby", None)


@pytest.mark.parametrize(
    "said",
    [
        "Insurance: She has Regence BlueShield (PPO), ID W204471902.",
        "Insurance: Ms. Tarrowby carries Regence BlueShield (PPO), subscriber ID W204471902.",
        "Insurance: We have Regence BlueShield (PPO) on file for her, ID W204471902.",
        "Regence BlueShield (PPO) is the insurer; the member number is W204471902.",
        "We have Regence BlueShield (PPO) on file for her, ID W204471902.",
        "Coverage is with Regence BlueShield (PPO), policy number W204471902.",
        "Insurance: Billing is to Regence BlueShield (PPO), ID number W204471902.",
    ],
)
def test_a_payer_is_told_in_a_sentence_with_or_without_its_label(said):
    found = _letter(ORDER, said)

    told = [found.one(name).value for name in ("payer_name", "plan_name", "member_id")]
    assert told == ["Regence BlueShield", "PPO", "W204471902"]
    assert found.one("payer_name").flag is None


def test_who_works_for_a_payer_is_not_insured_by_it():
    found = _letter(ORDER, "She works for Aetna and sits all day.")

    assert found.one("payer_name").value is None


@pytest.mark.parametrize(
    "said",
    [
        "Precautions: Precautions include no lifting over 10 lb.",
        "Precautions include no lifting over 10 lb. Our goal is to have her reach overhead.",
        "Restrictions: no lifting over 10 lb. Focus on core strengthening and gait training.",
        "Please note: no lifting over 10 lb. Do not hesitate to call.",
        "Precautions: no lifting over 10 lb. Feel free to contact us at 207-555-0148.",
        "Precautions: Please keep to the following: no lifting over 10 lb.",
        "Restrictions: no lifting over 10 lb. Ms. Tarrowby may be contacted at 207-555-0148.",
        "She is doing well. No lifting over 10 lb. Goals are decreased pain and to walk.",
    ],
)
def test_precautions_end_before_goals_treatments_and_courtesies(said):
    found = _letter(ORDER, said).one("precautions")

    assert (str(found.value).lower().rstrip("."), found.flag) == ("no lifting over 10 lb", None)


def test_a_brace_that_is_told_of_is_no_precaution():
    assert _letter(ORDER, "She wears a brace at night.").one("precautions").value is None


@pytest.mark.parametrize(
    "said",
    [
        "Following left ACL reconstruction with hamstring autograft on 08/12/2026 she walks well.",
        "Operation: left ACL reconstruction with hamstring autograft on August 12th, 2026.",
        "I performed left ACL reconstruction with hamstring autograft on 08/12/2026.",
        "Procedure: left ACL reconstruction with hamstring autograft. Date of surgery: 08/12/2026.",
        "She is s/p left ACL reconstruction with hamstring autograft (08/12/2026). She walks well.",
    ],
)
def test_an_operation_ends_before_its_day_or_with_its_sentence(said):
    found = _letter(f"{said} She is to return here in four weeks.", ORDER)
    surgery, day = found.one("surgery"), found.one("surgery_date")

    assert str(surgery.value).rstrip(".") == "left ACL reconstruction with hamstring autograft"
    assert (surgery.flag, day.value) == (None, "2026-08-12")


@pytest.mark.parametrize(
    "said",
    [
        "She has low back pain. She noticed this first on 04/20/2026.",
        "She has low back pain and dates the problem back to 04/20/2026.",
    ],
)
def test_since_when_is_told_of_a_complaint(said):
    assert _letter(said, ORDER).one("onset_date").value == "2026-04-20"


def test_an_injury_that_dates_from_a_day_is_no_onset():
    found = _letter("The injury dates from 07/25/2026.", ORDER)

    assert found.one("injury_date").value == "2026-07-25"
    assert found.one("onset_date").value is None


@pytest.mark.parametrize(
    "said",
    [
        "Ms. Tarrowby may be contacted at 207-555-0148 (cell).",
        "Best number for her: 207-555-0148.",
        "She resides at PO Box 418, Orono, ME 04473. Phone: 207-555-0148.",
        "Her home address is PO Box 418, Orono, ME 04473; telephone 207-555-0148.",
    ],
)
def test_a_sentence_tells_how_the_patient_is_reached(said):
    found = _letter(ORDER, said)

    assert found.one("patient_phone").value == "2075550148"
    if "PO Box" in said:
        names = ("patient_street", "patient_city", "patient_zip")
        assert [found.one(name).value for name in names] == ["PO Box 418", "Orono", "04473"]


def test_the_offices_number_said_again_is_not_the_patients():
    head = ((72, 82, "Tel 207-555-0138  Fax 207-555-0145", 9),)
    told = ("November 18, 2026", "RE: Odalys Tarrowby", "Dear Therapist:", ORDER,
            "Feel free to contact us at 207-555-0138.", "Sincerely,", "Lowell Brandvold, DO",
            "cc: Dr. Ines Fallow, fax 541-555-0193")  # fmt: skip
    text = ((72, 100 + 16 * number, line, 10) for number, line in enumerate(told))
    (found,) = read_here(draw((*OFFICE, *head, *text))).referrals

    assert found.one("patient_phone").value is None
    assert found.one("referring_phone").value == "2075550138"
    assert (found.one("referring_fax").value, found.one("referring_fax").flag) == (
        "2075550145", None
    )  # fmt: skip


@pytest.mark.parametrize("line", ["Date of letter: November 18, 2026", "11/18/2026"])
def test_a_letter_is_of_the_day_it_calls_its_own_or_that_stands_by_its_signature(line):
    told = ["RE: Odalys Tarrowby", "Dear Therapist:", ORDER, "Sincerely,", "Lowell Brandvold, DO"]
    told.insert(0 if ":" in line else len(told), line)
    text = ((72, 100 + 16 * number, each, 10) for number, each in enumerate(told))
    (found,) = read_here(draw((*OFFICE, *text))).referrals

    assert (found.one("order_date").value, found.one("order_date").flag) == ("2026-11-18", None)

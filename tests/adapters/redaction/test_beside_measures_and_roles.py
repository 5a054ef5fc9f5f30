from __future__ import annotations

import re

import pytest

from adapters.redaction.redactor import redact


@pytest.mark.parametrize(
    "text",
    [
        "went down on 7/30 in the match",
        "The cast came off 8/10 in clinic",
        "Returned 3/10 after the storm",
        "MRI 6/10 shows a tear",
        "Sessions held 4/5-4/12 without trouble",
        "moved her visit to 6/10 at the desk",
        "see him on the 4th and 5th",
        "Card expires 03/2027",
        "Seen 2026-05-15 a day late",
    ],
)
def test_a_month_and_day_goes_where_nothing_was_measured(text: str) -> None:
    left = redact(text, {}, from_ocr=False).text
    assert not any(each.isdigit() for each in re.sub(r"<[A-Z]+_\d+>", "", left)), left


@pytest.mark.parametrize(
    "text",
    [
        "pain 7/10 in the morning",
        "supraspinatus 4/5, infraspinatus 3/5",
        "4/5 strength in the quads",
        "3/4 inch lift and 1/2 in heel wedge",
        "reflexes 2/4",
        "the plan allows 20 visits",
        "sharp pain that flared to 6/10 last night",
        "ramp access, tingling in 4th and 5th fingers",
        "is in 7TH GRADE",
        "Grade: 10th",
        "Barrett's esophagus on omeprazole",
    ],
)
def test_a_score_or_a_part_of_an_inch_stays(text: str) -> None:
    assert redact(text, {}, from_ocr=False).text == text


@pytest.mark.parametrize(
    "text",
    [
        "Rep Chase Sharp, the plan",
        "Law Offices of Chase Field",
        "LAW OFFICES OF SANDY SNOW",
        "Guarantor  Penny A. Noble",
        "released to Pearl Case",
        "Agent: Ivy Noble",
        "REP LUBOMIR DE LA FUENTE",
    ],
)
def test_strangers_with_everyday_names_go_behind_what_they_do(text: str) -> None:
    left = redact(text, {}, from_ocr=False).text
    name = [word for word in text.replace(".", "").split()[-2:] if word[0].isupper()]
    assert not any(word in left for word in name), left


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A coworker, Silver Rowing, drove him in", "Silver Rowing"),
        ("Parents Kitty Rowing (584) 332-1515", "Kitty Rowing"),
        ("his wife Efua signs for him", "Efua"),
        ("Dr. Oscar Molina called", "Oscar Molina"),
        ("Lawyer: yes, Renfro, Teague & Daughters, by phone", "Renfro Teague Daughters"),
        ("fishing trip to Knee Lake on Sunday", "Knee Lake"),
    ],
)
def test_people_and_firms_go_by_what_they_are_whatever_else_they_are_called(
    text: str, names: str
) -> None:
    left = redact(text, {}, from_ocr=False).text
    assert not any(name in left for name in names.split()), left


@pytest.mark.parametrize(
    "text",
    [
        "billing Aetna Whole Health and Blue Cross Blue Shield of Texas",
        "plan: Molina Marketplace, EPO Bronze 6500",
        "abduction 98 before, 121 after",
        "Hip arthroscopy with femoroplasty, 29914",
        "a deltopectoral interval, femoroacetabular impingement",
        "IMPLANTS: SwiveLock 4.75 mm",
        "foam march 2 x 45 s",
        "MMT: R hip abd 4-/5; HS 4/5",
        "Pt: Like a four, six when I sit",
        "M1860 03, GG0170I 05",
    ],
)
def test_plans_measures_operations_and_parts_of_a_whole_stay(text: str) -> None:
    assert redact(text, {}, from_ocr=False).text == text


def test_a_word_with_several_slips_of_ocr_is_taken_for_the_word_it_has_the_shape_of() -> None:
    text = "the wound is appcoximated and the degencrative chonges were seen"
    assert redact(text, {}, from_ocr=True).text == text

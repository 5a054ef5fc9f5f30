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

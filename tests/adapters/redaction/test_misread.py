"""What only OCR makes of an identifier is found, and what looks like it is not."""

from __future__ import annotations

import pytest

from adapters.redaction.recognizers import all_recognizers
from adapters.redaction.redactor import redact
from tests.adapters.redaction.merging import merged

MISREAD: dict[str, list[tuple[str, list[str]]]] = {
    "broken_name": [
        ("Attorney: F rank Good", ["F rank"]),
        ("the wife Barba ra Quist", ["Barba ra"]),
        ("A long walk", []),
    ],
    "damaged_age": [
        ("age 9g; no tobacco, of 1os.", ["9g", "1os"]),
        ("is90 years oldan", ["90"]),
        ("102 yeors old", ["102"]),
        ("9g yers 0ld", ["9g"]),
        ("52 years old", []),
        ("95 degrees", []),
    ],
    "damaged_box": [
        ("P.. Box 34417, Weirton", ["P.. Box 34417"]),
        ("PO 8ox 769", ["PO 8ox 769"]),
        ("P.O. Drewer 582", ["P.O. Drewer 582"]),
        ("step ups on a box 12 inches high", []),
    ],
    "damaged_date": [
        ("Date: pr 30 2026", ["pr 30 2026"]),
        ("on Novem6er 2 S, 2026", ["Novem6er 2 S, 2026"]),
        ("from 8Mar 2026 to31 ug 2026", ["8Mar 2026", "31 ug 2026"]),
        ("on July B, 226", ["July B, 226"]),
        ("visit 202 6-06-12", ["202 6-06-12"]),
        ("on Juue 20h and", ["Juue 20h"]),
        ("recheck Movembcr 15h.", ["Movembcr 15h"]),
        ("until 4th of Nay. So", ["4th of Nay"]),
        ("one mid-Octobor", ["Octobor"]),
        ("signed 05/25/2 3:41 PN", ["05/25/2 3:41 PN"]),
        ("signed 930/2026 10:24 AM", ["930/2026 10:24 AM"]),
        ("taken /6/26 9:03 AM", ["/6/26 9:03 AM"]),
        ("surgery 0/02", ["0/02"]),
        ("for 12 visits, 30 minutes", []),
        ("BP 130/80 10:24 AM, 3+/5 at 10:30", []),
    ],
    "damaged_email": [
        ("to reco rds@plan.example or", ["reco rds@plan.example"]),
        ("to records@plan,example or", ["records@plan,example"]),
        ("2 sets @ 15 lb", []),
    ],
    "damaged_initials": [
        ("TT. is a machinist", ["TT."]),
        ("l.D. has pain", ["l.D."]),
        ("Patient K.. has pain", ["K.."]),
        ("TKA. Pain is less", []),
    ],
    "damaged_phone": [
        ("at (64 3) 370-8064 about", ["(64 3) 370-8064"]),
        ("call 583 38-310 now", ["583 38-310"]),
        ("flexion 120 130 140", []),
    ],
    "damaged_place": [
        ("was 76301 ThistleDr. Now", ["76301 ThistleDr"]),
        ("at 800 Finch Glen Dr 5uite 888, fax", ["800 Finch Glen Dr 5uite 888"]),
        ("waits at Wren hollow High.", ["Wren hollow High"]),
        ("waits at School in High", []),
        ("walks 30 Feet, Stairs 12", []),
    ],
    "damaged_title": [
        ("HPI: M r. Adams isa", ["M r. Adams"]),
        ("Mr s. Tsosie", ["Mr s. Tsosie"]),
        ("M, Roberts", ["M, Roberts"]),
        ("Dr agging the foot", []),
    ],
    "damaged_url": [
        ("at wvvw.thompsonfamily55.oom.", ["wvvw.thompsonfamily55.oom"]),
        ("at www .davisfamily48. com", ["www .davisfamily48. com"]),
        ("with gains. Continue", []),
    ],
}


def test_every_recognizer_of_misread_text_has_a_table() -> None:
    assert sorted(MISREAD) == [name for name, _ in all_recognizers("misread")]


@pytest.mark.parametrize(
    ("name", "text", "wanted"),
    [(name, text, wanted) for name, rows in MISREAD.items() for text, wanted in rows],
)
def test_a_recognizer_of_misread_text_finds_what_ocr_made_of_its_kind(
    name: str, text: str, wanted: list[str]
) -> None:
    recognizer = dict(all_recognizers("misread"))[name]
    assert merged(text, recognizer(text)) == wanted


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("nail (surgeryOS/29/2026) and", "OS/29"),
        ("ASSESSMENT: SinceJuno 2 the knee", "Juno 2"),
        ("training was completed 1/17 withTomasz Quist", "Tomasz"),
        ("I sawMr Quist in the office", "Mr Quist"),
        ("Claims toPO Box 8895, Quillburg", "PO Box"),
        ("PO Box 5915\nWarm Sp rjngs, AR 49528\n", "rjngs"),
        ("PO Box 5915\nQuilliston, Va. 39814\n", "39814"),
    ],
)
def test_what_ocr_wrote_together_or_apart_is_found(text: str, gone: str) -> None:
    assert gone not in redact(text, None, from_ocr=True).text


@pytest.mark.parametrize(
    "text", ["gait training with theNuStep", "a pain of 3/10 and 4/5 strength"]
)
def test_what_ocr_wrote_together_stays_where_it_is_harmless(text: str) -> None:
    assert redact(text, None, from_ocr=True).text == text


def test_a_known_name_is_found_in_two_pieces() -> None:
    found = redact("He says that Gr ace fell", {"patient_first": "Grace"}, from_ocr=True)

    assert found.text == "He says that <PERSON_1> fell"

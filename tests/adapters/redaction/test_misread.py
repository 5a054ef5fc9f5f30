"""What only OCR makes of an identifier is found, and what looks like it is not."""

from __future__ import annotations

import pytest

from adapters.redaction.recognizers import all_recognizers
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
        ("for 12 visits, 30 minutes", []),
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

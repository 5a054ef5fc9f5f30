from __future__ import annotations

import pytest

from adapters.redaction.redactor import redact


@pytest.mark.parametrize("from_ocr", [True, False])
@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("Quattlebaum III was late", "III"),
        ("Orla Quattlebaum, Jr. was late", "Jr"),
        ("call 614-555-0173, extension 218 today", "218"),
        ("back since Nov '24 again", "24"),
        ("father of 96 lives alone", "96"),
        ("case #7719 2046 35 is open", "35"),
        ("mail to Box 617, Harlan, OH", "617"),
        ("back Friday the 13th again", "13th"),
    ],
)
def test_no_part_of_an_identifier_is_left_behind(from_ocr: bool, text: str, gone: str) -> None:
    assert gone not in redact(text, {"patient_last": "Quattlebaum"}, from_ocr=from_ocr).text


@pytest.mark.parametrize("from_ocr", [True, False])
@pytest.mark.parametrize(
    "text",
    [
        "volar plate 6 hole fixation",
        "knee flexion 120 degrees, extension 10 degrees",
        "Maitland grade III glides, Salter-Harris II fracture",
        "fall risk high, complexity high",
        "FALL RISK HIGH, MODERATE COMPLEXITY",
        "box 12 inches step ups 3x10",
        "tenderness over the 5th metatarsal",
        "turned 95 degrees to the right",
    ],
)
def test_what_only_resembles_one_stays(from_ocr: bool, text: str) -> None:
    assert redact(text, {}, from_ocr=from_ocr).text == text

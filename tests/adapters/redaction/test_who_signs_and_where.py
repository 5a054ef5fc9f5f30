"""Who signs with letters, who is handed over, and where somebody lives or goes to school."""

from __future__ import annotations

import pytest

from adapters.redaction.redactor import redact


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("Please call 555-0147.\nThank you so much, WC\n", "WC"),
        ("PLEASE CALL 555-0147.\nTHANKS, LBD", "LBD"),
        ("Subject: secure: handoff CKC\n\nHi all, we discharged", "CKC"),
        ("A LOT LOL\nMELINA: IS THAT THE CLAPPER WHO OWNS THE DINER", "CLAPPER"),
        ("HE RIDES A COUNTY VAN IN LOS ALTOS. WITHOUT THE CHAIR", "ALTOS"),
        ("FRIEND FROM SALTMARSH INTERMEDIATE, ITB SYNDROME", "INTERMEDIATE"),
        ("Employer: Brackney Cold Pack, 15 Meeting Street", "Brackney Cold Pack"),
        ("We filed with them in March, number 684-1168-1S3, and wait", "1S3"),
        ("mrn M3865053\ndidn't come 4-10 or 5-27. left 2 msgs", "4-10"),
        ("mrn M3865053\ndidn't come 6/14 or 3/6. left 2 msgs", "3/6"),
        ("BURCHETT TO RESUME 4-6 AFTER MICRODISCECTOMY", "4-6"),
    ],
)
def test_it_goes(text: str, gone: str) -> None:
    assert gone not in redact(text, {}, from_ocr=False).text


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("born 5/12/60, ege 92. Start of care soon", "92"),
        ("Sent.\n5,9.26 16:48  Text from pt", "5,9.26"),
        ("Daily Schedule     Monday 103/26     first floor", "103/26"),
    ],
)
def test_it_goes_however_it_was_misread(text: str, gone: str) -> None:
    assert gone not in redact(text, {}, from_ocr=True).text


@pytest.mark.parametrize(
    "text",
    [
        "Thank you so much, PT\n",
        "she swims at an Intermediate level",
        "pain 3/10 or 4/10 at night",
        "ASK THE THERAPIST WHO WORKS WITH HER",
    ],
)
def test_it_stays(text: str) -> None:
    assert redact(text, {}, from_ocr=False).text == text

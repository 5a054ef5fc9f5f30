"""What a clinic handles every day: rosters, exports, letters, operative notes and slips."""

from __future__ import annotations

import pytest

from adapters.redaction.redactor import redact


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("3/1   Gladden, L   #5", "L"),
        ("10/6   Goldman I   #11", "I"),
        ("no answer, then son Home Monks at 338-834-5164", "Home Monks"),
        ("in   dtr Home Mode, on HIPAA form: wants", "Home Mode"),
        ("28 West End Ave\nThree Rivers, IL 87294", "Three Rivers"),
        ("City  Three Rivers     State  Ky.     Zip  27538", "Three Rivers"),
        ("drives for Northlake Electric Co-op on weekends", "Northlake Electric Co-op"),
        ("THEIR EMPLOYER  HALDEN POST OFFICE\n", "HALDEN POST OFFICE"),
        ("RESULT CALLED TO JUST KIN FOR DR. FELLER ON", "JUST KIN"),
        ("put a boot on it til 2/6\nsports", "2/6"),
        ("UnitedHealthcare Options PPO (E7876-90732)", "90732"),
        ("MEMBER ID S3130-94721     DOB", "S3130"),
    ],
)
def test_what_identifies_goes(text: str, gone: str) -> None:
    left = redact(text, from_ocr=False).text

    assert not any(f" {word} " in f" {left} " for word in gone.split())


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("28 JUL 2026     PT TX             SCIATICA", "PT TX"),
        ("Copy given to employee: Y          Copy mailed", ": Y"),
        ('"Better every time"  9/10.  Brace off', "9/10"),
        ("drive 1 hr with pain less than 3/10", "less than 3/10"),
        ("ext                  -8                    0", "-8"),
        ("6/2   Maurer   #11\n15 min late", "#11"),
        ("Pain comes and goes, never gone.", "Pain comes"),
        ("INDICATIONS: A 58 YO RHD MALE WHO FAILED PT", "58 YO RHD MALE WHO FAILED PT"),
        ("SHE SHOULD NOT LIFT OVER 15 POUNDS OR BEND REPEATEDLY", "15 POUNDS OR BEND"),
        ("Primary insurance  Horizon NJ Health     ID", "Horizon NJ Health"),
        ("97110-97112 billed", "97110-97112"),
        ("the femur was held and a Kocher clamp marked the level", "Kocher clamp"),
    ],
)
def test_what_says_how_somebody_is_stays(text: str, kept: str) -> None:
    assert kept in redact(text, from_ocr=False).text


def test_one_letter_beside_what_goes_stays_a_piece_of_it_on_a_fax() -> None:
    assert "E " not in redact("PLAN 1-712-737-8866, E XT. 94. CALLED", from_ocr=True).text


def test_a_figure_of_another_script_is_a_figure() -> None:
    assert "PHONE" in redact("call ٤٣٥-٦٩٤-٦٨٥٩ now", from_ocr=False).text

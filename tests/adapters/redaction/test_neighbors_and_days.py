"""What papers of a clinic's neighbors and of its days showed, each way on another wording."""

from __future__ import annotations

import pytest

from adapters.redaction.redactor import redact


def shown(text: str, *, from_ocr: bool = False) -> str:
    return redact(text, from_ocr=from_ocr).text


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("Wren Therapy\n30 Sycamore Shoals, Lower Level, Corona, NV 82379", "Level"),
        ("LARK DME, LLC, 68 PIONEER PERCH, SUITE 8, ALBEMARLE, MI", "68"),
        ("Wren Therapy\n55 S 200 East, Bldg 9, Opelika, AL 96762", "55 S"),
        ("SHE LOVES MUSIC, LOUD. SHE'S 93 AND WILL TELL YOU", "93"),
        ("poc sent? n/a 4/18     cert thru May", "4/18"),
        ("avoid: squats\nbaseline (3/4): Berg 50; grip 48 lb", "3/4"),
        ("absent 2/5 (orthodontist)", "2/5"),
        ("ALLERGIC TO PILLS. WANTS TO BE CALLED MA BELL NOW LOL", "MA BELL"),
        ("SEEN BY ABD AL-KARIM HADDAD (SON)", "ABD"),
    ],
)
def test_it_goes(text: str, gone: str) -> None:
    assert gone not in shown(text)


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("RENTAL FROM FEBPUARY 3, 2026 ON", "3"),
        ("MOVED TO AG 1, 2026. FRIEND", "1,"),
        ("REPORT A PR 29, 2026 CLOSED", "A PR"),
        ("DATE OF INJURY: 31-M AR-2026 ADJ", "31-M"),
        ("class on Tuesday (Sp 8) with bands", "8)"),
        ("DOB My 6h, 1993 chart", "6h"),
        ("SINCE JAN 13TH, 206. GRIP", "206"),
        ("BANDS: P.0. BOX 6331, ELMORE", "P.0."),
        ("address for the bands: Fost Office Box 690.", "Office"),
        ("ask for A liaksandr at the gate", "A "),
    ],
)
def test_it_goes_where_a_scan_damaged_it(text: str, gone: str) -> None:
    assert gone not in shown(text, from_ocr=True)


@pytest.mark.parametrize(
    "text",
    [
        "quads at baseline (4/5), now 5/5",
        "He did 3 sets, unit 2 of the program",
        "Clinical Instructor weekly log",
        "settings 250 usec, 3 MHz",
        "no Zynex or other stim",
        "SN visits 2 a week",
    ],
)
def test_it_stays(text: str) -> None:
    assert shown(text) == text


def test_an_initial_behind_a_word_that_is_somebodys_goes_with_it() -> None:
    text = "YOUR LAST VISIT, HONEY B!\nSEE YOU SOON."

    assert "B!" not in shown(text)

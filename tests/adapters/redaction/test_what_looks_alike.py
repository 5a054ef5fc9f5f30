"""What looks alike: days and counts, towns and suites, names and shorthand."""

from __future__ import annotations

import pytest

from adapters.redaction.redactor import redact


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("Return visits 7/18 and 3/16. Call first.", "7/18"),
        ("Fill in the pain log from 3/4 to 4/13.", "3/4"),
        ("Fill in the pain log from 7/24 to 1/5.", "1/5"),
        ("LOG: 1-8 NO SHOW BY DRIVER", "1-8"),
        ("I am 95 and still drive myself.", "95"),
        ("Comment on Crouse, L: M16.12 left hip OA", ", L"),
        ("Comment on Flanagan I: M54.59 low back pain", " I:"),
        ("BOOKED WITH ED LUGO, REF 44", " ED "),
        ("THANKS AUNT DOT! NO COPAY", "AUNT"),
        ("Hello,\nG-Ma,\nIt was good to see you", "G-Ma"),
        ("He has GEHA RX659640907 first", "RX659640907"),
        ("08/02   8M24146318   97112   PAID", "8M24146318"),
        ("444 CIDER MILL RD STE. P, LUDINGTON, ORE. 57176", "P,"),
        ("444 CIDER MILL RD STE. P, LUDINGTON, ORE. 57176", "LUDINGTON"),
        ("79405 HAMLET CT TRLR 37, LUDINGTON   9:45 AM", "37"),
        ("DROP OFF AT 667 S ELM, INDIANA   APPT 1:15 PM", "667"),
        ("Humberto Walden, PT, MSPT    Lic. PT. 215094", "PT. 2"),
    ],
)
def test_it_goes(text: str, gone: str) -> None:
    assert gone not in redact(text, {}, from_ocr=False).text


@pytest.mark.parametrize(
    "text",
    [
        "pain went from 6/10 to 3/10, strength 4/5 to 5/5",
        "The extensor hallucis is 4/5 and heel raise is 6 reps",
        "THE ACHILLES REFLEX IS 1+ ON THE LEFT",
        "status post an L4-5 decompression",
        "VISIT LIMIT 60 COMBINED PT/OT/ST",
        "PLAN   GOLD HMO 2000   STATUS ACTIVE",
        "APPT 10:30 AM\nLEG B",
        "average 5.3 average last time",
        "NEEDS A LIFT VAN FOR 60 DAYS.",
        "I'm 92 percent better",
        "visits 7/12 so far",
        "Thompson's squeeze was normal and the Windlass test was painful",
        "MODIVCARE   TRIP CONFIRMATION",
    ],
)
def test_it_stays(text: str) -> None:
    assert redact(text, {}, from_ocr=False).text == text


def test_what_somebody_still_does_is_no_surname_in_capitals() -> None:
    left = redact("ALSO, MR. SWANK STILL NEEDS A HAND ON THE RAIL.", {}, from_ocr=False).text
    assert "STILL NEEDS A HAND" in left

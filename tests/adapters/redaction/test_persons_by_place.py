"""People named like everyday words, days of a month, and numbers that hang together."""

from __future__ import annotations

import pytest

from adapters.redaction.redactor import redact


def shown(text: str, *, from_ocr: bool = False) -> str:
    return redact(text, None, from_ocr=from_ocr).text


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("Talked to mom (Patience, cell on file) today", "Patience"),
        ("He did well. Red has an appointment with the surgeon", "Red"),
        ("CALL BACK, ASK FOR RED. OH, AND THE CARD CHANGED", "RED"),
        ("seen with aunt Lance Chin today", "Chin"),
        ("Reviewer: Star Chin, second line", "Chin"),
        ("THANKS SO MUCH!\nJACK\ncall the desk", "JACK"),
        ("| Wade | no call | Misty |", "Misty"),
        ("AND TO COACH BRACE. NO PRACTICE", "BRACE"),
        ("Dean at the carrier has approved", "Dean"),
        ("visitor Jean-Paul van der Meulen left", "van"),
        ("and to Coach al-Hashimi after", "al-"),
        ("NO AUTH NEEDED PER JERSEY, REF 1", "JERSEY"),
        ("Crane, Hollis B is here today", "Hollis B"),
        ("PT'S GRANDSON HUNTER CARRIED THE WALKER", "HUNTER"),
        ("Violet emailed back at once", "Violet"),
        ("TOLD CURRY 3.16 AND HER MOM", "CURRY"),
        ("DPT WROTE:\nSTORM, THE X-RAY SHOWS", "STORM"),
        ("HI MOSS, THANK YOU FOR YOUR MESSAGE", "MOSS"),
        ("IN 04/2026 WALLY HAD AN ARTHROSCOPIC REPAIR", "WALLY"),
        ("Sunshine may return to work soon", "Sunshine"),
        ("name: banks weaks\nDate of birth", "weaks"),
        ("signature: merry beam   date: today", "merry"),
        ("Preferred: Bets\nDOB", "Bets"),
        ("has nobody sent the records?\nSB\n\nfront desk", "SB"),
    ],
)
def test_a_word_goes_where_a_person_is_meant(text: str, gone: str) -> None:
    for from_ocr in (False, True):
        assert gone not in shown(text, from_ocr=from_ocr)


@pytest.mark.parametrize(
    "phrase",
    [
        "RED THERABAND 3 X 10",
        "Bridges with red band",
        "Will need 8 more visits",
        "Grace period, chin tucks, short arc quads",
        "Mark steps with tape",
        "MAY STAND 30 MINUTES PER HOUR",
        "min A x 2",
        "chronic pain since the fall",
        "Patient would benefit from manual therapy",
        "3X PER DAY, PER PROTOCOL",
        "signature: on file",
    ],
)
def test_the_same_words_stay_where_they_are_words(phrase: str) -> None:
    assert phrase in shown(f"Plan. {phrase}.\n")


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("we moved it to Thurs the 6th | mother", ("Thurs", "6th")),
        ("seen on the 26th of June for", ("the 26th of June",)),
        ("back by Nov '26 at the latest", ("Nov '26",)),
        ("next appt is after the Fourth of July", ("Fourth", "July")),
        ("closed since Christmas Eve", ("Christmas",)),
        ("the twenty-third of October", ("twenty-third", "October")),
        ("SEEN ON THE 26TH TO TALK", ("26TH",)),
    ],
)
def test_a_day_goes_however_it_is_said(text: str, gone: tuple[str, ...]) -> None:
    for from_ocr in (False, True):
        assert not [each for each in gone if each in shown(text, from_ocr=from_ocr)]


@pytest.mark.parametrize(
    "phrase", ["the 10th visit", "3rd in a row", "5th metatarsal", "4th-5th digit", "2nd toe"]
)
def test_what_is_counted_stays(phrase: str) -> None:
    assert phrase in shown(f"Note: {phrase}.\n")


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("claim 141-UX-742404 is open", ("141", "UX", "742404")),
        ("encounter: 9614 4119 59 today", ("9614", "4119", "59")),
        ("licence PT.612836 of the state", ("PT.", "612836")),
        ("the white truck (546 VKT) and", ("546", "VKT")),
        ("lives in room 214 with", ("214",)),
        ("portal, code R371899. Questions", ("R371899",)),
        ("mother is 94 and cannot help", ("94",)),
    ],
)
def test_a_number_goes_as_a_whole(text: str, gone: tuple[str, ...]) -> None:
    for from_ocr in (False, True):
        assert not [each for each in gone if each in shown(text, from_ocr=from_ocr)]


@pytest.mark.parametrize(
    "phrase",
    ["flexion 95 degrees", "LEFS 24 of 80", "copay $1,500.00", "10:15-11:02", "visit 6/12"],
)
def test_figures_that_measure_count_or_pay_stay(phrase: str) -> None:
    assert phrase in shown(f"Note: {phrase}.\n")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("today with her niece, Wave Splint. As you know", "Wave Splint"),
        ("Lives with Rainbow Chart at home", "Rainbow Chart"),
        ("THE MOTHER, SEQUOIA SHADE, SIGNED FOR IT", "SEQUOIA SHADE"),
        ("TRANSPORTATION BY BOOTS WOODEN, TEL. (267) 555-0144", "BOOTS WOODEN"),
        ("A NIECE, WHISPER, INTO A DORM", "WHISPER"),
        ("to extend it call Clarity Balm, RN, today", "Clarity Balm"),
        ('Runner (likes "Bubbles")   Age 58', "Bubbles"),
        ("Prefer to be called: Lolly   Date of birth", "Lolly"),
        ("without pain before Table's wedding", "Table"),
        ("lifting. Wife Quartz now does the laundry", "Quartz"),
        ("Mrs. Medica Gunn is back", "Medica"),
        ("Patient: Zurich Crabb", "Zurich"),
        ("Supervisor Quartz Arch has desk work", "Quartz"),
        ("under a policy of Quartz Crabb, SRQU95", "Quartz"),
        ("daughter Sedgwick Lash, RN", "Sedgwick"),
        ("KIDS: TWINS SCOT AND DELIGHT.", "DELIGHT"),
        ("lives with twins Lupine and Delight", "Lupine"),
        ("Mary Gebhardt, called Fuzz, born", "Fuzz"),
    ],
)
def test_a_word_is_a_name_where_only_a_name_can_stand(text: str, names: str) -> None:
    left = redact(text, {}, from_ocr=False).text
    assert not any(name in left for name in names.split()), left


@pytest.mark.parametrize(
    "text",
    [
        "referred for Manual Therapy and Gait Training",
        "SEEN BY PT FOR BACK PAIN, KNEE PAIN.",
        "Subject: Request for Authorization of Services\nPlan: Physical therapy twice a week",
        "CC: NECK PAIN",
        "EXAM: MR ARTHROGRAM RIGHT HIP",
        "MAGNETIC RESONANCE IMAGING REPORT",
        "start ASA 81 mg daily, Hgb 13.2, SWMT 3.61",
        "A Kocher was placed on the level",
        "30 d. PT 3 times a week, ER @ side 25",
        "97161-97163, OOP 5000",
        "Insurance: Quartz",
        "FAMILY HISTORY: CHILDREN WELL. PARENTS AND SIBLINGS HEALTHY. NO DIABETES.",
        "Pt, called PT, no answer",
        "Sedgwick approved 8 visits",
        "adjuster at Sedgwick said wait",
        "To: Wellmark BCBS, Centene Sunshine Health",
        "the carrier Travelers covers it",
    ],
)
def test_words_of_medicine_and_of_forms_stay_where_a_name_could_stand(text: str) -> None:
    assert redact(text, {}, from_ocr=False).text == text


@pytest.mark.parametrize("text", ["LVM for Quartz at noon", "Counsel for Quartz is out"])
def test_a_known_person_called_like_a_payer_goes_where_nothing_says_payer(text: str) -> None:
    assert "Quartz" not in redact(text, {"patient_first": "Quartz"}, from_ocr=False).text

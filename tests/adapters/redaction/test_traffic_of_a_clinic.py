"""A clinic's traffic: messages, lots, rows of addresses, kin, and what OCR takes apart there."""

from __future__ import annotations

import pytest

from adapters.redaction.redactor import redact


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("Msg: can I drive again? QTX\nReference 55-1", "QTX"),
        ("when should she start to walk? KB\nSent from", "KB"),
        ("license plate (lot C) 561 KTW, truck", "561 KTW"),
        ("letter to 12 Bay Rd, Lot 7, Turn Back 7/21/26\nGains", "Turn Back"),
        ("adr = 3 Finch Ct; TURN BACK; SD; 57024-1123\n", "TURN BACK"),
        ("clinic Peak Therapy, PLLC, Crossroads\nQuestions? Text", "Crossroads"),
        ("Zane / 9/1/2026 / 2-6, 4-24 / lm w/ mom", "2-6"),
        ("DAD AND STEPMOM KIM AGREED ON FRIDAY", "KIM"),
        ("HOME: TRAILER, SISTER MI HELPS. RIDE WITH", "MI"),
        ("Mi (wife) said he slept", "Mi "),
        ("NURSE CASE MANAGER ANNA-MARIE CREDIT WAS NOTIFIED", "CREDIT"),
        ("F/U\nJOANNA CANOPY LATE 20 MIN, BUS", "CANOPY"),
    ],
)
def test_whoever_writes_comes_or_lives_somewhere_goes(text: str, gone: str) -> None:
    assert gone not in redact(text, from_ocr=False).text


@pytest.mark.parametrize(
    "text",
    [
        "Latex allergy? NO\n",
        "Assistive device for stairs? SPC\n",
        "Does the patient still have pain? LBP\n",
        "MOTHER PT HELPS",
        "sets / 2-3, 10-15 reps / rest",
        "plate (4 hole) and 6 screws",
        "Denies numbness; denies falls; no fever",
    ],
)
def test_answers_measures_and_shorthand_stay(text: str) -> None:
    assert redact(text, from_ocr=False).text == text


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("Supervisor: Nelda Art is, carrier", "is,"),
        ("proxy Nelda P rice-Lowe   sent", "rice"),
        ("FATHER OTTO FOR SYTHE UPDATED IN THE WAITING AREA", "FOR"),
        ("reviewer, Ofei-Bonsu partial", "Bonsu"),
        ("wait for her at Wren hollow High.\nGoals", "hollow"),
        ("mail re cord5@kettleford.example.net", "re "),
        ("notified at inf o@kettleford.example.org.", "inf"),
        ("notified at billing5@kettleford.example.org.", "billing"),
        ("Call (89g) 325-8489 if you feel", "89g"),
        ("off 10/3/2026 til 1 0/15 for work", "0/15"),
        ("injury 10/1 0/26.\n", "0/26"),
        ("Date of birth9/I4/139\n", "I4"),
        ("Holder          DOB8/2 8/146          Relation", "146"),
        ("eval is 10/81, urinary leakage", "10/81"),
        ("OFFICE NOTE     AVG 11 2026", "AVG"),
        ("address was 76301 ThistleDr. Moved", "Thistle"),
        ("800 Finch Glen Dr 5uite 888, fax", "888"),
        ("old card was Geisingcr Gold 97281 3192, termed", "97281"),
    ],
)
def test_what_ocr_took_apart_or_joined_goes_whole(text: str, gone: str) -> None:
    assert gone not in redact(text, from_ocr=True).text


@pytest.mark.parametrize(
    "text", ["MoCA 10/30, LEFS 45/80", "use at home @ 15 lb", "AN ANKLE SPRAIN, FOR STRENGTH"]
)
def test_scores_and_plain_words_of_a_fax_stay(text: str) -> None:
    assert redact(text, from_ocr=True).text == text


def test_tests_called_by_two_names_stay_whole() -> None:
    text = "THE HILL-SACHS LESION WAS SMALL AND DID NOT ENGAGE"
    assert redact(text, from_ocr=False).text == text

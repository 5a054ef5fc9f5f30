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
        ("a fall on 7.2.26 in Alderpoint", "7.2.26"),
        ("injured 7-6-26 in a collision", "7-6-26"),
        ("claim 058099290001 GB 01, policy", "GB 01"),
        ("CALL 614-555-0173, X15.\nCONCUSSION", "X15"),
        ("Mail: P.O. Box 97113, Harlan, OH", "97113"),
        ("Harlan Rehab\n304 S 500 W\nHarlan, OH", "500 W"),
        ("0804 pt Quattlebaum, N c/o jaw pain", " N "),
        ("Orla Quattlebaum, PT, MS (PT 990001)", "(PT"),
        ("Orla Quattlebaum, PT (PHT-PT-LIC-90001) on Monday", "PHT"),
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
        "CMS-1500 form, PHQ-9 of 12, LCD L33631",
        "burned, X15.0XXA, and billed 97113 twice",
        "PT 97110 and PT 3 times a week",
    ],
)
def test_what_only_resembles_one_stays(from_ocr: bool, text: str) -> None:
    assert redact(text, {}, from_ocr=from_ocr).text == text


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("signed Dec 12, 205. 6:Z2 PM", "6:Z2"),
        ("signed l1/27l2025 1:48 prn", "1:48"),
        ("cert 06l04/2026 t hrough 10/28/2026", "hrough"),
        ("films of 3 Jen are fine", "Jen"),
        ("asked for the 16  ul flow sheet", "ul"),
        ("print date: 10/2/5 8:52 AM", "8:52"),
        ("tried on 26tb of May and ruled out", "26tb"),
        ("same/similar checked20 Apr, call", "20"),
        ("date of service JuI 29, 2026", "JuI"),
        ("nike egainby March. Please", "March"),
    ],
)
def test_no_part_of_a_misread_date_is_left_behind(text: str, gone: str) -> None:
    assert gone not in redact(text, {}, from_ocr=True).text


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("write to reco rds@plan.example or fax", "reco"),
        ("write to records@plan,example or fax", "example"),
        ("Appeals\nP.. Box 34417, Weirton", "34417"),
        ("Appeals\nPO 8ox 76929\nMount Shasta", "8ox"),
        ("Appeals\nPO 8ox 76929\nMount Shasta", "PO"),
    ],
)
def test_no_part_of_a_misread_address_is_left_behind(text: str, gone: str) -> None:
    assert gone not in redact(text, {}, from_ocr=True).text


@pytest.mark.parametrize("from_ocr", [True, False])
@pytest.mark.parametrize("text", ["DROVE TO BACK BAY AND FLARED", "BUS FROM ELBOW LAKE"])
def test_a_town_named_by_words_goes_in_a_line_of_capitals(from_ocr: bool, text: str) -> None:
    redacted = redact(text, {}, from_ocr=from_ocr).text
    assert not {"BAY", "LAKE"} & set(redacted.split())


@pytest.mark.parametrize("from_ocr", [True, False])
@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("With thanks,\nTruly Quattlebaum\nCase Manager", "Truly"),
        ("reviewed with Mx. Quattlebaum", "Mx"),
        ("REVIEWED WITH MX. QUATTLEBAUM", "MX"),
        ("Law Offices of Quattlebaum", "Law"),
        ("works at Quattlebaum Ladder & Scaffold nights", "Scaffold"),
        ("daughter Orla, Quattlebaum Post Office, done", "Office"),
    ],
)
def test_what_belongs_to_a_name_goes_with_it(from_ocr: bool, text: str, gone: str) -> None:
    assert gone not in redact(text, {}, from_ocr=from_ocr).text

"""Ways of writing an identifier down that look like something else, and the things themselves."""

from __future__ import annotations

import pytest

from adapters.redaction.redactor import redact

KNOWN = {"patient_first": "Orla", "patient_last": "Quattlebaum"}


@pytest.mark.parametrize("from_ocr", [True, False])
@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("P.S. it was 02-15 that I fell", "02-15"),
        ("that I fell and not 11-27 like your chart says", "11-27"),
        ("Reminder: PT visit Monday 12-20 10:15 AM", "12-20"),
        ("moved. What about 11-13 at 5?", "11-13"),
        ("01-10   8:10-12:00   stiff", "01-10"),
        ("12-14   absent, truck would not start", "12-14"),
        ("missed on 09-28 and 12-15 (ear tubes)", "12-15"),
        ("called pt 10-29, no answer", "10-29"),
        ("Dept 05 24 2026 CSN", "05 24"),
        ("seen on 02 21 2026 at 10:40", "02 21"),
        ("reach us at 614-555-0173, opt. 3", "opt. 3"),
        ("line (614) 555-0173, option 2: moved", "option 2"),
        ("at +16145550173, opt. 8 today", "opt. 8"),
        ("lives with spouse Thandeka, 98 and forgetful", "98"),
        ("X-Originating-IP: 2001:db8::f402:53", "f402"),
        ("(activation code DQZ-KRJ-57, good until June)", "DQZ"),
        ("activation code U5WK-8G45, good until June", "8G45"),
        ("keyed in, conf. no. 0927-9697-H0; sent", "H0"),
        ("episode 0451-8452-C3", "C3"),
        ("has the number 0234-1135 -T9 on it", "T9"),
        ("teaches at Our Lady of the Plains, lifts crates", "Plains"),
        ("HE IS OFF FROM OUR LADY OF THE PLAINS", "PLAINS"),
        ("Student Support Office, Little Sprouts Preschool", "Sprouts"),
        ("HE IS OFF FROM LITTLE SPROUTS PRESCHOOL", "SPROUTS"),
        ("in the blue wagon, plate L26-DMT. Then", "L26"),
        ("his car had plate H28-NSA. With the exam", "H28"),
        ("truck (91B-325) would not start", "91B"),
        ("Medicare 5DR7 E58 PJ26", "E58"),
        ("Policy 1QN8-N10-QH53, grp", "N10"),
        ("Told Mrs. della Rocca on Monday", "Mrs"),
        ("Told Mr al-Masri on Monday", "Mr"),
        ("mail to Merit Minor, Esq.\nby Tuesday", "Merit"),
        ("truck (YNM 1M6) would not start", "1M6"),
        ("no change in restrictions.\n10-23   absent again", "10-23"),
        ("last home visit 6 / 8 / 26     9 PT visits", "6 / 8"),
        ("10-10   absent, truck would not start", "10-10"),
        ("on hold, then Wells Stout in intake", "Wells"),
        ("FAX FOR RN WELLS MEANS TODAY", "WELLS"),
        ("RANCH ROAD, LAKE HAVASU CITY, AK", "CITY"),
        ("Grove & Street, P.A.\nAttorneys", "Grove"),
        ("LOWER & SKINNER, P.A.\nATTORNEYS", "LOWER"),
        (" 7:02a  hi its trace (Trace Crutcher), my knee", "trace"),
        ("hey its poppy, running late", "poppy"),
        ("LM WITH TRACE", "TRACE"),
        ("DEAR MERIT,\n\nI TREAT", "MERIT"),
        ("CHILDREN ARE JASPER AND FLINT.", "FLINT"),
        ("guarding. OQ left early for work", "OQ"),
        ("mother Bronwyn Standing Elk came by", "Standing"),
        ("could I come on 3-20 or 3-23 instead", "3-23"),
        ("authorization runs out 7-15, 3 visits left", "7-15"),
        ("Created 2026-05-02T14:11:09Z by desk", "14:11"),
        ("Signed 05/02/26 14:20  by desk", "14:20"),
        ("born nine fourteen fifty one in town", "fifty"),
        ("an appointment Thursday the eleventh", "eleventh"),
        ("arthroscopy in fall of 2019", "fall of"),
        ("desde el 3 de abril", "abril"),
        ("spelled k e t t l e m a n", "k e t"),
        ("visit bendpt.example/r/7Kq2Zx now", "bendpt"),
        ("write pquist at sentry dot example", "sentry"),
        ("at 418 Wren Hollow Ln, Unit C", "Unit C"),
        ("flat tire on hwy 70", "hwy"),
        ("is in Rm 412-B", "412-B"),
        ("Apache Junction, AZ 85119", "Junction"),
        ("Last seen 7.22 at the office", "7.22"),
        ("the foreman was told 7-10.", "7-10"),
        ("cell four one seven, five five five, oh one eight eight.", "eight"),
        ("sent by Kroger #417 of that town", "417"),
        ("the convent: Sisters of Marjoram", "Sisters"),
        ("past Quimby Drug on the way", "Drug"),
        ("at 300 S. Jefferson, second floor", "300"),
        ("to Rt 2 Box 118, Fordland", "Rt 2"),
        ("1180 E ELM ST REPUBLIC MO 65738", "REPUBLIC"),
        ("HALVORSEN^RAMONA^L  F", "^L"),
        ("reminder\nHalvorsen, D.  your visit", ", D."),
    ],
)
def test_an_identifier_is_replaced_whatever_it_resembles(
    from_ocr: bool, text: str, gone: str
) -> None:
    assert gone not in redact(text, KNOWN, from_ocr=from_ocr).text


@pytest.mark.parametrize("from_ocr", [True, False])
@pytest.mark.parametrize(
    "text",
    [
        "hold 10-15 seconds, 10-12 reps, 12-15 lb",
        "10-12 visits over 10-12 weeks",
        "knee 0-0-127",
        "GG0170 score 05",
        "HR 102, BP 148/91, RR 18, SpO2 97% RA",
        "54F R ankle inversion injury",
        "Hawkins-Kennedy +, Neer +",
        "after 1.25 mg, back from 2.10 points",
        "G2P2, forceps x1, 3rd degree tear",
        "G3 P2012, one C-section",
        "PFDI-20 118 and FSFI 19.2",
        "K2, then K3",
        "PT 2w4 1w3",
        "Farmer's walk with 20 lb",
        "Tylenol 1000 3x a day",
        "oxygen concentrator, new Velcro",
        "LBP 3/10 today",
        "stopped the lift for 6/10 pain",
        "levator ani tender left, 6/10",
        "Q-tip test 4/10 at 6 o'clock",
        "HR max 141, benefit max not reached",
        "flex 96, ext -7",
        "Tu/Th 4 wks",
        "BP 12-15 points lower, option 2 is surgery",
        "hi im still sore today",
        "message with the home program",
        "distal plate, 6 screws, S52.501A",
        "flexion, 95 degrees",
        "97110-GP and 97140-GP",
    ],
)
def test_a_measure_code_or_word_of_therapy_stays(from_ocr: bool, text: str) -> None:
    assert redact(text, KNOWN, from_ocr=from_ocr).text == text

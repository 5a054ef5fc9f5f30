"""A clinic's ordinary day: contacts, schedules, huddles, letters to and from insurers."""

from __future__ import annotations

import pytest

from adapters.redaction.redactor import redact


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("   CONTACT 2 NOOK ROMANCE, SON     PRIMARY", "NOOK ROMANCE"),
        ("LEAVE MESSAGES WITH BANNER CHARM, MY SISTER, ONLY", "BANNER CHARM"),
        ("STAIR USE HELPS. EMERG MUSE VOICE 1-561-553-8812", "MUSE VOICE"),
        ("DR YOUNG PANE   CRNA HONEST STRIKE\nPRE/POST DX", "HONEST STRIKE"),
        ("CHEVROLET, ATTN SASH HUSKY\nVIEWED BY", "SASH HUSKY"),
        ("I'm at First Choice Staffing till 6.", "First Choice"),
        ("works at First Choice Staffing\nChild's school", "First Choice"),
        ("6   LETTER   TO FIRST CHOICE STAFFING, ATTN LAVON", "FIRST CHOICE"),
        ("ID 498233701   Gr. 16M121\nReason ankle", "16M121"),
        ("ID 198-01     GRP G7048     SUBSCRIBER", "G7048"),
        ("re: auth for S.R.T. chart 17517", "S.R.T."),
        ("hip precautions. Custard had R reverse TSA", "Custard"),
        ("hip precautions. Vise had Latarjet in May", "Vise"),
        ("TO        Almond Sport, Medical Records", "Almond Sport"),
        ("24/25 1:10 Mat Ginger, new pt, cervical", "Mat Ginger"),
        ("also the Cone twins (Dandy and Axel) both", "Cone"),
        ("clm 081-T7-936126, needs FOTO", "936126"),
    ],
)
def test_whoever_is_met_on_an_ordinary_day_goes(text: str, gone: str) -> None:
    assert gone not in redact(text, from_ocr=False).text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("FAX TO PAYER, ATTN MEDICAL RECORDS\nPAGES 4", "MEDICAL RECORDS"),
        ("TO        Medical Records, 4 pages", "Medical Records"),
        ("Patient had L4-5 fusion. She had Botox. Shoulder had R", "Shoulder had R"),
        ("procedure G0283 billed, group therapy 97150", "G0283"),
    ],
)
def test_offices_meetings_and_codes_stay(text: str, kept: str) -> None:
    assert kept in redact(text, from_ocr=False).text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("outpatient rehabilitation, rev 0420", "rev 0420"),
        ("wrist flex 40, ext 35. Grip", "flex 40, ext 35"),
        ("KNEE FLEX 121, EXT 0. GAIT", "FLEX 121, EXT 0"),
        ("PMH: hx DVT 2019, HTN", "hx DVT 2019"),
        ("Roland-Morris 11/24 today", "Roland-Morris 11/24"),
        ("MMT: GLUTE MED 3/5 L, QUAD", "GLUTE MED 3/5"),
        ("A KRACKOW STITCH WAS PLACED. SKIN", "A KRACKOW STITCH"),
        ("NYLON AND A ROBERT JONES DRESSING", "A ROBERT JONES DRESSING"),
        ("THE NERVE WAS DECOMPRESSED AT OSBORNE'S BAND", "OSBORNE'S BAND"),
        ("tender at Gerdy's tubercle", "Gerdy's tubercle"),
        ("MALLORY-HEAD BROACHES WERE USED IN ORDER", "MALLORY-HEAD BROACHES"),
        ("Implants: Acumed plate, 6 screws", "Acumed plate"),
        ("EXAM: X-RAY LEFT KNEE", "X-RAY"),
        ("prone Ts and Ys 2x10", "Ts and Ys"),
        ("R knee 0-8-112 today", "0-8-112"),
        ("STAIRS RECIPROCAL WITHOUT RAIL (NOT MET)", "RAIL (NOT MET)"),
        ("WEEKS. BIW X 6 WEEKS", "BIW X 6 WEEKS"),
        ("Lives in a TRAILER, 4 STEPS AND RAIL", "TRAILER, 4 STEPS"),
    ],
)
def test_codes_motions_and_things_called_by_others_stay(text: str, kept: str) -> None:
    assert kept in redact(text, from_ocr=False).text


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("call Dr. Osborne's band teacher", "Osborne"),
        ("spoke with Robert Jones protocol sent", "Robert"),
        ("Call 585-555-0142, ext 35", "35"),
        ("his wife Krackow stitches quilts", "Krackow"),
        ("van plate Garcia plate 7KX 221", "Garcia"),
        ("FRANCES (ROSE) HALE CALLED", "ROSE"),
    ],
)
def test_people_who_are_called_like_things_go(text: str, gone: str) -> None:
    assert gone not in redact(text, from_ocr=False).text


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("\nVelour from Dr. Trunk's says the order", "Velour"),
        ("ALSO THE WISH TWINS (MANY AND MI) BOTH", "MANY"),
        ("text 742 855-0733, call Virgie re 5-10", "5-10"),
        ("\n4-12 feels stronger. late", "4-12"),
        ("8:30   Job Pole   vestib   Medicare", "Job Pole"),
    ],
)
def test_names_that_are_words_go_where_people_stand(text: str, gone: str) -> None:
    assert gone not in redact(text, from_ocr=False).text


@pytest.mark.parametrize("angle", ["elbow -12 to 130; DF R 2", "forward flexion to 120, ER to 30"])
def test_an_angle_of_a_fax_is_no_age(angle: str) -> None:
    assert redact(angle, from_ocr=True).text == angle


@pytest.mark.parametrize("age", ["aged 93.", "mother of 98, lives"])
def test_an_age_above_ninety_of_a_fax_goes(age: str) -> None:
    assert "9" not in redact(age, from_ocr=True).text


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("operator at The Rusty Anchor, hurt 4/23", "Anchor"),
        ("meeting with daughters Robbin and Tab Knot.", "Knot"),
        ("S: Caregiver Sonnet Clamp says trips on rugs less", "Clamp"),
        ("Signed: I Ibarguen     Scanned by", "I "),
    ],
)
def test_who_is_called_like_a_thing_goes_where_it_has_a_capital(text: str, gone: str) -> None:
    assert gone not in redact(text, from_ocr=False).text

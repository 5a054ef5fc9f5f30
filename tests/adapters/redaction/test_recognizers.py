from __future__ import annotations

import pytest

from adapters.redaction.recognizers import all_recognizers
from tests.adapters.redaction.merging import merged

TABLE: dict[str, list[tuple[str, list[str]]]] = {
    "address": [
        ("Box 617, Harlan", ["Box 617", "Harlan"]),
        (
            "P.O. Box #52 and P. O. BOX 1207 and POB 88",
            ["P.O. Box #52", "P. O. BOX 1207", "POB 88"],
        ),
        ("Box 24 of the form, box 12 inches, Box 40 lb lift, BOX 60 CM", []),
        (
            "Home is 5730 W 47th St Apt 9, Harlan, OH 43210",
            ["5730 W 47th St Apt 9", "Harlan", "43210"],
        ),
        ("954 COUNTY ROAD 12 UNIT B", ["954 COUNTY ROAD 12 UNIT B"]),
        ("PO Box 118", ["PO Box 118"]),
        ("Send to 8317 Tamworth Rd, 2nd Floor.", ["8317 Tamworth Rd, 2nd Floor"]),
        ("8317 TAMWORTH RD, 3RD FLOOR", ["8317 TAMWORTH RD, 3RD FLOOR"]),
        ("30 second chair stand 9 reps. Per Dr. Quill", []),
        ("CPT 97110, 97140", []),
    ],
    "addressed_person": [
        ("Dear Thandeka,", ["Thandeka"]),
        ("Signed electronically by Orla Quist on", ["Orla Quist"]),
        ("Sincerely,\nIlse Varga", ["Ilse Varga"]),
        ("approved by the plan", []),
    ],
    "age": [
        ("father of 96", ["96"]),
        ("turned 92 in", ["92"]),
        ("Age 97, age:95, aged 91", ["97", "95", "91"]),
        ("98 y/o, 94yo, 99 yo", ["98 y/o", "94yo", "99 yo"]),
        ("father of 3, turned 89, age 52, 71 y/o", []),
        ("turned 95 degrees, is 95% better, is 98.6, is 110 lb, is 92 bpm", []),
        ("a 93-year-old man", ["93-year-old"]),
        ("aged 101", ["101"]),
        ("a 52-year-old man", []),
        ("flexion is 95 degrees", []),
    ],
    "claim_number": [
        ("case #7719 2046 35", ["7719 2046 35"]),
        ("Student no. 580216-K", ["580216-K"]),
        ("file 208-QD-440187", ["208-QD-440187"]),
        ("account 7719 2046 B", ["7719 2046 B"]),
        ("acct 7719 20 46 83", ["7719 20 46 83"]),
        ("acct ending in 7719", ["7719"]),
        ("claim 77192046 12 visits", ["77192046"]),
        ("claim 77192046 A letter went", ["77192046"]),
        ("case 3, student athlete, account of 12 visits", []),
        ("claim number is 468650792083", ["468650792083"]),
        ("auth # A166963558", ["A166963558"]),
        ("Acct: AUTH 440913", ["AUTH 440913"]),
        ("order 3 visits", []),
    ],
    "contacted_person": [
        ("hi its trace (Trace Crutcher), its poppy, again", ["trace", "poppy"]),
        ("LM WITH TRACE, spoke to Dusty Means", ["TRACE", "Dusty Means"]),
        ("children are Jasper and Flint", ["Jasper", "Flint"]),
        ("hi im sore, its me, left a message with the program", []),
    ],
    "date": [
        ("since Nov '24 or AUGUST '25", ["Nov '24", "AUGUST '25"]),
        ("Nov \u201924", ["Nov \u201924"]),
        ("the 2nd of October, May 6th", ["2nd of October", "May 6th"]),
        ("back Friday the 13th, Tues., the 3rd", ["13th", "3rd"]),
        ("not until the 17th.", ["17th"]),
        ("pain on the 5th metatarsal, after the 9th visit", []),
        ("12-OCT-2026, 12-Oct-26", ["12-OCT-2026", "12-Oct-26"]),
        ("04.09.2026, 12.OCT.2026, 12/Oct/26", ["04.09.2026", "12.OCT.2026", "12/Oct/26"]),
        ("the first of August, NOV ' 24", ["first of August", "NOV ' 24"]),
        ("5. May resume running, second of many", []),
        ("DOB: 10/21/1948", ["10/21/1948"]),
        ("on July 4, 2026 and 4 Jul 2026", ["July 4, 2026", "4 Jul 2026"]),
        ("seen 2026-11-03", ["2026-11-03"]),
        ("surgery in March", ["March"]),
        ("DOB April18,1968", ["April18,1968"]),
        ("LEFS 28/80", []),
    ],
    "device": [
        ("Plate: 4QZD118, plate no. QZD 1184", ["4QZD118", "QZD 1184"]),
        ("vehicle number 77192", ["77192"]),
        ("VIN ending 4471", ["4471"]),
        ("Vehicle ID 2QZ 77192", ["2QZ 77192"]),
        ("volar plate 6 hole, vehicle 2 weeks ago", []),
        ("TENS serial no. SN4471902", ["SN4471902"]),
        ("license plate KLM 4471", ["KLM 4471"]),
        ("VIN 1HGCM82633A004352", ["1HGCM82633A004352"]),
        ("tag along the fascia", []),
    ],
    "email_address": [
        ("E-mail: q.varga88@mailbox.net", ["q.varga88@mailbox.net"]),
        ("Email: QVARGA @ MAILBOX.NET", ["QVARGA @ MAILBOX.NET"]),
        ("email is preferred", []),
    ],
    "fax_header": [
        (
            "11/20/2026 10:14 FROM: TIDEWATER SPINE   TO: 15551234567  P.02/05",
            ["TIDEWATER SPINE"],
        ),
        ("FROM the knee down", []),
    ],
    "group_number": [
        ("Group: 146208", ["146208"]),
        ("GRP# 0771234-001", ["0771234-001"]),
        ("group therapy", []),
    ],
    "initials": [
        ("Q.V. was seen", ["Q.V."]),
        ("D.d. was seen", ["D.d."]),
        ("an M.D. and a P.T. agreed, P.r.n.", []),
    ],
    "labelled_person": [
        ("Patient: Orla Quist III", ["Orla Quist III"]),
        ("Patient: Quist, Orla, II DOB", ["Quist, Orla, II"]),
        ("Patient: QUIST JR, ORLA", ["QUIST JR, ORLA"]),
        ("Patient: Orla Quist    DOB:", ["Orla Quist"]),
        ("RE: Quist, Orla   DOB", ["Quist, Orla"]),
        ("THERAPIST: MAY HAND, PT", ["MAY HAND"]),
        ('Name: Orla "Skip" de la Fuente', ['Orla "Skip" de la Fuente']),
        ("Emergency contact: Rose Foot, mother", ["Rose Foot"]),
        ("Diagnosis: Low back pain", []),
    ],
    "mbi": [
        ("8RE1-GY6-PD22", ["8RE1-GY6-PD22"]),
        ("1EG4TE5MK73", ["1EG4TE5MK73"]),
        ("L4-L5 disc", []),
    ],
    "member_id": [
        ("Member ID: SBN669735085", ["SBN669735085"]),
        ("subscriber # U36734637 42", ["U36734637 42"]),
        ("Medicaid ID: CK12345Z", ["CK12345Z"]),
        ("H66123162", ["H66123162"]),
        ("member of the team", []),
    ],
    "month_and_day": [
        ("missed the visit on 9/5", ["9/5"]),
        ("went down on 7/30 in the match", ["7/30"]),
        ("Pain 6/10 at worst, strength 4/5", []),
        ("LEFS 28/80", []),
        ("Recheck 8.12, last dose 2.9; fall 6.2", ["8.12", "2.9", "6.2"]),
        ("signed for it, 7/6 and b4 11/2", ["7/6", "11/2"]),
        ("Hgb 8.1, A1c 6.2, step width 4.5, H&Y 2.5, 3.2 mi", []),
        ("RAPT score 11/12, RPE 11/20, power is 4/5", []),
        ("it was 02-15 and not 12-14", ["02-15", "12-14"]),
        ("10-29 14:30 on hold", ["10-29"]),
        ("surgery 11-13, scan 10-08", ["11-13", "10-08"]),
        ("10-12 reps, 10-15 lb, hold 12-20 sec, flexion 10-20", []),
        ("05.20   41.20   12.19\n10.18   office visit   0.00", ["05.20", "10.18"]),
        ("TUG 11.24, gait 10.12 m, 12.5, $10.18, 10.18 mg", []),
        ("05-24-2026, 614-05-0173, 0-10, 12-14 of 20", []),
    ],
    "mrn": [
        ("MRN: A-8150841", ["A-8150841"]),
        ("Chart no. 00573825", ["00573825"]),
        ("MR4538229", ["MR4538229"]),
        ("chart review", []),
    ],
    "nickname": [
        ('Orla "Dot" Quist said', ['Orla "Dot" Quist']),
        ('reports "It hurts"', []),
    ],
    "npi": [
        ("License no. is 31-7719", ["31-7719"]),
        ("driver's license # Q771-204-6", ["Q771-204-6"]),
        ("DL Q771 2046", ["Q771 2046"]),
        ("NPI 1512093174", ["1512093174"]),
        ("license PT40981", ["PT40981"]),
        ("Tax ID: 471234567", ["471234567"]),
        ("npi pending", []),
    ],
    "organization": [
        ("Blue Heron Orthopaedics", ["Blue Heron Orthopaedics"]),
        ("works for Dunmore Foundry", ["Dunmore Foundry"]),
        ("SUPERVISOR AT PINECREST ELEMENTARY SCHOOL WHO", ["PINECREST ELEMENTARY SCHOOL"]),
        ("PHYSICAL THERAPY REFERRAL", []),
        ("Outpatient Physical Therapy", []),
    ],
    "person_in_a_role": [
        ("Rep Chase Sharp, ref 665956", ["Chase Sharp"]),
        ("Guarantor  Penny A. Noble", ["Penny A. Noble"]),
        ("patient will be seen; Nurse Triage", []),
    ],
    "phone": [
        ("desk 614-555-0173 Ext 512 today", ["614-555-0173 Ext 512"]),
        ("614-555-0173 x274.", ["614-555-0173 x274"]),
        ("(614) 555-0173, EXTENSION 640", ["(614) 555-0173, EXTENSION 640"]),
        ("614.555.0173, extension 218", ["614.555.0173, extension 218"]),
        ("614/555/0173 or 614/555-0174", ["614/555/0173", "614/555-0174"]),
        ("6145550173 ext. 31", ["6145550173 ext. 31"]),
        ("Ext 4471, x274, call back ext 150", ["Ext 4471", "x274", "ext 150"]),
        ("knee extension 110, lacks extension 15, hip ext 20", []),
        ("614-555-0173 x 3 times", ["614-555-0173"]),
        ("BP 132/84, 120/130/140", []),
        ("Home phone: 462 536 7798", ["462 536 7798"]),
        ("fax (677) 357-3406", ["(677) 357-3406"]),
        ("call 555-0142", ["555-0142"]),
        ("3x10 reps", []),
    ],
    "place": [
        ("a truck near Macon.", ["Macon"]),
        ("lives in Las Cruces", ["Las Cruces"]),
        ("pain in Right knee", []),
    ],
    "school": [
        ("at Amber Hollow Elementary", ["Amber Hollow Elementary"]),
        ("Varga Middle School", ["Varga Middle School"]),
        ("QUIST HIGH SCHOOL", ["QUIST HIGH SCHOOL"]),
        ("Quist High, Varga Charter, Quist Prep", ["Quist High", "Varga Charter", "Quist Prep"]),
        ("University of Varga", ["University of Varga"]),
        ("Fall Risk High, COMPLEXITY HIGH, Pain Level High, Skin Prep", []),
        ("in High School, a local Middle School", []),
        ("College of Medicine", []),
    ],
    "spelled_out": [
        ("spelled S-H-A-R-P", ["S-H-A-R-P"]),
        ("Q U I L L, like the pen", ["Q U I L L"]),
        ("T-L and L-S junction", []),
    ],
    "ssn": [
        ("SSN: 647-75-9029", ["647-75-9029"]),
        ("SSN (last 4): 9029", ["9029"]),
        ("97110-97140", []),
    ],
    "subject": [
        ("Grace presents with", ["Grace"]),
        ("HOPE SHARP SEEN", ["HOPE SHARP"]),
        ("Wojciechowski's claim", ["Wojciechowski's"]),
        ("Pain presents with", ["Pain"]),
        ("Patient presents with", []),
        ("Flexion was seen", []),
    ],
    "titled_person": [
        ("Mr. Quist, Jr. was", ["Mr. Quist, Jr."]),
        ("Ms. Young reports", ["Ms. Young"]),
        ("by Dr. O'Shaughnessy.", ["Dr. O'Shaughnessy"]),
        ("Mrs. de la Fuente", ["Mrs. de la Fuente"]),
        ("Ingeborg Szczepanski, DO", ["Ingeborg Szczepanski"]),
        ("THERAPY, PT", []),
    ],
    "token_like": [
        ("see <PERSON_1>", ["<PERSON_1>"]),
        ("a < b", []),
    ],
    "town": [
        ("on video from Great Bend. Recheck", ["Great Bend"]),
        ("WE MOVED TO BROKEN ARROW IN THE FALL", ["BROKEN ARROW"]),
        ("in Oil City, PA", ["Oil City"]),
        ("Employer: Varga Foods, HICKORY", ["HICKORY"]),
        ("RETURN TO NORMAL IN 6 WEEKS, KNEE BEND", []),
    ],
    "url": [
        ("see www.quistfamily31.com.", ["www.quistfamily31.com"]),
        ("from 192.168.4.17", ["192.168.4.17"]),
        ("ratio 1.5", []),
    ],
}


def test_every_recognizer_has_a_table() -> None:
    assert sorted(TABLE) == [name for name, _ in all_recognizers()]


@pytest.mark.parametrize(
    ("name", "text", "wanted"),
    [(name, text, wanted) for name, rows in TABLE.items() for text, wanted in rows],
)
def test_a_recognizer_finds_its_kind_and_nothing_else(
    name: str, text: str, wanted: list[str]
) -> None:
    recognizer = dict(all_recognizers())[name]
    assert merged(text, recognizer(text)) == wanted

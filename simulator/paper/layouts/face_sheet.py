"""A registration face sheet: who the patient is and who pays."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.sheet import Fact, Paper, Run, Style
from simulator.paper.voice import Voice

PRINT = Style("helv", 9.5)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the sheet as the registration desk prints it."""
    voice = Voice.of(rng, capitals=True, dates="us")
    person, cover = referral.patient, referral.coverage
    sheet = paper.page("demographics")
    sheet.centre(306, 54, "PATIENT REGISTRATION FACE SHEET", Style("hebo", 13))
    sheet.centre(306, 68, referral.provider.organization.upper(), PRINT)
    account = f"{rng.randint(100_000, 999_999)}"
    parts: list[tuple[str, list[tuple[str, list[Run]]]]] = [
        ("PATIENT", [
            ("NAME", [voice.patient_last_first(person)]),
            ("DATE OF BIRTH", [voice.born(person.born)]),
            ("SEX", [Fact("sex", person.sex)]),
            ("ADDRESS", [voice.word("patient_street", person.street)]),
            ("CITY/ST/ZIP", voice.city(person)),
            ("PHONE", [voice.phone("patient_phone", person.phone)]),
            ("ACCOUNT", [account]),
        ]),
        ("PRIMARY INSURANCE", [
            ("PAYER", [voice.payer(cover)]),
            ("PLAN", [voice.word("plan_name", cover.plan)] if cover.plan else []),
            ("MEMBER ID", [Fact("member_id", cover.member_id)]),
            ("GROUP", voice.group(cover)),
            ("SUBSCRIBER", ["SELF"]),
        ]),
        ("EMERGENCY CONTACT", [("NAME", ["ON FILE"]), ("RELATION", ["SPOUSE"])]),
    ]  # fmt: skip
    y = 96.0
    for title, rows in parts:
        sheet.banner((48, y - 11, 564, y + 5), title, Style("hebo", 9), 0.8)
        for label, runs in rows:
            y += 17
            sheet.text(54, y, label, PRINT.bold())
            sheet.labelled((170, y), "", runs, PRINT)
        y += 30

"""A registration printout in two columns: patient and guarantor, coverage, contacts."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.sheet import Fact, Paper, Run, Style
from simulator.paper.voice import Voice

BODY = Style("helv", 9)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the printout, one frame for each part."""
    voice = Voice.of(rng, dates="plain")
    person, cover = referral.patient, referral.coverage
    sheet = paper.page("demographics")
    sheet.text(40, 48, "Patient Demographics", Style("hebo", 16))
    sheet.right(572, 48, f"Chart {rng.randint(10_000, 99_999)}", BODY)
    parts: list[tuple[str, float, float, list[list[Run]]]] = [
        ("Patient", 40, 70, [
            ["Legal name  ", voice.patient(person)],
            ["Date of birth  ", voice.born(person.born)],
            ["Lives at  ", voice.word("patient_street", person.street)],
            ["", *voice.city(person)],
            ["Cell phone  ", voice.phone("patient_phone", person.phone)],
            ["Marital status  ", rng.choice(["single", "married", "widowed"])],
        ]),
        ("Guarantor", 312, 70, [["Self"], ["Employer  ", "retired"], ["Language  ", "English"]]),
        ("Insurance on file", 40, 260, [
            ["Payer  ", voice.payer(cover)],
            ["Member  ", Fact("member_id", cover.member_id)],
            ["Group  ", *voice.group(cover)],
            ["Relationship to insured  ", "self"],
        ]),
        ("Emergency contact", 312, 260, [["Relation  ", "daughter"], ["Phone  ", "on file"]]),
    ]  # fmt: skip
    for title, x, y, rows in parts:
        sheet.frame((x, y, x + 260, y + 170), 0.6)
        sheet.banner((x, y, x + 260, y + 16), title, Style("hebo", 9), 0.3)
        for number, runs in enumerate(rows):
            sheet.labelled((x + 8, y + 36 + 20 * number), "", runs, BODY)

"""The history form that a patient fills in by hand in the waiting room."""

from __future__ import annotations

from random import Random

from simulator.paper import ink
from simulator.paper.facts import Referral
from simulator.paper.sheet import Fact, Paper, Sheet, Style
from simulator.paper.voice import Voice

LABEL = Style("helv", 10)
CONDITIONS = ("Diabetes", "High blood pressure", "Heart disease", "Cancer", "Pacemaker", "Asthma",
              "Osteoporosis", "Stroke", "Metal implants")  # fmt: skip


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the form, a few squares ticked, signed by the patient."""
    voice = Voice.of(rng, dates="plain")
    person = referral.patient
    sheet = paper.page("intake_form")
    sheet.centre(306, 54, referral.clinic.organization, Style("tibo", 16))
    sheet.centre(306, 74, "New Patient Medical History", Style("hebo", 12))
    _written(sheet, 110, "Name:", voice.patient(person), rng)
    _written(sheet, 136, "Date of birth:", voice.born(person.born), rng)
    _written(
        sheet, 162, "What brings you to therapy?", referral.order.condition.part + " pain", rng
    )
    sheet.text(60, 196, "Do you have or have you had (check all that apply):", LABEL)
    for index, name in enumerate(CONDITIONS):
        at = (70 + 165 * (index % 3), 220 + 22 * (index // 3))
        checked = rng.random() < 0.25
        sheet.square(at, name, False, LABEL)
        last = sheet.paper.ticks.pop()
        sheet.ticked(name, last.box, checked)
        if checked:
            ink.tick_by_hand(sheet, at, 8, rng)
    sheet.text(60, 306, "Pain now, 0 to 10 (circle one):", LABEL)
    chosen = rng.randint(2, 8)
    for number in range(11):
        sheet.text(80 + 40 * number, 334, str(number), LABEL.sized(12))
    ink.ring(sheet, (83 + 40 * chosen, 330), 11, rng)
    _written(
        sheet, 374, "Medicines:", rng.choice(["none", "ibuprofen", "lisinopril, aspirin"]), rng
    )
    _written(sheet, 400, "Goals for therapy:", "less pain, walk and sleep better", rng)
    sheet.text(60, 480, "Patient signature:", LABEL)
    sheet.line(150, 482, 380, 482, 0.6)
    ink.sign(sheet, (160, 478), f"{person.first} {person.last}", rng, 22)


def _written(sheet: Sheet, y: float, label: str, answer: Fact | str, rng: Random) -> None:
    start = sheet.text(60, y, label, LABEL)[2] + 6
    sheet.line(start, y + 2, 552, y + 2, 0.5)
    text = answer if isinstance(answer, str) else answer.printed
    box = ink.write(sheet, (start + 4, y), text, 13, rng)
    if isinstance(answer, Fact):
        sheet.note(answer, box, "ink")

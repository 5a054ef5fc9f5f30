"""A patient's pain history: printed questions, ringed answers, a few words by hand."""

from __future__ import annotations

from random import Random

from simulator.paper import ink
from simulator.paper.facts import Referral
from simulator.paper.sheet import Paper, Style
from simulator.paper.voice import Voice

BODY = Style("tiro", 11)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the questionnaire as the patient left it."""
    voice = Voice.of(rng, dates="plain")
    person = referral.patient
    sheet = paper.page("intake_form")
    sheet.text(56, 56, "Tell us about your pain", Style("tibo", 18))
    sheet.text(56, 74, "To be filled in by the patient before the first visit", BODY)
    sheet.text(56, 104, "Your name", BODY)
    sheet.note(voice.patient(person), ink.write(sheet, (130, 104), person.name, 13, rng), "ink")
    questions = ("Does the pain wake you at night?", "Is it worse in the morning?",
                 "Do you use a cane or walker?", "Have you had physical therapy before?",
                 "Have you fallen in the last year?", "Do you smoke?",
                 "Are you taking blood thinners?")  # fmt: skip
    for number, question in enumerate(questions):
        y = 140 + 30 * number
        sheet.text(56, y, question, BODY)
        sheet.text(360, y, "Yes", BODY)
        sheet.text(420, y, "No", BODY)
        ink.ring(sheet, (368 if rng.random() < 0.5 else 426, y - 4), 12, rng)
    sheet.text(56, 380, "Where does it hurt, and what makes it better?", BODY)
    ink.write(sheet, (60, 410), f"my {referral.order.condition.part}, rest helps", 13, rng)
    sheet.line(56, 414, 556, 414, 0.4)
    sheet.text(56, 470, "Emergency contact and relationship", BODY)
    ink.write(sheet, (60, 498), "my sister", 13, rng)

"""A plan of care: diagnosis, frequency and duration, goals, interventions, both signatures."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from simulator.paper import ink
from simulator.paper.chart import BODY, LEFT, RIGHT, letterhead, section
from simulator.paper.facts import Referral
from simulator.paper.sheet import Fact, Paper, Run, Sheet
from simulator.paper.truth import Box
from simulator.paper.voice import Voice


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the plan; the referring provider's signature is there when the order was signed."""
    voice = Voice.of(rng, dates="us")
    order = referral.order
    sheet = paper.page("plan_of_care")
    y = letterhead(sheet, referral, voice, "PLAN OF CARE / CERTIFICATION")
    start = Fact("plan_from", voice.day(order.evaluated_on), order.evaluated_on.isoformat())
    until = order.evaluated_on + timedelta(weeks=order.weeks)
    end = Fact("plan_to", voice.day(until), until.isoformat())
    sheet.labelled((LEFT, y), "Certification period:", [start, " to ", end], BODY)
    sheet.labelled((380, y), "NPI:", [Fact("referring_npi", referral.provider.npi)], BODY)
    y = section(sheet, y + 24, "Diagnoses", _diagnoses(referral))
    y = section(sheet, y, "Frequency and duration", _schedule(referral, voice, rng))
    goals = [
        ("Short term (3 weeks)", order.say(order.condition.short)),
        (f"Long term ({order.weeks} weeks)", order.say(order.condition.long)),
    ]
    for title, goal in goals:
        y = section(sheet, y, f"Goals, {title[0].lower()}{title[1:]}", [goal])
    y = section(sheet, y, "Interventions", _interventions(referral))
    y = section(sheet, y, "Precautions", [Fact("precautions", order.condition.precautions)])
    words = (
        "Discharge when goals are met or no further progress is made. The patient has taken part "
        "in setting these goals and agrees with the plan. Progress report every tenth visit."
    )
    y = section(sheet, y, "Discharge plan", [words])
    _signatures(sheet, referral, voice, rng, y + 12)


def _diagnoses(referral: Referral) -> list[Run]:
    runs: list[Run] = []
    for code, words in referral.order.diagnoses:
        runs += ["; " if runs else "", Fact("diagnoses", code), f" {words}"]
    return runs


def _schedule(referral: Referral, voice: Voice, rng: Random) -> list[Run]:
    order = referral.order
    total = Fact("visits_requested", f"{order.visits} visits", order.visits)
    return [*voice.often(order, rng), ", ", total, " in all"]


def _interventions(referral: Referral) -> list[Run]:
    runs: list[Run] = []
    for name in referral.order.condition.treatments:
        runs += [", " if runs else "", Fact("treatments", name)]
    runs.append(". CPT ")
    for number, code in enumerate(referral.order.condition.procedures):
        runs += [", " if number else "", Fact("procedures", code)]
    return runs


def _signatures(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    order, therapist, doctor = referral.order, referral.clinic, referral.provider
    sheet.text(LEFT, y, "Therapist", BODY.bold())
    _line(sheet, y + 40, f"{therapist.name}, {therapist.credentials}")
    ink.sign(sheet, (LEFT + 6, y + 36), therapist.name, rng, 20)
    ink.write(sheet, (394, y + 37), voice.day(order.evaluated_on), 11, rng)
    y += 76
    words = "I certify the need for these services furnished under this plan of care."
    sheet.text(LEFT, y, f"Referring provider: {words}", BODY)
    signed_on = order.evaluated_on + timedelta(days=1)
    _line(sheet, y + 40, f"{doctor.name}, {doctor.credentials}")
    box: Box = (LEFT, y + 12, 370, y + 40)
    if order.signed:
        box = ink.sign(sheet, (LEFT + 6, y + 36), doctor.name, rng, 22)
        ink.write(sheet, (394, y + 37), voice.day(signed_on), 11, rng)
    sheet.note(Fact("plan_signed", "", order.signed), box, "ink" if order.signed else "mark")


def _line(sheet: Sheet, y: float, name: str) -> None:
    sheet.line(LEFT, y, 370, y, 0.7)
    sheet.line(390, y, RIGHT, y, 0.7)
    sheet.text(LEFT, y + 10, name, BODY.sized(8))
    sheet.text(390, y + 10, "Date", BODY.sized(8))

"""A recertification on a boxed government-style form with numbered fields."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from simulator.paper import ink
from simulator.paper.facts import Referral
from simulator.paper.sheet import Fact, Paper, Run, Style
from simulator.paper.voice import Voice

SMALL = Style("helv", 7)
BODY = Style("cour", 9.5)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the form: twelve numbered boxes, the therapist's signature in the last."""
    voice = Voice.of(rng, dates="us")
    order, person, therapist = referral.order, referral.patient, referral.clinic
    sheet = paper.page("plan_of_care")
    title = "PLAN OF TREATMENT FOR OUTPATIENT REHABILITATION"
    sheet.centre(306, 48, title, Style("hebo", 12))
    until = order.evaluated_on + timedelta(weeks=order.weeks)
    codes: list[Run] = [Fact("diagnoses", order.diagnoses[0][0]), f" {order.diagnoses[0][1][:40]}"]
    boxes: list[tuple[str, list[Run]]] = [
        ("1. Patient's last name, first name", [voice.patient_last_first(person)]),
        ("2. Date of birth", [voice.born(person.born)]),
        ("3. Provider of services", [therapist.organization]),
        ("4. Member no.", [Fact("member_id", referral.coverage.member_id)]),
        ("5. Treatment diagnosis", codes),
        ("6. Onset", [voice.began(order)[1]]),
        ("7. Certification from / through", [
            f"{voice.day(order.evaluated_on)} / {voice.day(until)}"]),
        ("8. Frequency / duration", list(voice.often(order, rng))),
        ("9. Plan of treatment, functional goals", [order.say(order.condition.short)]),
        ("10. Long term goals", [order.say(order.condition.long)]),
        ("11. Signature of physician", [f"{referral.provider.name}"]),
        ("12. Signature of therapist", []),
    ]  # fmt: skip
    y = 60.0
    for number, (label, runs) in enumerate(boxes):
        wide = number in (8, 9)
        left = 40.0 if wide or number % 2 == 0 else 306.0
        right = 572.0 if wide or number % 2 else 306.0
        sheet.frame((left, y, right, y + 46), 0.7)
        sheet.text(left + 4, y + 10, label, SMALL)
        sheet.fitted((left + 6, y + 30), right - left - 12, runs, BODY)
        y += 46 if wide or number % 2 else 0
    ink.sign(sheet, (330, y - 6), therapist.name, rng, 18)

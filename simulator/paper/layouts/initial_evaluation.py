"""A physical therapist's initial evaluation: history, measures, assessment."""

from __future__ import annotations

from random import Random

from simulator.paper.chart import BODY, LEFT, letterhead, section, table
from simulator.paper.facts import Referral
from simulator.paper.sheet import Fact, Paper, Run
from simulator.paper.voice import Voice


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the evaluation on the day after the order."""
    voice = Voice.of(rng, dates="us")
    order, therapist = referral.order, referral.clinic
    sheet = paper.page("clinical_note")
    y = letterhead(sheet, referral, voice, "PHYSICAL THERAPY INITIAL EVALUATION")
    done = Fact("evaluated_on", voice.day(order.evaluated_on), order.evaluated_on.isoformat())
    sheet.labelled((LEFT, y), "Date of evaluation:", [done], BODY)
    label, began = voice.began(order)
    sheet.labelled((330, y), f"{label}:", [began], BODY)
    y = section(sheet, y + 24, "Diagnoses", _diagnoses(referral))
    pain = rng.randint(4, 7)
    story = (
        f"Patient reports {order.say(order.condition.story)}. Pain {pain}/10 at worst, "
        f"{pain - 3}/10 at rest. Before this the patient was independent in all activities. "
        f"Precautions: {order.condition.precautions}"
    )
    y = section(sheet, y, "History and current complaint", [story])
    sheet.text(LEFT, y, "Objective findings", BODY.bold())
    measures = [(order.say(name), order.say(value)) for name, value in order.condition.measures]
    y = table(sheet, y + 18, ("Test or measure", "Result"), measures)
    y = section(sheet, y + 6, "Functional limitation", [_limits(referral)])
    level = {"97161": "low", "97162": "moderate", "97163": "high"}[order.condition.procedures[0]]
    words = (
        f"Findings are consistent with the referring diagnosis. Evaluation of {level} complexity "
        f"({order.condition.procedures[0]}). Rehabilitation potential is good: symptoms respond to "
        "change of position, the patient is motivated and has support at home. Skilled therapy is "
        "needed because exercise must be progressed against pain and tissue healing."
    )
    y = section(sheet, y, "Assessment", [words])
    minutes = rng.choice([15, 23, 30])
    treated = (
        f"{order.condition.procedures[1]} therapeutic procedure {minutes} min. Home program "
        "issued; patient demonstrated it correctly. Plan of care sent to the referring provider."
    )
    y = section(sheet, y, "Treatment today", [treated])
    at = f"{voice.day(order.evaluated_on)} {rng.randint(9, 17)}:{rng.randint(10, 59)}"
    name = f"{therapist.name}, {therapist.credentials}"
    sheet.text(LEFT, y + 12, f"Electronically signed by {name}, NPI {therapist.npi}, {at}", BODY)


def _diagnoses(referral: Referral) -> list[Run]:
    runs: list[Run] = []
    for code, words in referral.order.diagnoses:
        runs += ["; " if runs else "", Fact("diagnoses", code), f" {words}"]
    return runs


def _limits(referral: Referral) -> str:
    limits = {
        "knee": "Difficulty with stairs, rising from a chair and walking more than 10 minutes.",
        "shoulder": "Cannot reach overhead, fasten clothing behind the back or sleep on that side.",
        "neck": "Difficulty with driving, computer work longer than 30 minutes, and sleep.",
        "low back": "Difficulty with lifting, sitting longer than 20 minutes and putting on shoes.",
    }
    return limits.get(
        referral.order.condition.part,
        "Difficulty with walking in the community, housework and standing to cook.",
    )

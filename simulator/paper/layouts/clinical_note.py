"""A physician's office visit note: subjective, objective, assessment, plan."""

from __future__ import annotations

from datetime import timedelta
from random import Random
from textwrap import wrap

from simulator.paper.facts import Referral
from simulator.paper.sheet import Fact, Paper, Style
from simulator.paper.voice import Voice

BODY = Style("tiro", 10.5)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the note of the visit at which therapy was decided."""
    voice = Voice.of(rng, dates="plain")
    order, person, who = referral.order, referral.patient, referral.provider
    sheet = paper.page("clinical_note")
    sheet.text(60, 56, who.organization, Style("tibo", 13))
    sheet.right(552, 56, "OFFICE VISIT NOTE", Style("tibo", 11))
    sheet.line(60, 62, 552, 62)
    sheet.labelled((60, 80), "", [voice.patient(person)], BODY.bold())
    sheet.labelled((300, 80), "DOB", [voice.born(person.born)], BODY)
    sheet.labelled((430, 80), "Visit", [voice.day(order.ordered_on - timedelta(days=1))], BODY)
    y = 108.0
    blood = f"{rng.randint(112, 146)}/{rng.randint(68, 92)}"
    for title, text in (
        ("SUBJECTIVE", f"Patient returns with {order.say(order.condition.story)}. Has tried rest, "
                       "ice and over-the-counter analgesics with partial relief. Denies fever, "
                       "night sweats, and bowel or bladder changes."),
        ("OBJECTIVE", f"BP {blood}, pulse {rng.randint(58, 88)}, afebrile. " + ". ".join(
            f"{order.say(name)}: {order.say(value)}" for name, value in order.condition.measures[:3]
        ) + ". Neurovascularly intact."),
        ("ASSESSMENT", "; ".join(words for _, words in order.diagnoses) + "."),
        ("PLAN", "Physical therapy referral placed. Continue home exercises. Acetaminophen as "
                 f"needed. {order.condition.precautions} Return in six weeks or sooner if worse."),
    ):  # fmt: skip
        sheet.text(60, y, title, BODY.bold())
        for line in wrap(text, 98):
            y += 14
            sheet.text(60, y, line, BODY)
        y += 26
    sheet.labelled((60, y), "", voice.referrer(who), BODY)
    sheet.labelled((60, y + 14), "", ["NPI ", Fact("referring_npi", who.npi)], BODY)

"""A therapist's progress note in four lettered blocks with a flow sheet of exercises."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.sheet import Fact, Paper, Style
from simulator.paper.voice import Voice

BODY = Style("tiro", 10)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the note of one treatment, some weeks after the first."""
    voice = Voice.of(rng, dates="plain")
    order, person, therapist = referral.order, referral.patient, referral.clinic
    sheet = paper.page("clinical_note")
    seen = order.evaluated_on + timedelta(days=21)
    sheet.text(48, 52, "PT PROGRESS NOTE", Style("tibo", 14))
    sheet.right(564, 52, f"Visit # {rng.randint(5, 9)}   {voice.day(seen)}", BODY)
    sheet.labelled((48, 72), "Pt:", [voice.patient_last_first(person)], BODY)
    sheet.labelled((330, 72), "DOB:", [voice.born(person.born)], BODY)
    sheet.labelled((48, 86), "Dx:", [Fact("diagnoses", order.diagnoses[0][0])], BODY)
    pain = rng.randint(1, 4)
    blocks = (
        (
            "S",
            f"Patient states pain is down to {pain}/10. Sleeping better. Home program done daily.",
        ),
        ("O", ". ".join(f"{order.say(a)} {order.say(b)}" for a, b in order.condition.measures)),
        ("A", f"Good response to treatment. {order.condition.short} Goal partly met."),
        ("P", "Continue as planned, progress resistance, re-assess in two weeks."),
    )
    y = 116.0
    for letter, text in blocks:
        sheet.frame((48, y - 14, 70, y + 30), 0.7)
        sheet.text(54, y + 6, letter, Style("tibo", 16))
        sheet.prose((80, y, 480), [text], BODY)
        y += 62
    sheet.text(48, y, "Exercise flow sheet", Style("tibo", 11))
    for row in range(6):
        top = y + 8 + 18 * row
        for column in range(5):
            left = 48 + 103 * column
            sheet.frame((left, top, left + 103, top + 18), 0.4)
            words = ("Exercise", "Sets", "Reps", "Load", "Min")[column]
            if row:
                words = rng.choice(["3", "10", "15", "2 lb", "5"])
            sheet.text(left + 4, top + 13, words, BODY)
    sheet.text(48, y + 150, f"{therapist.name}, {therapist.credentials}  (signed in chart)", BODY)

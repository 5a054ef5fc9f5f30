"""A dictated operation record: pre- and postoperative diagnosis, anesthesia, description."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.sheet import Paper, Style
from simulator.paper.voice import Voice

BODY = Style("helv", 9.5)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the record that a surgery center sends along."""
    voice = Voice.of(rng, dates="plain")
    order, person, who = referral.order, referral.patient, referral.provider
    sheet = paper.page("operative_report")
    sheet.centre(306, 54, "Record of Operation", Style("hebo", 15))
    sheet.labelled((60, 80), "", [voice.patient(person), "   born ", voice.born(person.born)], BODY)
    done = order.say(order.condition.surgery or f"{order.condition.part} arthroscopy")
    day = voice.day(order.ordered_on - timedelta(days=rng.randint(8, 30)))
    blocks = (
        ("Date of procedure", day),
        ("Preoperative diagnosis", order.diagnoses[0][1]),
        ("Postoperative diagnosis", "Same"),
        ("Procedure performed", done),
        ("Surgeon", f"{who.name}, {who.credentials}"),
        ("Anesthesia", "General with regional block"),
        ("Estimated blood loss", f"{rng.choice([5, 10, 25])} mL"),
        ("Description", "The patient was brought to the operating room, positioned and prepped in "
                        "the usual sterile fashion. After a time-out, portals were established "
                        "and the joint was inspected. The planned repair was carried out. The "
                        "wound was closed in layers and a sterile dressing was applied. The "
                        "patient was taken to recovery in stable condition."),
    )  # fmt: skip
    y = 108.0
    for title, text in blocks:
        sheet.text(60, y, title, BODY.bold())
        y = sheet.prose((200, y, 360), [text], BODY) + 8

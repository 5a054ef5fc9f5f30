"""A denial in plain language with headings as questions, as some plans write to members."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.payer_letter import decided_on
from simulator.paper.sheet import Fact, Paper, Style
from simulator.paper.voice import Voice

BODY = Style("tiro", 11)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the notice: what was decided, why, and how to appeal by when."""
    voice = Voice.of(rng, dates="long")
    order, person, cover = referral.order, referral.patient, referral.coverage
    decided = decided_on(order)
    sheet = paper.page("denial_letter")
    sheet.right(546, 60, cover.payer, Style("tibi", 17))
    sheet.fact(66, 96, Fact("letter_date", voice.day(decided), decided.isoformat()), BODY)
    sheet.labelled((66, 120), "", ["About: ", voice.patient(person), ", born ",
                                   voice.born(person.born)], BODY)  # fmt: skip
    sheet.labelled((66, 135), "", ["Member number ", Fact("member_id", cover.member_id)], BODY)
    sheet.text(66, 168, "We did not approve this request", Style("tibo", 16))
    until = decided + timedelta(days=180)
    blocks = (
        ("What was asked for?", f"{order.visits} visits of outpatient physical therapy."),
        ("What did we decide?", "The request is denied. Our reviewer found that the services do "
                                "not meet our definition of medically necessary care."),
        ("Why?", rng.choice(["The records do not show measurable progress toward the goals.",
                             "No signed plan of care was sent with the request.",
                             "The records do not describe a loss of function."])),
        ("Can this be appealed?", f"Yes. Write to us or call by {voice.day(until)}. You may send "
                                  "more records. A different reviewer will decide."),
    )  # fmt: skip
    y = 200.0
    for title, text in blocks:
        sheet.text(66, y, title, BODY.bold())
        y = sheet.prose((66, y + 16, 480), [text], BODY) + 12
    sheet.text(66, y + 10, "Appeals and Grievances Department", BODY)

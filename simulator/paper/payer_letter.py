"""What all letters from payers share: letterhead, whom it is about, and the closing."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from simulator.paper.facts import Order, Referral
from simulator.paper.sheet import Fact, Sheet, Style
from simulator.paper.voice import Voice

LEFT, WIDTH = 66.0, 480.0
BODY = Style("helv", 10)
FRIDAY = 4


def decided_on(order: Order) -> date:
    """The working day on which a payer answers: the third day after the evaluation or the next."""
    day = order.evaluated_on + timedelta(days=3)
    return day + timedelta(days=7 - day.weekday()) if day.weekday() > FRIDAY else day


def begin(sheet: Sheet, referral: Referral, voice: Voice, decided: date, title: str) -> float:
    """Print the payer's letterhead, date, address and subject; returns the next baseline."""
    cover, clinic, person = referral.coverage, referral.clinic, referral.patient
    sheet.frame((LEFT, 40, LEFT + 26, 66), 0, 0.2)
    sheet.frame((LEFT + 8, 48, LEFT + 34, 74), 2.2)
    sheet.fact(LEFT + 46, 62, voice.payer(cover), Style("tibo", 19))
    sheet.text(LEFT + 46, 75, "Utilization Management", Style("tiit", 10))
    sheet.line(LEFT, 86, LEFT + WIDTH, 86, 0.6)
    day = Fact("letter_date", voice.day(decided), decided.isoformat())
    sheet.labelled((LEFT, 108), "", [day], BODY)
    lines = (clinic.organization, clinic.street, f"{clinic.city}, {clinic.state} {clinic.zip}",
             f"Fax {voice.number(clinic.fax)}")  # fmt: skip
    for index, line in enumerate(lines):
        sheet.text(LEFT, 130 + 13 * index, line, BODY)
    sheet.text(LEFT, 206, title, Style("hebo", 12))
    sheet.labelled((LEFT, 226), "Member:", [voice.patient(person)], BODY)
    sheet.labelled((330, 226), "Date of birth:", [voice.born(person.born)], BODY)
    sheet.labelled((LEFT, 241), "Member ID:", [Fact("member_id", cover.member_id)], BODY)
    sheet.labelled((330, 241), "Requested by:", [referral.clinic.organization], BODY)
    return 266


def close(sheet: Sheet, rng: Random, y: float) -> None:
    """Print the closing, who decided, and the line about help in other languages."""
    sheet.text(LEFT, y, "Sincerely,", BODY)
    reviewer = f"Reviewer {rng.randint(1000, 9999)}, Utilization Management"
    sheet.text(LEFT, y + 34, reviewer, BODY)
    words = (
        "If you need this letter in another language or format, call the number on the member's "
        "card. This notice was sent to the member and to the requesting provider."
    )
    sheet.prose((LEFT, 724, WIDTH), [words], BODY.sized(8))

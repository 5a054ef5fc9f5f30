"""An approval on a utilization vendor's fax-back sheet: a decision table, no letter."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.payer_letter import decided_on
from simulator.paper.sheet import Fact, Paper, Run, Style
from simulator.paper.voice import Voice

BODY = Style("cour", 10)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the sheet: request, member, decision."""
    voice = Voice.of(rng, capitals=True, dates="us")
    order, person, cover = referral.order, referral.patient, referral.coverage
    sheet = paper.page("authorization_letter")
    sheet.frame((40, 40, 572, 84), 2)
    sheet.centre(306, 68, "AUTHORIZATION DETERMINATION - APPROVED", Style("cobo", 15))
    decided = decided_on(order)
    visits = min(order.visits, 10)
    until = order.evaluated_on + timedelta(days=90)
    rows: list[tuple[str, list[Run]]] = [
        ("NOTICE DATE", [Fact("letter_date", voice.day(decided), decided.isoformat())]),
        ("HEALTH PLAN", [voice.payer(cover)]),
        ("MEMBER", [voice.patient(person)]),
        ("MEMBER DOB", [voice.born(person.born)]),
        ("MEMBER NUMBER", [Fact("member_id", cover.member_id)]),
        ("CASE REFERENCE", [Fact("authorization_number", f"UM{rng.randint(10**8, 10**9 - 1)}")]),
        ("STATUS", ["APPROVED AS REQUESTED"]),
        ("APPROVED VISITS", [Fact("visits_authorized", str(visits), visits)]),
        ("EFFECTIVE", [Fact("valid_from", voice.day(order.evaluated_on),
                            order.evaluated_on.isoformat())]),
        ("EXPIRES", [Fact("valid_to", voice.day(until), until.isoformat())]),
        ("SERVICING PROVIDER", [referral.clinic.organization.upper()]),
    ]  # fmt: skip
    for number, (label, runs) in enumerate(rows):
        y = 120 + 26 * number
        sheet.text(52, y, f"{label}:", BODY.bold())
        sheet.labelled((230, y), "", runs, BODY)
        sheet.line(48, y + 8, 564, y + 8, 0.3)
    words = "AN AUTHORIZATION IS NOT A GUARANTEE OF BENEFITS OR PAYMENT."
    sheet.centre(306, 460, words, BODY)

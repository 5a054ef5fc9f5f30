"""A payer's letter that approves therapy visits, as it comes back on the fax line."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.payer_letter import BODY, LEFT, WIDTH, begin, close, decided_on
from simulator.paper.sheet import Fact, Paper, Run
from simulator.paper.voice import Voice


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the letter with its number, dates and visits."""
    voice = Voice.of(rng, dates="us")
    order = referral.order
    sheet = paper.page("authorization_letter")
    decided = decided_on(order)
    y = begin(sheet, referral, voice, decided, "NOTICE OF APPROVAL")
    number = f"A{rng.randint(10_000_000, 99_999_999)}"
    until = order.evaluated_on + timedelta(days=60)
    visits = min(order.visits, 12)
    opening = (
        "We have completed our review of the request for outpatient physical therapy. "
        "The services listed below are approved as medically necessary."
    )
    y = sheet.prose((LEFT, y, WIDTH), [opening], BODY) + 8
    rows: list[tuple[str, list[Run]]] = [
        ("Authorization number", [Fact("authorization_number", number)]),
        ("Service", ["Outpatient physical therapy"]),
        ("Visits approved", [Fact("visits_authorized", str(visits), visits)]),
        ("Valid from", [Fact("valid_from", voice.day(order.evaluated_on),
                             order.evaluated_on.isoformat())]),
        ("Valid through", [Fact("valid_to", voice.day(until), until.isoformat())]),
        ("Rendering facility", [referral.clinic.organization]),
    ]  # fmt: skip
    for label, runs in rows:
        sheet.frame((LEFT, y - 12, LEFT + 170, y + 6), 0.5, 0.94)
        sheet.frame((LEFT + 170, y - 12, LEFT + WIDTH, y + 6), 0.5)
        sheet.text(LEFT + 6, y, label, BODY.bold())
        sheet.labelled((LEFT + 178, y), "", runs, BODY)
        y += 18
    closing = (
        "This approval is not a guarantee of payment. Payment depends on eligibility and benefits "
        "on the day of service. Requests for more visits should be sent before the last approved "
        "visit with progress measured against the goals."
    )
    close(sheet, rng, sheet.prose((LEFT, y + 10, WIDTH), [closing], BODY) + 18)

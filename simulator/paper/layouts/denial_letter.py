"""A payer's letter that denies therapy visits, with the reason and the way to appeal."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from simulator.paper.facts import Referral
from simulator.paper.payer_letter import BODY, LEFT, WIDTH, begin, close, decided_on
from simulator.paper.sheet import Fact, Paper, Run
from simulator.paper.voice import Voice

REASONS = (
    "The records do not show measurable progress or a new functional decline.",
    "The plan of care we received is not signed and dated by the referring provider.",
    "The initial evaluation with objective measures was not included with the request.",
    "The number of visits requested exceeds what is usual for this condition.",
)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the letter with its reference, reason and deadlines."""
    voice = Voice.of(rng, dates="us")
    order = referral.order
    sheet = paper.page("denial_letter")
    decided = decided_on(order)
    y = begin(sheet, referral, voice, decided, "NOTICE OF ADVERSE BENEFIT DETERMINATION")
    reference = Fact("reference_number", f"R{rng.randint(10_000_000, 99_999_999)}")
    y = sheet.prose((LEFT, y, WIDTH), ["Reference number: ", reference], BODY) + 6
    opening = (
        f"We reviewed the request for {order.visits} visits of outpatient physical therapy. "
        "We are unable to approve it. The request is denied."
    )
    y = sheet.prose((LEFT, y, WIDTH), [opening], BODY) + 8
    sheet.text(LEFT, y, "Reason for this decision", BODY.bold())
    reason = Fact("denial_reason", rng.choice(REASONS))
    y = sheet.prose((LEFT, y + 16, WIDTH), [reason], BODY) + 8
    sheet.text(LEFT, y, "What you can do", BODY.bold())
    last = decided + timedelta(days=180)
    appeal = Fact("appeal_by", voice.day(last), last.isoformat())
    talk = decided + timedelta(days=14)
    words: list[Run] = [
        "You may send the missing information for reconsideration. A peer-to-peer talk with our "
        "medical reviewer can be asked for until ",
        Fact("peer_to_peer_by", voice.day(talk), talk.isoformat()),
        ". An appeal must reach us no later than ",
        appeal,
        ". The clinical criteria used are available free of charge on request.",
    ]
    close(sheet, rng, sheet.prose((LEFT, y + 16, WIDTH), words, BODY) + 18)

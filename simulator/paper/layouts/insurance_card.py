"""A photocopy of both sides of a member's insurance card."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.sheet import Fact, Paper, Sheet, Style
from simulator.paper.voice import Voice

SMALL = Style("helv", 7.5)
BODY = Style("helv", 9.5)
X, WIDE, HIGH = 150.0, 312.0, 196.0


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the front above and the back below, as a copier leaves them on the page."""
    voice = Voice.of(rng)
    sheet = paper.page("insurance_card")
    top = rng.uniform(80, 130)
    _front(sheet, referral, voice, rng, top)
    _back(sheet, rng, top + HIGH + rng.uniform(40, 70))


def _front(sheet: Sheet, referral: Referral, voice: Voice, rng: Random, y: float) -> None:
    cover = referral.coverage
    sheet.frame((X, y, X + WIDE, y + HIGH), 1.2)
    sheet.frame((X, y, X + WIDE, y + 42), 0, 0.86)
    sheet.fact(X + 14, y + 26, voice.payer(cover), Style("tibo", 15))
    if cover.plan:
        sheet.fact(X + 14, y + 38, voice.word("plan_name", cover.plan), BODY.sized(9))
    sheet.text(X + 14, y + 60, "Member name", SMALL)
    sheet.fact(X + 14, y + 72, voice.patient(referral.patient), BODY.bold())
    sheet.text(X + 14, y + 90, "Member ID", SMALL)
    sheet.fact(X + 14, y + 102, Fact("member_id", cover.member_id), BODY.bold())
    sheet.text(X + 190, y + 90, "Group", SMALL)
    sheet.labelled((X + 190, y + 102), "", voice.group(cover), BODY.bold())
    for index, (label, text) in enumerate((
        ("RxBIN", f"{rng.randint(100000, 999999)}"), ("RxPCN", "ADV"),
        ("Office visit", f"${rng.choice([20, 25, 30, 40])}"), ("Specialist", "$50"),
    )):  # fmt: skip
        x = X + 14 + 74 * index
        sheet.text(x, y + 128, label, SMALL)
        sheet.text(x, y + 140, text, BODY)
    sheet.text(X + 14, y + HIGH - 14, "This card does not guarantee coverage.", SMALL)


def _back(sheet: Sheet, rng: Random, y: float) -> None:
    sheet.frame((X, y, X + WIDE, y + HIGH), 1.2)
    sheet.frame((X, y + 14, X + WIDE, y + 40), 0, 0.25)
    lines = (
        f"Member services: (800) 555-01{rng.randint(10, 99)}",
        f"Providers, eligibility and claims: (800) 555-01{rng.randint(10, 99)}",
        f"Prior authorization: (800) 555-01{rng.randint(10, 99)}",
        f"Claims: P.O. Box {rng.randint(1000, 9999)}",
        "Emergency: call 911 or go to the nearest hospital.",
    )
    for index, line in enumerate(lines):
        sheet.text(X + 14, y + 62 + 18 * index, line, BODY.sized(9))
    sheet.text(X + 14, y + HIGH - 14, "Carry this card with you at all times.", SMALL)

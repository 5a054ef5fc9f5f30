"""Two insurance cards laid side by side on a copier, fronts only, one a little turned grey."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.sheet import Fact, Paper, Style
from simulator.paper.voice import Voice

SMALL = Style("helv", 6.5)
BODY = Style("hebo", 9)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw a medical card and a pharmacy card."""
    voice = Voice.of(rng)
    cover, person = referral.coverage, referral.patient
    sheet = paper.page("insurance_card")
    y = rng.uniform(60, 260)
    sheet.frame((40, y, 296, y + 160), 1, 0.93)
    sheet.fact(52, y + 24, voice.payer(cover), Style("hebo", 12))
    sheet.labelled((52, y + 52), "", ["ID: ", Fact("member_id", cover.member_id)], BODY)
    sheet.labelled((52, y + 68), "", ["GRP: ", *voice.group(cover)], BODY)
    sheet.labelled((52, y + 84), "", [voice.patient(person)], BODY)
    for number, words in enumerate(
        (f"PCP ${rng.choice([15, 25])}", "SPEC $45", "ER $250", "Deductible $1500", "Dependents 00")
    ):
        sheet.text(52 + 80 * (number % 3), y + 112 + 14 * (number // 3), words, SMALL)
    sheet.text(52, y + 150, "Providers: submit claims electronically. Customer service on back.",
               SMALL)  # fmt: skip
    sheet.frame((316, y, 572, y + 160), 1)
    sheet.text(328, y + 24, "PRESCRIPTION DRUG CARD", Style("hebo", 11))
    for number, words in enumerate((f"RxBIN {rng.randint(100000, 999999)}", "RxPCN MEDD",
                                    "RxGRP RXSTD", "Issuer (80840)")):  # fmt: skip
        sheet.text(328, y + 54 + 18 * number, words, BODY)

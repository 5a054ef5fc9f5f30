"""Junk that every fax line gets: an offer in large letters."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.sheet import Paper, Style

OFFERS = (
    ("OFFICE COFFEE SALE", "Fresh beans delivered weekly to your break room"),
    ("COPIER LEASE EXPIRING?", "New machines from $79 a month, toner included"),
    ("CLEANING SERVICE", "Evening crews for medical offices, first week free"),
    ("SMALL BUSINESS LOANS", "Up to $250,000 in three days, no collateral"),
)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the offer, with the sentence about removal from the list."""
    del referral
    title, words = rng.choice(OFFERS)
    sheet = paper.page("advertisement")
    sheet.frame((40, 50, 572, 700), 4)
    sheet.banner((60, 80, 552, 150), "", Style("hebo", 34), 0.1)
    sheet.centre(306, 127, title, Style("hebo", 32, (1, 1, 1)))
    sheet.centre(306, 210, words, Style("tiit", 19))
    for index, line in enumerate((
        "Limited time!", f"SAVE {rng.choice([15, 20, 30])} %", "Call today",
        f"1-800-555-01{rng.randint(10, 99)}",
    )):  # fmt: skip
        sheet.centre(306, 300 + 62 * index, line, Style("hebo", 30 if index % 2 else 22))
    sheet.centre(306, 620, "Fill in and fax back:  Company ____________________", Style("helv", 12))
    sheet.centre(306, 646, "Contact ____________________  Phone ______________", Style("helv", 12))
    sheet.centre(306, 720, "To be removed from this list, fax this page back with the word REMOVE.",
                 Style("helv", 8))  # fmt: skip

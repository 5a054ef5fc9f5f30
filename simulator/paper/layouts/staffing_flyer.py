"""Junk: a staffing agency that offers nurses and therapists, dense text in two columns."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.sheet import Paper, Style

BODY = Style("helv", 10)


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw the flyer."""
    del referral
    sheet = paper.page("advertisement")
    sheet.banner((30, 40, 582, 96), rng.choice(["SHORT STAFFED? WE CAN HELP!",
                                                "ARE YOU OVERPAYING FOR BILLING?"]),
                 Style("hebo", 24), 0.1)  # fmt: skip
    left = (
        "Our travel therapists are licensed in 50 states and ready within 72 hours. No placement "
        "fee for the first month. Ask about our referral bonus for practice owners!"
    )
    right = (
        "Special offer for physical therapy clinics: mention this fax and receive a free trial. "
        "Rates as low as 2.9 %. Satisfaction guaranteed or your money back."
    )
    sheet.prose((50, 150, 230), [left], Style("helv", 14))
    sheet.prose((330, 150, 230), [right], Style("helv", 14))
    sheet.centre(306, 420, f"CALL NOW 1-888-555-01{rng.randint(10, 99)}", Style("hebo", 26))
    sheet.centre(306, 470, "or visit our web site to order online", BODY.sized(14))
    sheet.centre(306, 730, "Unsubscribe: dial our removal hotline and enter your fax number.",
                 BODY.sized(8))  # fmt: skip

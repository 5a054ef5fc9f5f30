"""The habits in writing of an office that is drawn by lot."""

from __future__ import annotations

from random import Random

from simulator.paper.composing.asking import Office
from simulator.paper.extras import Others
from simulator.paper.facts import Referral
from simulator.paper.front_desk import FrontDesk
from simulator.paper.people.composed import COMPOSED
from simulator.paper.voice import Voice

_DATES = ("us", "us", "us", "plain", "plain", "short", "dashes", "month", "long", "day_first",
          "dots", "iso")  # fmt: skip
_PHONES = ("brackets", "brackets", "dashes", "dashes", "dots", "tight", "slash", "spaces")


def office_of(
    referral: Referral, rng: Random, *, capitals: bool, labels: str = "labels.yaml"
) -> Office:
    """Some office, with dates, numbers and capitals of its own, and words out of a file."""
    voice = Voice(rng.choice(_DATES), rng.choice(_PHONES), capitals)
    return Office(FrontDesk(referral, voice, rng), Others(rng, voice, COMPOSED), capitals, labels)

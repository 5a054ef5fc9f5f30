"""A page with nothing on it: the back of a sheet, or a blank separator."""

from __future__ import annotations

from random import Random

from simulator.paper.facts import Referral
from simulator.paper.sheet import Paper


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Add the empty page."""
    del referral, rng
    paper.page("blank")

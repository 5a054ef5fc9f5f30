"""A letter of some office, put together by lot: every seed is a stranger's."""

from __future__ import annotations

from random import Random

from simulator.paper.composing.habits import office_of
from simulator.paper.composing.letter import write
from simulator.paper.facts import Referral
from simulator.paper.sheet import Paper


def draw(paper: Paper, referral: Referral, rng: Random) -> None:
    """Draw a letter with a pen's signature, on one page."""
    write(paper, office_of(referral, rng, capitals=False), rng)

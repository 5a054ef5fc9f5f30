"""What a careful reader may conclude from a whole referral, though none of its lines says so."""

from __future__ import annotations

from simulator.paper.facts import Referral
from simulator.paper.phrases import EVALUATE
from simulator.paper.sheet import Paper


def conclude(paper: Paper, referral: Referral, *treatments: str) -> None:
    """Note what the finished page implies: the visits in all, no hurry, an accident of some kind.

    The treatments are what is asked for beside those that the truth lists.
    """
    order = referral.order
    paper.imply("treatments", *EVALUATE, *treatments)
    if "visits_requested" not in paper.facts:
        paper.imply("visits_requested", order.visits)
    if "urgent" not in paper.facts:
        paper.imply("urgent", False)
    hurt = any(code.startswith("S") for code, _ in order.diagnoses)
    if hurt and not order.condition.accident:
        paper.imply("accident", "other")

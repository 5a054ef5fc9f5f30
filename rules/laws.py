"""Laws that stand above a payer's rule, for the plans and visits they cover."""

from __future__ import annotations

from priorauth.models.rules import Mode, RuleQuestion
from rules.compiled import CompiledFloor
from rules.outcomes import Outcome, Resolution
from rules.schema import RECHECK_DAYS


def under_law(
    question: RuleQuestion,
    winner: Outcome,
    ties: tuple[Outcome, ...],
    floors: tuple[CompiledFloor, ...],
) -> Resolution:
    """Return the resolution under the laws that cover the visit: overridden, or flagged."""
    for law in floors:
        if not law_covers(law, question):
            continue
        if law.is_law and _counts_episodes(winner) and not _is_old(law, question):
            return Resolution(Mode.NO_PA, winner, ties, (), law, "")
        return Resolution(winner.mode, winner, ties, (), law, "")
    return Resolution(winner.mode, winner, ties, (), None, "")


def _counts_episodes(winner: Outcome) -> bool:
    """The law counts visits of an episode; another counter's ordinal says nothing about it."""
    counter = winner.term.term.counter
    return counter is not None and counter.scope == "episode"


def _is_old(law: CompiledFloor, question: RuleQuestion) -> bool:
    return question.as_of.toordinal() - law.seen_on > RECHECK_DAYS


def law_covers(law: CompiledFloor, question: RuleQuestion) -> bool:
    """Say whether a law speaks about this visit; network must be known where the law asks."""
    visit, facts = question.visit, question.facts
    if visit is None or visit > law.floor.visits or question.code not in law.codes:
        return False
    if not law.begins <= question.on.toordinal() <= law.ends:
        return False
    if law.floor.needs_network and facts.network != law.floor.needs_network:
        return False
    return facts.discipline in law.disciplines

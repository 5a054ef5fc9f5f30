"""Find the mode: which term answers, which tier, and what must be asked first."""

from __future__ import annotations

from datetime import date

from priorauth.models.rules import Facts, Mode, RuleQuestion
from rules.compiled import PERMISSIVE, STRICTNESS, CompiledFloor, CompiledTerm, CompiledTier
from rules.laws import under_law
from rules.outcomes import Family, Missing, Outcome, Resolution

_EARLIEST_REQUEST_DAYS = 56
_LATEST_REQUEST_DAYS = 14


def resolve(
    question: RuleQuestion, families: tuple[Family, ...], floors: tuple[CompiledFloor, ...]
) -> Resolution:
    """Return the mode and the term it comes from; `unknown` when no term claims the case."""
    sure: list[Outcome] = []
    unsure: list[tuple[CompiledTerm, tuple[Missing, ...]]] = []
    for family in families:
        term = in_force(family, question)
        if isinstance(term, tuple):
            unsure.append((family[0], term))
            continue
        if term is None or not claims(term, question):
            continue
        missing = gate(term, question.facts)
        if missing is None:
            continue
        if missing:
            unsure.append((term, missing + outcome(term, question).missing))
        else:
            sure.append(outcome(term, question))
    return _choose(question, sure, unsure, floors)


def in_force(family: Family, question: RuleQuestion) -> CompiledTerm | tuple[Missing, ...] | None:
    """Return the term in force: of those begun, the one that began last.

    Returns what must be asked when the day that decides is not known and it matters.
    """
    newest = family[0]
    if newest.basis == "date_of_service":
        return _live_on(family, question.on.toordinal())
    decides: date | None = getattr(question.facts, newest.basis)
    if decides is not None:
        return _live_on(family, decides.toordinal())
    visit = question.on.toordinal()
    begun = question.facts.evaluation_on
    earliest = begun.toordinal() if begun else visit - _EARLIEST_REQUEST_DAYS
    first = _live_on(family, earliest)
    if first is _live_on(family, visit + _LATEST_REQUEST_DAYS):
        return first
    if not any(claims(term, question) for term in family):
        return None
    why = f"{newest.payer.name} changed its rule around then; this date decides which one holds"
    return ((newest.basis, why),)


def claims(term: CompiledTerm, question: RuleQuestion) -> bool:
    """Say whether a term speaks about this state and code at all."""
    if question.code not in term.codes:
        return False
    return term.states is None or question.state in term.states


def outcome(term: CompiledTerm, question: RuleQuestion) -> Outcome:
    """Return what a term that applies says about this visit."""
    stale = question.as_of.toordinal() - term.seen_on > term.recheck_days
    mode, tier, missing = _mode(term, question)
    if term.blocked or (mode in PERMISSIVE and (stale or not term.can_permit)):
        mode = Mode.UNKNOWN
    return Outcome(term, mode, tier, missing, stale)


def _live_on(family: Family, day: int) -> CompiledTerm | None:
    for term in family:
        if term.begins <= day:
            return term if day <= term.ends else None
    return None


def gate(term: CompiledTerm, facts: Facts) -> tuple[Missing, ...] | None:
    """Return what must be asked before a term applies, or None where it does not apply."""
    missing: tuple[Missing, ...] = ()
    for gate in term.gates:
        value = getattr(facts, gate.fact)
        if value is None:
            if gate.only_if_said:
                return None
            if gate.passes_unsaid:
                continue
            missing += ((gate.fact, f"{term.payer.name} says this only for {gate.words}"),)
        elif not gate.test(value):
            return None
    return missing


_Decided = tuple[Mode, CompiledTier | None, tuple[Missing, ...]]


def _mode(term: CompiledTerm, question: RuleQuestion) -> _Decided:
    if question.code in term.exempt:
        if term.exempt_unless is None:
            return term.exempt_mode, None, ()
        same_day = question.facts.treatment_same_day
        if same_day is None:
            why = f"{term.payer.name}: an evaluation is exempt unless treatment is given that day"
            return Mode.NEEDS_INPUT, None, (("treatment_same_day", why),)
        if not same_day:
            return term.exempt_mode, None, ()
    return _tier_mode(term, question)


def _tier_mode(term: CompiledTerm, question: RuleQuestion) -> _Decided:
    visit = question.visit
    if visit is None:
        only = term.tiers[0]
        if len(term.tiers) > 1 or only.last is not None or only.first > 1:
            why = f"{term.payer.name} wants something else from some visit on"
            return Mode.NEEDS_INPUT, None, (("visit", why),)
        visit = 1
    pending: tuple[Missing, ...] = ()
    reachable: list[CompiledTier] = []
    for tier in term.tiers:
        if visit < tier.first or (tier.last is not None and visit > tier.last):
            continue
        missing = _tier_holds(term, tier, question)
        if missing is None:
            continue
        reachable.append(tier)
        if not missing:
            break
        pending += missing
    return _tier_decision(reachable, pending)


def _tier_decision(reachable: list[CompiledTier], pending: tuple[Missing, ...]) -> _Decided:
    if not reachable:
        return Mode.UNKNOWN, None, ()
    last = reachable[-1]
    if not pending:
        return last.mode, last, ()
    if len(reachable) > 1 and len({tier.mode for tier in reachable}) == 1:
        return last.mode, last, ()
    return Mode.NEEDS_INPUT, reachable[0], pending


def _tier_holds(
    term: CompiledTerm, tier: CompiledTier, question: RuleQuestion
) -> tuple[Missing, ...] | None:
    """Return () when the tier holds, None when it does not, else what is missing."""
    missing: tuple[Missing, ...] = ()
    facts = question.facts
    if tier.within_days is not None:
        anchor: date | None = getattr(facts, tier.within_of)
        if anchor is None:
            why = f"{term.payer.name}, {tier.words}; the days count from it"
            missing += ((tier.within_of, why),)
        elif not 0 <= (question.on - anchor).days <= tier.within_days:
            return None
    for condition in tier.all_of:
        held = condition.holds(facts)
        if held is False:
            return None
        if held is None:
            why = f"{term.payer.name}, {tier.words} only if {condition.words}"
            missing += ((condition.fact, why),)
    any_missing = _any_holds(term, tier, facts)
    return None if any_missing is None else missing + any_missing


def _any_holds(term: CompiledTerm, tier: CompiledTier, facts: Facts) -> tuple[Missing, ...] | None:
    if not tier.any_of:
        return ()
    missing: tuple[Missing, ...] = ()
    for condition in tier.any_of:
        held = condition.holds(facts)
        if held:
            return ()
        if held is None:
            why = f"{term.payer.name}, {tier.words} if {condition.words}"
            missing += ((condition.fact, why),)
    return missing or None


def _choose(
    question: RuleQuestion,
    sure: list[Outcome],
    unsure: list[tuple[CompiledTerm, tuple[Missing, ...]]],
    floors: tuple[CompiledFloor, ...],
) -> Resolution:
    if len(sure) > 1:
        sure = _most_specific(sure)
    open_questions = _open_questions(sure, unsure)
    if open_questions:
        single = _only_candidate(question, sure, unsure)
        return Resolution(Mode.NEEDS_INPUT, single, (), open_questions, None, "")
    if not sure:
        return Resolution(Mode.UNKNOWN, None, (), (), None, "no rule on file claims this")
    winner = max(sure, key=lambda found: STRICTNESS[found.mode]) if len(sure) > 1 else sure[0]
    ties = tuple(found for found in sure if found is not winner)
    if floors and winner.mode in (Mode.REQUIRED, Mode.MEDICAL_NECESSITY_REVIEW):
        return under_law(question, winner, ties, floors)
    return Resolution(winner.mode, winner, ties, (), None, "")


def _only_candidate(
    question: RuleQuestion,
    sure: list[Outcome],
    unsure: list[tuple[CompiledTerm, tuple[Missing, ...]]],
) -> Outcome | None:
    """Return the term that asks, where it is the only one, so that its source can be shown."""
    if len(sure) + len(unsure) != 1:
        return None
    if sure:
        return sure[0]
    found = outcome(unsure[0][0], question)
    return found._replace(mode=Mode.NEEDS_INPUT, tier=None, missing=unsure[0][1])


def _most_specific(sure: list[Outcome]) -> list[Outcome]:
    beaten: set[int] = set()
    for found in sure:
        beaten |= found.term.refines
    return [found for found in sure if id(found.term) not in beaten] or sure


def _open_questions(
    sure: list[Outcome], unsure: list[tuple[CompiledTerm, tuple[Missing, ...]]]
) -> tuple[Missing, ...]:
    asked: dict[str, str] = {}
    beaten = {term for found in sure for term in found.term.refines}
    for term, missing in unsure:
        if id(term) not in beaten:
            for fact, why in missing:
                asked.setdefault(fact, why)
    for found in sure:
        for fact, why in found.missing:
            asked.setdefault(fact, why)
    return tuple(asked.items())

"""Say for every term of the payer why it was or was not used."""

from __future__ import annotations

from datetime import date

from priorauth.models.rules import Considered, Mode, RuleQuestion
from rules.compiled import PERMISSIVE, CompiledTerm
from rules.index import RuleIndex
from rules.outcomes import Outcome, Resolution
from rules.resolving import in_force

_NOT_DRIVING = {
    "unverified": "old, undated or remembered source; never drives an answer",
    "announced": "announced, but nothing shows that it is in force",
    "postponed": "postponed; no new date has been seen",
}


def considered(
    index: RuleIndex, question: RuleQuestion, found: Resolution
) -> tuple[Considered, ...]:
    """List the payer's terms with the reason for each; the one used comes first."""
    used = [outcome for outcome in (found.winner, *found.ties) if outcome is not None]
    first = [
        Considered(
            rule=_label(outcome.term),
            used=outcome is found.winner and found.mode is not Mode.NEEDS_INPUT,
            why=_why_used(outcome, found),
        )
        for outcome in used
    ]
    names = {id(outcome.term) for outcome in used}
    rest = [
        Considered(rule=_label(term), used=False, why=_why_not(term, question))
        for term in index.everything.get(question.payer, ())
        if id(term) not in names
    ]
    return (*first, *rest)


def _label(term: CompiledTerm) -> str:
    return f"{term.name}@{term.term.version}"


def _why_used(outcome: Outcome, found: Resolution) -> str:
    if found.mode is Mode.NEEDS_INPUT:
        return "may apply; what is missing decides"
    if outcome is not found.winner:
        return "applies as well; the stricter one was used" if found.ties else "applies"
    if found.floor is not None and found.mode is Mode.NO_PA:
        return f"applies, but the law {found.floor.floor.id} overrides it"
    if outcome.term.blocked:
        return "applies, but its sources contradict each other"
    if outcome.mode is Mode.UNKNOWN:
        return _why_withheld(outcome)
    if outcome.tier is not None:
        return f"applies; {outcome.tier.words}"
    return "applies; the code is exempt"


def _why_withheld(outcome: Outcome) -> str:
    tier = outcome.tier
    said = tier.mode if tier is not None else outcome.term.exempt_mode
    if said not in PERMISSIVE:
        return "applies, but says nothing about this visit"
    if outcome.stale:
        return f"applies and says {said}, but was not rechecked in time"
    return f"applies and says {said}, but no source from 2024 or later carries that"


def _why_not(term: CompiledTerm, question: RuleQuestion) -> str:
    status = _NOT_DRIVING.get(term.term.status)
    if status is not None:
        return status
    if question.lob not in term.lobs:
        return "another line of business"
    if term.states is not None and question.state not in term.states:
        return f"does not hold in {question.state or 'an unnamed state'}"
    if question.code not in term.codes:
        return f"does not name code {question.code}"
    return _why_gated(term, question) or _why_not_now(term, question)


def _why_gated(term: CompiledTerm, question: RuleQuestion) -> str | None:
    for gate in term.gates:
        value = getattr(question.facts, gate.fact)
        if value is None and gate.passes_unsaid:
            continue
        if value is None and not gate.only_if_said:
            return f"may apply: {gate.fact} is not known ({gate.words})"
        if value is None or not gate.test(value):
            return f"applies only to {gate.words}"
    return None


def _why_not_now(term: CompiledTerm, question: RuleQuestion) -> str:
    day: date | None = question.on
    if term.basis != "date_of_service":
        day = getattr(question.facts, term.basis)
    if day is not None and day.toordinal() < term.begins:
        return f"begins {term.term.effective.begins}"
    if day is not None and day.toordinal() > term.ends:
        return f"ended {term.term.effective.ends}"
    if in_force((term,), question) is not term:
        return f"not in force, or {term.basis} decides"
    return "a later term or a more specific rule applies"

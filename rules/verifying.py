"""What a person should verify, and where: for weak, stale, watched and missing knowledge."""

from __future__ import annotations

from priorauth.models.rules import Mode, RuleConflict, RuleQuestion, SourceTier, Verification
from rules.compiled import PERMISSIVE
from rules.index import RuleIndex
from rules.laws import law_covers
from rules.outcomes import Outcome, Resolution
from rules.schema import PayerFile, Term

_ANY_PAYER = "the member's card (portal or provider line), or the payer's 270/271 answer"


def verifications(
    index: RuleIndex, question: RuleQuestion, found: Resolution
) -> tuple[Verification, ...]:
    """List what to verify; every answer of a watched payer carries the watch."""
    payer = index.payers.get(question.payer)
    where = "; ".join(payer.verify_at) if payer else _ANY_PAYER
    reasons = [(why, where) for why in _reasons(question, found)]
    if payer is not None:
        reasons += _watched(payer, question)
    if found.mode is Mode.UNKNOWN:
        reasons += _laws(index, question)
    if found.winner is not None:
        term = found.winner.term.term
        reasons += [(caution.what, caution.where) for caution in term.cautions]
        reasons += _unsaid_product(question, term, where)
        if found.mode is not Mode.NO_PA:
            reasons += [(f"Deadline: {window.what}", where) for window in term.further_windows]
    return tuple(Verification(why=why, where=place) for why, place in reasons)


def _unsaid_product(question: RuleQuestion, term: Term, where: str) -> list[tuple[str, str]]:
    product = term.scope.product
    if product is None or not product.exclude or question.facts.product is not None:
        return []
    named = ", ".join(product.exclude).replace("_", " ")
    return [(f"Not for these products: {named}", product.lookup or where)]


def conflicts(found: Resolution) -> tuple[RuleConflict, ...]:
    """List contradictions: between rules, between sources, between a rule and the law."""
    listed: list[RuleConflict] = []
    winner = found.winner
    if winner is None:
        return ()
    for tie in found.ties:
        if tie.mode is not winner.mode:
            what = f"{winner.term.name} says {winner.mode}, {tie.term.name} says {tie.mode}"
            listed.append(_conflict((winner.term.name, tie.term.name), what))
    said = (line.says for line in winner.term.term.conflicts)
    listed += [_conflict((winner.term.name,), what) for what in said]
    if found.floor is not None:
        law = found.floor.floor
        what = f"The payer's rule says {winner.mode}; {law.summary}"
        listed.append(_conflict((winner.term.name, law.id), what))
    return tuple(listed)


def _conflict(rules: tuple[str, ...], what: str) -> RuleConflict:
    return RuleConflict(rules=rules, what=what)


def _reasons(question: RuleQuestion, found: Resolution) -> list[str]:
    winner = found.winner
    if winner is None:
        if found.mode is Mode.NEEDS_INPUT:
            return []
        return [
            f"{found.why[0].upper()}{found.why[1:]}: nothing here says whether {_visit(question)}"
        ]
    reasons: list[str] = []
    if winner.term.blocked:
        reasons.append("The payer's own sources contradict each other")
    elif winner.mode is Mode.UNKNOWN:
        reasons.append(_withheld(winner))
    if winner.stale:
        age = question.as_of.toordinal() - winner.term.seen_on
        reasons.append(f"The source was last read {age} days ago; read it again")
    reasons += _confidence(winner)
    if any(tie.mode is not winner.mode for tie in found.ties):
        reasons.append("Two rules of equal rank differ; the stricter one is shown")
    return reasons + _uncomputed_deadline(question, found)


def _visit(question: RuleQuestion) -> str:
    visit = f"visit {question.visit}" if question.visit else "this visit"
    return f"{visit} with {question.code} needs authorization"


def _withheld(winner: Outcome) -> str:
    tier = winner.tier
    said = tier.mode if tier is not None else winner.term.exempt_mode
    if tier is None and said not in PERMISSIVE:
        return f"{winner.term.name} does not say what holds for this visit"
    if said not in PERMISSIVE:
        return tier.tier.note if tier and tier.tier.note else f"{winner.term.name} does not say"
    return f"The page on file says {said}, which is too old or undated to rely on"


def _confidence(winner: Outcome) -> list[str]:
    status = winner.term.term.status
    if status == "reported":
        primary = any(s.tier is not SourceTier.SECONDARY for _, s, _ in winner.term.sources)
        kind = "an undated or older page of the payer" if primary else "a secondary source only"
        return [f"This rests on {kind}; confirm before relying on it"]
    if status == "retired":
        return ["This rule has ended; it answers only for days before it did"]
    return []


def _uncomputed_deadline(question: RuleQuestion, found: Resolution) -> list[str]:
    winner = found.winner
    if winner is None or winner.term.term.window is None or found.mode is Mode.NO_PA:
        return []
    window = winner.term.term.window
    if window.anchor == "other":
        return [f"Deadline: {window.what}"]
    if window.anchor == "date_of_service" or getattr(question.facts, window.anchor) is not None:
        return []
    return [f"Deadline: {window.what}; not computed, because {window.anchor} was not given"]


def _laws(index: RuleIndex, question: RuleQuestion) -> list[tuple[str, str]]:
    """A law may settle what no rule on file says; a person must see that it binds the plan."""
    laws = index.floors.get((question.state or "", question.lob or ""), ())
    return [
        (f"If the plan is subject to it: {law.floor.summary}", law.sources[0].url)
        for law in laws
        if law_covers(law, question)
    ]


def _watched(payer: PayerFile, question: RuleQuestion) -> list[tuple[str, str]]:
    return [
        (
            f"Watch: {watch.what} (announced {watch.announced_on}; "
            f"recheck every {watch.recheck_every_days} days)",
            payer.sources[watch.source].url or "; ".join(payer.verify_at),
        )
        for watch in payer.watch
        if not watch.lob or question.lob in watch.lob
    ]

"""Turn a resolution into the full answer: sources, age, deadline, what to send and verify."""

from __future__ import annotations

from datetime import date

from priorauth.models.rules import (
    Because,
    Channel,
    ClaimRequirement,
    Grant,
    Lateness,
    Mode,
    NeededFact,
    RuleAnswer,
    RuleQuestion,
    WantedDocument,
    WantedField,
)
from rules.business_days import shift
from rules.compiled import STRICTNESS
from rules.considering import considered
from rules.index import RuleIndex
from rules.limits import limits
from rules.outcomes import Outcome, Resolution
from rules.schema_parts import ChannelLine, GrantLine
from rules.verifying import conflicts, verifications

_ASKS = frozenset(
    {Mode.NOTIFICATION, Mode.AUTO_APPROVED, Mode.REQUIRED, Mode.MEDICAL_NECESSITY_REVIEW}
)


def answer(index: RuleIndex, question: RuleQuestion) -> RuleAnswer:
    """Answer one question with everything behind the answer."""
    found = index.resolve(question)
    winner = found.winner
    deadline = _deadline(question, found)
    return RuleAnswer(
        mode=found.mode,
        needs_input=tuple(NeededFact(fact=fact, why=why) for fact, why in found.missing),
        because=_because(question, found),
        considered=considered(index, question, found),
        verify=verifications(index, question, found),
        conflicts=conflicts(found),
        deadline=deadline,
        late=_lateness(question, winner, deadline),
        documents=_documents(winner),
        fields=_fields(winner),
        claim_requirements=_claim_requirements(question, winner),
        channel=_channel(winner),
        vendor=winner.term.term.vendor if winner else None,
        grant=_grant(question, found),
        limits=limits(question, found),
        next_trigger_visit=next_trigger_visit(question, winner),
    )


def next_trigger_visit(question: RuleQuestion, winner: Outcome | None) -> int | None:
    """Return the next visit at which the payer wants something else or somebody else decides."""
    if winner is None or winner.tier is None or question.visit is None:
        return None
    if winner.mode is Mode.NEEDS_INPUT:
        return None
    now = winner.tier
    later = [
        tier.first
        for tier in winner.term.tiers
        if tier.first > question.visit
        and (tier.mode is not now.mode or tier.tier.reviewer != now.tier.reviewer)
        and STRICTNESS[tier.mode] >= STRICTNESS[now.mode]
    ]
    return min(later, default=None)


def _because(question: RuleQuestion, found: Resolution) -> tuple[Because, ...]:
    entries: list[Because] = []
    for outcome in (found.winner, *found.ties):
        if outcome is not None:
            entries.extend(_cited(question, outcome))
    if found.floor is not None:
        age = max(0, question.as_of.toordinal() - found.floor.seen_on)
        law = found.floor.floor
        entries.extend(
            Because(
                rule=law.id,
                version=1,
                summary=law.summary,
                source=source,
                age_days=age,
                stale=False,
            )
            for source in found.floor.sources
        )
    return tuple(entries)


def _cited(question: RuleQuestion, outcome: Outcome) -> list[Because]:
    term = outcome.term
    today = question.as_of.toordinal()
    age = max(0, today - term.seen_on)
    entries = [
        Because(
            rule=term.name,
            version=term.term.version,
            summary=summary,
            source=source,
            age_days=max(0, today - seen_on),
            stale=outcome.stale,
        )
        for summary, source, seen_on in term.sources
    ]
    entries.extend(
        Because(rule=law, version=1, summary=summary, source=source, age_days=age, stale=False)
        for law, summary, source in term.floor_sources
    )
    return entries


def _deadline(question: RuleQuestion, found: Resolution) -> date | None:
    winner = found.winner
    if winner is None or winner.term.term.window is None:
        return None
    if found.mode not in _ASKS and winner.mode is not Mode.NEEDS_INPUT:
        return None
    window = winner.term.term.window
    if window.anchor == "other":
        return None
    if window.anchor == "date_of_service":
        return shift(question.on, window.offset, window.unit)
    anchor: date | None = getattr(question.facts, window.anchor)
    return None if anchor is None else shift(anchor, window.offset, window.unit)


def _lateness(
    question: RuleQuestion, winner: Outcome | None, deadline: date | None
) -> Lateness | None:
    if winner is None or deadline is None or winner.term.term.window is None:
        return None
    asked_on = question.facts.request_on or question.as_of
    consequence = winner.term.term.window.late or "The source does not say; ask the payer"
    return Lateness(is_late=asked_on > deadline, consequence=consequence)


def _documents(winner: Outcome | None) -> tuple[WantedDocument, ...]:
    if winner is None or _is_exempt(winner):
        return ()
    wanted = winner.term.term.documents
    if winner.tier is not None:
        wanted = (*wanted, *winner.tier.tier.documents)
    return tuple(
        WantedDocument(
            document=line.document,
            max_age_days=line.max_age_days,
            signed_by=line.signed_by,
            when=line.when,
        )
        for line in wanted
    )


def _fields(winner: Outcome | None) -> tuple[WantedField, ...]:
    if winner is None or _is_exempt(winner):
        return ()
    wanted = winner.term.term.fields
    if winner.tier is not None:
        wanted = (*wanted, *winner.tier.tier.fields)
    return tuple(WantedField(field=line.field, when=line.when) for line in wanted)


def _claim_requirements(
    question: RuleQuestion, winner: Outcome | None
) -> tuple[ClaimRequirement, ...]:
    if winner is None:
        return ()
    discipline = question.facts.discipline
    return tuple(
        ClaimRequirement(kind=line.kind, value=line.value, why=line.why)
        for line in winner.term.term.claim_requirements
        if not line.disciplines or discipline in line.disciplines
    )


def _channel(winner: Outcome | None) -> Channel | None:
    if winner is None or _is_exempt(winner):
        return None
    lines = winner.tier.tier.channels if winner.tier else ()
    lines = lines or winner.term.term.channels
    return as_channel(lines[0]) if lines else None


def as_channel(line: ChannelLine) -> Channel:
    """Return a channel as answers show it."""
    return Channel(
        type=line.type,
        name=line.name,
        value=line.value,
        url=line.url,
        form=line.form,
        note=line.note,
    )


def _is_exempt(winner: Outcome) -> bool:
    return winner.tier is None and winner.mode is winner.term.exempt_mode


def _grant(question: RuleQuestion, found: Resolution) -> Grant | None:
    winner = found.winner
    if winner is None or winner.tier is None or found.mode not in _ASKS:
        return None
    if winner.tier.tier.grant is not None:
        return _as_grant(winner.tier.tier.grant)
    lines = winner.term.term.grants
    asked = question.facts.clinical_class
    for line in lines:
        if line.clinical_class is None or line.clinical_class == asked:
            return _as_grant(line)
    if not lines:
        return None
    words = "; ".join(_grant_words(line) for line in lines)
    return Grant(
        visits=None,
        days=None,
        max_units_per_visit=None,
        clinical_class=None,
        note=f"Depends on the clinical class: {words}",
    )


def _as_grant(line: GrantLine) -> Grant:
    return Grant(
        visits=line.visits,
        days=line.days,
        max_units_per_visit=line.max_units_per_visit,
        clinical_class=line.clinical_class,
        note=line.note,
    )


def _grant_words(line: GrantLine) -> str:
    days = f" in {line.days} days" if line.days else ""
    return f"{line.clinical_class}: {line.visits} visits{days}"

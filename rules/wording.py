"""An answer in words that a biller can act on."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from textwrap import fill

from priorauth.models.rules import Because, Mode, RuleAnswer, RuleQuestion
from rules.clocks import vendor_facts

WIDTH = 96
HEADLINES = {
    Mode.NO_PA: "No prior authorization needed",
    Mode.NOTIFICATION: "The payer must be notified; no decision is awaited",
    Mode.AUTO_APPROVED: "A request is mandatory and approved without clinical review",
    Mode.REQUIRED: "Prior authorization is required",
    Mode.MEDICAL_NECESSITY_REVIEW: "The payer reviews medical necessity for this visit",
    Mode.POST_SERVICE_REVIEW: "No request before the visit; the payer reviews the claim afterwards",
    Mode.REFERRAL_ONLY: "A referral must be on file; no prior authorization",
    Mode.NEEDS_INPUT: "Cannot be answered yet: something must be asked first",
    Mode.UNKNOWN: "Unknown: nothing on file says, so ask the payer",
}
_TIERS = {
    "law": "law",
    "primary": "payer's or government's own page",
    "secondary": "secondary source",
    "memory": "memory",
}


def answer_text(question: RuleQuestion, answer: RuleAnswer) -> str:
    """Return the answer as a short page of text."""
    lines = [f"{HEADLINES[answer.mode].upper()}  [{answer.mode}]", f"  {question_words(question)}"]
    lines += _section("Ask first", (f"{need.fact}: {need.why}" for need in answer.needs_input))
    lines += _section("Why", _why(answer))
    lines += _section("Conflicts", (conflict.what for conflict in answer.conflicts))
    lines += _section("When", _when(answer))
    lines += _section("Send", _send(answer))
    lines += _section(
        "On the claim", (f"{r.kind} {r.value}: {r.why}" for r in answer.claim_requirements)
    )
    lines += _section("Limits apart from authorization", _limits(answer))
    lines += _section(
        "Verify", (f"{check.why}\n      at: {check.where}" for check in answer.verify)
    )
    lines += _section("Not used", _not_used(answer))
    return "\n".join(lines)


def facts_words(question: RuleQuestion) -> str:
    """Return the facts that were known, in one line."""
    known = question.facts.model_dump(mode="json", exclude_none=True)
    return ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in known.items())


def question_words(question: RuleQuestion) -> str:
    """Return what was asked, in one line."""
    lob = question.lob or "line of business not given"
    visit = f"visit {question.visit}" if question.visit else "visit number not given"
    state = question.state or "state not given"
    return (
        f"{question.payer}, {lob}, {state}: {question.code}, {visit}, "
        f"on {question.on} (known as of {question.as_of})"
    )


def _section(title: str, entries: Iterable[str]) -> list[str]:
    listed = [_wrapped(entry) for entry in entries]
    return [f"  {title}:", *listed] if listed else []


def _wrapped(entry: str) -> str:
    """Fold long lines under their bullet; addresses stay whole."""
    first, *more = entry.split("\n")
    lines = [_fold(first, "    - "), *(_fold(line.strip(), "      ") for line in more)]
    return "\n".join(lines)


def _fold(line: str, start: str) -> str:
    return fill(
        line,
        WIDTH,
        initial_indent=start,
        subsequent_indent="      ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def _why(answer: RuleAnswer) -> Iterable[str]:
    for rule, entries in groupby(answer.because, key=lambda entry: f"{entry.rule}@{entry.version}"):
        cited = list(entries)
        best = [entry for entry in cited if entry.source.tier in ("law", "primary")] or cited[:1]
        also = [entry.source.title for entry in cited if entry not in best]
        lines = [f"{rule}: {cited[0].summary}", *(_source(entry) for entry in best)]
        yield "\n".join([*lines, *(["see also: " + "; ".join(also)] if also else [])])


def _source(entry: Because) -> str:
    source = entry.source
    age = _ago(entry.age_days)
    stale = ", STALE" if entry.stale else ""
    dated = source.date or "undated"
    return (
        f"      {source.title} ({_TIERS[source.tier]}, {dated}, {age}{stale})\n      {source.url}"
    )


def _ago(days: int) -> str:
    if days == 0:
        return "read today"
    return "read yesterday" if days == 1 else f"read {days} days ago"


def _when(answer: RuleAnswer) -> Iterable[str]:
    if answer.deadline is not None:
        yield f"the request must be in by {answer.deadline:%A %Y-%m-%d}"
    if answer.late is not None:
        prefix = "LATE: " if answer.late.is_late else "if late: "
        yield prefix + answer.late.consequence
    if answer.next_trigger_visit is not None:
        yield f"visit {answer.next_trigger_visit} is the next one to change this"
    if answer.grant is not None:
        yield f"typical grant: {_grant(answer)}"


def _grant(answer: RuleAnswer) -> str:
    grant = answer.grant
    if grant is None:
        return ""
    parts = [
        f"{grant.visits} visits" if grant.visits else "",
        f"{grant.days} days" if grant.days else "",
    ]
    if grant.max_units_per_visit:
        parts.append(f"at most {grant.max_units_per_visit} units a visit")
    return ", ".join(part for part in [*parts, grant.note or ""] if part)


def _send(answer: RuleAnswer) -> Iterable[str]:
    for wanted in answer.documents:
        conditions = [f"not older than {wanted.max_age_days} days" if wanted.max_age_days else ""]
        conditions.append(f"signed by {', '.join(wanted.signed_by)}" if wanted.signed_by else "")
        conditions.append(wanted.when or "")
        detail = "; ".join(part for part in conditions if part)
        yield wanted.document.replace("_", " ") + (f" ({detail})" if detail else "")
    if answer.fields:
        yield "fields: " + ", ".join(field.field for field in answer.fields)
    if answer.channel is not None:
        where = answer.channel.value or answer.channel.url or ""
        yield f"by {answer.channel.type}: {answer.channel.name} {where}".rstrip()
    if answer.vendor is not None:
        yield f"decided by {answer.vendor}"
        yield from (f"{answer.vendor} says: {fact}" for fact in vendor_facts(answer.vendor))


def _limits(answer: RuleAnswer) -> Iterable[str]:
    for limit in answer.limits:
        amount = "amount not known" if limit.amount is None else f"{limit.amount} {limit.unit}"
        action = f": {limit.action}" if limit.action else ""
        note = f" ({limit.note})" if limit.note else ""
        line = f"{limit.name}: {amount} per {limit.period}".replace("_", " ")
        yield line + action + note


def _not_used(answer: RuleAnswer) -> Iterable[str]:
    return (f"{entry.rule}: {entry.why}" for entry in answer.considered if not entry.used)

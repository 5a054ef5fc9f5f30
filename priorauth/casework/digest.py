"""The digest: made from rows, without a model, and short enough to be read."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from priorauth.casework.recording import record_event
from priorauth.clock import local_date
from priorauth.models.case import QuestionKind
from priorauth.models.digest import Changes, Digest, QuestionCount
from priorauth.services import Services
from priorauth.storage import Transaction

MOST_WORDS = 200
MOST_ROWS = 5
"""Rows of one section; what is more is counted."""
MEMORY = "digest"
"""Under this name the clock remembers when the last digest was made."""

_KINDS = {
    QuestionKind.VALUE: "values",
    QuestionKind.UNREADABLE: "unreadable pages",
    QuestionKind.SAME_PATIENT: "possible doubles",
    QuestionKind.LETTER: "payer letters",
    QuestionKind.COVERAGE: "coverages",
    QuestionKind.RULE: "payer rules",
    QuestionKind.DISAGREEMENT: "rule disagreements",
    QuestionKind.DELIVERY: "deliveries",
    QuestionKind.PAYER_ANSWER: "payer answers",
    QuestionKind.OVERDUE: "overdue payers",
    QuestionKind.RULE_FILES: "refused payer rules",
}


class DigestSource(Protocol):
    """Reads what a digest tells from the store."""

    async def read(self, on: date, *, since: datetime, until: datetime) -> Digest:
        """Return how things stood at `until`, and what happened from `since` on."""
        ...


async def make_digest(
    services: Services,
    tx: Transaction,
    source: DigestSource,
    *,
    on: date | None = None,
    peek: bool = False,
) -> Digest:
    """Make the digest of today, or tell about another day.

    Only today's real one is remembered, so that the next one says what changed since; a peek
    and another day leave that as it is.
    """
    zone = ZoneInfo((await tx.people.clinic()).time_zone)
    now = services.clock.now()
    today = local_date(now, str(zone))
    if on is not None and on != today:
        begins = datetime.combine(on, time(), zone)
        return await source.read(on, since=begins, until=begins + timedelta(days=1))
    digest = await source.read(today, since=await _since(tx, now), until=now)
    if not peek:
        await tx.work.remember(MEMORY, {"at": now.isoformat()})
        await record_event(tx, services, None, "make_digest")
    return digest


async def _since(tx: Transaction, now: datetime) -> datetime:
    remembered = await tx.work.recall(MEMORY)
    if isinstance(remembered, dict) and isinstance(at := remembered.get("at"), str):
        return datetime.fromisoformat(at)
    return now - timedelta(days=1)


def digest_text(digest: Digest, zone: str) -> str:
    """Return the digest in at most 200 words; sections with nothing to say are left out."""
    day = f"{digest.on:%A}, {digest.on.day} {digest.on:%B %Y}"
    if digest.is_quiet:
        return f"{day}: a quiet day. Nothing waits and nothing changed."
    for rows in range(MOST_ROWS, -1, -1):
        text = "\n".join([day, *_sections(digest, zone, rows)])
        if len(text.split()) <= MOST_WORDS:
            break
    return text


def _sections(digest: Digest, zone: str, rows: int) -> Iterable[str]:
    waiting, pending, ending = digest.waiting, digest.pending, digest.running_out
    if waiting:
        yield f"\nWaiting for approval: {len(waiting)}"
        lines = [f"{w.case_id}  {_short(w.payer)}, {_days(w.days)}" for w in waiting]
        yield from _listed(lines, rows)
    if digest.questions:
        yield f"\nOpen questions: {_questions(digest.questions)}"
    if pending:
        yield f"\nPending at payers: {sum(p.count for p in pending)}"
        lines = [f"{_short(p.payer)}: {p.count}, oldest {_days(p.oldest_days)}" for p in pending]
        yield from _listed(lines, rows)
    if not digest.changed.is_nothing:
        yield f"\nChanged since {_moment(digest.changed.since, zone)}: {_happened(digest.changed)}"
        answered = digest.changed.answered
        lines = [f"{a.case_id}  {_short(a.payer)}, {_spoken(a.outcome)}" for a in answered]
        yield from _listed(lines, rows)
    if ending:
        yield f"\nRunning out: {len(ending)}"
        lines = [f"{e.case_id}  {_short(e.payer)}, {_ahead(e.days)}" for e in ending]
        yield from _listed(lines, rows)


def _listed(lines: list[str], rows: int) -> Iterable[str]:
    yield from (f"  {line}" for line in lines[:rows])
    if 0 < rows < len(lines):
        yield f"  and {len(lines) - rows} more"


def _questions(counts: tuple[QuestionCount, ...]) -> str:
    total, overdue = sum(c.count for c in counts), sum(c.overdue for c in counts)
    kinds = ", ".join(f"{c.count} {_KINDS[c.kind]}" for c in counts[:4])
    rest = sum(c.count for c in counts[4:])
    about = f"{kinds}, {rest} others" if rest else kinds
    late = f"; {overdue} overdue" if overdue else ""
    return f"{total} about {about}{late}; oldest {_days(max(c.oldest_days for c in counts))}"


def _happened(changed: Changes) -> str:
    counts = {
        "answered": len(changed.answered),
        "sent": changed.sent,
        "new cases" if changed.opened != 1 else "new case": changed.opened,
        "documents" if changed.documents != 1 else "document": changed.documents,
    }
    return ", ".join(f"{count} {what}" for what, count in counts.items() if count)


def _moment(at: datetime, zone: str) -> str:
    return f"{at.astimezone(ZoneInfo(zone)):%a %H:%M}"


def _short(payer: str | None) -> str:
    """Return at most four words of a payer's name."""
    words = (payer or "payer not certain").split()
    return " ".join(words[:4])


def _days(days: int) -> str:
    return "today" if days <= 0 else f"{days} day{'s' if days > 1 else ''}"


def _ahead(days: int) -> str:
    if days == 0:
        return "today"
    return f"in {_days(days)}" if days > 0 else f"{_days(-days)} ago"


def _spoken(word: str) -> str:
    return word.replace("_", " ")

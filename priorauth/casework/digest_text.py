"""What the digest says: at most 200 words, the most pressing first, a page behind every line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from priorauth.casework.do_now import do_now
from priorauth.models.case import QuestionKind
from priorauth.models.digest import (
    Changes,
    Deed,
    Digest,
    DoNow,
    Lapses,
    ModelUse,
    PayerPace,
    QuestionCount,
)

MOST_WORDS = 200
MOST_ROWS = 5
"""Rows of one section; what is more is counted."""
THIS_WEEK = 7

_KINDS = {
    QuestionKind.VALUE: ("value", "values"),
    QuestionKind.UNREADABLE: ("unreadable page", "unreadable pages"),
    QuestionKind.SAME_PATIENT: ("possible double", "possible doubles"),
    QuestionKind.LETTER: ("payer letter", "payer letters"),
    QuestionKind.COVERAGE: ("coverage", "coverages"),
    QuestionKind.RULE: ("payer rule", "payer rules"),
    QuestionKind.DISAGREEMENT: ("rule disagreement", "rule disagreements"),
    QuestionKind.DELIVERY: ("delivery", "deliveries"),
    QuestionKind.PAYER_ANSWER: ("payer answer", "payer answers"),
    QuestionKind.OVERDUE: ("overdue payer", "overdue payers"),
    QuestionKind.RULE_FILES: ("refused payer rule", "refused payer rules"),
    QuestionKind.CLOSING: ("case to close", "cases to close"),
}
"""What open questions are about, for one of them and for more."""
_QUEUE = {
    Deed.APPROVE: "approve",
    Deed.RESUBMIT: "denied, decide what is sent next",
    Deed.ASK_AGAIN: "ask again",
}


class Line(NamedTuple):
    """One line, and the page of the desk that it leads to."""

    text: str
    page: str
    inner: bool = False
    """Whether it belongs to the line above."""


def digest_text(digest: Digest, zone: str, *, desk: str | None = None) -> str:
    """Return the digest as text; sections with nothing to say are left out.

    With the address of the desk, each line leads to its page in terminals that show links.
    """
    day, lines = digest_lines(digest, zone)
    return _joined(day, [_leading(each, desk) for each in lines] if desk else lines)


def digest_lines(digest: Digest, zone: str) -> tuple[str, tuple[Line, ...]]:
    """Return the day as it is headed, and the lines; a quiet day has none."""
    day = f"{digest.on:%A}, {digest.on.day} {digest.on:%B %Y}"
    if digest.is_quiet:
        return f"{day}: a quiet day. Nothing waits and nothing changed.", ()
    for rows in range(MOST_ROWS, -1, -1):
        lines = tuple(_sections(digest, zone, rows))
        if len(_joined(day, lines).split()) <= MOST_WORDS:
            break
    return day, lines


def _leading(line: Line, desk: str) -> Line:
    """Return a line that a terminal shows as a link (OSC 8)."""
    page = f"{desk.rstrip('/')}{line.page}"
    return line._replace(text=f"\x1b]8;;{page}\x1b\\{line.text}\x1b]8;;\x1b\\")


def _joined(day: str, lines: Iterable[Line]) -> str:
    return "\n".join([day, *(f"  {e.text}" if e.inner else f"\n{e.text}" for e in lines)])


def _sections(digest: Digest, zone: str, rows: int) -> Iterator[Line]:
    deeds = do_now(digest)
    if deeds:
        yield Line(f"Do now: {len(deeds)}", "/")
        yield from _listed([(_deed(each), _case(each.case_id)) for each in deeds], rows, "/")
    if digest.questions:
        yield Line(f"Open questions: {_questions(digest.questions)}", "/queue/questions")
    if not digest.changed.is_nothing:
        at = _moment(digest.changed.since, zone)
        yield Line(f"Changed since {at}: {_happened(digest.changed)}", "/")
        answered = [
            (f"{a.case_id}  {_short(a.payer)}, {_spoken(a.outcome)}", _case(a.case_id))
            for a in digest.changed.answered
        ]
        yield from _listed(answered, rows, "/queue/answered")
    yield from _ending(digest, rows)
    yield from _payers(digest, rows)
    yield from _notes(digest, zone)


def _ending(digest: Digest, rows: int) -> Iterator[Line]:
    soon = [each for each in digest.running_out if each.days <= THIS_WEEK]
    later = len(digest.running_out) - len(soon)
    if not digest.running_out:
        return
    more = f"; {later} more within 14 days" if later else ""
    yield Line(f"Runs out this week: {len(soon)}{more}", "/queue/runs_out")
    shown = [(f"{e.case_id}  {_short(e.payer)}, {_ahead(e.days)}", _case(e.case_id)) for e in soon]
    yield from _listed(shown, rows, "/queue/runs_out")


def _payers(digest: Digest, rows: int) -> Iterator[Line]:
    paces = {each.payer: each for each in digest.paces}
    if digest.pending:
        yield Line(f"Pending at payers: {sum(p.count for p in digest.pending)}", "/queue/payers")
        shown = []
        for each in digest.pending:
            said = f"{_short(each.payer)}: {each.count}, oldest {_days(each.oldest_days)}"
            pace = paces.pop(each.payer, None) if each.payer else None
            shown.append((said + (f"; {_pace(pace)}" if pace else ""), "/queue/payers"))
        yield from _listed(shown, rows, "/queue/payers")
    elif paces:
        yield Line("Payers", "/queue/payers")
        named = [(f"{_short(e.payer)}: {_pace(e)}", "/queue/payers") for e in paces.values()]
        yield from _listed(named, rows, "/queue/payers")


def _notes(digest: Digest, zone: str) -> Iterator[Line]:
    for gap in digest.gaps[:3]:
        yield Line(f"Not known: {gap.what} since {_moment(gap.since, zone)}", "/queue/payers")
    if digest.lapses is not None:
        page = _case(digest.lapses.case_id) if digest.lapses.case_id else "/queue/runs_out"
        yield Line(_lapses(digest.lapses), page)
    if digest.model_use is not None:
        yield Line(_model(digest.model_use), "/")


def _listed(shown: list[tuple[str, str]], rows: int, page: str) -> Iterator[Line]:
    yield from (Line(text, target, inner=True) for text, target in shown[:rows])
    if 0 < rows < len(shown):
        yield Line(f"and {len(shown) - rows} more", page, inner=True)


def _deed(each: DoNow) -> str:
    said = f"{each.case_id}  {_short(each.payer)}: {_QUEUE[each.deed]}"
    if each.days_left is not None:
        said += f", {_clock(each)}"
    elif each.waits_days:
        said += f", waits {_days(each.waits_days)}"
    return said + (f", {each.visits} visits" if each.visits else "")


def _clock(each: DoNow) -> str:
    days = each.days_left or 0
    if each.deed is Deed.ASK_AGAIN:
        return f"ends {_ahead(days)}" if days >= 0 else f"ended {_ahead(days)}"
    return f"next visit {_ahead(days)}"


def _questions(counts: tuple[QuestionCount, ...]) -> str:
    total, overdue = sum(c.count for c in counts), sum(c.overdue for c in counts)
    kinds = ", ".join(f"{c.count} {_KINDS[c.kind][c.count != 1]}" for c in counts[:4])
    rest = sum(c.count for c in counts[4:])
    about = f"{kinds}, {rest} other{'s' if rest > 1 else ''}" if rest else kinds
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


def _pace(pace: PayerPace) -> str:
    was = "" if pace.before_days is None else f" (was {pace.before_days:g})"
    return f"P50 {pace.p50_days:g} days{was}"


def _lapses(lapses: Lapses) -> str:
    if lapses.this_week:
        visits = "visit" if lapses.this_week == 1 else "visits"
        return f"Lapsed this week: {lapses.this_week} {visits} outside an authorization"
    return f"Without a lapse: {_days(lapses.free_days)}"


def _model(use: ModelUse) -> str:
    cost = f", ${use.dollars:.2f}" if use.dollars is not None else ""
    questions = "question" if use.spend.questions == 1 else "questions"
    return f"Model yesterday: {use.spend.questions} {questions}, {use.spend.tokens:,} tokens{cost}"


def _case(case_id: str) -> str:
    return f"/cases/{case_id}"


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

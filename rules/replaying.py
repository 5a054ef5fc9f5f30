"""What was known and answered on the day: a recorded answer beside the book at hand."""

from __future__ import annotations

from datetime import datetime

from priorauth.models.base import Impersonal
from priorauth.models.rules import RuleAnswer, RuleQuestion
from rules.book import RuleBook
from rules.changes import differences
from rules.wording import facts_words, question_words


class RecordedAnswer(Impersonal):
    """An answer as it was given: when, by which rule book, to which question."""

    case_id: str | None = None
    asked_at: datetime
    book_version: str
    question: RuleQuestion
    answer: RuleAnswer


class Replay(Impersonal):
    """The recorded answer beside what the book of that day and the book at hand say to it."""

    recorded: RecordedAnswer
    then: RuleAnswer | None
    """What the book of that day says; None where that book was not kept."""
    then_differs_in: tuple[str, ...]
    now: RuleAnswer
    same_book: bool
    same_answer: bool
    differs_in: tuple[str, ...]


def replay(recorded: RecordedAnswer, book: RuleBook, kept: RuleBook | None = None) -> Replay:
    """Ask the recorded question again, as of the recorded day, and compare.

    `kept` is the book of that day; the book at hand is asked as well.
    """
    same_book = recorded.book_version == book.version
    then_book = book if same_book else kept
    then = then_book.answer(recorded.question) if then_book else None
    now = book.answer(recorded.question)
    differs_in = differences(recorded.answer, now)
    return Replay(
        recorded=recorded,
        then=then,
        then_differs_in=differences(recorded.answer, then) if then else (),
        now=now,
        same_book=same_book,
        same_answer=not differs_in,
        differs_in=differs_in,
    )


def replay_text(found: Replay) -> str:
    """Return a replay as text."""
    recorded = found.recorded
    asked, answer = recorded.question, recorded.answer
    lines = [
        f"asked on {recorded.asked_at:%Y-%m-%d %H:%M} UTC with rules "
        f"{recorded.book_version[:12]}: {answer.mode}",
        f"  question: {question_words(asked)}",
    ]
    if known := facts_words(asked):
        lines.append(f"  known then: {known}")
    lines += [
        f"  because {entry.rule}@{entry.version}: {entry.source.url} "
        f"({entry.source.date or 'undated'}, read {entry.age_days} days before)"
        for entry in answer.because
    ]
    lines += [f"  {line}" for line in _compared(found)]
    return "\n".join(lines)


def _compared(found: Replay) -> list[str]:
    recorded = found.recorded
    if found.then is None:
        lines = ["the rules of that day were not kept"]
    elif found.then_differs_in:
        lines = [f"the rules of that day now differ in: {', '.join(found.then_differs_in)}"]
    else:
        lines = ["the rules of that day give the same answer again"]
    if found.same_book:
        return lines
    if found.same_answer:
        return [*lines, "today's rules give the same answer for that day"]
    modes = f"{recorded.answer.mode} then, now {found.now.mode}"
    return [*lines, f"today's rules differ in: {', '.join(found.differs_in)} ({modes})"]

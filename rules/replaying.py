"""What was known and answered on the day: a recorded answer beside the book at hand."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from priorauth.models.base import Model
from priorauth.models.rules import RuleAnswer, RuleQuestion
from rules.book import RuleBook
from rules.changes import differences


class RecordedAnswer(Model):
    """An answer as it was given: when, by which rule book, to which question."""

    case_id: str | None = None
    asked_at: datetime
    book_version: str
    question: RuleQuestion
    answer: RuleAnswer


class AnswerRecord(Protocol):
    """Where recorded answers come from; the desk fills it from its database."""

    def list_recorded_answers(self, case_id: str) -> tuple[RecordedAnswer, ...]:
        """Return every answer given for a case, oldest first."""
        ...


class Replay(Model):
    """The same question asked of the book at hand."""

    same_book: bool
    same_answer: bool
    differs_in: tuple[str, ...]
    recorded: RecordedAnswer
    now: RuleAnswer


def replay(recorded: RecordedAnswer, book: RuleBook) -> Replay:
    """Ask the recorded question again, as of the recorded day, and compare."""
    now = book.answer(recorded.question)
    differs_in = differences(recorded.answer, now)
    return Replay(
        same_book=recorded.book_version == book.version,
        same_answer=not differs_in,
        differs_in=differs_in,
        recorded=recorded,
        now=now,
    )


def replay_text(found: Replay) -> str:
    """Return a replay as text."""
    then = found.recorded
    lines = [
        f"asked on {then.asked_at:%Y-%m-%d %H:%M} UTC with rules {then.book_version[:12]}: "
        f"{then.answer.mode}",
    ]
    lines += [
        f"  because {entry.rule}@{entry.version}: {entry.source.url}"
        for entry in then.answer.because
    ]
    book = "the same rules" if found.same_book else "today's rules"
    if found.same_answer:
        lines.append(f"{book} give the same answer for that day")
    else:
        lines.append(f"{book} differ in: {', '.join(found.differs_in)} (now {found.now.mode})")
    return "\n".join(lines)

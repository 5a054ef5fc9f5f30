"""What is kept of the rule book: open work that rests on it, proofs, and when a payer is late."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from priorauth.models.base import Model
from priorauth.models.rules import RuleQuestion, RuleSource


class OpenWork(Model):
    """Something not finished that rests on a rule: a case, a booked visit, a drafted packet."""

    kind: Literal["case", "visit", "packet"]
    id: str
    case_id: str | None = None
    question: RuleQuestion


class Counting(Model):
    """How a payer counts visits, so that the desk can say which visit the next one is."""

    evaluations: Literal["count", "count_with_treatment"] = "count"
    """Whether a day on which nothing but an evaluation was billed is a visit."""
    since: Literal["case", "calendar_year", "either"] = "case"


class Unanswered(Model):
    """A submission that waits for its payer, and what its case last asked of the rules."""

    submission_id: str
    sent_at: datetime
    question: RuleQuestion


class DecisionDue(Model):
    """When a payer must have decided, by which rule, in the rule's own words."""

    due_at: datetime
    rule: str
    allowed: str
    binding: bool
    """True for a law, False for what the payer says about itself."""
    sources: tuple[RuleSource, ...]


class DenialRight(Model):
    """What may be done after a denial; the payer's letter goes before it."""

    what: str
    days: int | None
    """Calendar days from the date of the letter, where one is named."""
    source: RuleSource


class ProofLine(Model):
    """The codes that one statement covers: what it says, and where it stands."""

    codes: tuple[str, ...]
    says: str
    rule: str | None = None
    version: int | None = None
    sources: tuple[RuleSource, ...] = ()
    read_days_ago: int | None = None


class Proof(Model):
    """The content of a proof of no authorization; it names no patient, the case id leads to one."""

    case_id: str
    clinic: str
    payer: str
    line_of_business: str | None
    state: str | None
    visit: int | None
    service_on: date
    lines: tuple[ProofLine, ...]
    until: str | None
    """When it stops holding, such as from a visit on."""
    payer_said: str
    trace: str | None
    """The trace number of the payer's own answer."""
    asked_by: str
    asked_at: datetime
    book_version: str
    verify: tuple[str, ...]
    """What stays to be verified."""


class ProofOnFile(Model):
    """A proof as kept with its case; the page itself is fetched apart."""

    id: str
    case_id: str
    sha256: str
    made_at: datetime

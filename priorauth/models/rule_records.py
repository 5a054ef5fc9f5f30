"""What is kept of the rule book: open work that rests on it, proofs, and when a payer is late."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from priorauth.models.base import Impersonal, Model
from priorauth.models.privacy import Clinical, Direct, Operational, Quasi
from priorauth.models.rules import RuleQuestion, RuleSource


class OpenWork(Model):
    """Something not finished that rests on a rule: a case, a booked visit, a drafted packet."""

    kind: Operational[Literal["case", "visit", "packet"]]
    id: Operational[str]
    case_id: Operational[str | None] = None
    question: RuleQuestion


class Counting(Impersonal):
    """How a payer counts visits, so that the desk can say which visit the next one is."""

    evaluations: Literal["count", "count_with_treatment"] = "count"
    """Whether a day on which nothing but an evaluation was billed is a visit."""
    since: Literal["case", "calendar_year", "either"] = "case"


class Unanswered(Model):
    """A submission that waits for its payer, and what its case last asked of the rules."""

    submission_id: Operational[str]
    sent_at: Operational[datetime]
    question: RuleQuestion


class DecisionDue(Model):
    """When a payer must have decided, by which rule, in the rule's own words."""

    due_at: Operational[datetime]
    rule: Operational[str]
    allowed: Operational[str]
    binding: Operational[bool]
    """True for a law, False for what the payer says about itself."""
    sources: tuple[RuleSource, ...]


class DenialRight(Impersonal):
    """What may be done after a denial; the payer's letter goes before it."""

    what: str
    days: int | None
    """Calendar days from the date of the letter, where one is named."""
    source: RuleSource


class ProofLine(Model):
    """The codes that one statement covers: what it says, and where it stands."""

    codes: Clinical[tuple[str, ...]]
    says: Operational[str]
    rule: Operational[str | None] = None
    version: Operational[int | None] = None
    sources: tuple[RuleSource, ...] = ()
    read_days_ago: Operational[int | None] = None


class Proof(Model):
    """The content of a proof of no authorization; it names no patient, the case id leads to one."""

    case_id: Operational[str]
    clinic: Operational[str]
    payer: Operational[str]
    line_of_business: Operational[str | None]
    state: Quasi[str | None]
    visit: Clinical[int | None]
    service_on: Quasi[date]
    lines: tuple[ProofLine, ...]
    until: Operational[str | None]
    """When it stops holding, such as from a visit on."""
    payer_said: Operational[str]
    trace: Direct[str | None]
    """The trace number of the payer's own answer."""
    asked_by: Operational[str]
    asked_at: Operational[datetime]
    book_version: Operational[str]
    verify: Operational[tuple[str, ...]]
    """What stays to be verified."""


class ProofOnFile(Model):
    """A proof as kept with its case; the page itself is fetched apart."""

    id: Operational[str]
    case_id: Operational[str]
    sha256: Operational[str]
    made_at: Operational[datetime]

"""A conversation with a model: what it answers, what is remembered of it, and what it costs."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from pydantic import Field

from priorauth.models.base import Impersonal, Model
from priorauth.models.privacy import Clinical, Direct, Operational, Quasi


class Reply(Model):
    """One reply; `blocks` go back unchanged with the next turn."""

    stop_reason: Operational[str | None]
    blocks: Direct[tuple[dict[str, Any], ...]]
    input_tokens: Operational[int] = 0
    """What was read for it, from the other side's cache or not."""
    output_tokens: Operational[int] = 0

    @property
    def text(self) -> str:
        """What it says in words."""
        return "\n".join(b["text"] for b in self.blocks if b.get("type") == "text").strip()

    @property
    def calls(self) -> tuple[dict[str, Any], ...]:
        """The tools that it asks for."""
        return tuple(b for b in self.blocks if b.get("type") == "tool_use")


class Asked(Model):
    """What the planner was asked last, without a name in it, and what it showed.

    `question` is None when it may have named somebody: then only what was shown goes on.
    """

    question: Operational[str | None] = None
    on_day: Operational[date | None] = None
    payers: Operational[tuple[str, ...]] = ()
    codes: Clinical[tuple[str, ...]] = ()
    line_of_business: Operational[str | None] = None
    state: Quasi[str | None] = None
    visit: Clinical[int | None] = None
    about: Quasi[date | None] = None
    ahead: Quasi[tuple[date, date] | None] = None
    back: Quasi[tuple[date, date] | None] = None
    case_ids: Operational[tuple[str, ...]] = ()
    shown: Operational[tuple[str, ...]] = ()
    page: Operational[int] = 1
    offered: Operational[tuple[str, ...]] = ()
    """What was offered with `did you mean`: questions on file, with payers, codes and case ids."""


class Memory(Model):
    """What is kept of a conversation, in the minimum view."""

    said: Operational[tuple[dict[str, Any], ...]] = ()
    """Questions that might go to a model, and its answers."""
    asked: Asked = Field(default_factory=Asked)
    version: Operational[int] = 0
    """How often it was kept; another process that kept it since has a higher one."""


class Spend(Impersonal):
    """What a model was used for: questions, and tokens read and written."""

    questions: int = 0
    input_tokens: int = 0
    output_tokens: int = 0

    @property
    def tokens(self) -> int:
        """Both kinds together."""
        return self.input_tokens + self.output_tokens

    def dollars(self, prices: Prices) -> Decimal:
        """Return the cost at the clinic's own prices."""
        million = Decimal(1_000_000)
        return (self.input_tokens * prices.input + self.output_tokens * prices.output) / million


class Prices(Impersonal):
    """Dollars for a million tokens, as the clinic's contract says; nothing is assumed."""

    input: Decimal
    output: Decimal


class Budget(Impersonal):
    """How much of the model a clinic may use on one day."""

    tokens: int
    dollars: Decimal | None = None
    prices: Prices | None = None

    def is_used_up(self, spend: Spend) -> bool:
        """Whether nothing is left of it."""
        if spend.tokens >= self.tokens:
            return True
        if self.dollars is None or self.prices is None:
            return False
        return spend.dollars(self.prices) >= self.dollars

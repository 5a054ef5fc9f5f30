"""The offline planner: answers the routine questions with the same tools, without a model."""

from __future__ import annotations

from typing import Protocol

from agent.hearing import Heard
from agent.planner import (
    approving,
    denials,
    drafting,
    eligibility,
    gaps,
    listing,
    reading,
    rules,
    runway,
    status,
    which,
)
from agent.toolbox import Refused, Toolbox


class Intent(Protocol):
    """One kind of routine question."""

    def fits(self, heard: Heard) -> bool:
        """Whether this is such a question."""
        ...

    async def answer(self, heard: Heard, tools: Toolbox) -> str:
        """Return the answer."""
        ...


INTENTS: tuple[Intent, ...] = (
    approving,
    denials,
    drafting,
    eligibility,
    rules,
    reading,
    gaps,
    runway,
    status,
    listing,
)
"""In the order in which they are tried: each has `fits(heard)` and `answer(heard, tools)`."""

KNOWS = """I can answer these without a model:
- what is pending (for a payer), what needs approval, what runs out, which questions are open
- the status of a case, why it was denied, what is missing
- does a payer need authorization for a code (say plan type, state, visit and date)
- read new documents; draft a packet, submit it for approval, check eligibility for a case
Name a case by its id, such as C-7K2M9QXAPT, or by the patient's name."""


async def plan(heard: Heard, tools: Toolbox) -> str:
    """Return the answer to a routine question, or say what can be asked."""
    try:
        return await _answer(heard, tools)
    except Refused as error:
        return str(error)


async def _answer(heard: Heard, tools: Toolbox) -> str:
    for intent in INTENTS:
        if intent.fits(heard):
            return await intent.answer(heard, tools)
    if await which.find_named(heard, tools):
        return await status.answer(heard, tools)
    return f"I do not know how to answer that. {KNOWS}"

"""The offline planner: answers the routine questions with the same tools, without a model."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from agent.hearing import Heard
from agent.planner import (
    approving,
    behind,
    counting,
    denials,
    drafting,
    eligibility,
    first,
    following,
    gaps,
    helping,
    limits,
    linking,
    listing,
    next_step,
    oldest,
    papers,
    reading,
    refusing,
    replying,
    rules,
    runway,
    status,
    turnaround,
    which,
)
from agent.thread import Thread
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
    helping,
    replying,
    refusing,
    turnaround,
    behind,
    next_step,
    counting,
    first,
    oldest,
    linking,
    limits,
    papers,
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


class Planner:
    """Answers one conversation's questions; a later one may build on the one before."""

    def __init__(self) -> None:
        self._thread = Thread()
        self._last: Heard | None = None

    async def plan(self, heard: Heard, tools: Toolbox) -> str:
        """Return the answer to a routine question, or say what can be asked."""
        heard = following.build_on(heard, self._thread, self._last)
        try:
            heard, note = await _with_guess(heard, tools)
            text = note + await _answer(heard, tools)
        except Refused as error:
            text = str(error)
        self._last = heard
        self._thread = Thread(case_ids=tuple(tools.cases) or self._thread.case_ids, page=heard.page)
        return text


async def _with_guess(heard: Heard, tools: Toolbox) -> tuple[Heard, str]:
    """Take a word for the payer whose name it almost is, unless it is a patient's name."""
    if heard.payer is not None or heard.guess is None or heard.case_ids:
        return heard, ""
    found = await tools.call("list_cases", name=" ".join(heard.strange), limit=1)
    if found["total"]:
        return heard, ""
    meant = replace(heard, payer=heard.guess, strange=(), points_at=False)
    return meant, f"(I take that as {heard.guess.title()}.)\n"


async def _answer(heard: Heard, tools: Toolbox) -> str:
    for intent in INTENTS:
        if intent.fits(heard):
            return await intent.answer(heard, tools)
    if heard.case_ids or await which.find_named(heard, tools):
        return await status.answer(heard, tools)
    return f"I do not know how to answer that. {helping.KNOWS}"

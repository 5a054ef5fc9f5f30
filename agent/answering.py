"""Answers by the model when it may see the question, else by the planner; the same facts."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any, Literal

from mcp import Client

from agent.hearing.heard import Heard, hear
from agent.loop import Listener, NoAnswer, TalkingModel, converse, offered_tools
from agent.planner import Planner
from agent.planner.asked_at_once import parts_of
from agent.question import Screen, Screened, safe_words
from agent.remembering import asked_of, cut, planner_of
from agent.toolbox import Toolbox
from agent.unsaid import notes_on
from priorauth.clock import local_date
from priorauth.errors import AdapterError, InvalidRequest, NotConfigured
from priorauth.models.base import Model
from priorauth.models.conversation import Memory
from priorauth.models.people import ActorKind
from priorauth.models.privacy import Operational
from priorauth.models.records import RecordEntry
from tools.base import Caller

LONGEST_QUESTION = 2_000


class Answer(Model):
    """What is said to the person who asked."""

    answer: Operational[str]
    by: Operational[Literal["model", "planner"]]
    tools: Operational[tuple[str, ...]]
    cases: Operational[tuple[str, ...]]


@dataclass(frozen=True)
class Known:
    """What the clinic's own lists say: payers as staff call them, procedure codes, its time."""

    payers: frozenset[str]
    procedures: frozenset[str]
    zone: str


@dataclass
class Answerer:
    """One conversation with one person."""

    client: Client
    caller: Caller
    known: Known
    model: TalkingModel | None = None
    memory: Memory = field(default_factory=Memory)
    """What went before, where the conversation goes on."""
    seen_by_her_alone: bool = False
    """Whether only the person who asks sees the answer: else no name may come to the model."""
    heard_as: list[tuple[str, tuple[str, ...]]] = field(init=False, default_factory=list)
    """Which kinds of answer the planner gave last, each with the words that it accounts for."""
    _planner: Planner = field(init=False)
    _said: list[dict[str, Any]] = field(init=False)
    _names_spoken: bool = field(init=False, default=False)
    """Whether the model was told a name: from then on its part is kept in this process alone."""

    def __post_init__(self) -> None:
        self._planner = planner_of(self.memory.asked, self.known.payers)
        self._said = list(self.memory.said)

    async def remembered(self) -> Memory:
        """Return what may be kept of the conversation: nothing that could name somebody."""
        last, today = self._planner.last, self._today()
        words = None
        if last is not None:
            words = (await self._screened(last.text, today)).text
        asked = asked_of(self._planner, words, last.today if last else today)
        said = () if self._names_spoken else tuple(self._said)
        self.memory = Memory(said=said, asked=asked, version=self.memory.version + 1)
        return self.memory

    async def ask(self, question: str, listener: Listener | None = None) -> Answer:
        """Return the answer to a question; a listener hears it while it comes.

        Raises:
            InvalidRequest: There is no question, or it is far too long.
        """
        question = question.strip()
        if not question or len(question) > LONGEST_QUESTION:
            raise InvalidRequest(f"Ask one question of at most {LONGEST_QUESTION} characters.")
        tools = Toolbox(self.client)
        today, began = self._today(), self.caller.services.clock.now()
        text, why_not = await self._by_model(question, tools, today, listener)
        by: Literal["model", "planner"] = "model"
        if text is None:
            by = "planner"
            tools.taken_over()
            meant = self._planner.picked(question) or question
            text = await self._planned(meant, tools, today)
            text = f"{why_not}\n{text}" if why_not else text
        await self._record(by, tools, question, began)
        return Answer(answer=text, by=by, tools=tuple(tools.used), cases=tuple(tools.cases))

    async def _planned(self, meant: str, tools: Toolbox, today: date) -> str:
        """Return the planner's answer; one under the other where two things are asked at once."""

        @cache
        def heard(text: str) -> Heard:
            return hear(text, self.known.payers, today)

        parts = parts_of(meant, heard)
        said = []
        self.heard_as.clear()
        for part in parts:
            said.append(await self._planner.plan(heard(part), tools))
            self.heard_as += [self._planner.heard_as] if self._planner.heard_as else []
        return "\n".join(said)

    async def _by_model(
        self, question: str, tools: Toolbox, today: date, listener: Listener | None
    ) -> tuple[str | None, str | None]:
        """Return the model's answer, or None and what to say about that."""
        if self.model is None:
            return None, None
        screened = await self._screened(question, today)
        if screened.text is None and self.seen_by_her_alone and self.model.may_see_names:
            screened = Screened(question)
            self._names_spoken = True
        if screened.text is None:
            return None, f"Answered inside the house, without the model: {screened.why_not}."
        if await self._is_used_up(today):
            return None, "Today's share of the model is used up. Answered without it."
        messages = [*self._said, {"role": "user", "content": screened.text}]
        system = prompt().replace("{today}", today.isoformat())
        try:
            offered = await offered_tools(self.client)
            text = await converse(self.model, tools, offered, system, messages, listener=listener)
            text += notes_on(text, _told(messages), _spoken(messages), today)
        except (AdapterError, NoAnswer) as error:
            return None, f"{_why_not(error)}. Answered without the model."
        finally:
            await self._count(today, tools)
        self._remember(screened.text, text)
        return text, None

    async def without_names(self, question: str) -> str | None:
        """Return a question as it may be kept, or None when it may name somebody."""
        return (await self._screened(question, self._today())).text

    def _today(self) -> date:
        return local_date(self.caller.services.clock.now(), self.known.zone)

    async def _screened(self, question: str, today: date) -> Screened:
        screen = Screen(self.known.payers, self.known.procedures, today)
        try:
            return await screen.screen(question, self._find_cases)
        except NotConfigured:
            return Screened(None, "patients' names cannot be looked up here")

    async def _find_cases(self, words: str) -> tuple[str, ...]:
        async with self.caller.services.minimum.begin(self.caller.clinic_id) as tx:
            return await tx.find_cases(words)

    async def _is_used_up(self, today: date) -> bool:
        if self.model is None:
            return True
        async with self.caller.services.minimum.begin(self.caller.clinic_id) as tx:
            return self.model.budget.is_used_up(await tx.spend.on(today))

    async def _count(self, today: date, tools: Toolbox) -> None:
        if tools.spent.tokens:
            async with self.caller.services.minimum.begin(self.caller.clinic_id) as tx:
                await tx.spend.add(today, tools.spent)

    def _remember(self, question: str, answer: str) -> None:
        self._said += [
            {"role": "user", "content": question},
            {"role": "assistant", "content": answer},
        ]
        self._said = cut(self._said)

    async def _record(self, by: str, tools: Toolbox, question: str, began: datetime) -> None:
        """Put on the record who answered, with which prompt; never what was asked."""
        took = (self.caller.services.clock.now() - began).total_seconds() * 1000
        entry = RecordEntry(
            actor=ActorKind.AGENT.value,
            on_behalf_of=self.caller.staff_id,
            action="agent.answer",
            phase="event",
            call_id=self.caller.services.ids.new("K"),
            outcome=by,
            milliseconds=round(took, 1),
            details={
                "model": self.model.name if self.model and by == "model" else None,
                "prompt": prompt_hash(),
                "characters": len(question),
                "tools": list(tools.used),
                "as": "identified" if self._names_spoken else "minimum",
            },
        )
        async with self.caller.services.minimum.begin(self.caller.clinic_id) as tx:
            await tx.record.write(entry)


def _why_not(error: Exception) -> str:
    """Return why the model gave no answer, as a sentence about it."""
    why = str(error).replace("The model: the ", "The model cannot be asked: the ", 1)
    return why.replace("The model: ", "The model ", 1).rstrip(".")


def _told(messages: list[dict[str, Any]]) -> list[str]:
    """Return what tools said in a conversation, as the model got it."""
    blocks = [each for said in messages if isinstance(said["content"], list)
              for each in said["content"]]  # fmt: skip
    return [str(each["content"]) for each in blocks if each.get("type") == "tool_result"]


def _spoken(messages: list[dict[str, Any]]) -> list[str]:
    """Return what people asked and what was answered before."""
    return [said["content"] for said in messages if isinstance(said["content"], str)]


async def known_of(caller: Caller, payers: Iterable[str], procedures: Iterable[str]) -> Known:
    """Return what a clinic's lists say; `payers` are those of the rule book."""
    async with caller.services.minimum.begin(caller.clinic_id) as tx:
        connected = await tx.payers()
        zone = await tx.time_zone()
    names = {each.casefold() for each in payers}
    for each in connected:
        names |= {each.payer_id, each.name.casefold()}
        first = each.name.casefold().split()[0]
        if len(first) > 3 and first not in safe_words():
            names.add(first)
    return Known(payers=frozenset(names), procedures=frozenset(procedures), zone=zone)


@cache
def prompt() -> str:
    """Return the instructions that the model gets."""
    return (Path(__file__).parent / "prompts" / "desk.md").read_text(encoding="utf-8")


def prompt_hash() -> str:
    """Return which version of the instructions is in use."""
    return hashlib.sha256(prompt().encode()).hexdigest()[:12]

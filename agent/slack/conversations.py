"""One conversation for each thread and person, kept in the minimum view while it is used."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from functools import partial
from weakref import WeakValueDictionary

from mcp import Client

from adapters.ids import RandomIds
from agent.answering import LONGEST_QUESTION, Answer, Answerer, Known
from agent.loop import Listener, TalkingModel
from agent.slack.pasted import NOTE, without_identifiers
from agent.slack.trouble import SORRY, where
from mcp_server.server import build_server
from priorauth.errors import PriorAuthError, Unavailable
from tools.base import Caller, Effect

log = logging.getLogger("priorauth.slack")

MOST_THREADS = 500
AT_ONCE = 8
"""Questions that are worked on at the same time; the others wait their turn."""

Key = tuple[str, str, str]
"""Channel, thread and Slack user: nobody goes on in somebody else's conversation."""
_Whose = tuple[str, frozenset[Effect]]


class Conversations:
    """Answers questions; what may be kept of a thread is, so that any process can go on with it."""

    def __init__(self, known: Known, model: TalkingModel | None) -> None:
        self._known = known
        self._model = model
        self._open: OrderedDict[Key, Answerer] = OrderedDict()
        self._turns = asyncio.Semaphore(AT_ONCE)
        self._one_by_one: WeakValueDictionary[Key, asyncio.Lock] = WeakValueDictionary()
        self._keepers: dict[_Whose, _Keeper] = {}

    async def __aenter__(self) -> Conversations:
        return self

    async def __aexit__(self, *_: object) -> None:
        for keeper in self._keepers.values():
            await keeper.close()

    async def ask(
        self, key: Key, caller: Caller, question: str, listener: Listener | None = None
    ) -> Answer:
        """Return the answer; what cannot be asked is said in words."""
        lock = self._one_by_one.setdefault(key, asyncio.Lock())
        async with lock:
            return await self._answer(partial(self._go_on, key, caller), question, listener)

    async def ask_alone(self, caller: Caller, question: str) -> Answer:
        """Return the answer to a question that belongs to no conversation.

        Raises:
            Exception: Whatever broke; whoever asks by the clock tries again.
        """
        async with self._turns:
            answerer = Answerer(await self.client(caller), caller, self._known, self._model)
            return await answerer.ask(question)

    async def screened(self, caller: Caller, question: str) -> str | None:
        """Return a question without names, as it may be kept; None when it may name somebody."""
        answerer = Answerer(await self.client(caller), caller, self._known)
        return await answerer.without_names(question)

    async def client(self, caller: Caller) -> Client:
        """Return the tools as one person may use them."""
        whose = (caller.staff_id, caller.effects)
        keeper = self._keepers.get(whose)
        if keeper is None or keeper.is_over:
            keeper = self._keepers[whose] = _Keeper(caller)
        return await asyncio.shield(keeper.client)

    async def _answer(
        self,
        begin: Callable[[], Awaitable[tuple[Answerer, str]]],
        question: str,
        listener: Listener | None,
    ) -> Answer:
        if len(question) > LONGEST_QUESTION:
            return _said(f"Ask one question of at most {LONGEST_QUESTION} characters.")
        asked = without_identifiers(question)
        note = f"{NOTE}\n" if asked != question else ""
        async with self._turns:
            try:
                answerer, kept_as = await begin()
                said = await answerer.ask(asked.strip() or "help", listener)
                await _keep(answerer, kept_as)
            except PriorAuthError as error:
                return _said(f"{note}{error}")
            except Exception as error:
                # A question must never end in silence; an error's text may quote it.
                log.error("a question broke: %s at %s", type(error).__name__, where(error))
                return _said(note + SORRY)
        return said.model_copy(update={"answer": note + said.answer})

    async def _go_on(self, key: Key, caller: Caller) -> tuple[Answerer, str]:
        """Return the conversation: from here when nobody else had it since, else as it was kept."""
        kept_as = ":".join(key)[:200]
        async with caller.services.minimum.begin(caller.clinic_id) as tx:
            memory = await tx.conversations.recall(kept_as)
        found = self._open.get(key)
        if found is None or found.memory.version != memory.version:
            client = await self.client(caller)
            found = Answerer(client, caller, self._known, self._model, memory)
            self._open[key] = found
            while len(self._open) > MOST_THREADS:
                self._open.popitem(last=False)
        self._open.move_to_end(key)
        return found, kept_as


async def _keep(answerer: Answerer, kept_as: str) -> None:
    memory, caller = await answerer.remembered(), answerer.caller
    now = caller.services.clock.now()
    async with caller.services.minimum.begin(caller.clinic_id) as tx:
        await tx.conversations.keep(kept_as, caller.staff_id, memory, now)


class _Keeper:
    """Keeps one person's tools open in a task of their own, which also closes them."""

    def __init__(self, caller: Caller) -> None:
        self.client: asyncio.Future[Client] = asyncio.get_running_loop().create_future()
        self._stop = asyncio.Event()
        self._task = asyncio.create_task(self._keep(caller))

    @property
    def is_over(self) -> bool:
        """Whether the tools closed by themselves, or could not be opened."""
        return self._task.done()

    async def close(self) -> None:
        """Close the tools and wait until they are."""
        self._stop.set()
        await asyncio.gather(self._task, return_exceptions=True)

    async def _keep(self, caller: Caller) -> None:
        async def same() -> Caller:
            return caller

        try:
            async with Client(build_server(same, RandomIds(), in_house=True)) as client:
                self.client.set_result(client)
                await self._stop.wait()
        except Exception as error:
            # Who waits for the client is told; an error's text may quote a call's arguments.
            log.error("a person's tools closed: %s", type(error).__name__)
            if not self.client.done():
                self.client.set_exception(Unavailable("The desk", "cannot open its tools"))


def _said(text: str) -> Answer:
    return Answer(answer=text, by="planner", tools=(), cases=())

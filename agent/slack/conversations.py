"""One conversation for each thread and person, kept in the minimum view while it is used."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict

from mcp import Client

from adapters.ids import RandomIds
from agent.answering import LONGEST_QUESTION, Answer, Answerer, Known
from agent.loop import Listener, TalkingModel
from agent.slack.pasted import NOTE, holds_identifier
from agent.slack.trouble import SORRY, where
from mcp_server.server import build_server
from priorauth.errors import PriorAuthError, Unavailable
from tools.base import Caller

log = logging.getLogger("priorauth.slack")

MOST_THREADS = 500
AT_ONCE = 8
"""Questions that are worked on at the same time; the others wait their turn."""

Key = tuple[str, str, str]
"""Channel, thread and Slack user: nobody goes on in somebody else's conversation."""


class Conversations:
    """Answers questions; a thread that was not used for long begins anew."""

    def __init__(self, known: Known, model: TalkingModel | None) -> None:
        self._known = known
        self._model = model
        self._open: OrderedDict[Key, Answerer] = OrderedDict()
        self._turns = asyncio.Semaphore(AT_ONCE)
        self._keepers: dict[str, _Keeper] = {}

    async def __aenter__(self) -> Conversations:
        return self

    async def __aexit__(self, *_: object) -> None:
        for keeper in self._keepers.values():
            await keeper.close()

    async def ask(
        self, key: Key, caller: Caller, question: str, listener: Listener | None = None
    ) -> Answer:
        """Return the answer; what cannot be asked is said in words."""
        note = f"{NOTE}\n" if holds_identifier(question) else ""
        if len(question) > LONGEST_QUESTION:
            return _said(f"Ask one question of at most {LONGEST_QUESTION} characters.")
        async with self._turns:
            try:
                answerer = await self._answerer(key, caller)
                said = await answerer.ask(question, listener)
            except PriorAuthError as error:
                return _said(f"{note}{error}")
            except Exception as error:
                # A question must never end in silence; an error's text may quote it.
                log.error("a question broke: %s at %s", type(error).__name__, where(error))
                return _said(note + SORRY)
        return said.model_copy(update={"answer": note + said.answer})

    async def client(self, caller: Caller) -> Client:
        """Return the tools as one person may use them."""
        keeper = self._keepers.get(caller.staff_id)
        if keeper is None or keeper.is_over:
            keeper = self._keepers[caller.staff_id] = _Keeper(caller)
        return await asyncio.shield(keeper.client)

    async def _answerer(self, key: Key, caller: Caller) -> Answerer:
        found = self._open.get(key)
        if found is None:
            found = Answerer(await self.client(caller), caller, self._known, self._model)
            self._open[key] = found
            while len(self._open) > MOST_THREADS:
                self._open.popitem(last=False)
        self._open.move_to_end(key)
        return found


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
            async with Client(build_server(same, RandomIds())) as client:
                self.client.set_result(client)
                await self._stop.wait()
        except Exception as error:
            log.error("a person's tools closed: %s", type(error).__name__)
            if not self.client.done():
                self.client.set_exception(Unavailable("The desk", "cannot open its tools"))


def _said(text: str) -> Answer:
    return Answer(answer=text, by="planner", tools=(), cases=())

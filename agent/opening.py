"""Opens a conversation for the person who set this folder up."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from mcp import Client

from adapters.ids import RandomIds
from adapters.settings import ModelSettings, Settings
from agent.answering import Answerer, Known, known_of
from agent.loop import TalkingModel
from mcp_server.opening import book_of, local_caller
from mcp_server.server import build_server
from priorauth.errors import PriorAuthError
from tools.base import Caller

if TYPE_CHECKING:
    from adapters.model.claude import Claude


@runtime_checkable
class CheckedModel(Protocol):
    """A model of which one can learn whether it is fit for the desk."""

    async def check(self) -> None:
        """Raise what keeps it from being used."""
        ...


async def what_ails(model: TalkingModel | None) -> str | None:
    """Return why a model cannot be used now, or None; without it the planner answers."""
    if not isinstance(model, CheckedModel):
        return None
    try:
        await model.check()
    except PriorAuthError as error:
        return str(error)
    return None


@asynccontextmanager
async def open_desk(settings: Settings) -> AsyncIterator[Answerer]:
    """Yield a conversation over the clinic of this folder.

    Raises:
        NotConfigured: No clinic is set up here.
    """
    async with AsyncExitStack() as stack:
        caller = await stack.enter_async_context(local_caller(settings))
        known = await known_at(settings, caller)
        model = await opened_model(stack, settings.model) if settings.model else None
        yield await stack.enter_async_context(talking(caller, known, model))


@asynccontextmanager
async def talking(
    caller: Caller, known: Known, model: TalkingModel | None
) -> AsyncIterator[Answerer]:
    """Yield a conversation at the terminal, whose tools run over MCP in this process."""

    async def same() -> Caller:
        return caller

    async with Client(build_server(same, RandomIds(), in_house=True)) as client:
        yield Answerer(client, caller, known, model, seen_by_her_alone=True)


async def known_at(settings: Settings, caller: Caller) -> Known:
    """Return what the clinic's own lists and the rule book say."""
    book = book_of(settings).book
    names = {name for payer in book.payers() for name in (payer.id, payer.name, *payer.aliases)}
    return await known_of(caller, names, book.procedures.codes)


async def opened_model(stack: AsyncExitStack, given: ModelSettings) -> Claude:
    """Return the model, closed with the stack."""
    from adapters.model import claude as vendor

    claude = vendor.Claude(given)
    stack.push_async_callback(claude.close)
    return claude

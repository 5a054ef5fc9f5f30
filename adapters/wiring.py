"""Puts the house together: the only module that names vendors."""

from __future__ import annotations

import os
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager

from adapters.availity.session import AvailitySession
from adapters.availity.settings import AvailitySettings
from adapters.home import Home
from adapters.http import new_client
from adapters.ids import RandomIds
from adapters.keys.choosing import master_key
from adapters.rule_watch import kept_fresh
from adapters.settings import ClearinghouseSettings, Settings
from adapters.store.database import Database
from adapters.store.keyring import DataKeys, Keyring, SealingKeys
from priorauth.clock import SystemClock
from priorauth.ports import (
    AuthorizationGateway,
    DocumentReader,
    EligibilityGateway,
    SecondReader,
    Whisper,
)
from priorauth.services import Services
from rules.shelf import RuleShelf

READERS = 2
"""Documents that a worker reads at the same time; each has child processes of its own."""


@asynccontextmanager
async def worker_services(settings: Settings, home: Home) -> AsyncIterator[Services]:
    """Yield what the worker may use: everything towards payers, and no right to approve."""
    from adapters.documents.packet.printer import PdfPacketPrinter

    async with AsyncExitStack() as stack:
        database = await _database(
            stack, home.login_url("pa_worker"), DataKeys(master_key(settings)), pool_size=8
        )
        reader = await _reader(stack, workers=READERS)
        eligibility, authorization = await _clearinghouse(stack, settings)
        yield Services(
            store=database,
            clock=SystemClock(),
            ids=RandomIds(),
            rules=RuleShelf(extra=settings.extra_rules, keep=settings.home),
            reader=reader,
            second_reader=_second_reader(stack, settings),
            printer=PdfPacketPrinter(),
            whisper=await _whisper(stack, settings),
            eligibility=eligibility,
            authorization=authorization,
            pace=settings.pace,
            at=crash_point(settings),
        )


@asynccontextmanager
async def desk_services(settings: Settings, home: Home) -> AsyncIterator[Services]:
    """Yield what the desk page may use: it can approve, and it can send nothing."""
    async with AsyncExitStack() as stack:
        database = await _database(stack, home.login_url("pa_desk"), DataKeys(master_key(settings)))
        rules = RuleShelf(extra=settings.extra_rules, keep=settings.home)
        yield Services(
            store=database,
            clock=SystemClock(),
            ids=RandomIds(),
            rules=await stack.enter_async_context(kept_fresh(rules)),
            reader=await _reader(stack),
            pace=settings.pace,
            at=crash_point(settings),
        )


@asynccontextmanager
async def intake_services(settings: Settings, home: Home) -> AsyncIterator[Services]:
    """Yield what taking in may use: the inbox, and nothing else."""
    async with AsyncExitStack() as stack:
        yield Services(
            store=await _database(stack, home.login_url("pa_intake"), SealingKeys()),
            clock=SystemClock(),
            ids=RandomIds(),
            rules=RuleShelf(extra=settings.extra_rules, keep=settings.home),
            at=crash_point(settings),
        )


async def _database(
    stack: AsyncExitStack, url: str, keys: Keyring, *, pool_size: int = 5
) -> Database:
    database = Database(url, SystemClock(), RandomIds(), keys=keys, pool_size=pool_size)
    stack.push_async_callback(database.close)
    return database


async def _reader(stack: AsyncExitStack, *, workers: int = 1) -> DocumentReader:
    from adapters.documents.parent import keep_memory_private
    from adapters.reading.reader import ChildReader

    keep_memory_private()
    reader = ChildReader(SystemClock(), workers=workers)
    stack.push_async_callback(reader.close)
    return reader


def _second_reader(stack: AsyncExitStack, settings: Settings) -> SecondReader | None:
    if settings.model is None or settings.model_reads == "nothing":
        return None
    from adapters.model.claude import Claude
    from adapters.model.second_reader import RedactedSecondReader

    claude = Claude(settings.model)
    stack.push_async_callback(claude.close)
    return RedactedSecondReader(claude, SystemClock(), reads=settings.model_reads)


async def _whisper(stack: AsyncExitStack, settings: Settings) -> Whisper | None:
    """Return how to tell one person names in Slack; nothing without an attestation."""
    if settings.slack is None or settings.phi.slack is None:
        return None
    from adapters.messages.slack import SlackWhisper

    return SlackWhisper(settings.slack, await stack.enter_async_context(new_client()))


async def _clearinghouse(
    stack: AsyncExitStack, settings: Settings
) -> tuple[EligibilityGateway | None, AuthorizationGateway | None]:
    given = settings.clearinghouse
    if given is None:
        return None, None
    from adapters.authorization.availity import AvailityAuthorization
    from adapters.eligibility.availity import AvailityEligibility

    client = await stack.enter_async_context(new_client())
    session = AvailitySession(client, _availity(given), SystemClock())
    return AvailityEligibility(session), AvailityAuthorization(session)


def _availity(given: ClearinghouseSettings) -> AvailitySettings:
    return AvailitySettings(
        base_url=given.base_url,
        client_id=given.client_id,
        client_secret=given.client_secret,
        scope=given.scope,
        demo=given.demo,
    )


def crash_point(settings: Settings) -> Callable[[str], None]:
    """Return what happens at named points: nothing, or in a crash test a kill, once."""
    name, mark = settings.crash_at, settings.crash_mark
    if name is None or mark is None:
        return lambda _: None

    def at(point: str) -> None:
        if point == name and not mark.exists():
            mark.touch()
            os.kill(os.getpid(), signal.SIGKILL)

    return at
